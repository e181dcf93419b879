//! Statuses, places of failures, and what is waited for.

use crate::Input;
use crate::write::{API, ITEM, fill, most, same, shop};
use generator::Source;

/// An endpoint with one more key, that is open at its end.
fn get(more: &str) -> String {
    format!("{ITEM}endpoints:\n  get:\n    http: GET /items/{{id}}\n    doc: /get\n    {more}")
}

pub(crate) const INPUTS: &[Input] = &[
    Input {
        name: "meanings of many statuses",
        code: "E429",
        sources: |size| {
            let status = |n: usize| format!("{n}: Item, ");
            shop(most(size, &get("responses: {"), status, "}\n"))
        },
    },
    Input {
        name: "places of failures in many ways",
        code: "E460",
        sources: |size| {
            let api = most(
                size,
                &format!("{API}errors:\n  when:\n"),
                |n| format!("    'a[{n}] | b..{n}': [x, {n}]\n"),
                "",
            );
            let mut sources = shop(get("seen: 2026-11-20\n"));
            sources[0] = Source::new("shop/api.yaml", api);
            sources
        },
    },
    Input {
        name: "the place of a message that goes deep",
        code: "E460",
        sources: |size| shop(same(size, &get("errors: {message: \""), "a[0].", "b\"}\n")),
    },
    Input {
        name: "a status that is repeated many times",
        code: "",
        sources: |size| {
            shop(most(
                size,
                &get("retry: {statuses: ["),
                |_| "503, ".to_owned(),
                "]}\n",
            ))
        },
    },
    Input {
        name: "attempts without end",
        code: "E451",
        sources: |_| shop(get("retry: {tries: 4294967295, key: body(a)}\n")),
    },
    Input {
        name: "a field to wait for that goes deep",
        code: "E460",
        sources: |size| {
            shop(fill(
                size,
                &get("wait: {success: a, field: a"),
                |n| format!(".a{n}"),
                "}\n",
            ))
        },
    },
    Input {
        name: "an end of many values",
        code: "E452",
        sources: |size| {
            let value = |n: usize| format!("a{n}, ");
            shop(most(
                size,
                &get("wait: {field: name, success: ["),
                value,
                "]}\n",
            ))
        },
    },
];
