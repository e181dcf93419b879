//! The sentences under `rules:`.
//!
//! ```text
//! rule := ("exactly" | "at most" | "at least") "one of" names | name "needs" names
//! ```

use std::collections::BTreeSet;
use std::ops::Range;

use super::LineError;
use crate::text::nearest::nearest;

/// A rule that has been read.
#[derive(Clone, Debug)]
pub(crate) struct RuleLine {
    pub(crate) parsed: Result<Rule, LineError>,
}

super::line!(
    RuleLine,
    Rule,
    parse,
    "`exactly one of a, b`, `at most one of a, b`, `at least one of a, b` or `a needs b, c`."
);

/// A parsed rule.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Rule {
    pub(crate) kind: RuleKind,
    /// At least two; with `needs`, the first needs the others.
    pub(crate) members: Vec<Member>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) at: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RuleKind {
    ExactlyOne,
    AtMostOne,
    AtLeastOne,
    Needs,
}

/// How rules about a group start.
const GROUPS: &[(&str, RuleKind)] = &[
    ("exactly one of", RuleKind::ExactlyOne),
    ("at most one of", RuleKind::AtMostOne),
    ("at least one of", RuleKind::AtLeastOne),
];

/// Every form of a rule.
const FORMS: &str = "write `exactly one of a, b`, `at most one of a, b`, `at least one of a, b` or `a needs b`, each on a line of its own after `- `";

/// Reads a rule.
pub(crate) fn parse(text: &str) -> Result<Rule, LineError> {
    let group = GROUPS.iter().find_map(|(words, kind)| {
        let names = text.strip_prefix(words)?;
        (names.is_empty() || names.starts_with(' ')).then_some((words.len(), *kind))
    });
    let (kind, members) = if let Some((at, kind)) = group {
        (kind, names(text, at)?)
    } else if let Some((subject, _)) = text.split_once(" needs ") {
        let mut members = names(subject, 0)?;
        if members.len() > 1 {
            let title = "only one field can stand before `needs`";
            return Err(error("R801", 0..subject.len(), title).help(FORMS));
        }
        members.extend(names(text, subject.len() + " needs ".len())?);
        (RuleKind::Needs, members)
    } else {
        return Err(unknown(text));
    };
    if members.len() < 2 {
        return Err(error("R803", 0..text.len(), "a rule needs at least two fields").help(
            "inside brackets a comma ends the rule, so write each rule on a line of its own after `- `",
        ));
    }
    let mut known = BTreeSet::new();
    for member in &members {
        if !known.insert(member.name.as_str()) {
            let title = format!("`{}` is in this rule twice", member.name);
            return Err(error("R803", member.at.clone(), title).help("delete one of the two"));
        }
    }
    Ok(Rule { kind, members })
}

/// The names from `start` on, separated by commas.
fn names(text: &str, start: usize) -> Result<Vec<Member>, LineError> {
    let mut members = Vec::new();
    let mut at = start;
    for part in text[start..].split(',') {
        let name = part.trim();
        let begin = at + part.len() - part.trim_start().len();
        if name.is_empty() {
            let at = at.saturating_sub(1)..(at + part.len()).max(1);
            return Err(error("R801", at, "a name is missing here").help(FORMS));
        }
        members.push(Member {
            name: name.to_owned(),
            at: begin..begin + name.len(),
        });
        at += part.len() + 1;
    }
    Ok(members)
}

fn unknown(text: &str) -> LineError {
    let title = format!("`{text}` is not a rule");
    if let Some(end) = text.find(" of ").map(|at| at + " of".len()) {
        let words = GROUPS.iter().map(|(words, _)| *words);
        if let Some(meant) = nearest(&text[..end], words) {
            return error("R801", 0..end, title).help(FORMS).instead(meant);
        }
    }
    let verb = text
        .split(' ')
        .nth(1)
        .filter(|verb| nearest(verb, ["needs", "requires"]).is_some());
    match verb {
        Some(verb) => {
            let start = text.find(' ').map_or(0, |at| at + 1);
            let at = start..start + verb.len();
            error("R801", at, title).help(FORMS).instead("needs")
        }
        None => error("R801", 0..text.len(), title).help(FORMS),
    }
}

fn error(code: &'static str, at: Range<usize>, title: impl Into<String>) -> LineError {
    LineError::new(code, at, title)
}
