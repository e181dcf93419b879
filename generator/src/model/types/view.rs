//! Who sees which fields of a type.

use crate::spec::FieldGroup;

/// Who looks at a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum View {
    /// POST and PUT: a whole object is sent.
    Create,
    /// PATCH: only changes are sent.
    Update,
    /// A response is read.
    Response,
}

impl View {
    pub(crate) const ALL: [Self; 3] = [Self::Create, Self::Update, Self::Response];

    /// The groups whose fields it sees, in the order they go over the wire.
    pub(crate) fn groups(self) -> &'static [FieldGroup] {
        use FieldGroup::{Create, Fields, Immutable, Request, Response, Update};
        match self {
            Self::Create => &[Immutable, Fields, Request, Create],
            Self::Update => &[Fields, Request, Update],
            Self::Response => &[Response, Immutable, Fields],
        }
    }

    pub(crate) fn is_sent(self) -> bool {
        self != Self::Response
    }
}

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Sent,
    Received,
}

impl Way {
    /// How it sees an object inside another: what is sent there is sent whole.
    pub(crate) fn view(self) -> View {
        match self {
            Self::Sent => View::Create,
            Self::Received => View::Response,
        }
    }
}
