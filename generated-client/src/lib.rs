// Generated from api-spec/ by `cargo xtask codegen`; do not edit.

//! Typed clients for the ChartMogul and User.com HTTP APIs.
//!
//! Every endpoint is a value: make it, set what should be sent, and send it.
//!
//! # Install
//!
//! ```console
//! cargo add generated-client
//! cargo add tokio --features macros,rt-multi-thread
//! ```
//!
//! | feature | default | what it brings |
//! |---|---|---|
//! | `reqwest` | yes | `send`: async calls, over reqwest inside tokio |
//! | `rustls` | yes | https for async calls; certificates are judged as the operating system does |
//! | `blocking` | no | `send_blocking`: calls that wait, over ureq, https included |
//! | `gzip` | no | answers come packed, if the service can; the limit of a body counts what is unpacked |
//! | `stream` | no | pages and items are streams |
//! | `tracing` | no | a span for each call, with OpenTelemetry's names |
//! | `testing` | no | a mock transport and a local server for your tests |
//!
//! And each API has a feature of its name, on by default.
//!
//! # The first call
//!
//! `Client::new` of an API takes its keys; they are never printed, and go to no host but the client's own, over https. A
//! client is cheap to clone and is shared between threads and tasks. A request's `new` takes what the API requires, and
//! each optional field has a setter. Where exactly one of several fields is sent, a constructor for each (`with_…`) stands
//! in place of `new`. `send` waits with `.await`, `send_blocking` with the thread.
//!
#![cfg_attr(feature = "chartmogul", doc = include_str!("chartmogul/first_call.md"))]
#![cfg_attr(feature = "usercom", doc = include_str!("usercom/first_call.md"))]
#![cfg_attr(feature = "usercom_v1", doc = include_str!("usercom_v1/first_call.md"))]
//!
//! Unknown fields and enum values never fail an answer: fields are passed over, values are kept (`Unrecognized`,
//! `as_str`). A date-time is written back as it was read, and a decimal keeps its digits.
//!
//! # Leaving alone, clearing, setting
//!
//! In an update, a field whose setter is not called stays as it is. `None` clears a field that may be null, a value sets
//! it:
//!
//! ```
//! # use generated_client::{Patch, serde_json};
//! # #[derive(serde::Serialize)]
//! # struct UpdateTask { #[serde(skip_serializing_if = "Patch::is_unchanged")] note: Patch<String> }
//! # impl UpdateTask {
//! #     fn new(_: i64) -> Self { Self { note: Patch::Unchanged } }
//! #     fn note(self, note: impl Into<Patch<String>>) -> Self { Self { note: note.into() } }
//! # }
//! let (unchanged, cleared, set) = (
//!     UpdateTask::new(7),
//!     UpdateTask::new(7).note(None),
//!     UpdateTask::new(7).note("by hand"),
//! );
//! assert_eq!(serde_json::to_string(&unchanged)?, "{}");
//! assert_eq!(serde_json::to_string(&cleared)?, r#"{"note":null}"#);
//! assert_eq!(serde_json::to_string(&set)?, r#"{"note":"by hand"}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Pages
//!
//! A list has `items`, which walks to its end, and `pages`. Each page is asked for when it is needed. This is how both
//! are used, for any list:
//!
//! ```
//! use generated_client::{Client, Error, Paginated};
//!
//! async fn count<E: Paginated>(client: &Client<E::Api>, list: E) -> Result<usize, Error> {
//!     let mut items = client.items(list);
//!     let mut count = 0;
//!     while let Some(item) = items.next().await {
//!         item?;
//!         count += 1;
//!     }
//!     Ok(count)
//! }
//!
//! /// Returns where to go on later: a request that can be stored, or `None` at the end.
//! async fn some_pages<E: Paginated>(client: &Client<E::Api>, list: E) -> Result<Option<E>, Error> {
//!     let mut pages = client.pages(list);
//!     for _ in 0..10 {
//!         match pages.next().await {
//!             Some(page) => drop(page?),
//!             None => break,
//!         }
//!     }
//!     Ok(pages.request().cloned())
//! }
//! ```
//!
//! A page that was already given is an error and no endless loop, and a page on another host is not followed. With
//! `blocking` there are iterators, `items_blocking` and `pages_blocking`; with `stream`, the same values are streams:
//!
//! ```
//! use generated_client::futures_core::Stream;
//! # use generated_client::{Client, Error, Paginated};
//!
//! fn stream<E: Paginated>(
//!     client: &Client<E::Api>,
//!     list: E,
//! ) -> impl Stream<Item = Result<E::Item, Error>> {
//!     client.items(list)
//! }
//! ```
//!
//! # Errors
//!
//! There is one type, [`Error`]. It says which operation failed, how far it got ([`Error::kind`]), the status, the
//! request id and the attempts, and keeps the body (its first 64 KiB):
//!
//! ```
//! use generated_client::{Client, Endpoint, Error};
//!
//! /// `None` for what is not there.
//! async fn find<E: Endpoint>(client: &Client<E::Api>, get: &E) -> Result<Option<E::Output>, Error> {
//!     match client.send(get).await {
//!         Ok(found) => Ok(Some(found)),
//!         Err(error) if error.is_not_found() => Ok(None),
//!         Err(error) => {
//!             // One line, such as `get_task: 400 Bad Request: No. (request r-1)`.
//!             eprintln!("{error}");
//!             // What the service said, and where a body could not be read.
//!             eprintln!("{:?} {:?}", error.message(), error.path());
//!             Err(error)
//!         }
//!     }
//! }
//! ```
//!
//! # Retries, times and limits
//!
//! Three attempts are made, with random waits that grow, or as long as `Retry-After` says: after 429 and where there was no
//! connection, always; after 502, 503, 504, a timeout, a broken connection or an HTML page in place of data, only where the
//! request is idempotent. A request that may have changed something is not sent again, and such a page is never a success.
//!
//! ```
//! use std::time::Duration;
//!
//! use generated_client::{Api, Client, ClientBuilder, Error, RetryDefaults, StandardRetry};
//!
//! fn build<A: Api>(builder: ClientBuilder<A>) -> Result<Client<A>, Error> {
//!     builder
//!         .connect_timeout(Duration::from_secs(3))
//!         .attempt_timeout(Duration::from_secs(20)) // `None` is no limit
//!         .total_timeout(Duration::from_secs(60)) // all attempts and the waits between them
//!         .retry(StandardRetry::new(RetryDefaults {
//!             tries: 5,
//!             ..RetryDefaults::STANDARD
//!         })) // or `no_retry()`, or a `RetryPolicy` of your own
//!         .rate_limit() // keeps to the limit that the API documents, for all clones together
//!         .max_body(8 << 20)
//!         .user_agent("shop/1.0")
//!         .build()
//! }
//! ```
//!
//! An attempt may take as long as the API's [`ApiInfo`] says, and a whole call as long as it takes, until it is told
//! otherwise. Dropping the future of a call ends it: its connection is closed, and its place within the limit is free.
//!
//! # Some calls otherwise, and full responses
//!
//! A client with other settings shares all else with the first one. It may have another `base_url` too, on the same host
//! or on this machine, for keys go nowhere else:
//!
//! ```
//! use generated_client::{Client, Endpoint, Error, RequestOptions};
//!
//! async fn patiently<E: Endpoint>(client: &Client<E::Api>, request: &E) -> Result<E::Output, Error> {
//!     let options = RequestOptions::new()
//!         .attempt_timeout(None)
//!         .no_retry()
//!         .header("X-Reason", "export")
//!         .query("debug", "1");
//!     let response = client.with_options(options).send_full(request).await?;
//!     println!("{} {:?}", response.status(), response.request_id());
//!     Ok(response.into_body())
//! }
//! ```
//!
//! # Metrics and traces
//!
//! With the feature `tracing`, each call is a span and each further attempt an event. An [`Observer`] hears of every
//! attempt:
//!
//! ```
//! use generated_client::{Observation, Observer};
//!
//! struct Metrics;
//!
//! impl Observer for Metrics {
//!     fn observe(&self, seen: &Observation<'_>) {
//!         println!("{} {:?} {:?}", seen.operation.id, seen.status, seen.took);
//!     }
//! }
//! # fn build<A: generated_client::Api>(builder: generated_client::ClientBuilder<A>) {
//! let builder = builder.observer(Metrics);
//! # }
//! ```
//!
//! Neither shows keys, bodies, headers, or more of an address than the host and the path's template.
//!
//! # Calls that are not listed
//!
//! [`Endpoint`] is open. Describe the call, here of an API named `Shop`, and send it as any other:
//!
//! ```
//! # use generated_client::{Api, ApiInfo, RetryDefaults};
//! # enum Shop {}
//! # impl Api for Shop {
//! #     const INFO: &'static ApiInfo = &ApiInfo { name: "shop", headers: &[], retry: RetryDefaults::STANDARD, rate: None, timeout: None };
//! # }
//! use generated_client::http::Method;
//! use generated_client::{Answer, Encoder, Endpoint, Error, Operation};
//!
//! struct GetNote(i64);
//!
//! impl Endpoint for GetNote {
//!     type Api = Shop;
//!     type Output = String;
//!     const OPERATION: &'static Operation = &Operation {
//!         id: "get_note",
//!         method: Method::GET,
//!         path: "/notes/{id}",
//!         idempotent: true,
//!     };
//!
//!     fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> {
//!         request.path(&[&self.0])?;
//!         Ok(())
//!     }
//!
//!     fn decode(answer: &Answer) -> Result<String, Error> {
//!         answer.json_at("data.text") // {"data": {"text": "by hand"}}
//!     }
//! }
//! ```
//!
//! # Testing without a network
//!
//! With the feature `testing`, a mock answers in place of the service and keeps what would go over the wire:
//!
//! ```
//! # use generated_client::{Answer, Api, ApiInfo, Auth, Base, ClientBuilder, Encoder, Endpoint, Error, Operation, RetryDefaults};
//! # enum Shop {}
//! # impl Api for Shop {
//! #     const INFO: &'static ApiInfo = &ApiInfo { name: "shop", headers: &[], retry: RetryDefaults::STANDARD, rate: None, timeout: None };
//! # }
//! # struct GetNote(i64);
//! # impl Endpoint for GetNote {
//! #     type Api = Shop;
//! #     type Output = String;
//! #     const OPERATION: &'static Operation = &Operation { id: "get_note", method: generated_client::http::Method::GET, path: "/notes/{id}", idempotent: true };
//! #     fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error> { request.path(&[&self.0]).map(drop) }
//! #     fn decode(answer: &Answer) -> Result<String, Error> { answer.json() }
//! # }
//! # struct Client;
//! # impl Client { fn builder(_: &str) -> ClientBuilder<Shop> { ClientBuilder::new(Base::new("https://shop.example/v1", &[]), Auth::none()) } }
//! use generated_client::testing::MockTransport;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Error> {
//! let mock = MockTransport::new();
//! mock.reply(503, "").reply_json(200, "by hand");
//! let client = Client::builder("key").transport(mock.clone()).build()?;
//! let note = client.send(&GetNote(7)).await?;
//! assert_eq!(note, "by hand");
//! mock.assert_sent("GET", "/v1/notes/7", None)
//!     .assert_sent("GET", "/v1/notes/7", None);
//! # Ok(())
//! # }
//! ```
//!
//! The mock goes to the builder's `transport`, or `blocking_transport`, and its waits end at once. `reply_json` takes what
//! serde can write, such as `json!({"id": 7})`. `testing::Server` does the same over a real socket.
//!
#![cfg_attr(feature = "chartmogul", doc = include_str!("chartmogul/endpoints.md"))]
#![cfg_attr(feature = "usercom", doc = include_str!("usercom/endpoints.md"))]
#![cfg_attr(feature = "usercom_v1", doc = include_str!("usercom_v1/endpoints.md"))]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![allow(
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    clippy::self_named_constructors,
    clippy::struct_excessive_bools
)]
#![allow(deprecated)]

#[cfg(feature = "chartmogul")]
#[rustfmt::skip]
pub mod chartmogul;
#[cfg(feature = "usercom")]
#[rustfmt::skip]
pub mod usercom;
#[cfg(feature = "usercom_v1")]
#[rustfmt::skip]
pub mod usercom_v1;
#[cfg(feature = "replay")]
#[doc(hidden)]
#[rustfmt::skip]
pub mod replay;
#[allow(dead_code)]
mod runtime;

pub use runtime::*;
pub use {bytes, http, jiff, rust_decimal, secrecy, serde, serde_json};

#[cfg(feature = "stream")]
pub use futures_core;
