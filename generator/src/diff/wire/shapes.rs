//! Types with fields: each field as everybody who sends or receives it sees it.

use super::lines::{self, Stands, received, sent, written};
use super::{Found, code};
use crate::diff::change::{Place, Subject};
use crate::diff::pairs::Side;
use crate::diff::rules::Rule;
use crate::diff::verdict::Wire;
use crate::model::{Field, Type, View, Way};
use crate::spec::Shape;

/// The fields of one name on both sides: in several groups if they differ by direction.
struct Named<'f, 's> {
    gone: Vec<&'f Field<'s>>,
    here: Vec<&'f Field<'s>>,
}

impl<'s> Found<'_, 's> {
    /// The keys of a type beside its fields.
    pub(super) fn shape(
        &mut self,
        subject: &Subject,
        [was, now]: [&Type<'s>; 2],
        [before, shape]: [&'s Shape; 2],
    ) {
        let (old, new) = (self.pair.old, self.pair.new);
        let places = |key: &str| [old.type_key(was, &[key]), new.type_key(now, &[key])];
        // Whoever adds a key says here what a change of it means.
        let Shape {
            about,
            deprecated,
            rust,
            include: _,   // `include`
            fields: _,    // `fields`, as all groups.
            request: _,   // The same.
            response: _,  // The same.
            create: _,    // The same.
            update: _,    // The same.
            immutable: _, // The same.
            extra: _,     // `extra`
            rules,
            variants: _, // `codes`
            wire: _,     // The same.
            oneof: _,    // `ty`
            allow: _,    // What maintainers have accepted.
        } = shape;
        let warnings = [before.deprecated.clone(), deprecated.clone()];
        self.deprecated(subject, places("deprecated"), warnings);
        let names = [before.rust.clone(), rust.clone()];
        self.text(
            Rule::Name,
            subject.clone(),
            places("rust"),
            |_, _| Wire::Safe,
            names,
        );
        self.rules(subject, places("rules"), [&before.rules, rules]);
        self.include(subject, [was, now], [before, shape]);
        self.extra(subject, [was, now], [before, shape]);
        let place = new.type_key(now, &["about"]);
        self.words(subject, place, &[("about", before.about != *about)]);
    }

    /// The fields in the groups of a type.
    pub(super) fn fields(&mut self, subject: &Subject, [was, now]: [&Type<'s>; 2]) {
        let (old, new) = (self.pair.old, self.pair.new);
        let (before, fields) = (
            old.api.types.own_fields(was.id),
            new.api.types.own_fields(now.id),
        );
        let mut names: Vec<&str> = fields.iter().map(|field| field.name).collect();
        names.extend(before.iter().map(|field| old.field_name(field)));
        let mut met = std::collections::BTreeSet::new();
        names.retain(|name| met.insert(*name));
        for name in names {
            let named = Named {
                gone: before
                    .iter()
                    .filter(|field| old.field_name(field) == name)
                    .collect(),
                here: fields.iter().filter(|field| field.name == name).collect(),
            };
            self.field(&subject.part(name), [was, now], &named);
        }
    }

    fn field(&mut self, subject: &Subject, [was, now]: [&Type<'s>; 2], named: &Named<'_, 's>) {
        let (old, new) = (self.pair.old, self.pair.new);
        let place = |side: Side<'_, 's>, ty: &Type<'s>, field: Option<&&Field<'s>>| match field {
            Some(field) => side.type_key(ty, &[field.group.word(), field.key]),
            None => side.type_key(ty, &[]),
        };
        let places = |gone: Option<&&Field<'s>>, here: Option<&&Field<'s>>| -> [Place; 2] {
            [place(old, was, gone), place(new, now, here)]
        };
        let (gone, here) = (named.gone.first(), named.here.first());
        let is_renamed = gone
            .zip(here)
            .is_some_and(|(gone, here)| gone.name != here.name);
        let groups = |fields: &[&Field<'_>]| -> Vec<&'static str> {
            fields.iter().map(|field| field.group.word()).collect()
        };
        let is_moved = groups(&named.gone) != groups(&named.here);
        let mut pairs = named.gone.iter().zip(&named.here);
        let rule = match (gone, here) {
            (None, _) => Some(Rule::Added),
            (_, None) => Some(Rule::Removed),
            _ if is_renamed => Some(Rule::Moved),
            _ if is_moved => Some(Rule::Directions),
            _ => pairs.find_map(|(gone, here)| lines::rule(self.pair, &gone.line, &here.line)),
        };
        if let Some(rule) = rule {
            let text = |fields: &[&Field<'s>]| {
                let texts = fields.iter().map(|field| {
                    let line = written(&field.line);
                    match (is_renamed, is_moved || fields.len() > 1) {
                        (true, _) => format!("{}: {line}", field.name),
                        (false, true) => format!("{}: {line}", field.group.word()),
                        (false, false) => line,
                    }
                });
                let text = texts.collect::<Vec<_>>().join(", ");
                code((!fields.is_empty()).then_some(text))
            };
            let wire = self.field_wire([was, now], named, is_renamed);
            let place = super::placed(places(gone, here), here.is_some());
            let texts = (text(&named.gone), text(&named.here));
            self.add(rule, subject.clone(), place, wire, texts);
        }
        for (gone, here) in named.gone.iter().zip(&named.here) {
            let places = places(Some(gone), Some(here));
            let older = (gone.name != here.name).then_some(gone.name);
            self.field_keys_from(subject, places, gone.spec, here.spec, older);
        }
    }

    fn field_wire(
        &self,
        [was, now]: [&Type<'s>; 2],
        named: &Named<'_, 's>,
        is_renamed: bool,
    ) -> Wire {
        let (old, new) = (self.pair.old, self.pair.new);
        let mut wire = Wire::Safe;
        for view in View::ALL {
            let find = |fields: &[&Field<'s>]| {
                fields
                    .iter()
                    .position(|field| view.groups().contains(&field.group))
            };
            let gone = find(&named.gone).map(|at| named.gone[at]);
            let here = find(&named.here).map(|at| named.here[at]);
            // An included type may have it instead.
            let gone = gone.or_else(|| inherited(old, was, view, named.here.first()?.name));
            let here = here.or_else(|| inherited(new, now, view, named.gone.first()?.name));
            let is_used = gone.is_some_and(|field| self.old_uses.has_field(field, view))
                || here.is_some_and(|field| self.new_uses.has_field(field, view));
            if !is_used {
                continue;
            }
            wire = wire.and(seen_by(view, (old, gone), (new, here)));
            if is_renamed {
                // New clients still read the older name.
                let was_there = gone.is_some_and(|field| !field.line.may_lack());
                wire = wire.and(if view.is_sent() {
                    Wire::BreaksBoth
                } else {
                    Wire::of(was_there, false)
                });
            }
        }
        wire
    }

    /// The types whose groups it has, too.
    fn include(
        &mut self,
        subject: &Subject,
        [was, now]: [&Type<'s>; 2],
        [before, shape]: [&'s Shape; 2],
    ) {
        let (old, new) = (self.pair.old, self.pair.new);
        let names = |side: Side<'_, 's>, shape: &Shape| {
            let names: Vec<_> = shape
                .include
                .iter()
                .map(|name| side.type_name(name).to_owned())
                .collect();
            (!names.is_empty()).then(|| names.join(", "))
        };
        let texts = [names(old, before), names(new, shape)];
        if texts[0] == texts[1] {
            return;
        }
        let mut wire = Wire::Safe;
        for view in View::ALL {
            let included = |side: Side<'_, 's>, ty: &Type<'s>| -> Vec<usize> {
                let fields = side.api.types.fields(ty.id, view).enumerate();
                let others = fields.filter(|(_, field)| field.owner != ty.id);
                others.map(|(at, _)| at).collect()
            };
            let (gone, here) = (included(old, was), included(new, now));
            let field = |side: Side<'_, 's>, ty: &Type<'s>, name: &str| {
                side.api
                    .types
                    .fields(ty.id, view)
                    .position(|field| field.name == name)
            };
            for at in gone {
                let before = old.api.types.fields(was.id, view).nth(at);
                let name = before.map_or("", |field| field.name);
                if field(new, now, name).is_none() && self.is_used([was, now], view) {
                    wire = wire.and(seen_by(view, (old, before), (new, None)));
                }
            }
            for at in here {
                let added = new.api.types.fields(now.id, view).nth(at);
                let name = added.map_or("", |field| field.name);
                if field(old, was, name).is_none() && self.is_used([was, now], view) {
                    wire = wire.and(seen_by(view, (old, None), (new, added)));
                }
            }
        }
        let places = [
            old.type_key(was, &["include"]),
            new.type_key(now, &["include"]),
        ];
        self.text(
            Rule::Include,
            subject.part("include"),
            places,
            |_, _| wire,
            texts,
        );
    }

    /// Whether a type is seen so: through any field of it.
    fn is_used(&self, [was, now]: [&Type<'s>; 2], view: View) -> bool {
        let mut before = self.pair.old.api.types.fields(was.id, view);
        let mut fields = self.pair.new.api.types.fields(now.id, view);
        before.any(|field| self.old_uses.has_field(field, view))
            || fields.any(|field| self.new_uses.has_field(field, view))
    }

    /// The line of the keys that a type does not declare.
    fn extra(
        &mut self,
        subject: &Subject,
        [was, now]: [&Type<'s>; 2],
        [before, shape]: [&'s Shape; 2],
    ) {
        let (old, new) = (self.pair.old, self.pair.new);
        let line = |side: Side<'_, 's>, shape: &'s Shape| {
            shape
                .extra
                .as_ref()
                .map(|field| side.api.types.line(&field.line))
        };
        let (gone, here) = (line(old, before), line(new, shape));
        let subject = subject.part("extra");
        let places = [old.type_key(was, &["extra"]), new.type_key(now, &["extra"])];
        let is_used = |way| self.old_uses.has_extra(was, way) || self.new_uses.has_extra(now, way);
        let (is_sent, is_received) = (is_used(Way::Sent), is_used(Way::Received));
        let mut wire = Wire::Safe;
        {
            let gone = gone.as_ref().map(|line| Stands::argument(old, line));
            let here = here.as_ref().map(|line| Stands::argument(new, line));
            if is_sent {
                wire = wire.and(sent(gone, here));
            }
            if is_received {
                wire = wire.and(received(gone, here));
            }
        }
        let texts = [gone.as_ref().map(written), here.as_ref().map(written)];
        self.text(
            Rule::Extra,
            subject.clone(),
            places.clone(),
            |_, _| wire,
            texts,
        );
        if let (Some(before), Some(field)) = (&before.extra, &shape.extra) {
            self.field_keys(&subject, places, before, field);
        }
    }
}

/// A field as a view has it.
fn seen_by<'a, 's>(
    view: View,
    (old, gone): (Side<'a, 's>, Option<&'a Field<'s>>),
    (new, here): (Side<'a, 's>, Option<&'a Field<'s>>),
) -> Wire {
    let gone = gone.map(|field| stands(view, old, field));
    let here = here.map(|field| stands(view, new, field));
    if view.is_sent() {
        sent(gone, here)
    } else {
        received(gone, here)
    }
}

fn stands<'a, 's>(view: View, side: Side<'a, 's>, field: &'a Field<'s>) -> Stands<'a, 's> {
    Stands {
        side,
        line: &field.line,
        required: field.line.constant().is_some()
            || view == View::Create && field.line.is_required(),
    }
}

/// The field of a name that a type has from another.
fn inherited<'a, 's>(
    side: Side<'a, 's>,
    ty: &Type<'s>,
    view: View,
    name: &str,
) -> Option<&'a Field<'s>> {
    let mut fields = side.api.types.fields(ty.id, view);
    fields.find(|field| field.name == name && field.owner != ty.id)
}
