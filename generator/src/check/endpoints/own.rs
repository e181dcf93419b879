//! Endpoints that live elsewhere than their API, or are signed in another way.

use super::Here;
use crate::check::api::{check_addresses, check_way};
use crate::check::report::Report;
use crate::diagnostic::Diagnostic;
use crate::spec::{Addresses, AuthWay};

pub(super) fn check(report: &mut Report<'_>, here: &Here<'_>) {
    if here.call.http.is_address {
        check_address(report, here);
        return;
    }
    if let Some(base) = &here.call.endpoint.base {
        check_base(report, here, base);
    }
    check_auth(report, here);
}

/// What a response gave says where it leads, and learns no credentials.
fn check_address(report: &mut Report<'_>, here: &Here<'_>) {
    let endpoint = here.call.endpoint;
    let said = [
        ("base", endpoint.base.is_some()),
        ("auth", endpoint.auth.is_some()),
    ];
    for (key, _) in said.into_iter().filter(|(_, is_said)| *is_said) {
        let at = report.key(here.file(), &here.at(key));
        let title = format!("an address that a response gave has no `{key}`");
        report.push(Diagnostic::error("E441", at, title).help("delete it"));
    }
}

/// One address for all bases of the API, or one for each.
fn check_base(report: &mut Report<'_>, here: &Here<'_>, base: &Addresses) {
    check_addresses(report, here.file(), &here.at("base"), base);
    let Addresses::Named(own) = base else { return };
    let names: Vec<_> = here.api.bases.iter().filter_map(|base| base.name).collect();
    let all = names.iter().map(|name| format!("`{name}`"));
    let all = all.collect::<Vec<_>>().join(", ");
    let help = if names.is_empty() {
        "write one URL: `base` of the API has no names".to_owned()
    } else {
        format!("write one for each base of the API: {all}")
    };
    let path = here.at("base");
    let mut refuse = |path: &[&str], title: String| {
        let at = report.key(here.file(), path);
        report.push(Diagnostic::error("P604", at, title).help(help.clone()));
    };
    for name in own.keys().filter(|name| !names.contains(&name.as_str())) {
        let title = format!("the API has no base `{name}`");
        refuse(&[&path[..], &[name.as_str()]].concat(), title);
    }
    for name in names.iter().filter(|name| !own.contains_key(**name)) {
        refuse(&path, format!("`base` has no address for `{name}`"));
    }
}

fn check_auth(report: &mut Report<'_>, here: &Here<'_>) {
    let (Some(auth), Some(own)) = (&here.call.endpoint.auth, here.call.own_auth()) else {
        return;
    };
    let path = here.at("auth");
    let at = here.value(report, "auth");
    let [way] = auth.ways.as_slice() else {
        let title = "an endpoint is signed in one way";
        let help = "write `none`, or one of the ways; alternatives stand in `api.yaml`";
        report.push(Diagnostic::error("P605", at, title).help(help));
        return;
    };
    if own.token().is_some() {
        let title = "a token is fetched for all endpoints of an API";
        let help = "write `oauth` in `api.yaml`; here, `{token}` stands for its token";
        report.push(Diagnostic::error("P605", at, title).help(help));
        return;
    }
    if auth.is_list {
        let title = "an endpoint is signed in one way, not in alternatives";
        report.push(Diagnostic::error("P605", at, title).help("write it without brackets"));
        return;
    }
    check_way(report, here.file(), &path, (way, own));
    if matches!(way, AuthWay::Open | AuthWay::Unknown(_)) {
        return;
    }
    let headers = &here.api.spec.api.headers;
    for name in own.headers() {
        if headers.keys().any(|known| known.eq_ignore_ascii_case(name)) {
            let title = format!("header `{name}` is already sent with every call");
            let at = here.value(report, "auth");
            report.push(Diagnostic::error("E414", at, title).help("name another header"));
        }
    }
}
