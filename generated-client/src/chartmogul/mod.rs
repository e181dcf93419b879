// Generated from api-spec/chartmogul/api.yaml by `cargo xtask codegen`; do not edit.

//! Subscription analytics and CRM. Customers, plans and invoices go in, MRR and churn come out.
//!
//! [Vendor documentation](https://dev.chartmogul.com/reference), as of 2026-11-20.
#![doc = include_str!("endpoints.md")]

pub mod account;
pub mod activities;
pub mod activities_export;
pub mod contacts;
pub mod customer_activities;
pub mod customer_attributes;
pub mod customer_notes;
pub mod customer_subscriptions;
pub mod customers;
pub mod data_sources;
pub mod edits;
pub mod invoices;
pub mod json_imports;
pub mod line_items;
pub mod metrics;
pub mod notes;
pub mod opportunities;
pub mod ping;
pub mod plan_groups;
pub mod plans;
pub mod subjects;
pub mod subscription_events;
pub mod subscriptions;
pub mod tasks;
pub mod transactions;
pub mod uploads;

pub use account::{AccountSetting, WeekStart, Account};
pub use activities::{ListActivitiesPage, ActivityType, ActivityOrder, Activity};
pub use activities_export::{
    ActivitiesExport, ActivitiesExportStatus, ActivitiesExportParams,
    ActivitiesExportFilter,
};
pub use contacts::{ListContactsPage, ListContactsOfCustomerPage, Contact};
pub use customer_activities::{ListCustomerActivitiesPage, CustomerActivity};
pub use customer_attributes::{
    CustomerAttributes, CustomAttributeType, CustomAttribute, NewCustomerAttributes,
    CustomerAttributeChanges,
};
pub use customer_notes::{ListCustomerNotesPage, NoteType, CustomerNote};
pub use customer_subscriptions::{
    ListCustomerSubscriptionsPage, CustomerSubscription, CustomerSubscriptionStatus,
    SubscriptionRef,
};
pub use customers::{
    ListCustomersStatus, ListCustomersPage, SearchCustomersPage, LeadStage,
    CustomerStatus, Customer, Address, PrimaryContact, CustomerByUuid,
    CustomerByExternalId, CustomerRef, Movable,
};
pub use data_sources::{
    DataSource, DataSourceStatus, ProcessingStatus, AutoChurnSetting,
    InvoiceHandlingSetting, InvoiceHandling, PaymentState,
};
pub use edits::{EditHistory, EditedValue, HandleAsUserEdit, ValidationType};
pub use invoices::{
    ListInvoicesOfCustomerPage, ListInvoicesPage, CollectionMethod, InvoiceStatus,
    Invoice, InvoiceInput, InvoiceInputRequired, InvoiceStatusChangeStatus,
};
pub use json_imports::{
    JsonImport, JsonImportStatus, JsonImportDetails, JsonImportDetail, CustomerImport,
    PlanImport, InvoiceImport, LineItemImport, TransactionImport,
    TransactionImportRequired, SubscriptionEventImport, SubscriptionEventImportRequired,
};
pub use line_items::{
    LineItem, LineItemInput, LineItemType, ProrationType, SubscriptionLineItem,
    SubscriptionLineItemInput, SubscriptionLineItemInputRequired, TrialLineItem,
    TrialLineItemInput, OneTimeLineItem, OneTimeLineItemInput,
};
pub use metrics::{
    MetricsInterval, MetricsSummary, KeyMetrics, KeyMetricsEntry, KeyMetricsSummary,
    MrrMetrics, MrrEntry, ArrMetrics, ArrEntry, ArpaMetrics, ArpaEntry, AspMetrics,
    AspEntry, CustomerCountMetrics, CustomerCountEntry, CustomerChurnRateMetrics,
    CustomerChurnRateEntry, MrrChurnRateMetrics, MrrChurnRateEntry, LtvMetrics, LtvEntry,
};
pub use notes::{ListNotesPage, Note};
pub use opportunities::{
    ListOpportunitiesPage, ForecastCategory, Opportunity, OpportunityType,
};
pub use ping::Ping;
pub use plan_groups::{ListPlanGroupsPage, ListPlansOfPlanGroupPage, PlanGroup};
pub use plans::{ListPlansPage, PlanInterval, Plan};
pub use subjects::{SubjectKind, SubjectIdentifier, SubjectIdentifierMethod};
pub use subscription_events::{
    ListSubscriptionEventsPage, SubscriptionEventType, SubscriptionEvent,
    SubscriptionEventsMeta,
};
pub use subscriptions::{ListSubscriptionsPage, Subscription};
pub use tasks::{ListTasksPage, Task};
pub use transactions::{
    TransactionType, TransactionResult, Transaction, TransactionInput,
};
pub use uploads::{UploadType, UploadId, Upload};

/// ChartMogul as a type: its requests can only be sent by its client.
#[derive(Clone, Copy, Debug)]
pub enum Chartmogul {}

impl crate::runtime::Api for Chartmogul {
    const INFO: &'static crate::runtime::ApiInfo = &crate::runtime::ApiInfo {
        name: "chartmogul",
        headers: &[],
        retry: crate::runtime::RetryDefaults::STANDARD,
        rate: Some(crate::runtime::Rate {
            calls: 40,
            per: std::time::Duration::from_secs(1),
        }),
        timeout: Some(std::time::Duration::from_millis(30000)),
    };
    const ERRORS: &'static crate::runtime::ErrorShape = &crate::runtime::ErrorShape {
        when: &[],
        unless: &[],
        message: "message | error | errors | invoices[0].errors",
        code: "error_details[0].code | code",
    };
}

/// The client of ChartMogul.
pub type Client = crate::runtime::Client<Chartmogul>;

impl Client {
    /// Creates a client with the default settings.
    ///
    /// - `api_key`: kept secret: never printed, never sent to another host.
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
    ) -> crate::runtime::ClientBuilder<Chartmogul> {
        crate::runtime::ClientBuilder::new(
            crate::runtime::Base::new("https://api.chartmogul.com/v1", &[]),
            crate::runtime::Auth::basic(api_key.into(), None),
        )
    }
}
