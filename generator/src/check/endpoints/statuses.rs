//! What a status means: an empty response, or a failure whose body has a type.

use super::Here;
use crate::check::lines;
use crate::check::place::{Place, Placed, Stand};
use crate::check::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::Ty;
use crate::spec::Meaning;
use crate::spec::grammar::{FromWord, Statuses, TypeLine};

pub(super) fn check(report: &mut Report<'_>, here: &Here<'_>) {
    for (status, meaning) in here.call.endpoint.responses.iter() {
        let path = ["endpoints", here.call.name, "responses", status];
        let Some(statuses) = Statuses::from_word(status) else {
            let at = report.key(here.file(), &path);
            let title = format!("`{status}` is not the status of a response");
            report.push(
                Diagnostic::error("E429", at, title)
                    .help("write one from 200 to 599, or `4xx` for all that begin so"),
            );
            continue;
        };
        match meaning {
            Meaning::Empty => check_empty(report, here, &path, statuses),
            Meaning::Failure(line) => check_failure(report, here, &path, (statuses, line)),
            // It removed what would be inherited.
            Meaning::Nothing => {}
        }
    }
    check_envelope(report, here);
}

fn check_empty(report: &mut Report<'_>, here: &Here<'_>, path: &[&str], statuses: Statuses) {
    let (title, help) = match statuses {
        Statuses::Class(_) => (
            "`empty` needs a single status".to_owned(),
            "name the status that means that there is nothing, as in `404: empty`; `4xx` would hide every failure",
        ),
        Statuses::One(200) => (
            "with status 200 there is a response".to_owned(),
            "name the status of a response without content, as in `204: empty`",
        ),
        Statuses::One(status @ 201..300)
            if !here.call.endpoint.returns_something(here.call.name) =>
        {
            (
                format!("this call returns nothing, whether its status is {status} or not"),
                "delete the line; every status from 200 to 299 is a success",
            )
        }
        Statuses::One(_) => return,
    };
    let at = report.key(here.file(), path);
    report.push(Diagnostic::error("E429", at, title).help(help));
}

fn check_failure(
    report: &mut Report<'_>,
    here: &Here<'_>,
    path: &[&str],
    (statuses, line): (Statuses, &TypeLine),
) {
    let file = here.file();
    let place = Place::Keys { file, path };
    if statuses.class() < 4 {
        let at = report.key(file, path);
        let title = "only the bodies of failures have a type here".to_owned();
        report.push(Diagnostic::error("E429", at, title).help(
            "the type of a success is `returns`; a union under `types:` is one of several types",
        ));
        return;
    }
    let types = &here.api.types;
    match &line.parsed {
        Ok(line) => {
            let stand = Stand::Failure;
            lines::line(report, types, Placed { place, stand }, line);
        }
        Err(error) => report.line(place, error),
    }
    let line = types.line(line);
    // What is not known is reported where it stands.
    if !types.is_known(&line) {
        return;
    }
    let at = report.value(file, path);
    if !has_name(&line.ty) {
        report.push(
            Diagnostic::error("E429", at, "the type of an error needs a name").help(
                "write a name from `types:`, or a list of it, as in `ApiError[]`; without a line, the body is kept as it came",
            ),
        );
    } else if !types.is_plain_json(&line.ty) {
        report.push(
            Diagnostic::error("T231", at, "an error of this type must be inside an object").help(
                "decimals, dates and numbers in text are read as fields only; name a type with fields",
            ),
        );
    }
}

/// Whether it has a name, or its items have.
fn has_name(ty: &Ty<'_>) -> bool {
    matches!(ty.item(), Ty::Named(_))
}

/// An empty page has nothing beside its list.
fn check_envelope(report: &mut Report<'_>, here: &Here<'_>) {
    if here.call.empty.is_empty() {
        return;
    }
    let page = here.call.response.page();
    let mut envelope = page.into_iter().flat_map(|page| &page.envelope);
    if let Some(field) = envelope.find(|field| field.line.is_always()) {
        let path = ["endpoints", here.call.name, "envelope", field.key];
        let at = report.name(here.file(), &path, field.name);
        let title = format!("an empty page has no `{}`", field.name);
        report.push(
            Diagnostic::error("E429", at, title)
                .help("delete the mark `!`: the key can be missing"),
        );
    }
}
