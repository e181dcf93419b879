//! The spec files as structs, one to one with the YAML: these are the language.

mod api;
mod auth;
mod client;
mod defaults;
mod draft;
mod endpoint;
mod errors;
mod field;
mod file;
mod format;
pub(crate) mod grammar;
mod old;
mod oneof;
mod or_none;
mod origin;
mod paging;
mod read;
mod resolved;
mod resource;
mod retry;
pub(crate) mod schema;
mod write;

pub(crate) use api::{ApiFile, Slash};
pub(crate) use auth::{Addresses, Auth, AuthScheme, AuthWay, ClientPlace, Grant, OAuth};
pub(crate) use client::ClientFile;
pub(crate) use defaults::{Defaults, Entries};
pub(crate) use draft::Draft;
pub(crate) use endpoint::{
    Body, Encoding, Endpoint, Example, Meaning, Nesting, Returns, Verb, Wanted,
};
pub(crate) use errors::{Errors, Words};
pub(crate) use field::{Field, Group};
pub(crate) use file::File;
pub use format::{Formatting, format};
pub use old::{Migration, migrate};
pub(crate) use oneof::{OneOf, Tagged};
pub(crate) use or_none::OrNone;
pub(crate) use origin::{Origin, Origins};
pub(crate) use paging::{Paging, PagingOf, Sends};
pub(crate) use read::parse;
pub use resolved::{nearest_endpoint, resolved};
pub(crate) use resource::{FieldGroup, ResourceFile, Shape, TypeDef};
pub(crate) use retry::{Retry, Wait};

use std::collections::HashMap;

use indexmap::IndexMap;

use crate::diagnostic::Span;

/// Everything that was read, and the texts it came from.
#[derive(Debug)]
pub(crate) struct Specs {
    /// All files, in the order of the sources: an index here is a `Span`'s file.
    pub(crate) files: Vec<File>,
    /// `client.yaml` and the index of its file.
    pub(crate) client: Option<(usize, ClientFile)>,
    pub(crate) apis: Vec<ApiSpec>,
    /// The indices of the files, by path.
    pub(crate) paths: HashMap<String, usize>,
    /// What endpoints have from elsewhere than their own lines.
    pub(crate) origins: Origins,
}

impl Specs {
    /// The index of a file.
    pub(crate) fn find(&self, path: &str) -> Option<usize> {
        self.paths.get(path).copied()
    }

    /// The keys over a place.
    pub(crate) fn keys_at(&self, at: &Span) -> Vec<String> {
        let mut keys = Vec::new();
        let mut node = self.files[at.file].root.as_ref();
        while let Some(inner) = node {
            let before = inner
                .entries()
                .iter()
                .filter(|(key, _)| key.range.start <= at.start);
            let nearest = before.max_by_key(|(key, _)| key.range.start);
            node = nearest.map(|(key, value)| {
                keys.push(key.text.clone());
                value
            });
        }
        keys
    }
}

/// One API: a folder.
#[derive(Debug)]
pub(crate) struct ApiSpec {
    pub(crate) folder: String,
    /// `api.yaml` and the index of its file.
    pub(crate) file: usize,
    pub(crate) api: ApiFile,
    pub(crate) modules: Vec<ModuleSpec>,
    /// Whether a file of the folder could not be read, so that its types are not known.
    pub(crate) incomplete: bool,
    /// Whether `api.yaml` itself could not be read, so that nothing in it is known.
    pub(crate) unread: bool,
}

/// The names of a group: a key may hold several, and they share its line.
pub(crate) fn split(group: &Group) -> impl Iterator<Item = (&str, &str, &Field)> {
    group.iter().flat_map(|(key, field)| {
        let names = key.split(',').map(str::trim);
        names.map(move |name| (name, key.as_str(), field))
    })
}

/// One file of an API: a resource, or shared types.
#[derive(Debug, Default)]
pub(crate) struct ModuleSpec {
    pub(crate) file: usize,
    /// The file's name without `.yaml`: the module.
    pub(crate) stem: String,
    /// The type that standard endpoints send and return.
    pub(crate) resource: Option<String>,
    pub(crate) about: Option<String>,
    pub(crate) defaults: Defaults,
    pub(crate) types: IndexMap<String, TypeDef>,
    /// As resolved: with what they inherit.
    pub(crate) endpoints: IndexMap<String, Endpoint>,
    /// Types that could not be read: their uses are not reported.
    pub(crate) lost: Vec<String>,
    /// Whether an endpoint could not be read.
    pub(crate) is_partial: bool,
}
