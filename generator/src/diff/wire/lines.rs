//! Type lines: what a change of one means to those who send a value, and to those who receive it.

use super::covers::{Seen, covers};
use crate::diff::pairs::{Pair, Side};
use crate::diff::rules::Rule;
use crate::diff::verdict::Wire;
use crate::model::{Line, Ty, Way};
use crate::spec::grammar::type_line::{self, Limits, Mark, Scalar};

/// A line as a spec writes it, without what only people read.
pub(in crate::diff) fn written(line: &Line<'_>) -> String {
    // Whoever adds a part to the line says here whether the wire knows it.
    let type_line::Line {
        ty: _,
        mark,
        mark_at: _,
        limits,
        pattern,
        default,
        deprecated: _, // A change of its own.
        blank,
        closed,
        style,
        evidence: _, // Words.
        guess: _,    // Words.
        text: _,     // Words.
        said: _,
    } = line.written;
    let mut text = line.ty.to_string();
    let is_several = matches!(line.ty, Ty::Enum(values) if values.len() > 1);
    match mark {
        Mark::Plain => {}
        Mark::Always | Mark::Nullable => {
            let mark = if *mark == Mark::Always { '!' } else { '?' };
            text = if is_several {
                format!("({text}){mark}")
            } else {
                format!("{text}{mark}")
            };
        }
    }
    let parts = [
        limits.as_ref().map(Limits::to_string),
        pattern
            .as_ref()
            .map(|pattern| format!("/{}/", pattern.text)),
        default.as_ref().map(|value| format!("={value}")),
        blank.then(|| "blank".to_owned()),
        closed.then(|| "closed".to_owned()),
        style.map(|style| style.word().to_owned()),
    ];
    for part in parts.into_iter().flatten() {
        text.extend([" ", &part]);
    }
    text
}

/// What people read in a line.
pub(super) fn words(line: &Line<'_>) -> String {
    format!("{:?} {:?} {}", line.evidence, line.guess, line.text)
}

/// The parts of two lines that differ, the most important first.
pub(super) fn rule(pair: Pair<'_, '_>, old: &Line<'_>, new: &Line<'_>) -> Option<Rule> {
    let (was, now) = (old.written, new.written);
    let listed = |side: Side<'_, '_>, line: &Line<'_>| side.api.types.listed(&line.ty).is_some();
    let is_enum = listed(pair.old, old) && listed(pair.new, new);
    let rules = [
        (
            type_text(pair.old, &old.ty) != type_text(pair.new, &new.ty),
            if is_enum { Rule::Values } else { Rule::Type },
        ),
        (was.mark != now.mark, Rule::Mark),
        (was.style != now.style, Rule::Style),
        (was.closed != now.closed, Rule::Closed),
        (was.blank != now.blank, Rule::Blank),
        (was.default != now.default, Rule::Assumed),
        (
            was.limits.as_ref().map(Limits::to_string)
                != now.limits.as_ref().map(Limits::to_string)
                || was.pattern != now.pattern,
            Rule::Limits,
        ),
    ];
    let mut rules = rules.into_iter().filter(|(differs, _)| *differs);
    rules.next().map(|(_, rule)| rule)
}

/// A type as text, with the names of the new side.
pub(super) fn type_text(side: Side<'_, '_>, ty: &Ty<'_>) -> String {
    match ty {
        Ty::Named(named) => side.type_name(named.name).to_owned(),
        Ty::List(inner) => format!("{}[]", type_text(side, inner)),
        Ty::Map(inner) => format!("map<{}>", type_text(side, inner)),
        Ty::Pairs(inner) => format!("pairs<{}>", type_text(side, inner)),
        Ty::Nullable(inner) => format!("{}?", type_text(side, inner)),
        Ty::Text(inner) => format!("string<{}>", type_text(side, inner)),
        Ty::Union(members) => {
            let members: Vec<_> = members.iter().map(|ty| type_text(side, ty)).collect();
            members.join(" or ")
        }
        Ty::Scalar(_) | Ty::Enum(_) => ty.to_string(),
    }
}

/// A line where it stands: on a side, and whether a request must have it.
#[derive(Clone, Copy)]
pub(super) struct Stands<'a, 's> {
    pub(super) side: Side<'a, 's>,
    pub(super) line: &'a Line<'s>,
    pub(super) required: bool,
}

impl<'a, 's> Stands<'a, 's> {
    pub(super) fn argument(side: Side<'a, 's>, line: &'a Line<'s>) -> Self {
        Self {
            required: line.is_always_sent(),
            side,
            line,
        }
    }

    fn seen(&self) -> Seen<'a, 's> {
        Seen::new(self.side, &self.line.ty, self.line.closed)
    }
}

/// A value in requests. What may be sent in more ways than before hurts nobody.
pub(super) fn sent(old: Option<Stands<'_, '_>>, new: Option<Stands<'_, '_>>) -> Wire {
    match (old, new) {
        (None, None) => Wire::Words,
        (None, Some(new)) => Wire::of(new.required, false),
        (Some(_), None) => Wire::of(true, false),
        (Some(old), Some(new)) => sent_otherwise(old, new),
    }
}

fn sent_otherwise(old: Stands<'_, '_>, new: Stands<'_, '_>) -> Wire {
    let is_taken = covers(Way::Sent, new.seen(), old.seen());
    let is_known = covers(Way::Sent, old.seen(), new.seen());
    let (was, now) = (old.line.written, new.line.written);
    let is_written = was.style == now.style;
    let is_narrower = !old.required && new.required
        || was.mark == Mark::Nullable && now.mark != Mark::Nullable
        || !within(now.limits.as_ref(), was.limits.as_ref())
        || now.pattern.is_some() && now.pattern != was.pattern
        // What is left out means something else.
        || was.default.is_some() && now.default.is_some() && was.default != now.default;
    Wire::of(
        !is_taken || !is_written || is_narrower,
        !is_taken && !is_known || !is_written,
    )
}

/// A value in responses.
pub(super) fn received(old: Option<Stands<'_, '_>>, new: Option<Stands<'_, '_>>) -> Wire {
    match (old, new) {
        (None, None) => Wire::Words,
        (None, Some(new)) => Wire::of(false, !new.line.may_lack()),
        (Some(old), None) => Wire::of(!old.line.may_lack(), false),
        (Some(old), Some(new)) => Wire::of(!reads(old, new), !reads(new, old)),
    }
}

/// Whether a client of one line reads what a service of the other sends.
fn reads(client: Stands<'_, '_>, service: Stands<'_, '_>) -> bool {
    let is_there = client.line.may_lack() || !service.line.may_lack();
    let reads_blank = client.line.blank
        || !service.line.blank
        || matches!(
            client.seen().bare().ty(),
            Ty::Scalar(Scalar::String | Scalar::Any)
        );
    is_there && reads_blank && covers(Way::Received, client.seen(), service.seen())
}

/// Whether limits have room for all that others have room for.
fn within(wide: Option<&Limits>, narrow: Option<&Limits>) -> bool {
    let Some(wide) = wide else { return true };
    let low = wide.low.as_ref().is_none_or(|low| {
        let narrow = narrow.and_then(|limits| limits.low.as_ref());
        narrow.is_some_and(|narrow| low.value <= narrow.value)
    });
    let high = wide.high.as_ref().is_none_or(|high| {
        let narrow = narrow.and_then(|limits| limits.high.as_ref());
        narrow.is_some_and(|narrow| high.value >= narrow.value)
    });
    low && high
}
