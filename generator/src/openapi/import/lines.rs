//! Type lines.

use super::names::Items;
use super::types::{Def, Item, Ty, Type, Types, Use};
use crate::spec::Field;
use crate::spec::grammar::TypeLine;
use crate::spec::grammar::type_line::SCALARS;
use crate::text::case;

/// Writes the lines of an API whose types have names.
pub(super) struct Lines<'n> {
    pub(super) names: Vec<String>,
    pub(super) items: &'n mut Items,
    /// Enums that got names because their usual ones are taken.
    pub(super) promoted: Vec<(String, Vec<String>)>,
}

/// Whether a value can be missing or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marked {
    Plain,
    Always,
    Nullable,
}

impl Marked {
    fn word(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Always => "!",
            Self::Nullable => "?",
        }
    }
}

impl Lines<'_> {
    /// A type as a line has it. Files are text, but in a form.
    pub(super) fn ty(&self, ty: &Ty) -> String {
        match ty {
            Ty::Any => "any".to_owned(),
            Ty::Scalar(word) => (*word).to_owned(),
            Ty::File => "string".to_owned(),
            Ty::Const(text) => format!("const({text})"),
            Ty::Values(values) => values
                .iter()
                .map(|value| quoted(value))
                .collect::<Vec<_>>()
                .join(" | "),
            Ty::Named(id) => self.names[*id].clone(),
            Ty::List(item) => format!("{}[]", self.item(item)),
            Ty::Map(item) => format!("map<{}>", self.item(item)),
        }
    }

    fn item(&self, item: &Item) -> String {
        let is_null = item.nullable && item.ty != Ty::Any;
        format!("{}{}", self.ty(&item.ty), if is_null { "?" } else { "" })
    }

    /// Takes the name of the enum that a line lists, or gives it one of its own.
    fn settle(&mut self, owner: &str, name: &str, ty: Ty) -> (Ty, Option<String>) {
        let Ty::Values(values) = ty else {
            return (ty, None);
        };
        let inline = format!("{owner}{}", case::suffix(name));
        // One value alone would be read as the name of a type.
        if values.len() > 1 && !self.items.taken.contains(&inline) && case::is_type(&inline) {
            self.items.taken.insert(inline);
            return (Ty::Values(values), None);
        }
        let chosen = self.items.take(&[inline], |_| Vec::new());
        self.promoted.push((chosen.clone(), values));
        (Ty::Any, Some(chosen))
    }

    /// The field `name` of `owner`; `is_form` keeps files.
    pub(super) fn field(
        &mut self,
        (owner, name): (&str, &str),
        usage: &Use,
        marked: Marked,
        rust: Option<String>,
        is_form: bool,
    ) -> Field {
        let (ty, chosen) = self.settle(owner, name, usage.ty.clone());
        let is_text = chosen.is_some();
        let word = match (&chosen, &ty) {
            (Some(name), _) => name.clone(),
            (None, Ty::File) if is_form => "file".to_owned(),
            (None, Ty::List(item)) if is_form && item.ty == Ty::File => "file[]".to_owned(),
            (None, ty) => self.ty(ty),
        };
        let marked = match (&ty, marked) {
            (Ty::Const(_), _) => Marked::Plain,
            (_, marked) => marked,
        };
        let word = match (&ty, marked) {
            (Ty::Values(_), Marked::Always | Marked::Nullable) => format!("({word})"),
            _ => word,
        };
        let mut parts = vec![format!("{word}{}", marked.word())];
        let is_const = matches!(ty, Ty::Const(_));
        let style = usage.style.map(str::to_owned);
        let limits = usage.limits.clone().filter(|_| !is_const && !is_text);
        let pattern = usage
            .pattern
            .as_ref()
            .map(|pattern| format!("/{pattern}/"))
            .filter(|_| !is_const);
        let default = usage
            .default
            .clone()
            .filter(|_| !is_const && marked == Marked::Plain);
        let default = default
            .filter(|default| fits(default, usage))
            .map(|default| format!("={default}"));
        parts.extend(limits);
        parts.extend(pattern);
        parts.extend(default);
        parts.extend(usage.deprecated.then(|| "deprecated".to_owned()));
        parts.extend(style);
        parts.extend(usage.guess.map(|why| format!("@guess({why})")));
        let mut line = parts.join(" ");
        if !usage.words.is_empty() {
            line.push_str(" -- ");
            line.push_str(&usage.words);
        }
        let mut field = Field::written(&line);
        if let Some(rust) = rust {
            field.long = true;
            field.rust = Some(rust);
        }
        field
    }

    /// A line without a mark, as `returns` and failures have it.
    pub(super) fn line(&self, ty: &Ty) -> TypeLine {
        TypeLine::new(&self.ty(ty))
    }

    /// A line under `types:`.
    pub(super) fn union(&self, members: &[Ty], words: &str) -> TypeLine {
        let members: Vec<String> = members.iter().map(|member| self.ty(member)).collect();
        TypeLine::new(&with_words(members.join(" or "), words))
    }
}

pub(super) fn with_words(line: String, words: &str) -> String {
    if words.is_empty() {
        line
    } else {
        format!("{line} -- {words}")
    }
}

/// A value of an enum as a line has it.
pub(super) fn quoted(value: &str) -> String {
    let is_bare = |c: char| c.is_alphanumeric() || "_-.+:/".contains(c);
    let is_plain = value.chars().all(is_bare)
        && !value.is_empty()
        && !SCALARS.contains(&value)
        && value != "or";
    if is_plain {
        value.to_owned()
    } else {
        format!("\"{value}\"")
    }
}

/// Whether a default is one of the values that its line allows.
fn fits(default: &str, usage: &Use) -> bool {
    let plain = default.trim_matches('"');
    let limits = usage
        .limits
        .as_deref()
        .and_then(|limits| limits.split_once(".."));
    let number = match usage.ty {
        Ty::Scalar("string") => u32::try_from(plain.chars().count()).ok().map(f64::from),
        _ => plain.parse::<f64>().ok(),
    };
    let within = match (limits, number) {
        (Some((low, high)), Some(number)) => {
            let end = |end: &str| end.parse::<f64>().ok();
            end(low).is_none_or(|low| low <= number) && end(high).is_none_or(|high| number <= high)
        }
        _ => true,
    };
    let pattern = usage
        .pattern
        .as_ref()
        .map(|pattern| format!("string /{pattern}/"));
    let matches = pattern.is_none_or(|line| {
        let line = crate::spec::grammar::type_line::parse(&line);
        line.is_ok_and(|line| line.pattern.is_some_and(|pattern| pattern.matches(plain)))
    });
    within && matches
}

impl Types<'_> {
    /// Whether a type has a line of its own, not a mapping.
    pub(super) fn is_line(ty: &Type) -> bool {
        match &ty.def {
            Def::Union(_) => true,
            Def::Values {
                values,
                are_numbers,
            } => {
                let texts: Vec<String> = values.iter().map(|(_, value)| value.clone()).collect();
                let has_names = values.iter().any(|(name, _)| name.is_some());
                !are_numbers
                    && !has_names
                    && texts.len() > 1
                    && super::scalars::are_variants(&texts)
            }
            _ => false,
        }
    }
}
