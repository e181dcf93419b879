// Generated from api-spec/chartmogul/activities_export.yaml by `cargo xtask codegen`; do not edit.

//! All activities as a file. Create an export, then wait for it.

use super::ActivityType;
use crate::runtime;

/// Asks for a file with activities.
///
/// It is made later; wait for the export.
///
/// `POST /activities_export` · [ChartMogul documentation](https://dev.chartmogul.com/reference/activities/create-export), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::{
///     ActivityType, activities_export::CreateActivitiesExport,
/// };
///
/// let activities_export = CreateActivitiesExport::new()
///     .start_date("2020-01-01 00:00:00 +0000".parse::<generated_client::DateTime>()?)
///     .end_date("2020-12-31 00:00:00 +0000".parse::<generated_client::DateTime>()?)
///     .type_(ActivityType::NewBiz)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `encoding`: The first sample of the page sends a form, clients and recordings JSON.
/// - `request.start-date`: A recording sends `start_date` and `end_date` and gets the same response; whether they count is unknown.
#[doc(alias = "POST /activities_export")]
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateActivitiesExport {
    #[serde(rename = "start-date", skip_serializing_if = "Option::is_none")]
    start_date: Option<runtime::DateTime>,
    #[serde(rename = "end-date", skip_serializing_if = "Option::is_none")]
    end_date: Option<runtime::DateTime>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<ActivityType>,
}

impl CreateActivitiesExport {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    CreateActivitiesExport;
    /// Only activities from here on.
    ///
    /// Open question: a recording sends `start_date` and `end_date` and gets the same response; whether they count is unknown.
    start_date: impl Into<runtime::DateTime> = Some(start_date.into());
    /// Only activities until here.
    end_date: impl Into<runtime::DateTime> = Some(end_date.into());
    /// Only changes of this kind.
    type_: impl Into<ActivityType> = Some(type_.into());
}

runtime::endpoint! {
    super::Chartmogul: CreateActivitiesExport -> ActivitiesExport;
    "create_activities_export" = POST "/activities_export";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Gets an export, with the URL of its file once there is one.
///
/// `GET /activities_export/{id}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/activities/retrieve-export), as of 2026-11-20
///
/// [`wait`](Self::wait) repeats the call until `status` is `succeeded`.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::activities_export::GetActivitiesExport;
///
/// let activities_export = GetActivitiesExport::new(
///         "44037b8f-4a89-4fc6-8114-2288c71a9518",
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /activities_export/{id}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetActivitiesExport {
    id: String,
}

impl GetActivitiesExport {
    /// - `id`: ChartMogul's own id of the export.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

runtime::endpoint! {
    super::Chartmogul: GetActivitiesExport -> ActivitiesExport;
    "get_activities_export" = GET "/activities_export/{id}", idempotent;
    encode(self, request) { request.path(&[&self.id])?; }
    decode(response) { response.json() }
}

impl runtime::Awaited for GetActivitiesExport {
    const WAIT: &'static runtime::Wait = &runtime::Wait {
        field: "status",
        success: &["succeeded"],
        failure: &[],
        every: std::time::Duration::from_millis(2000),
    };
}

runtime::wait!(GetActivitiesExport -> ActivitiesExport);

/// An export of activities, and where its file is.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ActivitiesExport {
    /// ChartMogul's own id of the export.
    pub id: String,
    /// How far it is.
    pub status: ActivitiesExportStatus,
    /// Where a zip file can be had without the API key; null until it is there.
    pub file_url: Option<String>,
    /// What was asked for.
    pub params: ActivitiesExportParams,
    /// When the file goes away; null until it is there.
    pub expires_at: Option<runtime::DateTime>,
    /// The activities export's `created_at`.
    pub created_at: runtime::DateTime,
}

/// The values of `status` in [`ActivitiesExport`].
///
/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivitiesExportStatus {
    /// `pending`
    Pending,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for ActivitiesExportStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Succeeded => "succeeded",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "succeeded" => Self::Succeeded,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(ActivitiesExportStatus);

/// What an export holds.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ActivitiesExportParams {
    /// Always `activities`.
    pub kind: String,
    /// What was sent; empty if nothing was.
    pub params: ActivitiesExportFilter,
}

/// Which activities an export holds.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ActivitiesExportFilter {
    /// The activities export filter's `activity_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_type: Option<ActivityType>,
    /// The activities export filter's `start_date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<runtime::DateTime>,
    /// The activities export filter's `end_date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<runtime::DateTime>,
}
