// Generated from api-spec/usercom/users.yaml by `cargo xtask codegen`; do not edit.

//! People who visit your website or use your app.

use super::{List, Tag};
use crate::runtime;
use crate::runtime::codec;

/// Lists users.
///
/// `GET /users/` · [User.com documentation](https://apidocs.user.com/users/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::users::ListUsers;
///
/// let mut items = ListUsers::new()
///     .with_email(true)
///     .filters("score__gte", "10")
///     .items(client);
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
/// - `query.with_email`: One client sends it; the values it takes are not said.
/// - `response.lists`: The model types it text, all samples have a list.
/// - `response.user_key`: Only the vendor's own shop plugin sends it, to bind the browser's cookie.
/// - `response.email`: Required in version 1, as the names were; the table of version 2 requires nothing.
/// - `response.company_id`: The model and the mass update have it, the table of what is sent does not.
/// - `response.extra`: `create`: an attribute must exist already according to this page, older pages have it created on the fly; shop plugins also send names as people see them, the pages have standard names.
#[doc(alias = "GET /users/")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsers {
    with_email: Option<bool>,
    filters: Option<runtime::Map<String>>,
    page_url: Option<String>,
}

impl ListUsers {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Conditions on fields; a key is a field and `__contains`, `__lt`, `__lte`, `__gt` or `__gte`.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Adds one entry; [`Self::filters_entries`] sets all of them.
    pub fn filters(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.filters.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets all entries of `filters`; `Map::new()` sends an empty map.
    pub fn filters_entries(mut self, filters: impl Into<runtime::Map<String>>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

runtime::setters! {
    ListUsers;
    /// Whether to list only users with an e-mail address.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: one client sends it; the values it takes are not said.
    with_email: bool = Some(with_email);
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListUsers -> ListUsersPage;
    "list_users" = GET "/users/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
        else {
            request.query("with_email", self.with_email.as_ref());
            request.query_entries(self.filters.as_ref());
        }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListUsers {
    type Item = User;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListUsersPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListUsersPage) -> Vec<User> {
        page.results
    }
}

runtime::pages!(ListUsers -> User);

/// One page of [`ListUsers`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListUsersPage {
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

/// Creates a user.
///
/// `POST /users/` · [User.com documentation](https://apidocs.user.com/users/create-user.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::{UserGenderCode, UserStatusCode, users::CreateUser};
///
/// let user = CreateUser::new()
///     .email("adam@example.com")
///     .first_name("Adam")
///     .last_name("Doe")
///     .tags(["verified"])
///     .gender(UserGenderCode::Male)
///     .status(UserStatusCode::User)
///     .extra("favourite_colour", "green")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `example`: The sample responses as version 1 does; this one follows recordings of version 2.
/// - `request.user_key`, `response.user_key`: Only the vendor's own shop plugin sends it, to bind the browser's cookie.
/// - `request.email`, `response.email`: Required in version 1, as the names were; the table of version 2 requires nothing.
/// - `request.company_id`, `response.company_id`: The model and the mass update have it, the table of what is sent does not.
/// - `request.tags`: Names when sent, objects when received.
/// - `request.gender`: A code when sent, a word when received, and the model shows the codes only.
/// - `request.extra`, `response.extra`: `create`: an attribute must exist already according to this page, older pages have it created on the fly; shop plugins also send names as people see them, the pages have standard names.
/// - `response.lists`: The model types it text, all samples have a list.
#[doc(alias = "POST /users/")]
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUser {
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_key: Option<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    email: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    company_id: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    assigned_to: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    score: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notifications: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unsubscribed: Option<bool>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    phone_number: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    city: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    region: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    country: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    timezone: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    facebook_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    google_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    gravatar_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    linkedin_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    twitter_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    company_custom_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gender: Option<UserGenderCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<UserStatusCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_seen: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_seen: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_ip: Option<String>,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<CreateUser, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for CreateUser {
    const NAMES: &'static [&'static str] = &[
        "custom_id",
        "user_key",
        "email",
        "company_id",
        "assigned_to",
        "score",
        "notifications",
        "unsubscribed",
        "phone_number",
        "city",
        "region",
        "country",
        "timezone",
        "facebook_url",
        "google_url",
        "gravatar_url",
        "linkedin_url",
        "twitter_url",
        "first_name",
        "last_name",
        "company_custom_id",
        "tags",
        "gender",
        "status",
        "first_seen",
        "last_seen",
        "last_ip",
    ];
}

impl CreateUser {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }

    /// An attribute of your own, by its standard name (lower case, `_` for blanks).
    ///
    /// Open question: `create`: an attribute must exist already according to this page, older pages have it created on the fly; shop plugins also send names as people see them, the pages have standard names.
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
    CreateUser;
    /// Your own id of the user.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// Twelve characters that User.com gave; the browser has them in the cookie `__ca__chat`.
    ///
    /// Open question: only the vendor's own shop plugin sends it, to bind the browser's cookie.
    user_key: impl Into<String> = Some(user_key.into());
    /// E-mail address.
    ///
    /// Open question: required in version 1, as the names were; the table of version 2 requires nothing.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    email: impl Into<runtime::Patch<String>> = email.into();
    /// User.com's id of a company.
    ///
    /// Open question: the model and the mass update have it, the table of what is sent does not.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    company_id: impl Into<runtime::Patch<i64>> = company_id.into();
    /// Who looks after the user; where it was measured, on deals, it was an agent's `group_id`.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    assigned_to: impl Into<runtime::Patch<i64>> = assigned_to.into();
    /// Lead score.
    score: i64 = Some(score);
    /// Whether notifications are on.
    notifications: bool = Some(notifications);
    /// Whether the user wants no more e-mails.
    unsubscribed: bool = Some(unsubscribed);
    /// As it was given, in any format.
    ///
    /// At most 64 characters.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    phone_number: impl Into<runtime::Patch<String>> = phone_number.into();
    /// City.
    ///
    /// At most 64 characters.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    city: impl Into<runtime::Patch<String>> = city.into();
    /// Region.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    region: impl Into<runtime::Patch<String>> = region.into();
    /// Country.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    country: impl Into<runtime::Patch<String>> = country.into();
    /// Time zone.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    timezone: impl Into<runtime::Patch<String>> = timezone.into();
    /// URL of a picture or profile.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    facebook_url: impl Into<runtime::Patch<String>> = facebook_url.into();
    /// URL of a picture or profile.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    google_url: impl Into<runtime::Patch<String>> = google_url.into();
    /// URL of a picture or profile.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    gravatar_url: impl Into<runtime::Patch<String>> = gravatar_url.into();
    /// URL of a picture or profile.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    linkedin_url: impl Into<runtime::Patch<String>> = linkedin_url.into();
    /// URL of a picture or profile.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    twitter_url: impl Into<runtime::Patch<String>> = twitter_url.into();
    /// Responses have both in `name`.
    ///
    /// At most 40 characters.
    first_name: impl Into<String> = Some(first_name.into());
    /// Responses have both in `name`.
    ///
    /// At most 40 characters.
    last_name: impl Into<String> = Some(last_name.into());
    /// Your own id of a company that the user joins.
    company_custom_id: impl Into<String> = Some(company_custom_id.into());
    /// Names of tags to add, made where they are unknown; the user keeps all others.
    ///
    /// Open question: names when sent, objects when received.
    tags: impl IntoIterator<Item = impl Into<String>> = Some(runtime::list(tags));
    /// Sets `gender`.
    ///
    /// Open question: a code when sent, a word when received, and the model shows the codes only.
    gender: impl Into<UserGenderCode> = Some(gender.into());
    /// Sets `status`.
    status: impl Into<UserStatusCode> = Some(status.into());
    /// Only an old client sends it.
    ///
    /// The type is a guess; it is not documented.
    first_seen: impl Into<runtime::DateTime> = Some(first_seen.into());
    /// Only an old client sends it.
    ///
    /// The type is a guess; it is not documented.
    last_seen: impl Into<runtime::DateTime> = Some(last_seen.into());
    /// Only an old client sends it.
    ///
    /// The type is a guess; it is not documented.
    last_ip: impl Into<String> = Some(last_ip.into());
}

runtime::endpoint! {
    super::Usercom: CreateUser -> User;
    "create_user" = POST "/users/";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Gets a user.
///
/// `GET /users/{id}/` · [User.com documentation](https://apidocs.user.com/users/get-single-user-details.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::users::GetUser;
///
/// let user = GetUser::new(52).send(client).await?;
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
#[doc(alias = "GET /users/{id}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUser {
    id: i64,
}

impl GetUser {
    /// - `id`: User.com's own id of the user.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

runtime::endpoint! {
    super::Usercom: GetUser -> User;
    "get_user" = GET "/users/{id}/", idempotent;
    encode(self, request) { request.path(&[&self.id])?; }
    decode(response) { response.json() }
}

/// Gets a user by your own id.
///
/// `GET /users-by-id/{user_custom_id}/` · [User.com documentation](https://apidocs.user.com/users-custom-id/get-single-user-details.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::users::GetUserByCustomId;
///
/// let user = GetUserByCustomId::new("user-123").send(client).await?;
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
#[doc(alias = "GET /users-by-id/{user_custom_id}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserByCustomId {
    user_custom_id: String,
}

impl GetUserByCustomId {
    /// - `user_custom_id`: The `user_custom_id` in the path.
    pub fn new(user_custom_id: impl Into<String>) -> Self {
        Self {
            user_custom_id: user_custom_id.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: GetUserByCustomId -> User;
    "get_user_by_custom_id" = GET "/users-by-id/{user_custom_id}/", idempotent;
    encode(self, request) { request.path(&[&self.user_custom_id])?; }
    decode(response) { response.json() }
}

/// Changes the fields that are sent and leaves the others alone.
///
/// `PUT /users/{id}/` · [User.com documentation](https://apidocs.user.com/users/update-user.html), as of 2026-11-20
///
/// Omitted fields of the user stay unchanged.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::users::UpdateUser;
///
/// let user = UpdateUser::new(52)
///     .phone_number(None)
///     .first_name("Adam")
///     .extra("favourite_colour", "green")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `example`: The sample responses as version 1 does; this one follows recordings of version 2.
/// - `request.user_key`, `response.user_key`: Only the vendor's own shop plugin sends it, to bind the browser's cookie.
/// - `request.email`, `response.email`: Required in version 1, as the names were; the table of version 2 requires nothing.
/// - `request.company_id`, `response.company_id`: The model and the mass update have it, the table of what is sent does not.
/// - `request.tags`: Names when sent, objects when received.
/// - `request.gender`: A code when sent, a word when received, and the model shows the codes only.
/// - `request.extra`, `response.extra`: `create`: an attribute must exist already according to this page, older pages have it created on the fly; shop plugins also send names as people see them, the pages have standard names.
/// - `response.lists`: The model types it text, all samples have a list.
#[doc(alias = "PUT /users/{id}/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUser {
    #[serde(skip)]
    id: i64,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_key: Option<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    email: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    company_id: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    assigned_to: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    score: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notifications: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unsubscribed: Option<bool>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    phone_number: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    city: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    region: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    country: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    timezone: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    facebook_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    google_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    gravatar_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    linkedin_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    twitter_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    company_custom_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gender: Option<UserGenderCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<UserStatusCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_seen: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_seen: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_ip: Option<String>,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<UpdateUser, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for UpdateUser {
    const NAMES: &'static [&'static str] = &[
        "custom_id",
        "user_key",
        "email",
        "company_id",
        "assigned_to",
        "score",
        "notifications",
        "unsubscribed",
        "phone_number",
        "city",
        "region",
        "country",
        "timezone",
        "facebook_url",
        "google_url",
        "gravatar_url",
        "linkedin_url",
        "twitter_url",
        "first_name",
        "last_name",
        "company_custom_id",
        "tags",
        "gender",
        "status",
        "first_seen",
        "last_seen",
        "last_ip",
    ];
}

impl UpdateUser {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `id`: User.com's own id of the user.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            custom_id: runtime::Patch::Unchanged,
            user_key: None,
            email: runtime::Patch::Unchanged,
            company_id: runtime::Patch::Unchanged,
            assigned_to: runtime::Patch::Unchanged,
            score: None,
            notifications: None,
            unsubscribed: None,
            phone_number: runtime::Patch::Unchanged,
            city: runtime::Patch::Unchanged,
            region: runtime::Patch::Unchanged,
            country: runtime::Patch::Unchanged,
            timezone: runtime::Patch::Unchanged,
            facebook_url: runtime::Patch::Unchanged,
            google_url: runtime::Patch::Unchanged,
            gravatar_url: runtime::Patch::Unchanged,
            linkedin_url: runtime::Patch::Unchanged,
            twitter_url: runtime::Patch::Unchanged,
            first_name: None,
            last_name: None,
            company_custom_id: None,
            tags: None,
            gender: None,
            status: None,
            first_seen: None,
            last_seen: None,
            last_ip: None,
            extra: runtime::Map::new(),
        }
    }

    /// An attribute of your own, by its standard name (lower case, `_` for blanks).
    ///
    /// Open question: `create`: an attribute must exist already according to this page, older pages have it created on the fly; shop plugins also send names as people see them, the pages have standard names.
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
    UpdateUser;
    /// Your own id of the user.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// Twelve characters that User.com gave; the browser has them in the cookie `__ca__chat`.
    ///
    /// Open question: only the vendor's own shop plugin sends it, to bind the browser's cookie.
    user_key: impl Into<String> = Some(user_key.into());
    /// E-mail address.
    ///
    /// Open question: required in version 1, as the names were; the table of version 2 requires nothing.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    email: impl Into<runtime::Patch<String>> = email.into();
    /// User.com's id of a company.
    ///
    /// Open question: the model and the mass update have it, the table of what is sent does not.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    company_id: impl Into<runtime::Patch<i64>> = company_id.into();
    /// Who looks after the user; where it was measured, on deals, it was an agent's `group_id`.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    assigned_to: impl Into<runtime::Patch<i64>> = assigned_to.into();
    /// Lead score.
    score: i64 = Some(score);
    /// Whether notifications are on.
    notifications: bool = Some(notifications);
    /// Whether the user wants no more e-mails.
    unsubscribed: bool = Some(unsubscribed);
    /// As it was given, in any format.
    ///
    /// At most 64 characters.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    phone_number: impl Into<runtime::Patch<String>> = phone_number.into();
    /// City.
    ///
    /// At most 64 characters.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    city: impl Into<runtime::Patch<String>> = city.into();
    /// Region.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    region: impl Into<runtime::Patch<String>> = region.into();
    /// Country.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    country: impl Into<runtime::Patch<String>> = country.into();
    /// Time zone.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    timezone: impl Into<runtime::Patch<String>> = timezone.into();
    /// URL of a picture or profile.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    facebook_url: impl Into<runtime::Patch<String>> = facebook_url.into();
    /// URL of a picture or profile.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    google_url: impl Into<runtime::Patch<String>> = google_url.into();
    /// URL of a picture or profile.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    gravatar_url: impl Into<runtime::Patch<String>> = gravatar_url.into();
    /// URL of a picture or profile.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    linkedin_url: impl Into<runtime::Patch<String>> = linkedin_url.into();
    /// URL of a picture or profile.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    twitter_url: impl Into<runtime::Patch<String>> = twitter_url.into();
    /// Responses have both in `name`.
    ///
    /// At most 40 characters.
    first_name: impl Into<String> = Some(first_name.into());
    /// Responses have both in `name`.
    ///
    /// At most 40 characters.
    last_name: impl Into<String> = Some(last_name.into());
    /// Your own id of a company that the user joins.
    company_custom_id: impl Into<String> = Some(company_custom_id.into());
    /// Names of tags to add, made where they are unknown; the user keeps all others.
    ///
    /// Open question: names when sent, objects when received.
    tags: impl IntoIterator<Item = impl Into<String>> = Some(runtime::list(tags));
    /// Sets `gender`.
    ///
    /// Open question: a code when sent, a word when received, and the model shows the codes only.
    gender: impl Into<UserGenderCode> = Some(gender.into());
    /// Sets `status`.
    status: impl Into<UserStatusCode> = Some(status.into());
    /// Only an old client sends it.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Responses may have no value here, but the API documents no way to clear the field.
    first_seen: impl Into<runtime::DateTime> = Some(first_seen.into());
    /// Only an old client sends it.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Responses may have no value here, but the API documents no way to clear the field.
    last_seen: impl Into<runtime::DateTime> = Some(last_seen.into());
    /// Only an old client sends it.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Responses may have no value here, but the API documents no way to clear the field.
    last_ip: impl Into<String> = Some(last_ip.into());
}

runtime::endpoint! {
    super::Usercom: UpdateUser -> User;
    "update_user" = PUT "/users/{id}/", idempotent;
    encode(self, request) {
        request.path(&[&self.id])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Changes the fields that are sent and leaves the others alone.
///
/// `PUT /users-by-id/{user_custom_id}/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// Omitted fields of the user stay unchanged.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::users::UpdateUserByCustomId;
///
/// let user = UpdateUserByCustomId::new("user-123")
///     .score(12)
///     .unsubscribed(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.user_key`, `response.user_key`: Only the vendor's own shop plugin sends it, to bind the browser's cookie.
/// - `request.email`, `response.email`: Required in version 1, as the names were; the table of version 2 requires nothing.
/// - `request.company_id`, `response.company_id`: The model and the mass update have it, the table of what is sent does not.
/// - `request.tags`: Names when sent, objects when received.
/// - `request.gender`: A code when sent, a word when received, and the model shows the codes only.
/// - `request.extra`, `response.extra`: `create`: an attribute must exist already according to this page, older pages have it created on the fly; shop plugins also send names as people see them, the pages have standard names.
/// - `response.lists`: The model types it text, all samples have a list.
#[doc(alias = "PUT /users-by-id/{user_custom_id}/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserByCustomId {
    #[serde(skip)]
    user_custom_id: String,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_key: Option<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    email: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    company_id: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    assigned_to: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    score: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notifications: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unsubscribed: Option<bool>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    phone_number: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    city: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    region: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    country: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    timezone: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    facebook_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    google_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    gravatar_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    linkedin_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    twitter_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    company_custom_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gender: Option<UserGenderCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<UserStatusCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_seen: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_seen: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_ip: Option<String>,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<UpdateUserByCustomId, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for UpdateUserByCustomId {
    const NAMES: &'static [&'static str] = &[
        "custom_id",
        "user_key",
        "email",
        "company_id",
        "assigned_to",
        "score",
        "notifications",
        "unsubscribed",
        "phone_number",
        "city",
        "region",
        "country",
        "timezone",
        "facebook_url",
        "google_url",
        "gravatar_url",
        "linkedin_url",
        "twitter_url",
        "first_name",
        "last_name",
        "company_custom_id",
        "tags",
        "gender",
        "status",
        "first_seen",
        "last_seen",
        "last_ip",
    ];
}

impl UpdateUserByCustomId {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `user_custom_id`: The `user_custom_id` in the path.
    pub fn new(user_custom_id: impl Into<String>) -> Self {
        Self {
            user_custom_id: user_custom_id.into(),
            custom_id: runtime::Patch::Unchanged,
            user_key: None,
            email: runtime::Patch::Unchanged,
            company_id: runtime::Patch::Unchanged,
            assigned_to: runtime::Patch::Unchanged,
            score: None,
            notifications: None,
            unsubscribed: None,
            phone_number: runtime::Patch::Unchanged,
            city: runtime::Patch::Unchanged,
            region: runtime::Patch::Unchanged,
            country: runtime::Patch::Unchanged,
            timezone: runtime::Patch::Unchanged,
            facebook_url: runtime::Patch::Unchanged,
            google_url: runtime::Patch::Unchanged,
            gravatar_url: runtime::Patch::Unchanged,
            linkedin_url: runtime::Patch::Unchanged,
            twitter_url: runtime::Patch::Unchanged,
            first_name: None,
            last_name: None,
            company_custom_id: None,
            tags: None,
            gender: None,
            status: None,
            first_seen: None,
            last_seen: None,
            last_ip: None,
            extra: runtime::Map::new(),
        }
    }

    /// An attribute of your own, by its standard name (lower case, `_` for blanks).
    ///
    /// Open question: `create`: an attribute must exist already according to this page, older pages have it created on the fly; shop plugins also send names as people see them, the pages have standard names.
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
    UpdateUserByCustomId;
    /// Your own id of the user.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// Twelve characters that User.com gave; the browser has them in the cookie `__ca__chat`.
    ///
    /// Open question: only the vendor's own shop plugin sends it, to bind the browser's cookie.
    user_key: impl Into<String> = Some(user_key.into());
    /// E-mail address.
    ///
    /// Open question: required in version 1, as the names were; the table of version 2 requires nothing.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    email: impl Into<runtime::Patch<String>> = email.into();
    /// User.com's id of a company.
    ///
    /// Open question: the model and the mass update have it, the table of what is sent does not.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    company_id: impl Into<runtime::Patch<i64>> = company_id.into();
    /// Who looks after the user; where it was measured, on deals, it was an agent's `group_id`.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    assigned_to: impl Into<runtime::Patch<i64>> = assigned_to.into();
    /// Lead score.
    score: i64 = Some(score);
    /// Whether notifications are on.
    notifications: bool = Some(notifications);
    /// Whether the user wants no more e-mails.
    unsubscribed: bool = Some(unsubscribed);
    /// As it was given, in any format.
    ///
    /// At most 64 characters.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    phone_number: impl Into<runtime::Patch<String>> = phone_number.into();
    /// City.
    ///
    /// At most 64 characters.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    city: impl Into<runtime::Patch<String>> = city.into();
    /// Region.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    region: impl Into<runtime::Patch<String>> = region.into();
    /// Country.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    country: impl Into<runtime::Patch<String>> = country.into();
    /// Time zone.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    timezone: impl Into<runtime::Patch<String>> = timezone.into();
    /// URL of a picture or profile.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    facebook_url: impl Into<runtime::Patch<String>> = facebook_url.into();
    /// URL of a picture or profile.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    google_url: impl Into<runtime::Patch<String>> = google_url.into();
    /// URL of a picture or profile.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    gravatar_url: impl Into<runtime::Patch<String>> = gravatar_url.into();
    /// URL of a picture or profile.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    linkedin_url: impl Into<runtime::Patch<String>> = linkedin_url.into();
    /// URL of a picture or profile.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    twitter_url: impl Into<runtime::Patch<String>> = twitter_url.into();
    /// Responses have both in `name`.
    ///
    /// At most 40 characters.
    first_name: impl Into<String> = Some(first_name.into());
    /// Responses have both in `name`.
    ///
    /// At most 40 characters.
    last_name: impl Into<String> = Some(last_name.into());
    /// Your own id of a company that the user joins.
    company_custom_id: impl Into<String> = Some(company_custom_id.into());
    /// Names of tags to add, made where they are unknown; the user keeps all others.
    ///
    /// Open question: names when sent, objects when received.
    tags: impl IntoIterator<Item = impl Into<String>> = Some(runtime::list(tags));
    /// Sets `gender`.
    ///
    /// Open question: a code when sent, a word when received, and the model shows the codes only.
    gender: impl Into<UserGenderCode> = Some(gender.into());
    /// Sets `status`.
    status: impl Into<UserStatusCode> = Some(status.into());
    /// Only an old client sends it.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Responses may have no value here, but the API documents no way to clear the field.
    first_seen: impl Into<runtime::DateTime> = Some(first_seen.into());
    /// Only an old client sends it.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Responses may have no value here, but the API documents no way to clear the field.
    last_seen: impl Into<runtime::DateTime> = Some(last_seen.into());
    /// Only an old client sends it.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Responses may have no value here, but the API documents no way to clear the field.
    last_ip: impl Into<String> = Some(last_ip.into());
}

runtime::endpoint! {
    super::Usercom: UpdateUserByCustomId -> User;
    "update_user_by_custom_id" = PUT "/users-by-id/{user_custom_id}/", idempotent;
    encode(self, request) {
        request.path(&[&self.user_custom_id])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Deletes a user.
///
/// `DELETE /users/{id}/` · [User.com documentation](https://apidocs.user.com/users/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::users::DeleteUser;
///
/// DeleteUser::new(52).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `path`: One client leaves out the slash at the end; every other call needs it.
#[doc(alias = "DELETE /users/{id}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUser {
    id: i64,
}

impl DeleteUser {
    /// - `id`: User.com's own id of the user.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

runtime::endpoint! {
    super::Usercom: DeleteUser -> ();
    "delete_user" = DELETE "/users/{id}/", idempotent;
    encode(self, request) { request.path(&[&self.id])?; }
    decode(response) { response.none() }
}

/// Deletes a user by your own id.
///
/// `DELETE /users-by-id/{user_custom_id}/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::users::DeleteUserByCustomId;
///
/// DeleteUserByCustomId::new("user-123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "DELETE /users-by-id/{user_custom_id}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserByCustomId {
    user_custom_id: String,
}

impl DeleteUserByCustomId {
    /// - `user_custom_id`: The `user_custom_id` in the path.
    pub fn new(user_custom_id: impl Into<String>) -> Self {
        Self {
            user_custom_id: user_custom_id.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: DeleteUserByCustomId -> ();
    "delete_user_by_custom_id" = DELETE "/users-by-id/{user_custom_id}/", idempotent;
    encode(self, request) { request.path(&[&self.user_custom_id])?; }
    decode(response) { response.none() }
}

/// Updates the user that has this `custom_id`, or creates it.
///
/// `POST /users/update_or_create/` · [User.com documentation](https://apidocs.user.com/users/update-or-create-user.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::users::UpdateOrCreateUser;
///
/// let upserted_user = UpdateOrCreateUser::new()
///     .custom_id("my_custom_id")
///     .first_name("John")
///     .last_name("Doe")
///     .tags(["updated", "verified"])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.user_key`: Only the vendor's own shop plugin sends it, to bind the browser's cookie.
/// - `request.email`: Required in version 1, as the names were; the table of version 2 requires nothing.
/// - `request.company_id`: The model and the mass update have it, the table of what is sent does not.
/// - `request.tags`: Names when sent, objects when received.
/// - `request.gender`: A code when sent, a word when received, and the model shows the codes only.
/// - `request.extra`: `create`: an attribute must exist already according to this page, older pages have it created on the fly; shop plugins also send names as people see them, the pages have standard names.
#[doc(alias = "POST /users/update_or_create/")]
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOrCreateUser {
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_key: Option<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    email: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    company_id: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    assigned_to: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    score: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notifications: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unsubscribed: Option<bool>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    phone_number: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    city: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    region: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    country: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    timezone: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    facebook_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    google_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    gravatar_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    linkedin_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    twitter_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    company_custom_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gender: Option<UserGenderCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<UserStatusCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_seen: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_seen: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_ip: Option<String>,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<UpdateOrCreateUser, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for UpdateOrCreateUser {
    const NAMES: &'static [&'static str] = &[
        "custom_id",
        "user_key",
        "email",
        "company_id",
        "assigned_to",
        "score",
        "notifications",
        "unsubscribed",
        "phone_number",
        "city",
        "region",
        "country",
        "timezone",
        "facebook_url",
        "google_url",
        "gravatar_url",
        "linkedin_url",
        "twitter_url",
        "first_name",
        "last_name",
        "company_custom_id",
        "tags",
        "gender",
        "status",
        "first_seen",
        "last_seen",
        "last_ip",
    ];
}

impl UpdateOrCreateUser {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }

    /// An attribute of your own, by its standard name (lower case, `_` for blanks).
    ///
    /// Open question: `create`: an attribute must exist already according to this page, older pages have it created on the fly; shop plugins also send names as people see them, the pages have standard names.
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
    UpdateOrCreateUser;
    /// Your own id of the user.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// Twelve characters that User.com gave; the browser has them in the cookie `__ca__chat`.
    ///
    /// Open question: only the vendor's own shop plugin sends it, to bind the browser's cookie.
    user_key: impl Into<String> = Some(user_key.into());
    /// E-mail address.
    ///
    /// Open question: required in version 1, as the names were; the table of version 2 requires nothing.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    email: impl Into<runtime::Patch<String>> = email.into();
    /// User.com's id of a company.
    ///
    /// Open question: the model and the mass update have it, the table of what is sent does not.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    company_id: impl Into<runtime::Patch<i64>> = company_id.into();
    /// Who looks after the user; where it was measured, on deals, it was an agent's `group_id`.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    assigned_to: impl Into<runtime::Patch<i64>> = assigned_to.into();
    /// Lead score.
    score: i64 = Some(score);
    /// Whether notifications are on.
    notifications: bool = Some(notifications);
    /// Whether the user wants no more e-mails.
    unsubscribed: bool = Some(unsubscribed);
    /// As it was given, in any format.
    ///
    /// At most 64 characters.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    phone_number: impl Into<runtime::Patch<String>> = phone_number.into();
    /// City.
    ///
    /// At most 64 characters.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    city: impl Into<runtime::Patch<String>> = city.into();
    /// Region.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    region: impl Into<runtime::Patch<String>> = region.into();
    /// Country.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    country: impl Into<runtime::Patch<String>> = country.into();
    /// Time zone.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    timezone: impl Into<runtime::Patch<String>> = timezone.into();
    /// URL of a picture or profile.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    facebook_url: impl Into<runtime::Patch<String>> = facebook_url.into();
    /// URL of a picture or profile.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    google_url: impl Into<runtime::Patch<String>> = google_url.into();
    /// URL of a picture or profile.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    gravatar_url: impl Into<runtime::Patch<String>> = gravatar_url.into();
    /// URL of a picture or profile.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    linkedin_url: impl Into<runtime::Patch<String>> = linkedin_url.into();
    /// URL of a picture or profile.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    twitter_url: impl Into<runtime::Patch<String>> = twitter_url.into();
    /// Responses have both in `name`.
    ///
    /// At most 40 characters.
    first_name: impl Into<String> = Some(first_name.into());
    /// Responses have both in `name`.
    ///
    /// At most 40 characters.
    last_name: impl Into<String> = Some(last_name.into());
    /// Your own id of a company that the user joins.
    company_custom_id: impl Into<String> = Some(company_custom_id.into());
    /// Names of tags to add, made where they are unknown; the user keeps all others.
    ///
    /// Open question: names when sent, objects when received.
    tags: impl IntoIterator<Item = impl Into<String>> = Some(runtime::list(tags));
    /// Sets `gender`.
    ///
    /// Open question: a code when sent, a word when received, and the model shows the codes only.
    gender: impl Into<UserGenderCode> = Some(gender.into());
    /// Sets `status`.
    status: impl Into<UserStatusCode> = Some(status.into());
    /// Only an old client sends it.
    ///
    /// The type is a guess; it is not documented.
    first_seen: impl Into<runtime::DateTime> = Some(first_seen.into());
    /// Only an old client sends it.
    ///
    /// The type is a guess; it is not documented.
    last_seen: impl Into<runtime::DateTime> = Some(last_seen.into());
    /// Only an old client sends it.
    ///
    /// The type is a guess; it is not documented.
    last_ip: impl Into<String> = Some(last_ip.into());
}

runtime::endpoint! {
    super::Usercom: UpdateOrCreateUser -> UpsertedUser;
    "update_or_create_user" = POST "/users/update_or_create/";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Gets the user with this e-mail address.
///
/// See `find_users_by_email` for several.
///
/// `GET /users/search/` · [User.com documentation](https://apidocs.user.com/users/find-user-by-email.html), as of 2026-11-20
///
/// Status 404 is not an error: the response is `None`.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::users::FindUserByEmail;
///
/// let user = FindUserByEmail::new("adam@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `responses`: No page says what is returned where nobody is found; an unknown object is 404 everywhere else.
/// - `response.lists`: The model types it text, all samples have a list.
/// - `response.user_key`: Only the vendor's own shop plugin sends it, to bind the browser's cookie.
/// - `response.email`: Required in version 1, as the names were; the table of version 2 requires nothing.
/// - `response.company_id`: The model and the mass update have it, the table of what is sent does not.
/// - `response.extra`: `create`: an attribute must exist already according to this page, older pages have it created on the fly; shop plugins also send names as people see them, the pages have standard names.
#[doc(alias = "GET /users/search/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct FindUserByEmail {
    email: String,
}

impl FindUserByEmail {
    /// - `email`: E-mail address.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

runtime::endpoint! {
    super::Usercom: FindUserByEmail -> Option<User>;
    "find_user_by_email" = GET "/users/search/", idempotent;
    empty: 404;
    encode(self, request) { request.query("email", Some(&self.email)); }
    decode(response) {
        if response.is_empty() { return Ok(None); }
        response.json().map(Some)
    }
}

/// Gets all users with this e-mail address, as a bare list.
///
/// `GET /users/search/` · [User.com documentation](https://apidocs.user.com/users/find-user-by-email.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::users::FindUsersByEmail;
///
/// let response = FindUsersByEmail::new("adam@example.com", true).send(client).await?;
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
#[doc(alias = "GET /users/search/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct FindUsersByEmail {
    email: String,
    many: bool,
}

impl FindUsersByEmail {
    /// - `email`: E-mail address.
    /// - `many`: Say `true`; it is what asks for a list.
    pub fn new(email: impl Into<String>, many: bool) -> Self {
        Self { email: email.into(), many }
    }
}

runtime::endpoint! {
    super::Usercom: FindUsersByEmail -> Vec<User>;
    "find_users_by_email" = GET "/users/search/", idempotent;
    encode(self, request) {
        request.query("email", Some(&self.email));
        request.query("many", Some(&self.many));
    }
    decode(response) { response.json() }
}

/// Gets the user with this key.
///
/// `GET /users/search/` · [User.com documentation](https://apidocs.user.com/users/find-user-by-key.html), as of 2026-11-20
///
/// Status 404 is not an error: the response is `None`.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::users::FindUserByKey;
///
/// let user = FindUserByKey::new("lel1c5u1wuk8").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `responses`: No page says what is returned where nobody is found; an unknown object is 404 everywhere else.
/// - `example`: The sample responses as version 1 does; this one follows a recording of version 2.
/// - `query.key`: The table names it `user_key`, the address and the clients `key`.
/// - `response.lists`: The model types it text, all samples have a list.
/// - `response.user_key`: Only the vendor's own shop plugin sends it, to bind the browser's cookie.
/// - `response.email`: Required in version 1, as the names were; the table of version 2 requires nothing.
/// - `response.company_id`: The model and the mass update have it, the table of what is sent does not.
/// - `response.extra`: `create`: an attribute must exist already according to this page, older pages have it created on the fly; shop plugins also send names as people see them, the pages have standard names.
#[doc(alias = "GET /users/search/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct FindUserByKey {
    key: String,
}

impl FindUserByKey {
    /// - `key`: The user's `user_key`, as in the cookie `__ca__chat`.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}

runtime::endpoint! {
    super::Usercom: FindUserByKey -> Option<User>;
    "find_user_by_key" = GET "/users/search/", idempotent;
    empty: 404;
    encode(self, request) { request.query("key", Some(&self.key)); }
    decode(response) {
        if response.is_empty() { return Ok(None); }
        response.json().map(Some)
    }
}

/// Lists the users with this phone number.
///
/// `GET /users/search/` · [User.com documentation](https://apidocs.user.com/users/find-user-by-phone-number.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::users::FindUsersByPhoneNumber;
///
/// let mut items = FindUsersByPhoneNumber::new("+15550100").items(client);
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
/// - `paging`: A client of version 2 reads a page, one of version 1 a single user; this is version 2.
/// - `response.lists`: The model types it text, all samples have a list.
/// - `response.user_key`: Only the vendor's own shop plugin sends it, to bind the browser's cookie.
/// - `response.email`: Required in version 1, as the names were; the table of version 2 requires nothing.
/// - `response.company_id`: The model and the mass update have it, the table of what is sent does not.
/// - `response.extra`: `create`: an attribute must exist already according to this page, older pages have it created on the fly; shop plugins also send names as people see them, the pages have standard names.
#[doc(alias = "GET /users/search/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct FindUsersByPhoneNumber {
    phone_number: String,
    page_url: Option<String>,
}

impl FindUsersByPhoneNumber {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `phone_number`: The number as it was given, such as `+15550100`.
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            page_url: None,
        }
    }
}

runtime::setters! {
    FindUsersByPhoneNumber;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: FindUsersByPhoneNumber -> FindUsersByPhoneNumberPage;
    "find_users_by_phone_number" = GET "/users/search/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
        else { request.query("phone_number", Some(&self.phone_number)); }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for FindUsersByPhoneNumber {
    type Item = User;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &FindUsersByPhoneNumberPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: FindUsersByPhoneNumberPage) -> Vec<User> {
        page.results
    }
}

runtime::pages!(FindUsersByPhoneNumber -> User);

/// One page of [`FindUsersByPhoneNumber`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FindUsersByPhoneNumberPage {
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

/// Lists the users whose attributes of your own are like this.
///
/// `GET /users/search/` · [User.com documentation](https://apidocs.user.com/users/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::users::FindUsersByAttribute;
///
/// let mut items = FindUsersByAttribute::new([("favourite_colour__startswith", "gr")])
///     .items(client);
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
#[doc(alias = "GET /users/search/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct FindUsersByAttribute {
    filters: runtime::Map<String>,
    page_url: Option<String>,
}

impl FindUsersByAttribute {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `filters`: Conditions; a key is an attribute's standard name, alone or with `__lt`, `__lte`, `__gt`, `__gte`, `__startswith`, `__istartswith`, `__endswith`, `__iendswith`, `__contains` or `__icontains`.
    pub fn new(filters: impl Into<runtime::Map<String>>) -> Self {
        Self {
            filters: filters.into(),
            page_url: None,
        }
    }
}

runtime::setters! {
    FindUsersByAttribute;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: FindUsersByAttribute -> FindUsersByAttributePage;
    "find_users_by_attribute" = GET "/users/search/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
        else { request.query_entries(Some(&self.filters)); }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for FindUsersByAttribute {
    type Item = User;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &FindUsersByAttributePage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: FindUsersByAttributePage) -> Vec<User> {
        page.results
    }
}

runtime::pages!(FindUsersByAttribute -> User);

/// One page of [`FindUsersByAttribute`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FindUsersByAttributePage {
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

/// Lists the users that something happened to in a span of time.
///
/// `GET /users/` · [User.com documentation](https://apidocs.user.com/users/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::{FindUsersByDateSearch, users::FindUsersByDate};
///
/// let mut items = FindUsersByDate::new(FindUsersByDateSearch::LastSeen)
///     .min("2022-09-05T12:00:00Z".parse::<generated_client::DateTime>()?)
///     .max("2022-09-06T12:00:00Z".parse::<generated_client::DateTime>()?)
///     .items(client);
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
/// - `path`: Two clients ask here, one asks `/users/search/`; the majority, with the only one of version 2, wins.
/// - `response.lists`: The model types it text, all samples have a list.
/// - `response.user_key`: Only the vendor's own shop plugin sends it, to bind the browser's cookie.
/// - `response.email`: Required in version 1, as the names were; the table of version 2 requires nothing.
/// - `response.company_id`: The model and the mass update have it, the table of what is sent does not.
/// - `response.extra`: `create`: an attribute must exist already according to this page, older pages have it created on the fly; shop plugins also send names as people see them, the pages have standard names.
#[doc(alias = "GET /users/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct FindUsersByDate {
    search: FindUsersByDateSearch,
    min: Option<runtime::DateTime>,
    max: Option<runtime::DateTime>,
    page_url: Option<String>,
}

impl FindUsersByDate {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `search`: What happened.
    pub fn new(search: impl Into<FindUsersByDateSearch>) -> Self {
        Self {
            search: search.into(),
            min: None,
            max: None,
            page_url: None,
        }
    }
}

runtime::setters! {
    FindUsersByDate;
    /// From then on.
    ///
    /// The type is a guess; it is not documented.
    min: impl Into<runtime::DateTime> = Some(min.into());
    /// Until then.
    ///
    /// The type is a guess; it is not documented.
    max: impl Into<runtime::DateTime> = Some(max.into());
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: FindUsersByDate -> FindUsersByDatePage;
    "find_users_by_date" = GET "/users/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
        else {
            request.query("search", Some(&self.search));
            request.query_as::<codec::UnixSeconds, _>("min", self.min.as_ref());
            request.query_as::<codec::UnixSeconds, _>("max", self.max.as_ref());
        }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for FindUsersByDate {
    type Item = User;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &FindUsersByDatePage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: FindUsersByDatePage) -> Vec<User> {
        page.results
    }
}

runtime::pages!(FindUsersByDate -> User);

/// The values of `search` in [`FindUsersByDate`].
///
/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindUsersByDateSearch {
    /// `first_seen`
    FirstSeen,
    /// `last_seen`
    LastSeen,
    /// `last_contacted`
    LastContacted,
    /// `updated_at`
    UpdatedAt,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for FindUsersByDateSearch {
    fn as_str(&self) -> &str {
        match self {
            Self::FirstSeen => "first_seen",
            Self::LastSeen => "last_seen",
            Self::LastContacted => "last_contacted",
            Self::UpdatedAt => "updated_at",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "first_seen" => Self::FirstSeen,
            "last_seen" => Self::LastSeen,
            "last_contacted" => Self::LastContacted,
            "updated_at" => Self::UpdatedAt,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(FindUsersByDateSearch);

/// One page of [`FindUsersByDate`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FindUsersByDatePage {
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

/// Makes several users one.
///
/// `POST /users/merge/` · [User.com documentation](https://apidocs.user.com/users/merge.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::users::MergeUsers;
///
/// let merge_result = MergeUsers::new(11, [2, 5, 6]).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.users_list`: The sample spells it `user_list`; the table and a client have `users_list`.
#[doc(alias = "POST /users/merge/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct MergeUsers {
    parent: i64,
    users_list: Vec<i64>,
}

impl MergeUsers {
    /// - `parent`: Id of the user that stays.
    /// - `users_list`: Ids of the users that go.
    pub fn new(
        parent: i64,
        users_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            parent,
            users_list: runtime::list(users_list),
        }
    }
}

runtime::endpoint! {
    super::Usercom: MergeUsers -> MergeResult;
    "merge_users" = POST "/users/merge/";
    errors: runtime::ErrorShape {
        when: &[("success", &["false"])], unless: &[], message: "errors", code: "",
    }
    ;
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// A gender, as it is sent; responses have a word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserGenderCode {
    /// `1`
    Unknown,
    /// `2`
    Male,
    /// `3`
    Female,
    /// A code that this version of the crate does not know; see [`Self::code`].
    Unrecognized(runtime::UnrecognizedCode),
}

impl runtime::IntEnum for UserGenderCode {
    fn code(&self) -> i64 {
        match self {
            Self::Unknown => 1,
            Self::Male => 2,
            Self::Female => 3,
            Self::Unrecognized(value) => value.code(),
        }
    }

    fn from_code(code: i64) -> Self {
        match code {
            1 => Self::Unknown,
            2 => Self::Male,
            3 => Self::Female,
            _ => Self::Unrecognized(runtime::UnrecognizedCode::new(code)),
        }
    }
}

runtime::int_enum!(UserGenderCode);

/// What somebody is, as it is sent; responses have a word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserStatusCode {
    /// `1`
    Visitor,
    /// `2`
    User,
    /// A code that this version of the crate does not know; see [`Self::code`].
    Unrecognized(runtime::UnrecognizedCode),
}

impl runtime::IntEnum for UserStatusCode {
    fn code(&self) -> i64 {
        match self {
            Self::Visitor => 1,
            Self::User => 2,
            Self::Unrecognized(value) => value.code(),
        }
    }

    fn from_code(code: i64) -> Self {
        match code {
            1 => Self::Visitor,
            2 => Self::User,
            _ => Self::Unrecognized(runtime::UnrecognizedCode::new(code)),
        }
    }
}

runtime::int_enum!(UserStatusCode);

/// A visitor or a user of your app. A response may lack every field but `id`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct User {
    /// User.com's own id of the user.
    pub id: i64,
    /// First and last name.
    pub name: Option<String>,
    /// The user's `gender`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<UserGender>,
    /// Whether they are known by more than their visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<UserStatus>,
    /// Labels on the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// Lists the user is on.
    ///
    /// Open question: the model types it text, all samples have a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lists: Option<Vec<List>>,
    /// Companies the user is a member of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub companies: Option<Vec<UserCompany>>,
    /// How many pages were viewed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_views: Option<i64>,
    /// Whether the browser takes push messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_push_subscription: Option<bool>,
    /// Of the last visit.
    pub browser: Option<String>,
    /// Of the last visit.
    pub browser_language: Option<String>,
    /// Of the last visit.
    pub os_type: Option<String>,
    /// Of the last visit.
    pub resolution: Option<String>,
    /// Of the last visit.
    pub last_ip: Option<String>,
    /// The time of day of most visits, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most_active_time: Option<String>,
    /// Null where it never happened.
    pub first_seen: Option<runtime::DateTime>,
    /// Null where it never happened.
    pub last_seen: Option<runtime::DateTime>,
    /// Null where it never happened.
    pub last_contacted: Option<runtime::DateTime>,
    /// The user's `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<runtime::DateTime>,
    /// The user's `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<runtime::DateTime>,
    /// Your own id of the user.
    pub custom_id: Option<String>,
    /// Twelve characters that User.com gave; the browser has them in the cookie `__ca__chat`.
    ///
    /// Open question: only the vendor's own shop plugin sends it, to bind the browser's cookie.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_key: Option<String>,
    /// E-mail address.
    ///
    /// Open question: required in version 1, as the names were; the table of version 2 requires nothing.
    pub email: Option<String>,
    /// User.com's id of a company.
    ///
    /// Open question: the model and the mass update have it, the table of what is sent does not.
    pub company_id: Option<i64>,
    /// Who looks after the user; where it was measured, on deals, it was an agent's `group_id`.
    pub assigned_to: Option<i64>,
    /// Lead score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<i64>,
    /// Whether notifications are on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<bool>,
    /// Whether the user wants no more e-mails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsubscribed: Option<bool>,
    /// As it was given, in any format.
    ///
    /// At most 64 characters.
    pub phone_number: Option<String>,
    /// City.
    ///
    /// At most 64 characters.
    pub city: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Time zone.
    pub timezone: Option<String>,
    /// URL of a picture or profile.
    pub facebook_url: Option<String>,
    /// URL of a picture or profile.
    pub google_url: Option<String>,
    /// URL of a picture or profile.
    pub gravatar_url: Option<String>,
    /// URL of a picture or profile.
    pub linkedin_url: Option<String>,
    /// URL of a picture or profile.
    pub twitter_url: Option<String>,
    /// An attribute of your own, by its standard name (lower case, `_` for blanks).
    ///
    /// Open question: `create`: an attribute must exist already according to this page, older pages have it created on the fly; shop plugins also send names as people see them, the pages have standard names.
    #[serde(flatten, with = "codec::As::<codec::Extra<User, codec::Same>>")]
    pub extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for User {
    const NAMES: &'static [&'static str] = &[
        "id",
        "name",
        "gender",
        "status",
        "tags",
        "lists",
        "companies",
        "page_views",
        "web_push_subscription",
        "browser",
        "browser_language",
        "os_type",
        "resolution",
        "last_ip",
        "most_active_time",
        "first_seen",
        "last_seen",
        "last_contacted",
        "created_at",
        "updated_at",
        "custom_id",
        "user_key",
        "email",
        "company_id",
        "assigned_to",
        "score",
        "notifications",
        "unsubscribed",
        "phone_number",
        "city",
        "region",
        "country",
        "timezone",
        "facebook_url",
        "google_url",
        "gravatar_url",
        "linkedin_url",
        "twitter_url",
    ];
}

/// The values of `gender` in [`User`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserGender {
    /// `unknown`
    Unknown,
    /// `male`
    Male,
    /// `female`
    Female,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for UserGender {
    fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "unknown",
            Self::Male => "male",
            Self::Female => "female",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "unknown" => Self::Unknown,
            "male" => Self::Male,
            "female" => Self::Female,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(UserGender);

/// The values of `status` in [`User`].
///
/// Whether they are known by more than their visit.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserStatus {
    /// `visitor`
    Visitor,
    /// `user`
    User,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for UserStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Visitor => "visitor",
            Self::User => "user",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "visitor" => Self::Visitor,
            "user" => Self::User,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(UserStatus);

/// A company that somebody is a member of.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserCompany {
    /// User.com's own id of the company.
    pub id: i64,
    /// What the company is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// When the user joined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_since: Option<runtime::DateTime>,
}

/// The user that was updated or created.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpsertedUser {
    /// Whether the user is new.
    pub created: bool,
    /// User.com's own id of the user.
    pub id: i64,
}

/// Whether a merge worked.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MergeResult {
    /// The merge result's `success`.
    pub success: bool,
}
