//! A recorded exchange, judged as an example is: it is one that somebody recorded.

use std::collections::BTreeSet;

use super::Report;
use super::examples::{Here, Json};
use super::misfits::Place;
use crate::diagnostic::{Problems, Span};
use crate::fit::{MOST_MISFITS, Shown};
use crate::line::{Line, Ty};
use crate::locate::Node;
use crate::plan::Sends;
use crate::spec::{ApiSpec, Endpoint, Example, ModuleSpec, Specs};
use crate::view::Types;

/// An endpoint that exchanges are held against.
pub(crate) struct Judge<'a> {
    pub(crate) specs: &'a Specs,
    pub(crate) api: &'a ApiSpec,
    pub(crate) types: &'a Types<'a>,
    pub(crate) module: &'a ModuleSpec,
    pub(crate) name: &'a str,
    pub(crate) endpoint: &'a Endpoint,
}

/// Where an exchange and the spec disagree, in the words of the checker.
pub(crate) struct Told {
    pub(crate) code: &'static str,
    pub(crate) title: String,
    /// Where the range of the node begins that it is about.
    pub(crate) at: usize,
}

/// As many as the checker tells of one body: there may be more.
pub(crate) const MOST: usize = MOST_MISFITS;

impl Judge<'_> {
    /// A parameter of the path.
    pub(crate) fn text(&self, ty: &Ty, name: &str, text: &str) -> Vec<Told> {
        self.run(|here, report| here.check_text(report, ty, text, &nowhere(), name))
    }

    /// A parameter of the query.
    pub(crate) fn argument(&self, line: &Line, name: &str, text: &str) -> Vec<Told> {
        self.run(|here, report| here.check_argument(report, line, text, &nowhere(), name))
    }

    /// A body that is sent, or that there is none.
    pub(crate) fn request(&self, method: &str, sends: Sends<'_>, body: Option<&Node>) -> Vec<Told> {
        self.run(|here, report| match body {
            Some(body) => here.check_request(report, &json(body), sends, &mut Shown::new()),
            None => here.check_empty_request(report, method, sends),
        })
    }

    /// The rules between parameters of the query and members of the body.
    pub(crate) fn rules(
        &self,
        sends: Sends<'_>,
        query: &[(String, String)],
        body: Option<&Node>,
    ) -> Vec<Told> {
        let example = Example {
            query: query.iter().cloned().collect(),
            ..Example::default()
        };
        self.run_as(&example, |here, report| {
            here.check_rules(report, sends, body, 0);
        })
    }

    /// An answer.
    pub(crate) fn response(&self, body: &Node) -> Vec<Told> {
        self.run(|here, report| here.check_response(report, &json(body), &mut Shown::new()))
    }

    fn run(&self, check: impl FnOnce(&Here<'_>, &mut Report<'_>)) -> Vec<Told> {
        self.run_as(&Example::default(), check)
    }

    fn run_as(
        &self,
        example: &Example,
        check: impl FnOnce(&Here<'_>, &mut Report<'_>),
    ) -> Vec<Told> {
        let mut report = Report {
            specs: self.specs,
            unknown: Vec::new(),
            problems: Problems::default(),
        };
        let partial = BTreeSet::new();
        let here = Here {
            api: self.api,
            types: self.types,
            partial: &partial,
            module: self.module,
            name: self.name,
            endpoint: self.endpoint,
            example,
            path: vec!["endpoints".to_owned(), self.name.to_owned()],
        };
        check(&here, &mut report);
        let told = report.problems.iter().map(|problem| Told {
            code: problem.code,
            title: problem.title.clone(),
            at: problem.at.start,
        });
        told.collect()
    }
}

/// The body as if it were a file of its own: its nodes know their places.
fn json(body: &Node) -> Json<'static> {
    Json {
        node: body.clone(),
        place: Place::File(0),
    }
}

fn nowhere() -> Span {
    Span::new(0, 0..0)
}
