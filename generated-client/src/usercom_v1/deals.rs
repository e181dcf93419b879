// Generated from api-spec/usercom_v1/deals.yaml by `cargo xtask codegen`; do not edit.

//! Deals in a sales pipeline.

use crate::runtime;
use crate::runtime::codec;

/// Changes the fields that are sent and leaves the others alone.
///
/// `PATCH /deals/{id}/` · [User.com (version 1) documentation](https://apidocs.user.com/v1/deals/update-deal.html), as of 2026-11-20
///
/// Omitted fields of the deal stay unchanged.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom_v1::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom_v1::deals::UpdateDeal;
///
/// let deal = UpdateDeal::new(3300)
///     .name("Updated name")
///     .description("updated description")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `method`: The text says PUT, the heading PATCH, all samples POST; where a heading can be checked against running clients, it wins.
/// - `encoding`: Two samples send a form under a JSON content type; JSON it is.
/// - `example`: The request ends in a comma, two of six samples also send `id`, and the response belongs to another call.
/// - `request.name`, `response.name`: Only the samples have it, the table ends in three empty rows.
/// - `request.assigned_to`, `response.assigned_to`: `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
/// - `request.expected_close_date`, `response.expected_close_date`: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
/// - `request.description`: Only samples have it.
/// - `request.value`: The older page breaks off before it, as before the stage and others; the newer one has them.
/// - `response.status`: `update`: text here, a number in newer samples; both are read; `get`: a number here, text on the update page.
/// - `response.activities_status`: `update`: a digit in text here, a word in newer samples.
#[doc(alias = "PATCH /deals/{id}/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDeal {
    #[serde(skip)]
    id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    person: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    assigned_to: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
    #[serde(
        skip_serializing_if = "runtime::Patch::is_unchanged",
        serialize_with = "codec::As::<runtime::Patch<codec::Date>>::serialize"
    )]
    expected_close_date: runtime::Patch<jiff::civil::Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::Text>>::serialize"
    )]
    value: Option<rust_decimal::Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pipeline: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    company: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    activities_status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    products: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    participants: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    loss_reason: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lost_at: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    won_at: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    loss_reason_description: Option<String>,
}

impl UpdateDeal {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `id`: User.com's own id of the deal.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            custom_id: runtime::Patch::Unchanged,
            person: runtime::Patch::Unchanged,
            assigned_to: runtime::Patch::Unchanged,
            currency: None,
            expected_close_date: runtime::Patch::Unchanged,
            description: None,
            value: None,
            stage: None,
            pipeline: None,
            company: None,
            status: None,
            activities_status: None,
            products: None,
            participants: None,
            loss_reason: None,
            lost_at: None,
            won_at: None,
            loss_reason_description: None,
        }
    }
}

runtime::setters! {
    UpdateDeal;
    /// What the deal is called.
    ///
    /// Open question: only the samples have it, the table ends in three empty rows.
    name: impl Into<String> = Some(name.into());
    /// Your own id of the deal.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// Id of the user the deal belongs to.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    person: impl Into<runtime::Patch<i64>> = person.into();
    /// Id of an agent group.
    ///
    /// Open question: `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    assigned_to: impl Into<runtime::Patch<i64>> = assigned_to.into();
    /// ISO 4217 code of `value`.
    currency: impl Into<String> = Some(currency.into());
    /// The day the deal is expected to close.
    ///
    /// Open question: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    expected_close_date: impl Into<runtime::Patch<jiff::civil::Date>> = expected_close_date.into();
    /// Only the vendor's samples send it, and no response shows it.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: only samples have it.
    description: impl Into<String> = Some(description.into());
    /// What the deal is worth.
    ///
    /// Open question: the older page breaks off before it, as before the stage and others; the newer one has them.
    value: impl Into<rust_decimal::Decimal> = Some(value.into());
    /// Id of a stage of the pipeline.
    stage: i64 = Some(stage);
    /// Id of a pipeline.
    pipeline: i64 = Some(pipeline);
    /// Id of a company.
    ///
    /// Responses may have no value here, but the API documents no way to clear the field.
    company: i64 = Some(company);
    /// 0 abandoned, 1 in progress, 2 won, 3 lost, 4 archived.
    status: i64 = Some(status);
    /// State of the deal's activities.
    activities_status: impl Into<String> = Some(activities_status.into());
    /// Ids of products.
    products: impl IntoIterator<Item = impl Into<i64>> = Some(runtime::list(products));
    /// Ids of users.
    participants: impl IntoIterator<Item = impl Into<i64>> = Some(runtime::list(participants));
    /// Id of a reason the deal was lost for.
    loss_reason: i64 = Some(loss_reason);
    /// When the deal was lost.
    lost_at: impl Into<runtime::DateTime> = Some(lost_at.into());
    /// When the deal was won.
    won_at: impl Into<runtime::DateTime> = Some(won_at.into());
    /// Why the deal was lost.
    loss_reason_description: impl Into<String> = Some(loss_reason_description.into());
}

runtime::endpoint! {
    super::UsercomV1: UpdateDeal -> Deal;
    "update_deal" = PATCH "/deals/{id}/";
    encode(self, request) {
        request.path(&[&self.id])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Gets a deal.
///
/// `GET /deals/{id}/` · [User.com (version 1) documentation](https://apidocs.user.com/v1/deals/get-deal.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom_v1::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom_v1::deals::GetDeal;
///
/// let deal = GetDeal::new(12_218).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `path`: The page types the id as text; it is a number everywhere else.
/// - `example`: The response has a comma after the last member of a tag, and the id of another deal.
/// - `response.status`: `update`: text here, a number in newer samples; both are read; `get`: a number here, text on the update page.
/// - `response.activities_status`: `update`: a digit in text here, a word in newer samples.
/// - `response.name`: Only the samples have it, the table ends in three empty rows.
/// - `response.assigned_to`: `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
/// - `response.expected_close_date`: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
#[doc(alias = "GET /deals/{id}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDeal {
    id: i64,
}

impl GetDeal {
    /// - `id`: User.com's own id of the deal.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

runtime::endpoint! {
    super::UsercomV1: GetDeal -> Deal;
    "get_deal" = GET "/deals/{id}/", idempotent;
    encode(self, request) { request.path(&[&self.id])?; }
    decode(response) { response.json() }
}

/// Lists the deals of one stage.
///
/// `GET /deals/` · [User.com (version 1) documentation](https://apidocs.user.com/v1/deals/get-deals-by-stage.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom_v1::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom_v1::deals::ListDeals;
///
/// let mut items = ListDeals::new(25_898).items(client);
/// while let Some(deal) = items.next().await {
///     let deal = deal?;
///     println!("{deal:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `example`: Only the first deal of the sample could be read whole.
/// - `response.status`: `update`: text here, a number in newer samples; both are read; `get`: a number here, text on the update page.
/// - `response.activities_status`: `update`: a digit in text here, a word in newer samples.
/// - `response.name`: Only the samples have it, the table ends in three empty rows.
/// - `response.assigned_to`: `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
/// - `response.expected_close_date`: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
#[doc(alias = "GET /deals/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeals {
    stage: i64,
    page_url: Option<String>,
}

impl ListDeals {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `stage`: Id of a stage.
    pub fn new(stage: i64) -> Self {
        Self { stage, page_url: None }
    }
}

runtime::setters! {
    ListDeals;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::UsercomV1: ListDeals -> ListDealsPage;
    "list_deals" = GET "/deals/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
        else { request.query("stage", Some(&self.stage)); }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListDeals {
    type Item = Deal;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListDealsPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListDealsPage) -> Vec<Deal> {
        page.results
    }
}

runtime::pages!(ListDeals -> Deal);

/// One page of [`ListDeals`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListDealsPage {
    /// The items, in the server's order.
    pub results: Vec<Deal>,
    /// The URL of the next page.
    #[serde(default, with = "codec::As::<codec::Next>")]
    pub next: Option<String>,
    /// The number of items on all pages.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Bare>>"
    )]
    pub count: Option<i64>,
}

/// Updates the deal that has this `custom_id`, or creates it.
///
/// `POST /deals/update_or_create/` · [User.com (version 1) documentation](https://apidocs.user.com/v1/deals/update-or-create-deal.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom_v1::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom_v1::deals::UpdateOrCreateDeal;
///
/// let deal = UpdateOrCreateDeal::new("My new deal")
///     .assigned_to(5725)
///     .description("deal created by API request")
///     .stage(25_898)
///     .pipeline(4338)
///     .status(1)
///     .scope(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `path`: The sample posts to `/deals/`; the heading names this path, and clients use it.
/// - `example`: Only the start of the sample response could be read.
/// - `request.name`, `response.name`: Only the samples have it, the table ends in three empty rows.
/// - `request.assigned_to`, `response.assigned_to`: `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
/// - `request.expected_close_date`, `response.expected_close_date`: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
/// - `request.description`: Only samples have it.
/// - `request.value`: The older page breaks off before it, as before the stage and others; the newer one has them.
/// - `response.status`: `update`: text here, a number in newer samples; both are read; `get`: a number here, text on the update page.
/// - `response.activities_status`: `update`: a digit in text here, a word in newer samples.
#[doc(alias = "POST /deals/update_or_create/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOrCreateDeal {
    name: String,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    person: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    assigned_to: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
    #[serde(
        skip_serializing_if = "runtime::Patch::is_unchanged",
        serialize_with = "codec::As::<runtime::Patch<codec::Date>>::serialize"
    )]
    expected_close_date: runtime::Patch<jiff::civil::Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::Text>>::serialize"
    )]
    value: Option<rust_decimal::Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pipeline: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    company: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    activities_status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    products: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    participants: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    loss_reason: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lost_at: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    won_at: Option<runtime::DateTime>,
}

impl UpdateOrCreateDeal {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `name`: What the deal is called.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            custom_id: runtime::Patch::Unchanged,
            person: runtime::Patch::Unchanged,
            assigned_to: runtime::Patch::Unchanged,
            currency: None,
            expected_close_date: runtime::Patch::Unchanged,
            description: None,
            value: None,
            stage: None,
            pipeline: None,
            company: None,
            status: None,
            scope: None,
            activities_status: None,
            products: None,
            participants: None,
            loss_reason: None,
            lost_at: None,
            won_at: None,
        }
    }
}

runtime::setters! {
    UpdateOrCreateDeal;
    /// Your own id of the deal.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// Id of the user the deal belongs to.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    person: impl Into<runtime::Patch<i64>> = person.into();
    /// Id of an agent group.
    ///
    /// Open question: `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    assigned_to: impl Into<runtime::Patch<i64>> = assigned_to.into();
    /// ISO 4217 code of `value`.
    currency: impl Into<String> = Some(currency.into());
    /// The day the deal is expected to close.
    ///
    /// Open question: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    expected_close_date: impl Into<runtime::Patch<jiff::civil::Date>> = expected_close_date.into();
    /// Only the vendor's samples send it, and no response shows it.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: only samples have it.
    description: impl Into<String> = Some(description.into());
    /// What the deal is worth.
    ///
    /// Open question: the older page breaks off before it, as before the stage and others; the newer one has them.
    value: impl Into<rust_decimal::Decimal> = Some(value.into());
    /// Id of a stage of the pipeline.
    stage: i64 = Some(stage);
    /// Id of a pipeline.
    pipeline: i64 = Some(pipeline);
    /// Id of a company.
    company: i64 = Some(company);
    /// 0 abandoned, 1 in progress, 2 won, 3 lost, 4 archived.
    status: i64 = Some(status);
    /// Only the vendor's samples send it.
    ///
    /// The type is a guess; it is not documented.
    scope: i64 = Some(scope);
    /// State of the deal's activities.
    activities_status: impl Into<String> = Some(activities_status.into());
    /// Ids of products.
    products: impl IntoIterator<Item = impl Into<i64>> = Some(runtime::list(products));
    /// Ids of users.
    participants: impl IntoIterator<Item = impl Into<i64>> = Some(runtime::list(participants));
    /// Id of a reason the deal was lost for.
    loss_reason: i64 = Some(loss_reason);
    /// When the deal was lost.
    lost_at: impl Into<runtime::DateTime> = Some(lost_at.into());
    /// When the deal was won.
    won_at: impl Into<runtime::DateTime> = Some(won_at.into());
}

runtime::endpoint! {
    super::UsercomV1: UpdateOrCreateDeal -> Deal;
    "update_or_create_deal" = POST "/deals/update_or_create/";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Creates a deal under your own id.
///
/// `POST /deals-by-id/` · [User.com (version 1) documentation](https://apidocs.user.com/v1/deals/create-deal-by-id.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom_v1::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom_v1::deals::CreateDealWithCustomId;
///
/// let deal = CreateDealWithCustomId::new("my-deal-7")
///     .name("Created name")
///     .description("updated description")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `example`: The response's `deal_id` and `products_deal_id` come of a search-and-replace of custom_id; they are passed over.
/// - `request.name`, `response.name`: Only the samples have it, the table ends in three empty rows.
/// - `request.assigned_to`, `response.assigned_to`: `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
/// - `request.expected_close_date`, `response.expected_close_date`: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
/// - `request.description`: Only samples have it.
/// - `request.value`: The older page breaks off before it, as before the stage and others; the newer one has them.
/// - `request.deal_id`: The table requires it, the sample leaves it out; the table wins.
/// - `response.status`: `update`: text here, a number in newer samples; both are read; `get`: a number here, text on the update page.
/// - `response.activities_status`: `update`: a digit in text here, a word in newer samples.
#[doc(alias = "POST /deals-by-id/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDealWithCustomId {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    person: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    assigned_to: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
    #[serde(
        skip_serializing_if = "runtime::Patch::is_unchanged",
        serialize_with = "codec::As::<runtime::Patch<codec::Date>>::serialize"
    )]
    expected_close_date: runtime::Patch<jiff::civil::Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::Text>>::serialize"
    )]
    value: Option<rust_decimal::Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pipeline: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    company: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    activities_status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    products: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    participants: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    loss_reason: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lost_at: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    won_at: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<i64>,
    deal_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<String>,
}

impl CreateDealWithCustomId {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `deal_id`: Your own id of the deal.
    pub fn new(deal_id: impl Into<String>) -> Self {
        Self {
            deal_id: deal_id.into(),
            name: None,
            custom_id: runtime::Patch::Unchanged,
            person: runtime::Patch::Unchanged,
            assigned_to: runtime::Patch::Unchanged,
            currency: None,
            expected_close_date: runtime::Patch::Unchanged,
            description: None,
            value: None,
            stage: None,
            pipeline: None,
            company: None,
            status: None,
            activities_status: None,
            products: None,
            participants: None,
            loss_reason: None,
            lost_at: None,
            won_at: None,
            scope: None,
            tags: None,
        }
    }
}

runtime::setters! {
    CreateDealWithCustomId;
    /// What the deal is called.
    ///
    /// Open question: only the samples have it, the table ends in three empty rows.
    name: impl Into<String> = Some(name.into());
    /// Your own id of the deal.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// Id of the user the deal belongs to.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    person: impl Into<runtime::Patch<i64>> = person.into();
    /// Id of an agent group.
    ///
    /// Open question: `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    assigned_to: impl Into<runtime::Patch<i64>> = assigned_to.into();
    /// ISO 4217 code of `value`.
    currency: impl Into<String> = Some(currency.into());
    /// The day the deal is expected to close.
    ///
    /// Open question: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    expected_close_date: impl Into<runtime::Patch<jiff::civil::Date>> = expected_close_date.into();
    /// Only the vendor's samples send it, and no response shows it.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: only samples have it.
    description: impl Into<String> = Some(description.into());
    /// What the deal is worth.
    ///
    /// Open question: the older page breaks off before it, as before the stage and others; the newer one has them.
    value: impl Into<rust_decimal::Decimal> = Some(value.into());
    /// Id of a stage of the pipeline.
    stage: i64 = Some(stage);
    /// Id of a pipeline.
    pipeline: i64 = Some(pipeline);
    /// Id of a company.
    company: i64 = Some(company);
    /// 0 abandoned, 1 in progress, 2 won, 3 lost, 4 archived.
    status: i64 = Some(status);
    /// State of the deal's activities.
    activities_status: impl Into<String> = Some(activities_status.into());
    /// Ids of products.
    products: impl IntoIterator<Item = impl Into<i64>> = Some(runtime::list(products));
    /// Ids of users.
    participants: impl IntoIterator<Item = impl Into<i64>> = Some(runtime::list(participants));
    /// Id of a reason the deal was lost for.
    loss_reason: i64 = Some(loss_reason);
    /// When the deal was lost.
    lost_at: impl Into<runtime::DateTime> = Some(lost_at.into());
    /// When the deal was won.
    won_at: impl Into<runtime::DateTime> = Some(won_at.into());
    /// Only the vendor's samples send it.
    ///
    /// The type is a guess; it is not documented.
    scope: i64 = Some(scope);
    /// The table says text and no more.
    ///
    /// The type is a guess; it is not documented.
    tags: impl Into<String> = Some(tags.into());
}

runtime::endpoint! {
    super::UsercomV1: CreateDealWithCustomId -> Deal;
    "create_deal_with_custom_id" = POST "/deals-by-id/";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// A deal in a sales pipeline.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Deal {
    /// User.com's own id of the deal.
    pub id: i64,
    /// What the deal is worth.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Text>>"
    )]
    pub value: Option<rust_decimal::Decimal>,
    /// Id of a stage of the pipeline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<i64>,
    /// Id of a pipeline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pipeline: Option<i64>,
    /// Id of an agent.
    pub agent: Option<i64>,
    /// Id of the agent who made the deal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<i64>,
    /// The deal's `restricted_to`.
    ///
    /// The type is a guess; it is not documented.
    pub restricted_to: Option<i64>,
    /// Id of a company.
    pub company: Option<i64>,
    /// 0 abandoned, 1 in progress, 2 won, 3 lost, 4 archived.
    ///
    /// Open question: `update`: text here, a number in newer samples; both are read; `get`: a number here, text on the update page.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Text>>"
    )]
    pub status: Option<i64>,
    /// A code without a description.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Text>>"
    )]
    pub scope: Option<i64>,
    /// A word, or in 2017 a digit.
    ///
    /// Open question: `update`: a digit in text here, a word in newer samples.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activities_status: Option<String>,
    /// The deal's `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<runtime::DateTime>,
    /// The deal's `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<runtime::DateTime>,
    /// The deal's `activities_status_updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activities_status_updated_at: Option<runtime::DateTime>,
    /// Id of a reason the deal was lost for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loss_reason: Option<i64>,
    /// Why the deal was lost; empty when it was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loss_reason_description: Option<String>,
    /// Ids of products.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub products: Option<Vec<i64>>,
    /// Your own attributes of the deal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<DealAttribute>>,
    /// The deal's `tags`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// What the deal is called.
    ///
    /// Open question: only the samples have it, the table ends in three empty rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Your own id of the deal.
    pub custom_id: Option<String>,
    /// Id of the user the deal belongs to.
    pub person: Option<i64>,
    /// Id of an agent group.
    ///
    /// Open question: `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
    pub assigned_to: Option<i64>,
    /// ISO 4217 code of `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The day the deal is expected to close.
    ///
    /// Open question: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
    #[serde(default, with = "codec::As::<Option<codec::Date>>")]
    pub expected_close_date: Option<jiff::civil::Date>,
}

/// An attribute of your own.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DealAttribute {
    /// The deal attribute's `id`.
    pub id: i64,
    /// As people see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// As the API names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_std: Option<String>,
    /// The deal attribute's `description`.
    pub description: Option<String>,
    /// The deal attribute's `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<serde_json::Value>,
}

/// A label on a deal.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Tag {
    /// The tag's `id`.
    pub id: i64,
    /// The tag's `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
