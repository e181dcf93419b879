//! What is sent: how it is made, and what sets its fields.

use super::homes::Home;
use super::text::Names;
use super::{Entry, Kind, Reading};
use crate::diff::change::Subject;
use crate::ir::{Constructor, Extra, Presence, Sent, SentField, Sets, Setter};

impl<'s> Reading<'_, 's> {
    /// A struct that is only encoded: private fields, constructors, setters.
    pub(super) fn sent(&mut self, module: &str, home: &Home<'_, 's>, sent: &Sent) {
        let subject = home.subject(self.side);
        let path = format!("{module}::{}", sent.ident);
        self.add(path.clone(), "", "", vec![subject.clone()]);
        self.warning(
            &path,
            sent.deprecated.as_ref(),
            std::slice::from_ref(&subject),
        );
        let required: Vec<_> = sent
            .fields
            .iter()
            .filter(|field| field.presence == Presence::Required)
            .collect();
        // It has a default where `new` takes nothing, and only there.
        for constructor in &sent.making.constructors {
            self.constructor(&path, home, sent, constructor);
        }
        if let Some(own) = &sent.making.required {
            let name = format!("{module}::{}", own.ident);
            self.add(name.clone(), &path, "", vec![subject.clone()]);
            for field in required {
                let member = format!("{name}::{}", field.ident);
                let ty = format!(": {}", self.names.ty(&field.ty));
                let causes = home.sent(self.side, field);
                self.insert(Kind::Whole, member, &name, &ty, causes);
            }
        }
        for field in &sent.fields {
            for setter in &field.setters {
                self.setter(&path, home, field, setter);
            }
        }
        if let Some(extra) = &sent.extra {
            self.extra_setters(&path, home, extra);
        }
    }

    fn constructor(
        &mut self,
        path: &str,
        home: &Home<'_, 's>,
        sent: &Sent,
        constructor: &Constructor,
    ) {
        let is_chosen = |field: &SentField| constructor.chosen.as_ref() == Some(&field.ident);
        let given = sent
            .fields
            .iter()
            .filter(|field| field.presence == Presence::Required || is_chosen(field));
        let given: Vec<_> = given.collect();
        let own = given.iter().map(|field| {
            let key = format!(
                "{}: {}",
                home.wire(&self.side, field),
                self.names.takes(field)
            );
            (key, home.sent(self.side, field))
        });
        let own: Vec<_> = own.collect();
        let keys: Vec<_> = own.iter().map(|(key, _)| key.as_str()).collect();
        let chosen = sent.fields.iter().find(|field| is_chosen(field));
        let (form, shown) = match &sent.making.required {
            None => {
                let parameters = given
                    .iter()
                    .map(|field| format!("{}: {}", field.ident, self.names.takes(field)));
                // The one that is chosen comes last.
                ("positional", parameters.collect::<Vec<_>>().join(", "))
            }
            Some(required) => ("struct", required.ident.to_string()),
        };
        let subject = home.subject(self.side);
        let mut causes: Vec<Subject> =
            chosen.map_or_else(Vec::new, |field| home.sent(self.side, field));
        causes.extend(home.rules(self.side));
        causes.extend([subject.part("body"), subject.clone()]);
        let name = format!("{path}::{}", constructor.ident);
        self.warning(&name, constructor.deprecated.as_ref(), &causes);
        let entry = Entry {
            kind: Kind::Plain,
            parent: path.to_owned(),
            key: format!("{form} {}", keys.join(", ")),
            shown: format!("({shown})"),
            arguments: own,
            causes,
        };
        self.entries.insert(name, entry);
    }

    fn setter(&mut self, path: &str, home: &Home<'_, 's>, field: &SentField, setter: &Setter) {
        let takes = match setter.sets {
            Sets::Whole => self.names.takes(field),
            Sets::Entry => format!("key, {}", self.names.ty(&field.ty)),
        };
        let causes = home.sent(self.side, field);
        let name = format!("{path}::{}", setter.ident);
        self.warning(&name, field.deprecated.as_ref(), &causes);
        self.add(name, path, &format!("({takes})"), causes);
    }

    fn extra_setters(&mut self, path: &str, home: &Home<'_, 's>, extra: &Extra) {
        for setter in &extra.setters {
            let name = format!("{path}::{}", setter.ident);
            let map = map(&self.names, extra);
            let takes = match setter.sets {
                Sets::Whole => format!("(impl Into<{map}>)"),
                Sets::Entry => format!("(key, entry of {map})"),
            };
            self.add(name, path, &takes, home.extra(self.side));
        }
    }
}

/// The map of unknown keys.
pub(super) fn map(names: &Names, extra: &Extra) -> String {
    let item = names.ty(&extra.ty);
    if extra.nullable {
        format!("Map<Option<{item}>>")
    } else {
        format!("Map<{item}>")
    }
}
