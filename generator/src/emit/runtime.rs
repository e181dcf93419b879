//! The hand-written half of every client, copied as it is.

use crate::output;

/// The manifest of the runtime: its features and dependencies are every client's.
const MANIFEST: &str = include_str!("../../runtime/Cargo.toml");

/// Features that a client has by default, besides those of its APIs.
pub(crate) const DEFAULT_FEATURES: &[&str] = &["reqwest", "rustls"];

/// The oldest Rust that compiles it, unless `client.yaml` says otherwise.
pub(crate) const RUST: &str = "1.85";

/// What a client's root shows of it, by the feature that brings it: all that callers use. The rest is for endpoints of
/// one's own.
pub(crate) const ROOT: &[(Option<&str>, &[&str])] = &[
    (
        None,
        &[
            "Address",
            "Attempt",
            "Awaited",
            "Client",
            "ClientBuilder",
            "CredentialProvider",
            "DateTime",
            "Decision",
            "Download",
            "Endpoint",
            "Error",
            "ErrorKind",
            "File",
            "Items",
            "Limits",
            "Map",
            "Observation",
            "Observer",
            "Outcome",
            "Pages",
            "Paginated",
            "Patch",
            "Rate",
            "RequestOptions",
            "Response",
            "RetryDefaults",
            "RetryPolicy",
            "Secrets",
            "StandardRetry",
            "Transport",
            "TransportError",
            "TransportErrorKind",
            "Upload",
        ],
    ),
    (Some("reqwest"), &["ReqwestTransport"]),
    (
        Some("blocking"),
        &[
            "BlockingCredentialProvider",
            "BlockingTransport",
            "DownloadBlocking",
            "ItemsBlocking",
            "PagesBlocking",
            "UreqTransport",
        ],
    ),
    (Some("testing"), &["testing"]),
];

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../runtime/src/runtime/", $name)))),*]
    };
}

const FILES: &[(&str, &str)] = files![
    "address.rs",
    "api.rs",
    "arguments.rs",
    "auth.rs",
    "base.rs",
    "body_credential.rs",
    "byte_kind.rs",
    "call.rs",
    "client.rs",
    "client_builder.rs",
    "codec/blank.rs",
    "codec/containers.rs",
    "codec/dates.rs",
    "codec/digits.rs",
    "codec/in_text.rs",
    "codec/layout.rs",
    "codec/literal.rs",
    "codec/mod.rs",
    "codec/named.rs",
    "codec/next.rs",
    "codec/text.rs",
    "content_encoding.rs",
    "credentials.rs",
    "date_style.rs",
    "datetime.rs",
    "day.rs",
    "download.rs",
    "download_blocking.rs",
    "encoder.rs",
    "endpoint.rs",
    "error.rs",
    "errors.rs",
    "file.rs",
    "form.rs",
    "int_enum.rs",
    "json/body.rs",
    "json/de.rs",
    "json/edge.rs",
    "json/excerpt.rs",
    "json/failure.rs",
    "json/finite.rs",
    "json/mod.rs",
    "json/object.rs",
    "json/page.rs",
    "json/part.rs",
    "json/reader.rs",
    "json/scalars.rs",
    "json/sink.rs",
    "json/writer.rs",
    "key.rs",
    "link.rs",
    "macros.rs",
    "map.rs",
    "message.rs",
    "mod.rs",
    "nesting.rs",
    "newtype.rs",
    "numbered.rs",
    "oauth.rs",
    "observe.rs",
    "oneof.rs",
    "options.rs",
    "pages.rs",
    "pages_blocking.rs",
    "patch.rs",
    "place.rs",
    "rate.rs",
    "reqwest.rs",
    "renewal.rs",
    "reqwest_body.rs",
    "response.rs",
    "resume.rs",
    "retry.rs",
    "rule.rs",
    "setters.rs",
    "shared.rs",
    "stream.rs",
    "target.rs",
    "template.rs",
    "testing/mock.rs",
    "testing/mod.rs",
    "testing/part.rs",
    "testing/round_trip.rs",
    "testing/server.rs",
    "trace.rs",
    "transport.rs",
    "union.rs",
    "upload.rs",
    "ureq.rs",
    "ureq_connect.rs",
    "wait.rs",
    "watch.rs",
    "wire_enum.rs",
];

/// Every file of the runtime, for a client.
pub(crate) fn files() -> impl Iterator<Item = (String, String)> {
    FILES.iter().map(|(name, text)| {
        let header = output::copied_from(&format!("generator/runtime/src/runtime/{name}"));
        (format!("src/runtime/{name}"), format!("{header}\n\n{text}"))
    })
}

/// The lines of a section of the runtime's manifest.
pub(crate) fn section(name: &str) -> String {
    let header = format!("[{name}]");
    let lines = MANIFEST.lines().skip_while(|line| *line != header).skip(1);
    lines
        .take_while(|line| !line.is_empty() && !line.starts_with('['))
        .flat_map(|line| [line, "\n"])
        .collect()
}

/// The line of the runtime's default features, which a client writes itself.
pub(crate) fn default_line() -> String {
    let features: Vec<_> = DEFAULT_FEATURES
        .iter()
        .map(|feature| format!("\"{feature}\""))
        .collect();
    format!("default = [{}]\n", features.join(", "))
}
