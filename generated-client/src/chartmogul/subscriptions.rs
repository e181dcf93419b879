// Generated from api-spec/chartmogul/subscriptions.yaml by `cargo xtask codegen`; do not edit.

//! Subscriptions as they were imported. ChartMogul makes them from invoices.

use crate::runtime;
use crate::runtime::codec;

/// Lists the subscriptions that were imported for a customer.
///
/// `GET /import/customers/{customer_uuid}/subscriptions` · [ChartMogul documentation](https://dev.chartmogul.com/reference/list-a-customers-subscriptions), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::subscriptions::ListSubscriptions;
///
/// let mut items = ListSubscriptions::new("cus_713e32ae-74a1-11ee-b822-fbc804fece75")
///     .items(client);
/// while let Some(subscription) = items.next().await {
///     let subscription = subscription?;
///     println!("{subscription:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /import/customers/{customer_uuid}/subscriptions")]
#[deprecated(note = "use `ListCustomerSubscriptions`")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSubscriptions {
    customer_uuid: String,
    cursor: Option<String>,
    per_page: Option<i64>,
}

impl ListSubscriptions {
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
    ListSubscriptions;
    /// The cursor returned with an earlier page.
    cursor: impl Into<String> = Some(cursor.into());
    /// The maximum number of items per page.
    per_page: i64 = Some(per_page);
}

runtime::endpoint! {
    super::Chartmogul: ListSubscriptions -> ListSubscriptionsPage;
    "list_subscriptions" = GET "/import/customers/{customer_uuid}/subscriptions", idempotent;
    encode(self, request) {
        request.path(&[&self.customer_uuid])?;
        request.query("cursor", self.cursor.as_ref());
        request.query("per_page", self.per_page.as_ref());
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListSubscriptions {
    type Item = Subscription;

    fn next(&self, page: &ListSubscriptionsPage) -> Option<Self> {
        if page.has_more == Some(false) {
            return None;
        }
        let next = page.cursor.as_deref()?;
        Some(self.clone().cursor(next))
    }

    fn items(page: ListSubscriptionsPage) -> Vec<Subscription> {
        page.subscriptions
    }
}

runtime::pages!(ListSubscriptions -> Subscription);

/// One page of [`ListSubscriptions`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListSubscriptionsPage {
    /// The items, in the server's order.
    pub subscriptions: Vec<Subscription>,
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

/// Cancels a subscription, or says when it was cancelled.
///
/// An empty list of dates takes all cancellations back.
///
/// `PATCH /import/subscriptions/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/cancel-a-customers-subscription), as of 2026-11-20
///
/// Omitted fields of the subscription stay unchanged.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::subscriptions::CancelSubscription;
///
/// let subscription = CancelSubscription::with_cancelled_at(
///         "sub_46c3f4c1-bfe5-4665-aeb7-95aa60fd2f49",
///         "2016-01-15 12:00:00 UTC".parse::<generated_client::DateTime>()?,
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.cancelled_at`: Exactly one of this and `cancellation_dates`, as in all samples and recordings, since the vendor's guide has the first add to the dates and the second replace them.
#[doc(alias = "PATCH /import/subscriptions/{uuid}")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelSubscription {
    #[serde(skip)]
    uuid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    cancelled_at: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cancellation_dates: Option<Vec<runtime::DateTime>>,
}

impl CancelSubscription {
    /// Creates the request with `cancelled_at` instead of `cancellation_dates`.
    ///
    /// - `uuid`: ChartMogul's own id, as in `sub_…`.
    /// - `cancelled_at`: When it ended; adds to the dates there are.
    pub fn with_cancelled_at(
        uuid: impl Into<String>,
        cancelled_at: impl Into<runtime::DateTime>,
    ) -> Self {
        Self {
            uuid: uuid.into(),
            cancelled_at: Some(cancelled_at.into()),
            cancellation_dates: None,
        }
    }

    /// Creates the request with `cancellation_dates` instead of `cancelled_at`.
    ///
    /// - `uuid`: ChartMogul's own id, as in `sub_…`.
    /// - `cancellation_dates`: All dates it ended at; they replace those there are.
    pub fn with_cancellation_dates(
        uuid: impl Into<String>,
        cancellation_dates: impl IntoIterator<Item = impl Into<runtime::DateTime>>,
    ) -> Self {
        Self {
            uuid: uuid.into(),
            cancelled_at: None,
            cancellation_dates: Some(runtime::list(cancellation_dates)),
        }
    }
}

runtime::endpoint! {
    super::Chartmogul: CancelSubscription -> Subscription;
    "cancel_subscription" = PATCH "/import/subscriptions/{uuid}";
    encode(self, request) {
        request.path(&[&self.uuid])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// A subscription as it was imported.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Subscription {
    /// ChartMogul's own id, as in `sub_…`.
    pub uuid: String,
    /// The source's id.
    pub external_id: String,
    /// The source's id of the set it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_set_external_id: Option<String>,
    /// As in `pl_…`.
    pub plan_uuid: String,
    /// As in `ds_…`.
    pub data_source_uuid: String,
    /// As in `cus_…`; only in responses of a cancellation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_uuid: Option<String>,
    /// When it ended, more than once if it began again.
    pub cancellation_dates: Vec<runtime::DateTime>,
}
