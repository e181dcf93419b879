//! One API: whether a call may be made, and what it gives.

use fastrand::Rng;
use jiff::Timestamp;

use super::auth::{self, Shown};
use super::memory::{Memory, keep};
use super::plan::Plan;
use super::refuse::{self, Refusal};
use super::turn::Turn;
use super::{MockResponse, body, empty, json, page, seeds};
use crate::evidence::exchange::Exchange;
use crate::evidence::verify::judge::{Problem, judge};
use crate::evidence::verify::matching::{Candidate, Operation};
use crate::model::paging::Turn as Next;
use crate::model::{Api, Auth, Body, Call};
use crate::spec::Encoding;
use crate::spec::grammar::Target;
use crate::text::tree::{Kind, Node};

/// More problems are not listed in one message.
const MOST_PROBLEMS: usize = 10;

/// A call that is not signed counts as so many problems.
const UNSIGNED: usize = 1_000;

/// How long a client should wait after too many calls, in seconds.
const RETRY_AFTER: &str = "1";

#[derive(Debug)]
pub(super) struct Service<'m, 's> {
    pub(super) api: &'m Api<'s>,
    plan: Plan<'s>,
    seeded: Memory,
    memory: Memory,
}

/// A request at its endpoint.
pub(super) struct Visit<'a, 'm, 's> {
    pub(super) operation: &'a Operation<'m, 's>,
    pub(super) candidate: &'a Candidate,
    pub(super) exchange: &'a Exchange,
    pub(super) origin: &'a str,
    pub(super) now: Timestamp,
    pub(super) rng: &'a mut Rng,
}

impl<'m, 's> Service<'m, 's> {
    pub(super) fn new(api: &'m Api<'s>, rng: &mut Rng, now: Timestamp) -> Self {
        let plan = Plan::of(api);
        let seeded = seeds::planted(api, &plan, rng, now);
        Self {
            api,
            plan,
            memory: seeded.clone(),
            seeded,
        }
    }

    pub(super) fn reset(&mut self) {
        self.memory = self.seeded.clone();
    }

    #[cfg(test)]
    pub(super) fn forget_records(&mut self) {
        let tokens = std::mem::take(&mut self.memory.tokens);
        self.reset();
        self.memory.tokens = tokens;
    }

    pub(super) fn token(
        &mut self,
        rng: &mut Rng,
        now: Timestamp,
        exchange: &Exchange,
    ) -> Option<MockResponse> {
        auth::token(self.api, &mut self.memory, rng, now, exchange)
    }

    /// How much is wrong with a request, if it is for this endpoint.
    pub(super) fn faults(
        &self,
        operation: &Operation<'m, 's>,
        candidate: &Candidate,
        exchange: &Exchange,
        now: Timestamp,
    ) -> usize {
        let body = body::read(&self.api.types, operation.call, exchange);
        let shown = Shown {
            exchange,
            body: body.as_ref(),
        };
        let auths = operation.call.auths(self.api);
        let signed = auth::demand(auths, &self.memory, now, &shown);
        let problems = problems(operation, candidate, exchange).len();
        problems + if signed.is_err() { UNSIGNED } else { 0 }
    }

    /// A failure on purpose.
    pub(super) fn fail(&mut self, visit: &mut Visit<'_, 'm, 's>, status: u16) -> MockResponse {
        let refusal = Refusal::new(status, "a fault of the mock, as asked for");
        let refusal = match status {
            429 | 503 => refusal.header("Retry-After", RETRY_AFTER),
            _ => refusal,
        };
        self.turn(visit, None).refused(refusal)
    }

    pub(super) fn serve(&mut self, visit: &mut Visit<'_, 'm, 's>) -> MockResponse {
        let call = visit.operation.call;
        let body = body::read(&self.api.types, call, visit.exchange);
        let shown = Shown {
            exchange: visit.exchange,
            body: body.as_ref(),
        };
        let signed = auth::demand(call.auths(self.api), &self.memory, visit.now, &shown);
        let key = repeat_key(call, visit.exchange, body.as_ref());
        let key = key.map(|key| format!("{} {key}", call.place()));
        let problems = problems(visit.operation, visit.candidate, visit.exchange);
        let mut turn = self.turn(visit, body.as_ref());
        if let Err(refusal) = signed {
            return turn.refused(refusal);
        }
        if let Some(refusal) = refusal(turn.api, call, &problems) {
            return turn.refused(refusal);
        }
        if let Some(known) = key.as_ref().and_then(|key| turn.memory.repeated.get(key)) {
            return known.clone();
        }
        let response = match turn.run() {
            Ok(response) => response,
            Err(refusal) => return turn.refused(refusal),
        };
        if let Some(key) = key {
            keep(&mut turn.memory.repeated, key, response.clone());
        }
        response
    }

    fn turn<'a>(
        &'a mut self,
        visit: &'a mut Visit<'_, 'm, 's>,
        body: Option<&'a Node>,
    ) -> Turn<'a, 'm, 's>
    where
        'm: 'a,
    {
        let call = visit.operation.call;
        let auths = call.auths(self.api).iter();
        let credentials: Vec<&str> = auths.flat_map(Auth::body).collect();
        let inner = body.map(|body| call.without_members(body));
        let inner = inner.as_ref().and_then(|body| call.unwrapped(body));
        let sent = match inner.map(|inner| &inner.kind) {
            Some(Kind::Map(_)) | None => {
                let entries = inner.map(json::pairs).unwrap_or_default().into_iter();
                json::object(entries.filter(|(name, _)| !credentials.contains(&name.as_str())))
            }
            Some(_) => inner.cloned().unwrap_or_else(json::null),
        };
        Turn {
            api: self.api,
            plan: &self.plan,
            act: self.plan.act(call),
            call,
            memory: &mut self.memory,
            rng: visit.rng,
            now: visit.now,
            exchange: visit.exchange,
            values: &visit.candidate.values,
            body,
            sent,
            origin: visit.origin,
        }
    }
}

impl Turn<'_, '_, '_> {
    /// The response of a call that is refused.
    pub(super) fn refused(&mut self, refusal: Refusal) -> MockResponse {
        if self.call.is_empty(refusal.status) {
            return empty(refusal.status);
        }
        let (api, call) = (self.api, self.call);
        refusal.of_call(api, call, &mut self.maker())
    }

    /// Refuses a parameter that only paging knows.
    pub(super) fn invalid(&self, name: &str, why: &str) -> Refusal {
        let status = refuse::invalid(self.api, self.call);
        Refusal::new(status, format!("`{name}`: {why}")).about(name)
    }
}

/// Whether the parameters of the path fit.
pub(super) fn is_path(
    operation: &Operation<'_, '_>,
    candidate: &Candidate,
    exchange: &Exchange,
) -> bool {
    let problems = judge(operation, candidate, exchange).problems;
    !problems
        .iter()
        .any(|problem| problem.place.starts_with("path."))
}

/// What is wrong with a request.
fn problems(
    operation: &Operation<'_, '_>,
    candidate: &Candidate,
    exchange: &Exchange,
) -> Vec<Problem> {
    let call = operation.call;
    let mut problems = judge(operation, candidate, exchange).problems;
    // The address of a page has what the service put into it.
    let page = call
        .response
        .page()
        .filter(|page| page.turn == Some(Next::Url));
    if let Some(page) = page {
        let own = format!("query.{}", page::url_parameter(call, page));
        problems.retain(|problem| problem.place != own);
    }
    let sent = exchange.sent.as_deref().unwrap_or_default().trim_ascii();
    let is_missing = match call.body {
        Body::Fields(_) => sent.is_empty() || sent == b"null",
        Body::Whole(_) => sent.is_empty(),
        Body::Nothing | Body::Bytes => false,
    };
    let is_known = problems.iter().any(|problem| problem.place == "request");
    if is_missing && !is_known && call.encoding == Encoding::Json {
        problems.push(Problem::new("missing", "request", "no body"));
    }
    let headers = call
        .headers
        .iter()
        .filter(|header| header.line.is_always_sent());
    let missing =
        headers.filter(|header| !exchange.headers.contains_key(&header.name.to_lowercase()));
    problems.extend(
        missing
            .map(|header| Problem::new("missing", format!("headers.{}", header.name), "required")),
    );
    problems
}

fn refusal(api: &Api<'_>, call: &Call<'_>, problems: &[Problem]) -> Option<Refusal> {
    let first = problems.first()?;
    let is_elsewhere = problems
        .iter()
        .any(|problem| problem.place.starts_with("path."));
    let status = if is_elsewhere {
        404
    } else {
        refuse::invalid(api, call)
    };
    let sentences: Vec<_> = problems.iter().take(MOST_PROBLEMS).map(sentence).collect();
    let field = first
        .place
        .split_once('.')
        .map_or(first.place.as_str(), |(_, field)| field);
    Some(Refusal::new(status, sentences.join("; ")).about(field))
}

fn sentence(problem: &Problem) -> String {
    let Problem {
        word,
        place,
        detail,
    } = problem;
    match *word {
        "missing" => format!("`{place}` is missing"),
        "unknown-key" => format!("`{place}` is not known here"),
        "new-value" => format!("`{place}` is not one of the values that it can have"),
        "not-json" => "the body is not JSON".to_owned(),
        "not-a-form" => "the body is not a form".to_owned(),
        _ => format!("`{place}`: {detail}"),
    }
}

/// The key by which a call is recognized that is sent twice.
fn repeat_key(call: &Call<'_>, exchange: &Exchange, body: Option<&Node>) -> Option<String> {
    call.key.as_ref()?;
    let place = call.endpoint.retry.as_ref()?.own()?.key.as_ref()?;
    let place = place.value.as_ref()?;
    match place {
        Target::Query(name) => {
            let mut query = exchange.query.iter();
            query
                .find(|(known, _)| known == name)
                .map(|(_, value)| value.clone())
        }
        Target::Header(name) => exchange.headers.get(&name.to_lowercase()).cloned(),
        Target::Body(keys) => {
            let inner = call.unwrapped(body?)?;
            let found = keys.iter().try_fold(inner, |node, key| node.get(key))?;
            json::text(found).map(str::to_owned)
        }
    }
}
