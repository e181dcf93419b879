//! Lists whose pages do not follow each other.

use client_runtime::testing::Server;
use client_runtime::{Auth, ErrorKind};

use crate::calls::{List, Page};
use crate::guarded;
use crate::server::fill;
use crate::support::local::{DRIVERS, Driver, block_on, builder};
use crate::table::End::{self, Fails, Succeeds};

struct Walk {
    name: &'static str,
    /// The pages in turn; the last one again and again. `{n}` counts them.
    pages: &'static [&'static str],
    /// How many pages are given.
    given: usize,
    end: End,
    /// How many requests the server sees.
    seen: usize,
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
    }
}

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
fn walks_end_as_the_table_says() {
    for walk in WALKS {
        for driver in DRIVERS {
            let what = format!("{}, {driver:?}", walk.name);
            let came = guarded(&what, move || run(walk, driver));
            assert_eq!(came, (walk.given, walk.end, walk.seen), "{what}");
        }
    }
}

fn run(walk: &Walk, driver: Driver) -> (usize, End, usize) {
    let server = Server::start();
    let other = Server::start();
    let last = walk.pages.last().into_iter().cycle();
    for (n, page) in walk.pages.iter().chain(last).take(ENOUGH + 1).enumerate() {
        let page = fill(page, &server, &other).replace("{n}", &n.to_string());
        server.reply(200, &[], page);
    }
    let client = builder(Auth::bearer("t0k3n".into()), &server.url())
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
    (given, end, server.requests().len())
}
