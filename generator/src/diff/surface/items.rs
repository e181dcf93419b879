//! The items of a module: requests, types that are received, enums.

use super::Reading;
use super::homes::{Home, Homes};
use super::made::map;
use crate::diff::change::Subject;
use crate::ir::{Enum, EnumKind, Item, Member, Model, OneOf, Request, Stands, Type, Union};

impl<'s> Reading<'_, 's> {
    pub(super) fn item(&mut self, module: &str, homes: &Homes<'_, 's>, item: &Item) {
        let ident = match item {
            Item::Request(request) => &request.sent.ident,
            Item::Sent(sent) => &sent.ident,
            Item::Model(model) => &model.ident,
            Item::Enum(found) => &found.ident,
            Item::Union(union) => &union.ident,
            Item::OneOf(oneof) => &oneof.ident,
            Item::Newtype(newtype) => &newtype.ident,
            Item::Alias(alias) => &alias.ident,
        };
        let stem = module.rsplit("::").next().unwrap_or_default();
        let found = homes.find(stem, &ident.to_string()).cloned();
        let home = found.unwrap_or_else(|| Home::Line(self.side.module(stem)));
        let subject = home.subject(self.side);
        let path = format!("{module}::{ident}");
        match item {
            Item::Request(request) => self.request(module, &home, request),
            Item::Sent(sent) => {
                self.sent(module, &home, sent);
            }
            Item::Model(model) => self.model(module, &home, model),
            Item::Enum(found) => self.enumeration(module, found, &[subject]),
            Item::Union(union) => self.union(module, union, &[subject]),
            Item::OneOf(oneof) => self.oneof(module, oneof, &[subject]),
            Item::Newtype(newtype) => {
                let inner = format!("({})", self.names.ty(&newtype.inner));
                self.add(path, "", &inner, vec![subject]);
            }
            Item::Alias(alias) => {
                let ty = format!(" = {}", self.names.ty(&alias.ty));
                self.add(path, "", &ty, vec![subject]);
            }
        }
    }

    fn request(&mut self, module: &str, home: &Home<'_, 's>, request: &Request) {
        self.sent(module, home, &request.sent);
        let subject = home.subject(self.side);
        let path = format!("{module}::{}", request.sent.ident);
        let part = |part: &str| subject.part(part);
        let mut causes = vec![part("returns")];
        causes.extend(empty(&subject, &request.empty));
        causes.extend([part("paging"), subject.clone()]);
        let output = format!(" -> {}", self.names.ty(&request.output));
        self.add(format!("{path}::send"), &path, &output, causes.clone());
        if request.decode.is_bytes() {
            self.add(format!("{path}::download"), &path, "", causes.clone());
        }
        if let Some(paging) = &request.paging {
            let item = format!(" -> {}", self.names.ty(&paging.item));
            let causes = vec![part("paging"), part("returns"), subject.clone()];
            self.add(format!("{path}::items"), &path, &item, causes);
        }
        if request.wait.is_some() {
            self.add(
                format!("{path}::wait"),
                &path,
                "",
                vec![part("wait"), part("returns"), subject.clone()],
            );
        }
        if request.sent.serialize {
            self.add(
                format!("{path}: Serialize"),
                &path,
                "",
                vec![
                    part("body"),
                    part("encoding"),
                    part("paging"),
                    subject.clone(),
                ],
            );
        }
    }

    fn model(&mut self, module: &str, home: &Home<'_, 's>, model: &Model) {
        let subject = home.subject(self.side);
        let path = format!("{module}::{}", model.ident);
        let mut causes = vec![subject.clone()];
        if matches!(home, Home::Page(_)) {
            causes.splice(0..0, [subject.part("paging"), subject.part("returns")]);
        }
        self.add(path.clone(), "", "", causes.clone());
        if let Some(entry) = self.entries.get_mut(&path) {
            // What is only sent under this name has no fields to read.
            "received".clone_into(&mut entry.key);
        }
        self.warning(&path, model.deprecated.as_ref(), &causes);
        if model.derives_default {
            let statuses = match home {
                Home::Page(call) => empty(&subject, &call.empty),
                Home::Call(_) | Home::Type(_) | Home::Line(_) => Vec::new(),
            };
            let causes = statuses.into_iter().chain([subject.clone()]).collect();
            self.add(format!("{path}: Default"), &path, "", causes);
        }
        for field in &model.fields {
            let ty = self.names.stored(&field.ty, field.boxed);
            let ty = match field.stands {
                Stands::Always => ty,
                Stands::Maybe | Stands::OrNull => format!("Option<{ty}>"),
            };
            let causes = home.received(self.side, &field.wire);
            let name = format!("{path}::{}", field.ident);
            self.warning(&name, field.deprecated.as_ref(), &causes);
            self.add(name, &path, &format!(": {ty}"), causes);
        }
        if let Some(extra) = &model.extra {
            let name = format!("{path}::{}", extra.ident);
            self.add(
                name,
                &path,
                &format!(": {}", map(&self.names, extra)),
                home.extra(self.side),
            );
        }
    }

    /// Enums are `#[non_exhaustive]`: a value more breaks nobody.
    pub(super) fn enumeration(&mut self, module: &str, found: &Enum, causes: &[Subject]) {
        let path = format!("{module}::{}", found.ident);
        self.add(path.clone(), "", "", causes.to_vec());
        self.warning(&path, found.deprecated.as_ref(), causes);
        for variant in &found.variants {
            self.add(
                format!("{path}::{}", variant.ident),
                &path,
                "",
                causes.to_vec(),
            );
        }
        // What the runtime gives to each kind.
        let (members, error): (&[&str], _) = match found.kind {
            EnumKind::Open => (
                &[
                    "::Unrecognized(Unrecognized)",
                    "::as_str",
                    ": From<&str>",
                    ": From<String>",
                ],
                "Infallible",
            ),
            EnumKind::Closed => (&["::as_str"], "UnknownValue"),
            EnumKind::Codes => (
                &["::Unrecognized(UnrecognizedCode)", "::code", ": From<i64>"],
                "ParseIntError",
            ),
        };
        for member in members {
            self.add(format!("{path}{member}"), &path, "", causes.to_vec());
        }
        self.add(
            format!("{path}: FromStr"),
            &path,
            &format!("<Err = {error}>"),
            causes.to_vec(),
        );
    }

    fn union(&mut self, module: &str, union: &Union, causes: &[Subject]) {
        let path = format!("{module}::{}", union.ident);
        self.add(path.clone(), "", "", causes.to_vec());
        for Member {
            ident, ty, bare, ..
        } in union.members.iter().chain([&union.rest])
        {
            let payload = format!("({})", self.names.ty(ty));
            self.add(format!("{path}::{ident}"), &path, &payload, causes.to_vec());
            if *bare {
                self.conversion(&path, ty, causes);
            }
        }
        if union.read {
            self.add(format!("{path}: Deserialize"), &path, "", causes.to_vec());
        }
        if union.textual {
            self.add(format!("{path}: Display"), &path, "", causes.to_vec());
        }
    }

    fn oneof(&mut self, module: &str, oneof: &OneOf, causes: &[Subject]) {
        let path = format!("{module}::{}", oneof.ident);
        self.add(path.clone(), "", "", causes.to_vec());
        self.warning(&path, oneof.deprecated.as_ref(), causes);
        for member in &oneof.members {
            let payload = format!("({})", self.names.ty(&member.ty));
            self.add(
                format!("{path}::{}", member.ident),
                &path,
                &payload,
                causes.to_vec(),
            );
            if member.bare {
                self.conversion(&path, &member.ty, causes);
            }
        }
        self.add(
            format!("{path}::Unrecognized"),
            &path,
            "(Value)",
            causes.to_vec(),
        );
        if oneof.read {
            self.add(format!("{path}: Deserialize"), &path, "", causes.to_vec());
        }
    }

    /// That a bare value becomes one of a union.
    fn conversion(&mut self, path: &str, ty: &Type, causes: &[Subject]) {
        let name = format!("{path}: From<{}>", self.names.ty(ty));
        self.add(name, path, "", causes.to_vec());
    }
}

/// What says that a status is a response without content.
fn empty(call: &Subject, statuses: &[u16]) -> Vec<Subject> {
    let statuses = statuses.iter();
    statuses
        .map(|status| call.part(format!("responses.{status}")))
        .collect()
}
