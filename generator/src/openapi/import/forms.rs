//! How values are written in queries and forms.

use std::collections::{HashMap, HashSet};

use super::types::{Def, Item, Ty, Types};

/// How a description writes a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// `a=1&a=2`
    Explode,
    /// `a=1,2`
    Csv,
    /// `a[b]=1`
    Deep,
    /// `a={"b":1}`
    Json,
}

/// How a value stands in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written {
    /// The word of its line.
    pub(super) word: Option<&'static str>,
    /// Whether its parts are named like `a[b]`.
    pub(super) nests: bool,
}

impl Types<'_> {
    /// Whether a value is one text.
    pub(super) fn is_text(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Scalar(_) | Ty::Values(_) | Ty::Const(_) => true,
            Ty::Named(id) => match &self.all[*id].def {
                Def::Values { .. } => true,
                Def::Union(members) => members.iter().all(|member| match member {
                    Ty::Named(inner) => {
                        inner != id && matches!(self.all[*inner].def, Def::Values { .. })
                    }
                    member => self.is_text(member),
                }),
                _ => false,
            },
            Ty::Any | Ty::File | Ty::List(_) | Ty::Map(_) => false,
        }
    }

    /// How a value is written.
    pub(super) fn written(&self, ty: &Ty, style: Style) -> Written {
        let word = |word| Written {
            word: Some(word),
            nests: false,
        };
        let plain = Written {
            word: None,
            nests: false,
        };
        if self.is_text(ty) {
            return plain;
        }
        match (ty, style) {
            (Ty::File, _) => plain,
            (Ty::List(item), Style::Explode) if self.is_text(&item.ty) && !item.nullable => {
                word("repeat")
            }
            (Ty::Map(item), Style::Explode) if self.is_text(&item.ty) && !item.nullable => plain,
            (Ty::List(item), Style::Csv) if self.is_text(&item.ty) && !item.nullable => word("csv"),
            (_, Style::Deep) if self.nests(ty, &mut HashMap::new()) => {
                let word = self.has_list(ty, &mut HashSet::new()).then_some("indices");
                Written { word, nests: true }
            }
            _ => word("json"),
        }
    }

    /// Whether all parts of a value can have names like `a[b]`; what contains itself cannot.
    fn nests(&self, ty: &Ty, known: &mut HashMap<usize, bool>) -> bool {
        match ty {
            ty if self.is_text(ty) => true,
            Ty::List(item) | Ty::Map(item) => !item.nullable && self.nests(&item.ty, known),
            Ty::Named(id) => match &self.all[*id].def {
                Def::Object {
                    members,
                    extra: None,
                    ..
                } => {
                    if let Some(fits) = known.get(id) {
                        return *fits;
                    }
                    known.insert(*id, false);
                    let mut members = members.iter();
                    let fits = members.len() > 0
                        && members.all(|member| self.nests(&member.usage.ty, known));
                    known.insert(*id, fits);
                    fits
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn has_list(&self, ty: &Ty, open: &mut HashSet<usize>) -> bool {
        match ty {
            Ty::List(_) => true,
            Ty::Map(item) => self.has_list(&item.ty, open),
            Ty::Named(id) => match &self.all[*id].def {
                Def::Object { members, .. } if open.insert(*id) => members
                    .iter()
                    .any(|member| self.has_list(&member.usage.ty, open)),
                _ => false,
            },
            _ => false,
        }
    }
}

/// A list of files is written part by part.
pub(super) fn are_files(ty: &Ty) -> bool {
    matches!(ty, Ty::List(item) if matches!(**item, Item { ty: Ty::File, .. }))
}
