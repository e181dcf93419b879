//! Which arguments a client has, and which of them are secret.

use super::specs;
use crate::model::Model;

/// The arguments of a client of each auth, in order: a secret is marked, one with a default is left out.
fn clients(api: &str) -> Vec<String> {
    let specs = specs(api, "resource: Order\n");
    let model = Model::unchecked(&specs);
    let api = &model.apis[0];
    let marked = |secret| if secret { "*" } else { "" };
    let auths = api.auths.iter();
    auths
        .map(|auth| {
            let names = api.required(auth);
            let names = names.map(|found| format!("{}{}", found.rust, marked(found.is_secret)));
            names.collect::<Vec<_>>().join(" ")
        })
        .collect()
}

#[test]
fn a_secret_stands_in_auth_only() {
    let api = "\
base: 'https://{host}.example.com/{sid}'
auth: {basic: ['{sid}', '{key}']}
headers: {X-T: '{tenant}'}
vars: {tenant: string, host: string, sid: string}
";
    assert_eq!(clients(api), ["tenant host sid key*"]);
}

#[test]
fn each_alternative_takes_its_own() {
    let api = "\
base: https://a.example.com
auth:
  - {oauth: {token: 'https://{tenant}.example.com', grant: refresh_token, form: {a: '{audience}'}}}
  - {bearer: '{token}', headers: {A: '{app}'}}
  - none
headers: {X-R: '{region}', X-L: '{language}'}
vars: {region: string, tenant: string, language: string =en, refresh_token: string}
";
    assert_eq!(
        clients(api),
        [
            "region tenant refresh_token* client_id* client_secret* audience*",
            "region token* app*",
            "region",
        ]
    );
}

#[test]
fn names_of_constructors_are_those_of_secrets() {
    let api = "\
base: https://a.example.com
auth: [none, {bearer: '{type}'}, {query: {k: '{user}', l: '{key}'}}]
vars: {key: string}
";
    let specs = specs(api, "resource: Order\n");
    let model = Model::unchecked(&specs);
    let api = &model.apis[0];
    let names: Vec<_> = api.auths.iter().map(|auth| api.constructor(auth)).collect();
    assert_eq!(
        names,
        ["without_credentials", "with_type", "with_key_and_user"]
    );
}
