// Generated from api-spec/usercom/tags.yaml by `cargo xtask codegen`; do not edit.

//! Labels, and who has them.

use super::{Company, User};
use crate::runtime;
use crate::runtime::codec;

/// Lists tags.
///
/// `GET /tags/` · [User.com documentation](https://apidocs.user.com/tags/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::tags::ListTags;
///
/// let mut items = ListTags::new().items(client);
/// while let Some(tag) = items.next().await {
///     let tag = tag?;
///     println!("{tag:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /tags/")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTags {
    page_url: Option<String>,
}

impl ListTags {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListTags;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListTags -> ListTagsPage;
    "list_tags" = GET "/tags/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListTags {
    type Item = Tag;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListTagsPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListTagsPage) -> Vec<Tag> {
        page.results
    }
}

runtime::pages!(ListTags -> Tag);

/// One page of [`ListTags`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListTagsPage {
    /// The items, in the server's order.
    pub results: Vec<Tag>,
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

/// Creates a tag.
///
/// `POST /tags/` · [User.com documentation](https://apidocs.user.com/tags/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::tags::CreateTag;
///
/// let tag = CreateTag::new("My tag").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /tags/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTag {
    name: String,
}

impl CreateTag {
    /// - `name`: What the tag is called.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

runtime::endpoint! {
    super::Usercom: CreateTag -> Tag;
    "create_tag" = POST "/tags/";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Renames a tag.
///
/// `PUT /tags/{id}/` · [User.com documentation](https://apidocs.user.com/tags/), as of 2026-11-20
///
/// Omitted fields of the tag stay unchanged.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::tags::UpdateTag;
///
/// UpdateTag::new(31, "Your tag").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "PUT /tags/{id}/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTag {
    #[serde(skip)]
    id: i64,
    name: String,
}

impl UpdateTag {
    /// - `id`: The `id` in the path.
    /// - `name`: What the tag is called.
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self { id, name: name.into() }
    }
}

runtime::endpoint! {
    super::Usercom: UpdateTag -> ();
    "update_tag" = PUT "/tags/{id}/", idempotent;
    encode(self, request) {
        request.path(&[&self.id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Deletes a tag.
///
/// `DELETE /tags/{id}/` · [User.com documentation](https://apidocs.user.com/tags/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::tags::DeleteTag;
///
/// DeleteTag::new(31).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "DELETE /tags/{id}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTag {
    id: i64,
}

impl DeleteTag {
    /// - `id`: The `id` in the path.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

runtime::endpoint! {
    super::Usercom: DeleteTag -> ();
    "delete_tag" = DELETE "/tags/{id}/", idempotent;
    encode(self, request) { request.path(&[&self.id])?; }
    decode(response) { response.none() }
}

/// Lists the users with this tag.
///
/// `GET /tags/{id}/users/` · [User.com documentation](https://apidocs.user.com/tags/get-users-by-tag.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::tags::ListUsersByTag;
///
/// let mut items = ListUsersByTag::new(31).items(client);
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
/// - `example`: The sample is broken and keeps version 1's names; they are fixed, and only the first user could be read whole.
/// - `response.lists`: The model types it text, all samples have a list.
/// - `response.user_key`: Only the vendor's own shop plugin sends it, to bind the browser's cookie.
/// - `response.email`: Required in version 1, as the names were; the table of version 2 requires nothing.
/// - `response.company_id`: The model and the mass update have it, the table of what is sent does not.
/// - `response.extra`: `create`: an attribute must exist already according to this page, older pages have it created on the fly; shop plugins also send names as people see them, the pages have standard names.
#[doc(alias = "GET /tags/{id}/users/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsersByTag {
    id: i64,
    page_url: Option<String>,
}

impl ListUsersByTag {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `id`: The `id` in the path.
    pub fn new(id: i64) -> Self {
        Self { id, page_url: None }
    }
}

runtime::setters! {
    ListUsersByTag;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListUsersByTag -> ListUsersByTagPage;
    "list_users_by_tag" = GET "/tags/{id}/users/", idempotent;
    encode(self, request) {
        request.path(&[&self.id])?;
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListUsersByTag {
    type Item = User;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListUsersByTagPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListUsersByTagPage) -> Vec<User> {
        page.results
    }
}

runtime::pages!(ListUsersByTag -> User);

/// One page of [`ListUsersByTag`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListUsersByTagPage {
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

/// Lists the companies with this tag.
///
/// `GET /tags/{id}/companies/` · [User.com documentation](https://apidocs.user.com/tags/get-companies-by-tag.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::tags::ListCompaniesByTag;
///
/// let mut items = ListCompaniesByTag::new(31).items(client);
/// while let Some(company) = items.next().await {
///     let company = company?;
///     println!("{company:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `example`: The sample keeps version 1's names; they are fixed.
/// - `response.created_at`, `response.updated_at`: Listed as text that is sent, as is updated_at; surely they are only received.
/// - `response.name`: `create`: a client refuses to go without; the page of this call was not found.
/// - `response.custom_id`: The sample has `company_id`, the name of version 1; a recording has `custom_id`; the sample has `company_id`, the name of version 1, with a placeholder in it.
/// - `response.size`: The sample has `approx_employees`, the name of version 1; a recording has `size`.
#[doc(alias = "GET /tags/{id}/companies/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCompaniesByTag {
    id: i64,
    page_url: Option<String>,
}

impl ListCompaniesByTag {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `id`: The `id` in the path.
    pub fn new(id: i64) -> Self {
        Self { id, page_url: None }
    }
}

runtime::setters! {
    ListCompaniesByTag;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListCompaniesByTag -> ListCompaniesByTagPage;
    "list_companies_by_tag" = GET "/tags/{id}/companies/", idempotent;
    encode(self, request) {
        request.path(&[&self.id])?;
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListCompaniesByTag {
    type Item = Company;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListCompaniesByTagPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListCompaniesByTagPage) -> Vec<Company> {
        page.results
    }
}

runtime::pages!(ListCompaniesByTag -> Company);

/// One page of [`ListCompaniesByTag`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCompaniesByTagPage {
    /// The items, in the server's order.
    pub results: Vec<Company>,
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

/// A label on a user, company or deal.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Tag {
    /// The tag's `id`.
    pub id: i64,
    /// What the tag is called.
    pub name: String,
}
