//! Whatever a spec file holds, the generator answers: with a client, or with a report.
//!
//! `PROPTEST_CASES=10000` tries more of it.

mod support;

use generator::Source;
use proptest::prelude::*;
use support::{format, imaginary, real};

/// What tends to stand in spec files, and what tends to break readers.
const POOL: &[&str] = &[
    "resource",
    "types",
    "endpoints",
    "fields",
    "request",
    "response",
    "create",
    "update",
    "immutable",
    "include",
    "enum",
    "http",
    "doc",
    "body",
    "path",
    "query",
    "headers",
    "paging",
    "none",
    "returns",
    "example",
    "examples",
    "doubts",
    "wrap",
    "at",
    "string",
    "int",
    "decimal",
    "date",
    "datetime",
    "bool",
    "any",
    "map<",
    "pairs<",
    "string<int>",
    ">",
    "[]",
    "!",
    "?",
    "|",
    "--",
    "=",
    "..",
    "0..",
    "/x/",
    "@guess",
    "@observed(",
    "csv",
    "blank",
    "closed",
    "date(%Y)",
    "date(%Y%j)",
    "datetime(unix)",
    "Deal",
    "Opportunity",
    "Self",
    "self",
    "type",
    "id",
    "{id}",
    "{",
    "}",
    "[",
    "]",
    ":",
    ": ",
    ",",
    "\"",
    "'",
    "#",
    " #",
    "&a",
    "*a",
    "!!str",
    "<<",
    "- ",
    "  ",
    "\n",
    "\r\n",
    "\t",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "é",
    "𝒳",
    "%",
    "\\",
    "`",
    "GET /",
    "PATCH ",
    "null",
    "~",
    "9999999999999999999999",
    "-1",
    "1e999",
    "0x1F",
];

/// One thing done to a text.
#[derive(Clone, Debug)]
enum Change {
    Flip(prop::sample::Index, u8),
    Delete(prop::sample::Index),
    Duplicate(prop::sample::Index, prop::sample::Index),
    Swap(prop::sample::Index, prop::sample::Index),
    Cut(prop::sample::Index),
    Put(prop::sample::Index, &'static str),
    Replace(prop::sample::Index, &'static str),
}

fn change() -> impl Strategy<Value = Change> {
    let at = any::<prop::sample::Index>;
    let token = || prop::sample::select(POOL);
    prop_oneof![
        1 => (at(), any::<u8>()).prop_map(|(at, byte)| Change::Flip(at, byte)),
        2 => at().prop_map(Change::Delete),
        2 => (at(), at()).prop_map(|(from, to)| Change::Duplicate(from, to)),
        2 => (at(), at()).prop_map(|(a, b)| Change::Swap(a, b)),
        1 => at().prop_map(Change::Cut),
        4 => (at(), token()).prop_map(|(at, token)| Change::Put(at, token)),
        6 => (at(), token()).prop_map(|(at, token)| Change::Replace(at, token)),
    ]
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>) {
        if bytes.is_empty() {
            return;
        }
        let mut lines: Vec<Vec<u8>> = bytes
            .split_inclusive(|byte| *byte == b'\n')
            .map(<[u8]>::to_vec)
            .collect();
        match self {
            Self::Flip(at, byte) => {
                let at = at.index(bytes.len());
                bytes[at] ^= byte;
                return;
            }
            Self::Cut(at) => {
                bytes.truncate(at.index(bytes.len()));
                return;
            }
            Self::Put(at, token) => {
                let at = at.index(bytes.len());
                bytes.splice(at..at, token.bytes());
                return;
            }
            Self::Replace(at, token) => {
                let words = words(bytes);
                if !words.is_empty() {
                    bytes.splice(words[at.index(words.len())].clone(), token.bytes());
                }
                return;
            }
            Self::Delete(at) => {
                lines.remove(at.index(lines.len()));
            }
            Self::Duplicate(from, to) => {
                let line = lines[from.index(lines.len())].clone();
                lines.insert(to.index(lines.len()), line);
            }
            Self::Swap(a, b) => {
                let (a, b) = (a.index(lines.len()), b.index(lines.len()));
                lines.swap(a, b);
            }
        }
        *bytes = lines.concat();
    }
}

/// The places of runs of letters and digits.
fn words(bytes: &[u8]) -> Vec<std::ops::Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, byte) in bytes.iter().chain([&b' ']).enumerate() {
        match (byte.is_ascii_alphanumeric() || *byte == b'_', start) {
            (true, None) => start = Some(at),
            (false, Some(first)) => {
                words.push(first..at);
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// The specs with one file changed; the report must be possible, and must stay within the file.
fn survives(mut sources: Vec<Source>, file: prop::sample::Index, changes: &[Change]) {
    let file = file.index(sources.len());
    for change in changes {
        change.apply(&mut sources[file].bytes);
    }
    if let Err(problems) = generator::generate(&sources) {
        assert!(problems.has_errors());
        for color in [false, true] {
            assert!(!problems.render("specs/", color).is_empty());
        }
        for problem in problems.list() {
            let (line, column) = problems.position(&problem.at);
            assert!(line >= 1 && column >= 1);
            assert!(
                sources
                    .iter()
                    .any(|source| source.path == problems.path(&problem.at))
            );
        }
    }
}

/// A file with other indentation, and with comments and blank lines in places.
fn laid_out(bytes: &[u8], factor: usize, places: &[(prop::sample::Index, &str)]) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    let blanks = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let mut lines: Vec<String> = text
        .lines()
        .map(|line| format!("{}{line}", " ".repeat(blanks(line) * (factor - 1))))
        .collect();
    for (number, (place, text)) in places.iter().enumerate() {
        let at = place.index(lines.len());
        let number = match *text {
            "" => String::new(),
            _ => number.to_string(),
        };
        let line = match *text {
            " #" => format!("{} # beside {number}", lines.remove(at)),
            text => format!("{}{text}{number}", " ".repeat(blanks(&lines[at]))),
        };
        lines.insert(at, line);
    }
    lines.join("\n").into_bytes()
}

/// The specs with one file changed, formatted: nothing is lost and nothing means something else.
fn is_formatted(mut sources: Vec<Source>, file: prop::sample::Index, changes: &[Change]) {
    let file = file.index(sources.len());
    for change in changes {
        change.apply(&mut sources[file].bytes);
    }
    format(&mut sources);
}

/// Fewer cases than others have by default: each answers for a folder of specs.
fn few() -> ProptestConfig {
    let config = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() {
        config.cases
    } else {
        96
    };
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..config
    }
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn real_specs_survive_changes(file in any::<prop::sample::Index>(), changes in prop::collection::vec(change(), 1..6)) {
        survives(real(), file, &changes);
    }

    #[test]
    fn imaginary_specs_survive_changes(file in any::<prop::sample::Index>(), changes in prop::collection::vec(change(), 1..4)) {
        survives(imaginary(), file, &changes);
    }

    #[test]
    fn any_bytes_get_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let sources = [Source::new("x/api.yaml", bytes)];
        if let Err(problems) = generator::generate(&sources) {
            problems.render("", false);
        }
    }
}

proptest! {
    // Each of them generates three times.
    #![proptest_config(ProptestConfig { cases: few().cases / 3, ..few() })]

    #[test]
    fn changed_specs_mean_the_same_when_they_are_formatted(
        file in any::<prop::sample::Index>(),
        changes in prop::collection::vec(change(), 1..6),
    ) {
        is_formatted(imaginary(), file, &changes);
    }

    #[test]
    fn specs_in_another_layout_mean_the_same_when_they_are_formatted(
        file in any::<prop::sample::Index>(),
        factor in 1_usize..4,
        places in prop::collection::vec((any::<prop::sample::Index>(), prop::sample::select(vec!["", "# above ", " #"])), 0..8),
    ) {
        let mut sources = imaginary();
        let file = file.index(sources.len());
        sources[file].bytes = laid_out(&sources[file].bytes, factor, &places);
        prop_assert!(generator::format(&sources).kept.is_empty());
        format(&mut sources);
    }
}
