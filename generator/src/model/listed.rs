//! Enums that the lines of a call list.

use super::Call;
use super::body::Body;
use super::names;
use super::ty::{Line, Ty};
use crate::spec::Returns;
use crate::spec::grammar::type_line::EnumValue;

/// An enum that a line of a call lists.
#[derive(Debug)]
pub(crate) struct Listed<'c, 's> {
    /// On the wire.
    pub(crate) name: &'c str,
    /// Of the enum.
    pub(crate) rust: String,
    pub(crate) values: &'s [EnumValue],
    pub(crate) closed: bool,
    pub(crate) words: &'c str,
    pub(crate) side: ListedSide,
}

/// Where an enum of a call stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ListedSide {
    /// An argument of the request.
    Argument,
    /// A field of the page.
    Page,
    /// What is sent.
    Body,
    /// What is returned.
    Response,
}

impl<'c, 's> Listed<'c, 's> {
    fn of(
        (name, rust): (&'c str, &str),
        line: &Line<'s>,
        words: &'c str,
        side: ListedSide,
    ) -> Option<Self> {
        Some(Self {
            name,
            rust: rust.to_owned(),
            values: line.ty.listed()?,
            closed: line.closed,
            words,
            side,
        })
    }
}

impl<'s> Call<'s> {
    /// The enums that its own lines list.
    pub(crate) fn listed(&self) -> Vec<Listed<'_, 's>> {
        let path = self.path.iter().filter(|parameter| parameter.is_own());
        let path = path.filter_map(|found| {
            let name = (found.name, &*found.inline);
            Listed::of(name, &found.line, found.words, ListedSide::Argument)
        });
        let page = self.response.page().into_iter();
        let envelope = page.flat_map(|page| &page.envelope);
        let envelope = envelope.map(|argument| (argument, ListedSide::Page));
        let arguments = self.query.iter().chain(&self.headers);
        let arguments = arguments.map(|argument| (argument, ListedSide::Argument));
        let arguments = arguments.chain(envelope);
        let arguments = arguments.filter_map(|(found, side)| {
            let name = (found.name, &*found.inline);
            Listed::of(name, &found.line, found.spec.words(), side)
        });
        path.chain(arguments).chain(self.listed_whole()).collect()
    }

    /// The enums that its body and its response list.
    fn listed_whole(&self) -> impl Iterator<Item = Listed<'_, 's>> {
        let body = match &self.body {
            Body::Whole(whole) => {
                let name = (whole.name, &*whole.inline);
                Listed::of(name, &whole.line, &whole.line.text, ListedSide::Body)
            }
            _ => None,
        };
        let returns = match &self.endpoint.returns {
            Some(Returns::Line(line)) => line.parsed.as_ref().ok(),
            _ => None,
        };
        let response = self.response.ty().and_then(Ty::listed);
        let response = response.map(|values| Listed {
            name: names::RESPONSE,
            rust: names::inline_enum(&self.rust, names::RESPONSE),
            values,
            closed: returns.is_some_and(|line| line.closed),
            words: "",
            side: ListedSide::Response,
        });
        body.into_iter().chain(response)
    }
}
