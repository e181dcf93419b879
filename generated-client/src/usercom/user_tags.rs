// Generated from api-spec/usercom/user_tags.yaml by `cargo xtask codegen`; do not edit.

//! Tags of one user.

use super::TagAdded;
use crate::runtime;

/// Puts a tag on a user.
///
/// `POST /users/{user_id}/add_tag/` · [User.com documentation](https://apidocs.user.com/users/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_tags::AddTagToUser;
///
/// let tag_added = AddTagToUser::new(52, "verified").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /users/{user_id}/add_tag/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddTagToUser {
    #[serde(skip)]
    user_id: i64,
    name: String,
}

impl AddTagToUser {
    /// - `user_id`: The `user_id` in the path.
    /// - `name`: Name of the tag.
    pub fn new(user_id: i64, name: impl Into<String>) -> Self {
        Self { user_id, name: name.into() }
    }
}

runtime::endpoint! {
    super::Usercom: AddTagToUser -> TagAdded;
    "add_tag_to_user" = POST "/users/{user_id}/add_tag/";
    encode(self, request) {
        request.path(&[&self.user_id])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Puts a tag on a user, by your own id.
///
/// `POST /users-by-id/{user_custom_id}/add_tag/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_tags::AddTagToUserByCustomId;
///
/// let tag_added = AddTagToUserByCustomId::new("user-123", "verified")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /users-by-id/{user_custom_id}/add_tag/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddTagToUserByCustomId {
    #[serde(skip)]
    user_custom_id: String,
    name: String,
}

impl AddTagToUserByCustomId {
    /// - `user_custom_id`: The `user_custom_id` in the path.
    /// - `name`: Name of the tag.
    pub fn new(user_custom_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            user_custom_id: user_custom_id.into(),
            name: name.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: AddTagToUserByCustomId -> TagAdded;
    "add_tag_to_user_by_custom_id" = POST "/users-by-id/{user_custom_id}/add_tag/";
    encode(self, request) {
        request.path(&[&self.user_custom_id])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Puts several tags on a user.
///
/// Only your own id will do.
///
/// `POST /users-by-id/{user_custom_id}/add_many_tags/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_tags::AddTagsToUserByCustomId;
///
/// AddTagsToUserByCustomId::new("user-123", ["verified", "updated"])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /users-by-id/{user_custom_id}/add_many_tags/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddTagsToUserByCustomId {
    #[serde(skip)]
    user_custom_id: String,
    tag_names: Vec<String>,
}

impl AddTagsToUserByCustomId {
    /// - `user_custom_id`: The `user_custom_id` in the path.
    /// - `tag_names`: Names of the tags.
    pub fn new(
        user_custom_id: impl Into<String>,
        tag_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_custom_id: user_custom_id.into(),
            tag_names: runtime::list(tag_names),
        }
    }
}

runtime::endpoint! {
    super::Usercom: AddTagsToUserByCustomId -> ();
    "add_tags_to_user_by_custom_id" = POST "/users-by-id/{user_custom_id}/add_many_tags/";
    encode(self, request) {
        request.path(&[&self.user_custom_id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Takes a tag off a user.
///
/// `DELETE /users/{user_id}/remove_tag/` · [User.com documentation](https://apidocs.user.com/users/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_tags::RemoveTagFromUser;
///
/// RemoveTagFromUser::new(52, "verified").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `method`: DELETE here, POST under your own id.
#[doc(alias = "DELETE /users/{user_id}/remove_tag/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveTagFromUser {
    #[serde(skip)]
    user_id: i64,
    name: String,
}

impl RemoveTagFromUser {
    /// - `user_id`: The `user_id` in the path.
    /// - `name`: Name of the tag.
    pub fn new(user_id: i64, name: impl Into<String>) -> Self {
        Self { user_id, name: name.into() }
    }
}

runtime::endpoint! {
    super::Usercom: RemoveTagFromUser -> ();
    "remove_tag_from_user" = DELETE "/users/{user_id}/remove_tag/", idempotent;
    encode(self, request) {
        request.path(&[&self.user_id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Takes a tag off a user, by your own id.
///
/// `POST /users-by-id/{user_custom_id}/remove_tag/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_tags::RemoveTagFromUserByCustomId;
///
/// RemoveTagFromUserByCustomId::new("user-123", "verified").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `method`: POST here, DELETE under User.com's own id.
#[doc(alias = "POST /users-by-id/{user_custom_id}/remove_tag/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveTagFromUserByCustomId {
    #[serde(skip)]
    user_custom_id: String,
    name: String,
}

impl RemoveTagFromUserByCustomId {
    /// - `user_custom_id`: The `user_custom_id` in the path.
    /// - `name`: Name of the tag.
    pub fn new(user_custom_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            user_custom_id: user_custom_id.into(),
            name: name.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: RemoveTagFromUserByCustomId -> ();
    "remove_tag_from_user_by_custom_id" = POST "/users-by-id/{user_custom_id}/remove_tag/";
    encode(self, request) {
        request.path(&[&self.user_custom_id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}
