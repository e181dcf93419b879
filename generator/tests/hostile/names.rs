//! Names that break the generated crate: those it has itself, and those of files.

use std::collections::BTreeSet;

use generator::{Output, Source};

use crate::write::{API, ITEM};

fn client(api: &str) -> Result<Output, BTreeSet<&'static str>> {
    let sources = [
        Source::new(
            "shop/api.yaml",
            API.replace("api: shop", &format!("api: {api}")),
        ),
        Source::new("shop/items.yaml", ITEM),
    ];
    generator::generate(&sources)
        .map_err(|problems| problems.list().iter().map(|problem| problem.code).collect())
}

#[test]
fn no_api_has_the_name_of_a_feature_or_a_module() {
    let client = client("shop").expect("a right API");
    let manifest = &client.files()["Cargo.toml"];
    let features = manifest
        .lines()
        .skip_while(|line| *line != "[features]")
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name);
    let modules = client.files().keys().filter_map(|path| {
        let name = path.strip_prefix("src/")?.split(['/', '.']).next()?;
        Some(name)
    });
    // Cargo takes what is in `src/bin/` for programs, and the compiler a module `main` for another.
    let programs = ["bin", "main"];
    let mut taken: BTreeSet<&str> = features.chain(modules).chain(programs).collect();
    assert!(taken.remove("shop"));
    assert!(taken.len() > 5, "{taken:?}");
    for name in taken {
        // Features of modules, and of what those share, are not valid names of APIs.
        let code = if name.contains("shop") {
            "N302"
        } else {
            "N310"
        };
        let codes = self::client(name).map(drop).expect_err(name);
        assert!(codes.contains(code), "{name}: {codes:?}");
    }
}

#[test]
fn no_two_features_have_one_name() {
    let api = |name: &str| API.replace("api: shop", &format!("api: {name}"));
    let item = |name: &str| ITEM.replace("Item", name);
    let sources = [
        Source::new("a/api.yaml", api("a")),
        Source::new("a/b-c.yaml", item("Item")),
        Source::new("a/default-one.yaml", item("Other")),
        Source::new("a_b/api.yaml", api("a_b")),
        Source::new("a_b/c.yaml", item("Item")),
        Source::new("a_b_c/api.yaml", api("a_b_c")),
        Source::new("a_b_c/a.yaml", item("Item")),
    ];
    let client = generator::generate(&sources).expect("right APIs");
    let manifest = &client.files()["Cargo.toml"];
    let (_, section) = manifest.split_once("\n[features]\n").expect("features");
    let mut seen = BTreeSet::new();
    for line in section.lines().take_while(|line| !line.is_empty()) {
        if let Some((name, _)) = line.split_once(" = ") {
            assert!(seen.insert(name), "{name}");
        }
    }
    let features = ["a-b_c", "a-default_one", "a_b-c", "a_b_c-a"];
    assert!(features.iter().all(|name| seen.contains(name)), "{seen:?}");
}

#[test]
fn a_line_end_in_the_name_of_a_file_ends_no_comment() {
    let sources = [
        Source::new("shop/api.yaml", API),
        Source::new("shop/more\nitems.yaml", ITEM),
    ];
    let client = generator::generate(&sources).expect("a right API");
    let text = &client.files()["src/shop/more_items.rs"];
    assert_eq!(text.lines().nth(1), Some(""), "{text}");
}

#[test]
fn tests_of_one_name_stand_in_the_files_of_their_resources() {
    let ping = |name: &str| {
        let call = "{http: GET /ping, doc: /ping, returns: none, example: {status: 204}}";
        let call = call.replace("/ping", &format!("/{name}"));
        format!(
            "resource: {name}\ntypes:\n  {name}: {{response: {{id: int!}}}}\nendpoints:\n  ping: {call}\n"
        )
    };
    let sources = [
        Source::new("shop/api.yaml", API),
        Source::new("shop/items.yaml", ping("Item")),
        Source::new("shop/self.yaml", ping("Me")),
    ];
    let client = generator::generate(&sources).unwrap_or_else(|problems| panic!("{problems}"));
    for file in ["items", "self_"] {
        let tests = &client.files()[&format!("tests/wire/shop/{file}.rs")];
        assert!(tests.contains("fn ping()"), "{tests}");
    }
}
