//! What a change means: on the wire, and in Rust.

use std::fmt;

/// What a change means to clients and to the service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wire {
    /// Nothing changes on the wire.
    #[default]
    Words,
    /// Clients of both specs work with services of both.
    Safe,
    /// A client of the new spec does not work with a service that still does what the old one says.
    BreaksNew,
    /// A client of the old spec does not work with a service that does what the new one says.
    BreaksOld,
    /// Both.
    BreaksBoth,
}

impl Wire {
    pub(super) fn of(breaks_old: bool, breaks_new: bool) -> Self {
        match (breaks_old, breaks_new) {
            (true, true) => Self::BreaksBoth,
            (true, false) => Self::BreaksOld,
            (false, true) => Self::BreaksNew,
            (false, false) => Self::Safe,
        }
    }

    /// Whether clients of the old spec stop working.
    pub(super) fn breaks_old(self) -> bool {
        matches!(self, Self::BreaksOld | Self::BreaksBoth)
    }

    /// Whether clients of the new spec have to wait for the service.
    pub(super) fn breaks_new(self) -> bool {
        matches!(self, Self::BreaksNew | Self::BreaksBoth)
    }

    /// The verdict on two changes that are made together.
    pub(super) fn and(self, other: Self) -> Self {
        let breaks = Self::of(
            self.breaks_old() || other.breaks_old(),
            self.breaks_new() || other.breaks_new(),
        );
        match breaks {
            Self::Safe => self.max(other),
            breaks => breaks,
        }
    }

    /// As machines read it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Safe => "safe",
            Self::BreaksNew => "breaks-new",
            Self::BreaksOld => "breaks-old",
            Self::BreaksBoth => "breaks-both",
        }
    }
}

impl fmt::Display for Wire {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Words => "words only",
            Self::Safe => "safe",
            Self::BreaksNew => "breaks new clients",
            Self::BreaksOld => "breaks old clients",
            Self::BreaksBoth => "breaks old and new clients",
        })
    }
}

/// What a change means to users of the crate, as semantic versions count it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rust {
    /// Nothing that a program names is another.
    #[default]
    Patch,
    /// There is more, or a warning.
    Minor,
    /// A program may no longer compile.
    Major,
}

impl Rust {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl fmt::Display for Rust {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.word())
    }
}
