// Generated from api-spec/chartmogul/plan_groups.yaml by `cargo xtask codegen`; do not edit.

//! Plans that are counted together.

use super::Plan;
use crate::runtime;
use crate::runtime::codec;

/// Creates a plan group.
///
/// `POST /plan_groups` · [ChartMogul documentation](https://dev.chartmogul.com/reference/plan-groups/add), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::plan_groups::CreatePlanGroup;
///
/// let plan_group = CreatePlanGroup::new(
///         "My plan group",
///         ["pl_0a84d194-3c52-11ee-a9c4-73edac922fb7"],
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `status`: Both 200 and 201 were seen.
#[doc(alias = "POST /plan_groups")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePlanGroup {
    name: String,
    plans: Vec<String>,
}

impl CreatePlanGroup {
    /// - `name`: What the group is called.
    /// - `plans`: Ids of the plans, as in `pl_…`; on an update they replace all there are.
    pub fn new(
        name: impl Into<String>,
        plans: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            plans: runtime::list(plans),
        }
    }
}

runtime::endpoint! {
    super::Chartmogul: CreatePlanGroup -> PlanGroup;
    "create_plan_group" = POST "/plan_groups";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Lists plan groups.
///
/// `GET /plan_groups` · [ChartMogul documentation](https://dev.chartmogul.com/reference/plan-groups/list), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::plan_groups::ListPlanGroups;
///
/// let mut items = ListPlanGroups::new().per_page(1).items(client);
/// while let Some(plan_group) = items.next().await {
///     let plan_group = plan_group?;
///     println!("{plan_group:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /plan_groups")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPlanGroups {
    cursor: Option<String>,
    per_page: Option<i64>,
}

impl ListPlanGroups {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListPlanGroups;
    /// The cursor returned with an earlier page.
    cursor: impl Into<String> = Some(cursor.into());
    /// The maximum number of items per page.
    per_page: i64 = Some(per_page);
}

runtime::endpoint! {
    super::Chartmogul: ListPlanGroups -> ListPlanGroupsPage;
    "list_plan_groups" = GET "/plan_groups", idempotent;
    encode(self, request) {
        request.query("cursor", self.cursor.as_ref());
        request.query("per_page", self.per_page.as_ref());
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListPlanGroups {
    type Item = PlanGroup;

    fn next(&self, page: &ListPlanGroupsPage) -> Option<Self> {
        if page.has_more == Some(false) {
            return None;
        }
        let next = page.cursor.as_deref()?;
        Some(self.clone().cursor(next))
    }

    fn items(page: ListPlanGroupsPage) -> Vec<PlanGroup> {
        page.plan_groups
    }
}

runtime::pages!(ListPlanGroups -> PlanGroup);

/// One page of [`ListPlanGroups`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListPlanGroupsPage {
    /// The items, in the server's order.
    pub plan_groups: Vec<PlanGroup>,
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

/// Gets a plan group.
///
/// `GET /plan_groups/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/plan-groups/retrieve), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::plan_groups::GetPlanGroup;
///
/// let plan_group = GetPlanGroup::new("plg_e6ae207a-ff32-4431-ae46-34f20b61e17a")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /plan_groups/{uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPlanGroup {
    uuid: String,
}

impl GetPlanGroup {
    /// - `uuid`: ChartMogul's own id, as in `plg_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

runtime::endpoint! {
    super::Chartmogul: GetPlanGroup -> PlanGroup;
    "get_plan_group" = GET "/plan_groups/{uuid}", idempotent;
    encode(self, request) { request.path(&[&self.uuid])?; }
    decode(response) { response.json() }
}

/// Updates a plan group; omitted fields stay unchanged.
///
/// `PATCH /plan_groups/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/plan-groups/update), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::plan_groups::UpdatePlanGroup;
///
/// let plan_group = UpdatePlanGroup::new("plg_e6ae207a-ff32-4431-ae46-34f20b61e17a")
///     .name("Another name")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "PATCH /plan_groups/{uuid}")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePlanGroup {
    #[serde(skip)]
    uuid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plans: Option<Vec<String>>,
}

impl UpdatePlanGroup {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `uuid`: ChartMogul's own id, as in `plg_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
            name: None,
            plans: None,
        }
    }
}

runtime::setters! {
    UpdatePlanGroup;
    /// What the group is called.
    name: impl Into<String> = Some(name.into());
    /// Ids of the plans, as in `pl_…`; on an update they replace all there are.
    plans: impl IntoIterator<Item = impl Into<String>> = Some(runtime::list(plans));
}

runtime::endpoint! {
    super::Chartmogul: UpdatePlanGroup -> PlanGroup;
    "update_plan_group" = PATCH "/plan_groups/{uuid}";
    encode(self, request) {
        request.path(&[&self.uuid])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Deletes a plan group, and keeps its plans.
///
/// `DELETE /plan_groups/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/plan-groups/delete), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::plan_groups::DeletePlanGroup;
///
/// DeletePlanGroup::new("plg_e6ae207a-ff32-4431-ae46-34f20b61e17a").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "DELETE /plan_groups/{uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePlanGroup {
    uuid: String,
}

impl DeletePlanGroup {
    /// - `uuid`: ChartMogul's own id, as in `plg_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

runtime::endpoint! {
    super::Chartmogul: DeletePlanGroup -> ();
    "delete_plan_group" = DELETE "/plan_groups/{uuid}", idempotent;
    encode(self, request) { request.path(&[&self.uuid])?; }
    decode(response) { response.none() }
}

/// Lists the plans of a plan group.
///
/// `GET /plan_groups/{uuid}/plans` · [ChartMogul documentation](https://dev.chartmogul.com/reference/plan-groups/list-plans), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::plan_groups::ListPlansOfPlanGroup;
///
/// let mut items = ListPlansOfPlanGroup::new("plg_2b0acfd9-ef53-45a9-8dab-49b5d713e6e5")
///     .per_page(200)
///     .items(client);
/// while let Some(plan) = items.next().await {
///     let plan = plan?;
///     println!("{plan:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /plan_groups/{uuid}/plans")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPlansOfPlanGroup {
    uuid: String,
    cursor: Option<String>,
    per_page: Option<i64>,
}

impl ListPlansOfPlanGroup {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `uuid`: ChartMogul's own id, as in `plg_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
            cursor: None,
            per_page: None,
        }
    }
}

runtime::setters! {
    ListPlansOfPlanGroup;
    /// The cursor returned with an earlier page.
    cursor: impl Into<String> = Some(cursor.into());
    /// The maximum number of items per page.
    per_page: i64 = Some(per_page);
}

runtime::endpoint! {
    super::Chartmogul: ListPlansOfPlanGroup -> ListPlansOfPlanGroupPage;
    "list_plans_of_plan_group" = GET "/plan_groups/{uuid}/plans", idempotent;
    encode(self, request) {
        request.path(&[&self.uuid])?;
        request.query("cursor", self.cursor.as_ref());
        request.query("per_page", self.per_page.as_ref());
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListPlansOfPlanGroup {
    type Item = Plan;

    fn next(&self, page: &ListPlansOfPlanGroupPage) -> Option<Self> {
        if page.has_more == Some(false) {
            return None;
        }
        let next = page.cursor.as_deref()?;
        Some(self.clone().cursor(next))
    }

    fn items(page: ListPlansOfPlanGroupPage) -> Vec<Plan> {
        page.plans
    }
}

runtime::pages!(ListPlansOfPlanGroup -> Plan);

/// One page of [`ListPlansOfPlanGroup`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListPlansOfPlanGroupPage {
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

/// Plans that are counted together.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PlanGroup {
    /// ChartMogul's own id, as in `plg_…`.
    pub uuid: String,
    /// How many plans it has; the first responses of 2020 lack it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plans_count: Option<i64>,
    /// Only the first responses of 2020 have it.
    ///
    /// Not documented; observed on 2020-02-13.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plans: Option<Vec<Plan>>,
    /// What the group is called.
    pub name: String,
}
