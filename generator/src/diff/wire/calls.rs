//! Endpoints: what is sent, and where.

use std::collections::{BTreeSet, HashMap};

use super::api::way;
use super::lines::{Stands, sent, written};
use super::{Found, by_presence};
use crate::diff::change::{Place, Subject};
use crate::diff::pairs::Side;
use crate::diff::rules::Rule;
use crate::diff::verdict::Wire;
use crate::model::example::Json;
use crate::model::{Argument, Body, Call, Field, View, Way};
use crate::spec::grammar::{RuleKind, RuleLine};
use crate::spec::{self, Encoding, Endpoint, Group, Nesting};

impl<'s> Found<'_, 's> {
    pub(super) fn calls(&mut self) {
        let (old, new) = (self.pair.old, self.pair.new);
        let mut gone: HashMap<_, _> = old.api.calls().map(|was| (old.call(was), was)).collect();
        for now in new.api.calls() {
            let subject = new.call(now);
            if let Some(was) = gone.remove(&subject) {
                self.call(&subject, [was, now]);
            } else {
                let place = new.call_key(now, &[]);
                let text = Some(format!("`{}`", now.http.shown()));
                self.add(Rule::Added, subject, place, Wire::Safe, (None, text));
            }
        }
        for was in old.api.calls() {
            let subject = old.call(was);
            if gone.contains_key(&subject) {
                let place = old.call_key(was, &[]);
                let text = Some(format!("`{}`", was.http.shown()));
                self.add(Rule::Removed, subject, place, Wire::BreaksOld, (text, None));
            }
        }
    }

    fn call(&mut self, subject: &Subject, [was, now]: [&Call<'s>; 2]) {
        let new = self.pair.new;
        if was.place() != now.place() {
            let texts = (
                Some(format!("`{}`", was.place())),
                Some(format!("`{}`", now.place())),
            );
            let place = new.call_key(now, &[]);
            self.add(Rule::Moved, subject.clone(), place, Wire::Safe, texts);
        }
        self.http(subject, [was, now]);
        self.elsewhere(subject, [was, now]);
        self.path(subject, [was, now]);
        self.call_arguments([was, now], "query", Way::Sent, |call| {
            declared(&call.query, &call.endpoint.query)
        });
        self.call_arguments([was, now], "headers", Way::Sent, |call| {
            declared(&call.headers, &call.endpoint.headers)
        });
        self.call_arguments([was, now], "envelope", Way::Received, |call| {
            call.response
                .page()
                .map_or_else(Vec::new, |page| page.envelope.iter().collect())
        });
        self.body(subject, [was, now]);
        self.written(subject, [was, now]);
        self.response(subject, [was, now]);
        self.keys(subject, [was, now]);
        let texts = [examples(was), examples(now)];
        if texts[0] != texts[1] {
            let place = new.call_key(now, &["example"]);
            let nothing = (None, None);
            self.add(Rule::Examples, subject.clone(), place, Wire::Words, nothing);
        }
    }

    /// The keys that have no part of their own.
    fn keys(&mut self, subject: &Subject, [was, now]: [&Call<'s>; 2]) {
        let (old, new) = (self.pair.old, self.pair.new);
        // Whoever adds a key says here what a change of it means.
        let Endpoint {
            like: _, // What it is like is seen in what it sends and returns.
            http: _, // `http`
            doc,
            seen,
            about,
            base: _,      // `elsewhere`
            auth: _,      // The same.
            path: _,      // `path`
            query: _,     // `call_arguments`
            headers: _,   // The same.
            body: _,      // `body`
            encoding: _,  // `written`
            nesting: _,   // The same.
            null: _,      // The same.
            wrap: _,      // The same.
            at: _,        // `response`
            returns: _,   // The same.
            paging: _,    // The same.
            envelope: _,  // `call_arguments`
            responses: _, // `response`
            errors: _,    // The same.
            retry: _,     // The same.
            wait: _,      // The same.
            rules,
            needs,
            example: _,  // `examples`
            examples: _, // The same.
            doubts,
            deprecated,
            since,
            rust,
            allow: _, // What maintainers have accepted.
        } = now.endpoint;
        let before = was.endpoint;
        self.rules(
            subject,
            places(old, was, new, now, "rules"),
            [&before.rules, rules],
        );
        self.deprecated(
            subject,
            places(old, was, new, now, "deprecated"),
            [before.deprecated.clone(), deprecated.clone()],
        );
        self.text(
            Rule::Name,
            subject.clone(),
            places(old, was, new, now, "rust"),
            |_, _| Wire::Safe,
            [before.rust.clone(), rust.clone()],
        );
        let keys = [
            ("doc", before.doc != *doc),
            ("seen", before.seen != *seen),
            ("about", before.about != *about),
            ("needs", before.needs != *needs),
            ("since", before.since != *since),
            ("doubts", before.doubts != *doubts),
        ];
        for (key, differs) in keys {
            // What is inherited by several is one change, where it stands.
            let place = new.call_key(now, &[key]);
            self.words(subject, place, &[(key, differs)]);
        }
    }

    fn http(&mut self, subject: &Subject, [was, now]: [&Call<'s>; 2]) {
        let (old, new) = (self.pair.old, self.pair.new);
        // Names of parameters are not sent, but two of them may change places.
        let before = was
            .http
            .filled(|name| format!("{{{}}}", old.parameter(was, name)));
        let is_same = was.http.method == now.http.method && before == now.http.template();
        if !is_same || was.http.is_address != now.http.is_address {
            let texts = (
                Some(format!("`{}`", was.http.shown())),
                Some(format!("`{}`", now.http.shown())),
            );
            let place = new.call_key(now, &["http"]);
            self.add(
                Rule::Http,
                subject.part("http"),
                place,
                Wire::BreaksBoth,
                texts,
            );
        }
    }

    /// Where an endpoint lives and how it is signed, if not as its API.
    fn elsewhere(&mut self, subject: &Subject, [was, now]: [&Call<'s>; 2]) {
        let (old, new) = (self.pair.old, self.pair.new);
        let urls = |call: &Call<'s>| -> Vec<String> {
            let bases = call.own_bases().iter();
            bases.map(|base| base.url.to_owned()).collect()
        };
        self.parts(
            Rule::Base,
            subject.part("base"),
            places(old, was, new, now, "base"),
            || Wire::BreaksBoth,
            [urls(was), urls(now)],
        );
        let ways =
            |call: &Call<'s>| -> Vec<String> { call.own_auth().map(way).into_iter().collect() };
        // Credentials that nobody asks for do no harm.
        let is_open = |call: &Call<'s>| {
            call.own_auth()
                .is_some_and(|own| own.credentials.is_empty())
        };
        let wire = Wire::of(!is_open(now), !is_open(was));
        self.parts(
            Rule::Auth,
            subject.part("auth"),
            places(old, was, new, now, "auth"),
            || wire,
            [ways(was), ways(now)],
        );
    }

    /// Parameters of the path that both sides have.
    fn path(&mut self, subject: &Subject, [was, now]: [&Call<'s>; 2]) {
        let (old, new) = (self.pair.old, self.pair.new);
        for parameter in &now.path {
            let mut known = was.path.iter();
            let before = known.find(|known| old.parameter(was, known.name) == parameter.name);
            let Some(before) = before else {
                // The path is another one.
                continue;
            };
            let path = ["path", parameter.name];
            let key: &[&str] = if parameter.is_own() { &path } else { &["http"] };
            let places = [old.call_key(was, &["http"]), new.call_key(now, key)];
            let subject = subject.part(format!("path.{}", parameter.name));
            self.text(
                Rule::Name,
                subject.clone(),
                places.clone(),
                |_, _| Wire::Safe,
                [
                    Some(before.name.to_owned()),
                    Some(parameter.name.to_owned()),
                ],
            );
            let stands = |side, line| {
                Some(Stands {
                    required: true,
                    ..Stands::argument(side, line)
                })
            };
            let lines = [Some(&before.line), Some(&parameter.line)];
            self.line(subject.clone(), places.clone(), lines, |rule| match rule {
                // It is always there.
                Rule::Mark => Wire::Safe,
                _ => sent(stands(old, &before.line), stands(new, &parameter.line)),
            });
            match (before.spec, parameter.spec) {
                (Some(before), Some(field)) if parameter.is_own() => {
                    self.field_keys(&subject, places, before, field);
                }
                _ => {}
            }
        }
    }

    fn body(&mut self, subject: &Subject, [was, now]: [&Call<'s>; 2]) {
        let (old, new) = (self.pair.old, self.pair.new);
        let texts = [body_text(old, was), body_text(new, now)];
        let places = places(old, was, new, now, "body");
        self.text(
            Rule::Body,
            subject.part("body"),
            places,
            |_, _| body_wire(old, was, new, now),
            texts,
        );
    }

    /// How the body and the query are written.
    fn written(&mut self, subject: &Subject, [was, now]: [&Call<'s>; 2]) {
        let (old, new) = (self.pair.old, self.pair.new);
        let encoding = |call: &Call<'_>| {
            let word = match call.encoding {
                Encoding::Json => "json",
                Encoding::Form => "form",
                Encoding::Multipart => "multipart",
            };
            (!call.body.is_nothing()).then(|| word.to_owned())
        };
        let nesting = |call: &Call<'_>| {
            call.nesting.map(|nesting| match nesting {
                Nesting::Brackets => "a[b]".to_owned(),
                Nesting::Dots => "a.b".to_owned(),
            })
        };
        let wrap = |call: &Call<'_>| (!call.wrap.is_empty()).then(|| call.wrap.join("."));
        let null = |call: &Call<'_>| call.null.map(|text| format!("\"{text}\""));
        let both = || by_presence(Wire::BreaksBoth, Wire::BreaksBoth, Wire::BreaksBoth);
        if let (Some(was_encoding), Some(now_encoding)) = (encoding(was), encoding(now)) {
            let key = "encoding";
            let texts = [Some(was_encoding), Some(now_encoding)];
            self.text(
                Rule::Encoding,
                subject.part(key),
                places(old, was, new, now, key),
                both(),
                texts,
            );
        }
        for (key, texts) in [
            ("nesting", [nesting(was), nesting(now)]),
            ("wrap", [wrap(was), wrap(now)]),
        ] {
            self.text(
                Rule::Encoding,
                subject.part(key),
                places(old, was, new, now, key),
                both(),
                texts,
            );
        }
        self.text(
            Rule::Encoding,
            subject.part("null"),
            places(old, was, new, now, "null"),
            by_presence(Wire::Safe, Wire::BreaksOld, Wire::BreaksBoth),
            [null(was), null(now)],
        );
    }

    /// Rules between what is sent.
    pub(super) fn rules(
        &mut self,
        subject: &Subject,
        places: [Place; 2],
        [was, now]: [&[RuleLine]; 2],
    ) {
        let texts = |rules: &[RuleLine]| -> Vec<String> {
            let parsed = rules.iter().filter_map(|rule| rule.parsed.as_ref().ok());
            let words = parsed.map(|rule| {
                let names: Vec<_> = rule
                    .members
                    .iter()
                    .map(|member| member.name.as_str())
                    .collect();
                rule_text(rule.kind, &names)
            });
            words.collect()
        };
        let (was, now) = (texts(was), texts(now));
        let sets = |texts: &[String]| -> BTreeSet<String> { texts.iter().cloned().collect() };
        // The first `exactly one of` decides how it is made; the order of all others says nothing.
        if sets(&was) == sets(&now) && was.first() == now.first() {
            return;
        }
        let is_stricter = now.iter().any(|rule| !was.contains(rule));
        let text = |texts: Vec<String>| (!texts.is_empty()).then(|| texts.join("; "));
        self.text(
            Rule::Rules,
            subject.part("rules"),
            places,
            |_, _| Wire::of(is_stricter, false),
            [text(was), text(now)],
        );
    }
}

/// The places of a key of an endpoint on both sides.
pub(super) fn places(
    old: Side<'_, '_>,
    was: &Call<'_>,
    new: Side<'_, '_>,
    now: &Call<'_>,
    key: &str,
) -> [Place; 2] {
    [old.call_key(was, &[key]), new.call_key(now, &[key])]
}

/// The arguments that the spec has; that of a key for retries may be none of them.
fn declared<'c, 's>(arguments: &'c [Argument<'s>], group: &Group) -> Vec<&'c Argument<'s>> {
    let is_declared =
        |argument: &&Argument<'s>| spec::split(group).any(|(name, ..)| name == argument.name);
    arguments.iter().filter(is_declared).collect()
}

/// A rule as a spec has it.
fn rule_text(kind: RuleKind, names: &[&str]) -> String {
    let all = names.join(", ");
    match (kind, names) {
        (RuleKind::ExactlyOne, _) => format!("exactly one of {all}"),
        (RuleKind::AtMostOne, _) => format!("at most one of {all}"),
        (RuleKind::AtLeastOne, _) => format!("at least one of {all}"),
        (RuleKind::Needs, [first, others @ ..]) => format!("{first} needs {}", others.join(", ")),
        (RuleKind::Needs, []) => all,
    }
}

/// What a body is: its type, who sees it, and the fields that an endpoint lists.
fn body_text(side: Side<'_, '_>, call: &Call<'_>) -> Option<String> {
    match &call.body {
        Body::Nothing => None,
        Body::Bytes => Some("bytes".to_owned()),
        Body::Whole(whole) => Some(written(&whole.line)),
        Body::Fields(body) => {
            let name = side.type_name(body.ty.name);
            let listed = match &call.endpoint.body {
                Some(spec::Body::Narrowed(wanted)) => {
                    let names = wanted.iter().map(|wanted| {
                        let mark = if wanted.required { "!" } else { "" };
                        format!("{}{mark}", wanted.name)
                    });
                    format!(" [{}]", names.collect::<Vec<_>>().join(", "))
                }
                _ => String::new(),
            };
            let view = if body.view == View::Update {
                ", as an update"
            } else {
                ""
            };
            Some(format!("{name}{listed}{view}"))
        }
    }
}

/// What another body means: by its fields, where there are some on both sides.
fn body_wire(old: Side<'_, '_>, was: &Call<'_>, new: Side<'_, '_>, now: &Call<'_>) -> Wire {
    match (&was.body, &now.body) {
        (Body::Fields(before), Body::Fields(body)) => {
            let (gone, here): (Vec<_>, Vec<_>) = (
                before.with_required(&old.api.types).collect(),
                body.with_required(&new.api.types).collect(),
            );
            let fields = here.iter().map(|(field, required)| {
                let stands = Stands {
                    side: new,
                    line: &field.line,
                    required: *required || field.line.constant().is_some(),
                };
                let before = gone.iter().find(|(other, _)| other.name == field.name);
                let before = before.map(|(field, required)| Stands {
                    side: old,
                    line: &field.line,
                    required: *required || field.line.constant().is_some(),
                });
                sent(before, Some(stands))
            });
            let wire = fields.fold(Wire::Safe, Wire::and);
            let is_gone = |(field, _): &(&Field<'_>, bool)| {
                !here.iter().any(|(other, _)| other.name == field.name)
            };
            wire.and(Wire::of(gone.iter().any(is_gone), false))
        }
        (Body::Nothing, Body::Fields(body)) => {
            let mut fields = body.fields.iter();
            Wire::of(fields.any(|field| field.required), false)
        }
        (Body::Whole(before), Body::Whole(whole)) => {
            let stands = |side, line| Stands {
                required: true,
                ..Stands::argument(side, line)
            };
            sent(
                Some(stands(old, &before.line)),
                Some(stands(new, &whole.line)),
            )
        }
        (_, Body::Nothing) | (Body::Nothing, _) => Wire::BreaksOld,
        _ => Wire::BreaksBoth,
    }
}

/// The examples as text.
fn examples(call: &Call<'_>) -> Vec<String> {
    let examples = call.examples.iter().map(|example| {
        let spec::Example {
            title,
            path,
            query,
            headers,
            request: _,  // What it names may be a file.
            status,
            response_headers,
            response: _, // The same.
        } = example.spec;
        let json = |json: &Option<Json<'_>>| {
            json.as_ref().map(|json| json.text.to_owned())
        };
        let (request, response) = (json(&example.request), json(&example.response));
        format!(
            "{title:?} {path:?} {query:?} {headers:?} {request:?} {status:?} {response_headers:?} {response:?}"
        )
    });
    examples.collect()
}
