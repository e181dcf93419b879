//! `allow: {CODE: reason}`: warnings that a maintainer has accepted.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::report::Report;
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::spec::{ApiSpec, TypeDef};

/// One `allow` entry.
struct Allowed<'a> {
    code: &'a str,
    /// The place of its key.
    at: Span,
    /// The node it applies to; None for all files of the API.
    node: Option<Span>,
}

/// Reports each entry whose code does not exist.
pub(crate) fn check(report: &mut Report<'_>, api: &ApiSpec) {
    // A key without a value may be the rest of a reason.
    let empty = report
        .problems
        .iter()
        .filter(|problem| problem.code == "Y017");
    let empty: HashSet<_> = empty
        .map(|problem| (problem.at.file, problem.at.start))
        .collect();
    let entries = collect(report, api).into_iter();
    for Allowed { code, at, .. } in entries.filter(|entry| codes::explain(entry.code).is_none()) {
        if report.is_full() {
            return;
        }
        if empty.contains(&(at.file, at.start)) {
            continue;
        }
        // Codes of one family start with the same letter.
        let family = codes::codes().filter(|known| known.get(..1) == code.get(..1));
        let title = format!("`allow` names a code that does not exist: `{code}`");
        report.push(
            Diagnostic::error("K901", at, title)
                .did_you_mean(code, family)
                .help("copy the code from the warning"),
        );
    }
}

/// Removes the allowed warnings, and reports each entry without effect.
pub(crate) fn apply(report: &mut Report<'_>, api: &ApiSpec) {
    let allowed = collect(report, api);
    let files: HashSet<usize> = files(api).collect();
    let mut everywhere: HashMap<&str, usize> = HashMap::new();
    // Nodes with an `allow` are never nested: only the last one that starts before a place can contain it.
    let mut nodes: BTreeMap<(&str, usize, usize), usize> = BTreeMap::new();
    for (number, entry) in allowed.iter().enumerate() {
        match &entry.node {
            None => everywhere.insert(entry.code, number),
            Some(node) => nodes.insert((entry.code, node.file, node.start), number),
        };
    }
    let mut used = vec![false; allowed.len()];
    report.problems.retain_warnings(|problem| {
        let (code, at) = (problem.code, &problem.at);
        let api = everywhere.get(code).filter(|_| files.contains(&at.file));
        let before = nodes.range((code, at.file, 0)..=(code, at.file, at.start));
        let node = before.last().map(|(_, number)| number);
        let node = node.filter(|number| {
            let node = allowed[**number].node.as_ref();
            node.is_some_and(|node| at.start <= node.end)
        });
        let silencer = api.or(node);
        if let Some(number) = silencer {
            used[*number] = true;
        }
        silencer.is_none()
    });
    // While there are errors, some warnings are not checked.
    if report.has_errors() {
        return;
    }
    for (entry, _) in allowed.into_iter().zip(used).filter(|(_, used)| !used) {
        let code = entry.code;
        report.push(
            Diagnostic::warning("K902", entry.at, "this `allow` has no effect").help(format!(
                "delete it; only warnings can be allowed, and {code} is not reported here"
            )),
        );
    }
}

fn files(api: &ApiSpec) -> impl Iterator<Item = usize> {
    std::iter::once(api.file).chain(api.modules.iter().map(|module| module.file))
}

fn collect<'a>(report: &Report<'_>, api: &'a ApiSpec) -> Vec<Allowed<'a>> {
    let mut allowed = Vec::new();
    for code in api.api.allow.keys() {
        let at = report.key(api.file, &["allow", code]);
        let node = None;
        allowed.push(Allowed { code, at, node });
    }
    for module in &api.modules {
        let types = module.types.iter().filter_map(|(name, def)| match def {
            TypeDef::Shape(shape) => Some((["types", name.as_str()], &shape.allow)),
            TypeDef::Line(_) => None,
        });
        let endpoints = module
            .endpoints
            .iter()
            .map(|(name, endpoint)| (["endpoints", name.as_str()], &endpoint.allow));
        for ([group, name], allow) in types.chain(endpoints) {
            let start = report.key(module.file, &[group, name]);
            let node = Span {
                end: report.value(module.file, &[group, name]).end,
                ..start
            };
            for code in allow.keys() {
                let at = report.key(module.file, &[group, name, "allow", code]);
                let node = Some(node.clone());
                allowed.push(Allowed { code, at, node });
            }
        }
    }
    allowed
}
