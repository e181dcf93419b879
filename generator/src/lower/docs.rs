//! Sentences: everything a person reads in the emitted docs.

use proc_macro2::Ident;

use super::ident;
use crate::ir::Presence;
use crate::line::{Evidence, Line, Mark, Scalar, Ty, TyKind};
use crate::name;
use crate::plan::Answers;
use crate::spec::{ApiFile, ApiSpec, Endpoint, Field, ModuleSpec, Shape};
use crate::view::{STANDARD, Verb};

pub(crate) fn api(file: &ApiFile) -> Vec<String> {
    let title = file
        .title
        .as_deref()
        .or(file.api.as_deref())
        .unwrap_or_default();
    let mut docs = vec![match &file.about {
        Some(about) => sentence(about),
        None => format!("The {} API.", plain(title)),
    }];
    if let Some(page) = &file.docs {
        let read = file
            .seen
            .as_ref()
            .map(|day| format!(", read {day}"))
            .unwrap_or_default();
        docs.extend([
            String::new(),
            format!("[The vendor's documentation]({page}){read}."),
        ]);
    }
    docs
}

pub(crate) fn module(api: &ApiSpec, module: &ModuleSpec) -> Vec<String> {
    if let Some(about) = &module.about {
        return vec![sentence(about)];
    }
    let title = plain(api.api.title.as_deref().unwrap_or(&api.folder));
    vec![match module.resource {
        Some(_) => format!(
            "{}: requests and types of {title}.",
            capital(&name::words(&module.stem))
        ),
        None => format!("Types that several resources of {title} share."),
    }]
}

/// One line that says what an endpoint does.
pub(crate) fn summary(module: &ModuleSpec, name: &str, endpoint: &Endpoint) -> String {
    if let Some(about) = &endpoint.about {
        let first = about.split_inclusive(". ").next().unwrap_or(about);
        return sentence(first);
    }
    let one = name::words(module.resource.as_deref().unwrap_or(&module.stem));
    let many = name::words(&module.stem);
    match Verb::named(name) {
        Verb::Get => format!("Gets one {one}."),
        Verb::List => format!("Lists {many}."),
        Verb::Create => format!("Creates one {one}."),
        Verb::Update => format!("Updates one {one}; what is not set stays as it is."),
        Verb::Replace => format!("Replaces one {one}."),
        Verb::Delete => format!("Deletes one {one}."),
        Verb::Other => sentence(&conjugated(&name::words(name))),
    }
}

/// `get deal by id` is `gets deal by id`.
fn conjugated(words: &str) -> String {
    match words.split_once(' ') {
        Some((verb, rest)) if STANDARD.contains(&verb) => format!("{verb}s {rest}"),
        _ => words.to_owned(),
    }
}

pub(crate) fn request(
    api: &ApiSpec,
    module: &ModuleSpec,
    name: &str,
    endpoint: &Endpoint,
    summary: &str,
    rules: &[String],
) -> Vec<String> {
    let mut docs = vec![summary.to_owned()];
    if let Some(rest) = endpoint
        .about
        .as_deref()
        .and_then(|about| about.split_once(". "))
        .map(|(_, rest)| rest)
    {
        docs.extend([String::new(), sentence(rest)]);
    }
    let http = endpoint.http.as_deref().unwrap_or_default();
    let http =
        crate::http::parse(http).map_or_else(|_| http.to_owned(), |http| crate::http::shown(&http));
    let title = api.api.title.as_deref().unwrap_or(&api.folder);
    let day = endpoint.seen.as_ref().or(api.api.seen.as_ref());
    let read = day.map(|day| format!(", read {day}")).unwrap_or_default();
    let source = match page(api, endpoint) {
        Some(page) => format!("`{http}` · [{}'s page]({page}){read}", plain(title)),
        None => format!("`{http}`"),
    };
    docs.extend([String::new(), source]);
    if let Some(since) = &endpoint.since {
        docs.extend([String::new(), format!("Since {}.", plain(since))]);
    }
    if let Some(needs) = &endpoint.needs {
        docs.extend([
            String::new(),
            format!("Needs {}.", plain(needs.trim_end_matches('.'))),
        ]);
    }
    let empty: Vec<&str> = endpoint.errors.keys().map(String::as_str).collect();
    if !empty.is_empty() {
        let what = match crate::plan::answers(api, module, name, endpoint) {
            Answers::Page { .. } => "the page is empty",
            _ => "the answer is `None`",
        };
        let line = format!("Status {} is no error: {what}.", empty.join(" or "));
        docs.extend([String::new(), line]);
    }
    if Verb::of(name, endpoint) == Verb::Update && endpoint.about.is_some() {
        let one = name::words(module.resource.as_deref().unwrap_or(&module.stem));
        docs.extend([
            String::new(),
            format!("A field of the {one} that is not set stays as it is."),
        ]);
    }
    docs.extend(self::rules(rules));
    if !endpoint.doubts.is_empty() {
        docs.extend([String::new(), "# Unsure".to_owned(), String::new()]);
        docs.extend(
            endpoint
                .doubts
                .iter()
                .map(|(aspect, why)| format!("- `{aspect}`: {}", sentence(why))),
        );
    }
    docs
}

/// A paragraph of the rules that only words show.
pub(crate) fn rules(rules: &[String]) -> Vec<String> {
    if rules.is_empty() {
        Vec::new()
    } else {
        vec![String::new(), rules.join(" ")]
    }
}

/// The vendor's page of an endpoint.
pub(crate) fn page(api: &ApiSpec, endpoint: &Endpoint) -> Option<String> {
    let doc = endpoint.doc.as_deref()?;
    if doc.contains("://") {
        return Some(doc.to_owned());
    }
    let root = api.api.docs.as_deref()?.trim_end_matches('/');
    Some(format!("{root}/{}", doc.trim_start_matches('/')))
}

/// What the answer is called in an example.
pub(crate) fn answer_name(module: &ModuleSpec, answers: &Answers<'_>) -> Ident {
    let value = |words: &str| ident(&name::value(words).unwrap_or_else(|| "answer".to_owned()));
    let of = |ty: &Ty| match &ty.kind {
        TyKind::Name(name) => value(name),
        _ => ident("answer"),
    };
    match answers {
        Answers::Page { item, .. } => of(item),
        Answers::Value(ty) => of(ty),
        Answers::Nothing | Answers::Unsaid => value(&module.stem),
    }
}

pub(crate) fn shape(name: &str, shape: &Shape) -> Vec<String> {
    vec![match &shape.about {
        Some(about) => sentence(about),
        None => format!("{}.", capital(&a(&name::words(name)))),
    }]
}

pub(crate) fn named(name: &str, text: &str, line: &Line) -> Vec<String> {
    let mut docs = vec![if text.is_empty() {
        format!("{}.", capital(&a(&name::words(name))))
    } else {
        sentence(text)
    }];
    docs.extend(details(line));
    docs
}

pub(crate) fn inline_enum(owner: &str, field: &str, words: &str) -> Vec<String> {
    let mut docs = vec![format!("The values of `{field}` of {owner}.")];
    if !words.is_empty() {
        docs.extend([String::new(), sentence(words)]);
    }
    docs
}

pub(crate) fn model_field(owner: &str, name: &str, field: &Field, line: &Line) -> Vec<String> {
    let mut docs = vec![match field.words() {
        "" => format!("The {}'s `{name}`.", name::words(owner)),
        words => sentence(words),
    }];
    docs.extend(details(line));
    docs
}

pub(crate) fn sent_field(
    name: &str,
    field: &Field,
    line: &Line,
    presence: Presence,
) -> Vec<String> {
    let mut docs = vec![match field.words() {
        "" if presence == Presence::Required => format!("The `{name}`."),
        "" => format!("Sets `{name}`."),
        words => sentence(words),
    }];
    docs.extend(details(line));
    if let Some(default) = &line.default {
        docs.extend([
            String::new(),
            format!("The API assumes `{default}` when this is not set."),
        ]);
    }
    if presence == Presence::ThreeState {
        docs.extend([
            String::new(),
            "`None` clears it; not calling this leaves it out.".to_owned(),
        ]);
    }
    docs
}

/// The map of the keys that a type does not name.
pub(crate) fn extra(field: &Field, line: &Line) -> Vec<String> {
    let mut docs = vec![match field.words() {
        "" => "What else there is, by its key.".to_owned(),
        words => sentence(words),
    }];
    docs.extend(details(line));
    docs
}

/// A member of a union.
pub(crate) fn member(ty: &Ty) -> Vec<String> {
    vec![match &ty.kind {
        TyKind::Scalar(scalar) => sentence(crate::fit::wanted(scalar)),
        _ => format!("`{ty}`"),
    }]
}

/// A required argument.
pub(crate) fn argument(name: &str, words: &str, line: &Line) -> Vec<String> {
    let mut docs = vec![match words {
        "" => format!("The `{name}` in the path."),
        words => sentence(words),
    }];
    docs.extend(details(line));
    docs
}

pub(crate) fn field_deprecated(field: &Field, line: &Line) -> Option<String> {
    match &field.deprecated {
        Some(words) => Some(plain(words)),
        None => line
            .deprecated
            .then(|| "the vendor has deprecated it".to_owned()),
    }
}

/// Limits, pattern and evidence.
fn details(line: &Line) -> Vec<String> {
    let mut details = Vec::new();
    if let Some(limits) = &line.limits {
        let (low, high) = limits.written.split_once("..").unwrap_or_default();
        let what = match &line.ty.kind {
            TyKind::Scalar(Scalar::String) | TyKind::Name(_) => " characters",
            TyKind::List(_) | TyKind::Map(_) | TyKind::Pairs(_) => " entries",
            _ => "",
        };
        details.push(match (low, high) {
            ("", high) => format!("At most {high}{what}."),
            (low, "") => format!("At least {low}{what}."),
            (low, high) => format!("From {low} to {high}{what}."),
        });
    }
    if let Some(pattern) = &line.pattern {
        details.push(format!("Matches {}.", code(&format!("/{pattern}/"))));
    }
    match &line.evidence {
        None => {}
        Some(Evidence::Guess) => {
            details.push("The type is a guess: nothing documents it.".to_owned());
        }
        Some(Evidence::Observed(day)) => details.push(format!("Not documented; observed {day}.")),
        Some(Evidence::Sdk(url)) => details.push(format!("Not documented; taken from <{url}>.")),
    }
    if line.mark == Mark::Nullable && line.blank {
        details.push("Empty text means no value.".to_owned());
    }
    if details.is_empty() {
        Vec::new()
    } else {
        vec![String::new(), details.join(" ")]
    }
}

/// Capital first, full stop last; one line of Markdown.
pub(crate) fn sentence(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = plain(&capital(&text));
    match text.chars().last() {
        Some('.' | '!' | '?' | ':') | None => text,
        Some(_) => format!("{text}."),
    }
}

/// Words that mean themselves in Markdown, but for `code` between backticks.
pub(crate) fn plain(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let paired = text.matches('`').count().is_multiple_of(2);
    let mut plain = String::with_capacity(text.len());
    let mut code = false;
    for word in text.split_inclusive(' ') {
        let bare = word.trim_end();
        if !code
            && (bare.starts_with("http://") || bare.starts_with("https://"))
            && !bare.contains(['<', '>', '`'])
        {
            let url = bare.trim_end_matches(['.', ',', ';', ')']);
            plain.extend(["<", url, ">", &word[url.len()..]]);
            continue;
        }
        for character in word.chars() {
            match character {
                '`' if paired => code = !code,
                '<' | '>' | '[' | ']' | '`' | '\\' if !code => {
                    plain.push('\\');
                }
                _ => {}
            }
            plain.push(character);
        }
    }
    plain
}

/// A code span, with more backticks around it than there are in it.
fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    match longest {
        0 => format!("`{text}`"),
        _ => format!("{fence} {text} {fence}"),
    }
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

fn a(words: &str) -> String {
    if words.ends_with('s') && !words.ends_with("ss") {
        return words.to_owned();
    }
    let vowel = words.starts_with(['a', 'e', 'i', 'o']);
    format!("{} {words}", if vowel { "an" } else { "a" })
}
