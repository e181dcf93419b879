//! How calls are signed.

use super::document::SecurityScheme;
use crate::model::Auth;

/// The scheme and its name.
pub(super) fn scheme(auth: &Auth<'_>) -> Option<(String, SecurityScheme)> {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let http = |scheme, secrets: &[&str]| SecurityScheme {
        kind: "http",
        scheme: Some(scheme),
        place: None,
        name: None,
        value: names(secrets),
    };
    let key = |place, name: &str, value: &str| SecurityScheme {
        kind: "apiKey",
        scheme: None,
        place: Some(place),
        name: Some(name.to_owned()),
        value: names(&[value]),
    };
    let (name, scheme) = match auth {
        Auth::Open => return None,
        Auth::Basic { user, password } => {
            let secrets: Vec<_> = [*user].into_iter().chain(*password).collect();
            ("basic", http("basic", &secrets))
        }
        Auth::Bearer { token } => ("bearer", http("bearer", &[token])),
        Auth::Header { name, value, .. } => ("header", key("header", name, value)),
        Auth::Query { name } => ("query", key("query", name, name)),
    };
    Some((name.to_owned(), scheme))
}
