// Generated from api-spec/chartmogul/activities.yaml by `cargo xtask codegen`; do not edit.

//! What changed the MRR, for all customers.

use crate::runtime;
use crate::runtime::codec;

/// Lists the changes of all customers' MRR.
///
/// `GET /activities` · [ChartMogul documentation](https://dev.chartmogul.com/reference/activities/list), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::activities::ListActivities;
///
/// let mut items = ListActivities::new()
///     .cursor("ff76d95f-0536-4b2e-85cf-cc49a42c8757")
///     .per_page(1)
///     .items(client);
/// while let Some(activity) = items.next().await {
///     let activity = activity?;
///     println!("{activity:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /activities")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListActivities {
    start_date: Option<runtime::DateTime>,
    end_date: Option<runtime::DateTime>,
    type_: Option<ActivityType>,
    order: Option<ActivityOrder>,
    cursor: Option<String>,
    per_page: Option<i64>,
}

impl ListActivities {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListActivities;
    /// Only activities from here on.
    start_date: impl Into<runtime::DateTime> = Some(start_date.into());
    /// Only activities until here.
    end_date: impl Into<runtime::DateTime> = Some(end_date.into());
    /// Only changes of this kind.
    type_: impl Into<ActivityType> = Some(type_.into());
    /// Which come first.
    order: impl Into<ActivityOrder> = Some(order.into());
    /// The cursor returned with an earlier page.
    cursor: impl Into<String> = Some(cursor.into());
    /// The maximum number of items per page.
    per_page: i64 = Some(per_page);
}

runtime::endpoint! {
    super::Chartmogul: ListActivities -> ListActivitiesPage;
    "list_activities" = GET "/activities", idempotent;
    encode(self, request) {
        request.query("start-date", self.start_date.as_ref());
        request.query("end-date", self.end_date.as_ref());
        request.query("type", self.type_.as_ref());
        request.query("order", self.order.as_ref());
        request.query("cursor", self.cursor.as_ref());
        request.query("per_page", self.per_page.as_ref());
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListActivities {
    type Item = Activity;

    fn next(&self, page: &ListActivitiesPage) -> Option<Self> {
        if page.has_more == Some(false) {
            return None;
        }
        let next = page.cursor.as_deref()?;
        Some(self.clone().cursor(next))
    }

    fn items(page: ListActivitiesPage) -> Vec<Activity> {
        page.entries
    }
}

runtime::pages!(ListActivities -> Activity);

/// One page of [`ListActivities`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListActivitiesPage {
    /// The items, in the server's order.
    pub entries: Vec<Activity>,
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

/// How the MRR changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityType {
    /// `new_biz`
    NewBiz,
    /// `reactivation`
    Reactivation,
    /// `expansion`
    Expansion,
    /// `contraction`
    Contraction,
    /// `churn`
    Churn,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for ActivityType {
    fn as_str(&self) -> &str {
        match self {
            Self::NewBiz => "new_biz",
            Self::Reactivation => "reactivation",
            Self::Expansion => "expansion",
            Self::Contraction => "contraction",
            Self::Churn => "churn",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "new_biz" => Self::NewBiz,
            "reactivation" => Self::Reactivation,
            "expansion" => Self::Expansion,
            "contraction" => Self::Contraction,
            "churn" => Self::Churn,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(ActivityType);

/// By date.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityOrder {
    /// `date`
    OldestFirst,
    /// `-date`
    NewestFirst,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for ActivityOrder {
    fn as_str(&self) -> &str {
        match self {
            Self::OldestFirst => "date",
            Self::NewestFirst => "-date",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "date" => Self::OldestFirst,
            "-date" => Self::NewestFirst,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(ActivityOrder);

/// A change of the MRR.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Activity {
    /// ChartMogul's own id of the activity.
    pub uuid: String,
    /// What happened, in English.
    pub description: String,
    /// The activity's `type`.
    #[serde(rename = "type")]
    pub type_: ActivityType,
    /// When it happened.
    pub date: runtime::DateTime,
    /// By how much the MRR changed, in minor units; negative if it fell.
    #[serde(rename = "activity-mrr-movement")]
    pub activity_mrr_movement: i64,
    /// MRR of the subscription afterwards, in minor units.
    #[serde(rename = "activity-mrr")]
    pub activity_mrr: i64,
    /// ARR of the subscription afterwards, in minor units.
    #[serde(rename = "activity-arr")]
    pub activity_arr: i64,
    /// ISO 4217 code of the amounts.
    pub currency: String,
    /// The source's id of the subscription.
    #[serde(rename = "subscription-external-id")]
    pub subscription_external_id: String,
    /// The source's id of the set the subscription belongs to.
    #[serde(
        rename = "subscription-set-external-id",
        skip_serializing_if = "Option::is_none"
    )]
    pub subscription_set_external_id: Option<String>,
    /// The source's id of the plan, which not every plan has.
    #[serde(rename = "plan-external-id", skip_serializing_if = "Option::is_none")]
    pub plan_external_id: Option<String>,
    /// The activity's `customer-name`.
    #[serde(rename = "customer-name")]
    pub customer_name: String,
    /// As in `cus_…`.
    #[serde(rename = "customer-uuid")]
    pub customer_uuid: String,
    /// The source's id of the customer.
    #[serde(rename = "customer-external-id")]
    pub customer_external_id: String,
    /// The data source, as in `ds_…`.
    #[serde(rename = "billing-connector-uuid")]
    pub billing_connector_uuid: String,
}
