// Generated from api-spec/chartmogul/invoices.yaml by `cargo xtask codegen`; do not edit.

//! Invoices of customers, with what they charge for and how they were paid.

use super::{
    EditHistory, HandleAsUserEdit, LineItem, LineItemInput, Transaction,
    TransactionInput, ValidationType,
};
use crate::runtime;
use crate::runtime::codec;

/// Imports invoices of a customer.
///
/// ChartMogul makes the subscriptions from them.
///
/// `POST /import/customers/{customer_uuid}/invoices` · [ChartMogul documentation](https://dev.chartmogul.com/reference/invoices/add), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::{
///     InvoiceInput, InvoiceInputRequired, LineItemInput, OneTimeLineItemInput,
///     SubscriptionLineItemInput, SubscriptionLineItemInputRequired, TransactionInput,
///     TransactionResult, TransactionType, invoices::ImportInvoices,
/// };
///
/// let response = ImportInvoices::new(
///         "cus_713e32ae-74a1-11ee-b822-fbc804fece75",
///         [
///             InvoiceInput::new(InvoiceInputRequired {
///                     date: "2016-01-01 12:00:00 UTC"
///                         .parse::<generated_client::DateTime>()?,
///                     currency: "USD".into(),
///                     external_id: "test_cus_inv_ext_id".into(),
///                     line_items: vec![
///                         LineItemInput::Subscription(SubscriptionLineItemInput::new(SubscriptionLineItemInputRequired
///                         { amount_in_cents : 1000, subscription_external_id :
///                         "test_cus_sub_ext_id".into(), service_period_start :
///                         "2016-01-01 12:00:00 UTC".parse:: <
///                         generated_client::DateTime > () ?, service_period_end :
///                         "2016-02-01 12:00:00 UTC".parse:: <
///                         generated_client::DateTime > () ? })
///                         .subscription_set_external_id("test_cus_set_ext_id")
///                         .prorated(false).cancelled_at("2016-01-15 12:00:00 UTC"
///                         .parse:: < generated_client::DateTime > () ?)
///                         .plan_uuid("pl_5def4ec0-56cf-013c-5e95-16a2a79ba941")),
///                         LineItemInput::OneTime(OneTimeLineItemInput::new(4500)
///                         .quantity(2).description("Setup Fees"))
///                     ],
///                 })
///                 .due_date(
///                     "2016-01-07 12:00:00 UTC".parse::<generated_client::DateTime>()?,
///                 )
///                 .transactions([
///                     TransactionInput::new(
///                             TransactionType::Payment,
///                             "2016-01-01 12:00:00 UTC"
///                                 .parse::<generated_client::DateTime>()?,
///                             TransactionResult::Successful,
///                         )
///                         .external_id("test_cus_tr_ext_id"),
///                 ]),
///         ],
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.date`: The page shows no invalid invoice; a client's test of one lacks what its `errors` name, so that may be missing; tests of one client return no more than the id and the state, which is read; the page returns all.
/// - `response.errors`: One text a field in some clients, a list of texts in others; kept as they come.
/// - `response.line_items`: An invalid line item may lack its amount and a client's test its id, so neither is required.
#[doc(alias = "POST /import/customers/{customer_uuid}/invoices")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportInvoices {
    #[serde(skip)]
    customer_uuid: String,
    #[serde(skip)]
    handle_as_user_edit: Option<HandleAsUserEdit>,
    invoices: Vec<InvoiceInput>,
}

impl ImportInvoices {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `customer_uuid`: As in `cus_…`.
    /// - `invoices`: The `invoices`.
    pub fn new(
        customer_uuid: impl Into<String>,
        invoices: impl IntoIterator<Item = impl Into<InvoiceInput>>,
    ) -> Self {
        Self {
            customer_uuid: customer_uuid.into(),
            invoices: runtime::list(invoices),
            handle_as_user_edit: None,
        }
    }
}

runtime::setters! {
    ImportInvoices;
    /// Whether they stay when an automatic source is read again.
    ///
    /// If omitted, the API uses `false`.
    handle_as_user_edit: impl Into<HandleAsUserEdit> = Some(handle_as_user_edit.into());
}

runtime::endpoint! {
    super::Chartmogul: ImportInvoices -> Vec<Invoice>;
    "import_invoices" = POST "/import/customers/{customer_uuid}/invoices";
    encode(self, request) {
        request.path(&[&self.customer_uuid])?;
        request.query("handle_as_user_edit", self.handle_as_user_edit.as_ref());
        request.json(self)?;
    }
    decode(response) { response.json_at("invoices") }
}

/// Imports invoices of a customer again.
///
/// `PUT /import/customers/{customer_uuid}/invoices` · [ChartMogul documentation](https://dev.chartmogul.com/reference/invoices), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::{
///     InvoiceInput, InvoiceInputRequired, LineItemInput, OneTimeLineItemInput,
///     invoices::ReplaceInvoices,
/// };
///
/// ReplaceInvoices::new(
///         "cus_713e32ae-74a1-11ee-b822-fbc804fece75",
///         [
///             InvoiceInput::new(InvoiceInputRequired {
///                 date: "2016-01-01 12:00:00 UTC"
///                     .parse::<generated_client::DateTime>()?,
///                 currency: "USD".into(),
///                 external_id: "test_tr_inv_ext_id".into(),
///                 line_items: vec![
///                     LineItemInput::OneTime(OneTimeLineItemInput::new(1000))
///                 ],
///             }),
///         ],
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `method`: No page and no recording has it, only the Ruby client.
/// - `status`: Nobody recorded a response; any success will do, and its body is not read.
#[doc(alias = "PUT /import/customers/{customer_uuid}/invoices")]
#[deprecated(note = "use `ImportInvoices`")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceInvoices {
    #[serde(skip)]
    customer_uuid: String,
    #[serde(skip)]
    handle_as_user_edit: Option<HandleAsUserEdit>,
    invoices: Vec<InvoiceInput>,
}

impl ReplaceInvoices {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `customer_uuid`: As in `cus_…`.
    /// - `invoices`: The `invoices`.
    pub fn new(
        customer_uuid: impl Into<String>,
        invoices: impl IntoIterator<Item = impl Into<InvoiceInput>>,
    ) -> Self {
        Self {
            customer_uuid: customer_uuid.into(),
            invoices: runtime::list(invoices),
            handle_as_user_edit: None,
        }
    }
}

runtime::setters! {
    ReplaceInvoices;
    /// Whether they stay when an automatic source is read again.
    ///
    /// If omitted, the API uses `false`.
    handle_as_user_edit: impl Into<HandleAsUserEdit> = Some(handle_as_user_edit.into());
}

runtime::endpoint! {
    super::Chartmogul: ReplaceInvoices -> ();
    "replace_invoices" = PUT "/import/customers/{customer_uuid}/invoices", idempotent;
    encode(self, request) {
        request.path(&[&self.customer_uuid])?;
        request.query("handle_as_user_edit", self.handle_as_user_edit.as_ref());
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Lists the invoices of one customer.
///
/// `GET /import/customers/{customer_uuid}/invoices` · [ChartMogul documentation](https://dev.chartmogul.com/reference/invoices/list-customers-invoices), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::invoices::ListInvoicesOfCustomer;
///
/// let mut items = ListInvoicesOfCustomer::new(
///         "cus_23551596-2c7e-11ee-9ea1-2bfe193640c0",
///     )
///     .per_page(1)
///     .items(client);
/// while let Some(invoice) = items.next().await {
///     let invoice = invoice?;
///     println!("{invoice:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.date`: The page shows no invalid invoice; a client's test of one lacks what its `errors` name, so that may be missing; tests of one client return no more than the id and the state, which is read; the page returns all.
/// - `response.errors`: One text a field in some clients, a list of texts in others; kept as they come.
/// - `response.line_items`: An invalid line item may lack its amount and a client's test its id, so neither is required.
#[doc(alias = "GET /import/customers/{customer_uuid}/invoices")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInvoicesOfCustomer {
    customer_uuid: String,
    validation_type: Option<ValidationType>,
    cursor: Option<String>,
    per_page: Option<i64>,
}

impl ListInvoicesOfCustomer {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `customer_uuid`: As in `cus_…`.
    pub fn new(customer_uuid: impl Into<String>) -> Self {
        Self {
            customer_uuid: customer_uuid.into(),
            validation_type: None,
            cursor: None,
            per_page: None,
        }
    }
}

runtime::setters! {
    ListInvoicesOfCustomer;
    /// Sets `validation_type`.
    ///
    /// If omitted, the API uses `valid`.
    validation_type: impl Into<ValidationType> = Some(validation_type.into());
    /// The cursor returned with an earlier page.
    cursor: impl Into<String> = Some(cursor.into());
    /// The maximum number of items per page.
    per_page: i64 = Some(per_page);
}

runtime::endpoint! {
    super::Chartmogul: ListInvoicesOfCustomer -> ListInvoicesOfCustomerPage;
    "list_invoices_of_customer" = GET "/import/customers/{customer_uuid}/invoices", idempotent;
    encode(self, request) {
        request.path(&[&self.customer_uuid])?;
        request.query("validation_type", self.validation_type.as_ref());
        request.query("cursor", self.cursor.as_ref());
        request.query("per_page", self.per_page.as_ref());
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListInvoicesOfCustomer {
    type Item = Invoice;

    fn next(&self, page: &ListInvoicesOfCustomerPage) -> Option<Self> {
        if page.has_more == Some(false) {
            return None;
        }
        let next = page.cursor.as_deref()?;
        Some(self.clone().cursor(next))
    }

    fn items(page: ListInvoicesOfCustomerPage) -> Vec<Invoice> {
        page.invoices
    }
}

runtime::pages!(ListInvoicesOfCustomer -> Invoice);

/// One page of [`ListInvoicesOfCustomer`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListInvoicesOfCustomerPage {
    /// The items, in the server's order.
    pub invoices: Vec<Invoice>,
    /// The cursor of the next page.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<codec::Next>"
    )]
    pub cursor: Option<String>,
    /// Whether there are more pages.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Bare>>"
    )]
    pub has_more: Option<bool>,
    /// As in `cus_…`.
    pub customer_uuid: String,
}

/// Lists invoices.
///
/// `GET /invoices` · [ChartMogul documentation](https://dev.chartmogul.com/reference/invoices/list), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::invoices::ListInvoices;
///
/// let mut items = ListInvoices::new().external_id("1").per_page(10).items(client);
/// while let Some(invoice) = items.next().await {
///     let invoice = invoice?;
///     println!("{invoice:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.date`: The page shows no invalid invoice; a client's test of one lacks what its `errors` name, so that may be missing; tests of one client return no more than the id and the state, which is read; the page returns all.
/// - `response.errors`: One text a field in some clients, a list of texts in others; kept as they come.
/// - `response.line_items`: An invalid line item may lack its amount and a client's test its id, so neither is required.
#[doc(alias = "GET /invoices")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInvoices {
    customer_uuid: Option<String>,
    data_source_uuid: Option<String>,
    external_id: Option<String>,
    validation_type: Option<ValidationType>,
    include_edit_histories: Option<bool>,
    with_disabled: Option<bool>,
    cursor: Option<String>,
    per_page: Option<i64>,
}

impl ListInvoices {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListInvoices;
    /// Only invoices of this customer.
    customer_uuid: impl Into<String> = Some(customer_uuid.into());
    /// Only invoices of this source.
    data_source_uuid: impl Into<String> = Some(data_source_uuid.into());
    /// Only invoices with this id of a source.
    external_id: impl Into<String> = Some(external_id.into());
    /// Sets `validation_type`.
    ///
    /// If omitted, the API uses `valid`.
    validation_type: impl Into<ValidationType> = Some(validation_type.into());
    /// Whether to add `edit_history_summary`.
    ///
    /// If omitted, the API uses `false`.
    include_edit_histories: bool = Some(include_edit_histories);
    /// Whether disabled ones are listed too.
    ///
    /// If omitted, the API uses `false`.
    with_disabled: bool = Some(with_disabled);
    /// The cursor returned with an earlier page.
    cursor: impl Into<String> = Some(cursor.into());
    /// The maximum number of items per page.
    per_page: i64 = Some(per_page);
}

runtime::endpoint! {
    super::Chartmogul: ListInvoices -> ListInvoicesPage;
    "list_invoices" = GET "/invoices", idempotent;
    encode(self, request) {
        request.query("customer_uuid", self.customer_uuid.as_ref());
        request.query("data_source_uuid", self.data_source_uuid.as_ref());
        request.query("external_id", self.external_id.as_ref());
        request.query("validation_type", self.validation_type.as_ref());
        request.query("include_edit_histories", self.include_edit_histories.as_ref());
        request.query("with_disabled", self.with_disabled.as_ref());
        request.query("cursor", self.cursor.as_ref());
        request.query("per_page", self.per_page.as_ref());
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListInvoices {
    type Item = Invoice;

    fn next(&self, page: &ListInvoicesPage) -> Option<Self> {
        if page.has_more == Some(false) {
            return None;
        }
        let next = page.cursor.as_deref()?;
        Some(self.clone().cursor(next))
    }

    fn items(page: ListInvoicesPage) -> Vec<Invoice> {
        page.invoices
    }
}

runtime::pages!(ListInvoices -> Invoice);

/// One page of [`ListInvoices`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListInvoicesPage {
    /// The items, in the server's order.
    pub invoices: Vec<Invoice>,
    /// The cursor of the next page.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<codec::Next>"
    )]
    pub cursor: Option<String>,
    /// Whether there are more pages.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Bare>>"
    )]
    pub has_more: Option<bool>,
}

/// Gets an invoice.
///
/// `GET /invoices/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/invoices/retrieve), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::{ValidationType, invoices::GetInvoice};
///
/// let invoice = GetInvoice::new("inv_565c73b2-85b9-49c9-a25e-2b7df6a677c9")
///     .validation_type(ValidationType::All)
///     .include_edit_histories(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.date`: The page shows no invalid invoice; a client's test of one lacks what its `errors` name, so that may be missing; tests of one client return no more than the id and the state, which is read; the page returns all.
/// - `response.errors`: One text a field in some clients, a list of texts in others; kept as they come.
/// - `response.line_items`: An invalid line item may lack its amount and a client's test its id, so neither is required.
#[doc(alias = "GET /invoices/{uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInvoice {
    uuid: String,
    validation_type: Option<ValidationType>,
    include_edit_histories: Option<bool>,
    with_disabled: Option<bool>,
}

impl GetInvoice {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `uuid`: ChartMogul's own id, as in `inv_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
            validation_type: None,
            include_edit_histories: None,
            with_disabled: None,
        }
    }
}

runtime::setters! {
    GetInvoice;
    /// Sets `validation_type`.
    ///
    /// If omitted, the API uses `valid`.
    validation_type: impl Into<ValidationType> = Some(validation_type.into());
    /// Whether to add `edit_history_summary`.
    ///
    /// If omitted, the API uses `false`.
    include_edit_histories: bool = Some(include_edit_histories);
    /// Whether a disabled one is found.
    ///
    /// If omitted, the API uses `false`.
    with_disabled: bool = Some(with_disabled);
}

runtime::endpoint! {
    super::Chartmogul: GetInvoice -> Invoice;
    "get_invoice" = GET "/invoices/{uuid}", idempotent;
    encode(self, request) {
        request.path(&[&self.uuid])?;
        request.query("validation_type", self.validation_type.as_ref());
        request.query("include_edit_histories", self.include_edit_histories.as_ref());
        request.query("with_disabled", self.with_disabled.as_ref());
    }
    decode(response) { response.json() }
}

/// Updates an invoice; omitted fields stay unchanged.
///
/// `PATCH /invoices/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/invoices/update), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::invoices::UpdateInvoice;
///
/// let invoice = UpdateInvoice::new("inv_f466e33d-ff2b-4a11-8f85-417eb02157a7")
///     .due_date("2024-12-02T00:00:00Z".parse::<generated_client::DateTime>()?)
///     .date("2024-11-10T00:00:00Z".parse::<generated_client::DateTime>()?)
///     .currency("EUR")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.date`: The page shows no invalid invoice; a client's test of one lacks what its `errors` name, so that may be missing; tests of one client return no more than the id and the state, which is read; the page returns all.
/// - `response.errors`: One text a field in some clients, a list of texts in others; kept as they come.
/// - `response.line_items`: An invalid line item may lack its amount and a client's test its id, so neither is required.
#[doc(alias = "PATCH /invoices/{uuid}")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateInvoice {
    #[serde(skip)]
    uuid: String,
    #[serde(skip)]
    handle_as_user_edit: Option<HandleAsUserEdit>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    due_date: runtime::Patch<runtime::DateTime>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    collection_method: runtime::Patch<CollectionMethod>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
}

impl UpdateInvoice {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `uuid`: ChartMogul's own id, as in `inv_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
            handle_as_user_edit: None,
            due_date: runtime::Patch::Unchanged,
            collection_method: runtime::Patch::Unchanged,
            date: None,
            currency: None,
        }
    }
}

runtime::setters! {
    UpdateInvoice;
    /// Whether it stays when an automatic source is read again.
    ///
    /// If omitted, the API uses `false`.
    handle_as_user_edit: impl Into<HandleAsUserEdit> = Some(handle_as_user_edit.into());
    /// When it has to be paid.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    due_date: impl Into<runtime::Patch<runtime::DateTime>> = due_date.into();
    /// How it is paid; null if unknown.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    collection_method: impl Into<runtime::Patch<CollectionMethod>> = collection_method.into();
    /// When it was written.
    date: impl Into<runtime::DateTime> = Some(date.into());
    /// ISO 4217 code of all its amounts but fees.
    currency: impl Into<String> = Some(currency.into());
}

runtime::endpoint! {
    super::Chartmogul: UpdateInvoice -> Invoice;
    "update_invoice" = PATCH "/invoices/{uuid}";
    encode(self, request) {
        request.path(&[&self.uuid])?;
        request.query("handle_as_user_edit", self.handle_as_user_edit.as_ref());
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Updates an invoice by the source's id.
///
/// `PATCH /invoices` · [ChartMogul documentation](https://dev.chartmogul.com/reference/invoices/update), as of 2026-11-20
///
/// Omitted fields of the invoice stay unchanged.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::invoices::UpdateInvoiceByExternalId;
///
/// let invoice = UpdateInvoiceByExternalId::new(
///         "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
///         "INV0001",
///     )
///     .currency("EUR")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.date`: The page shows no invalid invoice; a client's test of one lacks what its `errors` name, so that may be missing; tests of one client return no more than the id and the state, which is read; the page returns all.
/// - `response.errors`: One text a field in some clients, a list of texts in others; kept as they come.
/// - `response.line_items`: An invalid line item may lack its amount and a client's test its id, so neither is required.
#[doc(alias = "PATCH /invoices")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateInvoiceByExternalId {
    #[serde(skip)]
    data_source_uuid: String,
    #[serde(skip)]
    external_id: String,
    #[serde(skip)]
    handle_as_user_edit: Option<HandleAsUserEdit>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    due_date: runtime::Patch<runtime::DateTime>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    collection_method: runtime::Patch<CollectionMethod>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
}

impl UpdateInvoiceByExternalId {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `data_source_uuid`: As in `ds_…`.
    /// - `external_id`: The source's id of the invoice.
    pub fn new(
        data_source_uuid: impl Into<String>,
        external_id: impl Into<String>,
    ) -> Self {
        Self {
            data_source_uuid: data_source_uuid.into(),
            external_id: external_id.into(),
            handle_as_user_edit: None,
            due_date: runtime::Patch::Unchanged,
            collection_method: runtime::Patch::Unchanged,
            date: None,
            currency: None,
        }
    }
}

runtime::setters! {
    UpdateInvoiceByExternalId;
    /// Whether it stays when an automatic source is read again.
    ///
    /// If omitted, the API uses `false`.
    handle_as_user_edit: impl Into<HandleAsUserEdit> = Some(handle_as_user_edit.into());
    /// When it has to be paid.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    due_date: impl Into<runtime::Patch<runtime::DateTime>> = due_date.into();
    /// How it is paid; null if unknown.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    collection_method: impl Into<runtime::Patch<CollectionMethod>> = collection_method.into();
    /// When it was written.
    date: impl Into<runtime::DateTime> = Some(date.into());
    /// ISO 4217 code of all its amounts but fees.
    currency: impl Into<String> = Some(currency.into());
}

runtime::endpoint! {
    super::Chartmogul: UpdateInvoiceByExternalId -> Invoice;
    "update_invoice_by_external_id" = PATCH "/invoices";
    encode(self, request) {
        request.query("data_source_uuid", Some(&self.data_source_uuid));
        request.query("external_id", Some(&self.external_id));
        request.query("handle_as_user_edit", self.handle_as_user_edit.as_ref());
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Deletes an invoice.
///
/// Of an automatic source it may come back; disable it there.
///
/// `DELETE /invoices/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/delete-an-invoice), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::invoices::DeleteInvoice;
///
/// DeleteInvoice::new("inv_c183cce8-a9f4-4992-b2d0-f42e16309866").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "DELETE /invoices/{uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInvoice {
    uuid: String,
    handle_as_user_edit: Option<HandleAsUserEdit>,
}

impl DeleteInvoice {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `uuid`: ChartMogul's own id, as in `inv_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
            handle_as_user_edit: None,
        }
    }
}

runtime::setters! {
    DeleteInvoice;
    /// Whether it stays deleted when an automatic source is read again.
    ///
    /// Not documented; taken from <https://github.com/chartmogul/chartmogul-python>.
    handle_as_user_edit: impl Into<HandleAsUserEdit> = Some(handle_as_user_edit.into());
}

runtime::endpoint! {
    super::Chartmogul: DeleteInvoice -> ();
    "delete_invoice" = DELETE "/invoices/{uuid}", idempotent;
    encode(self, request) {
        request.path(&[&self.uuid])?;
        request.query("handle_as_user_edit", self.handle_as_user_edit.as_ref());
    }
    decode(response) { response.none() }
}

/// Deletes an invoice by the source's id.
///
/// `DELETE /invoices` · [ChartMogul documentation](https://dev.chartmogul.com/reference/delete-an-invoice), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::invoices::DeleteInvoiceByExternalId;
///
/// DeleteInvoiceByExternalId::new("ds_fef05d54-47b4-431b-aed2-eb6b9e545430", "INV0001")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "DELETE /invoices")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInvoiceByExternalId {
    data_source_uuid: String,
    external_id: String,
    handle_as_user_edit: Option<HandleAsUserEdit>,
}

impl DeleteInvoiceByExternalId {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `data_source_uuid`: As in `ds_…`.
    /// - `external_id`: The source's id of the invoice.
    pub fn new(
        data_source_uuid: impl Into<String>,
        external_id: impl Into<String>,
    ) -> Self {
        Self {
            data_source_uuid: data_source_uuid.into(),
            external_id: external_id.into(),
            handle_as_user_edit: None,
        }
    }
}

runtime::setters! {
    DeleteInvoiceByExternalId;
    /// Whether it stays deleted when an automatic source is read again.
    ///
    /// Not documented; taken from <https://github.com/chartmogul/chartmogul-ruby>.
    handle_as_user_edit: impl Into<HandleAsUserEdit> = Some(handle_as_user_edit.into());
}

runtime::endpoint! {
    super::Chartmogul: DeleteInvoiceByExternalId -> ();
    "delete_invoice_by_external_id" = DELETE "/invoices", idempotent;
    encode(self, request) {
        request.query("data_source_uuid", Some(&self.data_source_uuid));
        request.query("external_id", Some(&self.external_id));
        request.query("handle_as_user_edit", self.handle_as_user_edit.as_ref());
    }
    decode(response) { response.none() }
}

/// Deletes all invoices that a customer has from one source.
///
/// `DELETE /data_sources/{data_source_uuid}/customers/{customer_uuid}/invoices` · [ChartMogul documentation](https://dev.chartmogul.com/reference/invoices/delete-all), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::invoices::DeleteInvoicesOfCustomer;
///
/// DeleteInvoicesOfCustomer::new(
///         "ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46",
///         "cus_23551596-2c7e-11ee-9ea1-2bfe193640c0",
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(
    alias = "DELETE /data_sources/{data_source_uuid}/customers/{customer_uuid}/invoices"
)]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInvoicesOfCustomer {
    data_source_uuid: String,
    customer_uuid: String,
    customer_external_id: Option<String>,
}

impl DeleteInvoicesOfCustomer {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `data_source_uuid`: As in `ds_…`.
    /// - `customer_uuid`: As in `cus_…`.
    pub fn new(
        data_source_uuid: impl Into<String>,
        customer_uuid: impl Into<String>,
    ) -> Self {
        Self {
            data_source_uuid: data_source_uuid.into(),
            customer_uuid: customer_uuid.into(),
            customer_external_id: None,
        }
    }
}

runtime::setters! {
    DeleteInvoicesOfCustomer;
    /// Only invoices under this id, if a merged customer has several.
    customer_external_id: impl Into<String> = Some(customer_external_id.into());
}

runtime::endpoint! {
    super::Chartmogul: DeleteInvoicesOfCustomer -> ();
    "delete_invoices_of_customer" = DELETE "/data_sources/{data_source_uuid}/customers/{customer_uuid}/invoices", idempotent;
    encode(self, request) {
        request.path(&[&self.data_source_uuid, &self.customer_uuid])?;
        request.query("customer_external_id", self.customer_external_id.as_ref());
    }
    decode(response) { response.none() }
}

/// Disables or enables an invoice of an automatic source with all it holds.
///
/// All of it needs an `external_id`.
///
/// `PATCH /invoices/{uuid}/disabled_state` · [ChartMogul documentation](https://dev.chartmogul.com/reference/invoices/disable), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::invoices::SetInvoiceDisabled;
///
/// let invoice = SetInvoiceDisabled::new(
///         "inv_f466e33d-ff2b-4a11-8f85-417eb02157a7",
///         true,
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `path`: Older versions of the page have `/disabled_status` in the heading, all samples `/disabled_state`.
/// - `example`: One client's test sends a reason too, which no page has.
/// - `response.date`: The page shows no invalid invoice; a client's test of one lacks what its `errors` name, so that may be missing; tests of one client return no more than the id and the state, which is read; the page returns all.
/// - `response.errors`: One text a field in some clients, a list of texts in others; kept as they come.
/// - `response.line_items`: An invalid line item may lack its amount and a client's test its id, so neither is required.
#[doc(alias = "PATCH /invoices/{uuid}/disabled_state")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetInvoiceDisabled {
    #[serde(skip)]
    uuid: String,
    #[serde(skip)]
    handle_as_user_edit: Option<HandleAsUserEdit>,
    disabled: bool,
}

impl SetInvoiceDisabled {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `uuid`: ChartMogul's own id, as in `inv_…`.
    /// - `disabled`: False enables it again.
    pub fn new(uuid: impl Into<String>, disabled: bool) -> Self {
        Self {
            uuid: uuid.into(),
            disabled,
            handle_as_user_edit: None,
        }
    }
}

runtime::setters! {
    SetInvoiceDisabled;
    /// Whether it stays so when an automatic source is read again.
    ///
    /// Not documented; taken from <https://github.com/chartmogul/chartmogul-ruby>.
    handle_as_user_edit: impl Into<HandleAsUserEdit> = Some(handle_as_user_edit.into());
}

runtime::endpoint! {
    super::Chartmogul: SetInvoiceDisabled -> Invoice;
    "set_invoice_disabled" = PATCH "/invoices/{uuid}/disabled_state";
    encode(self, request) {
        request.path(&[&self.uuid])?;
        request.query("handle_as_user_edit", self.handle_as_user_edit.as_ref());
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Disables or enables an invoice of an automatic source by the source's id.
///
/// `PATCH /invoices/disabled_state` · [ChartMogul documentation](https://dev.chartmogul.com/reference/invoices/disable), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::invoices::SetInvoiceDisabledByExternalId;
///
/// let invoice = SetInvoiceDisabledByExternalId::new(
///         "ds_fef05d54-47b4-431b-aed2-eb6b9e545430",
///         "INV0001",
///         false,
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.date`: The page shows no invalid invoice; a client's test of one lacks what its `errors` name, so that may be missing; tests of one client return no more than the id and the state, which is read; the page returns all.
/// - `response.errors`: One text a field in some clients, a list of texts in others; kept as they come.
/// - `response.line_items`: An invalid line item may lack its amount and a client's test its id, so neither is required.
#[doc(alias = "PATCH /invoices/disabled_state")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetInvoiceDisabledByExternalId {
    #[serde(skip)]
    data_source_uuid: String,
    #[serde(skip)]
    external_id: String,
    #[serde(skip)]
    handle_as_user_edit: Option<HandleAsUserEdit>,
    disabled: bool,
}

impl SetInvoiceDisabledByExternalId {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `data_source_uuid`: As in `ds_…`.
    /// - `external_id`: The source's id of the invoice.
    /// - `disabled`: False enables it again.
    pub fn new(
        data_source_uuid: impl Into<String>,
        external_id: impl Into<String>,
        disabled: bool,
    ) -> Self {
        Self {
            data_source_uuid: data_source_uuid.into(),
            external_id: external_id.into(),
            disabled,
            handle_as_user_edit: None,
        }
    }
}

runtime::setters! {
    SetInvoiceDisabledByExternalId;
    /// Whether it stays so when an automatic source is read again.
    ///
    /// Not documented; taken from <https://github.com/chartmogul/chartmogul-ruby>.
    handle_as_user_edit: impl Into<HandleAsUserEdit> = Some(handle_as_user_edit.into());
}

runtime::endpoint! {
    super::Chartmogul: SetInvoiceDisabledByExternalId -> Invoice;
    "set_invoice_disabled_by_external_id" = PATCH "/invoices/disabled_state";
    encode(self, request) {
        request.query("data_source_uuid", Some(&self.data_source_uuid));
        request.query("external_id", Some(&self.external_id));
        request.query("handle_as_user_edit", self.handle_as_user_edit.as_ref());
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Voids an invoice or writes it off.
///
/// ChartMogul knows the other states from the transactions.
///
/// `PUT /data_sources/{data_source_uuid}/invoices/{invoice_external_id}/status` · [ChartMogul documentation](https://dev.chartmogul.com/reference/update-an-invoice-status), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::{
///     InvoiceStatusChangeStatus, invoices::SetInvoiceStatus,
/// };
///
/// let response = SetInvoiceStatus::new(
///         "ds_35542640-d9f1-11ed-9c30-7727168c74a5",
///         "inv_0001",
///         InvoiceStatusChangeStatus::Voided,
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `example`: A message on the page, a message and the invoice in one client's test, id and status in another's; kept as it comes.
#[doc(
    alias = "PUT /data_sources/{data_source_uuid}/invoices/{invoice_external_id}/status"
)]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetInvoiceStatus {
    #[serde(skip)]
    data_source_uuid: String,
    #[serde(skip)]
    invoice_external_id: String,
    #[serde(skip)]
    handle_as_user_edit: Option<HandleAsUserEdit>,
    status: InvoiceStatusChangeStatus,
}

impl SetInvoiceStatus {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `data_source_uuid`: As in `ds_…`.
    /// - `invoice_external_id`: The source's id of the invoice.
    /// - `status`: The `status`.
    pub fn new(
        data_source_uuid: impl Into<String>,
        invoice_external_id: impl Into<String>,
        status: impl Into<InvoiceStatusChangeStatus>,
    ) -> Self {
        Self {
            data_source_uuid: data_source_uuid.into(),
            invoice_external_id: invoice_external_id.into(),
            status: status.into(),
            handle_as_user_edit: None,
        }
    }
}

runtime::setters! {
    SetInvoiceStatus;
    /// Whether it stays when an automatic source is read again.
    ///
    /// If omitted, the API uses `false`.
    handle_as_user_edit: impl Into<HandleAsUserEdit> = Some(handle_as_user_edit.into());
}

runtime::endpoint! {
    super::Chartmogul: SetInvoiceStatus -> serde_json::Value;
    "set_invoice_status" = PUT "/data_sources/{data_source_uuid}/invoices/{invoice_external_id}/status", idempotent;
    encode(self, request) {
        request.path(&[&self.data_source_uuid, &self.invoice_external_id])?;
        request.query("handle_as_user_edit", self.handle_as_user_edit.as_ref());
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Whether an invoice is charged by itself or paid by hand.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CollectionMethod {
    /// `automatic`
    Automatic,
    /// `manual`
    Manual,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for CollectionMethod {
    fn as_str(&self) -> &str {
        match self {
            Self::Automatic => "automatic",
            Self::Manual => "manual",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "automatic" => Self::Automatic,
            "manual" => Self::Manual,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(CollectionMethod);

/// Where an invoice stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// `open`
    Open,
    /// `paid`
    Paid,
    /// `refunded`
    Refunded,
    /// `voided`
    Voided,
    /// `written_off`
    WrittenOff,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for InvoiceStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Paid => "paid",
            Self::Refunded => "refunded",
            Self::Voided => "voided",
            Self::WrittenOff => "written_off",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "open" => Self::Open,
            "paid" => Self::Paid,
            "refunded" => Self::Refunded,
            "voided" => Self::Voided,
            "written_off" => Self::WrittenOff,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(InvoiceStatus);

/// An invoice of a customer. With `validation_type` invalid ones come too, where what `errors` names may be missing or null.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Invoice {
    /// Whether it counts for nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// When it was disabled.
    pub disabled_at: Option<runtime::DateTime>,
    /// E-mail address of who disabled it.
    pub disabled_by: Option<String>,
    /// Whether a user added it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_created: Option<bool>,
    /// Only with `include_edit_histories`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edit_history_summary: Option<EditHistory>,
    /// ChartMogul's own id, as in `inv_…`.
    pub uuid: String,
    /// The source's id; may be missing if invalid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// When it was written; may be missing if invalid.
    ///
    /// Open question: the page shows no invalid invoice; a client's test of one lacks what its `errors` name, so that may be missing; tests of one client return no more than the id and the state, which is read; the page returns all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<runtime::DateTime>,
    /// ISO 4217 code of all its amounts but fees; may be missing if invalid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// As in `cus_…`; not in the list of one customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_uuid: Option<String>,
    /// The source's id of the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_external_id: Option<String>,
    /// As in `ds_…`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_source_uuid: Option<String>,
    /// The invoice's `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<InvoiceStatus>,
    /// What is wrong with it, by field; empty if nothing is.
    ///
    /// Open question: one text a field in some clients, a list of texts in others; kept as they come.
    pub errors: Option<runtime::Map<serde_json::Value>>,
    /// The invoice's `line_items`.
    ///
    /// Open question: an invalid line item may lack its amount and a client's test its id, so neither is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_items: Option<Vec<LineItem>>,
    /// The invoice's `transactions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transactions: Option<Vec<Transaction>>,
    /// When it has to be paid.
    pub due_date: Option<runtime::DateTime>,
    /// How it is paid; null if unknown.
    pub collection_method: Option<CollectionMethod>,
}

/// An invoice of a customer. With `validation_type` invalid ones come too, where what `errors` names may be missing or null.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "an object does nothing until a request includes it"]
pub struct InvoiceInput {
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    due_date: runtime::Patch<runtime::DateTime>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    collection_method: runtime::Patch<CollectionMethod>,
    date: runtime::DateTime,
    currency: String,
    external_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data_source_uuid: Option<String>,
    line_items: Vec<LineItemInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    transactions: Option<Vec<TransactionInput>>,
}

/// The required fields of [`InvoiceInput`].
#[derive(Clone, Debug, PartialEq)]
pub struct InvoiceInputRequired {
    /// When it was written.
    pub date: runtime::DateTime,
    /// ISO 4217 code of all its amounts but fees.
    pub currency: String,
    /// Your own id.
    pub external_id: String,
    /// The `line_items`.
    pub line_items: Vec<LineItemInput>,
}

impl InvoiceInput {
    /// Creates the object; optional fields are omitted until set.
    pub fn new(required: InvoiceInputRequired) -> Self {
        Self {
            date: required.date,
            currency: required.currency,
            external_id: required.external_id,
            line_items: required.line_items,
            due_date: runtime::Patch::Unchanged,
            collection_method: runtime::Patch::Unchanged,
            customer_external_id: None,
            data_source_uuid: None,
            transactions: None,
        }
    }
}

runtime::setters! {
    InvoiceInput;
    /// When it has to be paid.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    due_date: impl Into<runtime::Patch<runtime::DateTime>> = due_date.into();
    /// How it is paid; null if unknown.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    collection_method: impl Into<runtime::Patch<CollectionMethod>> = collection_method.into();
    /// The source's id of the customer.
    customer_external_id: impl Into<String> = Some(customer_external_id.into());
    /// As in `ds_…`.
    data_source_uuid: impl Into<String> = Some(data_source_uuid.into());
    /// Sets `transactions`.
    transactions: impl IntoIterator<Item = impl Into<TransactionInput>> = Some(
        runtime::list(transactions),
    );
}

/// The values of `status` in `InvoiceStatusChange`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceStatusChangeStatus {
    /// `voided`
    Voided,
    /// `written_off`
    WrittenOff,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for InvoiceStatusChangeStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Voided => "voided",
            Self::WrittenOff => "written_off",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "voided" => Self::Voided,
            "written_off" => Self::WrittenOff,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(InvoiceStatusChangeStatus);
