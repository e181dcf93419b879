//! Compares one exchange with one endpoint.

use std::borrow::Cow;
use std::collections::HashSet;

use super::forms::{self, Field};
use super::lesson::{Lesson, Place, Way, What};
use super::matching::{Candidate, Operation, Takes};
use super::replay::is_kept;
use super::tree::Tree;
use crate::evidence::exchange::Exchange;
use crate::model::body::BodyFields;
use crate::model::fit::{self, Declared, Given, Leaf, MOST_MISFITS, Misfit, MisfitKind};
use crate::model::{Auth, Body, Line, Response, Ty};
use crate::spec::Encoding;
use crate::spec::grammar::place::Step;
use crate::spec::grammar::type_line::ListStyle;
use crate::text::tree::{Entries, Kind, Node, Style};

/// A disagreement. The maintainers' list of known ones names it by its word and place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    pub(crate) word: &'static str,
    pub(crate) place: String,
    pub(crate) detail: String,
}

impl Problem {
    pub(crate) fn new(word: &'static str, place: impl Into<String>, detail: &str) -> Self {
        Self {
            word,
            place: place.into(),
            detail: detail.to_owned(),
        }
    }

    pub(crate) fn id(&self) -> String {
        format!("{} {}", self.word, self.place)
    }

    fn is_of_response(&self) -> bool {
        let sides = ["response", "error"];
        sides.iter().any(|side| self.place.starts_with(side)) || self.word == "message"
    }

    /// Whether the client cannot send what was sent. It can send values that an enum does not list.
    pub(crate) fn is_inexpressible(&self) -> bool {
        !self.is_of_response() && self.word != "new-value"
    }

    /// Whether the client cannot read the response, or would lose a part of it. Unknown keys and values do no harm.
    pub(crate) fn is_unread(&self) -> bool {
        self.is_of_response() && !["unknown-key", "new-value"].contains(&self.word)
    }
}

/// The result of comparing an exchange with an endpoint.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    /// Each once.
    pub(crate) problems: Vec<Problem>,
    /// The response, where it is JSON and belongs to a call that succeeded.
    pub(crate) response: Option<Tree>,
    /// Whether the call failed, whatever its status says.
    pub(crate) failed: bool,
    /// What the problems say about the specs: all values of each, where it says something.
    pub(crate) lessons: Vec<Lesson>,
}

impl Verdict {
    pub(crate) fn add(&mut self, problem: Problem) {
        let known = |known: &Problem| known.word == problem.word && known.place == problem.place;
        if !self.problems.iter().any(known) {
            self.problems.push(problem);
        }
    }

    /// Whether a problem at this place was already reported.
    pub(crate) fn tells_of(&self, place: &str) -> bool {
        self.problems.iter().any(|known| known.place == place)
    }
}

pub(crate) fn judge(
    operation: &Operation<'_, '_>,
    candidate: &Candidate,
    exchange: &Exchange,
) -> Verdict {
    let mut bench = Bench {
        operation,
        verdict: Verdict::default(),
    };
    bench.path(candidate);
    // A call that was rejected need not be one that a client can make.
    if exchange.status.is_none_or(|status| status < 400) {
        bench.query(exchange);
        bench.sent(exchange);
    }
    let call = operation.call;
    match exchange.status {
        // What stands in an empty response is not read.
        Some(status) if call.is_empty(status) => {}
        Some(200..300) => bench.response(exchange),
        Some(status) => {
            bench.verdict.failed = status >= 400;
            if let Some(failure) = call.failure(status) {
                bench.failure(exchange, &failure.ty);
            }
        }
        None => {}
    }
    bench.verdict
}

struct Bench<'b, 'm, 's> {
    operation: &'b Operation<'m, 's>,
    verdict: Verdict,
}

impl<'m, 's> Bench<'_, 'm, 's> {
    fn path(&mut self, candidate: &Candidate) {
        for (parameter, value) in self.operation.call.path.iter().zip(&candidate.values) {
            let place = format!("path.{}", parameter.name);
            self.argument(&place, &parameter.line, ("path", parameter.name), value);
        }
    }

    fn query(&mut self, exchange: &Exchange) {
        let call = self.operation.call;
        let takes = Takes::of(self.operation);
        for (name, value) in &exchange.query {
            let place = format!("query.{name}");
            match (call.query_argument(name), takes.others) {
                (Some(argument), _) if takes.own(name) => {
                    self.value(&place, &argument.line, ("query", name), value);
                }
                _ if takes.own(name) => {}
                (_, Some(ty)) => {
                    let misfits = fit::text(&self.operation.api.types, ty, name, value);
                    self.argument_misfits(&place, ("query", name), &misfits);
                }
                _ => {
                    let (base, steps) = fit::steps(name, call.nesting);
                    match call.query_argument(base).filter(|_| !steps.is_empty()) {
                        Some(argument) => self.part(&place, &argument.line.ty, &steps, value),
                        None => {
                            let (name, value) = (name.clone(), value.clone());
                            self.learn("unknown-key", &place, What::Parameter { name, value });
                            self.report("unknown-key", place, "");
                        }
                    }
                }
            }
        }
        for name in takes.missing(exchange) {
            let place = format!("query.{name}");
            let at = Place::Argument("query", name.to_owned());
            self.learn("missing", &place, What::NoValue { at, is_null: false });
            self.report("missing", place, "required");
        }
    }

    fn sent(&mut self, exchange: &Exchange) {
        let call = self.operation.call;
        let Some(bytes) = &exchange.sent else { return };
        if matches!(call.body, Body::Bytes) {
            return;
        }
        if call.encoding != Encoding::Json {
            return match (forms::fields(exchange), &call.body) {
                (Some(sent), Body::Fields(body)) => self.form(body, &sent),
                (Some(_), _) => {}
                (None, _) => self.report("not-a-form", "request", ""),
            };
        }
        if !exchange.form.is_empty() {
            return self.report("not-json", "request", "a form");
        }
        let body = match (bytes.trim_ascii(), Tree::read(bytes)) {
            (b"", _) => None,
            // Only a whole value can be null.
            (b"null", _) if !matches!(call.body, Body::Whole(_)) => None,
            (_, Ok(tree)) => Some(tree),
            (_, Err(why)) => return self.report("not-json", "request", &why),
        };
        let types = &self.operation.api.types;
        let given = Given {
            query: &|name| exchange.query.iter().any(|(known, _)| known == name),
            body: body.as_ref().map(|tree| &tree.root),
        };
        for rule in fit::broken_rules(types, call, &given) {
            self.verdict
                .add(broken("request", rule.first(), &rule.words()));
        }
        match (&call.body, &body) {
            (Body::Bytes, _) | (Body::Nothing, None) => {}
            (Body::Nothing, Some(tree)) => {
                if !call.without_members(&tree.root).entries().is_empty() {
                    self.undeclared("request", tree, &self.credentials());
                }
            }
            (_, None) => {
                if call.required_in_body(types).is_some() {
                    self.report("missing", "request", "no body");
                }
            }
            (_, Some(tree)) => {
                // What the client adds stands beside what the body is wrapped in.
                let body =
                    self.credentials()
                        .into_iter()
                        .fold(Cow::Borrowed(&tree.root), |body, name| {
                            match body.get(name) {
                                Some(_) => Cow::Owned(body.without(&[name.to_owned()])),
                                None => body,
                            }
                        });
                let (misfits, _) = call.fit_body(types, &HashSet::new(), &body);
                self.body("request", tree, &misfits);
            }
        }
    }

    /// What the client adds to every body, so that no endpoint declares it.
    fn credentials(&self) -> Vec<&'s str> {
        let Operation { api, call, .. } = *self.operation;
        call.auths(api).iter().flat_map(Auth::body).collect()
    }

    fn is_credential(&self, name: &str) -> bool {
        self.credentials().contains(&name)
    }

    /// A body that is a form.
    fn form(&mut self, body: &'m BodyFields<'s>, sent: &[Field]) {
        let types = &self.operation.api.types;
        let nesting = self.operation.call.nesting;
        let is_open = nesting.is_none()
            && body.fields(types).any(|field| {
                let opened = types.opened(&field.line.ty);
                matches!(opened, Ty::Map(_)) && field.line.style.is_none()
            });
        for (name, text) in sent {
            let place = format!("request.{name}");
            let field = body.fields(types).find(|field| field.name == name);
            match (field, text) {
                (Some(_), Some(text)) if self.operation.call.null == Some(text.as_str()) => {}
                (Some(field), Some(text)) if !field.line.ty.is_file() => {
                    self.value(&place, &field.line, ("body", name), text);
                }
                (Some(_), _) => {}
                (None, _) if is_open || self.is_credential(name) => {}
                (None, _) if self.operation.call.is_member(name) => {}
                (None, _) => {
                    let (base, steps) = fit::steps(name, nesting);
                    let mut fields = body.fields(types);
                    let field = fields.find(|field| field.name == base && !steps.is_empty());
                    match (field, text) {
                        (Some(field), Some(text)) => {
                            self.part(&place, &field.line.ty, &steps, text);
                        }
                        (Some(_), None) => {}
                        (None, text) => {
                            self.learn_field(body, name, text.as_deref());
                            self.report("unknown-key", place, "");
                        }
                    }
                }
            }
        }
        for (field, required) in body.with_required(types) {
            let is_it =
                |name: &str| name == field.name || fit::steps(name, nesting).0 == field.name;
            if required && !sent.iter().any(|(name, _)| is_it(name)) {
                let place = format!("request.{}", field.name);
                let at = Place::Declared(Declared::field(field));
                self.learn("missing", &place, What::NoValue { at, is_null: false });
                self.report("missing", place, "");
            }
        }
    }

    fn response(&mut self, exchange: &Exchange) {
        let Some(bytes) = &exchange.received else {
            return;
        };
        let call = self.operation.call;
        // Bytes of any kind are what was asked for.
        if matches!(call.response, Response::Bytes) {
            return;
        }
        let is_read = !call.response.is_nothing();
        let tree = match Tree::read(bytes) {
            Ok(tree) => tree,
            Err(_) if !is_read && bytes.trim_ascii().is_empty() => return,
            Err(why) => return self.report("not-json", "response", &why),
        };
        if call.errors.is_failure(&tree.root) {
            self.verdict.failed = true;
            return;
        }
        if is_read {
            let types = &self.operation.api.types;
            let fit = |node: &Node| call.fit_response(types, &HashSet::new(), node).0;
            let mut misfits = fit(&tree.root);
            if misfits.len() >= MOST_MISFITS {
                misfits = slices(&tree.root).iter().flat_map(fit).collect();
            }
            self.body("response", &tree, &misfits);
            self.beside(&tree);
        } else {
            self.undeclared("response", &tree, &[]);
        }
        self.verdict.response = Some(tree);
    }

    /// The body of a failure, which has a type.
    fn failure(&mut self, exchange: &Exchange, ty: &Ty<'s>) {
        let body = exchange.received.as_ref().filter(|body| !is_kept(body));
        match body.map(|body| Tree::read(body)) {
            None => {}
            Some(Err(why)) => self.report("not-json", "error", &why),
            Some(Ok(tree)) => {
                let types = &self.operation.api.types;
                let (misfits, _) = fit::failure(types, &HashSet::new(), ty, &tree.root);
                self.body("error", &tree, &misfits);
            }
        }
    }

    /// Keys beside a payload.
    fn beside(&mut self, tree: &Tree) {
        match &self.operation.call.response {
            Response::Nothing | Response::Bytes | Response::Value { at: None, .. } => {}
            Response::Page(page) => {
                let envelope = page.envelope.iter();
                let envelope = envelope.map(|field| vec![Step::Key(field.name.to_owned())]);
                let envelope: Vec<Vec<Step>> = envelope.collect();
                let paths = page.all_facts().flat_map(|fact| fact.places.paths());
                let paths = paths.map(|path| &*path.0);
                let paths: Vec<_> = paths.chain(envelope.iter().map(|path| &**path)).collect();
                self.besides(tree, &tree.root, &paths);
            }
            Response::Value { at: Some(at), .. } => {
                let paths: Vec<&[Step]> = at.paths().map(|path| &*path.0).collect();
                self.besides(tree, &tree.root, &paths);
            }
        }
    }

    /// Keys on the ways that some paths take, which none of them takes.
    fn besides(&mut self, tree: &Tree, node: &Node, paths: &[&[Step]]) {
        // What stands at the end of a path has a type of its own, and so do the items of a list.
        let is_typed = |path: &&[Step]| !matches!(path, [Step::Key(_), ..]);
        if paths.is_empty() || paths.iter().any(is_typed) {
            return;
        }
        let mut below: Vec<(&str, Vec<&[Step]>)> = Vec::new();
        for path in paths {
            let [Step::Key(key), rest @ ..] = path else {
                continue;
            };
            match below.iter_mut().find(|(known, _)| known == key) {
                Some((_, paths)) => paths.push(rest),
                None => below.push((key, vec![rest])),
            }
        }
        self.unknown(tree, node, |key| {
            below.iter().any(|(known, _)| *known == key)
        });
        for (key, paths) in below {
            if let Some(inner) = node.get(key) {
                self.besides(tree, inner, &paths);
            }
        }
    }

    fn unknown(&mut self, tree: &Tree, node: &Node, is_known: impl Fn(&str) -> bool) {
        for (key, value) in node.entries() {
            if !is_known(&key.text) && !self.says_failures(&key.text) {
                let place = format!("response{}", tree.place(value.range.start));
                let is_page = self.operation.call.response.page().is_some();
                if is_page && std::ptr::eq(node, &raw const tree.root) {
                    let (name, value) = (key.text.clone(), value.clone());
                    self.learn("unknown-key", &place, What::Beside { name, value });
                }
                self.report("unknown-key", place, "");
            }
        }
    }

    /// Whether the key is one by which responses say whether the call failed.
    fn says_failures(&self, key: &str) -> bool {
        let mut keys = self.operation.call.errors.keys();
        keys.any(|known| known == key)
    }

    /// A body where the spec does not declare one.
    fn undeclared(&mut self, side: &str, tree: &Tree, known: &[&str]) {
        for (key, _) in tree.root.entries() {
            if known.contains(&key.text.as_str()) || self.says_failures(&key.text) {
                continue;
            }
            self.report(
                "unknown-key",
                format!("{side}.{}", key.text),
                "the spec declares no body here",
            );
        }
        let is_empty = match &tree.root.kind {
            Kind::Map(_) => true,
            Kind::List(items) => items.is_empty(),
            Kind::Scalar { text, .. } => text.is_empty() || text == "null",
        };
        if !is_empty {
            self.report("unknown-key", side, "the spec declares no body here");
        }
    }

    /// A part of a value, which has a name of its own.
    fn part(&mut self, place: &str, ty: &Ty<'s>, steps: &[&str], text: &str) {
        let types = &self.operation.api.types;
        if self.operation.call.null == Some(text) {
            return;
        }
        match fit::leaf(types, ty, steps) {
            Leaf::Any => {}
            Leaf::Nothing => self.report("unknown-key", place.to_owned(), ""),
            Leaf::Value(ty) => {
                let misfits = fit::text(types, ty, place, text);
                self.argument_misfits(place, ("", ""), &misfits);
            }
        }
    }

    /// A value by its own name: the whole, or an item of a list whose items are written apart.
    fn value(&mut self, place: &str, line: &Line<'s>, name: (&'static str, &str), text: &str) {
        let is_apart = matches!(line.style, Some(ListStyle::Repeat)) || line.is_spread;
        if is_apart {
            self.part(place, &line.ty, &[], text);
        } else {
            self.argument(place, line, name, text);
        }
    }

    /// A value that is text on the wire.
    fn argument(&mut self, place: &str, line: &Line<'s>, name: (&'static str, &str), text: &str) {
        let misfits = fit::argument(&self.operation.api.types, line, name.1, text);
        self.argument_misfits(place, name, &misfits);
    }

    /// What does not fit of an argument, which is named after the key of the endpoint that declares it.
    fn argument_misfits(
        &mut self,
        place: &str,
        (key, name): (&'static str, &str),
        misfits: &[Misfit],
    ) {
        for misfit in misfits {
            match &misfit.kind {
                MisfitKind::Unlisted { text, .. } => {
                    let place = format!("{place}={}", short(text));
                    if let Some(what) = What::of_argument(misfit, key, name) {
                        self.learn("new-value", &place, what);
                    }
                    self.report("new-value", place, "");
                }
                MisfitKind::Type { wanted, .. } => {
                    self.report("type", place, &format!("expected {wanted}"));
                }
                kind => self.verdict.add(constraint(place.to_owned(), kind)),
            }
        }
    }

    /// What does not fit of a body. What was found stays out of reports, since it may be anybody's.
    fn body(&mut self, side: &str, tree: &Tree, misfits: &[Misfit]) {
        for misfit in misfits {
            let problem = body_problem(side, tree, misfit);
            if let Some(what) = What::of_body(misfit, tree, side == "request") {
                self.learn(problem.word, &problem.place, what);
            }
            self.verdict.add(problem);
        }
    }

    /// Keeps what a problem says about the specs.
    fn learn(&mut self, word: &str, place: &str, what: What) {
        let id = format!("{word} {place}");
        self.verdict.lessons.push(Lesson { id, what });
    }

    /// A field of a form that its type does not have; None stands for a file.
    fn learn_field(&mut self, body: &BodyFields<'s>, name: &str, text: Option<&str>) {
        let Some(text) = text else { return };
        let value = Node {
            range: 0..0,
            kind: Kind::Scalar {
                text: text.to_owned(),
                style: Style::Quoted,
            },
        };
        let what = What::Key {
            of: Declared::Type(body.ty.id),
            name: name.to_owned(),
            value,
            way: Way::SentAsText,
        };
        self.learn("unknown-key", &format!("request.{name}"), what);
    }

    fn report(&mut self, word: &'static str, place: impl Into<String>, detail: &str) {
        self.verdict.add(Problem::new(word, place, detail));
    }
}

/// A misfit of a body as a problem. What was found stays out of reports, since it may be anybody's.
fn body_problem(side: &str, tree: &Tree, misfit: &Misfit) -> Problem {
    let at = misfit.range.start;
    let place = format!("{side}{}", tree.place(at));
    match &misfit.kind {
        MisfitKind::Type { wanted, .. } => {
            let detail = format!("expected {wanted}, found {}", noun(&tree.root, at));
            Problem::new("type", place, &detail)
        }
        MisfitKind::Missing { name }
        | MisfitKind::NoTag { name }
        | MisfitKind::NotWrapped { key: name }
        | MisfitKind::NotThere { key: name }
        | MisfitKind::NoList { key: name, .. } => {
            Problem::new("missing", format!("{place}.{name}"), "")
        }
        MisfitKind::Unknown { .. } => Problem::new("unknown-key", place, ""),
        MisfitKind::OtherWay { .. } => {
            Problem::new("unknown-key", place, "declared for the other direction")
        }
        MisfitKind::Unlisted { text, .. } | MisfitKind::UnlistedTag { text, .. } => {
            Problem::new("new-value", format!("{place}={}", short(text)), "")
        }
        MisfitKind::Rule { first, words } => broken(&place, first, words),
        kind => constraint(place, kind),
    }
}

/// A value of the right type that its line does not allow.
fn constraint(place: String, kind: &MisfitKind) -> Problem {
    match kind {
        MisfitKind::Constant { always } => {
            Problem::new("new-value", place, &format!("always `{always}`"))
        }
        MisfitKind::Digits => Problem::new("digits", place, "a float would lose digits"),
        MisfitKind::OutOfRange { limits } => {
            Problem::new("range", place, &format!("outside {limits}"))
        }
        MisfitKind::Unmatched { pattern } => {
            Problem::new("pattern", place, &format!("does not match /{pattern}/"))
        }
        _ => Problem::new("misfit", place, ""),
    }
}

/// A rule that is broken at a place, which is named after the first field of the rule.
fn broken(place: &str, first: &str, words: &str) -> Problem {
    Problem::new("rule", format!("{place}.{first}"), words)
}

/// A value of an enum, shortened if it is long.
fn short(value: &str) -> String {
    const LONGEST: usize = 40;
    match value.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &value[..at]),
        None => value.to_owned(),
    }
}

/// The kind of value at a node.
fn noun(root: &Node, at: usize) -> &'static str {
    let Some(node) = root.at(at) else {
        return "another";
    };
    match &node.kind {
        Kind::Map(_) => "an object",
        Kind::List(_) => "a list",
        Kind::Scalar {
            style: Style::Quoted,
            ..
        } => "text",
        Kind::Scalar { text, .. } => match text.as_str() {
            "null" => "null",
            "true" | "false" => "true or false",
            _ => "a number",
        },
    }
}

/// The same response with one item of its longest list at a time, so that no item hides another.
fn slices(root: &Node) -> Vec<Node> {
    let with = |kind| Node {
        range: root.range.clone(),
        kind,
    };
    match &root.kind {
        Kind::List(items) => items
            .iter()
            .map(|item| with(Kind::List(vec![item.clone()])))
            .collect(),
        Kind::Map(entries) => {
            let longest = entries.iter().max_by_key(|(_, value)| value.items().len());
            let Some((list, value)) = longest.filter(|(_, value)| !value.items().is_empty()) else {
                return vec![root.clone()];
            };
            let slice = |item: &Node| {
                let entries = entries.iter().map(|(key, value)| {
                    let range = value.range.clone();
                    let one = || Node {
                        range,
                        kind: Kind::List(vec![item.clone()]),
                    };
                    let is_it = key.text == list.text;
                    (key.clone(), if is_it { one() } else { value.clone() })
                });
                with(Kind::Map(Entries::new(entries.collect())))
            };
            value.items().iter().map(slice).collect()
        }
        Kind::Scalar { .. } => vec![root.clone()],
    }
}
