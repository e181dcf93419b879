//! Values as they stand in a path, query or header.

use crate::maker::Maker;
use crate::type_lines::Ty;
use crate::types::{Def, Way};
use crate::words::TEXTS;

impl Maker {
    /// What a type is in a path or query: text, coded text, or neither.
    pub(crate) fn text_kind(&self, ty: &Ty) -> Option<bool> {
        match ty {
            Ty::Scalar(name) if name.contains('(') => Some(false),
            Ty::Scalar("any") => None,
            Ty::Scalar(_) | Ty::Enum(_) => Some(true),
            Ty::Name(at) => match &self.types[*at].def {
                Def::Alias(ty) => self.text_kind(ty),
                Def::Codes { .. } => Some(true),
                // A float is not written as it was given.
                Def::Union(members) => members
                    .iter()
                    .all(|member| {
                        !matches!(member, Ty::Scalar("float"))
                            && self.text_kind(member) == Some(true)
                    })
                    .then_some(true),
                Def::Object { .. } | Def::OneOf { .. } => None,
            },
            _ => None,
        }
    }

    pub(crate) fn textual(&mut self, coded: bool) -> Ty {
        for _ in 0..20 {
            let ty = self.ty(self.types.len(), 0);
            if self.text_kind(&ty).is_some_and(|plain| plain || coded) {
                return ty;
            }
        }
        Ty::Scalar("int")
    }

    /// A value as it stands in a path, query or header: JSON without its quotes.
    pub(crate) fn text(&mut self, ty: &Ty, ascii: bool) -> String {
        if let Ty::Name(at) = self.bare(ty)
            && let Def::Union(members) = &self.types[at].def
        {
            let member = self.rng.pick(members).clone();
            return self.text(&member, ascii);
        }
        match self.bare(ty) {
            Ty::Scalar("string") => loop {
                let text = self.rng.word(TEXTS);
                if !ascii || text.is_ascii() {
                    return text.to_owned();
                }
            },
            Ty::Scalar("float") => (self.rng.word(&["0.5", "-1.25", "3.14", "7"])).to_owned(),
            bare => {
                let json = self.json(&bare, Way::Create);
                json.strip_prefix('"')
                    .and_then(|json| json.strip_suffix('"'))
                    .unwrap_or(&json)
                    .to_owned()
            }
        }
    }

    /// A value as an example gives it whose parts stand in a query by names of their own.
    pub(crate) fn spread(&mut self, ty: &Ty) -> String {
        match self.bare(ty) {
            Ty::List(item) if self.text_kind(&item).is_some() => {
                let items = (0..=self.rng.below(3)).map(|_| self.text(&item, false));
                let items: Vec<_> = items.map(|text| text.replace(',', ";")).collect();
                items.join(",")
            }
            _ if self.text_kind(ty).is_some() => self.text(ty, false),
            // Null has no text there.
            _ => {
                let mut json = self.json(ty, Way::Create);
                for _ in 0..20 {
                    if !json.contains("null") {
                        break;
                    }
                    json = self.json(ty, Way::Create);
                }
                json
            }
        }
    }

    pub(crate) fn bare(&self, ty: &Ty) -> Ty {
        match ty {
            Ty::Name(at) => match &self.types[*at].def {
                Def::Alias(ty) => self.bare(ty),
                _ => ty.clone(),
            },
            _ => ty.clone(),
        }
    }
}
