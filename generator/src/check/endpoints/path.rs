//! The path: its slashes, and a type for each parameter.

use super::Here;
use crate::check::lines;
use crate::check::place::{Place, Placed, Stand};
use crate::check::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::call::{PathParameter, PathSource};
use crate::model::ty;
use crate::spec::grammar::type_line::{Line, Mark};
use crate::spec::{self, Slash};
use crate::text::nearest::nearest;

pub(super) fn check(report: &mut Report<'_>, here: &Here<'_>) {
    if here.call.http.is_address {
        check_address(report, here);
    } else {
        check_slash(report, here);
    }
    for parameter in &here.call.path {
        here.check_path_parameter(report, parameter);
    }
    for (name, key, _) in spec::split(&here.call.endpoint.path) {
        let mut parameters = here.call.path.iter();
        if !parameters.any(|parameter| parameter.name == name) {
            let path = ["endpoints", here.call.name, "path", key];
            let at = report.name(here.file(), &path, name);
            let title = format!("`{name}` is declared but not in the path");
            report.push(
                Diagnostic::error("E402", at, title)
                    .help("write it in braces in `http`, or delete it"),
            );
        }
    }
}

/// An address has a query of its own, and nothing is added to it.
fn check_address(report: &mut Report<'_>, here: &Here<'_>) {
    for (_, key, _) in spec::split(&here.call.endpoint.query) {
        let path = ["endpoints", here.call.name, "query", key];
        let at = report.key(here.file(), &path);
        report.push(
            Diagnostic::error(
                "E441",
                at,
                "nothing is added to an address that a response gave",
            )
            .help("delete it, or write the path below the API's `base` in `http`"),
        );
    }
    if here.call.response.page().is_some() {
        let at = here.value(report, "http");
        report.push(
            Diagnostic::error("E441", at, "an address that a response gave has no pages")
                .help("write `paging: none` and what the call returns"),
        );
    }
}

fn check_slash(report: &mut Report<'_>, here: &Here<'_>) {
    let (method, path) = (here.call.http.method.word(), &here.call.http.path);
    let slash = here.api.spec.api.slash.as_ref();
    let (title, instead) = match slash.and_then(|slash| slash.value) {
        Some(Slash::Always) if !path.ends_with('/') => (
            "paths of this API must end with `/`",
            format!("{method} {path}/"),
        ),
        Some(Slash::Never) if path.ends_with('/') && path != "/" => (
            "paths of this API must not end with `/`",
            format!("{method} {}", path.trim_end_matches('/')),
        ),
        _ => return,
    };
    let at = report.text(here.file(), &here.at("http"));
    report.push(Diagnostic::error("E406", at, title).instead(instead));
}

impl Here<'_> {
    fn check_path_parameter(&self, report: &mut Report<'_>, parameter: &PathParameter<'_>) {
        let at = report.part(self.file(), &self.at("http"), parameter.at.clone());
        match parameter.source {
            PathSource::Inline => {
                let mut own = self.call.http.parameters.iter();
                let own = own.find(|own| own.name == parameter.name);
                match own.and_then(|own| own.ty.as_ref()).map(|ty| &ty.parsed) {
                    Some(Err(error)) => report.push(
                        Diagnostic::error(error.code, at, error.title.clone())
                            .help("write `{id:int}`"),
                    ),
                    _ => self.check_path_line(report, &at, &parameter.line),
                }
            }
            PathSource::Resource => self.check_path_line(report, &at, &parameter.line),
            // Its line is checked where it stands.
            PathSource::Declared => {}
            PathSource::Nowhere => self.report_without_type(report, at, parameter.name),
        }
    }

    fn report_without_type(&self, report: &mut Report<'_>, at: Span, name: &str) {
        let types = &self.api.types;
        let resource = self.call.module.resource.as_deref().unwrap_or_default();
        let Some(id) = types.id(resource).filter(|id| report.is_whole(types, *id)) else {
            return;
        };
        let fields = types.all_fields(id).map(|field| field.name);
        let problem = Diagnostic::error("E401", at, format!("path parameter `{name}` has no type"))
            .help(format!("write `{{{name}:string}}`, or declare it under `path:` or as a field of `{resource}`"));
        report.push(match nearest(name, fields) {
            Some(meant) => problem.instead(format!("{{{meant}}}")),
            None => problem,
        });
    }

    /// A type that is declared outside the `path:` group.
    fn check_path_line(&self, report: &mut Report<'_>, at: &Span, line: &ty::Line<'_>) {
        // An unknown type, or one that cannot be read, was reported at its field.
        if !self.api.types.is_known(line) {
            return;
        }
        let bare = Line {
            mark: Mark::Plain,
            default: None,
            blank: false,
            deprecated: false,
            ..line.written.clone()
        };
        let placed = Placed {
            place: Place::Whole(at),
            stand: Stand::Path,
        };
        lines::line(report, &self.api.types, placed, &bare);
    }
}
