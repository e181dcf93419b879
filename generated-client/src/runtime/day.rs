// Copied from generator/runtime/src/runtime/day.rs by `cargo xtask codegen`; edit it there.

//! Days of the calendar in any year.

use jiff::civil;

use super::date_style::{YearStyle, sign};

/// Seconds of a day.
pub(crate) const SECONDS: i64 = 24 * 60 * 60;

/// Nanoseconds of a second, and of a day.
pub(crate) const NANOS: i128 = 1_000_000_000;
pub(crate) const NANOS_OF_DAY: i128 = SECONDS as i128 * NANOS;

/// Years after which the calendar repeats, and their days.
const CYCLE: (i64, i64) = (400, 146_097);

const EPOCH: civil::Date = civil::date(1970, 1, 1);

/// A day that a text names. Services write some that `jiff` does not have, and mean "never" or "none" by them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Day {
    pub year: i64,
    pub month: i8,
    pub of_month: i8,
}

/// Whether a text is a date of zeros, in whatever form, as databases write that there is none.
pub(crate) fn is_no_day(text: &str) -> bool {
    let zeros = text.bytes().filter(|byte| *byte == b'0').count();
    zeros >= 8 && text.bytes().all(|byte| b"0-/.: TZ".contains(&byte))
}

impl Day {
    /// `0000-00-00`, which stands for the first day of that year.
    pub(crate) const ZERO: Self = Self {
        year: 0,
        month: 0,
        of_month: 0,
    };

    pub(crate) fn is_zero(self) -> bool {
        self == Self::ZERO
    }

    /// Days since 1970; `None` if no month has the day.
    pub(crate) fn days(self) -> Option<i64> {
        let (month, of_month) = if self.is_zero() {
            (1, 1)
        } else {
            (self.month, self.of_month)
        };
        let years = self.year.checked_sub(1970)?;
        let year = i16::try_from(1970 + years.rem_euclid(CYCLE.0)).ok()?;
        let date = civil::Date::new(year, month, of_month).ok()?;
        let days = date.duration_since(EPOCH).as_hours() / 24;
        Some(days + years.div_euclid(CYCLE.0).checked_mul(CYCLE.1)?)
    }

    /// The day so many days after the first of 1970.
    pub(crate) fn of(days: i64) -> Self {
        let since = jiff::SignedDuration::from_hours(days.rem_euclid(CYCLE.1) * 24);
        let day = Self::from(EPOCH.saturating_add(since));
        let cycles = days.div_euclid(CYCLE.1);
        Self {
            year: day.year + cycles * CYCLE.0,
            ..day
        }
    }

    /// The day of a year, counted from 1.
    pub(crate) fn of_year(year: i64, day: i16) -> Option<Self> {
        let first = Self {
            year,
            month: 1,
            of_month: 1,
        };
        let found = Self::of(first.days()?.checked_add(i64::from(day) - 1)?);
        (found.year == year).then_some(found)
    }

    /// How many days of its year have begun.
    pub(crate) fn in_year(self) -> i64 {
        let first = Self {
            month: 1,
            of_month: 1,
            ..self
        };
        let days = |day: Self| day.days().unwrap_or_default();
        days(self) - days(first) + 1
    }

    /// The date, if `jiff` has it.
    pub(crate) fn date(self) -> Option<civil::Date> {
        let year = i16::try_from(self.year).ok()?;
        civil::Date::new(year, self.month, self.of_month).ok()
    }

    /// Takes a day off the front of a text, as ISO 8601 writes it.
    pub(crate) fn read(rest: &mut &str) -> Option<(Self, YearStyle)> {
        let mark = rest.chars().next().filter(|c| matches!(c, '+' | '-'));
        if let Some(mark) = mark {
            sign(rest, mark)?;
        }
        let (year, width) = digits(rest);
        // More digits without a sign are a date without dashes.
        let most = if mark.is_some() { 12 } else { 5 };
        if !(4..=most).contains(&width) {
            return None;
        }
        let month = sign(rest, '-').and(number(rest, 2))?;
        let day = sign(rest, '-').and(number(rest, 2))?;
        let day = Self {
            year: if mark == Some('-') { -year } else { year },
            month: i8::try_from(month).ok()?,
            of_month: i8::try_from(day).ok()?,
        };
        Some((day, YearStyle { sign: mark, width }))
    }

    pub(crate) fn write(self, style: YearStyle, out: &mut String) {
        out.extend(style.sign);
        push(out, self.year.unsigned_abs(), style.width);
        out.push('-');
        push(out, self.month.unsigned_abs(), 2);
        out.push('-');
        push(out, self.of_month.unsigned_abs(), 2);
    }
}

impl From<civil::Date> for Day {
    fn from(date: civil::Date) -> Self {
        Self {
            year: date.year().into(),
            month: date.month(),
            of_month: date.day(),
        }
    }
}

/// Writes a number with zeros in front up to a width. `fmt` takes ten times as long, and every date has six of them.
pub(crate) fn push(out: &mut String, number: impl Into<u64>, width: usize) {
    const PAIRS: &str = "0001020304050607080910111213141516171819\
        2021222324252627282930313233343536373839\
        4041424344454647484950515253545556575859\
        6061626364656667686970717273747576777879\
        8081828384858687888990919293949596979899";
    let number: u64 = number.into();
    let is_long = number >= 100 || width > 2;
    if is_long {
        push(out, number / 100, width.saturating_sub(2));
    }
    let end = usize::try_from(number % 100).unwrap_or_default() * 2 + 2;
    let is_pair = is_long || width == 2 || number >= 10;
    out.push_str(&PAIRS[end - 1 - usize::from(is_pair)..end]);
}

/// Takes all digits off the front: their number, and how many they are.
pub(crate) fn digits(rest: &mut &str) -> (i64, usize) {
    let (mut number, mut count) = (0_i64, 0);
    for digit in rest.bytes().take_while(u8::is_ascii_digit) {
        // More than a number holds are refused by how many they are.
        number = number
            .wrapping_mul(10)
            .wrapping_add(i64::from(digit - b'0'));
        count += 1;
    }
    *rest = rest.get(count..).unwrap_or_default();
    (number, count)
}

/// Takes so many digits off the front, as a number: four at most.
pub(crate) fn number(rest: &mut &str, digits: usize) -> Option<i16> {
    let (text, after) = rest.split_at_checked(digits)?;
    *rest = after;
    text.bytes().try_fold(0, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| i16::from(byte - b'0'))?;
        Some(number * 10 + digit)
    })
}
