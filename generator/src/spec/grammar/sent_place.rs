//! Where something stands in a request: `header(Idempotency-Key)`, `body(reference)`, `query(key)` or `key`.

use super::FromWord;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SentPlace {
    Query(String),
    Header(String),
    /// A field of the body.
    Body(String),
}

impl FromWord for SentPlace {
    fn from_word(text: &str) -> Option<Self> {
        let Some((side, rest)) = text.split_once('(') else {
            return is_name(text).then(|| Self::Query(text.to_owned()));
        };
        let name = rest.strip_suffix(')').filter(|name| is_name(name))?;
        let name = name.to_owned();
        match side {
            "query" => Some(Self::Query(name)),
            "header" => Some(Self::Header(name)),
            "body" => Some(Self::Body(name)),
            _ => None,
        }
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.contains(|c: char| c.is_whitespace() || "()|\"".contains(c))
}
