// Copied from generator/runtime/src/runtime/key.rs by `cargo xtask codegen`; edit it there.

//! Keys by which a service recognizes a request that is sent again.

use std::hash::{BuildHasher as _, RandomState};

/// A key that no other call has: a random UUID.
///
/// The standard library's hashers are keyed by the operating system's randomness, each differently.
pub fn new_key() -> String {
    let random = RandomState::new();
    let high = random.hash_one(0_u8);
    let low = random.hash_one(1_u8);
    let version = (high & 0xffff_ffff_ffff_0fff) | 0x4000;
    let variant = (low & 0x3fff_ffff_ffff_ffff) | 0x8000_0000_0000_0000;
    let [high, low] = [version, variant].map(|half| format!("{half:016x}"));
    let (first, rest) = high.split_at(8);
    let (second, third) = rest.split_at(4);
    let (fourth, fifth) = low.split_at(4);
    [first, second, third, fourth, fifth].join("-")
}
