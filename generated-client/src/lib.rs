// Generated from api-spec/ by `cargo xtask codegen`; do not edit.

//! Typed clients for the ChartMogul and User.com HTTP APIs.
//!
//! Every call is a value: create the request, set its fields, send it.
//!
//! # Install
//!
//! ```console
//! cargo add generated-client
//! cargo add tokio --features macros,rt-multi-thread
//! ```
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `reqwest` | yes | `send`: async calls, over reqwest and inside tokio |
//! | `rustls` | yes | https for async calls; certificates are verified as the operating system does |
//! | `blocking` | no | `send_blocking`: blocking calls, over ureq, https included |
//! | `gzip` | no | compressed responses, where the service can; the size limit applies to the decompressed body |
//! | `stream` | no | pages and items are streams |
//! | `tracing` | no | a span for each call, with OpenTelemetry's names |
//! | `testing` | no | a mock transport and a local server for your tests |
//!
//! Each API has a feature of its own name, on by default, and so has each of its modules: that of `shop::orders` is
//! `shop-orders`. To compile only what you call, take the features of those modules without the default ones; the types that
//! they share with others come along.
//!
//! # The first call
//!
//! `Client::new` of an API takes its keys. They are never printed, and are sent to the client's own host only, over https.
//! A client is cheap to clone and can be shared between threads and tasks. A request's `new` takes the required fields, and
//! each optional field has a setter. Where exactly one of several fields must be sent, each of them has a constructor
//! (`with_…`) in place of `new`. `send` is async, `send_blocking` blocks the thread.
//!
#![cfg_attr(
    feature = "chartmogul-contacts",
    doc = include_str!("chartmogul/first_call.md")
)]
#![cfg_attr(feature = "usercom-activities", doc = include_str!("usercom/first_call.md"))]
#![cfg_attr(
    feature = "usercom_v1-deals",
    doc = include_str!("usercom_v1/first_call.md")
)]
//!
//! Unknown fields and enum values never make a response fail: fields are ignored, values are kept (`Unrecognized`,
//! `as_str`). A date-time is written as it was read, and a decimal keeps its digits.
//!
//! # Unchanged, cleared, set
//!
//! In an update, a field whose setter is not called stays unchanged. `None` clears a field that may be null, and a value
//! sets it:
//!
//! ```
//! # use generated_client::{Patch, serde_json};
//! # struct UpdateTask { note: Patch<String> }
//! # impl serde::Serialize for UpdateTask {
//! #     fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
//! #         to.collect_map((!self.note.is_unchanged()).then_some(("note", &self.note)))
//! #     }
//! # }
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
//! Each request with optional fields has `set_if_some`. It takes an `Option` and a setter, and calls the setter if there is
//! a value: `UpdateTask::new(7).set_if_some(note, UpdateTask::note)`.
//!
//! # Pages
//!
//! A list has `items`, which goes through all pages, and `pages`. Each page is requested when it is needed. For any list,
//! they are used like this:
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
//! /// Returns the request to continue with later, which can be stored, or `None` at the end.
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
//! A page that repeats is an error, not an endless loop, and a link to a page on another host is not followed. With
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
//! There is one type, [`Error`]. It has the operation, how the call failed ([`Error::kind`]), the status, the request ID
//! and the number of attempts, and keeps the first 64 KiB of the body:
//!
//! ```
//! use generated_client::{Client, Endpoint, Error};
//!
//! /// `None` if the resource does not exist.
//! async fn find<E: Endpoint>(client: &Client<E::Api>, get: &E) -> Result<Option<E::Output>, Error> {
//!     match client.send(get).await {
//!         Ok(found) => Ok(Some(found)),
//!         Err(error) if error.is_not_found() => Ok(None),
//!         Err(error) => {
//!             // One line, such as `get_task: 400 Bad Request: No. (request r-1)`.
//!             eprintln!("{error}");
//!             // The service's own message and code, and the place in the body that could not be read.
//!             eprintln!("{:?} {:?} {:?}", error.message(), error.code(), error.path());
//!             Err(error)
//!         }
//!     }
//! }
//! ```
//!
//! [`Error::json`] reads the body as a type of the service's own; the documentation of a request lists the types by status. A
//! response that says in its body that the call failed, whatever its status, is an error of kind [`ErrorKind::Failed`].
//!
//! # Retries, times and limits
//!
//! A call makes up to three attempts, with random delays that grow, or with the delay that `Retry-After` asks for; if that
//! is more than 30 s, the call ends at once, and [`Error::retry_after`] has the time. After 429 or a failed connection,
//! every request is retried; after 502, 503, 504, a timeout, a broken connection or an HTML page in place of data, only
//! idempotent requests are. A request that may have changed something is not sent again, unless it has a key by which the
//! service recognizes it: the same for all attempts, and a random one for each call unless you set it. An HTML page is never
//! a success.
//!
//! ```
//! use std::time::Duration;
//!
//! use generated_client::runtime::Api;
//! use generated_client::{Client, ClientBuilder, Error, RetryDefaults, StandardRetry};
//!
//! fn build<A: Api>(builder: ClientBuilder<A>) -> Result<Client<A>, Error> {
//!     builder
//!         .connect_timeout(Duration::from_secs(3))
//!         .attempt_timeout(Duration::from_secs(20)) // `None` means no limit
//!         .total_timeout(Duration::from_secs(60)) // all attempts and the delays between them
//!         .retry(StandardRetry::new(RetryDefaults {
//!             tries: 5,
//!             ..RetryDefaults::STANDARD
//!         })) // or `no_retry()`, or a `RetryPolicy` of your own
//!         .rate_limit() // the documented limit, shared by all clones
//!         .max_body(8 << 20)
//!         .user_agent("shop/1.0")
//!         .build()
//! }
//! ```
//!
//! By default, an attempt may take as long as its API sets, and a whole call has no limit. Dropping the future of a call
//! cancels it: its connection is closed, and its place in the rate limit is released.
//!
//! # What takes time
//!
//! A request whose response shows how far something is has `wait`. It repeats the call until the end is there, or the
//! client's total time is over (an hour, if there is none). What ends as a failure is an error of kind
//! [`ErrorKind::Failed`], which keeps the last response:
//!
//! ```
//! use generated_client::{Awaited, Client, Error};
//!
//! async fn finished<E: Awaited + Send>(
//!     client: &Client<E::Api>,
//!     get: E,
//! ) -> Result<E::Output, Error> {
//!     client.wait(get).await
//! }
//! ```
//!
//! # Options for some calls, and full responses
//!
//! `with_options` returns a client with other settings that shares everything else. Its `base_url` may differ too, on the
//! same host or on this machine; keys are not sent anywhere else:
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
//! # Secrets that change
//!
//! A provider gives the secrets in place of the constructor's, so that a key can change while the client lives. It is asked
//! before each attempt, or again only when the time it names has passed or the service responds 401; one call asks at a
//! time, and all others wait for what it gets. A client whose API uses OAuth fetches its tokens itself; with a provider of
//! `token`, it sends those. Blocking calls have a provider of their own, `blocking_credentials`.
//!
//! ```
//! use std::time::Duration;
//!
//! use generated_client::runtime::{Api, ProviderError};
//! use generated_client::{ClientBuilder, Secrets};
//!
//! # async fn read_from_vault(_: bool) -> Result<String, ProviderError> { Ok("key".to_owned()) }
//! fn with_vault<A: Api>(builder: ClientBuilder<A>) -> ClientBuilder<A> {
//!     builder.credentials(|refused| async move {
//!         let key = read_from_vault(refused).await?;
//!         Ok(Secrets::new("api_key", key).valid_for(Duration::from_secs(300)))
//!     })
//! }
//! ```
//!
//! # Metrics and traces
//!
//! With the feature `tracing`, each call is a span and each retry an event. An [`Observer`] is notified of every attempt:
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
//! # fn build<A: generated_client::runtime::Api>(builder: generated_client::ClientBuilder<A>) {
//! let builder = builder.observer(Metrics);
//! # }
//! ```
//!
//! Neither includes keys, bodies, headers, or any part of an address but the host and the path's template.
//!
//! # Calls that are not listed
//!
//! [`Endpoint`] can be implemented for other calls. What it needs is in [`runtime`]. Here the API is named `Shop`:
//!
//! ```
//! # use generated_client::{RetryDefaults, runtime::{Api, ApiInfo}};
//! # enum Shop {}
//! # impl Api for Shop {
//! #     const INFO: &'static ApiInfo = &ApiInfo { name: "shop", headers: &[], retry: RetryDefaults::STANDARD, rate: None, timeout: None };
//! # }
//! use generated_client::http::Method;
//! use generated_client::runtime::{RawResponse, Encoder, Operation};
//! use generated_client::{Endpoint, Error};
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
//!     fn decode(response: &RawResponse) -> Result<String, Error> {
//!         response.json_at("data.text") // {"data": {"text": "by hand"}}
//!     }
//! }
//! ```
//!
//! # Testing without a network
//!
//! With the feature `testing`, a mock responds in place of the service and records what would go over the wire:
//!
//! ```
//! # use generated_client::runtime::{RawResponse, Api, ApiInfo, Auth, Base, Encoder, Operation};
//! # use generated_client::{ClientBuilder, Endpoint, Error, RetryDefaults};
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
//! #     fn decode(response: &RawResponse) -> Result<String, Error> { response.json() }
//! # }
//! # struct Client;
//! # impl Client { fn builder(_: &str) -> ClientBuilder<Shop> { ClientBuilder::new(Base::new("https://shop.example/v1"), Auth::none()) } }
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
//! Pass the mock to the builder's `transport` or `blocking_transport`; its delays end at once. `reply_json` takes any value
//! that serde can serialize, such as `json!({"id": 7})`. `testing::Server` does the same over a real socket.
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
    clippy::struct_excessive_bools,
    clippy::disallowed_names,
    clippy::type_complexity
)]
#![allow(rustdoc::redundant_explicit_links)]
#![allow(deprecated)]

#[cfg(feature = "_chartmogul")]
#[cfg_attr(docsrs, doc(cfg(feature = "chartmogul")))]
#[rustfmt::skip]
pub mod chartmogul;
#[cfg(feature = "_usercom")]
#[cfg_attr(docsrs, doc(cfg(feature = "usercom")))]
#[rustfmt::skip]
pub mod usercom;
#[cfg(feature = "_usercom_v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "usercom_v1")))]
#[rustfmt::skip]
pub mod usercom_v1;
#[allow(dead_code)]
pub mod runtime;

#[doc(inline)]
#[rustfmt::skip]
pub use runtime::{
    Address, Attempt, Awaited, Client, ClientBuilder, CredentialProvider, DateTime,
    Decision, Download, Endpoint, Error, ErrorKind, File, Items, Limits, Map,
    Observation, Observer, Outcome, Pages, Paginated, Patch, Rate, RequestOptions,
    Response, RetryDefaults, RetryPolicy, Secrets, StandardRetry, Transport,
    TransportError, TransportErrorKind, Upload,
};

#[cfg(feature = "reqwest")]
#[doc(inline)]
#[rustfmt::skip]
pub use runtime::ReqwestTransport;

#[cfg(feature = "blocking")]
#[doc(inline)]
#[rustfmt::skip]
pub use runtime::{
    BlockingCredentialProvider, BlockingTransport, DownloadBlocking, ItemsBlocking,
    PagesBlocking, UreqTransport,
};

#[cfg(feature = "testing")]
#[doc(inline)]
#[rustfmt::skip]
pub use runtime::testing;

#[cfg(feature = "stream")]
pub use futures_core;
pub use {bytes, http, jiff, rust_decimal, secrecy, serde, serde_json};
