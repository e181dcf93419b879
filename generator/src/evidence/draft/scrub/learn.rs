//! The credentials of an exchange, which may stand in its bodies and addresses too.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::Scrub;
use super::header;
use super::kind::{self, Kind};
use crate::evidence::exchange::{Credential, Exchange};

/// Headers whose name does not say that they are secret.
const CREDENTIALS: [&str; 3] = ["authorization", "proxy-authorization", "x-auth"];

impl Scrub {
    pub(super) fn learn(&mut self, exchange: &Exchange) {
        self.hosts.insert(exchange.host.clone());
        let words = exchange.path.split('/').filter(|part| {
            let is_word = |byte: u8| byte.is_ascii_lowercase() || b"_-".contains(&byte);
            let is_version =
                part.starts_with('v') && part[1..].bytes().all(|byte| byte.is_ascii_digit());
            part.bytes().all(is_word) || (is_version && part.len() < 4)
        });
        self.segments.extend(words.map(str::to_owned));
        for (name, value) in exchange.headers.iter().chain(&exchange.response_headers) {
            match name.as_str() {
                "cookie" => value.split(';').for_each(|pair| self.cookie(pair)),
                "set-cookie" => value
                    .lines()
                    .for_each(|line| self.cookie(line.split(';').next().unwrap_or(line))),
                name if CREDENTIALS.contains(&name) => self.credential(value),
                name if kind::is_secret(name) => self.secret(value),
                _ => {}
            }
        }
        for (name, value) in &exchange.headers {
            let is_declared = exchange
                .credentials
                .contains(&Credential::Header(name.clone()));
            let of_text = kind::of_text(name, value);
            let opens = is_declared || header::kind(name, value) == header::Kind::Credential;
            if CREDENTIALS.contains(&name.as_str()) || name == "cookie" {
                // Known already, without the scheme before it.
            } else if opens {
                // What is a part of the address stays there.
                if !exchange.host.contains(value.trim()) {
                    self.credential(value);
                    self.secret(value);
                }
            } else if matches!(of_text, Kind::Email | Kind::Phone) {
                self.stand_in(of_text, value);
            }
        }
        for (name, value) in &exchange.query {
            let is_declared = exchange
                .credentials
                .contains(&Credential::Query(name.clone()));
            if is_declared || kind::is_secret(name) {
                self.secret(value);
            }
        }
    }

    fn cookie(&mut self, pair: &str) {
        if let Some((_, value)) = pair.split_once('=') {
            self.secret(value.trim());
        }
    }

    /// `Bearer …`, `Basic …`, or a value alone.
    fn credential(&mut self, value: &str) {
        let words: Vec<&str> = value.split_whitespace().collect();
        let [.., last] = words[..] else { return };
        self.secret(last);
        let bare = last.trim_end_matches('=');
        let decoded = STANDARD_NO_PAD
            .decode(bare)
            .ok()
            .and_then(|bytes| String::from_utf8(bytes).ok());
        if let Some((user, password)) = decoded.as_deref().and_then(|pair| pair.split_once(':')) {
            self.secret(user);
            self.secret(password);
        }
    }

    fn secret(&mut self, value: &str) {
        // What is shorter could be any word.
        if value.len() >= super::GUARD {
            self.stand_in(Kind::Secret, value);
        }
    }
}
