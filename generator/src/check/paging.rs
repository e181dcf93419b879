//! How lists continue, and what stands beside them.

use super::Report;
use super::lines;
use super::placed::{Placed, Stand};
use crate::diagnostic::Diagnostic;
use crate::line::{Mark, Scalar, Ty, TyKind};
use crate::name;
use crate::plan::{self, Answers};
use crate::reach;
use crate::spec::{ApiSpec, Endpoint, ModuleSpec, Paging, PagingOf};
use crate::view::{self, Types};

/// Paging needs the key of its list.
pub(crate) fn check_items(report: &mut Report<'_>, file: usize, path: &[&str], paging: &Paging) {
    if paging.items.is_none() {
        report.push(
            Diagnostic::error(
                "P612",
                report.key(file, path),
                "paging needs the key of the list",
            )
            .help("write `items: entries`, the key under which answers hold their list"),
        );
    }
}

/// Paging, wherever it is written.
pub(crate) fn check_keys(report: &mut Report<'_>, file: usize, path: &[&str], paging: &Paging) {
    let child = |key: &'static str| path.iter().copied().chain([key]).collect::<Vec<&str>>();
    let mut idents: Vec<(String, &str)> = Vec::new();
    let keys = [
        ("items", &paging.items, false),
        ("next", &paging.next, true),
        ("more", &paging.more, true),
        ("total", &paging.total, false),
    ];
    for (key, name, many) in keys
        .into_iter()
        .filter_map(|(key, name, many)| Some((key, name.as_deref()?, many)))
    {
        let at = report.value(file, &child(key));
        let places: Vec<Vec<&str>> = reach::places(name).collect();
        let plain = places
            .iter()
            .flatten()
            .all(|step| name::value(step).is_some());
        if !plain || (!many && (places.len() > 1 || places[0].len() > 1)) {
            let help = if many {
                "write a key of the answer, or several: `cursor | meta.cursor`"
            } else {
                "write the key as it stands at the top of the answer"
            };
            let title = format!("`{name}` is not a plain key");
            report.push(Diagnostic::error("P611", at, title).help(help));
            continue;
        }
        for place in places.iter().filter(|place| place.len() == 1) {
            let ident = name::value(place[0]).unwrap_or_default();
            if let Some((_, first)) = idents.iter().find(|(known, _)| *known == ident) {
                let title = format!("`{first}` and `{key}` are both `{ident}` in Rust");
                report.push(
                    Diagnostic::error("N301", at.clone(), title)
                        .help("each of them is a key of its own in the answer"),
                );
            }
            idents.push((ident, key));
        }
    }
    for (key, name) in paging.sent() {
        if name::value(name).is_none() {
            let at = report.value(file, &child(key));
            report.push(Diagnostic::error(
                "N302",
                at,
                format!("`{name}` cannot be an argument's name"),
            ));
        }
    }
    if paging
        .end
        .is_some_and(|status| !(400..=599).contains(&status))
    {
        let at = report.value(file, &child("end"));
        report.push(
            Diagnostic::error("P612", at, "`end` is a status that means an error")
                .help("write `end: 404`"),
        );
    }
}

/// A list continues in one way; `whole` is all that is known of it.
pub(crate) fn check_ways(
    report: &mut Report<'_>,
    file: usize,
    path: &[&str],
    paging: &Paging,
    whole: &Paging,
) {
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
        let title = format!("`{first}` and `{second}` are two ways to the next page");
        refuse(second, title, "keep the one that the vendor's samples use");
        return;
    }
    if let (Some(_), Some(way @ ("page" | "offset"))) = (&paging.send, whole.turns().next()) {
        let title = format!("`send` sends what `next` gives, and `{way}` counts");
        refuse("send", title, "delete one of the two");
    }
    let counts = whole.turns().any(|way| way == "offset");
    if paging.limit.is_some() && !counts {
        let title = "`limit` goes with `offset`".to_owned();
        refuse("limit", title, "elsewhere the size of a page is `size`");
    }
    if paging.size.is_some() && counts {
        let title = "beside `offset` the size of a page is `limit`".to_owned();
        refuse("size", title, "write `limit` in place of `size`");
    }
}

/// `send`, `more` and `end` mean something where there is a next page only.
pub(crate) fn check_next(report: &mut Report<'_>, file: usize, path: &[&str], paging: &Paging) {
    if paging.turns().next().is_some() {
        return;
    }
    let needs_next = [
        ("send", paging.send.is_some()),
        ("more", paging.more.is_some()),
        ("end", paging.end.is_some()),
    ];
    for (key, _) in needs_next.into_iter().filter(|(_, given)| *given) {
        let key: Vec<&str> = path.iter().copied().chain([key]).collect();
        let name = key.last().copied().unwrap_or_default();
        report.push(
            Diagnostic::error(
                "P613",
                report.key(file, &key),
                format!("`{name}` means nothing without `next`"),
            )
            .help(
                "write `next:`, the key under which answers hold the token or URL of the next page; or `page:` or `offset:`, what is sent",
            ),
        );
    }
}

/// The paging of an endpoint, its envelope, and the statuses that are empty answers.
pub(crate) fn check_endpoint(
    report: &mut Report<'_>,
    api: &ApiSpec,
    types: &Types<'_>,
    module: &ModuleSpec,
    name: &str,
    endpoint: &Endpoint,
) {
    let here = Here {
        types,
        file: module.file,
        name,
        endpoint,
    };
    here.check_own(report, api);
    here.check_envelope(report);
    let answers = plan::answers(api, module, name, endpoint);
    here.check_errors(report, &answers);
    match &answers {
        Answers::Page { paging, .. } => here.check_page(report, paging),
        _ if !endpoint.envelope.is_empty() => {
            let at = report.key(module.file, &here.at("envelope"));
            report.push(
                Diagnostic::error(
                    "E428",
                    at,
                    "`envelope` stands beside a list, and there is no page",
                )
                .help(
                    "it goes with paging; for a single object, write its keys as fields of a type",
                ),
            );
        }
        _ => {}
    }
}

struct Here<'a> {
    types: &'a Types<'a>,
    file: usize,
    name: &'a str,
    endpoint: &'a Endpoint,
}

impl<'a> Here<'a> {
    fn at(&self, key: &'a str) -> [&'a str; 3] {
        ["endpoints", self.name, key]
    }

    fn check_own(&self, report: &mut Report<'_>, api: &ApiSpec) {
        let path = self.at("paging");
        match &self.endpoint.paging {
            Some(PagingOf::Word(word)) if word != "none" => {
                report.push(
                    Diagnostic::error(
                        "P612",
                        report.value(self.file, &path),
                        format!("`{word}` is no way of paging"),
                    )
                    .help("write `none`, or a mapping as in api.yaml"),
                );
            }
            Some(PagingOf::Own(own)) => {
                let whole = own.over(api.api.paging.as_ref());
                check_items(report, self.file, &path, &whole);
                check_keys(report, self.file, &path, own);
                check_ways(report, self.file, &path, own, &whole);
                if whole.turns().next().is_none() {
                    check_next(report, self.file, &path, own);
                }
            }
            _ => {}
        }
    }

    fn check_envelope(&self, report: &mut Report<'_>) {
        for (key, field) in &self.endpoint.envelope {
            let path = ["endpoints", self.name, "envelope", key.as_str()];
            let names: Vec<&str> = key.split(',').map(str::trim).collect();
            let placed = Placed {
                file: self.file,
                path: &path,
                stand: Stand::Field,
            };
            lines::field(report, self.types, placed, &names, field);
        }
    }

    /// Places that lie in the envelope are there and hold what paging looks for; no two keys share a name in Rust.
    fn check_page(&self, report: &mut Report<'_>, paging: &Paging) {
        let envelope = &self.endpoint.envelope;
        let own = matches!(self.endpoint.paging, Some(PagingOf::Own(_)));
        let keys = [
            ("next", &paging.next, Scalar::String, "text"),
            ("more", &paging.more, Scalar::Bool, "`bool`"),
        ];
        let mut taken: Vec<String> = Vec::new();
        for key in [&paging.items, &paging.total].into_iter().flatten() {
            taken.extend(name::value(key));
        }
        for (key, written, wanted, noun) in keys {
            let Some(written) = written else { continue };
            let mut at = report.key(self.file, &["endpoints", self.name]);
            if own {
                at = report.value(self.file, &["endpoints", self.name, "paging", key]);
            }
            taken.extend(reach::own_key(written, envelope).and_then(name::value));
            for place in reach::places(written) {
                let in_envelope = view::split(envelope).any(|(name, ..)| name == place[0]);
                if place.len() == 1 && !in_envelope {
                    continue;
                }
                let problem = match reach::follow(self.types, envelope, &place) {
                    Ok((_, Ty { kind, .. })) if kind == TyKind::Scalar(wanted.clone()) => continue,
                    Ok(_) => format!("`{}` is not {noun}", place.join(".")),
                    Err(0) => format!("`{}` is no key of the `envelope`", place[0]),
                    Err(step) => format!(
                        "`{}` leads nowhere: `{}` has no field `{}`",
                        place.join("."),
                        place[..step].join("."),
                        place[step]
                    ),
                };
                report.push(
                    Diagnostic::error("P611", at.clone(), problem)
                        .help("declare the object beside the list: `envelope: {meta: Meta}`, and its fields in the type"),
                );
            }
        }
        for (wire, key, field) in view::split(envelope) {
            let at = report.name(self.file, &["endpoints", self.name, "envelope", key], wire);
            match view::field_name(wire, field) {
                None => report.push(
                    Diagnostic::error("N302", at, format!("`{wire}` cannot be a Rust name"))
                        .help("use the long form and choose one: `{type: …, rust: name}`"),
                ),
                Some(rust) if taken.contains(&rust) => report.push(
                    Diagnostic::error("N301", at, format!("`{rust}` is a field of the page already"))
                        .help("paging declares its own keys; delete the line, or choose another name with `{type: …, rust: name}`"),
                ),
                Some(rust) => taken.push(rust),
            }
        }
    }

    fn check_errors(&self, report: &mut Report<'_>, answers: &Answers<'_>) {
        for (status, meaning) in &self.endpoint.errors {
            let path = ["endpoints", self.name, "errors", status.as_str()];
            let known = status
                .parse::<u16>()
                .is_ok_and(|status| (300..600).contains(&status));
            if !known {
                report.push(
                    Diagnostic::error(
                        "E429",
                        report.key(self.file, &path),
                        format!("`{status}` is not the status of an error"),
                    )
                    .help("write `errors: {404: empty}`"),
                );
            } else if meaning != "empty" {
                report.push(
                    Diagnostic::error(
                        "E429",
                        report.value(self.file, &path),
                        format!("`{meaning}` is nothing an error can mean"),
                    )
                    .help("`empty` makes it an answer without anything in it; other errors need no line"),
                );
            } else if matches!(answers, Answers::Nothing) {
                report.push(
                    Diagnostic::error(
                        "E429",
                        report.key(self.file, &path),
                        "this call returns nothing that could be empty",
                    )
                    .help("`empty` goes with a page, or with `returns: Type`"),
                );
            }
        }
        let always = view::split(&self.endpoint.envelope)
            .filter(|(.., field)| {
                let line = field.line.parsed.as_ref();
                line.is_ok_and(|line| line.mark == Mark::Always)
            })
            .map(|(name, key, _)| (name, key))
            .next();
        if let (Some((name, key)), false) = (always, self.endpoint.errors.is_empty()) {
            let at = report.name(self.file, &["endpoints", self.name, "envelope", key], name);
            report.push(
                Diagnostic::error("E429", at, format!("an empty page has no `{name}`"))
                    .help("delete the mark `!`: the page may lack it"),
            );
        }
    }
}
