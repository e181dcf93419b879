//! Which endpoint, type or field an emitted item is of.

use std::collections::HashMap;

use crate::diff::change::Subject;
use crate::diff::pairs::Side;
use crate::ir::{Place, SentField};
use crate::model::listed::ListedSide;
use crate::model::{Body, Call, Type, View, Way, names};

/// What an item is of.
#[derive(Clone)]
pub(super) enum Home<'a, 's> {
    Call(&'a Call<'s>),
    Page(&'a Call<'s>),
    Type(&'a Type<'s>),
    /// An enum that a line lists.
    Line(Subject),
}

/// Items by their module and name.
pub(super) struct Homes<'a, 's>(HashMap<(String, String), Home<'a, 's>>);

impl<'a, 's> Homes<'a, 's> {
    pub(super) fn of(side: Side<'a, 's>) -> Self {
        let mut homes = HashMap::new();
        for ty in side.api.types.iter() {
            let module = names::module(&ty.module.stem);
            for way in [Way::Received, Way::Sent] {
                let name = side.api.types.rust(ty.id, way);
                homes.insert((module.clone(), name), Home::Type(ty));
            }
            for field in side.api.types.own_fields(ty.id) {
                if field.line.ty.listed().is_some() {
                    let home = Home::Line(side.field(field));
                    homes.insert((module.clone(), field.inline.clone()), home);
                }
            }
        }
        for call in side.api.calls() {
            let module = names::module(&call.module.stem);
            homes.insert((module.clone(), call.rust.clone()), Home::Call(call));
            homes.insert((module.clone(), names::page(&call.rust)), Home::Page(call));
            let subject = side.call(call);
            for listed in call.listed() {
                let part = match listed.side {
                    ListedSide::Body => "body".to_owned(),
                    ListedSide::Response => "returns".to_owned(),
                    ListedSide::Page => format!("envelope.{}", listed.name),
                    ListedSide::Argument => argument(side, call, &listed.rust),
                };
                let key = (module.clone(), listed.rust.clone());
                homes
                    .entry(key)
                    .or_insert_with(|| Home::Line(subject.part(part)));
            }
        }
        Self(homes)
    }

    pub(super) fn find(&self, module: &str, item: &str) -> Option<&Home<'a, 's>> {
        self.0.get(&(module.to_owned(), item.to_owned()))
    }
}

impl<'s> Home<'_, 's> {
    /// The endpoint, type or line.
    pub(super) fn subject(&self, side: Side<'_, 's>) -> Subject {
        match self {
            Self::Call(call) | Self::Page(call) => side.call(call),
            Self::Type(ty) => side.ty(ty.name),
            Self::Line(subject) => subject.clone(),
        }
    }

    /// What a field of what is sent comes from.
    pub(super) fn sent(&self, side: Side<'_, 's>, field: &SentField) -> Vec<Subject> {
        match self {
            Self::Call(call) => of_call(side, call, field),
            Self::Type(ty) => of_type(side, ty, View::Create, &field.wire),
            Self::Page(_) | Self::Line(_) => vec![self.subject(side)],
        }
    }

    /// What a field of what is sent is known by, whatever it is called in Rust.
    pub(super) fn wire<'f>(&'f self, side: &'f Side<'_, 's>, field: &'f SentField) -> &'f str {
        match (self, field.place) {
            (Self::Call(call), Place::Path | Place::Address) => side.parameter(call, &field.wire),
            _ => &field.wire,
        }
    }

    /// What a field of what is received comes from.
    pub(super) fn received(&self, side: Side<'_, 's>, wire: &str) -> Vec<Subject> {
        let subject = self.subject(side);
        match self {
            Self::Page(_) | Self::Call(_) => vec![
                subject.part(format!("envelope.{wire}")),
                subject.part("paging"),
                subject.part("returns"),
                subject,
            ],
            Self::Type(ty) => of_type(side, ty, View::Response, wire),
            Self::Line(_) => vec![subject],
        }
    }

    /// The rules that decide how it is made.
    pub(super) fn rules(&self, side: Side<'_, 's>) -> Vec<Subject> {
        let own = self.subject(side).part("rules");
        let body = match self {
            Self::Call(call) => call.body.ty(),
            Self::Type(_) | Self::Page(_) | Self::Line(_) => None,
        };
        let body = body.map(|id| side.ty(side.api.types[id].name).part("rules"));
        [Some(own), body].into_iter().flatten().collect()
    }

    /// What the map of unknown keys comes from.
    pub(super) fn extra(&self, side: Side<'_, 's>) -> Vec<Subject> {
        let id = match self {
            Self::Call(call) => call.body.ty(),
            Self::Type(ty) => Some(ty.id),
            Self::Page(_) | Self::Line(_) => None,
        };
        let extra = id.and_then(|id| side.api.types.extra(id));
        let mut causes: Vec<_> = extra
            .map(|extra| side.ty(extra.owner_name).part("extra"))
            .into_iter()
            .collect();
        let subject = self.subject(side);
        causes.extend([subject.part("body"), subject.part("include"), subject]);
        causes
    }
}

/// The argument whose line lists an enum.
fn argument(side: Side<'_, '_>, call: &Call<'_>, inline: &str) -> String {
    let mut query = call.query.iter();
    if let Some(found) = query.find(|argument| argument.inline == inline) {
        return format!("query.{}", found.name);
    }
    let mut headers = call.headers.iter();
    if let Some(found) = headers.find(|argument| argument.inline == inline) {
        return format!("headers.{}", found.name);
    }
    let mut path = call.path.iter();
    let found = path.find(|parameter| parameter.inline == inline);
    let name = found.map_or("", |found| side.parameter(call, found.name));
    format!("path.{name}")
}

fn of_call<'s>(side: Side<'_, 's>, call: &Call<'s>, field: &SentField) -> Vec<Subject> {
    let subject = side.call(call);
    let part = |part: &str| subject.part(part);
    let mut causes = Vec::new();
    match field.place {
        Place::Path | Place::Address => {
            let name = side.parameter(call, &field.wire);
            causes.extend([part(&format!("path.{name}")), part("http")]);
        }
        Place::Query(_) => causes.extend([part(&format!("query.{}", field.wire))]),
        Place::Header => causes.extend([part(&format!("headers.{}", field.wire))]),
        Place::Body | Place::Part(_) => {
            let body = match &call.body {
                Body::Fields(body) => Some(body),
                Body::Nothing | Body::Whole(_) | Body::Bytes => None,
            };
            let found = body.and_then(|body| {
                let mut fields = body.fields(&side.api.types);
                fields.find(|own| own.name == field.wire)
            });
            causes.extend(found.map(|own| side.field(own)));
            causes.push(part("body"));
            if let Some(body) = body {
                let ty = side.ty(body.ty.name);
                causes.extend([ty.part("include"), ty.part("rules")]);
            }
            causes.extend([part("null"), part("encoding")]);
        }
        Place::Whole => causes.push(part("body")),
        Place::Member | Place::Url => {}
    }
    causes.extend([
        part("rules"),
        part("paging"),
        part("retry"),
        part("http"),
        part("returns"),
    ]);
    causes.push(subject);
    causes
}

fn of_type<'s>(side: Side<'_, 's>, ty: &Type<'s>, view: View, wire: &str) -> Vec<Subject> {
    let subject = side.ty(ty.name);
    let mut fields = side.api.types.fields(ty.id, view);
    let found = fields.find(|field| field.name == wire);
    let mut causes: Vec<_> = found.map(|field| side.field(field)).into_iter().collect();
    causes.extend([subject.part("include"), subject.part("rules"), subject]);
    causes
}
