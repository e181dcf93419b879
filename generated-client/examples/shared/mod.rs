//! The stand-in for a service: a server on this machine that returns the documented responses.

// Each example is a crate of its own and uses only a part.
#![allow(dead_code)]

use generated_client::{
    serde_json::{Value, json},
    testing::{Recorded, Server},
};

/// The documented response of "Update an Opportunity".
pub const OPPORTUNITY: &str = include_str!("opportunity.json");

/// The documented response of "Update deal".
pub const DEAL: &str = include_str!("deal.json");

/// A response of "Update deal" in the current version of User.com's API.
pub const USERCOM_DEAL: &str = include_str!("usercom_deal.json");

/// A server that returns these responses, one for each request.
pub fn server(responses: &[&str]) -> Server {
    let server = Server::start();
    for response in responses {
        server.reply(200, &[("content-type", "application/json")], response);
    }
    server
}

/// A customer of `ChartMogul`.
pub fn customer(id: i64) -> Value {
    json!({
        "id": id,
        "uuid": format!("cus_{id}"),
        "external_id": format!("customer-{id}"),
        "name": "Adam Smith",
        "email": "adam@example.com",
        "status": "Active",
        "customer-since": "2026-01-31T00:00:00+00:00",
        "address": {"country": "Poland", "city": "Warsaw"},
        "mrr": 12_500,
        "arr": 150_000,
        "billing-system-url": null,
        "chartmogul-url": format!("https://app.chartmogul.com/#customers/{id}"),
        "currency": "USD",
        "currency-sign": "$",
    })
}

/// The value of an environment variable that a call to the real service needs.
pub fn variable(name: &str, what: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("set {name} to {what}"))
}

/// Prints a request as it came over the wire, without the key.
pub fn print(request: &Recorded) {
    println!("> {} {}", request.method, request.target);
    if let Some(authorization) = request.header("authorization") {
        let scheme = authorization.split(' ').next().unwrap_or_default();
        println!("> Authorization: {scheme} ***");
    }
    if let Some(kind) = request.header("content-type") {
        println!("> Content-Type: {kind}");
    }
    if !request.body.is_empty() {
        println!("> {}", String::from_utf8_lossy(&request.body));
    }
}
