//! Endpoints whose bodies and responses are bytes.

use std::fmt::Write;

use crate::maker::Maker;
use crate::words::STRINGS;
use crate::yaml::{json_text, quoted};

impl Maker {
    /// An endpoint that sends or returns bytes, at a path or an address.
    pub(crate) fn content_endpoint(&mut self, unique: usize) -> String {
        let is_address = self.rng.chance(50);
        let sends = self.rng.chance(60);
        let returns = !sends || self.rng.chance(50);
        let method = self.rng.word(if sends {
            &["PUT", "POST", "PATCH"]
        } else {
            &["GET", "POST"]
        });
        let path = if is_address {
            "{upload_url:url}".to_owned()
        } else {
            format!("/contents/{unique}/{{number:int}}")
        };
        let mut out = format!("  send_the_content_{unique}:\n    doc: /contents\n");
        let _ = writeln!(out, "    http: {}", quoted(&format!("{method} {path}")));
        let _ = writeln!(out, "    body: {}", if sends { "bytes" } else { "none" });
        let _ = writeln!(
            out,
            "    returns: {}",
            if returns { "bytes" } else { "none" }
        );
        if self.rng.chance(30) {
            out.push_str("    headers: {X-Kind: const(\"a b\")}\n");
        }
        let is_empty = returns && self.rng.chance(30);
        if is_empty {
            out.push_str("    responses: {404: empty}\n");
        }
        let url = self.rng.word(&[
            "https://files.example/1?sig=a%2Bb",
            "https://files.example",
            "https://files.example:8443/a%20b#part",
            "https://files.example?x=1&y=",
        ]);
        out.push_str("    example:\n");
        let value = if is_address {
            format!("upload_url: {}", quoted(url))
        } else {
            "number: 7".to_owned()
        };
        let _ = writeln!(out, "      path: {{{value}}}");
        if out.contains("X-Kind") {
            out.push_str("      headers: {X-Kind: a b}\n");
        }
        for (key, _) in [("request", sends), ("response", returns)]
            .into_iter()
            .filter(|(_, is)| *is)
        {
            let content = json_text(self.rng.word(STRINGS));
            let _ = writeln!(out, "      {key}: {}", quoted(&content));
        }
        if is_empty && self.rng.chance(50) {
            out.push_str("      status: 404\n");
        }
        out
    }
}
