// Generated from api-spec/chartmogul/uploads.yaml by `cargo xtask codegen`; do not edit.

//! CSV files with records.

use crate::runtime;
use crate::runtime::codec;

/// Imports a CSV file.
///
/// It is done later, and no known call tells how far it is.
///
/// `POST /data_sources/{data_source_uuid}/uploads` · [ChartMogul documentation](https://dev.chartmogul.com/reference/sources/import-csv), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::{UploadType, uploads::CreateUpload};
///
/// let upload = CreateUpload::new(
///         "ds_ade45e52-47a4-231a-1ed2-eb6b9e541213",
///         generated_client::File::new(
///             "invoices.csv",
///             "Customer external ID,Invoice external ID,Invoiced date,Due date,Currency\nI-TVNB6F1J8NA6,7G969786RL3461740-Com1597326157,2020-08-13 13:42:37 UTC,,USD\n",
///         ),
///         UploadType::Invoice,
///     )
///     .batch_name("Invoices Upload")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `path`: The page's sample has a slash at the end, its heading and the recording have none.
/// - `example`: The recording is of a development server and sends two parts more, `data_type` and `data_source_uuid`.
/// - `request.type`: An early version of the Ruby client offers `cancellation` too, and later ones dropped the call.
/// - `response.id`: A number on the page, a text in the only recording; both are read.
/// - `response.status`: On the page with two counts, while the recording has a percentage and more about the file.
#[doc(alias = "POST /data_sources/{data_source_uuid}/uploads")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUpload {
    data_source_uuid: String,
    file: runtime::File,
    type_: UploadType,
    batch_name: Option<String>,
}

impl CreateUpload {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `data_source_uuid`: As in `ds_…`.
    /// - `file`: The file, in UTF-8.
    /// - `type_`: The `type`.
    pub fn new(
        data_source_uuid: impl Into<String>,
        file: impl Into<runtime::File>,
        type_: impl Into<UploadType>,
    ) -> Self {
        Self {
            data_source_uuid: data_source_uuid.into(),
            file: file.into(),
            type_: type_.into(),
            batch_name: None,
        }
    }
}

runtime::setters! {
    CreateUpload;
    /// A name to find it again.
    batch_name: impl Into<String> = Some(batch_name.into());
}

runtime::endpoint! {
    super::Chartmogul: CreateUpload -> Upload;
    "create_upload" = POST "/data_sources/{data_source_uuid}/uploads";
    encode(self, request) {
        request.path(&[&self.data_source_uuid])?;
        let mut form = runtime::Form::new();
        form.file("file", Some(&self.file));
        form.text("type", Some(&self.type_));
        form.text("batch_name", self.batch_name.as_ref());
        request.multipart(&form)?;
    }
    decode(response) { response.json() }
}

/// What the lines of a file are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadType {
    /// `customer`
    Customer,
    /// `contact`
    Contact,
    /// `plan`
    Plan,
    /// `invoice`
    Invoice,
    /// `line_item`
    LineItem,
    /// `transaction`
    Transaction,
    /// `subscription_event`
    SubscriptionEvent,
    /// `manual_subscription_event`
    ManualSubscriptionEvent,
    /// `customer_note`
    CustomerNote,
    /// `customers_contacts_enrichment`
    CustomersContactsEnrichment,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for UploadType {
    fn as_str(&self) -> &str {
        match self {
            Self::Customer => "customer",
            Self::Contact => "contact",
            Self::Plan => "plan",
            Self::Invoice => "invoice",
            Self::LineItem => "line_item",
            Self::Transaction => "transaction",
            Self::SubscriptionEvent => "subscription_event",
            Self::ManualSubscriptionEvent => "manual_subscription_event",
            Self::CustomerNote => "customer_note",
            Self::CustomersContactsEnrichment => "customers_contacts_enrichment",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "customer" => Self::Customer,
            "contact" => Self::Contact,
            "plan" => Self::Plan,
            "invoice" => Self::Invoice,
            "line_item" => Self::LineItem,
            "transaction" => Self::Transaction,
            "subscription_event" => Self::SubscriptionEvent,
            "manual_subscription_event" => Self::ManualSubscriptionEvent,
            "customer_note" => Self::CustomerNote,
            "customers_contacts_enrichment" => Self::CustomersContactsEnrichment,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(UploadType);

/// A number on the page, a text in a recording of 2020.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UploadId {
    /// A whole number.
    Int(i64),
    /// Text.
    String(String),
    /// A value of another type, unchanged.
    Unrecognized(serde_json::Value),
}

runtime::union!(
    UploadId { Int => codec::Same, String => codec::Same } else Unrecognized
);

runtime::union_text!(UploadId { Int, String } else Unrecognized);

runtime::union_from!(UploadId { i64 => Int, String => String, &str => String });

/// A CSV file whose records are imported later.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Upload {
    /// The upload's `id`.
    ///
    /// Open question: a number on the page, a text in the only recording; both are read.
    pub id: UploadId,
    /// How far it is, such as `queued`.
    ///
    /// Open question: on the page with two counts, while the recording has a percentage and more about the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// How many lines have errors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_count: Option<i64>,
    /// How many lines are done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processed_count: Option<i64>,
    /// The upload's `created_at`.
    pub created_at: runtime::DateTime,
    /// The upload's `updated_at`.
    pub updated_at: runtime::DateTime,
    /// Name of the file.
    ///
    /// Not documented; observed on 2020-09-15.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_name: Option<String>,
    /// What its lines are.
    ///
    /// Not documented; observed on 2020-09-15.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_type: Option<UploadType>,
    /// Where ChartMogul has it.
    ///
    /// Not documented; observed on 2020-09-15.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_path: Option<String>,
    /// How far it is.
    ///
    /// Not documented; observed on 2020-09-15.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent_complete: Option<i64>,
    /// The name that was sent.
    ///
    /// Not documented; observed on 2020-09-15.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_name: Option<String>,
}
