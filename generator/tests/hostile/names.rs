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
        let codes = self::client(name).map(drop).expect_err(name);
        assert!(codes.contains("N310"), "{name}: {codes:?}");
    }
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
