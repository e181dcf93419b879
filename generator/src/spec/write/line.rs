//! The small languages inside scalars, written from what was read.

use crate::spec::grammar::target::Counted;
use crate::spec::grammar::type_line::{Const, Evidence, Line, Mark, Ty, TyKind};
use crate::spec::grammar::{
    CountedLine, Http, HttpLine, KeysLine, LineError, PlaceLine, Rule, RuleKind, RuleLine,
    TargetLine, TypeLine, place,
};

/// A line of a small language.
pub(crate) trait AsLine {
    fn line(&self) -> String;
}

/// The line as it is written; what could not be read is kept as it is.
fn written<T>(parsed: &Result<T, LineError>, write: impl Fn(&T) -> String) -> String {
    match parsed {
        Ok(parsed) => write(parsed),
        Err(error) => error.line.clone(),
    }
}

macro_rules! as_line {
    ($($line:ty => $write:expr;)*) => {
        $(impl AsLine for $line {
            fn line(&self) -> String {
                written(&self.parsed, $write)
            }
        })*
    };
}

as_line! {
    TypeLine => |line| type_line(line, line.guess.as_deref());
    HttpLine => http;
    RuleLine => rule;
    PlaceLine => ToString::to_string;
    KeysLine => |keys| place::joined(keys);
    TargetLine => ToString::to_string;
    CountedLine => counted;
}

/// A type line, with another reason or none in its brackets.
pub(super) fn type_line(line: &Line, guess: Option<&str>) -> String {
    let Line {
        ty,
        mark,
        mark_at: _,
        limits,
        pattern,
        default,
        deprecated,
        blank,
        closed,
        style,
        evidence,
        guess: _,
        text,
        said: _,
    } = line;
    let mut parts = vec![marked(ty, *mark)];
    parts.extend(limits.as_ref().map(ToString::to_string));
    parts.extend(
        pattern
            .as_ref()
            .map(|pattern| format!("/{}/", pattern.text)),
    );
    parts.extend(default.as_deref().map(default_of));
    let words = [
        (*deprecated, "deprecated"),
        (*blank, "blank"),
        (*closed, "closed"),
    ];
    let words = words.into_iter().filter(|(is, _)| *is);
    parts.extend(words.map(|(_, word)| word.to_owned()));
    parts.extend(style.map(|style| style.word().to_owned()));
    parts.extend(evidence.as_ref().map(|evidence| match evidence {
        Evidence::Guess => "@guess".to_owned(),
        Evidence::Observed(day) => format!("@observed({day})"),
        Evidence::Sdk(url) => format!("@sdk({url})"),
    }));
    parts.extend(guess.map(|guess| format!("@guess({guess})")));
    if !text.is_empty() {
        parts.push(format!("-- {text}"));
    }
    parts.join(" ")
}

fn default_of(text: &str) -> String {
    let is_quoted = text.is_empty() || text.starts_with('"') || text.contains(char::is_whitespace);
    if is_quoted {
        format!("=\"{text}\"")
    } else {
        format!("={text}")
    }
}

fn marked(ty: &Ty, mark: Mark) -> String {
    let mark = match mark {
        Mark::Plain => "",
        Mark::Always => "!",
        Mark::Nullable => "?",
    };
    match &ty.kind {
        TyKind::Enum(values) if !mark.is_empty() && values.len() > 1 => {
            format!("({}){mark}", type_(ty))
        }
        _ => type_(ty) + mark,
    }
}

/// A type, whose enum's values are quoted where they must be.
fn type_(ty: &Ty) -> String {
    match &ty.kind {
        TyKind::Scalar(scalar) => scalar.to_string(),
        TyKind::Name(name) => name.clone(),
        TyKind::Enum(values) => {
            let is_bare = |text: &str| !text.is_empty() && text.chars().all(Const::is_bare);
            let values: Vec<_> = values
                .iter()
                .map(|value| match value.text.as_str() {
                    text if values.len() > 1 && is_bare(text) => text.to_owned(),
                    text => format!("\"{text}\""),
                })
                .collect();
            values.join(" | ")
        }
        TyKind::List(inner) => type_(inner) + "[]",
        TyKind::Map(inner) => format!("map<{}>", type_(inner)),
        TyKind::Pairs(inner) => format!("pairs<{}>", type_(inner)),
        TyKind::Text(inner) => format!("string<{}>", type_(inner)),
        TyKind::Nullable(inner) => type_(inner) + "?",
        TyKind::Union(members) => {
            let members: Vec<_> = members.iter().map(type_).collect();
            members.join(" or ")
        }
    }
}

fn http(http: &Http) -> String {
    let Http {
        method,
        path,
        parameters: _,
        is_address,
    } = http;
    let path = match path.strip_suffix('}') {
        Some(open) if *is_address => format!("{open}:url}}"),
        _ => path.clone(),
    };
    format!("{} {path}", method.word())
}

fn rule(rule: &Rule) -> String {
    let Rule { kind, members } = rule;
    let names: Vec<_> = members.iter().map(|member| member.name.as_str()).collect();
    let of = |words: &str| format!("{words} one of {}", names.join(", "));
    match kind {
        RuleKind::ExactlyOne => of("exactly"),
        RuleKind::AtMostOne => of("at most"),
        RuleKind::AtLeastOne => of("at least"),
        RuleKind::Needs => match names.split_first() {
            Some((subject, needed)) => format!("{subject} needs {}", needed.join(", ")),
            None => String::new(),
        },
    }
}

fn counted(counted: &Counted) -> String {
    let Counted { target, first } = counted;
    let first = first.map(|first| format!(" ={first}"));
    format!("{target}{}", first.unwrap_or_default())
}
