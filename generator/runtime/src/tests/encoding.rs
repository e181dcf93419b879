//! What the encoder makes of values.

use http::{HeaderMap, Method};

use crate::runtime::base::BaseUrl;
use crate::runtime::target::normal;
use crate::{DateTime, Encoder, Error, ErrorKind, File, Form, Map, Operation};

const ITEM: &Operation = &Operation {
    id: "get_item",
    method: Method::GET,
    path: "/a/{x}/b/{y}/",
    idempotent: true,
};

fn encode(
    write: impl FnOnce(&mut Encoder<'_>) -> Result<(), Error>,
) -> Result<(String, String), Error> {
    let base = BaseUrl::parse("https://h.example/v1/").unwrap();
    let mut encoder = Encoder::new(ITEM, &base, HeaderMap::new());
    write(&mut encoder)?;
    let draft = encoder.finish()?;
    Ok((
        draft.target,
        String::from_utf8(draft.body.to_vec()).unwrap(),
    ))
}

#[test]
fn path_parameters_are_percent_encoded() {
    let cases = [
        ("plain-._~1", "plain-._~1"),
        ("a/b", "a%2Fb"),
        ("a b?c#d", "a%20b%3Fc%23d"),
        ("%2e%2e", "%252e%252e"),
        ("ü@x:y+z", "%C3%BC%40x%3Ay%2Bz"),
        ("...", "..."),
        ("\r\n", "%0D%0A"),
    ];
    for (value, expected) in cases {
        let (target, _) = encode(|request| request.path(&[&value, &7]).map(drop)).unwrap();
        assert_eq!(target, format!("/v1/a/{expected}/b/7/"));
    }
}

#[test]
fn targets_are_sent_in_one_form() {
    let cases = [
        (
            "/v1/deals.json?a=b.c&d=1,2+3",
            "/v1/deals.json?a=b.c&d=1,2+3",
        ),
        ("/v1/a%20b?c=%C3%BC", "/v1/a%20b?c=%C3%BC"),
        ("/v1/./a", "/v1/a"),
        ("/v1/../a", "/a"),
        ("/v1/a/..", "/v1/"),
        ("/v1/%2e%2E/a", "/a"),
        ("/.well-known/x", "/.well-known/x"),
        ("/v1/a b?c='d'", "/v1/a%20b?c=%27d%27"),
        ("/v1/50%?c=%zz", "/v1/50%25?c=%25zz"),
    ];
    for (target, sent) in cases {
        assert_eq!(normal(target.to_owned()), sent, "{target}");
    }
}

#[test]
fn values_that_change_the_path_are_refused() {
    for value in ["", ".", ".."] {
        let error = encode(|request| request.path(&[&1, &value]).map(drop)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build);
        assert!(error.to_string().contains("`y`"), "{error}");
    }
    assert!(encode(|request| request.path(&[&1]).map(drop)).is_err());
    assert!(encode(|request| request.path(&[&1, &2, &3]).map(drop)).is_err());
    assert!(encode(|_| Ok(())).is_err());
}

#[test]
fn queries_keep_their_order_and_are_encoded() {
    let (target, _) = encode(|request| {
        request.path(&[&1, &2])?;
        request.query("owner", Some("a b&c=ü"));
        request.query("none", None::<&String>);
        request.query_csv("geo", Some(&vec!["US", "G,B"]));
        request.query_csv("no", Some(&Vec::<i64>::new()));
        request.query_each("ids", Some(&vec![1, 2]));
        request.query_json("f", Some(&Map::<i64>::from([("a", 1)])))?;
        request.query_entries(Some(&Map::<i64>::from([("size__gt", 1), ("a b", 2)])));
        let time: DateTime = "1970-01-01T00:01:00Z".parse().unwrap();
        request.query_as::<crate::codec::UnixSeconds, _>("min", Some(&time));
        request.query_csv_as::<crate::codec::UnixMillis, _>("t", Some(&vec![time]));
        Ok(())
    })
    .unwrap();
    assert_eq!(
        target,
        "/v1/a/1/b/2/?owner=a+b%26c%3D%C3%BC&geo=US,G%2CB&ids=1&ids=2&f=%7B%22a%22%3A1%7D&size__gt=1&a+b=2&min=60&t=60000"
    );
}

#[test]
fn bodies() {
    let (_, body) = encode(|request| request.path(&[&1, &2])?.json(&[1, 2])).unwrap();
    assert_eq!(body, "[1,2]");
    let (_, body) = encode(|request| request.path(&[&1, &2])?.json_in("it\"em", &true)).unwrap();
    assert_eq!(body, r#"{"it\"em":true}"#);
}

#[test]
fn headers_refuse_all_but_visible_ascii() {
    for value in ["a\nb", "a\r\nX: 1", "\0", "a\tb", "ż", "\u{7f}"] {
        let error = encode(|request| request.header("X-Thing", Some(value)).map(drop)).unwrap_err();
        assert!(error.to_string().contains("`X-Thing`"), "{error}");
    }
    assert!(
        encode(|request| request
            .path(&[&1, &2])?
            .header("X-Thing", Some(" ok~"))
            .map(drop))
        .is_ok()
    );
}

#[test]
fn a_page_url_replaces_path_and_query() {
    let (target, _) =
        encode(|request| request.page_url("https://h.example/v1/a?cursor=%2F")).unwrap();
    assert_eq!(target, "/v1/a?cursor=%2F");
    let error = encode(|request| request.page_url("https://evil.example/v1/a")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Page);
    assert!(error.to_string().contains("evil.example"), "{error}");
}

fn form() -> Form {
    let mut form = Form::new();
    form.text("a b", Some("1&2=ü"));
    form.text("none", None::<&i64>);
    form.csv("csv", Some(&vec![1, 2]));
    form.csv("empty", Some(&Vec::<i64>::new()));
    form.each("each", Some(&vec!["x", "y"]));
    form.entries(Some(&Map::<i64>::from([("key", 1)])));
    form.json("json", Some(&[1, 2])).unwrap();
    form
}

#[test]
fn forms_are_written_as_queries_are() {
    let (_, body) = encode(|request| request.path(&[&1, &2])?.form(&form())).unwrap();
    assert_eq!(
        body,
        "a+b=1%262%3D%C3%BC&csv=1,2&each=x&each=y&key=1&json=%5B1%2C2%5D"
    );
    let (_, body) = encode(|request| request.path(&[&1, &2])?.form(&Form::new())).unwrap();
    assert_eq!(body, "");
}

#[test]
fn csv_items_are_encoded_one_by_one_between_plain_commas() {
    let plans = vec!["Gold, yearly", "Silver", "", "a&b=c+d%", "ü"];
    let expected = "plans=Gold%2C+yearly,Silver,,a%26b%3Dc%2Bd%25,%C3%BC";
    let (target, _) = encode(|request| {
        request.path(&[&1, &2])?.query_csv("plans", Some(&plans));
        Ok(())
    })
    .unwrap();
    assert_eq!(target, format!("/v1/a/1/b/2/?{expected}"));
    let mut form = Form::new();
    form.csv("plans", Some(&plans));
    let (_, body) = encode(|request| request.path(&[&1, &2])?.form(&form)).unwrap();
    assert_eq!(body, expected);
}

#[test]
fn a_csv_item_with_a_comma_is_refused_in_a_multipart_body() {
    let mut form = Form::new();
    form.csv("plans", Some(&vec!["Silver", "Gold"]));
    let (boundary, body) = form.parts().unwrap();
    let body = String::from_utf8(body.to_vec())
        .unwrap()
        .replace(&boundary, "B");
    assert!(body.contains("\r\n\r\nSilver,Gold\r\n"), "{body}");
    form.csv("plans", Some(&vec!["Silver", "Gold, yearly"]));
    let error = encode(|request| request.path(&[&1, &2])?.multipart(&form)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(
        error.to_string().contains("`plans` holds a comma"),
        "{error}"
    );
}

#[test]
fn a_file_has_no_place_in_a_plain_form() {
    let mut form = form();
    form.file("photo", Some(&File::new("a.png", "x")));
    let error = encode(|request| request.path(&[&1, &2])?.form(&form)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the file `photo` can only be sent in a multipart body"
    );
}

#[test]
fn parts_are_divided_by_what_no_content_has() {
    let mut form = Form::new();
    form.text("a \"b\"\r\nX: 1", Some("--\r\nü"));
    let csv = File::new("x\".csv", "1,2\r\n").content_type("text/csv");
    form.files("file", Some(&vec![csv, File::new("", vec![0, 255])]));
    let (boundary, body) = form.parts().unwrap();
    assert_eq!(boundary.len(), 48);
    assert_ne!(boundary, form.parts().unwrap().0);
    let expected = [
        "--B\r\nContent-Disposition: form-data; name=\"a %22b%22%0D%0AX: 1\"\r\n\r\n--\r\nü\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x%22.csv\"\r\n",
        "Content-Type: text/csv\r\n\r\n1,2\r\n\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n",
        "Content-Type: application/octet-stream\r\n\r\n\0\u{fffd}\r\n--B--\r\n",
    ];
    let body = String::from_utf8_lossy(&body).replace(&boundary, "B");
    assert_eq!(body, expected.concat());
    let (boundary, body) = Form::new().parts().unwrap();
    assert_eq!(body, format!("--{boundary}--\r\n"));
}

#[test]
fn a_content_type_ends_no_line() {
    let mut form = Form::new();
    form.file(
        "a",
        Some(&File::new("x", "").content_type("text/csv\r\nX: 1")),
    );
    let error = encode(|request| request.path(&[&1, &2])?.multipart(&form)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(error.to_string().contains("\"x\""), "{error}");
}

#[test]
fn a_file_is_shown_without_its_content() {
    let file = File::new("a.txt", "secret");
    assert_eq!(
        format!("{file:?}"),
        "File { name: \"a.txt\", length: 6, .. }"
    );
    assert_eq!(
        (file.name(), &file.content()[..]),
        ("a.txt", &b"secret"[..])
    );
}
