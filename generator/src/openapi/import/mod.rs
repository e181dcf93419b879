//! OpenAPI descriptions of other services as specs: 2.0, 3.0 and 3.1, in JSON or YAML.
//!
//! A description says much that a spec does not, and often what is not so. Whatever is not carried is a [`Loss`]; what is
//! written passes every check.

mod bodies;
mod calls;
mod directions;
mod documents;
mod finish;
mod forms;
mod held;
mod homes;
mod json;
mod lines;
mod losses;
mod names;
mod operations;
mod paging;
mod scalars;
mod security;
mod servers;
mod shapes;
mod types;
mod unions;
mod view;
mod words;

use std::collections::HashSet;
use std::fmt;

use indexmap::IndexMap;

pub use losses::Loss;

use crate::Source;
use crate::naming;
use crate::spec::{AuthWay, Draft};
use crate::text::case;
use documents::Documents;
use finish::Finish;
use names::Items;
use types::Types;

/// Why nothing was imported: what is wrong with each file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportError(pub(super) Vec<String>);

impl fmt::Display for ImportError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for ImportError {}

/// A description as specs.
#[derive(Clone, Debug)]
pub struct Import {
    /// The name of the API, which is that of its folder.
    pub name: String,
    /// The files of a spec folder, without `client.yaml`.
    pub files: Vec<Source>,
    /// What the specs do not have, and what they have instead.
    pub losses: Vec<Loss>,
    /// How many operations of the description became endpoints.
    pub endpoints: usize,
}

/// Makes specs of a description in one of the sources; the others are what it refers to.
///
/// # Errors
/// What is wrong with the files, if none of them can be read as a description.
pub fn import(sources: &[Source], name: &str) -> Result<Import, ImportError> {
    let Drafted { draft, losses } = draft(sources, name)?;
    let files = draft.write().into_iter();
    let endpoints = draft.modules.values();
    Ok(Import {
        name: draft.name.clone(),
        endpoints: endpoints
            .map(|module| module.endpoints.as_ref().map_or(0, IndexMap::len))
            .sum(),
        files: files.map(|(path, text)| Source::new(path, text)).collect(),
        losses,
    })
}

/// The draft of a description, which passes every check, and what it does not have.
pub(crate) struct Drafted {
    pub(crate) draft: Draft,
    pub(crate) losses: Vec<Loss>,
}

pub(crate) fn draft(sources: &[Source], name: &str) -> Result<Drafted, ImportError> {
    let documents = Documents::read(sources)?;
    let mut types = Types::new(&documents);
    for why in &documents.broken {
        types.lose(&documents.top(), "broken file", why.clone());
    }
    let operations = operations::read(&mut types);
    let (auth, signed) = security::read(&mut types, &operations);
    let mut api = servers::read(&mut types, name);
    let is_signed = !matches!(auth.ways.as_slice(), [AuthWay::Open]);
    api.auth = Some(auth);
    let marker = api.api.as_deref().and_then(case::ty).unwrap_or_default();
    let mut items = Items {
        taken: HashSet::from(["Client".to_owned(), marker]),
    };
    let base = api
        .vars
        .keys()
        .map(|name| format!("Client{}", case::suffix(name)));
    items
        .taken
        .extend(base.chain(["ClientEnvironment".to_owned()]));
    let groups = grouped(&operations, &items.taken);
    let mut calls: Vec<Option<calls::Call>> = operations.iter().map(|_| None).collect();
    for named in groups.iter().flat_map(|group| &group.endpoints) {
        items
            .taken
            .extend([named.request.clone(), format!("{}Required", named.request)]);
        let call = calls::read(
            &mut types,
            &operations[named.operation],
            &named.request,
            &signed,
        );
        calls[named.operation] = Some(call);
    }
    let calls: Vec<calls::Call> = calls.into_iter().flatten().collect();
    let finish = Finish {
        types: &mut types,
        operations: &operations,
        calls: &calls,
        groups: &groups,
        is_signed,
    };
    let draft = finish.draft(api, &mut items);
    let mut losses = types.losses.all;
    let draft = held::hold(draft, &mut losses);
    Ok(Drafted { draft, losses })
}

/// The files and names of operations.
fn grouped(
    operations: &[operations::Operation<'_>],
    taken: &HashSet<String>,
) -> Vec<naming::Group> {
    let described = operations.iter().map(|operation| naming::Operation {
        method: operation.method,
        path: &operation.path,
        id: operation.id(),
        tags: operation.tags(),
        is_list: operation.returns.1,
        returns: operation.returns.0.as_deref(),
    });
    naming::grouped(&described.collect::<Vec<_>>(), taken)
}
