//! Examples of calls, their JSON read.

use crate::spec::{self, ApiSpec, Specs};
use crate::text::json;
use crate::text::tree::{self, Node};

#[derive(Debug)]
pub(crate) struct Example<'s> {
    pub(crate) spec: &'s spec::Example,
    /// The keys that lead to it in its file.
    pub(crate) keys: Vec<String>,
    pub(crate) request: Option<Json<'s>>,
    pub(crate) response: Option<Json<'s>>,
    /// What could not be read, which the checker refuses.
    pub(crate) unreadable: Vec<Unreadable>,
}

/// JSON of an example.
#[derive(Debug)]
pub(crate) struct Json<'s> {
    pub(crate) text: &'s str,
    pub(crate) node: Node,
    pub(crate) home: Home,
}

/// Where JSON stands: how its bytes are found in the sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Home {
    /// In the spec itself, below a key of the example.
    Spec(Key),
    /// In a file of its own: its index.
    File(usize),
}

/// The side of an example that is JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Request,
    Response,
}

impl Key {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}

/// JSON that cannot be read.
#[derive(Debug)]
pub(crate) enum Unreadable {
    /// The file that the spec names is not there.
    NoFile { key: Key, path: String },
    NotJson {
        home: Home,
        /// The byte where it ends to be JSON.
        at: usize,
        why: String,
    },
}

impl<'s> Example<'s> {
    pub(super) fn of(
        specs: &'s Specs,
        api: &'s ApiSpec,
        endpoint: &str,
        keys: Vec<String>,
        example: &'s spec::Example,
    ) -> Self {
        let mut unreadable = Vec::new();
        let mut read =
            |key, text: &'s Option<String>| match self::read(specs, api, key, text.as_deref()?) {
                Ok(json) => Some(json),
                Err(error) => {
                    unreadable.push(error);
                    None
                }
            };
        let request = read(Key::Request, &example.request);
        let response = read(Key::Response, &example.response);
        let mut path = vec!["endpoints".to_owned(), endpoint.to_owned()];
        path.extend(keys);
        Self {
            spec: example,
            keys: path,
            request,
            response,
            unreadable,
        }
    }

    /// A header of the response.
    pub(crate) fn response_header(&self, name: &str) -> Option<&str> {
        let mut headers = self.spec.response_headers.iter();
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// What a header of the response says of a page: of `Link`, the address of the next one.
    pub(crate) fn fact_in_header(&self, name: &str) -> Option<String> {
        let value = self.response_header(name)?.trim();
        if !name.eq_ignore_ascii_case("link") {
            return (!value.is_empty()).then(|| value.to_owned());
        }
        let mut links = value.split('<').filter_map(|link| link.split_once('>'));
        let is_next = |parameters: &str| {
            let plain = parameters.to_lowercase().replace([' ', '"'], "");
            plain
                .split([';', ','])
                .any(|parameter| parameter == "rel=next")
        };
        let next = links.find(|(_, parameters)| is_next(parameters));
        next.map(|(url, _)| url.to_owned())
    }

    pub(crate) fn status(&self) -> u16 {
        self.spec.status.unwrap_or(200)
    }
}

fn read<'s>(
    specs: &'s Specs,
    api: &'s ApiSpec,
    key: Key,
    text: &'s str,
) -> Result<Json<'s>, Unreadable> {
    let (text, home) = match spec::Example::file(&api.folder, text) {
        None => (text, Home::Spec(key)),
        Some(path) => match specs.find(&path) {
            Some(at) => (specs.files[at].text.as_str(), Home::File(at)),
            None => return Err(Unreadable::NoFile { key, path }),
        },
    };
    let refuse = |(at, why)| Unreadable::NotJson { home, at, why };
    json::check(text).map_err(refuse)?;
    let node = tree::tree(text).map_err(|refusal| refuse((refusal.range.start, refusal.title)))?;
    Ok(Json { text, node, home })
}
