//! The calls that the tables are about.

use std::marker::PhantomData;

use client_runtime::{Encoder, Endpoint, Error, Operation, Paginated, RawResponse};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::support::local::Local;

/// How the response is read.
pub(crate) trait Reads: 'static {
    /// What was read, as text.
    fn read(response: &RawResponse) -> Result<String, Error>;
}

/// Any JSON.
pub(crate) enum Any {}

impl Reads for Any {
    fn read(response: &RawResponse) -> Result<String, Error> {
        response.json::<Value>().map(|value| value.to_string())
    }
}

/// A member of an object inside the body.
pub(crate) enum Below {}

impl Reads for Below {
    fn read(response: &RawResponse) -> Result<String, Error> {
        response
            .json_at::<i64>("data.item")
            .map(|item| item.to_string())
    }
}

pub(crate) enum Text {}

impl Reads for Text {
    fn read(response: &RawResponse) -> Result<String, Error> {
        response.text()
    }
}

pub(crate) enum Nothing {}

impl Reads for Nothing {
    fn read(response: &RawResponse) -> Result<String, Error> {
        response.none().map(|()| String::new())
    }
}

/// A type of some fields, among them one of any JSON.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Item {
    id: i64,
    #[serde(default)]
    any: Option<Value>,
}

impl Reads for Item {
    fn read(response: &RawResponse) -> Result<String, Error> {
        response.json::<Self>().map(|item| format!("{item:?}"))
    }
}

/// A call that may be repeated.
pub(crate) struct Get<R>(pub PhantomData<R>);

impl<R: Reads> Endpoint for Get<R> {
    type Api = Local;
    type Output = String;
    const OPERATION: &'static Operation = &Operation {
        id: "get_item",
        method: http::Method::GET,
        path: "/items/{id}",
        idempotent: true,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        request.path(&[&7])?;
        Ok(())
    }

    fn decode(response: &RawResponse) -> Result<String, Error> {
        R::read(response)
    }
}

/// A call whose responses have no body.
pub(crate) struct Head;

impl Endpoint for Head {
    type Api = Local;
    type Output = String;
    const OPERATION: &'static Operation = &Operation {
        id: "has_item",
        method: http::Method::HEAD,
        path: "/items",
        idempotent: true,
    };

    fn encode(&self, _: &mut Encoder<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn decode(response: &RawResponse) -> Result<String, Error> {
        Nothing::read(response)
    }
}

/// A call that may not be repeated.
pub(crate) struct Post<R>(pub PhantomData<R>);

impl<R: Reads> Endpoint for Post<R> {
    type Api = Local;
    type Output = String;
    const OPERATION: &'static Operation = &Operation {
        id: "create_item",
        method: http::Method::POST,
        path: "/items",
        idempotent: false,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        request.json(&serde_json::json!({"name": "new"}))
    }

    fn decode(response: &RawResponse) -> Result<String, Error> {
        R::read(response)
    }
}

/// A list that is followed by cursor or by address.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct List {
    cursor: Option<String>,
    url: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Page {
    items: Vec<i64>,
    #[serde(default)]
    cursor: Option<String>,
    #[serde(default)]
    next: Option<String>,
}

impl Endpoint for List {
    type Api = Local;
    type Output = Page;
    const OPERATION: &'static Operation = &Operation {
        id: "list_items",
        method: http::Method::GET,
        path: "/items",
        idempotent: true,
    };

    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
        if let Some(url) = &self.url {
            return request.page_url(url);
        }
        request.query("cursor", self.cursor.as_ref());
        Ok(())
    }

    fn decode(response: &RawResponse) -> Result<Page, Error> {
        response.json()
    }
}

impl Paginated for List {
    type Item = i64;

    fn next(&self, page: &Page) -> Option<Self> {
        if page.cursor.is_none() && page.next.is_none() {
            return None;
        }
        Some(Self {
            cursor: page.cursor.clone(),
            url: page.next.clone(),
        })
    }

    fn items(page: Page) -> Vec<i64> {
        page.items
    }
}
