//! Limits repetition: a few lines can repeat many others, in included types, bodies and examples.

use std::collections::HashSet;

use super::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::body::Sends;
use crate::model::types::{TypeId, Types, View};
use crate::spec::grammar::type_line::{Line, TyKind};
use crate::spec::grammar::{Http, Method};
use crate::spec::{ApiSpec, Endpoint, Example, Field, ModuleSpec, Returns};
use crate::text::tree::Node;

/// Most bytes that an API may repeat, in addition to a multiple of its size.
const MOST: usize = 2 << 20;

/// How often an API may repeat its own size.
const TIMES: usize = 2;

/// The cost of a field without its texts.
const FIELD: usize = 64;

/// Most values that an example may send, since it becomes code.
pub(super) const MOST_SENT: usize = 1000;

/// Whether what included fields weigh is little enough that they can be added to the types.
pub(super) fn check_types(report: &mut Report<'_>, api: &ApiSpec, types: &Types<'_>) -> bool {
    let most = most(report, api);
    fits(report, api, included(types, most), most)
}

/// Whether what bodies and examples repeat, besides that, is little enough that the rest can be looked at.
pub(super) fn check_calls(report: &mut Report<'_>, api: &ApiSpec, types: &Types<'_>) -> bool {
    let most = most(report, api);
    let mut used = HashSet::new();
    let mut total = included(types, most);
    for module in &api.modules {
        for (name, endpoint) in &module.endpoints {
            total += sent(types, module, name, endpoint) + asked(types, module, endpoint);
            let examples = endpoint.all_examples();
            let files = examples.map(|(_, example)| files_again(report, api, example, &mut used));
            total += files.sum::<usize>();
            if total >= most {
                break;
            }
        }
    }
    fits(report, api, total, most)
}

fn fits(report: &mut Report<'_>, api: &ApiSpec, total: usize, most: usize) -> bool {
    if total < most {
        return true;
    }
    let at = report.key(api.file, &["api"]);
    report.push(
        Diagnostic::error("S114", at, "the client of this API would be too large").help(
            "fields count again in each type that includes them and in each endpoint and example that sends them; files count again in each example after the first",
        ),
    );
    false
}

/// What an API of this size may repeat.
fn most(report: &Report<'_>, api: &ApiSpec) -> usize {
    let modules = api.modules.iter().map(|module| module.file);
    let files = modules.chain([api.file]);
    let written: usize = files.map(|file| report.specs.files[file].text.len()).sum();
    MOST + TIMES * written
}

fn reason(line: &Line) -> usize {
    line.guess.as_ref().map_or(0, String::len)
}

fn weight(field: &Field) -> usize {
    let line = field.line.parsed.as_ref().ok();
    let values = line.map_or(0, |line| match &line.ty.kind {
        TyKind::Enum(values) => values.iter().map(|value| value.text.len() + FIELD).sum(),
        _ => 0,
    });
    FIELD + field.words().len() + line.map_or(0, reason) + values
}

/// The fields that types have from others, counted until they are too many.
fn included(types: &Types<'_>, most: usize) -> usize {
    let mut total = 0;
    for ty in types.iter() {
        let mut met = HashSet::from([ty.id]);
        let mut open = includes(types, ty.id).to_vec();
        while let Some(id) = open.pop() {
            if !met.insert(id) {
                continue;
            }
            open.extend(includes(types, id));
            let fields = types.own_fields(id).iter();
            total += FIELD + fields.map(|field| weight(field.spec)).sum::<usize>();
            if total >= most {
                return total;
            }
        }
    }
    total
}

fn includes<'t>(types: &'t Types<'_>, id: TypeId) -> &'t [TypeId] {
    types.object(id).map_or(&[], |object| &object.include)
}

/// What is not sure about the fields that an endpoint returns: its docs repeat that.
fn asked(types: &Types<'_>, module: &ModuleSpec, endpoint: &Endpoint) -> usize {
    let line = match &endpoint.returns {
        Some(Returns::Line(line)) => line.parsed.as_ref().ok(),
        _ => None,
    };
    let named = line.map(|line| line.ty.names()).unwrap_or_default();
    let names = named.iter().map(|(name, _)| *name);
    let resource = module.resource.as_deref().filter(|_| line.is_none());
    let ids = names.chain(resource).filter_map(|name| types.id(name));
    let fields = ids.flat_map(|id| types.any_fields(id, View::Response));
    fields.map(|field| reason(field.line.written)).sum()
}

/// The fields that an endpoint sends, and that each of its examples sends again.
fn sent(types: &Types<'_>, module: &ModuleSpec, name: &str, endpoint: &Endpoint) -> usize {
    let http = endpoint.http.as_ref();
    let http = http.and_then(|line| line.parsed.as_ref().ok());
    let method = http.map_or(Method::Get, |http| http.method);
    let body = match Sends::of(types, module, (name, endpoint), method) {
        None | Some(Sends::Whole(_)) => 0,
        Some(Sends::Fields { ty, view, wanted }) => {
            let field = |name: &str| {
                types
                    .field(ty.id, name)
                    .map_or(0, |field| weight(field.spec))
            };
            match wanted {
                Some(wanted) => wanted.iter().map(|wanted| field(&wanted.name)).sum(),
                None => types
                    .fields(ty.id, view)
                    .map(|field| weight(field.spec))
                    .sum::<usize>(),
            }
        }
    };
    let repeated = body + http.map_or(0, |http| path(types, module, http));
    let own = endpoint.query.values().chain(endpoint.headers.values());
    let examples = endpoint.all_examples().count();
    repeated + examples * (repeated + own.map(weight).sum::<usize>())
}

/// The fields of the resource that a path has.
fn path(types: &Types<'_>, module: &ModuleSpec, http: &Http) -> usize {
    let resource = module.resource.as_deref().and_then(|name| types.id(name));
    resource.map_or(0, |resource| {
        let parameters = http.parameters.iter();
        let fields = parameters.filter_map(|parameter| types.field(resource, &parameter.name));
        fields.map(|field| weight(field.spec)).sum()
    })
}

/// The JSON of files that other examples use too.
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

/// Whether an example with this body is too long to read.
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
