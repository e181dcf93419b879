//! A change, and what it is about.

use std::fmt;

use super::rules::Rule;
use super::verdict::{Rust, Wire};
use crate::Span;

/// What a change is about: the parts of a name, from an API to a part of an endpoint or type. What was renamed has its
/// new name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Subject(Vec<String>);

impl Subject {
    /// The manifest of the crate.
    pub(super) fn package() -> Self {
        Self(vec!["client.yaml".to_owned()])
    }

    pub(super) fn api(name: &str) -> Self {
        Self(vec![name.to_owned()])
    }

    pub(super) fn part(&self, name: impl Into<String>) -> Self {
        let mut parts = self.0.clone();
        parts.push(name.into());
        Self(parts)
    }

    /// Itself, and all that it is a part of.
    pub(super) fn around(&self) -> impl Iterator<Item = Self> {
        let depths = (1..=self.0.len()).rev();
        depths.map(|depth| Self(self.0[..depth].to_vec()))
    }

    /// What has it: an endpoint or a type, or what is above those.
    pub(super) fn owner(&self) -> Self {
        Self(self.0.iter().take(2).cloned().collect())
    }
}

impl fmt::Display for Subject {
    /// `shop orders.create query.q`
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0.join(" "))
    }
}

/// Where a change is in the files: in the new ones, or where it was in the old ones.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Place {
    pub(super) is_old: bool,
    pub(super) at: Span,
}

/// One change.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) rule: Rule,
    pub(super) subject: Subject,
    /// How many others it is about, too: those that inherit it.
    pub(super) others: usize,
    /// What it was and what it is, as the specs write it.
    pub(super) was: Option<String>,
    pub(super) now: Option<String>,
    pub(super) place: Place,
    pub(super) wire: Wire,
    pub(super) rust: Rust,
    /// What changes for a program, item by item.
    pub(super) items: Vec<String>,
}

impl Change {
    pub(super) fn new(rule: Rule, subject: Subject, place: Place, wire: Wire) -> Self {
        Self {
            rule,
            subject,
            others: 0,
            was: None,
            now: None,
            place,
            wire,
            rust: Rust::Patch,
            items: Vec::new(),
        }
    }

    pub(super) fn was(mut self, text: Option<impl Into<String>>) -> Self {
        self.was = text.map(Into::into);
        self
    }

    pub(super) fn now(mut self, text: Option<impl Into<String>>) -> Self {
        self.now = text.map(Into::into);
        self
    }

    /// What it is about, and how many others.
    pub(super) fn about(&self) -> String {
        match self.others {
            0 => self.subject.to_string(),
            others => format!("{} and {others} more", self.subject),
        }
    }

    /// What happened, in one line.
    pub(super) fn sentence(&self) -> String {
        let Self { rule, .. } = self;
        let subject = self.about();
        match (&self.was, &self.now) {
            (Some(was), Some(now)) => format!("{subject}: {}: {was} is now {now}", rule.title()),
            (Some(was), None) => format!("{subject}: {}: {was} is gone", rule.title()),
            (None, Some(now)) => format!("{subject}: {}: {now}", rule.title()),
            (None, None) => format!("{subject}: {}", rule.title()),
        }
    }
}
