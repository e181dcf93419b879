//! What `api.yaml` may say of a client: addresses, arguments, auth.

use crate::{Source, generate};

/// The codes of an API with these lines; `create` sends a field `name`.
fn codes(lines: &str) -> Vec<&'static str> {
    let api = format!("api: shop\nspec: 2\ndocs: https://shop.example.com/docs\n{lines}");
    let orders = "\
resource: Order
types:
  Size: small | big
  Order: {request: {name: string}, response: {id: int!, size: Size}}
endpoints:
  create: {http: POST /orders, doc: /create-order}
";
    let sources = [
        Source::new("shop/api.yaml", api),
        Source::new("shop/orders.yaml", orders),
    ];
    let report = match generate(&sources) {
        Ok(output) => output.warnings().clone(),
        Err(problems) => problems,
    };
    let mut codes: Vec<_> = report.list().iter().map(|problem| problem.code).collect();
    codes.retain(|code| !["X507", "D703", "T212"].contains(code));
    codes
}

#[track_caller]
fn all(cases: &[(&str, &[&str])]) {
    for (lines, expected) in cases {
        assert_eq!(codes(lines), *expected, "{lines}");
    }
}

const BASE: &str = "base: https://a.example.com\n";

#[test]
fn an_auth_says_one_way_or_alternatives_whole() {
    let cases: [(&str, &[&str]); 26] = [
        ("none", &[]),
        ("{bearer: '{token}'}", &[]),
        ("{basic: ['{email}/token', '{key}']}", &[]),
        ("{basic: [any, '{key}']}", &[]),
        ("{headers: {A: '{x}', B: 'b {y} {x}'}}", &[]),
        ("{query: {'a b': '{x}'}, headers: {A: '{x}'}}", &[]),
        ("{body: {secret: '{x}'}}", &[]),
        ("[{bearer: '{token}'}, {query: {k: '{key}'}}, none]", &[]),
        ("[none, {bearer: '{token}'}]", &[]),
        ("token", &["P605"]),
        ("{}", &["P605"]),
        ("[]", &["P605"]),
        ("[{bearer: '{token}'}, other]", &["P605"]),
        ("{basic: ['{a}', '{b}', '{c}']}", &["P605"]),
        ("{bearer: 'ü {a}'}", &["P605"]),
        ("{bearer: '{2fa}'}", &["P605"]),
        ("{bearer: 0a1b2c}", &["P606"]),
        ("{headers: {A: '{x}', B: fixed}}", &["P606"]),
        ("{basic: [any, '0pw']}", &["P606"]),
        ("{bearer: '{a'}", &["P601"]),
        ("{bearer: 'a}{b}'}", &["P601"]),
        ("{headers: {'a b': '{x}'}}", &["E414"]),
        ("{headers: {A: '{x}', a: '{y}'}}", &["E414"]),
        (
            "{bearer: '{t}', headers: {authorization: '{x}'}}",
            &["E414"],
        ),
        (
            "[{bearer: '{t}'}, {query: {k: '{x}'}}, {headers: {A: '{x}'}}]",
            &["N301"],
        ),
        ("[{bearer: '{t}'}, {query: {k: '{options}'}}]", &["N301"]),
    ];
    for (auth, expected) in cases {
        assert_eq!(codes(&format!("{BASE}auth: {auth}\n")), expected, "{auth}");
    }
}

#[test]
fn tokens_are_fetched_in_ways_that_the_client_knows() {
    let whole = "token: https://login.example.com/t/, grant: client_credentials";
    let cases: [(&str, &[&str]); 16] = [
        (whole, &[]),
        (
            "token: https://l.example.com, grant: refresh_token, client: body, send: 'X {token}'",
            &[],
        ),
        (
            &format!("{whole}, form: {{account: '{{account}}', kind: fixed}}, scopes: [a, 'b:c']"),
            &[],
        ),
        ("grant: client_credentials", &["P630"]),
        ("token: https://login.example.com", &["P630"]),
        ("tokens: https://login.example.com", &["S101"]),
        (
            "token: https://login.example.com, grant: password",
            &["P630"],
        ),
        (
            "token: http://login.example.com, grant: client_credentials",
            &["P604"],
        ),
        (
            "token: 'https://l.example.com/?a=b', grant: client_credentials",
            &["P604"],
        ),
        (
            "token: 'https://{x}.example.com', grant: client_credentials",
            &["P601"],
        ),
        (
            "token: {live: https://l.example.com}, grant: client_credentials",
            &["P630"],
        ),
        (&format!("{whole}, client: header"), &["P630"]),
        (&format!("{whole}, scopes: ['a b']"), &["P630"]),
        (
            &format!("{whole}, form: {{client_id: '{{id}}'}}"),
            &["P630"],
        ),
        (&format!("{whole}, send: Bearer"), &["P630"]),
        (&format!("{whole}, send: '{{token}} {{other}}'"), &["P630"]),
    ];
    for (oauth, expected) in cases {
        let lines = format!("{BASE}auth: {{oauth: {{{oauth}}}}}\n");
        assert_eq!(codes(&lines), expected, "{oauth}");
    }
}

#[test]
fn what_stands_in_braces_is_declared_once_and_used() {
    let header = "auth: none\nheaders: {X-T: 'a {t} b'}\n";
    let vars = |line: &str| format!("{BASE}{header}vars: {{{line}}}\n");
    all(&[
        (&format!("{BASE}{header}"), &["P601"]),
        (&vars("t: string"), &[]),
        (&vars("t: a | b =a"), &[]),
        (&vars("t: Size"), &[]),
        (&vars("t: int =3"), &[]),
        (&vars("t: string, u: string"), &["P601"]),
        (&vars("t: float"), &["T229"]),
        (&vars("t: 'string[]'"), &["T229"]),
        (&vars("t: Order"), &["T229"]),
        (&vars("t: string!"), &["E418"]),
        (&vars("t: a | b =c"), &["T209"]),
        // Methods that every builder has.
        (&vars("t: {type: string =x, rust: retry}"), &["N309"]),
        (&vars("t: {type: string =x, rust: environment}"), &["N309"]),
        (&vars("t: {type: string, rust: retry}"), &[]),
        (
            &format!("{BASE}auth: none\nheaders: {{X: 'a {{'}}\n"),
            &["P601"],
        ),
        (
            &format!("{BASE}auth: none\nheaders: {{X: '{{}}'}}\n"),
            &["P601"],
        ),
    ]);
}

#[test]
fn a_secret_is_text_without_a_default() {
    let vars = |line: &str| format!("{BASE}auth: {{bearer: '{{t}}'}}\nvars: {{{line}}}\n");
    all(&[
        (&vars("t: string -- From the console"), &[]),
        (&vars("t: int"), &["T229"]),
        (&vars("t: a | b"), &["T229"]),
        (&vars("t: string =abc"), &["P606"]),
    ]);
}

#[test]
fn bases_have_names_that_are_variants() {
    all(&[
        (
            "base: {a: https://a.example.com, b: https://b.example.com/v1}\nauth: none\n",
            &[],
        ),
        ("base: {a: https://a.example.com}\nauth: none\n", &[]),
        ("base: {}\nauth: none\n", &["P604"]),
        (
            "base: {a: https://a.example.com, A: https://b.example.com}\nauth: none\n",
            &["N303"],
        ),
        ("base: {1: https://a.example.com}\nauth: none\n", &["N305"]),
        (
            "base: {a: https://a.example.com/, b: http://b.example.com}\nauth: none\n",
            &["P604", "P604"],
        ),
        (
            "base: 'https://{r}.example.com'\nauth: none\nvars: {r: eu | us-1 =eu}\n",
            &[],
        ),
        (
            "base: 'https://{r}.example.com'\nauth: none\nvars: {r: eu | us.1}\n",
            &["P601"],
        ),
        (
            "base: 'https://{r}.example.com'\nauth: none\nvars: {r: string =a_b}\n",
            &["P601"],
        ),
        (
            "base: 'https://a.example.com/{r}'\nauth: none\nvars: {r: string =a_b}\n",
            &[],
        ),
    ]);
}

#[test]
fn a_credential_in_the_body_is_no_field_of_it() {
    let auth = |name: &str| format!("{BASE}auth: {{body: {{{name}: '{{x}}'}}}}\n");
    all(&[(&auth("secret"), &[]), (&auth("name"), &["P609"])]);
}

/// The codes of an endpoint with these keys; the API has two bases and a token.
fn codes_of_endpoint(keys: &str) -> Vec<&'static str> {
    let api = "\
api: shop
spec: 2
docs: https://shop.example.com/docs
base: {production: https://a.example.com, sandbox: 'https://b.example.com/{region}'}
vars: {region: eu | us =eu}
auth: {bearer: '{token}'}
headers: {X-Kind: shop}
";
    let orders = format!(
        "\
resource: Order
types:
  Order: {{request: {{name: string}}, response: {{id: int!}}}}
endpoints:
  create: {{http: POST /orders, doc: /create-order, {keys}}}
"
    );
    let sources = [
        Source::new("shop/api.yaml", api),
        Source::new("shop/orders.yaml", orders),
    ];
    let report = match generate(&sources) {
        Ok(output) => output.warnings().clone(),
        Err(problems) => problems,
    };
    let mut codes: Vec<_> = report.list().iter().map(|problem| problem.code).collect();
    codes.retain(|code| !["X507", "D703", "T212"].contains(code));
    codes
}

#[test]
fn an_endpoint_lives_where_its_api_has_bases_and_is_signed_in_one_way() {
    let cases: [(&str, &[&str]); 20] = [
        ("base: https://c.example.com/v1", &[]),
        ("base: 'https://c.example.com/{region}'", &[]),
        (
            "base: {production: https://c.example.com, sandbox: https://d.example.com}",
            &[],
        ),
        ("base: none", &["S122"]),
        ("base: 'https://c.example.com/{area}'", &["P601"]),
        ("base: http://c.example.com", &["P604"]),
        ("base: sandbox", &["P604"]),
        ("base: {production: https://c.example.com}", &["P604"]),
        (
            "base: {production: https://c.example.com, sandbox: https://d.example.com, test: https://e.example.com}",
            &["P604"],
        ),
        ("auth: none", &[]),
        (
            "auth: {headers: {X-Key: 'k {key}', X-Token: '{token}'}}",
            &[],
        ),
        ("auth: {body: {secret: '{key}'}}", &[]),
        ("auth: {body: {name: '{key}'}}", &["P609"]),
        ("auth: {headers: {X-Kind: '{key}'}}", &["E414"]),
        ("auth: {headers: {X-Key: fixed}}", &["P606"]),
        ("auth: token", &["P605"]),
        ("auth: [{bearer: '{key}'}, none]", &["P605"]),
        (
            "auth: {oauth: {token: https://l.example.com, grant: client_credentials}}",
            &["P605"],
        ),
        ("auth: {bearer: '{secret}'}", &["N309"]),
        (
            "headers: {X-Key: string}, auth: {headers: {X-Key: '{key}'}}",
            &["P609"],
        ),
    ];
    for (keys, expected) in cases {
        assert_eq!(codes_of_endpoint(keys), expected, "{keys}");
    }
}
