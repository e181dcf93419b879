//! The arguments and setters of a request.

use super::scope::{Of, Role, Scope, Wanting, taken};
use crate::check::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::body::BodyFields;
use crate::model::paging::Turn;
use crate::model::rules::{Member, Side};
use crate::model::types::{Field, Types};
use crate::model::{Argument, Body, Call, Ty, names};
use crate::spec::Encoding;
use crate::text::case;

pub(super) fn check(report: &mut Report<'_>, types: &Types<'_>, call: &Call<'_>) {
    if !call.is_http_read() {
        return;
    }
    let mut scope = Scope::new(Of::Endpoint);
    check_path(report, call, &mut scope);
    for (group, arguments) in [("query", &call.query), ("headers", &call.headers)] {
        for argument in arguments {
            check_argument(report, types, call, group, argument, &mut scope);
        }
    }
    check_paging(report, call, &mut scope);
    let at = report.key(call.module.file, &call.keys());
    match &call.body {
        Body::Nothing => {}
        Body::Bytes => check_argument_of_body(report, names::BYTES, &at, &scope),
        Body::Whole(whole) => check_argument_of_body(report, &whole.rust, &at, &scope),
        Body::Fields(body) => {
            for (field, required) in body.with_required(types) {
                let role = role(types, call, field, required);
                check_field(report, types, (field, role), &at, &mut scope);
            }
            check_extra(report, types, body, &scope);
        }
    }
    for method in ["wait", "wait_blocking"] {
        if let Some(at) = scope.place(method).filter(|_| call.wait.is_some()) {
            taken(report, at, method);
        }
    }
    let [endpoints, name] = call.keys();
    let at = report.key(call.module.file, &[endpoints, name, "rules"]);
    super::check_constructors(report, &scope, &call.rules, &at, |member| {
        rust(types, call, member)
    });
}

fn check_path(report: &mut Report<'_>, call: &Call<'_>, scope: &mut Scope) {
    let [endpoints, name] = call.keys();
    for parameter in &call.path {
        let part = parameter.at.clone();
        let wanting = Wanting {
            wire: parameter.name,
            rust: match parameter.spec {
                Some(field) => names::field(parameter.name, field),
                None => names::parameter(parameter.name),
            },
            at: report.part(call.module.file, &[endpoints, name, "http"], part),
            role: Role::Field,
        };
        scope.add(report, &wanting);
    }
}

fn check_argument(
    report: &mut Report<'_>,
    types: &Types<'_>,
    call: &Call<'_>,
    group: &str,
    argument: &Argument<'_>,
    scope: &mut Scope,
) {
    let [endpoints, name] = call.keys();
    let path = [endpoints, name, group, argument.key];
    let line = &argument.line;
    let wanting = Wanting {
        wire: argument.name,
        rust: names::field(argument.name, argument.spec),
        at: report.name(call.module.file, &path, argument.name),
        role: if line.is_always_sent() || !line.is_read() {
            Role::Field
        } else {
            Role::of_optional(types, line)
        },
    };
    scope.add(report, &wanting);
}

/// The parameters that paging brings.
fn check_paging(report: &mut Report<'_>, call: &Call<'_>, scope: &mut Scope) {
    let Some(page) = call.response.page() else {
        return;
    };
    let url = (page.turn == Some(Turn::Url)).then_some(names::PAGE_URL);
    let parameters = page.parameters.iter();
    let parameters = parameters.map(|parameter| parameter.target.name());
    for wire in parameters.chain(url) {
        let rust = names::parameter(wire);
        if let Some(first) = rust.as_ref().and_then(|rust| scope.place(rust)) {
            let problem =
                Diagnostic::error("P609", first, format!("`{wire}` is already sent by paging"));
            report.push(problem.help("delete the line; paging declares it"));
        } else {
            let wanting = Wanting {
                wire,
                rust,
                at: report.key(call.module.file, &call.keys()),
                role: Role::Setter,
            };
            scope.add(report, &wanting);
        }
    }
}

/// The one argument that is the whole body of the endpoint at `at`.
fn check_argument_of_body(report: &mut Report<'_>, rust: &str, at: &Span, scope: &Scope) {
    if let Some(first) = scope.place(rust) {
        let title = format!("`{rust}` of the path or query and the body become the same argument");
        report.push(
            Diagnostic::error("N313", first, title)
                .also(at.clone(), "the body is named after its type")
                .help("give the parameter another name with the long form, `{type: …, rust: other_name}`"),
        );
    }
}

fn role(types: &Types<'_>, call: &Call<'_>, field: &Field<'_>, required: bool) -> Role {
    let opened = types.opened(&field.line.ty);
    match opened {
        _ if required => Role::Field,
        // A form has no null, so that a map there is never a patch.
        Ty::Map(_) | Ty::Pairs(_) if call.encoding != Encoding::Json => Role::Setters,
        _ => Role::of_optional(types, &field.line),
    }
}

/// A field of the body, beside the arguments of the endpoint at `at`.
fn check_field(
    report: &mut Report<'_>,
    types: &Types<'_>,
    (field, role): (&Field<'_>, Role),
    at: &Span,
    scope: &mut Scope,
) {
    let rust = names::field(field.name, field.spec);
    let names = rust
        .as_deref()
        .map_or_else(Vec::new, |rust| role.names(rust));
    if names.iter().any(|name| scope.place(name).is_some()) {
        // Two fields of one type that clash are reported with the type.
        if let Some(first) = scope.argument(&names) {
            let at = report.name(types[field.owner].module.file, &field.keys(), field.name);
            report.push(
                Diagnostic::error("N313", first, format!("`{}` of the path or query and `{}` of the body become the same argument", field.name, field.name))
                    .also(at, "the body's field")
                    .help("if the field is only received, move it to `response`; otherwise give one of the two another name with the long form, `{type: …, rust: other_name}`"),
            );
        }
        return;
    }
    let is_method = |name: &String| case::METHODS.contains(&name.as_str());
    if role == Role::Field || !names.first().is_some_and(is_method) {
        scope.add_body(field.name, at, names);
    }
}

/// The setters of a body's unknown keys, together with the arguments of the endpoint.
fn check_extra(report: &mut Report<'_>, types: &Types<'_>, body: &BodyFields<'_>, scope: &Scope) {
    let Some(extra) = body.extra(types) else {
        return;
    };
    let rust = extra.rust;
    if let Some(first) = scope.argument(&Role::Setters.names(rust)) {
        let at = report.key(types[extra.owner].module.file, &extra.keys());
        let title = format!(
            "`{rust}` of the path or query and the setter of unknown keys have the same name"
        );
        report.push(
            Diagnostic::error("N313", first, title)
                .also(at, "the unknown keys")
                .help("give one of the two another name with the long form, `{type: …, rust: other_name}`"),
        );
    }
}

/// The name of the member of a rule.
fn rust(types: &Types<'_>, call: &Call<'_>, member: &Member<'_>) -> Option<String> {
    match (member.side, &call.body) {
        (Side::Query, _) => {
            let argument = call.query_argument(member.name)?;
            names::field(argument.name, argument.spec)
        }
        (Side::Body, Body::Fields(body)) => {
            let field = body.fields(types).find(|field| field.name == member.name)?;
            names::field(field.name, field.spec)
        }
        (Side::Body, _) => None,
    }
}
