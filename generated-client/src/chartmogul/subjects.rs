// Generated from api-spec/chartmogul/subjects.yaml by `cargo xtask codegen`; do not edit.

//! Types shared by several resources of ChartMogul.

use crate::runtime;

/// What a note or a task can be about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubjectKind {
    /// `customer`
    Customer,
    /// `contact`
    Contact,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for SubjectKind {
    fn as_str(&self) -> &str {
        match self {
            Self::Customer => "customer",
            Self::Contact => "contact",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "customer" => Self::Customer,
            "contact" => Self::Contact,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(SubjectKind);

/// Names a customer or a contact.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an object does nothing until a request includes it"]
pub struct SubjectIdentifier {
    associated_object: SubjectKind,
    method: SubjectIdentifierMethod,
    value: String,
}

impl SubjectIdentifier {
    /// - `associated_object`: The `associated_object`.
    /// - `method`: The `method`.
    /// - `value`: The id, as in `cus_…` or `con_…`.
    pub fn new(
        associated_object: impl Into<SubjectKind>,
        method: impl Into<SubjectIdentifierMethod>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            associated_object: associated_object.into(),
            method: method.into(),
            value: value.into(),
        }
    }
}

runtime::sent!(SubjectIdentifier {
    associated_object: Required = "associated_object",
    method: Required = "method",
    value: Required = "value",
});

/// How a customer or a contact is named.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubjectIdentifierMethod {
    /// `uuid`
    Uuid,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for SubjectIdentifierMethod {
    fn as_str(&self) -> &str {
        match self {
            Self::Uuid => "uuid",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "uuid" => Self::Uuid,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(SubjectIdentifierMethod);
