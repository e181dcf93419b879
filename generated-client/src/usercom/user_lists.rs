// Generated from api-spec/usercom/user_lists.yaml by `cargo xtask codegen`; do not edit.

//! Lists that one user is on.

use crate::runtime;

/// Puts a user on a list.
///
/// `POST /users/{user_id}/add_to_list/` · [User.com documentation](https://apidocs.user.com/users/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_lists::AddUserToList;
///
/// let added_to_list = AddUserToList::new(52, 7).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /users/{user_id}/add_to_list/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddUserToList {
    #[serde(skip)]
    user_id: i64,
    list: i64,
}

impl AddUserToList {
    /// - `user_id`: The `user_id` in the path.
    /// - `list`: Id of the list.
    pub fn new(user_id: i64, list: i64) -> Self {
        Self { user_id, list }
    }
}

runtime::endpoint! {
    super::Usercom: AddUserToList -> AddedToList;
    "add_user_to_list" = POST "/users/{user_id}/add_to_list/";
    encode(self, request) {
        request.path(&[&self.user_id])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Puts a user on a list, by your own id.
///
/// `POST /users-by-id/{user_custom_id}/add_to_list/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_lists::AddUserToListByCustomId;
///
/// let added_to_list = AddUserToListByCustomId::new("user-123", 7).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /users-by-id/{user_custom_id}/add_to_list/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddUserToListByCustomId {
    #[serde(skip)]
    user_custom_id: String,
    list: i64,
}

impl AddUserToListByCustomId {
    /// - `user_custom_id`: The `user_custom_id` in the path.
    /// - `list`: Id of the list.
    pub fn new(user_custom_id: impl Into<String>, list: i64) -> Self {
        Self {
            user_custom_id: user_custom_id.into(),
            list,
        }
    }
}

runtime::endpoint! {
    super::Usercom: AddUserToListByCustomId -> AddedToList;
    "add_user_to_list_by_custom_id" = POST "/users-by-id/{user_custom_id}/add_to_list/";
    encode(self, request) {
        request.path(&[&self.user_custom_id])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Takes a user off a list.
///
/// `DELETE /users/{user_id}/remove_from_list/` · [User.com documentation](https://apidocs.user.com/users/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_lists::RemoveUserFromList;
///
/// RemoveUserFromList::new(52, 7).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `method`: DELETE here, POST under your own id.
#[doc(alias = "DELETE /users/{user_id}/remove_from_list/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveUserFromList {
    #[serde(skip)]
    user_id: i64,
    list: i64,
}

impl RemoveUserFromList {
    /// - `user_id`: The `user_id` in the path.
    /// - `list`: Id of the list.
    pub fn new(user_id: i64, list: i64) -> Self {
        Self { user_id, list }
    }
}

runtime::endpoint! {
    super::Usercom: RemoveUserFromList -> ();
    "remove_user_from_list" = DELETE "/users/{user_id}/remove_from_list/", idempotent;
    encode(self, request) {
        request.path(&[&self.user_id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Takes a user off a list, by your own id.
///
/// `POST /users-by-id/{user_custom_id}/remove_from_list/` · [User.com documentation](https://apidocs.user.com/users-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::user_lists::RemoveUserFromListByCustomId;
///
/// RemoveUserFromListByCustomId::new("user-123", 7).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `method`: POST here, DELETE under User.com's own id.
#[doc(alias = "POST /users-by-id/{user_custom_id}/remove_from_list/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveUserFromListByCustomId {
    #[serde(skip)]
    user_custom_id: String,
    list: i64,
}

impl RemoveUserFromListByCustomId {
    /// - `user_custom_id`: The `user_custom_id` in the path.
    /// - `list`: Id of the list.
    pub fn new(user_custom_id: impl Into<String>, list: i64) -> Self {
        Self {
            user_custom_id: user_custom_id.into(),
            list,
        }
    }
}

runtime::endpoint! {
    super::Usercom: RemoveUserFromListByCustomId -> ();
    "remove_user_from_list_by_custom_id" = POST "/users-by-id/{user_custom_id}/remove_from_list/";
    encode(self, request) {
        request.path(&[&self.user_custom_id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// What was added.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AddedToList {
    /// The client that reads it does not say whose id it is.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
}
