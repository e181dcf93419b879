//! `defaults:`: what endpoints have unless they say otherwise, said once by a file or by its API.

use std::borrow::Cow;
use std::collections::HashMap;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use super::endpoint::{Body, Encoding, Nesting, Returns};
use super::grammar::place::{Path, Place, Step};
use super::grammar::{KeysLine, PlaceLine, Word};
use super::{
    Addresses, ApiFile, Auth, Endpoint, Errors, Field, Meaning, OrNone, Paging, PagingOf, Retry,
    Verb,
};

/// The word that removes what would be inherited.
const NONE: &str = "none";

/// Declares the keys that can be inherited: what they are, and which endpoints can have them.
macro_rules! defaults {
    ($($(#[$attribute:meta])* $key:ident: $ty:ty, $fits:path;)*) => {
        /// What endpoints have unless they say otherwise.
        #[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
        #[serde(default)]
        pub(crate) struct Defaults {
            $($(#[$attribute])* pub(crate) $key: $ty,)*
        }

        impl Defaults {
            /// Gives an endpoint what it can have and does not say itself, from the nearest of `layers` that says it; `did`
            /// hears of it.
            pub(super) fn give(layers: &[&Self], endpoint: &mut Endpoint, site: Site<'_>, did: &mut Did<'_>) {
                $({
                    let mut value = std::mem::take(&mut endpoint.$key);
                    let fits = |name: &str| $fits(endpoint, site, name);
                    let mut is_open = true;
                    for (number, layer) in layers.iter().enumerate() {
                        let mut did = |what: What<'_>| did(number, stringify!($key), what);
                        if is_open {
                            value.inherit(&layer.$key, &fits, &mut did);
                            is_open = value.closes() || !layer.$key.closes();
                        } else {
                            layer.$key.each(&mut |_, _| did(What::Removed { name: "" }));
                        }
                    }
                    endpoint.$key = value;
                })*
            }

            /// Every value by its key and its name in a map, and whether it only removes another.
            pub(super) fn each(&self, found: &mut dyn FnMut(&'static str, &str, bool)) {
                $(self.$key.each(&mut |name, removes| found(stringify!($key), name, removes));)*
            }
        }

        impl Endpoint {
            /// Drops each `none` that removes what would be inherited; `dropped` hears of it.
            pub(super) fn settle(&mut self, dropped: &mut dyn FnMut(&'static str, &str)) {
                $(self.$key.settle(&mut |name| dropped(stringify!($key), name));)*
            }
        }
    };
}

defaults! {
    /// Permission or plan.
    needs: Option<String>, everywhere;
    /// A date or version.
    since: Option<String>, everywhere;
    /// The day the pages were read; in `api.yaml` it stands at the top.
    seen: Option<String>, everywhere;
    /// How lists continue; in `api.yaml` it stands at the top.
    paging: Option<PagingOf>, lists;
    /// Lines of path parameters, for paths that have them.
    path: Entries<Field>, paths_with_it;
    query: Entries<Field>, own_paths;
    headers: Entries<Field>, own_paths;
    /// Where endpoints live, if not where the API does; in `api.yaml` it stands at the top.
    base: Option<Addresses>, own_paths;
    /// How calls are signed, if not as all of the API; in `api.yaml` it stands at the top.
    auth: Option<Auth>, own_paths;
    /// How bodies are written: `json`, `form` or `multipart`.
    encoding: Option<Word<Encoding>>, bodies;
    /// How keys stand behind names in forms and queries: `a[b]` or `a.b`.
    nesting: Option<Word<Nesting>>, forms_and_queries;
    /// The text that clears a field of a form.
    null: Option<String>, forms;
    /// JSON bodies go inside `{name: …}`.
    wrap: Option<KeysLine>, json_bodies;
    /// The path of keys to a single value in a response.
    at: Option<PlaceLine>, values;
    /// The keys beside the list in a page: name -> line.
    envelope: Entries<Field>, pages;
    /// Status -> what it means: `empty`, or the type of the body of a failure.
    responses: Entries<Meaning>, responses;
    /// Where responses say that a call failed, and why; in `api.yaml` it stands at the top.
    errors: Option<OrNone<Errors>>, everywhere;
    /// Which failed attempts are repeated; in `api.yaml` it stands at the top.
    retry: Option<OrNone<Retry>>, everywhere;
}

impl Defaults {
    /// The keys that `api.yaml` has at its top, and so not under `defaults`.
    pub(super) const AT_TOP: &[&str] = &["seen", "base", "auth", "paging", "errors", "retry"];

    /// What an API gives to all endpoints.
    pub(super) fn of_api(api: &ApiFile) -> Self {
        Self {
            seen: api.seen.clone(),
            paging: own(api.paging.as_ref()),
            errors: own(api.errors.as_ref()),
            retry: own(api.retry.as_ref()),
            ..api.defaults.clone()
        }
    }
}

fn own<T: Clone>(said: Option<&T>) -> Option<OrNone<T>> {
    said.map(|said| OrNone::Own(Box::new(said.clone())))
}

/// The endpoint that inherits, as its file has it.
#[derive(Clone, Copy)]
pub(super) struct Site<'a> {
    pub(super) name: &'a str,
    pub(super) has_resource: bool,
}

/// Hears which layer was asked for which key, and what was done.
pub(super) type Did<'a> = dyn FnMut(usize, &'static str, What<'_>) + 'a;

/// What was done with a value that is inherited; `name` is that in a map.
#[derive(Clone, Copy)]
pub(super) enum What<'a> {
    /// The endpoint has it now, in an entry of its map called `key`.
    Taken { name: &'a str, key: &'a str },
    /// A `none` that is nearer keeps it away.
    Removed { name: &'a str },
}

fn everywhere(_: &Endpoint, _: Site<'_>, _: &str) -> bool {
    true
}

fn lists(endpoint: &Endpoint, site: Site<'_>, _: &str) -> bool {
    endpoint.verb(site.name) == Some(Verb::List) && !is_bytes(endpoint)
}

/// Whether what comes back has no parts.
fn is_bytes(endpoint: &Endpoint) -> bool {
    matches!(endpoint.returns, Some(Returns::Bytes))
}

fn paths_with_it(endpoint: &Endpoint, _: Site<'_>, name: &str) -> bool {
    let line = endpoint.http.as_ref();
    let http = line.and_then(|line| line.parsed.as_ref().ok());
    let mut parameters = http.iter().flat_map(|http| &http.parameters);
    parameters.any(|parameter| parameter.name == name && parameter.ty.is_none())
}

/// Nothing is added to an address that a response gave.
fn own_paths(endpoint: &Endpoint, _: Site<'_>, _: &str) -> bool {
    let line = endpoint.http.as_ref();
    let http = line.and_then(|line| line.parsed.as_ref().ok());
    !http.is_some_and(|http| http.is_address)
}

fn bodies(endpoint: &Endpoint, site: Site<'_>, _: &str) -> bool {
    let is_bytes = matches!(endpoint.body, Some(Body::Bytes));
    !is_bytes && endpoint.sends_body(site.name, site.has_resource)
}

fn json_bodies(endpoint: &Endpoint, site: Site<'_>, name: &str) -> bool {
    let word = endpoint.encoding.as_ref().and_then(|word| word.value);
    word.unwrap_or_default() == Encoding::Json && bodies(endpoint, site, name)
}

fn forms(endpoint: &Endpoint, site: Site<'_>, name: &str) -> bool {
    bodies(endpoint, site, name) && !json_bodies(endpoint, site, name)
}

fn forms_and_queries(endpoint: &Endpoint, site: Site<'_>, name: &str) -> bool {
    let has_query = !endpoint.query.is_empty() && own_paths(endpoint, site, name);
    has_query || forms(endpoint, site, name)
}

fn pages(endpoint: &Endpoint, _: Site<'_>, _: &str) -> bool {
    matches!(endpoint.paging, Some(PagingOf::Own(_)))
}

fn responses(endpoint: &Endpoint, site: Site<'_>, _: &str) -> bool {
    endpoint.returns_something(site.name)
}

fn values(endpoint: &Endpoint, site: Site<'_>, name: &str) -> bool {
    responses(endpoint, site, name) && !pages(endpoint, site, name) && !is_bytes(endpoint)
}

/// A value of an endpoint that can come from elsewhere.
trait Inherit {
    /// Takes what it does not have, where that fits.
    fn inherit(&mut self, from: &Self, fits: &dyn Fn(&str) -> bool, did: &mut dyn FnMut(What<'_>));

    /// Whether it is nothing but a `none`, which keeps away all that is farther.
    fn closes(&self) -> bool {
        false
    }

    /// Each value by its name in a map, and whether it only removes another.
    fn each(&self, found: &mut dyn FnMut(&str, bool));

    /// Drops each value that only removes another.
    fn settle(&mut self, dropped: &mut dyn FnMut(&str));
}

/// A value of which there is one.
trait One: Clone {
    /// Whether it only removes another.
    fn removes(&self) -> bool {
        false
    }

    /// Takes the parts that it does not have.
    fn complete(&mut self, _from: &Self, _did: &mut dyn FnMut(What<'_>)) {}
}

impl One for String {
    fn removes(&self) -> bool {
        self == NONE
    }
}

impl One for Addresses {
    fn removes(&self) -> bool {
        matches!(self, Self::One(word) if word == NONE)
    }
}

// `none` is a way to sign calls.
impl One for Auth {}

impl One for KeysLine {
    fn removes(&self) -> bool {
        matches!(self.parsed.as_deref(), Ok([key]) if key == NONE)
    }
}

impl One for PlaceLine {
    fn removes(&self) -> bool {
        let places = self.parsed.as_ref().map(|places| places.0.as_slice());
        let Ok([Place::Body(Path(steps))]) = places else {
            return false;
        };
        matches!(steps.as_slice(), [Step::Key(key)] if key == NONE)
    }
}

impl One for Word<Encoding> {}

impl One for Word<Nesting> {
    fn removes(&self) -> bool {
        self.text == NONE
    }
}

/// A mapping that an endpoint can do without.
trait Parts: Clone {
    /// Whether `none` is no more than the lack of one.
    const NONE_REMOVES: bool = true;

    /// Takes the parts that it does not have.
    fn complete(&mut self, from: &Self, did: &mut dyn FnMut(What<'_>));
}

impl<T: Parts> One for OrNone<T> {
    fn removes(&self) -> bool {
        T::NONE_REMOVES && matches!(self, Self::Off)
    }

    fn complete(&mut self, from: &Self, did: &mut dyn FnMut(What<'_>)) {
        if let (Self::Own(own), Self::Own(from)) = (self, from) {
            own.complete(from, did);
        }
    }
}

impl Parts for Paging {
    // It is a list all the same.
    const NONE_REMOVES: bool = false;

    fn complete(&mut self, from: &Self, did: &mut dyn FnMut(What<'_>)) {
        Self::complete(self, from, &mut |key| did(What::Taken { name: key, key }));
    }
}

/// Takes the parts of a mapping that are not said.
macro_rules! complete {
    ($own:ident, $from:ident, $did:ident: $($key:ident)*) => {
        $(if $own.$key.is_none() && $from.$key.is_some() {
            $own.$key.clone_from(&$from.$key);
            $did(What::Taken { name: stringify!($key), key: stringify!($key) });
        })*
    };
}

impl Parts for Errors {
    fn complete(&mut self, from: &Self, did: &mut dyn FnMut(What<'_>)) {
        complete!(self, from, did: when unless message code);
    }
}

impl Parts for Retry {
    fn complete(&mut self, from: &Self, did: &mut dyn FnMut(What<'_>)) {
        complete!(self, from, did: tries statuses safe key);
    }
}

impl<T: One> Inherit for Option<T> {
    fn inherit(&mut self, from: &Self, fits: &dyn Fn(&str) -> bool, did: &mut dyn FnMut(What<'_>)) {
        let Some(from) = from else { return };
        match self {
            Some(own) if own.removes() => did(What::Removed { name: "" }),
            Some(own) => own.complete(from, did),
            None if fits("") => {
                *self = Some(from.clone());
                did(What::Taken { name: "", key: "" });
            }
            None => {}
        }
    }

    fn closes(&self) -> bool {
        self.as_ref().is_some_and(One::removes)
    }

    fn each(&self, found: &mut dyn FnMut(&str, bool)) {
        if let Some(value) = self {
            found("", value.removes());
        }
    }

    fn settle(&mut self, dropped: &mut dyn FnMut(&str)) {
        if self.take_if(|value| value.removes()).is_some() {
            dropped("");
        }
    }
}

/// A map whose entries are inherited one by one; written as `none`, it takes no others.
#[derive(Clone, Debug)]
pub(crate) struct Entries<T> {
    map: IndexMap<String, T>,
    closed: bool,
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self {
            map: IndexMap::new(),
            closed: false,
        }
    }
}

impl<T> From<IndexMap<String, T>> for Entries<T> {
    fn from(map: IndexMap<String, T>) -> Self {
        Self { map, closed: false }
    }
}

impl<T> std::ops::Deref for Entries<T> {
    type Target = IndexMap<String, T>;

    fn deref(&self) -> &IndexMap<String, T> {
        &self.map
    }
}

impl<T> FromIterator<(String, T)> for Entries<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(entries: I) -> Self {
        Self {
            map: entries.into_iter().collect(),
            closed: false,
        }
    }
}

impl<T> Entries<T> {
    /// Whether it takes no other entries.
    pub(super) fn is_closed(&self) -> bool {
        self.closed
    }
}

impl<T: Clone> Entries<T> {
    /// Takes names of an entry that stands farther away.
    fn take(&mut self, key: &str, entry: &T, names: &mut Vec<&str>, did: &mut dyn FnMut(What<'_>)) {
        if names.is_empty() {
            return;
        }
        let written = std::mem::take(names).join(", ");
        did(What::Taken {
            name: key,
            key: &written,
        });
        self.map.insert(written, entry.clone());
    }
}

/// An entry of a map.
trait Entry: Clone {
    fn removes(&self) -> bool;

    /// Whether every endpoint can have it.
    fn fits_all(&self) -> bool {
        false
    }
}

impl Entry for Field {
    fn removes(&self) -> bool {
        self.is_word(NONE)
    }
}

impl Entry for Meaning {
    fn removes(&self) -> bool {
        matches!(self, Self::Nothing)
    }

    /// Any call can fail; only what returns something can be empty.
    fn fits_all(&self) -> bool {
        matches!(self, Self::Failure(_))
    }
}

/// The names that a key holds.
fn names(key: &str) -> impl Iterator<Item = &str> {
    key.split(',').map(str::trim)
}

impl<T: Entry> Inherit for Entries<T> {
    fn inherit(&mut self, from: &Self, fits: &dyn Fn(&str) -> bool, did: &mut dyn FnMut(What<'_>)) {
        let mut own = std::mem::take(&mut self.map);
        let homes: HashMap<String, (String, bool)> = own
            .iter()
            .flat_map(|(key, entry)| {
                names(key).map(|name| (name.to_owned(), (key.clone(), entry.removes())))
            })
            .collect();
        for (key, entry) in &from.map {
            let mut taken: Vec<&str> = Vec::new();
            for name in names(key) {
                match homes.get(name) {
                    Some((home, removes)) => {
                        if *removes {
                            did(What::Removed { name: home });
                        }
                        self.take(key, entry, &mut taken, did);
                        // What is nearer stands where that stood which it takes the place of.
                        if let Some(nearer) = own.shift_remove(home) {
                            self.map.insert(home.clone(), nearer);
                        }
                    }
                    None if self.closed => did(What::Removed { name: "" }),
                    None if entry.fits_all() || fits(name) => taken.push(name),
                    None => {}
                }
            }
            self.take(key, entry, &mut taken, did);
        }
        self.map.extend(own);
        if from.closed && !self.closed {
            self.closed = true;
            did(What::Taken { name: "", key: "" });
        }
    }

    fn each(&self, found: &mut dyn FnMut(&str, bool)) {
        if self.closed {
            found("", true);
        }
        for (key, entry) in &self.map {
            found(key, entry.removes());
        }
    }

    fn settle(&mut self, dropped: &mut dyn FnMut(&str)) {
        if self.closed {
            dropped("");
        }
        self.map.retain(|key, entry| {
            let removes = entry.removes();
            if removes {
                dropped(key);
            }
            !removes
        });
    }
}

impl<T: JsonSchema> JsonSchema for Entries<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("EntriesOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let entry = generator.subschema_for::<T>();
        json_schema!({"anyOf": [
            {"type": "object", "additionalProperties": entry},
            {"type": "string", "const": NONE, "description": "Nothing is inherited."},
        ]})
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> serde::de::Visitor<'de> for Visitor<T> {
            type Value = Entries<T>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a mapping or `none`")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Entries<T>, E> {
                if text == NONE {
                    return Ok(Entries {
                        map: IndexMap::new(),
                        closed: true,
                    });
                }
                Err(E::invalid_type(serde::de::Unexpected::Str(text), &self))
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                map: A,
            ) -> Result<Entries<T>, A::Error> {
                let map = serde::de::value::MapAccessDeserializer::new(map);
                Ok(Entries {
                    map: IndexMap::deserialize(map)?,
                    closed: false,
                })
            }
        }
        deserializer.deserialize_any(Visitor(std::marker::PhantomData))
    }
}
