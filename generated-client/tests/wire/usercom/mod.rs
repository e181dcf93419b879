// Generated from api-spec/usercom/api.yaml by `cargo xtask codegen`; do not edit.

mod activities;
mod application;
mod attributes;
mod companies;
mod conversations;
mod deals;
mod emails;
mod events;
mod lists;
mod pipelines;
mod products;
mod segments;
mod tags;
mod tickets;
mod user_attributes;
mod user_history;
mod user_lists;
mod user_tags;
mod users;

const HEADERS: &[(&str, &str)] = &[
    ("accept", "*/*; version=2"),
    ("authorization", "Token wire-test"),
];

fn client(
    mock: &generated_client::testing::MockTransport,
) -> generated_client::usercom::Client {
    generated_client::usercom::Client::builder("subdomain", "wire-test")
        .blocking_transport(mock.clone())
        .into_client()
}
