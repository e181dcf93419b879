// Copied from generator/runtime/src/runtime/newtype.rs by `cargo xtask codegen`; edit it there.

//! Macros for types that give a name to a text or a number, so that ids cannot be swapped.

/// Completes `struct Name(String);`.
#[allow(unused_macros)]
macro_rules! text_newtype {
    ($name:ident) => {
        impl $name {
            /// Takes a text.
            #[must_use]
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self(text)
            }
        }

        impl ::std::convert::From<&::std::string::String> for $name {
            fn from(text: &::std::string::String) -> Self {
                Self(text.clone())
            }
        }

        impl ::std::convert::From<&$name> for $name {
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl ::std::convert::From<$name> for ::std::string::String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl ::std::convert::From<&str> for $crate::runtime::Patch<$name> {
            fn from(text: &str) -> Self {
                Self::Set(text.into())
            }
        }

        impl ::std::convert::From<::std::string::String> for $crate::runtime::Patch<$name> {
            fn from(text: ::std::string::String) -> Self {
                Self::Set(text.into())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.pad(&self.0)
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        $crate::runtime::newtype!($name);
    };
}

/// Completes `struct Name(i64);`, or another integer.
#[allow(unused_macros)]
macro_rules! int_newtype {
    ($name:ident -> $int:ty) => {
        impl $name {
            /// The number.
            #[must_use]
            pub const fn get(&self) -> $int {
                self.0
            }
        }

        impl ::std::convert::From<$int> for $name {
            fn from(number: $int) -> Self {
                Self(number)
            }
        }

        impl ::std::convert::From<$name> for $int {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl ::std::convert::From<$int> for $crate::runtime::Patch<$name> {
            fn from(number: $int) -> Self {
                Self::Set($name(number))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, out)
            }
        }

        $crate::runtime::newtype!($name);
    };
}

/// The JSON of the value inside.
#[allow(unused_macros)]
macro_rules! newtype {
    ($name:ident) => {
        impl $crate::runtime::FromJson for $name {
            fn from_json(
                json: &mut $crate::runtime::Json<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::Fault> {
                $crate::runtime::FromJson::from_json(json).map(Self)
            }
        }

        impl $crate::runtime::ToJson for $name {
            fn to_json(
                &self,
                to: &mut dyn $crate::runtime::Sink,
            ) -> ::std::result::Result<(), $crate::runtime::Fault> {
                $crate::runtime::ToJson::to_json(&self.0, to)
            }
        }

        $crate::runtime::serde_both!($name);
    };
}

#[allow(unused_imports)]
pub(crate) use {int_newtype, newtype, text_newtype};
