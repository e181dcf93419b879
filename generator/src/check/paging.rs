//! How lists continue, and the keys beside them.

use super::lines;
use super::place::{Place, Placed, Stand};
use super::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::paging::{Keys, Page, Sent};
use crate::model::{Api, Call, Response, names};
use crate::spec::grammar::Places;
use crate::spec::{Encoding, Paging, PagingOf};
use crate::text::case;

/// The paging of `api.yaml` or of an endpoint.
pub(super) struct Written<'a, 's> {
    pub(super) file: usize,
    /// The keys that lead to it.
    pub(super) path: &'a [&'a str],
    pub(super) keys: &'a Keys<'s>,
}

impl<'a> Written<'a, '_> {
    pub(super) fn check(&self, report: &mut Report<'_>) {
        self.check_items(report);
        self.check_places(report);
        self.check_send(report);
        self.check_ways(report);
        if !self.keys.continues() {
            self.check_next(report);
        }
        let is_error = |status: u16| (400..=599).contains(&status);
        if self.keys.end.is_some_and(|status| !is_error(status)) {
            let at = report.value(self.file, &self.below(&["end"]));
            report.push(
                Diagnostic::error("P612", at, "`end` must be the status of an error")
                    .help("write `end: 404`"),
            );
        }
    }

    fn below(&self, more: &[&'a str]) -> Vec<&'a str> {
        [self.path, more].concat()
    }

    fn check_items(&self, report: &mut Report<'_>) {
        if self.keys.items.is_none() {
            let at = report.key(self.file, self.path);
            report.push(
                Diagnostic::error("P612", at, "paging needs the place of the list").help(
                    "write `items: entries`, where the list is in a response; `items: .` if it is the response",
                ),
            );
        }
    }

    fn check_places(&self, report: &mut Report<'_>) {
        let mut taken: Vec<(String, &str)> = Vec::new();
        for (key, line) in self.keys.places() {
            let path = self.below(&[key]);
            let places = match &line.parsed {
                Ok(places) => places,
                Err(error) => {
                    let file = self.file;
                    let place = Place::Keys { file, path: &path };
                    report.line(place, error);
                    continue;
                }
            };
            let at = report.value(self.file, &path);
            if let Some((title, help)) = self.misplaced(key, places) {
                report.push(Diagnostic::error("P611", at, title).help(help));
                continue;
            }
            let name = places.paths().find_map(|path| path.key()).unwrap_or(key);
            let Some(ident) = names::parameter(name) else {
                let title = format!("`{name}` is not a valid Rust name");
                report.push(
                    Diagnostic::error("N302", at, title)
                        .help("begin the key with a letter, or choose another place"),
                );
                continue;
            };
            if let Some((_, first)) = taken.iter().find(|(known, _)| *known == ident) {
                let title = format!("`{first}` and `{key}` are both `{ident}` in Rust");
                report.push(
                    Diagnostic::error("N301", at, title)
                        .help("each must be a place of its own in the response"),
                );
            }
            taken.push((ident, key));
        }
    }

    /// What cannot stand at a place.
    fn misplaced(&self, key: &str, places: &Places) -> Option<(String, &'static str)> {
        let mut headers = places.headers();
        let link = places
            .headers()
            .find(|name| name.eq_ignore_ascii_case("link"));
        let is_whole = places.paths().any(|path| path.0.is_empty());
        match (key, link) {
            ("items", _) => headers.next().map(|name| {
                let title = format!("no list is in the header `{name}`");
                (
                    title,
                    "write where the list is in the body; `items: .` if it is the body",
                )
            }),
            (_, _) if is_whole => {
                let title = format!("`{key}` cannot be the whole response");
                Some((
                    title,
                    "write where in the response it is, as in `meta.next` or `header(X-Next)`",
                ))
            }
            ("next", Some(_)) => self.keys.ways().next().map(|sent| {
                let title = format!(
                    "the header `Link` has the URL of the next page, which is not sent as `{}`",
                    sent.word()
                );
                (title, "delete it under `send`: the URL itself is requested")
            }),
            (_, Some(_)) => {
                let title =
                    format!("the header `Link` has the URL of the next page, and not `{key}`");
                Some((title, "write `next: header(Link)`"))
            }
            (_, None) => None,
        }
    }

    fn check_send(&self, report: &mut Report<'_>) {
        for (sent, error) in self.keys.unread() {
            let path = self.below(&["send", sent.word()]);
            let file = self.file;
            let place = Place::Keys { file, path: &path };
            report.line(place, error);
        }
        for (sent, target) in self.keys.targets() {
            if case::value(target.name()).is_none() {
                let at = report.value(self.file, &self.below(&["send", sent.word()]));
                let title = format!("`{}` is not a valid argument name", target.name());
                report.push(Diagnostic::error("N302", at, title));
            }
        }
    }

    /// A list continues in one way.
    fn check_ways(&self, report: &mut Report<'_>) {
        let mut refuse = |path: &[&'a str], title: String, help: &'static str| {
            let at = report.key(self.file, &self.below(path));
            report.push(Diagnostic::error("P615", at, title).help(help));
        };
        let ways: Vec<_> = self.keys.ways().collect();
        if let [first, second, ..] = ways[..] {
            let (first, second) = (first.word(), second.word());
            let title = format!("`{first}` and `{second}` are two ways to get the next page");
            let help = "keep the one that the vendor's samples use";
            refuse(&["send", second], title, help);
        }
        if self.keys.more.is_some() && self.keys.last.is_some() {
            let title = "`more` and `last` are two flags of one thing".to_owned();
            refuse(&["last"], title, "keep the one that the vendor sends");
        }
        let counts_pages = self.keys.ways().any(|sent| sent == Sent::Page);
        if self.keys.pages.is_some() && self.keys.continues() && !counts_pages {
            let title = "`pages` needs the number of a page".to_owned();
            let help = "write `send: {page: page}`, or delete it";
            refuse(&["pages"], title, help);
        }
    }

    /// A cursor needs `next`; flags and `end` need a next page.
    fn check_next(&self, report: &mut Report<'_>) {
        const HELP: &str = "write `next:`, where the cursor or URL of the next page is; or `send: {page: …}` or `send: {offset: …}`, a query parameter";
        let own = self.keys;
        let needs_next: [(&[&str], bool); 5] = [
            (&["send", "cursor"], own.cursor.is_some()),
            (&["more"], own.more.is_some()),
            (&["last"], own.last.is_some()),
            (&["pages"], own.pages.is_some()),
            (&["end"], own.end.is_some()),
        ];
        for (key, _) in needs_next.into_iter().filter(|(_, given)| *given) {
            let at = report.key(self.file, &self.below(key));
            let title = format!("`{}` has no effect without `next`", key.join("."));
            report.push(Diagnostic::error("P613", at, title).help(HELP));
        }
    }
}

/// The paging of an endpoint, and its envelope.
pub(super) fn check_call(report: &mut Report<'_>, api: &Api<'_>, call: &Call<'_>) {
    let here = Here {
        api,
        call,
        file: call.module.file,
    };
    here.check_own(report);
    here.check_envelope(report);
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
            let written = Written {
                file: self.file,
                path: &path,
                keys: &own,
            };
            written.check(report);
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

    /// No two fields of the page share a name, and the body takes what paging sends in it.
    fn check_page(&self, report: &mut Report<'_>, page: &Page<'_>) {
        let mut taken: Vec<String> = page.all_facts().map(|fact| fact.rust.clone()).collect();
        for field in &page.envelope {
            let path = ["endpoints", self.call.name, "envelope", field.key];
            let at = report.name(self.file, &path, field.name);
            let is_fact = page.all_facts().any(|fact| fact.name == field.name);
            match names::field(field.name, field.spec) {
                None => report.push(
                    Diagnostic::error("N302", at, format!("`{}` is not a valid Rust name", field.name))
                        .help("choose a name with the long form: `{type: …, rust: name}`"),
                ),
                Some(rust) if is_fact || taken.contains(&rust) => report.push(
                    Diagnostic::error("N301", at, format!("`{rust}` is already a field of the page"))
                        .help("paging declares its own keys; delete the line, or choose another name with `{type: …, rust: name}`"),
                ),
                Some(rust) => taken.push(rust),
            }
        }
        let is_list = page.items.places.paths().any(|path| path.0.is_empty());
        if let Some((key, _)) = self
            .call
            .endpoint
            .envelope
            .iter()
            .next()
            .filter(|_| is_list)
        {
            let path = ["endpoints", self.call.name, "envelope", key.as_str()];
            let at = report.key(self.file, &path);
            report.push(
                Diagnostic::error(
                    "E428",
                    at,
                    "nothing stands beside a list that is the whole response",
                )
                .help("delete the `envelope`, or write where the list is as `items`"),
            );
        }
        self.check_sent(report, page);
    }

    /// What paging sends in the body fits there.
    fn check_sent(&self, report: &mut Report<'_>, page: &Page<'_>) {
        if !self.call.is_http_read() {
            return;
        }
        let method = self.call.http.method;
        for (parameter, keys) in page.members() {
            let (title, help) = if !method.takes_body() {
                (
                    format!(
                        "a {} request has no body for `{}`",
                        method.word(),
                        keys.join(".")
                    ),
                    "write the name of a query parameter instead of `body(…)`",
                )
            } else if self.call.encoding != Encoding::Json && keys.len() > 1 {
                (
                    format!(
                        "a form has no objects, so that `{}` cannot be sent",
                        keys.join(".")
                    ),
                    "write the name of the field in quotes, as in `'body(\"page[after]\")'`",
                )
            } else if let Some(ty) = self.call.fieldless(&self.api.types) {
                (
                    format!("`{ty}` has no field for `{}`", keys.join(".")),
                    "write the name of a query parameter instead of `body(…)`",
                )
            } else {
                continue;
            };
            let path = ["endpoints", self.call.name, "paging", "send"];
            let at = report.value(self.file, &[&path[..], &[parameter.sent.word()]].concat());
            report.push(Diagnostic::error("P611", at, title).help(help));
        }
    }
}
