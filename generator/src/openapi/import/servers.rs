//! Where calls go, and what the API says of itself.

use indexmap::IndexMap;

use super::documents::{Place, Version};
use super::json::Json;
use super::types::Types;
use super::words::one_line;
use crate::check::api::TAKEN;
use crate::check::api::is_url;
use crate::spec::grammar::units::{has_whole_braces, placeholders};
use crate::spec::grammar::{FromWord, Word};
use crate::spec::{Addresses, ApiFile, Field};
use crate::text::case;

/// What stands for an address that a description does not have.
pub(super) const UNKNOWN: &str = "https://api.example.com";

/// Reads what a description says of the whole API.
pub(super) fn read(types: &mut Types<'_>, name: &str) -> ApiFile {
    let root = types.documents.root();
    let info = root.at("info");
    let (base, vars) = base(types);
    let about = info
        .text("description")
        .or(info.text("summary"))
        .map(one_line);
    let page = root
        .at("externalDocs")
        .text("url")
        .or(info.at("contact").text("url"));
    let page = page.filter(|url| is_url(url)).map(str::to_owned);
    ApiFile {
        api: Some(api_name(name)),
        spec: Some("2".to_owned()),
        title: info
            .text("title")
            .map(one_line)
            .filter(|title| !title.is_empty()),
        about: about.filter(|about| !about.is_empty()),
        docs: Some(page.unwrap_or_else(|| fallback_docs(&base))),
        seen: info
            .text("x-seen")
            .filter(|day| is_day(day))
            .map(str::to_owned),
        rate: root.text("x-rate").and_then(word),
        timeout: root
            .get("x-timeout-ms")
            .and_then(Json::scalar)
            .and_then(|number| word(&format!("{number}ms"))),
        base: Some(base),
        vars,
        ..ApiFile::default()
    }
}

/// Whether a text is the day of a visit.
pub(super) fn is_day(text: &str) -> bool {
    text.parse::<jiff::civil::Date>().is_ok()
}

/// A word that stands for a value.
fn word<T: FromWord>(text: &str) -> Option<Word<T>> {
    let value = Some(T::from_word(text)?);
    let text = text.to_owned();
    Some(Word { text, value })
}

/// The root of the host, where a description names no page.
fn fallback_docs(base: &Addresses) -> String {
    let url = base
        .all()
        .first()
        .map_or(UNKNOWN, |(_, url)| *url)
        .to_owned();
    let host: Vec<&str> = url.split('/').take(3).collect();
    let host = host.join("/");
    if is_url(&host) && !host.contains('{') {
        host
    } else {
        UNKNOWN.to_owned()
    }
}

/// A name that a module and a feature can have.
pub(super) fn api_name(name: &str) -> String {
    let words = crate::naming::words::split(name).join("_");
    let is_fine = |name: &String| {
        let marker = case::ty(name).unwrap_or_default();
        case::value(name).as_ref() == Some(name)
            && name.len() < 60
            && !TAKEN.contains(&name.as_str())
            && !["lib", "main", "bin", "client"].contains(&name.as_str())
            && !case::is_prelude(&marker)
    };
    let names = [
        words.clone(),
        format!("{words}_api"),
        format!("api_{words}"),
    ];
    names
        .into_iter()
        .find(is_fine)
        .unwrap_or_else(|| "imported_api".to_owned())
}

fn base(types: &mut Types<'_>) -> (Addresses, IndexMap<String, Field>) {
    let documents = types.documents;
    let root = documents.root();
    let top = documents.top();
    if documents.version == Version::Two {
        let scheme = root
            .at("schemes")
            .items()
            .iter()
            .filter_map(Json::as_text)
            .find(|scheme| *scheme == "https");
        let scheme = scheme
            .or_else(|| root.at("schemes").items().first()?.as_text())
            .unwrap_or("https");
        let host = root.text("host").unwrap_or_default();
        let path = root.text("basePath").unwrap_or_default();
        let url = format!("{scheme}://{host}/{}", path.trim_start_matches('/'));
        let url = if host.is_empty() {
            format!("/{}", path.trim_start_matches('/'))
        } else {
            url
        };
        return (
            Addresses::One(address(types, &top.child("host"), &url)),
            IndexMap::new(),
        );
    }
    let mut vars = IndexMap::new();
    let mut all: IndexMap<String, String> = IndexMap::new();
    for (number, server) in root.at("servers").items().iter().enumerate() {
        let place = top.child("servers").item(number);
        let url = server.text("url").unwrap_or_default();
        let Some(url) = template(types, &place, server, url, &mut vars) else {
            continue;
        };
        let url = address(types, &place, &url);
        if !all.values().any(|known| *known == url) {
            let name = server_name(server, number, &all);
            all.insert(name, url);
        }
    }
    if all.len() > 1 && all.values().any(|url| !url.starts_with(UNKNOWN)) {
        all.retain(|_, url| !url.starts_with(UNKNOWN));
    }
    let used: Vec<String> = all
        .values()
        .flat_map(|url| placeholders(url))
        .map(str::to_owned)
        .collect();
    vars.retain(|name, _| used.contains(name));
    match all.len() {
        0 => (
            Addresses::One(address(types, &top.child("servers"), "/")),
            vars,
        ),
        1 => (
            Addresses::One(
                all.swap_remove_index(0)
                    .map_or_else(String::new, |(_, url)| url),
            ),
            vars,
        ),
        _ => (Addresses::Named(all), vars),
    }
}

/// A word for a server.
fn server_name(server: &Json, number: usize, known: &IndexMap<String, String>) -> String {
    let words = crate::naming::words::split(server.text("description").unwrap_or_default());
    let words: Vec<String> = words
        .into_iter()
        .filter(|word| !["server", "api", "url", "the", "environment"].contains(&word.as_str()))
        .collect();
    let name = words.join("_");
    let is_fine = (1..=3).contains(&words.len())
        && case::ty(&name).is_some()
        && !known.contains_key(&name)
        && name.len() < 40;
    if is_fine {
        name
    } else {
        format!("server{}", number + 1)
    }
}

/// A URL whose variables are arguments of the client.
fn template(
    types: &mut Types<'_>,
    place: &Place,
    server: &Json,
    url: &str,
    vars: &mut IndexMap<String, Field>,
) -> Option<String> {
    if !has_whole_braces(url) {
        types.lose(place, "server", "it is left out: its braces are not whole");
        return None;
    }
    let mut out = url.to_owned();
    for name in placeholders(url) {
        let variable = server.at("variables").at(name);
        let default = variable.get("default").and_then(Json::scalar);
        let values: Vec<String> = variable
            .at("enum")
            .items()
            .iter()
            .filter_map(Json::scalar)
            .collect();
        let is_argument = case::value(name).as_deref() == Some(name) && name.len() < 60;
        // What has slashes or just one value is not for a caller to choose.
        let is_fixed = default.as_ref().is_some_and(|default| {
            default.contains(['/', ':', '.']) || values.as_slice() == std::slice::from_ref(default)
        });
        if is_fixed || !is_argument {
            if !is_fixed {
                types.lose(place, "variable of a server", "its default");
            }
            out = out.replace(&format!("{{{name}}}"), &default.unwrap_or_default());
            continue;
        }
        let line = variable_line(&values, default.as_deref(), variable);
        vars.entry(name.to_owned())
            .or_insert_with(|| Field::written(&line));
    }
    Some(out)
}

/// The line of an argument of the client.
fn variable_line(values: &[String], default: Option<&str>, variable: &Json) -> String {
    let is_plain = |text: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    let is_enum = values.len() > 1
        && values.iter().all(|value| is_plain(value))
        && super::scalars::are_variants(values);
    let mut line = if is_enum {
        values
            .iter()
            .map(|value| format!("\"{value}\""))
            .collect::<Vec<_>>()
            .join(" | ")
    } else {
        "string".to_owned()
    };
    let default = default.filter(|default| {
        is_plain(default) && (!is_enum || values.iter().any(|value| value == default))
    });
    if let Some(default) = default {
        line.extend([" =\"", default, "\""]);
    }
    let words = variable
        .text("description")
        .map(one_line)
        .unwrap_or_default();
    if words.is_empty() {
        line
    } else {
        format!("{line} -- {words}")
    }
}

/// An address that calls can go to.
fn address(types: &mut Types<'_>, place: &Place, url: &str) -> String {
    let url = url
        .split(['?', '#'])
        .next()
        .unwrap_or(url)
        .trim()
        .trim_end_matches('/');
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:{}".contains(c);
    let is_fine = rest.chars().all(is_plain)
        && !rest.contains("//")
        && !rest.contains("/..")
        && url.len() < 1000;
    if scheme.is_empty() || rest.is_empty() || rest.starts_with(['/', ':']) || !is_fine {
        let path = if scheme.is_empty() && is_fine {
            rest.trim_start_matches('/')
        } else {
            ""
        };
        let url = if path.is_empty() {
            UNKNOWN.to_owned()
        } else {
            format!("{UNKNOWN}/{path}")
        };
        types.lose(
            place,
            "server",
            format!("`{url}`: the description does not say on which host"),
        );
        return url;
    }
    let host = rest.split(['/', ':']).next().unwrap_or_default();
    let is_local = ["localhost", "127.0.0.1"].contains(&host);
    if scheme == "https" || (scheme == "http" && is_local) {
        return format!("{scheme}://{rest}");
    }
    types.lose(place, "server without https", "https");
    format!("https://{rest}")
}
