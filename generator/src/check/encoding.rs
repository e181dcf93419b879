//! Bodies that are not JSON: forms, and files as parts of them.

use std::collections::BTreeSet;

use super::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::wire_text::Unwritable;
use crate::model::{Api, Body, Call, Field, Ty, Type, Types};
use crate::spec::Encoding;
use crate::spec::grammar::type_line::{ListStyle, Part};

/// The place of a field: its type, group and key.
type Home<'a> = [&'a str; 4];

/// What puts the objects of a type inside a body.
struct Inside<'t, 's> {
    /// A field of another type, or else of the type itself.
    field: Option<&'t Field<'s>>,
}

impl<'t, 's> Inside<'t, 's> {
    fn of(types: &'t Types<'s>, ty: &Type<'s>) -> Self {
        let fields = types.iter().flat_map(|other| types.own_fields(other.id));
        let holds = |field: &&Field<'s>| {
            let mut named = field.line.ty.mentions().into_iter();
            !field.group.is_received() && named.any(|named| named.id == ty.id)
        };
        let field = fields
            .filter(holds)
            .min_by_key(|field| field.owner == ty.id);
        Self { field }
    }
}

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    let mut in_forms: BTreeSet<Home<'_>> = BTreeSet::new();
    let calls = api.calls().filter(|call| call.is_http_read());
    for call in calls {
        check_word(report, call);
        check_nesting(report, call);
        check_query(report, &api.types, call);
        let is_json = call.encoding == Encoding::Json;
        match &call.body {
            Body::Nothing | Body::Bytes => {}
            Body::Whole(_) if is_json => {}
            Body::Whole(whole) => {
                let at = report.value(call.module.file, &["endpoints", call.name, "encoding"]);
                let title = format!("a form has fields, and `{}` does not", whole.line.ty);
                report.push(Diagnostic::error("E431", at, title).help(
                    "write a type with fields, for a union one with those of all members, or delete `encoding`",
                ));
            }
            Body::Fields(body) if is_json => {
                for field in body.fields(&api.types) {
                    if field.line.ty.holds_file() {
                        misplaced(
                            report,
                            &api.types,
                            field,
                            "a JSON body cannot contain a file",
                        );
                    }
                }
            }
            Body::Fields(body) => {
                for field in body.fields(&api.types) {
                    in_forms.insert(field.keys());
                    check_field(report, &api.types, field, call);
                }
                if let Some(extra) = body.extra(&api.types) {
                    let file = api.types[extra.owner].module.file;
                    let at = report.key(file, &extra.keys());
                    report.push(
                        Diagnostic::error("E431", at, "a form cannot contain unknown keys").help(
                            "declare its fields; a `map<string>` field sends each entry as a form field",
                        ),
                    );
                }
            }
        }
    }
    for ty in api.types.iter() {
        let inside = api.usage.is_sent(ty.id).then(|| Inside::of(&api.types, ty));
        check_type(report, &api.types, ty, &in_forms, inside.as_ref());
    }
}

fn check_word(report: &mut Report<'_>, call: &Call<'_>) {
    let Some(word) = &call.endpoint.encoding else {
        return;
    };
    let file = call.module.file;
    let at = report.value(file, &["endpoints", call.name, "encoding"]);
    match word.value {
        None => report.push(
            Diagnostic::error("E430", at, format!("`{}` is not an encoding", word.text))
                .help("write `json`, `form` or `multipart`")
                .did_you_mean(&word.text, ["json", "form", "multipart"]),
        ),
        Some(_) if call.body.is_nothing() && call.members().next().is_none() => {
            if !report.has_unknown_key(file, &call.keys()) {
                report.push(
                    Diagnostic::error(
                        "E430",
                        at,
                        "`encoding` is given, but this call sends no body",
                    )
                    .help("delete it, or declare the body: `body: Type`"),
                );
            }
        }
        Some(_) if matches!(call.body, Body::Bytes) => report.push(
            Diagnostic::error("E430", at, "`encoding` is given, but the body is bytes")
                .help("delete it; the caller says of what kind the bytes are"),
        ),
        Some(Encoding::Form | Encoding::Multipart) if call.endpoint.wrap.is_some() => {
            let at = report.value(file, &["endpoints", call.name, "wrap"]);
            report.push(
                Diagnostic::error("E426", at, "`wrap` applies to JSON bodies only")
                    .help("delete it; a form field can be named `order[name]`"),
            );
        }
        Some(_) => {}
    }
}

/// A field of a form: text, a list with a style, or a file.
fn check_field<'s>(report: &mut Report<'_>, types: &Types<'s>, field: &Field<'s>, call: &Call<'s>) {
    let line = &field.line;
    if line.ty.holds_file() {
        if call.encoding == Encoding::Form {
            misplaced(
                report,
                types,
                field,
                "a form without parts cannot contain a file",
            );
        }
        return;
    }
    if let Some(why) = types.unwritable(line, call.nesting) {
        let at = place(report, types, field);
        report.push(unwritable(at, "E431", why));
    }
}

/// A value of a query or form that cannot be written; `code` is for one with parts.
pub(super) fn unwritable(at: Span, code: &'static str, why: Unwritable) -> Diagnostic {
    match why {
        Unwritable::NoWord => Diagnostic::error("T227", at, "this list does not say how it is written")
            .help("add `csv` (a=1,2), `repeat` (a=1&a=2), `brackets` (a[]=1), `indices` (a[0]=1), `indices_last` (a[b][0]=1) or `json` after the type"),
        Unwritable::Parts => Diagnostic::error(code, at, "a form or query cannot contain objects as they are")
            .help("write `nesting: a[b]` at the endpoint if their parts are named so, or `json` after the type"),
        Unwritable::PartsOfItems => Diagnostic::error(code, at, "the items of a list in here are not text")
            .help("write `indices` (a[0][b]=1), `indices_last` (a[b][0]=1), `brackets` (a[][b]=1) or `json`"),
    }
}

/// Parameters of the query, whose names may share a line.
fn check_query(report: &mut Report<'_>, types: &Types<'_>, call: &Call<'_>) {
    let mut before = None;
    for argument in &call.query {
        if before.replace(argument.key) == Some(argument.key) || !types.is_known(&argument.line) {
            continue;
        }
        if let Some(why) = types.unwritable(&argument.line, call.nesting) {
            let keys = ["endpoints", call.name, "query", argument.key];
            let at = argument.line.written.ty.at.clone();
            let at = report.line_part(call.module.file, &keys, argument.spec, at);
            report.push(unwritable(at, "T229", why));
        }
    }
}

/// Whether nesting and the text of null have something that they are about.
fn check_nesting(report: &mut Report<'_>, call: &Call<'_>) {
    let endpoint = call.endpoint;
    let is_form = call.encoding != Encoding::Json && !call.body.is_nothing();
    let mut refuse = |key, title: String, help: &str| {
        let at = report.value(call.module.file, &["endpoints", call.name, key]);
        report.push(Diagnostic::error("E443", at, title).help(help.to_owned()));
    };
    if let Some(word) = &endpoint.nesting {
        if word.value.is_none() {
            let title = format!("`{}` is not a nesting", word.text);
            refuse("nesting", title, "write `a[b]` or `a.b`");
        } else if !is_form && call.query.is_empty() {
            let title = "`nesting` is given, but this call has no form and no query".to_owned();
            refuse("nesting", title, "delete it");
        }
    }
    if endpoint.null.is_some() && !is_form {
        let title = "`null` is given, but this call sends no form".to_owned();
        refuse("null", title, "delete it; in JSON, null is null");
    }
}

/// Words and files in the lines of a type that do not apply there.
fn check_type<'s>(
    report: &mut Report<'_>,
    types: &Types<'s>,
    ty: &Type<'s>,
    in_forms: &BTreeSet<Home<'_>>,
    inside: Option<&Inside<'_, 's>>,
) {
    for field in types.own_fields(ty.id) {
        if let Some(style) = field.line.style
            && !in_forms.contains(&field.keys())
        {
            let word = style.word();
            let at = field.line.place(Part::Style);
            let at = report.line_part(ty.module.file, &field.keys(), field.spec, at);
            report.push(
                Diagnostic::error("T224", at, format!("`{word}` does not apply here"))
                    .help("it says how a list is written in a query or a form"),
            );
        }
        if field.line.ty.holds_file() {
            // An object that holds itself is what is wrong with the form.
            let holds_itself = |inside: &&Inside<'_, 's>| {
                let by = inside.field.filter(|by| by.owner == ty.id);
                by.is_some_and(|by| in_forms.contains(&by.keys()))
            };
            let inside = inside.filter(|inside| !holds_itself(inside));
            check_file(report, types, field, inside);
        }
    }
}

fn check_file<'s>(
    report: &mut Report<'_>,
    types: &Types<'s>,
    field: &Field<'s>,
    inside: Option<&Inside<'_, 's>>,
) {
    let line = &field.line;
    let is_files = matches!(&line.ty, Ty::List(inner) if inner.is_file());
    if field.group.is_received() {
        misplaced(report, types, field, "a file can be sent, but not received");
    } else if let Some(Inside { field: by }) = inside {
        let title = "an object inside a body cannot contain a file";
        let problem = Diagnostic::error("E432", place(report, types, field), title).help(
            "only the fields of the body itself can be files; take the file or the object out",
        );
        report.push(match by {
            Some(by) => {
                let words = format!("`{}` is inside a body here", field.owner_name);
                problem.also(place(report, types, by), words)
            }
            None => problem,
        });
    } else if !line.ty.is_file() && !is_files {
        misplaced(
            report,
            types,
            field,
            "a part must be a `file`, or each of a `file[]`",
        );
    } else if is_files && line.style != Some(ListStyle::Repeat) {
        let at = place(report, types, field);
        report.push(
            Diagnostic::error("T227", at, "this list does not say how it is written")
                .help("add `repeat` after the type: each file is sent as a part with this name"),
        );
    }
}

fn misplaced<'s>(report: &mut Report<'_>, types: &Types<'s>, field: &Field<'s>, title: &str) {
    let at = place(report, types, field);
    report.push(Diagnostic::error("E432", at, title).help(
        "declare a `file` under `request`, `create` or `update` of a type that is sent with `encoding: multipart`",
    ));
}

/// Where the type of a field stands.
fn place<'s>(report: &Report<'_>, types: &Types<'s>, field: &Field<'s>) -> Span {
    let file = types[field.owner].module.file;
    let at = field.line.written.ty.at.clone();
    report.line_part(file, &field.keys(), field.spec, at)
}
