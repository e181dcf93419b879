//! Types: which there are, and what kind each is.

use std::collections::HashMap;

use super::covers::covers_type;
use super::lines::{Stands, received, sent, written};
use super::{Found, code};
use crate::diff::change::{Place, Subject};
use crate::diff::rules::Rule;
use crate::diff::verdict::Wire;
use crate::model::{Def, Line, Ty, Type, Way, names};
use crate::spec::{OneOf, Shape};

/// What a type is, as `types:` has it.
fn kind(ty: &Type<'_>) -> &'static str {
    match &ty.def {
        Def::Line(_) => "a line",
        Def::Codes(_) => "an enum with names",
        Def::Object(_) => "a type with fields",
        Def::Tagged(_) => "a type for each tag",
    }
}

impl<'s> Found<'_, 's> {
    pub(super) fn types(&mut self) {
        let (old, new) = (self.pair.old, self.pair.new);
        let gone: HashMap<_, _> = old
            .api
            .types
            .iter()
            .map(|was| (old.type_name(was.name), was))
            .collect();
        for now in new.api.types.iter() {
            let subject = new.ty(now.name);
            if let Some(was) = gone.get(now.name) {
                self.ty(&subject, [was, now]);
            } else {
                let place = new.type_key(now, &[]);
                self.add(Rule::Added, subject, place, Wire::Safe, (None, None));
            }
        }
        for was in old.api.types.iter() {
            if new.api.types.get(old.type_name(was.name)).is_none() {
                let place = old.type_key(was, &[]);
                // What used it says what that means.
                self.add(
                    Rule::Removed,
                    old.ty(was.name),
                    place,
                    Wire::Safe,
                    (None, None),
                );
            }
        }
    }

    fn ty(&mut self, subject: &Subject, [was, now]: [&Type<'s>; 2]) {
        let (old, new) = (self.pair.old, self.pair.new);
        let home = |ty: &Type<'s>| names::module(&ty.module.stem);
        if was.name != now.name || home(was) != home(now) {
            let text = |ty: &Type<'s>| Some(format!("`{}.{}`", ty.module.stem, ty.name));
            let place = new.type_key(now, &[]);
            self.add(
                Rule::Moved,
                subject.clone(),
                place,
                Wire::Safe,
                (text(was), text(now)),
            );
        }
        let places = [old.type_key(was, &[]), new.type_key(now, &[])];
        match (&was.def, &now.def) {
            (Def::Line(before), Def::Line(line)) => {
                self.named_line(subject, &places[1], [was, now], [before, line]);
            }
            (Def::Codes(before), Def::Codes(codes)) => {
                self.codes(subject, [was, now]);
                self.shape(subject, [was, now], [before.shape, codes.shape]);
            }
            (Def::Object(before), Def::Object(object)) => {
                self.fields(subject, [was, now]);
                self.shape(subject, [was, now], [before.shape, object.shape]);
            }
            (Def::Tagged(before), Def::Tagged(tagged)) => {
                let text = |shape: &Shape| shape.oneof.as_ref().map(oneof);
                let wire = self.way_by_way([was, now]);
                self.text(
                    Rule::Union,
                    subject.clone(),
                    places,
                    |_, _| wire,
                    [text(before.shape), text(tagged.shape)],
                );
                self.fields(subject, [was, now]);
                self.shape(subject, [was, now], [before.shape, tagged.shape]);
            }
            _ => {
                let wire = self.way_by_way([was, now]);
                let text = |ty: &Type<'_>| Some(kind(ty).to_owned());
                let place = places[1].clone();
                self.add(
                    Rule::Type,
                    subject.clone(),
                    place,
                    wire,
                    (text(was), text(now)),
                );
            }
        }
    }

    /// The verdict on the whole of a type, for each way that it travels.
    fn way_by_way(&self, [was, now]: [&Type<'s>; 2]) -> Wire {
        let (old, new) = (self.pair.old, self.pair.new);
        let ways = [Way::Sent, Way::Received].into_iter();
        let used = ways.filter(|way| self.old_uses.has(was, *way) || self.new_uses.has(now, *way));
        let wires = used.map(|way| {
            let forward = covers_type(way, (new, now), (old, was));
            let back = covers_type(way, (old, was), (new, now));
            match way {
                Way::Sent => Wire::of(!forward, !forward && !back),
                Way::Received => Wire::of(!back, !forward),
            }
        });
        wires.fold(Wire::Safe, Wire::and)
    }

    /// A name for a line: an enum, a union, a scalar.
    fn named_line(
        &mut self,
        subject: &Subject,
        place: &Place,
        [was, now]: [&Type<'s>; 2],
        [before, line]: [&Line<'s>; 2],
    ) {
        let (old, new) = (self.pair.old, self.pair.new);
        let is_used = |way| self.old_uses.has(was, way) || self.new_uses.has(now, way);
        let (is_sent, is_received) = (is_used(Way::Sent), is_used(Way::Received));
        let stands = |side, line| Some(Stands::argument(side, line));
        let (gone, here) = (stands(old, before), stands(new, line));
        let rule = super::lines::rule(self.pair, before, line);
        if let Some(rule) = rule {
            let mut wire = Wire::Safe;
            if is_sent {
                wire = wire.and(sent(gone, here));
            }
            if is_received {
                wire = wire.and(received(gone, here));
            }
            let is_union = matches!(before.ty, Ty::Union(_)) || matches!(line.ty, Ty::Union(_));
            let rule = if is_union && rule == Rule::Type {
                Rule::Union
            } else {
                rule
            };
            let texts = (code(Some(written(before))), code(Some(written(line))));
            self.add(rule, subject.clone(), place.clone(), wire, texts);
        }
        let words = super::lines::words;
        let keys = [("text", words(before) != words(line))];
        self.words(subject, place.clone(), &keys);
    }

    /// Values with names of their own.
    fn codes(&mut self, subject: &Subject, [was, now]: [&Type<'s>; 2]) {
        let (old, new) = (self.pair.old, self.pair.new);
        let variants = |ty: &Type<'s>| match &ty.def {
            Def::Codes(codes) => {
                let number = if codes.is_text() { "" } else { "wire: int, " };
                let variants = codes.shape.variants.iter();
                let mut values: Vec<_> = variants.clone().map(|(_, value)| value.clone()).collect();
                values.sort();
                let names: Vec<_> = variants
                    .map(|(name, value)| format!("{name}: {value}"))
                    .collect();
                let names = format!("{number}{}", names.join(", "));
                (format!("{number}{}", values.join(", ")), names)
            }
            _ => Default::default(),
        };
        let (before, after) = (variants(was), variants(now));
        let places = [old.type_key(was, &["enum"]), new.type_key(now, &["enum"])];
        let wire = self.way_by_way([was, now]);
        let rule = if before.0 == after.0 {
            Rule::Name
        } else {
            Rule::Values
        };
        self.text(
            rule,
            subject.clone(),
            places,
            |_, _| wire,
            [Some(before.1), Some(after.1)],
        );
    }
}

fn oneof(oneof: &OneOf) -> String {
    let OneOf {
        tag,
        types,
        content,
    } = oneof;
    let types: Vec<_> = types
        .iter()
        .map(|(tag, ty)| format!("{tag}: {ty}"))
        .collect();
    let content = if content.is_some() {
        ", under the tag"
    } else {
        ""
    };
    format!(
        "{} of {}{content}",
        tag.as_deref().unwrap_or_default(),
        types.join(", ")
    )
}
