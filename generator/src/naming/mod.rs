//! Operations of an API that nobody has named yet: the files that they belong in, and names that read like those a person
//! gives.

mod ids;
mod paths;
mod phrases;
pub(crate) mod words;

use std::collections::HashSet;

use heck::ToUpperCamelCase;
use indexmap::IndexMap;

use crate::check::api::TAKEN;
use crate::spec::Verb;
use crate::spec::grammar::Method;
use crate::text::case;
use paths::Path;
use phrases::{Around, fine, path_phrase, phrase};
use words::{is_behind, is_joint, is_verb, last, means, plural, singular, split};

/// An operation as its source has it.
#[derive(Clone, Debug)]
pub(crate) struct Operation<'a> {
    pub(crate) method: Method,
    /// With parameters in braces.
    pub(crate) path: &'a str,
    /// What its source calls it.
    pub(crate) id: Option<&'a str>,
    pub(crate) tags: Vec<&'a str>,
    /// Whether many of a thing come back, alone or inside of an object.
    pub(crate) is_list: bool,
    /// The type of what comes back, or that of its items, if it has a name.
    pub(crate) returns: Option<&'a str>,
}

/// A file of operations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Group {
    /// The name of the file, without `.yaml`.
    pub(crate) stem: String,
    /// The type that its standard endpoints are named after: one that comes back. If no operation of the API says what comes
    /// back, a new name.
    pub(crate) resource: Option<String>,
    pub(crate) endpoints: Vec<Named>,
}

/// The name of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// The number of the operation.
    pub(crate) operation: usize,
    pub(crate) name: String,
    /// What it does, if it is that of a standard endpoint: what its name says, or else `as`.
    pub(crate) verb: Option<Verb>,
    /// The name of its request in Rust: no type can have it.
    pub(crate) request: String,
}

/// Puts operations into files and names them. No two files and no two requests have the same name; names in `taken` are not
/// given to requests.
pub(crate) fn grouped(operations: &[Operation<'_>], taken: &HashSet<String>) -> Vec<Group> {
    let paths = paths::read(operations.iter().map(|operation| operation.path));
    let lists = operations.iter().map(|operation| operation.is_list);
    let collections = paths::collections(paths.iter().zip(lists));
    let by_tag = has_useful_tags(operations);
    let common = if by_tag { common_words(operations) } else { 0 };
    let mut groups: IndexMap<Vec<String>, Vec<Unnamed<'_>>> = IndexMap::new();
    for (number, (operation, path)) in operations.iter().zip(&paths).enumerate() {
        let tag = operation.tags.first().map(|tag| split(tag));
        let tag = tag.filter(|words| by_tag && !words.is_empty());
        let tag = tag.map(|words| words.get(common..).unwrap_or_default().to_vec());
        let home = tag.unwrap_or_else(|| path.home(&collections));
        let unnamed = Unnamed {
            number,
            operation,
            path,
        };
        groups.entry(home).or_default().push(unnamed);
    }
    let is_untyped = operations
        .iter()
        .all(|operation| operation.returns.is_none());
    let mut names = Names {
        taken: taken.clone(),
    };
    let mut stems = HashSet::new();
    let mut resources = HashSet::new();
    let mut scenes = Vec::new();
    for (home, members) in &groups {
        let (main, noun) = main(home, members, &collections);
        let stem = stem(home, members, &main, &mut stems);
        let resource = if is_untyped {
            let name = case::ty(&noun.join("_")).unwrap_or_else(|| "Thing".to_owned());
            Some(unused(name, |name| {
                !resources.contains(name) && !case::is_prelude(name)
            }))
        } else {
            resource(members, &main, &noun, &resources)
        };
        resources.extend(resource.clone());
        scenes.push(Scene {
            stem,
            resource,
            main,
            noun,
            members,
            named: Vec::new(),
        });
    }
    // What a file is about has the first choice of names.
    for is_main in [true, false] {
        for scene in &mut scenes {
            scene.name_all(is_main, &mut names);
        }
    }
    scenes.into_iter().map(Scene::finish).collect()
}

/// An operation that waits for its name.
#[derive(Clone, Copy)]
struct Unnamed<'a> {
    number: usize,
    operation: &'a Operation<'a>,
    path: &'a Path,
}

/// Whether tags say more than that all operations are of one API.
fn has_useful_tags(operations: &[Operation<'_>]) -> bool {
    let tags: HashSet<_> = operations
        .iter()
        .filter_map(|operation| operation.tags.first())
        .collect();
    let tagged = operations
        .iter()
        .filter(|operation| !operation.tags.is_empty())
        .count();
    (tags.len() > 1 || (tags.len() == 1 && operations.len() < 12)) && tagged * 2 > operations.len()
}

/// How many words all tags begin with: `Api20100401Call` and `Api20100401Message` say of which API they are.
fn common_words(operations: &[Operation<'_>]) -> usize {
    let tags = operations
        .iter()
        .filter_map(|operation| operation.tags.first());
    let tags: HashSet<Vec<String>> = tags.map(|tag| split(tag)).collect();
    let Some(first) = tags.iter().next().filter(|_| tags.len() > 2) else {
        return 0;
    };
    let is_common = |at: usize| {
        tags.iter()
            .all(|tag| tag.get(at) == first.get(at) && tag.len() > at + 1)
    };
    (0..first.len()).take_while(|at| is_common(*at)).count()
}

/// The collection that a file is about, and the word for one of its things.
fn main(
    home: &[String],
    members: &[Unnamed<'_>],
    collections: &HashSet<String>,
) -> (String, Vec<String>) {
    let mut scores: IndexMap<String, (HashSet<&str>, &Path)> = IndexMap::new();
    for member in members {
        let score = scores
            .entry(member.path.collection())
            .or_insert_with(|| (HashSet::new(), member.path));
        score.0.extend(member.verb(collections).map(Verb::word));
    }
    let wanted = last(home, singular);
    let best = scores.iter().max_by_key(|(_, (verbs, path))| {
        let is_named = last(path.object(), singular) == wanted;
        let depth = path.depth().min(20);
        (
            usize::from(is_named) * 100 + verbs.len() * 8 + 20 - depth,
            std::cmp::Reverse(depth),
        )
    });
    best.map_or_else(
        || (String::new(), wanted.clone()),
        |(key, (_, path))| (key.clone(), last(path.object(), singular)),
    )
}

/// The name of a file: that of its collection, or its tag.
fn stem(
    home: &[String],
    members: &[Unnamed<'_>],
    main: &str,
    stems: &mut HashSet<String>,
) -> String {
    let is_many = members.iter().any(|member| {
        let is_main = member.path.is_item() && member.path.collection() == main;
        let is_one = home.iter().all(|word| singular(word) == *word);
        is_main && is_one && last(member.path.object(), singular) == last(home, singular)
    });
    let words = if is_many {
        last(home, plural)
    } else {
        home.to_vec()
    };
    let is_fine = |stem: &String| {
        let name = case::value(stem);
        name.is_some_and(|name| !TAKEN.contains(&name.as_str()))
            && stem.len() < 100
            && stem != "api"
            && stem != "client"
    };
    let stem = words.join("_");
    let stem = [stem.clone(), format!("the_{stem}")]
        .into_iter()
        .find(is_fine);
    let stem = unused(stem.unwrap_or_else(|| "calls".to_owned()), |stem| {
        !stems.contains(stem)
    });
    stems.insert(stem.clone());
    stem
}

/// The type that the standard operations of a file return.
fn resource(
    members: &[Unnamed<'_>],
    main: &str,
    noun: &[String],
    used: &HashSet<String>,
) -> Option<String> {
    let mut counts: IndexMap<&str, usize> = IndexMap::new();
    for member in members {
        let Some(returns) = member
            .operation
            .returns
            .filter(|returns| !used.contains(*returns))
        else {
            continue;
        };
        let is_named = returns == noun.join("_").to_upper_camel_case();
        let is_main = member.path.collection() == main;
        let weight = usize::from(is_named) * 100 + usize::from(is_main) * 10;
        let one = usize::from(member.operation.method == Method::Get && !member.operation.is_list);
        *counts.entry(returns).or_default() += weight + one + 1;
    }
    let best = counts.iter().rev().max_by_key(|(_, count)| **count);
    best.map(|(name, _)| (*name).to_owned())
}

/// A file, and what names in it are made with.
struct Scene<'a> {
    stem: String,
    resource: Option<String>,
    main: String,
    noun: Vec<String>,
    members: &'a [Unnamed<'a>],
    named: Vec<Named>,
}

impl Scene<'_> {
    /// Names the operations of the main collection, or all others.
    fn name_all(&mut self, is_main: bool, names: &mut Names) {
        let members = self.members;
        let shown = members
            .iter()
            .map(|member| (member.path, member.operation.is_list));
        let collections = paths::collections(shown);
        for member in members {
            if (member.path.collection() == self.main) != is_main {
                continue;
            }
            let mut same = members
                .iter()
                .filter(|other| other.operation.path == member.operation.path);
            let has_get = same.any(|other| other.operation.method == Method::Get);
            let verb = member.verb(&collections);
            let phrases = self.phrases(member, verb, has_get);
            let named = self.name(member, verb, phrases, names);
            self.named.push(named);
        }
    }

    fn finish(mut self) -> Group {
        self.named.sort_by_key(|named| named.operation);
        let mut named = std::mem::take(&mut self.named);
        self.standard(&mut named);
        Group {
            stem: self.stem,
            resource: self.resource,
            endpoints: named,
        }
    }

    /// Gives standard names where they make the same request.
    fn standard(&self, named: &mut [Named]) {
        for verb in Verb::ALL {
            let object = match verb {
                Verb::List => Some(self.stem.as_str()),
                _ => self.resource.as_deref(),
            };
            let name = object.and_then(case::ty);
            let name = name.map(|name| format!("{}{name}", verb.word().to_upper_camel_case()));
            let mut same = named
                .iter_mut()
                .filter(|named| Some(&named.request) == name.as_ref());
            if let Some(named) = same.next().filter(|named| named.verb == Some(*verb)) {
                verb.word().clone_into(&mut named.name);
            }
        }
    }

    /// Names for an operation, the best one first.
    fn phrases(&self, member: &Unnamed<'_>, verb: Option<Verb>, has_get: bool) -> Vec<Vec<String>> {
        let is_main = member.path.collection() == self.main;
        let words = member.id_words(&self.noun);
        let of = |is_long| Around {
            has_get,
            is_main,
            is_long,
        };
        let path = path_phrase(member, verb, of(false));
        let long = path_phrase(member, verb, of(true));
        if words.is_empty() || member.is_of_path(&words) {
            return vec![path, long];
        }
        let best = self.id_phrase(&words, member, verb);
        let is_phrase = words.first().is_some_and(|word| is_verb(word));
        let words = if is_phrase { words } else { Vec::new() };
        vec![best, words, path, long]
    }

    /// A phrase of the words that the source has for an operation.
    fn id_phrase(&self, words: &[String], member: &Unnamed<'_>, verb: Option<Verb>) -> Vec<String> {
        let Some((first, rest)) = words.split_first() else {
            return Vec::new();
        };
        let first = first.as_str();
        let object = last(member.path.object(), singular);
        let is_list = verb == Some(Verb::List);
        let many = |words: &[String]| {
            if is_list {
                last(words, plural)
            } else {
                words.to_vec()
            }
        };
        let standard = verb.filter(|verb| means(*verb, first));
        let is_object = last(rest, singular) == object || last(rest, singular) == self.noun;
        if let Some(verb) = standard.filter(|_| is_object && !rest.is_empty()) {
            return phrase(verb.word(), &many(rest));
        }
        if !is_verb(first) {
            // What the path does not have is what is done.
            let is_thing = member.path.words().contains(&singular(first));
            let is_get = member.operation.method == Method::Get;
            let is_plain =
                (is_thing || is_get || words.len() == 1) && !words.iter().any(|word| is_verb(word));
            let verb = verb.filter(|_| is_plain);
            return verb.map_or(words.to_vec(), |verb| phrase(verb.word(), &many(words)));
        }
        let noun = if object.is_empty() {
            self.noun.clone()
        } else {
            object
        };
        // `findOne` and `findAll` do not say of what.
        let is_bare = |word: &str| ["one", "all", "many"].contains(&word);
        match rest.first().filter(|word| rest.len() > 1 || !is_bare(word)) {
            None if first == "list" || standard == Some(Verb::List) => {
                phrase("list", &last(self.noun_of(&noun), plural))
            }
            None if standard.is_none() && self.noun == [first.to_owned()] => words.to_vec(),
            None => phrase(
                standard.map_or(first, |verb| verb.word()),
                self.noun_of(&noun),
            ),
            // `list-for-org` does not say what is listed.
            Some(word) if is_joint(word) && word != "all" => {
                let mut all = phrase(first, &many(self.noun_of(&noun)));
                all.extend_from_slice(rest);
                all
            }
            // `list-branch-for-user` lists branches.
            Some(_) if first == "list" && lists(rest, member) => {
                let joint = rest.iter().position(|word| is_behind(word));
                let (listed, others) = rest.split_at(joint.unwrap_or(rest.len()));
                let mut all = phrase(first, &last(listed, plural));
                all.extend_from_slice(others);
                all
            }
            Some(_) => words.to_vec(),
        }
    }

    /// What an operation is about whose name says it not: what the file is about, if there is a word for it.
    fn noun_of<'n>(&'n self, object: &'n [String]) -> &'n [String] {
        if self.noun.is_empty() {
            object
        } else {
            &self.noun
        }
    }

    fn name(
        &self,
        member: &Unnamed<'_>,
        verb: Option<Verb>,
        phrases: Vec<Vec<String>>,
        names: &mut Names,
    ) -> Named {
        let method = member.operation.method.word().to_lowercase();
        let best = phrases.first().cloned().unwrap_or_default();
        let best = if best.len() > 1 { best } else { Vec::new() };
        let with_method = match best.as_slice() {
            [] => Vec::new(),
            best => [best, &["with".to_owned(), method.clone()]].concat(),
        };
        let own = best
            .split_first()
            .filter(|(verb, rest)| is_verb(verb) && !rest.is_empty() && !rest.contains(verb))
            .filter(|(_, rest)| self.noun.iter().all(|word| !rest.contains(word)));
        let own = own.map(|(verb, rest)| [phrase(verb, &self.noun), rest.to_vec()].concat());
        let stem = phrase(verb.map_or(&method, |verb| verb.word()), &split(&self.stem));
        let words = phrases.into_iter().chain(own).chain([with_method, stem]);
        let mut wanted: Vec<String> = words.filter_map(|words| fine(&words, &method)).collect();
        let found = wanted.iter().find(|name| names.is_free(name)).cloned();
        let base = if wanted.is_empty() {
            format!("call_{}", self.stem)
        } else {
            wanted.swap_remove(0)
        };
        let name = found.unwrap_or_else(|| unused(base, |name| names.is_free(name)));
        let request = case::ty(&name).unwrap_or_default();
        names.take(&request);
        Named {
            operation: member.number,
            name,
            verb,
            request,
        }
    }
}

/// Whether what is said to be listed is what the path ends in.
fn lists(rest: &[String], member: &Unnamed<'_>) -> bool {
    let before = rest.iter().take_while(|word| !is_behind(word)).last();
    let one = |word: Option<&String>| word.map(|word| singular(word));
    one(before) == one(member.path.object().last())
}

/// The name, or the first with a number behind it that is unused.
fn unused(name: String, is_unused: impl Fn(&str) -> bool) -> String {
    if is_unused(&name) {
        return name;
    }
    let numbered = (2_u64..).map(|number| format!("{name}{number}"));
    numbered
        .filter(|name| is_unused(name))
        .take(1)
        .next()
        .unwrap_or(name)
}

/// The names of requests that are taken, in Rust.
struct Names {
    taken: HashSet<String>,
}

impl Names {
    /// The items that a request can bring.
    fn items(request: &str) -> [String; 3] {
        [
            request.to_owned(),
            format!("{request}Page"),
            format!("{request}Required"),
        ]
    }

    fn is_free(&self, name: &str) -> bool {
        let request = case::ty(name);
        request.is_some_and(|request| {
            Self::items(&request)
                .iter()
                .all(|item| !self.taken.contains(item))
        })
    }

    fn take(&mut self, request: &str) {
        self.taken.extend(Self::items(request));
    }
}
