//! The text of every code is its test: the block marked `wrong` gives that code and no other, the one marked `right`
//! nothing at all.
//!
//! A block is one file or several, each begun by a comment with its path (`# shop/orders.yaml`). A block without an
//! `shop/api.yaml` gets the one below. Three things no text file can hold as they are:
//!
//! - in a block fenced as `yaml wrong bytes`, `\xFF` stands for a byte and `\u{200B}` for a character;
//! - a path followed by ` cannot be read: ` and a reason is a file that could not be read;
//! - a block that begins with `# repeat 40000` has its last line so many times.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use generator::{Diagnostics, Source};

/// What a block without an API of its own is read with.
const API: &str = "\
api: shop
spec: 2
title: Web Shop
docs: https://docs.shop.example/api
base: https://api.shop.example/v1
auth: {bearer: '{token}'}
";

#[test]
fn wrong_gives_the_code_and_right_gives_nothing() {
    let mut failures = Vec::new();
    for code in generator::codes() {
        let text = generator::explain(code).expect("every code is explained");
        let problem = match Text::read(code, text) {
            Ok(text) => check_wrong(code, &text).and_then(|()| check_right(&text)),
            Err(problem) => Err(problem),
        };
        failures.extend(problem.err().map(|problem| format!("{code}: {problem}")));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

fn check_wrong(code: &str, text: &Text) -> Result<(), String> {
    let report = problems(&text.wrong);
    let found: BTreeSet<&str> = report.list().iter().map(|problem| problem.code).collect();
    if found != BTreeSet::from([code]) {
        return Err(format!("the wrong block gives {found:?}\n{report}"));
    }
    insta::assert_snapshot!(code, report.render("", false));
    Ok(())
}

fn check_right(text: &Text) -> Result<(), String> {
    let report = problems(&text.right);
    if report.list().is_empty() {
        Ok(())
    } else {
        Err(format!("the right block has problems\n{report}"))
    }
}

#[test]
fn every_text_is_of_a_code() {
    let known: BTreeSet<String> = generator::codes().map(str::to_owned).collect();
    let texts: BTreeSet<String> = fs::read_dir(below("src/diagnostic/codes"))
        .expect("the texts can be listed")
        .map(|entry| entry.expect("the texts can be listed").path())
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    assert_eq!(texts, known);
}

#[test]
fn every_code_that_is_given_has_a_text() {
    let known: BTreeSet<String> = generator::codes().map(str::to_owned).collect();
    let mut given = BTreeSet::new();
    collect_codes(&below("src"), &mut given);
    // Those of changes are no problems.
    given.retain(|code| !generator::change_codes().any(|change| change == code));
    assert_eq!(given, known);
}

#[test]
fn no_snapshot_is_left_over() {
    let wanted: BTreeSet<String> = generator::codes()
        .chain(["ten_mistakes"])
        .map(|name| format!("codes__{name}.snap"))
        .collect();
    let found: BTreeSet<String> = fs::read_dir(below("tests/snapshots"))
        .expect("the snapshots can be listed")
        .filter_map(|entry| {
            entry
                .expect("the snapshots can be listed")
                .file_name()
                .into_string()
                .ok()
        })
        .filter(|name| name.starts_with("codes__") && name.ends_with(".snap"))
        .collect();
    assert_eq!(found, wanted);
}

#[test]
fn codes_are_sorted_and_unique() {
    let codes: Vec<&str> = generator::codes().collect();
    assert!(codes.is_sorted_by(|a, b| a < b), "{codes:?}");
}

/// Every text in quotes that is a code, in the sources that can give one.
fn collect_codes(folder: &Path, given: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("the sources can be listed") {
        let path = entry.expect("the sources can be listed").path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        if path.is_dir() && name != "tests" {
            collect_codes(&path, given);
        }
        if path.extension().is_none_or(|kind| kind != "rs") || name == "codes.rs" {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a source can be read");
        given.extend(
            text.split('"')
                .filter(|word| is_code(word))
                .map(str::to_owned),
        );
    }
}

fn is_code(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.len() == 4 && bytes[0].is_ascii_uppercase() && bytes[1..].iter().all(u8::is_ascii_digit)
}

#[test]
fn ten_mistakes_are_ten_problems() {
    let sources = Source::read_dir(&below("tests/mistakes")).expect("the fixture can be read");
    let report = problems(&sources);
    let places: BTreeSet<_> = report
        .list()
        .iter()
        .map(|problem| (report.path(&problem.at), report.position(&problem.at)))
        .collect();
    insta::assert_snapshot!("ten_mistakes", report.render("", false));
    assert_eq!(report.list().len(), 10);
    assert_eq!(places.len(), 10, "each has a place of its own");
}

#[test]
fn problems_come_by_file_and_place() {
    let wrong = |resource: &str| {
        format!(
            "resource: {resource}\ntypes:\n  {resource}:\n    fields:\n      a: nope -- First\n      b: nope -- Second\n"
        )
    };
    let sources = [
        Source::new("shop/api.yaml", API.replace("https://api", "http://api")),
        Source::new("shop/orders.yaml", wrong("Order")),
        Source::new("shop/users.yaml", wrong("User")),
    ];
    let wanted = [
        ("shop/api.yaml", 5),
        ("shop/orders.yaml", 5),
        ("shop/orders.yaml", 6),
        ("shop/users.yaml", 5),
        ("shop/users.yaml", 6),
    ];
    for sources in [sources.to_vec(), sources.iter().rev().cloned().collect()] {
        let report = problems(&sources);
        let found: Vec<_> = report
            .list()
            .iter()
            .map(|problem| (report.path(&problem.at), report.position(&problem.at).0))
            .collect();
        assert_eq!(found, wanted);
    }
}

/// A file of types that others build on.
const MONEY: &str = "\
types:
  Money:
    fields:
      amount: decimal! -- How much
  Stamped:
    response:
      id: int! -- The shop's own id
";

/// A resource that builds on them.
const ORDER: &str = "\
resource: Order
types:
  Order:
    include: [Stamped]
    fields:
      total: Money -- What it costs
      note: string
      size: Size -- How big it is
  Size: small | big
endpoints:
  get:
    http: GET /orders/{id}
    doc: /get-order
    example:
      path: {id: 7}
      response: |
        {\"id\": 7, \"total\": {\"amount\": 1.50}, \"note\": \"Ring twice\", \"size\": \"big\"}
";

#[test]
fn what_follows_from_a_broken_part_is_not_told() {
    assert_follows("nothing is wrong", MONEY, ORDER, &[]);
    // A whole file.
    let broken = MONEY.replace("    fields:\n", "    fields:\n  - oops\n");
    assert_follows("types that are no YAML", &broken, ORDER, &["Y039"]);
    let broken = MONEY.replace("decimal!", "decimal!\u{200b}");
    assert_follows("types with a bad character", &broken, ORDER, &["Y003"]);
    let broken = ORDER.replace("    doc: /get", "    doc: [/get");
    assert_follows("a resource that is not YAML", MONEY, &broken, &["Y039"]);
    // A type.
    let broken = MONEY.replace("  Stamped:\n", "  Stamped:\n    include: {}\n");
    assert_follows("an included type", &broken, ORDER, &["S103"]);
    let broken = MONEY.replace("  Money:\n", "  Money:\n    include: {}\n");
    assert_follows("the type of a field", &broken, ORDER, &["S103"]);
    let broken = ORDER.replace("[Stamped]", "{}");
    assert_follows("the resource's type", MONEY, &broken, &["S103"]);
    // A line.
    let broken = ORDER.replace("small | big", "small |");
    assert_follows("the line of a type", MONEY, &broken, &["T202"]);
    let broken = ORDER.replace("size: Size", "size: Size Size");
    assert_follows("the line of a field", MONEY, &broken, &["T202"]);
    let broken = MONEY.replace("id: int!", "id: int !");
    assert_follows("the line of an id", &broken, ORDER, &["T202"]);
    // A name.
    let broken = ORDER.replace("[Stamped]", "[Stampd]");
    assert_follows("an unknown included type", MONEY, &broken, &["T201"]);
    let broken = ORDER.replace("resource: Order", "resource: Ordr");
    assert_follows("an unknown resource", MONEY, &broken, &["T201"]);
    let broken = ORDER.replace("size: Size", "size: Sise");
    assert_follows("an unknown type of a field", MONEY, &broken, &["T201"]);
    // A comma in braces.
    let broken = ORDER.replace("note: string", "note: {type: string, about: Large, or not}");
    assert_follows("the rest of a text", MONEY, &broken, &["Y017"]);
    let broken = ORDER.replace(
        "    doc: /get",
        "    allow: {E408: one, more}\n    doc: /get",
    );
    assert_follows("the rest of a reason", MONEY, &broken, &["Y017"]);
    // An endpoint.
    let broken = ORDER.replace("    doc: /get", "    needs: {}\n    doc: /get");
    assert_follows("an endpoint", MONEY, &broken, &["S103"]);
    let broken = ORDER.replace("GET /orders", "GTE /orders");
    assert_follows("a method", MONEY, &broken, &["E404"]);
    let broken = ORDER.replace("\"size\": \"big\"}", "\"size\": \"big\",}");
    assert_follows("an example", MONEY, &broken, &["X501"]);
    let broken = ORDER.replace("    http:", "    htpp:");
    assert_follows("a key", MONEY, &broken, &["S101"]);
}

#[test]
fn a_date_has_no_time() {
    let order = "\
resource: Order
types:
  Order:
    fields: {day: date, due: Due}
    response: {id: int!}
  Due: date or datetime
endpoints:
  create:
    http: POST /orders
    doc: /create-order
    example:
      request: |
        {\"day\": \"2026-01-31\", \"due\": \"2026-01-31T12:00:00+02:00\"}
      response: |
        {\"id\": 7, \"day\": \"2026-01-31\"}
";
    let mistaken = order.replace(r#"31", "due"#, r#"31T00:00:00+02:00", "due"#);
    for (order, codes) in [(order, &[][..]), (&mistaken, &["X502"])] {
        let report = problems(&[
            Source::new("shop/api.yaml", API),
            Source::new("shop/orders.yaml", order),
        ]);
        let found = report.list().iter().map(|problem| problem.code);
        let found: Vec<&str> = found.filter(|code| *code != "D703").collect();
        assert_eq!(found, codes, "{report}");
    }
}

#[test]
fn a_page_beside_the_docs_may_mean_that_they_begin_higher() {
    for (host, is_near) in [("docs.shop.example", true), ("forum.example", false)] {
        let page = format!("doc: https://{host}/guides");
        let report = problems(&[
            Source::new("shop/api.yaml", API),
            Source::new("shop/money.yaml", MONEY),
            Source::new("shop/orders.yaml", ORDER.replace("doc: /get-order", &page)),
        ]);
        let [problem] = report.list() else {
            panic!("{report}")
        };
        let help = problem.help.as_deref().unwrap_or_default();
        assert_eq!(help.contains("a shorter URL"), is_near, "{report}");
    }
}

#[track_caller]
fn assert_follows(what: &str, money: &str, order: &str, codes: &[&str]) {
    let report = problems(&[
        Source::new("shop/api.yaml", API),
        Source::new("shop/money.yaml", money),
        Source::new("shop/orders.yaml", order),
    ]);
    let found: Vec<&str> = report.list().iter().map(|problem| problem.code).collect();
    assert_eq!(found, codes, "{what}\n{report}");
}

#[test]
fn what_follows_from_a_broken_api_is_not_told() {
    let cases: [(&str, &str, &[&str]); 6] = [
        ("docs: https://docs.shop.example/api\n", "", &["S102"]),
        ("docs: https://docs", "docs: docs ", &["D705"]),
        (
            "auth: {bearer: '{token}'}",
            "auth: {bearer: ['{token}']}",
            &["S103"],
        ),
        ("title:", "titel:", &["S101"]),
        ("base:", "bsae:", &["S101"]),
        ("title: Web Shop", "title: Web: Shop", &["Y030"]),
    ];
    for (right, wrong, codes) in cases {
        let report = problems(&[
            Source::new("shop/api.yaml", API.replace(right, wrong)),
            Source::new("shop/money.yaml", MONEY),
            Source::new("shop/orders.yaml", ORDER),
        ]);
        let found: Vec<&str> = report.list().iter().map(|problem| problem.code).collect();
        assert_eq!(found, codes, "{wrong}\n{report}");
    }
}

/// Everything that is wrong with the sources, warnings included.
fn problems(sources: &[Source]) -> Diagnostics {
    match generator::generate(sources) {
        Ok(output) => output.warnings().clone(),
        Err(problems) => problems,
    }
}

fn below(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The two examples of a code's text.
struct Text {
    wrong: Vec<Source>,
    right: Vec<Source>,
}

impl Text {
    fn read(code: &str, text: &str) -> Result<Self, String> {
        let title = text
            .lines()
            .next()
            .and_then(|line| line.strip_prefix("# "))
            .and_then(|line| line.strip_prefix(code))
            .and_then(|line| line.strip_prefix(": "));
        if title.is_none_or(str::is_empty) {
            return Err(format!("the first line must be `# {code}: words`"));
        }
        let mut blocks = Vec::new();
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            if let Some(fence) = line.strip_prefix("```") {
                let inside: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
                blocks.push((fence, inside));
            } else if line.chars().count() > 120 {
                return Err(format!("this line is too long: {line}"));
            }
        }
        let (wrong, right) = match blocks.as_slice() {
            [(wrong, lines), ("yaml right", right)] => (block(wrong, lines)?, files(right, false)?),
            _ => return Err("a block `yaml wrong` and a block `yaml right` are needed".to_owned()),
        };
        Ok(Self { wrong, right })
    }
}

fn block(fence: &str, lines: &[&str]) -> Result<Vec<Source>, String> {
    match fence {
        "yaml wrong" => files(lines, false),
        "yaml wrong bytes" => files(lines, true),
        _ => Err(format!("unknown fence `{fence}`")),
    }
}

/// The files of a block, and an API if it has none.
fn files(lines: &[&str], escaped: bool) -> Result<Vec<Source>, String> {
    let repeat = lines
        .first()
        .and_then(|line| line.strip_prefix("# repeat "))
        .map(|times| times.parse::<usize>().map_err(|error| error.to_string()))
        .transpose()?;
    let mut sources: Vec<Source> = Vec::new();
    for line in lines.iter().skip(usize::from(repeat.is_some())) {
        if let Some(path) = line.strip_prefix("# ").filter(|line| is_path(line)) {
            sources.push(Source::new(path, Vec::new()));
            continue;
        }
        let unread = line.strip_prefix("# ");
        if let Some((path, why)) = unread.and_then(|line| line.split_once(" cannot be read: ")) {
            sources.push(Source::unread(path, why));
            continue;
        }
        let Some(source) = sources.last_mut() else {
            return Err("a block must begin with a path: `# shop/orders.yaml`".to_owned());
        };
        append(&mut source.bytes, line, escaped)?;
    }
    if let (Some(times), Some(source), Some(line)) = (repeat, sources.last_mut(), lines.last()) {
        let line = format!("{line}\n");
        source.bytes.extend(line.repeat(times).into_bytes());
    }
    if !sources.iter().any(|source| source.path == "shop/api.yaml") {
        sources.insert(0, Source::new("shop/api.yaml", API));
    }
    Ok(sources)
}

fn is_path(line: &str) -> bool {
    let has_kind = [".yaml", ".yml", ".json"]
        .iter()
        .any(|kind| line.ends_with(kind));
    has_kind && !line.contains(' ')
}

fn append(bytes: &mut Vec<u8>, line: &str, escaped: bool) -> Result<(), String> {
    let mut rest = line;
    while let Some((plain, after)) = rest.split_once('\\').filter(|_| escaped) {
        bytes.extend(plain.as_bytes());
        let wrong = || format!("`\\{after}` is neither `\\xFF` nor `\\u{{200B}}`");
        if let Some(hex) = after.strip_prefix('x') {
            let (digits, after) = hex.split_at_checked(2).ok_or_else(wrong)?;
            bytes.push(u8::from_str_radix(digits, 16).map_err(|_| wrong())?);
            rest = after;
        } else {
            let inner = after
                .strip_prefix("u{")
                .and_then(|inner| inner.split_once('}'));
            let (digits, after) = inner.ok_or_else(wrong)?;
            let number = u32::from_str_radix(digits, 16).map_err(|_| wrong())?;
            let character = char::from_u32(number).ok_or_else(wrong)?;
            bytes.extend(character.to_string().as_bytes());
            rest = after;
        }
    }
    bytes.extend(rest.as_bytes());
    bytes.push(b'\n');
    Ok(())
}
