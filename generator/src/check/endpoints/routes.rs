//! Methods and paths: no two endpoints are the same call, or can be taken for each other.

use std::collections::HashMap;

use super::Here;
use crate::check::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::Call;
use crate::model::call::Constant;
use crate::spec::Encoding;
use crate::spec::grammar::{Method, RuleKind};

/// An endpoint with more overlaps than this gets no more reports of them.
const MOST_OVERLAPS: usize = 3;

/// The endpoints that were met.
#[derive(Default)]
pub(super) struct Routes<'a> {
    /// By what tells calls apart.
    calls: HashMap<Route<'a>, Span>,
    paths: HashMap<Form, Vec<Known<'a>>>,
}

/// What tells calls apart: method and path, the encoding of the body, the query that is required, and constants.
#[derive(PartialEq, Eq, Hash)]
struct Route<'a> {
    shape: String,
    encoding: Encoding,
    required: Vec<&'a str>,
    constants: Vec<Constant<'a>>,
}

/// Which paths can overlap.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Form {
    method: Method,
    segments: usize,
    /// Whether they are words alone.
    plain: bool,
}

/// An endpoint's place, path and segments.
struct Known<'a> {
    at: Span,
    path: &'a str,
    segments: Vec<Segment<'a>>,
}

/// A segment of a path, as far as it decides what the path matches.
#[derive(Clone, Copy, PartialEq)]
enum Segment<'a> {
    Word(&'a str),
    /// Contains a parameter.
    Any,
    /// Is a parameter that is a whole number.
    Number,
}

impl Segment<'_> {
    /// Whether one text can match both.
    fn meets(self, other: Self) -> bool {
        match (self, other) {
            (Segment::Word(a), Segment::Word(b)) => a == b,
            (Segment::Word(word), Segment::Number) | (Segment::Number, Segment::Word(word)) => {
                word.parse::<i64>().is_ok()
            }
            // A parameter is never empty.
            (Segment::Word(word), Segment::Any) | (Segment::Any, Segment::Word(word)) => {
                !word.is_empty()
            }
            _ => true,
        }
    }

    fn is_word(self) -> bool {
        matches!(self, Segment::Word(_))
    }
}

impl<'a> Routes<'a> {
    pub(super) fn check(&mut self, report: &mut Report<'_>, here: &Here<'a>) {
        let call = here.call;
        // Where an address leads only a response says.
        if call.http.is_address {
            return;
        }
        let at = here.value(report, "http");
        self.check_overlap(report, call, &at);
        let shape = call.http.shape();
        let route = Route {
            shape: shape.clone(),
            encoding: call.encoding,
            required: required_query(call),
            constants: call.constants(&here.api.types),
        };
        if let Some(first) = self.calls.get(&route) {
            let title = format!("two endpoints have the method and path `{shape}`");
            report.push(
                Diagnostic::error("E407", at, title)
                    .also(first.clone(), "the other endpoint")
                    .help("delete one; endpoints can share a path only if they require different query parameters, send different constants, or encode their bodies differently"),
            );
        } else {
            self.calls.insert(route, at);
        }
    }

    /// `/customers/search` and `/customers/{id}`: the ID `search` would call the other endpoint.
    fn check_overlap(&mut self, report: &mut Report<'_>, call: &'a Call<'a>, at: &Span) {
        let path = call.http.path.as_str();
        let own = segments(call);
        let plain = own.iter().all(|segment| segment.is_word());
        let form = |plain| Form {
            method: call.http.method,
            segments: own.len(),
            plain,
        };
        // Two paths without parameters are the same, or never overlap.
        let others = [true, false].into_iter().filter(|other| !(plain && *other));
        let others = others.filter_map(|other| self.paths.get(&form(other)));
        let overlaps = others.flatten().filter(|other| {
            let pairs = || own.iter().zip(&other.segments);
            let alike = pairs().all(|(a, b)| a.meets(*b));
            alike && pairs().any(|(a, b)| a.is_word() != b.is_word())
        });
        for other in overlaps.take(MOST_OVERLAPS) {
            let title = format!(
                "two endpoints can match the same URL: `{path}` and `{}`",
                other.path
            );
            report.push(
                Diagnostic::warning("E408", at.clone(), title)
                    .also(other.at.clone(), "the other endpoint")
                    .help("if this is intended, add `allow: {E408: reason}`"),
            );
        }
        let form = form(plain);
        self.paths.entry(form).or_default().push(Known {
            at: at.clone(),
            path,
            segments: own,
        });
    }
}

fn segments<'a>(call: &'a Call<'a>) -> Vec<Segment<'a>> {
    let is_number = |segment: &str| {
        let name = segment.trim_matches(['{', '}']).split(':').next();
        let mut parameters = call.path.iter();
        parameters
            .any(|parameter| Some(parameter.name) == name && parameter.line.ty.is_whole_number())
    };
    call.http
        .path
        .split('/')
        .map(|segment| match segment.contains('{') {
            false => Segment::Word(segment),
            true if is_number(segment) => Segment::Number,
            true => Segment::Any,
        })
        .collect()
}

/// What distinguishes two endpoints of one path: query parameters that are required, alone or as one of a group.
fn required_query<'a>(call: &'a Call<'a>) -> Vec<&'a str> {
    let query = call.query.iter();
    let required = query.filter(|argument| argument.line.is_always());
    let rules = call.endpoint.rules.iter();
    let rules = rules.filter_map(|rule| rule.parsed.as_ref().ok());
    let chosen = rules
        .filter(|rule| matches!(rule.kind, RuleKind::ExactlyOne | RuleKind::AtLeastOne))
        .flat_map(|rule| &rule.members)
        .map(|member| member.name.as_str());
    required
        .map(|argument| argument.name)
        .chain(chosen)
        .collect()
}
