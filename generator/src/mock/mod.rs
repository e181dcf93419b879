//! A service that behaves as a spec says, and remembers: requests in, responses out. It has no sockets, no clock and no
//! chance of its own; it reads the model alone.

mod auth;
mod body;
mod deeds;
mod fault;
mod ids;
mod json;
mod kin;
mod made;
mod memory;
mod message;
mod page;
mod plan;
mod recorded;
mod refuse;
mod seeds;
mod service;
mod time;
mod turn;
mod waiting;

use std::time::SystemTime;

use fastrand::Rng;
use jiff::Timestamp;

use crate::check::check;
use crate::evidence::exchange::Exchange;
use crate::evidence::verify::matching::{Candidate, Found, Known};
use crate::model::{Api, Model};
use crate::{Diagnostics, Source, spec};
use fault::Fault;
use message::{content, empty, respond};
use refuse::Refusal;
use service::Service;

pub use fault::{Faults, Latency};
pub use message::{MockFate, MockReply, MockRequest, MockResponse};

/// How a mock behaves besides what the specs say.
#[derive(Clone, Debug, Default)]
pub struct MockOptions {
    /// The APIs that it has; all of them where none is named.
    pub apis: Vec<String>,
    /// With the same seed the same requests have the same responses.
    pub seed: u64,
    /// How long a response takes.
    pub latency: Latency,
    /// What goes wrong on purpose.
    pub faults: Faults,
    /// Whether replies have an entry for a recording.
    pub record: bool,
}

/// Why there is no mock.
#[derive(Clone, Debug)]
pub enum MockError {
    /// The specs have errors.
    Specs(Diagnostics),
    /// There is no API of a name.
    Unknown(String),
}

/// Where an API of a mock is, and what it asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MockAddress {
    /// The name of the API.
    pub api: String,
    /// What its addresses begin with.
    pub path: String,
    /// How its calls are signed, in words.
    pub auth: String,
}

/// Makes a mock of the specs of a folder, and gives it to `serve`; `now` is when the examples happen.
pub fn mock<T>(
    sources: &[Source],
    options: &MockOptions,
    now: SystemTime,
    serve: impl FnOnce(&mut Mock<'_, '_>) -> T,
) -> Result<T, MockError> {
    let (specs, found) = spec::parse(sources);
    let checked = check(&specs, found);
    let (mut model, _) =
        checked.map_err(|problems| MockError::Specs(Diagnostics::new(sources, problems)))?;
    let names: Vec<&str> = model.apis.iter().map(|api| api.name).collect();
    if let Some(unknown) = options
        .apis
        .iter()
        .find(|name| !names.contains(&name.as_str()))
    {
        let names = names.join(", ");
        return Err(MockError::Unknown(format!(
            "there is no API `{unknown}`; there are {names}"
        )));
    }
    let is_wanted =
        |api: &Api<'_>| options.apis.is_empty() || options.apis.iter().any(|name| name == api.name);
    model.apis.retain(is_wanted);
    Ok(serve(&mut Mock::new(&model, options, timestamp(now))))
}

/// The services of some APIs.
pub struct Mock<'m, 's> {
    known: Known<'m, 's>,
    services: Vec<Service<'m, 's>>,
    /// The hosts of the bases, each once.
    hosts: Vec<String>,
    options: MockOptions,
    rng: Rng,
}

impl<'m, 's> Mock<'m, 's> {
    fn new(model: &'m Model<'s>, options: &MockOptions, now: Timestamp) -> Self {
        let mut rng = Rng::with_seed(options.seed);
        let services = model
            .apis
            .iter()
            .map(|api| Service::new(api, &mut rng, now));
        let services = services.collect();
        let mut hosts: Vec<String> = Vec::new();
        for base in model.apis.iter().flat_map(Api::every_base) {
            let host = split(base.url).0;
            if !hosts.contains(&host) {
                hosts.push(host);
            }
        }
        Self {
            known: Known::of(model),
            services,
            hosts,
            options: options.clone(),
            rng,
        }
    }

    /// Where each API is.
    pub fn addresses(&self) -> Vec<MockAddress> {
        let addresses = self.services.iter().map(|service| {
            let base = service.api.bases.first().map_or("", |base| base.url);
            let ways: Vec<_> = service.api.auths.iter().map(auth::wanted).collect();
            MockAddress {
                api: service.api.name.to_owned(),
                path: split(base).1,
                auth: ways.join(", or "),
            }
        });
        addresses.collect()
    }

    /// Forgets everything but the examples.
    pub fn reset(&mut self) {
        self.rng = Rng::with_seed(self.options.seed);
        for service in &mut self.services {
            service.reset();
        }
    }

    /// Forgets every record but the examples; tokens stay good, and ids go on.
    #[cfg(test)]
    pub(crate) fn forget_records(&mut self) {
        for service in &mut self.services {
            service.forget_records();
        }
    }

    /// What happens to a request at a time.
    pub fn handle(&mut self, request: &MockRequest, now: SystemTime) -> MockReply {
        let now = timestamp(now);
        let delay = self.options.latency.draw(&mut self.rng);
        let fault = self.options.faults.draw(&mut self.rng);
        let is_slow = match fault {
            Some(Fault::Reset) => return MockReply::lost(delay, MockFate::Reset),
            Some(Fault::Timeout) => return MockReply::lost(delay, MockFate::Silence),
            Some(Fault::Slow) => true,
            Some(Fault::Status(_)) | None => false,
        };
        let mut exchange = request.exchange();
        let origin = format!("http://{}", exchange.host);
        let status = match fault {
            Some(Fault::Status(status)) => Some(status),
            _ => None,
        };
        let (mut response, api) = self.respond(&mut exchange, &origin, status, now);
        if exchange.method == "HEAD" {
            response.body.clear();
        }
        let entry = api
            .filter(|_| self.options.record)
            .map(|api| recorded::entry(api, &exchange, request, &response, (now, delay)));
        let fate = if is_slow {
            MockFate::Slow(response)
        } else {
            MockFate::Response(response)
        };
        MockReply { delay, fate, entry }
    }

    /// The response, and the API that gave it.
    fn respond(
        &mut self,
        exchange: &mut Exchange,
        origin: &str,
        fault: Option<u16>,
        now: Timestamp,
    ) -> (MockResponse, Option<&'m Api<'s>>) {
        if message::is_too_deep(exchange) {
            let refusal = Refusal::new(400, "a name has more brackets than anything can be nested");
            return (refusal.plain(), None);
        }
        for service in &mut self.services {
            if let Some(response) = service.token(&mut self.rng, now, exchange) {
                return (response, None);
            }
        }
        let Some((candidate, host)) = self.candidate(exchange, now) else {
            return (self.nowhere(exchange), None);
        };
        exchange.host = host;
        let operation = &self.known.operations[candidate.operation];
        let mut services = self.services.iter_mut();
        let Some(service) = services.find(|service| service.api.name == operation.api.name) else {
            return (Refusal::new(404, "there is no such API").plain(), None);
        };
        // A path with a text of its own is not one whose parameter does not fit.
        let is_elsewhere = !self
            .known
            .methods(exchange)
            .contains(&exchange.method.as_str());
        if is_elsewhere && !service::is_path(operation, &candidate, exchange) {
            return (self.nowhere(exchange), None);
        }
        let api = service.api;
        let mut visit = service::Visit {
            operation,
            candidate: &candidate,
            exchange,
            origin,
            now,
            rng: &mut self.rng,
        };
        let response = match fault {
            Some(status) => service.fail(&mut visit, status),
            None => service.serve(&mut visit),
        };
        (response, Some(api))
    }

    /// The endpoint that a request is for, and the host that its base has: of several the one that takes it best.
    fn candidate(
        &mut self,
        exchange: &mut Exchange,
        now: Timestamp,
    ) -> Option<(Candidate, String)> {
        let mut best: Option<(usize, Candidate, String)> = None;
        for host in &self.hosts {
            exchange.host.clone_from(host);
            let Found::Endpoints(candidates) = self.known.find(exchange) else {
                continue;
            };
            for candidate in candidates {
                let operation = &self.known.operations[candidate.operation];
                let service = self
                    .services
                    .iter()
                    .find(|service| service.api.name == operation.api.name);
                let faults = service.map_or(0, |service| {
                    service.faults(operation, &candidate, exchange, now)
                });
                if best.as_ref().is_none_or(|(known, ..)| faults < *known) {
                    best = Some((faults, candidate, host.clone()));
                }
            }
        }
        best.map(|(_, candidate, host)| (candidate, host))
    }

    /// The response where no endpoint is: the methods that there are, or what comes near.
    fn nowhere(&self, exchange: &mut Exchange) -> MockResponse {
        let mut allowed = Vec::new();
        let mut near = String::new();
        for host in &self.hosts {
            exchange.host.clone_from(host);
            if allowed.is_empty() {
                allowed = self.known.methods(exchange);
            }
            if let (Found::NoEndpoint(found), true) = (self.known.find(exchange), near.is_empty()) {
                near = found;
            }
        }
        let asked = &exchange.method;
        if !allowed.is_empty() {
            let methods = allowed.join(", ");
            let refusal = Refusal::new(
                405,
                format!("{asked} is not among the methods of this path: {methods}"),
            );
            return refusal.header("Allow", methods).plain();
        }
        let near = if near.is_empty() {
            near
        } else {
            format!("; {near}")
        };
        Refusal::new(404, format!("no endpoint has this path{near}")).plain()
    }
}

/// The host of a base in lower case and its path, each name in braces as some value.
fn split(base: &str) -> (String, String) {
    let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
    let mut filled = String::new();
    let mut rest = rest;
    while let Some((literal, after)) = rest.split_once('{') {
        filled.push_str(literal);
        filled.push('x');
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    filled.push_str(rest);
    let at = filled.find('/').unwrap_or(filled.len());
    let (host, path) = filled.split_at(at);
    (host.to_lowercase(), path.to_owned())
}

fn timestamp(time: SystemTime) -> Timestamp {
    Timestamp::try_from(time).unwrap_or(Timestamp::UNIX_EPOCH)
}
