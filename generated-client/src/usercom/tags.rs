// Generated from api-spec/usercom/tags.yaml by `cargo xtask codegen`; do not edit.

//! Labels, and who has them.

use super::{Company, User};
use crate::runtime;

/// Lists tags.
///
/// `GET /tags/` · [User.com's page](https://apidocs.user.com/tags/), read 2026-11-20
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
    /// Starts with what is required; all else is left out until it is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Where to go on: the URL that an earlier page gave for the next one. It replaces every other part of the query.
    pub fn page_url(mut self, page_url: impl Into<String>) -> Self {
        self.page_url = Some(page_url.into());
        self
    }
}

impl runtime::Endpoint for ListTags {
    type Api = super::Usercom;
    type Output = ListTagsPage;
    const OPERATION: &'static runtime::Operation = &runtime::Operation {
        id: "list_tags",
        method: http::Method::GET,
        path: "/tags/",
        idempotent: true,
    };

    #[inline]
    fn encode(&self, request: &mut runtime::Encoder<'_>) -> Result<(), runtime::Error> {
        if let Some(url) = &self.page_url {
            return request.page_url(url);
        }
        Ok(())
    }

    #[inline]
    fn decode(answer: &runtime::Answer) -> Result<ListTagsPage, runtime::Error> {
        answer.json()
    }
}

runtime::send!(ListTags -> ListTagsPage);

impl runtime::Paginated for ListTags {
    type Item = Tag;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListTagsPage) -> Option<Self> {
        let next = page.next.as_deref().filter(|next| !next.is_empty())?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListTagsPage) -> Vec<Tag> {
        page.results
    }
}

runtime::pages!(ListTags -> Tag);

/// A page of what [`ListTags`] asks for.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListTagsPage {
    /// The items, in the server's order.
    pub results: Vec<Tag>,
    /// The URL of the next page.
    pub next: Option<String>,
    /// How many items there are on all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// Creates one tag.
///
/// `POST /tags/` · [User.com's page](https://apidocs.user.com/tags/), read 2026-11-20
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
    /// Starts with what is required; all else is left out until it is set.
    ///
    /// - `name`: What the tag is called.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl runtime::Endpoint for CreateTag {
    type Api = super::Usercom;
    type Output = Tag;
    const OPERATION: &'static runtime::Operation = &runtime::Operation {
        id: "create_tag",
        method: http::Method::POST,
        path: "/tags/",
        idempotent: false,
    };

    #[inline]
    fn encode(&self, request: &mut runtime::Encoder<'_>) -> Result<(), runtime::Error> {
        request.json(self)
    }

    #[inline]
    fn decode(answer: &runtime::Answer) -> Result<Tag, runtime::Error> {
        answer.json()
    }
}

runtime::send!(CreateTag -> Tag);

/// Renames a tag.
///
/// `PUT /tags/{id}/` · [User.com's page](https://apidocs.user.com/tags/), read 2026-11-20
///
/// A field of the tag that is not set stays as it is.
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
    /// Starts with what is required; all else is left out until it is set.
    ///
    /// - `id`: The `id` in the path.
    /// - `name`: What the tag is called.
    pub fn new(id: impl Into<i64>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
        }
    }
}

impl runtime::Endpoint for UpdateTag {
    type Api = super::Usercom;
    type Output = ();
    const OPERATION: &'static runtime::Operation = &runtime::Operation {
        id: "update_tag",
        method: http::Method::PUT,
        path: "/tags/{id}/",
        idempotent: true,
    };

    #[inline]
    fn encode(&self, request: &mut runtime::Encoder<'_>) -> Result<(), runtime::Error> {
        request.path(&[&self.id])?;
        request.json(self)
    }

    #[inline]
    fn decode(answer: &runtime::Answer) -> Result<(), runtime::Error> {
        answer.none()
    }
}

runtime::send!(UpdateTag -> ());

/// Deletes one tag.
///
/// `DELETE /tags/{id}/` · [User.com's page](https://apidocs.user.com/tags/), read 2026-11-20
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
    /// Starts with what is required; all else is left out until it is set.
    ///
    /// - `id`: The `id` in the path.
    pub fn new(id: impl Into<i64>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Endpoint for DeleteTag {
    type Api = super::Usercom;
    type Output = ();
    const OPERATION: &'static runtime::Operation = &runtime::Operation {
        id: "delete_tag",
        method: http::Method::DELETE,
        path: "/tags/{id}/",
        idempotent: true,
    };

    #[inline]
    fn encode(&self, request: &mut runtime::Encoder<'_>) -> Result<(), runtime::Error> {
        request.path(&[&self.id])?;
        Ok(())
    }

    #[inline]
    fn decode(answer: &runtime::Answer) -> Result<(), runtime::Error> {
        answer.none()
    }
}

runtime::send!(DeleteTag -> ());

/// Lists the users with this tag.
///
/// `GET /tags/{id}/users/` · [User.com's page](https://apidocs.user.com/tags/get-users-by-tag.html), read 2026-11-20
///
/// # Unsure
///
/// - `example`: The sample is broken and keeps version 1's names; they are mended, and only the first user could be read whole.
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
#[doc(alias = "GET /tags/{id}/users/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsersByTag {
    id: i64,
    page_url: Option<String>,
}

impl ListUsersByTag {
    /// Starts with what is required; all else is left out until it is set.
    ///
    /// - `id`: The `id` in the path.
    pub fn new(id: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            page_url: None,
        }
    }

    /// Where to go on: the URL that an earlier page gave for the next one. It replaces every other part of the query.
    pub fn page_url(mut self, page_url: impl Into<String>) -> Self {
        self.page_url = Some(page_url.into());
        self
    }
}

impl runtime::Endpoint for ListUsersByTag {
    type Api = super::Usercom;
    type Output = ListUsersByTagPage;
    const OPERATION: &'static runtime::Operation = &runtime::Operation {
        id: "list_users_by_tag",
        method: http::Method::GET,
        path: "/tags/{id}/users/",
        idempotent: true,
    };

    #[inline]
    fn encode(&self, request: &mut runtime::Encoder<'_>) -> Result<(), runtime::Error> {
        if let Some(url) = &self.page_url {
            return request.page_url(url);
        }
        request.path(&[&self.id])?;
        Ok(())
    }

    #[inline]
    fn decode(answer: &runtime::Answer) -> Result<ListUsersByTagPage, runtime::Error> {
        answer.json()
    }
}

runtime::send!(ListUsersByTag -> ListUsersByTagPage);

impl runtime::Paginated for ListUsersByTag {
    type Item = User;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListUsersByTagPage) -> Option<Self> {
        let next = page.next.as_deref().filter(|next| !next.is_empty())?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListUsersByTagPage) -> Vec<User> {
        page.results
    }
}

runtime::pages!(ListUsersByTag -> User);

/// A page of what [`ListUsersByTag`] asks for.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListUsersByTagPage {
    /// The items, in the server's order.
    pub results: Vec<User>,
    /// The URL of the next page.
    pub next: Option<String>,
    /// How many items there are on all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// Lists the companies with this tag.
///
/// `GET /tags/{id}/companies/` · [User.com's page](https://apidocs.user.com/tags/get-companies-by-tag.html), read 2026-11-20
///
/// # Unsure
///
/// - `example`: The sample keeps version 1's names; they are mended.
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
#[doc(alias = "GET /tags/{id}/companies/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCompaniesByTag {
    id: i64,
    page_url: Option<String>,
}

impl ListCompaniesByTag {
    /// Starts with what is required; all else is left out until it is set.
    ///
    /// - `id`: The `id` in the path.
    pub fn new(id: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            page_url: None,
        }
    }

    /// Where to go on: the URL that an earlier page gave for the next one. It replaces every other part of the query.
    pub fn page_url(mut self, page_url: impl Into<String>) -> Self {
        self.page_url = Some(page_url.into());
        self
    }
}

impl runtime::Endpoint for ListCompaniesByTag {
    type Api = super::Usercom;
    type Output = ListCompaniesByTagPage;
    const OPERATION: &'static runtime::Operation = &runtime::Operation {
        id: "list_companies_by_tag",
        method: http::Method::GET,
        path: "/tags/{id}/companies/",
        idempotent: true,
    };

    #[inline]
    fn encode(&self, request: &mut runtime::Encoder<'_>) -> Result<(), runtime::Error> {
        if let Some(url) = &self.page_url {
            return request.page_url(url);
        }
        request.path(&[&self.id])?;
        Ok(())
    }

    #[inline]
    fn decode(
        answer: &runtime::Answer,
    ) -> Result<ListCompaniesByTagPage, runtime::Error> {
        answer.json()
    }
}

runtime::send!(ListCompaniesByTag -> ListCompaniesByTagPage);

impl runtime::Paginated for ListCompaniesByTag {
    type Item = Company;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListCompaniesByTagPage) -> Option<Self> {
        let next = page.next.as_deref().filter(|next| !next.is_empty())?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListCompaniesByTagPage) -> Vec<Company> {
        page.results
    }
}

runtime::pages!(ListCompaniesByTag -> Company);

/// A page of what [`ListCompaniesByTag`] asks for.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCompaniesByTagPage {
    /// The items, in the server's order.
    pub results: Vec<Company>,
    /// The URL of the next page.
    pub next: Option<String>,
    /// How many items there are on all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
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
