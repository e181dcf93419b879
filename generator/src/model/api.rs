//! One API: its types, its calls, and what they share.

use std::time::Duration;

use super::call::Call;
use super::types::Types;
use super::usage::Usage;
use crate::spec::grammar::units::{self, Rate};
use crate::spec::{self, ApiSpec, AuthScheme, Field, ModuleSpec, Specs};

/// How long an attempt may take when no spec says.
const TIMEOUT: Duration = Duration::from_secs(30);

#[derive(Debug)]
pub(crate) struct Api<'s> {
    pub(crate) spec: &'s ApiSpec,
    /// Of its module and feature.
    pub(crate) name: &'s str,
    /// As the vendor has it.
    pub(crate) title: &'s str,
    pub(crate) base: &'s str,
    /// The parts of the base that the caller gives.
    pub(crate) vars: Vec<(&'s str, &'s Field)>,
    pub(crate) auth: Auth<'s>,
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

/// How calls are signed; all but names of headers and parameters are names of secrets.
#[derive(Debug)]
pub(crate) enum Auth<'s> {
    Open,
    Basic {
        user: &'s str,
        password: Option<&'s str>,
    },
    Bearer {
        token: &'s str,
    },
    Header {
        name: &'s str,
        /// With secrets in braces.
        value: &'s str,
        secrets: Vec<&'s str>,
    },
    Query {
        name: &'s str,
    },
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
        Self {
            spec,
            name,
            title: file.title.as_deref().unwrap_or(name),
            base: file.base.as_deref().unwrap_or_default(),
            vars: spec::split(&file.vars)
                .map(|(name, _, field)| (name, field))
                .collect(),
            auth: match &file.auth {
                Some(spec::Auth::Scheme(scheme)) => Auth::of(scheme),
                _ => Auth::Open,
            },
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

    pub(crate) fn calls(&self) -> impl Iterator<Item = &Call<'s>> {
        self.modules.iter().flat_map(|module| &module.calls)
    }
}

impl<'s> Auth<'s> {
    fn of(scheme: &'s AuthScheme) -> Self {
        match (
            scheme.basic.as_slice(),
            &scheme.bearer,
            &scheme.header,
            &scheme.query,
        ) {
            ([user, others @ ..], ..) => Self::Basic {
                user,
                password: others.first().map(String::as_str),
            },
            (_, Some(token), ..) => Self::Bearer { token },
            (_, _, Some(name), _) => {
                let value = scheme.value.as_deref().unwrap_or_default();
                Self::Header {
                    name,
                    value,
                    secrets: units::placeholders(value),
                }
            }
            (_, _, _, Some(name)) => Self::Query { name },
            _ => Self::Open,
        }
    }

    /// The header or query parameter that the client adds to every call.
    pub(crate) fn header(&self) -> Option<&'s str> {
        match self {
            Self::Basic { .. } | Self::Bearer { .. } => Some("Authorization"),
            Self::Header { name, .. } => Some(name),
            Self::Open | Self::Query { .. } => None,
        }
    }

    pub(crate) fn query(&self) -> Option<&'s str> {
        match self {
            Self::Query { name } => Some(name),
            _ => None,
        }
    }
}
