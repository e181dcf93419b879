//! Calls that are repeated until something is done: it is after a few of them.

use super::turn::Turn;
use super::{MockResponse, json, respond};
use crate::model::{Call, Ty, Types, View, Wait};
use crate::spec::grammar::place::Path;
use crate::text::tree::Node;

/// How often a client asks before it is done.
const POLLS: u32 = 2;

/// A value that ends a wait well or not.
fn is_end(wait: &Wait<'_>, node: &Node) -> bool {
    let mut ends = wait.success.iter().chain(wait.failure);
    json::text(node).is_some_and(|text| ends.any(|end| end == text))
}

/// A text of `wait` as a value like those that stand there.
fn word(text: &str, like: Option<&Node>) -> Node {
    let is_text = like.is_some_and(|node| !node.is_null() && !node.is_plain());
    let word = super::refuse::word(text);
    if is_text { json::quoted(text) } else { word }
}

/// A value that stands there before the end: of an example, or of those that the type lists.
fn unfinished<'s>(types: &Types<'s>, call: &Call<'s>, wait: &Wait<'s>) -> Node {
    let responses = call
        .examples
        .iter()
        .filter_map(|example| example.response.as_ref());
    let mut shown = responses.filter_map(|response| wait.place.find(&response.node));
    if let Some(shown) = shown.find(|node| !is_end(wait, node)) {
        return shown.clone();
    }
    let listed = call
        .response
        .ty()
        .and_then(|ty| listed(types, ty, wait.field.paths().next()?));
    let mut listed = listed.into_iter().flatten();
    let is_end = |text: &&str| {
        wait.success
            .iter()
            .chain(wait.failure)
            .any(|end| end == text)
    };
    listed
        .find(|text| !is_end(text))
        .map_or_else(json::null, json::quoted)
}

/// The values that are listed for the field at the end of a path.
fn listed<'s>(types: &Types<'s>, ty: &Ty<'s>, path: &Path) -> Option<Vec<&'s str>> {
    use crate::spec::grammar::place::Step;
    let mut ty = ty.clone();
    for step in &path.0 {
        let (Step::Key(key), Ty::Named(named)) = (step, types.bare(&ty)) else {
            return None;
        };
        let mut fields = types.fields(named.id, View::Response);
        ty = fields.find(|field| field.name == key)?.line.ty.clone();
    }
    types.listed(&ty)
}

/// A record that was just created is not done yet.
pub(super) fn started(turn: &mut Turn<'_, '_, '_>, collection: usize, at: usize) {
    let types = &turn.api.types;
    let is_about_it = |call: &&Call<'_>| turn.plan.act(call).collection == Some(collection);
    let mut calls = turn.api.calls().filter(is_about_it);
    let Some((call, wait)) = calls.find_map(|call| Some((call, call.wait.as_ref()?))) else {
        return;
    };
    let unfinished = unfinished(types, call, wait);
    if !unfinished.is_null() {
        set(turn, collection, at, wait, &unfinished);
    }
}

/// A record that is asked for is done after a few times.
pub(super) fn polled(turn: &mut Turn<'_, '_, '_>, collection: usize, at: usize) {
    let Some(wait) = &turn.call.wait else { return };
    let record = &mut turn.memory.collections[collection][at];
    record.polls = record.polls.saturating_add(1);
    let node = record.node();
    let value = wait.field.find(&node);
    if value.is_some_and(|value| is_end(wait, value)) {
        return;
    }
    if let (true, Some(end)) = (record.polls > POLLS, wait.success.first()) {
        let end = word(end, value);
        set(turn, collection, at, wait, &end);
    }
}

fn set(turn: &mut Turn<'_, '_, '_>, collection: usize, at: usize, wait: &Wait<'_>, value: &Node) {
    let record = &mut turn.memory.collections[collection][at];
    let node = json::put_at(&record.node(), wait.field, value);
    record.fields = json::pairs(&node).into_iter().collect();
}

/// The response of an example, which is done after a few times if the call is one that waits.
pub(super) fn polled_by_path(turn: &mut Turn<'_, '_, '_>) -> MockResponse {
    let Some(wait) = &turn.call.wait else {
        return turn.success(None);
    };
    let key = format!("{} {}", turn.call.place(), turn.exchange.path);
    let polls = turn
        .memory
        .polls
        .get(&key)
        .copied()
        .unwrap_or_default()
        .saturating_add(1);
    super::memory::keep(&mut turn.memory.polls, key, polls);
    let example = turn.example();
    let sample = example.and_then(|example| Some(&example.response.as_ref()?.node));
    let (Some(sample), Some(end)) = (sample, wait.success.first()) else {
        return turn.success(None);
    };
    let value = wait.place.find(sample);
    let now = if polls > POLLS {
        word(end, value)
    } else {
        unfinished(&turn.api.types, turn.call, wait)
    };
    let body = json::put_at(sample, &wait.place, &now);
    respond(
        example.map_or(200, crate::model::Example::status),
        Vec::new(),
        &body,
    )
}
