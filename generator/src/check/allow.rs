//! `allow: {CODE: reason}`: warnings that a person has looked at.

use super::Report;
use crate::codes;
use crate::diagnostic::{Diagnostic, Level, Span};
use crate::spec::{ApiSpec, TypeDef};

/// One `allow` entry.
struct Allowed {
    code: String,
    /// Where its key stands.
    at: Span,
    over: Over,
}

/// What an entry speaks of.
enum Over {
    /// The node it stands in.
    Node(Span),
    /// Every file of the API.
    Files(Vec<usize>),
}

impl Over {
    fn covers(&self, at: &Span) -> bool {
        match self {
            Self::Node(node) => at.file == node.file && (node.start..=node.end).contains(&at.start),
            Self::Files(files) => files.contains(&at.file),
        }
    }
}

/// Reports each entry whose code does not exist.
pub(crate) fn check(report: &mut Report<'_>, api: &ApiSpec) {
    let entries = collect(report, api).into_iter();
    for Allowed { code, at, .. } in entries.filter(|entry| codes::explain(&entry.code).is_none()) {
        // Codes of one family begin with one letter.
        let family = codes::codes().filter(|known| known.get(..1) == code.get(..1));
        let title = format!("`allow` names a code that does not exist: `{code}`");
        report.push(
            Diagnostic::error("K901", at, title)
                .did_you_mean(&code, family)
                .help("copy the code from the report of the warning"),
        );
    }
}

/// Silences what is allowed, and reports each entry that silences nothing.
pub(crate) fn apply(report: &mut Report<'_>, api: &ApiSpec) {
    let allowed = collect(report, api);
    let mut used = vec![false; allowed.len()];
    report.problems.retain(|problem| {
        let silencer = allowed.iter().position(|entry| {
            problem.level == Level::Warning
                && problem.code == entry.code
                && entry.over.covers(&problem.at)
        });
        if let Some(at) = silencer {
            used[at] = true;
        }
        silencer.is_none()
    });
    // While there are errors, some warnings are not looked for.
    if report.has_errors() {
        return;
    }
    for (entry, _) in allowed.into_iter().zip(used).filter(|(_, used)| !used) {
        let code = &entry.code;
        report.push(
            Diagnostic::warning("K902", entry.at, "this `allow` silences nothing").help(format!(
                "delete it; only warnings can be allowed, and there is no {code} here"
            )),
        );
    }
}

fn collect(report: &Report<'_>, api: &ApiSpec) -> Vec<Allowed> {
    let mut allowed = Vec::new();
    let files: Vec<usize> = std::iter::once(api.file)
        .chain(api.modules.iter().map(|module| module.file))
        .collect();
    for code in api.api.allow.keys() {
        let at = report.key(api.file, &["allow", code]);
        allowed.push(Allowed {
            code: code.clone(),
            at,
            over: Over::Files(files.clone()),
        });
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
                allowed.push(Allowed {
                    code: code.clone(),
                    at,
                    over: Over::Node(node.clone()),
                });
            }
        }
    }
    allowed
}
