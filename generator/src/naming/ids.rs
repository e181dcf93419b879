//! What the source of an operation calls it, and what its method and path say.

use std::collections::HashSet;

use super::Unnamed;
use super::words::{is_standard, is_verb, singular, split};
use crate::spec::Verb;
use crate::spec::grammar::Method;

/// Frameworks name operations after the class that has them.
const CLASSES: &[&str] = &["controller", "service", "api", "resource", "handler"];

impl Unnamed<'_> {
    /// The words of the name that its source has for it, without those of its tag and of frameworks.
    pub(super) fn id_words(&self, home: &[String]) -> Vec<String> {
        let Some(id) = self.operation.id else {
            return Vec::new();
        };
        let (prefix, rest) = match id.rsplit_once(['/', '.', '#', ':']) {
            Some((prefix, rest)) => (split(prefix), split(rest)),
            None => match id
                .split_once('_')
                .filter(|(prefix, _)| !split(prefix).is_empty())
            {
                Some((prefix, rest)) => (split(prefix), split(rest)),
                None => (Vec::new(), split(id)),
            },
        };
        let plain = |words: &[String]| words.iter().map(|word| singular(word)).collect::<Vec<_>>();
        let is_class =
            prefix.len() > 1 && prefix.last().is_some_and(|word| CLASSES.contains(&&**word));
        if is_class && rest.len() > 1 {
            return rest;
        }
        let bare: Vec<_> = prefix
            .iter()
            .filter(|word| !is_class || !CLASSES.contains(&&***word))
            .cloned()
            .collect();
        let tags = self.operation.tags.iter().map(|tag| split(tag));
        let mut homes = tags.chain([home.to_vec()]);
        let is_home = !bare.is_empty()
            && homes.any(|home| {
                let (home, bare) = (plain(&home), plain(&bare));
                home.concat() == bare.concat() || (bare.len() == 1 && home.contains(&bare[0]))
            });
        let is_framework = bare.len() < prefix.len();
        // `Brand_DeleteBrand` says it twice.
        let is_twice = rest.len() > 1 && !bare.is_empty() && {
            let rest = plain(&rest);
            plain(&bare).iter().all(|word| rest.contains(word))
        };
        let (bare, rest) = (self.unglued(bare), self.unglued(rest));
        let is_said = rest.first().is_some_and(|word| is_verb(word));
        let mut words = if is_said && (is_home || is_framework || is_twice) {
            rest
        } else {
            bare.into_iter().chain(rest).collect()
        };
        // `pets_list` says what is done at its end.
        let is_turned = words.len() > 1
            && words.first().is_some_and(|word| !is_verb(word))
            && words.last().is_some_and(|word| is_verb(word));
        if is_turned {
            words.rotate_right(1);
        }
        words
    }

    /// The same words with `getsettings` as two of them.
    fn unglued(&self, words: Vec<String>) -> Vec<String> {
        const VERBS: &[&str] = &[
            "get", "list", "put", "post", "patch", "delete", "create", "update",
        ];
        let path = self.path.words();
        let mut all = Vec::new();
        for word in words {
            let mut parts = VERBS
                .iter()
                .filter_map(|verb| Some((*verb, word.strip_prefix(verb)?)));
            match parts.find(|(_, rest)| path.contains(&singular(rest))) {
                Some((verb, rest)) => all.extend([verb.to_owned(), rest.to_owned()]),
                None => all.push(word),
            }
        }
        all
    }

    /// Whether the words only say what method and path say.
    pub(super) fn is_of_path(&self, words: &[String]) -> bool {
        let path = self.path.words();
        let ones: HashSet<String> = words.iter().map(|word| singular(word)).collect();
        let is_said = |word: &String| {
            path.contains(word)
                || ["by", "id", "api", "all"].contains(&word.as_str())
                || is_standard(word)
                || (word.starts_with('v') && word[1..].chars().all(|c| c.is_ascii_digit()))
        };
        let fixed = self.path.fixed_words();
        // A path that says what is done is not a better name.
        let says_more = words
            .first()
            .is_some_and(|word| is_verb(word) && self.path.object().contains(word));
        let after = words.iter().skip(1).map(|word| singular(word));
        let is_same = after.eq(self.path.sequence());
        let ends_in_id = self.path.is_item() && words.last().is_some_and(|word| word == "id");
        let is_long = fixed.len() > 1 || words.len() > 3 || words.len() == 1 || ends_in_id;
        let is_plain =
            is_long && ones.iter().all(is_said) && fixed.iter().all(|word| ones.contains(word));
        is_same || (is_plain && !says_more)
    }

    /// What method and path do, if it is what a standard endpoint does.
    pub(super) fn verb(&self, collections: &HashSet<String>) -> Option<Verb> {
        let is_item = self.path.is_item();
        // Where there is just one of a thing, its path has no parameter.
        let is_one = is_item || !collections.contains(&self.path.collection());
        Some(match self.operation.method {
            Method::Get if is_item => Verb::Get,
            Method::Get if self.operation.is_list => Verb::List,
            Method::Get if is_one => Verb::Get,
            Method::Get => Verb::List,
            Method::Post if is_item => Verb::Update,
            Method::Post => Verb::Create,
            Method::Put if is_one => Verb::Replace,
            Method::Patch if is_one => Verb::Update,
            Method::Delete if is_one => Verb::Delete,
            Method::Head | Method::Put | Method::Patch | Method::Delete => return None,
        })
    }
}
