//! The `http` line: `PATCH /deals/{id}/`.

use std::ops::Range;

use super::{LineError, TypeLine};
use crate::text::nearest::nearest;

/// A method that an endpoint can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Method {
    Get,
    Head,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    const ALL: &[Self] = &[
        Self::Get,
        Self::Head,
        Self::Post,
        Self::Put,
        Self::Patch,
        Self::Delete,
    ];

    /// The method that a word names.
    pub(crate) fn of(word: &str) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|method| method.word() == word)
    }

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Whether a request of this method may have a body.
    pub(crate) fn takes_body(self) -> bool {
        !matches!(self, Self::Get | Self::Head)
    }

    /// Whether doing it twice is the same as doing it once.
    pub(crate) fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch)
    }
}

/// Longest path that servers accept.
const LONGEST_PATH: usize = 2000;

/// Most parameters of a path.
const MOST_PARAMETERS: usize = 100;

/// An `http` line that has been read.
#[derive(Clone, Debug)]
pub(crate) struct HttpLine {
    pub(crate) parsed: Result<Http, LineError>,
}

super::line!(
    HttpLine,
    Http,
    parse,
    "`PATCH /deals/{id}/`, byte for byte."
);

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Http {
    pub(crate) method: Method,
    /// With parameters in braces, as written.
    pub(crate) path: String,
    pub(crate) parameters: Vec<Parameter>,
    /// Whether the path is one parameter that holds the whole address: `{upload_url:url}`.
    pub(crate) is_address: bool,
}

/// `{id}` or `{id:int}`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) ty: Option<TypeLine>,
    /// Where it stands in the line.
    pub(crate) at: Range<usize>,
}

impl Http {
    /// The path as it is compared with others, without the names of parameters.
    pub(crate) fn shape(&self) -> String {
        format!(
            "{} {}",
            self.method.word(),
            self.filled(|_| "{}".to_owned())
        )
    }

    /// Method and path as a vendor writes them: `GET /deals/{id}/`, without the types of parameters.
    pub(crate) fn shown(&self) -> String {
        format!("{} {}", self.method.word(), self.template())
    }

    /// The path with the name of each parameter in braces.
    pub(crate) fn template(&self) -> String {
        self.filled(|name| format!("{{{name}}}"))
    }

    /// The path with each parameter replaced.
    pub(crate) fn filled(&self, mut fill: impl FnMut(&str) -> String) -> String {
        let mut path = String::new();
        let mut rest = self.path.as_str();
        while let Some((literal, after)) = rest.split_once('{') {
            let (inner, after) = after.split_once('}').unwrap_or((after, ""));
            path.push_str(literal);
            path.push_str(&fill(inner.split(':').next().unwrap_or(inner)));
            rest = after;
        }
        path.push_str(rest);
        path
    }
}

/// Reads an `http` line.
pub(crate) fn parse(line: &str) -> Result<Http, LineError> {
    let Some((method, path)) = line.split_once(' ') else {
        let title = "`http` needs a method and a path";
        let error = LineError::new("E404", 0..line.len(), title);
        return Err(error.help("write `GET /deals/{id}/`"));
    };
    let start = method.len() + 1;
    let method = self::method(method)?;
    if let Some(name) = address(path) {
        return Ok(Http {
            method,
            path: format!("{{{name}}}"),
            parameters: vec![Parameter {
                name: name.to_owned(),
                ty: Some(TypeLine::new("string")),
                at: start..start + path.len(),
            }],
            is_address: true,
        });
    }
    check_path(path, start)?;
    Ok(Http {
        method,
        path: path.to_owned(),
        parameters: parameters(path, start)?,
        is_address: false,
    })
}

/// The name in `{name:url}`, where that is all there is.
fn address(path: &str) -> Option<&str> {
    let name = path.strip_prefix('{')?.strip_suffix(":url}")?;
    let is_name = |c: char| c.is_alphanumeric() || "_-".contains(c);
    (!name.is_empty() && name.chars().all(is_name)).then_some(name)
}

/// Refuses what is not a path as a whole; it starts at `start`.
fn check_path(path: &str, start: usize) -> Result<(), LineError> {
    let end = start + path.len();
    let refuse =
        |code, from, title: String, help| Err(LineError::new(code, from..end, title).help(help));
    if path.len() > LONGEST_PATH {
        let title = format!("the path has more than {LONGEST_PATH} characters");
        return refuse("E440", start, title, "write a path that the server accepts");
    }
    if path.contains("://") {
        let help = "the host belongs in `base` of api.yaml; write the path below it";
        return refuse("E419", start, "the path contains a host".to_owned(), help);
    }
    if !path.starts_with('/') {
        let title = format!("the path `{path}` does not start with `/`");
        return refuse(
            "E419",
            start,
            title,
            "write the path below the API's `base`",
        );
    }
    if let Some(at) = path.find(['?', '#']) {
        let title = "query parameters do not belong in the path".to_owned();
        return refuse("E409", start + at, title, "declare them under `query:`");
    }
    Ok(())
}

/// The parameters of a path that starts at `start`.
fn parameters(path: &str, start: usize) -> Result<Vec<Parameter>, LineError> {
    let mut parameters = Vec::new();
    let mut position = start;
    for segment in path.split('/') {
        let at = position..position + segment.len();
        position += segment.len() + 1;
        if segment == "." || segment == ".." {
            let title = format!("`{segment}` is not allowed in a path");
            return Err(
                LineError::new("E420", at, title).help("write the path that the server receives")
            );
        }
        if let Some(name) = segment.strip_prefix(':') {
            let title = "path parameters must be in braces";
            return Err(LineError::new("E411", at, title)
                .help("replace the vendor's colon with braces")
                .instead(format!("{{{name}}}")));
        }
        segment_parameters(segment, at.start, &mut parameters)?;
    }
    Ok(parameters)
}

fn method(word: &str) -> Result<Method, LineError> {
    if let Some(method) = Method::of(word) {
        return Ok(method);
    }
    let title = format!("unknown HTTP method `{word}`");
    let error = LineError::new("E404", 0..word.len(), title)
        .help("write one of GET, HEAD, POST, PUT, PATCH, DELETE");
    let words = Method::ALL.iter().map(|method| method.word());
    Err(match nearest(&word.to_uppercase(), words) {
        Some(meant) => error.instead(meant),
        None => error,
    })
}

fn segment_parameters(
    segment: &str,
    start: usize,
    parameters: &mut Vec<Parameter>,
) -> Result<(), LineError> {
    let error = |at: Range<usize>, title: String| {
        LineError::new("E411", at, title).help(
            "write `{name}` or `{name:int}`; other characters must be letters, digits or `-._~`",
        )
    };
    let mut rest = segment;
    let mut at = start;
    while let Some(open) = rest.find(['{', '}']) {
        literal(&rest[..open], at, &error)?;
        let Some((inner, after)) = rest[open..]
            .strip_prefix('{')
            .and_then(|inner| inner.split_once('}'))
        else {
            return Err(error(
                at + open..at + rest.len(),
                "this path parameter has an unmatched brace".into(),
            ));
        };
        let range = at + open..at + open + inner.len() + 2;
        let (name, ty) = match inner.split_once(':') {
            Some((name, ty)) => (name, Some(ty)),
            None => (inner, None),
        };
        if name.is_empty() || name.contains('{') {
            return Err(error(range, "this path parameter has no name".into()));
        }
        if let Some(bad) = name
            .chars()
            .find(|c| !c.is_alphanumeric() && !"_-.$@[]~".contains(*c))
        {
            let title = format!(
                "`{}` is not allowed in a parameter name",
                bad.escape_debug()
            );
            return Err(error(range, title));
        }
        if parameters.len() == MOST_PARAMETERS {
            return Err(error(range, "too many parameters in a path".into()));
        }
        if let Some(first) = parameters.iter().find(|known| known.name == name) {
            let title = format!("path parameter `{}` is in the path twice", first.name);
            return Err(error(range, title));
        }
        at = range.end;
        rest = after;
        parameters.push(Parameter {
            name: name.to_owned(),
            ty: ty.map(TypeLine::new),
            at: range,
        });
    }
    literal(rest, at, &error)
}

fn literal(
    text: &str,
    at: usize,
    error: &impl Fn(Range<usize>, String) -> LineError,
) -> Result<(), LineError> {
    match text
        .char_indices()
        .find(|(_, c)| !c.is_ascii_alphanumeric() && !"-._~!$&'()*+,;=:@%".contains(*c))
    {
        Some((bad, character)) => Err(error(
            at + bad..at + bad + character.len_utf8(),
            format!("`{character}` is not allowed in a path"),
        )),
        None => Ok(()),
    }
}
