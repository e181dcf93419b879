// Generated from api-spec/chartmogul/data_sources.yaml by `cargo xtask codegen`; do not edit.

//! Where customers, plans and invoices come from, such as a billing system or your own import.

use crate::runtime;

/// Creates a data source.
///
/// `POST /data_sources` · [ChartMogul documentation](https://dev.chartmogul.com/reference/sources/add), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::data_sources::CreateDataSource;
///
/// let data_source = CreateDataSource::new("In-house billing").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.auto_churn_subscription_setting`: One client's test has a text in lists; the page and all else an object.
#[doc(alias = "POST /data_sources")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDataSource {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    system: Option<String>,
}

impl CreateDataSource {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `name`: Unique name of the source.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            system: None,
        }
    }
}

runtime::setters! {
    CreateDataSource;
    /// Kind of the source; only the Go client can send it.
    ///
    /// Not documented; taken from <https://github.com/chartmogul/chartmogul-go>.
    system: impl Into<String> = Some(system.into());
}

runtime::endpoint! {
    super::Chartmogul: CreateDataSource -> DataSource;
    "create_data_source" = POST "/data_sources";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Lists all data sources in one response.
///
/// `GET /data_sources` · [ChartMogul documentation](https://dev.chartmogul.com/reference/sources/list), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::data_sources::ListDataSources;
///
/// let response = ListDataSources::new().name("Stripe").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.auto_churn_subscription_setting`: One client's test has a text in lists; the page and all else an object.
#[doc(alias = "GET /data_sources")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDataSources {
    name: Option<String>,
    system: Option<String>,
    with_processing_status: Option<bool>,
    with_auto_churn_subscription_setting: Option<bool>,
    with_invoice_handling_setting: Option<bool>,
}

impl ListDataSources {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListDataSources;
    /// Only the source of this name.
    name: impl Into<String> = Some(name.into());
    /// Only sources of this kind.
    system: impl Into<String> = Some(system.into());
    /// Whether to add `processing_status`.
    ///
    /// If omitted, the API uses `false`.
    with_processing_status: bool = Some(with_processing_status);
    /// Whether to add `auto_churn_subscription_setting`.
    ///
    /// If omitted, the API uses `false`.
    with_auto_churn_subscription_setting: bool = Some(with_auto_churn_subscription_setting);
    /// Whether to add `invoice_handling_setting`.
    ///
    /// If omitted, the API uses `false`.
    with_invoice_handling_setting: bool = Some(with_invoice_handling_setting);
}

runtime::endpoint! {
    super::Chartmogul: ListDataSources -> Vec<DataSource>;
    "list_data_sources" = GET "/data_sources", idempotent;
    encode(self, request) {
        request.query("name", self.name.as_ref());
        request.query("system", self.system.as_ref());
        request.query("with_processing_status", self.with_processing_status.as_ref());
        request.query(
            "with_auto_churn_subscription_setting",
            self.with_auto_churn_subscription_setting.as_ref(),
        );
        request.query("with_invoice_handling_setting", self.with_invoice_handling_setting.as_ref());
    }
    decode(response) { response.json_at("data_sources") }
}

/// Gets a data source.
///
/// `GET /data_sources/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/sources/retrieve), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::data_sources::GetDataSource;
///
/// let data_source = GetDataSource::new("ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.auto_churn_subscription_setting`: One client's test has a text in lists; the page and all else an object.
#[doc(alias = "GET /data_sources/{uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDataSource {
    uuid: String,
    with_processing_status: Option<bool>,
    with_auto_churn_subscription_setting: Option<bool>,
    with_invoice_handling_setting: Option<bool>,
}

impl GetDataSource {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `uuid`: ChartMogul's own id, as in `ds_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
            with_processing_status: None,
            with_auto_churn_subscription_setting: None,
            with_invoice_handling_setting: None,
        }
    }
}

runtime::setters! {
    GetDataSource;
    /// Whether to add `processing_status`.
    ///
    /// If omitted, the API uses `false`.
    with_processing_status: bool = Some(with_processing_status);
    /// Whether to add `auto_churn_subscription_setting`.
    ///
    /// If omitted, the API uses `false`.
    with_auto_churn_subscription_setting: bool = Some(with_auto_churn_subscription_setting);
    /// Whether to add `invoice_handling_setting`.
    ///
    /// If omitted, the API uses `false`.
    with_invoice_handling_setting: bool = Some(with_invoice_handling_setting);
}

runtime::endpoint! {
    super::Chartmogul: GetDataSource -> DataSource;
    "get_data_source" = GET "/data_sources/{uuid}", idempotent;
    encode(self, request) {
        request.path(&[&self.uuid])?;
        request.query("with_processing_status", self.with_processing_status.as_ref());
        request.query(
            "with_auto_churn_subscription_setting",
            self.with_auto_churn_subscription_setting.as_ref(),
        );
        request.query("with_invoice_handling_setting", self.with_invoice_handling_setting.as_ref());
    }
    decode(response) { response.json() }
}

/// Deletes a data source with all that came from it.
///
/// `DELETE /data_sources/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/sources/delete), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::data_sources::DeleteDataSource;
///
/// DeleteDataSource::new("ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `status`: 204 without a body until 2025, 202 with a message since 2026.
#[doc(alias = "DELETE /data_sources/{uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDataSource {
    uuid: String,
}

impl DeleteDataSource {
    /// - `uuid`: ChartMogul's own id, as in `ds_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

runtime::endpoint! {
    super::Chartmogul: DeleteDataSource -> ();
    "delete_data_source" = DELETE "/data_sources/{uuid}", idempotent;
    encode(self, request) { request.path(&[&self.uuid])?; }
    decode(response) { response.none() }
}

/// Deletes all that came from a data source, and keeps the source.
///
/// `DELETE /data_sources/{uuid}/all` · [ChartMogul documentation](https://dev.chartmogul.com/reference/sources), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::data_sources::EmptyDataSource;
///
/// EmptyDataSource::new("ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `path`: No page has it; the Go client does, and it was recorded once.
#[doc(alias = "DELETE /data_sources/{uuid}/all")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct EmptyDataSource {
    uuid: String,
}

impl EmptyDataSource {
    /// - `uuid`: ChartMogul's own id, as in `ds_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

runtime::endpoint! {
    super::Chartmogul: EmptyDataSource -> ();
    "empty_data_source" = DELETE "/data_sources/{uuid}/all", idempotent;
    encode(self, request) { request.path(&[&self.uuid])?; }
    decode(response) { response.none() }
}

/// Deletes the customers of a data source and what belongs to them, and keeps the source.
///
/// `DELETE /data_sources/{uuid}/dependent` · [ChartMogul documentation](https://dev.chartmogul.com/reference/sources), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::data_sources::PurgeDataSource;
///
/// PurgeDataSource::new("ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `path`: No page and no recording has it, only the Go client.
/// - `status`: Nobody recorded a response; any success will do.
#[doc(alias = "DELETE /data_sources/{uuid}/dependent")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct PurgeDataSource {
    uuid: String,
}

impl PurgeDataSource {
    /// - `uuid`: ChartMogul's own id, as in `ds_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

runtime::endpoint! {
    super::Chartmogul: PurgeDataSource -> ();
    "purge_data_source" = DELETE "/data_sources/{uuid}/dependent", idempotent;
    encode(self, request) { request.path(&[&self.uuid])?; }
    decode(response) { response.none() }
}

/// A source of billing data.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DataSource {
    /// ChartMogul's own id, as in `ds_…`.
    pub uuid: String,
    /// Kind of the source, such as `Custom`, `Import API` or `Stripe`; responses of 2016 lack it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system: Option<String>,
    /// The data source's `created_at`.
    pub created_at: runtime::DateTime,
    /// How far its import is.
    pub status: DataSourceStatus,
    /// Only with `with_processing_status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processing_status: Option<ProcessingStatus>,
    /// Only with `with_auto_churn_subscription_setting`.
    ///
    /// Open question: one client's test has a text in lists; the page and all else an object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_churn_subscription_setting: Option<AutoChurnSetting>,
    /// Only with `with_invoice_handling_setting`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_handling_setting: Option<InvoiceHandlingSetting>,
    /// Unique name of the source.
    pub name: String,
}

/// The values of `status` in [`DataSource`].
///
/// How far its import is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataSourceStatus {
    /// `idle`
    Idle,
    /// `never_imported`
    NeverImported,
    /// `import_complete`
    ImportComplete,
    /// `imported`
    Imported,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for DataSourceStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Idle => "idle",
            Self::NeverImported => "never_imported",
            Self::ImportComplete => "import_complete",
            Self::Imported => "imported",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "idle" => Self::Idle,
            "never_imported" => Self::NeverImported,
            "import_complete" => Self::ImportComplete,
            "imported" => Self::Imported,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(DataSourceStatus);

/// How many of a source's records have been processed.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ProcessingStatus {
    /// Records that are done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processed: Option<i64>,
    /// Records that wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending: Option<i64>,
    /// Records that have errors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed: Option<i64>,
}

/// Whether unpaid subscriptions of a source churn by themselves.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AutoChurnSetting {
    /// Whether they do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// After how many days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<i64>,
}

/// How a source's invoices become subscriptions.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InvoiceHandlingSetting {
    /// For invoices that customers pay by hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manual: Option<InvoiceHandling>,
    /// For invoices that are charged by themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automatic: Option<InvoiceHandling>,
}

/// How one kind of invoices becomes subscriptions.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InvoiceHandling {
    /// The invoice handling's `create_subscription_when_invoice_is`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_subscription_when_invoice_is: Option<PaymentState>,
    /// The invoice handling's `update_subscription_when_invoice_is`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_subscription_when_invoice_is: Option<PaymentState>,
    /// Whether voided invoices are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prevent_subscription_for_invoice_voided: Option<bool>,
    /// Whether refunded invoices are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prevent_subscription_for_invoice_refunded: Option<bool>,
    /// Whether invoices that were written off are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prevent_subscription_for_invoice_written_off: Option<bool>,
}

/// What an invoice must be to count.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentState {
    /// `open`
    Open,
    /// `paid`
    Paid,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for PaymentState {
    fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Paid => "paid",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "open" => Self::Open,
            "paid" => Self::Paid,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(PaymentState);
