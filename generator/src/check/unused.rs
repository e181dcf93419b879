//! Declarations that are never used.

use std::collections::{HashMap, HashSet};

use super::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::{Api, Def, Line, Type, TypeId};
use crate::spec::{ApiSpec, Endpoint, Example, FieldGroup};

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    check_resources(report, api.spec);
    // A broken line may be the one that uses a type.
    if report.has_errors() {
        return;
    }
    let uses = Uses::of(api);
    for ty in api.types.iter() {
        if !uses.has(api, ty.id) {
            let at = report.key(ty.module.file, &["types", ty.name]);
            report.push(
                Diagnostic::warning("T212", at, format!("type `{}` is never used", ty.name))
                    .help("delete it, or use it"),
            );
        } else if !uses.may_send(api, ty.id) {
            check_unsent(report, ty);
        }
    }
}

/// Every file of examples is one of an example.
pub(super) fn check_files(report: &mut Report<'_>) {
    // A broken endpoint may be the one that names it.
    if report.has_errors() {
        return;
    }
    let specs = report.specs;
    let mut named = HashSet::new();
    for api in &specs.apis {
        let modules = api.modules.iter();
        let endpoints = modules.flat_map(|module| module.endpoints.values());
        let examples = endpoints.flat_map(Endpoint::all_examples);
        let texts = examples.flat_map(|(_, example)| [&example.request, &example.response]);
        named.extend(
            texts
                .flatten()
                .filter_map(|text| Example::file(&api.folder, text)),
        );
    }
    for (at, file) in specs.files.iter().enumerate() {
        if file.is_example() && !named.contains(&file.path) {
            let title = "no example names this file";
            report.push(
                Diagnostic::warning("X523", Span::new(at, 0..0), title).help(
                    "write its name as the `request` or `response` of an example, or delete it",
                ),
            );
        }
    }
}

/// How the types of an API are used.
struct Uses {
    /// Whose fields bodies have, by themselves or from included types.
    bodies: HashSet<TypeId>,
    included: HashSet<TypeId>,
    /// In lines, as resources, behind tags.
    named: HashSet<TypeId>,
}

impl Uses {
    fn of(api: &Api<'_>) -> Self {
        let mut uses = Self {
            bodies: HashSet::new(),
            included: HashSet::new(),
            named: HashSet::new(),
        };
        let types = &api.types;
        let arguments = api.arguments.iter();
        let declared = arguments.filter_map(|argument| argument.declared.as_ref());
        uses.named
            .extend(declared.flat_map(|declared| mentions(&declared.line)));
        for module in &api.modules {
            let resource = module.spec.resource.as_deref();
            uses.named.extend(resource.and_then(|name| types.id(name)));
            for call in &module.calls {
                if let Some(id) = call.body.ty() {
                    uses.bodies.insert(id);
                    uses.bodies.extend(includes(&types[id]));
                }
                let page = call.response.page();
                let envelope = page.into_iter().flat_map(|page| &page.envelope);
                let arguments = call.query.iter().chain(&call.headers).chain(envelope);
                let path = call.path.iter().map(|parameter| &parameter.line);
                let lines = arguments.map(|argument| &argument.line).chain(path);
                uses.named.extend(lines.flat_map(mentions));
            }
        }
        for ty in types.iter() {
            let is_object = |id: &TypeId| types.object(*id).is_some();
            uses.included.extend(includes(ty).filter(is_object));
            match &ty.def {
                Def::Line(line) => uses.named.extend(mentions(line)),
                Def::Codes(_) => {}
                Def::Tagged(tagged) => {
                    let members = tagged.members.iter();
                    uses.named.extend(members.map(|member| member.ty.id));
                }
                Def::Object(_) => {
                    let fields = types.all_fields(ty.id).map(|field| &field.line);
                    let extra = types.extra(ty.id).map(|extra| &extra.line);
                    let mentioned = fields.chain(extra).flat_map(mentions);
                    // A type does not use itself.
                    uses.named.extend(mentioned.filter(|id| *id != ty.id));
                }
            }
        }
        uses
    }

    fn has(&self, api: &Api<'_>, id: TypeId) -> bool {
        self.named.contains(&id) || self.may_send(api, id) || api.usage.is_received(id)
    }

    fn may_send(&self, api: &Api<'_>, id: TypeId) -> bool {
        self.bodies.contains(&id) || self.included.contains(&id) || api.usage.is_sent(id)
    }
}

fn includes<'t>(ty: &'t Type<'_>) -> impl Iterator<Item = TypeId> + use<'t> {
    let object = match &ty.def {
        Def::Object(object) => Some(object),
        _ => None,
    };
    object
        .into_iter()
        .flat_map(|object| &object.include)
        .copied()
}

fn mentions(line: &Line<'_>) -> Vec<TypeId> {
    let named = line.ty.mentions().into_iter();
    named.map(|named| named.id).collect()
}

/// What only a type that is sent can have.
fn check_unsent(report: &mut Report<'_>, ty: &Type<'_>) {
    let Def::Object(object) = &ty.def else {
        return;
    };
    let (file, name) = (ty.module.file, ty.name);
    if !object.shape.rules.is_empty() {
        let at = report.key(file, &["types", name, "rules"]);
        report.push(
            Diagnostic::warning("R806", at, format!("no call sends `{name}`, so its rules have no effect"))
                .help("rules do not apply to responses; delete them, or add the endpoint that sends the type"),
        );
    }
    for group in [FieldGroup::Request, FieldGroup::Create, FieldGroup::Update] {
        if !object.shape.group(group).is_empty() {
            let group = group.word();
            let at = report.key(file, &["types", name, group]);
            let title = format!("`{group}:` fields of `{name}` are never sent");
            report.push(
                Diagnostic::warning("T218", at, title)
                    .help("no endpoint sends this type; move them to `response`, or delete them"),
            );
        }
    }
}

/// Each resource has one file.
fn check_resources(report: &mut Report<'_>, api: &ApiSpec) {
    let mut homes: HashMap<&str, usize> = HashMap::new();
    for module in &api.modules {
        let Some(resource) = &module.resource else {
            continue;
        };
        if let Some(first) = homes.insert(resource, module.file) {
            let at = report.value(module.file, &["resource"]);
            let other = report.value(first, &["resource"]);
            report.push(
                Diagnostic::error(
                    "Y024",
                    at,
                    format!("resource `{resource}` is defined in two files"),
                )
                .label("again here")
                .also(other, "first here")
                .help("write one file for each resource"),
            );
        }
    }
}
