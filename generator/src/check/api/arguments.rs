//! The arguments of the client: what stands in braces is declared, and what is declared stands in braces.

use std::collections::{HashMap, HashSet};

use super::MOST_ARGUMENTS;
use crate::check::lines;
use crate::check::names::scope;
use crate::check::place::{Place, Placed, Stand};
use crate::check::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::auth::TOKEN;
use crate::model::client::Declared;
use crate::model::wire_text::WireText;
use crate::model::{Api, Auth, Call, ClientArgument, Ty, names};
use crate::spec::grammar::type_line::Scalar;
use crate::spec::grammar::units;
use crate::spec::{self, Addresses, ApiSpec, AuthWay};
use crate::text::case;

/// A text with names in braces, and where it stands.
struct Template<'s> {
    file: usize,
    path: Vec<String>,
    text: &'s str,
    /// Whether its names need no line, because they are secrets.
    is_secret: bool,
}

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    let file = api.spec.file;
    if api.arguments.len() > MOST_ARGUMENTS {
        let title = format!("the client has more than {MOST_ARGUMENTS} arguments");
        report.push(
            Diagnostic::error("P601", report.key(file, &["api"]), title)
                .help("write the parts that never change as they are"),
        );
        return;
    }
    let mut templates = templates(api.spec);
    for call in api.calls() {
        let [endpoints, name] = call.keys();
        let above = Above(call.module.file, vec![endpoints, name]);
        if let Some(base) = &call.endpoint.base {
            templates.extend(above.addresses(&["base"], base));
        }
        if let Some(auth) = &call.endpoint.auth {
            templates.extend(above.in_auth(auth));
        }
    }
    for template in &templates {
        if report.is_full() {
            return;
        }
        check_template(report, api, template);
    }
    let used: HashSet<&str> = templates
        .iter()
        .flat_map(|template| units::placeholders(template.text))
        .chain(api.auths.iter().flat_map(Auth::secrets))
        .chain(
            api.calls()
                .filter_map(Call::own_auth)
                .flat_map(Auth::secrets),
        )
        .collect();
    check_lines(report, api);
    check_hosts(report, api);
    check_names(report, api, &used);
}

/// Every text of an API that arguments may fill.
fn templates(api: &ApiSpec) -> Vec<Template<'_>> {
    let above = Above(api.file, Vec::new());
    let mut all = Vec::new();
    if let Some(base) = &api.api.base {
        all.extend(above.addresses(&["base"], base));
    }
    for (name, text) in &api.api.headers {
        all.push(above.template(&["headers", name], text, false));
    }
    if let Some(auth) = &api.api.auth {
        all.extend(above.in_auth(auth));
    }
    all
}

/// A file, and the keys above its texts.
struct Above<'a>(usize, Vec<&'a str>);

impl Above<'_> {
    fn template<'s>(&self, path: &[&str], text: &'s str, is_secret: bool) -> Template<'s> {
        let path = self.1.iter().chain(path);
        Template {
            file: self.0,
            path: path.map(|step| (*step).to_owned()).collect(),
            text,
            is_secret,
        }
    }

    fn addresses<'s>(&self, path: &[&str], addresses: &'s Addresses) -> Vec<Template<'s>> {
        let all = addresses.all().into_iter();
        all.map(|(name, url)| {
            let path = [path, name.as_slice()].concat();
            self.template(&path, url, false)
        })
        .collect()
    }

    fn in_auth<'s>(&self, auth: &'s spec::Auth) -> Vec<Template<'s>> {
        let mut all = Vec::new();
        for (at, way) in auth.ways.iter().enumerate() {
            let AuthWay::Scheme(scheme) = way else {
                continue;
            };
            let at = at.to_string();
            let above = way_path(auth, &at);
            let below = |key: &[&'static str]| [&above[..], key].concat();
            for (number, text) in scheme.basic.iter().enumerate() {
                let number = number.to_string();
                let path = [&below(&["basic"])[..], &[number.as_str()]].concat();
                all.push(self.template(&path, text, true));
            }
            let bearer = scheme.bearer.iter();
            all.extend(bearer.map(|text| self.template(&below(&["bearer"]), text, true)));
            let groups = [
                ("headers", &scheme.headers),
                ("query", &scheme.query),
                ("body", &scheme.body),
            ];
            for (group, texts) in groups {
                for (name, text) in texts {
                    let path = [&below(&[group])[..], &[name.as_str()]].concat();
                    all.push(self.template(&path, text, true));
                }
            }
            if let Some(oauth) = &scheme.oauth {
                if let Some(token) = &oauth.token {
                    all.extend(self.addresses(&below(&["oauth", "token"]), token));
                }
                for (name, text) in &oauth.form {
                    let path = [&below(&["oauth", "form"])[..], &[name.as_str()]].concat();
                    all.push(self.template(&path, text, true));
                }
            }
        }
        all
    }
}

/// The keys that lead to one of the ways to sign calls.
pub(super) fn way_path<'a>(auth: &spec::Auth, at: &'a str) -> Vec<&'a str> {
    let mut path = vec!["auth"];
    path.extend(auth.is_list.then_some(at));
    path
}

/// Braces hold names, and those that are not secrets are declared.
fn check_template(report: &mut Report<'_>, api: &Api<'_>, template: &Template<'_>) {
    let file = template.file;
    let path: Vec<&str> = template.path.iter().map(String::as_str).collect();
    let text = template.text;
    if !units::has_whole_braces(text) {
        let at = report.value(file, &path);
        report.push(
            Diagnostic::error("P601", at, "this text has an unmatched brace")
                .help("write each part that varies as `{name}`"),
        );
        return;
    }
    let vars = api.arguments.iter();
    let declared: Vec<_> = vars
        .filter(|argument| argument.declared.is_some())
        .map(|argument| argument.name)
        .collect();
    for name in units::placeholders(text) {
        let start = text.find(&format!("{{{name}}}")).unwrap_or(0);
        let at = report.part(file, &path, start..start + name.len() + 2);
        if declared.contains(&name) {
            continue;
        }
        if template.is_secret {
            if case::value(name).is_none() {
                let title = format!("`{name}` cannot be the name of a secret");
                report.push(
                    Diagnostic::error("P605", at, title)
                        .help("write a unique name, such as `api_key`"),
                );
            }
            continue;
        }
        let title = format!("`{{{name}}}` is not declared under `vars:`");
        let help = format!("add `vars:` with a line such as `{name}: string -- What it is`");
        report.push(Diagnostic::error("P601", at, title).help(help));
    }
}

/// The lines of the arguments.
fn check_lines(report: &mut Report<'_>, api: &Api<'_>) {
    let file = api.spec.file;
    for (key, field) in &api.spec.api.vars {
        if report.is_full() {
            return;
        }
        let path = ["vars", key.as_str()];
        let all: Vec<&str> = key.split(',').map(str::trim).collect();
        let placed = Placed {
            place: Place::Keys { file, path: &path },
            stand: Stand::Client,
        };
        lines::field(report, &api.types, placed, &all, field);
    }
    for argument in &api.arguments {
        if let Some(declared) = &argument.declared {
            check_type(report, api, argument, declared);
        }
    }
}

/// Text, a whole number or one of several values; a secret is text, and has no default that everybody could read.
fn check_type(
    report: &mut Report<'_>,
    api: &Api<'_>,
    argument: &ClientArgument<'_>,
    declared: &Declared<'_>,
) {
    let line = &declared.line;
    // What is no text at all was reported with its line.
    let is_text = api.types.wire_text(&line.ty) == WireText::Plain;
    if !line.is_read() || !api.types.is_known(line) || !is_text {
        return;
    }
    let key = key_of(api, argument.name);
    let at = report.value(api.spec.file, &["vars", key]);
    let is_plain = match &line.ty {
        Ty::Enum(_) => true,
        Ty::Scalar(scalar) => matches!(
            scalar,
            Scalar::String | Scalar::Int | Scalar::Int32 | Scalar::Uint
        ),
        Ty::Named(_) => !argument.values(&api.types).is_empty(),
        _ => false,
    };
    if argument.is_secret && !matches!(line.ty, Ty::Scalar(Scalar::String)) {
        let title = format!("`{}` is a secret, and secrets are text", argument.name);
        report.push(Diagnostic::error("T229", at, title).help("write `string`"));
    } else if !is_plain {
        let title = "an argument of the client must be text, a whole number or an enum";
        report.push(
            Diagnostic::error("T229", at, title)
                .help("write `string`, `int` or the values: `eu | us`"),
        );
    } else if argument.is_secret && argument.default().is_some() {
        let title = format!("`{}` is a secret, and has no default", argument.name);
        report.push(
            Diagnostic::error("P606", at, title)
                .help("delete the default; never write a real secret in a spec"),
        );
    }
}

/// In a host, the values that a spec lists can stand there.
fn check_hosts(report: &mut Report<'_>, api: &Api<'_>) {
    let tokens = api.auths.iter().filter_map(Auth::token);
    let own = api.calls().flat_map(Call::own_bases);
    let urls = api.bases.iter().chain(own).map(|base| base.url);
    let urls = urls.chain(tokens.map(|token| token.url));
    let hosts = urls.map(|url| url.split_once("://").map_or(url, |(_, rest)| rest));
    let hosts = hosts.map(|rest| rest.split('/').next().unwrap_or_default());
    let in_hosts: HashSet<_> = hosts.flat_map(units::placeholders).collect();
    let is_fit = |text: &str| {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        !text.is_empty() && text.chars().all(is_plain)
    };
    for argument in api
        .arguments
        .iter()
        .filter(|argument| in_hosts.contains(argument.name))
    {
        let values = argument.values(&api.types).iter();
        let texts = values.map(|value| value.text.as_str());
        for text in texts.chain(argument.default()).filter(|text| !is_fit(text)) {
            let at = report.value(api.spec.file, &["vars", key_of(api, argument.name)]);
            let title = format!(
                "`{text}` cannot stand in a host, where `{}` is",
                argument.name
            );
            report.push(
                Diagnostic::error("P601", at, title).help("write letters, digits and hyphens"),
            );
        }
    }
}

/// The key as written, which may hold several names.
fn key_of<'s>(api: &Api<'s>, name: &str) -> &'s str {
    let vars = &api.spec.api.vars;
    spec::split(vars)
        .find(|(known, ..)| *known == name)
        .map_or("", |(_, key, _)| key)
}

/// Each argument is used, and has a name of its own in Rust.
fn check_names(report: &mut Report<'_>, api: &Api<'_>, used: &HashSet<&str>) {
    let file = api.spec.file;
    let mut taken: HashMap<&str, &str> = HashMap::new();
    for argument in &api.arguments {
        let name = argument.name;
        let at = match argument.declared {
            Some(_) => report.name(file, &["vars", key_of(api, name)], name),
            None => report.value(file, &["auth"]),
        };
        if !used.contains(name) {
            report.push(
                Diagnostic::error("P601", at.clone(), format!("`{name}` is not used"))
                    .help("write it in braces in `base`, `headers` or `auth`, or delete the line"),
            );
        }
        let has_name = argument
            .declared
            .as_ref()
            .is_none_or(|declared| names::field(name, declared.spec).is_some());
        if !has_name {
            report.push(
                Diagnostic::error("N302", at, format!("`{name}` is not a valid argument name"))
                    .help("add `rust: name`, or rename it"),
            );
            continue;
        }
        if let Some(other) = taken.insert(&argument.rust, name) {
            let title = format!(
                "`{other}` and `{name}` are both `{}` in Rust",
                argument.rust
            );
            report.push(
                Diagnostic::error("N301", at, title)
                    .help("add `rust: name`, or rename one of them"),
            );
        } else if (argument.default().is_some() || argument.is_optional(&api.auths))
            && names::builder_methods().contains(&argument.rust.as_str())
        {
            scope::taken(report, at, &argument.rust);
        }
    }
    check_constructors(report, api);
}

/// The ways to sign calls differ by the names of their secrets.
fn check_constructors(report: &mut Report<'_>, api: &Api<'_>) {
    let Some(auth) = &api.spec.api.auth else {
        return;
    };
    let mut taken = HashSet::from(["with_options".to_owned()]);
    for (at, way) in api.auths.iter().enumerate().skip(1) {
        let number = at.to_string();
        if !taken.insert(api.constructor(way)) {
            let span = report.value(api.spec.file, &way_path(auth, &number));
            let title = format!(
                "the constructor for this alternative, `{}`, is taken",
                api.constructor(way)
            );
            report.push(
                Diagnostic::error("N301", span, title)
                    .help("give its secrets names of their own: they name the constructor"),
            );
        }
    }
}

/// What stands for the token is no argument.
pub(super) fn is_token(name: &str) -> bool {
    name == TOKEN
}
