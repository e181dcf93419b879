//! The committed client is what the specs give, and the committed schemas what the structs give.

mod support;

use generator::{Output, Source};
use support::{below, generate, real, sources};

fn assert_fresh(output: &Output, dir: &str) {
    let stale = output.stale(&below(dir)).expect("the folder can be read");
    let stale: Vec<_> = stale
        .iter()
        .map(|file| format!("{} ({:?})", file.path, file.difference))
        .collect();
    assert!(
        stale.is_empty(),
        "{dir} is stale; run `cargo xtask codegen` and commit the result:\n{}",
        stale.join("\n")
    );
}

#[test]
fn the_committed_client_is_fresh() {
    assert_fresh(&generate(&real()), "../generated-client");
}

#[test]
fn the_committed_schemas_are_fresh() {
    assert_fresh(&generator::schemas(), "../api-spec");
}

#[test]
fn the_specs_are_formatted() {
    for folder in ["../api-spec", "tests/fixtures", "tests/services"] {
        let mut sources = sources(folder);
        let expected = below(folder).join("verify.yaml");
        if let Ok(bytes) = std::fs::read(expected) {
            sources.push(Source::new("verify.yaml", bytes));
        }
        let formatting = generator::format(&sources);
        let paths: Vec<_> = formatting.files.iter().map(|file| &file.path).collect();
        let all_read = formatting.left.list().is_empty() && formatting.kept.is_empty();
        assert!(
            paths.is_empty() && all_read,
            "run `cargo xtask fmt --spec {folder}` and commit the result: {formatting:?}"
        );
    }
}

#[test]
fn every_spec_names_its_schema() {
    for source in real()
        .iter()
        .filter(|source| source.path.ends_with(".yaml"))
    {
        let text = String::from_utf8_lossy(&source.bytes);
        let schema = match source.path.rsplit('/').next() {
            Some("client.yaml") => "schema/client.json",
            Some("api.yaml") => "../schema/api.json",
            _ => "../schema/resource.json",
        };
        let wanted = format!("# yaml-language-server: $schema={schema}");
        assert_eq!(
            text.lines().next(),
            Some(wanted.as_str()),
            "{}",
            source.path
        );
    }
}
