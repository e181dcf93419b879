//! Paging of an API or endpoint.

use crate::random::Rng;
use crate::yaml::quoted;

#[derive(Clone)]
pub(crate) struct Paging {
    pub(crate) items: &'static str,
    pub(crate) next: Option<&'static str>,
    /// `page` or `offset`, and what is sent.
    pub(crate) counted: Option<(&'static str, &'static str)>,
    pub(crate) send: Option<&'static str>,
    pub(crate) more: Option<&'static str>,
    pub(crate) size: Option<&'static str>,
    pub(crate) total: Option<&'static str>,
    pub(crate) end: Option<u16>,
}

impl Paging {
    pub(crate) fn random(rng: &mut Rng) -> Self {
        let next = rng
            .chance(60)
            .then(|| rng.word(&["next", "cursor", "next_page", "after", "type", "page-token"]));
        let counted = (next.is_none() && rng.chance(70)).then(|| {
            let key = rng.word(&["page", "offset"]);
            (
                key,
                rng.word(&["page_no", "at", "start-from", "from", "skip"]),
            )
        });
        let turns = next.is_some() || counted.is_some();
        Self {
            counted,
            items: rng.word(&[
                "items", "results", "data", "entries", "list", "self", "Records",
            ]),
            next,
            send: next
                .filter(|_| rng.chance(60))
                .map(|_| rng.word(&["cursor_in", "after_id", "starting-after", "page", "match"])),
            more: (turns && rng.chance(40)).then(|| rng.word(&["has_more", "more", "hasMore"])),
            size: rng
                .chance(50)
                .then(|| rng.word(&["limit_n", "page_size", "per-page"])),
            total: rng
                .chance(50)
                .then(|| rng.word(&["total", "count", "totalCount"])),
            end: (turns && rng.chance(30)).then(|| *rng.pick(&[404, 410, 400, 500])),
        }
    }

    pub(crate) fn yaml(&self) -> String {
        let mut parts = vec![format!("items: {}", self.items)];
        let size = match self.counted {
            Some(("offset", _)) => "limit",
            _ => "size",
        };
        parts.extend(
            self.counted
                .map(|(key, name)| format!("{key}: {}", quoted(name))),
        );
        let keys = [
            ("next", self.next),
            ("send", self.send),
            ("more", self.more),
            (size, self.size),
            ("total", self.total),
        ];
        parts.extend(
            keys.iter()
                .filter_map(|(key, value)| Some(format!("{key}: {}", quoted((*value)?)))),
        );
        parts.extend(self.end.map(|end| format!("end: {end}")));
        format!("{{{}}}", parts.join(", "))
    }
}
