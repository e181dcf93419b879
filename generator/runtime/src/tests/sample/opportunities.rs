// Emitted from generator/tests/sample; `INSTA_UPDATE=always cargo test -p generator --test sample` writes it.

//! Sample opportunities: requests and types.

use crate::runtime;
use crate::runtime::codec;

/// Gets an opportunity.
///
/// `GET /opportunities/{uuid}` · [Sample documentation](https://docs.example.com/get), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &api_client::sample::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use api_client::sample::{CustomerId, opportunities::GetOpportunity};
///
/// let opportunity = GetOpportunity::new(CustomerId::from("uuid")).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /opportunities/{uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOpportunity {
    uuid: CustomerId,
}

impl GetOpportunity {
    /// - `uuid`: The `uuid` in the path.
    pub fn new(uuid: impl Into<CustomerId>) -> Self {
        Self { uuid: uuid.into() }
    }
}

runtime::endpoint! {
    super::Sample: GetOpportunity -> Opportunity;
    "get_opportunity" = GET "/opportunities/{uuid}", idempotent;
    encode(self, request) { request.path(&[&self.uuid])?; }
    decode(response) { response.json_at("data.item") }
}

/// Updates an opportunity; omitted fields stay unchanged.
///
/// `PATCH /opportunities/{uuid}` · [Sample documentation](https://docs.example.com/update), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &api_client::sample::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use api_client::sample::{CustomerId, opportunities::UpdateOpportunity};
///
/// let opportunity = UpdateOpportunity::new(CustomerId::from("uuid"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "PATCH /opportunities/{uuid}")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOpportunity {
    #[serde(skip)]
    uuid: CustomerId,
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<ForecastCategory>,
    #[serde(skip_serializing_if = "Option::is_none")]
    side: Option<Side>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::Pairs<codec::Same>>>::serialize"
    )]
    custom: Option<runtime::Map<serde_json::Value>>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    person: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    agent: runtime::Patch<AgentId>,
    #[serde(
        skip_serializing_if = "runtime::Patch::is_unchanged",
        serialize_with = "codec::As::<runtime::Patch<codec::Text>>::serialize"
    )]
    code: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    closed: Option<bool>,
}

impl UpdateOpportunity {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `uuid`: The `uuid` in the path.
    pub fn new(uuid: impl Into<CustomerId>) -> Self {
        Self {
            uuid: uuid.into(),
            owner: None,
            type_: None,
            side: None,
            custom: None,
            custom_id: runtime::Patch::Unchanged,
            person: runtime::Patch::Unchanged,
            agent: runtime::Patch::Unchanged,
            code: runtime::Patch::Unchanged,
            closed: None,
        }
    }

    /// Sets `custom`.
    ///
    /// Adds one entry; [`Self::custom_entries`] sets all of them.
    pub fn custom(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.custom.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets all entries of `custom`; `Map::new()` sends an empty map.
    pub fn custom_entries(
        mut self,
        custom: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.custom = Some(custom.into());
        self
    }
}

runtime::setters! {
    UpdateOpportunity;
    /// Sets `owner`.
    owner: impl Into<String> = Some(owner.into());
    /// Sets `type`.
    type_: impl Into<ForecastCategory> = Some(type_.into());
    /// Sets `side`.
    side: impl Into<Side> = Some(side.into());
    /// Sets `custom_id`.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// Sets `person`.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    person: impl Into<runtime::Patch<i64>> = person.into();
    /// Sets `agent`.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    agent: impl Into<runtime::Patch<AgentId>> = agent.into();
    /// Sets `code`.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    code: impl Into<runtime::Patch<i64>> = code.into();
    /// Sets `closed`.
    closed: bool = Some(closed);
}

runtime::endpoint! {
    super::Sample: UpdateOpportunity -> Opportunity;
    "update_opportunity" = PATCH "/opportunities/{uuid}";
    encode(self, request) {
        request.path(&[&self.uuid])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Deletes an opportunity.
///
/// `DELETE /opportunities/{uuid}/` · [Sample documentation](https://docs.example.com/delete), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &api_client::sample::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use api_client::sample::{CustomerId, opportunities::DeleteOpportunity};
///
/// DeleteOpportunity::new(CustomerId::from("uuid")).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "DELETE /opportunities/{uuid}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteOpportunity {
    uuid: CustomerId,
}

impl DeleteOpportunity {
    /// - `uuid`: The `uuid` in the path.
    pub fn new(uuid: impl Into<CustomerId>) -> Self {
        Self { uuid: uuid.into() }
    }
}

runtime::endpoint! {
    super::Sample: DeleteOpportunity -> ();
    "delete_opportunity" = DELETE "/opportunities/{uuid}/", idempotent;
    encode(self, request) { request.path(&[&self.uuid])?; }
    decode(response) { response.none() }
}

/// Lists opportunities.
///
/// `GET /opportunities/` · [Sample documentation](https://docs.example.com/list), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &api_client::sample::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use api_client::sample::opportunities::ListOpportunities;
///
/// let mut items = ListOpportunities::new().items(client);
/// while let Some(opportunity) = items.next().await {
///     let opportunity = opportunity?;
///     println!("{opportunity:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /opportunities/")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOpportunities {
    ids: Option<Vec<i64>>,
    geo: Option<Vec<String>>,
    min: Option<runtime::DateTime>,
    filter: Option<runtime::Map<i64>>,
    x_thing: Option<String>,
    cursor: Option<String>,
}

impl ListOpportunities {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `filter`.
    ///
    /// Adds one entry; [`Self::filter_entries`] sets all of them.
    pub fn filter(mut self, key: impl Into<String>, value: impl Into<i64>) -> Self {
        self.filter.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets all entries of `filter`; `Map::new()` sends an empty map.
    pub fn filter_entries(mut self, filter: impl Into<runtime::Map<i64>>) -> Self {
        self.filter = Some(filter.into());
        self
    }
}

runtime::setters! {
    ListOpportunities;
    /// Sets `ids`.
    ids: impl IntoIterator<Item = impl Into<i64>> = Some(runtime::list(ids));
    /// Sets `geo`.
    geo: impl IntoIterator<Item = impl Into<String>> = Some(runtime::list(geo));
    /// Sets `min`.
    min: impl Into<runtime::DateTime> = Some(min.into());
    /// Sets `X-Thing`.
    x_thing: impl Into<String> = Some(x_thing.into());
    /// The cursor returned with an earlier page.
    cursor: impl Into<String> = Some(cursor.into());
}

runtime::endpoint! {
    super::Sample: ListOpportunities -> ListOpportunitiesPage;
    "list_opportunities" = GET "/opportunities/", idempotent;
    encode(self, request) {
        request.query_each("ids", self.ids.as_ref());
        request.query_csv("geo", self.geo.as_ref());
        request.query_as::<codec::UnixSeconds, _>("min", self.min.as_ref());
        request.query_json("filter", self.filter.as_ref())?;
        request.query("cursor", self.cursor.as_ref());
        request.header("X-Thing", self.x_thing.as_ref())?;
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListOpportunities {
    type Item = Opportunity;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListOpportunitiesPage) -> Option<Self> {
        let next = page.cursor.as_deref()?;
        Some(self.clone().cursor(next))
    }

    fn items(page: ListOpportunitiesPage) -> Vec<Opportunity> {
        page.entries
    }
}

runtime::pages!(ListOpportunities -> Opportunity);

/// One page of [`ListOpportunities`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListOpportunitiesPage {
    /// The items, in the server's order.
    pub entries: Vec<Opportunity>,
    /// The cursor of the next page.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<codec::Next>"
    )]
    pub cursor: Option<String>,
}

/// Lists linked.
///
/// `GET /opportunities/linked/` · [Sample documentation](https://docs.example.com/list), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &api_client::sample::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use api_client::sample::opportunities::ListLinked;
///
/// let mut items = ListLinked::new().items(client);
/// while let Some(opportunity) = items.next().await {
///     let opportunity = opportunity?;
///     println!("{opportunity:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /opportunities/linked/")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLinked {
    page_url: Option<String>,
}

impl ListLinked {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListLinked;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Sample: ListLinked -> ListLinkedPage;
    "list_linked" = GET "/opportunities/linked/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListLinked {
    type Item = Opportunity;

    fn next(&self, page: &ListLinkedPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListLinkedPage) -> Vec<Opportunity> {
        page.entries
    }
}

runtime::pages!(ListLinked -> Opportunity);

/// One page of [`ListLinked`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListLinkedPage {
    /// The items, in the server's order.
    pub entries: Vec<Opportunity>,
    /// The URL of the next page.
    #[serde(default, with = "codec::As::<codec::Next>")]
    pub next: Option<String>,
}

/// Id of a customer.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct CustomerId(String);

runtime::text_newtype!(CustomerId);

/// Id of an agent.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct AgentId(i64);

runtime::int_newtype!(AgentId -> i64);

/// How likely it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForecastCategory {
    /// `pipeline`
    Pipeline,
    /// `best_case`
    BestCase,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for ForecastCategory {
    fn as_str(&self) -> &str {
        match self {
            Self::Pipeline => "pipeline",
            Self::BestCase => "best_case",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "pipeline" => Self::Pipeline,
            "best_case" => Self::BestCase,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(ForecastCategory);

/// Which side the deal is on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Side {
    /// `buy`
    Buy,
    /// `sell`
    Sell,
}

impl runtime::ClosedEnum for Side {
    fn as_str(&self) -> &str {
        match self {
            Self::Buy => "buy",
            Self::Sell => "sell",
        }
    }

    fn from_wire(text: &str) -> Option<Self> {
        match text {
            "buy" => Some(Self::Buy),
            "sell" => Some(Self::Sell),
            _ => None,
        }
    }
}

runtime::closed_enum!(Side);

/// Who sees the deal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `1`
    Everybody,
    /// `2`
    Company,
    /// A code that this version of the crate does not know; see [`Self::code`].
    Unrecognized(runtime::UnrecognizedCode),
}

impl runtime::IntEnum for Scope {
    fn code(&self) -> i64 {
        match self {
            Self::Everybody => 1,
            Self::Company => 2,
            Self::Unrecognized(value) => value.code(),
        }
    }

    fn from_code(code: i64) -> Self {
        match code {
            1 => Self::Everybody,
            2 => Self::Company,
            _ => Self::Unrecognized(runtime::UnrecognizedCode::new(code)),
        }
    }
}

runtime::int_enum!(Scope);

/// A deal that may be won.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Opportunity {
    /// The opportunity's `uuid`.
    pub uuid: CustomerId,
    /// The opportunity's `value`.
    #[serde(default, with = "codec::As::<Option<codec::Text>>")]
    pub value: Option<rust_decimal::Decimal>,
    /// The opportunity's `mrr`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Digits>>"
    )]
    pub mrr: Option<rust_decimal::Decimal>,
    /// The opportunity's `created_at`.
    pub created_at: Option<runtime::DateTime>,
    /// The opportunity's `forecast_category`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forecast_category: Option<ForecastCategory>,
    /// The opportunity's `scope`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// The opportunity's `custom`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Map<serde_json::Value>>,
}
