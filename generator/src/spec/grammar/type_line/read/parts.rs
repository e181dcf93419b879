//! What follows the type of a line: its range, pattern, default, words and evidence.

use super::LineError;
use super::cursor::Reader;
use crate::spec::grammar::type_line::{Bound, Evidence, Limits, Line, ListStyle, Part, Pattern};
use crate::text::nearest::nearest;

/// The words that may follow a type.
const WORDS: &[&str] = &[
    "deprecated",
    "blank",
    "closed",
    "csv",
    "repeat",
    "brackets",
    "indices",
    "indices_last",
    "json",
];

impl Reader<'_> {
    /// One part after the type; each is given at most once.
    pub(super) fn tail(&mut self, line: &mut Line) -> Result<(), LineError> {
        let start = self.at;
        let part = self.part(line)?;
        let at = start..self.at;
        if line.said.iter().any(|(said, _)| *said == part) {
            let title = format!(
                "this line already has a part like `{}`",
                &self.line[at.clone()]
            );
            return Err(LineError::new("T202", at, title).help("keep one of the two"));
        }
        line.said.push((part, at));
        Ok(())
    }

    fn part(&mut self, line: &mut Line) -> Result<Part, LineError> {
        let start = self.at;
        let rest = self.rest();
        if rest.starts_with('/') {
            self.pattern(line)?;
            return Ok(Part::Pattern);
        }
        if rest.starts_with('@') {
            return self.support(line);
        }
        if self.eat("=") {
            line.default = Some(self.default()?);
            return Ok(Part::Default);
        }
        let (word, at) = self.run(|c| !c.is_whitespace());
        let mut styles = ListStyle::ALL.iter().copied();
        let style = styles.find(|style| style.word() == word);
        match word {
            "deprecated" => {
                line.deprecated = true;
                Ok(Part::Deprecated)
            }
            "blank" => {
                line.blank = true;
                Ok(Part::Blank)
            }
            "closed" => {
                line.closed = true;
                Ok(Part::Closed)
            }
            _ if style.is_some() => {
                line.style = style;
                Ok(Part::Style)
            }
            _ if word.contains("..") => {
                line.limits = Some(limits(word, start)?);
                Ok(Part::Limits)
            }
            "or" => Err(
                LineError::new("T202", at, "`or` is allowed between types only").help(
                    "write marks and words after the last type; an enum in a union needs a name",
                ),
            ),
            _ if word.starts_with(['!', '?']) => {
                let title = format!("`{word}` is separated from its type");
                Err(LineError::new("T202", at, title)
                    .help("write the mark right after the type, without a space"))
            }
            _ => {
                let error = LineError::new(
                    "T202",
                    at,
                    format!("unexpected word `{word}` after the type"),
                )
                .help("put the description after ` -- `");
                Err(match nearest(word, WORDS.iter().copied()) {
                    Some(meant) => error.instead(meant),
                    None => error,
                })
            }
        }
    }

    fn default(&mut self) -> Result<String, LineError> {
        if self.rest().starts_with('"') {
            return Ok(self.quoted()?.0);
        }
        let (text, at) = self.run(|c| !c.is_whitespace());
        if text.is_empty() {
            return Err(
                LineError::new("T202", at.start - 1..at.end, "this default has no value")
                    .help("write the value right after `=`, as in `=50` or `=\"past due\"`"),
            );
        }
        Ok(text.to_owned())
    }

    fn pattern(&mut self, line: &mut Line) -> Result<(), LineError> {
        let start = self.at;
        let rest = self.rest();
        let mut escaped = false;
        for (at, character) in rest.char_indices().skip(1) {
            match character {
                '/' if !escaped => {
                    line.pattern = Some(Pattern::new(&rest[1..at], start..start + at + 1)?);
                    self.at += at + 1;
                    return Ok(());
                }
                '\\' => escaped = !escaped,
                _ => escaped = false,
            }
        }
        Err(
            LineError::new("T202", start..self.line.len(), "this pattern is not closed")
                .help("write a pattern between two slashes: `/^cus_/`"),
        )
    }

    /// What supports the line, or what is not sure about it.
    fn support(&mut self, line: &mut Line) -> Result<Part, LineError> {
        let start = self.at;
        if self.eat("@guess(") {
            line.guess = Some(self.reason(start)?);
            return Ok(Part::Guess);
        }
        self.evidence(line)?;
        Ok(Part::Evidence)
    }

    /// The sentence of `@guess(…)`, which may have brackets of its own.
    fn reason(&mut self, start: usize) -> Result<String, LineError> {
        let rest = self.rest();
        let mut open = 1_usize;
        for (at, character) in rest.char_indices() {
            match character {
                '(' => open += 1,
                ')' => open -= 1,
                _ => {}
            }
            if open == 0 {
                self.at += at + 1;
                let words: Vec<&str> = rest[..at].split_whitespace().collect();
                if words.is_empty() {
                    return Err(LineError::new(
                        "T202",
                        start..self.at,
                        "this `@guess` has no reason",
                    )
                    .help("write `@guess(why)`, or `@guess` where nothing supports the type"));
                }
                return Ok(words.join(" "));
            }
        }
        Err(LineError::new(
            "T202",
            start..self.line.len(),
            "this `@guess(` is not closed",
        )
        .help("write `@guess(why) -- text`; a long reason is the key `guess` of the long form"))
    }

    fn evidence(&mut self, line: &mut Line) -> Result<(), LineError> {
        let (word, at) = self.run(|c| !c.is_whitespace());
        let argument = |name: &str| {
            word.strip_prefix(name)
                .and_then(|rest| rest.strip_prefix('('))
                .and_then(|rest| rest.strip_suffix(')'))
                .filter(|argument| !argument.is_empty())
                .map(str::to_owned)
        };
        line.evidence = Some(match (word, argument("@observed"), argument("@sdk")) {
            ("@guess", _, _) => Evidence::Guess,
            (_, Some(day), _) if day.parse::<jiff::civil::Date>().is_ok() => {
                Evidence::Observed(day)
            }
            (_, _, Some(url)) => Evidence::Sdk(url),
            _ if word.starts_with("@observed") => {
                return Err(LineError::new("D707", at, "`@observed` needs a date")
                    .help("write `@observed(2026-11-20)`"));
            }
            _ => {
                return Err(
                    LineError::new("T202", at, format!("unknown evidence `{word}`"))
                        .help("write `@guess`, `@guess(why)`, `@observed(date)` or `@sdk(url)`"),
                );
            }
        });
        Ok(())
    }
}

fn limits(word: &str, start: usize) -> Result<Limits, LineError> {
    let at = start..start + word.len();
    let (low, high) = word.split_once("..").unwrap_or((word, ""));
    let bound = |text: &str| match text {
        "" => Ok(None),
        // Rust reads `nan` and `inf` as numbers too.
        _ => match text.parse::<f64>().ok().filter(|value| value.is_finite()) {
            Some(value) => Ok(Some(Bound {
                value,
                text: text.to_owned(),
            })),
            None => Err(
                LineError::new("T203", at.clone(), format!("`{word}` is not a range"))
                    .help("write `0..100`, `..64` or `1..`"),
            ),
        },
    };
    let (low, high) = (bound(low)?, bound(high)?);
    if let (Some(low), Some(high)) = (&low, &high)
        && low.value > high.value
    {
        return Err(
            LineError::new("T203", at, format!("the range {word} is empty"))
                .help("the low end is above the high end")
                .instead(format!("{}..{}", high.text, low.text)),
        );
    }
    if low.is_none() && high.is_none() {
        return Err(LineError::new("T203", at, "this range has no bounds").help("write `0..100`"));
    }
    Ok(Limits { low, high, at })
}
