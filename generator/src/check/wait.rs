//! What a call is repeated for until it is there.

use super::place::Place;
use super::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::{Api, Call, Response, Ty, Types, View};
use crate::spec::Words;
use crate::spec::grammar::place::{Path, Step};
use crate::text::nearest::nearest;

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>, call: &Call<'_>) {
    let Some(wait) = &call.endpoint.wait else {
        return;
    };
    let here = Here {
        file: call.module.file,
        call,
    };
    // An unknown key may be the one that is missing.
    let is_clear = !report.has_unknown_key(here.file, &here.keys(None));
    if !matches!(call.response, Response::Value { .. }) {
        let title = "`wait` is given, but no single value is returned";
        here.refuse(report, None, title, "use it with `returns: Type`");
    }
    if call.is_http_read() && !call.idempotent {
        let title = "a call that is repeated until something is there must not change anything";
        let help = "write `wait` on the endpoint that gets it; with `retry: {safe: true}` any other can have it";
        here.refuse(report, None, title, help);
    }
    if let Some(Err(error)) = wait.field.as_ref().map(|line| &line.parsed) {
        let (file, path) = (here.file, &here.keys(Some("field")));
        report.line(Place::Keys { file, path }, error);
    }
    let is_empty = |words: &Option<Words>| words.as_ref().is_none_or(|words| words.0.is_empty());
    for (key, is_missing) in [
        ("field", wait.field.is_none()),
        ("success", is_empty(&wait.success)),
    ] {
        if is_missing && is_clear {
            let title = format!("`wait` has no `{key}`");
            let help = "write `wait: {field: status, success: [succeeded], failure: [failed]}`";
            here.refuse(report, None, &title, help);
        }
    }
    if wait
        .every
        .as_ref()
        .is_some_and(|every| every.value.is_none())
    {
        let help = "write `500ms`, `2s` or `1min`";
        here.refuse(report, Some("every"), "`every` is not a duration", help);
    }
    let Some(found) = &call.wait else { return };
    if let Some(both) = found
        .success
        .iter()
        .find(|value| found.failure.contains(value))
    {
        let title = format!("`{both}` is both a success and a failure");
        here.refuse(report, Some("failure"), &title, "keep one of the two");
    }
    if found.field.headers().next().is_some() {
        let help = "write the place of a field of what is returned";
        here.refuse(report, Some("field"), "a header cannot be waited for", help);
    }
    if let Response::Value { ty, .. } = &call.response {
        for path in found.field.paths() {
            here.check_path(report, &api.types, ty, path);
        }
    }
}

struct Here<'a> {
    file: usize,
    call: &'a Call<'a>,
}

impl Here<'_> {
    fn keys(&self, key: Option<&'static str>) -> Vec<&str> {
        let [endpoints, name] = self.call.keys();
        [endpoints, name, "wait"].into_iter().chain(key).collect()
    }

    fn refuse(&self, report: &mut Report<'_>, key: Option<&'static str>, title: &str, help: &str) {
        let keys = self.keys(key);
        let at = match key {
            Some(_) => report.value(self.file, &keys),
            None => report.key(self.file, &keys),
        };
        report.push(Diagnostic::error("E452", at, title).help(help.to_owned()));
    }

    /// The path leads to a field, and an enum there has the values.
    fn check_path<'s>(&self, report: &mut Report<'_>, types: &Types<'s>, ty: &Ty<'s>, path: &Path) {
        let mut ty = types.opened(ty).clone();
        for step in &path.0 {
            let below = match (step, &ty) {
                (Step::Key(key), Ty::Named(named)) if types.object(named.id).is_some() => {
                    if !report.is_whole(types, named.id) {
                        return;
                    }
                    let mut fields = types.fields(named.id, View::Response);
                    let Some(field) = fields.find(|field| field.name == key) else {
                        let title = format!("`{}` has no field `{key}`", named.name);
                        let help = "declare the field, or fix its name";
                        return self.refuse(report, Some("field"), &title, help);
                    };
                    &field.line.ty
                }
                (Step::Index(_), Ty::List(inner)) | (Step::Key(_), Ty::Map(inner)) => inner,
                // Whatever stands there has no fields that are known.
                _ => return,
            };
            ty = types.opened(below).clone();
        }
        let Some(known) = types.listed(&ty) else {
            return;
        };
        let wait = self.call.wait.iter();
        let words = wait.flat_map(|wait| [("success", wait.success), ("failure", wait.failure)]);
        for (key, values) in words {
            for value in values
                .iter()
                .filter(|value| !known.contains(&value.as_str()))
            {
                let title = format!("`{value}` is not a listed value of `{path}`");
                let help = match nearest(value, known.iter().copied()) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => "add the value to the enum, or fix it here".to_owned(),
                };
                self.refuse(report, Some(key), &title, &help);
            }
        }
    }
}
