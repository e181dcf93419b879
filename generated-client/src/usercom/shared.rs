// Generated from api-spec/usercom/shared.yaml by `cargo xtask codegen`; do not edit.

//! Types shared by several resources of User.com.

use crate::runtime;

/// What became of a tag that was added.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TagAdded {
    /// Whether the tag is new.
    ///
    /// The type is a guess; it is not documented.
    pub created: Option<bool>,
    /// The tag added's `tag`.
    ///
    /// The type is a guess; it is not documented.
    pub tag: Option<NamedTag>,
}

runtime::object!(TagAdded {
    created: Optional = "created",
    tag: Optional = "tag",
});

/// A tag without its id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NamedTag {
    /// Name of the tag.
    ///
    /// The type is a guess; it is not documented.
    pub name: Option<String>,
}

runtime::object!(NamedTag {
    name: Optional = "name",
});
