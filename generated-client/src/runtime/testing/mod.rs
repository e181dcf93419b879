// Copied from generator/runtime/src/runtime/testing/mod.rs by `cargo xtask codegen`; edit it there.

//! Tests of code that uses a client, without the service.
//!
//! [`MockTransport`] responds inside the process and sees requests as the wire would; [`Server`] responds over a real
//! socket of this machine.

mod mock;
mod part;
mod round_trip;
mod server;

pub use mock::MockTransport;
pub use part::Part;
pub use round_trip::{assert_rewritten, assert_round_trip};
pub use server::{Recorded, Server};
