//! An endpoint with what it inherits, as YAML in which a comment says where each inherited value stands.

use std::fmt::Write;

use super::{File, Origin, Specs};
use crate::Source;
use crate::text::nearest::nearest;
use crate::text::tree::{Kind, Node, Style};

/// The endpoint at a place such as `shop.orders.list`, as it is once its file and its API have given theirs.
///
/// None if there is no such endpoint, or it cannot be read; `cargo xtask check` says why.
pub fn resolved(sources: &[Source], place: &str) -> Option<String> {
    let (specs, _) = super::parse(sources);
    let (file, name) =
        places(&specs).find_map(|(at, file, name)| (at == place).then_some((file, name)))?;
    let node = specs.files[file].root.as_ref()?;
    let node = node.get("endpoints")?.get(name)?;
    let mut out = format!("# {place}\n");
    Printer {
        specs: &specs,
        file,
        name,
        out: &mut out,
    }
    .endpoint(node);
    Some(out)
}

/// The place of an endpoint that may have been meant.
pub fn nearest_endpoint(sources: &[Source], place: &str) -> Option<String> {
    let (specs, _) = super::parse(sources);
    let all: Vec<String> = places(&specs).map(|(at, ..)| at).collect();
    nearest(place, all.iter().map(String::as_str)).map(str::to_owned)
}

fn places(specs: &Specs) -> impl Iterator<Item = (String, usize, &str)> {
    specs.apis.iter().flat_map(|api| {
        api.modules.iter().flat_map(|module| {
            let api = api.api.api.as_deref().unwrap_or(&api.folder);
            let names = module.endpoints.keys();
            names.map(move |name| {
                (
                    format!("{api}.{}.{name}", module.stem),
                    module.file,
                    name.as_str(),
                )
            })
        })
    })
}

struct Printer<'a> {
    specs: &'a Specs,
    file: usize,
    name: &'a str,
    out: &'a mut String,
}

impl Printer<'_> {
    fn endpoint(&mut self, node: &Node) {
        let specs = self.specs;
        let origins = specs.origins.of(self.file, self.name);
        let own = &specs.files[self.file];
        for (key, value) in node.entries() {
            let key = key.text.as_str();
            let added: Vec<&Origin> = origins.iter().filter(|origin| origin.key == key).collect();
            let (file, endpoint) = (self.file, self.name);
            let removed = |name: &str| specs.origins.drops(file, endpoint, key, name);
            if removed("") && added.is_empty() {
                continue;
            }
            if added.is_empty() && !value.entries().iter().any(|(name, _)| removed(&name.text)) {
                self.value(own, 0, key, value);
                continue;
            }
            let _ = writeln!(self.out, "{key}:");
            for (name, value) in value
                .entries()
                .iter()
                .filter(|(name, _)| !removed(&name.text))
            {
                self.value(own, 2, &name.text, value);
            }
            for origin in added {
                self.origin(2, origin);
            }
        }
        let mut last = "";
        for origin in origins
            .iter()
            .filter(|origin| node.get(origin.key).is_none())
        {
            if origin.entry.is_empty() {
                self.origin(0, origin);
                continue;
            }
            if last != origin.key {
                let _ = writeln!(self.out, "{}:", origin.key);
                last = origin.key;
            }
            self.origin(2, origin);
        }
    }

    fn origin(&mut self, indent: usize, origin: &Origin) {
        let file = &self.specs.files[origin.file];
        let name = (!origin.name.is_empty()).then_some(origin.name.as_str());
        let path: Vec<&str> = origin.keys.iter().copied().chain(name).collect();
        let Some(value) = path
            .iter()
            .try_fold(file.root.as_ref(), |node, key| Some(node?.get(key)))
            .flatten()
        else {
            return;
        };
        let before = file.text.get(..file.key(&path).start).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let _ = writeln!(self.out, "{}# {}:{line}", " ".repeat(indent), file.path);
        let key = if origin.entry.is_empty() {
            origin.key
        } else {
            &origin.entry
        };
        self.value(file, indent, key, value);
    }

    /// A text of several lines.
    fn block(&mut self, indent: usize, key: &str, text: &str) {
        let style = if text.ends_with('\n') { "|" } else { "|-" };
        let _ = writeln!(self.out, "{}{key}: {style}", " ".repeat(indent));
        for line in text.lines() {
            let blanks = if line.is_empty() { 0 } else { indent + 2 };
            let _ = writeln!(self.out, "{}{line}", " ".repeat(blanks));
        }
    }

    /// A key and its value, as they are written there.
    fn value(&mut self, file: &File, indent: usize, key: &str, value: &Node) {
        let key = if key.contains([':', '#', '"', ' ']) && !key.contains(',') {
            serde_json::Value::from(key).to_string()
        } else {
            key.to_owned()
        };
        if let Kind::Scalar {
            text,
            style: Style::Block,
        } = &value.kind
        {
            self.block(indent, &key, text);
            return;
        }
        let written = file
            .text
            .get(value.range.clone())
            .unwrap_or_default()
            .trim_end();
        let start = file.text.get(..value.range.start).unwrap_or_default();
        let column = start.len() - start.rfind('\n').map_or(0, |at| at + 1);
        let is_block =
            matches!(value.kind, Kind::Map(_) | Kind::List(_)) && !written.starts_with(['{', '[']);
        let _ = write!(self.out, "{}{key}:", " ".repeat(indent));
        // The lines of a value keep their places below each other.
        let (first, from) = if is_block {
            ("\n", column)
        } else {
            (" ", column.min(own_indent(start)))
        };
        let to = if is_block { indent + 2 } else { indent };
        self.out.push_str(first);
        for (number, line) in written.lines().enumerate() {
            let blanks = line.len() - line.trim_start().len();
            let deeper = if number == 0 {
                0
            } else {
                blanks.saturating_sub(from)
            };
            let indent = match (number, is_block) {
                (0, false) => 0,
                _ => to + deeper,
            };
            let _ = writeln!(self.out, "{}{}", " ".repeat(indent), line.trim_start());
        }
    }
}

/// How far the last line is indented.
fn own_indent(text: &str) -> usize {
    let line = text.rsplit('\n').next().unwrap_or_default();
    line.len() - line.trim_start().len()
}
