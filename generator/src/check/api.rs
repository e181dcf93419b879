//! `client.yaml` and `api.yaml`.

use std::collections::{HashMap, HashSet};

use super::Report;
use super::lines;
use super::placed::{Placed, Stand};
use crate::diagnostic::{Diagnostic, Span};
use crate::line::{Scalar, TyKind};
use crate::name;
use crate::spec::{ApiFile, ApiSpec, AuthScheme};
use crate::units;
use crate::view::{self, Types};

/// Features of the runtime and names of the crate's root: no API and no resource can have them.
pub(crate) const TAKEN: &[&str] = &[
    "default",
    "reqwest",
    "rustls",
    "blocking",
    "gzip",
    "stream",
    "testing",
    "tracing",
    "replay",
    "runtime",
    "bytes",
    "futures_core",
    "http",
    "jiff",
    "rust_decimal",
    "secrecy",
    "serde_json",
    "serde",
    "std",
    "core",
    "alloc",
    "codec",
];

/// Files that cargo knows: a resource can have these names, and an API cannot.
const TAKEN_FROM_APIS: &[&str] = &["lib", "main", "bin"];

/// Most things of one kind that whoever makes a client has to give.
const MOST_ARGUMENTS: usize = 20;

pub(crate) fn check_package(report: &mut Report<'_>) {
    if report.specs.apis.is_empty() && report.problems.is_empty() {
        report.push(
            Diagnostic::error("S106", Span::new(0, 0..0), "no file describes an API")
                .help("write `<api>/api.yaml`, whose first key is `api`"),
        );
    }
    let Some((file, client)) = report.specs.client.clone() else {
        return;
    };
    let mut wrong = |key: &str, help: &str| {
        let at = report.value(file, &[key]);
        report.push(
            Diagnostic::error("P620", at, format!("`{key}` does not fit a manifest"))
                .help(help.to_owned()),
        );
    };
    let crate_name = |name: &str| {
        name.starts_with(|first: char| first.is_ascii_lowercase())
            && name
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
    };
    if client
        .client
        .as_deref()
        .is_some_and(|name| !crate_name(name))
    {
        wrong(
            "client",
            "a crate's name has lower case letters, digits and `-`",
        );
    }
    if client
        .version
        .as_deref()
        .is_some_and(|version| !is_version(version, 3))
    {
        wrong("version", "write three numbers, as in `0.1.0`");
    }
    if client
        .rust
        .as_deref()
        .is_some_and(|version| !is_version(version, 2) && !is_version(version, 3))
    {
        wrong(
            "rust",
            "write the oldest Rust that compiles the client, in quotes: `\"1.85\"`",
        );
    }
    if client.repository.as_deref().is_some_and(|url| !is_url(url)) {
        wrong("repository", "write a URL");
    }
}

fn is_version(text: &str, parts: usize) -> bool {
    let (numbers, _) = text
        .split_once('-')
        .filter(|_| parts == 3)
        .unwrap_or((text, ""));
    numbers.split('.').count() == parts
        && numbers.split('.').all(|part| part.parse::<u32>().is_ok())
}

pub(crate) fn check(report: &mut Report<'_>, api: &ApiSpec) {
    let file = &api.api;
    let at = api.file;
    check_name(report, api);
    let hidden = report.has_unknown_key(at, &[]);
    for (key, given) in [("docs", &file.docs), ("base", &file.base)] {
        if given.is_none() && !hidden {
            report.push(missing(report.key(at, &["api"]), "the api file", key));
        }
    }
    if file.auth.is_none() && !hidden {
        report.push(
            missing(report.key(at, &["api"]), "the api file", "auth")
                .help("write `auth: none` for an open API"),
        );
    }
    if let Some(spec) = file.spec.as_deref().filter(|spec| *spec != "1") {
        let title = format!("`spec: {spec}` is a version this generator does not know");
        report.push(
            Diagnostic::error("S113", report.value(at, &["spec"]), title)
                .help("write `spec: 1`, or leave it out"),
        );
    }
    if file.docs.as_deref().is_some_and(|url| !is_url(url)) {
        report.push(
            Diagnostic::error("D705", report.value(at, &["docs"]), "`docs` is not a URL")
                .help("write the root of the vendor's documentation"),
        );
    }
    if let Some(slash) = file
        .slash
        .as_deref()
        .filter(|slash| !["always", "never", "as-written"].contains(slash))
    {
        let title = format!("`{slash}` is no rule for slashes");
        report.push(
            Diagnostic::error("S112", report.value(at, &["slash"]), title)
                .help("write `always`, `never` or `as-written`")
                .did_you_mean(slash, ["always", "never", "as-written"]),
        );
    }
    if file
        .rate
        .as_deref()
        .is_some_and(|rate| units::rate(rate).is_none())
    {
        report.push(
            Diagnostic::error(
                "P614",
                report.value(at, &["rate"]),
                "`rate` is not calls per time",
            )
            .help("write `40/s`, `100/min` or `1000/h`"),
        );
    }
    if file
        .timeout
        .as_deref()
        .is_some_and(|time| units::duration(time).is_none())
    {
        report.push(
            Diagnostic::error(
                "P614",
                report.value(at, &["timeout"]),
                "`timeout` is not a time",
            )
            .help("write `500ms`, `30s` or `2min`"),
        );
    }
    check_base(report, api);
    check_vars(report, api);
    if let Some(auth) = &file.auth {
        check_auth(report, at, file, auth.word.as_deref(), &auth.scheme);
    }
    check_headers(report, at, file);
    if let Some(paging) = &file.paging {
        super::paging::check_keys(report, at, &["paging"], paging);
        super::paging::check_items(report, at, &["paging"], paging);
        super::paging::check_ways(report, at, &["paging"], paging, paging);
        super::paging::check_next(report, at, &["paging"], paging);
    }
}

/// Headers that every call has.
fn check_headers(report: &mut Report<'_>, at: usize, file: &ApiFile) {
    let mut alike: HashMap<String, Vec<&String>> = HashMap::new();
    for name in file.headers.keys() {
        let names = alike.entry(name.to_ascii_lowercase()).or_default();
        names.push(name);
    }
    for (name, value) in &file.headers {
        if report.is_full() {
            return;
        }
        let path = ["headers", name.as_str()];
        check_header(report, report.key(at, &path), name);
        let auth = file
            .auth
            .as_ref()
            .and_then(|auth| auth.scheme.header.as_ref());
        let same = alike.get(&name.to_ascii_lowercase());
        if let Some(other) = same
            .and_then(|names| names.iter().copied().find(|other| *other != name))
            .or_else(|| auth.filter(|header| header.eq_ignore_ascii_case(name)))
        {
            report.push(Diagnostic::error(
                "E414",
                report.key(at, &path),
                format!("header `{name}` is sent already, as `{other}`"),
            ));
        }
        if value.contains(|c: char| c.is_control() || !c.is_ascii()) {
            report.push(
                Diagnostic::error(
                    "E414",
                    report.value(at, &path),
                    format!("header `{name}` has a value no header can have"),
                )
                .help("write ASCII without line ends"),
            );
        }
    }
}

fn missing(at: Span, what: &str, key: &str) -> Diagnostic {
    Diagnostic::error("S102", at, format!("{what} has no `{key}`")).label(format!("add `{key}:`"))
}

fn check_name(report: &mut Report<'_>, api: &ApiSpec) {
    let name = api.api.api.as_deref().unwrap_or_default();
    let at = report.value(api.file, &["api"]);
    if name::value(name).as_deref() != Some(name) {
        report.push(
            Diagnostic::error(
                "N302",
                at.clone(),
                format!("`{name}` cannot be a module's name"),
            )
            .help("write lower case words joined by `_`, such as `usercom_v1`"),
        );
    }
    let marker = name::ty(name).unwrap_or_default();
    let taken = TAKEN.contains(&name) || TAKEN_FROM_APIS.contains(&name);
    if taken || name::is_prelude(&marker) || marker == "Client" {
        report.push(
            Diagnostic::error(
                "N310",
                at.clone(),
                format!("`{name}` is taken by the generated crate"),
            )
            .help("choose another name"),
        );
    }
    let first = report
        .specs
        .apis
        .iter()
        .find(|other| other.api.api == api.api.api);
    if let Some(first) = first.filter(|first| first.file != api.file) {
        let other = report.value(first.file, &["api"]);
        report.push(
            Diagnostic::error("N310", at, format!("two files describe the API `{name}`"))
                .also(other, "the other"),
        );
    }
    let mut modules: HashMap<String, &str> = HashMap::new();
    for module in &api.modules {
        let at = Span::new(module.file, 0..0);
        let Some(rust) = name::value(&module.stem) else {
            let title = format!("`{}` cannot be a module's name", module.stem);
            report.push(
                Diagnostic::error("N302", at, title)
                    .help("rename the file: lower case words joined by `_`"),
            );
            continue;
        };
        if TAKEN.contains(&rust.as_str()) {
            let title = format!("`{rust}` is taken by the generated crate");
            report.push(Diagnostic::error("N310", at.clone(), title).help("rename the file"));
        }
        if let Some(first) = modules.get(&rust) {
            let title = format!(
                "two files become the module `{rust}`: `{first}.yaml` and `{}.yaml`",
                module.stem
            );
            report.push(Diagnostic::error("N310", at, title).help("rename one of them"));
        }
        modules.entry(rust).or_insert(&module.stem);
    }
}

fn check_base(report: &mut Report<'_>, api: &ApiSpec) {
    let Some(base) = &api.api.base else { return };
    let at = report.value(api.file, &["base"]);
    let rest = base
        .strip_prefix("https://")
        .or_else(|| base.strip_prefix("http://"));
    let host = rest.unwrap_or(base).split(['/', ':']).next().unwrap_or("");
    let loopback = ["localhost", "127.0.0.1"].contains(&host);
    if rest.is_none() || (base.starts_with("http://") && !loopback) {
        let at = report.text(api.file, &["base"]);
        let problem = Diagnostic::error("P604", at, format!("the base URL `{base}` is not https"))
            .help("credentials are sent over https only; http is for localhost");
        report.push(match base.strip_prefix("http://") {
            Some(rest) => problem.instead(format!("https://{rest}")),
            None => problem,
        });
        return;
    }
    let text = rest.unwrap_or(base);
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:{}".contains(c);
    if text.is_empty()
        || text.len() > LONGEST_URL
        || host.is_empty()
        || !text.chars().all(plain)
        || text.contains("//")
        || text.contains("/..")
    {
        report.push(
            Diagnostic::error("P604", at, format!("`{base}` is not a base URL"))
                .help("write scheme, host and path, without query"),
        );
        return;
    }
    if text.ends_with('/') {
        report.push(
            Diagnostic::error(
                "P604",
                report.text(api.file, &["base"]),
                "the base URL ends in `/`",
            )
            .help("paths start with their own `/`")
            .instead(base.trim_end_matches('/')),
        );
    }
    if text.matches('{').count() != text.matches('}').count() {
        report.push(
            Diagnostic::error("P601", at, "a brace of the base URL is missing")
                .help("write what callers give as `{name}`"),
        );
        return;
    }
    let names = units::placeholders(base);
    if names.len() > MOST_ARGUMENTS {
        let title = format!("the base URL has more than {MOST_ARGUMENTS} parts in braces");
        report.push(Diagnostic::error("P601", at, title).help("write what never changes as it is"));
        return;
    }
    for name in names {
        if !view::split(&api.api.vars).any(|(known, ..)| known == name) {
            let start = base.find(&format!("{{{name}}}")).unwrap_or(0);
            let at = report.part(api.file, &["base"], start..start + name.len() + 2);
            report.push(
                Diagnostic::error(
                    "P601",
                    at,
                    format!("`{{{name}}}` is not declared under `vars:`"),
                )
                .help(format!(
                    "add `vars:` with a line such as `{name}: string -- What it is`"
                )),
            );
        }
    }
}

fn check_vars(report: &mut Report<'_>, api: &ApiSpec) {
    let types = Types::new(api);
    let used = units::placeholders(api.api.base.as_deref().unwrap_or_default());
    let mut idents: HashSet<String> = HashSet::new();
    for (key, field) in &api.api.vars {
        if report.is_full() {
            return;
        }
        let path = ["vars", key.as_str()];
        let names: Vec<&str> = key.split(',').map(str::trim).collect();
        lines::field(
            report,
            &types,
            Placed {
                file: api.file,
                path: &path,
                stand: Stand::Path,
            },
            &names,
            field,
        );
        if let Ok(line) = &field.line.parsed
            && line.ty.kind != TyKind::Scalar(Scalar::String)
        {
            let at = report.value(api.file, &path);
            report.push(Diagnostic::error(
                "T229",
                at,
                "a part of the base URL is a `string`",
            ));
        }
        for name in names {
            let at = report.name(api.file, &path, name);
            if !used.contains(&name) {
                report.push(
                    Diagnostic::error(
                        "P601",
                        at.clone(),
                        format!("`{name}` does not stand in `base`"),
                    )
                    .help("use it in braces, or delete the line"),
                );
            }
            match view::field_name(name, field) {
                Some(ident) if idents.insert(ident.clone()) => {}
                _ => report.push(
                    Diagnostic::error("N302", at, format!("`{name}` cannot be an argument's name"))
                        .help("add `rust: name`, or rename it"),
                ),
            }
        }
    }
}

fn check_auth(
    report: &mut Report<'_>,
    at: usize,
    file: &ApiFile,
    word: Option<&str>,
    scheme: &AuthScheme,
) {
    let span = report.value(at, &["auth"]);
    let help = "write `none`, `{basic: [api_key]}`, `{bearer: token}`, `{header: Authorization, value: \"Token {api_key}\"}` or `{query: api_key}`";
    if let Some(word) = word {
        if word != "none" {
            report.push(
                Diagnostic::error("P605", span, format!("`{word}` is no way to sign calls"))
                    .help(help),
            );
        }
        return;
    }
    let schemes = [
        !scheme.basic.is_empty(),
        scheme.bearer.is_some(),
        scheme.header.is_some(),
        scheme.query.is_some(),
    ];
    if schemes.iter().filter(|given| **given).count() != 1 {
        let title = "`auth` needs exactly one of `basic`, `bearer`, `header` and `query`";
        report.push(Diagnostic::error("P605", span, title).help(help));
        return;
    }
    if scheme.basic.len() > 2 {
        report.push(
            Diagnostic::error(
                "P605",
                span.clone(),
                "`basic` takes a user and perhaps a password",
            )
            .help("write `{basic: [api_key]}` or `{basic: [user, password]}`"),
        );
    }
    if scheme.header.is_some() != scheme.value.is_some() {
        report.push(
            Diagnostic::error("P605", span.clone(), "`header` and `value` go together")
                .help("write `{header: Authorization, value: \"Token {api_key}\"}`"),
        );
    }
    let mut secrets: Vec<&str> = scheme
        .basic
        .iter()
        .chain(&scheme.bearer)
        .map(String::as_str)
        .collect();
    if let Some(name) = &scheme.header {
        check_header(report, report.value(at, &["auth", "header"]), name);
    }
    if let Some(value) = &scheme.value {
        let span = report.value(at, &["auth", "value"]);
        secrets = units::placeholders(value);
        if secrets.len() > MOST_ARGUMENTS {
            let title = format!("this value holds more than {MOST_ARGUMENTS} secrets");
            report.push(
                Diagnostic::error("P605", span, title)
                    .help("write ASCII, with each secret in braces: `\"Token {api_key}\"`"),
            );
            return;
        }
        if secrets.is_empty() && !value.contains('{') {
            report.push(
                Diagnostic::error("P606", span.clone(), "this value holds no secret in braces")
                    .help("write `\"Token {api_key}\"`; a real secret never belongs in a spec"),
            );
        }
        if value.contains(|c: char| c.is_control() || !c.is_ascii())
            || value.matches('{').count() != value.matches('}').count()
        {
            report.push(
                Diagnostic::error("P605", span, "this is not a header's value")
                    .help("write ASCII, with each secret in braces: `\"Token {api_key}\"`"),
            );
        }
    }
    if let Some(name) = &scheme.query {
        secrets = vec![name];
    }
    let mut idents: Vec<Option<String>> = view::split(&file.vars)
        .map(|(name, _, field)| view::field_name(name, field))
        .collect();
    for secret in secrets {
        let ident = name::value(secret);
        if ident.is_none() || idents.contains(&ident) {
            let title = format!("`{secret}` cannot be the name of a secret");
            report.push(
                Diagnostic::error("P605", span.clone(), title)
                    .help("write a name of its own, such as `api_key`"),
            );
        }
        idents.push(ident);
    }
}

/// A header's name, and not one of those the HTTP client sets.
pub(crate) fn check_header(report: &mut Report<'_>, at: Span, name: &str) {
    const OWN: &[&str] = &[
        "content-length",
        "host",
        "connection",
        "transfer-encoding",
        "content-type",
        "te",
        "upgrade",
    ];
    if name.is_empty()
        || !name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
    {
        report.push(
            Diagnostic::error("E414", at, format!("`{name}` is not a header's name"))
                .help("write letters, digits and `-`, as in `X-Request-Id`"),
        );
    } else if OWN.contains(&name.to_lowercase().as_str()) {
        report.push(
            Diagnostic::error(
                "E414",
                at,
                format!("header `{name}` is set by the HTTP client"),
            )
            .help("delete the line"),
        );
    }
}

/// Longest URL of a spec: browsers and servers take no more.
const LONGEST_URL: usize = 2000;

/// `http` or `https`, and nothing a Markdown link could not hold.
pub(crate) fn is_url(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.contains('.')
            && rest.len() <= LONGEST_URL
            && !rest.contains(|c: char| {
                c.is_whitespace() || c.is_control() || "()<>[]\"`\\".contains(c)
            })
    })
}
