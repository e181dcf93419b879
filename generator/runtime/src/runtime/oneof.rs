//! Enums of objects that are distinguished by a tag: a member whose text names the kind.

use super::json::{Failure, Fault, ItemSink, Json, Members, Next, Sink, ToJson};

/// Writes an enum of objects with their tag, and says which it is.
#[allow(unused_macros)]
macro_rules! write_oneof {
    ($name:ident by $by:literal { $($member:ident => $tag:literal),* }) => {
        impl $name {
            #[doc = concat!("Which kind it is: the value of `", $by, "`.")]
            #[must_use]
            pub fn kind(&self) -> ::std::option::Option<&str> {
                match self {
                    $(Self::$member(_) => ::std::option::Option::Some($tag),)*
                    Self::Unrecognized(value) => value.get($by)?.as_str(),
                }
            }
        }

        impl $crate::runtime::ToJson for $name {
            fn to_json(
                &self,
                to: &mut dyn $crate::runtime::Sink,
            ) -> ::std::result::Result<(), $crate::runtime::Fault> {
                match self {
                    $(Self::$member(value) => $crate::runtime::write_tagged($by, $tag, value, to),)*
                    Self::Unrecognized(value) => $crate::runtime::ToJson::to_json(value, to),
                }
            }
        }
    };
}

/// Completes an enum of objects with a tag that is only sent.
#[allow(unused_macros)]
macro_rules! sent_oneof {
    ($name:ident by $by:literal { $($member:ident => $tag:literal),* }) => {
        $crate::runtime::write_oneof!($name by $by { $($member => $tag),* });
        $crate::runtime::serde_sent!($name);
    };
}

/// Completes an enum of objects with a tag.
#[allow(unused_macros)]
macro_rules! oneof {
    ($name:ident by $by:literal { $($member:ident => $tag:literal),* }) => {
        $crate::runtime::write_oneof!($name by $by { $($member => $tag),* });

        impl $crate::runtime::FromJson for $name {
            fn from_json(
                json: &mut $crate::runtime::Json<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::Fault> {
                match $crate::runtime::tag(json, $by)?.as_deref() {
                    $(::std::option::Option::Some($tag) => {
                        $crate::runtime::FromJson::from_json(json).map(Self::$member)
                    })*
                    _ => $crate::runtime::FromJson::from_json(json).map(Self::Unrecognized),
                }
            }
        }

        $crate::runtime::serde_both!($name);
    };
}

#[allow(unused_imports)]
pub(crate) use {oneof, sent_oneof, write_oneof};

/// Writes an object with its tag first.
#[allow(dead_code)]
pub(crate) fn write_tagged(
    by: &str,
    tag: &str,
    object: &dyn ToJson,
    to: &mut dyn Sink,
) -> Result<(), Fault> {
    to.object(&mut |members| {
        members.member(by, &tag)?;
        object.to_json(&mut Beside(members))
    })
}

/// Puts the members of an object beside others.
struct Beside<'m>(&'m mut dyn Members);

impl Beside<'_> {
    fn refused() -> Result<(), Fault> {
        Err(Failure::new("only an object can have a tag", None))
    }
}

impl Sink for Beside<'_> {
    fn null(&mut self) -> Result<(), Fault> {
        Self::refused()
    }

    fn bool(&mut self, _: bool) -> Result<(), Fault> {
        Self::refused()
    }

    fn int(&mut self, _: i64) -> Result<(), Fault> {
        Self::refused()
    }

    fn uint(&mut self, _: u64) -> Result<(), Fault> {
        Self::refused()
    }

    fn float(&mut self, _: f64) -> Result<(), Fault> {
        Self::refused()
    }

    fn digits(&mut self, _: &str) -> Result<(), Fault> {
        Self::refused()
    }

    fn text(&mut self, _: &str) -> Result<(), Fault> {
        Self::refused()
    }

    fn list(
        &mut self,
        _: usize,
        _: &mut dyn FnMut(&mut dyn ItemSink) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        Self::refused()
    }

    fn object(
        &mut self,
        fill: &mut dyn FnMut(&mut dyn Members) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        fill(&mut *self.0)
    }
}

/// The tag of the object that comes next, wherever it stands in it.
#[allow(dead_code)]
pub(crate) fn tag(json: &mut Json<'_>, by: &str) -> Result<Option<String>, Fault> {
    let mut tag = None;
    if json.look()? == Next::Object {
        json.clone().members("an object", &mut |name, json| {
            if name == by {
                tag = match json.look()? {
                    Next::Text => Some(json.text("a string", |text| Some(text.to_owned()))?),
                    _ => json.raw().map(|_| None)?,
                };
                return Ok(());
            }
            json.raw().map(drop)
        })?;
    }
    Ok(tag)
}
