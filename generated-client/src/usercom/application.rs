// Generated from api-spec/usercom/application.yaml by `cargo xtask codegen`; do not edit.

//! Your app and the people who run it.

use crate::runtime;

/// Gets your app and its agents.
///
/// `GET /application/` · [User.com documentation](https://apidocs.user.com/application/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::application::GetApplication;
///
/// let application = GetApplication::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /application/")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApplication {}

impl GetApplication {
    /// Creates the request.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::endpoint! {
    super::Usercom: GetApplication -> Application;
    "get_application" = GET "/application/", idempotent;
    decode(response) { response.json() }
}

/// Your app.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Application {
    /// Who owns the app.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<serde_json::Value>,
    /// Who works with it.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agents: Option<Vec<Agent>>,
}

/// Somebody who works with your app.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Agent {
    /// The agent's `id`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// What `assigned_to` of deals and activities means; where it is null, `id`.
    ///
    /// The type is a guess; it is not documented.
    pub group_id: Option<i64>,
    /// The agent's `name`.
    ///
    /// The type is a guess; it is not documented.
    pub name: Option<String>,
    /// The agent's `email`.
    ///
    /// The type is a guess; it is not documented.
    pub email: Option<String>,
    /// The agent's `status`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<serde_json::Value>,
}
