//! The options of `curl` that say what is sent.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::evidence::exchange::{Part, multipart};

/// What a command sends.
#[derive(Debug, Default)]
pub(super) struct Call {
    pub(super) method: String,
    pub(super) url: String,
    pub(super) headers: Vec<(String, String)>,
    /// What `-G` and `--url-query` add.
    pub(super) query: Vec<(String, String)>,
    /// None if it stands in a file.
    pub(super) sent: Option<Vec<u8>>,
    pub(super) is_verbose: bool,
}

/// Options with a value, of which the ones that matter are read below: long, and short where there is one.
const VALUED: [(&str, &str); 52] = [
    ("request", "X"),
    ("header", "H"),
    ("data", "d"),
    ("data-ascii", ""),
    ("data-raw", ""),
    ("data-binary", ""),
    ("data-urlencode", ""),
    ("form", "F"),
    ("form-string", ""),
    ("user", "u"),
    ("cookie", "b"),
    ("json", ""),
    ("url", ""),
    ("url-query", ""),
    ("user-agent", "A"),
    ("referer", "e"),
    ("oauth2-bearer", ""),
    ("upload-file", "T"),
    ("aws-sigv4", ""),
    ("cacert", ""),
    ("capath", ""),
    ("cert", "E"),
    ("cert-type", ""),
    ("ciphers", ""),
    ("config", "K"),
    ("connect-timeout", ""),
    ("connect-to", ""),
    ("continue-at", "C"),
    ("cookie-jar", "c"),
    ("dns-servers", ""),
    ("dump-header", "D"),
    ("interface", ""),
    ("key", ""),
    ("key-type", ""),
    ("limit-rate", ""),
    ("max-redirs", ""),
    ("max-time", "m"),
    ("noproxy", ""),
    ("output", "o"),
    ("output-dir", ""),
    ("pass", ""),
    ("proxy", "x"),
    ("proxy-header", ""),
    ("proxy-user", "U"),
    ("range", "r"),
    ("resolve", ""),
    ("retry", ""),
    ("retry-delay", ""),
    ("retry-max-time", ""),
    ("stderr", ""),
    ("time-cond", "z"),
    ("write-out", "w"),
];

/// What the data options gave so far.
#[derive(Default)]
struct Body {
    data: Vec<String>,
    json: Vec<String>,
    parts: Vec<Part>,
    is_file: bool,
}

impl Call {
    /// Reads the words of a command; the error says why it cannot be used.
    pub(super) fn of(words: &[String]) -> Result<Self, String> {
        let mut call = Self::default();
        let mut body = Body::default();
        let (mut is_get, mut urls) = (false, Vec::new());
        let mut words = words.iter().skip(1).map(String::as_str);
        while let Some(word) = words.next() {
            match flags_and_option(word) {
                Word::Plain => urls.push(word.to_owned()),
                Word::Option { name, value, flags } => {
                    call.is_verbose |= flags.contains('v');
                    is_get |= flags.contains('G');
                    if flags.contains('I') {
                        "HEAD".clone_into(&mut call.method);
                    }
                    let is_valued = VALUED.iter().any(|(long, _)| *long == name);
                    match (name, is_valued, value) {
                        (_, false, _) => {
                            match name {
                                "get" => is_get = true,
                                "head" => "HEAD".clone_into(&mut call.method),
                                "verbose" => call.is_verbose = true,
                                "next" => return Err(
                                    "it makes several calls; write each as a command of its own"
                                        .to_owned(),
                                ),
                                _ => {}
                            }
                        }
                        (name, true, Some(value)) => call.option(name, value, &mut body, &mut urls),
                        (name, true, None) => match words.next() {
                            Some(value) => call.option(name, value, &mut body, &mut urls),
                            None => return Err(format!("nothing stands after `--{name}`")),
                        },
                    }
                }
            }
        }
        match &urls[..] {
            [url] => url.clone_into(&mut call.url),
            [] => return Err("it has no address".to_owned()),
            _ => {
                return Err(
                    "it has several addresses; write each as a command of its own".to_owned(),
                );
            }
        }
        call.add_body(&body, is_get);
        Ok(call)
    }

    fn option(&mut self, name: &str, value: &str, body: &mut Body, urls: &mut Vec<String>) {
        match name {
            "request" => self.method = value.to_uppercase(),
            "url" => urls.push(value.to_owned()),
            "header" => {
                if let Some((name, value)) = value.split_once([':', ';']) {
                    self.header(name.trim(), value.trim());
                }
            }
            "cookie" if value.contains('=') => self.header("cookie", value),
            "user-agent" | "referer" => self.header(name, value),
            "user" => self.header(
                "authorization",
                &format!("Basic {}", STANDARD.encode(value)),
            ),
            "oauth2-bearer" => self.header("authorization", &format!("Bearer {value}")),
            "data" | "data-ascii" | "data-binary" | "json" if value.starts_with('@') => {
                body.is_file = true;
            }
            "data" | "data-ascii" | "data-binary" | "data-raw" => body.data.push(value.to_owned()),
            "data-urlencode" => match encoded(value) {
                Some(data) => body.data.push(data),
                None => body.is_file = true,
            },
            "json" => body.json.push(value.to_owned()),
            "url-query" => {
                let data = value.strip_prefix('+').map(str::to_owned);
                let data = data.or_else(|| encoded(value)).unwrap_or_default();
                self.query.extend(pairs(&data));
            }
            "form" => body.parts.extend(part(value)),
            "form-string" => body.parts.extend(
                value
                    .split_once('=')
                    .map(|(name, value)| Part::text(name, value)),
            ),
            "upload-file" => {
                body.is_file = true;
                if self.method.is_empty() {
                    "PUT".clone_into(&mut self.method);
                }
            }
            _ => {}
        }
    }

    fn header(&mut self, name: &str, value: &str) {
        self.headers.push((name.to_owned(), value.to_owned()));
    }

    /// A header that curl adds unless the command names it.
    fn usual(&mut self, name: &str, value: &str) {
        if !self
            .headers
            .iter()
            .any(|(known, _)| known.eq_ignore_ascii_case(name))
        {
            self.header(name, value);
        }
    }

    fn add_body(&mut self, body: &Body, is_get: bool) {
        let has_body = body.is_file
            || !(body.data.is_empty() && body.json.is_empty() && body.parts.is_empty());
        if self.method.is_empty() {
            let method = if has_body && !is_get { "POST" } else { "GET" };
            method.clone_into(&mut self.method);
        }
        if is_get {
            self.query.extend(pairs(&body.data.join("&")));
            self.sent = Some(Vec::new());
        } else if body.is_file {
            self.sent = None;
        } else if !body.json.is_empty() {
            self.usual("content-type", "application/json");
            self.usual("accept", "application/json");
            self.sent = Some(body.json.concat().into_bytes());
        } else if !body.parts.is_empty() {
            let (kind, bytes) = multipart(&body.parts);
            self.headers
                .retain(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
            self.header("content-type", &kind);
            self.sent = Some(bytes);
        } else {
            if has_body {
                self.usual("content-type", "application/x-www-form-urlencoded");
            }
            self.sent = Some(body.data.join("&").into_bytes());
        }
    }
}

enum Word<'w> {
    /// Not an option.
    Plain,
    /// The last option of a word, with what stands behind it, and the flags before it.
    Option {
        name: &'w str,
        value: Option<&'w str>,
        flags: &'w str,
    },
}

fn flags_and_option(word: &str) -> Word<'_> {
    if let Some(name) = word.strip_prefix("--") {
        return Word::Option {
            name,
            value: None,
            flags: "",
        };
    }
    let Some(letters) = word.strip_prefix('-').filter(|letters| !letters.is_empty()) else {
        return Word::Plain;
    };
    for (at, letter) in letters.char_indices() {
        let end = at + letter.len_utf8();
        let valued = VALUED.iter().find(|(_, short)| *short == &letters[at..end]);
        if let Some((name, _)) = valued {
            let value = Some(&letters[end..]).filter(|value| !value.is_empty());
            return Word::Option {
                name,
                value,
                flags: &letters[..at],
            };
        }
    }
    Word::Option {
        name: "",
        value: None,
        flags: letters,
    }
}

/// The value of `--data-urlencode`; None if it stands in a file.
fn encoded(value: &str) -> Option<String> {
    let encode = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    match value.find(['=', '@']) {
        Some(at) if value[at..].starts_with('@') => None,
        Some(0) => Some(encode(&value[1..])),
        Some(at) => Some(format!("{}={}", &value[..at], encode(&value[at + 1..]))),
        None => Some(encode(value)),
    }
}

fn pairs(data: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(data.as_bytes())
        .into_owned()
        .collect()
}

/// `name=text`, `name=@file;type=text/csv`.
fn part(value: &str) -> Option<Part> {
    let (name, value) = value.split_once('=')?;
    if let Some(file) = value.strip_prefix('@') {
        let file = file.split(';').next().unwrap_or(file);
        let file = file.rsplit(['/', '\\']).next().unwrap_or(file);
        return Some(Part::file(name, file.trim_matches('"')));
    }
    let value = value.split(";type=").next().unwrap_or(value);
    Some(Part::text(name, value.trim_start_matches('<')))
}
