//! What a disagreement says to those who put the specs right.

use super::tree::Tree;
use crate::model::fit::{Declared, Misfit, MisfitKind};
use crate::text::tree::{Kind, Node, Style};

/// A disagreement of one exchange, with what an edit of the specs needs to know of it.
#[derive(Clone, Debug)]
pub(crate) struct Lesson {
    /// As reports name it.
    pub(crate) id: String,
    pub(crate) what: What,
}

#[derive(Clone, Debug)]
pub(crate) enum What {
    /// An object has a key that its type does not declare, at least not for this direction.
    Key {
        of: Declared,
        name: String,
        value: Node,
        way: Way,
    },
    /// A key beside the list of a page.
    Beside { name: String, value: Node },
    /// A query parameter that is not declared.
    Parameter { name: String, value: String },
    /// A value that an enum does not list; where the endpoint itself lists it, that of an argument.
    Value { at: Place, text: String },
    /// A value that the mark promises is not there, or is null.
    NoValue { at: Place, is_null: bool },
    /// A number that a float would change, or one with a fraction where it is whole.
    Number { at: Place, has_fraction: bool },
}

/// How a key of an object travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Way {
    Received,
    Sent,
    /// Sent as a field of a form.
    SentAsText,
}

/// The line that an edit is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Declared(Declared),
    /// A line of the endpoint, below this key.
    Argument(&'static str, String),
}

impl What {
    /// What a misfit of a body says, if it says what to write.
    pub(super) fn of_body(misfit: &Misfit, tree: &Tree, is_sent: bool) -> Option<Self> {
        let at = || Place::Declared(misfit.declared.clone());
        let node = tree.root.at(misfit.range.start);
        match &misfit.kind {
            MisfitKind::Unknown { name, .. } | MisfitKind::OtherWay { name, .. } => {
                Some(Self::Key {
                    of: misfit.declared.clone(),
                    name: name.clone(),
                    value: node?.clone(),
                    way: if is_sent { Way::Sent } else { Way::Received },
                })
            }
            MisfitKind::Missing { .. } => Some(Self::NoValue {
                at: at(),
                is_null: false,
            }),
            MisfitKind::Unlisted { text, .. } => Some(Self::Value {
                at: at(),
                text: text.clone(),
            }),
            MisfitKind::Digits => Some(Self::Number {
                at: at(),
                has_fraction: false,
            }),
            MisfitKind::Type { .. } => Self::of_type(misfit, node?),
            _ => None,
        }
    }

    /// Null where a value was promised, or a fraction where a whole number was.
    fn of_type(misfit: &Misfit, node: &Node) -> Option<Self> {
        let at = Place::Declared(misfit.declared.clone());
        let Declared::Field(_, _, name) = &misfit.declared else {
            return None;
        };
        // Not an item of it, whose line says nothing about items.
        if !misfit.path.ends_with(&format!(".{name}")) {
            return None;
        }
        match &node.kind {
            _ if node.is_null() => Some(Self::NoValue { at, is_null: true }),
            Kind::Scalar {
                text,
                style: Style::Plain,
            } => {
                let is_fraction = text.contains('.') && text.parse::<f64>().is_ok();
                is_fraction.then_some(Self::Number {
                    at,
                    has_fraction: true,
                })
            }
            _ => None,
        }
    }

    /// What a misfit of an argument of the endpoint says: of a query parameter, or one of the path.
    pub(super) fn of_argument(misfit: &Misfit, key: &'static str, name: &str) -> Option<Self> {
        let at = match &misfit.declared {
            Declared::Endpoint => Place::Argument(key, name.to_owned()),
            declared => Place::Declared(declared.clone()),
        };
        match &misfit.kind {
            MisfitKind::Unlisted { text, .. } => Some(Self::Value {
                at,
                text: text.clone(),
            }),
            _ => None,
        }
    }
}
