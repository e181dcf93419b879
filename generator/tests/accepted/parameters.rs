//! Query and headers.

use crate::maker::Maker;
use crate::names::Names;
use crate::type_lines::Ty;
use crate::types::Way;
use crate::yaml::quoted;

/// Parameters of a group: their lines, and the texts of an example.
#[derive(Default)]
pub(crate) struct Group {
    pub(crate) yaml: Vec<String>,
    pub(crate) values: Vec<(String, bool, Vec<String>)>,
}

impl Maker {
    pub(crate) fn query(&mut self, names: &mut Names) -> Group {
        let mut group = Group::default();
        for _ in 0..self.rng.below(5) {
            let (ty, style) = match self.rng.below(8) {
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
        if self.rng.chance(15) {
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
                quoted(&format!("{}{mark}{tail}", self.written(&ty)))
            ));
            group.values.push((name, mark == "!", values));
        }
        group
    }

    pub(crate) fn given(&mut self, group: &Group, all: bool) -> Option<String> {
        let mut given = Vec::new();
        for (name, required, values) in &group.values {
            if all || *required || self.rng.chance(60) {
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
