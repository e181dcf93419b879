//! Where responses say that a call failed, and why.

use indexmap::IndexMap;

use super::place::Place;
use super::report::Report;
use crate::diagnostic::Diagnostic;
use crate::spec::grammar::place::places;
use crate::spec::{Errors, Words};

/// The value of a key `errors`, at these keys.
pub(super) fn check(report: &mut Report<'_>, file: usize, keys: &[&str], errors: &Errors) {
    for (key, line) in [("message", &errors.message), ("code", &errors.code)] {
        if let Some(Err(error)) = line.as_ref().map(|line| &line.parsed) {
            let path = &below(keys, &[key]);
            report.line(Place::Keys { file, path }, error);
        }
    }
    for (key, signs) in [("when", &errors.when), ("unless", &errors.unless)] {
        if let Some(signs) = signs {
            check_signs(report, file, &below(keys, &[key]), signs);
        }
    }
    let says_nothing = errors.when.is_none() && errors.unless.is_none();
    if says_nothing && errors.message.is_none() && errors.code.is_none() {
        // An unknown key was reported.
        if report.has_unknown_key(file, keys) {
            return;
        }
        let at = report.key(file, keys);
        report.push(Diagnostic::error("E450", at, "`errors` says nothing").help(
            "write `message` and `code`, the places of what went wrong, or `when: {ok: false}`",
        ));
    }
}

fn below<'k>(keys: &[&'k str], more: &[&'k str]) -> Vec<&'k str> {
    [keys, more].concat()
}

fn check_signs(
    report: &mut Report<'_>,
    file: usize,
    keys: &[&str],
    signs: &IndexMap<String, Words>,
) {
    for (key, words) in signs {
        let path = below(keys, &[key]);
        let at = report.key(file, &path);
        let (title, help) = match places(key) {
            Err(error) => {
                let problem = Diagnostic::error(error.code, at, error.title);
                report.push(problem.help(error.help.unwrap_or("write a path of keys")));
                continue;
            }
            Ok(places) if places.headers().next().is_some() => (
                "a header cannot say that a call failed".to_owned(),
                "write the place of a value in the body, as in `when: {ok: false}`",
            ),
            Ok(_) if words.0.is_empty() => (
                format!("no value of `{key}` is listed"),
                "write the value, as in `{ok: false}`, or several, as in `{state: [error, fail]}`",
            ),
            Ok(_) => continue,
        };
        report.push(Diagnostic::error("E450", at, title).help(help));
    }
}
