// Generated from api-spec/chartmogul/ping.yaml by `cargo xtask codegen`; do not edit.

//! A call that tells whether the API key is right.

use crate::runtime;

/// Checks the API key.
///
/// A wrong one is an error with status 401.
///
/// `GET /ping` · [ChartMogul documentation](https://dev.chartmogul.com/reference/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::ping::GetPing;
///
/// let ping = GetPing::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /ping")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPing {}

impl GetPing {
    /// Creates the request.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::endpoint! {
    super::Chartmogul: GetPing -> Ping;
    "get_ping" = GET "/ping", idempotent;
    decode(response) { response.json() }
}

/// The response to a right API key.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Ping {
    /// Always `pong!`.
    pub data: String,
}
