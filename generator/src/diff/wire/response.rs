//! Endpoints: what comes back, and what a client does with it.

use super::Found;
use super::calls::places;
use super::covers::{Seen, covers};
use super::lines::type_text;
use crate::diff::change::Subject;
use crate::diff::pairs::Side;
use crate::diff::rules::Rule;
use crate::diff::verdict::Wire;
use crate::model::paging::{Page, Parameter, Role};
use crate::model::{Call, ErrorShape, Response, Sign, Wait, Way};
use crate::spec::{Errors, Meaning, OrNone, Paging, Retry, Returns, Sends};

impl<'s> Found<'_, 's> {
    pub(super) fn response(&mut self, subject: &Subject, [was, now]: [&Call<'s>; 2]) {
        let (old, new) = (self.pair.old, self.pair.new);
        self.text(
            Rule::Returned,
            subject.part("returns"),
            places(old, was, new, now, "returns"),
            |_, _| {
                let reads = |client, service| reads(client, service);
                Wire::of(
                    !reads((old, was), (new, now)),
                    !reads((new, now), (old, was)),
                )
            },
            [Some(returned(old, was)), Some(returned(new, now))],
        );
        let at = |call: &Call<'_>| match &call.response {
            Response::Value { at, .. } => at.map(ToString::to_string),
            _ => None,
        };
        let is_value = |call: &Call<'_>| matches!(call.response, Response::Value { .. });
        if is_value(was) && is_value(now) {
            self.text(
                Rule::Returned,
                subject.part("at"),
                places(old, was, new, now, "at"),
                |_, _| Wire::BreaksBoth,
                [at(was), at(now)],
            );
        }
        if let (Some(before), Some(page)) = (was.response.page(), now.response.page()) {
            self.parts(
                Rule::Paging,
                subject.part("paging"),
                places(old, was, new, now, "paging"),
                || paging(before, page),
                [paged(before), paged(page)],
            );
        }
        self.statuses(subject, [was, now]);
        self.failures(subject, [was, now]);
        self.repeated(subject, [was, now]);
    }

    fn statuses(&mut self, subject: &Subject, [was, now]: [&Call<'s>; 2]) {
        let (old, new) = (self.pair.old, self.pair.new);
        let (before, responses) = (&was.endpoint.responses, &now.endpoint.responses);
        let mut keys: Vec<_> = before.keys().chain(responses.keys()).collect();
        keys.sort();
        keys.dedup();
        for key in keys {
            let path = ["responses", key];
            self.text(
                Rule::Statuses,
                subject.part(format!("responses.{key}")),
                [old.call_key(was, &path), new.call_key(now, &path)],
                |_, _| status((old, was), (new, now), key),
                [meaning(old, was, key), meaning(new, now, key)],
            );
        }
    }

    fn failures(&mut self, subject: &Subject, [was, now]: [&Call<'s>; 2]) {
        let (old, new) = (self.pair.old, self.pair.new);
        let (before, shape) = (&was.errors, &now.errors);
        self.parts(
            Rule::Errors,
            subject.part("errors"),
            places(old, was, new, now, "errors"),
            // Where the message is not found, the usual places are asked.
            || Wire::of(!signs(before, shape), !signs(shape, before)),
            [failing(was), failing(now)],
        );
    }

    /// What a client does by itself.
    fn repeated(&mut self, subject: &Subject, [was, now]: [&Call<'s>; 2]) {
        let (old, new) = (self.pair.old, self.pair.new);
        self.parts(
            Rule::Retries,
            subject.part("retry"),
            places(old, was, new, now, "retry"),
            || Wire::Safe,
            [retried(was), retried(now)],
        );
        let waits = |call: &Call<'_>| call.wait.as_ref().map_or_else(Vec::new, waiting);
        let (before, wait) = (waits(was), waits(now));
        // A client waits for what the service of the other spec may never say; how often it asks is its own matter.
        let is_other = match (before.split_last(), wait.split_last()) {
            (Some((_, before)), Some((_, wait))) => before != wait,
            _ => false,
        };
        self.parts(
            Rule::Wait,
            subject.part("wait"),
            places(old, was, new, now, "wait"),
            || Wire::of(is_other, is_other),
            [before, wait],
        );
    }
}

fn waiting(wait: &Wait<'_>) -> Vec<String> {
    let Wait {
        field,
        place: _, // Where `at` says it, which is compared itself.
        success,
        failure,
        every,
    } = wait;
    vec![
        format!("field: {field}"),
        format!("success: {}", success.join(" or ")),
        format!("failure: {}", failure.join(" or ")),
        format!("every: {every:?}"),
    ]
}

/// What a call gives, in words.
fn returned(side: Side<'_, '_>, call: &Call<'_>) -> String {
    match &call.response {
        Response::Nothing => "none".to_owned(),
        Response::Bytes => "bytes".to_owned(),
        Response::Value { ty, .. } if is_closed(call) => format!("{} closed", type_text(side, ty)),
        Response::Value { ty, .. } => type_text(side, ty),
        Response::Page(page) => format!("pages of {}", type_text(side, &page.item)),
    }
}

/// Whether a client of one spec reads what a service of the other returns.
fn reads(
    (client, call): (Side<'_, '_>, &Call<'_>),
    (service, service_call): (Side<'_, '_>, &Call<'_>),
) -> bool {
    match (&call.response, &service_call.response) {
        // Whatever comes is passed on, or passed over.
        (Response::Nothing | Response::Bytes, _) => true,
        (Response::Value { ty, .. }, Response::Value { ty: other, .. }) => {
            let (wide, narrow) = (
                Seen::new(client, ty, is_closed(call)),
                Seen::new(service, other, is_closed(service_call)),
            );
            covers(Way::Received, wide, narrow)
        }
        (Response::Page(page), Response::Page(other)) => {
            let wide = Seen::new(client, &page.item, false);
            covers(Way::Received, wide, Seen::new(service, &other.item, false))
        }
        _ => false,
    }
}

/// Whether an enum in the line of what is returned has no other values than those.
fn is_closed(call: &Call<'_>) -> bool {
    match &call.endpoint.returns {
        Some(Returns::Line(line)) => line.parsed.as_ref().is_ok_and(|line| line.closed),
        _ => false,
    }
}

/// How a list continues, in words.
fn paged(page: &Page<'_>) -> Vec<String> {
    // Whoever adds a key to either says here how it shows.
    let _ = |paging: &Paging, sends: &Sends| {
        let Paging {
            items: _,
            next: _,
            more: _,
            last: _,
            total: _,
            pages: _,
            send: _,
            end: _,
        } = paging;
        let Sends {
            cursor: _,
            page: _,
            offset: _,
            size: _,
        } = sends;
    };
    let facts = page
        .all_facts()
        .map(|fact| format!("{}: {}", word(fact.role), fact.places));
    let sent = page.parameters.iter();
    let sent = sent.map(|sent| format!("send {}: {}", sent.sent.word(), sent.written()));
    let end = page.end.map(|status| format!("end: {status}"));
    facts.chain(sent).chain(end).collect()
}

fn word(role: Role) -> &'static str {
    match role {
        Role::Items => "items",
        Role::Cursor | Role::Number | Role::Url => "next",
        Role::More => "more",
        Role::Last => "last",
        Role::Total => "total",
        Role::Pages => "pages",
    }
}

fn paging(was: &Page<'_>, now: &Page<'_>) -> Wire {
    let place = |page: &Page<'_>, wanted: &str| {
        let mut facts = page.all_facts();
        let fact = facts.find(|fact| word(fact.role) == wanted);
        fact.map(|fact| fact.places.to_string())
    };
    let facts = ["items", "next", "more", "last"].into_iter().map(|key| {
        match (place(was, key), place(now, key)) {
            (was, now) if was == now => Wire::Safe,
            // Without a flag, a list ends where nothing more comes.
            (None, Some(_)) | (Some(_), None) if matches!(key, "more" | "last") => Wire::Safe,
            _ => Wire::BreaksBoth,
        }
    });
    let end = match (was.end, now.end) {
        (was, now) if was == now => Wire::Safe,
        (None, Some(_)) => Wire::BreaksOld,
        (Some(_), None) => Wire::BreaksNew,
        _ => Wire::BreaksBoth,
    };
    let mut ways: Vec<_> = was
        .parameters
        .iter()
        .chain(&now.parameters)
        .map(|sent| sent.sent)
        .collect();
    ways.dedup();
    let sent = ways.into_iter().map(|sent| {
        let written = |page: &Page<'_>| page.parameter(sent).map(Parameter::written);
        match (written(was), written(now)) {
            (was, now) if was == now => Wire::Safe,
            (None, _) => Wire::Safe,
            (_, None) => Wire::BreaksOld,
            (Some(_), Some(_)) => Wire::BreaksBoth,
        }
    });
    let turn = match (was.turn, now.turn) {
        (Some(was), Some(now)) if was != now => Wire::BreaksBoth,
        _ => Wire::Safe,
    };
    facts.chain(sent).fold(end, Wire::and).and(turn)
}

/// What a status means, as an endpoint says it.
fn meaning(side: Side<'_, '_>, call: &Call<'_>, key: &str) -> Option<String> {
    match call.endpoint.responses.get(key)? {
        Meaning::Empty => Some("empty".to_owned()),
        Meaning::Nothing => None,
        Meaning::Failure(_) => {
            let mut failures = call.failures.iter();
            let failure = failures.find(|failure| failure.key == key)?;
            Some(type_text(side, &failure.ty))
        }
    }
}

/// What another meaning of a status means. A body of a failure is only read by those who ask for it.
fn status(
    (old, was): (Side<'_, '_>, &Call<'_>),
    (new, now): (Side<'_, '_>, &Call<'_>),
    key: &str,
) -> Wire {
    let find = |call: &Call<'_>| call.failures.iter().position(|failure| failure.key == key);
    if let (Some(before), Some(failure)) = (find(was), find(now)) {
        let (before, failure) = (
            Seen::new(old, &was.failures[before].ty, false),
            Seen::new(new, &now.failures[failure].ty, false),
        );
        return Wire::of(
            !covers(Way::Received, before, failure),
            !covers(Way::Received, failure, before),
        );
    }
    // A success without content is a broken response for those who expect some.
    let is_success = key.starts_with(['2', '3']);
    let is_empty =
        |call: &Call<'_>| matches!(call.endpoint.responses.get(key), Some(Meaning::Empty));
    Wire::of(is_success && is_empty(now), is_success && is_empty(was))
}

fn failing(call: &Call<'_>) -> Vec<String> {
    // Whoever adds a key says here how it shows.
    let _ = |errors: &Errors| {
        let Errors {
            when: _,
            unless: _,
            message: _,
            code: _,
        } = errors;
    };
    let ErrorShape {
        when,
        unless,
        message,
        code,
    } = &call.errors;
    let signs = |word: &str, signs: &[Sign<'_>]| {
        let signs = signs.iter();
        let signs =
            signs.map(|sign| format!("{word} {} is {}", sign.places, sign.values.join(" or ")));
        signs.collect::<Vec<_>>()
    };
    let mut texts = signs("when", when);
    texts.extend(signs("unless", unless));
    texts.extend(message.map(|places| format!("message: {places}")));
    texts.extend(code.map(|places| format!("code: {places}")));
    texts
}

/// Whether a client of one spec sees every failure that the other says shows in a successful response.
fn signs(client: &ErrorShape<'_>, service: &ErrorShape<'_>) -> bool {
    let knows =
        |known: &[Sign<'_>], signs: &[Sign<'_>]| signs.iter().all(|sign| known.contains(sign));
    knows(&client.when, &service.when) && knows(&client.unless, &service.unless)
}

fn retried(call: &Call<'_>) -> Vec<String> {
    let Some(retry) = call.endpoint.retry.as_ref().and_then(OrNone::own) else {
        return Vec::new();
    };
    let Retry {
        tries,
        statuses,
        safe,
        key,
    } = retry;
    let texts = [
        tries.map(|tries| format!("tries: {tries}")),
        statuses
            .as_ref()
            .map(|statuses| format!("statuses: {statuses:?}")),
        safe.map(|safe| format!("safe: {safe}")),
        key.as_ref().map(|key| format!("key: {}", key.text)),
    ];
    texts.into_iter().flatten().collect()
}
