//! The manual is held to its word: every YAML block of `api-spec/README.md`, and of the README, loads as it stands.
//!
//! A block's first line names its file: `# shop/orders.yaml`. It is loaded with the latest `shop/api.yaml` and
//! `client.yaml` shown before it, every JSON example, and the files it says it builds on (`# with shop/money.yaml`).
//! A block fenced as `yaml,wrong` names a code in its first line, and gives that and nothing else.
//!
//! A block shows one idea, so warnings that something is left out are passed over; no others are.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use generator::{Diagnostics, Output, Source, Verify};

const MANUAL: &str = "api-spec/README.md";
const README: &str = "README.md";
const API: &str = "shop/api.yaml";
const KNOWN: &str = "verify.yaml";
/// Warnings of what a page about one idea leaves out: examples, and words for every field.
const LEFT_OUT: &[&str] = &["D703", "X507"];
/// The warning that nobody uses a type, as it must be where a block shows nothing but shared types.
const UNUSED: &str = "T212";

/// A fenced block of YAML or of an example's JSON.
#[derive(Debug)]
struct Block {
    /// Where it begins, for messages.
    place: String,
    /// The file that it is.
    file: String,
    /// Other files it builds on.
    with: Vec<String>,
    /// The code it must give.
    wrong: Option<String>,
    text: String,
}

#[test]
fn every_block_of_the_manual_loads() {
    let blocks = blocks(MANUAL);
    let mut shown = BTreeMap::new();
    for block in &blocks {
        if is_json(block) {
            shown.insert(block.file.as_str(), block.text.as_str());
        }
    }
    let mut loaded = 0;
    for block in blocks.iter().filter(|block| !is_json(block)) {
        if block.file == KNOWN {
            assert_known(block, &shown);
            continue;
        }
        assert_block(block, &shown);
        if block.wrong.is_none() {
            shown.insert(&block.file, &block.text);
        }
        loaded += 1;
    }
    assert!(loaded > 10, "{MANUAL}: only {loaded} blocks were found");
}

#[test]
fn every_block_of_the_readme_loads() {
    let manual = blocks(MANUAL);
    let api = manual
        .iter()
        .find(|block| block.file == API)
        .expect("the manual begins with an API");
    let readme = blocks(README);
    assert!(!readme.is_empty(), "{README}: no block was found");
    for block in &readme {
        assert_block(block, &BTreeMap::from([(API, api.text.as_str())]));
    }
}

/// Loads a list of known disagreements; those about endpoints are not needed where there is none.
fn assert_known(block: &Block, shown: &BTreeMap<&str, &str>) {
    let api = shown.get(API).copied().expect("an API was shown before");
    let specs = [Source::new(API, api)];
    let verify = Verify {
        specs: &specs,
        recordings: &[],
        expected: Some(&Source::new(&block.file, block.text.as_str())),
        only: None,
        all: false,
        client: None,
    };
    match verify.run() {
        Ok(report) => assert!(report.text(false).contains("3 stale"), "{}", block.place),
        Err(error) => panic!("{}: {error:?}", block.place),
    }
}

/// Loads a block with what it builds on, and holds it to what it promises.
fn assert_block(block: &Block, shown: &BTreeMap<&str, &str>) {
    let result = generator::generate(&sources(block, shown));
    match (&block.wrong, result) {
        (None, Ok(output)) => assert_quiet(block, &output),
        (None, Err(problems)) => panic!("{}: does not load\n{problems}", block.place),
        (Some(code), Err(problems)) => {
            let mut found = codes(&problems);
            found.retain(|code| !LEFT_OUT.contains(code));
            assert_eq!(found, [code.as_str()], "{}\n{problems}", block.place);
        }
        (Some(code), Ok(_)) => panic!("{}: loads, and should give {code}", block.place),
    }
}

fn assert_quiet(block: &Block, output: &Output) {
    let warnings = output.warnings();
    let shared = block.text.contains("\ntypes:") && !block.text.contains("\nresource:");
    let found = codes(warnings).into_iter();
    let passed = |code: &&str| LEFT_OUT.contains(code) || (shared && *code == UNUSED);
    let left = found.filter(|code| !passed(code)).count();
    assert_eq!(left, 0, "{}: has warnings\n{warnings}", block.place);
}

fn codes(problems: &Diagnostics) -> Vec<&str> {
    problems.list().iter().map(|problem| problem.code).collect()
}

/// The files a block is loaded with, itself among them.
fn sources(block: &Block, shown: &BTreeMap<&str, &str>) -> Vec<Source> {
    let mut files: BTreeMap<&str, &str> = shown
        .iter()
        .filter(|(file, _)| {
            let always = **file == API || **file == "client.yaml";
            let name = file.rsplit('/').next().unwrap_or_default();
            let is_named = is(file, "json") && block.text.contains(name);
            always || is_named || block.with.iter().any(|wanted| wanted == *file)
        })
        .map(|(file, text)| (*file, *text))
        .collect();
    for wanted in &block.with {
        let known = files.contains_key(wanted.as_str());
        assert!(known, "{}: {wanted} is not shown before", block.place);
    }
    files.insert(&block.file, &block.text);
    files
        .into_iter()
        .map(|(file, text)| Source::new(file, text))
        .collect()
}

fn is_json(block: &Block) -> bool {
    is(&block.file, "json")
}

/// Whether a file is of a kind.
fn is(file: &str, extension: &str) -> bool {
    Path::new(file)
        .extension()
        .is_some_and(|found| found == extension)
}

/// Every fenced block of YAML, and of JSON that names its file, in the order of the page.
fn blocks(page: &str) -> Vec<Block> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text =
        fs::read_to_string(root.join(page)).unwrap_or_else(|error| panic!("{page}: {error}"));
    let mut blocks = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let Some(info) = line.trim_start().strip_prefix("```") else {
            continue;
        };
        let inside: Vec<&str> = lines
            .by_ref()
            .map(|(_, line)| line)
            .take_while(|line| line.trim_start() != "```")
            .collect();
        let place = format!("{page}:{}", number + 1);
        blocks.extend(block(place, info, &inside));
    }
    blocks
}

fn block(place: String, info: &str, lines: &[&str]) -> Option<Block> {
    let text = format!("{}\n", lines.join("\n"));
    if let Some(file) = info.strip_prefix("json ") {
        return Some(Block {
            place,
            file: file.trim().to_owned(),
            with: Vec::new(),
            wrong: None,
            text,
        });
    }
    let wrong = match info {
        "yaml" => false,
        "yaml,wrong" => true,
        _ if info.contains("yaml") || info.contains("yml") => {
            panic!("{place}: fence it as `yaml` or `yaml,wrong`")
        }
        _ => return None,
    };
    let mut comments = lines.iter().map_while(|line| line.strip_prefix("# "));
    let code = wrong.then(|| {
        let code = comments.next().unwrap_or_default();
        let is_code = code.len() == 4 && code[1..].parse::<u16>().is_ok();
        assert!(
            is_code,
            "{place}: the first line must name a code: `# T201`"
        );
        code.to_owned()
    });
    let file = comments.next().unwrap_or_default();
    assert!(
        is(file, "yaml") && !file.contains(' '),
        "{place}: a block must begin with the name of its file: `# shop/orders.yaml`"
    );
    let with = comments.filter_map(|line| line.strip_prefix("with "));
    Some(Block {
        place,
        file: file.to_owned(),
        with: with.map(str::to_owned).collect(),
        wrong: code,
        text,
    })
}
