//! Specs into IR: every name, type, codec and sentence is decided here. Total, once the checker has passed.

mod call;
mod constructor;
mod docs;
mod example;
mod extra;
mod forms;
mod oneof;
mod placeholder;
mod request;
mod rules;
mod types;
mod union;

use std::collections::HashMap;

use proc_macro2::{Ident, Span};

use crate::check::Checked;
use crate::ir;
use crate::name;
use crate::spec::{ApiSpec, AuthScheme, ModuleSpec, Specs};
use crate::units::{duration, placeholders, rate};
use crate::usage::Usage;
use crate::view::Types;

pub(crate) use docs::plain;
pub(crate) use placeholder::sample_var;

/// How long an attempt may take when no spec says.
const TIMEOUT_MILLIS: u64 = 30_000;

/// Lowers checked specs.
pub(crate) fn lower(specs: &Checked) -> ir::Crate {
    let specs = specs.get();
    ir::Crate {
        package: package(specs),
        // Whatever order the files came in, the output has one order.
        apis: sorted(&specs.apis, |api| &api.folder)
            .map(|api| Lowering::new(specs, api).api())
            .collect(),
    }
}

fn sorted<T>(all: &[T], name: impl Fn(&T) -> &String) -> impl Iterator<Item = &T> {
    let mut all: Vec<_> = all.iter().collect();
    all.sort_by(|a, b| name(a).cmp(name(b)));
    all.into_iter()
}

fn package(specs: &Specs) -> ir::Package {
    let file = specs
        .client
        .as_ref()
        .map(|(_, file)| file.clone())
        .unwrap_or_default();
    let name = file.client.unwrap_or_else(|| "api-client".to_owned());
    ir::Package {
        lib: name.replace('-', "_"),
        name,
        version: file.version.unwrap_or_else(|| "0.1.0".to_owned()),
        about: file
            .about
            .unwrap_or_else(|| "A typed client for HTTP APIs.".to_owned()),
        license: file
            .license
            .unwrap_or_else(|| "MIT OR Apache-2.0".to_owned()),
        rust: file.rust.unwrap_or_else(|| crate::runtime::RUST.to_owned()),
        repository: file.repository,
    }
}

/// What is known while one API is lowered.
struct Lowering<'a> {
    specs: &'a Specs,
    api: &'a ApiSpec,
    types: Types<'a>,
    usage: Usage<'a>,
    /// The module of each type in Rust.
    homes: HashMap<String, &'a str>,
}

impl<'a> Lowering<'a> {
    fn new(specs: &'a Specs, api: &'a ApiSpec) -> Self {
        let types = Types::new(api);
        let usage = Usage::of(api, &types);
        let homes = types::homes(&types);
        Self {
            specs,
            api,
            types,
            usage,
            homes,
        }
    }

    fn api(&self) -> ir::Api {
        let file = &self.api.api;
        let name = file.api.clone().unwrap_or_default();
        let title = file.title.clone().unwrap_or_else(|| name.clone());
        let modules: Vec<_> = sorted(&self.api.modules, |module| &module.stem)
            .map(|module| self.module(module))
            .collect();
        ir::Api {
            source: self.specs.files[self.api.file].path.clone(),
            module: ident(&name),
            feature: name.clone(),
            marker: ident(&name::ty(&name).unwrap_or_default()),
            docs: docs::api(file),
            title: docs::plain(&title),
            base: file.base.clone().unwrap_or_default(),
            vars: crate::view::split(&file.vars)
                .map(|(wire, _, field)| ir::Argument {
                    ident: ident(&crate::view::field_name(wire, field).unwrap_or_default()),
                    wire: wire.to_owned(),
                    docs: docs::sentence(field.words()),
                })
                .collect(),
            auth: auth(&file.auth.clone().unwrap_or_default().scheme),
            headers: file.headers.clone().into_iter().collect(),
            rate: file.rate.as_deref().and_then(rate),
            timeout_millis: file
                .timeout
                .as_deref()
                .and_then(duration)
                .and_then(|time| u64::try_from(time.as_millis()).ok())
                .unwrap_or(TIMEOUT_MILLIS),
            layouts: self.layouts(),
            first: first(&modules),
            modules,
        }
    }

    fn module(&self, module: &'a ModuleSpec) -> ir::Module {
        let mut items: Vec<ir::Item> = Vec::new();
        for (name, endpoint) in &module.endpoints {
            items.extend(self.request(module, name, endpoint));
        }
        items.extend(self.type_items(module));
        ir::Module {
            ident: ident(&name::value(&module.stem).unwrap_or_default()),
            source: self.specs.files[module.file].path.clone(),
            docs: docs::module(self.api, module),
            imports: self.imports(module, &items),
            exports: items.iter().flat_map(exported).collect(),
            uses_codec: items.iter().any(types::uses_codec),
            uses_runtime: items.iter().any(types::uses_runtime),
            items,
        }
    }
}

/// The request that newcomers see first: an update that an example shows, or the first one with an example, or any.
fn first(modules: &[ir::Module]) -> Option<(usize, usize)> {
    let all = modules.iter().enumerate().flat_map(|(module, found)| {
        let requests = found.requests().enumerate();
        requests.map(move |(place, request)| ((module, place), request))
    });
    let rank = |request: &ir::Request| {
        let is_shown = !request.wire_tests.is_empty() && request.sent.deprecated.is_none();
        (!is_shown, request.operation.method != "PATCH")
    };
    all.min_by_key(|(_, request)| rank(request))
        .map(|(place, _)| place)
}

/// The types of a module that its API's module shows too.
fn exported(item: &ir::Item) -> Vec<Ident> {
    match item {
        ir::Item::Request(_) => Vec::new(),
        ir::Item::Sent(sent) => match &sent.constructor {
            ir::Constructor::Positional => vec![sent.ident.clone()],
            ir::Constructor::Named(required) => vec![sent.ident.clone(), required.clone()],
        },
        ir::Item::Model(model) => vec![model.ident.clone()],
        ir::Item::Enum(found) => vec![found.ident.clone()],
        ir::Item::Union(union) => vec![union.ident.clone()],
        ir::Item::OneOf(oneof) => vec![oneof.ident.clone()],
        ir::Item::Newtype(newtype) => vec![newtype.ident.clone()],
        ir::Item::Alias(alias) => vec![alias.ident.clone()],
    }
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

fn auth(scheme: &AuthScheme) -> ir::Auth {
    let secret = |name: &str| ident(&name::value(name).unwrap_or_default());
    match (
        scheme.basic.as_slice(),
        &scheme.bearer,
        &scheme.header,
        &scheme.query,
    ) {
        ([user], ..) => ir::Auth::Basic {
            user: secret(user),
            password: None,
        },
        ([user, password, ..], ..) => ir::Auth::Basic {
            user: secret(user),
            password: Some(secret(password)),
        },
        (_, Some(token), ..) => ir::Auth::Bearer {
            token: secret(token),
        },
        (_, _, Some(name), _) => {
            let value = scheme.value.clone().unwrap_or_default();
            let secrets = placeholders(&value).into_iter().map(secret).collect();
            ir::Auth::Header {
                name: name.clone(),
                secrets,
                value,
            }
        }
        (_, _, _, Some(name)) => ir::Auth::Query {
            name: name.clone(),
            secret: secret(name),
        },
        _ => ir::Auth::None,
    }
}
