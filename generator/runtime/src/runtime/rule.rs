//! Rules between fields, held before anything is sent.

use super::{Error, ErrorKind};

/// Which of several fields are given together.
///
/// Each rule takes the names of its fields and whether they are given. One that is broken is an error of kind
/// [`ErrorKind::Build`], and says itself.
#[derive(Debug)]
pub enum Rule {}

/// An object whose rules are held when it is written.
#[doc(hidden)]
pub trait Ruled {
    /// The first rule that is broken.
    fn held(&self) -> Result<(), Error>;
}

impl Rule {
    /// One of the fields is given, and no more.
    pub fn exactly_one(fields: &[(&str, bool)]) -> Result<(), Error> {
        holds(given(fields) == 1, || {
            format!("exactly one of {} must be given", names(fields))
        })
    }

    /// One of the fields is given, or none.
    pub fn at_most_one(fields: &[(&str, bool)]) -> Result<(), Error> {
        holds(given(fields) <= 1, || {
            format!("at most one of {} may be given", names(fields))
        })
    }

    /// One of the fields is given, or more.
    pub fn at_least_one(fields: &[(&str, bool)]) -> Result<(), Error> {
        holds(given(fields) >= 1, || {
            format!("at least one of {} must be given", names(fields))
        })
    }

    /// Where the first field is given, the others are given too.
    pub fn needs(fields: &[(&str, bool)]) -> Result<(), Error> {
        let Some((first, others)) = fields.split_first() else {
            return Ok(());
        };
        holds(!first.1 || given(others) == others.len(), || {
            format!("`{}` needs {}", first.0, names(others))
        })
    }
}

fn holds(is_kept: bool, why: impl FnOnce() -> String) -> Result<(), Error> {
    if is_kept {
        Ok(())
    } else {
        Err(Error::new(ErrorKind::Build, why()))
    }
}

fn given(fields: &[(&str, bool)]) -> usize {
    fields.iter().filter(|(_, given)| *given).count()
}

/// `a`, `b` and `c`
fn names(fields: &[(&str, bool)]) -> String {
    let names: Vec<_> = fields.iter().map(|(name, _)| format!("`{name}`")).collect();
    match names.as_slice() {
        [others @ .., last] if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        names => names.concat(),
    }
}
