//! OpenAPI: what a spec says, for the tools of everyone else.

mod components;
mod document;
mod extras;
mod formats;
pub(crate) mod import;
mod operation;
mod paging;
mod schema;
mod security;

use serde::Serialize;
use serde_json::ser::PrettyFormatter;

use crate::check::check;
use crate::model::client::Base;
use crate::model::{Api, Call, ClientArgument, ErrorShape};
use crate::spec::grammar::units;
use crate::text::case;
use crate::{Diagnostics, Source, spec};
use components::Components;
use document::{
    Document, ExternalDocs, Info, Named, Operation, PathItem, Server, ServerVariable, Tag,
};
use formats::Loose;
use schema::Schemas;
use security::Security;

/// An API as an OpenAPI 3.1 document.
#[derive(Clone, Debug)]
pub struct OpenApi {
    /// The name of the API.
    pub api: String,
    /// The document as JSON.
    pub json: String,
}

/// Describes each API of a spec folder as an OpenAPI 3.1 document.
///
/// # Errors
/// Every problem of every file, if one is an error.
pub fn openapi(sources: &[Source]) -> Result<Vec<OpenApi>, Diagnostics> {
    let (specs, found) = spec::parse(sources);
    let (model, _) =
        check(&specs, found).map_err(|problems| Diagnostics::new(sources, problems))?;
    let version = specs
        .client
        .as_ref()
        .and_then(|(_, client)| client.version.clone());
    let version = version.unwrap_or_else(|| "0.1.0".to_owned());
    let document = |api: &Api<'_>| OpenApi {
        api: api.name.to_owned(),
        json: written(&document(api, &version)),
    };
    Ok(model.apis.iter().map(document).collect())
}

fn written(document: &Document) -> String {
    let mut out = Vec::new();
    let mut json = serde_json::Serializer::with_formatter(&mut out, PrettyFormatter::new());
    // Maps have text as keys, and writing to memory does not fail.
    document.serialize(&mut json).unwrap_or_default();
    out.push(b'\n');
    String::from_utf8_lossy(&out).into_owned()
}

fn document(api: &Api<'_>, version: &str) -> Document {
    let file = &api.spec.api;
    let components = Components::of(api);
    let loose = Loose::of(api);
    let schemas = Schemas::of(api, &components, &loose);
    let mut security = Security::of(api);
    let mut paths: Named<PathItem> = Named::new();
    let mut addresses: Vec<PathItem> = Vec::new();
    for call in api.calls() {
        let operation = Operation {
            servers: call
                .own_bases()
                .iter()
                .map(|base| server(api, base))
                .collect(),
            security: call.own_auth().map(|auth| security.own(auth)),
            ..operation::operation(api, schemas, call)
        };
        // A path of its own is what OpenAPI wants of each operation, and an address has none.
        if call.http.is_address {
            addresses.push(PathItem::from([(method(call), operation)]));
        } else {
            add(&mut paths, call, operation);
        }
    }
    let auth_body: Vec<_> = api.auths.iter().map(extras::auth_body).collect();
    let in_bodies = auth_body.iter().any(|fields| !fields.is_empty());
    Document {
        openapi: "3.1.0",
        info: Info {
            title: api.title.to_owned(),
            version: version.to_owned(),
            description: file.about.clone(),
            seen: file.seen.clone(),
        },
        external_docs: file.docs.clone().map(|url| ExternalDocs { url }),
        servers: api.bases.iter().map(|base| server(api, base)).collect(),
        security: security.ways,
        tags: tags(api),
        paths,
        components: document::Components {
            schemas: components
                .all
                .iter()
                .map(|(name, id, view)| (name.clone(), schemas.component(*id, *view)))
                .collect(),
            security_schemes: security.schemes,
        },
        addresses,
        auth_body: if in_bodies { auth_body } else { Vec::new() },
        errors: extras::errors(&ErrorShape::of(file.errors.as_ref())),
        retry: file.retry.as_ref().and_then(extras::retry),
        rate: file.rate.as_ref().map(|rate| rate.text.clone()),
        timeout: api.timeout.as_millis(),
    }
}

/// Adds an operation to its path. Paths that differ in the names of their parameters only are one path there.
fn add(paths: &mut Named<PathItem>, call: &Call<'_>, mut operation: Operation) {
    let path = &call.http.path;
    let plain = |path: &str| {
        let parts = path
            .split('{')
            .map(|part| part.rsplit_once('}').map_or(part, |(_, rest)| rest));
        parts.collect::<Vec<_>>().join("{}")
    };
    let written = braced(path, call);
    let shape = plain(&written);
    let known = paths.keys().find(|known| plain(known) == shape).cloned();
    let path = known.unwrap_or_else(|| written.clone());
    if path != written {
        let names = units::placeholders(&path);
        let own = operation
            .parameters
            .iter_mut()
            .filter(|parameter| parameter.place == "path");
        for (parameter, name) in own.zip(names) {
            name.clone_into(&mut parameter.name);
        }
    }
    paths
        .entry(path)
        .or_default()
        .insert(method(call), operation);
}

fn method(call: &Call<'_>) -> String {
    call.http.method.word().to_lowercase()
}

/// The path with bare names in braces: `{id:int}` says a type there.
fn braced(path: &str, call: &Call<'_>) -> String {
    let mut rest = path;
    let mut out = String::new();
    for parameter in &call.path {
        let Some((before, after)) = rest.split_once('{') else {
            break;
        };
        out.push_str(before);
        out.push('{');
        out.push_str(parameter.name);
        out.push('}');
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

fn server(api: &Api<'_>, base: &Base<'_>) -> Server {
    let names = units::placeholders(base.url);
    let arguments = api.arguments.iter();
    let variables = arguments.filter(|argument| names.contains(&argument.name));
    let variables = variables.map(|argument| {
        let values = values(api, argument);
        let default = argument.default().map(str::to_owned);
        let default = default.or_else(|| values.first().cloned());
        let variable = ServerVariable {
            default: default.unwrap_or_else(|| argument.name.to_owned()),
            description: argument.words().to_owned(),
            values,
        };
        (argument.name.to_owned(), variable)
    });
    Server {
        description: base.name.map(str::to_owned),
        url: base.url.to_owned(),
        variables: variables.collect(),
    }
}

/// The values of an argument that is an enum.
fn values(api: &Api<'_>, argument: &ClientArgument<'_>) -> Vec<String> {
    let values = argument.values(&api.types).iter();
    values.map(|value| value.text.clone()).collect()
}

fn tags(api: &Api<'_>) -> Vec<Tag> {
    let modules = api.modules.iter().filter(|module| !module.calls.is_empty());
    modules
        .map(|module| Tag {
            name: module.spec.stem.clone(),
            description: module
                .spec
                .about
                .clone()
                .or_else(|| Some(case::words(&module.spec.stem))),
        })
        .collect()
}
