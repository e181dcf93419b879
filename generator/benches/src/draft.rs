//! How near drafts come to what people wrote: recordings in, drafts beside the specs of `api-spec`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use generator::{Drafting, Source};
use serde_json::Value;

use crate::Failure;
use crate::results::Section;
use crate::table::Table;
use crate::target::Targets;

/// Where recordings are looked for if none is named.
const RECORDINGS: &str = "../../../shared/traffic";

/// What both sides say of one recording.
#[derive(Default)]
struct Score {
    name: String,
    endpoints: Share,
    fields: Share,
    equal: usize,
    looser: usize,
    wrong: usize,
    marks: Share,
    enums: Share,
    paging: Share,
    names: Share,
    /// What is not as people wrote it.
    differences: Vec<String>,
}

/// Some of many.
#[derive(Clone, Copy, Default)]
struct Share {
    some: usize,
    all: usize,
}

impl Share {
    fn add(&mut self, is_some: bool) {
        self.all += 1;
        self.some += usize::from(is_some);
    }

    #[allow(clippy::cast_precision_loss, reason = "counts are small")]
    fn part(self) -> f64 {
        if self.all == 0 {
            1.0
        } else {
            self.some as f64 / self.all as f64
        }
    }

    fn shown(self) -> String {
        format!(
            "{} of {} ({:.1} %)",
            self.some,
            self.all,
            self.part() * 100.0
        )
    }
}

pub(crate) fn section(files: &[&str]) -> Result<Section, Failure> {
    let specs = crate::here().join("../../api-spec");
    let specs =
        Source::read_dir(&specs).map_err(|error| format!("{}: {error}", specs.display()))?;
    let by_hand = documents(&specs)?;
    let mut scores = Vec::new();
    for path in recordings(files)? {
        let bytes = fs::read(&path).map_err(|error| format!("{path}: {error}"))?;
        let name = Path::new(&path)
            .file_stem()
            .map_or_else(|| path.clone(), |name| name.to_string_lossy().into_owned());
        scores.push(score(name, Source::new(path, bytes), &by_hand)?);
    }
    let mut table = Table::new(
        "Drafts beside specs by hand",
        &["recording", "endpoints found", "fields found", "types equal", "looser", "wrong", "`!` right", "enums found", "paging right", "files named alike"],
    )
    .note("Of what a recording shows and the specs declare: endpoints and fields that the draft has, and whether it says the same of them. Looser types read all that the others do; `!` is right where both or neither say it.");
    for score in &scores {
        let Score {
            name,
            equal,
            looser,
            wrong,
            ..
        } = score;
        let shares = [score.endpoints, score.fields].map(Share::shown);
        let rest = [score.marks, score.enums, score.paging, score.names].map(Share::shown);
        let head = std::iter::once(name.clone()).chain(shares);
        table.row(
            head.chain([equal, looser, wrong].map(ToString::to_string))
                .chain(rest),
        );
    }
    if std::env::var_os("DRAFT_DIFFERENCES").is_some() {
        scores
            .iter()
            .flat_map(|score| &score.differences)
            .for_each(|line| println!("{line}"));
    }
    Ok(Section {
        title: "Drafts",
        tables: vec![table],
        targets: targets(&scores),
    })
}

#[allow(clippy::cast_precision_loss, reason = "counts are small")]
fn targets(scores: &[Score]) -> Targets {
    let percent = |value: f64| format!("{:.1} %", value * 100.0);
    let missing = |of: fn(&Score) -> Share| {
        scores
            .iter()
            .map(|score| 1.0 - of(score).part())
            .fold(0.0, f64::max)
    };
    let wrong = |score: &Score| {
        score.wrong as f64 / (score.equal + score.looser + score.wrong).max(1) as f64
    };
    let wrong = scores.iter().map(wrong).fold(0.0, f64::max);
    let any = |value: f64| (!scores.is_empty()).then_some(value);
    let mut targets = Targets::new();
    targets.at_most(
        "endpoints that a draft lacks",
        0.0,
        any(missing(|score| score.endpoints)),
        percent,
    );
    targets.at_most(
        "fields that a draft lacks",
        0.0,
        any(missing(|score| score.fields)),
        percent,
    );
    targets.at_most("types of a draft that are wrong", 0.02, any(wrong), percent);
    targets.at_most(
        "lists whose paging a draft has wrong",
        0.0,
        any(missing(|score| score.paging)),
        percent,
    );
    targets
}

/// The recordings that are named, or those beside the project.
fn recordings(files: &[&str]) -> Result<Vec<String>, Failure> {
    if !files.is_empty() {
        return Ok(files.iter().map(|file| (*file).to_owned()).collect());
    }
    let folder = crate::here().join(RECORDINGS);
    let found = fs::read_dir(&folder)
        .map_err(|error| format!("{}: {error}; name HAR files", folder.display()))?;
    let paths = found.filter_map(|file| Some(file.ok()?.path().to_string_lossy().into_owned()));
    let mut paths: Vec<_> = paths
        .filter(|path| path.to_lowercase().ends_with(".har"))
        .collect();
    paths.sort();
    Ok(paths)
}

fn documents(sources: &[Source]) -> Result<Vec<Value>, Failure> {
    let documents = generator::openapi(sources).map_err(|problems| problems.render("", false))?;
    let parsed = documents
        .iter()
        .map(|document| serde_json::from_str(&document.json).map_err(|error| error.to_string()));
    parsed.collect()
}

/// An operation of a document, by method and path with the base before it.
type Operations<'d> = BTreeMap<(String, Vec<String>), &'d Value>;

fn operations(document: &Value) -> Operations<'_> {
    let url = document["servers"][0]["url"].as_str().unwrap_or_default();
    let base = url.split_once("://").map_or(url, |(_, rest)| rest);
    let base = base.split_once('/').map_or("", |(_, path)| path);
    let paths = document["paths"].as_object().into_iter().flatten();
    let all = paths.flat_map(|(path, item)| {
        let item = item.as_object().into_iter().flatten();
        item.map(move |(method, operation)| {
            let whole = format!("{base}{path}");
            let parts = whole.trim_start_matches('/').split('/').map(|part| {
                if part.contains('{') {
                    "{}".to_owned()
                } else {
                    part.to_owned()
                }
            });
            ((method.to_uppercase(), parts.collect()), operation)
        })
    });
    all.collect()
}

/// The operation that an address belongs to: with the fewest parameters.
fn find<'o>(
    operations: &'o Operations<'_>,
    method: &str,
    path: &str,
) -> Option<&'o (String, Vec<String>)> {
    let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    let fits = |key: &&(String, Vec<String>)| {
        key.0 == method
            && key.1.len() == parts.len()
            && key
                .1
                .iter()
                .zip(&parts)
                .all(|(own, part)| own == part || (own == "{}" && !part.is_empty()))
    };
    let braces =
        |key: &&(String, Vec<String>)| key.1.iter().map(|part| part == "{}").collect::<Vec<_>>();
    operations.keys().filter(fits).min_by_key(braces)
}

/// The JSON of successful calls: what was sent and what came back, by endpoint.
type Seen<'o> = BTreeMap<&'o (String, Vec<String>), [Vec<Value>; 2]>;

fn seen<'o>(har: &Value, operations: &'o Operations<'_>) -> Seen<'o> {
    let mut seen: Seen<'_> = BTreeMap::new();
    for entry in har["log"]["entries"].as_array().into_iter().flatten() {
        let url = entry["request"]["url"].as_str().unwrap_or_default();
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        let path = rest.split(['?', '#']).next().unwrap_or_default();
        let path = path.split_once('/').map_or("", |(_, path)| path);
        let method = entry["request"]["method"].as_str().unwrap_or_default();
        let Some(key) = find(operations, method, path) else {
            continue;
        };
        let values = seen.entry(key).or_default();
        let status = entry["response"]["status"].as_u64().unwrap_or_default();
        if (200..300).contains(&status) {
            let texts = [
                &entry["request"]["postData"]["text"],
                &entry["response"]["content"]["text"],
            ];
            for (values, text) in values.iter_mut().zip(texts) {
                values.extend(
                    text.as_str()
                        .and_then(|text| serde_json::from_str::<Value>(text).ok()),
                );
            }
        }
    }
    seen
}

fn score(name: String, recording: Source, by_hand: &[Value]) -> Result<Score, Failure> {
    let har: Value = serde_json::from_slice(&recording.bytes).map_err(|error| error.to_string())?;
    let drafting = Drafting {
        inputs: &[recording],
        name: None,
        specs: &[],
    };
    let drafted = drafting.run().map_err(|error| format!("{error:?}"))?;
    let mut sources = vec![Source::new("client.yaml", "client: draft-client\n")];
    sources.extend(drafted.files);
    let drafts = documents(&sources)?;
    let draft = drafts.first().ok_or("the recording has no calls")?;
    let own = operations(draft);
    let matching = |document: &&Value| {
        seen(&har, &operations(document))
            .values()
            .map(|[_, received]| received.len() + 1)
            .sum::<usize>()
    };
    let hand = by_hand
        .iter()
        .max_by_key(matching)
        .ok_or("there are no specs")?;
    let theirs = operations(hand);
    let mut score = Score {
        name,
        ..Score::default()
    };
    for (key, values) in seen(&har, &theirs) {
        let place = format!("{} /{}", key.0, key.1.join("/"));
        score.endpoints.add(own.contains_key(key));
        match own.get(key) {
            None => score.differences.push(format!("no endpoint {place}")),
            Some(operation) => {
                score.operation(&place, [hand, draft], [theirs[key], operation], &values);
            }
        }
    }
    Ok(score)
}

impl Score {
    /// Compares what both documents say of one operation.
    fn operation(
        &mut self,
        place: &str,
        [hand, draft]: [&Value; 2],
        [theirs, own]: [&Value; 2],
        values: &[Vec<Value>; 2],
    ) {
        let (paging, own_paging) = (&theirs["x-paging"], &own["x-paging"]);
        // A page that no response shows cannot be found.
        if paging.is_object() && values[1].iter().any(|value| has_items(paging, value)) {
            let is_right = same_paging(paging, own_paging);
            self.paging.add(is_right);
            if !is_right {
                let difference = format!("paging {place}: {own_paging} not {paging}");
                self.differences.push(difference);
            }
        }
        self.names.add(theirs["tags"] == own["tags"]);
        let requests = ("request", body(theirs), body(own), &values[0]);
        let responses = ("response", response(theirs), response(own), &values[1]);
        for (side, theirs, own, values) in [requests, responses] {
            let (Some(theirs), Some(own)) = (theirs, own) else {
                continue;
            };
            let values: Vec<&Value> = values.iter().collect();
            let mut pair = Pair {
                hand,
                draft,
                score: self,
                is_response: side == "response",
                paging: own_paging.to_string(),
            };
            pair.compare(&format!("{place} {side}"), theirs, own, &values, 0);
        }
    }
}

/// Whether a response has the list of a page.
fn has_items(paging: &Value, response: &Value) -> bool {
    let items = paging["items"].as_str().unwrap_or_default();
    let pointer = |key: &str| format!("/{}", key.replace('.', "/"));
    items.split(" | ").any(|key| match key {
        "." => response.is_array(),
        key => response.pointer(&pointer(key)).is_some(),
    })
}

/// Whether lists continue alike: where they are, what is next and how it is asked for.
fn same_paging(hand: &Value, draft: &Value) -> bool {
    let alternatives = |value: &Value| -> BTreeSet<String> {
        value
            .as_str()
            .unwrap_or_default()
            .split(" | ")
            .map(str::to_owned)
            .collect()
    };
    let agree = |key: &str| !alternatives(&hand[key]).is_disjoint(&alternatives(&draft[key]));
    // What only some calls show may be missing.
    let way = |paging: &Value| ["cursor", "page", "offset"].map(|key| paging["send"][key].clone());
    let is_way = way(hand) == way(draft);
    agree("items") && agree("next") && is_way
}

fn body(operation: &Value) -> Option<&Value> {
    let content = operation["requestBody"]["content"].as_object()?;
    content.values().next().map(|media| &media["schema"])
}

fn response(operation: &Value) -> Option<&Value> {
    let responses = operation["responses"].as_object()?;
    let fine = responses
        .iter()
        .filter(|(status, _)| status.starts_with('2'));
    let schemas = fine.filter_map(|(_, response)| response["content"].as_object()?.values().next());
    schemas.map(|media| &media["schema"]).next()
}

/// The same place in both documents.
struct Pair<'p> {
    hand: &'p Value,
    draft: &'p Value,
    score: &'p mut Score,
    is_response: bool,
    /// What the draft says of pages.
    paging: String,
}

/// A schema without references and null.
fn resolved<'d>(document: &'d Value, schema: &'d Value) -> &'d Value {
    let mut schema = schema;
    for _ in 0..8 {
        if let Some(name) = schema["$ref"]
            .as_str()
            .and_then(|name| name.rsplit('/').next())
        {
            schema = &document["components"]["schemas"][name];
        } else if let (Some([one]), false) = (
            schema["allOf"].as_array().map(Vec::as_slice),
            schema["properties"].is_object(),
        ) {
            schema = one;
        } else if let Some(members) = schema["anyOf"].as_array() {
            let mut members = members.iter().filter(|member| member["type"] != "null");
            match (members.next(), members.next()) {
                (Some(one), None) => schema = one,
                _ => return schema,
            }
        } else {
            return schema;
        }
    }
    schema
}

fn properties<'d>(document: &'d Value, schema: &'d Value) -> BTreeMap<&'d str, &'d Value> {
    let mut all = BTreeMap::new();
    for part in schema["allOf"].as_array().into_iter().flatten() {
        all.extend(properties(document, resolved(document, part)));
    }
    let own = schema["properties"].as_object().into_iter().flatten();
    all.extend(own.map(|(name, schema)| (name.as_str(), schema)));
    all
}

/// What a value is, in a word.
fn kind(document: &Value, schema: &Value) -> String {
    let schema = resolved(document, schema);
    if let Some(line) = schema["x-type"].as_str() {
        return match line {
            "datetime" => "date-time".to_owned(),
            line if line.starts_with("pairs") => "pairs".to_owned(),
            line => line.to_owned(),
        };
    }
    let named: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(all) => all
            .iter()
            .filter_map(Value::as_str)
            .filter(|name| *name != "null")
            .collect(),
        _ => Vec::new(),
    };
    match named.as_slice() {
        ["object"] if !properties(document, schema).is_empty() => "object".to_owned(),
        ["object"] => "map".to_owned(),
        ["number"] => "number".to_owned(),
        ["string"] => schema["format"].as_str().unwrap_or("string").to_owned(),
        [one] => (*one).to_owned(),
        // A cursor.
        ["string", "integer"] => "string".to_owned(),
        _ if schema["anyOf"].is_array() || schema["oneOf"].is_array() || named.len() > 1 => {
            "union".to_owned()
        }
        _ if schema["allOf"].is_array() => "object".to_owned(),
        _ => "any".to_owned(),
    }
}

impl Pair<'_> {
    fn compare(
        &mut self,
        place: &str,
        hand: &Value,
        draft: &Value,
        values: &[&Value],
        depth: usize,
    ) {
        let (theirs, own) = (resolved(self.hand, hand), resolved(self.draft, draft));
        if depth > 6 || values.is_empty() {
            return;
        }
        let items: Vec<&Value> = values
            .iter()
            .filter_map(|value| value.as_array())
            .flatten()
            .collect();
        if !items.is_empty()
            && theirs["items"].is_object()
            && own["items"].is_object()
            && kind(self.hand, theirs) != "pairs"
        {
            return self.compare(
                &format!("{place}[]"),
                &theirs["items"],
                &own["items"],
                &items,
                depth + 1,
            );
        }
        let declared = properties(self.hand, theirs);
        let drafted = properties(self.draft, own);
        for (key, schema) in declared {
            let below: Vec<&Value> = values
                .iter()
                .filter_map(|value| value.get(key))
                .filter(|value| !value.is_null())
                .collect();
            if below.is_empty() {
                continue;
            }
            let place = format!("{place}.{key}");
            let Some(found) = drafted.get(key) else {
                // What paging names is a field of the page.
                let is_paging = self.paging.contains(&format!(".{key}"));
                let is_open = is_paging
                    || own["additionalProperties"].is_object()
                    || kind(self.draft, own) == "any";
                self.score.fields.add(is_open);
                if !is_open {
                    self.score.differences.push(format!("no field {place}"));
                }
                continue;
            };
            self.score.fields.add(true);
            self.types(&place, schema, found);
            if self.is_response && values.len() > 1 {
                self.mark(&place, key, theirs, own);
            }
            self.compare(&place, schema, found, &below, depth + 1);
        }
    }

    /// Compares whether a field is always there.
    fn mark(&mut self, place: &str, key: &str, hand: &Value, draft: &Value) {
        let both = [
            required(self.hand, hand, key),
            required(self.draft, draft, key),
        ];
        self.score.marks.add(both[0] == both[1]);
        let why = match both {
            [false, true] => "too strong",
            [true, false] => "missing",
            _ => return,
        };
        self.score.differences.push(format!("mark {why} {place}"));
    }

    fn types(&mut self, place: &str, hand: &Value, draft: &Value) {
        let (theirs, own) = (kind(self.hand, hand), kind(self.draft, draft));
        let is_enum = |document: &Value, schema: &Value| {
            let schema = resolved(document, schema);
            let values = schema
                .get("x-extensible-enum")
                .or_else(|| schema.get("enum"));
            values.is_some_and(|values| values[0].is_string())
        };
        if is_enum(self.hand, hand) {
            self.score.enums.add(is_enum(self.draft, draft));
        }
        if theirs == own {
            self.score.equal += 1;
        } else if is_looser(&theirs, &own) {
            self.score.looser += 1;
            self.score
                .differences
                .push(format!("looser {place}: {own} not {theirs}"));
        } else {
            self.score.wrong += 1;
            self.score
                .differences
                .push(format!("wrong {place}: {own} not {theirs}"));
        }
    }
}

/// Whether a schema, or a part of it, requires a key.
fn required(document: &Value, schema: &Value, key: &str) -> bool {
    let own = schema["required"].as_array().into_iter().flatten();
    let mut parts = schema["allOf"].as_array().into_iter().flatten();
    own.into_iter().any(|name| name == key)
        || parts.any(|part| required(document, resolved(document, part), key))
}

/// Whether a type reads all that another reads.
fn is_looser(hand: &str, draft: &str) -> bool {
    match (hand, draft) {
        (_, "any") | ("object" | "pairs", "map") | ("integer", "number" | "decimal") => true,
        ("number", "decimal") | ("decimal", "number") => true,
        ("date-time" | "date", "string") => true,
        (hand, "string") => hand.starts_with("date"),
        ("integer" | "number" | "decimal", draft) => draft.starts_with("string<"),
        _ => false,
    }
}
