//! What both send and read.

use std::time::{Duration, Instant};

use generated_client::Limits;

use crate::Failure;

pub(super) const UUID: &str = "4ee13ca4-e7fe-11ee-fa7f-f303abf41acc";

pub(super) const KEY: &str = "not-a-real-key";

pub(super) const OBJECT: &str = r#"{"uuid": "4ee13ca4-e7fe-11ee-fa7f-f303abf41acc", "customer_uuid": "cus_f466e33d-ff2b-4a11-8f85-417eb02157a7", "owner": "sales@example.com", "pipeline": "New Business", "pipeline_stage": "Discovery", "estimated_close_date": "2024-04-21", "currency": "USD", "amount_in_cents": 20000, "type": "recurring", "forecast_category": "best_case", "win_likelihood": 40, "custom": {"seats": 4}, "created_at": "2024-03-22T01:55:50.156Z", "updated_at": "2024-03-26T15:08:19.807Z"}"#;

pub(super) const LIMITS: Limits = Limits {
    timeout: Some(Duration::from_secs(30)),
    max_body: 64 * 1024 * 1024,
};

/// The response of a list with 200 entries.
pub(super) fn page() -> String {
    let entries = vec![OBJECT; 200].join(", ");
    format!(r#"{{"entries": [{entries}], "cursor": "MjAyNC0wMy0xMVQw", "has_more": true}}"#)
}

/// Times what is done so many times; the first failure ends it.
pub(super) fn timed<E: ToString>(
    times: usize,
    mut once: impl FnMut() -> Result<(), E>,
) -> Result<Duration, Failure> {
    let begun = Instant::now();
    for _ in 0..times {
        once().map_err(|error| error.to_string())?;
    }
    Ok(begun.elapsed())
}

/// Runs async code on this thread.
pub(super) fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())
}
