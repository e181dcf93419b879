//! Responses that say nothing about their endpoint.

use super::matching::Operation;
use crate::evidence::exchange::Exchange;

/// Why a recorded response cannot be judged; none if it was.
pub(crate) fn why(
    operation: &Operation<'_, '_>,
    exchange: &Exchange,
    compiled: bool,
) -> Option<&'static str> {
    // What was not recorded is known already.
    let (status, body) = (exchange.status?, exchange.received.as_ref()?);
    match (status, body.trim_ascii().first()) {
        (200..300, _) => None,
        (400.., _) if operation.call.empty.contains(&status) => None,
        (400.., None) => Some("an error without a body"),
        (400.., Some(b'<')) => Some("an error with an HTML page"),
        (400.., _) if compiled => None,
        (400.., _) => Some("an error, whose body only the compiled client reads"),
        (300..400, _) => Some("a redirect, or a response that did not change"),
        _ => Some("a response that is not the last one"),
    }
}
