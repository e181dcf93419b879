//! Pages: what the crate, an API and its client say of themselves, and the tables of endpoints.

use crate::ir::{Argument, Module, Package, SampleValue};
use crate::model::{Auth, ClientArgument};
use crate::text::markdown;
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

/// The docs of a client's type.
pub(crate) fn alias(title: &str) -> Vec<String> {
    vec![format!("The client of {title}.")]
}

/// The docs of a constructor; `path` leads to it from outside of the crate.
pub(crate) fn constructor(
    arguments: &[&ClientArgument<'_>],
    auth: &Auth<'_>,
    lowered: &[Argument],
    path: &str,
) -> Vec<String> {
    let mut docs = vec!["Creates a client with the default settings.".to_owned()];
    if auth.token().is_some() {
        docs.push(String::new());
        docs.push(
            "It fetches a token before its first call and renews it, once for all its clones."
                .to_owned(),
        );
    }
    if !arguments.is_empty() {
        docs.push(String::new());
        for argument in arguments {
            let name = format!("`{}`:", argument.rust);
            if argument.is_secret {
                docs.extend(prose::item(&name, &secret(argument, auth)));
            } else {
                docs.extend(prose::item(&name, argument.words()));
            }
        }
        docs.extend([
            String::new(),
            "This never fails: the first call reports a value that cannot be sent, before anything is sent."
                .to_owned(),
        ]);
    }
    let module = path.rsplitn(3, "::").last().unwrap_or_default();
    let values: Vec<_> = lowered
        .iter()
        .map(|argument| match &argument.sample {
            SampleValue::Text => format!("\"{}\"", argument.ident),
            SampleValue::Number => "1".to_owned(),
            SampleValue::Variant { ty, variant, .. } => format!("{module}::{ty}::{variant}"),
        })
        .collect();
    docs.extend([
        String::new(),
        "```".to_owned(),
        format!("let client = {path}({});", values.join(", ")),
        "```".to_owned(),
    ]);
    docs
}

/// What a secret is, and where it goes.
fn secret(argument: &ClientArgument<'_>, auth: &Auth<'_>) -> String {
    let only_fetches = auth.token().is_some_and(|token| token.asks(argument.name));
    let kept = if only_fetches {
        "kept secret: never printed, sent to the token service only."
    } else {
        "kept secret: never printed, never sent to another host."
    };
    match argument.words() {
        "" => kept.to_owned(),
        words => {
            let end = if words.ends_with(['.', '!', '?']) {
                ""
            } else {
                "."
            };
            format!("{words}{end} {}", markdown::capital(kept))
        }
    }
}

/// The docs of a client's builder.
pub(crate) fn builder() -> Vec<String> {
    vec!["Builds a client with a transport, timeouts, retries or limits of your choice.".to_owned()]
}

/// The docs of a setter of an argument that has a default.
pub(crate) fn setting(argument: &ClientArgument<'_>, default: Option<&str>) -> Vec<String> {
    let mut docs = match argument.words() {
        "" => vec![format!("Sets `{}`.", argument.name)],
        words => prose(words),
    };
    docs.extend([
        String::new(),
        match default {
            Some(default) => format!("{} by default.", markdown::code(default)),
            None => "Only some calls need it, and fail without it.".to_owned(),
        },
    ]);
    docs
}

/// The docs of the enum of bases.
pub(crate) fn environments() -> Vec<String> {
    vec!["Where the calls of a client go.".to_owned()]
}

/// The docs of one base.
pub(crate) fn base(url: &str) -> Vec<String> {
    vec![format!("{}.", markdown::code(url))]
}

/// The docs of the builder's choice of a base.
pub(crate) fn environment(default: &str) -> Vec<String> {
    vec![format!(
        "Sets where the calls go; [`ClientEnvironment::{default}`] by default."
    )]
}

/// The docs of the builder's address of tokens.
pub(crate) fn token_url() -> Vec<String> {
    [
        "Fetches tokens at another address, such as a test server's; the client's secrets go there.",
        "",
        "It must begin with `https://`, or with `http://` for this machine.",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// The docs of the builder's callback for refresh tokens.
pub(crate) fn on_refresh_token() -> Vec<String> {
    [
        "Calls this with each refresh token that takes the place of the one before.",
        "",
        "Store it: the service may not accept the old one again.",
    ]
    .map(str::to_owned)
    .to_vec()
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
