//! One type line, at each place where one can stand.
#![no_main]

use generator_fuzz::{answer, quoted, shop};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|line: &str| {
    let line = quoted(line);
    answer(&shop(&format!("  Line: {line}\n")));
    answer(&shop(&format!(
        "  Sent: {{fields: {{line: {line}}}}}\nendpoints:\n  send_it: {{http: POST /sent, doc: /sent, body: Sent, returns: Sent}}\n"
    )));
    answer(&shop(&format!(
        "endpoints:\n  find_it: {{http: GET /found, doc: /found, query: {{line: {line}}}, returns: Item}}\n"
    )));
});
