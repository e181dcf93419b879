// Generated from api-spec/usercom/segments.yaml by `cargo xtask codegen`; do not edit.

//! Groups of users that share a condition.

use super::User;
use crate::runtime;
use crate::runtime::codec;

/// Lists segments.
///
/// `GET /segments/` · [User.com documentation](https://apidocs.user.com/segments/list-all-user-segments.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::segments::ListSegments;
///
/// let mut items = ListSegments::new().items(client);
/// while let Some(segment) = items.next().await {
///     let segment = segment?;
///     println!("{segment:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.object_count`: Only a newer copy of the page has it.
#[doc(alias = "GET /segments/")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSegments {
    page_url: Option<String>,
}

impl ListSegments {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListSegments;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListSegments -> ListSegmentsPage;
    "list_segments" = GET "/segments/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListSegments {
    type Item = Segment;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListSegmentsPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListSegmentsPage) -> Vec<Segment> {
        page.results
    }
}

runtime::pages!(ListSegments -> Segment);

/// One page of [`ListSegments`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListSegmentsPage {
    /// The items, in the server's order.
    pub results: Vec<Segment>,
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

/// Lists the users in this segment.
///
/// `GET /segments/{id}/users/` · [User.com documentation](https://apidocs.user.com/segments/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::segments::ListUsersInSegment;
///
/// let mut items = ListUsersInSegment::new(1033).items(client);
/// while let Some(user) = items.next().await {
///     let user = user?;
///     println!("{user:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.lists`: The model types it text, all samples have a list.
/// - `response.user_key`: Only the vendor's own shop plugin sends it, to bind the browser's cookie.
/// - `response.email`: Required in version 1, as the names were; the table of version 2 requires nothing.
/// - `response.company_id`: The model and the mass update have it, the table of what is sent does not.
/// - `response.extra`: `create`: an attribute must exist already according to this page, older pages have it created on the fly; shop plugins also send names as people see them, the pages have standard names.
#[doc(alias = "GET /segments/{id}/users/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsersInSegment {
    id: i64,
    page_url: Option<String>,
}

impl ListUsersInSegment {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `id`: The `id` in the path.
    pub fn new(id: i64) -> Self {
        Self { id, page_url: None }
    }
}

runtime::setters! {
    ListUsersInSegment;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListUsersInSegment -> ListUsersInSegmentPage;
    "list_users_in_segment" = GET "/segments/{id}/users/", idempotent;
    encode(self, request) {
        request.path(&[&self.id])?;
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListUsersInSegment {
    type Item = User;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListUsersInSegmentPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListUsersInSegmentPage) -> Vec<User> {
        page.results
    }
}

runtime::pages!(ListUsersInSegment -> User);

/// One page of [`ListUsersInSegment`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListUsersInSegmentPage {
    /// The items, in the server's order.
    pub results: Vec<User>,
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

/// Lists the segments that a user is in.
///
/// `GET /users/{user_id}/segments/` · [User.com documentation](https://apidocs.user.com/users/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::segments::ListSegmentsOfUser;
///
/// let mut items = ListSegmentsOfUser::new(52).items(client);
/// while let Some(segment) = items.next().await {
///     let segment = segment?;
///     println!("{segment:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.object_count`: Only a newer copy of the page has it.
#[doc(alias = "GET /users/{user_id}/segments/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSegmentsOfUser {
    user_id: i64,
    page_url: Option<String>,
}

impl ListSegmentsOfUser {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `user_id`: The `user_id` in the path.
    pub fn new(user_id: i64) -> Self {
        Self { user_id, page_url: None }
    }
}

runtime::setters! {
    ListSegmentsOfUser;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListSegmentsOfUser -> ListSegmentsOfUserPage;
    "list_segments_of_user" = GET "/users/{user_id}/segments/", idempotent;
    encode(self, request) {
        request.path(&[&self.user_id])?;
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListSegmentsOfUser {
    type Item = Segment;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListSegmentsOfUserPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListSegmentsOfUserPage) -> Vec<Segment> {
        page.results
    }
}

runtime::pages!(ListSegmentsOfUser -> Segment);

/// One page of [`ListSegmentsOfUser`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListSegmentsOfUserPage {
    /// The items, in the server's order.
    pub results: Vec<Segment>,
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

/// Lists the segments that a user is in, by your own id.
///
/// `GET /users-by-id/{user_custom_id}/segments/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::segments::ListSegmentsOfUserByCustomId;
///
/// let mut items = ListSegmentsOfUserByCustomId::new("user-123").items(client);
/// while let Some(segment) = items.next().await {
///     let segment = segment?;
///     println!("{segment:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.object_count`: Only a newer copy of the page has it.
#[doc(alias = "GET /users-by-id/{user_custom_id}/segments/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSegmentsOfUserByCustomId {
    user_custom_id: String,
    page_url: Option<String>,
}

impl ListSegmentsOfUserByCustomId {
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
    ListSegmentsOfUserByCustomId;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListSegmentsOfUserByCustomId -> ListSegmentsOfUserByCustomIdPage;
    "list_segments_of_user_by_custom_id" = GET "/users-by-id/{user_custom_id}/segments/", idempotent;
    encode(self, request) {
        request.path(&[&self.user_custom_id])?;
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListSegmentsOfUserByCustomId {
    type Item = Segment;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListSegmentsOfUserByCustomIdPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListSegmentsOfUserByCustomIdPage) -> Vec<Segment> {
        page.results
    }
}

runtime::pages!(ListSegmentsOfUserByCustomId -> Segment);

/// One page of [`ListSegmentsOfUserByCustomId`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListSegmentsOfUserByCustomIdPage {
    /// The items, in the server's order.
    pub results: Vec<Segment>,
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

/// A group of users that share a condition.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Segment {
    /// The segment's `id`.
    pub id: i64,
    /// What the segment is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who is in it.
    pub description: Option<String>,
    /// URL of the users in it; `list_users_in_segment` calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<String>,
    /// How many users are in it.
    ///
    /// Open question: only a newer copy of the page has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_count: Option<i64>,
}
