//! Pages: what asks for one, the struct of one, and how the next is asked for.

use proc_macro2::Ident;

use super::setter::{setters, takes};
use crate::ir::{self, Codec, Place, Presence, QueryStyle, Type};
use crate::lower::types::{Resolved, model_field};
use crate::lower::{Lowering, docs, ident};
use crate::model::paging::{self, Page, PageKey, PageRole, ParameterRole, SendAs, Turn};
use crate::model::{Call, Way, names};

/// The query parameters that paging brings, and the URL of a page where the vendor gives one.
pub(super) fn fields(page: &Page<'_>) -> Vec<ir::SentField> {
    let field = |wire: &str, rust: &str, place, ty, docs: &str| {
        let ident = ident(rust);
        let docs = vec![docs.to_owned()];
        let presence = Presence::Optional;
        let takes = takes(&ty, presence);
        ir::SentField {
            setters: setters(&ident, wire, presence, &takes, &docs),
            takes,
            ident,
            wire: wire.to_owned(),
            place,
            presence,
            ty,
            boxed: false,
            constant: None,
            codec: Codec::Same,
            placeholder: None,
            docs,
            deprecated: None,
        }
    };
    let mut fields = Vec::new();
    let is_url = |turn: &Turn<'_>| {
        matches!(
            turn,
            Turn::Given {
                send: SendAs::Url,
                ..
            }
        )
    };
    if page.turn.as_ref().is_some_and(is_url) {
        let (url, docs) = (names::PAGE_URL, docs::PAGE_URL);
        fields.push(field(url, url, Place::Url, Type::String, docs));
    }
    fields.extend(page.parameters.iter().map(|parameter| {
        let ty = match parameter.role {
            ParameterRole::Cursor => Type::String,
            ParameterRole::Page | ParameterRole::Offset | ParameterRole::Size => Type::I64,
        };
        let docs = docs::page_parameter(parameter.role);
        let text = Place::Query(QueryStyle::Text);
        field(parameter.name, &parameter.rust, text, ty, docs)
    }));
    fields
}

/// How the next page is asked for; none where no page follows another.
pub(super) fn turning(page: &Page<'_>, item: &Type) -> Option<ir::Paging> {
    let total = page.key(PageRole::Total).map(|key| ident(&key.rust));
    let sent = |role| {
        let mut parameters = page.parameters.iter();
        let found = parameters.find(|parameter| parameter.role == role);
        found.map_or_else(|| ident(names::PAGE_URL), |found| ident(&found.rust))
    };
    let turn = match page.turn.as_ref()? {
        Turn::Given { next, .. } => ir::Turn::Given {
            next: next.iter().map(steps).collect(),
            send: sent(ParameterRole::Cursor),
        },
        Turn::Page => ir::Turn::Page {
            send: sent(ParameterRole::Page),
            total,
        },
        Turn::Offset => ir::Turn::Offset {
            send: sent(ParameterRole::Offset),
            total,
        },
    };
    Some(ir::Paging {
        item: item.clone(),
        items: ident(&page.items.rust),
        more: page.more.iter().map(steps).collect(),
        turn,
        end: page.end,
    })
}

/// The fields that lead to a place of a page.
fn steps(place: &paging::Place<'_>) -> Vec<ir::Step> {
    let steps = place.steps.iter().map(|step| ir::Step {
        ident: ident(&step.rust),
        optional: step.optional,
        number: place.is_number,
    });
    steps.collect()
}

impl<'s> Lowering<'_, 's> {
    pub(super) fn page_model(&self, call: &Call<'s>, page: &Page<'s>, item: Resolved) -> ir::Model {
        let list = Resolved {
            ty: Type::List(Box::new(item.ty)),
            codec: match item.codec {
                Codec::Same => Codec::Same,
                codec => Codec::List(Box::new(codec)),
            },
        };
        let own = |key: &PageKey<'_>, Resolved { ty, codec }| ir::ModelField {
            ident: ident(&key.rust),
            wire: key.name.to_owned(),
            alias: None,
            optional: key.role != PageRole::Items,
            nullable: key.role == PageRole::Url,
            ty,
            boxed: false,
            codec,
            docs: vec![docs::page_key(key.role).to_owned()],
            deprecated: None,
        };
        let mut fields = vec![own(&page.items, list)];
        fields.extend(page.keys.iter().map(|key| {
            let (ty, codec) = match key.role {
                // Some services count where others have tokens.
                PageRole::Items | PageRole::Cursor | PageRole::Url => (Type::String, Codec::Text),
                PageRole::More => (Type::Bool, Codec::Same),
                PageRole::Total => (Type::I64, Codec::Same),
            };
            own(key, Resolved { ty, codec })
        }));
        fields.extend(page.envelope.iter().map(|argument| {
            let resolved = self.resolve(&argument.line.ty, &argument.inline, Way::Received);
            let (name, spec, line) = (argument.name, argument.spec, &argument.line);
            let docs = docs::model_field(call.name, name, spec, line);
            model_field(name, &argument.rust, spec, line, resolved, docs)
        }));
        ir::Model {
            ident: page_ident(call),
            docs: vec![docs::page(&call.rust)],
            deprecated: None,
            derives_default: !call.empty.is_empty(),
            fields,
            extra: None,
        }
    }
}

pub(super) fn page_ident(call: &Call<'_>) -> Ident {
    ident(&names::page(&call.rust))
}
