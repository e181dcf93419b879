//! One exchange held against one endpoint.

use super::forms::{self, Field};
use super::har::Exchange;
use super::matching::{Api, Candidate, Operation, Takes};
use super::tree::Tree;
use crate::check::recorded::{Judge, MOST, Told};
use crate::line::{Scalar, TyKind};
use crate::locate::{Entries, Kind, Node, Style};
use crate::plan::{self, Answers, Encoding, Sends};
use crate::reach;
use crate::spec::Specs;
use crate::view;

/// A disagreement. Its word and its place are what the maintainers' list of known ones names.
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

    fn is_of_answer(&self) -> bool {
        self.place.starts_with("response") || self.word == "message"
    }

    /// Whether the client has no way to send what was sent. It sends values that an enum does not list.
    pub(crate) fn is_inexpressible(&self) -> bool {
        !self.is_of_answer() && self.word != "new-value"
    }

    /// Whether the client cannot read the answer, or would lose something of it. Unknown keys and values do no harm.
    pub(crate) fn is_unread(&self) -> bool {
        self.is_of_answer() && !["unknown-key", "new-value"].contains(&self.word)
    }
}

/// What holding an exchange against an endpoint gave.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    /// Each once.
    pub(crate) problems: Vec<Problem>,
    /// The answer, where it is JSON and belongs to a call that succeeded.
    pub(crate) answer: Option<Tree>,
}

impl Verdict {
    pub(crate) fn add(&mut self, problem: Problem) {
        let known = |known: &Problem| known.word == problem.word && known.place == problem.place;
        if !self.problems.iter().any(known) {
            self.problems.push(problem);
        }
    }

    /// Whether something is told about this place already.
    pub(crate) fn tells_of(&self, place: &str) -> bool {
        self.problems.iter().any(|known| known.place == place)
    }
}

pub(crate) fn judge(
    specs: &Specs,
    api: &Api<'_>,
    operation: &Operation<'_>,
    candidate: &Candidate,
    exchange: &Exchange,
) -> Verdict {
    let judge = Judge {
        specs,
        api: api.spec,
        types: &api.types,
        module: operation.module,
        name: operation.name,
        endpoint: operation.endpoint,
    };
    let mut bench = Bench {
        judge,
        api,
        operation,
        verdict: Verdict::default(),
    };
    bench.path(candidate);
    // A call that was refused need not be one that a client can make.
    if exchange.status.is_none_or(|status| status < 400) {
        bench.query(exchange);
        bench.sent(exchange);
    }
    if exchange
        .status
        .is_some_and(|status| (200..300).contains(&status))
    {
        bench.answer(exchange);
    }
    bench.verdict
}

struct Bench<'a> {
    judge: Judge<'a>,
    api: &'a Api<'a>,
    operation: &'a Operation<'a>,
    verdict: Verdict,
}

impl Bench<'_> {
    fn path(&mut self, candidate: &Candidate) {
        let operation = self.operation;
        let values = operation.http.parameters.iter().zip(&candidate.values);
        for (parameter, value) in values {
            let types = &self.api.types;
            let found = plan::path_line(types, operation.module, operation.endpoint, parameter);
            if let Some(found) = found {
                let told = self.judge.text(&found.line.ty, parameter.name, value);
                self.argument(&format!("path.{}", parameter.name), &told);
            }
        }
    }

    fn query(&mut self, exchange: &Exchange) {
        let endpoint = self.operation.endpoint;
        let takes = Takes::of(self.api, self.operation);
        for (name, value) in &exchange.query {
            let place = format!("query.{name}");
            let declared = view::split(&endpoint.query).find(|(known, ..)| known == name);
            let line = declared.and_then(|(_, _, field)| field.line.parsed.as_ref().ok());
            match (line, takes.others) {
                (Some(line), _) if takes.own(name) => {
                    let told = self.judge.argument(line, name, value);
                    self.argument(&place, &told);
                }
                _ if takes.own(name) => {}
                (_, Some(ty)) => {
                    let told = self.judge.text(ty, name, value);
                    self.argument(&place, &told);
                }
                _ => self.tell("unknown-key", place, ""),
            }
        }
        for name in takes.missing(exchange) {
            self.tell("missing", format!("query.{name}"), "required");
        }
    }

    fn sent(&mut self, exchange: &Exchange) {
        let Operation { name, ref http, .. } = *self.operation;
        let sends = plan::sends(self.judge.module, name, http.method, self.judge.endpoint);
        let Some(bytes) = &exchange.sent else { return };
        if Encoding::of(self.judge.endpoint) != Encoding::Json {
            return match forms::fields(exchange) {
                Some(fields) => self.form(sends, &fields),
                None => self.tell("not-a-form", "request", ""),
            };
        }
        if !exchange.form.is_empty() {
            return self.tell("not-json", "request", "a form");
        }
        let body = match (bytes.trim_ascii(), Tree::read(bytes)) {
            (b"" | b"null", _) => None,
            (_, Ok(tree)) => Some(tree),
            (_, Err(why)) => return self.tell("not-json", "request", &why),
        };
        let root = body.as_ref().map(|tree| &tree.root);
        for told in self.judge.rules(sends, &exchange.query, root) {
            let rule = rule(&told.title);
            self.tell("rule", format!("request.{}", quoted(rule)), rule);
        }
        match (sends, &body) {
            (Sends::Nothing, None) => {}
            (Sends::Nothing, Some(tree)) => self.unasked("request", tree),
            (Sends::Type { .. }, None) => {
                if !self.judge.request(http.method, sends, None).is_empty() {
                    self.tell("missing", "request", "no body");
                }
            }
            (Sends::Type { .. }, Some(tree)) => {
                let told = self.judge.request(http.method, sends, Some(&tree.root));
                self.body("request", tree, &told);
            }
        }
    }

    /// A body that is a form.
    fn form(&mut self, sends: Sends<'_>, sent: &[Field]) {
        let Sends::Type { view, .. } = sends else {
            return;
        };
        let fields = plan::body_fields(&self.api.types, sends);
        let is_open = fields
            .iter()
            .filter_map(|field| field.seen.line())
            .any(|line| {
                let opened = self.api.types.opened(&line.ty);
                matches!(opened.kind, TyKind::Map(_)) && line.style.is_none()
            });
        for (name, text) in sent {
            let place = format!("request.{name}");
            let line = fields
                .iter()
                .find(|field| field.seen.name == *name)
                .and_then(|field| field.seen.line());
            match (line, text) {
                (Some(line), Some(text)) if line.ty.kind != TyKind::Scalar(Scalar::File) => {
                    let told = self.judge.argument(line, name, text);
                    self.argument(&place, &told);
                }
                (Some(_), _) => {}
                (None, _) if is_open => {}
                (None, _) => self.tell("unknown-key", place, ""),
            }
        }
        for field in &fields {
            let name = field.seen.name;
            let required = field
                .seen
                .line()
                .is_some_and(|line| plan::is_required(field, line, view));
            if required && !sent.iter().any(|(known, _)| known == name) {
                self.tell("missing", format!("request.{name}"), "");
            }
        }
    }

    fn answer(&mut self, exchange: &Exchange) {
        let Operation {
            module,
            name,
            endpoint,
            ..
        } = *self.operation;
        let Some(bytes) = &exchange.answer else {
            return;
        };
        let answers = plan::answers(self.api.spec, module, name, endpoint);
        let is_read = !matches!(answers, Answers::Nothing | Answers::Unsaid);
        let tree = match Tree::read(bytes) {
            Ok(tree) => tree,
            Err(_) if !is_read && bytes.trim_ascii().is_empty() => return,
            Err(why) => return self.tell("not-json", "response", &why),
        };
        if is_read {
            let mut told = self.judge.response(&tree.root);
            if told.len() >= MOST {
                told = slices(&tree.root)
                    .iter()
                    .flat_map(|slice| self.judge.response(slice))
                    .collect();
            }
            self.body("response", &tree, &told);
            self.beside(&answers, &tree);
        } else {
            self.unasked("response", &tree);
        }
        self.verdict.answer = Some(tree);
    }

    /// Keys beside a payload.
    fn beside(&mut self, answers: &Answers<'_>, tree: &Tree) {
        match answers {
            Answers::Page { paging, .. } => {
                let envelope = &self.judge.endpoint.envelope;
                let own = [&paging.next, &paging.more, &paging.total]
                    .into_iter()
                    .flatten();
                let known: Vec<&str> = own
                    .filter_map(|written| reach::own_key(written, envelope))
                    .chain(paging.items.as_deref())
                    .chain(view::split(envelope).map(|(name, ..)| name))
                    .collect();
                self.unknown(tree, &tree.root, |key| known.contains(&key));
            }
            Answers::Value(_) => {
                let mut node = &tree.root;
                for step in self
                    .judge
                    .endpoint
                    .at
                    .iter()
                    .flat_map(|path| path.split('.'))
                {
                    self.unknown(tree, node, |key| key == step);
                    match node.get(step) {
                        Some(inner) => node = inner,
                        None => return,
                    }
                }
            }
            Answers::Nothing | Answers::Unsaid => {}
        }
    }

    fn unknown(&mut self, tree: &Tree, node: &Node, is_known: impl Fn(&str) -> bool) {
        for (key, value) in node.entries() {
            if !is_known(&key.text) {
                let place = format!("response{}", tree.place(value.range.start));
                self.tell("unknown-key", place, "");
            }
        }
    }

    /// A body where the spec says that there is none.
    fn unasked(&mut self, side: &str, tree: &Tree) {
        for (key, _) in tree.root.entries() {
            self.tell(
                "unknown-key",
                format!("{side}.{}", key.text),
                "the spec has no body here",
            );
        }
        let is_empty = match &tree.root.kind {
            Kind::Map(_) => true,
            Kind::List(items) => items.is_empty(),
            Kind::Scalar { text, .. } => text.is_empty() || text == "null",
        };
        if !is_empty {
            self.tell("unknown-key", side, "the spec has no body here");
        }
    }

    /// What the checker told about a parameter.
    fn argument(&mut self, place: &str, told: &[Told]) {
        for told in told {
            match told.code {
                "X505" => {
                    let place = format!("{place}={}", short(quoted(&told.title)));
                    self.tell("new-value", place, "");
                }
                _ => self.tell("type", place, wanted(&told.title)),
            }
        }
    }

    /// What the checker told about a body.
    fn body(&mut self, side: &str, tree: &Tree, told: &[Told]) {
        for told in told {
            let place = format!("{side}{}", tree.place(told.at));
            match told.code {
                "X502" => {
                    let found = noun(&tree.root, told.at);
                    let detail = format!("{}, {found} found", wanted(&told.title));
                    self.tell("type", place, &detail);
                }
                "X503" | "P603" => {
                    let place = format!("{place}.{}", quoted(&told.title));
                    self.tell("missing", place, "");
                }
                "X504" => self.tell("unknown-key", place, ""),
                "X505" => {
                    let place = format!("{place}={}", short(quoted(&told.title)));
                    self.tell("new-value", place, "");
                }
                "X506" => self.tell("unknown-key", place, "known in the other direction"),
                "X508" => self.tell("digits", place, "a float would lose some"),
                "X517" => {
                    let rule = rule(&told.title);
                    let place = format!("{place}.{}", quoted(rule));
                    self.tell("rule", place, rule);
                }
                _ => self.tell("misfit", place, &told.title),
            }
        }
    }

    fn tell(&mut self, word: &'static str, place: impl Into<String>, detail: &str) {
        self.verdict.add(Problem::new(word, place, detail));
    }
}

/// What the title of a problem quotes first: the name or value that it is about.
fn quoted(title: &str) -> &str {
    title.split('`').nth(1).unwrap_or("")
}

/// What the checker wanted; what it found stays out of reports, since it may be anybody's.
fn wanted(title: &str) -> &str {
    let said = title.rsplit_once("`: ").map_or("", |(_, said)| said);
    match said.find(" expected, ") {
        Some(at) => &said[..at + " expected".len()],
        None => "",
    }
}

/// The rule that a title says is broken.
fn rule(title: &str) -> &str {
    title.rsplit_once(": ").map_or(title, |(_, rule)| rule)
}

/// A value of an enum, which may turn out to be a novel.
fn short(value: &str) -> String {
    const LONGEST: usize = 40;
    match value.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &value[..at]),
        None => value.to_owned(),
    }
}

/// What kind of value stands at a node.
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

/// The same answer with one item of its longest list at a time, so that no item hides another.
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
