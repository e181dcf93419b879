//! What requests send.

use super::documents::Place;
use super::forms::{self, Style};
use super::json::Json;
use super::operations::{Operation, json_of};
use super::types::{Def, Item, Member, Ty, Types};
use crate::spec::Encoding;

/// A body and how it is written.
#[derive(Clone, Debug)]
pub(super) enum Body {
    Nothing,
    Bytes,
    Json {
        ty: Ty,
        nullable: bool,
    },
    Form {
        ty: usize,
        encoding: Encoding,
        nests: bool,
    },
}

const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// Reads the body of a request.
pub(super) fn read<'d>(
    types: &mut Types<'d>,
    place: &Place,
    body: &'d Json,
    request: &str,
) -> Body {
    let (place, body) = match types.documents.resolve(place, body) {
        Ok(found) => found,
        Err(to) => {
            types.lose(place, "missing reference", format!("{to}: bytes"));
            return Body::Bytes;
        }
    };
    let content = body.at("content");
    let kinds: Vec<&String> = content.members().map(|(kind, _)| kind).collect();
    if kinds.is_empty() {
        return Body::Nothing;
    }
    let of = |wanted: &str| {
        content
            .members()
            .find(|(kind, _)| kind.split(';').next().unwrap_or_default().trim() == wanted)
    };
    let (kind, found) = if let Some((kind, media)) = json_of(content) {
        let at = place.child("content").child(kind).child("schema");
        let found = match media.get("schema") {
            Some(schema) => json(types, &at, schema, request),
            None => Body::Json {
                ty: Ty::Any,
                nullable: false,
            },
        };
        (kind, found)
    } else if let Some((kind, media)) = of(MULTIPART) {
        (
            kind,
            form(
                types,
                &place.child("content").child(kind),
                media,
                request,
                Encoding::Multipart,
            ),
        )
    } else if let Some((kind, media)) = of(FORM) {
        (
            kind,
            form(
                types,
                &place.child("content").child(kind),
                media,
                request,
                Encoding::Form,
            ),
        )
    } else {
        (kinds[0], Body::Bytes)
    };
    for other in kinds.iter().filter(|other| **other != kind) {
        types.lose(
            &place.child("content").child(other),
            "another media type",
            format!("`{kind}` is sent"),
        );
    }
    found
}

/// A body of JSON.
pub(super) fn json<'d>(
    types: &mut Types<'d>,
    place: &Place,
    schema: &'d Json,
    request: &str,
) -> Body {
    let hint = format!("{request}Body");
    let mut usage = types.read(place, schema, &hint);
    types.name_values(place, &mut usage, &hint);
    match usage.ty {
        Ty::File => Body::Bytes,
        ty => Body::Json {
            nullable: usage.nullable && ty != Ty::Any,
            ty,
        },
    }
}

/// A body of names and values.
fn form<'d>(
    types: &mut Types<'d>,
    place: &Place,
    media: &'d Json,
    request: &str,
    encoding: Encoding,
) -> Body {
    let hint = format!("{request}Body");
    let at = place.child("schema");
    let Some(schema) = media.get("schema") else {
        types.lose(place, "form without a schema", "bytes");
        return Body::Bytes;
    };
    let view = types.view(&at, schema);
    let id = types.add(&at, &hint, Def::Pending);
    let def = types.object(&at, &view, id);
    types.finish();
    let Def::Object { members, .. } = def else {
        return Body::Bytes;
    };
    if members.is_empty() {
        types.lose(place, "form without fields", "bytes");
        return Body::Bytes;
    }
    let mut nests = false;
    let members = members.into_iter().map(|mut member| {
        let spoken = media.at("encoding").at(&member.name);
        let style = match (spoken.text("style"), spoken.get("explode")) {
            (Some("deepObject"), _) => Style::Deep,
            (_, Some(Json::Bool(false))) => Style::Csv,
            _ if spoken
                .text("contentType")
                .is_some_and(|kind| kind.contains("json")) =>
            {
                Style::Json
            }
            _ => Style::Explode,
        };
        nests |= in_form(types, &mut member, style, encoding);
        member
    });
    let members: Vec<Member> = members.collect();
    types.all[id].def = Def::Object {
        members,
        extra: None,
        is_form: true,
    };
    Body::Form {
        ty: id,
        encoding,
        nests,
    }
}

/// Fits a field into a form; whether its parts have names.
fn in_form(types: &mut Types<'_>, member: &mut Member, style: Style, encoding: Encoding) -> bool {
    if encoding == Encoding::Form {
        member.usage.ty = without_files(std::mem::replace(&mut member.usage.ty, Ty::Any));
    }
    if forms::are_files(&member.usage.ty) {
        member.usage.style = Some("repeat");
        member.usage.limits = None;
        return false;
    }
    if member.usage.ty == Ty::File {
        // A file is there or not.
        member.usage.nullable = false;
    }
    let written = types.written(&member.usage.ty, style);
    member.usage.style = written.word;
    written.nests
}

/// The same with text in place of files.
pub(super) fn without_files(ty: Ty) -> Ty {
    match ty {
        Ty::File => Ty::Scalar("string"),
        Ty::List(item) => Ty::List(Box::new(Item {
            ty: without_files(item.ty),
            nullable: item.nullable,
        })),
        Ty::Map(item) => Ty::Map(Box::new(Item {
            ty: without_files(item.ty),
            nullable: item.nullable,
        })),
        ty => ty,
    }
}

/// The form of version 2.0, whose fields are parameters.
pub(super) fn form_of_parameters<'d>(
    types: &mut Types<'d>,
    operation: &Operation<'d>,
    fields: &[(Place, &'d Json)],
    request: &str,
) -> Body {
    let consumes = operation
        .json
        .get("consumes")
        .unwrap_or_else(|| types.documents.root().at("consumes"));
    let is_multipart = consumes
        .items()
        .iter()
        .any(|kind| kind.as_text() == Some(MULTIPART))
        || fields
            .iter()
            .any(|(_, field)| field.text("type") == Some("file"));
    let encoding = if is_multipart {
        Encoding::Multipart
    } else {
        Encoding::Form
    };
    let mut members = Vec::new();
    for (place, field) in fields {
        let name = field.text("name").unwrap_or_default().to_owned();
        let hint = format!("{request}Body{}", super::words::camel(&name));
        let mut usage = types.read(place, field, &hint);
        if usage.ty == Ty::Any && usage.guess.is_none() {
            usage.ty = Ty::Scalar("string");
        }
        let style = match field.text("collectionFormat") {
            Some("multi") => Style::Explode,
            _ => Style::Csv,
        };
        let mut member = Member {
            name,
            place: place.clone(),
            required: field.is("required"),
            usage,
        };
        in_form(types, &mut member, style, encoding);
        members.push(member);
    }
    let def = Def::Object {
        members,
        extra: None,
        is_form: true,
    };
    let id = types.add(&operation.place, &format!("{request}Body"), def);
    Body::Form {
        ty: id,
        encoding,
        nests: false,
    }
}
