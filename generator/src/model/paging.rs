//! How a list continues.

use super::call::Argument;
use super::names;
use super::ty::Ty;
use super::types::{Types, View};
use crate::spec::Paging;

/// A list in an envelope, and how it continues.
#[derive(Debug)]
pub(crate) struct Page<'s> {
    pub(crate) item: Ty<'s>,
    /// The key of the list.
    pub(crate) items: PageKey<'s>,
    /// Whether the spec names it, which is a rule of the checker.
    pub(crate) is_list_named: bool,
    /// The other keys that paging looks for in a response, apart from those in the envelope.
    pub(crate) keys: Vec<PageKey<'s>>,
    /// What else stands beside the list.
    pub(crate) envelope: Vec<Argument<'s>>,
    /// None where no further page is asked for.
    pub(crate) turn: Option<Turn<'s>>,
    /// The flag that says whether there is more: where to look for it, in that order.
    pub(crate) more: Vec<Place<'s>>,
    /// A status that means the end of the list.
    pub(crate) end: Option<u16>,
    pub(crate) parameters: Vec<PageParameter<'s>>,
}

impl<'s> Page<'s> {
    pub(crate) fn key(&self, role: PageRole) -> Option<&PageKey<'s>> {
        self.keys.iter().find(|key| key.role == role)
    }
}

/// A key of a page and what stands there.
#[derive(Debug)]
pub(crate) struct PageKey<'s> {
    pub(crate) role: PageRole,
    pub(crate) name: &'s str,
    pub(crate) rust: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PageRole {
    Items,
    /// The cursor of the next page.
    Cursor,
    /// The URL of the next page.
    Url,
    More,
    Total,
}

/// What the next page is asked for with.
#[derive(Debug)]
pub(crate) enum Turn<'s> {
    /// The cursor or URL that a response gives.
    Given {
        /// Where to look for it, in that order.
        next: Vec<Place<'s>>,
        send: SendAs,
    },
    /// The number of the page.
    Page,
    /// The number of items before the page.
    Offset,
}

/// How what a response gives for the next page is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SendAs {
    Parameter,
    /// It is the address itself.
    Url,
}

/// A place in a response, and the fields of the page that lead there.
#[derive(Debug)]
pub(crate) struct Place<'s> {
    pub(crate) keys: Vec<&'s str>,
    pub(crate) steps: Vec<Step>,
    /// Whether a number stands there: some services count where others have tokens.
    pub(crate) is_number: bool,
}

/// A field on the way.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) rust: String,
    /// Whether it may be missing.
    pub(crate) optional: bool,
}

/// A query parameter that paging brings.
#[derive(Debug)]
pub(crate) struct PageParameter<'s> {
    pub(crate) role: ParameterRole,
    pub(crate) name: &'s str,
    pub(crate) rust: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParameterRole {
    Cursor,
    /// The number of the page, from 1.
    Page,
    /// How many items to pass over.
    Offset,
    /// How many items a page may hold.
    Size,
}

/// The keys of `paging:`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keys<'s> {
    pub(crate) items: Option<&'s str>,
    pub(crate) next: Option<&'s str>,
    pub(crate) send: Option<&'s str>,
    pub(crate) page: Option<&'s str>,
    pub(crate) offset: Option<&'s str>,
    pub(crate) more: Option<&'s str>,
    pub(crate) size: Option<&'s str>,
    pub(crate) limit: Option<&'s str>,
    pub(crate) total: Option<&'s str>,
    pub(crate) end: Option<u16>,
}

impl<'s> Keys<'s> {
    pub(crate) fn of(paging: &'s Paging) -> Self {
        Self {
            items: paging.items.as_deref(),
            next: paging.next.as_deref(),
            send: paging.send.as_deref(),
            page: paging.page.as_deref(),
            offset: paging.offset.as_deref(),
            more: paging.more.as_deref(),
            size: paging.size.as_deref(),
            limit: paging.limit.as_deref(),
            total: paging.total.as_deref(),
            end: paging.end,
        }
    }

    /// The keys that declare how the list continues: one of them, or none if it does not.
    pub(crate) fn turns(&self) -> impl Iterator<Item = &'static str> + use<> {
        let keys = [
            ("next", self.next.is_some()),
            ("page", self.page.is_some()),
            ("offset", self.offset.is_some()),
        ];
        let given = keys.into_iter().filter(|(_, given)| *given);
        given.map(|(key, _)| key)
    }

    /// The key, the meaning and the name of each query parameter that paging brings.
    pub(crate) fn sent(
        &self,
    ) -> impl Iterator<Item = (&'static str, ParameterRole, &'s str)> + use<'s> {
        let keys = [
            ("send", ParameterRole::Cursor, self.send),
            ("page", ParameterRole::Page, self.page),
            ("offset", ParameterRole::Offset, self.offset),
            ("size", ParameterRole::Size, self.size),
            ("limit", ParameterRole::Size, self.limit),
        ];
        let given = keys.into_iter();
        given.filter_map(|(key, role, name)| Some((key, role, name?)))
    }

    /// The page of these keys.
    pub(super) fn page(
        &self,
        types: &Types<'s>,
        item: Ty<'s>,
        envelope: Vec<Argument<'s>>,
    ) -> Page<'s> {
        let send = match self.send {
            Some(_) => SendAs::Parameter,
            None => SendAs::Url,
        };
        let next_role = match send {
            SendAs::Parameter => PageRole::Cursor,
            SendAs::Url => PageRole::Url,
        };
        let own = |text: Option<&'s str>| own_key(text?, &envelope);
        let key = |role, name: &'s str| PageKey {
            role,
            name,
            rust: names::of_parameter(name),
        };
        let keys = [
            (next_role, own(self.next)),
            (PageRole::More, own(self.more)),
            (PageRole::Total, self.total),
        ];
        let keys = keys.into_iter();
        let keys = keys.filter_map(|(role, name)| Some(key(role, name?)));
        let found = |text: &'s str| {
            let places = places(text);
            places.map(|keys| place(types, &envelope, keys)).collect()
        };
        let turn = match (self.next, self.page, self.offset) {
            (Some(next), ..) => Some(Turn::Given {
                next: found(next),
                send,
            }),
            (None, Some(_), _) => Some(Turn::Page),
            (None, None, Some(_)) => Some(Turn::Offset),
            (None, None, None) => None,
        };
        let parameters = self.sent().map(|(_, role, name)| PageParameter {
            role,
            name,
            rust: names::of_parameter(name),
        });
        Page {
            item,
            items: key(PageRole::Items, self.items.unwrap_or("items")),
            is_list_named: self.items.is_some(),
            keys: keys.collect(),
            turn,
            more: self.more.map(found).unwrap_or_default(),
            end: self.end,
            parameters: parameters.collect(),
            envelope,
        }
    }
}

/// The places that a text names, in the order they are asked: `cursor | meta.cursor`.
pub(crate) fn places(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.split('|')
        .map(|place| place.trim().split('.').collect())
}

/// The first place that is a key of the response itself, and stands in no envelope.
pub(crate) fn own_key<'s>(text: &'s str, envelope: &[Argument<'s>]) -> Option<&'s str> {
    places(text).find_map(|place| match place[..] {
        [key] if !envelope.iter().any(|field| field.name == key) => Some(key),
        _ => None,
    })
}

fn place<'s>(types: &Types<'s>, envelope: &[Argument<'s>], keys: Vec<&'s str>) -> Place<'s> {
    match follow(types, envelope, &keys) {
        Ok((steps, ty)) => Place {
            keys,
            steps,
            is_number: ty.is_whole_number(),
        },
        // The page's own keys may always be missing.
        Err(_) => Place {
            steps: keys
                .iter()
                .map(|key| Step {
                    rust: names::of_parameter(key),
                    optional: true,
                })
                .collect(),
            keys,
            is_number: false,
        },
    }
}

/// The fields that lead to a place in the envelope, and the type of the last.
///
/// Fails with the step that leads nowhere.
pub(crate) fn follow<'s>(
    types: &Types<'s>,
    envelope: &[Argument<'s>],
    place: &[&str],
) -> Result<(Vec<Step>, Ty<'s>), usize> {
    let (first, rest) = place.split_first().ok_or(0_usize)?;
    let field = envelope.iter().find(|field| field.name == *first);
    let field = field.ok_or(0_usize)?;
    let mut steps = vec![Step {
        rust: field.rust.clone(),
        optional: field.line.may_lack(),
    }];
    let mut ty = &field.line.ty;
    for (at, name) in rest.iter().enumerate() {
        let Ty::Named(owner) = ty else {
            return Err(at + 1);
        };
        let mut fields = types.fields(owner.id, View::Response);
        let field = fields.find(|field| field.name == *name).ok_or(at + 1)?;
        steps.push(Step {
            rust: field.rust.clone(),
            optional: field.line.may_lack(),
        });
        ty = &field.line.ty;
    }
    Ok((steps, ty.clone()))
}
