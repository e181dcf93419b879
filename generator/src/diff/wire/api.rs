//! `api.yaml`, and which files there are.

use std::collections::BTreeSet;

use super::lines::{Stands, sent};
use super::{Found, by_presence};
use crate::diff::pairs::Side;
use crate::diff::rules::Rule;
use crate::diff::verdict::Wire;
use crate::model::client::Base;
use crate::model::{Auth, ClientArgument, Credential, Module, names};
use crate::spec::grammar::Word;
use crate::spec::{Addresses, ApiFile, ModuleSpec, OAuth};

impl<'s> Found<'_, 's> {
    pub(super) fn api(&mut self) {
        let (old, new) = (self.pair.old, self.pair.new);
        let (was, now) = (&old.api.spec.api, &new.api.spec.api);
        // Whoever adds a key says here what a change of it means.
        let ApiFile {
            api: _,  // By which the two are the same API.
            spec: _, // The language in which it is said.
            title,
            about,
            docs,
            seen,
            base: _, // `bases`
            vars: _, // `arguments`
            auth: _, // `auth`
            headers,
            slash: _,    // How paths are checked, which are compared themselves.
            paging: _,   // Of the endpoints, which have inherited it.
            errors: _,   // The same.
            retry: _,    // The same.
            defaults: _, // The same.
            rate,
            timeout,
            allow: _, // What maintainers have accepted.
        } = now;
        let keys = [
            ("title", was.title != *title),
            ("about", was.about != *about),
            ("docs", was.docs != *docs),
            ("seen", was.seen != *seen),
        ];
        for (key, differs) in keys {
            self.words(&new.subject(), new.api_key(&[key]), &[(key, differs)]);
        }
        self.pace("rate", written(was.rate.as_ref()), written(rate.as_ref()));
        self.pace(
            "timeout",
            written(was.timeout.as_ref()),
            written(timeout.as_ref()),
        );
        self.bases();
        self.arguments();
        self.auth();
        let names: BTreeSet<_> = was.headers.keys().chain(headers.keys()).collect();
        for name in names {
            let path = ["headers", name];
            self.text(
                Rule::Headers,
                new.subject().part(format!("headers.{name}")),
                [old.api_key(&path), new.api_key(&path)],
                by_presence(Wire::BreaksOld, Wire::BreaksNew, Wire::BreaksBoth),
                [was.headers.get(name).cloned(), headers.get(name).cloned()],
            );
        }
        self.modules();
    }

    /// What the client does by itself unless its builder says otherwise.
    fn pace(&mut self, key: &str, was: Option<String>, now: Option<String>) {
        let (old, new) = (self.pair.old, self.pair.new);
        self.text(
            Rule::Pace,
            new.subject().part(key),
            [old.api_key(&[key]), new.api_key(&[key])],
            |_, _| Wire::Safe,
            [was, now],
        );
    }

    fn bases(&mut self) {
        let (old, new) = (self.pair.old, self.pair.new);
        let text = |side: Side<'_, 's>| {
            let bases = side.api.bases.iter().map(|base| match base.name {
                Some(name) => format!("{name}: {}", base.url),
                None => base.url.to_owned(),
            });
            bases.collect::<Vec<_>>()
        };
        let mut wire = Wire::Safe;
        for Base { name, url } in &old.api.bases {
            let mut others = new.api.bases.iter();
            let moved = match others.find(|other| other.name == *name) {
                Some(other) if other.url == *url => Wire::Safe,
                Some(_) => Wire::BreaksBoth,
                None if new.api.bases.iter().any(|other| other.url == *url) => Wire::Safe,
                None => Wire::BreaksOld,
            };
            wire = wire.and(moved);
        }
        self.parts(
            Rule::Base,
            new.subject().part("base"),
            [old.api_key(&["base"]), new.api_key(&["base"])],
            || wire,
            [text(old), text(new)],
        );
    }

    /// The arguments of the client. Where they go is said by what has them in braces.
    fn arguments(&mut self) {
        let (old, new) = (self.pair.old, self.pair.new);
        let names = |side: Side<'_, 's>| -> Vec<&'s str> {
            let declared = side
                .api
                .arguments
                .iter()
                .filter(|argument| argument.declared.is_some());
            declared.map(|argument| argument.name).collect()
        };
        let all: BTreeSet<_> = names(old).into_iter().chain(names(new)).collect();
        for name in all {
            let find = |side: Side<'_, 's>| -> Option<usize> {
                let mut arguments = side.api.arguments.iter();
                arguments.position(|argument| argument.name == name && argument.declared.is_some())
            };
            let was = find(old).map(|at| &old.api.arguments[at]);
            let now = find(new).map(|at| &new.api.arguments[at]);
            self.argument(name, was, now);
        }
    }

    fn argument(
        &mut self,
        name: &str,
        was: Option<&ClientArgument<'s>>,
        now: Option<&ClientArgument<'s>>,
    ) {
        let (old, new) = (self.pair.old, self.pair.new);
        let subject = new.subject().part(format!("vars.{name}"));
        let places = [old.api_key(&["vars", name]), new.api_key(&["vars", name])];
        let was = was.and_then(|argument| argument.declared.as_ref());
        let now = now.and_then(|argument| argument.declared.as_ref());
        let (was_line, now_line) = (was.map(|was| &was.line), now.map(|now| &now.line));
        self.line(
            subject.clone(),
            places.clone(),
            [was_line, now_line],
            |rule| {
                match (was_line, now_line) {
                    (Some(was), Some(now)) if rule != Rule::Assumed => sent(
                        Some(Stands::argument(old, was)),
                        Some(Stands::argument(new, now)),
                    ),
                    // A default is sent by the client.
                    _ => Wire::Safe,
                }
            },
        );
        if let (Some(was), Some(now)) = (was, now) {
            self.field_keys(&subject, places, was.spec, now.spec);
        }
    }

    fn auth(&mut self) {
        let (old, new) = (self.pair.old, self.pair.new);
        let named =
            |side: Side<'_, 's>| -> Vec<String> { side.api.auths.iter().map(way).collect() };
        let (was, now) = (named(old), named(new));
        // The names of secrets are not sent.
        let bare =
            |ways: &[String]| -> Vec<String> { ways.iter().map(|way| unnamed(way)).collect() };
        let (was_bare, now_bare) = (bare(&was), bare(&now));
        let is_open = |ways: &[String]| ways.iter().any(|way| way == OPEN);
        let is_gone = was_bare.iter().any(|way| !now_bare.contains(way));
        // A way in place of another; a further one is a choice.
        let is_other = is_gone && now_bare.iter().any(|way| !was_bare.contains(way));
        // Credentials that nobody asks for do no harm.
        let wire = Wire::of(is_gone && !is_open(&now), is_other && !is_open(&was));
        self.parts(
            Rule::Auth,
            new.subject().part("auth"),
            [old.api_key(&["auth"]), new.api_key(&["auth"])],
            || wire,
            [was, now],
        );
    }

    /// Files are modules of the crate, and features.
    fn modules(&mut self) {
        let (old, new) = (self.pair.old, self.pair.new);
        let stem = |module: &Module<'s>| names::module(&module.spec.stem);
        let mut stems: Vec<_> = new.api.modules.iter().map(stem).collect();
        stems.extend(old.api.modules.iter().map(stem));
        let mut met = BTreeSet::new();
        stems.retain(|stem| met.insert(stem.clone()));
        for stem in stems {
            let find = |side: Side<'_, 's>| -> Option<&'s ModuleSpec> {
                let mut modules = side.api.modules.iter();
                let found = modules.find(|module| names::module(&module.spec.stem) == stem);
                found.map(|module| module.spec)
            };
            self.module(&stem, find(old), find(new));
        }
    }

    fn module(&mut self, stem: &str, was: Option<&'s ModuleSpec>, now: Option<&'s ModuleSpec>) {
        let (old, new) = (self.pair.old, self.pair.new);
        let subject = new.module(stem);
        let top = |side: Side<'_, 's>, module: &ModuleSpec| side.key(module.file, &[]);
        match (was, now) {
            (None, Some(now)) => {
                self.add(
                    Rule::Added,
                    subject,
                    top(new, now),
                    Wire::Safe,
                    (None, None),
                );
            }
            (Some(was), None) => {
                self.add(
                    Rule::Removed,
                    subject,
                    top(old, was),
                    Wire::Safe,
                    (None, None),
                );
            }
            (Some(was), Some(now)) => {
                let ModuleSpec {
                    file,
                    stem: _,     // By which the two are the same.
                    resource: _, // What endpoints send and return, which are compared themselves.
                    about,
                    defaults: _,  // Inherited by endpoints.
                    types: _,     // Of the whole API.
                    endpoints: _, // The same.
                    lost: _,      // Nothing is lost of what the checker let through.
                    is_partial: _,
                } = now;
                let place = new.key(*file, &["about"]);
                self.words(&subject, place, &[("about", was.about != *about)]);
            }
            (None, None) => {}
        }
    }
}

fn written<T>(word: Option<&Word<T>>) -> Option<String> {
    word.map(|word| word.text.clone())
}

/// What stands for no credentials.
const OPEN: &str = "none";

/// A way to sign calls, as it goes over the wire.
pub(super) fn way(auth: &Auth<'_>) -> String {
    let credentials = auth.credentials.iter().map(|credential| match credential {
        Credential::Basic { user, password } => format!("basic {user}:{password}"),
        Credential::Bearer(token) => format!("bearer {token}"),
        Credential::Header(name, value) => format!("header {name}: {value}"),
        Credential::Query(name, value) => format!("query {name}={value}"),
        Credential::Body(name, value) => format!("body {name}={value}"),
        Credential::Token(token) => oauth(token.spec),
    });
    let credentials: Vec<_> = credentials.collect();
    if credentials.is_empty() {
        OPEN.to_owned()
    } else {
        credentials.join(" and ")
    }
}

fn oauth(spec: &OAuth) -> String {
    let OAuth {
        token,
        grant,
        client,
        scopes,
        form,
        send,
    } = spec;
    let urls = token.as_ref().map(Addresses::all).unwrap_or_default();
    let urls: Vec<_> = urls.into_iter().map(|(_, url)| url).collect();
    let form: Vec<_> = form
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let word = |text: Option<String>, usual: &str| text.unwrap_or_else(|| usual.to_owned());
    format!(
        "oauth {} {} in {} for [{}] with [{}] as {}",
        urls.join(", "),
        word(written(grant.as_ref()), "client_credentials"),
        word(written(client.as_ref()), "basic"),
        scopes.join(" "),
        form.join(" "),
        word(send.clone(), "Bearer {token}"),
    )
}

/// A text without the names in its braces.
fn unnamed(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut out, part| {
        out.push_str("{}");
        out.push_str(part.split_once('}').map_or(part, |(_, rest)| rest));
        out
    })
}
