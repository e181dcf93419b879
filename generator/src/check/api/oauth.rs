//! Tokens that the client fetches.

use super::arguments::is_token;
use super::base::check_addresses;
use crate::check::report::Report;
use crate::diagnostic::Diagnostic;
use crate::model::Api;
use crate::spec::grammar::units;
use crate::spec::{Addresses, OAuth};

/// Fields of a request for a token that the client sends itself.
const OWN: &[&str] = &[
    "grant_type",
    "client_id",
    "client_secret",
    "refresh_token",
    "scope",
];

/// A whole one.
const SAMPLE: &str =
    "write `{oauth: {token: https://login.example.com/token, grant: client_credentials}}`";

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>, above: &[&str], oauth: &OAuth) {
    let file = api.spec.file;
    let whole = [above, &["oauth"]].concat();
    let at = |key: &'static str| [&whole[..], &[key]].concat();
    let wrong = |report: &mut Report<'_>, path: &[&str], title: String, help: &str| {
        let span = report.value(file, path);
        report.push(Diagnostic::error("P630", span, title).help(help));
    };
    let is_unclear = report.has_unknown_key(file, &whole);
    match &oauth.token {
        None if is_unclear => {}
        None => {
            let title = "`oauth` has no `token`, the URL that issues tokens";
            wrong(report, &whole, title.to_owned(), SAMPLE);
        }
        Some(token) => {
            check_addresses(report, file, &at("token"), token);
            check_environments(report, api, &at("token"), token);
        }
    }
    match &oauth.grant {
        None if is_unclear => {}
        None => wrong(report, &whole, "`oauth` has no `grant`".to_owned(), SAMPLE),
        Some(grant) if grant.value.is_none() => {
            let title = format!("`{}` is not a grant that the client knows", grant.text);
            let help = "write `client_credentials` or `refresh_token`; for others, leave `oauth` out and write `{bearer: \"{token}\"}`: users give a provider of tokens";
            wrong(report, &at("grant"), title, help);
        }
        Some(_) => {}
    }
    if let Some(place) = oauth.client.as_ref().filter(|place| place.value.is_none()) {
        let title = format!("`{}` is not a place for the client's secret", place.text);
        wrong(report, &at("client"), title, "write `basic` or `body`");
    }
    for (number, scope) in oauth.scopes.iter().enumerate() {
        if scope.is_empty() || !scope.bytes().all(|byte| byte.is_ascii_graphic()) {
            let number = number.to_string();
            let path = [&at("scopes")[..], &[number.as_str()]].concat();
            let title = format!("`{scope}` is not a scope");
            wrong(
                report,
                &path,
                title,
                "write ASCII without spaces, one scope in each item",
            );
        }
    }
    for name in oauth
        .form
        .keys()
        .filter(|name| OWN.contains(&name.as_str()))
    {
        let path = [&at("form")[..], &[name.as_str()]].concat();
        let title = format!("the client sends `{name}` itself");
        wrong(report, &path, title, "delete the line");
    }
    if let Some(send) = &oauth.send {
        check_send(report, file, &at("send"), send);
    }
}

/// Where the API has several bases, the addresses of tokens are one, or one for each.
fn check_environments(report: &mut Report<'_>, api: &Api<'_>, path: &[&str], token: &Addresses) {
    let Addresses::Named(all) = token else { return };
    let bases: Vec<_> = api.bases.iter().filter_map(|base| base.name).collect();
    let names: Vec<_> = all.keys().map(String::as_str).collect();
    if bases != names {
        let span = report.value(api.spec.file, path);
        let title = "the addresses of tokens do not have the names of `base`";
        report.push(
            Diagnostic::error("P630", span, title)
                .help("write one URL, or one for each name of `base`, in the same order"),
        );
    }
}

/// The token stands in the header, and nothing else in braces.
fn check_send(report: &mut Report<'_>, file: usize, path: &[&str], send: &str) {
    let names = units::placeholders(send);
    let is_fit = names.iter().all(|name| is_token(name)) && names.len() == 1;
    let is_ascii = send.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    if !is_fit || !is_ascii || !units::has_whole_braces(send) {
        let span = report.value(file, path);
        report.push(
            Diagnostic::error(
                "P630",
                span,
                "`send` must hold `{token}`, and no other name",
            )
            .help("write `\"Bearer {token}\"`: the value of the header `Authorization`"),
        );
    }
}
