//! How calls are signed.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::calls::Signed;
use super::documents::{Place, Version};
use super::json::Json;
use super::operations::Operation;
use super::types::Types;
use crate::spec::grammar::{FromWord, Word};
use crate::spec::{Addresses, Auth, AuthScheme, AuthWay, Grant, OAuth};
use crate::text::case;

/// Most ways to sign calls.
const MOST_WAYS: usize = 20;

/// Reads the ways to sign calls, and what they add to each.
pub(super) fn read(types: &mut Types<'_>, operations: &[Operation<'_>]) -> (Auth, Signed) {
    let documents = types.documents;
    let root = documents.root();
    let (place, schemes) = match documents.version {
        Version::Two => (
            documents.top().child("securityDefinitions"),
            root.at("securityDefinitions"),
        ),
        Version::Three => {
            let place = documents.top().child("components").child("securitySchemes");
            (place, root.at("components").at("securitySchemes"))
        }
    };
    let mut asked: Vec<Vec<&str>> = Vec::new();
    let own = operations
        .iter()
        .map(|operation| operation.json.at("security"));
    for requirement in [root.at("security")]
        .into_iter()
        .chain(own)
        .flat_map(Json::items)
    {
        let names: Vec<&str> = requirement
            .members()
            .map(|(name, _)| name.as_str())
            .collect();
        if !asked.contains(&names) {
            asked.push(names);
        }
    }
    // Where nothing says what is asked for, each scheme can be.
    if asked.is_empty() {
        asked = schemes
            .members()
            .map(|(name, _)| vec![name.as_str()])
            .collect();
    }
    let is_open = asked.iter().any(Vec::is_empty);
    asked.retain(|names| !names.is_empty());
    let many = asked.len() > 1;
    let mut ways: Vec<AuthScheme> = Vec::new();
    for names in asked {
        if let Some(way) = way(types, &place, schemes, &names, many)
            && !ways.iter().any(|known| same(known, &way))
        {
            ways.push(way);
        }
    }
    if ways.len() >= MOST_WAYS {
        types.lose(&place, "way to sign calls", "the first of them");
        ways.truncate(MOST_WAYS - 1);
    }
    let signed = signed(&ways);
    let mut ways: Vec<AuthWay> = ways
        .into_iter()
        .map(|way| AuthWay::Scheme(Box::new(way)))
        .collect();
    if is_open || ways.is_empty() {
        ways.push(AuthWay::Open);
    }
    let is_list = ways.len() > 1;
    (Auth { ways, is_list }, signed)
}

/// That an operation is not signed, where it says so itself.
pub(super) fn own(operation: &Operation<'_>) -> Option<Auth> {
    let says = operation.json.get("security")?;
    let is_open = matches!(says, Json::List(items) if items.is_empty());
    is_open.then(|| Auth {
        ways: vec![AuthWay::Open],
        is_list: false,
    })
}

fn signed(ways: &[AuthScheme]) -> Signed {
    let mut signed = Signed::default();
    for way in ways {
        signed.query.extend(way.query.keys().cloned());
        signed
            .headers
            .extend(way.headers.keys().map(|name| name.to_ascii_lowercase()));
    }
    signed
}

/// Whether two ways need the same secrets: their constructors would have one name.
fn same(one: &AuthScheme, other: &AuthScheme) -> bool {
    secrets(one) == secrets(other)
}

fn secrets(way: &AuthScheme) -> Vec<String> {
    let texts = way
        .basic
        .iter()
        .chain(&way.bearer)
        .chain(way.headers.values())
        .chain(way.query.values());
    let mut all: Vec<String> = texts.cloned().collect();
    all.extend(
        way.oauth
            .iter()
            .map(|_| "{client_id}{client_secret}".to_owned()),
    );
    all.sort();
    all
}

/// The schemes that are asked for together.
fn way(
    types: &mut Types<'_>,
    place: &Place,
    schemes: &Json,
    names: &[&str],
    many: bool,
) -> Option<AuthScheme> {
    let mut way = AuthScheme::default();
    let mut headers = HashSet::new();
    for name in names {
        let at = place.child(name);
        let Some(scheme) = schemes.get(name) else {
            types.lose(&at, "missing security scheme", "calls are not signed so");
            return None;
        };
        let (at, scheme) = types.documents.resolve(&at, scheme).ok()?;
        let secret = if many { secret(name) } else { None };
        add(types, &at, scheme, secret.as_deref(), &mut way)?;
        let adds = scheme
            .text("name")
            .filter(|_| scheme.text("in") == Some("header"))
            .unwrap_or("authorization");
        if scheme.text("in") != Some("query") && !headers.insert(adds.to_ascii_lowercase()) {
            types.lose(
                &at,
                "way to sign calls",
                "two schemes send the same header: calls are not signed so",
            );
            return None;
        }
    }
    Some(way)
}

/// The name of a secret, after that of its scheme.
fn secret(name: &str) -> Option<String> {
    let name = crate::naming::words::split(name).join("_");
    case::value(&name).filter(|value| *value == name && name != "token" && name.len() < 60)
}

fn add(
    types: &mut Types<'_>,
    place: &Place,
    scheme: &Json,
    secret: Option<&str>,
    way: &mut AuthScheme,
) -> Option<()> {
    let named = |usual: &str| format!("{{{}}}", secret.unwrap_or(usual));
    match (
        scheme.text("type")?,
        scheme
            .text("scheme")
            .map(str::to_ascii_lowercase)
            .as_deref(),
    ) {
        ("http", Some("bearer")) | ("openIdConnect", _) => way.bearer = Some(named("token")),
        ("basic", _) | ("http", Some("basic")) => {
            let (user, password) = match secret {
                Some(name) => (format!("{{{name}_user}}"), format!("{{{name}_password}}")),
                None => ("{username}".to_owned(), "{password}".to_owned()),
            };
            way.basic = vec![user, password];
        }
        ("apiKey", _) => {
            let name = scheme.text("name")?.to_owned();
            let is_header = name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
                && !name.is_empty();
            match scheme.text("in") {
                Some("query") => way.query.insert(name, named("api_key")),
                Some("header") if is_header => way.headers.insert(name, named("api_key")),
                Some("cookie") if is_header => way
                    .headers
                    .insert("Cookie".to_owned(), format!("{name}={}", named("session"))),
                _ => {
                    types.lose(place, "way to sign calls", "calls are not signed so");
                    return None;
                }
            };
        }
        ("oauth2", _) => match client_credentials(scheme) {
            Some(url) => way.oauth = Some(Box::new(oauth(url))),
            None => {
                types.lose(place, "flow of OAuth", "the caller gives the token");
                way.bearer = Some(named("token"));
            }
        },
        _ => {
            types.lose(place, "way to sign calls", "calls are not signed so");
            return None;
        }
    }
    Some(())
}

/// The URL of tokens for the client itself.
fn client_credentials(scheme: &Json) -> Option<&str> {
    let flow = scheme.at("flows").at("clientCredentials");
    let url = flow.text("tokenUrl").or_else(|| {
        let is_own = scheme.text("flow") == Some("application");
        scheme.text("tokenUrl").filter(|_| is_own)
    });
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:".contains(c);
    url.filter(|url| {
        let rest = url.strip_prefix("https://");
        rest.is_some_and(|rest| {
            !rest.is_empty()
                && rest.chars().all(is_plain)
                && !rest.contains("//")
                && !rest.contains("/..")
        })
    })
}

fn oauth(url: &str) -> OAuth {
    OAuth {
        token: Some(Addresses::One(url.to_owned())),
        grant: Some(Word {
            text: "client_credentials".to_owned(),
            value: Grant::from_word("client_credentials"),
        }),
        client: None,
        scopes: Vec::new(),
        form: IndexMap::new(),
        send: None,
    }
}
