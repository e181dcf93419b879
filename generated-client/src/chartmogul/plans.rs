// Generated from api-spec/chartmogul/plans.yaml by `cargo xtask codegen`; do not edit.

//! What customers subscribe to, billed at an interval.

use crate::runtime;
use crate::runtime::codec;

/// Creates a plan.
///
/// `POST /plans` · [ChartMogul documentation](https://dev.chartmogul.com/reference/plans/add), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::{
///     PlanInterval, plans::{CreatePlan, CreatePlanRequired},
/// };
///
/// let plan = CreatePlan::new(CreatePlanRequired {
///         data_source_uuid: "ds_fef05d54-47b4-431b-aed2-eb6b9e545430".into(),
///         name: "Bronze Plan".into(),
///         interval_count: 1,
///         interval_unit: PlanInterval::Month,
///     })
///     .external_id("plan_0001")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `path`: The page's heading says `/plans`, its sample posts to `/import/plans`, which clients left behind in 2016.
#[doc(alias = "POST /plans")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePlan {
    data_source_uuid: String,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    external_id: runtime::Patch<String>,
    name: String,
    interval_count: i64,
    interval_unit: PlanInterval,
}

/// The required fields of [`CreatePlan`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePlanRequired {
    /// The source it belongs to, as in `ds_…`.
    pub data_source_uuid: String,
    /// What the plan is called.
    pub name: String,
    /// How many units an interval has, as the 6 of six months.
    ///
    /// At least 1.
    pub interval_count: i64,
    /// The `interval_unit`.
    pub interval_unit: PlanInterval,
}

impl CreatePlan {
    /// Creates the request; optional fields are omitted until set.
    pub fn new(required: CreatePlanRequired) -> Self {
        Self {
            data_source_uuid: required.data_source_uuid,
            name: required.name,
            interval_count: required.interval_count,
            interval_unit: required.interval_unit,
            external_id: runtime::Patch::Unchanged,
        }
    }
}

runtime::setters! {
    CreatePlan;
    /// Your own id of the plan.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    external_id: impl Into<runtime::Patch<String>> = external_id.into();
}

runtime::endpoint! {
    super::Chartmogul: CreatePlan -> Plan;
    "create_plan" = POST "/plans";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Lists plans.
///
/// `GET /plans` · [ChartMogul documentation](https://dev.chartmogul.com/reference/plans/list), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::plans::ListPlans;
///
/// let mut items = ListPlans::new()
///     .data_source_uuid("ds_ce594e00-3c4e-11ee-b766-73e0b574063a")
///     .per_page(1)
///     .items(client);
/// while let Some(plan) = items.next().await {
///     let plan = plan?;
///     println!("{plan:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /plans")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPlans {
    data_source_uuid: Option<String>,
    external_id: Option<String>,
    system: Option<String>,
    cursor: Option<String>,
    per_page: Option<i64>,
}

impl ListPlans {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListPlans;
    /// Only plans of this source.
    data_source_uuid: impl Into<String> = Some(data_source_uuid.into());
    /// Only the plan with this id of yours.
    external_id: impl Into<String> = Some(external_id.into());
    /// Only plans of this kind of source, such as `Stripe`.
    system: impl Into<String> = Some(system.into());
    /// The cursor returned with an earlier page.
    cursor: impl Into<String> = Some(cursor.into());
    /// The maximum number of items per page.
    per_page: i64 = Some(per_page);
}

runtime::endpoint! {
    super::Chartmogul: ListPlans -> ListPlansPage;
    "list_plans" = GET "/plans", idempotent;
    encode(self, request) {
        request.query("data_source_uuid", self.data_source_uuid.as_ref());
        request.query("external_id", self.external_id.as_ref());
        request.query("system", self.system.as_ref());
        request.query("cursor", self.cursor.as_ref());
        request.query("per_page", self.per_page.as_ref());
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListPlans {
    type Item = Plan;

    fn next(&self, page: &ListPlansPage) -> Option<Self> {
        if page.has_more == Some(false) {
            return None;
        }
        let next = page.cursor.as_deref()?;
        Some(self.clone().cursor(next))
    }

    fn items(page: ListPlansPage) -> Vec<Plan> {
        page.plans
    }
}

runtime::pages!(ListPlans -> Plan);

/// One page of [`ListPlans`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListPlansPage {
    /// The items, in the server's order.
    pub plans: Vec<Plan>,
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

/// Gets a plan.
///
/// `GET /plans/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/plans/retrieve), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::plans::GetPlan;
///
/// let plan = GetPlan::new("pl_ce8bcd26-3c4e-11ee-ab2a-d35507076629")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /plans/{uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPlan {
    uuid: String,
}

impl GetPlan {
    /// - `uuid`: ChartMogul's own id, as in `pl_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

runtime::endpoint! {
    super::Chartmogul: GetPlan -> Plan;
    "get_plan" = GET "/plans/{uuid}", idempotent;
    encode(self, request) { request.path(&[&self.uuid])?; }
    decode(response) { response.json() }
}

/// Updates a plan; omitted fields stay unchanged.
///
/// `PATCH /plans/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/plans/update), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::plans::UpdatePlan;
///
/// let plan = UpdatePlan::new("pl_b37d52c0-af0e-0138-9570-42eead14b4ad")
///     .name("really pro")
///     .interval_count(2)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "PATCH /plans/{uuid}")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePlan {
    #[serde(skip)]
    uuid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interval_count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interval_unit: Option<PlanInterval>,
}

impl UpdatePlan {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `uuid`: ChartMogul's own id, as in `pl_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
            name: None,
            interval_count: None,
            interval_unit: None,
        }
    }
}

runtime::setters! {
    UpdatePlan;
    /// What the plan is called.
    name: impl Into<String> = Some(name.into());
    /// How many units an interval has, as the 6 of six months.
    ///
    /// At least 1.
    interval_count: i64 = Some(interval_count);
    /// Sets `interval_unit`.
    interval_unit: impl Into<PlanInterval> = Some(interval_unit.into());
}

runtime::endpoint! {
    super::Chartmogul: UpdatePlan -> Plan;
    "update_plan" = PATCH "/plans/{uuid}";
    encode(self, request) {
        request.path(&[&self.uuid])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Deletes a plan.
///
/// `DELETE /plans/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/plans/delete), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::plans::DeletePlan;
///
/// DeletePlan::new("pl_ce8bcd26-3c4e-11ee-ab2a-d35507076629").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "DELETE /plans/{uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePlan {
    uuid: String,
}

impl DeletePlan {
    /// - `uuid`: ChartMogul's own id, as in `pl_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

runtime::endpoint! {
    super::Chartmogul: DeletePlan -> ();
    "delete_plan" = DELETE "/plans/{uuid}", idempotent;
    encode(self, request) { request.path(&[&self.uuid])?; }
    decode(response) { response.none() }
}

/// What a billing interval is counted in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlanInterval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `year`
    Year,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for PlanInterval {
    fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "day" => Self::Day,
            "month" => Self::Month,
            "year" => Self::Year,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(PlanInterval);

/// What customers subscribe to, billed at an interval.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Plan {
    /// ChartMogul's own id, as in `pl_…`.
    pub uuid: String,
    /// The source it belongs to, as in `ds_…`.
    pub data_source_uuid: String,
    /// Your own id of the plan.
    pub external_id: Option<String>,
    /// What the plan is called.
    pub name: String,
    /// How many units an interval has, as the 6 of six months.
    ///
    /// At least 1.
    pub interval_count: i64,
    /// The plan's `interval_unit`.
    pub interval_unit: PlanInterval,
}
