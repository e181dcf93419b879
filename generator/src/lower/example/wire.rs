//! Wire tests: what each example sends, and what comes back.

use std::collections::BTreeSet;

use super::parts::content;
use super::{Context, compact, sample_var};
use crate::ir::{self, Auth, Reading, Type};
use crate::lower::{Lowering, auth, ident};
use crate::model::{Call, Example, Response, names};
use crate::text::{case, json};

/// The secret of every wire test.
const KEY: &str = "wire-test";

/// The same as a user's name, in the header of HTTP's basic authorization: alone, and with itself as the password.
const BASIC: &str = "Basic d2lyZS10ZXN0Og==";
const BASIC_TWICE: &str = "Basic d2lyZS10ZXN0OndpcmUtdGVzdA==";

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
            let headers = example.spec.headers.iter();
            ir::WireTest {
                ident: ident(&format!("{id}{suffix}")),
                call: self.build(context, example),
                headers: headers
                    .map(|(name, value)| (name.to_lowercase(), value.clone()))
                    .collect(),
                status: example.status(),
                is_own: !call.http.is_address,
                target: match address(call, example) {
                    Some(target) => target,
                    None => self.signed(self.target(context, example)),
                },
                request: self.sending(context, example),
                response: response(call, example),
                read: reading(call, example, output),
            }
        };
        examples.map(test).collect()
    }

    /// The target with the secret that stands in the query.
    fn signed(&self, target: String) -> String {
        let Auth::Query { name, .. } = auth(&self.api.auth) else {
            return target;
        };
        let mark = if target.contains('?') { '&' } else { '?' };
        let pair = form_urlencoded::Serializer::new(String::new())
            .append_pair(&name, KEY)
            .finish();
        format!("{target}{mark}{pair}")
    }
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

fn reading(call: &Call<'_>, example: &Example<'_>, output: &Type) -> Reading {
    let is_read = matches!(example.status(), 200..300);
    if !is_read || example.response.is_none() || *output == Type::Unit {
        return Reading::Nothing;
    }
    if matches!(call.response, Response::Bytes) {
        let optional = !call.empty.is_empty();
        return Reading::Bytes { optional };
    }
    match payload(call, example) {
        Some(part) => Reading::Part(part),
        None => Reading::Response,
    }
}

/// What stands where the endpoint says that the payload sits.
fn payload(call: &Call<'_>, example: &Example<'_>) -> Option<String> {
    let Response::Value { at, .. } = &call.response else {
        return None;
    };
    let found = at.as_ref()?.find(&example.response.as_ref()?.node)?;
    Some(json::visible(&json::written(found)))
}

/// What the tests of an API share.
pub(crate) fn shared(vars: &[ir::Argument], auth: &Auth, headers: &[(String, String)]) -> ir::Wire {
    let vars = vars.iter().map(|var| sample_var(&var.wire));
    let secrets = auth.secrets().into_iter().map(|_| KEY.to_owned());
    let headers = headers.iter();
    let headers = headers.map(|(name, value)| (name.to_lowercase(), value.clone()));
    ir::Wire {
        arguments: vars.chain(secrets).collect(),
        headers: headers.chain(authorization(auth)).collect(),
    }
}

/// The header that proves who calls, made with [`KEY`].
fn authorization(auth: &Auth) -> Option<(String, String)> {
    let value = match auth {
        Auth::None | Auth::Query { .. } => return None,
        Auth::Header {
            name,
            value,
            secrets,
        } => {
            let filled = secrets.iter().fold(value.clone(), |value, secret| {
                value.replace(&format!("{{{}}}", secret.wire), KEY)
            });
            return Some((name.to_lowercase(), filled));
        }
        Auth::Bearer { .. } => format!("Bearer {KEY}"),
        Auth::Basic { password, .. } => match password {
            None => BASIC.to_owned(),
            Some(_) => BASIC_TWICE.to_owned(),
        },
    };
    Some(("authorization".to_owned(), value))
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
