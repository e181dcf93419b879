//! Calls that follow one another: what was sent is there, and what was deleted is gone.

use serde_json::{Value, json};

use super::{now, recorded, request, text, with};
use crate::{Mock, MockFate, MockResponse, Source, Verify};

const API: &str = r#"
api: shop
spec: 2
docs: https://docs.shop.example/api
base: https://api.shop.example/v1
auth:
  - bearer: "{token}"
  - query: {key: "{api_key}"}
paging: {items: data, next: next, total: total, send: {cursor: after, size: limit}}
errors: {message: error.text, code: error.code}
"#;

const ORDERS: &str = r#"
resource: Order
types:
  Status: waiting | packed | lost
  Order:
    immutable: {code: string!}
    fields: {note: string?, label: string, lines: "Line[]", speed: slow | fast =slow}
    request: {tags: pairs<any>, secret: string}
    response:
      id: string!
      number: int!
      status: Status
      tags: map<any>
      created_at, updated_at: datetime!
  Line: {fields: {sku: string!}, response: {id: int!}}
  Remark: {fields: {words: string!}, response: {id: int!, order: string}}
  Problem: {response: {error: ProblemText!}}
  ProblemText: {response: {text: string!, code: string, fields: "map<string[]>"}}
  Photo: {request: {file: file!, title: string!}, response: {id: int!, title: string}}
endpoints:
  create:
    http: POST /orders
    doc: /orders
    responses: {422: Problem}
    retry: {key: header(Idempotency-Key)}
    examples:
      - title: made
        status: 201
        request: '{"code": "A-1"}'
        response: '{"id": "ord_aaaa1111", "number": 7, "code": "A-1", "note": null, "label": "old", "lines": [{"id": 70, "sku": "x"}], "speed": "slow", "status": "packed", "tags": {"a": 1}, "created_at": "2024-01-02 03:04:05.678 UTC", "updated_at": "2024-01-02 03:04:05.678 UTC"}'
      - title: refused
        status: 422
        request: '{"code": ""}'
        response: '{"error": {"text": "no code", "code": "invalid", "fields": {"code": ["is empty"]}}}'
  get:
    http: GET /orders/{id}
    doc: /orders
    wait: {field: status, success: packed, failure: [lost]}
    example: {path: {id: ord_aaaa1111}, response: '{"id": "ord_aaaa1111", "number": 7, "code": "A-1", "status": "waiting", "created_at": "2024-01-02 03:04:05.678 UTC", "updated_at": "2024-01-02 03:04:05.678 UTC"}'}
  get_order_by_number: {as: get, http: "GET /orders-by-number/{number}", doc: /orders}
  update: {http: "PATCH /orders/{id}", doc: /orders}
  replace: {http: "PUT /orders/{id}", doc: /orders}
  delete: {http: "DELETE /orders/{id}", doc: /orders}
  list:
    http: GET /orders
    doc: /orders
    query: {code: string, status: Status, ids: "string[] csv", verbose: bool}
  import_orders: {http: POST /orders/import, doc: /orders, body: "Order[]", returns: "Order[]"}
  cancel_order: {http: "POST /orders/{id}/cancellation", doc: /orders, body: none, returns: Order}
  list_remarks: {as: list, http: "GET /orders/{order}/remarks", doc: /orders, path: {order: string}, returns: Remark}
  create_remark: {as: create, http: "POST /orders/{order}/remarks", doc: /orders, path: {order: string}, body: Remark, returns: Remark}
  get_remark: {as: get, http: "GET /orders/{order}/remarks/{id:int}", doc: /orders, path: {order: string}, returns: Remark}
  add_photo: {http: POST /photos, doc: /orders, body: Photo, encoding: multipart, returns: Photo, as: create}
  upload_scan: {http: "PUT /orders/{id}/scan", doc: /orders, body: bytes, returns: none}
  download_scan: {http: "GET /orders/{id}/scan", doc: /orders, returns: bytes}
  count_orders: {http: GET /orders/count, doc: /orders, returns: Count}
"#;

const COUNT: &str = "types: {Count: {response: {count: int! 5.., at: date!, kind: (all | new)!, names: \"string[]!\"}}}\n";

struct Shop<'a, 'm, 's> {
    mock: &'a mut Mock<'m, 's>,
    entries: Vec<String>,
}

impl Shop<'_, '_, '_> {
    fn raw(
        &mut self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> MockResponse {
        let signed = [("authorization", "Bearer t")];
        let headers: Vec<_> = signed.iter().chain(headers).copied().collect();
        let reply = self.mock.handle(
            &request(method, &format!("/v1{target}"), &headers, body),
            now(),
        );
        self.entries.extend(reply.entry);
        match reply.fate {
            MockFate::Response(response) => response,
            other => panic!("{other:?}"),
        }
    }

    /// The body of a response that has this status.
    #[track_caller]
    fn call(&mut self, method: &str, target: &str, body: &Value, status: u16) -> Value {
        let body = if body.is_null() {
            String::new()
        } else {
            body.to_string()
        };
        let response = self.raw(
            method,
            target,
            &[("content-type", "application/json")],
            &body,
        );
        assert_eq!(response.status, status, "{}", text(&response));
        serde_json::from_slice(&response.body).unwrap_or_default()
    }
}

/// Runs calls; all of them verify.
fn shop(run: impl FnOnce(&mut Shop<'_, '_, '_>)) {
    let sources = [
        Source::new("shop/api.yaml", API),
        Source::new("shop/orders.yaml", ORDERS),
        Source::new("shop/counts.yaml", COUNT),
    ];
    let entries = with(&sources, &recorded(), |mock| {
        let mut shop = Shop {
            mock,
            entries: Vec::new(),
        };
        run(&mut shop);
        shop.entries
    });
    let har = format!("{{\"log\":{{\"entries\":[{}]}}}}", entries.join(","));
    assert!(!har.contains("Bearer t"), "the recording has a secret");
    let recordings = [Source::new("shop.har", har)];
    let verify = Verify {
        specs: &sources,
        recordings: &recordings,
        expected: None,
        only: None,
        all: true,
        client: None,
    };
    let report = verify.run().unwrap_or_else(|error| panic!("{error:?}"));
    assert!(report.agrees(), "{}", report.text(false));
}

#[test]
fn what_is_created_is_there_with_ids_and_times_in_the_shape_of_the_vendor() {
    shop(|shop| {
        let sent = json!({"code": "B-2", "note": "fragile", "lines": [{"sku": "tea"}], "tags": [{"key": "k", "value": 5}], "secret": "s"});
        let made = shop.call("POST", "/orders", &sent, 201);
        let id = made["id"].as_str().expect("an id");
        assert!(
            id.starts_with("ord_") && id.len() == 12 && id != "ord_aaaa1111",
            "{id}"
        );
        assert_eq!(made["number"], 7, "{made}");
        assert_eq!(made["created_at"], "2027-01-15 08:00:00.000 UTC");
        assert_eq!(
            (&made["code"], &made["note"], &made["speed"]),
            (&json!("B-2"), &json!("fragile"), &json!("slow"))
        );
        assert_eq!(made["tags"], json!({"k": 5}));
        assert_eq!(made["lines"], json!([{"id": 71, "sku": "tea"}]));
        assert_eq!(
            made.get("label"),
            None,
            "what was not sent is not the example's"
        );
        assert_eq!(made.get("secret"), None, "what is only sent is not shown");
        let mut read = shop.call("GET", &format!("/orders/{id}"), &Value::Null, 200);
        assert_eq!(read["status"], "waiting");
        read["status"] = made["status"].clone();
        assert_eq!(read, made);
    });
}

#[test]
fn an_update_has_three_states_and_a_replacement_two() {
    shop(|shop| {
        let made = shop.call(
            "POST",
            "/orders",
            &json!({"code": "B-2", "note": "a", "label": "b"}),
            201,
        );
        let path = format!("/orders/{}", made["id"].as_str().expect("an id"));
        let same = shop.call("PATCH", &path, &json!({}), 200);
        assert_eq!((&same["note"], &same["label"]), (&json!("a"), &json!("b")));
        let cleared = shop.call("PATCH", &path, &json!({"note": null}), 200);
        assert_eq!(
            (&cleared["note"], &cleared["label"]),
            (&Value::Null, &json!("b"))
        );
        let set = shop.call("PATCH", &path, &json!({"note": "c", "label": "d"}), 200);
        assert_eq!((&set["note"], &set["label"]), (&json!("c"), &json!("d")));
        let replaced = shop.call("PUT", &path, &json!({"code": "C-3", "label": "e"}), 200);
        assert_eq!(
            (&replaced["code"], &replaced["note"], &replaced["label"]),
            (&json!("C-3"), &Value::Null, &json!("e"))
        );
        assert_eq!(
            (&replaced["id"], &replaced["created_at"]),
            (&made["id"], &made["created_at"])
        );
    });
}

#[test]
fn twins_see_the_same_record_and_what_is_deleted_is_gone_for_both() {
    shop(|shop| {
        let seeded = shop.call("GET", "/orders-by-number/7", &Value::Null, 200);
        assert_eq!(seeded["id"], "ord_aaaa1111");
        shop.call(
            "PATCH",
            "/orders/ord_aaaa1111",
            &json!({"note": "new"}),
            200,
        );
        assert_eq!(
            shop.call("GET", "/orders-by-number/7", &Value::Null, 200)["note"],
            "new"
        );
        shop.call("DELETE", "/orders/ord_aaaa1111", &Value::Null, 200);
        let missing = shop.call("GET", "/orders-by-number/7", &Value::Null, 404);
        assert_eq!(
            missing["error"]["text"],
            "there is no Order whose `number` is `7`"
        );
        shop.call("GET", "/orders/ord_aaaa1111", &Value::Null, 404);
        shop.call("DELETE", "/orders/ord_aaaa1111", &Value::Null, 404);
        assert_eq!(
            shop.call("GET", "/orders", &Value::Null, 200)["data"],
            json!([])
        );
    });
}

#[test]
fn lists_have_filters_that_equal_fields_and_pages() {
    shop(|shop| {
        for number in 0..5 {
            shop.call(
                "POST",
                "/orders",
                &json!({"code": format!("P-{}", number % 2)}),
                201,
            );
        }
        let mut codes = Vec::new();
        let mut target = "/orders?limit=2".to_owned();
        let mut pages = 0;
        loop {
            let page = shop.call("GET", &target, &Value::Null, 200);
            assert_eq!(page["total"], 6);
            let items = page["data"].as_array().expect("items");
            codes.extend(
                items
                    .iter()
                    .map(|item| item["code"].as_str().unwrap_or_default().to_owned()),
            );
            pages += 1;
            match page["next"].as_str() {
                Some(next) => target = format!("/orders?limit=2&after={next}"),
                None => break,
            }
        }
        assert_eq!(
            (pages, codes.join(" ")),
            (3, "A-1 P-0 P-1 P-0 P-1 P-0".to_owned())
        );
        let one = shop.call("GET", "/orders?code=P-1&verbose=true", &Value::Null, 200);
        assert_eq!(one["total"], 2);
        assert_eq!(
            shop.call("GET", "/orders?code=none", &Value::Null, 200)["total"],
            0
        );
        let wrong = shop.call("GET", "/orders?after=nonsense", &Value::Null, 422);
        assert!(
            wrong["error"]["text"]
                .as_str()
                .is_some_and(|text| text.contains("`after`")),
            "{wrong}"
        );
        shop.call("GET", "/orders?limit=0", &Value::Null, 422);
    });
}

#[test]
fn what_is_below_something_is_seen_only_there() {
    shop(|shop| {
        let one = shop.call("POST", "/orders", &json!({"code": "1"}), 201)["id"]
            .as_str()
            .expect("an id")
            .to_owned();
        let other = shop.call("POST", "/orders", &json!({"code": "2"}), 201)["id"]
            .as_str()
            .expect("an id")
            .to_owned();
        let remark = shop.call(
            "POST",
            &format!("/orders/{one}/remarks"),
            &json!({"words": "hi"}),
            200,
        );
        assert_eq!(remark["order"], json!(one));
        let id = &remark["id"];
        shop.call(
            "GET",
            &format!("/orders/{one}/remarks/{id}"),
            &Value::Null,
            200,
        );
        shop.call(
            "GET",
            &format!("/orders/{other}/remarks/{id}"),
            &Value::Null,
            404,
        );
        assert_eq!(
            shop.call("GET", &format!("/orders/{one}/remarks"), &Value::Null, 200)["total"],
            1
        );
        assert_eq!(
            shop.call(
                "GET",
                &format!("/orders/{other}/remarks"),
                &Value::Null,
                200
            )["total"],
            0
        );
        let missing = shop.call("GET", "/orders/ord_nobody/remarks", &Value::Null, 404);
        assert_eq!(
            missing["error"]["text"],
            "there is no Order whose `id` is `ord_nobody`"
        );
    });
}

#[test]
fn what_does_not_fit_is_refused_in_the_shape_of_the_vendor_with_the_field() {
    shop(|shop| {
        let refused = shop.call("POST", "/orders", &json!({"note": 5}), 422);
        let error = &refused["error"];
        assert_eq!(error["code"], "invalid");
        assert!(
            error["text"]
                .as_str()
                .is_some_and(|text| text.contains("request.note") && text.contains("request.code")),
            "{refused}"
        );
        shop.call(
            "POST",
            "/orders",
            &json!({"code": "1", "colour": "red"}),
            422,
        );
        shop.call("PATCH", "/orders/ord_aaaa1111", &json!({"code": "2"}), 422);
        let broken = shop.raw("POST", "/orders", &[], "{");
        assert_eq!(broken.status, 422);
        assert_eq!(shop.raw("POST", "/orders", &[], "null").status, 422);
        shop.call("GET", "/orders", &Value::Null, 200);
        let unknown = shop.raw("GET", "/ordres", &[], "");
        assert_eq!(unknown.status, 404);
        let method = shop.raw("POST", "/orders/ord_aaaa1111", &[], "");
        assert_eq!(method.status, 405);
        assert!(
            method
                .headers
                .contains(&("Allow".to_owned(), "GET, PUT, PATCH, DELETE".to_owned())),
            "{method:?}"
        );
    });
}

#[test]
fn a_call_that_no_way_has_signed_is_refused() {
    shop(|shop| {
        let mut status = |target: &str, headers: &[(&str, &str)]| {
            let asked = request("GET", target, headers, "");
            super::response(shop.mock, &asked).status
        };
        assert_eq!(status("/v1/orders", &[]), 401);
        assert_eq!(
            status("/v1/orders", &[("authorization", "Basic dDp0")]),
            401
        );
        assert_eq!(status("/v1/orders", &[("authorization", "Bearer ")]), 401);
        assert_eq!(status("/v1/orders", &[("authorization", "bearer t")]), 200);
        assert_eq!(status("/v1/orders?key=k", &[]), 200);
        assert_eq!(status("/v1/orders?key=", &[]), 401);
        shop.raw("GET", "/orders", &[], "");
    });
}

#[test]
fn a_call_with_a_known_key_is_done_once() {
    shop(|shop| {
        let mut made = |key: &str| {
            let response = shop.raw(
                "POST",
                "/orders",
                &[("idempotency-key", key)],
                r#"{"code": "K"}"#,
            );
            text(&response)
        };
        let first = made("1");
        assert_eq!(made("1"), first);
        assert_ne!(made("2"), first);
        assert_eq!(
            shop.call("GET", "/orders?code=K", &Value::Null, 200)["total"],
            2
        );
    });
}

#[test]
fn what_is_started_is_done_after_a_few_polls() {
    shop(|shop| {
        let made = shop.call("POST", "/orders", &json!({"code": "W"}), 201);
        let path = format!("/orders/{}", made["id"].as_str().expect("an id"));
        let seen: Vec<_> = (0..4)
            .map(|_| shop.call("GET", &path, &Value::Null, 200)["status"].clone())
            .collect();
        assert_eq!(seen, ["waiting", "waiting", "packed", "packed"]);
        assert_eq!(
            shop.call("GET", "/orders?status=packed&code=W", &Value::Null, 200)["total"],
            1
        );
    });
}

#[test]
fn batches_contents_parts_and_other_calls_do_what_can_be_known() {
    shop(|shop| {
        let both = shop.call(
            "POST",
            "/orders/import",
            &json!([{"code": "I-1"}, {"code": "I-2"}]),
            200,
        );
        assert_eq!(
            (&both[0]["code"], &both[1]["code"]),
            (&json!("I-1"), &json!("I-2"))
        );
        assert_ne!(both[0]["id"], both[1]["id"]);
        let path = format!("/orders/{}", both[1]["id"].as_str().expect("an id"));
        assert_eq!(shop.call("GET", &path, &Value::Null, 200)["code"], "I-2");
        assert_eq!(
            shop.call("POST", &format!("{path}/cancellation"), &Value::Null, 200)["code"],
            "I-2"
        );
        shop.call("POST", "/orders/ord_nobody/cancellation", &Value::Null, 404);
        shop.raw("PUT", &format!("{path}/scan"), &[], "the scan");
        assert_eq!(
            text(&shop.raw("GET", &format!("{path}/scan"), &[], "")),
            "the scan"
        );
        let parts = "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nTea\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n1\r\n--x--\r\n";
        let photo = shop.raw(
            "POST",
            "/photos",
            &[("content-type", "multipart/form-data; boundary=x")],
            parts,
        );
        let photo: Value = serde_json::from_slice(&photo.body).expect("JSON");
        assert_eq!(photo["title"], "Tea");
        let count = shop.call("GET", "/orders/count", &Value::Null, 200);
        assert_eq!(
            count,
            json!({"count": 5, "at": "2027-01-15", "kind": "all", "names": ["text"]})
        );
    });
}
