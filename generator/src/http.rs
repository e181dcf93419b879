//! The `http` line: `PATCH /deals/{id}/`.

use std::ops::Range;

/// Methods an endpoint can have.
pub(crate) const METHODS: &[&str] = &["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/// No server takes a longer path.
const LONGEST_PATH: usize = 2000;

/// No server has a path with more.
const MOST_PARAMETERS: usize = 100;

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Http<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) parameters: Vec<Parameter<'a>>,
}

/// `{id}` or `{id:int}`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Parameter<'a> {
    pub(crate) name: &'a str,
    pub(crate) ty: Option<&'a str>,
    pub(crate) at: Range<usize>,
}

/// What is wrong with an `http` line, and where in it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct HttpError {
    pub(crate) code: &'static str,
    pub(crate) title: String,
    pub(crate) at: Range<usize>,
    pub(crate) help: &'static str,
    pub(crate) instead: Option<String>,
}

/// Reads an `http` line.
pub(crate) fn parse(line: &str) -> Result<Http<'_>, HttpError> {
    let error = |code, at: Range<usize>, title: String, help| HttpError {
        code,
        title,
        at,
        help,
        instead: None,
    };
    let Some((method, path)) = line.split_once(' ') else {
        return Err(error(
            "E404",
            0..line.len(),
            "`http` needs a method and a path".into(),
            "write `GET /deals/{id}/`",
        ));
    };
    if !METHODS.contains(&method) {
        let meant = crate::diagnostic::nearest(&method.to_uppercase(), METHODS.iter().copied())
            .map(str::to_owned);
        let title = format!("unknown HTTP method `{method}`");
        return Err(HttpError {
            instead: meant,
            ..error(
                "E404",
                0..method.len(),
                title,
                "write one of GET, HEAD, POST, PUT, PATCH, DELETE",
            )
        });
    }
    let start = method.len() + 1;
    let whole = start..line.len();
    if path.len() > LONGEST_PATH {
        let title = format!("the path has more than {LONGEST_PATH} characters");
        return Err(error("E440", whole, title, "write a path the server takes"));
    }
    if path.contains("://") {
        return Err(error(
            "E419",
            whole,
            "the path holds a host".into(),
            "the host stands in `base` of api.yaml; write the path below it",
        ));
    }
    if !path.starts_with('/') {
        return Err(error(
            "E419",
            whole,
            format!("the path `{path}` does not start with `/`"),
            "write the path below the API's `base`",
        ));
    }
    if let Some(at) = path.find(['?', '#']) {
        return Err(error(
            "E409",
            start + at..line.len(),
            "query parameters do not belong in the path".into(),
            "declare them under `query:`",
        ));
    }
    let mut parameters = Vec::new();
    let mut position = start;
    for segment in path.split('/') {
        let at = position..position + segment.len();
        position += segment.len() + 1;
        if segment == "." || segment == ".." {
            return Err(error(
                "E420",
                at,
                format!("`{segment}` in a path"),
                "write the path the server sees",
            ));
        }
        if let Some(name) = segment.strip_prefix(':') {
            return Err(HttpError {
                instead: Some(format!("{{{name}}}")),
                ..error(
                    "E411",
                    at,
                    "path parameters are written in braces".into(),
                    "the vendor's colon becomes braces",
                )
            });
        }
        segment_parameters(segment, at.start, &mut parameters)?;
    }
    Ok(Http {
        method,
        path,
        parameters,
    })
}

fn segment_parameters<'a>(
    segment: &'a str,
    start: usize,
    parameters: &mut Vec<Parameter<'a>>,
) -> Result<(), HttpError> {
    let error = |at: Range<usize>, title: String| HttpError {
        code: "E411",
        title,
        at,
        help: "write `{name}` or `{name:int}`; other characters are letters, digits and `-._~`",
        instead: None,
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
                "a brace of this path parameter is missing".into(),
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
                "`{}` cannot stand in a parameter's name",
                bad.escape_debug()
            );
            return Err(error(range, title));
        }
        if parameters.len() == MOST_PARAMETERS {
            return Err(error(range, "too many parameters in a path".into()));
        }
        if let Some(first) = parameters.iter().find(|known| known.name == name) {
            let title = format!("path parameter `{}` stands in the path twice", first.name);
            return Err(error(range, title));
        }
        at = range.end;
        rest = after;
        parameters.push(Parameter {
            name,
            ty,
            at: range,
        });
    }
    literal(rest, at, &error)
}

fn literal(
    text: &str,
    at: usize,
    error: &impl Fn(Range<usize>, String) -> HttpError,
) -> Result<(), HttpError> {
    match text
        .char_indices()
        .find(|(_, c)| !c.is_ascii_alphanumeric() && !"-._~!$&'()*+,;=:@%".contains(*c))
    {
        Some((bad, character)) => Err(error(
            at + bad..at + bad + character.len_utf8(),
            format!("`{character}` cannot stand in a path"),
        )),
        None => Ok(()),
    }
}

/// The path as it is compared with others: every parameter is the same.
pub(crate) fn shape(http: &Http<'_>) -> String {
    format!("{} {}", http.method, template(http, |_| "{}".to_owned()))
}

/// Method and path as a vendor writes them: `GET /deals/{id}/`, without the types of parameters.
pub(crate) fn shown(http: &Http<'_>) -> String {
    format!(
        "{} {}",
        http.method,
        template(http, |name| format!("{{{name}}}"))
    )
}

/// The path with each parameter replaced.
pub(crate) fn template(http: &Http<'_>, mut fill: impl FnMut(&str) -> String) -> String {
    let mut path = String::new();
    let mut rest = http.path;
    while let Some((literal, after)) = rest.split_once('{') {
        let (inner, after) = after.split_once('}').unwrap_or((after, ""));
        path.push_str(literal);
        path.push_str(&fill(inner.split(':').next().unwrap_or(inner)));
        rest = after;
    }
    path.push_str(rest);
    path
}
