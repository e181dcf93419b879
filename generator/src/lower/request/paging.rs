//! Pages: what asks for one, the struct of one, and how the next is asked for.

use proc_macro2::Ident;

use super::setter::{setters, takes};
use crate::ir::{self, Codec, PartStyle, Place, Presence, QueryStyle, Stands, Type};
use crate::lower::types::{Resolved, model_field};
use crate::lower::{Lowering, docs, ident};
use crate::model::paging::{Fact, Page, Role, Sent, Turn};
use crate::model::{Call, Way, names};
use crate::spec::Encoding;
use crate::spec::grammar::{Target, place};

/// The parameters that paging brings, and the URL of a page where the vendor gives one.
pub(super) fn fields(call: &Call<'_>, page: &Page<'_>) -> Vec<ir::SentField> {
    let field = |wire: &str, rust: &str, place, ty, docs: String| {
        let ident = ident(rust);
        let docs = vec![docs];
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
    if page.turn == Some(Turn::Url) {
        let (url, docs) = (names::PAGE_URL, docs::PAGE_URL.to_owned());
        fields.push(field(url, url, Place::Url, Type::String, docs));
    }
    fields.extend(page.parameters.iter().map(|parameter| {
        let ty = if parameter.sent.is_number() {
            Type::I64
        } else {
            Type::String
        };
        let docs = docs::page_parameter(parameter);
        let (wire, place) = match parameter.target {
            Target::Query(name) => (name.clone(), Place::Query(QueryStyle::Text)),
            Target::Header(name) => (name.clone(), Place::Header),
            Target::Body(keys) if call.encoding == Encoding::Json => {
                (place::joined(keys), Place::Member)
            }
            Target::Body(_) => {
                let pair = PartStyle::Pair(QueryStyle::Text);
                (parameter.target.name().to_owned(), Place::Part(pair))
            }
        };
        field(&wire, &parameter.rust, place, ty, docs)
    }));
    fields
}

/// How the next page is asked for; none where no page follows another.
pub(super) fn turning(page: &Page<'_>, item: &Type) -> Option<ir::Paging> {
    let fact = |role| page.fact(role).map(|fact| ident(&fact.rust));
    let setter = |sent| {
        let found = page.parameter(sent);
        found.map_or_else(|| ident(names::PAGE_URL), |found| ident(&found.rust))
    };
    let turn = match page.turn? {
        Turn::Url => ir::Turn::Given {
            next: fact(Role::Url)?,
            is_number: false,
            send: ident(names::PAGE_URL),
        },
        Turn::Given(sent) => ir::Turn::Given {
            next: fact(Role::Cursor).or_else(|| fact(Role::Number))?,
            is_number: sent.is_number(),
            send: setter(sent),
        },
        Turn::Counted(sent) => ir::Turn::Counted {
            by: if sent == Sent::Page {
                ir::CountedBy::Page
            } else {
                ir::CountedBy::Item
            },
            send: setter(sent),
            first: page.parameter(sent).map_or(0, |parameter| parameter.first),
            total: fact(Role::Total),
            pages: fact(Role::Pages),
        },
    };
    Some(ir::Paging {
        item: item.clone(),
        items: ident(&page.items.rust),
        more: fact(Role::More),
        last: fact(Role::Last),
        turn,
        end: page.end,
    })
}

/// Where the fields of a page stand that are no members of the response.
pub(super) fn places(page: &Page<'_>) -> Vec<(String, String)> {
    let placed = page.all_facts().filter(|fact| !fact.is_member());
    placed
        .map(|fact| (fact.name.to_owned(), fact.places.to_string()))
        .collect()
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
        let own = |fact: &Fact<'_>, Resolved { ty, codec }| ir::ModelField {
            ident: ident(&fact.rust),
            wire: fact.name.to_owned(),
            alias: None,
            stands: match fact.role {
                Role::Items => Stands::Always,
                Role::Url => Stands::OrNull,
                _ => Stands::Maybe,
            },
            ty,
            boxed: false,
            codec,
            docs: vec![docs::page_fact(fact.role).to_owned()],
            deprecated: None,
        };
        let mut fields = vec![own(&page.items, list)];
        fields.extend(page.facts.iter().map(|fact| {
            // Services write them in many ways.
            let (ty, codec) = match fact.role {
                Role::Items | Role::Cursor | Role::Url => (Type::String, Codec::Next),
                Role::Number => (Type::I64, Codec::Next),
                Role::More | Role::Last => (Type::Bool, Codec::Bare),
                Role::Total | Role::Pages => (Type::I64, Codec::Bare),
            };
            own(fact, Resolved { ty, codec })
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
