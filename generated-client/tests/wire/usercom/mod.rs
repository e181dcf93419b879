// Generated from api-spec/usercom/api.yaml by `cargo xtask codegen`; do not edit.

#[cfg(feature = "usercom-activities")]
mod activities;
#[cfg(feature = "usercom-application")]
mod application;
#[cfg(feature = "usercom-attributes")]
mod attributes;
#[cfg(feature = "usercom-companies")]
mod companies;
#[cfg(feature = "usercom-conversations")]
mod conversations;
#[cfg(feature = "usercom-deals")]
mod deals;
#[cfg(feature = "usercom-emails")]
mod emails;
#[cfg(feature = "usercom-events")]
mod events;
#[cfg(feature = "usercom-lists")]
mod lists;
#[cfg(feature = "usercom-pipelines")]
mod pipelines;
#[cfg(feature = "usercom-products")]
mod products;
#[cfg(feature = "usercom-segments")]
mod segments;
#[cfg(feature = "usercom-tags")]
mod tags;
#[cfg(feature = "usercom-tickets")]
mod tickets;
#[cfg(feature = "usercom-user_attributes")]
mod user_attributes;
#[cfg(feature = "usercom-user_history")]
mod user_history;
#[cfg(feature = "usercom-user_lists")]
mod user_lists;
#[cfg(feature = "usercom-user_tags")]
mod user_tags;
#[cfg(feature = "usercom-users")]
mod users;

#[allow(dead_code)]
const HEADERS: &[(&str, &str)] = &[
    ("accept", "*/*; version=2"),
    ("authorization", "Token wire-test"),
];

#[allow(dead_code)]
fn client(
    mock: &generated_client::testing::MockTransport,
) -> generated_client::usercom::Client {
    generated_client::usercom::Client::builder("subdomain", "wire-test")
        .blocking_transport(mock.clone())
        .into_client()
}
