//! Names that are taken in one place: by the fields of a type, or by the arguments and setters of a request.

use std::collections::HashMap;

use crate::check::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::names;
use crate::model::types::Types;
use crate::model::{Line, Ty};
use crate::text::case;

/// Something that wants a name.
#[derive(Clone)]
pub(super) struct Wanting<'n> {
    pub(super) wire: &'n str,
    /// None where its own name gives none.
    pub(super) rust: Option<String>,
    pub(super) at: Span,
    pub(super) role: Role,
}

/// What becomes of it in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A field, or an argument of the constructor.
    Field,
    Setter,
    /// A map's: the setter of one entry, and that of all.
    Setters,
}

impl Role {
    /// That of something optional which is sent.
    pub(super) fn of_optional(types: &Types<'_>, line: &Line<'_>) -> Self {
        match types.opened(&line.ty) {
            Ty::Map(_) | Ty::Pairs(_) if !line.is_nullable() => Self::Setters,
            _ => Self::Setter,
        }
    }

    fn is_set(self) -> bool {
        self != Self::Field
    }

    /// The names that it takes.
    pub(super) fn names(self, rust: &str) -> Vec<String> {
        let mut taken = vec![rust.to_owned()];
        taken.extend((self == Self::Setters).then(|| names::entries(rust)));
        taken
    }
}

/// Who has taken a name.
struct Holder {
    wire: String,
    at: Span,
    side: Side,
}

/// Whether a name stands in the endpoint or in the type that is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Own,
    Body,
}

/// What the names are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    /// Here a field that stands twice is reported by a rule of its own.
    Type,
    Endpoint,
}

/// Names taken so far.
pub(super) struct Scope {
    holders: HashMap<String, Holder>,
    of: Of,
}

impl Scope {
    pub(super) fn new(of: Of) -> Self {
        Self {
            holders: HashMap::new(),
            of,
        }
    }

    /// The place of what has taken a name.
    pub(super) fn place(&self, rust: &str) -> Option<Span> {
        self.holders.get(rust).map(|holder| holder.at.clone())
    }

    /// The place of what has taken one of the names, and stands in the endpoint itself.
    pub(super) fn argument(&self, names: &[String]) -> Option<Span> {
        let holder = names.iter().find_map(|name| self.holders.get(name))?;
        (holder.side == Side::Own).then(|| holder.at.clone())
    }

    /// Takes the names of something, or reports why it cannot have them.
    pub(super) fn add(&mut self, report: &mut Report<'_>, wanting: &Wanting<'_>) {
        if wanting.wire.is_empty() {
            return;
        }
        let Some(rust) = &wanting.rust else {
            return nameless(report, wanting);
        };
        if wanting.role.is_set() && case::METHODS.contains(&rust.as_str()) {
            return taken(report, wanting.at.clone(), rust);
        }
        self.take(report, wanting, rust);
    }

    /// Takes the names of the map of unknown keys and of its setters.
    pub(super) fn add_extra(&mut self, report: &mut Report<'_>, rust: &str, at: Span, role: Role) {
        if role.is_set() && case::METHODS.contains(&rust) {
            let title = format!("method name `{rust}` is reserved by the generated client");
            report.push(
                Diagnostic::error("N309", at, title)
                    .help(format!("choose another: `{{type: …, rust: {rust}_}}`")),
            );
            return;
        }
        let wanting = Wanting {
            wire: "extra:",
            rust: None,
            at,
            role,
        };
        self.take(report, &wanting, rust);
    }

    /// Takes the names of a field of the body, which are judged where the field stands.
    pub(super) fn add_body(&mut self, wire: &str, at: &Span, names: Vec<String>) {
        for name in names {
            let holder = Holder {
                wire: wire.to_owned(),
                at: at.clone(),
                side: Side::Body,
            };
            self.holders.insert(name, holder);
        }
    }

    fn take(&mut self, report: &mut Report<'_>, wanting: &Wanting<'_>, rust: &str) {
        let Wanting { wire, at, .. } = wanting;
        for name in wanting.role.names(rust) {
            let Some(first) = self.holders.get(&name) else {
                let holder = Holder {
                    wire: (*wire).to_owned(),
                    at: at.clone(),
                    side: Side::Own,
                };
                self.holders.insert(name, holder);
                continue;
            };
            if first.wire == *wire && self.of == Of::Type {
                continue;
            }
            report.push(
                Diagnostic::error("N301", at.clone(), format!("`{}` and `{wire}` are both `{name}` in Rust", first.wire))
                    .also(first.at.clone(), "the other name")
                    .help("choose another name for one of them with the long form: `{type: …, rust: other}`"),
            );
        }
    }
}

/// Reports that a name gives none in Rust.
fn nameless(report: &mut Report<'_>, wanting: &Wanting<'_>) {
    let (wire, at) = (wanting.wire, wanting.at.clone());
    if let Some(other) = foreign_letter(wire) {
        let title = format!("`{wire}` mixes letters of two scripts");
        let help = format!(
            "`{other}` (U+{:04X}) only looks like a Latin letter",
            u32::from(other)
        );
        report.push(Diagnostic::error("N312", at, title).help(help));
        return;
    }
    report.push(
        Diagnostic::error("N302", at, format!("`{wire}` is not a valid Rust name"))
            .help("choose a name with the long form: `{type: …, rust: name}`"),
    );
}

/// Reports that a method has the name already.
pub(in crate::check) fn taken(report: &mut Report<'_>, at: Span, rust: &str) {
    report.push(
        Diagnostic::error(
            "N309",
            at,
            format!("method name `{rust}` is reserved by the generated client"),
        )
        .help(format!(
            "choose another with the long form: `{{type: …, rust: {rust}_}}`"
        )),
    );
}

/// A Greek or Cyrillic letter among Latin ones.
fn foreign_letter(wire: &str) -> Option<char> {
    let latin = wire.contains(|character: char| character.is_ascii_alphabetic());
    wire.chars()
        .find(|character| latin && ('\u{370}'..='\u{52f}').contains(character))
}
