//! Rules over whole specs, one file per family. What passes them all is a model without anything broken.

mod allow;
pub(crate) mod api;
mod docs;
mod encoding;
mod endpoints;
mod errors;
mod examples;
mod extra;
mod lines;
mod misfits;
mod names;
mod paging;
mod place;
mod report;
mod retry;
mod rules;
mod size;
mod tagged;
mod types;
mod unions;
mod unused;
mod wait;

use crate::diagnostic::Problems;
use crate::model::types::Types;
use crate::model::{Api, Model};
use crate::spec::Specs;
use report::Report;

/// Builds the model of the specs and applies every rule to it; `found` holds the problems of reading.
///
/// Gives the model with its warnings, or every problem if one of them is an error. There is no other way to a model,
/// so that whoever has one has one without errors.
pub(crate) fn check(specs: &Specs, found: Problems) -> Result<(Model<'_>, Problems), Problems> {
    if found.is_full() {
        return Err(found);
    }
    let mut report = Report::new(specs, found);
    api::check_package(&mut report);
    let mut model = Model {
        specs,
        apis: Vec::new(),
    };
    for spec in &specs.apis {
        allow::check(&mut report, spec);
        let mut types = Types::of(spec);
        types::check_ends(&mut report, &mut types);
        if !size::check_types(&mut report, spec, &types) {
            continue;
        }
        types.complete();
        if !size::check_calls(&mut report, spec, &types) {
            continue;
        }
        let api = Api::of(specs, spec, types);
        check_api(&mut report, &api);
        allow::apply(&mut report, spec);
        model.apis.push(api);
    }
    unused::check_files(&mut report);
    let problems = report.finish();
    if problems.has_errors() {
        return Err(problems);
    }
    Ok((model, problems))
}

fn check_api(report: &mut Report<'_>, api: &Api<'_>) {
    types::check_objects(report, &api.types);
    let families = [
        types::check,
        extra::check,
        endpoints::check,
        encoding::check,
        names::check,
        rules::check,
    ];
    for check in families {
        if !report.is_full() {
            check(report, api);
        }
    }
    // These depend on what `api.yaml` says.
    if !api.spec.unread {
        api::check(report, api);
        docs::check(report, api);
        examples::check(report, api);
        unused::check(report, api);
    }
}
