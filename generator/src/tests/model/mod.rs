//! The model of specs that nothing is wrong with, without the checker.

mod calls;
mod client;
mod fit;
mod names;
mod paging;
mod questions;
mod views;

use crate::model::{Api, Call};
use crate::spec::{self, Specs};
use crate::{Source, text};

/// A shop, with lines of its `api.yaml` and one file of resources.
fn specs(api: &str, orders: &str) -> Specs {
    let default = "base: https://api.example.com\nauth: none\n";
    let default = if api.starts_with("base: ") {
        ""
    } else {
        default
    };
    let api = format!("api: shop\nspec: 2\n{default}{api}");
    let sources = [
        Source::new("shop/api.yaml", api),
        Source::new("shop/orders.yaml", orders),
    ];
    let (specs, problems) = spec::parse(&sources);
    let titles: Vec<_> = problems.iter().map(|problem| &problem.title).collect();
    assert!(titles.is_empty(), "{titles:?}");
    specs
}

fn call<'m, 's>(api: &'m Api<'s>, name: &str) -> &'m Call<'s> {
    let mut calls = api.calls();
    calls.find(|call| call.name == name).expect(name)
}

/// JSON as the model sees it.
fn json(text: &str) -> text::tree::Node {
    text::tree::tree(text).expect(text)
}
