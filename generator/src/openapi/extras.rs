//! What OpenAPI has no words for, as the spec files say it: failures that bodies show, retries, waits, credentials in bodies.

use serde_json::{Value, json};

use super::document::Named;
use crate::model::retry::Rules;
use crate::model::{Api, Auth, Call, Credential, ErrorShape, Sign, Wait};
use crate::spec::grammar::Places;
use crate::spec::{OrNone, Retry};

/// An object of what is said; none where nothing is.
fn object(members: Vec<(&str, Option<Value>)>) -> Option<Value> {
    let said = members.into_iter();
    let said = said.filter_map(|(name, value)| Some((name.to_owned(), value?)));
    let said: serde_json::Map<_, _> = said.collect();
    (!said.is_empty()).then_some(Value::Object(said))
}

/// Where the responses of an API say that a call failed, and why.
pub(super) fn errors(shape: &ErrorShape<'_>) -> Option<Value> {
    let place = |places: Option<&Places>| places.map(|places| json!(places.to_string()));
    object(vec![
        ("when", signs(&shape.when)),
        ("unless", signs(&shape.unless)),
        ("message", place(shape.message)),
        ("code", place(shape.code)),
    ])
}

fn signs(signs: &[Sign<'_>]) -> Option<Value> {
    let all = signs.iter();
    let all = all.map(|sign| (sign.places.to_string(), json!(sign.values)));
    (!signs.is_empty()).then(|| Value::Object(all.collect()))
}

/// The same of a call, where it is not that of its API.
pub(super) fn own_errors(api: &Api<'_>, call: &Call<'_>) -> Option<Value> {
    let of_api = ErrorShape::of(api.spec.api.errors.as_ref());
    (call.errors != of_api).then(|| errors(&call.errors).unwrap_or_else(|| json!("none")))
}

/// Which failed attempts are repeated.
pub(super) fn retry(retry: &Retry) -> Option<Value> {
    object(vec![
        ("tries", retry.tries.map(|tries| json!(tries))),
        ("statuses", retry.statuses.as_ref().map(|all| json!(all))),
        ("key", retry.key.as_ref().map(|key| json!(key.text))),
    ])
}

/// The same of a call, where it is not that of its API. Whether it is safe is said by `x-idempotent`.
pub(super) fn own_retry(api: &Api<'_>, call: &Call<'_>) -> Option<Value> {
    let of_api = api.spec.api.retry.as_ref();
    let own = call.endpoint.retry.as_ref().and_then(OrNone::own);
    let key = |retry: Option<&Retry>| Some(retry?.key.as_ref()?.text.clone());
    let is_same = call.retry == Rules::of(of_api) && key(own) == key(of_api);
    (!is_same).then(|| own.and_then(retry).unwrap_or_else(|| json!("none")))
}

/// What a call is repeated for until it is there.
pub(super) fn wait(wait: &Wait<'_>) -> Value {
    json!({
        "field": wait.field.to_string(),
        "success": wait.success,
        "failure": wait.failure,
        "every-ms": wait.every.as_millis(),
    })
}

/// The fields of the body that sign a call.
pub(super) fn auth_body(auth: &Auth<'_>) -> Named<String> {
    let fields = auth.credentials.iter().filter_map(|part| match part {
        Credential::Body(name, value) => Some(((*name).to_owned(), (*value).to_owned())),
        _ => None,
    });
    fields.collect()
}
