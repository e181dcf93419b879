//! URLs of next pages: a client asks for them as they were given, whatever their query holds.

use std::collections::BTreeSet;

use super::judge::Verdict;
use super::matching::{Api, Operation};
use super::tree::Tree;
use crate::plan::{self, Answers};
use crate::reach;

/// Takes back what was told about parameters that recorded URLs of next pages have.
pub(crate) fn forgive(api: &Api<'_>, operation: &Operation<'_>, seen: &mut [(usize, Verdict)]) {
    let Operation {
        module,
        name,
        endpoint,
        ..
    } = *operation;
    let Answers::Page { paging, .. } = plan::answers(api.spec, module, name, endpoint) else {
        return;
    };
    let (Some(next), None) = (&paging.next, &paging.send) else {
        return;
    };
    let answers = seen
        .iter()
        .filter_map(|(_, verdict)| verdict.answer.as_ref());
    let given: BTreeSet<String> = answers
        .flat_map(|answer| parameters(answer, next))
        .collect();
    for (_, verdict) in seen {
        verdict.problems.retain(|problem| {
            let name = problem.place.strip_prefix("query.");
            problem.word != "unknown-key" || name.is_none_or(|name| !given.contains(name))
        });
    }
}

/// The names in the query of the URL of the next page.
fn parameters(answer: &Tree, next: &str) -> Vec<String> {
    let url = reach::places(next).find_map(|place| {
        let mut node = &answer.root;
        for step in place {
            node = node.get(step)?;
        }
        node.text()
    });
    let query = url.and_then(|url| url.split_once('?'));
    let query = query.map_or("", |(_, query)| query);
    let pairs = form_urlencoded::parse(query.as_bytes());
    pairs.map(|(name, _)| name.into_owned()).collect()
}
