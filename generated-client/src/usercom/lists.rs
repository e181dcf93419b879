// Generated from api-spec/usercom/lists.yaml by `cargo xtask codegen`; do not edit.

//! Lists of users that you keep by hand.

use crate::runtime;
use crate::runtime::codec;

/// Lists all lists.
///
/// `GET /lists/` · [User.com documentation](https://apidocs.user.com/lists/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::lists::ListLists;
///
/// let mut items = ListLists::new().items(client);
/// while let Some(list) = items.next().await {
///     let list = list?;
///     println!("{list:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /lists/")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLists {
    page_url: Option<String>,
}

impl ListLists {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListLists;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListLists -> ListListsPage;
    "list_lists" = GET "/lists/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListLists {
    type Item = List;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListListsPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListListsPage) -> Vec<List> {
        page.results
    }
}

runtime::pages!(ListLists -> List);

/// One page of [`ListLists`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListListsPage {
    /// The items, in the server's order.
    pub results: Vec<List>,
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

/// Creates a list.
///
/// `POST /lists/` · [User.com documentation](https://apidocs.user.com/lists/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::lists::CreateList;
///
/// let list = CreateList::new()
///     .name("Newsletter")
///     .description("Once a month")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /lists/")]
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateList {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    description: runtime::Patch<String>,
}

impl CreateList {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    CreateList;
    /// What the list is called.
    ///
    /// The type is a guess; it is not documented.
    name: impl Into<String> = Some(name.into());
    /// What it is for.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    description: impl Into<runtime::Patch<String>> = description.into();
}

runtime::endpoint! {
    super::Usercom: CreateList -> List;
    "create_list" = POST "/lists/";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Updates a list; omitted fields stay unchanged.
///
/// `PUT /lists/{id}/` · [User.com documentation](https://apidocs.user.com/lists/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::lists::UpdateList;
///
/// UpdateList::new(7)
///     .name("Newsletter")
///     .description("Twice a month")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "PUT /lists/{id}/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateList {
    #[serde(skip)]
    id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    description: runtime::Patch<String>,
}

impl UpdateList {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `id`: The `id` in the path.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            description: runtime::Patch::Unchanged,
        }
    }
}

runtime::setters! {
    UpdateList;
    /// What the list is called.
    ///
    /// The type is a guess; it is not documented.
    name: impl Into<String> = Some(name.into());
    /// What it is for.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    description: impl Into<runtime::Patch<String>> = description.into();
}

runtime::endpoint! {
    super::Usercom: UpdateList -> ();
    "update_list" = PUT "/lists/{id}/", idempotent;
    encode(self, request) {
        request.path(&[&self.id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Deletes a list.
///
/// `DELETE /lists/{id}/` · [User.com documentation](https://apidocs.user.com/lists/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::lists::DeleteList;
///
/// DeleteList::new(7).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "DELETE /lists/{id}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteList {
    id: i64,
}

impl DeleteList {
    /// - `id`: The `id` in the path.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

runtime::endpoint! {
    super::Usercom: DeleteList -> ();
    "delete_list" = DELETE "/lists/{id}/", idempotent;
    encode(self, request) { request.path(&[&self.id])?; }
    decode(response) { response.none() }
}

/// A list of users.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct List {
    /// The list's `id`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// What the list is called.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for.
    ///
    /// The type is a guess; it is not documented.
    pub description: Option<String>,
}
