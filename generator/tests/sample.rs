//! The API that the runtime's tests call is emitted: what they prove, they prove of emitted code.

mod support;

use std::{env, fs};

use support::{below, generate, sources};

const FOLDER: &str = "runtime/src/tests/sample";

#[test]
fn the_runtimes_sample_is_as_emitted() {
    let output = generate(&sources("tests/sample"));
    let emitted = output.files().iter().filter_map(|(path, text)| {
        let name = path.strip_prefix("src/sample/")?;
        if name == "first_call.md" {
            return None; // It is a part of the crate's page, which the runtime has not.
        }
        // The specs of this crate are not below `api-spec`, nor does `xtask` write the copy.
        let (_, text) = text.split_once('\n')?;
        let mark = "Emitted from generator/tests/sample; `INSTA_UPDATE=always cargo test -p generator --test sample` writes it.";
        let mark = if name.ends_with(".md") {
            format!("<!-- {mark} -->")
        } else {
            format!("// {mark}")
        };
        Some((name, format!("{mark}\n{}", always(text))))
    });
    let is_update = env::var("INSTA_UPDATE").is_ok_and(|update| update == "always");
    for (name, text) in emitted {
        let path = below(FOLDER).join(name);
        if is_update {
            fs::write(&path, &text).expect("the sample can be written");
        }
        let now = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(now, text, "{name} is stale");
    }
}

/// The text without what asks for features: the runtime has none for an API.
fn always(text: &str) -> String {
    let lines = text
        .lines()
        .filter(|line| !line.starts_with("#[cfg(feature = \"sample-"));
    let text = lines.flat_map(|line| [line, "\n"]).collect::<String>();
    text.replace(
        r#"#![cfg_attr(feature = "sample", doc = include_str!("endpoints.md"))]"#,
        r#"#![doc = include_str!("endpoints.md")]"#,
    )
}
