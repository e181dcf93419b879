//! The line of one field, from the values that recordings have for it: for specs that are there already.

use super::line::{self, Side};
use super::seen::{Object, Seen};
use crate::evidence::verify::lesson::Way;
use crate::text::case;
use crate::text::tree::Node;

/// A value, when it was recorded, and in which exchange.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    pub(crate) node: Node,
    pub(crate) day: Option<String>,
    pub(crate) exchange: usize,
}

/// A line, and the types that it names and that are not there yet: each with its fields.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) line: String,
    pub(crate) types: Vec<(String, Vec<(String, String)>)>,
}

/// The line of a field of `owner`.
pub(crate) fn line(
    owner: &str,
    name: &str,
    values: &[Value],
    way: Way,
    is_free: &dyn Fn(&str) -> bool,
) -> Found {
    let nodes = values
        .iter()
        .map(|value| (&value.node, value.day.as_deref()));
    let seen = Seen::of(nodes);
    let mut maker = Maker {
        way,
        is_free,
        types: Vec::new(),
    };
    let bare = name.strip_suffix("[]").filter(|_| way == Way::SentAsText);
    let (mut ty, guess) = maker.ty(owner, bare.unwrap_or(name), &seen);
    let mut exchanges: Vec<usize> = values.iter().map(|value| value.exchange).collect();
    exchanges.sort_unstable();
    let is_repeated = way == Way::SentAsText && exchanges.windows(2).any(|pair| pair[0] == pair[1]);
    if bare.is_some() || is_repeated {
        let ty_of_items = if ty.contains(" | ") { "string" } else { &ty };
        let style = if bare.is_some() { "brackets" } else { "repeat" };
        ty = format!("{ty_of_items}[] {style}");
    }
    let evidence = evidence(way, guess, &seen);
    Found {
        line: format!("{ty} {evidence}"),
        types: maker.types,
    }
}

/// What stands behind a line.
fn evidence(way: Way, guess: Option<String>, seen: &Seen) -> String {
    match (guess, &seen.day) {
        (Some(why), _) => format!("@guess({why})"),
        (None, _) if way != Way::Received => "@guess(sent in a recording)".to_owned(),
        (None, Some(day)) => format!("@observed({day})"),
        (None, None) => "@guess(seen in a recording without a date)".to_owned(),
    }
}

struct Maker<'m> {
    way: Way,
    is_free: &'m dyn Fn(&str) -> bool,
    types: Vec<(String, Vec<(String, String)>)>,
}

impl Maker<'_> {
    /// A type, and what is not sure about it.
    fn ty(&mut self, owner: &str, key: &str, seen: &Seen) -> (String, Option<String>) {
        if seen.kinds() == 1 {
            if let Some(list) = &seen.list {
                return self.list(owner, key, &list.items);
            }
            if let Some(object) = &seen.object {
                return self.object(owner, key, object, seen);
            }
        }
        let side = match self.way {
            Way::Received => Side::Received,
            Way::Sent => Side::Sent,
            Way::SentAsText => Side::Text,
        };
        let ty = line::scalar(seen, key, side);
        let blank = if ty.blank { " blank" } else { "" };
        (format!("{}{blank}", ty.text), ty.guess)
    }

    fn list(&mut self, owner: &str, key: &str, items: &Seen) -> (String, Option<String>) {
        if items.kinds() == 0 {
            return (
                "any[]".to_owned(),
                Some("only empty lists were recorded".to_owned()),
            );
        }
        if line::is_pairs(items) {
            return ("pairs<any>".to_owned(), None);
        }
        let (ty, guess) = self.ty(owner, key, items);
        let is_plain = !ty.contains([' ', '|']);
        let ty = if is_plain { ty } else { "string".to_owned() };
        let null = if items.nulls > 0 && ty != "any" {
            "?"
        } else {
            ""
        };
        (format!("{ty}{null}[]"), guess)
    }

    fn object(
        &mut self,
        owner: &str,
        key: &str,
        object: &Object,
        seen: &Seen,
    ) -> (String, Option<String>) {
        if line::is_map(key, false, object) {
            let values = seen.values();
            let (ty, guess) = self.ty(owner, key, &values);
            let ty = if ty.contains([' ', '|']) || values.kinds() == 0 {
                "any".to_owned()
            } else {
                ty
            };
            let null = if values.nulls > 0 && ty != "any" {
                "?"
            } else {
                ""
            };
            return (format!("map<{ty}{null}>"), guess);
        }
        let Some(name) = self.name(owner, key) else {
            return (
                "any".to_owned(),
                Some("an object without a name of its own".to_owned()),
            );
        };
        let at = self.types.len();
        self.types.push((name.clone(), Vec::new()));
        let mut fields = Vec::new();
        for (key, seen) in &object.fields {
            let (ty, guess) = self.ty(&name, key, seen);
            let is_always =
                self.way == Way::Received && object.always(key) && !ty.contains(" blank");
            let ty = match (is_always, ty.contains(" | ")) {
                (true, true) => format!("({ty})!"),
                (true, false) if ty != "any" => format!("{ty}!"),
                _ => ty,
            };
            let evidence = evidence(self.way, guess, seen);
            fields.push((key.clone(), format!("{ty} {evidence}")));
        }
        self.types[at].1 = fields;
        (name, None)
    }

    /// A name that no type has: that of the key, or with the owner's before it.
    fn name(&self, owner: &str, key: &str) -> Option<String> {
        let own = case::ty(key)?;
        let long = format!("{owner}{}", case::suffix(&own));
        let is_free = |name: &String| {
            (self.is_free)(name) && !self.types.iter().any(|(known, _)| known == name)
        };
        [long, format!("{owner}{own}Value")]
            .into_iter()
            .find(is_free)
    }
}
