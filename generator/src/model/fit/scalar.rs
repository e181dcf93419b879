//! Scalars, and what a line says of them: ranges, patterns.

use super::{Fit, MisfitKind};
use crate::model::ty::{Line, Ty};
use crate::model::types::{Codes, View};
use crate::spec::grammar::type_line::{Const, DateTimeFormat, Scalar};
use crate::text::client::{self, codec};
use crate::text::tree::{Kind, Node};
use crate::text::{dates, decimal};

impl<'s> Fit<'_, 's> {
    pub(super) fn scalar(&mut self, scalar: &Scalar, node: &Node, path: &str) {
        let fits = match scalar {
            Scalar::Any => true,
            Scalar::Const(constant) => return self.constant(constant, node, path),
            Scalar::File => is_file(node),
            _ => node
                .text()
                .is_some_and(|text| is_scalar(scalar, text, node.is_plain(), self.view)),
        };
        if !fits {
            self.another(node, path, &wanted(scalar));
        } else if *scalar == Scalar::Float && node.text().is_some_and(loses_digits) {
            self.push(node.range.clone(), path, MisfitKind::Digits);
        }
    }

    fn constant(&mut self, constant: &Const, node: &Node, path: &str) {
        let (is_kind, wanted) = match constant {
            Const::Text(_) => (!node.is_plain(), "text"),
            Const::Int(_) => (node.is_plain(), "a whole number"),
            Const::Bool(_) => (node.is_plain(), "true or false"),
        };
        let text = node.text().filter(|_| is_kind);
        let is_same = |text: &str| match constant {
            Const::Int(number) if !self.view.is_sent() => codec::whole(text) == Some(*number),
            _ => text == constant.text(),
        };
        match text {
            None => self.another(node, path, wanted),
            Some(text) if is_same(text) => {}
            Some(_) => {
                let always = constant.text();
                self.push(node.range.clone(), path, MisfitKind::Constant { always });
            }
        }
    }

    /// A value of an enum whose values have names of their own.
    pub(super) fn codes(&mut self, codes: &Codes<'s>, node: &Node, path: &str) {
        let text = node.text().unwrap_or_default();
        let (fits, wanted) = if codes.is_text() {
            (node.text().is_some() && !node.is_plain(), "text")
        } else {
            (is_whole(&Scalar::Int, text, self.view), "a whole number")
        };
        if !fits {
            self.another(node, path, wanted);
        } else if codes.variant(text).is_none() {
            let kind = MisfitKind::Unlisted {
                text: text.to_owned(),
                meant: None,
            };
            self.push(node.range.clone(), path, kind);
        }
    }

    /// The range and the pattern of a line, which a value of its type keeps.
    pub(super) fn constraints(&mut self, line: &Line<'s>, node: &Node, path: &str) {
        if let Some(limits) = &line.limits
            && self
                .measure(&line.ty, node)
                .is_some_and(|measure| !limits.hold(measure))
        {
            let limits = limits.to_string();
            self.push(node.range.clone(), path, MisfitKind::OutOfRange { limits });
        }
        if let Some(pattern) = &line.pattern
            && node.text().is_some_and(|text| !pattern.matches(text))
        {
            let pattern = pattern.text.clone();
            self.push(node.range.clone(), path, MisfitKind::Unmatched { pattern });
        }
    }

    /// What a range is about: a number, or the length of a text, list or map.
    fn measure(&self, ty: &Ty<'s>, node: &Node) -> Option<f64> {
        #[allow(clippy::cast_precision_loss)]
        let count = |count: usize| Some(count as f64);
        match (self.types.bare(ty), &node.kind) {
            (Ty::Scalar(Scalar::String), Kind::Scalar { text, .. }) => count(text.chars().count()),
            (Ty::Scalar(_), Kind::Scalar { text, .. }) => text.parse().ok(),
            (_, Kind::List(items)) => count(items.len()),
            (_, Kind::Map(entries)) => count(entries.len()),
            _ => None,
        }
    }
}

fn is_scalar(scalar: &Scalar, text: &str, plain: bool, view: View) -> bool {
    match scalar {
        Scalar::String => !plain,
        Scalar::Bool => plain && is_bool(text),
        Scalar::Int | Scalar::Int32 | Scalar::Uint => plain && is_whole(scalar, text, view),
        Scalar::Float => plain && is_number(text) && text.parse::<f64>().is_ok_and(f64::is_finite),
        Scalar::Decimal => plain && is_number(text) && decimal::plain(text).is_some(),
        Scalar::Date(_) | Scalar::DateTime(None | Some(DateTimeFormat::Pattern(_))) => {
            !plain && is_time(scalar, text, view)
        }
        Scalar::DateTime(Some(DateTimeFormat::Unix)) => plain && is_unix(text, 1, view),
        Scalar::DateTime(Some(DateTimeFormat::UnixMillis)) => plain && is_unix(text, 1000, view),
        // A response may hold the value itself; what is sent is text.
        Scalar::Text(_) if plain && view.is_sent() => false,
        Scalar::Text(inner) => is_in_text(inner, text, view),
        Scalar::Any | Scalar::File | Scalar::Const(_) => true,
    }
}

/// A value that is text. It is sent just as the client writes it.
fn is_in_text(scalar: &Scalar, text: &str, view: View) -> bool {
    let text = if view.is_sent() { text } else { text.trim() };
    match scalar {
        Scalar::Bool if view.is_sent() => is_bool(text),
        Scalar::Bool => {
            is_bool(text)
                || matches!(text, "True" | "TRUE" | "False" | "FALSE")
                || matches!(codec::whole(text), Some(0_u8 | 1))
        }
        Scalar::Decimal => {
            decimal::plain(text).is_some_and(|plain| !view.is_sent() || plain == text)
        }
        _ => is_whole(scalar, text, view),
    }
}

/// A number as JSON writes it: without a plus, zeros in front or a bare point.
fn is_number(text: &str) -> bool {
    serde_json::from_str::<serde_json::Number>(text).is_ok()
}

/// A whole number; `12.0` and `1e5` are read, and never written.
fn is_whole(scalar: &Scalar, text: &str, view: View) -> bool {
    fn fits<T: TryFrom<i128> + ToString>(text: &str, view: View) -> bool {
        codec::whole::<T>(text).is_some_and(|number| !view.is_sent() || number.to_string() == text)
    }
    match scalar {
        Scalar::Uint => fits::<u64>(text, view),
        Scalar::Int32 => fits::<i32>(text, view),
        _ => fits::<i64>(text, view),
    }
}

/// A date, or a date and time, as text: what is sent is written just so, and what is received is read.
fn is_time(scalar: &Scalar, text: &str, view: View) -> bool {
    let sent = view.is_sent();
    match scalar {
        // A time after the date would be read, and lost.
        Scalar::Date(None) if sent => {
            let day = text.parse::<jiff::civil::Date>();
            day.is_ok_and(|day| day.to_string() == text)
        }
        Scalar::Date(None) => client::date(text).is_some(),
        Scalar::Date(Some(pattern)) => codec::date(pattern, text)
            .is_some_and(|date| !sent || codec::date_text(pattern, date) == text),
        Scalar::DateTime(Some(DateTimeFormat::Pattern(pattern))) => codec::date_time(pattern, text)
            .is_some_and(|time| !sent || is_written(pattern, time, text)),
        _ => text
            .parse::<client::DateTime>()
            .is_ok_and(|time| !sent || time.to_string() == text),
    }
}

/// Whether a caller, who has the time in ISO 8601, sends just this text.
fn is_written(pattern: &str, time: client::DateTime, text: &str) -> bool {
    let iso = time.to_string().parse();
    iso.is_ok_and(|time| codec::date_time_text(pattern, time) == text)
}

/// A time since 1970, in parts of a second.
fn is_unix(text: &str, parts: i64, view: View) -> bool {
    if view.is_sent() {
        is_whole(&Scalar::Int, text, view) && dates::unix(text, parts).is_some()
    } else {
        codec::is_since(text, if parts == 1 { 9 } else { 6 })
    }
}

fn is_bool(text: &str) -> bool {
    matches!(text, "true" | "false")
}

/// The content of a file, or an object that has its name, too.
fn is_file(node: &Node) -> bool {
    let is_text = |node: &Node| node.text().is_some() && !node.is_plain();
    let Kind::Map(entries) = &node.kind else {
        return is_text(node);
    };
    let mut required = ["name", "content"].iter();
    let is_known = |key: &str| ["name", "content", "type"].contains(&key);
    required.all(|key| node.get(key).is_some())
        && entries
            .iter()
            .all(|(key, value)| is_known(&key.text) && is_text(value))
}

/// Whether a number has more digits than a binary float keeps.
fn loses_digits(text: &str) -> bool {
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let significant = if mantissa.contains('.') {
        digits.trim_start_matches('0').trim_end_matches('0')
    } else {
        digits.trim_matches('0')
    };
    significant.len() > 15
        && text.parse::<f64>().is_ok_and(|number| {
            let back: String = format!("{number:e}")
                .chars()
                .take_while(|c| *c != 'e')
                .filter(char::is_ascii_digit)
                .collect();
            back != significant
        })
}

/// What is expected of a scalar, its form included.
fn wanted(scalar: &Scalar) -> String {
    match scalar {
        Scalar::Date(Some(form)) => format!("a date in the form `{form}`"),
        Scalar::DateTime(Some(DateTimeFormat::Pattern(form))) => {
            format!("a date and time in the form `{form}`")
        }
        _ => noun(scalar).to_owned(),
    }
}

/// What a scalar is in JSON, in words.
pub(crate) fn noun(scalar: &Scalar) -> &'static str {
    match scalar {
        Scalar::String => "text",
        Scalar::Bool => "true or false",
        Scalar::Int | Scalar::Int32 | Scalar::Uint => "a whole number",
        Scalar::Float => "a number",
        Scalar::Decimal => "a number of at most 28 digits",
        Scalar::Date(_) => "a date as text",
        Scalar::DateTime(Some(DateTimeFormat::Unix | DateTimeFormat::UnixMillis)) => "a Unix time",
        Scalar::DateTime(_) => "a date and time as text",
        Scalar::Text(_) => "a value as text",
        Scalar::Any => "any JSON",
        Scalar::Const(_) => "a constant",
        Scalar::File => "the content as text, or `{\"name\": …, \"content\": …, \"type\": …}`",
    }
}
