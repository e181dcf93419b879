//! Failures, in the shape that the spec says the vendor's have.

use super::made::{self, Maker};
use super::{MockResponse, json, respond};
use crate::model::{Api, Call, ErrorShape, Ty, View};
use crate::spec::grammar::Places;
use crate::text::tree::{Kind, Node};

/// Keys that hold a message where the spec does not say.
const MESSAGES: [&str; 5] = ["message", "msg", "error_description", "error", "detail"];

/// Why a request is refused.
#[derive(Clone, Debug)]
pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) message: String,
    /// The field of the body or parameter that is wrong.
    pub(super) field: Option<String>,
    pub(super) headers: Vec<(String, String)>,
}

impl Refusal {
    pub(super) fn new(status: u16, message: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
            field: None,
            headers: Vec::new(),
        }
    }

    pub(super) fn about(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    pub(super) fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// The response where no call is known.
    pub(super) fn plain(self) -> MockResponse {
        let body = json::object([("message".to_owned(), json::quoted(self.message))]);
        respond(self.status, self.headers, &body)
    }

    /// The response of a call, as its examples and types have failures.
    pub(super) fn of_call<'s>(
        self,
        api: &Api<'s>,
        call: &Call<'s>,
        maker: &mut Maker<'_, '_, 's>,
    ) -> MockResponse {
        let own = sample(call, self.status);
        let mut others = api.calls();
        let failure = call.failure(self.status);
        let sample = own.or_else(|| match failure {
            Some(_) => None,
            None => others.find_map(|call| self::sample(call, self.status)),
        });
        let body = match (sample, failure) {
            (Some(sample), _) => sample.clone(),
            (None, Some(failure)) => maker.value(&failure.ty, 0),
            (None, None) => json::object([]),
        };
        let is_kept =
            |body: &Node| failure.is_none_or(|failure| made::is_of(&api.types, &failure.ty, body));
        let body = signed(&call.errors, body);
        let body = self.worded(&call.errors, body, &is_kept);
        let body = self.named(api, failure.map(|failure| &failure.ty), body, &is_kept);
        respond(self.status, self.headers, &body)
    }

    /// With the message at the place where the spec has it, or where it usually stands.
    fn worded(&self, errors: &ErrorShape<'_>, body: Node, is_kept: &dyn Fn(&Node) -> bool) -> Node {
        let message = json::quoted(self.message.as_str());
        let put = |places: &Places| {
            let worded = json::put_at(&body, places, &message);
            is_kept(&worded).then_some(worded)
        };
        if let Some(worded) = errors.message.and_then(put) {
            return worded;
        }
        let is_text = |key: &&&str| body.get(key).is_some_and(|node| node.text().is_some());
        let known = MESSAGES.iter().find(is_text);
        let keys = known.into_iter().chain(&MESSAGES);
        if !matches!(body.kind, Kind::Map(_)) {
            return body;
        }
        let mut worded = keys.map(|key| with(&body, key, message.clone()));
        worded.find(|worded| is_kept(worded)).unwrap_or(body)
    }

    /// With the message under the name of the field, where failures have such a map.
    fn named<'s>(
        &self,
        api: &Api<'s>,
        ty: Option<&Ty<'s>>,
        body: Node,
        is_kept: &dyn Fn(&Node) -> bool,
    ) -> Node {
        let types = &api.types;
        let (Some(field), Some(Ty::Named(named))) = (&self.field, ty.map(Ty::item)) else {
            return body;
        };
        let mut maps = types
            .fields(named.id, View::Response)
            .filter(|field| matches!(types.bare(&field.line.ty), Ty::Map(_)));
        let Some(map) = maps.next().map(|map| map.name) else {
            return body;
        };
        let message = json::quoted(self.message.as_str());
        let values = [json::list(vec![message.clone()]), message];
        let mut worded = values.into_iter().map(|value| {
            let entry = json::object([(field.clone(), value)]);
            with(&body, map, entry)
        });
        worded.find(|worded| is_kept(worded)).unwrap_or(body)
    }
}

/// With the value by which a body says that the call failed.
fn signed(errors: &ErrorShape<'_>, body: Node) -> Node {
    errors.when.iter().fold(body, |body, sign| {
        let is_said = sign.places.find(&body).is_some_and(|node| !node.is_null());
        match sign.values.first().filter(|_| !is_said) {
            Some(value) => json::put_at(&body, &sign.places, &word(value)),
            None => body,
        }
    })
}

fn with(body: &Node, key: &str, value: Node) -> Node {
    let mut entries = json::pairs(body);
    match entries.iter_mut().find(|(known, _)| known == key) {
        Some((_, old)) => *old = value,
        None => entries.push((key.to_owned(), value)),
    }
    json::object(entries)
}

/// A text of the spec as JSON: a number, true or false where it is one.
pub(super) fn word(text: &str) -> Node {
    let is_plain = serde_json::from_str::<serde_json::Value>(text)
        .is_ok_and(|value| value.is_number() || value.is_boolean());
    if is_plain {
        json::plain(text)
    } else {
        json::quoted(text)
    }
}

/// The body of an example that fails with a status.
fn sample<'c>(call: &'c Call<'_>, status: u16) -> Option<&'c Node> {
    let mut examples = call.examples.iter();
    let example = examples.find(|example| example.status() == status && !call.is_empty(status))?;
    Some(&example.response.as_ref()?.node)
}

/// The status by which a call refuses what it cannot take.
pub(super) fn invalid(api: &Api<'_>, call: &Call<'_>) -> u16 {
    let shows = |call: &Call<'_>, status: u16| {
        let mut examples = call.examples.iter();
        call.failure(status).is_some() || examples.any(|example| example.status() == status)
    };
    let statuses = [422, 400];
    let own = statuses.iter().find(|status| shows(call, **status));
    let others = || {
        statuses
            .iter()
            .find(|status| api.calls().any(|call| shows(call, **status)))
    };
    own.or_else(others).copied().unwrap_or(400)
}
