//! How a list continues.

use std::sync::LazyLock;

use super::call::Argument;
use super::names;
use super::ty::Ty;
use crate::spec::Paging;
use crate::spec::grammar::place::{Path, Place, Step};
use crate::spec::grammar::{CountedLine, LineError, PlaceLine, Places, Target, TargetLine};
use crate::text::tree::{Entries, Key, Kind, Node, Style};

/// A page of a list, and how the list continues.
#[derive(Debug)]
pub(crate) struct Page<'s> {
    pub(crate) item: Ty<'s>,
    /// The list.
    pub(crate) items: Fact<'s>,
    /// Whether the spec says where it is, which is a rule of the checker.
    pub(crate) is_list_named: bool,
    /// What else paging looks for in a response.
    pub(crate) facts: Vec<Fact<'s>>,
    /// What else stands beside the list.
    pub(crate) envelope: Vec<Argument<'s>>,
    /// None where no further page is asked for.
    pub(crate) turn: Option<Turn>,
    /// A status that means the end of the list.
    pub(crate) end: Option<u16>,
    pub(crate) parameters: Vec<Parameter<'s>>,
}

/// Something that a response says of a page: a field of the page's type.
#[derive(Debug)]
pub(crate) struct Fact<'s> {
    pub(crate) role: Role,
    /// The name of the field: the key in the response, or what paging calls it.
    pub(crate) name: &'s str,
    pub(crate) rust: String,
    pub(crate) places: &'s Places,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Items,
    /// What the next page is asked for with, as text.
    Cursor,
    /// The same as a number: of the next page, or of its first item.
    Number,
    /// The URL of the next page.
    Url,
    More,
    Last,
    Total,
    Pages,
}

/// What the next page is asked for with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// What a response gives, sent as this parameter.
    Given(Sent),
    /// The URL that a response gives.
    Url,
    /// A number that is counted.
    Counted(Sent),
}

/// A parameter that paging brings.
#[derive(Debug)]
pub(crate) struct Parameter<'s> {
    pub(crate) sent: Sent,
    pub(crate) target: &'s Target,
    /// The number of the first page or item.
    pub(crate) first: i64,
    pub(crate) rust: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sent {
    Cursor,
    /// The number of the page.
    Page,
    /// How many items to pass over.
    Offset,
    /// How many items a page may hold.
    Size,
}

impl<'s> Page<'s> {
    pub(crate) fn fact(&self, role: Role) -> Option<&Fact<'s>> {
        self.facts.iter().find(|fact| fact.role == role)
    }

    /// The list, and what else paging looks for.
    pub(crate) fn all_facts(&self) -> impl Iterator<Item = &Fact<'s>> {
        std::iter::once(&self.items).chain(&self.facts)
    }

    pub(crate) fn parameter(&self, sent: Sent) -> Option<&Parameter<'s>> {
        let mut parameters = self.parameters.iter();
        parameters.find(|parameter| parameter.sent == sent)
    }

    /// The parameter of the query that has this name.
    pub(crate) fn query(&self, name: &str) -> Option<&Parameter<'s>> {
        let is_it = |target: &Target| matches!(target, Target::Query(known) if known == name);
        let mut parameters = self.parameters.iter();
        parameters.find(|parameter| is_it(parameter.target))
    }

    /// The parameter that is this header.
    pub(crate) fn header(&self, name: &str) -> Option<&Parameter<'s>> {
        let is_it = |target: &Target| matches!(target, Target::Header(known) if known == name);
        let mut parameters = self.parameters.iter();
        parameters.find(|parameter| is_it(parameter.target))
    }

    /// The names of parameters in the query.
    pub(crate) fn query_names(&self) -> impl Iterator<Item = &'s str> {
        self.parameters
            .iter()
            .filter_map(|parameter| match parameter.target {
                Target::Query(name) => Some(name.as_str()),
                Target::Body(_) | Target::Header(_) => None,
            })
    }

    /// The parameters inside the body, each with the keys that lead to it.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&Parameter<'s>, &'s [String])> {
        self.parameters
            .iter()
            .filter_map(|parameter| match parameter.target {
                Target::Body(keys) => Some((parameter, keys.as_slice())),
                Target::Query(_) | Target::Header(_) => None,
            })
    }
}

impl Page<'_> {
    /// A response as the type of the page has it: each fact under the name of its field.
    pub(crate) fn shaped(&self, body: &Node, header: impl Fn(&str) -> Option<String>) -> Node {
        if self.all_facts().all(Fact::is_member) {
            return body.clone();
        }
        let mut entries: Vec<(Key, Node)> = Vec::new();
        let mut add = |name: &str, node: Node| {
            let key = Key {
                text: name.to_owned(),
                range: node.range.clone(),
            };
            entries.push((key, node));
        };
        for fact in self.all_facts() {
            let in_header = || {
                let text = fact.places.headers().find_map(&header)?;
                Some(Node {
                    range: body.range.clone(),
                    kind: Kind::Scalar {
                        text,
                        style: Style::Quoted,
                    },
                })
            };
            let found = fact.places.find(body).cloned();
            if let Some(node) = found.or_else(in_header) {
                add(fact.name, node);
            }
        }
        for (key, node) in body.entries() {
            if !self.all_facts().any(|fact| fact.name == key.text) {
                add(&key.text, node.clone());
            }
        }
        Node {
            range: body.range.clone(),
            kind: Kind::Map(Entries::new(entries)),
        }
    }
}

impl Fact<'_> {
    /// Whether it is the member of the response that its field is named after.
    pub(crate) fn is_member(&self) -> bool {
        matches!(self.places.0.as_slice(), [Place::Body(path)] if path.key() == Some(self.name))
    }
}

impl Parameter<'_> {
    /// Where it goes, as the spec has it.
    pub(crate) fn written(&self) -> String {
        let usual = i64::from(self.sent == Sent::Page);
        if self.first == usual || !matches!(self.sent, Sent::Page | Sent::Offset) {
            self.target.to_string()
        } else {
            format!("{} ={}", self.target, self.first)
        }
    }
}

impl Sent {
    /// Whether the parameter is a number.
    pub(crate) fn is_number(self) -> bool {
        self != Self::Cursor
    }

    /// The key under `send`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Cursor => "cursor",
            Self::Page => "page",
            Self::Offset => "offset",
            Self::Size => "size",
        }
    }
}

/// Where a list is looked for whose place is not said.
static UNSAID: LazyLock<Places> =
    LazyLock::new(|| Places(vec![Place::Body(Path(vec![Step::Key("items".to_owned())]))]));

/// The keys of `paging:`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keys<'s> {
    pub(crate) items: Option<&'s PlaceLine>,
    pub(crate) next: Option<&'s PlaceLine>,
    pub(crate) more: Option<&'s PlaceLine>,
    pub(crate) last: Option<&'s PlaceLine>,
    pub(crate) total: Option<&'s PlaceLine>,
    pub(crate) pages: Option<&'s PlaceLine>,
    pub(crate) cursor: Option<&'s TargetLine>,
    pub(crate) page: Option<&'s CountedLine>,
    pub(crate) offset: Option<&'s CountedLine>,
    pub(crate) size: Option<&'s TargetLine>,
    pub(crate) end: Option<u16>,
}

impl<'s> Keys<'s> {
    pub(crate) fn of(paging: &'s Paging) -> Self {
        let send = &paging.send;
        Self {
            items: paging.items.as_ref(),
            next: paging.next.as_ref(),
            more: paging.more.as_ref(),
            last: paging.last.as_ref(),
            total: paging.total.as_ref(),
            pages: paging.pages.as_ref(),
            cursor: send.cursor.as_ref(),
            page: send.page.as_ref(),
            offset: send.offset.as_ref(),
            size: send.size.as_ref(),
            end: paging.end,
        }
    }

    /// The places in a response, with their keys.
    pub(crate) fn places(&self) -> impl Iterator<Item = (&'static str, &'s PlaceLine)> + use<'s> {
        let lines = [
            ("items", self.items),
            ("next", self.next),
            ("more", self.more),
            ("last", self.last),
            ("total", self.total),
            ("pages", self.pages),
        ];
        let lines = lines.into_iter();
        lines.filter_map(|(key, line)| Some((key, line?)))
    }

    /// What is sent of the next page; one of them, or none where the response gives its URL or nothing continues.
    pub(crate) fn ways(&self) -> impl Iterator<Item = Sent> + use<> {
        let ways = [
            (Sent::Cursor, self.cursor.is_some()),
            (Sent::Page, self.page.is_some()),
            (Sent::Offset, self.offset.is_some()),
        ];
        let given = ways.into_iter().filter(|(_, given)| *given);
        given.map(|(sent, _)| sent)
    }

    /// Whether the list continues.
    pub(crate) fn continues(&self) -> bool {
        self.next.is_some() || self.page.is_some() || self.offset.is_some()
    }

    /// What is wrong with the lines under `send`, with their keys.
    pub(crate) fn unread(&self) -> impl Iterator<Item = (Sent, &'s LineError)> + use<'s> {
        let cursor = self.cursor.and_then(|line| line.parsed.as_ref().err());
        let page = self.page.and_then(|line| line.parsed.as_ref().err());
        let offset = self.offset.and_then(|line| line.parsed.as_ref().err());
        let size = self.size.and_then(|line| line.parsed.as_ref().err());
        let all = [
            (Sent::Cursor, cursor),
            (Sent::Page, page),
            (Sent::Offset, offset),
            (Sent::Size, size),
        ];
        let all = all.into_iter();
        all.filter_map(|(sent, error)| Some((sent, error?)))
    }

    /// Where each parameter goes.
    pub(crate) fn targets(&self) -> impl Iterator<Item = (Sent, &'s Target)> {
        let parameters = self.parameters().into_iter();
        parameters.map(|parameter| (parameter.sent, parameter.target))
    }

    fn parameters(&self) -> Vec<Parameter<'s>> {
        let plain = |line: Option<&'s TargetLine>| Some((line?.parsed.as_ref().ok()?, None));
        let counted = |line: Option<&'s CountedLine>| {
            let counted = line?.parsed.as_ref().ok()?;
            Some((&counted.target, counted.first))
        };
        let all = [
            (Sent::Cursor, plain(self.cursor), 0),
            (Sent::Page, counted(self.page), 1),
            (Sent::Offset, counted(self.offset), 0),
            (Sent::Size, plain(self.size), 0),
        ];
        let all = all.into_iter().filter_map(|(sent, found, usual)| {
            let (target, first) = found?;
            Some(Parameter {
                sent,
                rust: names::of_parameter(target.name()),
                first: first.unwrap_or(usual),
                target,
            })
        });
        all.collect()
    }

    /// The page of these keys.
    pub(super) fn page(&self, item: Ty<'s>, envelope: Vec<Argument<'s>>) -> Page<'s> {
        let way = self.ways().next();
        let turn = match (self.next, way) {
            (Some(_), None) => Some(Turn::Url),
            (Some(_), Some(sent)) => Some(Turn::Given(sent)),
            (None, Some(sent @ (Sent::Page | Sent::Offset))) => Some(Turn::Counted(sent)),
            (None, _) => None,
        };
        let next = match way {
            None => Role::Url,
            Some(Sent::Cursor | Sent::Size) => Role::Cursor,
            Some(Sent::Page | Sent::Offset) => Role::Number,
        };
        let facts = self.places().filter_map(|(key, line)| {
            let role = match key {
                "next" => next,
                "more" => Role::More,
                "last" => Role::Last,
                "total" => Role::Total,
                "pages" => Role::Pages,
                _ => return None,
            };
            Some(fact(role, key, line.parsed.as_ref().ok()?))
        });
        let items = self.items.and_then(|line| line.parsed.as_ref().ok());
        Page {
            item,
            items: fact(Role::Items, "items", items.unwrap_or(&UNSAID)),
            is_list_named: items.is_some(),
            facts: facts.collect(),
            turn,
            end: self.end,
            parameters: self.parameters(),
            envelope,
        }
    }
}

/// A fact is named after its key in the response, or else after the key of paging.
fn fact<'s>(role: Role, key: &'s str, places: &'s Places) -> Fact<'s> {
    let name = places.paths().find_map(Path::key).unwrap_or(key);
    Fact {
        role,
        name,
        rust: names::of_parameter(name),
        places,
    }
}
