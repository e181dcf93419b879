//! How the list in a response continues.

use schemars::JsonSchema;
use serde::Deserialize;

use super::OrNone;
use super::grammar::{CountedLine, PlaceLine, TargetLine};

#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct Paging {
    /// Where the list stands; `.` if it is the whole response.
    pub(crate) items: Option<PlaceLine>,
    /// Where the cursor, the number or the URL of the next page stands.
    pub(crate) next: Option<PlaceLine>,
    /// Where the flag stands that says whether there are more pages.
    pub(crate) more: Option<PlaceLine>,
    /// Where the flag stands that says whether this page is the last.
    pub(crate) last: Option<PlaceLine>,
    /// Where the number of all items stands.
    pub(crate) total: Option<PlaceLine>,
    /// Where the number of pages stands.
    pub(crate) pages: Option<PlaceLine>,
    /// What a page is asked for with.
    pub(crate) send: Sends,
    /// A status that means the end of the list.
    pub(crate) end: Option<u16>,
}

/// What a page is asked for with, and where it goes.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct Sends {
    /// What `next` gave.
    pub(crate) cursor: Option<TargetLine>,
    /// The number of the page, from 1; `page =0` counts from 0.
    pub(crate) page: Option<CountedLine>,
    /// The number of items to skip; `start =1` is the number of the first item.
    pub(crate) offset: Option<CountedLine>,
    /// How many items a page may hold.
    pub(crate) size: Option<TargetLine>,
}

impl Sends {
    /// Whether it says what the next page is asked for with.
    fn continues(&self) -> bool {
        self.cursor.is_some() || self.page.is_some() || self.offset.is_some()
    }
}

impl Paging {
    /// Takes the keys that it does not have, unless it says itself how the list continues; `taken` hears which.
    pub(super) fn complete(&mut self, from: &Self, taken: &mut dyn FnMut(&'static str)) {
        if self.next.is_some() || self.send.continues() {
            return;
        }
        macro_rules! take {
            ($($key:ident)*) => {
                $(if self.$key.is_none() && from.$key.is_some() {
                    self.$key.clone_from(&from.$key);
                    taken(stringify!($key));
                })*
            };
        }
        take!(items next more last total pages end);
        let own_size = self.send.size.take();
        if own_size.is_none() && (from.send.continues() || from.send.size.is_some()) {
            taken("send");
        }
        self.send = Sends {
            size: own_size.or_else(|| from.send.size.clone()),
            ..from.send.clone()
        };
    }
}

/// An endpoint's own paging.
pub(crate) type PagingOf = OrNone<Paging>;
