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
/// - `request.expected_close_date`: Written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
/// - `request.assigned_to`: An agent group here, an agent on newer pages; measured by others, it is the group.
/// - `request.name`: Only the samples have it, the table ends in three empty rows.
/// - `request.description`: Only the samples have it.
/// - `request.value`: The older page breaks off before it, as before the stage and others; the newer one has them.
/// - `response.status`: Text here, a number in newer samples; both are read.
/// - `response.activities_status`: A digit in text here, a word in newer samples.
/// - `example`: The request ends in a comma, two of six samples also send `id`, and the response belongs to another call.
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

    /// What the deal is called.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Your own id of the deal.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    pub fn custom_id(mut self, custom_id: impl Into<runtime::Patch<String>>) -> Self {
        self.custom_id = custom_id.into();
        self
    }

    /// Id of the user the deal belongs to.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    pub fn person(mut self, person: impl Into<runtime::Patch<i64>>) -> Self {
        self.person = person.into();
        self
    }

    /// Id of an agent group.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    pub fn assigned_to(mut self, assigned_to: impl Into<runtime::Patch<i64>>) -> Self {
        self.assigned_to = assigned_to.into();
        self
    }

    /// ISO 4217 code of `value`.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// The day the deal is expected to close.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    pub fn expected_close_date(
        mut self,
        expected_close_date: impl Into<runtime::Patch<jiff::civil::Date>>,
    ) -> Self {
        self.expected_close_date = expected_close_date.into();
        self
    }

    /// Only the vendor's samples send it, and no response shows it.
    ///
    /// The type is a guess; it is not documented.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// What the deal is worth.
    pub fn value(mut self, value: impl Into<rust_decimal::Decimal>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Id of a stage of the pipeline.
    pub fn stage(mut self, stage: i64) -> Self {
        self.stage = Some(stage);
        self
    }

    /// Id of a pipeline.
    pub fn pipeline(mut self, pipeline: i64) -> Self {
        self.pipeline = Some(pipeline);
        self
    }

    /// Id of a company.
    ///
    /// Responses may have no value here, but the API documents no way to clear the field.
    pub fn company(mut self, company: i64) -> Self {
        self.company = Some(company);
        self
    }

    /// 0 abandoned, 1 in progress, 2 won, 3 lost, 4 archived.
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }

    /// State of the deal's activities.
    pub fn activities_status(mut self, activities_status: impl Into<String>) -> Self {
        self.activities_status = Some(activities_status.into());
        self
    }

    /// Ids of products.
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Ids of users.
    pub fn participants(
        mut self,
        participants: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.participants = Some(participants.into_iter().map(Into::into).collect());
        self
    }

    /// Id of a reason the deal was lost for.
    pub fn loss_reason(mut self, loss_reason: i64) -> Self {
        self.loss_reason = Some(loss_reason);
        self
    }

    /// When the deal was lost.
    pub fn lost_at(mut self, lost_at: impl Into<runtime::DateTime>) -> Self {
        self.lost_at = Some(lost_at.into());
        self
    }

    /// When the deal was won.
    pub fn won_at(mut self, won_at: impl Into<runtime::DateTime>) -> Self {
        self.won_at = Some(won_at.into());
        self
    }

    /// Why the deal was lost.
    pub fn loss_reason_description(
        mut self,
        loss_reason_description: impl Into<String>,
    ) -> Self {
        self.loss_reason_description = Some(loss_reason_description.into());
        self
    }
}

runtime::set_if_some!(UpdateDeal);

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
/// - `response.status`: A number here, text on the update page.
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

    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    pub fn page_url(mut self, page_url: impl Into<String>) -> Self {
        self.page_url = Some(page_url.into());
        self
    }
}

runtime::set_if_some!(ListDeals);

runtime::endpoint! {
    super::UsercomV1: ListDeals -> ListDealsPage;
    "list_deals" = GET "/deals/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { return request.page_url(url); }
        request.query("stage", Some(&self.stage));
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListDeals {
    type Item = Deal;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListDealsPage) -> Option<Self> {
        let next = page.next.as_deref().filter(|next| !next.is_empty())?;
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
    #[serde(default, with = "codec::As::<Option<codec::Text>>")]
    pub next: Option<String>,
    /// The number of items on all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
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

    /// Your own id of the deal.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    pub fn custom_id(mut self, custom_id: impl Into<runtime::Patch<String>>) -> Self {
        self.custom_id = custom_id.into();
        self
    }

    /// Id of the user the deal belongs to.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    pub fn person(mut self, person: impl Into<runtime::Patch<i64>>) -> Self {
        self.person = person.into();
        self
    }

    /// Id of an agent group.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    pub fn assigned_to(mut self, assigned_to: impl Into<runtime::Patch<i64>>) -> Self {
        self.assigned_to = assigned_to.into();
        self
    }

    /// ISO 4217 code of `value`.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// The day the deal is expected to close.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    pub fn expected_close_date(
        mut self,
        expected_close_date: impl Into<runtime::Patch<jiff::civil::Date>>,
    ) -> Self {
        self.expected_close_date = expected_close_date.into();
        self
    }

    /// Only the vendor's samples send it, and no response shows it.
    ///
    /// The type is a guess; it is not documented.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// What the deal is worth.
    pub fn value(mut self, value: impl Into<rust_decimal::Decimal>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Id of a stage of the pipeline.
    pub fn stage(mut self, stage: i64) -> Self {
        self.stage = Some(stage);
        self
    }

    /// Id of a pipeline.
    pub fn pipeline(mut self, pipeline: i64) -> Self {
        self.pipeline = Some(pipeline);
        self
    }

    /// Id of a company.
    pub fn company(mut self, company: i64) -> Self {
        self.company = Some(company);
        self
    }

    /// 0 abandoned, 1 in progress, 2 won, 3 lost, 4 archived.
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }

    /// Only the vendor's samples send it.
    ///
    /// The type is a guess; it is not documented.
    pub fn scope(mut self, scope: i64) -> Self {
        self.scope = Some(scope);
        self
    }

    /// State of the deal's activities.
    pub fn activities_status(mut self, activities_status: impl Into<String>) -> Self {
        self.activities_status = Some(activities_status.into());
        self
    }

    /// Ids of products.
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Ids of users.
    pub fn participants(
        mut self,
        participants: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.participants = Some(participants.into_iter().map(Into::into).collect());
        self
    }

    /// Id of a reason the deal was lost for.
    pub fn loss_reason(mut self, loss_reason: i64) -> Self {
        self.loss_reason = Some(loss_reason);
        self
    }

    /// When the deal was lost.
    pub fn lost_at(mut self, lost_at: impl Into<runtime::DateTime>) -> Self {
        self.lost_at = Some(lost_at.into());
        self
    }

    /// When the deal was won.
    pub fn won_at(mut self, won_at: impl Into<runtime::DateTime>) -> Self {
        self.won_at = Some(won_at.into());
        self
    }
}

runtime::set_if_some!(UpdateOrCreateDeal);

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
/// - `request.deal_id`: The table requires it, the sample leaves it out; the table wins.
/// - `example`: The response's `deal_id` and `products_deal_id` come of a search-and-replace of custom_id; they are passed over.
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

    /// What the deal is called.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Your own id of the deal.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    pub fn custom_id(mut self, custom_id: impl Into<runtime::Patch<String>>) -> Self {
        self.custom_id = custom_id.into();
        self
    }

    /// Id of the user the deal belongs to.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    pub fn person(mut self, person: impl Into<runtime::Patch<i64>>) -> Self {
        self.person = person.into();
        self
    }

    /// Id of an agent group.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    pub fn assigned_to(mut self, assigned_to: impl Into<runtime::Patch<i64>>) -> Self {
        self.assigned_to = assigned_to.into();
        self
    }

    /// ISO 4217 code of `value`.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// The day the deal is expected to close.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    pub fn expected_close_date(
        mut self,
        expected_close_date: impl Into<runtime::Patch<jiff::civil::Date>>,
    ) -> Self {
        self.expected_close_date = expected_close_date.into();
        self
    }

    /// Only the vendor's samples send it, and no response shows it.
    ///
    /// The type is a guess; it is not documented.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// What the deal is worth.
    pub fn value(mut self, value: impl Into<rust_decimal::Decimal>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Id of a stage of the pipeline.
    pub fn stage(mut self, stage: i64) -> Self {
        self.stage = Some(stage);
        self
    }

    /// Id of a pipeline.
    pub fn pipeline(mut self, pipeline: i64) -> Self {
        self.pipeline = Some(pipeline);
        self
    }

    /// Id of a company.
    pub fn company(mut self, company: i64) -> Self {
        self.company = Some(company);
        self
    }

    /// 0 abandoned, 1 in progress, 2 won, 3 lost, 4 archived.
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }

    /// State of the deal's activities.
    pub fn activities_status(mut self, activities_status: impl Into<String>) -> Self {
        self.activities_status = Some(activities_status.into());
        self
    }

    /// Ids of products.
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Ids of users.
    pub fn participants(
        mut self,
        participants: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.participants = Some(participants.into_iter().map(Into::into).collect());
        self
    }

    /// Id of a reason the deal was lost for.
    pub fn loss_reason(mut self, loss_reason: i64) -> Self {
        self.loss_reason = Some(loss_reason);
        self
    }

    /// When the deal was lost.
    pub fn lost_at(mut self, lost_at: impl Into<runtime::DateTime>) -> Self {
        self.lost_at = Some(lost_at.into());
        self
    }

    /// When the deal was won.
    pub fn won_at(mut self, won_at: impl Into<runtime::DateTime>) -> Self {
        self.won_at = Some(won_at.into());
        self
    }

    /// Only the vendor's samples send it.
    ///
    /// The type is a guess; it is not documented.
    pub fn scope(mut self, scope: i64) -> Self {
        self.scope = Some(scope);
        self
    }

    /// The table says text and no more.
    ///
    /// The type is a guess; it is not documented.
    pub fn tags(mut self, tags: impl Into<String>) -> Self {
        self.tags = Some(tags.into());
        self
    }
}

runtime::set_if_some!(CreateDealWithCustomId);

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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Your own id of the deal.
    pub custom_id: Option<String>,
    /// Id of the user the deal belongs to.
    pub person: Option<i64>,
    /// Id of an agent group.
    pub assigned_to: Option<i64>,
    /// ISO 4217 code of `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The day the deal is expected to close.
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
