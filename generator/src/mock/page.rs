//! Lists: which records are in them, and the pages they come in.

use std::collections::HashSet;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::memory::{Record, means};
use super::refuse::Refusal;
use super::turn::{Outcome, Turn, is_below};
use super::{MockResponse, json, respond};
use crate::model::paging::{Fact, Page, Parameter, Role, Sent, Turn as Next};
use crate::model::{Call, Example, Response, View, fit};
use crate::spec::grammar::place::{Path, Step};
use crate::spec::grammar::{Places, Target};
use crate::text::tree::{Kind, Node};

/// Items of a page where the client does not say.
const USUAL: usize = 20;

/// The parameter of an address of a page, where no example has one.
const PAGE: &str = "page";

/// Something in a list.
enum Entry {
    /// A record, by its place in the collection.
    Record(usize),
    Value(Node),
}

/// A part of a list.
struct Cut {
    start: usize,
    end: usize,
    total: usize,
    size: usize,
    /// The number of the last item, counted over all records.
    last: Option<u64>,
}

impl Cut {
    fn has_more(&self) -> bool {
        self.end < self.total
    }
}

impl<'m, 's> Turn<'_, 'm, 's> {
    /// The records of a collection that the call asks for.
    pub(super) fn list(&mut self, collection: usize) -> Outcome {
        let above = self.above();
        let filters = self.filters(collection);
        let records = self.memory.collections[collection].iter().enumerate();
        let is_in = |record: &Record| {
            let is_it = |(name, texts): &(String, Vec<String>)| {
                let value = record.get(name);
                value.is_some_and(|value| texts.iter().any(|text| means(value, text)))
            };
            (above.is_empty() || is_below(record, &above) == Some(true))
                && filters.iter().all(is_it)
        };
        let found = records.filter(|(_, record)| is_in(record));
        let all: Vec<_> = found
            .map(|(at, record)| (record.serial, Entry::Record(at)))
            .collect();
        if let Response::Page(page) = &self.call.response {
            return self.page(page, collection, &all);
        }
        let items = all
            .iter()
            .filter_map(|(_, entry)| self.item(collection, entry));
        let items = items.collect();
        Ok(self.success(Some(json::list(items))))
    }

    /// A page of what the example of the call lists.
    pub(super) fn page_of_example(&mut self) -> MockResponse {
        let Response::Page(page) = &self.call.response else {
            return self.success(None);
        };
        let example = self.example().and_then(|example| example.response.as_ref());
        let items = example.and_then(|response| page.items.places.find(&response.node));
        let items = match items {
            Some(items) => items.items().to_vec(),
            None => vec![self.maker().value(&page.item, 0)],
        };
        let all: Vec<_> = (1..).zip(items.into_iter().map(Entry::Value)).collect();
        match self.page(page, 0, &all) {
            Ok(response) => response,
            Err(refusal) => self.refused(refusal),
        }
    }

    fn item(&mut self, collection: usize, entry: &Entry) -> Option<Node> {
        match entry {
            Entry::Record(at) => self.shown(collection, *at),
            Entry::Value(node) => Some(node.clone()),
        }
    }

    /// The parameters of the query that are fields of the records, each with the texts that it may have.
    fn filters(&self, collection: usize) -> Vec<(String, Vec<String>)> {
        let types = &self.api.types;
        let mut filters: Vec<(String, Vec<String>)> = Vec::new();
        for (name, text) in &self.exchange.query {
            let base = fit::steps(name, self.call.nesting).0;
            let Some(argument) = self.call.query_argument(base) else {
                continue;
            };
            let is_field = self.plan.collections[collection].types.iter().any(|ty| {
                let views = [View::Response, View::Create].into_iter();
                let mut fields = views.flat_map(|view| types.any_fields(*ty, view));
                fields.any(|field| field.name == base)
            });
            if !is_field || argument.line.is_spread {
                continue;
            }
            let value = fit::argument_node(types, &argument.line, text);
            let texts = value.iter().flat_map(|value| match &value.kind {
                Kind::List(items) => items.iter().collect(),
                _ => vec![value],
            });
            let texts = texts.filter_map(|node| json::text(node).map(str::to_owned));
            match filters.iter_mut().find(|(known, _)| known == base) {
                Some((_, known)) => known.extend(texts),
                None => filters.push((base.to_owned(), texts.collect())),
            }
        }
        filters
    }

    /// What the client sent for a parameter of paging.
    fn given(&self, parameter: &Parameter<'_>) -> Option<String> {
        match parameter.target {
            Target::Query(name) => {
                let mut query = self.exchange.query.iter();
                query
                    .find(|(known, _)| known == name)
                    .map(|(_, text)| text.clone())
            }
            Target::Header(name) => self.exchange.headers.get(&name.to_lowercase()).cloned(),
            Target::Body(keys) => {
                let mut keys = keys.iter();
                let found = keys.try_fold(self.body?, |node, key| node.get(key))?;
                json::text(found).map(str::to_owned)
            }
        }
    }

    /// A parameter of paging that is a number.
    fn number(&self, page: &Page<'_>, sent: Sent) -> Result<Option<i64>, Refusal> {
        let Some(parameter) = page.parameter(sent) else {
            return Ok(None);
        };
        let least = if sent == Sent::Size {
            1
        } else {
            parameter.first
        };
        match self.given(parameter).filter(|text| !text.is_empty()) {
            None => Ok(None),
            Some(text) => match text.parse() {
                Ok(number) if number >= least => Ok(Some(number)),
                _ => {
                    let name = parameter.target.name();
                    Err(self.invalid(name, &format!("expected a whole number from {least}")))
                }
            },
        }
    }

    /// A page of all entries.
    fn page(&mut self, page: &'m Page<'s>, collection: usize, all: &[(u64, Entry)]) -> Outcome {
        let size = self.number(page, Sent::Size)?;
        let size = size.map_or(USUAL, |size| usize::try_from(size).unwrap_or(usize::MAX));
        let mut cut = Cut {
            start: 0,
            end: all.len(),
            total: all.len(),
            size,
            last: None,
        };
        if page.turn.is_some() {
            cut.start = self.start(page, collection, all, size)?;
            cut.end = cut.start.saturating_add(size).min(all.len());
            cut.start = cut.start.min(cut.end);
        }
        if let (true, Some(end)) = (cut.start == cut.end && self.is_later(page), page.end) {
            return Err(Refusal::new(end, "there is no such page"));
        }
        let entries = all.get(cut.start..cut.end).unwrap_or_default();
        cut.last = entries.last().map(|(serial, _)| *serial);
        let items = entries
            .iter()
            .filter_map(|(_, entry)| self.item(collection, entry));
        let items = json::list(items.collect());
        Ok(self.wrapped(page, &cut, &items))
    }

    /// Whether another page than the first is asked for.
    fn is_later(&self, page: &Page<'_>) -> bool {
        let mut parameters = page
            .parameters
            .iter()
            .filter(|parameter| parameter.sent != Sent::Size);
        let is_url = page.turn == Some(Next::Url);
        let name = is_url.then(|| url_parameter(self.call, page));
        let is_named =
            name.is_some_and(|name| self.exchange.query.iter().any(|(known, _)| *known == name));
        is_named
            || parameters.any(|parameter| {
                let first = parameter.first.to_string();
                self.given(parameter)
                    .is_some_and(|text| !text.is_empty() && text != first)
            })
    }

    /// The number of entries before the page.
    fn start(
        &mut self,
        page: &'m Page<'s>,
        collection: usize,
        all: &[(u64, Entry)],
        size: usize,
    ) -> Result<usize, Refusal> {
        let counted = |number: i64| usize::try_from(number).unwrap_or(usize::MAX);
        match page.turn {
            None => Ok(0),
            Some(Next::Given(Sent::Cursor) | Next::Counted(Sent::Cursor)) => {
                let parameter = page.parameter(Sent::Cursor);
                let text = parameter.and_then(|parameter| self.given(parameter));
                match (text.filter(|text| !text.is_empty()), parameter) {
                    (Some(text), Some(parameter)) => {
                        self.after(page, collection, all, &text, parameter)
                    }
                    _ => Ok(0),
                }
            }
            Some(Next::Given(sent) | Next::Counted(sent)) => {
                let first = page.parameter(sent).map_or(0, |parameter| parameter.first);
                let number = self.number(page, sent)?.unwrap_or(first);
                let number = counted(number.saturating_sub(first));
                Ok(match sent {
                    Sent::Page => number.saturating_mul(size),
                    _ => number,
                })
            }
            Some(Next::Url) => {
                let name = url_parameter(self.call, page);
                let found = self.exchange.query.iter().find(|(known, _)| *known == name);
                let number = found.map_or(Ok(1), |(_, text)| text.parse::<i64>());
                match number {
                    Ok(number) if number >= 1 => Ok(counted(number - 1).saturating_mul(size)),
                    _ => Err(self.invalid(&name, "expected the number of a page")),
                }
            }
        }
    }

    /// The number of entries up to the one that a cursor means.
    fn after(
        &mut self,
        page: &'m Page<'s>,
        collection: usize,
        all: &[(u64, Entry)],
        text: &str,
        parameter: &Parameter<'_>,
    ) -> Result<usize, Refusal> {
        if let Some(below) = of_last_item(page) {
            for (at, (_, entry)) in all.iter().enumerate() {
                let item = self.item(collection, entry);
                let value = item.as_ref().and_then(|item| below.find(item));
                if value.and_then(json::text) == Some(text) {
                    return Ok(at + 1);
                }
            }
        } else if let Some(serial) = serial(text) {
            return Ok(all.partition_point(|(known, _)| *known <= serial));
        }
        let is_shown = self
            .call
            .examples
            .iter()
            .any(|example| is_shown(example, parameter, text));
        if is_shown {
            return Ok(0);
        }
        Err(self.invalid(
            parameter.target.name(),
            "expected a cursor that a page gave",
        ))
    }

    /// The response with a page.
    fn wrapped(&mut self, page: &'m Page<'s>, cut: &Cut, items: &Node) -> MockResponse {
        let example = self.example();
        let sample = example.and_then(|example| example.response.as_ref());
        let whole =
            sample.map_or_else(|| self.signed(), |sample| self.declared(page, &sample.node));
        let mut body = json::put_at(&whole, page.items.places, items);
        let mut headers = Vec::new();
        for fact in &page.facts {
            let is_item = fact.role == Role::Cursor && of_last_item(page).is_some();
            if is_item {
                continue;
            }
            let value = self.fact(page, fact.role, cut, &whole, fact.places);
            if fact.places.paths().next().is_some() {
                body = self.said(&body, fact.places, &value);
            } else if let (Some(name), Some(text)) =
                (fact.places.headers().next(), json::text(&value))
            {
                let is_link = name.eq_ignore_ascii_case("link");
                let text = if is_link {
                    format!("<{text}>; rel=\"next\"")
                } else {
                    text.to_owned()
                };
                headers.push((name.to_owned(), text));
            }
        }
        body = self.enveloped(page, cut, body);
        respond(example.map_or(200, Example::status), headers, &body)
    }

    /// A page without what the spec does not declare, which nobody would keep true.
    fn declared(&self, page: &Page<'_>, sample: &Node) -> Node {
        let facts = page.all_facts().flat_map(|fact| fact.places.paths());
        let mut paths: Vec<Vec<Step>> = facts.map(|path| path.0.clone()).collect();
        let envelope = page.envelope.iter().map(|field| field.name);
        let keys = envelope.chain(self.call.errors.keys());
        paths.extend(keys.map(|key| vec![Step::Key(key.to_owned())]));
        let paths: Vec<&[Step]> = paths.iter().map(Vec::as_slice).collect();
        on_the_way(sample, &paths)
    }

    /// A page that says something of itself. Nothing is an empty text where null cannot stand.
    fn said(&self, body: &Node, places: &Places, value: &Node) -> Node {
        let said = json::put_at(body, places, value);
        let fits = |body: &Node| {
            let (misfits, _) = self
                .call
                .fit_response(&self.api.types, &HashSet::new(), body);
            misfits.is_empty()
        };
        if !value.is_null() || fits(&said) {
            return said;
        }
        let blank = json::put_at(body, places, &json::quoted(""));
        if fits(&blank) { blank } else { said }
    }

    /// What a page says of itself.
    fn fact(&self, page: &Page<'_>, role: Role, cut: &Cut, whole: &Node, places: &Places) -> Node {
        let first = |sent| page.parameter(sent).map_or(0, |parameter| parameter.first);
        match role {
            Role::More => json::flag(cut.has_more()),
            Role::Last => json::flag(!cut.has_more()),
            Role::Total => json::count(cut.total),
            Role::Pages => json::count(cut.total.div_ceil(cut.size.max(1))),
            _ if !cut.has_more() => json::null(),
            Role::Cursor => {
                let is_number = places
                    .find(whole)
                    .is_some_and(|node| node.is_plain() && !node.is_null());
                let last = cut.last.unwrap_or_default();
                if is_number {
                    json::number(last)
                } else {
                    json::quoted(URL_SAFE_NO_PAD.encode(format!("after {last}")))
                }
            }
            Role::Number if page.parameter(Sent::Page).is_some() => {
                let number = cut.end.checked_div(cut.size).unwrap_or_default();
                json::number(
                    i64::try_from(number)
                        .unwrap_or_default()
                        .saturating_add(first(Sent::Page)),
                )
            }
            Role::Number => {
                let end = i64::try_from(cut.end).unwrap_or_default();
                json::number(end.saturating_add(first(Sent::Offset)))
            }
            Role::Url => {
                let name = url_parameter(self.call, page);
                let query = self
                    .exchange
                    .query
                    .iter()
                    .filter(|(known, _)| *known != name);
                let number = cut.end.checked_div(cut.size).unwrap_or_default() + 1;
                let mut form = form_urlencoded::Serializer::new(String::new());
                form.extend_pairs(query)
                    .append_pair(&name, &number.to_string());
                json::quoted(format!(
                    "{}{}?{}",
                    self.origin,
                    self.exchange.path,
                    form.finish()
                ))
            }
            Role::Items => json::null(),
        }
    }

    /// The fields beside the list.
    fn enveloped(&mut self, page: &'m Page<'s>, cut: &Cut, body: Node) -> Node {
        let types = &self.api.types;
        let Kind::Map(_) = body.kind else {
            return body;
        };
        let mut entries = json::pairs(&body);
        for field in &page.envelope {
            let known = entries.iter().position(|(name, _)| name == field.name);
            let above = self.call.path.iter().zip(self.values);
            let mut above = above.filter(|(parameter, _)| parameter.name == field.name);
            let above = above
                .next()
                .map(|(_, text)| fit::node_of_text(types, &field.line.ty, text));
            let size = page
                .query(field.name)
                .filter(|parameter| parameter.sent == Sent::Size);
            let size = size.map(|_| json::count(cut.size));
            let value = above
                .or(size)
                .filter(|value| fit::fits_line(types, &field.line, value));
            match (known, value) {
                (Some(at), Some(value)) => entries[at].1 = value,
                (None, Some(value)) => entries.push((field.name.to_owned(), value)),
                (None, None) if field.line.is_always() => {
                    let value = self.maker().line(&field.line, 0);
                    entries.push((field.name.to_owned(), value));
                }
                (_, None) => {}
            }
        }
        json::object(entries)
    }
}

/// What of a value lies on the way of some paths, and all at their ends.
fn on_the_way(node: &Node, paths: &[&[Step]]) -> Node {
    let is_whole = |path: &&[Step]| !matches!(path, [Step::Key(_), ..]);
    let Kind::Map(entries) = &node.kind else {
        return node.clone();
    };
    if paths.iter().any(is_whole) {
        return node.clone();
    }
    let kept = entries.iter().filter_map(|(key, value)| {
        let below: Vec<&[Step]> = paths
            .iter()
            .filter_map(|path| match path {
                [Step::Key(known), rest @ ..] if *known == key.text => Some(rest),
                _ => None,
            })
            .collect();
        (!below.is_empty()).then(|| (key.text.clone(), on_the_way(value, &below)))
    });
    json::object(kept)
}

/// The way from an item to the cursor, where the last item of a page is the cursor.
fn of_last_item(page: &Page<'_>) -> Option<Path> {
    let next = page.fact(Role::Cursor)?.places.paths().next()?;
    let items = page.items.places.paths().next()?;
    match next.0.strip_prefix(items.0.as_slice())? {
        [Step::Index(_), below @ ..] => Some(Path(below.to_vec())),
        _ => None,
    }
}

/// The number of an item in a cursor.
fn serial(text: &str) -> Option<u64> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    text.strip_prefix("after ")?.parse().ok()
}

/// Whether an example sends a cursor.
fn is_shown(example: &Example<'_>, parameter: &Parameter<'_>, text: &str) -> bool {
    match parameter.target {
        Target::Query(name) => example
            .spec
            .query
            .get(name)
            .is_some_and(|known| known == text),
        Target::Header(name) => example
            .spec
            .headers
            .get(name)
            .is_some_and(|known| known == text),
        Target::Body(keys) => {
            let request = example.request.as_ref().map(|request| &request.node);
            let found =
                request.and_then(|node| keys.iter().try_fold(node, |node, key| node.get(key)));
            found.and_then(json::text) == Some(text)
        }
    }
}

/// The parameter by which the address of a page says which one it is: as in an example.
pub(super) fn url_parameter(call: &Call<'_>, page: &Page<'_>) -> String {
    let Some(next) = page
        .facts
        .iter()
        .find(|fact: &&Fact<'_>| fact.role == Role::Url)
    else {
        return PAGE.to_owned();
    };
    let shown = call.examples.iter().filter_map(|example| {
        let in_body = example
            .response
            .as_ref()
            .and_then(|response| next.places.find(&response.node)?.text());
        let in_header = || {
            next.places
                .headers()
                .find_map(|name| example.fact_in_header(name))
        };
        in_body.map(str::to_owned).or_else(in_header)
    });
    let mut names = shown.filter_map(|url| {
        let (_, query) = url.split_once('?')?;
        let mut pairs = form_urlencoded::parse(query.as_bytes());
        let own = pairs.find(|(name, value)| {
            let is_known = call.query_argument(name).is_some() || page.query(name).is_some();
            !is_known && value.bytes().all(|byte| byte.is_ascii_digit())
        });
        own.map(|(name, _)| name.into_owned())
    });
    names.next().unwrap_or_else(|| PAGE.to_owned())
}
