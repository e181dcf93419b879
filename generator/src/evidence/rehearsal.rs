//! The examples of specs as a recording: what a draft made from it can be held against.

use serde_json::{Value, json};

use crate::diagnostic::Problems;
use crate::ir::{Api, Module, Part, Request, Sending, Usual, WireTest};
use crate::{Diagnostics, Source, check, lower, spec};

/// A HAR file for each API, with each of its examples as a call that was made.
///
/// Fails with every problem of the specs. Calls of addresses that a response gave and those that are signed in a way of their own are not in it.
pub fn rehearse(sources: &[Source]) -> Result<Vec<Source>, Diagnostics> {
    let report = |problems: Problems| Diagnostics::new(sources, problems);
    let (specs, found) = spec::parse(sources);
    let (model, _) = check::check(&specs, found).map_err(report)?;
    let krate = lower::lower(&model);
    let recordings = krate.apis.iter().map(|api| {
        let requests = api.modules.iter().flat_map(Module::requests);
        let calls =
            requests.flat_map(|request| request.wire_tests.iter().map(move |test| (request, test)));
        let entries = calls
            .filter(|(_, test)| !matches!(test.usual, Usual::Absent))
            .map(|(request, test)| entry(api, request, test));
        let har = json!({"log": {"version": "1.2", "entries": entries.collect::<Vec<_>>()}});
        Source::new(format!("{}.har", api.module), har.to_string())
    });
    Ok(recordings.collect())
}

fn entry(api: &Api, request: &Request, test: &WireTest) -> Value {
    let own_base = request.bases.first().map(|(_, own)| own);
    let base = own_base.unwrap_or(&api.client.base);
    let (scheme, rest) = base.split_once("://").unwrap_or(("https", base));
    let host = rest.split('/').next().unwrap_or_default();
    let host = filled(host);
    let own = |name: &str| test.headers.iter().all(|(other, _)| other != name);
    let usual = match &test.usual {
        Usual::Resigned { sent, .. } => sent,
        Usual::Sent | Usual::Absent => &api.wire.headers,
    };
    let usual = usual.iter().filter(|(name, _)| own(name));
    let mut headers = pairs(usual.chain(&test.headers));
    let (kind, body) = body(&test.request);
    headers.extend(kind.map(|kind| json!({"name": "content-type", "value": kind})));
    let mut sent = json!({
        "method": request.operation.method.to_string().to_uppercase(),
        "url": format!("{scheme}://{host}{}", test.target),
        "headers": headers,
        "bodySize": body.as_ref().map_or(0, String::len),
    });
    if let Some(body) = body {
        sent["postData"] = json!({"mimeType": kind, "text": body});
    }
    let response = json!({
        "status": test.status,
        "headers": pairs(test.response_headers.iter()),
        "content": {"size": test.response.len(), "text": test.response},
    });
    json!({"startedDateTime": "2026-11-20T10:00:00Z", "request": sent, "response": response})
}

/// A host with something in the place of each name.
fn filled(host: &str) -> String {
    let mut text = String::new();
    let mut rest = host;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        text.push_str("acme");
        rest = after.split_once('}').map_or("", |(_, rest)| rest);
    }
    text + rest
}

fn pairs<'p>(pairs: impl Iterator<Item = &'p (String, String)>) -> Vec<Value> {
    pairs
        .map(|(name, value)| json!({"name": name, "value": value}))
        .collect()
}

/// The line between the parts of a multipart body.
const BOUNDARY: &str = "part-7f2c";

/// The content type and the text of a body.
fn body(sending: &Sending) -> (Option<&'static str>, Option<String>) {
    match sending {
        Sending::Nothing => (None, None),
        Sending::Json(json) => (Some("application/json"), Some(json.clone())),
        Sending::Bytes(content) => (Some("application/octet-stream"), Some(content.clone())),
        Sending::Form(pairs) => {
            let mut form = form_urlencoded::Serializer::new(String::new());
            form.extend_pairs(pairs);
            (
                Some("application/x-www-form-urlencoded"),
                Some(form.finish()),
            )
        }
        Sending::Parts(parts) => {
            let parts = parts.iter().map(|(name, part)| {
                let (extra, content) = match part {
                    Part::Text(text) => (String::new(), text),
                    Part::File(file) => (format!("; filename=\"{}\"", file.name), &file.content),
                };
                format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{}\"{extra}\r\n\r\n{content}\r\n", name.replace('"', "%22"))
            });
            let parts: String = parts.collect();
            (
                Some("multipart/form-data; boundary=part-7f2c"),
                Some(format!("{parts}--{BOUNDARY}--\r\n")),
            )
        }
    }
}
