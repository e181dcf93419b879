//! URLs of next pages: a client requests them as they were returned, with any query.

use std::collections::BTreeSet;

use super::judge::Verdict;
use super::matching::Operation;
use super::tree::Tree;
use crate::model::paging::{Role, Turn};
use crate::spec::grammar::Places;

/// Takes back what was reported about parameters that recorded URLs of next pages have.
pub(crate) fn forgive(operation: &Operation<'_, '_>, seen: &mut [(usize, Verdict)]) {
    let page = operation.call.response.page();
    let page = page.filter(|page| page.turn == Some(Turn::Url));
    let Some(next) = page.and_then(|page| page.fact(Role::Url)) else {
        return;
    };
    let responses = seen
        .iter()
        .filter_map(|(_, verdict)| verdict.response.as_ref());
    let given: BTreeSet<String> = responses
        .flat_map(|response| parameters(response, next.places))
        .collect();
    for (_, verdict) in seen {
        verdict.problems.retain(|problem| {
            let name = problem.place.strip_prefix("query.");
            problem.word != "unknown-key" || name.is_none_or(|name| !given.contains(name))
        });
    }
}

/// The names in the query of the URL of the next page.
fn parameters(response: &Tree, next: &Places) -> Vec<String> {
    let url = next.find(&response.root).and_then(|node| node.text());
    let query = url.and_then(|url| url.split_once('?'));
    let query = query.map_or("", |(_, query)| query);
    let pairs = form_urlencoded::parse(query.as_bytes());
    pairs.map(|(name, _)| name.into_owned()).collect()
}
