//! Lists that continue: recognized by the names that services give to their parts.

use super::calls::{Call, Parameter, Returns};
use super::types::{Def, Member, Ty, Types, Use};
use super::view::Side;
use crate::naming::words::split;
use crate::spec::grammar::place::places;
use crate::spec::grammar::target::{counted, target};
use crate::spec::grammar::{CountedLine, PlaceLine, TargetLine};
use crate::spec::{Paging, Sends};

/// A list that comes page by page.
#[derive(Clone, Debug)]
pub(super) struct Pages {
    pub(super) paging: Paging,
    /// The query parameters that paging sends.
    pub(super) sent: Vec<String>,
    pub(super) item: Ty,
    /// What stands beside the list.
    pub(super) envelope: Vec<Member>,
    /// Whether the next page is a URL, which has a setter of its own.
    pub(super) is_url: bool,
}

const CURSORS: &[&str] = &[
    "cursor",
    "page_token",
    "after",
    "starting_after",
    "next_token",
    "continuation_token",
    "marker",
    "next_cursor",
    "next_page_token",
    "page_cursor",
    "offset",
    "page_id",
    "start_cursor",
];
const SIZES: &[&str] = &[
    "per_page",
    "page_size",
    "limit",
    "size",
    "max_results",
    "count",
    "page_limit",
    "max_page_size",
    "results_per_page",
];
const NEXTS: &[&str] = &[
    "next_page_token",
    "next_cursor",
    "next_token",
    "next_page",
    "cursor",
    "next",
    "continuation_token",
    "after",
    "next_marker",
    "next_page_cursor",
    "end_cursor",
    "marker",
];
const TOTALS: &[&str] = &[
    "total",
    "total_count",
    "count",
    "total_items",
    "total_results",
    "total_size",
];
const MORE: &[&str] = &["has_more", "more", "has_next", "has_next_page"];

/// The name as words, so that `pageToken` and `page-token` are one.
fn plain(name: &str) -> String {
    split(name).join("_")
}

/// The first parameter that has one of the names, and may be left out.
fn parameter<'c>(call: &'c Call, names: &[&str]) -> Option<&'c Parameter> {
    let mut all = call
        .query
        .iter()
        .filter(|parameter| !parameter.required && is_simple(&parameter.name));
    all.find(|parameter| names.contains(&plain(&parameter.name).as_str()))
}

/// Whether a name needs no quotes in a place.
fn is_simple(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-".contains(c))
}

fn is_number(usage: &Use) -> bool {
    matches!(usage.ty, Ty::Scalar("int" | "uint" | "float"))
}

fn is_text(usage: &Use) -> bool {
    matches!(usage.ty, Ty::Scalar("string"))
}

/// The paging of a call that returns a list; `has_link` says whether the response has a header `Link`.
pub(super) fn pages(types: &Types<'_>, call: &Call, has_link: bool) -> Option<Pages> {
    let Returns::Value {
        ty,
        nullable: false,
    } = &call.returns
    else {
        return None;
    };
    let size = parameter(call, SIZES).filter(|size| is_number(&size.usage));
    match ty {
        Ty::List(item) if !item.nullable => bare(call, &item.ty, size, has_link),
        Ty::Named(id) => wrapped(types, call, *id, size),
        _ => None,
    }
}

/// A list that is the whole response.
fn bare(call: &Call, item: &Ty, size: Option<&Parameter>, has_link: bool) -> Option<Pages> {
    let size = size?;
    let page = parameter(call, &["page", "page_number"]).filter(|page| is_number(&page.usage));
    if !has_link && page.is_none() {
        return None;
    }
    let mut sends = Sends {
        size: Some(to(&size.name)),
        ..Sends::default()
    };
    let mut sent = vec![size.name.clone()];
    if !has_link && let Some(page) = page {
        sends.page = Some(numbered(&page.name, &page.usage));
        sent.push(page.name.clone());
    }
    Some(Pages {
        paging: Paging {
            items: Some(place(".")),
            next: has_link.then(|| place("header(Link)")),
            send: sends,
            ..Paging::default()
        },
        sent,
        item: item.clone(),
        envelope: Vec::new(),
        is_url: has_link,
    })
}

/// A list inside of an object that says how it continues.
fn wrapped(types: &Types<'_>, call: &Call, id: usize, size: Option<&Parameter>) -> Option<Pages> {
    let Def::Object {
        members,
        extra: None,
        ..
    } = &types.all[id].def
    else {
        return None;
    };
    let mut lists = members
        .iter()
        .filter(|member| matches!(member.usage.ty, Ty::List(_)));
    let list = lists.next().filter(|_| lists.next().is_none())?;
    let Ty::List(item) = &list.usage.ty else {
        return None;
    };
    if !is_simple(&list.name) || item.nullable || list.usage.nullable {
        return None;
    }
    let mut sends = Sends::default();
    let mut paging = Paging {
        items: Some(place(&list.name)),
        ..Paging::default()
    };
    let mut sent = Vec::new();
    let mut shown = vec![list.name.clone()];
    let next = next(types, members);
    let cursor = parameter(call, CURSORS).filter(|cursor| is_text(&cursor.usage));
    let counted = counting(call);
    let total = members.iter().find(|member| {
        TOTALS.contains(&plain(&member.name).as_str())
            && is_simple(&member.name)
            && is_number(&member.usage)
    });
    match (next, cursor, counted) {
        (Some(next), Some(cursor), _) => {
            sends.cursor = Some(to(&cursor.name));
            sent.push(cursor.name.clone());
            shown.push(next.split('.').next().unwrap_or_default().to_owned());
            paging.next = Some(place(&next));
        }
        (_, _, Some((parameter, is_page))) if total.is_some() => {
            let line = numbered(&parameter.name, &parameter.usage);
            sent.push(parameter.name.clone());
            if is_page {
                sends.page = Some(line);
                // Pages are counted against the items of all of them.
                size?;
            } else {
                sends.offset = Some(line);
            }
        }
        _ => return None,
    }
    if let Some(total) = total {
        paging.total = Some(place(&total.name));
        shown.push(total.name.clone());
    }
    let more = members
        .iter()
        .find(|member| MORE.contains(&plain(&member.name).as_str()) && is_simple(&member.name));
    if let Some(more) = more.filter(|more| more.usage.ty == Ty::Scalar("bool")) {
        paging.more = Some(place(&more.name));
        shown.push(more.name.clone());
    }
    if let Some(size) = size {
        sends.size = Some(to(&size.name));
        sent.push(size.name.clone());
    }
    paging.send = sends;
    let envelope = members
        .iter()
        .filter(|member| !shown.contains(&member.name) && member.usage.side != Side::Sent);
    Some(Pages {
        paging,
        sent,
        item: item.ty.clone(),
        envelope: envelope.cloned().collect(),
        is_url: false,
    })
}

/// The parameter that counts pages or items, and whether it counts pages.
fn counting(call: &Call) -> Option<(&Parameter, bool)> {
    let page = parameter(call, &["page", "page_number"]).filter(|page| is_number(&page.usage));
    let offset = parameter(call, &["offset", "skip"]).filter(|offset| is_number(&offset.usage));
    page.map(|page| (page, true))
        .or(offset.map(|offset| (offset, false)))
}

/// What a cursor can stand in.
const ABOVE: &[&str] = &[
    "meta",
    "paging",
    "pagination",
    "page_info",
    "response_metadata",
    "next_page",
    "page",
    "metadata",
];

/// The place of the next cursor, at the top or in the one object below that has it.
fn next(types: &Types<'_>, members: &[Member]) -> Option<String> {
    let is_next = |member: &Member, names: &[&str]| {
        is_simple(&member.name)
            && is_text(&member.usage)
            && names.contains(&plain(&member.name).as_str())
    };
    if let Some(found) = members.iter().find(|member| is_next(member, NEXTS)) {
        return Some(found.name.clone());
    }
    members.iter().find_map(|member| {
        let Ty::Named(id) = member.usage.ty else {
            return None;
        };
        if !ABOVE.contains(&plain(&member.name).as_str()) || !is_simple(&member.name) {
            return None;
        }
        let Def::Object { members: below, .. } = &types.all[id].def else {
            return None;
        };
        let is_page = plain(&member.name) == "next_page";
        let names: &[&str] = if is_page {
            &["offset", "cursor", "token"]
        } else {
            NEXTS
        };
        let found = below.iter().find(|member| is_next(member, names))?;
        Some(format!("{}.{}", member.name, found.name))
    })
}

fn place(text: &str) -> PlaceLine {
    PlaceLine {
        parsed: places(text),
    }
}

fn to(name: &str) -> TargetLine {
    TargetLine {
        parsed: target(name),
    }
}

/// What is counted, and from where: a lowest value or default of 0 says it.
fn numbered(name: &str, usage: &Use) -> CountedLine {
    let is_page = !["offset", "skip"].contains(&plain(name).as_str());
    let low = usage
        .limits
        .as_deref()
        .and_then(|limits| limits.split_once(".."))
        .map(|(low, _)| low.to_owned());
    let starts_at_zero = usage.default.as_deref() == Some("0") || low.as_deref() == Some("0");
    let text = if is_page && starts_at_zero {
        format!("{name} =0")
    } else {
        name.to_owned()
    };
    CountedLine {
        parsed: counted(&text),
    }
}
