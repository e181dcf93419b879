//! A call and its response, however it was recorded.

use std::collections::BTreeMap;

/// A call and its response.
#[derive(Debug, Default)]
pub(crate) struct Exchange {
    /// The recording's index, and the number of the entry in it, from 1.
    pub(crate) file: usize,
    pub(crate) number: usize,
    pub(crate) comment: String,
    /// The day it was recorded, as in `2026-11-28`.
    pub(crate) day: Option<String>,
    pub(crate) method: String,
    /// In lower case: `https`, `http`; empty where the address has none.
    pub(crate) scheme: String,
    /// In lower case, without user and default port.
    pub(crate) host: String,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    /// By name in lower case. Never shown, since some are secret.
    pub(crate) headers: BTreeMap<String, String>,
    /// Names of headers (in lower case) and of query parameters that the recording says are credentials.
    pub(crate) credentials: Vec<Credential>,
    /// None if there was a body that was not recorded.
    pub(crate) sent: Option<Vec<u8>>,
    /// A body that was recorded as the fields of a form.
    pub(crate) form: Vec<(String, String)>,
    /// None if there was no response.
    pub(crate) status: Option<u16>,
    /// Headers of the response, by name in lower case.
    pub(crate) response_headers: BTreeMap<String, String>,
    /// None if it cannot be judged.
    pub(crate) received: Option<Vec<u8>>,
    /// Why something of it cannot be judged.
    pub(crate) unjudged: Vec<&'static str>,
}

/// A place of a request that is declared to be a credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Credential {
    Header(String),
    Query(String),
}

/// What is left out of a verification, and why.
#[derive(Debug)]
pub(crate) struct Skipped {
    pub(crate) file: usize,
    /// None where it is the whole file.
    pub(crate) number: Option<usize>,
    pub(crate) why: String,
}

/// The parts of a URL.
pub(super) struct Address<'u> {
    pub(super) scheme: String,
    pub(super) host: String,
    pub(super) path: String,
    query: Option<&'u str>,
}

impl<'u> Address<'u> {
    /// Reads a URL, with or without a scheme.
    pub(super) fn of(url: &'u str) -> Self {
        let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
        let rest = rest.split('#').next().unwrap_or(rest);
        let (rest, query) = match rest.split_once('?') {
            Some((rest, query)) => (rest, Some(query)),
            None => (rest, None),
        };
        let (host, path) = match rest.find('/') {
            Some(at) => rest.split_at(at),
            None => (rest, "/"),
        };
        let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
        let host = host
            .strip_suffix(":443")
            .or_else(|| host.strip_suffix(":80"))
            .unwrap_or(host);
        Self {
            scheme: scheme.to_lowercase(),
            host: host.to_lowercase(),
            path: path.to_owned(),
            query,
        }
    }

    /// The pairs of the query, if there is one.
    pub(super) fn query(&self) -> Option<Vec<(String, String)>> {
        let pairs = form_urlencoded::parse(self.query?.as_bytes());
        Some(pairs.into_owned().collect())
    }
}

/// Headers by name in lower case; of several with a name all, a line each.
pub(super) fn headers(
    pairs: impl IntoIterator<Item = (String, String)>,
) -> BTreeMap<String, String> {
    let mut headers: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in pairs {
        let name = name.trim().to_lowercase();
        match headers.get_mut(&name) {
            Some(all) if name == "set-cookie" => {
                all.push('\n');
                all.push_str(&value);
            }
            Some(all) => *all = value,
            None => drop(headers.insert(name, value)),
        }
    }
    headers
}

/// The day at the start of a time: `2026-11-28T10:00:00Z`.
pub(super) fn day(time: &str) -> Option<String> {
    let day = time.get(..10)?;
    day.parse::<jiff::civil::Date>().ok()?;
    Some(day.to_owned())
}

/// The day of a header `Date`.
pub(super) fn day_of_header(date: &str) -> Option<String> {
    let time = jiff::fmt::rfc2822::parse(date).ok()?;
    Some(time.date().to_string())
}

/// A part of a body that is sent in parts.
pub(super) struct Part {
    name: String,
    file: Option<String>,
    content: String,
}

impl Part {
    pub(super) fn text(name: &str, text: &str) -> Self {
        Self {
            name: name.to_owned(),
            file: None,
            content: text.to_owned(),
        }
    }

    /// A file, whose content is not recorded.
    pub(super) fn file(name: &str, file: &str) -> Self {
        Self {
            file: Some(file.to_owned()),
            ..Self::text(name, "")
        }
    }
}

/// A body in parts, and what it is.
pub(super) fn multipart(parts: &[Part]) -> (String, Vec<u8>) {
    const BETWEEN: &str = "part-of-a-recorded-form";
    let mut body = String::new();
    let plain = |text: &str| text.replace(['"', '\r', '\n'], "_");
    for Part {
        name,
        file,
        content,
    } in parts
    {
        let file = file
            .as_ref()
            .map(|file| format!("; filename=\"{}\"", plain(file)));
        let file = file.unwrap_or_default();
        let name = plain(name);
        let head = format!("Content-Disposition: form-data; name=\"{name}\"{file}");
        body.extend(["--", BETWEEN, "\r\n", &head, "\r\n\r\n", content, "\r\n"]);
    }
    body.extend(["--", BETWEEN, "--\r\n"]);
    (
        format!("multipart/form-data; boundary={BETWEEN}"),
        body.into_bytes(),
    )
}
