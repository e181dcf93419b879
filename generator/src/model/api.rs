//! One API: its types, its calls, and what they share.

use std::time::Duration;

use super::auth::Auth;
use super::call::Call;
use super::client::{Base, ClientArgument};
use super::names;
use super::types::Types;
use super::usage::Usage;
use crate::spec::grammar::units::Rate;
use crate::spec::{ApiSpec, ModuleSpec, Specs};

/// How long an attempt may take when no spec says.
const TIMEOUT: Duration = Duration::from_secs(30);

#[derive(Debug)]
pub(crate) struct Api<'s> {
    pub(crate) spec: &'s ApiSpec,
    /// Of its module and feature.
    pub(crate) name: &'s str,
    /// As the vendor has it.
    pub(crate) title: &'s str,
    /// Where it lives; the first is the default.
    pub(crate) bases: Vec<Base<'s>>,
    pub(crate) arguments: Vec<ClientArgument<'s>>,
    /// The ways to sign calls; the first is that of `new`.
    pub(crate) auths: Vec<Auth<'s>>,
    pub(crate) rate: Option<Rate>,
    /// Of one attempt.
    pub(crate) timeout: Duration,
    pub(crate) types: Types<'s>,
    pub(crate) usage: Usage,
    pub(crate) modules: Vec<Module<'s>>,
}

/// One file of an API.
#[derive(Debug)]
pub(crate) struct Module<'s> {
    pub(crate) spec: &'s ModuleSpec,
    pub(crate) calls: Vec<Call<'s>>,
}

impl<'s> Api<'s> {
    /// The API of these types, which must be complete.
    pub(crate) fn of(specs: &'s Specs, spec: &'s ApiSpec, types: Types<'s>) -> Self {
        let modules: Vec<_> = spec
            .modules
            .iter()
            .map(|module| Module {
                spec: module,
                calls: module
                    .endpoints
                    .iter()
                    .map(|(name, endpoint)| Call::of(specs, spec, &types, module, (name, endpoint)))
                    .collect(),
            })
            .collect();
        let calls = modules.iter().flat_map(|module| &module.calls);
        let usage = Usage::of(&types, calls);
        let file = &spec.api;
        let name = file.api.as_deref().unwrap_or_default();
        let bases = Base::all(file.base.as_ref());
        let ways = file.auth.iter().flat_map(|auth| &auth.ways);
        let mut auths: Vec<_> = ways.map(Auth::of).collect();
        if auths.is_empty() {
            auths.push(Auth::default());
        }
        Self {
            spec,
            name,
            title: file.title.as_deref().unwrap_or(name),
            arguments: ClientArgument::all(&types, file, (&bases, &auths), &modules),
            bases,
            auths,
            rate: file.rate.as_ref().and_then(|rate| rate.value),
            timeout: file
                .timeout
                .as_ref()
                .and_then(|timeout| timeout.value)
                .unwrap_or(TIMEOUT),
            types,
            usage,
            modules,
        }
    }

    /// What a client of this auth is made with, in order.
    pub(crate) fn required<'a>(
        &'a self,
        auth: &'a Auth<'s>,
    ) -> impl Iterator<Item = &'a ClientArgument<'s>> {
        let all = self.arguments.iter();
        all.filter(|argument| argument.default().is_none() && argument.is_of(auth))
    }

    /// The name of the constructor of a client of this auth that is not the first.
    pub(crate) fn constructor(&self, auth: &Auth<'s>) -> String {
        let secrets = auth.secrets();
        let own = self.arguments.iter();
        let own = own.filter(|argument| secrets.contains(argument.name));
        let own: Vec<_> = own.map(|argument| argument.rust.as_str()).collect();
        names::alternative(&own)
    }

    /// Everywhere its calls go.
    pub(crate) fn every_base(&self) -> impl Iterator<Item = &Base<'s>> {
        self.bases
            .iter()
            .chain(self.calls().flat_map(Call::own_bases))
    }

    /// Each way in which some call is signed.
    pub(crate) fn every_auth(&self) -> impl Iterator<Item = &Auth<'s>> {
        self.auths
            .iter()
            .chain(self.calls().filter_map(Call::own_auth))
    }

    pub(crate) fn calls(&self) -> impl Iterator<Item = &Call<'s>> {
        self.modules.iter().flat_map(|module| &module.calls)
    }
}
