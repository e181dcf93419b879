// Generated from api-spec/chartmogul/api.yaml by `cargo xtask codegen`; do not edit.

#[cfg(feature = "chartmogul-account")]
mod account;
#[cfg(feature = "chartmogul-activities")]
mod activities;
#[cfg(feature = "chartmogul-activities_export")]
mod activities_export;
#[cfg(feature = "chartmogul-contacts")]
mod contacts;
#[cfg(feature = "chartmogul-customer_activities")]
mod customer_activities;
#[cfg(feature = "chartmogul-customer_attributes")]
mod customer_attributes;
#[cfg(feature = "chartmogul-customer_notes")]
mod customer_notes;
#[cfg(feature = "chartmogul-customer_subscriptions")]
mod customer_subscriptions;
#[cfg(feature = "chartmogul-customers")]
mod customers;
#[cfg(feature = "chartmogul-data_sources")]
mod data_sources;
#[cfg(feature = "chartmogul-invoices")]
mod invoices;
#[cfg(feature = "chartmogul-json_imports")]
mod json_imports;
#[cfg(feature = "chartmogul-line_items")]
mod line_items;
#[cfg(feature = "chartmogul-metrics")]
mod metrics;
#[cfg(feature = "chartmogul-notes")]
mod notes;
#[cfg(feature = "chartmogul-opportunities")]
mod opportunities;
#[cfg(feature = "chartmogul-ping")]
mod ping;
#[cfg(feature = "chartmogul-plan_groups")]
mod plan_groups;
#[cfg(feature = "chartmogul-plans")]
mod plans;
#[cfg(feature = "chartmogul-subscription_events")]
mod subscription_events;
#[cfg(feature = "chartmogul-subscriptions")]
mod subscriptions;
#[cfg(feature = "chartmogul-tasks")]
mod tasks;
#[cfg(feature = "chartmogul-transactions")]
mod transactions;
#[cfg(feature = "chartmogul-uploads")]
mod uploads;

#[allow(dead_code)]
const HEADERS: &[(&str, &str)] = &[("authorization", "Basic d2lyZS10ZXN0Og==")];

#[allow(dead_code)]
fn client(
    mock: &generated_client::testing::MockTransport,
) -> generated_client::chartmogul::Client {
    generated_client::chartmogul::Client::builder("wire-test")
        .blocking_transport(mock.clone())
        .into_client()
}
