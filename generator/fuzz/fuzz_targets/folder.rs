//! Spec files of any bytes.
#![no_main]

use generator_fuzz::{answer, folder};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| answer(&folder(bytes)));
