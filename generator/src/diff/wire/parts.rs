//! What a change of a line is, wherever the line stands: in a type, a request, a page or the client.

use super::lines::{self, Stands, received, sent};
use super::{Found, by_presence, code, placed};
use crate::diff::change::{Place, Subject};
use crate::diff::pairs::Side;
use crate::diff::rules::Rule;
use crate::diff::verdict::Wire;
use crate::model::{Argument, Call, Line, Way};
use crate::spec;

impl<'s> Found<'_, 's> {
    /// A line that was added, removed or changed.
    pub(super) fn line(
        &mut self,
        subject: Subject,
        places: [Place; 2],
        [was, now]: [Option<&Line<'s>>; 2],
        wire: impl FnOnce(Rule) -> Wire,
    ) {
        let rule = match (was, now) {
            (None, None) => None,
            (None, Some(_)) => Some(Rule::Added),
            (Some(_), None) => Some(Rule::Removed),
            (Some(was), Some(now)) => lines::rule(self.pair, was, now),
        };
        if let Some(rule) = rule {
            let text = |line: Option<&Line<'s>>| code(line.map(lines::written));
            let place = placed(places, now.is_some());
            self.add(rule, subject, place, wire(rule), (text(was), text(now)));
        }
    }

    /// The parameters, headers or keys of a page that an endpoint declares under `key`.
    pub(super) fn call_arguments(
        &mut self,
        [was, now]: [&Call<'s>; 2],
        key: &str,
        way: Way,
        arguments: impl for<'c> Fn(&'c Call<'s>) -> Vec<&'c Argument<'s>>,
    ) {
        let (old, new) = (self.pair.old, self.pair.new);
        let (gone, here) = (arguments(was), arguments(now));
        let is_same = |one: &str, other: &str| {
            one == other || key == "headers" && one.eq_ignore_ascii_case(other)
        };
        let came = here.iter().map(|argument| {
            let before = gone
                .iter()
                .find(|before| is_same(before.name, argument.name));
            (before.copied(), Some(*argument))
        });
        let left = gone.iter().filter(|argument| {
            let mut others = here.iter();
            !others.any(|other| is_same(other.name, argument.name))
        });
        let left = left.map(|argument| (Some(*argument), None));
        for (before, argument) in came.chain(left).collect::<Vec<_>>() {
            let Some(any) = argument.or(before) else {
                continue;
            };
            let subject = new.call(now).part(format!("{key}.{}", any.name));
            let place = |side: Side<'_, 's>, call: &Call<'s>, argument: Option<&Argument<'s>>| {
                let path = [key, argument.map_or(any.key, |argument| argument.key)];
                side.call_key(call, &path)
            };
            let places = [place(old, was, before), place(new, now, argument)];
            let line =
                |argument: Option<&'_ Argument<'s>>| argument.map(|argument| argument.line.clone());
            let (before_line, line) = (line(before), line(argument));
            let lines = [before_line.as_ref(), line.as_ref()];
            self.line(subject.clone(), places.clone(), lines, |_| {
                let before = lines[0].map(|line| Stands::argument(old, line));
                let now = lines[1].map(|line| Stands::argument(new, line));
                match way {
                    Way::Sent => sent(before, now),
                    Way::Received => received(before, now),
                }
            });
            if let (Some(before), Some(argument)) = (before, argument) {
                self.field_keys(&subject, places, before.spec, argument.spec);
            }
        }
    }

    /// What stands beside the line of a field or argument.
    pub(super) fn field_keys(
        &mut self,
        subject: &Subject,
        places: [Place; 2],
        was: &spec::Field,
        now: &spec::Field,
    ) {
        self.field_keys_from(subject, places, was, now, None);
    }

    /// The same where `older` is the name that it had.
    pub(super) fn field_keys_from(
        &mut self,
        subject: &Subject,
        places: [Place; 2],
        was: &spec::Field,
        now: &spec::Field,
        older: Option<&str>,
    ) {
        let spec::Field {
            line: _,  // Compared where it is known what it means.
            long: _,  // How it is written.
            about: _, // `words`
            rust,
            deprecated: _, // With the word of the line.
            alias,
        } = now;
        let (old_place, new_place) = (places[0].clone(), places[1].clone());
        self.text(
            Rule::Name,
            subject.clone(),
            places.clone(),
            |_, _| Wire::Safe,
            [was.rust.clone(), rust.clone()],
        );
        self.text(
            Rule::OlderName,
            subject.clone(),
            places.clone(),
            // What is not read any more may be all that an old service sends.
            by_presence(Wire::Safe, Wire::BreaksNew, Wire::BreaksNew),
            [
                was.alias.clone().or_else(|| older.map(str::to_owned)),
                alias.clone(),
            ],
        );
        self.deprecated(subject, places, [warning(was), warning(now)]);
        let evidence = |field: &spec::Field| {
            let line = field.line.parsed.as_ref().ok();
            line.map(|line| (line.evidence.clone(), line.guess.clone()))
        };
        let keys = [
            ("text", was.words() != now.words()),
            ("evidence", evidence(was) != evidence(now)),
        ];
        self.words(subject, placed([old_place, new_place], true), &keys);
    }
}

/// What users are warned with.
fn warning(field: &spec::Field) -> Option<String> {
    let is_marked = field.line.parsed.as_ref().is_ok_and(|line| line.deprecated);
    match &field.deprecated {
        Some(words) => Some(words.clone()),
        None => is_marked.then(|| "deprecated".to_owned()),
    }
}
