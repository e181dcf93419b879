// Copied from generator/runtime/src/runtime/address.rs by `cargo xtask codegen`; edit it there.

//! Addresses that a response gave, on whatever host.

use std::fmt;

use http::Uri;
use http::uri::Scheme;

use super::base::is_loopback;

/// A whole URL that the service gave with a response, where something is to be uploaded or fetched.
///
/// It often holds a signature, so `Debug` shows the host only. Nothing that proves who calls is ever sent there.
#[derive(Clone, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// The URL as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where to send: https, or http to this machine. The error does not show the address.
    pub(crate) fn uri(&self) -> Result<Uri, &'static str> {
        let text = self.0.trim();
        let text = text.split('#').next().unwrap_or_default();
        let uri: Uri = text.parse().map_err(|_| "it is not a URL")?;
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Err("it is not a whole URL, with scheme and host");
        };
        if authority.as_str().contains('@') {
            return Err("it contains a user name");
        }
        match scheme {
            _ if *scheme == Scheme::HTTPS => {}
            _ if *scheme == Scheme::HTTP && is_loopback(authority.host()) => {}
            _ => return Err("it is not https"),
        }
        // Not every transport has a path where there is only a query.
        match uri.path_and_query().map_or("", |target| target.as_str()) {
            target if target.starts_with('?') => {
                let whole = format!("{scheme}://{authority}/{target}");
                whole.parse().map_err(|_| "it is not a URL")
            }
            _ => Ok(uri),
        }
    }
}

impl From<String> for Address {
    fn from(url: String) -> Self {
        Self(url)
    }
}

impl From<&str> for Address {
    fn from(url: &str) -> Self {
        Self(url.to_owned())
    }
}

impl From<&String> for Address {
    fn from(url: &String) -> Self {
        Self(url.clone())
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let uri = self.uri().ok();
        let host = uri.as_ref().and_then(Uri::host).unwrap_or_default();
        write!(out, "Address({host}/..)")
    }
}
