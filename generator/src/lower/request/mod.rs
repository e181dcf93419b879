//! Endpoints: each becomes a request value.

pub(crate) mod fields;
mod paging;
mod response;
mod setter;

use std::collections::BTreeSet;

use super::client::credentials;
use super::constructor::{Role, making};
use super::example::{Context, uses};
use super::rules::ruled;
use super::types::values_enum;
use super::{Lowering, docs, ident};
use crate::ir::{self, Place};
use crate::model::body::BodyFields;
use crate::model::client::Base;
use crate::model::listed::ListedSide;
use crate::model::retry::Rules;
use crate::model::rules::{Member, Side};
use crate::model::{Api, Body, Call, ErrorShape, Sign, Wait, names};
use crate::spec::Encoding;
use crate::spec::grammar::{Places, place};
use crate::text::markdown;

impl<'m, 's> Lowering<'m, 's> {
    /// The items an endpoint becomes: its request, its page, and the enums its own lines list.
    pub(crate) fn request(&self, call: &'m Call<'s>) -> Vec<ir::Item> {
        let mut fields = self.fields(call);
        let ruled = ruled(&call.rules, &mut fields, |member| {
            self.member_placeholder(call, member)
        });
        let response = self.response(call);
        let ident = ident(&call.rust);
        let summary = docs::summary(call);
        let extra = match &call.body {
            Body::Fields(body) => self.added(body.extra(self.types), &fields, BTreeSet::new()),
            Body::Nothing | Body::Whole(_) | Body::Bytes => None,
        };
        let making = making(
            &ident,
            Role::Request,
            &fields,
            extra.as_ref(),
            &ruled.choices,
        );
        let mut request_docs = docs::request(self.api, call, &summary, &ruled.docs);
        request_docs.extend(docs::constants(&fields));
        let sent = ir::Sent {
            docs: request_docs,
            aliases: aliases(call),
            deprecated: call.endpoint.deprecated.as_deref().map(markdown::one_line),
            making,
            serialize: is_serialized(call),
            extra,
            ident,
            fields,
            rules: ruled.rules,
        };
        let context = Context { call, sent: &sent };
        let sample = self.sample(&context);
        let operation = operation(call);
        let file = &self.api.spec.api;
        let mut items = vec![ir::Item::Request(Box::new(ir::Request {
            wire_tests: self.wire_tests(&context, &response.output),
            recorded: format!("{}.{}", names::module(&call.module.stem), operation.id),
            example: ir::Sample {
                uses: uses(std::iter::once(&sample), sent.own_names()),
                call: sample,
                gives: docs::gives(call),
            },
            questions: docs::questions(&call.questions(self.types)),
            path_fields: sent
                .fields
                .iter()
                .filter(|field| field.place == Place::Path)
                .map(|field| field.ident.clone())
                .collect(),
            operation,
            summary,
            output: response.output,
            decode: response.decode,
            empty: call.empty.clone(),
            errors: (call.errors != ErrorShape::of(file.errors.as_ref()))
                .then(|| error_shape(&call.errors)),
            retry: (call.retry != Rules::of(file.retry.as_ref())).then(|| retry(&call.retry)),
            bases: bases(self.api, call),
            auth: call.own_auth().map(credentials),
            key: (call.key.as_ref()).and_then(|key| key.rust().map(super::ident)),
            wait: call.wait.as_ref().map(wait),
            paging: response.paging,
            body: body(call),
            null: call.null.map(str::to_owned),
            sent,
        }))];
        items.extend(listed_enums(call));
        items.extend(response.page.map(ir::Item::Model));
        items
    }

    /// A value for the member of a rule that no example may give.
    fn member_placeholder(&self, call: &Call<'s>, member: Member<'_>) -> Option<ir::Expr> {
        let (name, ty, inline) = match (member.side, &call.body) {
            (Side::Query, _) => {
                let argument = call.query_argument(member.name)?;
                (argument.name, &argument.line.ty, &argument.inline)
            }
            (Side::Body, Body::Fields(body)) => {
                let field = self.body_member(body, member.name)?;
                (field.name, &field.line.ty, &field.inline)
            }
            (Side::Body, _) => return None,
        };
        Some(self.placeholder(name, ty, inline))
    }

    fn body_member(
        &self,
        body: &'m BodyFields<'s>,
        name: &str,
    ) -> Option<&'m crate::model::Field<'s>> {
        body.fields(self.types).find(|field| field.name == name)
    }
}

fn is_serialized(call: &Call<'_>) -> bool {
    let has_members = call.members().next().is_some();
    (matches!(call.body, Body::Fields(_)) || has_members) && call.encoding == Encoding::Json
}

fn body(call: &Call<'_>) -> ir::Body {
    match (&call.body, call.encoding, call.wrap) {
        (Body::Nothing, ..) if call.members().next().is_none() => ir::Body::None,
        (Body::Bytes, ..) => ir::Body::Bytes,
        (_, Encoding::Json, []) => ir::Body::Json,
        (_, Encoding::Json, keys) => ir::Body::Wrapped(place::joined(keys)),
        (_, Encoding::Form, _) => ir::Body::Form,
        (_, Encoding::Multipart, _) => ir::Body::Multipart,
    }
}

fn operation(call: &Call<'_>) -> ir::Operation {
    ir::Operation {
        id: names::operation(&call.rust),
        method: ident(call.http.method.word()),
        path: call.http.template(),
        idempotent: call.idempotent,
    }
}

/// Each base of the API, and where the call goes there.
fn bases(api: &Api<'_>, call: &Call<'_>) -> Vec<(String, String)> {
    let own = call.own_bases();
    let of = |base: &Base<'_>| {
        let mut named = own.iter().filter(|own| own.name == base.name);
        named.next().or(own.first()).map(|own| own.url.to_owned())
    };
    let all = api.bases.iter();
    all.filter_map(|base| Some((base.url.to_owned(), of(base)?)))
        .collect()
}

/// Which failed attempts are repeated.
pub(super) fn retry(rules: &Rules<'_>) -> ir::Retry {
    ir::Retry {
        tries: rules.tries,
        statuses: rules.statuses.map(<[u16]>::to_vec),
    }
}

fn wait(wait: &Wait<'_>) -> ir::Wait {
    ir::Wait {
        field: wait.place.to_string(),
        success: wait.success.to_vec(),
        failure: wait.failure.to_vec(),
        every_millis: u64::try_from(wait.every.as_millis()).unwrap_or(u64::MAX),
    }
}

/// Where responses say that a call failed.
pub(super) fn error_shape(shape: &ErrorShape<'_>) -> ir::ErrorShape {
    let signs = |signs: &[Sign<'_>]| {
        let signs = signs.iter();
        signs
            .map(|sign| (sign.places.to_string(), sign.values.to_vec()))
            .collect()
    };
    let places = |places: Option<&Places>| places.map(Places::to_string).unwrap_or_default();
    ir::ErrorShape {
        when: signs(&shape.when),
        unless: signs(&shape.unless),
        message: places(shape.message),
        code: places(shape.code),
    }
}

/// The enums that an endpoint's own lines list.
fn listed_enums(call: &Call<'_>) -> impl Iterator<Item = ir::Item> {
    call.listed().into_iter().map(|listed| {
        let owner = if listed.side == ListedSide::Page {
            names::page(&call.rust)
        } else {
            call.rust.clone()
        };
        let docs = docs::inline_enum(&format!("[`{owner}`]"), listed.name, listed.words);
        let ident = ident(&listed.rust);
        ir::Item::Enum(values_enum(ident, docs, listed.closed, listed.values))
    })
}

/// What a request is found by; rustdoc takes no quotes there.
fn aliases(call: &Call<'_>) -> Vec<String> {
    Some(call.http.shown())
        .filter(|alias| !alias.contains(['\'', '"']))
        .into_iter()
        .collect()
}
