//! Every way in which lists continue gives every record once.

use serde_json::Value;

use super::{IMAGINARY, folder, recorded, request, response, with};
use crate::{Mock, MockResponse};

/// A way to ask for the next page: what is sent for what a page says.
struct Way {
    method: &'static str,
    path: &'static str,
    /// The target, the headers and the body of a page; `@` stands for what the page before said.
    first: [&'static str; 3],
    next: [&'static str; 3],
    /// What a page says of the next; nothing at the end.
    said: fn(&MockResponse, &Value, usize) -> Option<String>,
    items: fn(&Value) -> &Value,
}

fn word(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn header(response: &MockResponse, name: &str) -> Option<String> {
    let mut headers = response.headers.iter();
    headers
        .find(|(known, _)| known.eq_ignore_ascii_case(name))
        .map(|(_, value)| value.clone())
}

fn last_id(items: &Value) -> Option<String> {
    word(&items.as_array()?.last()?["id"])
}

/// The target of an address on the mock.
fn target(url: &str) -> String {
    url.strip_prefix("http://127.0.0.1:4010")
        .expect("an address of the mock")
        .to_owned()
}

#[allow(clippy::too_many_lines)] // It is a table.
fn ways() -> Vec<Way> {
    let way = |method, path, first, next, said, items| Way {
        method,
        path,
        first,
        next,
        said,
        items,
    };
    vec![
        way(
            "GET",
            "/v2/tickets",
            ["?per_page=2", "", ""],
            ["@", "", ""],
            |response, _, _| {
                let link = header(response, "link")?;
                let (url, rel) = link.strip_prefix('<')?.split_once('>')?;
                assert_eq!(rel, "; rel=\"next\"");
                Some(target(url))
            },
            |body| body,
        ),
        way(
            "GET",
            "/v2/tickets/newest",
            ["", "", ""],
            ["?before=@", "", ""],
            |_, body, _| last_id(body),
            |body| body,
        ),
        way(
            "GET",
            "/v2/tickets/by_last_id",
            ["?limit=2", "", ""],
            ["?limit=2&starting_after=@", "", ""],
            |_, body, _| last_id(&body["data"]).filter(|_| body["has_more"] == true),
            |body| &body["data"],
        ),
        way(
            "POST",
            "/v2/tickets/search",
            ["", "json", r#"{"words":"i","paging":{"limit":2}}"#],
            [
                "",
                "json",
                r#"{"words":"i","paging":{"limit":2,"after":"@"}}"#,
            ],
            |_, body, _| word(&body["paging"]["next"]["after"]),
            |body| &body["results"],
        ),
        way(
            "POST",
            "/v2/tickets/search/form",
            ["", "form", "words=i&page[size]=2"],
            ["", "form", "words=i&page[size]=2&cursor=@"],
            |_, body, _| word(&body["cursor"]),
            |body| &body["results"],
        ),
        way(
            "POST",
            "/v2/tickets/search/all",
            ["", "json", ""],
            ["", "json", r#"{"cursor":"@"}"#],
            |_, body, _| word(&body["result"]["cursor"]),
            |body| &body["result"]["tickets"],
        ),
        way(
            "POST",
            "/v2/tickets/search/wrapped",
            ["", "json", r#"{"query":{"filter":{"words":"i"}}}"#],
            [
                "",
                "json",
                r#"{"query":{"filter":{"words":"i"},"cursor":"@"}}"#,
            ],
            |_, body, _| word(&body["cursor"]),
            |body| &body["results"],
        ),
        way(
            "GET",
            "/v2/tickets/from_offset",
            ["?limit=2", "", ""],
            ["?limit=2&start=@", "", ""],
            |_, body, _| {
                word(&body["page"]["next_start"]).filter(|_| body["page"]["has_next"] == true)
            },
            |body| &body["data"],
        ),
        way(
            "GET",
            "/v2/tickets/book",
            ["?limit=2", "", ""],
            ["?limit=2&page=@", "", ""],
            |_, body, page| {
                (body["total"].as_u64()? > 2 * (page as u64 + 1)).then(|| (page + 1).to_string())
            },
            |body| &body["data"]["items"],
        ),
        way(
            "GET",
            "/v2/tickets/until_last",
            ["", "", ""],
            ["?page=@", "", ""],
            |_, body, page| {
                assert_eq!(body["totalPages"], 1);
                (body["last"] == false).then(|| (page + 1).to_string())
            },
            |body| &body["content"],
        ),
        way(
            "GET",
            "/v2/tickets/resources",
            ["?count=2", "", ""],
            ["?count=2&startIndex=@", "", ""],
            |_, body, page| {
                (body["totalResults"].as_u64()? > 2 * (page as u64 + 1))
                    .then(|| (2 * (page + 1) + 1).to_string())
            },
            |body| &body["Resources"],
        ),
        way(
            "GET",
            "/v2/tickets/in_headers",
            ["?page[size]=2", "", ""],
            ["?page[size]=2&page[number]=@", "", ""],
            |response, _, page| {
                let pages: usize = header(response, "x-total-pages")?.parse().ok()?;
                (pages > page + 1).then(|| (page + 2).to_string())
            },
            |body| body,
        ),
        way(
            "GET",
            "/v2/tickets/with_header",
            ["", "", ""],
            ["", "x-cursor=@", ""],
            |response, _, _| header(response, "x-next"),
            |body| &body["tickets"],
        ),
        way(
            "GET",
            "/v2/tickets/linked",
            ["", "", ""],
            ["@", "", ""],
            |_, body, _| word(&body["_links"]["page:next"]["href"]).map(|url| target(&url)),
            |body| &body["tickets"],
        ),
    ]
}

fn ask(
    mock: &mut Mock<'_, '_>,
    way: &Way,
    [target, headers, body]: [&str; 3],
    said: &str,
) -> MockResponse {
    let target = match target {
        "@" => said.to_owned(),
        target => format!("{}{}", way.path, target.replace('@', said)),
    };
    let mut all = vec![("authorization", "Bearer t".to_owned())];
    match headers {
        "json" => all.push(("content-type", "application/json".to_owned())),
        "form" => all.push((
            "content-type",
            "application/x-www-form-urlencoded".to_owned(),
        )),
        "" => {}
        header => all.extend(
            header
                .split_once('=')
                .map(|(name, value)| (name, value.replace('@', said))),
        ),
    }
    let all: Vec<_> = all
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    response(
        mock,
        &request(way.method, &target, &all, &body.replace('@', said)),
    )
}

#[test]
fn every_way_in_which_lists_continue_gives_every_record_once() {
    let sources = folder(IMAGINARY);
    with(&sources, &recorded(), |mock| {
        let mut known: Option<Vec<Value>> = None;
        for way in ways() {
            let mut ids = Vec::new();
            let mut said = Some(String::new());
            let mut page = 0;
            while let Some(before) = said {
                let asked = if page == 0 { way.first } else { way.next };
                let response = ask(mock, &way, asked, &before);
                let body: Value = serde_json::from_slice(&response.body).expect("JSON");
                assert_eq!(response.status, 200, "{}: {body}", way.path);
                ids.extend(
                    (way.items)(&body)
                        .as_array()
                        .expect(way.path)
                        .iter()
                        .map(|item| item["id"].clone()),
                );
                said = (way.said)(&response, &body, page);
                page += 1;
                assert!(page < 20, "{} never ends", way.path);
            }
            let is_short =
                [2, 3].contains(&way.first[0].matches('2').count()) || way.first[2].contains('2');
            assert!(!is_short || page > 2, "{}: {page} pages", way.path);
            let known = known.get_or_insert_with(|| ids.clone());
            assert_eq!(&ids, known, "{}", way.path);
            assert!(ids.len() > 4, "{ids:?}");
        }
    });
}
