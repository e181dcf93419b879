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

impl runtime::Endpoint for GetPing {
    type Api = super::Chartmogul;
    type Output = Ping;
    const OPERATION: &'static runtime::Operation = &runtime::Operation {
        id: "get_ping",
        method: http::Method::GET,
        path: "/ping",
        idempotent: true,
    };

    fn encode(&self, _request: &mut runtime::Encoder<'_>) -> Result<(), runtime::Error> {
        Ok(())
    }

    fn decode(response: &runtime::RawResponse) -> Result<Ping, runtime::Error> {
        response.decode()
    }
}

runtime::send!(GetPing -> Ping);

/// The response to a right API key.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ping {
    /// Always `pong!`.
    pub data: String,
}

runtime::object!(Ping {
    data: Required = "data",
});
