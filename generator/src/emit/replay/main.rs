//! Reads recorded responses as calls of the client do. `cargo xtask verify` runs it.
//!
//! A line of the input is `{"endpoint": ["api", "file.operation"], "status": 200, "body": "base64"}`. Its verdict, a line
//! of the output, is `{"read": "…"}` with what was read written as JSON again, or `{"unread": {"path": "…", "why": "…"}}`,
//! or `{"unknown": true}` where the client does not have the operation. If the response means that the call failed, it is
//! `{"message": "…"}` or `{"message": null}`.
//!
//! Bodies can hold secrets: they come in over the standard input only.

#[rustfmt::skip]
mod operations;

use std::io::{self, BufRead, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use client::bytes::Bytes;
use client::http::Response;
use client::runtime::{Endpoint, RawResponse};
use client::serde::ser::Serialize;
use client::serde_json::{self, Value, json};

/// Reads a response and writes what was read.
type Decode = fn(Response<Bytes>) -> Result<Value, Box<dyn std::error::Error>>;

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
    let [api, operation] = [0, 1].map(|at| recorded["endpoint"][at].as_str().unwrap_or_default());
    Ok(match operations::decoder(api, operation) {
        Some(decode) => decode(response)?,
        None => json!({"unknown": true}),
    })
}

fn decode<E>(response: Response<Bytes>) -> Result<Value, Box<dyn std::error::Error>>
where
    E: Endpoint,
    E::Output: Serialize,
{
    read::<E>(response, |output| Ok(serde_json::to_string(output)?))
}

/// The same for a value that its type alone does not say how to write.
#[allow(dead_code)] // Not every client has one.
fn decode_coded<E: Endpoint>(
    response: Response<Bytes>,
) -> Result<Value, Box<dyn std::error::Error>> {
    read::<E>(response, |output| {
        let written = E::rewrite(output).ok_or("the value has no codec")?;
        Ok(written?)
    })
}

fn read<E: Endpoint>(
    response: Response<Bytes>,
    write: impl FnOnce(&E::Output) -> Result<String, Box<dyn std::error::Error>>,
) -> Result<Value, Box<dyn std::error::Error>> {
    let response = RawResponse::of::<E>(response);
    if let Some(error) = response.failure() {
        return Ok(json!({"message": error.message()}));
    }
    Ok(match E::decode(&response) {
        Ok(output) => json!({"read": write(&output)?}),
        Err(error) => json!({"unread": {"path": error.path(), "why": error.to_string()}}),
    })
}
