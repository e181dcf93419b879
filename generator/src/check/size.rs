//! How much a spec may say again: a few lines can repeat many others, in included types, bodies and examples.

use std::collections::HashSet;

use super::Report;
use crate::diagnostic::Diagnostic;
use crate::http;
use crate::line::TyKind;
use crate::locate::Node;
use crate::plan;
use crate::spec::{ApiSpec, Endpoint, Example, Field, ModuleSpec, TypeDef};
use crate::view::{self, Entry, Types};

/// Most bytes that an API repeats, besides those of its size.
const MOST: usize = 2 << 20;

/// How often an API may repeat what it is itself.
const TIMES: usize = 2;

/// What a field costs besides its texts.
const FIELD: usize = 64;

/// Most values that an example sends, since it becomes code.
pub(super) const MOST_SENT: usize = 1000;

/// Whether an API is small enough that the rest can be looked at.
pub(super) fn check(report: &mut Report<'_>, api: &ApiSpec, types: &Types<'_>) -> bool {
    let mut used = HashSet::new();
    let most = MOST + TIMES * written(report, api);
    let mut left = most;
    let mut fits = |weight: usize| {
        left = left.saturating_sub(weight);
        left > 0
    };
    let endpoints = || {
        let modules = api.modules.iter();
        modules.flat_map(|module| module.endpoints.iter().map(move |named| (module, named)))
    };
    let included = types.iter().map(|entry| included(types, entry, most));
    let bodies = endpoints().map(|(module, (name, endpoint))| sent(types, module, name, endpoint));
    let files = endpoints().flat_map(|(_, (_, endpoint))| endpoint.all_examples());
    let files = files.map(|(_, example)| files_again(report, api, example, &mut used));
    if included.chain(bodies).chain(files).all(&mut fits) {
        return true;
    }
    let at = report.key(api.file, &["api"]);
    report.push(
        Diagnostic::error("S114", at, "the client of this API would be too large").help(
            "fields count again in each type that includes them and in each endpoint and example that sends them, and files in each example after the first",
        ),
    );
    false
}

fn weight(field: &Field) -> usize {
    let line = field.line.parsed.as_ref().ok();
    let values = line.map_or(0, |line| match &line.ty.kind {
        TyKind::Enum(values) => values.iter().map(|value| value.text.len() + FIELD).sum(),
        _ => 0,
    });
    FIELD + field.words().len() + values
}

/// The bytes of an API's files.
fn written(report: &Report<'_>, api: &ApiSpec) -> usize {
    let modules = api.modules.iter().map(|module| module.file);
    let files = modules.chain([api.file]);
    files.map(|file| report.specs.files[file].text.len()).sum()
}

/// The fields that a type has from others, counted until they are too many.
fn included(types: &Types<'_>, entry: Entry<'_>, most: usize) -> usize {
    let mut met = HashSet::from([entry.name]);
    let mut open = includes(entry);
    let mut total = 0;
    while let Some(name) = open.pop() {
        let Some(other) = types.get(name).filter(|_| met.insert(name)) else {
            continue;
        };
        open.extend(includes(other));
        total += FIELD;
        if let TypeDef::Shape(shape) = other.def {
            let groups = view::GROUPS.iter();
            let fields = groups.flat_map(|group| view::group_of(shape, group).values());
            total += fields.map(weight).sum::<usize>();
        }
        if total > most {
            break;
        }
    }
    total
}

fn includes(entry: Entry<'_>) -> Vec<&str> {
    match entry.def {
        TypeDef::Shape(shape) => shape.include.iter().map(String::as_str).collect(),
        TypeDef::Line(_) => Vec::new(),
    }
}

/// The fields that an endpoint sends, and that each of its examples sends again.
fn sent(types: &Types<'_>, module: &ModuleSpec, name: &str, endpoint: &Endpoint) -> usize {
    let line = endpoint.http.as_deref().unwrap_or_default();
    let method = line.split(' ').next().unwrap_or_default();
    let body = plan::body_fields(types, plan::sends(module, name, method, endpoint));
    let body: usize = body.iter().map(|field| weight(field.seen.field)).sum();
    let path = http::parse(line).map_or_else(|_| Vec::new(), |http| http.parameters);
    let resource = module.resource.as_deref().unwrap_or_default();
    let path = path
        .iter()
        .filter_map(|parameter| types.field(resource, parameter.name))
        .map(|seen| weight(seen.field));
    let repeated = body + path.sum::<usize>();
    let own = endpoint.query.values().chain(endpoint.headers.values());
    let examples = endpoint.all_examples().count();
    repeated + examples * (repeated + own.map(weight).sum::<usize>())
}

/// The JSON of files that other examples have shown.
fn files_again(
    report: &Report<'_>,
    api: &ApiSpec,
    example: &Example,
    used: &mut HashSet<String>,
) -> usize {
    let texts = [&example.request, &example.response];
    texts
        .into_iter()
        .flatten()
        .filter_map(|text| Example::file(&api.folder, text))
        .filter(|path| !used.insert(path.clone()))
        .filter_map(|path| report.specs.find(&path))
        .map(|at| report.specs.files[at].text.len())
        .sum()
}

/// Whether an example that sends this body is more than a person reads.
pub(super) fn sends_too_much(example: &Example, body: Option<&Node>) -> bool {
    let arguments = example.query.values().chain(example.headers.values());
    let arguments: usize = arguments.map(|text| 1 + text.matches(',').count()).sum();
    arguments + body.map_or(0, values) > MOST_SENT
}

fn values(node: &Node) -> usize {
    let items = node.items().iter();
    let members = node.entries().iter().map(|(_, value)| value);
    1 + items.chain(members).map(values).sum::<usize>()
}
