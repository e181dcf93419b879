// Generated from api-spec/usercom/deals.yaml by `cargo xtask codegen`; do not edit.

//! Deals in a sales pipeline, and how they moved.

use super::Tag;
use crate::runtime;
use crate::runtime::codec;

/// Lists deals.
///
/// The API ignores other filters than these.
///
/// `GET /deals/` · [User.com documentation](https://apidocs.user.com/v1/deals/get-deals-by-stage.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::deals::ListDeals;
///
/// let mut items = ListDeals::new().stage(36_585).items(client);
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
/// - `query.pipeline`: A running client of version 2 has it work; no page names it.
/// - `query.stage`: Required by the page of version 1; a running client of version 2 leaves it out.
/// - `response.value`: A number in the table, a decimal in text in every response.
/// - `response.tags`: Text in the table, a list of objects in every response.
/// - `response.products_custom_id`: Named for update_or_create only; products_custom_ids on the page of the model, products_custom_id in responses; `get_deal_by_custom_id`: products_custom_ids on the page of the model, products_custom_id here; only a newer copy of the page has it.
/// - `response.order_products`: Prices are whole in the table, a client sends fractions; the page says product_id or product_custom_id; the same word does not exclude the second in product events, so at least one of the two.
/// - `response.status`: `update`: text here, a number in newer samples.
/// - `response.assigned_to`: An agent in the table; measured by others, it is an agent's group; `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
/// - `response.user_id`: The page is of version 1 and says person; version 2 renamed it everywhere.
/// - `response.company_id`: The page is of version 1 and says company; version 2 renamed it everywhere.
/// - `response.expected_close_date`: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
/// - `response.loss_reason_description`: The oldest page has it, newer tables do not, responses do.
/// - `response.activities_status`: `update`: a digit in text here, a word in newer samples.
/// - `response.scope`: Only samples have it.
#[doc(alias = "GET /deals/")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeals {
    pipeline: Option<i64>,
    stage: Option<i64>,
    page_url: Option<String>,
}

impl ListDeals {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListDeals;
    /// Only deals of this pipeline, by id.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: a running client of version 2 has it work; no page names it.
    pipeline: i64 = Some(pipeline);
    /// Only deals in this stage, by id.
    ///
    /// Open question: required by the page of version 1; a running client of version 2 leaves it out.
    stage: i64 = Some(stage);
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListDeals -> ListDealsPage;
    "list_deals" = GET "/deals/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
        else {
            request.query("pipeline", self.pipeline.as_ref());
            request.query("stage", self.stage.as_ref());
        }
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

/// Lists the deals of one user.
///
/// `GET /deals/` · [User.com documentation](https://apidocs.user.com/deals/get-deals-by-user.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::deals::ListDealsOfUser;
///
/// let mut items = ListDealsOfUser::with_user_id(20_900_530).items(client);
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
/// - `query.user_id`: The page's address has one lookup and one value, and says nothing of several; exactly one it is.
/// - `response.value`: A number in the table, a decimal in text in every response.
/// - `response.tags`: Text in the table, a list of objects in every response.
/// - `response.products_custom_id`: Named for update_or_create only; products_custom_ids on the page of the model, products_custom_id in responses; `get_deal_by_custom_id`: products_custom_ids on the page of the model, products_custom_id here; only a newer copy of the page has it.
/// - `response.order_products`: Prices are whole in the table, a client sends fractions; the page says product_id or product_custom_id; the same word does not exclude the second in product events, so at least one of the two.
/// - `response.status`: `update`: text here, a number in newer samples.
/// - `response.assigned_to`: An agent in the table; measured by others, it is an agent's group; `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
/// - `response.user_id`: The page is of version 1 and says person; version 2 renamed it everywhere.
/// - `response.company_id`: The page is of version 1 and says company; version 2 renamed it everywhere.
/// - `response.expected_close_date`: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
/// - `response.loss_reason_description`: The oldest page has it, newer tables do not, responses do.
/// - `response.activities_status`: `update`: a digit in text here, a word in newer samples.
/// - `response.scope`: Only samples have it.
#[doc(alias = "GET /deals/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDealsOfUser {
    user_id: Option<i64>,
    user_custom_id: Option<String>,
    userkey: Option<String>,
    page_url: Option<String>,
}

impl ListDealsOfUser {
    /// Creates the request with `user_id` instead of `user_custom_id` or `userkey`; optional fields are omitted until set.
    ///
    /// - `user_id`: User.com's own id of the user.
    pub fn with_user_id(user_id: i64) -> Self {
        Self {
            user_id: Some(user_id),
            user_custom_id: None,
            userkey: None,
            page_url: None,
        }
    }

    /// Creates the request with `user_custom_id` instead of `user_id` or `userkey`; optional fields are omitted until set.
    ///
    /// - `user_custom_id`: Your own id of the user.
    pub fn with_user_custom_id(user_custom_id: impl Into<String>) -> Self {
        Self {
            user_id: None,
            user_custom_id: Some(user_custom_id.into()),
            userkey: None,
            page_url: None,
        }
    }

    /// Creates the request with `userkey` instead of `user_id` or `user_custom_id`; optional fields are omitted until set.
    ///
    /// - `userkey`: The user's `user_key`.
    pub fn with_userkey(userkey: impl Into<String>) -> Self {
        Self {
            user_id: None,
            user_custom_id: None,
            userkey: Some(userkey.into()),
            page_url: None,
        }
    }
}

runtime::setters! {
    ListDealsOfUser;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListDealsOfUser -> ListDealsOfUserPage;
    "list_deals_of_user" = GET "/deals/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
        else {
            request.query("user_id", self.user_id.as_ref());
            request.query("user_custom_id", self.user_custom_id.as_ref());
            request.query("userkey", self.userkey.as_ref());
        }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListDealsOfUser {
    type Item = Deal;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListDealsOfUserPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListDealsOfUserPage) -> Vec<Deal> {
        page.results
    }
}

runtime::pages!(ListDealsOfUser -> Deal);

/// One page of [`ListDealsOfUser`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListDealsOfUserPage {
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

/// Creates a deal.
///
/// An attribute of your own that does not exist yet is made.
///
/// `POST /deals/` · [User.com documentation](https://apidocs.user.com/deals/create-deal.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::{DealStatus, deals::CreateDeal};
///
/// let deal = CreateDeal::new("example deal")
///     .stage(36_585)
///     .pipeline(6179)
///     .status(DealStatus::InProgress)
///     .currency("USD")
///     .user_id(20_900_530)
///     .value("1250.00".parse::<generated_client::rust_decimal::Decimal>()?)
///     .extra("custom_attribute_xyz", "new")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.products_custom_id`, `response.products_custom_id`: Named for update_or_create only; products_custom_ids on the page of the model, products_custom_id in responses; `get_deal_by_custom_id`: products_custom_ids on the page of the model, products_custom_id here; only a newer copy of the page has it.
/// - `request.order_products`, `response.order_products`: Prices are whole in the table, a client sends fractions; the page says product_id or product_custom_id; the same word does not exclude the second in product events, so at least one of the two.
/// - `request.status`, `response.status`: `update`: text here, a number in newer samples.
/// - `request.assigned_to`, `response.assigned_to`: An agent in the table; measured by others, it is an agent's group; `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
/// - `request.user_id`, `response.user_id`: The page is of version 1 and says person; version 2 renamed it everywhere.
/// - `request.company_id`, `response.company_id`: The page is of version 1 and says company; version 2 renamed it everywhere.
/// - `request.expected_close_date`, `response.expected_close_date`: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
/// - `request.loss_reason_description`, `response.loss_reason_description`: The oldest page has it, newer tables do not, responses do.
/// - `request.activities_status`, `response.activities_status`: `update`: a digit in text here, a word in newer samples.
/// - `request.scope`, `response.scope`: Only samples have it.
/// - `request.value`: A number in newer tables and from a running client, text in every response; we send a number.
/// - `request.description`: Only samples have it.
/// - `response.value`: A number in the table, a decimal in text in every response.
/// - `response.tags`: Text in the table, a list of objects in every response.
#[doc(alias = "POST /deals/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDeal {
    #[serde(skip_serializing_if = "Option::is_none")]
    products_custom_id: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    order_products: Option<Vec<OrderProductInput>>,
    name: String,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pipeline: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<DealStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    assigned_to: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    user_id: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    user_custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    company_id: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    company_custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    products: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    participants: Option<Vec<i64>>,
    #[serde(
        skip_serializing_if = "runtime::Patch::is_unchanged",
        serialize_with = "codec::As::<runtime::Patch<codec::Date>>::serialize"
    )]
    expected_close_date: runtime::Patch<jiff::civil::Date>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    lost_at: runtime::Patch<runtime::DateTime>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    won_at: runtime::Patch<runtime::DateTime>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    loss_reason: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    loss_reason_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    activities_status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<i64>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::Digits>>::serialize"
    )]
    value: Option<rust_decimal::Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<CreateDeal, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for CreateDeal {
    const NAMES: &'static [&'static str] = &[
        "products_custom_id",
        "order_products",
        "name",
        "custom_id",
        "stage",
        "pipeline",
        "status",
        "currency",
        "assigned_to",
        "user_id",
        "user_custom_id",
        "company_id",
        "company_custom_id",
        "products",
        "participants",
        "expected_close_date",
        "lost_at",
        "won_at",
        "loss_reason",
        "loss_reason_description",
        "activities_status",
        "scope",
        "value",
        "description",
    ];
}

impl CreateDeal {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `name`: What the deal is called.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            products_custom_id: None,
            order_products: None,
            custom_id: runtime::Patch::Unchanged,
            stage: None,
            pipeline: None,
            status: None,
            currency: None,
            assigned_to: runtime::Patch::Unchanged,
            user_id: runtime::Patch::Unchanged,
            user_custom_id: runtime::Patch::Unchanged,
            company_id: runtime::Patch::Unchanged,
            company_custom_id: runtime::Patch::Unchanged,
            products: None,
            participants: None,
            expected_close_date: runtime::Patch::Unchanged,
            lost_at: runtime::Patch::Unchanged,
            won_at: runtime::Patch::Unchanged,
            loss_reason: runtime::Patch::Unchanged,
            loss_reason_description: None,
            activities_status: None,
            scope: None,
            value: None,
            description: None,
            extra: runtime::Map::new(),
        }
    }

    /// An attribute of your own, by its standard name.
    ///
    /// Adds one key; [`Self::extra_entries`] sets all of them. The name of a declared field is rejected before anything is sent.
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }

    /// Replaces all keys that [`Self::extra`] set.
    pub fn extra_entries(
        mut self,
        extra: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.extra = extra.into();
        self
    }
}

runtime::setters! {
    CreateDeal;
    /// Your own ids of products.
    ///
    /// Open question: named for update_or_create only; products_custom_ids on the page of the model, products_custom_id in responses; `get_deal_by_custom_id`: products_custom_ids on the page of the model, products_custom_id here; only a newer copy of the page has it.
    products_custom_id: impl IntoIterator<Item = impl Into<String>> = Some(
        runtime::list(products_custom_id),
    );
    /// Lines of the order as they were at the time.
    ///
    /// Open question: prices are whole in the table, a client sends fractions; the page says product_id or product_custom_id; the same word does not exclude the second in product events, so at least one of the two.
    order_products: impl IntoIterator<Item = impl Into<OrderProductInput>> = Some(
        runtime::list(order_products),
    );
    /// Your own id of the deal.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// Id of a stage of the pipeline.
    stage: i64 = Some(stage);
    /// Id of a pipeline.
    pipeline: i64 = Some(pipeline);
    /// Sets `status`.
    ///
    /// Open question: `update`: text here, a number in newer samples.
    status: impl Into<DealStatus> = Some(status.into());
    /// ISO 4217 code of `value`.
    currency: impl Into<String> = Some(currency.into());
    /// Id of an agent group, or of an agent without one.
    ///
    /// Open question: an agent in the table; measured by others, it is an agent's group; `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    assigned_to: impl Into<runtime::Patch<i64>> = assigned_to.into();
    /// User.com's own id of the user the deal belongs to.
    ///
    /// Open question: the page is of version 1 and says person; version 2 renamed it everywhere.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    user_id: impl Into<runtime::Patch<i64>> = user_id.into();
    /// Your own id of that user.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    user_custom_id: impl Into<runtime::Patch<String>> = user_custom_id.into();
    /// User.com's own id of a company.
    ///
    /// Open question: the page is of version 1 and says company; version 2 renamed it everywhere.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    company_id: impl Into<runtime::Patch<i64>> = company_id.into();
    /// Your own id of that company.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    company_custom_id: impl Into<runtime::Patch<String>> = company_custom_id.into();
    /// Ids of products.
    products: impl IntoIterator<Item = impl Into<i64>> = Some(runtime::list(products));
    /// Ids of users.
    participants: impl IntoIterator<Item = impl Into<i64>> = Some(runtime::list(participants));
    /// The day the deal is expected to close.
    ///
    /// Open question: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    expected_close_date: impl Into<runtime::Patch<jiff::civil::Date>> = expected_close_date.into();
    /// Null where it has not happened.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    lost_at: impl Into<runtime::Patch<runtime::DateTime>> = lost_at.into();
    /// Null where it has not happened.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    won_at: impl Into<runtime::Patch<runtime::DateTime>> = won_at.into();
    /// Id of a reason the deal was lost for.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    loss_reason: impl Into<runtime::Patch<i64>> = loss_reason.into();
    /// Why the deal was lost; empty where it was not.
    ///
    /// Open question: the oldest page has it, newer tables do not, responses do.
    loss_reason_description: impl Into<String> = Some(loss_reason_description.into());
    /// Whether something is planned, in words such as `planned`.
    ///
    /// Open question: `update`: a digit in text here, a word in newer samples.
    activities_status: impl Into<String> = Some(activities_status.into());
    /// A code without a description.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: only samples have it.
    scope: i64 = Some(scope);
    /// What the deal is worth.
    ///
    /// Open question: a number in newer tables and from a running client, text in every response; we send a number.
    value: impl Into<rust_decimal::Decimal> = Some(value.into());
    /// Only the vendor's samples send it, and no response shows it.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: only samples have it.
    description: impl Into<String> = Some(description.into());
}

runtime::endpoint! {
    super::Usercom: CreateDeal -> Deal;
    "create_deal" = POST "/deals/";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Gets a deal.
///
/// `GET /deals/{id}/` · [User.com documentation](https://apidocs.user.com/v1/deals/get-deal.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::deals::GetDeal;
///
/// let deal = GetDeal::new(12_218).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `path`: The page types the id as text; it is a number everywhere else.
/// - `example`: Only the page of version 1 was found; this response is the one by your own id.
/// - `response.value`: A number in the table, a decimal in text in every response.
/// - `response.tags`: Text in the table, a list of objects in every response.
/// - `response.products_custom_id`: Named for update_or_create only; products_custom_ids on the page of the model, products_custom_id in responses; `get_deal_by_custom_id`: products_custom_ids on the page of the model, products_custom_id here; only a newer copy of the page has it.
/// - `response.order_products`: Prices are whole in the table, a client sends fractions; the page says product_id or product_custom_id; the same word does not exclude the second in product events, so at least one of the two.
/// - `response.status`: `update`: text here, a number in newer samples.
/// - `response.assigned_to`: An agent in the table; measured by others, it is an agent's group; `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
/// - `response.user_id`: The page is of version 1 and says person; version 2 renamed it everywhere.
/// - `response.company_id`: The page is of version 1 and says company; version 2 renamed it everywhere.
/// - `response.expected_close_date`: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
/// - `response.loss_reason_description`: The oldest page has it, newer tables do not, responses do.
/// - `response.activities_status`: `update`: a digit in text here, a word in newer samples.
/// - `response.scope`: Only samples have it.
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
    super::Usercom: GetDeal -> Deal;
    "get_deal" = GET "/deals/{id}/", idempotent;
    encode(self, request) { request.path(&[&self.id])?; }
    decode(response) { response.json() }
}

/// Gets a deal by your own id.
///
/// `GET /deals-by-id/{deal_custom_id}/` · [User.com documentation](https://apidocs.user.com/deals/get-deal-by-id.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::deals::GetDealByCustomId;
///
/// let deal = GetDealByCustomId::new("my-custom-id").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.value`: A number in the table, a decimal in text in every response.
/// - `response.tags`: Text in the table, a list of objects in every response.
/// - `response.products_custom_id`: Named for update_or_create only; products_custom_ids on the page of the model, products_custom_id in responses; `get_deal_by_custom_id`: products_custom_ids on the page of the model, products_custom_id here; only a newer copy of the page has it.
/// - `response.order_products`: Prices are whole in the table, a client sends fractions; the page says product_id or product_custom_id; the same word does not exclude the second in product events, so at least one of the two.
/// - `response.status`: `update`: text here, a number in newer samples.
/// - `response.assigned_to`: An agent in the table; measured by others, it is an agent's group; `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
/// - `response.user_id`: The page is of version 1 and says person; version 2 renamed it everywhere.
/// - `response.company_id`: The page is of version 1 and says company; version 2 renamed it everywhere.
/// - `response.expected_close_date`: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
/// - `response.loss_reason_description`: The oldest page has it, newer tables do not, responses do.
/// - `response.activities_status`: `update`: a digit in text here, a word in newer samples.
/// - `response.scope`: Only samples have it.
#[doc(alias = "GET /deals-by-id/{deal_custom_id}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDealByCustomId {
    deal_custom_id: String,
}

impl GetDealByCustomId {
    /// - `deal_custom_id`: The `deal_custom_id` in the path.
    pub fn new(deal_custom_id: impl Into<String>) -> Self {
        Self {
            deal_custom_id: deal_custom_id.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: GetDealByCustomId -> Deal;
    "get_deal_by_custom_id" = GET "/deals-by-id/{deal_custom_id}/", idempotent;
    encode(self, request) { request.path(&[&self.deal_custom_id])?; }
    decode(response) { response.json() }
}

/// Changes the fields that are sent and leaves the others alone.
///
/// `PATCH /deals/{id}/` · [User.com documentation](https://apidocs.user.com/v1/deals/update-deal.html), as of 2026-11-20
///
/// Omitted fields of the deal stay unchanged.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::deals::UpdateDeal;
///
/// let deal = UpdateDeal::new(12_218)
///     .name("Updated name")
///     .expected_close_date(None)
///     .value("1250.00".parse::<generated_client::rust_decimal::Decimal>()?)
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
/// - `example`: The request ends in a comma, and the response belongs to another call; ours follows version 2.
/// - `request.status`, `response.status`: `update`: text here, a number in newer samples.
/// - `request.assigned_to`, `response.assigned_to`: An agent in the table; measured by others, it is an agent's group; `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
/// - `request.user_id`, `response.user_id`: The page is of version 1 and says person; version 2 renamed it everywhere.
/// - `request.company_id`, `response.company_id`: The page is of version 1 and says company; version 2 renamed it everywhere.
/// - `request.expected_close_date`, `response.expected_close_date`: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
/// - `request.loss_reason_description`, `response.loss_reason_description`: The oldest page has it, newer tables do not, responses do.
/// - `request.activities_status`, `response.activities_status`: `update`: a digit in text here, a word in newer samples.
/// - `request.scope`, `response.scope`: Only samples have it.
/// - `request.value`: A number in newer tables and from a running client, text in every response; we send a number.
/// - `request.description`: Only samples have it.
/// - `response.value`: A number in the table, a decimal in text in every response.
/// - `response.tags`: Text in the table, a list of objects in every response.
/// - `response.products_custom_id`: Named for update_or_create only; products_custom_ids on the page of the model, products_custom_id in responses; `get_deal_by_custom_id`: products_custom_ids on the page of the model, products_custom_id here; only a newer copy of the page has it.
/// - `response.order_products`: Prices are whole in the table, a client sends fractions; the page says product_id or product_custom_id; the same word does not exclude the second in product events, so at least one of the two.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pipeline: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<DealStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    assigned_to: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    user_id: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    user_custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    company_id: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    company_custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    products: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    participants: Option<Vec<i64>>,
    #[serde(
        skip_serializing_if = "runtime::Patch::is_unchanged",
        serialize_with = "codec::As::<runtime::Patch<codec::Date>>::serialize"
    )]
    expected_close_date: runtime::Patch<jiff::civil::Date>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    lost_at: runtime::Patch<runtime::DateTime>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    won_at: runtime::Patch<runtime::DateTime>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    loss_reason: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    loss_reason_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    activities_status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<i64>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::Digits>>::serialize"
    )]
    value: Option<rust_decimal::Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<UpdateDeal, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for UpdateDeal {
    const NAMES: &'static [&'static str] = &[
        "name",
        "custom_id",
        "stage",
        "pipeline",
        "status",
        "currency",
        "assigned_to",
        "user_id",
        "user_custom_id",
        "company_id",
        "company_custom_id",
        "products",
        "participants",
        "expected_close_date",
        "lost_at",
        "won_at",
        "loss_reason",
        "loss_reason_description",
        "activities_status",
        "scope",
        "value",
        "description",
    ];
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
            stage: None,
            pipeline: None,
            status: None,
            currency: None,
            assigned_to: runtime::Patch::Unchanged,
            user_id: runtime::Patch::Unchanged,
            user_custom_id: runtime::Patch::Unchanged,
            company_id: runtime::Patch::Unchanged,
            company_custom_id: runtime::Patch::Unchanged,
            products: None,
            participants: None,
            expected_close_date: runtime::Patch::Unchanged,
            lost_at: runtime::Patch::Unchanged,
            won_at: runtime::Patch::Unchanged,
            loss_reason: runtime::Patch::Unchanged,
            loss_reason_description: None,
            activities_status: None,
            scope: None,
            value: None,
            description: None,
            extra: runtime::Map::new(),
        }
    }

    /// An attribute of your own, by its standard name.
    ///
    /// Adds one key; [`Self::extra_entries`] sets all of them. The name of a declared field is rejected before anything is sent.
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }

    /// Replaces all keys that [`Self::extra`] set.
    pub fn extra_entries(
        mut self,
        extra: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.extra = extra.into();
        self
    }
}

runtime::setters! {
    UpdateDeal;
    /// What the deal is called.
    name: impl Into<String> = Some(name.into());
    /// Your own id of the deal.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// Id of a stage of the pipeline.
    stage: i64 = Some(stage);
    /// Id of a pipeline.
    pipeline: i64 = Some(pipeline);
    /// Sets `status`.
    ///
    /// Open question: `update`: text here, a number in newer samples.
    status: impl Into<DealStatus> = Some(status.into());
    /// ISO 4217 code of `value`.
    currency: impl Into<String> = Some(currency.into());
    /// Id of an agent group, or of an agent without one.
    ///
    /// Open question: an agent in the table; measured by others, it is an agent's group; `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    assigned_to: impl Into<runtime::Patch<i64>> = assigned_to.into();
    /// User.com's own id of the user the deal belongs to.
    ///
    /// Open question: the page is of version 1 and says person; version 2 renamed it everywhere.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    user_id: impl Into<runtime::Patch<i64>> = user_id.into();
    /// Your own id of that user.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    user_custom_id: impl Into<runtime::Patch<String>> = user_custom_id.into();
    /// User.com's own id of a company.
    ///
    /// Open question: the page is of version 1 and says company; version 2 renamed it everywhere.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    company_id: impl Into<runtime::Patch<i64>> = company_id.into();
    /// Your own id of that company.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    company_custom_id: impl Into<runtime::Patch<String>> = company_custom_id.into();
    /// Ids of products.
    products: impl IntoIterator<Item = impl Into<i64>> = Some(runtime::list(products));
    /// Ids of users.
    participants: impl IntoIterator<Item = impl Into<i64>> = Some(runtime::list(participants));
    /// The day the deal is expected to close.
    ///
    /// Open question: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    expected_close_date: impl Into<runtime::Patch<jiff::civil::Date>> = expected_close_date.into();
    /// Null where it has not happened.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    lost_at: impl Into<runtime::Patch<runtime::DateTime>> = lost_at.into();
    /// Null where it has not happened.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    won_at: impl Into<runtime::Patch<runtime::DateTime>> = won_at.into();
    /// Id of a reason the deal was lost for.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    loss_reason: impl Into<runtime::Patch<i64>> = loss_reason.into();
    /// Why the deal was lost; empty where it was not.
    ///
    /// Open question: the oldest page has it, newer tables do not, responses do.
    loss_reason_description: impl Into<String> = Some(loss_reason_description.into());
    /// Whether something is planned, in words such as `planned`.
    ///
    /// Open question: `update`: a digit in text here, a word in newer samples.
    activities_status: impl Into<String> = Some(activities_status.into());
    /// A code without a description.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: only samples have it.
    scope: i64 = Some(scope);
    /// What the deal is worth.
    ///
    /// Open question: a number in newer tables and from a running client, text in every response; we send a number.
    value: impl Into<rust_decimal::Decimal> = Some(value.into());
    /// Only the vendor's samples send it, and no response shows it.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: only samples have it.
    description: impl Into<String> = Some(description.into());
}

runtime::endpoint! {
    super::Usercom: UpdateDeal -> Deal;
    "update_deal" = PATCH "/deals/{id}/";
    encode(self, request) {
        request.path(&[&self.id])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Changes the fields that are sent and leaves the others alone.
///
/// `PUT /deals-by-id/{deal_custom_id}/` · [User.com documentation](https://apidocs.user.com/deals/update-deal-by-id.html), as of 2026-11-20
///
/// Omitted fields of the deal stay unchanged.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::deals::UpdateDealByCustomId;
///
/// let deal = UpdateDealByCustomId::new("my-custom-id")
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
/// - `example`: Only the start of the response could be read.
/// - `request.status`, `response.status`: `update`: text here, a number in newer samples.
/// - `request.assigned_to`, `response.assigned_to`: An agent in the table; measured by others, it is an agent's group; `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
/// - `request.user_id`, `response.user_id`: The page is of version 1 and says person; version 2 renamed it everywhere.
/// - `request.company_id`, `response.company_id`: The page is of version 1 and says company; version 2 renamed it everywhere.
/// - `request.expected_close_date`, `response.expected_close_date`: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
/// - `request.loss_reason_description`, `response.loss_reason_description`: The oldest page has it, newer tables do not, responses do.
/// - `request.activities_status`, `response.activities_status`: `update`: a digit in text here, a word in newer samples.
/// - `request.scope`, `response.scope`: Only samples have it.
/// - `request.value`: A number in newer tables and from a running client, text in every response; we send a number.
/// - `request.description`: Only samples have it.
/// - `response.value`: A number in the table, a decimal in text in every response.
/// - `response.tags`: Text in the table, a list of objects in every response.
/// - `response.products_custom_id`: Named for update_or_create only; products_custom_ids on the page of the model, products_custom_id in responses; `get_deal_by_custom_id`: products_custom_ids on the page of the model, products_custom_id here; only a newer copy of the page has it.
/// - `response.order_products`: Prices are whole in the table, a client sends fractions; the page says product_id or product_custom_id; the same word does not exclude the second in product events, so at least one of the two.
#[doc(alias = "PUT /deals-by-id/{deal_custom_id}/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDealByCustomId {
    #[serde(skip)]
    deal_custom_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pipeline: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<DealStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    assigned_to: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    user_id: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    user_custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    company_id: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    company_custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    products: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    participants: Option<Vec<i64>>,
    #[serde(
        skip_serializing_if = "runtime::Patch::is_unchanged",
        serialize_with = "codec::As::<runtime::Patch<codec::Date>>::serialize"
    )]
    expected_close_date: runtime::Patch<jiff::civil::Date>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    lost_at: runtime::Patch<runtime::DateTime>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    won_at: runtime::Patch<runtime::DateTime>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    loss_reason: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    loss_reason_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    activities_status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<i64>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::Digits>>::serialize"
    )]
    value: Option<rust_decimal::Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<UpdateDealByCustomId, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for UpdateDealByCustomId {
    const NAMES: &'static [&'static str] = &[
        "name",
        "custom_id",
        "stage",
        "pipeline",
        "status",
        "currency",
        "assigned_to",
        "user_id",
        "user_custom_id",
        "company_id",
        "company_custom_id",
        "products",
        "participants",
        "expected_close_date",
        "lost_at",
        "won_at",
        "loss_reason",
        "loss_reason_description",
        "activities_status",
        "scope",
        "value",
        "description",
    ];
}

impl UpdateDealByCustomId {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `deal_custom_id`: The `deal_custom_id` in the path.
    pub fn new(deal_custom_id: impl Into<String>) -> Self {
        Self {
            deal_custom_id: deal_custom_id.into(),
            name: None,
            custom_id: runtime::Patch::Unchanged,
            stage: None,
            pipeline: None,
            status: None,
            currency: None,
            assigned_to: runtime::Patch::Unchanged,
            user_id: runtime::Patch::Unchanged,
            user_custom_id: runtime::Patch::Unchanged,
            company_id: runtime::Patch::Unchanged,
            company_custom_id: runtime::Patch::Unchanged,
            products: None,
            participants: None,
            expected_close_date: runtime::Patch::Unchanged,
            lost_at: runtime::Patch::Unchanged,
            won_at: runtime::Patch::Unchanged,
            loss_reason: runtime::Patch::Unchanged,
            loss_reason_description: None,
            activities_status: None,
            scope: None,
            value: None,
            description: None,
            extra: runtime::Map::new(),
        }
    }

    /// An attribute of your own, by its standard name.
    ///
    /// Adds one key; [`Self::extra_entries`] sets all of them. The name of a declared field is rejected before anything is sent.
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }

    /// Replaces all keys that [`Self::extra`] set.
    pub fn extra_entries(
        mut self,
        extra: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.extra = extra.into();
        self
    }
}

runtime::setters! {
    UpdateDealByCustomId;
    /// What the deal is called.
    name: impl Into<String> = Some(name.into());
    /// Your own id of the deal.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// Id of a stage of the pipeline.
    stage: i64 = Some(stage);
    /// Id of a pipeline.
    pipeline: i64 = Some(pipeline);
    /// Sets `status`.
    ///
    /// Open question: `update`: text here, a number in newer samples.
    status: impl Into<DealStatus> = Some(status.into());
    /// ISO 4217 code of `value`.
    currency: impl Into<String> = Some(currency.into());
    /// Id of an agent group, or of an agent without one.
    ///
    /// Open question: an agent in the table; measured by others, it is an agent's group; `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    assigned_to: impl Into<runtime::Patch<i64>> = assigned_to.into();
    /// User.com's own id of the user the deal belongs to.
    ///
    /// Open question: the page is of version 1 and says person; version 2 renamed it everywhere.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    user_id: impl Into<runtime::Patch<i64>> = user_id.into();
    /// Your own id of that user.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    user_custom_id: impl Into<runtime::Patch<String>> = user_custom_id.into();
    /// User.com's own id of a company.
    ///
    /// Open question: the page is of version 1 and says company; version 2 renamed it everywhere.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    company_id: impl Into<runtime::Patch<i64>> = company_id.into();
    /// Your own id of that company.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    company_custom_id: impl Into<runtime::Patch<String>> = company_custom_id.into();
    /// Ids of products.
    products: impl IntoIterator<Item = impl Into<i64>> = Some(runtime::list(products));
    /// Ids of users.
    participants: impl IntoIterator<Item = impl Into<i64>> = Some(runtime::list(participants));
    /// The day the deal is expected to close.
    ///
    /// Open question: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    expected_close_date: impl Into<runtime::Patch<jiff::civil::Date>> = expected_close_date.into();
    /// Null where it has not happened.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    lost_at: impl Into<runtime::Patch<runtime::DateTime>> = lost_at.into();
    /// Null where it has not happened.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    won_at: impl Into<runtime::Patch<runtime::DateTime>> = won_at.into();
    /// Id of a reason the deal was lost for.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    loss_reason: impl Into<runtime::Patch<i64>> = loss_reason.into();
    /// Why the deal was lost; empty where it was not.
    ///
    /// Open question: the oldest page has it, newer tables do not, responses do.
    loss_reason_description: impl Into<String> = Some(loss_reason_description.into());
    /// Whether something is planned, in words such as `planned`.
    ///
    /// Open question: `update`: a digit in text here, a word in newer samples.
    activities_status: impl Into<String> = Some(activities_status.into());
    /// A code without a description.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: only samples have it.
    scope: i64 = Some(scope);
    /// What the deal is worth.
    ///
    /// Open question: a number in newer tables and from a running client, text in every response; we send a number.
    value: impl Into<rust_decimal::Decimal> = Some(value.into());
    /// Only the vendor's samples send it, and no response shows it.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: only samples have it.
    description: impl Into<String> = Some(description.into());
}

runtime::endpoint! {
    super::Usercom: UpdateDealByCustomId -> Deal;
    "update_deal_by_custom_id" = PUT "/deals-by-id/{deal_custom_id}/", idempotent;
    encode(self, request) {
        request.path(&[&self.deal_custom_id])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Updates the deal that has this `custom_id`, or creates it.
///
/// `POST /deals/update_or_create/` · [User.com documentation](https://apidocs.user.com/deals/update-or-create-deal.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::{
///     DealStatus, OrderProductInput, deals::UpdateOrCreateDeal,
/// };
///
/// let deal = UpdateOrCreateDeal::new("My new deal")
///     .order_products([
///         OrderProductInput::new()
///             .product_custom_id("tea")
///             .quantity(2)
///             .value("9.95".parse::<generated_client::rust_decimal::Decimal>()?)
///             .currency("USD"),
///     ])
///     .custom_id("my-deal-7")
///     .stage(25_898)
///     .pipeline(4338)
///     .status(DealStatus::InProgress)
///     .assigned_to(5725)
///     .scope(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `path`: An older sample posts to `/deals/`; the heading names this path, and clients use it.
/// - `example`: Only the start of the response could be read.
/// - `request.products_custom_id`, `response.products_custom_id`: Named for update_or_create only; products_custom_ids on the page of the model, products_custom_id in responses; `get_deal_by_custom_id`: products_custom_ids on the page of the model, products_custom_id here; only a newer copy of the page has it.
/// - `request.order_products`, `response.order_products`: Prices are whole in the table, a client sends fractions; the page says product_id or product_custom_id; the same word does not exclude the second in product events, so at least one of the two.
/// - `request.status`, `response.status`: `update`: text here, a number in newer samples.
/// - `request.assigned_to`, `response.assigned_to`: An agent in the table; measured by others, it is an agent's group; `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
/// - `request.user_id`, `response.user_id`: The page is of version 1 and says person; version 2 renamed it everywhere.
/// - `request.company_id`, `response.company_id`: The page is of version 1 and says company; version 2 renamed it everywhere.
/// - `request.expected_close_date`, `response.expected_close_date`: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
/// - `request.loss_reason_description`, `response.loss_reason_description`: The oldest page has it, newer tables do not, responses do.
/// - `request.activities_status`, `response.activities_status`: `update`: a digit in text here, a word in newer samples.
/// - `request.scope`, `response.scope`: Only samples have it.
/// - `request.value`: A number in newer tables and from a running client, text in every response; we send a number.
/// - `request.description`: Only samples have it.
/// - `response.value`: A number in the table, a decimal in text in every response.
/// - `response.tags`: Text in the table, a list of objects in every response.
#[doc(alias = "POST /deals/update_or_create/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOrCreateDeal {
    #[serde(skip_serializing_if = "Option::is_none")]
    products_custom_id: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    order_products: Option<Vec<OrderProductInput>>,
    name: String,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pipeline: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<DealStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    assigned_to: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    user_id: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    user_custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    company_id: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    company_custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    products: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    participants: Option<Vec<i64>>,
    #[serde(
        skip_serializing_if = "runtime::Patch::is_unchanged",
        serialize_with = "codec::As::<runtime::Patch<codec::Date>>::serialize"
    )]
    expected_close_date: runtime::Patch<jiff::civil::Date>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    lost_at: runtime::Patch<runtime::DateTime>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    won_at: runtime::Patch<runtime::DateTime>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    loss_reason: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    loss_reason_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    activities_status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<i64>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::Digits>>::serialize"
    )]
    value: Option<rust_decimal::Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<UpdateOrCreateDeal, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for UpdateOrCreateDeal {
    const NAMES: &'static [&'static str] = &[
        "products_custom_id",
        "order_products",
        "name",
        "custom_id",
        "stage",
        "pipeline",
        "status",
        "currency",
        "assigned_to",
        "user_id",
        "user_custom_id",
        "company_id",
        "company_custom_id",
        "products",
        "participants",
        "expected_close_date",
        "lost_at",
        "won_at",
        "loss_reason",
        "loss_reason_description",
        "activities_status",
        "scope",
        "value",
        "description",
    ];
}

impl UpdateOrCreateDeal {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `name`: What the deal is called.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            products_custom_id: None,
            order_products: None,
            custom_id: runtime::Patch::Unchanged,
            stage: None,
            pipeline: None,
            status: None,
            currency: None,
            assigned_to: runtime::Patch::Unchanged,
            user_id: runtime::Patch::Unchanged,
            user_custom_id: runtime::Patch::Unchanged,
            company_id: runtime::Patch::Unchanged,
            company_custom_id: runtime::Patch::Unchanged,
            products: None,
            participants: None,
            expected_close_date: runtime::Patch::Unchanged,
            lost_at: runtime::Patch::Unchanged,
            won_at: runtime::Patch::Unchanged,
            loss_reason: runtime::Patch::Unchanged,
            loss_reason_description: None,
            activities_status: None,
            scope: None,
            value: None,
            description: None,
            extra: runtime::Map::new(),
        }
    }

    /// An attribute of your own, by its standard name.
    ///
    /// Adds one key; [`Self::extra_entries`] sets all of them. The name of a declared field is rejected before anything is sent.
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }

    /// Replaces all keys that [`Self::extra`] set.
    pub fn extra_entries(
        mut self,
        extra: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.extra = extra.into();
        self
    }
}

runtime::setters! {
    UpdateOrCreateDeal;
    /// Your own ids of products.
    ///
    /// Open question: named for update_or_create only; products_custom_ids on the page of the model, products_custom_id in responses; `get_deal_by_custom_id`: products_custom_ids on the page of the model, products_custom_id here; only a newer copy of the page has it.
    products_custom_id: impl IntoIterator<Item = impl Into<String>> = Some(
        runtime::list(products_custom_id),
    );
    /// Lines of the order as they were at the time.
    ///
    /// Open question: prices are whole in the table, a client sends fractions; the page says product_id or product_custom_id; the same word does not exclude the second in product events, so at least one of the two.
    order_products: impl IntoIterator<Item = impl Into<OrderProductInput>> = Some(
        runtime::list(order_products),
    );
    /// Your own id of the deal.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// Id of a stage of the pipeline.
    stage: i64 = Some(stage);
    /// Id of a pipeline.
    pipeline: i64 = Some(pipeline);
    /// Sets `status`.
    ///
    /// Open question: `update`: text here, a number in newer samples.
    status: impl Into<DealStatus> = Some(status.into());
    /// ISO 4217 code of `value`.
    currency: impl Into<String> = Some(currency.into());
    /// Id of an agent group, or of an agent without one.
    ///
    /// Open question: an agent in the table; measured by others, it is an agent's group; `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    assigned_to: impl Into<runtime::Patch<i64>> = assigned_to.into();
    /// User.com's own id of the user the deal belongs to.
    ///
    /// Open question: the page is of version 1 and says person; version 2 renamed it everywhere.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    user_id: impl Into<runtime::Patch<i64>> = user_id.into();
    /// Your own id of that user.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    user_custom_id: impl Into<runtime::Patch<String>> = user_custom_id.into();
    /// User.com's own id of a company.
    ///
    /// Open question: the page is of version 1 and says company; version 2 renamed it everywhere.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    company_id: impl Into<runtime::Patch<i64>> = company_id.into();
    /// Your own id of that company.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    company_custom_id: impl Into<runtime::Patch<String>> = company_custom_id.into();
    /// Ids of products.
    products: impl IntoIterator<Item = impl Into<i64>> = Some(runtime::list(products));
    /// Ids of users.
    participants: impl IntoIterator<Item = impl Into<i64>> = Some(runtime::list(participants));
    /// The day the deal is expected to close.
    ///
    /// Open question: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    expected_close_date: impl Into<runtime::Patch<jiff::civil::Date>> = expected_close_date.into();
    /// Null where it has not happened.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    lost_at: impl Into<runtime::Patch<runtime::DateTime>> = lost_at.into();
    /// Null where it has not happened.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    won_at: impl Into<runtime::Patch<runtime::DateTime>> = won_at.into();
    /// Id of a reason the deal was lost for.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    loss_reason: impl Into<runtime::Patch<i64>> = loss_reason.into();
    /// Why the deal was lost; empty where it was not.
    ///
    /// Open question: the oldest page has it, newer tables do not, responses do.
    loss_reason_description: impl Into<String> = Some(loss_reason_description.into());
    /// Whether something is planned, in words such as `planned`.
    ///
    /// Open question: `update`: a digit in text here, a word in newer samples.
    activities_status: impl Into<String> = Some(activities_status.into());
    /// A code without a description.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: only samples have it.
    scope: i64 = Some(scope);
    /// What the deal is worth.
    ///
    /// Open question: a number in newer tables and from a running client, text in every response; we send a number.
    value: impl Into<rust_decimal::Decimal> = Some(value.into());
    /// Only the vendor's samples send it, and no response shows it.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: only samples have it.
    description: impl Into<String> = Some(description.into());
}

runtime::endpoint! {
    super::Usercom: UpdateOrCreateDeal -> Deal;
    "update_or_create_deal" = POST "/deals/update_or_create/";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Lists the stages that a deal was in, the current one first.
///
/// `GET /deals/{id}/stage-changes/` · [User.com documentation](https://apidocs.user.com/deals/get-deal-stage-changes.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::deals::ListStageChangesOfDeal;
///
/// let mut items = ListStageChangesOfDeal::new(3300)
///     .count_from("2024-04-01".parse()?)
///     .items(client);
/// while let Some(stage_change) = items.next().await {
///     let stage_change = stage_change?;
///     println!("{stage_change:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `query.count_to`: The sample address says count_from twice; the table has both names.
#[doc(alias = "GET /deals/{id}/stage-changes/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStageChangesOfDeal {
    id: i64,
    count_from: Option<jiff::civil::Date>,
    count_to: Option<jiff::civil::Date>,
    page_url: Option<String>,
}

impl ListStageChangesOfDeal {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `id`: User.com's own id of the deal.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            count_from: None,
            count_to: None,
            page_url: None,
        }
    }
}

runtime::setters! {
    ListStageChangesOfDeal;
    /// From this day on.
    count_from: jiff::civil::Date = Some(count_from);
    /// Until this day.
    ///
    /// Open question: the sample address says count_from twice; the table has both names.
    count_to: jiff::civil::Date = Some(count_to);
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListStageChangesOfDeal -> ListStageChangesOfDealPage;
    "list_stage_changes_of_deal" = GET "/deals/{id}/stage-changes/", idempotent;
    encode(self, request) {
        request.path(&[&self.id])?;
        if let Some(url) = &self.page_url { request.page_url(url)?; }
        else {
            request.query("count_from", self.count_from.as_ref());
            request.query("count_to", self.count_to.as_ref());
        }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListStageChangesOfDeal {
    type Item = StageChange;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListStageChangesOfDealPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListStageChangesOfDealPage) -> Vec<StageChange> {
        page.results
    }
}

runtime::pages!(ListStageChangesOfDeal -> StageChange);

/// One page of [`ListStageChangesOfDeal`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListStageChangesOfDealPage {
    /// The items, in the server's order.
    pub results: Vec<StageChange>,
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

/// Lists the stages that a deal was in, the current one first, by your own id.
///
/// `GET /deals-by-id/{deal_custom_id}/stage-changes/` · [User.com documentation](https://apidocs.user.com/deals/get-deal-stage-changes-by-id.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::deals::ListStageChangesOfDealByCustomId;
///
/// let mut items = ListStageChangesOfDealByCustomId::new("my-custom-id").items(client);
/// while let Some(stage_change) = items.next().await {
///     let stage_change = stage_change?;
///     println!("{stage_change:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /deals-by-id/{deal_custom_id}/stage-changes/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStageChangesOfDealByCustomId {
    deal_custom_id: String,
    count_from: Option<jiff::civil::Date>,
    count_to: Option<jiff::civil::Date>,
    page_url: Option<String>,
}

impl ListStageChangesOfDealByCustomId {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `deal_custom_id`: The `deal_custom_id` in the path.
    pub fn new(deal_custom_id: impl Into<String>) -> Self {
        Self {
            deal_custom_id: deal_custom_id.into(),
            count_from: None,
            count_to: None,
            page_url: None,
        }
    }
}

runtime::setters! {
    ListStageChangesOfDealByCustomId;
    /// From this day on.
    count_from: jiff::civil::Date = Some(count_from);
    /// Until this day.
    count_to: jiff::civil::Date = Some(count_to);
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListStageChangesOfDealByCustomId -> ListStageChangesOfDealByCustomIdPage;
    "list_stage_changes_of_deal_by_custom_id" = GET "/deals-by-id/{deal_custom_id}/stage-changes/", idempotent;
    encode(self, request) {
        request.path(&[&self.deal_custom_id])?;
        if let Some(url) = &self.page_url { request.page_url(url)?; }
        else {
            request.query("count_from", self.count_from.as_ref());
            request.query("count_to", self.count_to.as_ref());
        }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListStageChangesOfDealByCustomId {
    type Item = StageChange;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListStageChangesOfDealByCustomIdPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListStageChangesOfDealByCustomIdPage) -> Vec<StageChange> {
        page.results
    }
}

runtime::pages!(ListStageChangesOfDealByCustomId -> StageChange);

/// One page of [`ListStageChangesOfDealByCustomId`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListStageChangesOfDealByCustomIdPage {
    /// The items, in the server's order.
    pub results: Vec<StageChange>,
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

/// How a deal stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DealStatus {
    /// `0`
    Abandoned,
    /// `1`
    InProgress,
    /// `2`
    Won,
    /// `3`
    Lost,
    /// `4`
    Archived,
    /// A code that this version of the crate does not know; see [`Self::code`].
    Unrecognized(runtime::UnrecognizedCode),
}

impl runtime::IntEnum for DealStatus {
    fn code(&self) -> i64 {
        match self {
            Self::Abandoned => 0,
            Self::InProgress => 1,
            Self::Won => 2,
            Self::Lost => 3,
            Self::Archived => 4,
            Self::Unrecognized(value) => value.code(),
        }
    }

    fn from_code(code: i64) -> Self {
        match code {
            0 => Self::Abandoned,
            1 => Self::InProgress,
            2 => Self::Won,
            3 => Self::Lost,
            4 => Self::Archived,
            _ => Self::Unrecognized(runtime::UnrecognizedCode::new(code)),
        }
    }
}

runtime::int_enum!(DealStatus);

/// A deal in a sales pipeline.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Deal {
    /// User.com's own id of the deal.
    pub id: i64,
    /// What the deal is worth.
    ///
    /// Open question: a number in the table, a decimal in text in every response.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Text>>"
    )]
    pub value: Option<rust_decimal::Decimal>,
    /// Id of an agent.
    pub agent: Option<i64>,
    /// So far always null.
    ///
    /// The type is a guess; it is not documented.
    pub restricted_to: Option<i64>,
    /// Id of the agent who made the deal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<i64>,
    /// Labels on the deal.
    ///
    /// Open question: text in the table, a list of objects in every response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// The deal's `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<runtime::DateTime>,
    /// The deal's `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<runtime::DateTime>,
    /// Your own ids of products.
    ///
    /// Open question: named for update_or_create only; products_custom_ids on the page of the model, products_custom_id in responses; `get_deal_by_custom_id`: products_custom_ids on the page of the model, products_custom_id here; only a newer copy of the page has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub products_custom_id: Option<Vec<String>>,
    /// Lines of the order as they were at the time.
    ///
    /// Open question: prices are whole in the table, a client sends fractions; the page says product_id or product_custom_id; the same word does not exclude the second in product events, so at least one of the two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_products: Option<Vec<OrderProduct>>,
    /// What the deal is called.
    pub name: String,
    /// Your own id of the deal.
    pub custom_id: Option<String>,
    /// Id of a stage of the pipeline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<i64>,
    /// Id of a pipeline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pipeline: Option<i64>,
    /// The deal's `status`.
    ///
    /// Open question: `update`: text here, a number in newer samples.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DealStatus>,
    /// ISO 4217 code of `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Id of an agent group, or of an agent without one.
    ///
    /// Open question: an agent in the table; measured by others, it is an agent's group; `update`: an agent group here, an agent on newer pages; measured by others, it is the group.
    pub assigned_to: Option<i64>,
    /// User.com's own id of the user the deal belongs to.
    ///
    /// Open question: the page is of version 1 and says person; version 2 renamed it everywhere.
    pub user_id: Option<i64>,
    /// Your own id of that user.
    pub user_custom_id: Option<String>,
    /// User.com's own id of a company.
    ///
    /// Open question: the page is of version 1 and says company; version 2 renamed it everywhere.
    pub company_id: Option<i64>,
    /// Your own id of that company.
    pub company_custom_id: Option<String>,
    /// Ids of products.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub products: Option<Vec<i64>>,
    /// Ids of users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participants: Option<Vec<i64>>,
    /// The day the deal is expected to close.
    ///
    /// Open question: `update`: written as YYYY:MM:DD here, every other date of the vendor is YYYY-MM-DD.
    #[serde(default, with = "codec::As::<Option<codec::Date>>")]
    pub expected_close_date: Option<jiff::civil::Date>,
    /// Null where it has not happened.
    pub lost_at: Option<runtime::DateTime>,
    /// Null where it has not happened.
    pub won_at: Option<runtime::DateTime>,
    /// Id of a reason the deal was lost for.
    pub loss_reason: Option<i64>,
    /// Why the deal was lost; empty where it was not.
    ///
    /// Open question: the oldest page has it, newer tables do not, responses do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loss_reason_description: Option<String>,
    /// Whether something is planned, in words such as `planned`.
    ///
    /// Open question: `update`: a digit in text here, a word in newer samples.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activities_status: Option<String>,
    /// A code without a description.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: only samples have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<i64>,
    /// An attribute of your own, by its standard name.
    #[serde(flatten, with = "codec::As::<codec::Extra<Deal, codec::Same>>")]
    pub extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for Deal {
    const NAMES: &'static [&'static str] = &[
        "id",
        "value",
        "agent",
        "restricted_to",
        "created_by",
        "tags",
        "created_at",
        "updated_at",
        "products_custom_id",
        "order_products",
        "name",
        "custom_id",
        "stage",
        "pipeline",
        "status",
        "currency",
        "assigned_to",
        "user_id",
        "user_custom_id",
        "company_id",
        "company_custom_id",
        "products",
        "participants",
        "expected_close_date",
        "lost_at",
        "won_at",
        "loss_reason",
        "loss_reason_description",
        "activities_status",
        "scope",
    ];
}

/// A line of an order.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct OrderProduct {
    /// User.com's own id of the product.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_id: Option<i64>,
    /// Your own id of the product.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_custom_id: Option<String>,
    /// How many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// Price; a client sends fractions.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Digits>>"
    )]
    pub value: Option<rust_decimal::Decimal>,
    /// ISO 4217 code of `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// A line of an order.
///
/// At least one of `product_id` and `product_custom_id` must be given.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[serde(remote = "Self")]
#[must_use = "an object does nothing until a request includes it"]
pub struct OrderProductInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    product_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    product_custom_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quantity: Option<i64>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::Digits>>::serialize"
    )]
    value: Option<rust_decimal::Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
}

impl OrderProductInput {
    /// Creates the object; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    OrderProductInput;
    /// User.com's own id of the product.
    product_id: i64 = Some(product_id);
    /// Your own id of the product.
    product_custom_id: impl Into<String> = Some(product_custom_id.into());
    /// How many.
    quantity: i64 = Some(quantity);
    /// Price; a client sends fractions.
    value: impl Into<rust_decimal::Decimal> = Some(value.into());
    /// ISO 4217 code of `value`.
    currency: impl Into<String> = Some(currency.into());
}

impl serde::Serialize for OrderProductInput {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        runtime::Rule::at_least_one(
                &[
                    ("product_id", self.product_id.is_some()),
                    ("product_custom_id", self.product_custom_id.is_some()),
                ],
            )
            .map_err(serde::ser::Error::custom)?;
        Self::serialize(self, to)
    }
}

/// A deal's stay in a stage.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct StageChange {
    /// The stage change's `id`.
    pub id: i64,
    /// Name of the deal, not its id.
    pub deal: String,
    /// Id of the stage.
    pub stage: i64,
    /// Name of the stage.
    pub stage_name: String,
    /// When the deal came.
    pub entered_at: runtime::DateTime,
    /// When it went; null in the stage it is in.
    pub left_at: Option<runtime::DateTime>,
    /// Name of the agent who moved it, not an id.
    pub changed_by: Option<String>,
}
