//! What every API of this crate shares: the client, transports, retries, pages, errors and values.

mod address;
mod api;
mod arguments;
pub(crate) mod auth;
pub(crate) mod base;
pub(crate) mod body_credential;
mod byte_kind;
mod call;
mod client;
mod client_builder;
#[doc(hidden)]
pub mod codec;
mod content_encoding;
mod credentials;
mod date_style;
mod datetime;
mod day;
mod download;
#[cfg(feature = "blocking")]
mod download_blocking;
mod encoder;
mod endpoint;
mod error;
mod errors;
mod file;
mod form;
mod int_enum;
pub(crate) mod json;
mod key;
mod link;
mod macros;
mod map;
mod message;
pub(crate) mod nesting;
mod newtype;
mod numbered;
mod oauth;
mod observe;
mod oneof;
mod options;
mod pages;
#[cfg(feature = "blocking")]
mod pages_blocking;
mod patch;
mod place;
pub(crate) mod rate;
mod renewal;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(feature = "reqwest")]
mod reqwest_body;
mod response;
mod resume;
pub(crate) mod retry;
mod rule;
mod setters;
mod shared;
mod stream;
pub(crate) mod target;
mod template;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "tracing")]
mod trace;
mod transport;
mod union;
mod upload;
#[cfg(feature = "blocking")]
mod ureq;
#[cfg(feature = "blocking")]
mod ureq_connect;
mod wait;
mod watch;
mod wire_enum;

#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
#[cfg(feature = "blocking")]
pub use self::ureq::UreqTransport;
pub use address::Address;
pub use api::{Api, ApiInfo};
pub use auth::Auth;
pub use base::Base;
pub use client::Client;
pub use client_builder::ClientBuilder;
#[cfg(feature = "blocking")]
pub use credentials::BlockingCredentialProvider;
pub use credentials::{CredentialProvider, ProviderError, Secrets};
pub use datetime::{DateTime, DateTimeError};
pub use download::Download;
#[cfg(feature = "blocking")]
pub use download_blocking::DownloadBlocking;
pub use encoder::Encoder;
pub use endpoint::{Endpoint, Operation, Paginated};
pub use error::{Error, ErrorKind};
pub use errors::{ErrorShape, Sign};
pub use file::File;
pub use form::Form;
pub use int_enum::{IntEnum, UnrecognizedCode};
#[doc(hidden)]
pub use json::{
    Failure, Fault, Field, FromJson, ItemSink, Json, Members, Nullable, Optional, Others, Place,
    Required, Rest, Sink, Slot, ToJson, deserialize, serialize,
};
pub use key::new_key;
pub use map::{Map, MapIntoIter, MapIter};
pub use nesting::{Keys, Lists, Nesting};
pub use numbered::Counted;
pub use oauth::{ClientPlace, Grant, OAuth};
pub use observe::{Observation, Observer};
pub use options::RequestOptions;
pub use pages::{Items, Pages};
#[cfg(feature = "blocking")]
pub use pages_blocking::{ItemsBlocking, PagesBlocking};
pub use patch::Patch;
pub use rate::Rate;
pub use response::{RawResponse, Response};
pub use retry::{Attempt, Decision, Outcome, RetryDefaults, RetryPolicy, StandardRetry};
pub use rule::{Rule, Ruled};
pub use setters::list;
#[cfg(feature = "blocking")]
pub use stream::{BlockingChunks, BlockingIncoming};
pub use stream::{Chunks, Incoming};
#[cfg(feature = "blocking")]
pub use transport::BlockingTransport;
pub use transport::{BoxFuture, Limits, Transport, TransportError, TransportErrorKind};
pub use upload::{Payload, Upload};
pub use wait::{Awaited, Wait};
pub use wire_enum::{ClosedEnum, UnknownValue, Unrecognized, WireEnum};

// A client uses the macros that its API needs; the others stay unused.
#[allow(unused_imports)]
pub(crate) use {
    endpoint::endpoint,
    json::{held, object, sent, serde_both, serde_sent, write_object},
    macros::{
        closed_enum, download, int_enum, pages, send, set_if_some, text_enum, wait, wire_enum,
    },
    newtype::{int_newtype, newtype, text_newtype},
    oneof::{oneof, sent_oneof, tag, write_oneof, write_tagged},
    setters::setters,
    union::{
        ReadMember, fitting, read_union, sent_union, union, union_from, union_text, write_union,
    },
};
