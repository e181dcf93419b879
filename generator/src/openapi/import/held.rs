//! Holds a draft against the checker. What it still refuses says less, so that whatever is written passes every check.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::losses::Loss;
use super::servers::UNKNOWN;
use crate::Source;
use crate::check::check;
use crate::diagnostic::Level;
use crate::spec::grammar::TypeLine;
use crate::spec::{
    self, Addresses, Auth, AuthWay, Body, Draft, Entries, Field, ResourceFile, Returns, Shape,
    TypeDef,
};

/// Each round says less than the one before.
const ROUNDS: usize = 12;

/// Why a field or type is any value.
const WHY: &str = "the language cannot say what the description says here";

/// What the checker refuses, by the file and the keys of its place.
struct Refused {
    file: String,
    keys: Vec<String>,
    title: String,
}

/// Loosens a draft until it passes every check.
pub(super) fn hold(mut draft: Draft, losses: &mut Vec<Loss>) -> Draft {
    for round in 0..ROUNDS {
        let refused = refused(&draft);
        if refused.is_empty() {
            return draft;
        }
        let is_last = round + 2 > ROUNDS;
        let mut done = HashSet::new();
        for one in refused {
            // What is loosened once can bring several problems.
            let place = (
                one.file.clone(),
                one.keys.iter().take(4).cloned().collect::<Vec<_>>(),
            );
            if done.insert(place) {
                let instead = loosen(&mut draft, &one, is_last);
                losses.push(Loss {
                    place: format!("{}: {}", one.file, one.keys.join(".")),
                    kind: "refused by the checker",
                    instead: format!("{instead}: {}", one.title),
                });
            }
        }
    }
    // What nothing helps is left out as a whole.
    let files: HashSet<String> = refused(&draft).into_iter().map(|one| one.file).collect();
    draft.modules.retain(|stem, _| !files.contains(stem));
    draft
}

fn refused(draft: &Draft) -> Vec<Refused> {
    let files = draft.write().into_iter();
    let sources: Vec<Source> = files.map(|(path, text)| Source::new(path, text)).collect();
    let (specs, found) = spec::parse(&sources);
    let Err(problems) = check(&specs, found) else {
        return Vec::new();
    };
    let errors = problems
        .iter()
        .filter(|problem| problem.level == Level::Error);
    let refused = errors.map(|problem| {
        let path = &sources[problem.at.file].path;
        let name = path.rsplit('/').next().unwrap_or_default();
        Refused {
            file: name.trim_end_matches(".yaml").to_owned(),
            keys: specs.keys_at(&problem.at),
            title: problem.title.clone(),
        }
    });
    refused.collect()
}

/// Says less at a place; says what was done.
fn loosen(draft: &mut Draft, refused: &Refused, is_last: bool) -> &'static str {
    let keys: Vec<&str> = refused.keys.iter().map(String::as_str).collect();
    if refused.file == "api" {
        return loosen_api(draft, keys.first().copied().unwrap_or_default());
    }
    let Some(module) = draft.modules.get_mut(&refused.file) else {
        return "nothing";
    };
    match keys.as_slice() {
        ["types", name, group, field, ..] if !is_last => loosen_field(module, name, group, field),
        ["types", name, ..] => loosen_type(module, name),
        ["endpoints", name, key, rest @ ..] if !is_last => loosen_endpoint(module, name, key, rest),
        ["endpoints", name, ..] => {
            module.endpoints.get_or_insert_default().shift_remove(*name);
            "the endpoint is left out"
        }
        _ => {
            module.endpoints = None;
            module.resource = None;
            "its endpoints are left out"
        }
    }
}

fn loosen_api(draft: &mut Draft, key: &str) -> &'static str {
    let api = &mut draft.api;
    match key {
        "auth" => {
            api.auth = Some(Auth {
                ways: vec![AuthWay::Open],
                is_list: false,
            });
            "calls are not signed"
        }
        "docs" => {
            api.docs = Some(UNKNOWN.to_owned());
            "another root"
        }
        _ => {
            api.base = Some(Addresses::One(UNKNOWN.to_owned()));
            api.vars = IndexMap::new();
            "an address that is not one"
        }
    }
}

fn loosen_field(module: &mut ResourceFile, name: &str, group: &str, field: &str) -> &'static str {
    let types = module.types.get_or_insert_default();
    let Some(TypeDef::Shape(shape)) = types.get_mut(name) else {
        return loosen_type(module, name);
    };
    let group = match group {
        "fields" => &mut shape.fields,
        "request" => &mut shape.request,
        "response" => &mut shape.response,
        _ => return loosen_type(module, name),
    };
    let Some(known) = group.get_mut(field) else {
        return loosen_type(module, name);
    };
    if known.is_word("any") || known.long {
        group.shift_remove(field);
        return "the field is left out";
    }
    *known = Field::written("any");
    "any value"
}

fn loosen_type(module: &mut ResourceFile, name: &str) -> &'static str {
    let extra = Field::written(&format!("any @guess({WHY})"));
    let shape = Shape {
        extra: Some(extra),
        ..Shape::default()
    };
    let types = module.types.get_or_insert_default();
    types.insert(name.to_owned(), TypeDef::Shape(Box::new(shape)));
    "an object with any keys"
}

fn loosen_endpoint(
    module: &mut ResourceFile,
    name: &str,
    key: &str,
    rest: &[&str],
) -> &'static str {
    let endpoints = module.endpoints.get_or_insert_default();
    let Some(endpoint) = endpoints.get_mut(name) else {
        return "nothing";
    };
    let any = || Box::new(TypeLine::new("any"));
    let without = |entries: &mut Entries<Field>| {
        let name = rest.first().copied().unwrap_or_default();
        let kept = entries.iter().filter(|(known, _)| *known != name);
        *entries = kept
            .map(|(name, field)| (name.clone(), field.clone()))
            .collect();
    };
    match key {
        "query" => without(&mut endpoint.query),
        "headers" => without(&mut endpoint.headers),
        "responses" => endpoint.responses = Entries::default(),
        "returns" if !matches!(&endpoint.returns, Some(Returns::Line(line)) if **line == *any()) => {
            endpoint.returns = Some(Returns::Line(any()));
        }
        "body" if !matches!(&endpoint.body, Some(Body::Line(line)) if **line == *any()) => {
            endpoint.body = Some(Body::Line(any()));
        }
        "paging" => {
            endpoint.paging = None;
            endpoint.envelope = Entries::default();
            endpoint.returns = Some(Returns::Line(any()));
        }
        "doc" => endpoint.doc = Some("/".to_owned()),
        _ => {
            endpoints.shift_remove(name);
            return "the endpoint is left out";
        }
    }
    "it says less"
}
