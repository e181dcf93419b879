//! How responses say that a call failed.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::pick::{Received, Recorded};
use crate::spec::grammar::{PlaceLine, place};
use crate::spec::{Errors, Words};
use crate::text::tree::{Kind, Node};

/// Flags that say whether a call was done.
const FLAGS: &[&str] = &["ok", "success", "succeeded"];

/// Places of a message, the likelier one first.
const MESSAGES: &[&str] = &[
    "message",
    "error.message",
    "errors[0].message",
    "errors[0].detail",
    "error_description",
    "detail",
    "title",
    "description",
    "msg",
    "error.description",
    "error_message",
    "errorMessage",
    "fault.faultstring",
    "errors[0]",
    "error",
    "errors",
    "reason",
    "meta.message",
];

/// Places of a code.
const CODES: &[&str] = &[
    "code",
    "error.code",
    "errors[0].code",
    "error_code",
    "errorCode",
    "error.type",
    "type",
];

/// Finds where failures are said, and the flag that says it in any response; calls whose response says that they failed are marked.
pub(super) fn find(calls: &mut [Recorded<'_>]) -> (Option<Errors>, Option<&'static str>) {
    let flag = flag(calls);
    let mut when = None;
    if let Some(flag) = flag {
        when = Some(IndexMap::from([(
            flag.to_owned(),
            Words(vec!["false".to_owned()]),
        )]));
        for call in calls.iter_mut() {
            let is_failed = |node: &Node| node.get(flag).and_then(Node::text) == Some("false");
            call.failed = call.payload().is_some_and(is_failed);
        }
    }
    let failures = calls
        .iter()
        .filter(|call| call.failed || call.status >= 400);
    let bodies: Vec<&Node> = failures
        .filter_map(|call| match &call.received {
            Received::Json(node) => Some(node),
            _ => None,
        })
        .collect();
    let message = common(&bodies, MESSAGES);
    let code = common(&bodies, CODES).filter(|code| Some(code) != message.as_ref());
    let line = |place: Option<String>| {
        place.map(|place| PlaceLine {
            parsed: place::places(&place),
        })
    };
    let errors = (when.is_some() || message.is_some()).then(|| Errors {
        when,
        unless: None,
        message: line(message),
        code: line(code),
    });
    (errors, flag)
}

/// The flag that most responses have.
fn flag(calls: &[Recorded<'_>]) -> Option<&'static str> {
    let mut counts: BTreeMap<&'static str, (usize, usize)> = BTreeMap::new();
    let mut all = 0;
    for node in calls.iter().filter_map(Recorded::payload) {
        all += 1;
        for flag in FLAGS {
            match node
                .get(flag)
                .filter(|value| value.is_plain())
                .and_then(Node::text)
            {
                Some("true") => counts.entry(flag).or_default().0 += 1,
                Some("false") => counts.entry(flag).or_default().1 += 1,
                _ => {}
            }
        }
    }
    let often = counts
        .into_iter()
        .filter(|(_, (done, failed))| (done + failed) * 5 >= all * 4);
    often
        .max_by_key(|(_, (done, failed))| done + failed)
        .filter(|(_, (done, failed))| *failed > 0 || *done > 1)
        .map(|(flag, _)| flag)
}

/// The places at which bodies have text, so that each has one.
fn common(bodies: &[&Node], candidates: &[&str]) -> Option<String> {
    let mut open: Vec<&Node> = bodies.to_vec();
    let mut found: Vec<&str> = Vec::new();
    while !open.is_empty() && found.len() < 4 {
        let count = |place: &str| open.iter().filter(|node| has_text(node, place)).count();
        let best = candidates
            .iter()
            .map(|place| (count(place), *place))
            .rev()
            .max_by_key(|(count, _)| *count)?;
        if best.0 == 0 {
            break;
        }
        found.push(best.1);
        open.retain(|node| !has_text(node, best.1));
    }
    (!found.is_empty()).then(|| found.join(" | "))
}

fn has_text(body: &Node, text: &str) -> bool {
    let places = place::places(text).ok();
    let node = places.as_ref().and_then(|places| places.find(body));
    match node.map(|node| &node.kind) {
        Some(Kind::Scalar { text, .. }) => !node.is_some_and(Node::is_null) && !text.is_empty(),
        // All messages of a list or by field.
        Some(Kind::Map(_) | Kind::List(_)) => text == "errors" || text == "error",
        None => false,
    }
}
