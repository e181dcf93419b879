//! How calls are signed.

use indexmap::IndexSet;

use crate::spec::grammar::units;
use crate::spec::{AuthScheme, AuthWay, ClientPlace, Grant, OAuth};

/// The names that a token service asks for.
const CLIENT: [&str; 2] = ["client_id", "client_secret"];
const REFRESH: &str = "refresh_token";

/// What stands for the token where it is sent.
pub(crate) const TOKEN: &str = "token";

/// One way to sign calls: every credential of it is sent.
#[derive(Debug, Default)]
pub(crate) struct Auth<'s> {
    pub(crate) credentials: Vec<Credential<'s>>,
}

/// Where a credential stands; texts have secrets in braces.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Credential<'s> {
    Basic { user: &'s str, password: &'s str },
    Bearer(&'s str),
    Header(&'s str, &'s str),
    Query(&'s str, &'s str),
    Body(&'s str, &'s str),
    Token(Token<'s>),
}

/// A token that the client fetches.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token<'s> {
    pub(crate) spec: &'s OAuth,
    /// The address that issues it, at the first base.
    pub(crate) url: &'s str,
    pub(crate) grant: Grant,
    pub(crate) client: ClientPlace,
    /// The value of the header.
    pub(crate) send: &'s str,
}

impl<'s> Auth<'s> {
    pub(super) fn of(way: &'s AuthWay) -> Self {
        let AuthWay::Scheme(scheme) = way else {
            return Self::default();
        };
        let AuthScheme {
            basic,
            bearer,
            headers,
            query,
            body,
            oauth,
        } = &**scheme;
        let basic = basic.split_first().map(|(user, others)| Credential::Basic {
            user,
            password: others.first().map_or("", String::as_str),
        });
        let bearer = bearer.iter().map(|token| Credential::Bearer(token));
        let headers = headers.iter();
        let headers = headers.map(|(name, value)| Credential::Header(name, value));
        let query = query.iter();
        let query = query.map(|(name, value)| Credential::Query(name, value));
        let body = body.iter();
        let body = body.map(|(name, value)| Credential::Body(name, value));
        let token = oauth
            .iter()
            .map(|oauth| Credential::Token(Token::of(oauth)));
        let credentials = basic.into_iter().chain(bearer).chain(headers);
        Self {
            credentials: credentials.chain(query).chain(body).chain(token).collect(),
        }
    }

    /// The names of its secrets, each once.
    pub(crate) fn secrets(&self) -> IndexSet<&'s str> {
        let all = self.credentials.iter();
        all.flat_map(Credential::secrets).collect()
    }

    /// The names in the addresses that issue tokens.
    pub(crate) fn in_addresses(&self) -> impl Iterator<Item = &'s str> {
        let urls = self.token().and_then(|token| token.spec.token.as_ref());
        let urls = urls.into_iter().flat_map(|urls| urls.all());
        urls.flat_map(|(_, url)| units::placeholders(url))
    }

    pub(crate) fn token(&self) -> Option<Token<'s>> {
        self.credentials
            .iter()
            .find_map(|credential| match credential {
                Credential::Token(token) => Some(*token),
                _ => None,
            })
    }

    /// The headers that the client adds to every call.
    pub(crate) fn headers(&self) -> impl Iterator<Item = &'s str> {
        self.credentials
            .iter()
            .filter_map(|credential| match credential {
                Credential::Basic { .. } | Credential::Bearer(_) | Credential::Token(_) => {
                    Some("Authorization")
                }
                Credential::Header(name, _) => Some(*name),
                Credential::Query(..) | Credential::Body(..) => None,
            })
    }

    /// The parameters that the client adds to every query.
    pub(crate) fn query(&self) -> impl Iterator<Item = &'s str> {
        self.credentials
            .iter()
            .filter_map(|credential| match credential {
                Credential::Query(name, _) => Some(*name),
                _ => None,
            })
    }

    /// The fields that the client adds to every body.
    pub(crate) fn body(&self) -> impl Iterator<Item = &'s str> {
        self.credentials
            .iter()
            .filter_map(|credential| match credential {
                Credential::Body(name, _) => Some(*name),
                _ => None,
            })
    }
}

impl<'s> Credential<'s> {
    fn secrets(&self) -> Vec<&'s str> {
        match self {
            Self::Basic { user, password } => {
                [units::placeholders(user), units::placeholders(password)].concat()
            }
            Self::Bearer(value)
            | Self::Header(_, value)
            | Self::Query(_, value)
            | Self::Body(_, value) => units::placeholders(value),
            Self::Token(token) => token.secrets(),
        }
    }
}

impl<'s> Token<'s> {
    fn of(spec: &'s OAuth) -> Self {
        let urls = spec.token.as_ref().map(|urls| urls.all());
        let first = urls.and_then(|urls| urls.first().copied());
        Self {
            spec,
            url: first.map_or("", |(_, url)| url),
            grant: spec
                .grant
                .as_ref()
                .and_then(|grant| grant.value)
                .unwrap_or(Grant::ClientCredentials),
            client: spec
                .client
                .as_ref()
                .and_then(|client| client.value)
                .unwrap_or(ClientPlace::Basic),
            send: spec.send.as_deref().unwrap_or("Bearer {token}"),
        }
    }

    /// Whether only the request for a token has this secret.
    pub(crate) fn asks(&self, name: &str) -> bool {
        self.secrets().contains(&name)
    }

    fn secrets(&self) -> Vec<&'s str> {
        let refresh = (self.grant == Grant::RefreshToken).then_some(REFRESH);
        let form = self.spec.form.values();
        CLIENT
            .into_iter()
            .chain(refresh)
            .chain(form.flat_map(|text| units::placeholders(text)))
            .collect()
    }
}
