//! By plain structs, as a person in a hurry writes them: what we are held against.

use std::hint::black_box;
use std::time::Duration;

use generated_client::bytes::Bytes;
use generated_client::http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use generated_client::http::{self, HeaderValue, Request};
use generated_client::testing::MockTransport;
use generated_client::{BlockingTransport, Transport};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::sample::{LIMITS, OBJECT, UUID, page, runtime, timed};
use super::server;
use crate::Failure;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Category {
    Pipeline,
    BestCase,
    Committed,
    Lost,
    Won,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Recurring,
    OneTime,
}

#[derive(Serialize, Deserialize)]
struct Opportunity {
    uuid: String,
    customer_uuid: String,
    owner: String,
    pipeline: String,
    pipeline_stage: String,
    estimated_close_date: Date,
    amount_in_cents: i64,
    currency: String,
    #[serde(rename = "type")]
    kind: Option<Kind>,
    forecast_category: Option<Category>,
    win_likelihood: Option<i64>,
    custom: Option<Map<String, Value>>,
    created_at: Option<Timestamp>,
    updated_at: Option<Timestamp>,
}

#[derive(Serialize, Deserialize)]
struct Page {
    entries: Vec<Opportunity>,
    cursor: Option<String>,
    has_more: Option<bool>,
}

#[derive(Serialize)]
struct Entry {
    key: String,
    value: Value,
}

#[derive(Default, Serialize)]
struct Update {
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pipeline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pipeline_stage: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    estimated_close_date: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount_in_cents: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<Kind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    forecast_category: Option<Category>,
    #[serde(skip_serializing_if = "Option::is_none")]
    win_likelihood: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    custom: Option<Vec<Entry>>,
}

fn request(base: &str) -> Result<Request<Bytes>, Failure> {
    let update = Update {
        amount_in_cents: Some(20_000),
        forecast_category: Some(Category::BestCase),
        custom: Some(vec![Entry {
            key: "seats".to_owned(),
            value: json!(4),
        }]),
        ..Update::default()
    };
    let body = serde_json::to_vec(&update).map_err(|error| error.to_string())?;
    let key = HeaderValue::from_static("Basic bm90LWEtcmVhbC1rZXk6");
    Request::patch(format!("{base}/opportunities/{}", black_box(UUID)))
        .header(ACCEPT, "application/json")
        .header(CONTENT_TYPE, "application/json")
        .header(USER_AGENT, "by-hand/0.1.0")
        .header(AUTHORIZATION, key)
        .body(Bytes::from(body))
        .map_err(|error| error.to_string())
}

const BASE: &str = "https://api.chartmogul.com/v1";

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Failure> {
    serde_json::from_slice(body).map_err(|error| error.to_string())
}

pub(super) fn build(times: usize) -> Result<Duration, Failure> {
    timed(times, || {
        black_box(request(BASE)?);
        Ok::<_, Failure>(())
    })
}

pub(super) fn decode_one(times: usize) -> Result<Duration, Failure> {
    timed(times, || {
        black_box(read::<Opportunity>(black_box(OBJECT.as_bytes()))?);
        Ok::<_, Failure>(())
    })
}

pub(super) fn decode_page(times: usize) -> Result<Duration, Failure> {
    let page = page();
    timed(times, || {
        black_box(read::<Page>(black_box(page.as_bytes()))?);
        Ok::<_, Failure>(())
    })
}

pub(super) fn write_one(times: usize) -> Result<Duration, Failure> {
    let object = read::<Opportunity>(OBJECT.as_bytes())?;
    timed(times, || {
        black_box(serde_json::to_vec(black_box(&object))?);
        Ok::<_, serde_json::Error>(())
    })
}

fn opened(response: &http::Response<Bytes>) -> Result<Opportunity, Failure> {
    if !response.status().is_success() {
        return Err(response.status().to_string());
    }
    read(response.body())
}

pub(super) fn mock(times: usize) -> Result<Duration, Failure> {
    let mock = MockTransport::new();
    let runtime = runtime()?;
    timed(times, || {
        mock.reply(200, Bytes::from_static(OBJECT.as_bytes()));
        let response = runtime.block_on(Transport::send(&mock, request(BASE)?, LIMITS));
        black_box(opened(&response.map_err(|error| error.to_string())?)?);
        Ok::<_, Failure>(())
    })
}

pub(super) fn mock_blocking(times: usize) -> Result<Duration, Failure> {
    let mock = MockTransport::new();
    timed(times, || {
        mock.reply(200, Bytes::from_static(OBJECT.as_bytes()));
        let response = BlockingTransport::send(&mock, request(BASE)?, LIMITS);
        black_box(opened(&response.map_err(|error| error.to_string())?)?);
        Ok::<_, Failure>(())
    })
}

/// It never speaks TLS here, but asks for it to be set up.
fn async_client() -> Result<::reqwest::Client, Failure> {
    let provider = rustls::crypto::ring::default_provider();
    let tls = rustls::ClientConfig::builder_with_provider(provider.into())
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    ::reqwest::Client::builder()
        .no_proxy()
        .tls_backend_preconfigured(tls)
        .build()
        .map_err(|error| error.to_string())
}

pub(super) fn reqwest(times: usize) -> Result<Duration, Failure> {
    let base = server::start(OBJECT)?;
    let client = async_client()?;
    let runtime = runtime()?;
    let call = async || {
        let request = ::reqwest::Request::try_from(request(&base)?);
        let mut request = request.map_err(|error| error.to_string())?;
        *request.timeout_mut() = LIMITS.timeout;
        let response = client.execute(request).await;
        let response = response.map_err(|error| error.to_string())?;
        let response = response.error_for_status();
        let response = response.map_err(|error| error.to_string())?;
        let body = response.bytes().await.map_err(|error| error.to_string())?;
        read::<Opportunity>(&body)
    };
    timed(times, || {
        black_box(runtime.block_on(call())?);
        Ok::<_, Failure>(())
    })
}

pub(super) fn ureq(times: usize) -> Result<Duration, Failure> {
    let base = server::start(OBJECT)?;
    let config = ::ureq::Agent::config_builder()
        .proxy(None)
        .timeout_global(LIMITS.timeout);
    let agent = config.build().new_agent();
    timed(times, || {
        let (parts, body) = request(&base)?.into_parts();
        let request = Request::from_parts(parts, &body[..]);
        let mut response = agent.run(request).map_err(|error| error.to_string())?;
        let body = response.body_mut().read_to_vec();
        black_box(read::<Opportunity>(
            &body.map_err(|error| error.to_string())?,
        )?);
        Ok::<_, Failure>(())
    })
}
