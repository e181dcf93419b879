//! What a client is made with: where it goes, and the arguments that fill the names in braces.

use std::collections::HashSet;

use indexmap::IndexSet;

use super::api::Module;
use super::auth::{Auth, TOKEN};
use super::call::Call;
use super::names;
use super::ty::{Line, Ty};
use super::types::{Def, Types};
use crate::spec::grammar::type_line::EnumValue;
use crate::spec::grammar::units;
use crate::spec::{self, Addresses, ApiFile, Field};

/// An address below which all paths lie.
#[derive(Debug)]
pub(crate) struct Base<'s> {
    /// None where there is only one.
    pub(crate) name: Option<&'s str>,
    pub(crate) url: &'s str,
}

impl<'s> Base<'s> {
    pub(super) fn all(addresses: Option<&'s Addresses>) -> Vec<Self> {
        let all = addresses.map(Addresses::all).unwrap_or_default();
        let all = all.into_iter();
        let mut all: Vec<_> = all.map(|(name, url)| Self { name, url }).collect();
        if all.is_empty() {
            all.push(Self {
                name: None,
                url: "",
            });
        }
        all
    }
}

/// A name in braces: the same value wherever it stands.
#[derive(Debug)]
pub(crate) struct ClientArgument<'s> {
    pub(crate) name: &'s str,
    pub(crate) rust: String,
    /// None of a secret that no line declares.
    pub(crate) declared: Option<Declared<'s>>,
    /// Whether only credentials have it.
    pub(crate) is_secret: bool,
    /// Whether it stands in the base or a header, so that every client needs it.
    pub(crate) is_shared: bool,
}

/// The line of an argument.
#[derive(Debug)]
pub(crate) struct Declared<'s> {
    pub(crate) line: Line<'s>,
    pub(crate) spec: &'s Field,
    /// The name of the enum that a list of values becomes.
    pub(crate) inline: String,
}

impl<'s> ClientArgument<'s> {
    /// The arguments under `vars`, then the secrets that stand in `auth` only.
    pub(super) fn all(
        types: &Types<'s>,
        file: &'s ApiFile,
        (bases, auths): (&[Base<'s>], &[Auth<'s>]),
        modules: &[Module<'s>],
    ) -> Vec<Self> {
        let calls = || modules.iter().flat_map(|module| &module.calls);
        let in_bases = bases.iter().map(|base| base.url);
        let in_headers = file.headers.values().map(String::as_str);
        let shared: HashSet<_> = in_bases
            .chain(in_headers)
            .flat_map(units::placeholders)
            .collect();
        let in_own_bases = calls().flat_map(Call::own_bases);
        let in_own_bases = in_own_bases.flat_map(|base| units::placeholders(base.url));
        let addresses = auths.iter().flat_map(Auth::in_addresses);
        let addresses: HashSet<_> = addresses.chain(in_own_bases).collect();
        let own_auths = calls().filter_map(Call::own_auth);
        let own_secrets = own_auths.flat_map(Auth::secrets).filter(|name| {
            // What a token service gives is no argument.
            *name != TOKEN || auths.iter().all(|auth| auth.token().is_none())
        });
        let secrets = auths.iter().flat_map(Auth::secrets);
        let secrets: IndexSet<_> = secrets.chain(own_secrets).collect();
        let of = |name: &'s str, rust: String, declared| Self {
            name,
            rust,
            declared,
            is_secret: secrets.contains(name)
                && !shared.contains(name)
                && !addresses.contains(name),
            is_shared: shared.contains(name),
        };
        let mut all: Vec<Self> = spec::split(&file.vars)
            .map(|(name, _, field)| {
                let rust = names::of_field(name, field);
                let declared = Declared {
                    line: types.line(&field.line),
                    spec: field,
                    inline: names::client_enum(&rust),
                };
                of(name, rust, Some(declared))
            })
            .collect();
        let declared: HashSet<_> = all.iter().map(|known| known.name).collect();
        let others = secrets.iter().filter(|name| !declared.contains(*name));
        all.extend(others.map(|name| of(name, names::of_parameter(name), None)));
        all
    }

    pub(crate) fn words(&self) -> &'s str {
        self.declared
            .as_ref()
            .map_or("", |declared| declared.spec.words())
    }

    /// The values of an enum.
    pub(crate) fn values(&self, types: &Types<'s>) -> &'s [EnumValue] {
        let ty = self.declared.as_ref().map(|declared| &declared.line.ty);
        match ty {
            Some(Ty::Enum(values)) => values,
            Some(Ty::Named(named)) => match &types[named.id].def {
                Def::Line(line) => match line.ty {
                    Ty::Enum(values) => values,
                    _ => &[],
                },
                _ => &[],
            },
            _ => &[],
        }
    }

    /// The value that a client has unless its builder is given another.
    pub(crate) fn default(&self) -> Option<&'s str> {
        let declared = self.declared.as_ref()?;
        declared.line.written.default.as_deref()
    }

    /// Whether only some endpoints need it, so that clients can be made without it.
    pub(crate) fn is_optional(&self, auths: &[Auth<'s>]) -> bool {
        self.default().is_none() && !auths.iter().any(|auth| self.is_of(auth))
    }

    /// Whether a client of this auth is made with it.
    pub(crate) fn is_of(&self, auth: &Auth<'s>) -> bool {
        self.is_shared
            || auth.secrets().contains(self.name)
            || auth.in_addresses().any(|name| name == self.name)
    }
}
