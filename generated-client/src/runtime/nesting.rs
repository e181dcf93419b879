// Copied from generator/runtime/src/runtime/nesting.rs by `cargo xtask codegen`; edit it there.

//! Values inside values as pairs of name and text: `items[0][price]=5`, as forms and queries have them.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// How names lead into a value, and how its lists are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nesting {
    /// How a key stands behind a name.
    pub keys: Keys,
    /// How the items of a list are written, at all depths.
    pub lists: Lists,
}

/// How a key stands behind a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// `a[b]`
    Brackets,
    /// `a.b`
    Dots,
}

/// How the items of a list are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lists {
    /// `a=1,2`
    Csv,
    /// `a=1&a=2`
    Repeat,
    /// `a[]=1&a[]=2`
    Brackets,
    /// `a[0]=1&a[1]=2`; items that are objects are `a[0][b]`.
    Indices,
    /// As `Indices`, but items that are objects are `a[b][0]`.
    IndicesLast,
}

/// What stands behind a name.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Flat {
    Text(String),
    /// Items with commas between.
    Csv(Vec<String>),
}

/// Values may hold values to this depth.
const DEEPEST: usize = 64;

impl Nesting {
    /// The pairs of a value given as JSON, in its order and with its digits. Null is the text that stands for it; where there
    /// is none, it cannot be sent. The error says why.
    pub(crate) fn flatten(
        self,
        name: &str,
        json: &str,
        null: Option<&str>,
    ) -> Result<Vec<(String, Flat)>, String> {
        let value: &RawValue = serde_json::from_str(json).map_err(|error| error.to_string())?;
        let mut flattening = Flattening {
            nesting: self,
            null,
            pairs: Vec::new(),
        };
        flattening.value(&mut Name::new(name), value)?;
        Ok(flattening.pairs)
    }
}

/// A name, and the indices that stand at its end.
struct Name {
    text: String,
    last: String,
    depth: usize,
}

impl Name {
    fn new(name: &str) -> Self {
        Self {
            text: name.to_owned(),
            last: String::new(),
            depth: 0,
        }
    }

    fn whole(&self) -> String {
        format!("{}{}", self.text, self.last)
    }

    fn below(&self, step: &str) -> Self {
        Self {
            text: format!("{}{step}", self.text),
            last: self.last.clone(),
            depth: self.depth + 1,
        }
    }

    fn below_last(&self, step: &str) -> Self {
        Self {
            text: self.text.clone(),
            last: format!("{}{step}", self.last),
            depth: self.depth + 1,
        }
    }
}

struct Flattening<'n> {
    nesting: Nesting,
    null: Option<&'n str>,
    pairs: Vec<(String, Flat)>,
}

impl Flattening<'_> {
    fn value(&mut self, name: &mut Name, value: &RawValue) -> Result<(), String> {
        if name.depth > DEEPEST {
            return Err("it is nested too deeply".to_owned());
        }
        match value.get().as_bytes().first() {
            Some(b'{') => self.members(name, value),
            Some(b'[') => self.items(name, value),
            _ => {
                let text = self.text(value)?;
                self.pairs.push((name.whole(), Flat::Text(text)));
                Ok(())
            }
        }
    }

    fn members(&mut self, name: &Name, value: &RawValue) -> Result<(), String> {
        let members: Members<'_> = read(value)?;
        for (key, value) in members.0 {
            let step = match self.nesting.keys {
                Keys::Brackets => format!("[{key}]"),
                Keys::Dots => format!(".{key}"),
            };
            self.value(&mut name.below(&step), value)?;
        }
        Ok(())
    }

    fn items(&mut self, name: &Name, value: &RawValue) -> Result<(), String> {
        let items: Vec<&RawValue> = read(value)?;
        if self.nesting.lists == Lists::Csv {
            let items = items.into_iter().map(|item| self.text(item));
            let items: Vec<_> = items.collect::<Result<_, _>>()?;
            if !items.is_empty() {
                self.pairs.push((name.whole(), Flat::Csv(items)));
            }
            return Ok(());
        }
        for (at, item) in items.into_iter().enumerate() {
            let mut below = match self.nesting.lists {
                Lists::Csv | Lists::Repeat => name.below(""),
                Lists::Brackets => name.below("[]"),
                Lists::Indices => name.below(&format!("[{at}]")),
                Lists::IndicesLast => name.below_last(&format!("[{at}]")),
            };
            self.value(&mut below, item)?;
        }
        Ok(())
    }

    /// A value without parts.
    fn text(&self, value: &RawValue) -> Result<String, String> {
        match value.get() {
            "null" => match self.null {
                Some(null) => Ok(null.to_owned()),
                None => Err("null cannot be sent in it".to_owned()),
            },
            text if text.starts_with('"') => read(value),
            text if text.starts_with(['{', '[']) => {
                Err("only text and numbers can stand between commas".to_owned())
            }
            text => Ok(text.to_owned()),
        }
    }
}

fn read<'r, T: Deserialize<'r>>(value: &'r RawValue) -> Result<T, String> {
    serde_json::from_str(value.get()).map_err(|error| error.to_string())
}

/// The members of an object in their order.
struct Members<'r>(Vec<(String, &'r RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Ordered;

        impl<'de> Visitor<'de> for Ordered {
            type Value = Members<'de>;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        from.deserialize_map(Ordered)
    }
}
