//! How files of ours begin: that they are generated, and from what.

/// What every first line of ours ends in, more or less.
const BY: &str = "by `cargo xtask codegen`;";

/// How first lines begin: of what is generated, of copies of the runtime, in TOML, in Markdown.
const BEGINNINGS: [&str; 4] = [
    "// Generated ",
    "// Copied from ",
    "# Generated ",
    "<!-- Generated ",
];

/// The same in JSON, which does not have comments: its first key.
const JSON_BEGINNING: &str = "\"$comment\": \"Generated ";

/// The first line of a file that one spec decides.
pub(crate) fn generated_from(source: &str) -> String {
    // A file's name can hold a line end.
    let source = source.replace(char::is_control, " ");
    format!("// Generated from api-spec/{source} {BY} do not edit.")
}

/// The first line of a file that all specs decide.
pub(crate) fn generated() -> String {
    format!("// Generated from api-spec/ {BY} do not edit.")
}

/// The first line of a copy of the runtime.
pub(crate) fn copied_from(source: &str) -> String {
    format!("// Copied from {source} {BY} edit it there.")
}

/// Whether a file says that it is generated.
pub(crate) fn is_generated(text: &str) -> bool {
    let mut lines = text.lines();
    let line = match lines.next() {
        Some("{") => lines.next().map(str::trim_start),
        line => line,
    };
    line.is_some_and(|line| {
        let begins = |mark: &str| line.starts_with(mark);
        line.contains(BY) && (BEGINNINGS.into_iter().any(begins) || begins(JSON_BEGINNING))
    })
}
