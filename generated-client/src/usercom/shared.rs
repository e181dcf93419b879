// Generated from api-spec/usercom/shared.yaml by `cargo xtask codegen`; do not edit.

//! Types shared by several resources of User.com.

/// What became of a tag that was added.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TagAdded {
    /// Whether the tag is new.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<bool>,
    /// The tag added's `tag`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<NamedTag>,
}

/// A tag without its id.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct NamedTag {
    /// Name of the tag.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
