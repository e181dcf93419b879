//! What the mock makes of a random spec: it never fails by itself, and what it gives fits the spec.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use generator::{Mock, MockFate, MockOptions, MockRequest, Source, Verify, mock, openapi};
use serde_json::Value;

use crate::maker::Spec;

const METHODS: [&str; 6] = ["get", "head", "post", "put", "patch", "delete"];

/// Bodies that are tried where no example has one, or besides it.
const BODIES: [&str; 6] = ["", "{}", "null", "[]", "[{}]", "\"text\""];

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_800_000_000)
}

impl Spec {
    /// Sends requests of all kinds to every endpoint; gives how many of them succeeded.
    pub(crate) fn served(&self) -> usize {
        let documents = openapi(&self.sources).expect("an accepted spec");
        let document: Value = serde_json::from_str(&documents[0].json).expect("JSON");
        let options = MockOptions {
            record: true,
            ..MockOptions::default()
        };
        let served = mock(&self.sources, &options, now(), |mock| {
            let base = mock.addresses()[0].path.clone();
            let operations = document["paths"].as_object().into_iter().flatten();
            let operations = operations.flat_map(|(path, item)| {
                METHODS
                    .iter()
                    .filter_map(move |method| Some((path, *method, item.get(*method)?)))
            });
            let mut entries = Vec::new();
            for (path, method, operation) in operations {
                let target = format!("{base}{}", filled(path, operation));
                for body in bodies(operation) {
                    entries.extend(self.sent(mock, method, &target, body));
                }
            }
            entries
        });
        let entries = served.unwrap_or_else(|error| panic!("{error:?} of {}", self.shown()));
        self.verified(&entries);
        entries.len()
    }

    /// Sends one request; a success as it is recorded.
    fn sent(
        &self,
        mock: &mut Mock<'_, '_>,
        method: &str,
        target: &str,
        body: String,
    ) -> Option<String> {
        let headers = [
            ("host", "127.0.0.1"),
            ("authorization", "Bearer t"),
            ("content-type", "application/json"),
        ];
        let request = MockRequest {
            method: method.to_uppercase(),
            target: target.to_owned(),
            headers: headers
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .to_vec(),
            body: body.into_bytes(),
        };
        let reply = mock.handle(&request, now());
        let MockFate::Response(response) = reply.fate else {
            panic!("no response to {request:?} of {}", self.shown())
        };
        let status = response.status;
        assert!(
            (200..500).contains(&status),
            "{status} of {request:?} of {}",
            self.shown()
        );
        reply.entry.filter(|_| status < 300)
    }

    fn verified(&self, entries: &[String]) {
        if entries.is_empty() {
            return;
        }
        let har = format!("{{\"log\":{{\"entries\":[{}]}}}}", entries.join(","));
        let recordings = [Source::new("mock.har", har)];
        let verify = Verify {
            specs: &self.sources,
            recordings: &recordings,
            expected: None,
            only: None,
            all: false,
            client: None,
        };
        let report = verify
            .run()
            .unwrap_or_else(|error| panic!("{error:?} of {}", self.shown()));
        assert!(
            report.agrees(),
            "{} of {}",
            report.text(false),
            self.shown()
        );
    }
}

/// A path with a value for each parameter, and the query of the examples.
fn filled(path: &str, operation: &Value) -> String {
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let shown = |parameter: &Value| {
        let value = parameter["examples"]
            .as_object()
            .and_then(|all| all.values().next().cloned());
        let value = value
            .map(|example| example["value"].clone())
            .unwrap_or_default();
        match value {
            Value::String(text) => Some(text),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
            other => Some(other.to_string()),
        }
    };
    let mut target = path.to_owned();
    let mut query = Vec::new();
    for parameter in parameters {
        let name = parameter["name"].as_str().unwrap_or_default();
        match (parameter["in"].as_str(), shown(parameter)) {
            (Some("path"), value) => {
                let value = value
                    .unwrap_or_else(|| "1".to_owned())
                    .replace(['/', '?', '#', '%', ' '], "-");
                target = target.replace(&format!("{{{name}}}"), &value);
            }
            (Some("query"), Some(value))
                if value.bytes().all(|byte| byte.is_ascii_alphanumeric()) =>
            {
                query.push(format!("{name}={value}"));
            }
            _ => {}
        }
    }
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{target}{mark}{}", query.join("&"))
}

/// The bodies of the examples, and others.
fn bodies(operation: &Value) -> Vec<String> {
    let examples = &operation["requestBody"]["content"]["application/json"]["examples"];
    let examples = examples.as_object().into_iter().flatten();
    let shown = examples.map(|(_, example)| example["value"].to_string());
    shown.chain(BODIES.map(str::to_owned)).collect()
}
