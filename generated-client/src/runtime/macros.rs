// Copied from generator/runtime/src/runtime/macros.rs by `cargo xtask codegen`; edit it there.

//! What the types of a client have in common, written once.

/// Gives a request `send` and `send_blocking`.
#[allow(unused_macros)]
macro_rules! send {
    ($request:ident -> $output:ty) => {
        impl $request {
            /// Sends the request and reads the response.
            #[inline]
            pub fn send(
                &self,
                client: &super::Client,
            ) -> impl ::std::future::Future<
                Output = ::std::result::Result<$output, $crate::runtime::Error>,
            > + ::std::marker::Send
            + use<> {
                client.send(self)
            }

            /// Sends the request and reads the response while the thread waits.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn send_blocking(
                &self,
                client: &super::Client,
            ) -> ::std::result::Result<$output, $crate::runtime::Error> {
                client.send_blocking(self)
            }
        }
    };
}

/// Gives a request of bytes `download` and `download_blocking`.
#[allow(unused_macros)]
macro_rules! download {
    ($request:ident) => {
        impl $request {
            /// Sends the request; the bytes are then taken piece by piece, however many there are.
            #[inline]
            pub fn download(
                &self,
                client: &super::Client,
            ) -> impl ::std::future::Future<
                Output = ::std::result::Result<$crate::runtime::Download, $crate::runtime::Error>,
            > + ::std::marker::Send
            + use<> {
                client.download(self)
            }

            /// Sends the request while the thread waits; the bytes are then taken piece by piece, however many there are.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn download_blocking(
                &self,
                client: &super::Client,
            ) -> ::std::result::Result<$crate::runtime::DownloadBlocking, $crate::runtime::Error>
            {
                client.download_blocking(self)
            }
        }
    };
}

/// Gives what is sent `set_if_some`.
#[allow(unused_macros)]
macro_rules! set_if_some {
    ($sent:ident) => {
        impl $sent {
            /// Calls a setter where there is a value; where there is none, nothing changes.
            ///
            #[doc = concat!("The setter is given by its name, such as `", stringify!($sent), "::name`.")]
            #[inline]
            pub fn set_if_some<V>(
                self,
                value: ::std::option::Option<V>,
                setter: impl ::std::ops::FnOnce(Self, V) -> Self,
            ) -> Self {
                match value {
                    ::std::option::Option::Some(value) => setter(self, value),
                    ::std::option::Option::None => self,
                }
            }
        }
    };
}

/// Gives a request of a list `pages` and `items`, and their blocking twins.
#[allow(unused_macros)]
macro_rules! pages {
    ($request:ident -> $item:ty) => {
        impl $request {
            /// The pages of the list, from the one asked for: call `next` until it returns `None`.
            #[inline]
            pub fn pages(self, client: &super::Client) -> $crate::runtime::Pages<Self> {
                client.pages(self)
            }

            /// The items of all pages, from the one asked for: call `next` until it returns `None`.
            ///
            #[doc = concat!("Each item is of the type `", stringify!($item), "`.")]
            #[inline]
            pub fn items(self, client: &super::Client) -> $crate::runtime::Items<Self> {
                client.items(self)
            }

            /// The pages of the list, as an iterator that waits for each of them.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn pages_blocking(
                self,
                client: &super::Client,
            ) -> $crate::runtime::PagesBlocking<Self> {
                client.pages_blocking(self)
            }

            /// The items of all pages, as an iterator that waits for each page.
            ///
            #[doc = concat!("Each item is of the type `", stringify!($item), "`.")]
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn items_blocking(
                self,
                client: &super::Client,
            ) -> $crate::runtime::ItemsBlocking<Self> {
                client.items_blocking(self)
            }
        }
    };
}

/// Gives a request whose response shows how far something is `wait` and its blocking twin.
#[allow(unused_macros)]
macro_rules! wait {
    ($request:ident -> $output:ty) => {
        impl $request {
            /// Sends the request again and again until the response shows an end, and returns that response.
            #[inline]
            pub fn wait(
                &self,
                client: &super::Client,
            ) -> impl ::std::future::Future<
                Output = ::std::result::Result<$output, $crate::runtime::Error>,
            > + ::std::marker::Send
            + use<> {
                client.wait(self.clone())
            }

            /// Sends the request again and again until the response shows an end, while the thread waits.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn wait_blocking(
                &self,
                client: &super::Client,
            ) -> ::std::result::Result<$output, $crate::runtime::Error> {
                client.wait_blocking(self)
            }
        }
    };
}

/// Writes `as_str`, `Display` and the JSON of an enum of texts.
#[allow(unused_macros)]
macro_rules! text_enum {
    ($name:ident, $trait:ident) => {
        impl $name {
            /// The value as the wire has it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                $crate::runtime::$trait::as_str(self)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.pad(self.as_str())
            }
        }

        impl $crate::runtime::ToJson for $name {
            fn to_json(
                &self,
                to: &mut dyn $crate::runtime::Sink,
            ) -> ::std::result::Result<(), $crate::runtime::Fault> {
                to.text(self.as_str())
            }
        }

        $crate::runtime::serde_both!($name);
    };
}

/// Completes an enum that implements `WireEnum`.
#[allow(unused_macros)]
macro_rules! wire_enum {
    ($name:ident) => {
        $crate::runtime::text_enum!($name, WireEnum);

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::runtime::WireEnum::from_wire(text)
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                $crate::runtime::WireEnum::from_wire(&text)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            /// Never fails: a value that is not known is kept.
            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok($crate::runtime::WireEnum::from_wire(text))
            }
        }

        impl $crate::runtime::FromJson for $name {
            fn from_json(
                json: &mut $crate::runtime::Json<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::Fault> {
                json.text("a string", |text| {
                    ::std::option::Option::Some($crate::runtime::WireEnum::from_wire(text))
                })
            }
        }
    };
}

/// Completes an enum that implements `ClosedEnum`.
#[allow(unused_macros)]
macro_rules! closed_enum {
    ($name:ident) => {
        $crate::runtime::text_enum!($name, ClosedEnum);

        impl ::std::str::FromStr for $name {
            type Err = $crate::runtime::UnknownValue;

            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::runtime::UnknownValue> {
                $crate::runtime::ClosedEnum::from_wire(text)
                    .ok_or_else(|| $crate::runtime::UnknownValue::new(stringify!($name), text))
            }
        }

        impl $crate::runtime::FromJson for $name {
            fn from_json(
                json: &mut $crate::runtime::Json<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::Fault> {
                json.text(
                    "one of the known values",
                    $crate::runtime::ClosedEnum::from_wire,
                )
            }
        }
    };
}

/// Completes an enum that implements `IntEnum`.
#[allow(unused_macros)]
macro_rules! int_enum {
    ($name:ident) => {
        impl $name {
            /// The number on the wire.
            #[must_use]
            pub fn code(&self) -> i64 {
                $crate::runtime::IntEnum::code(self)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.code(), out)
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(code: i64) -> Self {
                $crate::runtime::IntEnum::from_code(code)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::num::ParseIntError;

            /// Fails only where the text is not a number: a code that is not known is kept.
            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::num::ParseIntError> {
                text.parse().map($crate::runtime::IntEnum::from_code)
            }
        }

        impl $crate::runtime::ToJson for $name {
            fn to_json(
                &self,
                to: &mut dyn $crate::runtime::Sink,
            ) -> ::std::result::Result<(), $crate::runtime::Fault> {
                to.int(self.code())
            }
        }

        impl $crate::runtime::FromJson for $name {
            fn from_json(
                json: &mut $crate::runtime::Json<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::Fault> {
                $crate::runtime::codec::integer(json).map(Self::from)
            }
        }

        $crate::runtime::serde_both!($name);
    };
}

#[allow(unused_imports)]
pub(crate) use {
    closed_enum, download, int_enum, pages, send, set_if_some, text_enum, wait, wire_enum,
};
