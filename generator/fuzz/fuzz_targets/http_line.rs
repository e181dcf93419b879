//! One `http:` line, of an endpoint of a resource and of one of its own.
#![no_main]

use generator_fuzz::{answer, quoted, shop};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|line: &str| {
    let line = quoted(line);
    answer(&shop(&format!(
        "endpoints:\n  update: {{http: {line}, doc: /update}}\n"
    )));
    answer(&shop(&format!(
        "endpoints:\n  go_on: {{http: {line}, doc: /go, returns: none}}\n"
    )));
});
