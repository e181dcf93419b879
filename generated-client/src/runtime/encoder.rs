// Copied from generator/runtime/src/runtime/encoder.rs by `cargo xtask codegen`; edit it there.

//! Writes one request: path, query, headers and body.

use std::fmt::Display;

use bytes::Bytes;
use http::Uri;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use serde::Serialize;

use super::base::BaseUrl;
use super::codec::{Encode, Encoded, NOT_FINITE, Textual, finite};
use super::json::{self, Fault, ToJson};
use super::place;
use super::template::{self, push_segment};
use super::{Address, Error, ErrorKind, Form, Map, Nesting, Operation, Upload};

/// Takes the parts of one request from [`Endpoint::encode`](super::Endpoint::encode).
///
/// Values are percent-encoded and checked; the first one that no request can carry is an error of kind
/// [`ErrorKind::Build`], and nothing is sent.
#[derive(Debug)]
pub struct Encoder<'a> {
    operation: &'static Operation,
    base: &'a BaseUrl,
    /// The path, the base URL's in front of it.
    path: Option<String>,
    page: Option<String>,
    query: Form,
    headers: HeaderMap,
    /// What is added to a JSON body: names joined by dots, and JSON.
    members: Vec<(String, String)>,
    body: Bytes,
    upload: Option<Upload>,
    address: Option<Uri>,
}

/// What an encoder was given, ready to be completed by the client.
pub(crate) struct Draft {
    /// Path and query as the wire carries them.
    pub target: String,
    /// The target is an address that an earlier page gave, which may repeat what was asked.
    pub followed: bool,
    pub headers: HeaderMap,
    pub body: Bytes,
    /// A body that is read while it is sent.
    pub upload: Option<Upload>,
    /// Where the request goes in place of the base URL and the target.
    pub address: Option<Uri>,
}

impl<'a> Encoder<'a> {
    /// An encoder of a request that has `headers` already.
    pub(crate) fn new(
        operation: &'static Operation,
        base: &'a BaseUrl,
        headers: HeaderMap,
    ) -> Self {
        Self {
            operation,
            base,
            path: None,
            page: None,
            query: Form::new(),
            headers,
            members: Vec::new(),
            body: Bytes::new(),
            upload: None,
            address: None,
        }
    }

    /// Fills the parameters of the operation's path, in their order.
    ///
    /// A value that is empty, `.` or `..` would change which path is asked for and is refused.
    pub fn path(&mut self, values: &[&dyn Display]) -> Result<&mut Self, Error> {
        let base = self.base.path();
        let mut path = String::with_capacity(base.len() + self.operation.path.len() + 32);
        path.push_str(base);
        let mut values = values.iter();
        template::fill(self.operation.path, &mut path, |path, name| {
            let value = values
                .next()
                .ok_or_else(|| build(format!("the path parameter `{name}` has no value")))?;
            let value = finite(value)
                .ok_or_else(|| build(format!("the path parameter `{name}`{NOT_FINITE}")))?;
            push_segment(path, &value).ok_or_else(|| {
                build(format!(
                    "the path parameter `{name}` is {value:?}, which no path can carry"
                ))
            })
        })?;
        if values.next().is_some() {
            return Err(build(format!(
                "there are more values than parameters in the path `{}`",
                self.operation.path
            )));
        }
        self.path = Some(path);
        Ok(self)
    }

    /// Adds `name=value` to the query, when there is a value.
    pub fn query<T: Display + ?Sized>(&mut self, name: &str, value: Option<&T>) -> &mut Self {
        self.query.text(name, value);
        self
    }

    /// Adds `name=value` to the query, the value written by the codec `C`.
    pub fn query_as<C: Textual<T>, T>(&mut self, name: &str, value: Option<&T>) -> &mut Self {
        self.query.text_as::<C, T>(name, value);
        self
    }

    /// Adds all values under one name, joined by commas; an empty list adds nothing.
    ///
    /// Each value is encoded by itself, the commas stay as they are.
    pub fn query_csv<T: Display>(&mut self, name: &str, values: Option<&Vec<T>>) -> &mut Self {
        self.query.csv(name, values);
        self
    }

    /// Adds all values under one name, each written by the codec `C`, joined by commas; an empty list adds nothing.
    pub fn query_csv_as<C: Textual<T>, T>(
        &mut self,
        name: &str,
        values: Option<&Vec<T>>,
    ) -> &mut Self {
        self.query.csv_as::<C, T>(name, values);
        self
    }

    /// Adds each value under the same name.
    pub fn query_each<T: Display>(&mut self, name: &str, values: Option<&Vec<T>>) -> &mut Self {
        self.query.each(name, values);
        self
    }

    /// Adds each value under the same name, written by the codec `C`.
    pub fn query_each_as<C: Textual<T>, T>(
        &mut self,
        name: &str,
        values: Option<&Vec<T>>,
    ) -> &mut Self {
        self.query.each_as::<C, T>(name, values);
        self
    }

    /// Adds each entry of a map to the query under its own key.
    pub fn query_entries<T: Display>(&mut self, entries: Option<&Map<T>>) -> &mut Self {
        self.query.entries(entries);
        self
    }

    /// Adds a value to the query as JSON text, when there is one.
    pub fn query_json<T: Serialize + ?Sized>(
        &mut self,
        name: &str,
        value: Option<&T>,
    ) -> Result<&mut Self, Error> {
        self.query.json(name, value)?;
        Ok(self)
    }

    /// Adds a value to the query as JSON text, written by the codec `C`, when there is one.
    pub fn query_json_as<C: Encode<T>, T: ?Sized>(
        &mut self,
        name: &str,
        value: Option<&T>,
    ) -> Result<&mut Self, Error> {
        self.query.json_as::<C, T>(name, value)?;
        Ok(self)
    }

    /// Adds the parts of a value to the query, each under the name that leads to it, written by the codec `C`.
    pub fn query_nested<C: Encode<T>, T: ?Sized>(
        &mut self,
        name: &str,
        nesting: Nesting,
        value: Option<&T>,
    ) -> Result<&mut Self, Error> {
        self.query.nested::<C, T>(name, nesting, value)?;
        Ok(self)
    }

    /// Sets a header, when there is a value; one that holds anything but visible ASCII is refused.
    pub fn header<T: Display + ?Sized>(
        &mut self,
        name: &str,
        value: Option<&T>,
    ) -> Result<&mut Self, Error> {
        if let Some(value) = value {
            let text =
                finite(value).ok_or_else(|| build(format!("the header `{name}`{NOT_FINITE}")))?;
            let (name, value) = checked_header(name, &text).map_err(build)?;
            self.headers.insert(name, value);
        }
        Ok(self)
    }

    /// Adds a member to the JSON body that follows, when there is a value; `name` may lead deeper, as `page.size` does.
    pub fn member<T: Serialize + ?Sized>(
        &mut self,
        name: &str,
        value: Option<&T>,
    ) -> Result<&mut Self, Error> {
        if let Some(value) = value {
            let mut json = Vec::new();
            json::write_own(value, &mut json).map_err(|fault| unwritable(&fault))?;
            let json = String::from_utf8_lossy(&json).into_owned();
            self.members.push((name.to_owned(), json));
        }
        Ok(self)
    }

    /// Makes `value` the JSON body.
    pub fn json<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.written(|out| json::write_own(value, out))
    }

    /// Makes `{"key": value}` the JSON body; `key` may lead deeper, as `a.b` does.
    pub fn json_in<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), Error> {
        self.written(|out| within(key, out, |out| json::write_own(value, out)))
    }

    /// Makes a value of the client's the JSON body.
    #[doc(hidden)]
    pub fn body(&mut self, value: &dyn ToJson) -> Result<(), Error> {
        self.written(|out| json::write(value, out))
    }

    /// Makes `{"key": value}` of a value of the client's the JSON body.
    #[doc(hidden)]
    pub fn body_in(&mut self, key: &str, value: &dyn ToJson) -> Result<(), Error> {
        self.written(|out| within(key, out, |out| json::write(value, out)))
    }

    /// Makes a value the JSON body, written by the codec `C`.
    #[doc(hidden)]
    pub fn body_as<C: Encode<T>, T: ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.body(&Encoded::<C, T>::new(value))
    }

    /// Makes `{"key": value}` the JSON body, the value written by the codec `C`.
    #[doc(hidden)]
    pub fn body_in_as<C: Encode<T>, T: ?Sized>(
        &mut self,
        key: &str,
        value: &T,
    ) -> Result<(), Error> {
        self.body_in(key, &Encoded::<C, T>::new(value))
    }

    /// Makes `form` the body, as a browser sends a form without files.
    pub fn form(&mut self, form: &Form) -> Result<(), Error> {
        self.body = form.pairs()?.into();
        let kind = HeaderValue::from_static("application/x-www-form-urlencoded");
        self.headers.insert(CONTENT_TYPE, kind);
        Ok(())
    }

    /// Makes `form` the body, as a browser sends a form with files.
    pub fn multipart(&mut self, form: &Form) -> Result<(), Error> {
        let (boundary, body) = form.parts()?;
        self.body = body;
        let kind = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"));
        let kind = kind.map_err(|_| build("the body has no boundary"))?;
        self.headers.insert(CONTENT_TYPE, kind);
        Ok(())
    }

    /// Makes the request ask for `url`, which an earlier page gave, in place of path and query.
    ///
    /// A relative one is seen from the path of this request, so [`path`](Self::path) comes first. Only the path and query of
    /// `url` are used, and one of another host or port is refused with [`ErrorKind::Page`]: credentials stay with the base
    /// URL.
    pub fn page_url(&mut self, url: impl AsRef<str>) -> Result<(), Error> {
        let path = self.path.clone();
        let path = path.unwrap_or_else(|| plain_path(self.base, self.operation));
        let target = self
            .base
            .own_target(url.as_ref(), &path)
            .map_err(|why| Error::new(ErrorKind::Page, why))?;
        self.page = Some(target);
        Ok(())
    }

    /// Makes the request go to `address`, which a response gave. It comes first: of what all calls of the client send, only
    /// the user agent goes there.
    pub fn address(&mut self, address: &Address) -> Result<&mut Self, Error> {
        let refuse = |why| build(format!("the address to send to cannot be used: {why}"));
        self.address = Some(address.uri().map_err(refuse)?);
        let agent = self.headers.remove(USER_AGENT);
        self.headers.clear();
        self.headers.extend(agent.map(|agent| (USER_AGENT, agent)));
        Ok(self)
    }

    /// Accepts a response of any kind.
    pub fn accept_any(&mut self) -> &mut Self {
        self.headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
        self
    }

    /// Makes `upload` the body.
    pub fn upload(&mut self, upload: &Upload) -> Result<(), Error> {
        let (name, kind) = checked_header(CONTENT_TYPE.as_str(), upload.kind()).map_err(build)?;
        self.headers.insert(name, kind);
        match upload.bytes() {
            Some(bytes) => self.body = bytes.clone(),
            None => self.upload = Some(upload.clone()),
        }
        Ok(())
    }

    pub(crate) fn finish(self) -> Result<Draft, Error> {
        let followed = self.page.is_some();
        let mut target = match (self.page, self.path) {
            // The query of an address is its own.
            _ if self.address.is_some() => String::new(),
            (Some(page), _) => page,
            (None, Some(path)) => path,
            (None, None) if self.operation.path.contains('{') => {
                return Err(build("the parameters of the path have no values"));
            }
            (None, None) => plain_path(self.base, self.operation),
        };
        // The address of a page has a query of its own.
        if !followed {
            append_query(&mut target, &self.query.pairs()?);
        }
        Ok(Draft {
            target,
            followed,
            headers: self.headers,
            body: self.body,
            upload: self.upload,
            address: self.address,
        })
    }

    fn written(
        &mut self,
        write: impl FnOnce(&mut Vec<u8>) -> Result<(), Fault>,
    ) -> Result<(), Error> {
        let mut body = Vec::with_capacity(128);
        write(&mut body).map_err(|fault| unwritable(&fault))?;
        for (name, value) in &self.members {
            let names = place::names(name);
            let with = std::str::from_utf8(&body).ok();
            let with = with.and_then(|body| json::insert(body, &names, value));
            let why = || {
                build(format!(
                    "`{name}` cannot be added to a body that is not an object"
                ))
            };
            body = with.ok_or_else(why)?.into_bytes();
        }
        self.body = body.into();
        self.headers
            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        Ok(())
    }
}

/// Writes `{"key": value}`, at the place that `key` leads to.
fn within(
    key: &str,
    out: &mut Vec<u8>,
    value: impl FnOnce(&mut Vec<u8>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let names = place::names(key);
    for name in &names {
        out.push(b'{');
        json::write(name, out)?;
        out.push(b':');
    }
    value(out)?;
    out.extend(names.iter().map(|_| b'}'));
    Ok(())
}

/// The path of an operation without parameters.
fn plain_path(base: &BaseUrl, operation: &Operation) -> String {
    format!("{}{}", base.path(), operation.path)
}

/// Adds an encoded query to a target that may have one already.
pub(crate) fn append_query(target: &mut String, query: &str) {
    if query.is_empty() {
        return;
    }
    target.push(if target.contains('?') { '&' } else { '?' });
    target.push_str(query);
}

/// Adds the pairs of a query whose names the target's own query does not have.
pub(crate) fn add_absent(target: &mut String, query: &str) {
    let own = target.split_once('?').map_or("", |(_, own)| own);
    let mut absent = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        if !form_urlencoded::parse(own.as_bytes()).any(|(known, _)| known == name) {
            absent.append_pair(&name, &value);
        }
    }
    append_query(target, &absent.finish());
}

/// Checks a header; the message names the header and never shows its value.
pub(crate) fn checked_header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let checked = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| format!("{name:?} is not a header name"))?;
    // Other bytes are read differently by servers, and not every transport sends them.
    let is_visible = value.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    match HeaderValue::from_str(value) {
        Ok(value) if is_visible => Ok((checked, value)),
        _ => Err(format!(
            "the value of the header `{name}` holds a character other than visible ASCII, such as a line break"
        )),
    }
}

fn build(detail: impl Into<String>) -> Error {
    Error::new(ErrorKind::Build, detail)
}

fn unwritable(fault: &Fault) -> Error {
    let why = fault.described();
    build(format!("the body cannot be written as JSON{why}"))
}
