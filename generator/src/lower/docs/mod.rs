//! Sentences: everything a person reads in the emitted docs.

pub(super) mod pages;

use super::ident;
use crate::ir::{Constant, EnumKind, Gives, Presence, SentField};
use crate::model::paging::{Parameter, Role, Sent};
use crate::model::questions::Question;
use crate::model::retry::Rules;
use crate::model::{Api, Auth, Call, Line, Response, Ty, View, Way, fit};
use crate::spec::grammar::type_line::{Bound, Evidence, Limits, Scalar};
use crate::spec::{Field, ModuleSpec, Shape, Verb};
use crate::text::case;
use crate::text::markdown::{self, a, autolink, capital, code, link, one_line, plain, sentence};
use crate::text::prose;
use crate::text::prose::prose;

pub(super) fn api(api: &Api<'_>) -> Vec<String> {
    let file = &api.spec.api;
    let mut docs = match &file.about {
        Some(about) => prose(about),
        None => vec![format!("The {} API.", markdown::title(api.title))],
    };
    if let Some(page) = &file.docs {
        let read = file
            .seen
            .as_ref()
            .map(|day| format!(", as of {day}"))
            .unwrap_or_default();
        docs.extend([
            String::new(),
            format!("{}{read}.", link("Vendor documentation", page)),
        ]);
    }
    docs
}

pub(super) fn module(api: &Api<'_>, module: &ModuleSpec) -> Vec<String> {
    if let Some(about) = &module.about {
        return prose(about);
    }
    let title = markdown::title(api.title);
    vec![match module.resource {
        Some(_) => format!("{title} {}: requests and types.", case::words(&module.stem)),
        None => format!("Types shared by several resources of {title}."),
    }]
}

/// What an endpoint is about.
fn one(call: &Call<'_>) -> String {
    let module = call.module;
    case::words(module.resource.as_deref().unwrap_or(&module.stem))
}

/// One line that says what an endpoint does.
pub(crate) fn summary(call: &Call<'_>) -> String {
    let about = call.endpoint.about.as_deref();
    if let Some(summary) = about.and_then(prose::summary) {
        return summary;
    }
    let one = one(call);
    let standard = Verb::ALL.iter().find(|verb| verb.word() == call.name);
    match standard {
        Some(Verb::Get) => format!("Gets {}.", a(&one)),
        Some(Verb::List) => format!("Lists {}.", case::words(&call.module.stem)),
        Some(Verb::Create) => format!("Creates {}.", a(&one)),
        Some(Verb::Update) => {
            format!("Updates {}; omitted fields stay unchanged.", a(&one))
        }
        Some(Verb::Replace) => format!("Replaces {}.", a(&one)),
        Some(Verb::Delete) => format!("Deletes {}.", a(&one)),
        None => sentence(&conjugated(&case::words(call.name))),
    }
}

/// `get deal by id` is `gets deal by id`.
fn conjugated(words: &str) -> String {
    match words.split_once(' ') {
        Some((verb, rest)) if Verb::ALL.iter().any(|known| known.word() == verb) => {
            format!("{verb}s {rest}")
        }
        _ => words.to_owned(),
    }
}

pub(super) fn request(
    api: &Api<'_>,
    call: &Call<'_>,
    summary: &str,
    rules: &[String],
) -> Vec<String> {
    let endpoint = call.endpoint;
    let mut docs = vec![summary.to_owned()];
    let rest = endpoint.about.as_deref().map(prose::after_summary);
    if let Some(rest) = rest.filter(|rest| !rest.is_empty()) {
        docs.push(String::new());
        docs.extend(rest);
    }
    let mut paragraph = |text: String| docs.extend([String::new(), text]);
    paragraph(source(api, call));
    if let Some(since) = &endpoint.since {
        paragraph(format!("Since {}.", plain(since)));
    }
    if let Some(needs) = &endpoint.needs {
        paragraph(format!("Requires {}.", plain(needs.trim_end_matches('.'))));
    }
    if !call.empty.is_empty() {
        let what = match call.response {
            Response::Page(_) => "the page is empty",
            Response::Value { .. } | Response::Bytes => "the response is `None`",
            Response::Nothing => "the call succeeds",
        };
        paragraph(format!(
            "Status {} is not an error: {what}.",
            listed(&call.empty)
        ));
    }
    if call.http.is_address {
        let where_to =
            "Goes to an address that a response gave: over https, and without any credentials.";
        paragraph(where_to.to_owned());
    }
    if let Some(own) = call.own_bases().first() {
        let url = code(own.url);
        paragraph(format!(
            "Goes to {url}, unless the client is told where all calls go."
        ));
    }
    if let Some(own) = call.own_auth() {
        paragraph(own_auth(own));
    }
    if matches!(call.response, Response::Bytes) {
        let how = "[`download`](Self::download) takes the bytes piece by piece; [`send`](Self::send) holds all of them in memory.";
        paragraph(how.to_owned());
    }
    paragraphs_of_retries(api, call)
        .into_iter()
        .for_each(&mut paragraph);
    if call.verb == Some(Verb::Update) && endpoint.about.is_some() {
        paragraph(format!(
            "Omitted fields of the {} stay unchanged.",
            one(call)
        ));
    }
    docs.extend(self::rules(rules));
    docs.extend(failures(api, call));
    docs
}

/// How an endpoint is signed that is not signed as its API.
fn own_auth(own: &Auth<'_>) -> String {
    let secrets = own.secrets();
    let names: Vec<_> = secrets.iter().map(|name| code(name)).collect();
    match names.split_last() {
        None => "Is sent without credentials.".to_owned(),
        Some((last, [])) => format!("Is signed with {last} of the client."),
        Some((last, others)) => {
            format!(
                "Is signed with {} and {last} of the client.",
                others.join(", ")
            )
        }
    }
}

/// The statuses of failures, and the types of their bodies.
fn failures(api: &Api<'_>, call: &Call<'_>) -> Vec<String> {
    if call.failures.is_empty() {
        return Vec::new();
    }
    let intro = "[`Error::json`](crate::Error::json) reads the body of a failure as the type of its status:";
    let failures = call.failures.iter().map(|failure| {
        let ty = match (&failure.ty, failure.ty.item()) {
            (ty, Ty::Named(named)) => {
                let name = api.types.rust(named.id, Way::Received);
                let link = format!("[`{name}`](super::{name})");
                if matches!(ty, Ty::List(_)) {
                    format!("`Vec` of {link}")
                } else {
                    link
                }
            }
            (ty, _) => code(&ty.to_string()),
        };
        format!("- {}: {ty}", code(failure.key))
    });
    let intro = [String::new(), intro.to_owned(), String::new()];
    intro.into_iter().chain(failures).collect()
}

/// How a call is repeated, where that differs from other calls.
fn paragraphs_of_retries(api: &Api<'_>, call: &Call<'_>) -> Vec<String> {
    let mut paragraphs = Vec::new();
    let Rules { tries, statuses } = &call.retry;
    if call.retry != Rules::of(api.spec.api.retry.as_ref()) {
        let tries = tries.map(|tries| format!("at most {tries} attempts"));
        let statuses = statuses.map(|all| format!("repeated after status {}", listed(all)));
        let said: Vec<_> = tries.into_iter().chain(statuses).collect();
        paragraphs.push(format!("{}.", capital(&said.join(", "))));
    }
    if let Some(wait) = &call.wait {
        let words = |words: &[String]| {
            let words: Vec<_> = words.iter().map(|word| code(word)).collect();
            words.join(" or ")
        };
        let (field, success) = (code(&wait.field.to_string()), words(wait.success));
        let failure = match wait.failure {
            [] => String::new(),
            failure => format!("; {} is an error", words(failure)),
        };
        paragraphs.push(format!(
            "[`wait`](Self::wait) repeats the call until {field} is {success}{failure}."
        ));
    }
    paragraphs
}

/// `429 or 503`
fn listed(statuses: &[u16]) -> String {
    let statuses: Vec<_> = statuses.iter().map(u16::to_string).collect();
    statuses.join(" or ")
}

/// Method and path, the vendor's page, and the day it was read.
fn source(api: &Api<'_>, call: &Call<'_>) -> String {
    let http = code(&call.http.shown());
    let day = call.endpoint.seen.as_ref();
    let read = day.map(|day| format!(", as of {day}")).unwrap_or_default();
    match call.page_url(api) {
        Some(page) => {
            let text = format!("{} documentation", markdown::title(api.title));
            format!("{http} · {}{read}", link(&text, &page))
        }
        None => http,
    }
}

/// What is not sure about an endpoint: the end of its docs.
pub(super) fn questions(questions: &[Question<'_>]) -> Vec<String> {
    if questions.is_empty() {
        return Vec::new();
    }
    let heading = ["", "# Open questions", ""].map(str::to_owned);
    let items = questions.iter();
    let items = items.flat_map(|found| {
        let places: Vec<_> = found.places.iter().map(|place| code(place)).collect();
        prose::item(&format!("{}:", places.join(", ")), found.why)
    });
    heading.into_iter().chain(items).collect()
}

/// A paragraph of the rules that only words show.
pub(super) fn rules(rules: &[String]) -> Vec<String> {
    if rules.is_empty() {
        Vec::new()
    } else {
        vec![String::new(), rules.join(" ")]
    }
}

/// A paragraph of what is always sent.
pub(super) fn constants(fields: &[SentField]) -> Vec<String> {
    let constants = fields.iter().filter_map(|field| {
        let text = match field.constant.as_ref()? {
            Constant::Text(text) => text.clone(),
            Constant::Int(number) => number.to_string(),
            Constant::Bool(flag) => flag.to_string(),
        };
        Some(format!("{}: {}", code(&field.wire), code(&text)))
    });
    let constants: Vec<_> = constants.collect();
    if constants.is_empty() {
        return Vec::new();
    }
    vec![
        String::new(),
        format!("Always sends {}.", constants.join(", ")),
    ]
}

/// What an example does with the response.
pub(super) fn gives(call: &Call<'_>) -> Gives {
    let name = match call.response.ty() {
        Some(Ty::Named(named)) => case::value(named.name),
        _ => None,
    };
    let name = ident(&name.unwrap_or_else(|| "response".to_owned()));
    match &call.response {
        Response::Nothing => Gives::Nothing,
        Response::Bytes => Gives::Value(ident("bytes")),
        Response::Value { .. } => Gives::Value(name),
        Response::Page(page) if page.turn.is_some() => Gives::Items(name),
        Response::Page(_) => Gives::Value(name),
    }
}

/// A page of a request.
pub(super) fn page(request: &str) -> String {
    format!("One page of [`{request}`] results.")
}

/// A field of a page.
pub(super) fn page_fact(role: Role) -> &'static str {
    match role {
        Role::Items => "The items, in the server's order.",
        Role::Cursor => "The cursor of the next page.",
        Role::Number => "The number that the next page is requested with.",
        Role::Url => "The URL of the next page.",
        Role::More => "Whether there are more pages.",
        Role::Last => "Whether this is the last page.",
        Role::Total => "The number of items on all pages.",
        Role::Pages => "The number of pages.",
    }
}

/// A parameter of paging.
pub(crate) fn page_parameter(parameter: &Parameter<'_>) -> String {
    let first = parameter.first;
    match parameter.sent {
        Sent::Cursor => "The cursor returned with an earlier page.".to_owned(),
        Sent::Page => format!("The number of the page, counted from {first}."),
        Sent::Offset if first == 0 => "The number of items to skip.".to_owned(),
        Sent::Offset => format!("The number of the first item, counted from {first}."),
        Sent::Size => "The maximum number of items per page.".to_owned(),
    }
}

/// The setter of a page's URL.
pub(super) const PAGE_URL: &str = "The URL of the next page, returned with an earlier page. It replaces every other query parameter.";

/// The variant of a tagged union for tags that it does not know.
pub(super) const UNRECOGNIZED_TAG: &str = "A value with an unknown tag, unchanged.";

/// The variant of a union for what fits no other.
pub(super) const UNRECOGNIZED: &str = "A value of another type, unchanged.";

pub(super) fn shape(name: &str, shape: &Shape) -> Vec<String> {
    match &shape.about {
        Some(about) => prose(about),
        None => vec![format!("{}.", capital(&a(&case::words(name))))],
    }
}

pub(super) fn named(name: &str, line: &Line<'_>) -> Vec<String> {
    let text = &line.text;
    let mut docs = if text.is_empty() {
        vec![format!("{}.", capital(&a(&case::words(name))))]
    } else {
        prose(text)
    };
    docs.extend(details(line));
    docs
}

pub(super) fn inline_enum(owner: &str, field: &str, words: &str) -> Vec<String> {
    let mut docs = vec![format!("The values of {} in {owner}.", code(field))];
    if !words.is_empty() {
        docs.push(String::new());
        docs.extend(prose(words));
    }
    docs
}

pub(super) fn model_field(owner: &str, name: &str, field: &Field, line: &Line<'_>) -> Vec<String> {
    let mut docs = match field.words() {
        "" => vec![format!("The {}'s {}.", case::words(owner), code(name))],
        words => prose(words),
    };
    docs.extend(details(line));
    docs
}

pub(super) fn sent_field(
    name: &str,
    field: &Field,
    line: &Line<'_>,
    presence: Presence,
    view: Option<View>,
) -> Vec<String> {
    let mut docs = match field.words() {
        "" if presence == Presence::Required => vec![format!("The {}.", code(name))],
        "" => vec![format!("Sets {}.", code(name))],
        words => prose(words),
    };
    docs.extend(details(line));
    // What an update omits stays unchanged.
    let default = line.default.as_ref();
    if let Some(default) = default.filter(|_| view != Some(View::Update)) {
        docs.extend([
            String::new(),
            format!("If omitted, the API uses {}.", code(default)),
        ]);
    }
    docs
}

/// How a field is cleared, if it can be.
pub(super) fn clearing(clearing: Clearing) -> Vec<String> {
    let words = match clearing {
        Clearing::Unexpected => return Vec::new(),
        Clearing::Null(View::Update) => {
            "`None` clears the field; if this is not called, the field stays unchanged."
        }
        Clearing::Null(_) => "`None` sends null; if this is not called, the field is omitted.",
        Clearing::Impossible => {
            "Responses may have no value here, but the API documents no way to clear the field."
        }
    };
    vec![String::new(), words.to_owned()]
}

/// Whether a field can be sent without a value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Clearing {
    /// Nobody would expect it.
    Unexpected,
    /// As null, when an object is created or updated.
    Null(View),
    /// A value that may be missing cannot be taken away.
    Impossible,
}

/// The docs of the setters of a map called `name`: of one entry, and of all of them.
pub(super) fn entries(name: &str, all: &str, docs: &[String]) -> [Vec<String>; 2] {
    let adds = format!("Adds one entry; [`Self::{all}`] sets all of them.");
    let all = format!(
        "Sets all entries of {}; `Map::new()` sends an empty map.",
        code(name)
    );
    let one = docs.iter().cloned().chain([String::new(), adds]);
    [one.collect(), vec![all]]
}

/// The docs of the setters of the keys that a type does not name.
pub(super) fn extra_setters(
    extra: &str,
    all: &str,
    docs: &[String],
    has_fields: bool,
    nullable: bool,
) -> [Vec<String>; 2] {
    let mut adds = format!("Adds one key; [`Self::{all}`] sets all of them.");
    if has_fields {
        adds.push_str(" The name of a declared field is rejected before anything is sent.");
    }
    let mut one = docs.to_vec();
    one.extend([String::new(), adds]);
    if nullable {
        one.extend([String::new(), "`None` clears it.".to_owned()]);
    }
    [
        one,
        vec![format!("Replaces all keys that [`Self::{extra}`] set.")],
    ]
}

/// A value as the wire has it: of an enum, or a tag.
pub(super) fn value(wire: &str) -> Vec<String> {
    vec![code(wire)]
}

/// The docs of the variant that keeps the values an enum does not know.
pub(super) fn unrecognized(kind: EnumKind) -> Vec<String> {
    match kind {
        EnumKind::Open => vec![
            "A value that this version of the crate does not know; see [`Self::as_str`]."
                .to_owned(),
        ],
        EnumKind::Codes => vec![
            "A code that this version of the crate does not know; see [`Self::code`].".to_owned(),
        ],
        EnumKind::Closed => Vec::new(),
    }
}

/// The map of the keys that a type does not name.
pub(super) fn extra(field: &Field, line: &Line<'_>) -> Vec<String> {
    let mut docs = match field.words() {
        "" => vec!["All other keys.".to_owned()],
        words => prose(words),
    };
    docs.extend(details(line));
    docs
}

/// A member of a union.
pub(super) fn member(ty: &Ty<'_>) -> Vec<String> {
    vec![match ty {
        Ty::Scalar(scalar) => sentence(fit::noun(scalar)),
        _ => format!("`{ty}`"),
    }]
}

/// A required argument.
pub(super) fn argument(name: &str, words: &str, line: &Line<'_>) -> Vec<String> {
    let mut docs = match words {
        "" => vec![format!("The {} in the path.", code(name))],
        words => prose(words),
    };
    docs.extend(details(line));
    docs
}

pub(super) fn field_deprecated(field: &Field, line: &Line<'_>) -> Option<String> {
    match &field.deprecated {
        Some(words) => Some(one_line(words)),
        None => line
            .deprecated
            .then(|| "deprecated by the vendor".to_owned()),
    }
}

/// Limits, pattern and evidence.
fn details(line: &Line<'_>) -> Vec<String> {
    let mut details = Vec::new();
    if let Some(constant) = line.constant() {
        details.push(format!("Always {}.", code(&constant.text())));
    }
    if let Some(limits) = &line.limits {
        details.push(self::limits(limits, &line.ty));
    }
    if let Some(pattern) = &line.pattern {
        details.push(format!("Matches {}.", code(&format!("/{}/", pattern.text))));
    }
    match &line.evidence {
        None => {}
        Some(Evidence::Guess) => {
            details.push("The type is a guess; it is not documented.".to_owned());
        }
        Some(Evidence::Observed(day)) => {
            details.push(format!("Not documented; observed on {day}."));
        }
        Some(Evidence::Sdk(url)) => {
            details.push(format!("Not documented; taken from {}.", autolink(url)));
        }
    }
    if line.is_nullable() && line.blank {
        details.push("An empty string means no value.".to_owned());
    }
    let mut docs = Vec::new();
    if !details.is_empty() {
        docs.extend([String::new(), details.join(" ")]);
    }
    if let Some(why) = &line.guess {
        docs.push(String::new());
        docs.extend(prose(&format!("Open question: {why}")));
    }
    docs
}

fn limits(limits: &Limits, ty: &Ty<'_>) -> String {
    let what = match ty {
        Ty::Scalar(Scalar::String) | Ty::Named(_) => " characters",
        Ty::List(_) | Ty::Map(_) | Ty::Pairs(_) => " entries",
        _ => "",
    };
    let text = |bound: &Option<Bound>| bound.as_ref().map(|bound| bound.text.clone());
    match (text(&limits.low), text(&limits.high)) {
        (Some(low), Some(high)) => format!("From {low} to {high}{what}."),
        (Some(low), None) => format!("At least {low}{what}."),
        (None, high) => format!("At most {}{what}.", high.unwrap_or_default()),
    }
}
