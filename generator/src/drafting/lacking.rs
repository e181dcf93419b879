//! What specs that are there lack of a draft.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::DraftError;
use crate::check::check;
use crate::evidence::exchange::Exchange;
use crate::evidence::verify::matching::{Found, Known};
use crate::model::Model;
use crate::spec::grammar::http_line::{self, Http};
use crate::spec::grammar::{FromWord, HttpLine, Word};
use crate::spec::{self, Draft, Endpoint, Paging, PagingOf, ResourceFile, Verb};
use crate::{Diagnostics, Source};

/// The specs of an API that are there, as far as a draft has to know them.
#[derive(Debug, Default)]
pub(super) struct Specs {
    is_there: bool,
    sources: Vec<Source>,
    /// The path of its first base.
    base: String,
    docs: String,
    paging: Option<Paging>,
    /// Method and path of each endpoint, without the names of parameters.
    calls: HashSet<String>,
    types: HashSet<String>,
    /// The resource and the endpoints of each file.
    modules: IndexMap<String, (Option<String>, HashSet<String>)>,
}

/// A draft of what is not there, and why some of it is not in it.
pub(super) struct Lacking {
    pub(super) draft: Draft,
    pub(super) notes: Vec<String>,
}

impl Specs {
    /// Reads the specs of the API with this name.
    pub(super) fn read(sources: &[Source], name: &str) -> Result<Self, DraftError> {
        let folder = format!("{name}/");
        let sources: Vec<Source> = sources
            .iter()
            .filter(|file| file.path.starts_with(&folder))
            .cloned()
            .collect();
        if sources.is_empty() {
            return Ok(Self::default());
        }
        let (specs, found) = spec::parse(&sources);
        let refuse = |problems| DraftError::Specs(Diagnostics::new(&sources, problems));
        let (model, _) = check(&specs, found).map_err(refuse)?;
        Ok(Self::of(&model, &sources))
    }

    fn of(model: &Model<'_>, sources: &[Source]) -> Self {
        let mut all = Self {
            sources: sources.to_vec(),
            is_there: true,
            ..Self::default()
        };
        for api in &model.apis {
            let base = api.bases.first().map_or("", |base| base.url);
            path_of(base).clone_into(&mut all.base);
            all.docs = api.spec.api.docs.clone().unwrap_or_default();
            all.paging.clone_from(&api.spec.api.paging);
            all.calls.extend(api.calls().map(|call| key(call.http, "")));
            for module in &api.spec.modules {
                all.types.extend(module.types.keys().cloned());
                let endpoints = module.endpoints.keys().cloned().collect();
                all.modules
                    .insert(module.stem.clone(), (module.resource.clone(), endpoints));
            }
        }
        all
    }

    /// Takes away the exchanges that the specs have endpoints for, and those of other APIs; says how many.
    pub(super) fn drop_known(&self, exchanges: &mut Vec<Exchange>) -> Vec<String> {
        if !self.is_there {
            return Vec::new();
        }
        let (specs, found) = spec::parse(&self.sources);
        let Ok((model, _)) = check(&specs, found) else {
            return Vec::new();
        };
        let known = Known::of(&model);
        let (mut there, mut elsewhere) = (0, 0);
        exchanges.retain(|exchange| match known.find(exchange) {
            Found::Endpoints(_) => {
                there += 1;
                false
            }
            Found::NoEndpoint(_) => true,
            Found::NoApi => {
                elsewhere += 1;
                false
            }
        });
        let said = |count: usize, what: &str| {
            let noun = if count == 1 { "exchange" } else { "exchanges" };
            (count > 0).then(|| format!("left out: {count} {noun} {what}"))
        };
        let there = said(
            there,
            "of endpoints that are there; `cargo xtask verify --update` adds what their lines lack",
        );
        let elsewhere = said(elsewhere, "of other addresses than the API's `base`");
        there.into_iter().chain(elsewhere).collect()
    }

    /// What of a draft is not there.
    pub(super) fn lacking(&self, mut draft: Draft) -> Lacking {
        if !self.is_there {
            return Lacking {
                draft,
                notes: Vec::new(),
            };
        }
        let from = draft
            .api
            .base
            .as_ref()
            .and_then(|base| base.all().into_iter().next())
            .map(|(_, url)| path_of(url).to_owned());
        let from = from.unwrap_or_default();
        let mut notes = Vec::new();
        let paging = draft.api.paging.clone();
        let modules = std::mem::take(&mut draft.modules);
        for (stem, mut module) in modules {
            let endpoints = module.endpoints.take().unwrap_or_default();
            let mut kept = IndexMap::new();
            for (name, mut endpoint) in endpoints {
                match self.moved(&endpoint, &from) {
                    Ok(http) if self.calls.contains(&key(&http, "")) => {}
                    Ok(http) => {
                        endpoint.http = Some(HttpLine { parsed: Ok(http) });
                        self.adapt(&name, &mut endpoint, paging.as_ref());
                        kept.insert(name, endpoint);
                    }
                    Err(why) => notes.push(format!("left out: {stem}.{name}: {why}")),
                }
            }
            if !kept.is_empty() {
                module.endpoints = Some(kept);
                self.place(&mut draft.modules, stem, module);
            } else if module.types.is_some() {
                // Others may use its types.
                module.endpoints = None;
                module.resource = None;
                self.place(&mut draft.modules, stem, module);
            }
        }
        prune(&mut draft, &self.types);
        Lacking { draft, notes }
    }

    /// The method and path of an endpoint below the base that is there.
    fn moved(&self, endpoint: &Endpoint, from: &str) -> Result<Http, String> {
        let http = endpoint
            .http
            .as_ref()
            .and_then(|line| line.parsed.as_ref().ok());
        let http = http.ok_or("its method and path cannot be read")?;
        let path = format!("{from}{}", http.path);
        let below = path
            .strip_prefix(self.base.as_str())
            .filter(|path| path.starts_with('/'));
        let below = below.ok_or_else(|| format!("`{path}` is not below the `base` of the API"))?;
        http_line::parse(&format!("{} {below}", http.method.word())).map_err(|error| error.title)
    }

    /// Gives an endpoint what the `api.yaml` of the draft would have given it.
    fn adapt(&self, name: &str, endpoint: &mut Endpoint, paging: Option<&Paging>) {
        let is_list = endpoint.verb(name) == Some(Verb::List);
        if is_list
            && endpoint.paging.is_none()
            && format!("{paging:?}") != format!("{:?}", self.paging.as_ref())
        {
            endpoint.paging = Some(paging.map_or(PagingOf::Off, |paging| {
                PagingOf::Own(Box::new(paging.clone()))
            }));
        }
        let doc = endpoint.doc.as_deref().unwrap_or_default();
        if !doc.starts_with('/') && !doc.starts_with(&self.docs) {
            endpoint.doc = Some("/".to_owned());
        }
    }

    /// Puts a module where no file has another resource, and its endpoints under names that are free.
    fn place(
        &self,
        modules: &mut IndexMap<String, ResourceFile>,
        stem: String,
        mut module: ResourceFile,
    ) {
        let fits = |stem: &str| {
            !modules.contains_key(stem)
                && self.modules.get(stem).is_none_or(|(resource, _)| {
                    module.endpoints.is_none() || *resource == module.resource
                })
        };
        let stem = if fits(&stem) {
            stem
        } else {
            let mut others = (2..).map(|number| format!("{stem}_{number}"));
            others.find(|other| fits(other)).unwrap_or(stem)
        };
        let taken = self.modules.get(&stem).map(|(_, endpoints)| endpoints);
        if let Some(taken) = taken
            && let Some(endpoints) = module.endpoints.take()
        {
            let mut renamed = IndexMap::new();
            for (name, mut endpoint) in endpoints {
                let is_free = |name: &String| !taken.contains(name) && !renamed.contains_key(name);
                let mut free = name.clone();
                if !is_free(&name) {
                    if endpoint.like.is_none()
                        && let Some(verb) = Verb::from_word(&name)
                    {
                        endpoint.like = Some(Word {
                            text: name.clone(),
                            value: Some(verb),
                        });
                    }
                    let mut others = (2..).map(|number| format!("{name}_{stem}_{number}"));
                    free = others.find(is_free).unwrap_or(name);
                }
                renamed.insert(free, endpoint);
            }
            module.endpoints = Some(renamed);
        }
        modules.insert(stem, module);
    }
}

/// The path of a URL, without a slash at its end.
fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = rest.find('/').map_or("", |at| &rest[at..]);
    path.trim_end_matches('/')
}

/// Method and path, without the names of parameters.
fn key(http: &Http, before: &str) -> String {
    let mut key = format!("{} {before}", http.method.word());
    let mut is_inside = false;
    for character in http.path.chars() {
        match character {
            '{' => is_inside = true,
            '}' => key.push('*'),
            _ if is_inside => {}
            other => key.push(other),
        }
        is_inside &= character != '}';
    }
    key
}

/// Takes away types that are there already, and those that nothing of the rest names.
fn prune(draft: &mut Draft, there: &HashSet<String>) {
    for module in draft.modules.values_mut() {
        if let Some(types) = &mut module.types {
            types.retain(|name, _| !there.contains(name));
        }
    }
    loop {
        let mut named: HashSet<String> = HashSet::new();
        for module in draft.modules.values() {
            named.extend(
                module
                    .resource
                    .clone()
                    .filter(|_| module.endpoints.is_some()),
            );
            for endpoint in module.endpoints.iter().flatten() {
                named.extend(words(&format!("{:?}", endpoint.1)));
            }
            for (name, def) in module.types.iter().flatten() {
                named.extend(words(&format!("{def:?}")).filter(|word| word != name));
            }
        }
        let mut dropped = false;
        for module in draft.modules.values_mut() {
            if let Some(types) = &mut module.types {
                let before = types.len();
                types.retain(|name, _| named.contains(name));
                dropped |= types.len() < before;
            }
        }
        if !dropped {
            break;
        }
    }
    draft.modules.retain(|_, module| {
        module
            .endpoints
            .as_ref()
            .is_some_and(|endpoints| !endpoints.is_empty())
            || module.types.as_ref().is_some_and(|types| !types.is_empty())
    });
}

/// The words of a text that can be names of types.
fn words(text: &str) -> impl Iterator<Item = String> + use<> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let words: Vec<String> = words
        .filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
        .map(str::to_owned)
        .collect();
    words.into_iter()
}
