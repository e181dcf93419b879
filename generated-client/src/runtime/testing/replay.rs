// Copied from generator/runtime/src/runtime/testing/replay.rs by `cargo xtask codegen`; edit it there.

//! Recorded answers, read as a call would read them: for the generator's `verify`, and no promise of this crate.

use bytes::Bytes;
use http::{Response, StatusCode};
use serde::Serialize;

use super::super::{Answer, Endpoint, Error, ErrorKind, Operation};

/// Reads a successful answer and writes what was read as JSON.
///
/// # Errors
/// As the call's own.
pub fn decode<E>(status: u16, body: &[u8]) -> Result<String, Error>
where
    E: Endpoint,
    E::Output: Serialize,
{
    let output = E::decode(&answer(E::OPERATION, status, body)?)?;
    serde_json::to_string(&output).map_err(|error| Error::new(ErrorKind::Build, error.to_string()))
}

/// What the error of such an answer says went wrong.
pub fn message(status: u16, body: &[u8]) -> Option<String> {
    const ANY: &Operation = &Operation {
        id: "replay",
        method: http::Method::GET,
        path: "/",
        idempotent: true,
    };
    Error::status_of(&answer(ANY, status, body).ok()?).message()
}

fn answer(operation: &'static Operation, status: u16, body: &[u8]) -> Result<Answer, Error> {
    let mut response = Response::new(Bytes::copy_from_slice(body));
    *response.status_mut() = StatusCode::from_u16(status)
        .map_err(|error| Error::new(ErrorKind::Build, error.to_string()))?;
    Ok(Answer::new(operation, response))
}
