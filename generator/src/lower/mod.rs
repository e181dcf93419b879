//! The model into IR: every Rust type, codec and sentence is decided here. Total, because the model is.

mod client;
mod constructor;
pub(crate) mod docs;
mod example;
mod extra;
mod request;
mod rules;
mod tagged;
mod types;
mod union;

use std::collections::HashMap;

use proc_macro2::{Ident, Span};

use crate::ir;
use crate::model::retry::Rules;
use crate::model::{self, Api, ErrorShape, Model, Types, names};
use crate::spec;
use crate::text::markdown;
use docs::pages;

/// Lowers a model that the checker let through.
pub(crate) fn lower(model: &Model<'_>) -> ir::Crate {
    let client = model.specs.client.as_ref();
    let package = package(client.map(|(_, file)| file.clone()).unwrap_or_default());
    let (docs, guide) = pages::guide(&package);
    ir::Crate {
        docs,
        root: crate::emit::runtime::ROOT
            .iter()
            .map(|(feature, names)| ir::Shown {
                feature: *feature,
                names: names.iter().map(|name| ident(name)).collect(),
            })
            .collect(),
        guide,
        wire_docs: pages::wire(),
        // Whatever order the files came in, the output has one order.
        apis: sorted(&model.apis, |api| &api.spec.folder)
            .map(|api| Lowering::new(model, api).api(&package.lib))
            .collect(),
        package,
    }
}

fn sorted<T>(all: &[T], name: impl Fn(&T) -> &String) -> impl Iterator<Item = &T> {
    let mut all: Vec<_> = all.iter().collect();
    all.sort_by(|a, b| name(a).cmp(name(b)));
    all.into_iter()
}

fn package(file: spec::ClientFile) -> ir::Package {
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
        rust: file
            .rust
            .unwrap_or_else(|| crate::emit::runtime::RUST.to_owned()),
        repository: file.repository,
    }
}

/// One API on its way to IR.
struct Lowering<'m, 's> {
    model: &'m Model<'s>,
    api: &'m Api<'s>,
    types: &'m Types<'s>,
    /// The module of each type in Rust.
    homes: HashMap<String, &'s str>,
}

impl<'m, 's> Lowering<'m, 's> {
    fn new(model: &'m Model<'s>, api: &'m Api<'s>) -> Self {
        Self {
            model,
            api,
            types: &api.types,
            homes: types::homes(&api.types),
        }
    }

    fn path(&self, file: usize) -> String {
        self.model.specs.files[file].path.clone()
    }

    fn api(&self, lib: &str) -> ir::Api {
        let api = self.api;
        let modules: Vec<_> = sorted(&api.modules, |module| &module.spec.stem)
            .map(|module| self.module(module))
            .collect();
        let title = markdown::title(api.title);
        let path = format!("{lib}::{}::Client", api.name);
        let headers: Vec<_> = api.spec.api.headers.clone().into_iter().collect();
        let errors = ErrorShape::of(api.spec.api.errors.as_ref());
        let retry = Rules::of(api.spec.api.retry.as_ref());
        ir::Api {
            source: self.path(api.spec.file),
            module: ident(api.name),
            feature: api.name.to_owned(),
            shared_feature: names::shared_feature(api.name),
            marker: ident(&names::marker(api.name)),
            marker_docs: pages::marker(&title),
            docs: docs::api(api),
            client: self.client(&title, &path),
            endpoints: pages::endpoints(&title, api.name, &modules),
            wire: self.shared(),
            first: first(&modules).map(|(module, example)| ir::FirstCall {
                intro: pages::first_call(&title),
                module: module.ident.clone(),
                feature: module.feature.clone(),
                arguments: self.given(example::named),
                example: self.with_client(example.clone()),
            }),
            headers,
            errors: (errors != ErrorShape::default()).then(|| request::error_shape(&errors)),
            retry: (retry != Rules::default()).then(|| request::retry(&retry)),
            rate: api.rate.map(|rate| ir::Rate {
                calls: rate.calls,
                seconds: rate.seconds,
            }),
            timeout_millis: u64::try_from(api.timeout.as_millis()).unwrap_or(u64::MAX),
            layouts: self.formats(),
            modules,
        }
    }

    /// An example that makes its client.
    fn with_client(&self, mut example: ir::Sample) -> ir::Sample {
        let types = &mut example.uses.types;
        types.push(ident("Client"));
        for given in self.given(example::named) {
            match given {
                ir::SampleArgument::Variant(ty, _) if !types.contains(&ty) => types.push(ty),
                _ => {}
            }
        }
        types.sort();
        example
    }

    fn module(&self, module: &'m model::Module<'s>) -> ir::Module {
        let mut items: Vec<ir::Item> = Vec::new();
        for call in &module.calls {
            items.extend(self.request(call));
        }
        items.extend(self.type_items(module.spec));
        example::distinct(items.iter_mut().flat_map(|item| match item {
            ir::Item::Request(request) => request.wire_tests.iter_mut(),
            _ => [].iter_mut(),
        }));
        let imports = self.imports(module.spec, &items);
        ir::Module {
            wire_uses: wire_uses(&items),
            ident: ident(&names::module(&module.spec.stem)),
            feature: names::feature(self.api.name, &module.spec.stem),
            source: self.path(module.spec.file),
            docs: docs::module(self.api, module.spec),
            needs: self.needs(imports.iter().cloned().chain(self.failures(module))),
            imports,
            exports: items.iter().flat_map(exported).collect(),
            uses_codec: items.iter().any(types::uses_codec),
            uses_runtime: items.iter().any(types::uses_runtime),
            items,
        }
    }
}

/// The call that newcomers see first: an update that an example shows, or the first one with an example, or any.
fn first(modules: &[ir::Module]) -> Option<(&ir::Module, &ir::Sample)> {
    let rank = |request: &ir::Request| {
        let is_shown = !request.wire_tests.is_empty() && request.sent.deprecated.is_none();
        (!is_shown, request.operation.method != "PATCH")
    };
    let requests = modules.iter().flat_map(|module| {
        let requests = module.requests();
        requests.map(move |request| (module, request))
    });
    let (module, first) = requests.min_by_key(|(_, request)| rank(request))?;
    Some((module, &first.example))
}

/// The names that the wire tests of a module need.
fn wire_uses(items: &[ir::Item]) -> ir::Uses {
    let requests = || {
        items.iter().filter_map(|item| match item {
            ir::Item::Request(request) => Some(request),
            _ => None,
        })
    };
    let tests = || requests().flat_map(|request| &request.wire_tests);
    let own = requests().flat_map(|request| request.sent.own_names());
    let mut uses = example::uses(tests().map(|test| &test.call), own);
    let failures = tests().filter_map(|test| match &test.read {
        ir::Reading::Failure(ty) => example::type_name(ty),
        _ => None,
    });
    uses.types.extend(failures.cloned());
    uses.types.sort();
    uses.types.dedup();
    uses
}

/// The types of a module that its API's module shows too.
fn exported(item: &ir::Item) -> Vec<Ident> {
    match item {
        ir::Item::Request(_) => Vec::new(),
        ir::Item::Sent(sent) => sent.own_names().cloned().collect(),
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
