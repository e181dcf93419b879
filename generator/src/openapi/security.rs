//! How calls are signed.

use super::document::{Named, OAuthFlow, OAuthFlows, SecurityScheme};
use crate::model::{Api, Auth, Credential};
use crate::spec::Grant;

/// The schemes by name, and for each way to sign calls the names of those that it takes together.
pub(super) struct Security {
    pub(super) schemes: Named<SecurityScheme>,
    pub(super) ways: Vec<Named<Vec<String>>>,
}

impl Security {
    pub(super) fn of(api: &Api<'_>) -> Self {
        let mut schemes = Named::new();
        let ways = api.auths.iter().map(|auth| way(&mut schemes, auth));
        let ways = ways.collect();
        Self { schemes, ways }
    }

    /// The ways to sign a call that is not signed as all of its API; none where it is public.
    pub(super) fn own(&mut self, auth: &Auth<'_>) -> Vec<Named<Vec<String>>> {
        if auth.credentials.is_empty() {
            return Vec::new();
        }
        vec![way(&mut self.schemes, auth)]
    }
}

/// A field of the body is no scheme there.
fn way(schemes: &mut Named<SecurityScheme>, auth: &Auth<'_>) -> Named<Vec<String>> {
    let credentials = auth.credentials.iter();
    let all = credentials.filter_map(scheme).map(|(name, scheme)| {
        let scopes = scheme.scopes();
        (take(schemes, name, scheme), scopes)
    });
    all.collect()
}

/// A name for a scheme; the same scheme has one name.
fn take(schemes: &mut Named<SecurityScheme>, name: &str, scheme: SecurityScheme) -> String {
    let numbers = (2..).map(|number| format!("{name}_{number}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbers);
    // The numbers do not end.
    let is_free = |name: &String| schemes.get(name).is_none_or(|known| *known == scheme);
    let name = names.find(is_free).unwrap_or_default();
    schemes.insert(name.clone(), scheme);
    name
}

fn scheme(credential: &Credential<'_>) -> Option<(&'static str, SecurityScheme)> {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    let http = |scheme, value: &[&str]| SecurityScheme {
        kind: "http",
        scheme: Some(scheme),
        value: texts(value),
        ..SecurityScheme::default()
    };
    let key = |place, name: &str, value: &str| SecurityScheme {
        kind: "apiKey",
        place: Some(place),
        name: Some(name.to_owned()),
        value: texts(&[value]),
        ..SecurityScheme::default()
    };
    Some(match credential {
        Credential::Basic { user, password } => ("basic", http("basic", &[user, password])),
        Credential::Bearer(token) => ("bearer", http("bearer", &[token])),
        Credential::Header(name, value) => ("header", key("header", name, value)),
        Credential::Query(name, value) => ("query", key("query", name, value)),
        Credential::Body(..) => return None,
        Credential::Token(token) if token.grant == Grant::ClientCredentials => {
            let scopes = token.spec.scopes.iter();
            let flow = OAuthFlow {
                token_url: token.url.to_owned(),
                scopes: scopes.map(|scope| (scope.clone(), String::new())).collect(),
            };
            let flows = OAuthFlows {
                client_credentials: flow,
            };
            let oauth = SecurityScheme {
                kind: "oauth2",
                flows: Some(flows),
                value: texts(&[token.send]),
                ..SecurityScheme::default()
            };
            ("oauth", oauth)
        }
        // The flows that know refresh tokens begin with a consent.
        Credential::Token(token) => ("oauth", key("header", "Authorization", token.send)),
    })
}

impl SecurityScheme {
    fn scopes(&self) -> Vec<String> {
        let flows = self.flows.iter();
        let scopes = flows.flat_map(|flows| flows.client_credentials.scopes.keys());
        scopes.cloned().collect()
    }
}
