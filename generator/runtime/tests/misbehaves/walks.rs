//! Lists whose pages do not follow each other.

use client_runtime::testing::Server;
use client_runtime::{Auth, ErrorKind};

use crate::calls::{List, Page};
use crate::server::fill;
use crate::support::local::{Driver, block_on, builder};
use crate::table::End::{self, Fails, Succeeds};
use crate::{both, sent};

struct Walk {
    name: &'static str,
    /// The pages in turn; the last one again and again. `{n}` counts them.
    pages: &'static [&'static str],
    /// How many pages are given.
    given: usize,
    end: End,
    /// How many requests the server sees.
    seen: usize,
    /// What the last one asks for, where that is of interest.
    last: Option<&'static str>,
}

impl Walk {
    const fn to(mut self, target: &'static str) -> Self {
        self.last = Some(target);
        self
    }
}

/// Nobody asks for more.
const ENOUGH: usize = 30;

const fn walk(
    name: &'static str,
    pages: &'static [&'static str],
    given: usize,
    end: End,
    seen: usize,
) -> Walk {
    Walk {
        name,
        pages,
        given,
        end,
        seen,
        last: None,
    }
}

/// A second page that is found.
const fn follows(name: &'static str, pages: &'static [&'static str], target: &'static str) -> Walk {
    walk(name, pages, 2, Succeeds, 2).to(target)
}

const LAST: &str = r#"{"items": []}"#;
const CIRCLE: End = Fails(ErrorKind::Page);
const ELSEWHERE: End = Fails(ErrorKind::Page);

const WALKS: &[Walk] = &[
    walk(
        "ends",
        &[r#"{"items": [1], "cursor": "a"}"#, r#"{"items": []}"#],
        2,
        Succeeds,
        2,
    ),
    walk(
        "repeats a cursor",
        &[r#"{"items": [1], "cursor": "a"}"#],
        2,
        CIRCLE,
        2,
    ),
    walk(
        "goes in a larger circle",
        &[
            r#"{"items": [1], "cursor": "a"}"#,
            r#"{"items": [1], "cursor": "b"}"#,
            r#"{"items": [1], "cursor": "a"}"#,
        ],
        3,
        CIRCLE,
        3,
    ),
    walk(
        "repeats an address",
        &[r#"{"items": [1], "next": "{own}/items?cursor=a"}"#],
        2,
        CIRCLE,
        2,
    ),
    walk(
        "repeats the first page",
        &[r#"{"items": [1], "next": "/items"}"#],
        1,
        CIRCLE,
        1,
    ),
    // Whether there are so many pages or no end, nobody can tell.
    walk(
        "has always one more",
        &[r#"{"items": [1], "cursor": "{n}"}"#],
        ENOUGH,
        Succeeds,
        ENOUGH,
    ),
    walk(
        "has always one more, and they are empty",
        &[r#"{"items": [], "cursor": "{n}"}"#],
        ENOUGH,
        Succeeds,
        ENOUGH,
    ),
    walk(
        "goes on with another scheme",
        &[r#"{"items": [1], "next": "https://{host}/items?cursor=a"}"#],
        1,
        ELSEWHERE,
        1,
    ),
    follows(
        "goes on with a query",
        &[r#"{"items": [1], "next": "?cursor=a"}"#, LAST],
        "/items?cursor=a",
    ),
    follows(
        "goes on with a relative path",
        &[
            r#"{"items": [1], "next": "./more/../items?cursor=a"}"#,
            LAST,
        ],
        "/items?cursor=a",
    ),
    follows(
        "goes on without a scheme",
        &[r#"{"items": [1], "next": "//{host}/items?cursor=a"}"#, LAST],
        "/items?cursor=a",
    ),
    follows(
        "goes on with raw text",
        &[
            r#"{"items": [1], "next": "{own}/ü {x}?q=zażółć gęślą {'x'}|^`&r=%C3%BC%"}"#,
            LAST,
        ],
        "/%C3%BC%20%7Bx%7D?q=za%C5%BC%C3%B3%C5%82%C4%87%20g%C4%99%C5%9Bl%C4%85%20%7B%27x%27%7D%7C%5E%60&r=%C3%BC%25",
    ),
    follows(
        "goes on after a byte order mark",
        &["\u{feff}{\"items\": [1], \"cursor\": \"a\"}", LAST],
        "/items?cursor=a",
    ),
    walk(
        "goes on without a scheme at another port",
        &[r#"{"items": [1], "next": "//{other_host}/items"}"#],
        1,
        ELSEWHERE,
        1,
    ),
    walk(
        "goes on at another port",
        &[r#"{"items": [1], "next": "{other}/items"}"#],
        1,
        ELSEWHERE,
        1,
    ),
    walk(
        "goes on at another host name",
        &[r#"{"items": [1], "next": "{name}/items?cursor=a"}"#],
        1,
        ELSEWHERE,
        1,
    ),
    walk(
        "goes on at another host",
        &[r#"{"items": [1], "next": "https://elsewhere.example/items"}"#],
        1,
        ELSEWHERE,
        1,
    ),
    walk(
        "goes on under a user's name",
        &[r#"{"items": [1], "next": "http://127.0.0.1@elsewhere.example/"}"#],
        1,
        ELSEWHERE,
        1,
    ),
    walk(
        "goes on at no address",
        &[r#"{"items": [1], "next": "http://[::"}"#],
        1,
        ELSEWHERE,
        1,
    ),
    walk(
        "goes on with half a page",
        &[
            r#"{"items": [1], "cursor": "a"}"#,
            r#"{"items": [1], "cursor"#,
        ],
        1,
        Fails(ErrorKind::Decode),
        2,
    ),
];

#[test]
fn walks_end_as_the_table_says_and_alike_on_both_transports() {
    for walk in WALKS {
        let [one, other] = both(walk.name, move |driver| run(walk, driver));
        assert_eq!(one, other, "{}: the transports differ", walk.name);
        let (given, end, _, sent) = one;
        assert_eq!(
            (given, end, sent.len()),
            (walk.given, walk.end, walk.seen),
            "{}",
            walk.name
        );
        if let Some(target) = walk.last {
            let line = sent.last().unwrap();
            assert!(line.starts_with(&format!("GET {target} ")), "{line}");
        }
    }
}

/// How many pages were given, how it ended, in which words, and what the server saw.
fn run(walk: &Walk, driver: Driver) -> (usize, End, Option<String>, Vec<String>) {
    let server = Server::start();
    let other = Server::start();
    let last = walk.pages.last().into_iter().cycle();
    for (n, page) in walk.pages.iter().chain(last).take(ENOUGH + 1).enumerate() {
        let page = fill(page, &server, &other).replace("{n}", &n.to_string());
        server.reply(200, &[], page);
    }
    let client = builder(Auth::header("Authorization", "Bearer t0k3n"), &server.url())
        .build()
        .unwrap();
    let pages: Vec<Result<Page, _>> = match driver {
        Driver::Async => block_on(async {
            let mut pages = client.pages(List::default());
            let mut all = Vec::new();
            while let Some(page) = pages.next().await {
                all.push(page);
                if all.len() == ENOUGH {
                    break;
                }
            }
            all
        }),
        Driver::Blocking => client
            .pages_blocking(List::default())
            .take(ENOUGH)
            .collect(),
    };
    assert!(other.requests().is_empty(), "{}", walk.name);
    let given = pages.iter().flatten().count();
    let end = pages.last().map_or(Succeeds, End::of);
    let text = pages.last().and_then(|page| page.as_ref().err());
    let text = text.map(|error| {
        [(&server, "{own}"), (&other, "{other}")]
            .iter()
            .fold(error.to_string(), |text, (server, name)| {
                text.replace(server.url().rsplit(':').next().unwrap(), name)
            })
    });
    (given, end, text, sent(&server))
}
