//! Wire tests: what each example sends, and what comes back.

use std::borrow::Cow;
use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use indexmap::IndexMap;
use serde_json::Value;

use super::parts::content;
use super::placeholder::sample_var;
use super::{Context, compact};
use crate::ir::{self, Part, Reading, SampleValue, Sending, Type, Usual};
use crate::lower::{Lowering, ident};
use crate::model::paging::Fact;
use crate::model::{Auth, Call, ClientArgument, Credential, Example, Response, Way, names};
use crate::spec::grammar::units;
use crate::text::{case, json};

/// The secret of every wire test.
const KEY: &str = "wire-test";

/// What an example gives where a number is asked for.
const NUMBER: &str = "1";

impl<'m, 's> Lowering<'m, 's> {
    pub(crate) fn wire_tests(
        &self,
        context: &Context<'_, 'm, 's>,
        output: &Type,
    ) -> Vec<ir::WireTest> {
        let call = context.call;
        let id = names::operation(&call.rust);
        let many = call.examples.len() > 1;
        let examples = call.examples.iter().enumerate();
        let test = |(number, example): (usize, &Example<'s>)| {
            let title = example.spec.title.as_deref().and_then(case::value);
            let suffix = match title {
                Some(title) => format!("_{title}"),
                None if many => format!("_{}", number + 1),
                None => String::new(),
            };
            let pairs = |headers: &IndexMap<String, String>| {
                let headers = headers.iter();
                let lower = headers.map(|(name, value)| (name.to_lowercase(), value.clone()));
                lower.collect::<Vec<_>>()
            };
            ir::WireTest {
                ident: ident(&format!("{id}{suffix}")),
                call: self.build(context, example),
                headers: pairs(&example.spec.headers),
                status: example.status(),
                response_headers: pairs(&example.spec.response_headers),
                usual: self.usual(call),
                target: match address(call, example) {
                    Some(target) => target,
                    None => self.signed(call, self.target(context, example)),
                },
                request: if call.http.is_address {
                    self.sending(context, example)
                } else {
                    self.with_credentials(call, self.sending(context, example))
                },
                response: response(call, example),
                read: self.reading(call, example, output),
            }
        };
        examples.map(test).collect()
    }

    fn reading(&self, call: &Call<'s>, example: &Example<'s>, output: &Type) -> Reading {
        let status = example.status();
        if let Some(failure) = call.failure(status) {
            return Reading::Failure(self.resolve(&failure.ty, "", Way::Received).ty);
        }
        let response = example.response.as_ref();
        if let Some(json) = response.filter(|_| call.is_denied(example)) {
            return Reading::Denied(call.errors.code_in(&json.node).map(str::to_owned));
        }
        if call.is_empty(status) || example.response.is_none() || *output == Type::Unit {
            return Reading::Nothing;
        }
        if matches!(call.response, Response::Bytes) {
            let optional = matches!(output, Type::Option(_));
            return Reading::Bytes { optional };
        }
        match payload(call, example) {
            Some(part) => Reading::Part(part),
            None => Reading::Response,
        }
    }

    /// The target with the credentials that stand in the query.
    fn signed(&self, call: &Call<'s>, mut target: String) -> String {
        for credential in &call.auths(self.api)[0].credentials {
            if let Credential::Query(name, value) = credential {
                let pair = form_urlencoded::Serializer::new(String::new())
                    .append_pair(name, &self.filled(value, |value| value))
                    .finish();
                target.push(if target.contains('?') { '&' } else { '?' });
                target.push_str(&pair);
            }
        }
        target
    }

    /// The body with the credentials that stand in it.
    fn with_credentials(&self, call: &Call<'s>, mut body: Sending) -> Sending {
        for credential in &call.auths(self.api)[0].credentials {
            if let Credential::Body(name, value) = credential {
                let value = self.filled(value, |value| value);
                body = with_field(body, name, value);
            }
        }
        body
    }

    /// A template with what the tests give for its names.
    pub(super) fn filled(&self, template: &str, encode: impl Fn(String) -> String) -> String {
        let names = units::placeholders(template).into_iter();
        names.fold(template.to_owned(), |text, name| {
            let mut arguments = self.api.arguments.iter();
            // What stands for a token is no argument.
            let argument = arguments.find(|argument| argument.name == name);
            let value = argument.map_or_else(|| KEY.to_owned(), |found| self.value(found));
            text.replace(&format!("{{{name}}}"), &encode(value))
        })
    }

    /// What the tests give for an argument, as text.
    fn value(&self, argument: &ClientArgument<'s>) -> String {
        if let Some(default) = argument.default() {
            return default.to_owned();
        }
        let argument = self.client_argument(argument);
        match &argument.sample {
            SampleValue::Text => text_of(&argument),
            SampleValue::Number => NUMBER.to_owned(),
            SampleValue::Variant { text, .. } => text.clone(),
        }
    }

    /// What the first constructor is given, with texts of this kind.
    pub(crate) fn given(&self, text: fn(&ir::Argument) -> String) -> Vec<ir::SampleArgument> {
        let arguments = self.api.required(&self.api.auths[0]);
        arguments
            .map(|argument| given(&self.client_argument(argument), text))
            .collect()
    }

    /// What the tests of an API share.
    pub(crate) fn shared(&self) -> ir::Wire {
        let mut headers = self.constant_headers();
        let auth = &self.api.auths[0];
        headers.extend(self.headers(auth));
        let settings = self.api.arguments.iter();
        let settings = settings.filter(|argument| argument.is_optional(&self.api.auths));
        let settings = settings.map(|argument| {
            let argument = self.client_argument(argument);
            (argument.ident.clone(), given(&argument, text_of))
        });
        ir::Wire {
            arguments: self.given(text_of),
            settings: settings.collect(),
            token: auth.token().map(|_| KEY.to_owned()),
            headers,
        }
    }

    /// The headers of every call that are no credentials.
    fn constant_headers(&self) -> Vec<(String, String)> {
        let headers = self.api.spec.api.headers.iter();
        let headers = headers.map(|(name, value)| {
            let value = self.filled(value, |value| value);
            (name.to_lowercase(), value)
        });
        headers.collect()
    }

    /// The headers that an auth becomes.
    fn headers(&self, auth: &Auth<'s>) -> impl Iterator<Item = (String, String)> {
        let parts = auth.credentials.iter();
        parts.filter_map(|part| self.header(part))
    }

    /// What a call carries of the headers of every call.
    fn usual(&self, call: &Call<'s>) -> Usual {
        match call.own_auth() {
            _ if call.http.is_address => Usual::Absent,
            None => Usual::Sent,
            Some(own) => {
                let mut sent = self.constant_headers();
                sent.extend(self.headers(own));
                let is_sent = |name: &String| sent.iter().any(|(known, _)| known == name);
                let usual = self.headers(&self.api.auths[0]);
                let absent = usual.filter(|(name, _)| !is_sent(name)).collect();
                Usual::Resigned { sent, absent }
            }
        }
    }

    /// The header that a credential becomes.
    fn header(&self, credential: &Credential<'s>) -> Option<(String, String)> {
        let filled = |text: &str| self.filled(text, |value| value);
        let value = match credential {
            Credential::Header(name, value) => return Some((name.to_lowercase(), filled(value))),
            Credential::Bearer(token) => format!("Bearer {}", filled(token)),
            Credential::Token(token) => filled(token.send),
            Credential::Basic { user, password } => {
                let pair = format!("{}:{}", filled(user), filled(password));
                format!("Basic {}", STANDARD.encode(pair))
            }
            Credential::Query(..) | Credential::Body(..) => return None,
        };
        Some(("authorization".to_owned(), value))
    }
}

/// A body with one more field.
fn with_field(body: Sending, name: &str, value: String) -> Sending {
    let member = format!("{}:{}", Value::from(name), Value::from(value.as_str()));
    match body {
        Sending::Nothing => Sending::Json(format!("{{{member}}}")),
        Sending::Json(json) => {
            let rest = json.trim_start().strip_prefix('{').unwrap_or_default();
            let between = if rest.trim_start().starts_with('}') {
                ""
            } else {
                ","
            };
            Sending::Json(format!("{{{member}{between}{rest}"))
        }
        // The checker refuses a field of bytes.
        Sending::Bytes(content) => Sending::Bytes(content),
        Sending::Form(mut pairs) => {
            pairs.push((name.to_owned(), value));
            Sending::Form(pairs)
        }
        Sending::Parts(mut parts) => {
            parts.insert(0, (name.to_owned(), Part::Text(value)));
            Sending::Parts(parts)
        }
    }
}

/// An argument in an example.
fn given(argument: &ir::Argument, text: fn(&ir::Argument) -> String) -> ir::SampleArgument {
    match &argument.sample {
        SampleValue::Text => ir::SampleArgument::Text(text(argument)),
        SampleValue::Number => ir::SampleArgument::Number,
        SampleValue::Variant { ty, variant, .. } => {
            ir::SampleArgument::Variant(ty.clone(), variant.clone())
        }
    }
}

/// What the tests give: the secret of all, or a name that fits into a host, too.
fn text_of(argument: &ir::Argument) -> String {
    match argument.kind {
        ir::ArgumentKind::Secret => KEY.to_owned(),
        ir::ArgumentKind::Text | ir::ArgumentKind::Value(_) => sample_var(&argument.wire),
    }
}

/// The argument's own name, as the docs show it.
pub(crate) fn named(argument: &ir::Argument) -> String {
    argument.ident.to_string()
}

/// Path and query of the address that an example goes to.
fn address(call: &Call<'_>, example: &Example<'_>) -> Option<String> {
    let parameter = call.path.first().filter(|_| call.http.is_address)?;
    let url = example.spec.path.get(parameter.name)?;
    let (_, rest) = url.split_once("://")?;
    let rest = rest.split('#').next().unwrap_or_default();
    let at = rest.find(['/', '?']).unwrap_or(rest.len());
    let target = &rest[at..];
    let slash = if target.starts_with('/') { "" } else { "/" };
    Some(format!("{slash}{target}"))
}

/// The body of a response as it comes.
fn response(call: &Call<'_>, example: &Example<'_>) -> String {
    let Some(json) = &example.response else {
        return String::new();
    };
    match call.response {
        Response::Bytes => content(Some(&json.node), ""),
        _ => compact(json),
    }
}

/// What stands where the endpoint says that the payload sits.
fn payload(call: &Call<'_>, example: &Example<'_>) -> Option<String> {
    let body = &example.response.as_ref()?.node;
    let found = match &call.response {
        Response::Value { at: Some(at), .. } => Cow::Borrowed(at.find(body)?),
        Response::Page(page) if !page.all_facts().all(Fact::is_member) => {
            Cow::Owned(page.shaped(body, |name| example.fact_in_header(name)))
        }
        _ => return None,
    };
    Some(json::visible(&json::written(&found)))
}

/// Gives each test of a module a name of its own: titles may turn one name into another's.
pub(crate) fn distinct<'t>(tests: impl Iterator<Item = &'t mut ir::WireTest>) {
    let mut taken = BTreeSet::new();
    for test in tests {
        let name = test.ident.to_string();
        let names = std::iter::once(name.clone())
            .chain((2_usize..).map(|number| format!("{}_{number}", name.trim_end_matches('_'))));
        // The numbers do not end, so one of them is free.
        if let Some(free) = names.into_iter().find(|name| taken.insert(name.clone())) {
            test.ident = ident(&free);
        }
    }
}
