//! Words for what does not fit in an example.

use super::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::example::{Example, Home};
use crate::model::fit::{Misfit, MisfitKind};

/// Reports what does not fit in the JSON of an example.
pub(super) fn report_all(
    report: &mut Report<'_>,
    example: &Example<'_>,
    file: usize,
    home: Home,
    misfits: Vec<Misfit>,
) {
    for misfit in misfits {
        let at = span(report, example, file, home, misfit.range.clone());
        let problem = problem(at, misfit);
        report.push(problem);
    }
}

/// Where bytes of an example's JSON are in the sources; `file` has the example itself.
pub(super) fn span(
    report: &Report<'_>,
    example: &Example<'_>,
    file: usize,
    home: Home,
    range: std::ops::Range<usize>,
) -> Span {
    match home {
        Home::Spec(key) => {
            let keys = example.keys.iter().map(String::as_str);
            let path: Vec<&str> = keys.chain([key.word()]).collect();
            report.part(file, &path, range)
        }
        Home::File(file) => Span::new(file, range),
    }
}

/// What is wrong with a text, which stands at one place as a whole.
pub(super) fn of_text(at: &Span, misfit: Misfit) -> Diagnostic {
    let mut problem = problem(at.clone(), misfit);
    problem.instead = None;
    problem
}

fn problem(at: Span, misfit: Misfit) -> Diagnostic {
    let Misfit {
        kind,
        path,
        read_as,
        ..
    } = misfit;
    let problem = worded(at, kind, &path);
    match read_as {
        Some(member) => problem.label(format!("read as `{member}`, which fits best")),
        None => problem,
    }
}

const REAL: &str = "if real responses look like this, fix the type (a number in quotes is `string<int>` or `string<decimal>`); otherwise fix the example";

fn worded(at: Span, kind: MisfitKind, path: &str) -> Diagnostic {
    let quoted = |meant: Option<String>| meant.map(|meant| format!("\"{meant}\""));
    let suggest = |problem: Diagnostic, meant: Option<String>| match quoted(meant) {
        Some(meant) => problem.instead(meant),
        None => problem,
    };
    match kind {
        MisfitKind::Type { wanted, found } => {
            let title = format!(
                "the example does not fit its type at `{path}`: expected {wanted}, found {found}"
            );
            Diagnostic::error("X502", at, title).help(REAL)
        }
        MisfitKind::Missing { name } => {
            let title = format!("the example has no `{name}`, which is marked `!`");
            Diagnostic::error("X503", at, title)
                .help("delete the mark if the field can be missing, or complete the example")
        }
        MisfitKind::NoTag { name } => {
            let title = format!("the example has no `{name}`, which is the tag of its type");
            Diagnostic::error("X503", at, title).help("complete the example")
        }
        MisfitKind::Unknown { name, meant } => {
            let title = format!("the example has a field `{name}` that its type does not declare");
            let problem = Diagnostic::error("X504", at, title);
            suggest(problem.help("add it to the type, or fix the name"), meant)
        }
        MisfitKind::OtherWay { sent, .. } => {
            let side = if sent {
                "what this call sends"
            } else {
                "the response"
            };
            let title = format!("`{path}` is not part of {side}");
            Diagnostic::error("X506", at, title)
                .help("move the field to a group of this direction, or delete it here")
        }
        MisfitKind::Unlisted { text, meant } => {
            let title = format!("`{text}` is not a listed value of `{path}`");
            let problem = Diagnostic::error("X505", at, title);
            suggest(
                problem.help("add the value to the enum, or fix the example"),
                meant,
            )
        }
        MisfitKind::Constant { always } => {
            let title = format!("`{path}` is always `{always}`");
            let problem = Diagnostic::error("X505", at, title)
                .help("fix the example, or write the type of the field instead of `const`");
            suggest(problem, Some(always))
        }
        MisfitKind::UnlistedTag { text, meant } => {
            let title = format!("`{text}` is not a listed value of `{path}`");
            let problem = Diagnostic::error("X505", at, title);
            suggest(
                problem.help("add the tag to the `oneof`, or fix the example"),
                meant,
            )
        }
        MisfitKind::Digits => {
            let title = format!("the example would lose digits at `{path}`");
            Diagnostic::error("X508", at, title)
                .help("a float keeps about 16 digits; `decimal` keeps 28")
        }
        MisfitKind::OutOfRange { limits } => {
            let title = format!("the example is outside the range {limits} of `{path}`");
            Diagnostic::error("X521", at, title)
                .help("look at the vendor's page again, and fix the range or the example")
        }
        MisfitKind::Unmatched { pattern } => {
            let title = format!("the example does not match /{pattern}/, the pattern of `{path}`");
            Diagnostic::error("X522", at, title)
                .help("look at the vendor's page again, and fix the pattern or the example")
        }
        MisfitKind::Rule { words, .. } => {
            let title = format!("the example breaks a rule at `{path}`: {words}");
            Diagnostic::error("X517", at, title)
                .help("fix the example, or the rule if the vendor accepts such calls")
        }
        MisfitKind::NotWrapped { key } => {
            let title = format!("the example is not wrapped in `{key}`");
            Diagnostic::error("X503", at, title)
                .help(format!("write the whole body, `{{\"{key}\": {{…}}}}`"))
        }
        MisfitKind::NotThere { key } => {
            let title = format!("the example has no `{key}`, where `at` expects the value");
            Diagnostic::error("X503", at, title).help("fix `at`, or write the whole response")
        }
        MisfitKind::NoList { key, other } => {
            let title = format!("the example has no list `{key}`, where paging expects it");
            let help = match other {
                Some(list) => format!("its list is under `{list}`"),
                None => "write the key of the list as `items` of `paging`".to_owned(),
            };
            Diagnostic::error("P603", at, title).help(help)
        }
    }
}
