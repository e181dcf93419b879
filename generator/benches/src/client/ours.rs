//! By the emitted client.

use std::hint::black_box;
use std::time::Duration;

use generated_client::bytes::Bytes;
use generated_client::chartmogul::opportunities::{
    GetOpportunity, ListOpportunities, UpdateOpportunity,
};
use generated_client::chartmogul::{Client, ForecastCategory};
use generated_client::http::Response;
use generated_client::runtime::RawResponse;
use generated_client::testing::MockTransport;
use generated_client::{Endpoint, Error};

use super::sample::{KEY, OBJECT, UUID, page, runtime, timed};
use super::server;
use crate::Failure;

fn request() -> UpdateOpportunity {
    UpdateOpportunity::new(black_box(UUID))
        .amount_in_cents(20_000)
        .forecast_category(ForecastCategory::BestCase)
        .custom("seats", 4)
}

pub(super) fn build(times: usize) -> Result<Duration, Failure> {
    let client = Client::new(KEY);
    timed(times, || {
        // It is written at once; it would be sent when the future is polled.
        drop(black_box(request().send(&client)));
        Ok::<_, Error>(())
    })
}

fn decode<E: Endpoint>(times: usize, body: String) -> Result<Duration, Failure> {
    let response = RawResponse::of::<E>(Response::new(Bytes::from(body)));
    timed(times, || {
        black_box(E::decode(black_box(&response))?);
        Ok::<_, Error>(())
    })
}

pub(super) fn decode_one(times: usize) -> Result<Duration, Failure> {
    decode::<GetOpportunity>(times, OBJECT.to_owned())
}

pub(super) fn decode_page(times: usize) -> Result<Duration, Failure> {
    decode::<ListOpportunities>(times, page())
}

/// As users write what they have received.
pub(super) fn write_one(times: usize) -> Result<Duration, Failure> {
    let response = RawResponse::of::<GetOpportunity>(Response::new(Bytes::from(OBJECT)));
    let object = GetOpportunity::decode(&response).map_err(|error| error.to_string())?;
    timed(times, || {
        black_box(serde_json::to_vec(black_box(&object))?);
        Ok::<_, serde_json::Error>(())
    })
}

pub(super) fn mock(times: usize) -> Result<Duration, Failure> {
    let mock = MockTransport::new();
    let client = Client::builder(KEY).transport(mock.clone());
    let client = client.build().map_err(|error| error.to_string())?;
    let runtime = runtime()?;
    timed(times, || {
        mock.reply(200, Bytes::from_static(OBJECT.as_bytes()));
        black_box(runtime.block_on(request().send(&client))?);
        Ok::<_, Error>(())
    })
}

pub(super) fn mock_blocking(times: usize) -> Result<Duration, Failure> {
    let mock = MockTransport::new();
    let client = Client::builder(KEY).blocking_transport(mock.clone());
    let client = client.build().map_err(|error| error.to_string())?;
    timed(times, || {
        mock.reply(200, Bytes::from_static(OBJECT.as_bytes()));
        black_box(request().send_blocking(&client)?);
        Ok::<_, Error>(())
    })
}

fn local() -> Result<Client, Failure> {
    let client = Client::builder(KEY).base_url(server::start(OBJECT)?);
    client.build().map_err(|error| error.to_string())
}

pub(super) fn reqwest(times: usize) -> Result<Duration, Failure> {
    let (client, runtime) = (local()?, runtime()?);
    timed(times, || {
        black_box(runtime.block_on(request().send(&client))?);
        Ok::<_, Error>(())
    })
}

pub(super) fn ureq(times: usize) -> Result<Duration, Failure> {
    let client = local()?;
    timed(times, || {
        black_box(request().send_blocking(&client)?);
        Ok::<_, Error>(())
    })
}
