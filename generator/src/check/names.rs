//! Names in Rust: no two things of one scope share one.

use std::collections::{BTreeSet, HashMap};

use super::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::http;
use crate::line::{Line, Mark, TyKind};
use crate::name;
use crate::plan::{self, Answers, BodyField, Sends};
use crate::rule::{self, Held, HeldMember};
use crate::spec::{ApiSpec, Endpoint, ModuleSpec, TypeDef};
use crate::view::{self, Entry, Types, View};

pub(crate) fn check(report: &mut Report<'_>, api: &ApiSpec, types: &Types<'_>) {
    for entry in types.iter() {
        if report.is_full() {
            return;
        }
        check_fields(report, types, entry);
    }
    for module in &api.modules {
        for (name, endpoint) in &module.endpoints {
            if report.is_full() {
                return;
            }
            check_arguments(report, api, types, module, name, endpoint);
        }
    }
    check_items(report, api, types);
}

/// The fields of a type, as each side sees them.
fn check_fields(report: &mut Report<'_>, types: &Types<'_>, entry: Entry<'_>) {
    let mut told: BTreeSet<Span> = BTreeSet::new();
    for view in [View::Create, View::Update, View::Response] {
        let mut scope = Scope::default();
        for seen in types.fields(entry.name, view) {
            let at = report.name(seen.owner.module.file, &seen.key_path(), seen.name);
            if seen.owner.name != entry.name && view == View::Response {
                // Included fields are judged where they are written; here they only take their names.
                let rust = view::field_name(seen.name, seen.field);
                if rust.is_some() {
                    scope.add(report, at, seen.name, rust, None, false, types);
                }
                continue;
            }
            if told.contains(&at) {
                continue;
            }
            let before = report.problems.len();
            let sent = view != View::Response;
            let setter = sent
                && seen
                    .line()
                    .is_some_and(|line| line.mark != Mark::Always || view == View::Update);
            scope.add(
                report,
                at.clone(),
                seen.name,
                view::field_name(seen.name, seen.field),
                seen.line().filter(|_| sent),
                setter,
                types,
            );
            if report.problems.len() > before {
                told.insert(at);
            }
        }
        if let Some(extra) = types.extra(entry.name) {
            let at = report.key(extra.owner.module.file, &extra.key_path());
            let before = report.problems.len();
            if !told.contains(&at) {
                scope.add_extra(report, &at, extra.rust(), view != View::Response);
            }
            if report.problems.len() > before {
                told.insert(at);
            }
        }
        if view == View::Create {
            let held = rule::of_object(types, entry.name);
            let at = report.key(entry.module.file, &["types", entry.name, "rules"]);
            let fields = types.fields(entry.name, view);
            let rust = |name: &str| {
                let seen = fields.iter().find(|seen| seen.name == name)?;
                view::field_name(seen.name, seen.field)
            };
            check_constructors(report, &scope, &held, &at, |member| rust(member.name));
            // An object's rules are held by a method of this name.
            let method = scope.place(Some("serialize")).filter(|_| !held.is_empty());
            if let Some(at) = method.filter(|at| !told.contains(at)) {
                taken(report, at, "serialize");
            }
        }
    }
}

/// The constructors that give one field each take no other's name.
fn check_constructors(
    report: &mut Report<'_>,
    scope: &Scope,
    held: &[Held<'_>],
    at: &Span,
    rust: impl Fn(HeldMember<'_>) -> Option<String>,
) {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for member in rule::choice(held).iter().flat_map(|rule| &rule.members) {
        let Some(name) = rust(*member).map(|rust| name::constructor(&rust)) else {
            continue;
        };
        if scope.place(Some(&name)).is_some() || taken.contains(&name) {
            let title = format!(
                "the constructor that gives `{}` and another field are both `{name}` in Rust",
                member.name
            );
            report.push(Diagnostic::error("N301", at.clone(), title).help(
                "use the long form for one of them and choose its name: `{type: …, rust: other}`",
            ));
        }
        taken.insert(name);
    }
}

/// The arguments and setters of a request.
fn check_arguments(
    report: &mut Report<'_>,
    api: &ApiSpec,
    types: &Types<'_>,
    module: &ModuleSpec,
    name: &str,
    endpoint: &Endpoint,
) {
    let mut scope = Scope {
        arguments: true,
        ..Scope::default()
    };
    let Some(http) = endpoint
        .http
        .as_deref()
        .and_then(|line| http::parse(line).ok())
    else {
        return;
    };
    for parameter in &http.parameters {
        let at = report.part(
            module.file,
            &["endpoints", name, "http"],
            parameter.at.clone(),
        );
        let found = plan::path_line(types, module, endpoint, parameter);
        let rust = found
            .and_then(|found| found.rust)
            .or_else(|| name::value(parameter.name));
        scope.add(report, at, parameter.name, rust, None, false, types);
    }
    for (group, fields) in [("query", &endpoint.query), ("headers", &endpoint.headers)] {
        for (field_name, key, field) in view::split(fields) {
            let at = report.name(module.file, &["endpoints", name, group, key], field_name);
            let line = field.line.parsed.as_ref().ok();
            let setter = line.is_some_and(|line| line.mark != Mark::Always);
            scope.add(
                report,
                at,
                field_name,
                view::field_name(field_name, field),
                line,
                setter,
                types,
            );
        }
    }
    if let Answers::Page { paging, .. } = plan::answers(api, module, name, endpoint) {
        let url = (paging.send.is_none() && paging.next.is_some()).then(|| "page_url".to_owned());
        let sent = paging.sent().map(|(_, wire)| wire.to_owned());
        for wire in sent.chain(url) {
            let at = report.key(module.file, &["endpoints", name]);
            if let Some(first) = scope.place(name::value(&wire).as_deref()) {
                let problem = Diagnostic::error(
                    "P609",
                    first,
                    format!("`{wire}` is what paging sends, and is declared too"),
                );
                report.push(problem.help("delete the line; paging declares it"));
            } else {
                scope.add(report, at, &wire, name::value(&wire), None, true, types);
            }
        }
    }
    let sends = plan::sends(module, name, http.method, endpoint);
    let fields = plan::body_fields(types, sends);
    let at = report.key(module.file, &["endpoints", name]);
    check_body(report, types, sends, &fields, &at, &mut scope);
    check_added(report, types, sends, &scope);
    let held = rule::of_call(types, endpoint, sends);
    let at = report.key(module.file, &["endpoints", name, "rules"]);
    check_constructors(report, &scope, &held, &at, |member| match member.place {
        rule::Place::Query => {
            let mut query = view::split(&endpoint.query);
            let (name, _, field) = query.find(|(name, ..)| *name == member.name)?;
            view::field_name(name, field)
        }
        rule::Place::Body => {
            let seen = &fields
                .iter()
                .find(|field| field.seen.name == member.name)?
                .seen;
            view::field_name(seen.name, seen.field)
        }
    });
}

/// The fields of a request's body, beside the arguments of the endpoint at `at`.
fn check_body(
    report: &mut Report<'_>,
    types: &Types<'_>,
    sends: Sends<'_>,
    fields: &[BodyField<'_>],
    at: &Span,
    scope: &mut Scope,
) {
    let Sends::Type { view, .. } = sends else {
        return;
    };
    if let Some(union) = plan::body_union(types, sends) {
        let rust = view::body_name(union);
        if let Some(first) = scope.place(Some(&rust)) {
            let title = format!("`{rust}` of the path or query and the body become one argument");
            report.push(
                Diagnostic::error("N313", first, title)
                    .also(at.clone(), "the body is named after its type")
                    .help("give the parameter another name with the long form, `{type: …, rust: other_name}`"),
            );
        }
    }
    for field in fields {
        let seen = &field.seen;
        let rust = view::field_name(seen.name, seen.field);
        let required = seen
            .line()
            .is_some_and(|line| plan::is_required(field, line, view));
        let second = seen
            .line()
            .filter(|line| !required && line.mark != Mark::Nullable && is_map(types, line))
            .and_then(|_| rust.as_deref().map(name::entries));
        let taken = [rust.as_deref(), second.as_deref()]
            .into_iter()
            .find_map(|name| scope.place(name));
        if let Some(first) = taken {
            // Two fields of one type that clash are told where they stand.
            if scope.is_argument(&first) {
                let at = report.name(seen.owner.module.file, &seen.key_path(), seen.name);
                report.push(
                    Diagnostic::error("N313", first, format!("`{}` of the path or query and `{}` of the body become one argument", seen.name, seen.name))
                        .also(at, "the body's field")
                        .help("a field that is only received belongs under `response`; else give one of the two another name with the long form, `{type: …, rust: other_name}`"),
                );
            }
            continue;
        }
        if !required
            && rust
                .as_deref()
                .is_some_and(|rust| name::METHODS.contains(&rust))
        {
            continue;
        }
        for rust in [rust, second].into_iter().flatten() {
            scope
                .names
                .insert(rust, (seen.name.to_owned(), at.clone(), false));
        }
    }
}

/// The setters of a body's unknown keys, beside the arguments of the endpoint.
fn check_added(report: &mut Report<'_>, types: &Types<'_>, sends: Sends<'_>, scope: &Scope) {
    let Some(extra) = plan::body_extra(types, sends) else {
        return;
    };
    let rust = extra.rust();
    let names = [rust, &name::entries(rust)];
    let taken = names.into_iter().find_map(|name| scope.place(Some(name)));
    if let Some(first) = taken.filter(|first| scope.is_argument(first)) {
        let at = report.key(extra.owner.module.file, &extra.key_path());
        let title =
            format!("`{rust}` of the path or query and the setter of unknown keys become one");
        report.push(
            Diagnostic::error("N313", first, title)
                .also(at, "the unknown keys")
                .help("give one of the two another name with the long form, `{type: …, rust: other_name}`"),
        );
    }
}

/// Names taken so far: the wire name behind each, its place, and whether it is an argument of the endpoint itself.
#[derive(Default)]
struct Scope {
    names: HashMap<String, (String, Span, bool)>,
    /// Of an endpoint: there a name may stand once, while a type's names have a rule of their own.
    arguments: bool,
}

impl Scope {
    fn place(&self, rust: Option<&str>) -> Option<Span> {
        self.names.get(rust?).map(|(_, at, _)| at.clone())
    }

    fn is_argument(&self, at: &Span) -> bool {
        self.names
            .values()
            .any(|(_, known, argument)| known == at && *argument)
    }

    /// Takes the Rust name of `wire`, and that of its second setter if its line makes it a map.
    #[allow(clippy::too_many_arguments)]
    fn add(
        &mut self,
        report: &mut Report<'_>,
        at: Span,
        wire: &str,
        rust: Option<String>,
        line: Option<&Line>,
        setter: bool,
        types: &Types<'_>,
    ) {
        if wire.is_empty() {
            return;
        }
        let Some(rust) = rust else {
            if let Some(other) = foreign_letter(wire) {
                let title = format!("`{wire}` has letters from two scripts");
                let help = format!(
                    "`{other}` (U+{:04X}) only looks like a Latin letter",
                    u32::from(other)
                );
                report.push(Diagnostic::error("N312", at, title).help(help));
                return;
            }
            report.push(
                Diagnostic::error("N302", at, format!("`{wire}` cannot be a Rust name"))
                    .help("use the long form and choose one: `{type: …, rust: name}`"),
            );
            return;
        };
        if setter && name::METHODS.contains(&rust.as_str()) {
            taken(report, at, &rust);
            return;
        }
        let second = line
            .filter(|line| line.mark != Mark::Nullable && is_map(types, line))
            .map(|_| name::entries(&rust));
        for rust in [Some(rust), second].into_iter().flatten() {
            self.take(report, &at, wire, rust);
        }
    }

    /// Takes the names of the map of unknown keys and, where it is sent, of its two setters.
    fn add_extra(&mut self, report: &mut Report<'_>, at: &Span, rust: &str, sent: bool) {
        if sent && name::METHODS.contains(&rust) {
            let title = format!("method name `{rust}` is taken by the generated client");
            report.push(
                Diagnostic::error("N309", at.clone(), title)
                    .help(format!("choose another: `{{type: …, rust: {rust}_}}`")),
            );
            return;
        }
        let all = sent.then(|| name::entries(rust));
        for name in [Some(rust.to_owned()), all].into_iter().flatten() {
            self.take(report, at, "extra:", name);
        }
    }

    fn take(&mut self, report: &mut Report<'_>, at: &Span, wire: &str, rust: String) {
        if let Some((first, place, _)) = self.names.get(&rust) {
            if first == wire && !self.arguments {
                return;
            }
            report.push(
                Diagnostic::error("N301", at.clone(), format!("`{first}` and `{wire}` are both `{rust}` in Rust"))
                    .also(place.clone(), "the other")
                    .help("use the long form for one of them and choose its name: `{type: …, rust: other}`"),
            );
            return;
        }
        self.names.insert(rust, (wire.to_owned(), at.clone(), true));
    }
}

fn taken(report: &mut Report<'_>, at: Span, rust: &str) {
    report.push(
        Diagnostic::error(
            "N309",
            at,
            format!("method name `{rust}` is taken by the generated client"),
        )
        .help(format!(
            "use the long form and choose another: `{{type: …, rust: {rust}_}}`"
        )),
    );
}

/// A Greek or Cyrillic letter among Latin ones.
fn foreign_letter(wire: &str) -> Option<char> {
    let latin = wire.contains(|character: char| character.is_ascii_alphabetic());
    wire.chars()
        .find(|character| latin && ('\u{370}'..='\u{52f}').contains(character))
}

fn is_map(types: &Types<'_>, line: &Line) -> bool {
    matches!(
        types.opened(&line.ty).kind,
        TyKind::Map(_) | TyKind::Pairs(_)
    )
}

/// The types, enums and requests of an API: types share the API's module, requests have their own.
fn check_items(report: &mut Report<'_>, api: &ApiSpec, types: &Types<'_>) {
    let marker = api
        .api
        .api
        .as_deref()
        .and_then(name::ty)
        .unwrap_or_default();
    let api_at = report.value(api.file, &["api"]);
    let mut shared: HashMap<String, (String, Span)> = HashMap::new();
    for taken in ["Client".to_owned(), "MockTransport".to_owned(), marker] {
        shared.insert(taken, ("the generated client".to_owned(), api_at.clone()));
    }
    let mut requests: Vec<(usize, String, String, Span)> = Vec::new();
    for module in &api.modules {
        for (name, def) in &module.types {
            let entry = Entry { name, module, def };
            let at = report.key(module.file, &["types", name]);
            add_item(
                report,
                &mut shared,
                view::type_name(entry),
                format!("type `{name}`"),
                at.clone(),
            );
            for suffix in sent_suffixes(types, entry) {
                let taken = format!("{}{suffix}", view::type_name(entry));
                let what = format!("the parts of `{name}` that are sent");
                add_item(report, &mut shared, taken, what, at.clone());
            }
            check_inline(report, types, entry, &mut shared);
        }
        for (name, endpoint) in &module.endpoints {
            let Some(request) = view::request_name(module, name, endpoint) else {
                continue;
            };
            let at = report.key(module.file, &["endpoints", name]);
            for (field, _, line) in [&endpoint.path, &endpoint.query, &endpoint.headers]
                .into_iter()
                .flat_map(view::split)
            {
                let is_enum = line
                    .line
                    .parsed
                    .as_ref()
                    .is_ok_and(|line| matches!(line.ty.kind, TyKind::Enum(_)));
                if is_enum {
                    let item = view::inline_enum(&request, field);
                    add_item(
                        report,
                        &mut shared,
                        item,
                        format!("the values of `{field}`"),
                        at.clone(),
                    );
                }
            }
            if let Answers::Page { .. } = plan::answers(api, module, name, endpoint) {
                add_item(
                    report,
                    &mut shared,
                    format!("{request}Page"),
                    format!("the page of `{name}`"),
                    at.clone(),
                );
            }
            requests.push((
                module.file,
                request.clone(),
                format!("endpoint `{name}`"),
                at.clone(),
            ));
            requests.push((
                module.file,
                format!("{request}Required"),
                format!("what `{name}` requires"),
                at,
            ));
        }
    }
    let mut seen: HashMap<(usize, String), (String, Span)> = HashMap::new();
    for (file, item, what, at) in requests {
        let first = shared
            .get(&item)
            .or_else(|| seen.get(&(file, item.clone())))
            .cloned();
        match first {
            Some((first, place)) => clash(report, &item, &what, at, &first, place),
            None => {
                seen.insert((file, item), (what, at));
            }
        }
    }
}

/// What is added to the name of a type where it is sent.
fn sent_suffixes(types: &Types<'_>, entry: Entry<'_>) -> &'static [&'static str] {
    match entry.def {
        TypeDef::Shape(shape) if shape.is_object() => &["Input", "Required", "InputRequired"],
        TypeDef::Shape(shape) if shape.oneof.is_some() => &["Input"],
        TypeDef::Line(line) if types.union(entry.name).is_some() => match &line.parsed {
            Ok(line) if types.holds_object(&line.ty) => &["Input"],
            _ => &[],
        },
        _ => &[],
    }
}

fn add_item(
    report: &mut Report<'_>,
    shared: &mut HashMap<String, (String, Span)>,
    item: String,
    what: String,
    at: Span,
) {
    match shared.get(&item).cloned() {
        // The same type twice is told by its own rule.
        Some((first, _)) if first == what => {}
        Some((first, place)) => clash(report, &item, &what, at, &first, place),
        None => {
            shared.insert(item, (what, at));
        }
    }
}

fn clash(report: &mut Report<'_>, item: &str, what: &str, at: Span, first: &str, place: Span) {
    report.push(
        Diagnostic::error(
            "N311",
            at,
            format!("{what} would be named `{item}` in Rust, and so is {first}"),
        )
        .also(place, "named here")
        .help("rename one of them; types and endpoints take `rust: Name`"),
    );
}

/// The enums that fields list in their own lines.
fn check_inline(
    report: &mut Report<'_>,
    types: &Types<'_>,
    entry: Entry<'_>,
    shared: &mut HashMap<String, (String, Span)>,
) {
    let mut lists: HashMap<&str, (Vec<&str>, Span)> = HashMap::new();
    let fields = types.all_fields(entry.name);
    for seen in fields.iter().filter(|seen| seen.owner.name == entry.name) {
        let Some(TyKind::Enum(values)) = seen.line().map(|line| &line.ty.kind) else {
            continue;
        };
        let values: Vec<&str> = values.iter().map(|value| value.text.as_str()).collect();
        let at = report.name(entry.module.file, &seen.key_path(), seen.name);
        match lists.get(seen.name) {
            Some((first, place)) if *first != values => {
                report.push(
                    Diagnostic::error(
                        "N311",
                        at,
                        format!(
                            "`{}` lists other values than in the other direction",
                            seen.name
                        ),
                    )
                    .also(place.clone(), "the other list")
                    .help("name the two enums under `types:`"),
                );
                continue;
            }
            Some(_) => continue,
            None => {}
        }
        lists.insert(seen.name, (values, at.clone()));
        let item = view::inline_enum(&view::type_name(entry), seen.name);
        add_item(
            report,
            shared,
            item,
            format!("the enum of `{}.{}`", entry.name, seen.name),
            at,
        );
    }
}
