// Generated from api-spec/usercom/user_history.yaml by `cargo xtask codegen`; do not edit.

//! What one user did and was sent.

use super::ProductEventType;
use crate::runtime;
use crate::runtime::codec;

/// Lists the events of a user.
///
/// `GET /users/{user_id}/events/` · [User.com documentation](https://apidocs.user.com/users/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_history::ListEventsOfUser;
///
/// let mut items = ListEventsOfUser::new(52).items(client);
/// while let Some(user_event) = items.next().await {
///     let user_event = user_event?;
///     println!("{user_event:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /users/{user_id}/events/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEventsOfUser {
    user_id: i64,
    page_url: Option<String>,
}

impl ListEventsOfUser {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `user_id`: The `user_id` in the path.
    pub fn new(user_id: i64) -> Self {
        Self { user_id, page_url: None }
    }
}

runtime::setters! {
    ListEventsOfUser;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListEventsOfUser -> ListEventsOfUserPage;
    "list_events_of_user" = GET "/users/{user_id}/events/", idempotent;
    encode(self, request) {
        request.path(&[&self.user_id])?;
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListEventsOfUser {
    type Item = UserEvent;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListEventsOfUserPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListEventsOfUserPage) -> Vec<UserEvent> {
        page.results
    }
}

runtime::pages!(ListEventsOfUser -> UserEvent);

/// One page of [`ListEventsOfUser`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListEventsOfUserPage {
    /// The items, in the server's order.
    pub results: Vec<UserEvent>,
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

/// Lists the events of a user, by your own id.
///
/// `GET /users-by-id/{user_custom_id}/events/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_history::ListEventsOfUserByCustomId;
///
/// let mut items = ListEventsOfUserByCustomId::new("user-123").items(client);
/// while let Some(user_event) = items.next().await {
///     let user_event = user_event?;
///     println!("{user_event:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /users-by-id/{user_custom_id}/events/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEventsOfUserByCustomId {
    user_custom_id: String,
    page_url: Option<String>,
}

impl ListEventsOfUserByCustomId {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `user_custom_id`: The `user_custom_id` in the path.
    pub fn new(user_custom_id: impl Into<String>) -> Self {
        Self {
            user_custom_id: user_custom_id.into(),
            page_url: None,
        }
    }
}

runtime::setters! {
    ListEventsOfUserByCustomId;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListEventsOfUserByCustomId -> ListEventsOfUserByCustomIdPage;
    "list_events_of_user_by_custom_id" = GET "/users-by-id/{user_custom_id}/events/", idempotent;
    encode(self, request) {
        request.path(&[&self.user_custom_id])?;
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListEventsOfUserByCustomId {
    type Item = UserEvent;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListEventsOfUserByCustomIdPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListEventsOfUserByCustomIdPage) -> Vec<UserEvent> {
        page.results
    }
}

runtime::pages!(ListEventsOfUserByCustomId -> UserEvent);

/// One page of [`ListEventsOfUserByCustomId`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListEventsOfUserByCustomIdPage {
    /// The items, in the server's order.
    pub results: Vec<UserEvent>,
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

/// Lists what a user did with products.
///
/// `GET /users/{user_id}/product_events/` · [User.com documentation](https://apidocs.user.com/users/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_history::ListProductEventsOfUser;
///
/// let mut items = ListProductEventsOfUser::new(52).items(client);
/// while let Some(user_product_event) = items.next().await {
///     let user_product_event = user_product_event?;
///     println!("{user_product_event:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /users/{user_id}/product_events/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProductEventsOfUser {
    user_id: i64,
    page_url: Option<String>,
}

impl ListProductEventsOfUser {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `user_id`: The `user_id` in the path.
    pub fn new(user_id: i64) -> Self {
        Self { user_id, page_url: None }
    }
}

runtime::setters! {
    ListProductEventsOfUser;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListProductEventsOfUser -> ListProductEventsOfUserPage;
    "list_product_events_of_user" = GET "/users/{user_id}/product_events/", idempotent;
    encode(self, request) {
        request.path(&[&self.user_id])?;
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListProductEventsOfUser {
    type Item = UserProductEvent;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListProductEventsOfUserPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListProductEventsOfUserPage) -> Vec<UserProductEvent> {
        page.results
    }
}

runtime::pages!(ListProductEventsOfUser -> UserProductEvent);

/// One page of [`ListProductEventsOfUser`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListProductEventsOfUserPage {
    /// The items, in the server's order.
    pub results: Vec<UserProductEvent>,
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

/// Lists what a user did with products, by your own id.
///
/// `GET /users-by-id/{user_custom_id}/product_events/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_history::ListProductEventsOfUserByCustomId;
///
/// let mut items = ListProductEventsOfUserByCustomId::new("user-123").items(client);
/// while let Some(user_product_event) = items.next().await {
///     let user_product_event = user_product_event?;
///     println!("{user_product_event:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /users-by-id/{user_custom_id}/product_events/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProductEventsOfUserByCustomId {
    user_custom_id: String,
    page_url: Option<String>,
}

impl ListProductEventsOfUserByCustomId {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `user_custom_id`: The `user_custom_id` in the path.
    pub fn new(user_custom_id: impl Into<String>) -> Self {
        Self {
            user_custom_id: user_custom_id.into(),
            page_url: None,
        }
    }
}

runtime::setters! {
    ListProductEventsOfUserByCustomId;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListProductEventsOfUserByCustomId -> ListProductEventsOfUserByCustomIdPage;
    "list_product_events_of_user_by_custom_id" = GET "/users-by-id/{user_custom_id}/product_events/", idempotent;
    encode(self, request) {
        request.path(&[&self.user_custom_id])?;
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListProductEventsOfUserByCustomId {
    type Item = UserProductEvent;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListProductEventsOfUserByCustomIdPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListProductEventsOfUserByCustomIdPage) -> Vec<UserProductEvent> {
        page.results
    }
}

runtime::pages!(ListProductEventsOfUserByCustomId -> UserProductEvent);

/// One page of [`ListProductEventsOfUserByCustomId`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListProductEventsOfUserByCustomIdPage {
    /// The items, in the server's order.
    pub results: Vec<UserProductEvent>,
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

/// Lists the e-mails to a user.
///
/// `GET /users/{user_id}/emails/` · [User.com documentation](https://apidocs.user.com/users/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_history::ListEmailsOfUser;
///
/// let mut items = ListEmailsOfUser::new(52).items(client);
/// while let Some(user_email) = items.next().await {
///     let user_email = user_email?;
///     println!("{user_email:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /users/{user_id}/emails/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEmailsOfUser {
    user_id: i64,
    page_url: Option<String>,
}

impl ListEmailsOfUser {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `user_id`: The `user_id` in the path.
    pub fn new(user_id: i64) -> Self {
        Self { user_id, page_url: None }
    }
}

runtime::setters! {
    ListEmailsOfUser;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListEmailsOfUser -> ListEmailsOfUserPage;
    "list_emails_of_user" = GET "/users/{user_id}/emails/", idempotent;
    encode(self, request) {
        request.path(&[&self.user_id])?;
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListEmailsOfUser {
    type Item = UserEmail;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListEmailsOfUserPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListEmailsOfUserPage) -> Vec<UserEmail> {
        page.results
    }
}

runtime::pages!(ListEmailsOfUser -> UserEmail);

/// One page of [`ListEmailsOfUser`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListEmailsOfUserPage {
    /// The items, in the server's order.
    pub results: Vec<UserEmail>,
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

/// Lists the e-mails to a user, by your own id.
///
/// `GET /users-by-id/{user_custom_id}/emails/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_history::ListEmailsOfUserByCustomId;
///
/// let mut items = ListEmailsOfUserByCustomId::new("user-123").items(client);
/// while let Some(user_email) = items.next().await {
///     let user_email = user_email?;
///     println!("{user_email:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /users-by-id/{user_custom_id}/emails/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEmailsOfUserByCustomId {
    user_custom_id: String,
    page_url: Option<String>,
}

impl ListEmailsOfUserByCustomId {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `user_custom_id`: The `user_custom_id` in the path.
    pub fn new(user_custom_id: impl Into<String>) -> Self {
        Self {
            user_custom_id: user_custom_id.into(),
            page_url: None,
        }
    }
}

runtime::setters! {
    ListEmailsOfUserByCustomId;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListEmailsOfUserByCustomId -> ListEmailsOfUserByCustomIdPage;
    "list_emails_of_user_by_custom_id" = GET "/users-by-id/{user_custom_id}/emails/", idempotent;
    encode(self, request) {
        request.path(&[&self.user_custom_id])?;
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListEmailsOfUserByCustomId {
    type Item = UserEmail;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListEmailsOfUserByCustomIdPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListEmailsOfUserByCustomIdPage) -> Vec<UserEmail> {
        page.results
    }
}

runtime::pages!(ListEmailsOfUserByCustomId -> UserEmail);

/// One page of [`ListEmailsOfUserByCustomId`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListEmailsOfUserByCustomIdPage {
    /// The items, in the server's order.
    pub results: Vec<UserEmail>,
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

/// Lists the page views of a user.
///
/// `GET /users/{user_id}/ping_hits/` · [User.com documentation](https://apidocs.user.com/users/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_history::ListPingHitsOfUser;
///
/// let mut items = ListPingHitsOfUser::new(52).items(client);
/// while let Some(ping_hit) = items.next().await {
///     let ping_hit = ping_hit?;
///     println!("{ping_hit:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /users/{user_id}/ping_hits/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPingHitsOfUser {
    user_id: i64,
    page_url: Option<String>,
}

impl ListPingHitsOfUser {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `user_id`: The `user_id` in the path.
    pub fn new(user_id: i64) -> Self {
        Self { user_id, page_url: None }
    }
}

runtime::setters! {
    ListPingHitsOfUser;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListPingHitsOfUser -> ListPingHitsOfUserPage;
    "list_ping_hits_of_user" = GET "/users/{user_id}/ping_hits/", idempotent;
    encode(self, request) {
        request.path(&[&self.user_id])?;
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListPingHitsOfUser {
    type Item = PingHit;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListPingHitsOfUserPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListPingHitsOfUserPage) -> Vec<PingHit> {
        page.results
    }
}

runtime::pages!(ListPingHitsOfUser -> PingHit);

/// One page of [`ListPingHitsOfUser`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListPingHitsOfUserPage {
    /// The items, in the server's order.
    pub results: Vec<PingHit>,
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

/// Lists the page views of a user, by your own id.
///
/// `GET /users-by-id/{user_custom_id}/ping_hits/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_history::ListPingHitsOfUserByCustomId;
///
/// let mut items = ListPingHitsOfUserByCustomId::new("user-123").items(client);
/// while let Some(ping_hit) = items.next().await {
///     let ping_hit = ping_hit?;
///     println!("{ping_hit:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /users-by-id/{user_custom_id}/ping_hits/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPingHitsOfUserByCustomId {
    user_custom_id: String,
    page_url: Option<String>,
}

impl ListPingHitsOfUserByCustomId {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `user_custom_id`: The `user_custom_id` in the path.
    pub fn new(user_custom_id: impl Into<String>) -> Self {
        Self {
            user_custom_id: user_custom_id.into(),
            page_url: None,
        }
    }
}

runtime::setters! {
    ListPingHitsOfUserByCustomId;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListPingHitsOfUserByCustomId -> ListPingHitsOfUserByCustomIdPage;
    "list_ping_hits_of_user_by_custom_id" = GET "/users-by-id/{user_custom_id}/ping_hits/", idempotent;
    encode(self, request) {
        request.path(&[&self.user_custom_id])?;
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListPingHitsOfUserByCustomId {
    type Item = PingHit;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListPingHitsOfUserByCustomIdPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListPingHitsOfUserByCustomIdPage) -> Vec<PingHit> {
        page.results
    }
}

runtime::pages!(ListPingHitsOfUserByCustomId -> PingHit);

/// One page of [`ListPingHitsOfUserByCustomId`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListPingHitsOfUserByCustomIdPage {
    /// The items, in the server's order.
    pub results: Vec<PingHit>,
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

/// Lists all that happened to a user.
///
/// `GET /users/{user_id}/timeline/` · [User.com documentation](https://apidocs.user.com/users/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_history::ListTimelineOfUser;
///
/// let mut items = ListTimelineOfUser::new(52).items(client);
/// while let Some(timeline_item) = items.next().await {
///     let timeline_item = timeline_item?;
///     println!("{timeline_item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /users/{user_id}/timeline/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTimelineOfUser {
    user_id: i64,
    page_url: Option<String>,
}

impl ListTimelineOfUser {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `user_id`: The `user_id` in the path.
    pub fn new(user_id: i64) -> Self {
        Self { user_id, page_url: None }
    }
}

runtime::setters! {
    ListTimelineOfUser;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListTimelineOfUser -> ListTimelineOfUserPage;
    "list_timeline_of_user" = GET "/users/{user_id}/timeline/", idempotent;
    encode(self, request) {
        request.path(&[&self.user_id])?;
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListTimelineOfUser {
    type Item = TimelineItem;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListTimelineOfUserPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListTimelineOfUserPage) -> Vec<TimelineItem> {
        page.results
    }
}

runtime::pages!(ListTimelineOfUser -> TimelineItem);

/// One page of [`ListTimelineOfUser`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListTimelineOfUserPage {
    /// The items, in the server's order.
    pub results: Vec<TimelineItem>,
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

/// Lists all that happened to a user, by your own id.
///
/// `GET /users-by-id/{user_custom_id}/timeline/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_history::ListTimelineOfUserByCustomId;
///
/// let mut items = ListTimelineOfUserByCustomId::new("user-123").items(client);
/// while let Some(timeline_item) = items.next().await {
///     let timeline_item = timeline_item?;
///     println!("{timeline_item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /users-by-id/{user_custom_id}/timeline/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTimelineOfUserByCustomId {
    user_custom_id: String,
    page_url: Option<String>,
}

impl ListTimelineOfUserByCustomId {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `user_custom_id`: The `user_custom_id` in the path.
    pub fn new(user_custom_id: impl Into<String>) -> Self {
        Self {
            user_custom_id: user_custom_id.into(),
            page_url: None,
        }
    }
}

runtime::setters! {
    ListTimelineOfUserByCustomId;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListTimelineOfUserByCustomId -> ListTimelineOfUserByCustomIdPage;
    "list_timeline_of_user_by_custom_id" = GET "/users-by-id/{user_custom_id}/timeline/", idempotent;
    encode(self, request) {
        request.path(&[&self.user_custom_id])?;
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListTimelineOfUserByCustomId {
    type Item = TimelineItem;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListTimelineOfUserByCustomIdPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListTimelineOfUserByCustomIdPage) -> Vec<TimelineItem> {
        page.results
    }
}

runtime::pages!(ListTimelineOfUserByCustomId -> TimelineItem);

/// One page of [`ListTimelineOfUserByCustomId`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListTimelineOfUserByCustomIdPage {
    /// The items, in the server's order.
    pub results: Vec<TimelineItem>,
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

/// Something that happened to a user.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TimelineItem {
    /// The timeline item's `id`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// When it happened.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datetime: Option<runtime::DateTime>,
    /// What happened.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The timeline item's `content`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<TimelineContent>,
}

/// The page where something happened.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TimelineContent {
    /// Address of the page.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Title of the page.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

/// An event of a user.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserEvent {
    /// Id of this occurrence.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// User.com's own id of the user.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// When it happened.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<runtime::DateTime>,
    /// Name of the event.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// Id of the event's name.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<i64>,
    /// Data that was sent with the event.
    ///
    /// The type is a guess; it is not documented.
    #[serde(
        rename = "items",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Pairs<codec::Same>>>"
    )]
    pub data: Option<runtime::Map<serde_json::Value>>,
}

/// What a user did with a product.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserProductEvent {
    /// The user product event's `id`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// User.com's own id of the user.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// When it happened.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<runtime::DateTime>,
    /// The user product event's `event_type`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<ProductEventType>,
    /// Data of this occurrence.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<runtime::Map<serde_json::Value>>,
}

/// An e-mail to a user.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserEmail {
    /// The user email's `id`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// How far the e-mail has come.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The user email's `created_at`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<runtime::DateTime>,
    /// Null where it has not happened.
    ///
    /// The type is a guess; it is not documented.
    pub sent_at: Option<runtime::DateTime>,
    /// Null where it has not happened.
    ///
    /// The type is a guess; it is not documented.
    pub opened_at: Option<runtime::DateTime>,
    /// Null where it has not happened.
    ///
    /// The type is a guess; it is not documented.
    pub clicked_at: Option<runtime::DateTime>,
    /// Subject line.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
}

/// A view of one of your pages.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PingHit {
    /// The ping hit's `id`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// User.com's own id of the user.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// When it happened.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<runtime::DateTime>,
    /// The ping hit's `ip_address`.
    ///
    /// The type is a guess; it is not documented.
    pub ip_address: Option<String>,
    /// Of the visit.
    ///
    /// The type is a guess; it is not documented.
    pub user_agent: Option<String>,
    /// Of the visit.
    ///
    /// The type is a guess; it is not documented.
    pub browser_family: Option<String>,
    /// Of the visit.
    ///
    /// The type is a guess; it is not documented.
    pub browser_version: Option<String>,
    /// Of the visit.
    ///
    /// The type is a guess; it is not documented.
    pub os_type: Option<String>,
    /// Of the visit.
    ///
    /// The type is a guess; it is not documented.
    pub resolution: Option<String>,
    /// Where the visit came from.
    ///
    /// The type is a guess; it is not documented.
    pub city: Option<String>,
    /// Where the visit came from.
    ///
    /// The type is a guess; it is not documented.
    pub country: Option<String>,
    /// Where the visit came from.
    ///
    /// The type is a guess; it is not documented.
    pub timezone: Option<String>,
    /// Address of the page.
    ///
    /// The type is a guess; it is not documented.
    pub url: Option<String>,
    /// Address of the page before.
    ///
    /// The type is a guess; it is not documented.
    pub referer: Option<String>,
    /// The ping hit's `extra_data`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_data: Option<serde_json::Value>,
}
