// Generated from api-spec/chartmogul/json_imports.yaml by `cargo xtask codegen`; do not edit.

//! Many records in one call. They are checked and imported later; wait for the import.

use super::{
    CollectionMethod, LineItemType, PlanInterval, ProrationType, SubscriptionEventType,
    TransactionResult, TransactionType,
};
use crate::runtime;

/// Imports many records.
///
/// Send all of a customer in one call, and wait for it before you send more.
///
/// `POST /data_sources/{data_source_uuid}/json_imports` · [ChartMogul documentation](https://dev.chartmogul.com/reference/bulk-import), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::{
///     CollectionMethod, CustomerImport, InvoiceImport, LineItemImport, LineItemType,
///     PlanImport, PlanInterval, SubscriptionEventImport,
///     SubscriptionEventImportRequired, SubscriptionEventType, TransactionImport,
///     TransactionImportRequired, TransactionResult, TransactionType,
///     json_imports::CreateJsonImport,
/// };
///
/// let json_import = CreateJsonImport::new("ds_45d064ca-fcf8-11f0-903f-33618f80d753")
///     .external_id("import_batch_2026_04")
///     .customers([
///         CustomerImport::new("cus_acme_001")
///             .name("Acme Corp")
///             .email("billing@example.com")
///             .company("Acme Corporation")
///             .country("US")
///             .state("US-CA")
///             .city("San Francisco")
///             .zip("94105")
///             .lead_created_at(
///                 "2025-10-15T00:00:00Z".parse::<generated_client::DateTime>()?,
///             )
///             .free_trial_started_at(
///                 "2025-11-01T00:00:00Z".parse::<generated_client::DateTime>()?,
///             ),
///     ])
///     .plans([
///         PlanImport::new("Professional Monthly", 1, PlanInterval::Month)
///             .external_id("plan_pro_monthly"),
///     ])
///     .invoices([
///         InvoiceImport::new(
///                 "cus_acme_001",
///                 "2025-11-01T00:00:00Z".parse::<generated_client::DateTime>()?,
///             )
///             .external_id("inv_2025_11_001")
///             .due_date("2025-12-01T00:00:00Z".parse::<generated_client::DateTime>()?)
///             .currency("USD")
///             .collection_method(CollectionMethod::Automatic),
///     ])
///     .line_items([
///         LineItemImport::new("inv_2025_11_001", LineItemType::Subscription, 9900)
///             .subscription_external_id("sub_acme_pro")
///             .plan_external_id("plan_pro_monthly")
///             .service_period_start(
///                 "2025-11-01T00:00:00Z".parse::<generated_client::DateTime>()?,
///             )
///             .service_period_end(
///                 "2025-12-01T00:00:00Z".parse::<generated_client::DateTime>()?,
///             )
///             .quantity(5),
///         LineItemImport::new("inv_2025_11_001", LineItemType::OneTime, 5000)
///             .description("Onboarding setup fee"),
///     ])
///     .transactions([
///         TransactionImport::new(TransactionImportRequired {
///                 invoice_external_id: "inv_2025_11_001".into(),
///                 type_: TransactionType::Payment,
///                 result: TransactionResult::Successful,
///                 date: "2025-11-01T12:30:00Z".parse::<generated_client::DateTime>()?,
///             })
///             .external_id("txn_001"),
///     ])
///     .subscription_events([
///         SubscriptionEventImport::new(SubscriptionEventImportRequired {
///                 customer_external_id: "cus_acme_001".into(),
///                 event_type: SubscriptionEventType::SubscriptionStart,
///                 event_date: "2025-11-01T00:00:00Z"
///                     .parse::<generated_client::DateTime>()?,
///                 effective_date: "2025-11-01T00:00:00Z"
///                     .parse::<generated_client::DateTime>()?,
///             })
///             .subscription_external_id("sub_acme_pro")
///             .external_id("evt_acme_start")
///             .plan_external_id("plan_pro_monthly")
///             .currency("USD")
///             .amount_in_cents(9900)
///             .quantity(5),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `status`: 200, 201 and 202 stand in clients' tests; nobody recorded it.
/// - `request.external_id`, `response.external_id`: The newest Go client requires it, others do not.
/// - `response.id`: A text in all tests, while the Ruby client takes it for a number.
/// - `response.error`: The PHP client has it and no other; the Ruby client counts errors instead.
#[doc(alias = "POST /data_sources/{data_source_uuid}/json_imports")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateJsonImport {
    #[serde(skip)]
    data_source_uuid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    customers: Option<Vec<CustomerImport>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plans: Option<Vec<PlanImport>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    invoices: Option<Vec<InvoiceImport>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line_items: Option<Vec<LineItemImport>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    transactions: Option<Vec<TransactionImport>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subscription_events: Option<Vec<SubscriptionEventImport>>,
}

impl CreateJsonImport {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `data_source_uuid`: As in `ds_…`.
    pub fn new(data_source_uuid: impl Into<String>) -> Self {
        Self {
            data_source_uuid: data_source_uuid.into(),
            external_id: None,
            customers: None,
            plans: None,
            invoices: None,
            line_items: None,
            transactions: None,
            subscription_events: None,
        }
    }
}

runtime::setters! {
    CreateJsonImport;
    /// Your own id of the import.
    ///
    /// Open question: the newest Go client requires it, others do not.
    external_id: impl Into<String> = Some(external_id.into());
    /// Sets `customers`.
    customers: impl IntoIterator<Item = impl Into<CustomerImport>> = Some(runtime::list(customers));
    /// Sets `plans`.
    plans: impl IntoIterator<Item = impl Into<PlanImport>> = Some(runtime::list(plans));
    /// Sets `invoices`.
    invoices: impl IntoIterator<Item = impl Into<InvoiceImport>> = Some(runtime::list(invoices));
    /// Sets `line_items`.
    line_items: impl IntoIterator<Item = impl Into<LineItemImport>> = Some(
        runtime::list(line_items),
    );
    /// Sets `transactions`.
    transactions: impl IntoIterator<Item = impl Into<TransactionImport>> = Some(
        runtime::list(transactions),
    );
    /// Sets `subscription_events`.
    subscription_events: impl IntoIterator<Item = impl Into<SubscriptionEventImport>> = Some(
        runtime::list(subscription_events),
    );
}

runtime::endpoint! {
    super::Chartmogul: CreateJsonImport -> JsonImport;
    "create_json_import" = POST "/data_sources/{data_source_uuid}/json_imports";
    encode(self, request) {
        request.path(&[&self.data_source_uuid])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Gets an import, to see how far it is.
///
/// `GET /data_sources/{data_source_uuid}/json_imports/{id}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/bulk-import), as of 2026-11-20
///
/// [`wait`](Self::wait) repeats the call until `status` is `completed`.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::json_imports::GetJsonImport;
///
/// let json_import = GetJsonImport::new(
///         "ds_45d064ca-fcf8-11f0-903f-33618f80d753",
///         "4815d987-abcd-11ee-a987-978df45c5114",
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.id`: A text in all tests, while the Ruby client takes it for a number.
/// - `response.error`: The PHP client has it and no other; the Ruby client counts errors instead.
/// - `response.external_id`: The newest Go client requires it, others do not.
#[doc(alias = "GET /data_sources/{data_source_uuid}/json_imports/{id}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJsonImport {
    data_source_uuid: String,
    id: String,
}

impl GetJsonImport {
    /// - `data_source_uuid`: As in `ds_…`.
    /// - `id`: ChartMogul's own id of the import.
    pub fn new(data_source_uuid: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            data_source_uuid: data_source_uuid.into(),
            id: id.into(),
        }
    }
}

runtime::endpoint! {
    super::Chartmogul: GetJsonImport -> JsonImport;
    "get_json_import" = GET "/data_sources/{data_source_uuid}/json_imports/{id}", idempotent;
    encode(self, request) { request.path(&[&self.data_source_uuid, &self.id])?; }
    decode(response) { response.json() }
}

impl runtime::Awaited for GetJsonImport {
    const WAIT: &'static runtime::Wait = &runtime::Wait {
        field: "status",
        success: &["completed"],
        failure: &[],
        every: std::time::Duration::from_millis(2000),
    };
}

runtime::wait!(GetJsonImport -> JsonImport);

/// Many records that are imported at once; up to 5 MB of JSON.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct JsonImport {
    /// ChartMogul's own id of the import.
    ///
    /// Open question: a text in all tests, while the Ruby client takes it for a number.
    pub id: String,
    /// As in `ds_…`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_source_uuid: Option<String>,
    /// How far it is.
    pub status: JsonImportStatus,
    /// By kind of record, such as `plans`, or by your id of a customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_details: Option<runtime::Map<JsonImportDetails>>,
    /// Only the Ruby client has it.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_count: Option<i64>,
    /// Only the Ruby client has it.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processed_count: Option<i64>,
    /// Only the PHP client has it.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: the PHP client has it and no other; the Ruby client counts errors instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// The json import's `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<runtime::DateTime>,
    /// The json import's `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<runtime::DateTime>,
    /// Your own id of the import.
    ///
    /// Open question: the newest Go client requires it, others do not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
}

/// The values of `status` in [`JsonImport`].
///
/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonImportStatus {
    /// `queued`
    Queued,
    /// `completed`
    Completed,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for JsonImportStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Queued => "queued",
            Self::Completed => "completed",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "queued" => Self::Queued,
            "completed" => Self::Completed,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(JsonImportStatus);

/// How far the records of a kind or of a customer are.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct JsonImportDetails {
    /// Of all together, such as `imported`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Of one kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customers: Option<JsonImportDetail>,
    /// Of one kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoices: Option<JsonImportDetail>,
    /// Of one kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_items: Option<JsonImportDetail>,
    /// Of one kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transactions: Option<JsonImportDetail>,
    /// Of one kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_events: Option<JsonImportDetail>,
}

/// How far the records of one kind are.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct JsonImportDetail {
    /// Such as `imported`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// A customer in an import.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "an object does nothing until a request includes it"]
pub struct CustomerImport {
    external_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    company: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zip: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lead_created_at: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    free_trial_started_at: Option<runtime::DateTime>,
}

impl CustomerImport {
    /// Creates the object; optional fields are omitted until set.
    ///
    /// - `external_id`: Your own id.
    pub fn new(external_id: impl Into<String>) -> Self {
        Self {
            external_id: external_id.into(),
            name: None,
            email: None,
            company: None,
            country: None,
            state: None,
            city: None,
            zip: None,
            lead_created_at: None,
            free_trial_started_at: None,
        }
    }
}

runtime::setters! {
    CustomerImport;
    /// Sets `name`.
    name: impl Into<String> = Some(name.into());
    /// Sets `email`.
    email: impl Into<String> = Some(email.into());
    /// Sets `company`.
    company: impl Into<String> = Some(company.into());
    /// ISO 3166 code of two letters.
    country: impl Into<String> = Some(country.into());
    /// ISO 3166-2 code, as in `US-NY`.
    state: impl Into<String> = Some(state.into());
    /// Sets `city`.
    city: impl Into<String> = Some(city.into());
    /// Sets `zip`.
    zip: impl Into<String> = Some(zip.into());
    /// When it became a lead.
    lead_created_at: impl Into<runtime::DateTime> = Some(lead_created_at.into());
    /// When its trial began.
    free_trial_started_at: impl Into<runtime::DateTime> = Some(free_trial_started_at.into());
}

/// A plan in an import.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "an object does nothing until a request includes it"]
pub struct PlanImport {
    name: String,
    interval_count: i64,
    interval_unit: PlanInterval,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_id: Option<String>,
}

impl PlanImport {
    /// Creates the object; optional fields are omitted until set.
    ///
    /// - `name`: The `name`.
    /// - `interval_count`: How many units an interval has.
    /// - `interval_unit`: The `interval_unit`.
    pub fn new(
        name: impl Into<String>,
        interval_count: i64,
        interval_unit: impl Into<PlanInterval>,
    ) -> Self {
        Self {
            name: name.into(),
            interval_count,
            interval_unit: interval_unit.into(),
            external_id: None,
        }
    }
}

runtime::setters! {
    PlanImport;
    /// Your own id.
    external_id: impl Into<String> = Some(external_id.into());
}

/// An invoice in an import. What it charges for stands beside it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "an object does nothing until a request includes it"]
pub struct InvoiceImport {
    customer_external_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_id: Option<String>,
    date: runtime::DateTime,
    #[serde(skip_serializing_if = "Option::is_none")]
    due_date: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    collection_method: Option<CollectionMethod>,
}

impl InvoiceImport {
    /// Creates the object; optional fields are omitted until set.
    ///
    /// - `customer_external_id`: Your id of the customer.
    /// - `date`: When it was written.
    pub fn new(
        customer_external_id: impl Into<String>,
        date: impl Into<runtime::DateTime>,
    ) -> Self {
        Self {
            customer_external_id: customer_external_id.into(),
            date: date.into(),
            external_id: None,
            due_date: None,
            currency: None,
            collection_method: None,
        }
    }
}

runtime::setters! {
    InvoiceImport;
    /// Your own id.
    external_id: impl Into<String> = Some(external_id.into());
    /// When it has to be paid.
    due_date: impl Into<runtime::DateTime> = Some(due_date.into());
    /// ISO 4217 code of its amounts.
    currency: impl Into<String> = Some(currency.into());
    /// Sets `collection_method`.
    collection_method: impl Into<CollectionMethod> = Some(collection_method.into());
}

/// A line item in an import.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "an object does nothing until a request includes it"]
pub struct LineItemImport {
    invoice_external_id: String,
    #[serde(rename = "type")]
    type_: LineItemType,
    amount_in_cents: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subscription_external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subscription_set_external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan_external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    service_period_start: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    service_period_end: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    prorated: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proration_type: Option<ProrationType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quantity: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    discount_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    discount_amount_in_cents: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    discount_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tax_amount_in_cents: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    transaction_fees_in_cents: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    transaction_fees_currency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    account_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    event_order: Option<i64>,
}

impl LineItemImport {
    /// Creates the object; optional fields are omitted until set.
    ///
    /// - `invoice_external_id`: Your id of the invoice.
    /// - `type_`: The `type`.
    /// - `amount_in_cents`: What is charged, in the currency's minor unit.
    pub fn new(
        invoice_external_id: impl Into<String>,
        type_: impl Into<LineItemType>,
        amount_in_cents: i64,
    ) -> Self {
        Self {
            invoice_external_id: invoice_external_id.into(),
            type_: type_.into(),
            amount_in_cents,
            external_id: None,
            subscription_external_id: None,
            subscription_set_external_id: None,
            plan_external_id: None,
            service_period_start: None,
            service_period_end: None,
            prorated: None,
            proration_type: None,
            description: None,
            quantity: None,
            discount_code: None,
            discount_amount_in_cents: None,
            discount_description: None,
            tax_amount_in_cents: None,
            transaction_fees_in_cents: None,
            transaction_fees_currency: None,
            account_code: None,
            event_order: None,
        }
    }
}

runtime::setters! {
    LineItemImport;
    /// Your own id.
    external_id: impl Into<String> = Some(external_id.into());
    /// Your id of the subscription.
    subscription_external_id: impl Into<String> = Some(subscription_external_id.into());
    /// Your id of the set the subscription belongs to.
    subscription_set_external_id: impl Into<String> = Some(subscription_set_external_id.into());
    /// Your id of the plan.
    plan_external_id: impl Into<String> = Some(plan_external_id.into());
    /// The time that is paid for.
    service_period_start: impl Into<runtime::DateTime> = Some(service_period_start.into());
    /// The time that is paid for.
    service_period_end: impl Into<runtime::DateTime> = Some(service_period_end.into());
    /// Whether the amount is for a part of the period.
    prorated: bool = Some(prorated);
    /// If prorated.
    proration_type: impl Into<ProrationType> = Some(proration_type.into());
    /// What it is, if charged once.
    description: impl Into<String> = Some(description.into());
    /// How many units or seats.
    quantity: i64 = Some(quantity);
    /// Code the customer gave.
    discount_code: impl Into<String> = Some(discount_code.into());
    /// In minor units.
    discount_amount_in_cents: i64 = Some(discount_amount_in_cents);
    /// Words about the discount.
    discount_description: impl Into<String> = Some(discount_description.into());
    /// In minor units.
    tax_amount_in_cents: i64 = Some(tax_amount_in_cents);
    /// What the payment service took, in minor units.
    transaction_fees_in_cents: i64 = Some(transaction_fees_in_cents);
    /// ISO 4217 code of the fees.
    transaction_fees_currency: impl Into<String> = Some(transaction_fees_currency.into());
    /// Where your accounts have it.
    account_code: impl Into<String> = Some(account_code.into());
    /// Place among events of the same time.
    event_order: i64 = Some(event_order);
}

/// A payment or refund in an import.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "an object does nothing until a request includes it"]
pub struct TransactionImport {
    invoice_external_id: String,
    #[serde(rename = "type")]
    type_: TransactionType,
    result: TransactionResult,
    date: runtime::DateTime,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount_in_cents: Option<i64>,
}

/// The required fields of [`TransactionImport`].
#[derive(Clone, Debug, PartialEq)]
pub struct TransactionImportRequired {
    /// Your id of the invoice.
    pub invoice_external_id: String,
    /// The `type`.
    pub type_: TransactionType,
    /// The `result`.
    pub result: TransactionResult,
    /// When it was tried.
    pub date: runtime::DateTime,
}

impl TransactionImport {
    /// Creates the object; optional fields are omitted until set.
    pub fn new(required: TransactionImportRequired) -> Self {
        Self {
            invoice_external_id: required.invoice_external_id,
            type_: required.type_,
            result: required.result,
            date: required.date,
            external_id: None,
            amount_in_cents: None,
        }
    }
}

runtime::setters! {
    TransactionImport;
    /// Your own id.
    external_id: impl Into<String> = Some(external_id.into());
    /// In the currency's minor unit.
    amount_in_cents: i64 = Some(amount_in_cents);
}

/// A subscription event in an import.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "an object does nothing until a request includes it"]
pub struct SubscriptionEventImport {
    customer_external_id: String,
    event_type: SubscriptionEventType,
    event_date: runtime::DateTime,
    effective_date: runtime::DateTime,
    #[serde(skip_serializing_if = "Option::is_none")]
    subscription_external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subscription_set_external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan_external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount_in_cents: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quantity: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tax_amount_in_cents: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retracted_event_id: Option<String>,
}

/// The required fields of [`SubscriptionEventImport`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubscriptionEventImportRequired {
    /// Your id of the customer.
    pub customer_external_id: String,
    /// The `event_type`.
    pub event_type: SubscriptionEventType,
    /// When it became known.
    pub event_date: runtime::DateTime,
    /// When it takes effect.
    pub effective_date: runtime::DateTime,
}

impl SubscriptionEventImport {
    /// Creates the object; optional fields are omitted until set.
    pub fn new(required: SubscriptionEventImportRequired) -> Self {
        Self {
            customer_external_id: required.customer_external_id,
            event_type: required.event_type,
            event_date: required.event_date,
            effective_date: required.effective_date,
            subscription_external_id: None,
            subscription_set_external_id: None,
            external_id: None,
            plan_external_id: None,
            currency: None,
            amount_in_cents: None,
            quantity: None,
            tax_amount_in_cents: None,
            retracted_event_id: None,
        }
    }
}

runtime::setters! {
    SubscriptionEventImport;
    /// Your id of the subscription.
    subscription_external_id: impl Into<String> = Some(subscription_external_id.into());
    /// Your id of the set the subscription belongs to.
    subscription_set_external_id: impl Into<String> = Some(subscription_set_external_id.into());
    /// Your own id of the event.
    external_id: impl Into<String> = Some(external_id.into());
    /// Your id of the plan.
    plan_external_id: impl Into<String> = Some(plan_external_id.into());
    /// ISO 4217 code of the amounts.
    currency: impl Into<String> = Some(currency.into());
    /// Price of a billing period, in minor units.
    amount_in_cents: i64 = Some(amount_in_cents);
    /// How many units or seats.
    quantity: i64 = Some(quantity);
    /// In minor units.
    tax_amount_in_cents: i64 = Some(tax_amount_in_cents);
    /// The event that is taken back.
    retracted_event_id: impl Into<String> = Some(retracted_event_id.into());
}
