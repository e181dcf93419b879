//! How a list continues, in the words of `paging`.

use crate::spec::grammar::place::places;
use crate::spec::grammar::target::{counted, target};
use crate::spec::grammar::{CountedLine, PlaceLine, TargetLine};
use crate::spec::{Paging, Sends};

/// Where the parts of a page are, as the keys of `paging` have them.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Plan {
    pub(super) items: String,
    pub(super) next: Option<String>,
    pub(super) more: Option<String>,
    pub(super) last: Option<String>,
    pub(super) total: Option<String>,
    pub(super) pages: Option<String>,
    pub(super) cursor: Option<String>,
    pub(super) page: Option<String>,
    pub(super) offset: Option<String>,
    pub(super) size: Option<String>,
    pub(super) end: Option<u16>,
}

impl Plan {
    pub(super) fn continues(&self) -> bool {
        self.next.is_some() || self.page.is_some() || self.offset.is_some()
    }

    /// Whether another list continues in the same way.
    pub(super) fn is_same_way(&self, other: &Self) -> bool {
        let way = |plan: &Self| {
            (
                plan.next.clone(),
                plan.cursor.clone(),
                plan.page.clone(),
                plan.offset.clone(),
            )
        };
        let agrees = |one: &Option<String>, other: &Option<String>| {
            one.is_none() || other.is_none() || one == other
        };
        way(self) == way(other)
            && agrees(&self.more, &other.more)
            && agrees(&self.last, &other.last)
            && agrees(&self.total, &other.total)
            && agrees(&self.pages, &other.pages)
            && agrees(&self.size, &other.size)
    }

    /// Takes what another list shows of the same way.
    pub(super) fn complete(&mut self, other: &Self) {
        let pairs = [
            (&mut self.more, &other.more),
            (&mut self.last, &other.last),
            (&mut self.total, &other.total),
            (&mut self.pages, &other.pages),
            (&mut self.size, &other.size),
        ];
        for (own, other) in pairs {
            if own.is_none() {
                own.clone_from(other);
            }
        }
        self.end = self.end.or(other.end);
    }

    /// Whether all that a list shows is the same here.
    pub(super) fn has_way(&self, other: &Self) -> bool {
        let has = |own: &Option<String>, other: &Option<String>| other.is_none() || own == other;
        self.is_same_way(other)
            && has(&self.more, &other.more)
            && has(&self.last, &other.last)
            && has(&self.total, &other.total)
            && has(&self.pages, &other.pages)
            && has(&self.size, &other.size)
    }

    /// As specs have it.
    pub(super) fn spec(&self) -> Paging {
        let place = |text: &Option<String>| {
            text.as_deref().map(|text| PlaceLine {
                parsed: places(text),
            })
        };
        let line = |text: &Option<String>| {
            text.as_deref().map(|text| TargetLine {
                parsed: target(text),
            })
        };
        let count = |text: &Option<String>| {
            text.as_deref().map(|text| CountedLine {
                parsed: counted(text),
            })
        };
        Paging {
            items: Some(PlaceLine {
                parsed: places(&self.items),
            }),
            next: place(&self.next),
            more: place(&self.more),
            last: place(&self.last),
            total: place(&self.total),
            pages: place(&self.pages),
            send: Sends {
                cursor: line(&self.cursor),
                page: count(&self.page),
                offset: count(&self.offset),
                size: line(&self.size),
            },
            end: self.end,
        }
    }
}
