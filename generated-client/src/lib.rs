// Generated from api-spec/ by `cargo xtask codegen`; do not edit.

//! Typed clients for the ChartMogul and User.com HTTP APIs.
//!
//! Every endpoint is a value: make it, set what should be sent, and send it.
//!
//! # Sending
//!
//! A request's `new` takes what the API requires; each optional field has a setter. Where exactly one of several fields is
//! sent, a constructor for each (`with_…`) stands in place of `new`. `send` waits with `.await`,
//! `send_blocking` (feature `blocking`) waits with the thread; both take the same client.
//!
//! # Leaving alone, clearing, setting
//!
//! In an update, a field whose setter is not called stays as it is. `None` clears a field that may be null, a value
//! sets it:
//!
//! ```text
//! UpdateDeal::new(3300)                      {}
//! UpdateDeal::new(3300).custom_id(None)      {"custom_id": null}
//! UpdateDeal::new(3300).custom_id("d-1")     {"custom_id": "d-1"}
//! ```
//!
//! # Answers
//!
//! Unknown fields and enum values never fail an answer: fields are passed over, values are kept
//! (`Unrecognized`, `as_str`). A date-time is written back as it was read, and a decimal keeps its digits.
//!
//! # Errors
//!
//! [`Error`] says which operation failed, how far it got ([`Error::kind`]), status, request id and attempts, and keeps
//! the body ([`Error::message`], [`Error::json`]).
//!
//! # Pages
//!
//! A list request has `items` and `pages`: call `next` until it returns `None`.
//!
//! # Calls that are not listed
//!
//! [`Endpoint`] is open: implement it for a call that this crate does not know, and send it as any other.
//!
//! # Testing
//!
//! Feature `testing` brings a mock transport that sees what would go over the wire, and a local server.
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
