// Copied from generator/src/emit/replay/main.rs by `cargo xtask codegen`; edit it there.

//! Reads recorded responses as calls of the client do. `cargo xtask verify` runs it.
//!
//! A line of the input is `{"endpoint": ["api", "file.operation"], "status": 200, "body": "base64"}`. Its verdict, a line
//! of the output, is `{"read": "…"}` with what was read written as JSON again, or `{"unread": {"path": "…", "why": "…"}}`,
//! or `{"unknown": true}` where the client does not have the operation. Without an endpoint, the response is an error, and
//! its verdict is `{"message": "…"}` or `{"message": null}`.
//!
//! Bodies can hold secrets: they come in over the standard input only.

#[rustfmt::skip]
mod operations;

use std::io::{self, BufRead, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use client::bytes::Bytes;
use client::http::{Method, Response};
use client::runtime::{Endpoint, Error, ErrorKind, Operation, RawResponse};
use client::serde::de::{Deserialize, Deserializer, Error as _};
use client::serde::ser::Serialize;
use client::serde_json::{self, Value, json};

/// Reads a response and writes what was read.
type Decode = fn(Response<Bytes>) -> Result<String, Error>;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut output = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        writeln!(output, "{}", verdict(&serde_json::from_str(&line?)?)?)?;
        output.flush()?;
    }
    Ok(())
}

fn verdict(recorded: &Value) -> Result<Value, Box<dyn std::error::Error>> {
    let body = recorded["body"].as_str().unwrap_or_default();
    let body = STANDARD.decode(body).map_err(|error| error.to_string())?;
    let status = u16::try_from(recorded["status"].as_u64().unwrap_or_default())?;
    let response = Response::builder().status(status).body(Bytes::from(body))?;
    let endpoint = &recorded["endpoint"];
    let (Some(api), Some(operation)) = (endpoint[0].as_str(), endpoint[1].as_str()) else {
        return Ok(json!({"message": message(response)}));
    };
    let Some(decode) = operations::decoder(api, operation) else {
        return Ok(json!({"unknown": true}));
    };
    Ok(match decode(response) {
        Ok(read) => json!({"read": read}),
        Err(error) => json!({"unread": {"path": error.path(), "why": error.to_string()}}),
    })
}

fn decode<E>(response: Response<Bytes>) -> Result<String, Error>
where
    E: Endpoint,
    E::Output: Serialize,
{
    let output = E::decode(&RawResponse::new(E::OPERATION, response))?;
    serde_json::to_string(&output).map_err(|error| Error::new(ErrorKind::Build, error.to_string()))
}

fn message(response: Response<Bytes>) -> Option<String> {
    const ANY: &Operation = &Operation {
        id: "replay",
        method: Method::GET,
        path: "/",
        idempotent: true,
    };
    // The error of what cannot be read has the body, as that of a call has.
    let error = RawResponse::new(ANY, response).json::<Never>().err()?;
    error.message()
}

/// What no body holds.
struct Never;

impl<'de> Deserialize<'de> for Never {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(D::Error::custom("nothing is expected"))
    }
}
