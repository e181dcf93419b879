//! Endpoints: each becomes a request value.

use std::collections::BTreeSet;

use proc_macro2::Ident;

use super::call::Call;
use super::constructor::{constructor, takes_nothing};
use super::rules::ruled;
use super::types::{Resolved, model_field};
use super::{Lowering, docs, ident};
use crate::http::{self, Http, Parameter};
use crate::ir::{self, Codec, PartStyle, Place, Presence, QueryStyle, Setter, Type};
use crate::line::{self, Line, ListStyle, Mark, TyKind};
use crate::name;
use crate::plan::{self, Answers, BodyField, Encoding, Sends};
use crate::reach;
use crate::rule::{self, HeldMember};
use crate::spec::{Endpoint, Field, ModuleSpec, Paging};
use crate::usage::Way;
use crate::view::{self, Entry, Verb, View};

impl<'a> Lowering<'a> {
    /// The items an endpoint becomes: its request, its page, and the enums its own lines list.
    pub(crate) fn request(
        &self,
        module: &'a ModuleSpec,
        name: &'a str,
        endpoint: &'a Endpoint,
    ) -> Vec<ir::Item> {
        let Some(request) = view::request_name(module, name, endpoint) else {
            return Vec::new();
        };
        let Some(http) = endpoint
            .http
            .as_deref()
            .and_then(|line| http::parse(line).ok())
        else {
            return Vec::new();
        };
        let answers = plan::answers(self.api, module, name, endpoint);
        let sends = plan::sends(module, name, http.method, endpoint);
        let encoding = Encoding::of(endpoint);
        let union = plan::body_union(&self.types, sends);
        let mut fields = self.path_fields(module, endpoint, &http, &request);
        fields.extend(self.argument_fields(
            &endpoint.query,
            &request,
            Place::Query(QueryStyle::Text),
        ));
        fields.extend(self.argument_fields(&endpoint.headers, &request, Place::Header));
        if let Answers::Page { paging, .. } = &answers {
            fields.extend(paging_fields(paging));
        }
        fields.extend(union.map(|union| self.whole_body(union)));
        fields.extend(self.body_fields(sends, encoding));
        let held = rule::of_call(&self.types, endpoint, sends);
        let ruled = ruled(&held, &mut fields, |member| {
            self.member_placeholder(endpoint, sends, &request, member)
        });
        let mut items = argument_enums(endpoint, &request);
        let answer = self.answer(name, endpoint, &request, &answers);
        items.extend(answer.page.map(ir::Item::Model));
        let request_ident = ident(&request);
        let constructor = constructor(&request_ident, &fields);
        let summary = docs::summary(module, name, endpoint);
        let sent = ir::Sent {
            docs: docs::request(self.api, module, name, endpoint, &summary, &ruled.docs),
            aliases: aliases(&http),
            deprecated: endpoint.deprecated.as_deref().map(docs::plain),
            derives_default: takes_nothing(&fields) && ruled.choices.is_empty(),
            serialize: !matches!(sends, Sends::Nothing)
                && encoding == Encoding::Json
                && union.is_none(),
            constructor_docs: format!("What {} cannot do without.", article(&request)),
            constructor,
            extra: self.added(
                plan::body_extra(&self.types, sends),
                &fields,
                BTreeSet::new(),
            ),
            ident: request_ident,
            fields,
            choices: ruled.choices,
            rules: ruled.rules,
        };
        let operation = operation(&request, endpoint, &http);
        let body = body(endpoint, sends);
        let call = Call {
            module,
            endpoint,
            http: &http,
            sends,
            sent: &sent,
            body: &body,
        };
        let request = ir::Request {
            wire_tests: self.wire_tests(&call, &operation.id),
            sample: self.sample(&call),
            answer_name: docs::answer_name(module, &answers),
            path_fields: sent
                .fields
                .iter()
                .filter(|field| field.place == Place::Path)
                .map(|field| field.ident.clone())
                .collect(),
            operation,
            summary,
            output: answer.output,
            decode: answer.decode,
            empty: plan::empty_statuses(endpoint),
            paging: answer.paging,
            sent,
            body,
        };
        items.insert(0, ir::Item::Request(Box::new(request)));
        items
    }

    /// The one field that is the body.
    fn whole_body(&self, union: Entry<'a>) -> ir::SentField {
        let ty = plan::named(union.name);
        ir::SentField {
            ident: ident(&view::body_name(union)),
            wire: union.name.to_owned(),
            place: Place::Whole,
            presence: Presence::Required,
            ty: self.resolve(&ty, "", Way::Sent).ty,
            codec: Codec::Same,
            setter: Setter::Value,
            placeholder: Some(self.placeholder(union.name, &ty, "")),
            docs: vec![format!("The {} to send.", name::words(union.name))],
            deprecated: None,
        }
    }

    fn body_fields(&self, sends: Sends<'a>, encoding: Encoding) -> Vec<ir::SentField> {
        let Sends::Type { view, .. } = sends else {
            return Vec::new();
        };
        plan::body_fields(&self.types, sends)
            .iter()
            .filter_map(|field| self.body_field(field, view, encoding))
            .collect()
    }

    fn path_fields(
        &self,
        module: &ModuleSpec,
        endpoint: &Endpoint,
        http: &Http<'_>,
        request: &str,
    ) -> Vec<ir::SentField> {
        http.parameters
            .iter()
            .filter_map(|parameter| self.path_field(module, endpoint, parameter, request))
            .collect()
    }

    fn path_field(
        &self,
        module: &ModuleSpec,
        endpoint: &Endpoint,
        parameter: &Parameter<'_>,
        request: &str,
    ) -> Option<ir::SentField> {
        let found = plan::path_line(&self.types, module, endpoint, parameter)?;
        let inline = match &found.owner {
            Some(owner) => view::inline_enum(owner, parameter.name),
            None => view::inline_enum(request, parameter.name),
        };
        let Resolved { ty, codec: _ } = self.resolve(&found.line.ty, &inline, Way::Sent);
        Some(ir::SentField {
            ident: ident(&found.rust.clone().or_else(|| name::value(parameter.name))?),
            wire: parameter.name.to_owned(),
            place: Place::Path,
            presence: Presence::Required,
            ty,
            codec: Codec::Same,
            setter: Setter::Value,
            placeholder: Some(self.placeholder(parameter.name, &found.line.ty, &inline)),
            docs: docs::argument(parameter.name, found.words, &found.line),
            deprecated: None,
        })
    }

    fn argument_fields(
        &self,
        group: &'a crate::spec::Group,
        request: &str,
        place: Place,
    ) -> Vec<ir::SentField> {
        view::split(group)
            .filter_map(|(name, _, field)| {
                let line = field.line.parsed.as_ref().ok()?;
                let inline = view::inline_enum(request, name);
                let resolved = self.resolve(self.types.opened(&line.ty), &inline, Way::Sent);
                let presence = if line.mark == Mark::Always {
                    Presence::Required
                } else {
                    Presence::Optional
                };
                let place = match place {
                    Place::Query(_) => Place::Query(query_style(line, &resolved)),
                    other => other,
                };
                let placeholder = self.placeholder_if(presence, name, &line.ty, &inline);
                Some(sent_field(
                    name,
                    field,
                    line,
                    resolved,
                    place,
                    presence,
                    placeholder,
                ))
            })
            .collect()
    }

    pub(crate) fn body_field(
        &self,
        field: &BodyField<'a>,
        view: View,
        encoding: Encoding,
    ) -> Option<ir::SentField> {
        let seen = &field.seen;
        let line = seen.line()?;
        let inline = view::inline_enum(&view::type_name(seen.owner), seen.name);
        let resolved = self.resolve(self.types.opened(&line.ty), &inline, Way::Sent);
        let presence = match line.mark {
            _ if plan::is_required(field, line, view) => Presence::Required,
            // A form has no null.
            Mark::Nullable if encoding == Encoding::Json => Presence::ThreeState,
            Mark::Plain | Mark::Always | Mark::Nullable => Presence::Optional,
        };
        let place = match encoding {
            Encoding::Json => Place::Body,
            Encoding::Form | Encoding::Multipart => Place::Part(part_style(line, &resolved)),
        };
        let placeholder = self.placeholder_if(presence, seen.name, &line.ty, &inline);
        Some(sent_field(
            seen.name,
            seen.field,
            line,
            resolved,
            place,
            presence,
            placeholder,
        ))
    }

    /// A value for the member of a rule that no example may give.
    fn member_placeholder(
        &self,
        endpoint: &Endpoint,
        sends: Sends<'_>,
        request: &str,
        member: HeldMember<'_>,
    ) -> Option<ir::Expr> {
        let name = member.name;
        match member.place {
            rule::Place::Query => {
                let (_, _, field) =
                    view::split(&endpoint.query).find(|(known, ..)| *known == name)?;
                let line = field.line.parsed.as_ref().ok()?;
                Some(self.placeholder(name, &line.ty, &view::inline_enum(request, name)))
            }
            rule::Place::Body => {
                let fields = plan::body_fields(&self.types, sends);
                let seen = &fields.iter().find(|field| field.seen.name == name)?.seen;
                let inline = view::inline_enum(&view::type_name(seen.owner), seen.name);
                Some(self.placeholder(name, &seen.line()?.ty, &inline))
            }
        }
    }

    fn placeholder_if(
        &self,
        presence: Presence,
        wire: &str,
        ty: &line::Ty,
        inline: &str,
    ) -> Option<ir::Expr> {
        (presence == Presence::Required).then(|| self.placeholder(wire, ty, inline))
    }

    fn answer(
        &self,
        name: &str,
        endpoint: &Endpoint,
        request: &str,
        answers: &Answers<'_>,
    ) -> Answer {
        match answers {
            Answers::Nothing | Answers::Unsaid => Answer {
                output: Type::Unit,
                decode: ir::Decode::None,
                page: None,
                paging: None,
            },
            Answers::Value(ty) => {
                let output = self.resolve(ty, "", Way::Received).ty;
                let decode = match &endpoint.at {
                    Some(path) => ir::Decode::JsonAt(path.clone()),
                    None => ir::Decode::Json,
                };
                let (output, decode) = if endpoint.errors.is_empty() {
                    (output, decode)
                } else {
                    let output = Type::Option(Box::new(output));
                    (output, ir::Decode::Found(Box::new(decode)))
                };
                Answer {
                    output,
                    decode,
                    page: None,
                    paging: None,
                }
            }
            Answers::Page { item, paging } => {
                let resolved = self.resolve(item, "", Way::Received);
                let page = ident(&page_name(request));
                let paged = self.turning(endpoint, paging, &resolved.ty);
                let model = self.page_model((name, endpoint), request, paging, resolved);
                Answer {
                    output: Type::Named(page),
                    decode: if endpoint.errors.is_empty() {
                        ir::Decode::Json
                    } else {
                        ir::Decode::PageOrEmpty
                    },
                    page: Some(model),
                    paging: paged,
                }
            }
        }
    }
}

fn body(endpoint: &Endpoint, sends: Sends<'_>) -> ir::Body {
    match (sends, Encoding::of(endpoint), &endpoint.wrap) {
        (Sends::Nothing, ..) => ir::Body::None,
        (_, Encoding::Json, None) => ir::Body::Json,
        (_, Encoding::Json, Some(key)) => ir::Body::Wrapped(key.clone()),
        (_, Encoding::Form, _) => ir::Body::Form,
        (_, Encoding::Multipart, _) => ir::Body::Multipart,
    }
}

fn operation(request: &str, endpoint: &Endpoint, http: &Http<'_>) -> ir::Operation {
    ir::Operation {
        id: name::snake(request),
        method: ident(http.method),
        path: http::template(http, |name| format!("{{{name}}}")),
        idempotent: endpoint
            .idempotent
            .unwrap_or(!matches!(http.method, "POST" | "PATCH")),
    }
}

/// The enums that an endpoint's own lines list.
fn argument_enums(endpoint: &Endpoint, request: &str) -> Vec<ir::Item> {
    let page = page_name(request);
    let groups = [
        (&endpoint.path, request),
        (&endpoint.query, request),
        (&endpoint.headers, request),
        (&endpoint.envelope, page.as_str()),
    ];
    groups
        .into_iter()
        .flat_map(|(group, owner)| view::split(group).map(move |found| (owner, found)))
        .filter_map(|(owner, (name, _, field))| {
            let line = field.line.parsed.as_ref().ok()?;
            let TyKind::Enum(values) = &line.ty.kind else {
                return None;
            };
            let docs = docs::inline_enum(&format!("[`{owner}`]"), name, field.words());
            let variants = values
                .iter()
                .map(|value| ir::Variant {
                    ident: ident(&name::ty(&value.text).unwrap_or_default()),
                    wire: value.text.clone(),
                })
                .collect();
            let kind = if line.closed {
                ir::EnumKind::Closed
            } else {
                ir::EnumKind::Open
            };
            let ident = ident(&view::inline_enum(owner, name));
            Some(ir::Item::Enum(ir::Enum {
                ident,
                docs,
                deprecated: None,
                kind,
                variants,
            }))
        })
        .collect()
}

struct Answer {
    output: Type,
    decode: ir::Decode,
    page: Option<ir::Model>,
    paging: Option<ir::Paging>,
}

fn query_style(line: &Line, resolved: &Resolved) -> QueryStyle {
    match (line.style, &resolved.ty, &resolved.codec) {
        (Some(ListStyle::Csv), ..) => QueryStyle::Csv,
        (Some(ListStyle::Repeat), ..) => QueryStyle::Repeat,
        (Some(ListStyle::Json), ..) => QueryStyle::Json,
        (
            None,
            _,
            Codec::Layout(_) | Codec::TimeLayout(_) | Codec::UnixSeconds | Codec::UnixMillis,
        ) => QueryStyle::Coded,
        (None, Type::Map(_), _) => QueryStyle::Entries,
        (None, ..) => QueryStyle::Text,
    }
}

fn part_style(line: &Line, resolved: &Resolved) -> PartStyle {
    match &resolved.ty {
        Type::File => PartStyle::File,
        Type::List(item) if **item == Type::File => PartStyle::Files,
        _ => PartStyle::Pair(query_style(line, resolved)),
    }
}

fn sent_field(
    name: &str,
    field: &Field,
    line: &Line,
    resolved: Resolved,
    place: Place,
    presence: Presence,
    placeholder: Option<ir::Expr>,
) -> ir::SentField {
    let ident = ident(&view::field_name(name, field).unwrap_or_default());
    let Resolved { ty, codec } = resolved;
    ir::SentField {
        setter: setter(&ident, &ty, presence),
        wire: name.to_owned(),
        place,
        presence,
        placeholder,
        docs: docs::sent_field(name, field, line, presence),
        deprecated: docs::field_deprecated(field, line),
        codec: if line.blank && presence != Presence::Required && place == Place::Body {
            Codec::Blank(Box::new(codec))
        } else {
            codec
        },
        ty,
        ident,
    }
}

fn setter(name: &Ident, ty: &Type, presence: Presence) -> Setter {
    match (presence, ty) {
        (Presence::ThreeState, _) => Setter::Patch,
        (_, Type::List(item)) => Setter::Items {
            item: (**item).clone(),
        },
        (_, Type::Map(item)) => Setter::Entries {
            item: (**item).clone(),
            all: ident(&name::entries(&name.to_string())),
        },
        _ => Setter::Value,
    }
}

/// The query parameters that paging brings, and the URL of a page where the vendor gives one.
fn paging_fields(paging: &Paging) -> Vec<ir::SentField> {
    let field = |wire: &str, place, ty, docs: &str| {
        let ident = ident(&name::value(wire).unwrap_or_default());
        ir::SentField {
            setter: Setter::Value,
            ident,
            wire: wire.to_owned(),
            place,
            presence: Presence::Optional,
            ty,
            codec: Codec::Same,
            placeholder: None,
            docs: vec![docs.to_owned()],
            deprecated: None,
        }
    };
    let text = Place::Query(QueryStyle::Text);
    let mut fields = Vec::new();
    if paging.send.is_none() && paging.next.is_some() {
        let docs = "Where to go on: the URL that an earlier page gave for the next one. It replaces every other part of the query.";
        fields.push(field("page_url", Place::Url, Type::String, docs));
    }
    fields.extend(paging.sent().map(|(key, wire)| {
        let (ty, docs) = match key {
            "send" => (
                Type::String,
                "Where to go on: the token of an earlier page.",
            ),
            "page" => (Type::I64, "Which page, counted from 1."),
            "offset" => (Type::I64, "How many items to pass over."),
            _ => (Type::I64, "How many items a page may hold."),
        };
        field(wire, text, ty, docs)
    }));
    fields
}

impl<'a> Lowering<'a> {
    fn turning(&self, endpoint: &Endpoint, paging: &Paging, item: &Type) -> Option<ir::Paging> {
        let part = |wire: &str| name::value(wire).map(|name| ident(&name));
        let reaches = |written: &str| {
            reach::places(written)
                .map(|place| self.reach(endpoint, &place))
                .collect()
        };
        let total = paging.total.as_deref().and_then(part);
        let turn = match (&paging.next, &paging.page, &paging.offset) {
            (Some(next), ..) => ir::Turn::Given {
                next: reaches(next),
                send: part(paging.send.as_deref().unwrap_or("page_url"))?,
            },
            (None, Some(page), _) => ir::Turn::Page {
                send: part(page)?,
                total,
            },
            (None, None, Some(offset)) => ir::Turn::Offset {
                send: part(offset)?,
                total,
            },
            (None, None, None) => return None,
        };
        Some(ir::Paging {
            item: item.clone(),
            items: part(paging.items.as_deref()?)?,
            more: paging.more.as_deref().map(reaches).unwrap_or_default(),
            turn,
            end: paging.end,
        })
    }

    /// The fields that lead to a place of a page.
    fn reach(&self, endpoint: &Endpoint, place: &[&str]) -> Vec<ir::Step> {
        match reach::follow(&self.types, &endpoint.envelope, place) {
            Ok((steps, _)) => steps
                .into_iter()
                .map(|step| ir::Step {
                    ident: ident(&step.rust),
                    optional: step.optional,
                })
                .collect(),
            // The page's own keys may always be missing.
            Err(_) => place
                .iter()
                .filter_map(|key| name::value(key))
                .map(|name| ir::Step {
                    ident: ident(&name),
                    optional: true,
                })
                .collect(),
        }
    }

    fn page_model(
        &self,
        (name, endpoint): (&str, &'a Endpoint),
        request: &str,
        paging: &Paging,
        item: Resolved,
    ) -> ir::Model {
        let list = Resolved {
            ty: Type::List(Box::new(item.ty)),
            codec: match item.codec {
                Codec::Same => Codec::Same,
                codec => Codec::List(Box::new(codec)),
            },
        };
        let mut fields = Vec::new();
        let mut add = |wire: Option<&str>, line: &str, resolved: Resolved| {
            let (Some(wire), Ok(parsed)) = (wire, line::parse(line)) else {
                return;
            };
            let field = Field::written(line);
            fields.push(model_field(name, wire, &field, &parsed, resolved));
        };
        let plain = |ty| Resolved {
            ty,
            codec: Codec::Same,
        };
        add(
            paging.items.as_deref(),
            "any! -- The items, in the server's order.",
            list,
        );
        let next = match paging.send {
            Some(_) => "any -- The token of the next page.",
            None => "any? -- The URL of the next page.",
        };
        let envelope = &endpoint.envelope;
        add(
            paging
                .next
                .as_deref()
                .and_then(|key| reach::own_key(key, envelope)),
            next,
            plain(Type::String),
        );
        add(
            paging
                .more
                .as_deref()
                .and_then(|key| reach::own_key(key, envelope)),
            "any -- Whether there are more pages.",
            plain(Type::Bool),
        );
        add(
            paging.total.as_deref(),
            "any -- How many items there are on all pages.",
            plain(Type::I64),
        );
        let page = page_name(request);
        fields.extend(view::split(envelope).filter_map(|(wire, _, field)| {
            let line = field.line.parsed.as_ref().ok()?;
            let inline = view::inline_enum(&page, wire);
            let resolved = self.resolve(&line.ty, &inline, Way::Received);
            Some(model_field(name, wire, field, line, resolved))
        }));
        let what = match Verb::of(name, endpoint) {
            Verb::List => "A page of what",
            _ => "One page of the answer that",
        };
        ir::Model {
            ident: ident(&page),
            docs: vec![format!("{what} [`{request}`] asks for.")],
            deprecated: None,
            derives_default: !endpoint.errors.is_empty(),
            fields,
            extra: None,
        }
    }
}

/// The name of the struct that a page of a request's answer becomes.
fn page_name(request: &str) -> String {
    format!("{request}Page")
}

/// What a request is found by; rustdoc takes no quotes there.
fn aliases(http: &Http<'_>) -> Vec<String> {
    Some(http::shown(http))
        .filter(|alias| !alias.contains(['\'', '"']))
        .into_iter()
        .collect()
}

fn article(name: &str) -> String {
    let vowel = name.starts_with(['A', 'E', 'I', 'O']);
    format!("{} [`{name}`]", if vowel { "an" } else { "a" })
}
