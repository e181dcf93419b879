// Generated from api-spec/usercom/events.yaml by `cargo xtask codegen`; do not edit.

//! Things that users did, and pages they saw.

use crate::runtime;
use crate::runtime::codec;

/// Lists events.
///
/// `GET /events/` · [User.com documentation](https://apidocs.user.com/events/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::events::ListEvents;
///
/// let mut items = ListEvents::new().items(client);
/// while let Some(event) = items.next().await {
///     let event = event?;
///     println!("{event:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /events/")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEvents {
    page_url: Option<String>,
}

impl ListEvents {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListEvents;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListEvents -> ListEventsPage;
    "list_events" = GET "/events/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListEvents {
    type Item = Event;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListEventsPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListEventsPage) -> Vec<Event> {
        page.results
    }
}

runtime::pages!(ListEvents -> Event);

/// One page of [`ListEvents`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListEventsPage {
    /// The items, in the server's order.
    pub results: Vec<Event>,
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

/// Gets an event.
///
/// `GET /events/{id}/` · [User.com documentation](https://apidocs.user.com/events/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::events::GetEvent;
///
/// let event = GetEvent::new(12).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /events/{id}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEvent {
    id: i64,
}

impl GetEvent {
    /// - `id`: The `id` in the path.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

runtime::endpoint! {
    super::Usercom: GetEvent -> Event;
    "get_event" = GET "/events/{id}/", idempotent;
    encode(self, request) { request.path(&[&self.id])?; }
    decode(response) { response.json() }
}

/// Records something that a user did.
///
/// `POST /events/` · [User.com documentation](https://apidocs.user.com/events/create-event.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::events::CreateEvent;
///
/// let recorded_event = CreateEvent::new("signed up", 431)
///     .timestamp("2015-03-21T19:45:29Z".parse::<generated_client::DateTime>()?)
///     .data("plan", "free")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.timestamp`: A datetime in the table; the text and the sample have seconds since 1970.
#[doc(alias = "POST /events/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEvent {
    name: String,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::UnixSeconds>>::serialize"
    )]
    timestamp: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<runtime::Map<serde_json::Value>>,
    user_id: i64,
}

impl CreateEvent {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `name`: Name of the event.
    /// - `user_id`: User.com's own id of the user.
    pub fn new(name: impl Into<String>, user_id: i64) -> Self {
        Self {
            name: name.into(),
            user_id,
            timestamp: None,
            data: None,
        }
    }

    /// What else there is to say.
    ///
    /// Adds one entry; [`Self::data_entries`] sets all of them.
    pub fn data(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.data.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets all entries of `data`; `Map::new()` sends an empty map.
    pub fn data_entries(
        mut self,
        data: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.data = Some(data.into());
        self
    }
}

runtime::setters! {
    CreateEvent;
    /// When it happened; now if left out.
    ///
    /// Open question: a datetime in the table; the text and the sample have seconds since 1970.
    timestamp: impl Into<runtime::DateTime> = Some(timestamp.into());
}

runtime::endpoint! {
    super::Usercom: CreateEvent -> RecordedEvent;
    "create_event" = POST "/events/";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Records something that a user did, by your own id of the user.
///
/// `POST /users-by-id/{user_custom_id}/events/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::events::CreateEventForUser;
///
/// let recorded_event = CreateEventForUser::new("user-123", "signed up")
///     .data("plan", "free")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.timestamp`: A datetime in the table; the text and the sample have seconds since 1970.
#[doc(alias = "POST /users-by-id/{user_custom_id}/events/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEventForUser {
    #[serde(skip)]
    user_custom_id: String,
    name: String,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::UnixSeconds>>::serialize"
    )]
    timestamp: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<runtime::Map<serde_json::Value>>,
}

impl CreateEventForUser {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `user_custom_id`: The `user_custom_id` in the path.
    /// - `name`: Name of the event.
    pub fn new(user_custom_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            user_custom_id: user_custom_id.into(),
            name: name.into(),
            timestamp: None,
            data: None,
        }
    }

    /// What else there is to say.
    ///
    /// Adds one entry; [`Self::data_entries`] sets all of them.
    pub fn data(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.data.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets all entries of `data`; `Map::new()` sends an empty map.
    pub fn data_entries(
        mut self,
        data: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.data = Some(data.into());
        self
    }
}

runtime::setters! {
    CreateEventForUser;
    /// When it happened; now if left out.
    ///
    /// Open question: a datetime in the table; the text and the sample have seconds since 1970.
    timestamp: impl Into<runtime::DateTime> = Some(timestamp.into());
}

runtime::endpoint! {
    super::Usercom: CreateEventForUser -> RecordedEvent;
    "create_event_for_user" = POST "/users-by-id/{user_custom_id}/events/";
    encode(self, request) {
        request.path(&[&self.user_custom_id])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Records that a user saw a page.
///
/// `POST /site-views/` · [User.com documentation](https://apidocs.user.com/site-views/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::events::CreateSiteView;
///
/// CreateSiteView::new()
///     .client_user("user-123")
///     .page_domain("https://shop.example.com")
///     .page_path("/tea")
///     .timestamp("2022-09-06T12:35:17Z")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `status`: No page shows a response.
/// - `request.timestamp`: One client sends what its own caller gave; no form is known.
#[doc(alias = "POST /site-views/")]
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSiteView {
    #[serde(skip_serializing_if = "Option::is_none")]
    client_user: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page_domain: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page_path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timestamp: Option<String>,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<CreateSiteView, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for CreateSiteView {
    const NAMES: &'static [&'static str] = &[
        "client_user",
        "page_domain",
        "page_path",
        "timestamp",
    ];
}

impl CreateSiteView {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }

    /// What else there is to say.
    ///
    /// The type is a guess; it is not documented.
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
    CreateSiteView;
    /// Your own id of the user.
    ///
    /// The type is a guess; it is not documented.
    client_user: impl Into<String> = Some(client_user.into());
    /// URL of the page.
    ///
    /// The type is a guess; it is not documented.
    page_domain: impl Into<String> = Some(page_domain.into());
    /// Path of the page.
    ///
    /// The type is a guess; it is not documented.
    page_path: impl Into<String> = Some(page_path.into());
    /// When the page was seen.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: one client sends what its own caller gave; no form is known.
    timestamp: impl Into<String> = Some(timestamp.into());
}

runtime::endpoint! {
    super::Usercom: CreateSiteView -> ();
    "create_site_view" = POST "/site-views/";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.none() }
}

/// An event that was taken.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RecordedEvent {
    /// Id of this occurrence.
    pub id: i64,
    /// Whether no event of this name was there before.
    pub created: bool,
}

/// An event as it is read. Nothing documents it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// The event's `id`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// All that a response holds.
    ///
    /// The type is a guess; it is not documented.
    #[serde(flatten, with = "codec::As::<codec::Extra<Event, codec::Same>>")]
    pub extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for Event {
    const NAMES: &'static [&'static str] = &["id"];
}
