//! How lists continue, and the keys beside them.

use super::lines;
use super::place::{Place, Placed, Stand};
use super::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::paging::{Keys, Page, follow, own_key, places};
use crate::model::{Api, Call, Response, Ty, names};
use crate::spec::grammar::Word;
use crate::spec::grammar::type_line::Scalar;
use crate::spec::{Paging, PagingOf};
use crate::text::case;

/// Paging needs the key of its list.
pub(super) fn check_items(report: &mut Report<'_>, file: usize, path: &[&str], paging: &Keys<'_>) {
    if paging.items.is_none() {
        report.push(
            Diagnostic::error(
                "P612",
                report.key(file, path),
                "paging needs the key of the list",
            )
            .help("write `items: entries`, the key of the list in a response"),
        );
    }
}

/// Paging, in `api.yaml` or of an endpoint.
pub(super) fn check_keys(report: &mut Report<'_>, file: usize, path: &[&str], paging: &Keys<'_>) {
    let child = |key: &'static str| path.iter().copied().chain([key]).collect::<Vec<&str>>();
    let mut idents: Vec<(String, &str)> = Vec::new();
    let keys = [
        ("items", paging.items, Places::One),
        ("next", paging.next, Places::Many),
        ("more", paging.more, Places::Many),
        ("total", paging.total, Places::One),
    ];
    for (key, text, allowed) in keys {
        let Some(text) = text else { continue };
        let at = report.value(file, &child(key));
        let found: Vec<Vec<&str>> = places(text).collect();
        let is_plain = found
            .iter()
            .flatten()
            .all(|step| case::value(step).is_some());
        let help = match allowed {
            _ if !is_plain => Some(allowed.help()),
            Places::One if found.len() > 1 || found[0].len() > 1 => Some(allowed.help()),
            Places::One | Places::Many => None,
        };
        if let Some(help) = help {
            let title = format!("`{text}` is not a plain key");
            report.push(Diagnostic::error("P611", at, title).help(help));
            continue;
        }
        for place in found.iter().filter(|place| place.len() == 1) {
            let ident = names::of_parameter(place[0]);
            if let Some((_, first)) = idents.iter().find(|(known, _)| *known == ident) {
                let title = format!("`{first}` and `{key}` are both `{ident}` in Rust");
                report.push(
                    Diagnostic::error("N301", at.clone(), title)
                        .help("each must be a key of its own in the response"),
                );
            }
            idents.push((ident, key));
        }
    }
    for (key, _, name) in paging.sent() {
        if case::value(name).is_none() {
            let at = report.value(file, &child(key));
            report.push(Diagnostic::error(
                "N302",
                at,
                format!("`{name}` is not a valid argument name"),
            ));
        }
    }
    if paging
        .end
        .is_some_and(|status| !(400..=599).contains(&status))
    {
        let at = report.value(file, &child("end"));
        report.push(
            Diagnostic::error("P612", at, "`end` must be the status of an error")
                .help("write `end: 404`"),
        );
    }
}

/// How many places a key may name.
#[derive(Clone, Copy)]
enum Places {
    /// A key at the top.
    One,
    /// Several, each of them a path.
    Many,
}

impl Places {
    fn help(self) -> &'static str {
        match self {
            Self::One => "write a key at the top of the response",
            Self::Many => "write a key of the response, or several: `cursor | meta.cursor`",
        }
    }
}

/// A list continues in one way.
pub(super) fn check_ways(report: &mut Report<'_>, file: usize, path: &[&str], paging: &Keys<'_>) {
    let at = |report: &Report<'_>, key: &str| {
        let keys: Vec<&str> = path.iter().copied().chain([key]).collect();
        report.key(file, &keys)
    };
    let mut refuse = |key: &str, title: String, help: &str| {
        let at = at(report, key);
        report.push(Diagnostic::error("P615", at, title).help(help.to_owned()));
    };
    let ways: Vec<_> = paging.turns().collect();
    if let [first, second, ..] = ways[..] {
        let title = format!("`{first}` and `{second}` are two ways to get the next page");
        refuse(second, title, "keep the one that the vendor's samples use");
        return;
    }
    if let (Some(_), Some(way @ ("page" | "offset"))) = (&paging.send, paging.turns().next()) {
        let title = format!("`send` needs the cursor of `next`, but `{way}` counts");
        refuse("send", title, "delete one of the two");
    }
    let counts = paging.turns().any(|way| way == "offset");
    if paging.limit.is_some() && !counts {
        let title = "`limit` needs `offset`".to_owned();
        refuse(
            "limit",
            title,
            "without `offset`, the size of a page is `size`",
        );
    }
    if paging.size.is_some() && counts {
        let title = "with `offset`, the size of a page is `limit`".to_owned();
        refuse("size", title, "write `limit` instead of `size`");
    }
}

/// `send`, `more` and `end` need a next page.
pub(super) fn check_next(report: &mut Report<'_>, file: usize, path: &[&str], paging: &Keys<'_>) {
    if paging.turns().next().is_some() {
        return;
    }
    let needs_next = [
        ("send", paging.send.is_some()),
        ("more", paging.more.is_some()),
        ("end", paging.end.is_some()),
    ];
    for (name, _) in needs_next.into_iter().filter(|(_, given)| *given) {
        let key: Vec<&str> = path.iter().copied().chain([name]).collect();
        report.push(
            Diagnostic::error(
                "P613",
                report.key(file, &key),
                format!("`{name}` has no effect without `next`"),
            )
            .help(
                "write `next:`, the key of the cursor or URL of the next page; or `page:` or `offset:`, a query parameter",
            ),
        );
    }
}

/// The paging of an endpoint, its envelope, and the statuses that are empty responses.
pub(super) fn check_call(report: &mut Report<'_>, api: &Api<'_>, call: &Call<'_>) {
    let here = Here {
        api,
        call,
        file: call.module.file,
    };
    here.check_own(report);
    here.check_envelope(report);
    here.check_errors(report);
    match &call.response {
        Response::Page(page) => here.check_page(report, page),
        _ if !call.endpoint.envelope.is_empty() => {
            let at = report.key(here.file, &here.at("envelope"));
            report.push(
                Diagnostic::error(
                    "E428",
                    at,
                    "`envelope` is given, but the response is not a page",
                )
                .help(
                    "use it with paging; for a single object, declare its keys as fields of a type",
                ),
            );
        }
        _ => {}
    }
}

struct Here<'a> {
    api: &'a Api<'a>,
    call: &'a Call<'a>,
    file: usize,
}

/// Whether paging can use values of a type.
type IsWanted = fn(&Ty<'_>) -> bool;

impl<'a> Here<'a> {
    fn at(&self, key: &'a str) -> [&'a str; 3] {
        ["endpoints", self.call.name, key]
    }

    /// The paging of the endpoint itself.
    fn own(&self) -> Option<&'a Paging> {
        match &self.call.endpoint.paging {
            Some(PagingOf::Own(own)) => Some(own),
            _ => None,
        }
    }

    fn check_own(&self, report: &mut Report<'_>) {
        let path = self.at("paging");
        if let Some(PagingOf::Unknown(word)) = &self.call.endpoint.paging {
            let at = report.value(self.file, &path);
            report.push(
                Diagnostic::error("P612", at, format!("`{word}` is not a way of paging"))
                    .help("write `none`, or a mapping as in api.yaml"),
            );
        }
        if let Some(own) = self.own().map(Keys::of) {
            check_items(report, self.file, &path, &own);
            check_keys(report, self.file, &path, &own);
            check_ways(report, self.file, &path, &own);
            check_next(report, self.file, &path, &own);
        }
    }

    fn check_envelope(&self, report: &mut Report<'_>) {
        for (key, field) in self.call.endpoint.envelope.iter() {
            let path = ["endpoints", self.call.name, "envelope", key.as_str()];
            let names: Vec<&str> = key.split(',').map(str::trim).collect();
            let placed = Placed {
                place: Place::Keys {
                    file: self.file,
                    path: &path,
                },
                stand: Stand::Field,
            };
            lines::field(report, &self.api.types, placed, &names, field);
        }
    }

    /// Keys inside the envelope exist and have the type that paging needs; no two keys share a name in Rust.
    fn check_page(&self, report: &mut Report<'_>, page: &Page<'_>) {
        let Some(keys) = self.own().map(Keys::of) else {
            return;
        };
        let is_cursor = |ty: &Ty<'_>| *ty == Ty::Scalar(&Scalar::String) || ty.is_whole_number();
        let is_flag = |ty: &Ty<'_>| *ty == Ty::Scalar(&Scalar::Bool);
        let wanted: [(_, _, IsWanted, _); 2] = [
            ("next", keys.next, is_cursor, "`string` or `int`"),
            ("more", keys.more, is_flag, "`bool`"),
        ];
        let mut taken: Vec<String> = [keys.items, keys.total]
            .into_iter()
            .flatten()
            .filter_map(case::value)
            .collect();
        for (key, text, wanted, noun) in wanted {
            let Some(text) = text else { continue };
            taken.extend(own_key(text, &page.envelope).and_then(case::value));
            for place in places(text) {
                let is_inside = page.envelope.iter().any(|field| field.name == place[0]);
                if place.len() > 1 || is_inside {
                    self.check_place(report, page, (key, &place), (wanted, noun));
                }
            }
        }
        for field in &page.envelope {
            let path = ["endpoints", self.call.name, "envelope", field.key];
            let at = report.name(self.file, &path, field.name);
            match names::field(field.name, field.spec) {
                None => report.push(
                    Diagnostic::error("N302", at, format!("`{}` is not a valid Rust name", field.name))
                        .help("choose a name with the long form: `{type: …, rust: name}`"),
                ),
                Some(rust) if taken.contains(&rust) => report.push(
                    Diagnostic::error("N301", at, format!("`{rust}` is already a field of the page"))
                        .help("paging declares its own keys; delete the line, or choose another name with `{type: …, rust: name}`"),
                ),
                Some(rust) => taken.push(rust),
            }
        }
    }

    /// A place in the envelope leads to a value of the type that paging needs.
    fn check_place(
        &self,
        report: &mut Report<'_>,
        page: &Page<'_>,
        (key, place): (&str, &[&str]),
        (is_wanted, noun): (IsWanted, &str),
    ) {
        let at = report.value(self.file, &["endpoints", self.call.name, "paging", key]);
        let (title, help) = match follow(&self.api.types, &page.envelope, place) {
            Ok((_, ty)) if is_wanted(&ty) => return,
            Ok(_) => (
                format!("`{}` is not {noun}", place.join(".")),
                format!("fix the type of the field, or `{key}` under `paging`"),
            ),
            Err(0) => (
                format!("`{}` is not a key of the `envelope`", place[0]),
                format!(
                    "declare the object beside the list: `envelope: {{{}: Type}}`, or fix `{key}` under `paging`",
                    place[0]
                ),
            ),
            Err(step) => (
                format!(
                    "`{}` has no field `{}`",
                    place[..step].join("."),
                    place[step]
                ),
                format!("add the field to its type, or fix `{key}` under `paging`"),
            ),
        };
        report.push(Diagnostic::error("P611", at, title).help(help));
    }

    fn check_errors(&self, report: &mut Report<'_>) {
        let endpoint = self.call.endpoint;
        for (status, meaning) in endpoint.errors.iter() {
            self.check_status(report, status, meaning);
        }
        if endpoint.errors.is_empty() {
            return;
        }
        let page = self.call.response.page();
        let mut envelope = page.into_iter().flat_map(|page| &page.envelope);
        if let Some(field) = envelope.find(|field| field.line.is_always()) {
            let path = ["endpoints", self.call.name, "envelope", field.key];
            let at = report.name(self.file, &path, field.name);
            let title = format!("an empty page has no `{}`", field.name);
            report.push(
                Diagnostic::error("E429", at, title)
                    .help("delete the mark `!`: the key can be missing"),
            );
        }
    }

    fn check_status<T>(&self, report: &mut Report<'_>, status: &str, meaning: &Word<T>) {
        let endpoint = self.call.endpoint;
        let path = ["endpoints", self.call.name, "errors", status];
        let is_status = status
            .parse::<u16>()
            .is_ok_and(|status| (300..600).contains(&status));
        let (at, title, help) = if !is_status {
            (
                report.key(self.file, &path),
                format!("`{status}` is not the status of an error"),
                "write `errors: {404: empty}`",
            )
        } else if meaning.value.is_none() {
            (
                report.value(self.file, &path),
                format!("`{}` is not a meaning of an error", meaning.text),
                "write `empty` for an empty response; other errors need no line",
            )
        } else if !endpoint.returns_something(self.call.name) {
            (
                report.key(self.file, &path),
                "this call does not return anything that could be empty".to_owned(),
                "`empty` needs a page or `returns: Type`",
            )
        } else {
            return;
        };
        report.push(Diagnostic::error("E429", at, title).help(help));
    }
}
