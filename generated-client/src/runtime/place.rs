// Copied from generator/runtime/src/runtime/place.rs by `cargo xtask codegen`; edit it there.

//! Places in a response: `meta.cursor`, `data[-1].id`, `"odd.key"`, `.` for all of it, `header(Link)`.

/// One place in a response.
#[derive(Debug, PartialEq)]
pub(crate) enum Place<'p> {
    /// The steps into the body; none for all of it.
    Body(Vec<Step<'p>>),
    Header(&'p str),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Step<'p> {
    Name(&'p str),
    /// From 0; `-1` is the last.
    Index(i64),
}

/// Reads places that are asked in turn, as in `cursor | meta.cursor`.
///
/// They are written by whoever writes an endpoint, so nothing is refused: what cannot be a step is passed over.
pub(crate) fn places(text: &str) -> Vec<Place<'_>> {
    let mut places = Vec::new();
    let mut rest = Some(text);
    while let Some(text) = rest {
        let end = outside_quotes(text, |c| c == '|');
        places.push(place(text.get(..end).unwrap_or_default().trim()));
        rest = text.get(end + 1..);
    }
    places
}

/// The names that a text joins by dots.
pub(crate) fn names(text: &str) -> Vec<&str> {
    let names = steps(text).into_iter().filter_map(|step| match step {
        Step::Name(name) => Some(name),
        Step::Index(_) => None,
    });
    names.collect()
}

fn place(text: &str) -> Place<'_> {
    let inner = text.strip_prefix("header(");
    match inner.and_then(|inner| inner.strip_suffix(')')) {
        Some(name) => Place::Header(name),
        None => Place::Body(steps(text)),
    }
}

fn steps(text: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('.') {
            rest = after;
        } else if let Some((index, after)) =
            rest.strip_prefix('[').and_then(|rest| rest.split_once(']'))
        {
            steps.extend(index.parse().ok().map(Step::Index));
            rest = after;
        } else if let Some((name, after)) =
            rest.strip_prefix('"').and_then(|rest| rest.split_once('"'))
        {
            steps.push(Step::Name(name));
            rest = after;
        } else {
            let end = rest.find(['.', '[']).filter(|end| *end > 0);
            let (name, after) = rest.split_at(end.unwrap_or(rest.len()));
            steps.push(Step::Name(name));
            rest = after;
        }
    }
    steps
}

/// Where the first character outside of quotes is that `is` holds for; the end if there is none.
fn outside_quotes(text: &str, is: impl Fn(char) -> bool) -> usize {
    let mut quoted = false;
    let mut characters = text.char_indices();
    let found = characters.find(|(_, c)| {
        quoted ^= *c == '"';
        !quoted && is(*c)
    });
    found.map_or(text.len(), |(at, _)| at)
}
