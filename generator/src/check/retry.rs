//! Which failed attempts are repeated.

use super::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::Call;
use crate::model::retry::Key;
use crate::spec::Retry;
use crate::spec::grammar::Target;

/// The most attempts that anybody means.
const MOST_TRIES: u32 = 100;

/// The value of a key `retry`, at these keys.
pub(super) fn check(report: &mut Report<'_>, file: usize, keys: &[&str], retry: &Retry) {
    let mut refuse = |key: &str, title: String, help: &str| {
        let path = [keys, &[key]].concat();
        let at = report.value(file, &path);
        report.push(Diagnostic::error("E451", at, title).help(help.to_owned()));
    };
    if let Some(tries) = retry
        .tries
        .filter(|tries| !(1..=MOST_TRIES).contains(tries))
    {
        let title = format!("a call cannot have {tries} attempts");
        refuse("tries", title, "write 1 for a single attempt, up to 100");
    }
    let statuses = retry.statuses.iter().flatten();
    for status in statuses.filter(|status| !(400..600).contains(*status)) {
        let title = format!("`{status}` is not the status of a failure");
        refuse(
            "statuses",
            title,
            "write statuses from 400 to 599, as in `[429, 503]`",
        );
    }
    if let Some(key) = retry.key.as_ref().filter(|key| key.value.is_none()) {
        let title = format!("`{}` is not a place in a request", key.text);
        refuse(
            "key",
            title,
            "write `header(Idempotency-Key)`, `query(key)` or `body(key)`",
        );
    }
}

/// The key of a call is text that users may leave out, and it is needed.
pub(super) fn check_key(report: &mut Report<'_>, call: &Call<'_>) {
    let word = call
        .endpoint
        .retry
        .as_ref()
        .and_then(|retry| retry.own()?.key.as_ref());
    let Some((place, word)) = word.and_then(|word| Some((word.value.as_ref()?, word))) else {
        return;
    };
    let path = ["endpoints", call.name, "retry", "key"];
    // What is said of many calls applies where it can.
    let is_own = report.specs.origins.find(call.module.file, &path).is_none();
    let (title, help) = match &call.key {
        None if is_own => (
            "this call can be repeated without a key".to_owned(),
            "delete the key; with `safe: true`, and for all methods but POST and PATCH, none is sent",
        ),
        Some(Key::Nowhere) if is_own => (
            format!("this call sends nothing at `{}`", word.text),
            "name a field of the body, or write `header(…)` or `query(…)`, which need not be declared",
        ),
        Some(Key::Unfit) => (
            format!("what is sent at `{}` is not a key", word.text),
            "a key is a `string` without a mark: who does not set it sends a random one",
        ),
        Some(Key::Found(_)) => return check_examples(report, call, place),
        None | Some(Key::Nowhere) => return,
    };
    let at = report.value(call.module.file, &path);
    report.push(Diagnostic::error("E451", at, title).help(help));
}

/// An example becomes a test of the bytes that are sent, so that its key is none by chance.
fn check_examples(report: &mut Report<'_>, call: &Call<'_>, place: &Target) {
    for example in &call.examples {
        let (side, name, is_given) = match place {
            Target::Header(_) => return,
            Target::Query(name) => (
                "query",
                name.as_str(),
                example.spec.query.contains_key(name),
            ),
            Target::Body(_) => {
                let name = place.name();
                let body = example.request.as_ref().map(|json| &json.node);
                let body = body.map(|body| call.unwrapped(body).unwrap_or(body));
                let is_given = body.is_some_and(|body| body.get(name).is_some());
                ("request", name, is_given)
            }
        };
        if !is_given {
            let keys: Vec<&str> = example.keys.iter().map(String::as_str).collect();
            let at = report.key(call.module.file, &keys);
            let title = format!("the example has no `{name}`, the key of the call");
            report.push(Diagnostic::error("X503", at, title).help(format!(
                "give it under `{side}`; otherwise each call sends another"
            )));
        }
    }
}
