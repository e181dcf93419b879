// Copied from generator/runtime/src/runtime/base.rs by `cargo xtask codegen`; edit it there.

//! Base URLs: where an API lives, and which URLs belong to it.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use http::uri::{self, Authority, PathAndQuery, Scheme};
use http::{Error, Uri};

use super::arguments::Arguments;
use super::target::{normal, resolve};
use super::template::{self, push_segment};

/// The address below which all paths of an API lie, perhaps with parts that only the user knows.
#[derive(Clone)]
pub struct Base(Given);

#[derive(Clone)]
enum Given {
    Template(&'static str),
    Url(Result<BaseUrl, String>),
}

impl Base {
    /// A template, such as `https://{subdomain}.example.com/api`, that the client's arguments fill.
    ///
    /// A value in the host may hold letters, digits and hyphens; one in the path is percent-encoded. A value that
    /// does not fit is reported when the client is built or first used.
    #[must_use]
    pub fn new(template: &'static str) -> Self {
        Self(Given::Template(template))
    }

    pub(crate) fn parse(url: &str) -> Self {
        Self(Given::Url(BaseUrl::parse(url)))
    }

    /// The template, unless the user gave an address.
    pub(crate) fn template(&self) -> Option<&'static str> {
        match self.0 {
            Given::Template(template) => Some(template),
            Given::Url(_) => None,
        }
    }

    pub(crate) fn filled(&self, arguments: &Arguments) -> Result<BaseUrl, String> {
        match &self.0 {
            Given::Template(template) => {
                fill(template, arguments).and_then(|url| BaseUrl::parse(&url))
            }
            Given::Url(url) => url.clone(),
        }
    }
}

/// A base URL that was checked.
#[derive(Clone)]
pub(crate) struct BaseUrl {
    scheme: Scheme,
    authority: Authority,
    /// Without the slash at its end, for every operation's path begins with one.
    path: String,
}

impl BaseUrl {
    pub(crate) fn parse(url: &str) -> Result<Self, String> {
        let parts = parts_of(url).ok_or_else(|| not_a_url(url))?;
        let (scheme, authority, target) = parts;
        if target.contains('?') {
            return Err("the base URL has a query; set it as an extra query instead".to_owned());
        }
        if scheme == Scheme::HTTP && !is_loopback(authority.host()) {
            return Err(format!(
                "the base URL must begin with https://, because credentials travel with every call (http:// is allowed for this machine only, and {} is not this machine)",
                authority.host()
            ));
        }
        Ok(Self {
            scheme,
            authority,
            path: target.trim_end_matches('/').to_owned(),
        })
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// The address of a path and query on this host.
    pub(crate) fn uri(&self, target: String) -> Result<Uri, String> {
        let not_a_url_error =
            |error: Error| format!("the path and query are not a valid URL: {error}");
        let mut parts = uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(
            PathAndQuery::try_from(normal(target)).map_err(|why| not_a_url_error(why.into()))?,
        );
        Uri::from_parts(parts).map_err(|why| not_a_url_error(why.into()))
    }

    /// Path and query of a URL that the service gave with a page of this path, if it names the host of this base.
    ///
    /// They are used with the scheme of the base, so http will do where the base has https: services behind a proxy often do
    /// not know better.
    pub(crate) fn own_target(&self, url: &str, path: &str) -> Result<String, String> {
        const NOT_A_URL: &str = "the address of the next page is not a URL";
        let url = url.trim().split('#').next().unwrap_or_default();
        let (scheme, rest) = match scheme_of(url) {
            Some((name, rest)) => {
                let known = [Scheme::HTTPS, Scheme::HTTP]
                    .into_iter()
                    .find(|known| known.as_str().eq_ignore_ascii_case(name));
                (known.ok_or(NOT_A_URL)?, rest)
            }
            None => (self.scheme.clone(), url),
        };
        let Some(rest) = rest.strip_prefix("//") else {
            // A lone word is more likely a token than a path.
            let is_reference = url.starts_with('.') || url.contains(['/', '?']);
            return match scheme_of(url) {
                None if is_reference => Ok(resolve(url, path)),
                _ => Err(NOT_A_URL.to_owned()),
            };
        };
        let (authority, target) = rest.split_at(rest.find(['/', '?', '\\']).unwrap_or(rest.len()));
        let authority = Authority::try_from(authority)
            .ok()
            .filter(|authority| !authority.as_str().contains('@'))
            .ok_or(NOT_A_URL)?;
        let is_scheme = scheme == self.scheme || scheme == Scheme::HTTP;
        if !is_scheme || !self.is_host(&authority) {
            return Err(format!(
                "the next page is at {scheme}://{authority}, not at {}://{}, so it is not followed",
                self.scheme, self.authority
            ));
        }
        Ok(resolve(target, "/"))
    }

    /// Whether credentials for `own` may be sent here: to the same place, or to this machine.
    pub(crate) fn check_trust(&self, own: &Self) -> Result<(), String> {
        if own.is_at(&self.scheme, &self.authority) || is_loopback(self.authority.host()) {
            return Ok(());
        }
        Err(format!(
            "the calls go to {}://{}, and its credentials are for {}://{}: build a client with that base URL",
            self.scheme, self.authority, own.scheme, own.authority
        ))
    }

    fn is_at(&self, scheme: &Scheme, authority: &Authority) -> bool {
        let port = |authority: &Authority| {
            let usual = if *scheme == Scheme::HTTPS { 443 } else { 80 };
            authority.port_u16().unwrap_or(usual)
        };
        self.scheme == *scheme
            && self.authority.host().eq_ignore_ascii_case(authority.host())
            && port(&self.authority) == port(authority)
    }

    /// Whether this is the same host and port. Some services name one scheme and the usual port of the other.
    fn is_host(&self, authority: &Authority) -> bool {
        let port = |authority: &Authority| {
            let port = authority.port_u16();
            port.filter(|port| ![80, 443].contains(port))
        };
        self.authority.host().eq_ignore_ascii_case(authority.host())
            && port(&self.authority) == port(authority)
    }
}

/// Splits a URL behind its scheme, if it has one.
fn scheme_of(url: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = url.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    is_scheme.then_some((scheme, rest))
}

/// The message leaves out what may be a password or a key.
fn not_a_url(url: &str) -> String {
    if url.contains('@') {
        "the base URL contains a user name; give credentials to the client instead".to_owned()
    } else if url.contains('?') {
        "the base URL is not a URL".to_owned()
    } else {
        format!("the base URL {url:?} is not a URL")
    }
}

/// Scheme, authority and path with query; `None` also for addresses that carry a user name.
fn parts_of(url: &str) -> Option<(Scheme, Authority, String)> {
    let url = url.split('#').next()?;
    let parts = url.parse::<Uri>().ok()?.into_parts();
    let scheme = parts
        .scheme
        .filter(|scheme| *scheme == Scheme::HTTPS || *scheme == Scheme::HTTP)?;
    let authority = parts
        .authority
        .filter(|authority| !authority.as_str().contains('@'))?;
    let target = parts
        .path_and_query
        .map_or_else(|| "/".to_owned(), |target| target.as_str().to_owned());
    Some((scheme, authority, target))
}

/// Whether a host is this machine, so that http and no proxy will do.
pub(crate) fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || host
            .parse::<Ipv4Addr>()
            .is_ok_and(|address| address.is_loopback())
        || bare
            .parse::<Ipv6Addr>()
            .is_ok_and(|address| address.is_loopback())
}

fn fill(template: &str, arguments: &Arguments) -> Result<String, String> {
    let mut url = String::with_capacity(template.len() + 16);
    template::fill(template, &mut url, |url, name| {
        let value = arguments.get(name)?;
        // After "scheme://" the first slash ends the host.
        if url.splitn(4, '/').count() < 4 {
            // What is wrong and not the value, which may be the key in the wrong place.
            if let Some(wrong) = value
                .chars()
                .find(|c| !c.is_ascii_alphanumeric() && *c != '-')
            {
                return Err(format!(
                    "`{name}` is part of the host and may contain letters, digits and hyphens only, but it contains {wrong:?}"
                ));
            }
            url.push_str(value);
            return Ok(());
        }
        push_segment(url, value)
            .ok_or_else(|| format!("`{name}` consists of dots, which is not allowed in a path"))
    })?;
    Ok(url)
}

/// Scheme and host: the path may hold what only the user knows.
impl fmt::Display for BaseUrl {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}://{}", self.scheme, self.authority)
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}
