//! What the targets share: a small shop, and what must hold of every answer.

use std::collections::BTreeMap;

use generator::{Diagnostics, Format, Source};

/// The API of a folder that has none.
const API: &str =
    "api: shop\nspec: 2\ndocs: https://docs.example.com\nbase: https://api.example.com\nauth: none\n";

/// Files from bytes. Each begins with a line `=== path`; what stands before the first is the file `shop/items.yaml`.
pub fn folder(bytes: &[u8]) -> Vec<Source> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut path = "shop/items.yaml".to_owned();
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_prefix(b"=== ") {
            Some(next) => {
                path = String::from_utf8_lossy(next).trim_end().to_owned();
                files.entry(path.clone()).or_default();
            }
            None => files.entry(path.clone()).or_default().extend(line),
        }
    }
    let is_api = |text: &Vec<u8>| {
        text.split(|byte| *byte == b'\n')
            .any(|line| line.starts_with(b"api:"))
    };
    if !files.values().any(is_api) {
        files.insert("shop/api.yaml".to_owned(), API.into());
    }
    let sources = files.into_iter();
    sources
        .map(|(path, text)| Source::new(path, text))
        .collect()
}

/// A resource of the shop, and what more its file says.
pub fn shop(more: &str) -> Vec<Source> {
    let item = "resource: Item\ntypes:\n  Item: {fields: {name: string!}, response: {id: int!}}\n  Size: small | large\n";
    folder(format!("{item}{more}").as_bytes())
}

/// A text as YAML has it between single quotes.
pub fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// The generator answers, again the same, and from the files in another order the same client.
pub fn answer(sources: &[Source]) {
    match generator::generate(sources) {
        Ok(client) => {
            shown(client.warnings());
            let reversed: Vec<Source> = sources.iter().rev().cloned().collect();
            let other = generator::generate(&reversed).expect("accepted in any order");
            assert!(
                client.files() == other.files(),
                "the order of files decides"
            );
        }
        Err(report) => {
            let again = generator::generate(sources)
                .map(drop)
                .expect_err("refused again");
            assert_eq!(shown(&report), shown(&again));
        }
    }
}

fn shown(report: &Diagnostics) -> Vec<String> {
    let color = true;
    let formats = [
        Format::Human { color },
        Format::Short,
        Format::Json,
        Format::Github,
    ];
    let mut shown: Vec<_> = formats.map(|format| report.show("specs/", format)).into();
    shown.push(report.brief("specs/", color, "check"));
    shown
}
