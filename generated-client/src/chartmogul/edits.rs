// Generated from api-spec/chartmogul/edits.yaml by `cargo xtask codegen`; do not edit.

//! Types shared by several resources of ChartMogul.

use crate::runtime;

/// What users changed in a record; empty if nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditHistory {
    /// By field.
    pub values_changed: Option<runtime::Map<EditedValue>>,
    /// E-mail address of who changed it last.
    pub latest_edit_author: Option<String>,
    /// When it was changed last.
    pub latest_edit_performed_at: Option<runtime::DateTime>,
}

runtime::object!(EditHistory {
    values_changed: Optional = "values_changed",
    latest_edit_author: Optional = "latest_edit_author",
    latest_edit_performed_at: Optional = "latest_edit_performed_at",
});

/// A value that a user changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditedValue {
    /// As it was imported.
    pub original_value: Option<serde_json::Value>,
    /// As it is now.
    pub edited_value: Option<serde_json::Value>,
}

runtime::object!(EditedValue {
    original_value: Optional = "original_value",
    edited_value: Optional = "edited_value",
});

/// Whether the change stays when an automatic source is read again. The pages have it where records are created or updated; official clients send it where they are disabled or deleted too, so every call that changes one record takes it.
pub type HandleAsUserEdit = bool;

/// Whether records with errors are returned, alone or too.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValidationType {
    /// `valid`
    Valid,
    /// `invalid`
    Invalid,
    /// `all`
    All,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for ValidationType {
    fn as_str(&self) -> &str {
        match self {
            Self::Valid => "valid",
            Self::Invalid => "invalid",
            Self::All => "all",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "valid" => Self::Valid,
            "invalid" => Self::Invalid,
            "all" => Self::All,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(ValidationType);
