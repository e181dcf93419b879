//! Pages: what the crate, an API and its client say of themselves, and the tables of endpoints.

use crate::ir::{Auth, ClientDocs, Module, Package};
use crate::model::names;
use crate::spec::Field;
use crate::text::prose::{self, prose};

/// What a newcomer needs to know, before and after the first calls.
pub(crate) fn guide(package: &Package) -> (Vec<String>, Vec<String>) {
    let text = include_str!("guide.md")
        .replace("api_client", &package.lib)
        .replace("api-client", &package.name);
    let (before, after) = text
        .split_once("<!-- first calls -->\n")
        .unwrap_or((&text, ""));
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let mut docs = prose(&package.about);
    docs.push(String::new());
    docs.extend(lines(before));
    let mut after = lines(after);
    after.push(String::new());
    (docs, after)
}

/// The docs of the wire tests.
pub(crate) fn wire() -> Vec<String> {
    let line = "Every example of the specs: the request is sent byte for byte as documented, and its response survives a round trip.";
    vec![line.to_owned()]
}

pub(crate) fn marker(title: &str) -> Vec<String> {
    vec![format!(
        "{title} as a type: its requests can only be sent by its client."
    )]
}

/// The docs of a client; `path` is its type from outside of the crate.
pub(crate) fn client(title: &str, path: &str, vars: &[(&str, &Field)], auth: &Auth) -> ClientDocs {
    let mut names = Vec::new();
    let mut list = Vec::new();
    for (wire, field) in vars {
        let name = names::of_field(wire, field);
        list.extend(prose::item(&format!("`{name}`:"), field.words()));
        names.push(name);
    }
    for secret in auth.secrets() {
        list.push(format!(
            "- `{secret}`: kept secret: never printed, never sent to another host."
        ));
        names.push(secret.to_string());
    }
    let mut new = vec!["Creates a client with the default settings.".to_owned()];
    if !list.is_empty() {
        new.push(String::new());
        new.extend(list);
        new.extend([
            String::new(),
            "This never fails: the first call reports a value that cannot be sent, before anything is sent."
                .to_owned(),
        ]);
    }
    let arguments: Vec<_> = names.iter().map(|name| format!("\"{name}\"")).collect();
    new.extend([
        String::new(),
        "```".to_owned(),
        format!("let client = {path}::new({});", arguments.join(", ")),
        "```".to_owned(),
    ]);
    ClientDocs {
        alias: vec![format!("The client of {title}.")],
        new,
        builder: vec![
            "Builds a client with a transport, timeouts, retries or limits of your choice."
                .to_owned(),
        ],
    }
}

/// The introduction of the first call.
pub(crate) fn first_call(title: &str) -> Vec<String> {
    vec![format!("With {title}:"), String::new()]
}

/// What an API can do, for the crate's page and the API's: two columns, so that it fits a browser's window.
pub(crate) fn endpoints(title: &str, api: &str, modules: &[Module]) -> Vec<String> {
    let mut lines = vec![
        format!("# {title} endpoints"),
        String::new(),
        "| request | what it does |".to_owned(),
        "|:---|:---|".to_owned(),
    ];
    for module in modules {
        lines.extend(module.requests().map(|request| {
            let (ident, operation) = (&request.sent.ident, &request.operation);
            let summary = request.summary.replace('|', "\\|");
            let path = foldable(&operation.path);
            format!(
                "| [`{ident}`](crate::{api}::{}::{ident}) | {summary}<br><code>{} {path}</code> |",
                module.ident, operation.method
            )
        }));
    }
    lines
}

/// A path in Markdown that a browser may break at each slash.
fn foldable(path: &str) -> String {
    let mut text = String::with_capacity(path.len() * 2);
    for (at, character) in path.char_indices() {
        match character {
            '/' if at > 0 && at + 1 < path.len() => text.push_str("<wbr>/"),
            '/' | '{' | '}' => text.push(character),
            _ if character.is_ascii_punctuation() => text.extend(['\\', character]),
            _ => text.push(character),
        }
    }
    text
}
