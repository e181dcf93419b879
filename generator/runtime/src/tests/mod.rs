//! Unit tests. What needs a client uses `sample`, an API in the shape of emitted code.

mod auth_base;
mod codecs;
mod datetimes;
mod encoding;
mod enums;
mod errors;
mod extras;
#[cfg(feature = "testing")]
mod lifecycle;
mod numbered;
mod oneofs;
#[cfg(feature = "testing")]
mod paging;
mod rates;
#[cfg(feature = "replay")]
mod replay;
mod retries;
mod rules;
mod sample;
#[cfg(feature = "testing")]
mod testing;
mod unions;
mod values;
