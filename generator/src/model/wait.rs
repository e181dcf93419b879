//! What a call is repeated for until it is there.

use std::time::Duration;

use super::call::Response;
use crate::spec;
use crate::spec::grammar::Places;
use crate::spec::grammar::place::{Path, Place};

/// The time between two calls where no spec says it.
const EVERY: Duration = Duration::from_secs(2);

#[derive(Debug)]
pub(crate) struct Wait<'s> {
    /// Where it stands how far it is, in what is returned.
    pub(crate) field: &'s Places,
    /// The same from the top of the response.
    pub(crate) place: Places,
    pub(crate) success: &'s [String],
    pub(crate) failure: &'s [String],
    pub(crate) every: Duration,
}

impl<'s> Wait<'s> {
    /// None where it cannot be read, which the checker refuses.
    pub(crate) fn of(wait: &'s spec::Wait, response: &Response<'s>) -> Option<Self> {
        let Response::Value { at, .. } = response else {
            return None;
        };
        let field = wait.field.as_ref()?.parsed.as_ref().ok()?;
        let words = |words: &'s Option<spec::Words>| words.as_ref().map_or(&[][..], |all| &all.0);
        Some(Self {
            place: match at {
                None => field.clone(),
                Some(at) => below(at, field),
            },
            field,
            success: words(&wait.success),
            failure: words(&wait.failure),
            every: (wait.every.as_ref().and_then(|every| every.value)).unwrap_or(EVERY),
        })
    }
}

/// Places below other places.
fn below(above: &Places, below: &Places) -> Places {
    let all = above.paths().flat_map(|above| {
        below.paths().map(move |below| {
            let steps = above.0.iter().chain(&below.0);
            Place::Body(Path(steps.cloned().collect()))
        })
    });
    Places(all.collect())
}
