//! Fields of types, and parameters.

use std::fmt::Write;

use crate::maker::Maker;
use crate::names::{CHOSEN, FIELDS, Names, gives_name, loose};
use crate::rules::Rule;
use crate::type_lines::{CONSTANTS, Ty};
use crate::yaml::quoted;

#[derive(Clone)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) ty: Ty,
    /// `!`, `?` or nothing.
    pub(crate) mark: &'static str,
    pub(crate) blank: bool,
    pub(crate) rule: Option<Rule>,
    /// How the line is written, in YAML.
    pub(crate) yaml: String,
}

impl Maker {
    /// A field of a type, or a parameter.
    pub(crate) fn field(
        &mut self,
        names: &mut Names,
        ty: Ty,
        mark: &'static str,
        tail: &str,
        blank: bool,
    ) -> Field {
        let wild = self.wild;
        let name = names.take(&mut self.rng, FIELDS, wild);
        let line = format!("{}{tail}", self.marked(&ty, mark));
        let needs_name = !(gives_name(&name) || wild && self.rng.chance(10));
        let yaml = if needs_name || self.rng.chance(10) {
            let mut long = format!("{{type: {}", quoted(&line));
            if needs_name || self.rng.chance(20) {
                let chosen = format!(
                    "{}_{}",
                    self.rng.word(CHOSEN).trim_end_matches('_'),
                    names.taken.len()
                );
                names.taken.insert(loose(&chosen));
                let _ = write!(long, ", rust: {chosen}");
            }
            if self.rng.chance(20) {
                let _ = write!(long, ", about: {}", quoted(self.words()));
            }
            if self.rng.chance(10) {
                let _ = write!(long, ", deprecated: {}", quoted(self.words()));
            }
            if self.rng.chance(15) {
                let alias = names.take(&mut self.rng, FIELDS, wild);
                let _ = write!(long, ", alias: {}", quoted(&alias));
            }
            long + "}"
        } else {
            quoted(&line)
        };
        Field {
            name,
            ty,
            mark,
            blank,
            rule: None,
            yaml,
        }
    }

    pub(crate) fn type_field(&mut self, names: &mut Names, group: &str, end: usize) -> Field {
        if group != "update" && self.rng.chance(5) {
            let ty = Ty::Scalar(self.rng.word(CONSTANTS));
            return self.field(names, ty, "!", "", false);
        }
        let ty = self.ty(end, 0);
        let mark = match self.rng.below(10) {
            0..=2 if group != "update" => "!",
            3..=4 => "?",
            _ => "",
        };
        let blank = mark != "!" && self.rng.chance(8);
        let tail = format!(
            "{}{}",
            if blank { " blank" } else { "" },
            self.tail(&ty, false)
        );
        self.field(names, ty, mark, &tail, blank)
    }
}
