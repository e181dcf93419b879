//! The formats of dates and times: `%d.%m.%Y %H:%M`.

use std::ops::Range;

use super::LineError;

/// What a format is of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Date,
    DateTime,
}

/// The fields that every reader and writer of dates has; `T` is `H`, `M` and `S`.
const DAY: &str = "Ymdj";
const TIME: &str = "HMSTfz";

/// A field, and where it stands in the format.
struct Field {
    letter: char,
    at: Range<usize>,
}

/// Accepts a format that says just what a value is, nothing twice, and that can be read again as it was written.
pub(super) fn check(pattern: &str, at: Range<usize>, kind: Kind) -> Result<(), LineError> {
    let fields = fields(pattern, at.start)?;
    if fields.is_empty() || pattern.contains(['"', '\\']) {
        let title = format!("`{pattern}` is not a date format");
        return Err(LineError::new("T207", at, title)
            .help("write fields with `%`, as in `%Y-%m-%d` or `%Y:%m:%d`; omit it for ISO 8601"));
    }
    too_much(&fields, kind)?;
    unclear(pattern, at.start, &fields)?;
    if let Some((what, help)) = missing(&fields, kind) {
        let title = format!("`{pattern}` has no {what}");
        return Err(LineError::new("T207", at, title).help(help));
    }
    Ok(())
}

/// The fields of a format that starts at `start` of its line.
fn fields(pattern: &str, start: usize) -> Result<Vec<Field>, LineError> {
    let mut fields = Vec::new();
    let mut characters = pattern.char_indices();
    while let Some((from, character)) = characters.next() {
        if character != '%' {
            continue;
        }
        let letter = characters.next().map(|(_, letter)| letter);
        let end = characters.offset();
        let at = start + from..start + end;
        match letter {
            Some(letter) if DAY.contains(letter) || TIME.contains(letter) => {
                fields.push(Field { letter, at });
            }
            _ => {
                let title = format!("`{}` is not a field of a date format", &pattern[from..end]);
                return Err(LineError::new("T207", at, title).help(
                    "the fields are `%Y %m %d %j %H %M %S %f %T %z`, with all their digits",
                ));
            }
        }
    }
    Ok(fields)
}

/// What a field says.
fn parts(letter: char) -> &'static [char] {
    match letter {
        'T' => &['H', 'M', 'S'],
        'j' => &['m', 'd'],
        'Y' => &['Y'],
        'm' => &['m'],
        'd' => &['d'],
        'H' => &['H'],
        'M' => &['M'],
        'S' => &['S'],
        'f' => &['f'],
        _ => &['z'],
    }
}

/// A field that says what another says too, or what a date does not have.
fn too_much(fields: &[Field], kind: Kind) -> Result<(), LineError> {
    for (count, Field { letter, at }) in fields.iter().enumerate() {
        if kind == Kind::Date && TIME.contains(*letter) {
            let title = format!("`%{letter}` would be lost: a `date` has no time");
            return Err(LineError::new("T207", at.clone(), title)
                .help("write `datetime(…)`, or delete the field"));
        }
        let says = |other: &&Field| {
            parts(other.letter)
                .iter()
                .any(|part| parts(*letter).contains(part))
        };
        if let Some(first) = fields[..count].iter().find(says) {
            let title = match first.letter {
                other if other == *letter => format!("`%{letter}` is there twice"),
                other => format!("`%{letter}` says what `%{other}` says"),
            };
            return Err(LineError::new("T207", at.clone(), title).help("keep one of the two"));
        }
    }
    Ok(())
}

/// A fraction has as many digits as there are, so that no digit can follow it.
fn unclear(pattern: &str, start: usize, fields: &[Field]) -> Result<(), LineError> {
    for (count, field) in fields.iter().enumerate() {
        let rest = &pattern[field.at.end - start..];
        let next = fields.get(count + 1).filter(|_| rest.starts_with('%'));
        let is_digit = next.is_some_and(|next| next.letter != 'z')
            || rest.starts_with(|c: char| c.is_ascii_digit());
        if field.letter == 'f' && is_digit {
            let title = "the digits after `%f` cannot be told from its own";
            return Err(LineError::new("T207", field.at.clone(), title)
                .help("write another character between them"));
        }
    }
    Ok(())
}

/// What a value of this kind needs, and its format lacks.
fn missing(fields: &[Field], kind: Kind) -> Option<(&'static str, &'static str)> {
    let has = |part: char| {
        fields
            .iter()
            .any(|field| parts(field.letter).contains(&part))
    };
    let text = "a date is `%Y`, `%m` and `%d`, or `%Y` and `%j`; write `string` for a part of one";
    let clock = "a time is `%H`, `%M` and `%S`, and no later one without those before it";
    Some(match () {
        () if !has('Y') => ("year", text),
        () if !has('m') => ("month", text),
        () if !has('d') => ("day", text),
        () if kind == Kind::Date => return None,
        () if !has('H') => (
            "hour",
            "a `datetime` has a date and a time; write `date(…)` for a date",
        ),
        () if has('f') && !has('S') => ("second", clock),
        () if has('S') && !has('M') => ("minute", clock),
        () => return None,
    })
}
