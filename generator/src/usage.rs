//! Which types travel which way.

use std::collections::BTreeSet;

use crate::line::{Ty, TyKind};
use crate::plan::{self, Answers};
use crate::spec::{ApiSpec, TypeDef};
use crate::view::{self, Entry, Types, View};

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Sent,
    Received,
}

/// Which types are sent inside bodies, and which are received.
#[derive(Debug, Default)]
pub(crate) struct Usage<'a> {
    sent: BTreeSet<&'a str>,
    received: BTreeSet<&'a str>,
}

impl<'a> Usage<'a> {
    pub(crate) fn of(api: &'a ApiSpec, types: &Types<'a>) -> Self {
        let mut usage = Self::default();
        for module in &api.modules {
            for (name, endpoint) in &module.endpoints {
                match plan::answers(api, module, name, endpoint) {
                    Answers::Page { item: ty, .. } | Answers::Value(ty) => {
                        usage.mark(types, &ty, Way::Received);
                    }
                    Answers::Nothing | Answers::Unsaid => {}
                }
                for field in endpoint.envelope.values() {
                    if let Ok(line) = &field.line.parsed {
                        usage.mark(types, &line.ty, Way::Received);
                    }
                }
                let method = endpoint
                    .http
                    .as_deref()
                    .and_then(|line| line.split(' ').next())
                    .unwrap_or("");
                let sends = plan::sends(module, name, method, endpoint);
                for field in plan::body_fields(types, sends) {
                    if let Some(line) = field.seen.line() {
                        usage.mark(types, &line.ty, Way::Sent);
                    }
                }
                if let Some(union) = plan::body_union(types, sends) {
                    usage.mark(types, &plan::named(union.name), Way::Sent);
                }
                let extra = plan::body_extra(types, sends);
                if let Some(line) = extra.and_then(|extra| extra.line()) {
                    usage.mark(types, &line.ty, Way::Sent);
                }
            }
        }
        usage
    }

    pub(crate) fn is_sent(&self, name: &str) -> bool {
        self.sent.contains(name)
    }

    pub(crate) fn is_received(&self, name: &str) -> bool {
        self.received.contains(name)
    }

    fn mark(&mut self, types: &Types<'a>, ty: &Ty, way: Way) {
        let mut open: Vec<Entry<'a>> = named(types, ty);
        while let Some(entry) = open.pop() {
            let marked = match way {
                Way::Sent => self.sent.insert(entry.name),
                Way::Received => self.received.insert(entry.name),
            };
            if !marked {
                continue;
            }
            if let TypeDef::Line(line) = entry.def
                && let Ok(line) = &line.parsed
            {
                open.extend(named(types, &line.ty));
            }
            open.extend(
                types
                    .tagged(entry.name)
                    .filter_map(|tagged| types.get(tagged.ty)),
            );
            for field in types.fields(entry.name, way.view()) {
                if let Some(line) = field.line() {
                    open.extend(named(types, &line.ty));
                }
            }
            let extra = types.extra(entry.name);
            if let Some(line) = extra.and_then(|extra| extra.line()) {
                open.extend(named(types, &line.ty));
            }
        }
    }
}

/// The types that a line names.
fn named<'a>(types: &Types<'a>, ty: &Ty) -> Vec<Entry<'a>> {
    view::mentions(ty)
        .into_iter()
        .filter_map(|mention| match &mention.kind {
            TyKind::Name(name) => types.get(name),
            _ => None,
        })
        .collect()
}

impl Way {
    fn view(self) -> View {
        match self {
            Self::Sent => View::Create,
            Self::Received => View::Response,
        }
    }
}
