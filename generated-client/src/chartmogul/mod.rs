// Generated from api-spec/chartmogul/api.yaml by `cargo xtask codegen`; do not edit.

//! Subscription analytics and CRM. Customers, plans and invoices go in, MRR and churn come out.
//!
//! [Vendor documentation](https://dev.chartmogul.com/reference), as of 2026-11-20.
#![cfg_attr(feature = "chartmogul", doc = include_str!("endpoints.md"))]

#[cfg(feature = "chartmogul-account")]
pub mod account;
#[cfg(feature = "chartmogul-activities")]
pub mod activities;
#[cfg(feature = "chartmogul-activities_export")]
pub mod activities_export;
#[cfg(feature = "chartmogul-contacts")]
pub mod contacts;
#[cfg(feature = "chartmogul-customer_activities")]
pub mod customer_activities;
#[cfg(feature = "chartmogul-customer_attributes")]
pub mod customer_attributes;
#[cfg(feature = "chartmogul-customer_notes")]
pub mod customer_notes;
#[cfg(feature = "chartmogul-customer_subscriptions")]
pub mod customer_subscriptions;
#[cfg(feature = "chartmogul-customers")]
pub mod customers;
#[cfg(feature = "chartmogul-data_sources")]
pub mod data_sources;
#[cfg(feature = "chartmogul-edits")]
pub mod edits;
#[cfg(feature = "chartmogul-invoices")]
pub mod invoices;
#[cfg(feature = "chartmogul-json_imports")]
pub mod json_imports;
#[cfg(feature = "chartmogul-line_items")]
pub mod line_items;
#[cfg(feature = "chartmogul-metrics")]
pub mod metrics;
#[cfg(feature = "chartmogul-notes")]
pub mod notes;
#[cfg(feature = "chartmogul-opportunities")]
pub mod opportunities;
#[cfg(feature = "chartmogul-ping")]
pub mod ping;
#[cfg(feature = "chartmogul-plan_groups")]
pub mod plan_groups;
#[cfg(feature = "chartmogul-plans")]
pub mod plans;
#[cfg(feature = "chartmogul-subjects")]
pub mod subjects;
#[cfg(feature = "chartmogul-subscription_events")]
pub mod subscription_events;
#[cfg(feature = "chartmogul-subscriptions")]
pub mod subscriptions;
#[cfg(feature = "chartmogul-tasks")]
pub mod tasks;
#[cfg(feature = "chartmogul-transactions")]
pub mod transactions;
#[cfg(feature = "chartmogul-uploads")]
pub mod uploads;

use crate::runtime;
#[cfg(feature = "chartmogul-account")]
pub use account::{AccountSetting, WeekStart, Account};
#[cfg(feature = "chartmogul-activities")]
pub use activities::{ListActivitiesPage, ActivityType, ActivityOrder, Activity};
#[cfg(feature = "chartmogul-activities_export")]
pub use activities_export::{
    ActivitiesExport, ActivitiesExportStatus, ActivitiesExportParams,
    ActivitiesExportFilter,
};
#[cfg(feature = "chartmogul-contacts")]
pub use contacts::{ListContactsPage, ListContactsOfCustomerPage, Contact};
#[cfg(feature = "chartmogul-customer_activities")]
pub use customer_activities::{ListCustomerActivitiesPage, CustomerActivity};
#[cfg(feature = "chartmogul-customer_attributes")]
pub use customer_attributes::{
    CustomerAttributes, CustomAttributeType, CustomAttribute, NewCustomerAttributes,
    CustomerAttributeChanges,
};
#[cfg(feature = "chartmogul-customer_notes")]
pub use customer_notes::{ListCustomerNotesPage, NoteType, CustomerNote};
#[cfg(feature = "chartmogul-customer_subscriptions")]
pub use customer_subscriptions::{
    ListCustomerSubscriptionsPage, CustomerSubscription, CustomerSubscriptionStatus,
    SubscriptionRef,
};
#[cfg(feature = "chartmogul-customers")]
pub use customers::{
    ListCustomersStatus, ListCustomersPage, SearchCustomersPage, LeadStage,
    CustomerStatus, Customer, Address, PrimaryContact, CustomerByUuid,
    CustomerByExternalId, CustomerRef, Movable,
};
#[cfg(feature = "chartmogul-data_sources")]
pub use data_sources::{
    DataSource, DataSourceStatus, ProcessingStatus, AutoChurnSetting,
    InvoiceHandlingSetting, InvoiceHandling, PaymentState,
};
#[cfg(feature = "chartmogul-edits")]
pub use edits::{EditHistory, EditedValue, HandleAsUserEdit, ValidationType};
#[cfg(feature = "chartmogul-invoices")]
pub use invoices::{
    ListInvoicesOfCustomerPage, ListInvoicesPage, CollectionMethod, InvoiceStatus,
    Invoice, InvoiceInput, InvoiceInputRequired, InvoiceStatusChangeStatus,
};
#[cfg(feature = "chartmogul-json_imports")]
pub use json_imports::{
    JsonImport, JsonImportStatus, JsonImportDetails, JsonImportDetail, CustomerImport,
    PlanImport, InvoiceImport, LineItemImport, TransactionImport,
    TransactionImportRequired, SubscriptionEventImport, SubscriptionEventImportRequired,
};
#[cfg(feature = "chartmogul-line_items")]
pub use line_items::{
    LineItem, LineItemInput, LineItemType, ProrationType, SubscriptionLineItem,
    SubscriptionLineItemInput, SubscriptionLineItemInputRequired, TrialLineItem,
    TrialLineItemInput, OneTimeLineItem, OneTimeLineItemInput,
};
#[cfg(feature = "chartmogul-metrics")]
pub use metrics::{
    MetricsInterval, MetricsSummary, KeyMetrics, KeyMetricsEntry, KeyMetricsSummary,
    MrrMetrics, MrrEntry, ArrMetrics, ArrEntry, ArpaMetrics, ArpaEntry, AspMetrics,
    AspEntry, CustomerCountMetrics, CustomerCountEntry, CustomerChurnRateMetrics,
    CustomerChurnRateEntry, MrrChurnRateMetrics, MrrChurnRateEntry, LtvMetrics, LtvEntry,
};
#[cfg(feature = "chartmogul-notes")]
pub use notes::{ListNotesPage, Note};
#[cfg(feature = "chartmogul-opportunities")]
pub use opportunities::{
    ListOpportunitiesPage, ForecastCategory, Opportunity, OpportunityType,
};
#[cfg(feature = "chartmogul-ping")]
pub use ping::Ping;
#[cfg(feature = "chartmogul-plan_groups")]
pub use plan_groups::{ListPlanGroupsPage, ListPlansOfPlanGroupPage, PlanGroup};
#[cfg(feature = "chartmogul-plans")]
pub use plans::{ListPlansPage, PlanInterval, Plan};
#[cfg(feature = "chartmogul-subjects")]
pub use subjects::{SubjectKind, SubjectIdentifier, SubjectIdentifierMethod};
#[cfg(feature = "chartmogul-subscription_events")]
pub use subscription_events::{
    ListSubscriptionEventsPage, SubscriptionEventType, SubscriptionEvent,
    SubscriptionEventsMeta,
};
#[cfg(feature = "chartmogul-subscriptions")]
pub use subscriptions::{ListSubscriptionsPage, Subscription};
#[cfg(feature = "chartmogul-tasks")]
pub use tasks::{ListTasksPage, Task};
#[cfg(feature = "chartmogul-transactions")]
pub use transactions::{
    TransactionType, TransactionResult, Transaction, TransactionInput,
};
#[cfg(feature = "chartmogul-uploads")]
pub use uploads::{UploadType, UploadId, Upload};

/// ChartMogul as a type: its requests can only be sent by its client.
#[derive(Clone, Copy, Debug)]
pub enum Chartmogul {}

impl runtime::Api for Chartmogul {
    const INFO: &'static runtime::ApiInfo = &runtime::ApiInfo {
        name: "chartmogul",
        headers: &[],
        retry: runtime::RetryDefaults::STANDARD,
        rate: Some(runtime::Rate {
            calls: 40,
            per: std::time::Duration::from_secs(1),
        }),
        timeout: Some(std::time::Duration::from_millis(30000)),
    };
    const ERRORS: &'static runtime::ErrorShape = &runtime::ErrorShape {
        when: &[],
        unless: &[],
        message: "message | error | errors | invoices[0].errors",
        code: "error_details[0].code | code",
    };
}

/// The client of ChartMogul.
pub type Client = runtime::Client<Chartmogul>;

impl Client {
    /// Creates a client with the default settings.
    ///
    /// - `api_key`: Kept secret: never printed, never sent to another host.
    ///
    /// This never fails: the first call reports a value that cannot be sent, before anything is sent.
    ///
    /// ```
    /// let client = generated_client::chartmogul::Client::new("api_key");
    /// ```
    pub fn new(api_key: impl Into<secrecy::SecretString>) -> Self {
        Self::builder(api_key).into_client()
    }

    /// Builds a client with a transport, timeouts, retries or limits of your choice.
    pub fn builder(
        api_key: impl Into<secrecy::SecretString>,
    ) -> runtime::ClientBuilder<Chartmogul> {
        runtime::ClientBuilder::new(
                runtime::Base::new("https://api.chartmogul.com/v1"),
                runtime::Auth::basic("{api_key}", ""),
            )
            .secret("api_key", api_key)
    }
}
