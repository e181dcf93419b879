// Generated from api-spec/chartmogul/customer_activities.yaml by `cargo xtask codegen`; do not edit.

//! What changed the MRR of one customer.

use super::ActivityType;
use crate::runtime;
use crate::runtime::codec;

/// Lists the changes of one customer's MRR.
///
/// `GET /customers/{customer_uuid}/activities` · [ChartMogul documentation](https://dev.chartmogul.com/reference/customers/list-activities), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::customer_activities::ListCustomerActivities;
///
/// let mut items = ListCustomerActivities::new(
///         "cus_23551596-2c7e-11ee-9ea1-2bfe193640c0",
///     )
///     .per_page(1)
///     .items(client);
/// while let Some(customer_activity) = items.next().await {
///     let customer_activity = customer_activity?;
///     println!("{customer_activity:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /customers/{customer_uuid}/activities")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomerActivities {
    customer_uuid: String,
    cursor: Option<String>,
    per_page: Option<i64>,
}

impl ListCustomerActivities {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `customer_uuid`: As in `cus_…`.
    pub fn new(customer_uuid: impl Into<String>) -> Self {
        Self {
            customer_uuid: customer_uuid.into(),
            cursor: None,
            per_page: None,
        }
    }
}

runtime::setters! {
    ListCustomerActivities;
    /// The cursor returned with an earlier page.
    cursor: impl Into<String> = Some(cursor.into());
    /// The maximum number of items per page.
    per_page: i64 = Some(per_page);
}

runtime::endpoint! {
    super::Chartmogul: ListCustomerActivities -> ListCustomerActivitiesPage;
    "list_customer_activities" = GET "/customers/{customer_uuid}/activities", idempotent;
    encode(self, request) {
        request.path(&[&self.customer_uuid])?;
        request.query("cursor", self.cursor.as_ref());
        request.query("per_page", self.per_page.as_ref());
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListCustomerActivities {
    type Item = CustomerActivity;

    fn next(&self, page: &ListCustomerActivitiesPage) -> Option<Self> {
        if page.has_more == Some(false) {
            return None;
        }
        let next = page.cursor.as_deref()?;
        Some(self.clone().cursor(next))
    }

    fn items(page: ListCustomerActivitiesPage) -> Vec<CustomerActivity> {
        page.entries
    }
}

runtime::pages!(ListCustomerActivities -> CustomerActivity);

/// One page of [`ListCustomerActivities`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCustomerActivitiesPage {
    /// The items, in the server's order.
    pub entries: Vec<CustomerActivity>,
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

/// A change of one customer's MRR.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CustomerActivity {
    /// ChartMogul's own id of the activity.
    pub id: i64,
    /// What happened, in English.
    pub description: String,
    /// The customer activity's `type`.
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
    /// Such as `$`; a customer's is null for currencies without a sign.
    #[serde(rename = "currency-sign", skip_serializing_if = "Option::is_none")]
    pub currency_sign: Option<String>,
    /// The source's id of the subscription; responses of 2016 lack it.
    #[serde(
        rename = "subscription-external-id",
        skip_serializing_if = "Option::is_none"
    )]
    pub subscription_external_id: Option<String>,
    /// The source's id of the plan; the page has it, no recording does.
    #[serde(rename = "plan-external-id", skip_serializing_if = "Option::is_none")]
    pub plan_external_id: Option<String>,
}
