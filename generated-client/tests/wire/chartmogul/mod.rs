// Generated from api-spec/chartmogul/api.yaml by `cargo xtask codegen`; do not edit.

mod account;
mod activities;
mod activities_export;
mod contacts;
mod customer_activities;
mod customer_attributes;
mod customer_notes;
mod customer_subscriptions;
mod customers;
mod data_sources;
mod invoices;
mod json_imports;
mod line_items;
mod metrics;
mod notes;
mod opportunities;
mod ping;
mod plan_groups;
mod plans;
mod subscription_events;
mod subscriptions;
mod tasks;
mod transactions;
mod uploads;

const HEADERS: &[(&str, &str)] = &[("authorization", "Basic d2lyZS10ZXN0Og==")];

fn client(
    mock: &generated_client::testing::MockTransport,
) -> generated_client::chartmogul::Client {
    generated_client::chartmogul::Client::builder("wire-test")
        .blocking_transport(mock.clone())
        .into_client()
}
