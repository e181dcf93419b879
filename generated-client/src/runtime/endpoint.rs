// Copied from generator/runtime/src/runtime/endpoint.rs by `cargo xtask codegen`; edit it there.

//! The traits that a request implements.

use http::Method;

use super::{Api, Auth, Encoder, Error, ErrorShape, RawResponse, RetryDefaults};

/// A request of an API: how it is encoded and how its response is decoded.
///
/// The trait is open: implement it for a call that this crate does not model, and send it as any other.
pub trait Endpoint {
    /// The API of the request.
    type Api: Api;
    /// What a successful response holds.
    type Output;
    /// The facts that do not depend on the request's values.
    const OPERATION: &'static Operation;
    /// Statuses that mean a response without content, such as 404 where nothing is found; see [`RawResponse::is_empty`].
    const EMPTY: &'static [u16] = &[];
    /// Where its responses say that a call failed, and why; as all of its API, unless it says otherwise.
    const ERRORS: &'static ErrorShape = <Self::Api as Api>::ERRORS;
    /// Which failed attempts are repeated, where the client has no policy of its own; as all of its API.
    const RETRY: RetryDefaults = <Self::Api as Api>::INFO.retry;

    /// Where it lives, for each base of its API, where that is another place; templates as those of [`Base`](super::Base).
    const BASES: &'static [(&'static str, &'static str)] = &[];
    /// How its calls are signed, where that is another way than that of its API.
    const AUTH: Option<fn() -> Auth> = None;

    /// Writes path, query, headers and body.
    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error>;

    /// Reads a successful response.
    fn decode(response: &RawResponse) -> Result<Self::Output, Error>;

    /// Writes what was read as the service does, where that is not how its type is written; for tests and recordings.
    #[doc(hidden)]
    fn rewrite(_: &Self::Output) -> Option<Result<String, Error>> {
        None
    }
}

/// The facts about an endpoint that do not depend on a request's values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The name of the operation, such as `update_opportunity`; errors begin with it.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL, such as `/opportunities/{uuid}`.
    pub path: &'static str,
    /// Whether sending the request twice leaves the service as sending it once does.
    pub idempotent: bool,
}

/// What an endpoint says of all its calls.
pub(crate) struct Terms {
    pub operation: &'static Operation,
    pub empty: &'static [u16],
    pub errors: &'static ErrorShape,
    pub retry: RetryDefaults,
    pub bases: &'static [(&'static str, &'static str)],
    pub auth: Option<fn() -> Auth>,
}

impl Terms {
    /// Those of an operation of which nothing more is said.
    pub(crate) const fn usual(operation: &'static Operation) -> Self {
        Self {
            operation,
            empty: &[],
            errors: &ErrorShape::USUAL,
            retry: RetryDefaults::STANDARD,
            bases: &[],
            auth: None,
        }
    }

    pub(crate) const fn of<E: Endpoint>() -> &'static Self {
        const {
            &Self {
                operation: E::OPERATION,
                empty: E::EMPTY,
                errors: E::ERRORS,
                retry: E::RETRY,
                bases: E::BASES,
                auth: E::AUTH,
            }
        }
    }
}

/// A request whose response is one page of several.
pub trait Paginated: Endpoint + Clone + PartialEq {
    /// What the pages list.
    type Item;
    /// A status that, on a page after the first, means that there are no more.
    const END: Option<u16> = None;

    /// The request of the page after `page`; `None` when `page` is the last one.
    fn next(&self, page: &Self::Output) -> Option<Self>;

    /// The items of a page, in its order.
    fn items(page: Self::Output) -> Vec<Self::Item>;
}

/// Makes a request an endpoint: its API and output, its operation, what is written and how the response is read.
#[allow(unused_macros)]
macro_rules! endpoint {
    (
        $api:path: $request:ident -> $output:ty;
        $id:literal = $method:ident $path:literal $(, $idempotent:ident)?;
        $(empty: $($empty:literal),+;)?
        $(errors: $errors:expr;)?
        $(retry: $retry:expr;)?
        $(bases: $bases:expr;)?
        $(auth: $auth:expr;)?
        $(rewrite: $codec:ty;)?
        $(encode($self:ident, $encoder:ident) { $($encode:tt)* })?
        decode($response:ident) { $($decode:tt)* }
    ) => {
        impl $crate::runtime::Endpoint for $request {
            type Api = $api;
            type Output = $output;
            const OPERATION: &'static $crate::runtime::Operation = &$crate::runtime::Operation {
                id: $id,
                method: ::http::Method::$method,
                path: $path,
                idempotent: $crate::runtime::endpoint!(@idempotent $($idempotent)?),
            };
            $(const EMPTY: &'static [u16] = &[$($empty),+];)?
            $(const ERRORS: &'static $crate::runtime::ErrorShape = &$errors;)?
            $(const RETRY: $crate::runtime::RetryDefaults = $retry;)?
            $(const BASES: &'static [(&'static str, &'static str)] = $bases;)?
            $(const AUTH: ::std::option::Option<fn() -> $crate::runtime::Auth> =
                ::std::option::Option::Some(|| $auth);)?

            $crate::runtime::endpoint!(@encode $($self $encoder { $($encode)* })?);

            fn decode(
                $response: &$crate::runtime::RawResponse,
            ) -> ::std::result::Result<$output, $crate::runtime::Error> {
                $($decode)*
            }

            $(fn rewrite(
                output: &$output,
            ) -> ::std::option::Option<::std::result::Result<::std::string::String, $crate::runtime::Error>> {
                ::std::option::Option::Some($crate::runtime::codec::rewritten::<$codec, _>(output))
            })?
        }

        $crate::runtime::send!($request -> $output);
    };
    (@idempotent idempotent) => { true };
    (@idempotent) => { false };
    (@encode $self:ident $encoder:ident { $($encode:tt)* }) => {
        fn encode(
            &$self,
            $encoder: &mut $crate::runtime::Encoder<'_>,
        ) -> ::std::result::Result<(), $crate::runtime::Error> {
            $($encode)*
            ::std::result::Result::Ok(())
        }
    };
    (@encode) => {
        fn encode(
            &self,
            _: &mut $crate::runtime::Encoder<'_>,
        ) -> ::std::result::Result<(), $crate::runtime::Error> {
            ::std::result::Result::Ok(())
        }
    };
}

#[allow(unused_imports)]
pub(crate) use endpoint;
