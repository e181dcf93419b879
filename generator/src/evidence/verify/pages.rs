//! URLs of next pages: a client requests them as they were returned, with any query.

use std::collections::BTreeSet;

use super::judge::Verdict;
use super::matching::Operation;
use super::tree::Tree;
use crate::model::paging::{Place, SendAs, Turn};

/// Takes back what was reported about parameters that recorded URLs of next pages have.
pub(crate) fn forgive(operation: &Operation<'_, '_>, seen: &mut [(usize, Verdict)]) {
    let page = operation.call.response.page();
    let Some(Turn::Given {
        next,
        send: SendAs::Url,
    }) = page.and_then(|page| page.turn.as_ref())
    else {
        return;
    };
    let responses = seen
        .iter()
        .filter_map(|(_, verdict)| verdict.response.as_ref());
    let given: BTreeSet<String> = responses
        .flat_map(|response| parameters(response, next))
        .collect();
    for (_, verdict) in seen {
        verdict.problems.retain(|problem| {
            let name = problem.place.strip_prefix("query.");
            problem.word != "unknown-key" || name.is_none_or(|name| !given.contains(name))
        });
    }
}

/// The names in the query of the URL of the next page.
fn parameters(response: &Tree, next: &[Place<'_>]) -> Vec<String> {
    let url = next.iter().find_map(|place| {
        let mut steps = place.keys.iter();
        let node = steps.try_fold(&response.root, |node, step| node.get(step))?;
        node.text()
    });
    let query = url.and_then(|url| url.split_once('?'));
    let query = query.map_or("", |(_, query)| query);
    let pairs = form_urlencoded::parse(query.as_bytes());
    pairs.map(|(name, _)| name.into_owned()).collect()
}
