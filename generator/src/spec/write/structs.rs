//! The structs of the language as YAML: each key in the order in which its struct declares it.

use indexmap::IndexMap;

use super::line::AsLine;
use crate::spec::defaults::Entries;
use crate::spec::grammar::{
    CountedLine, HttpLine, KeysLine, PlaceLine, RuleLine, TargetLine, TypeLine, Word,
};
use crate::spec::{
    Addresses, ApiFile, Auth, AuthScheme, AuthWay, Body, ClientFile, Defaults, Endpoint, Errors,
    Example, Meaning, OAuth, OneOf, OrNone, Paging, ResourceFile, Retry, Returns, Sends, Shape,
    TypeDef, Wait, Words,
};
use crate::text::yaml::{Collection, Entry, Style, Yaml};

/// A part of a spec.
pub(crate) trait Written {
    /// As YAML; none where nothing is written.
    fn yaml(&self) -> Option<Yaml>;

    /// Several by name. What is not text stands on lines of its own; so do sentences.
    fn named(all: &IndexMap<String, Self>) -> Option<Yaml>
    where
        Self: Sized,
    {
        let entries = all.iter();
        let entries = entries.filter_map(|(key, value)| Some(Entry::new(key, value.yaml()?)));
        let entries: Vec<_> = entries.collect();
        let is_long = |entry: &Entry| match &entry.value {
            Yaml::Scalar(scalar) => scalar.text.matches(' ').count() > LONGEST_PHRASE,
            Yaml::Lines(_) | Yaml::Map(_) => true,
            Yaml::List(_) => false,
        };
        let style = if entries.iter().any(is_long) {
            Style::Block
        } else {
            Style::Flow
        };
        let map = Collection {
            entries,
            style,
            below: Vec::new(),
        };
        map.map()
    }
}

/// How many blanks a text may have before it is a sentence.
const LONGEST_PHRASE: usize = 4;

/// Writes every key of a struct; one that is forgotten does not compile.
macro_rules! written {
    ($ty:ident, $style:ident: $($key:ident $(as $name:literal)?),*) => {
        impl Written for $ty {
            fn yaml(&self) -> Option<Yaml> {
                let Self { $($key),* } = self;
                let mut map = Collection { style: Style::$style, ..Collection::default() };
                $(put(&mut map, written!(@name $key $($name)?), $key.yaml());)*
                map.map()
            }
        }
    };
    (@name $key:ident $name:literal) => { $name };
    (@name $key:ident) => { stringify!($key) };
}

fn put(map: &mut Collection, key: &str, value: Option<Yaml>) {
    map.entries
        .extend(value.map(|value| Entry::new(key, value)));
}

written!(ApiFile, Block: api, spec, title, about, docs, seen, base, vars, auth, headers, slash, paging, errors, retry,
    rate, timeout, defaults, allow);
written!(ClientFile, Block: client, version, about, license, rust, repository);
written!(ResourceFile, Block: resource, about, defaults, types, endpoints);
written!(Shape, Block: about, deprecated, rust, include, oneof, wire, variants as "enum", fields, immutable, request,
    create, update, response, extra, rules, allow);
written!(OneOf, Flow: tag, content, types);
written!(Endpoint, Block: like as "as", http, doc, seen, about, needs, since, base, auth, path, query, headers, body, encoding,
    nesting, null, wrap, returns, at, paging, envelope, responses, errors, retry, wait, rules, deprecated, rust, allow,
    doubts, example, examples);
written!(Defaults, Block: needs, since, seen, base, auth, paging, path, query, headers, encoding, nesting, null, wrap, at, envelope,
    responses, errors, retry);
written!(Example, Block: title, path, query, headers, status, request, response_headers, response);
written!(Paging, Flow: items, next, more, last, total, pages, send, end);
written!(Sends, Flow: cursor, page, offset, size);
written!(Errors, Flow: when, unless, message, code);
written!(Retry, Flow: tries, statuses, safe, key);
written!(Wait, Flow: field, success, failure, every);
written!(AuthScheme, Flow: basic, bearer, headers, query, body, oauth);
written!(OAuth, Flow: token, grant, client, scopes, form, send);

impl Written for String {
    fn yaml(&self) -> Option<Yaml> {
        Some(Yaml::text(self))
    }
}

macro_rules! scalars {
    ($($ty:ty)*) => {
        $(impl Written for $ty {
            fn yaml(&self) -> Option<Yaml> {
                Some(Yaml::text(&self.to_string()))
            }
        })*
    };
}
scalars!(u16 u32 bool);

impl<T> Written for Word<T> {
    fn yaml(&self) -> Option<Yaml> {
        let Self { text, value: _ } = self;
        Some(Yaml::text(text))
    }
}

macro_rules! lines {
    ($($ty:ty)*) => {
        $(impl Written for $ty {
            fn yaml(&self) -> Option<Yaml> {
                Some(Yaml::text(&self.line()))
            }
        })*
    };
}
lines!(TypeLine HttpLine RuleLine PlaceLine KeysLine TargetLine CountedLine);

impl<T: Written> Written for Option<T> {
    fn yaml(&self) -> Option<Yaml> {
        self.as_ref()?.yaml()
    }
}

impl<T: Written> Written for Box<T> {
    fn yaml(&self) -> Option<Yaml> {
        (**self).yaml()
    }
}

/// A list, which is short where it is of words.
impl<T: Written> Written for Vec<T> {
    fn yaml(&self) -> Option<Yaml> {
        let items: Vec<Yaml> = self.iter().filter_map(Written::yaml).collect();
        let style = if items.iter().all(is_word) {
            Style::Flow
        } else {
            Style::Block
        };
        (!items.is_empty()).then(|| Yaml::list(items, style))
    }
}

fn is_word(item: &Yaml) -> bool {
    matches!(item, Yaml::Scalar(scalar) if !scalar.text.contains(", "))
}

impl<T: Written> Written for IndexMap<String, T> {
    fn yaml(&self) -> Option<Yaml> {
        T::named(self)
    }
}

/// A map of lines, or nothing but the word that no other is inherited.
impl<T: Written> Written for Entries<T> {
    fn yaml(&self) -> Option<Yaml> {
        if self.is_closed() {
            return Some(Yaml::text("none"));
        }
        T::named(self)
    }
}

impl Written for TypeDef {
    fn yaml(&self) -> Option<Yaml> {
        match self {
            Self::Line(line) => line.yaml(),
            Self::Shape(shape) => shape
                .yaml()
                .or_else(|| Some(Yaml::Map(Collection::default()))),
        }
    }
}

impl Written for Meaning {
    fn yaml(&self) -> Option<Yaml> {
        match self {
            Self::Empty => Some(Yaml::text("empty")),
            Self::Nothing => Some(Yaml::text("none")),
            Self::Failure(line) => line.yaml(),
        }
    }
}

impl Written for Returns {
    fn yaml(&self) -> Option<Yaml> {
        match self {
            Self::Nothing => Some(Yaml::text("none")),
            Self::Bytes => Some(Yaml::text("bytes")),
            Self::Line(line) => line.yaml(),
        }
    }
}

impl Written for Body {
    fn yaml(&self) -> Option<Yaml> {
        Some(match self {
            Self::Nothing => Yaml::text("none"),
            Self::Bytes => Yaml::text("bytes"),
            Self::Line(line) => return line.yaml(),
            Self::Narrowed(wanted) => {
                let items = wanted.iter().map(|wanted| {
                    let mark = if wanted.required { "!" } else { "" };
                    Yaml::text(&format!("{}{mark}", wanted.name))
                });
                Yaml::list(items, Style::Flow)
            }
        })
    }
}

impl<T: Written> Written for OrNone<T> {
    fn yaml(&self) -> Option<Yaml> {
        match self {
            Self::Off => Some(Yaml::text("none")),
            Self::Unknown(word) => Some(Yaml::text(word)),
            Self::Own(own) => own.yaml(),
        }
    }
}

impl Written for Addresses {
    fn yaml(&self) -> Option<Yaml> {
        match self {
            Self::One(url) => url.yaml(),
            Self::Named(all) => all.yaml(),
        }
    }
}

impl Written for Auth {
    fn yaml(&self) -> Option<Yaml> {
        let Self { ways, is_list } = self;
        if *is_list {
            Some(Yaml::list(
                ways.iter().filter_map(Written::yaml),
                Style::Block,
            ))
        } else {
            ways.first()?.yaml()
        }
    }
}

impl Written for AuthWay {
    fn yaml(&self) -> Option<Yaml> {
        match self {
            Self::Open => Some(Yaml::text("none")),
            Self::Unknown(word) => Some(Yaml::text(word)),
            Self::Scheme(scheme) => scheme.yaml(),
        }
    }
}

impl Written for Words {
    fn yaml(&self) -> Option<Yaml> {
        let Self(words) = self;
        match words.as_slice() {
            [word] => word.yaml(),
            _ => words.yaml(),
        }
    }
}
