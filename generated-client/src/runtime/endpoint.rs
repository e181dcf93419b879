// Copied from generator/runtime/src/runtime/endpoint.rs by `cargo xtask codegen`; edit it there.

//! The traits that a request implements.

use http::Method;

use super::{Api, Encoder, Error, RawResponse};

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
    /// Statuses outside of 2xx that are responses without content, see [`RawResponse::is_empty`].
    const EMPTY: &'static [u16] = &[];

    /// Writes path, query, headers and body.
    fn encode(&self, request: &mut Encoder<'_>) -> Result<(), Error>;

    /// Reads a successful response.
    fn decode(response: &RawResponse) -> Result<Self::Output, Error>;
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

            $crate::runtime::endpoint!(@encode $($self $encoder { $($encode)* })?);

            #[inline]
            fn decode(
                $response: &$crate::runtime::RawResponse,
            ) -> ::std::result::Result<$output, $crate::runtime::Error> {
                $($decode)*
            }
        }

        $crate::runtime::send!($request -> $output);
    };
    (@idempotent idempotent) => { true };
    (@idempotent) => { false };
    (@encode $self:ident $encoder:ident { $($encode:tt)* }) => {
        #[inline]
        fn encode(
            &$self,
            $encoder: &mut $crate::runtime::Encoder<'_>,
        ) -> ::std::result::Result<(), $crate::runtime::Error> {
            $($encode)*
            ::std::result::Result::Ok(())
        }
    };
    (@encode) => {
        #[inline]
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
