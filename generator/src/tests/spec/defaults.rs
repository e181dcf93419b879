use crate::spec::{self, OrNone, Specs};
use crate::{Source, generate, resolved};

const API: &str = "\
api: shop
spec: 2
docs: https://shop.example.com/docs
base: https://api.example.com
auth: {bearer: '{token}'}
";

const TYPES: &str = "\
types:
  Order:
    fields: {note: string -- Words}
    response: {id: int! -- Its number}
endpoints:
";

fn sources(api: &str, file: &str, endpoints: &str) -> Vec<Source> {
    vec![
        Source::new("shop/api.yaml", format!("{API}{api}")),
        Source::new(
            "shop/orders.yaml",
            format!("resource: Order\n{file}{TYPES}{endpoints}"),
        ),
    ]
}

fn parsed(sources: &[Source]) -> Specs {
    let (specs, problems) = spec::parse(sources);
    let errors: Vec<_> = problems
        .iter()
        .filter(|problem| problem.level == crate::Level::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    specs
}

/// What an endpoint has under `query`, as name and words.
fn query(specs: &Specs, name: &str) -> Vec<String> {
    let endpoint = &specs.apis[0].modules[0].endpoints[name];
    let entries = endpoint.query.iter();
    entries
        .map(|(key, field)| format!("{key}: {}", field.words()))
        .collect()
}

/// Code, place and title of each problem, less those about what has no example.
fn problems(sources: &[Source]) -> Vec<String> {
    let report = match generate(sources) {
        Ok(output) => output.warnings().clone(),
        Err(problems) => problems,
    };
    let text = report.show("", crate::Format::Short);
    let lines = text.lines().filter(|line| !line.contains("X507"));
    lines.map(str::to_owned).collect()
}

#[test]
fn the_nearest_value_of_each_name_wins() {
    let sources = sources(
        "defaults: {query: {a: string -- api, b: string -- api, c: string -- api}}\n",
        "defaults: {query: {b: string -- file, c: string -- file, d: string -- file}}\n",
        "  get: {http: 'GET /o/{id}', doc: /o, query: {c: string -- own}}\n  list: {http: GET /o, doc: /o}\n",
    );
    let specs = parsed(&sources);
    assert_eq!(
        query(&specs, "get"),
        ["a: api", "b: file", "c: own", "d: file"]
    );
    assert_eq!(
        query(&specs, "list"),
        ["a: api", "b: file", "c: file", "d: file"]
    );
}

#[test]
fn names_that_share_a_line_are_inherited_one_by_one() {
    let sources = sources(
        "",
        "defaults: {query: {'a, b, c': int -- shared}}\n",
        "  get: {http: 'GET /o/{id}', doc: /o, query: {b: string -- own}}\n",
    );
    assert_eq!(
        query(&parsed(&sources), "get"),
        ["a: shared", "b: own", "c: shared"]
    );
}

#[test]
fn none_removes_a_default_wherever_it_is_said() {
    let sources = sources(
        "defaults: {needs: a plan, query: {a: string, b: string, c: string}}\n",
        "defaults: {query: {a: none}}\n",
        "  get: {http: 'GET /o/{id}', doc: /o, query: {b: none}, needs: none}\n  list: {http: GET /o, doc: /o, query: none}\n",
    );
    let specs = parsed(&sources);
    assert_eq!(query(&specs, "get"), ["c: "]);
    assert_eq!(query(&specs, "list"), [""; 0]);
    let endpoints = &specs.apis[0].modules[0].endpoints;
    assert_eq!(endpoints["get"].needs, None);
    assert_eq!(endpoints["list"].needs.as_deref(), Some("a plan"));
}

#[test]
fn a_key_applies_only_where_it_can() {
    let sources = sources(
        "paging: {items: data, next: next, send: {cursor: after}}\n",
        "defaults: {wrap: order, at: data, path: {id: string}, envelope: {took: int}, responses: {404: empty, 4xx: Order}, retry: {tries: 2}}\n",
        concat!(
            "  get: {http: 'GET /o/{id}', doc: /o}\n",
            "  list: {http: GET /o, doc: /o}\n",
            "  create: {http: POST /o, doc: /o}\n",
            "  delete: {http: 'DELETE /o/{id}', doc: /o}\n",
            "  send_form: {http: POST /f, doc: /o, body: Order, encoding: form, returns: none}\n",
        ),
    );
    let specs = parsed(&sources);
    let has = |name: &str| {
        let endpoint = &specs.apis[0].modules[0].endpoints[name];
        let has = [
            ("wrap", endpoint.wrap.is_some()),
            ("at", endpoint.at.is_some()),
            ("path", !endpoint.path.is_empty()),
            ("envelope", !endpoint.envelope.is_empty()),
            ("responses", endpoint.responses.len() == 2),
            ("failures", endpoint.responses.len() == 1),
            ("paging", endpoint.paging.is_some()),
        ];
        let has = has.into_iter().filter(|(_, has)| *has);
        has.map(|(key, _)| key).collect::<Vec<_>>()
    };
    assert_eq!(has("get"), ["at", "path", "responses"]);
    assert_eq!(has("list"), ["envelope", "responses", "paging"]);
    assert_eq!(has("create"), ["wrap", "at", "responses"]);
    assert_eq!(has("delete"), ["path", "failures"]);
    assert_eq!(has("send_form"), ["failures"]);
}

#[test]
fn the_parts_of_errors_and_retry_are_inherited_one_by_one() {
    let sources = sources(
        "errors: {message: m, code: c}\nretry: {tries: 5, key: header(X-Key)}\n",
        "defaults: {errors: {when: {ok: false}}, retry: {tries: 4, safe: true}}\n",
        "  get: {http: 'GET /o/{id}', doc: /o, errors: {code: d}, retry: {tries: 2}}\n",
    );
    let specs = parsed(&sources);
    let endpoint = &specs.apis[0].modules[0].endpoints["get"];
    let errors = endpoint.errors.as_ref().and_then(OrNone::own);
    let errors = errors.expect("errors");
    let place = |line: &Option<spec::grammar::PlaceLine>| {
        let places = line
            .as_ref()
            .map(|line| line.parsed.as_ref().expect("places"));
        places.map(ToString::to_string)
    };
    assert_eq!(place(&errors.message).as_deref(), Some("m"));
    assert_eq!(place(&errors.code).as_deref(), Some("d"));
    assert_eq!(errors.when.as_ref().expect("`when`").len(), 1);
    let retry = endpoint.retry.as_ref().and_then(OrNone::own);
    let retry = retry.expect("retry");
    assert_eq!((retry.tries, retry.safe), (Some(2), Some(true)));
    assert_eq!(retry.key.as_ref().expect("a key").text, "header(X-Key)");
}

#[test]
fn none_takes_away_errors_retry_and_base() {
    let sources = sources(
        "errors: {message: m}\nretry: {tries: 5}\n",
        "defaults: {errors: none, base: 'https://files.example.com', auth: {bearer: '{key}'}}\n",
        "  get: {http: 'GET /o/{id}', doc: /o, base: none, auth: none}\n  list: {http: GET /o, doc: /o, retry: none, errors: {code: c}}\n",
    );
    let specs = parsed(&sources);
    let endpoints = &specs.apis[0].modules[0].endpoints;
    let (get, list) = (&endpoints["get"], &endpoints["list"]);
    assert!(get.errors.is_none() && get.base.is_none());
    assert!(get.retry.is_some());
    let auth = get.auth.as_ref().expect("`none` is a way to sign a call");
    assert!(matches!(auth.ways[..], [spec::AuthWay::Open]));
    assert!(list.retry.is_none() && list.base.is_some() && list.auth.is_some());
    let errors = list.errors.as_ref().and_then(OrNone::own).expect("errors");
    assert!(errors.code.is_some() && errors.message.is_none());
}

#[test]
fn what_is_wrong_with_a_default_is_reported_once_where_it_stands_with_an_endpoint() {
    let sources = sources(
        "",
        "defaults:\n  query: {a: integer}\n",
        "  get: {http: 'GET /o/{id}', doc: /o}\n  list: {http: GET /o, doc: /o, returns: 'Order[]'}\n",
    );
    let report = generate(&sources).expect_err("`integer` is not a type");
    let mut errors = report
        .list()
        .iter()
        .filter(|problem| problem.code != "X507");
    let (Some(problem), None) = (errors.next(), errors.next()) else {
        panic!("{report}")
    };
    let text = |span: &crate::Span| {
        let bytes = &sources[span.file].bytes[span.start..span.end];
        String::from_utf8_lossy(bytes).into_owned()
    };
    assert_eq!(
        (problem.code, text(&problem.at).as_str()),
        ("T201", "integer")
    );
    assert_eq!(problem.also.len(), 1);
    assert_eq!(text(&problem.also[0].0), "get");
}

#[test]
fn a_default_of_no_endpoint_and_a_none_without_effect_are_reported() {
    let sources = sources(
        "defaults: {envelope: {took: int -- ms}, query: {q: none}}\n",
        "defaults: {wrap: order, headers: {X-Known: string -- Known}}\n",
        "  get: {http: 'GET /o/{id}', doc: /o, needs: none, headers: {X-Known: none}, query: {p: none}}\n",
    );
    let found = problems(&sources);
    let codes: Vec<_> = found
        .iter()
        .filter_map(|line| line.split_whitespace().find(|word| word.contains("S12")))
        .collect();
    assert_eq!(codes.len(), 6, "{found:#?}");
    let of = |code: &str| found.iter().filter(|line| line.contains(code)).count();
    // `took`, `wrap` and `X-Known`; the three `none` of which none finds anything.
    assert_eq!((of("S121"), of("S122")), (3, 3), "{found:#?}");
}

#[test]
fn defaults_that_many_endpoints_would_repeat_are_too_large() {
    let words = "w".repeat(30_000);
    let endpoint = |at: u8| format!("  get_{at}: {{http: GET /o/{at}, doc: /o, returns: none}}\n");
    let endpoints = (0..200).map(endpoint).collect::<Vec<_>>().concat();
    let sources = sources(
        "",
        &format!("defaults: {{query: {{q: string -- {words}}}}}\n"),
        &endpoints,
    );
    let report = generate(&sources).expect_err("6 MB from 50 KB");
    let mut codes: Vec<_> = report.list().iter().map(|problem| problem.code).collect();
    codes.retain(|code| *code != "X507");
    assert_eq!(codes, ["S114"]);
}

#[test]
fn an_endpoint_is_shown_as_resolved_with_the_place_of_each_value() {
    let sources = sources(
        "seen: 2026-11-20\npaging: {items: data, next: next, send: {cursor: after}}\n",
        "defaults:\n  query:\n    'a, b': int -- shared\n    c: string\n",
        "  list:\n    http: GET /o\n    doc: /o\n    about: |\n      One.\n\n      Two.\n    query: {b: string, c: none}\n    paging: {items: orders}\n",
    );
    let text = resolved(&sources, "shop.orders.list").expect("the endpoint");
    assert_eq!(
        text,
        "\
# shop.orders.list
http: GET /o
doc: /o
about: |
  One.

  Two.
query:
  b: string
  # shop/orders.yaml:4
  a: int -- shared
paging:
  items: orders
  # shop/api.yaml:7
  next: next
  # shop/api.yaml:7
  send: {cursor: after}
# shop/api.yaml:6
seen: 2026-11-20
"
    );
    assert_eq!(resolved(&sources, "shop.orders.lists"), None);
    assert_eq!(
        crate::nearest_endpoint(&sources, "shop.orders.lists").as_deref(),
        Some("shop.orders.list")
    );
}
