//! Query and headers.

use crate::maker::Maker;
use crate::names::Names;
use crate::type_lines::{self, CONSTANTS, Ty};
use crate::types::Way;
use crate::yaml::quoted;

/// Parameters of a group: their lines, and the texts of an example.
#[derive(Default)]
pub(crate) struct Group {
    pub(crate) yaml: Vec<String>,
    pub(crate) values: Vec<(String, bool, Vec<String>)>,
    /// The line of a rule, the names that it is about, and those of them that an example gives.
    pub(crate) rule: Option<(String, Vec<String>, Vec<String>)>,
    /// How the parts of its values are named.
    pub(crate) nesting: Option<&'static str>,
}

impl Maker {
    pub(crate) fn query(&mut self, names: &mut Names) -> Group {
        let mut group = Group {
            nesting: self.rng.chance(25).then(|| self.rng.word(&["a[b]", "a.b"])),
            ..Group::default()
        };
        for _ in 0..self.rng.below(5) {
            let (ty, style) = match self.rng.below(8) {
                3..=5 if group.nesting.is_some() => {
                    let ty = self.ty(self.ordinary, 1);
                    let style = self
                        .rng
                        .word(&[" brackets", " indices", " indices_last", " json"]);
                    let is_plain = matches!(ty, Ty::Enum(_))
                        || matches!(ty, Ty::Scalar(name) if name != "any");
                    (ty, if is_plain { "" } else { style })
                }
                0..=1 => {
                    let style = self.rng.word(&[" csv", " repeat", " json"]);
                    let mut item = self.textual(false);
                    while matches!(item, Ty::Enum(_)) {
                        item = self.textual(false);
                    }
                    let item = if style == " json" {
                        Ty::Scalar(self.rng.word(&["string", "int", "bool"]))
                    } else {
                        item
                    };
                    (Ty::List(Box::new(item)), style)
                }
                2 => (
                    Ty::Map(Box::new(Ty::Scalar(
                        self.rng.word(&["any", "string", "int"]),
                    ))),
                    " json",
                ),
                _ => (self.textual(true), ""),
            };
            let mark = if self.rng.chance(25) { "!" } else { "" };
            let tail = format!("{style}{}", self.tail(&ty, true));
            let field = self.field(names, ty, mark, &tail, false);
            let values: Vec<String> = (0..3)
                .map(|_| match (&field.ty, style) {
                    (ty, " json") => self.json(&ty.clone(), Way::Create),
                    (ty, " brackets" | " indices" | " indices_last") => self.spread(&ty.clone()),
                    (Ty::List(inner), _) => {
                        let inner = (**inner).clone();
                        let count = 1 + self.rng.below(3);
                        let items: Vec<String> = (0..count)
                            .map(|_| self.text(&inner, false).replace(',', ";"))
                            .collect();
                        items.join(",")
                    }
                    (ty, _) => self.text(&ty.clone(), false),
                })
                .collect();
            group
                .yaml
                .push(format!("{}: {}", quoted(&field.name), field.yaml));
            group.values.push((field.name, mark == "!", values));
        }
        if self.rng.chance(10) {
            let constant = self.rng.word(CONSTANTS);
            let field = self.field(names, Ty::Scalar(constant), "", "", false);
            let text = type_lines::constant(constant).unwrap_or_default();
            let text = text.trim_matches('"').to_owned();
            let line = format!("{}: {}", quoted(&field.name), field.yaml);
            group.yaml.push(line);
            group.values.push((field.name, true, vec![text; 3]));
        }
        let free = group.values.iter().filter(|(_, required, _)| !required);
        let free: Vec<&str> = free.map(|(name, ..)| name.as_str()).take(3).collect();
        if free.len() > 1 && self.rng.chance(40) {
            let (line, given) = self.rule_of(&free);
            let names = free.into_iter().map(str::to_owned).collect();
            group.rule = Some((line, names, given));
        }
        if group.nesting.is_none() && self.rng.chance(15) {
            let value = self.rng.word(&["string", "int", "date", "string<bool>"]);
            let ty = Ty::Map(Box::new(Ty::Scalar(value)));
            let field = self.field(names, ty, "", "", false);
            let line = format!("{}: {}", quoted(&field.name), field.yaml);
            group.yaml.push(line);
        }
        group
    }

    pub(crate) fn headers(&mut self, names: &mut Names) -> Group {
        let mut group = Group::default();
        for _ in 0..self.rng.below(3) {
            let name = names.take(
                &mut self.rng,
                &[
                    "If-Match",
                    "Accept-Version",
                    "X-Api-Key",
                    "X-Trace",
                    "Idempotency-Key",
                    "Accept-Language",
                    "X-Type",
                    "Prefer",
                    "x_y",
                    "ETag",
                ],
                false,
            );
            let ty = self.textual(false);
            let mark = if self.rng.chance(30) { "!" } else { "" };
            let values = (0..3).map(|_| self.text(&ty, true)).collect();
            let tail = self.tail(&ty, true);
            group.yaml.push(format!(
                "{}: {}",
                quoted(&name),
                quoted(&format!("{}{tail}", self.marked(&ty, mark)))
            ));
            group.values.push((name, mark == "!", values));
        }
        group
    }

    pub(crate) fn given(&mut self, group: &Group, all: bool) -> Option<String> {
        let mut given = Vec::new();
        for (name, required, values) in &group.values {
            let ruled = group
                .rule
                .as_ref()
                .filter(|(_, names, _)| names.contains(name));
            let is_given = match ruled {
                Some((.., given)) => given.contains(name),
                None => all || *required || self.rng.chance(60),
            };
            if is_given {
                given.push(format!(
                    "{}: {}",
                    quoted(name),
                    quoted(self.rng.pick(values).as_str())
                ));
            }
        }
        (!given.is_empty()).then(|| format!("{{{}}}", given.join(", ")))
    }
}
