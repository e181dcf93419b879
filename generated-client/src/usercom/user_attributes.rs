// Generated from api-spec/usercom/user_attributes.yaml by `cargo xtask codegen`; do not edit.

//! Attributes of users, one by one and of many users at once.

use crate::runtime;
use crate::runtime::codec;

/// Sets one attribute of your own.
///
/// `POST /users/{user_id}/set_attribute/` · [User.com documentation](https://apidocs.user.com/users/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_attributes::SetUserAttribute;
///
/// SetUserAttribute::new(52, "favourite_colour", "green").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /users/{user_id}/set_attribute/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetUserAttribute {
    #[serde(skip)]
    user_id: i64,
    attribute: String,
    value: serde_json::Value,
}

impl SetUserAttribute {
    /// - `user_id`: The `user_id` in the path.
    /// - `attribute`: Name of the attribute.
    /// - `value`: The new value.
    pub fn new(
        user_id: i64,
        attribute: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            user_id,
            attribute: attribute.into(),
            value: value.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: SetUserAttribute -> ();
    "set_user_attribute" = POST "/users/{user_id}/set_attribute/";
    encode(self, request) {
        request.path(&[&self.user_id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Sets one attribute of your own, by your own id.
///
/// `POST /users-by-id/{user_custom_id}/set_attribute/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_attributes::SetUserAttributeByCustomId;
///
/// SetUserAttributeByCustomId::new("user-123", "favourite_colour", "green")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /users-by-id/{user_custom_id}/set_attribute/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetUserAttributeByCustomId {
    #[serde(skip)]
    user_custom_id: String,
    attribute: String,
    value: serde_json::Value,
}

impl SetUserAttributeByCustomId {
    /// - `user_custom_id`: The `user_custom_id` in the path.
    /// - `attribute`: Name of the attribute.
    /// - `value`: The new value.
    pub fn new(
        user_custom_id: impl Into<String>,
        attribute: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            user_custom_id: user_custom_id.into(),
            attribute: attribute.into(),
            value: value.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: SetUserAttributeByCustomId -> ();
    "set_user_attribute_by_custom_id" = POST "/users-by-id/{user_custom_id}/set_attribute/";
    encode(self, request) {
        request.path(&[&self.user_custom_id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Sets several attributes of your own.
///
/// `POST /users/{user_id}/set_multiple_attributes/` · [User.com documentation](https://apidocs.user.com/users/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_attributes::SetUserAttributes;
///
/// SetUserAttributes::new(52)
///     .extra("favourite_colour", "green")
///     .extra("likes_tea", true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /users/{user_id}/set_multiple_attributes/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetUserAttributes {
    #[serde(skip)]
    user_id: i64,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<SetUserAttributes, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for SetUserAttributes {
    const NAMES: &'static [&'static str] = &[];
}

impl SetUserAttributes {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `user_id`: The `user_id` in the path.
    pub fn new(user_id: i64) -> Self {
        Self {
            user_id,
            extra: runtime::Map::new(),
        }
    }

    /// A value; others than text, numbers, bools and lists of text were not seen.
    ///
    /// Adds one key; [`Self::extra_entries`] sets all of them.
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
    SetUserAttributes;
}

runtime::endpoint! {
    super::Usercom: SetUserAttributes -> ();
    "set_user_attributes" = POST "/users/{user_id}/set_multiple_attributes/";
    encode(self, request) {
        request.path(&[&self.user_id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Sets several attributes of your own, by your own id.
///
/// `POST /users-by-id/{user_custom_id}/set_multiple_attributes/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_attributes::SetUserAttributesByCustomId;
///
/// SetUserAttributesByCustomId::new("user-123")
///     .extra("favourite_colour", "green")
///     .extra("likes_tea", true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /users-by-id/{user_custom_id}/set_multiple_attributes/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetUserAttributesByCustomId {
    #[serde(skip)]
    user_custom_id: String,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<SetUserAttributesByCustomId, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for SetUserAttributesByCustomId {
    const NAMES: &'static [&'static str] = &[];
}

impl SetUserAttributesByCustomId {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `user_custom_id`: The `user_custom_id` in the path.
    pub fn new(user_custom_id: impl Into<String>) -> Self {
        Self {
            user_custom_id: user_custom_id.into(),
            extra: runtime::Map::new(),
        }
    }

    /// A value; others than text, numbers, bools and lists of text were not seen.
    ///
    /// Adds one key; [`Self::extra_entries`] sets all of them.
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
    SetUserAttributesByCustomId;
}

runtime::endpoint! {
    super::Usercom: SetUserAttributesByCustomId -> ();
    "set_user_attributes_by_custom_id" = POST "/users-by-id/{user_custom_id}/set_multiple_attributes/";
    encode(self, request) {
        request.path(&[&self.user_custom_id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Takes one attribute of your own away from a user.
///
/// `DELETE /users/{user_id}/remove_attribute/` · [User.com documentation](https://apidocs.user.com/users/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_attributes::RemoveUserAttribute;
///
/// RemoveUserAttribute::new(52, "favourite_colour").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `method`: DELETE here, POST under your own id.
#[doc(alias = "DELETE /users/{user_id}/remove_attribute/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveUserAttribute {
    #[serde(skip)]
    user_id: i64,
    attribute: String,
}

impl RemoveUserAttribute {
    /// - `user_id`: The `user_id` in the path.
    /// - `attribute`: Name of the attribute.
    pub fn new(user_id: i64, attribute: impl Into<String>) -> Self {
        Self {
            user_id,
            attribute: attribute.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: RemoveUserAttribute -> ();
    "remove_user_attribute" = DELETE "/users/{user_id}/remove_attribute/", idempotent;
    encode(self, request) {
        request.path(&[&self.user_id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Takes one attribute of your own away from a user, by your own id.
///
/// `POST /users-by-id/{user_custom_id}/remove_attribute/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_attributes::RemoveUserAttributeByCustomId;
///
/// RemoveUserAttributeByCustomId::new("user-123", "favourite_colour")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `method`: POST here, DELETE under User.com's own id.
#[doc(alias = "POST /users-by-id/{user_custom_id}/remove_attribute/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveUserAttributeByCustomId {
    #[serde(skip)]
    user_custom_id: String,
    attribute: String,
}

impl RemoveUserAttributeByCustomId {
    /// - `user_custom_id`: The `user_custom_id` in the path.
    /// - `attribute`: Name of the attribute.
    pub fn new(user_custom_id: impl Into<String>, attribute: impl Into<String>) -> Self {
        Self {
            user_custom_id: user_custom_id.into(),
            attribute: attribute.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: RemoveUserAttributeByCustomId -> ();
    "remove_user_attribute_by_custom_id" = POST "/users-by-id/{user_custom_id}/remove_attribute/";
    encode(self, request) {
        request.path(&[&self.user_custom_id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Gives one standard attribute of many users the same value.
///
/// `PUT /users/mass_update_standard_attributes/` · [User.com documentation](https://apidocs.user.com/users/mass-update-standard-attributes.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::{
///     StandardAttribute, user_attributes::MassUpdateStandardAttributes,
/// };
///
/// let mass_update_result = MassUpdateStandardAttributes::new(
///         [10, 15, 22, 23],
///         StandardAttribute::Country,
///         "USA",
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "PUT /users/mass_update_standard_attributes/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct MassUpdateStandardAttributes {
    ids: Vec<i64>,
    attribute: StandardAttribute,
    value: serde_json::Value,
}

impl MassUpdateStandardAttributes {
    /// - `ids`: User.com's ids of the users.
    /// - `attribute`: The `attribute`.
    /// - `value`: The new value.
    pub fn new(
        ids: impl IntoIterator<Item = impl Into<i64>>,
        attribute: impl Into<StandardAttribute>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            ids: runtime::list(ids),
            attribute: attribute.into(),
            value: value.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: MassUpdateStandardAttributes -> MassUpdateResult;
    "mass_update_standard_attributes" = PUT "/users/mass_update_standard_attributes/", idempotent;
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Gives one standard attribute of many users the same value, by your own ids.
///
/// `PUT /users-by-id/mass_update_standard_attributes/` · [User.com documentation](https://apidocs.user.com/users-custom-id/mass-update-standard-attributes.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::{
///     StandardAttribute, user_attributes::MassUpdateStandardAttributesByCustomId,
/// };
///
/// let mass_update_result = MassUpdateStandardAttributesByCustomId::new(
///         ["1", "5", "10", "23", "24"],
///         StandardAttribute::Country,
///         "USA",
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "PUT /users-by-id/mass_update_standard_attributes/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct MassUpdateStandardAttributesByCustomId {
    ids: Vec<String>,
    attribute: StandardAttribute,
    value: serde_json::Value,
}

impl MassUpdateStandardAttributesByCustomId {
    /// - `ids`: Your own ids of the users.
    /// - `attribute`: The `attribute`.
    /// - `value`: The new value.
    pub fn new(
        ids: impl IntoIterator<Item = impl Into<String>>,
        attribute: impl Into<StandardAttribute>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            ids: runtime::list(ids),
            attribute: attribute.into(),
            value: value.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: MassUpdateStandardAttributesByCustomId -> MassUpdateResult;
    "mass_update_standard_attributes_by_custom_id" = PUT "/users-by-id/mass_update_standard_attributes/", idempotent;
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Gives one attribute of your own of many users the same value.
///
/// `PUT /users/mass_update_custom_attributes/` · [User.com documentation](https://apidocs.user.com/users/mass-update-custom-attributes.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_attributes::MassUpdateCustomAttributes;
///
/// MassUpdateCustomAttributes::new(
///         [10, 15, 22, 23],
///         "Name of the attribute",
///         "Value for the attribute",
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `method`: The heading says PUT, the samples POST; running clients send PUT.
/// - `status`: No page shows a response.
#[doc(alias = "PUT /users/mass_update_custom_attributes/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct MassUpdateCustomAttributes {
    ids: Vec<i64>,
    attribute: String,
    value: serde_json::Value,
}

impl MassUpdateCustomAttributes {
    /// - `ids`: User.com's ids of the users.
    /// - `attribute`: Name of the attribute.
    /// - `value`: The new value.
    pub fn new(
        ids: impl IntoIterator<Item = impl Into<i64>>,
        attribute: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            ids: runtime::list(ids),
            attribute: attribute.into(),
            value: value.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: MassUpdateCustomAttributes -> ();
    "mass_update_custom_attributes" = PUT "/users/mass_update_custom_attributes/", idempotent;
    encode(self, request) { request.json(self)?; }
    decode(response) { response.none() }
}

/// Gives one attribute of your own of many users the same value, by your own ids.
///
/// `PUT /users-by-id/mass_update_custom_attributes/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_attributes::MassUpdateCustomAttributesByCustomId;
///
/// MassUpdateCustomAttributesByCustomId::new(
///         ["1", "5"],
///         "Name of the attribute",
///         "Value for the attribute",
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "PUT /users-by-id/mass_update_custom_attributes/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct MassUpdateCustomAttributesByCustomId {
    ids: Vec<String>,
    attribute: String,
    value: serde_json::Value,
}

impl MassUpdateCustomAttributesByCustomId {
    /// - `ids`: Your own ids of the users.
    /// - `attribute`: Name of the attribute.
    /// - `value`: The new value.
    pub fn new(
        ids: impl IntoIterator<Item = impl Into<String>>,
        attribute: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            ids: runtime::list(ids),
            attribute: attribute.into(),
            value: value.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: MassUpdateCustomAttributesByCustomId -> ();
    "mass_update_custom_attributes_by_custom_id" = PUT "/users-by-id/mass_update_custom_attributes/", idempotent;
    encode(self, request) { request.json(self)?; }
    decode(response) { response.none() }
}

/// An attribute that every user has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StandardAttribute {
    /// `assigned_to`
    AssignedTo,
    /// `city`
    City,
    /// `company_id`
    CompanyId,
    /// `country`
    Country,
    /// `email`
    Email,
    /// `facebook_url`
    FacebookUrl,
    /// `first_name`
    FirstName,
    /// `gender`
    Gender,
    /// `google_url`
    GoogleUrl,
    /// `gravatar_url`
    GravatarUrl,
    /// `last_name`
    LastName,
    /// `linkedin_url`
    LinkedinUrl,
    /// `notifications`
    Notifications,
    /// `phone_number`
    PhoneNumber,
    /// `region`
    Region,
    /// `score`
    Score,
    /// `status`
    Status,
    /// `timezone`
    Timezone,
    /// `twitter_url`
    TwitterUrl,
    /// `unsubscribed`
    Unsubscribed,
    /// `custom_id`
    CustomId,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for StandardAttribute {
    fn as_str(&self) -> &str {
        match self {
            Self::AssignedTo => "assigned_to",
            Self::City => "city",
            Self::CompanyId => "company_id",
            Self::Country => "country",
            Self::Email => "email",
            Self::FacebookUrl => "facebook_url",
            Self::FirstName => "first_name",
            Self::Gender => "gender",
            Self::GoogleUrl => "google_url",
            Self::GravatarUrl => "gravatar_url",
            Self::LastName => "last_name",
            Self::LinkedinUrl => "linkedin_url",
            Self::Notifications => "notifications",
            Self::PhoneNumber => "phone_number",
            Self::Region => "region",
            Self::Score => "score",
            Self::Status => "status",
            Self::Timezone => "timezone",
            Self::TwitterUrl => "twitter_url",
            Self::Unsubscribed => "unsubscribed",
            Self::CustomId => "custom_id",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "assigned_to" => Self::AssignedTo,
            "city" => Self::City,
            "company_id" => Self::CompanyId,
            "country" => Self::Country,
            "email" => Self::Email,
            "facebook_url" => Self::FacebookUrl,
            "first_name" => Self::FirstName,
            "gender" => Self::Gender,
            "google_url" => Self::GoogleUrl,
            "gravatar_url" => Self::GravatarUrl,
            "last_name" => Self::LastName,
            "linkedin_url" => Self::LinkedinUrl,
            "notifications" => Self::Notifications,
            "phone_number" => Self::PhoneNumber,
            "region" => Self::Region,
            "score" => Self::Score,
            "status" => Self::Status,
            "timezone" => Self::Timezone,
            "twitter_url" => Self::TwitterUrl,
            "unsubscribed" => Self::Unsubscribed,
            "custom_id" => Self::CustomId,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(StandardAttribute);

/// How a mass update went.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MassUpdateResult {
    /// So far always `ok`.
    pub status: String,
}
