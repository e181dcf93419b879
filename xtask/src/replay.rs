//! The compiled client, as `verify` needs it.

use generated_client::replay;
use generator::{Compiled, Unread};

pub(crate) struct Client;

impl Compiled for Client {
    fn decode(
        &self,
        api: &str,
        operation: &str,
        status: u16,
        body: &[u8],
    ) -> Option<Result<String, Unread>> {
        let read = replay::decode(api, operation, status, body)?;
        Some(read.map_err(|error| Unread {
            path: error.path().unwrap_or_default().to_owned(),
            why: error.to_string(),
        }))
    }

    fn message(&self, status: u16, body: &[u8]) -> Option<String> {
        replay::message(status, body)
    }
}
