// Copied from generator/runtime/src/runtime/date_style.rs by `cargo xtask codegen`; edit it there.

//! How a date and time was written, so that it can be written the same way again.

use jiff::civil;
use jiff::tz::Offset;

use super::day::{Day, NANOS, NANOS_OF_DAY, digits, number, push};

/// The parts of a text that the instant itself does not hold.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    year: YearStyle,
    /// The date is `0000-00-00`, as databases write a date that is not there.
    zero: bool,
    /// Between date and time; `None` when there is only a date.
    separator: Option<char>,
    /// Whether the time has seconds.
    seconds: bool,
    /// Digits after the second, 0 to 9.
    digits: u8,
    zone: Zone,
    mail: Mail,
}

/// What of the form of e-mails was there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mail {
    /// The day of the week, in front.
    pub weekday: bool,
    /// A zero before the first nine days of a month.
    pub padded: bool,
    pub seconds: bool,
}

impl Mail {
    const WHOLE: Self = Self {
        weekday: true,
        padded: true,
        seconds: true,
    };
}

/// How a year was written: its sign, if it had one, and its digits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct YearStyle {
    pub sign: Option<char>,
    pub width: usize,
}

/// How the zone was written.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Zone {
    /// Not at all, which means UTC.
    None,
    /// `Z` or `z`
    Letter(char),
    /// ` UTC`
    Name,
    /// `-04:00`, `+0000`, ` +0000`, `+02`
    Offset {
        seconds: i32,
        negative: bool,
        space: bool,
        minutes: Minutes,
    },
}

/// How the minutes of an offset were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Minutes {
    /// Not at all.
    None,
    /// `0200`
    Joined,
    /// `02:00`
    Colon,
}

/// A date and a time of day on a clock, whatever its zone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Local {
    pub day: Day,
    pub time: civil::Time,
}

impl Local {
    /// The nanoseconds since 1970 in UTC; `None` for a day that no month has.
    pub(crate) fn since(self, offset: Offset) -> Option<i128> {
        let Self { day, time } = self;
        let clock = i64::from(time.hour()) * 3_600
            + i64::from(time.minute()) * 60
            + i64::from(time.second())
            - i64::from(offset.seconds());
        let start = i128::from(day.days()?) * NANOS_OF_DAY;
        Some(start + i128::from(clock) * NANOS + i128::from(time.subsec_nanosecond()))
    }

    /// What a clock shows so long after 1970 in UTC.
    pub(crate) fn of(since: i128, offset: Offset) -> Self {
        let nanos = since + i128::from(offset.seconds()) * NANOS;
        let day = nanos.div_euclid(NANOS_OF_DAY);
        let in_day = nanos.rem_euclid(NANOS_OF_DAY);
        let (clock, nanosecond) = (in_day / NANOS, in_day % NANOS);
        let small = |number: i128| i8::try_from(number).unwrap_or_default();
        let time = civil::Time::new(
            small(clock / 3_600),
            small(clock / 60 % 60),
            small(clock % 60),
            i32::try_from(nanosecond).unwrap_or_default(),
        );
        Self {
            // No instant has more days.
            day: Day::of(i64::try_from(day).unwrap_or_default()),
            time: time.unwrap_or_default(),
        }
    }
}

impl Style {
    /// RFC 3339 in UTC, with the digits that the instant needs.
    pub(crate) fn canonical(since: i128) -> Self {
        let mut digits = 9;
        let mut rest = since.rem_euclid(NANOS);
        while digits > 0 && rest % 10 == 0 {
            rest /= 10;
            digits -= 1;
        }
        Self {
            year: YearStyle::of(Local::of(since, Offset::UTC).day.year),
            zero: false,
            separator: Some('T'),
            seconds: true,
            digits,
            zone: Zone::UTC,
            mail: Mail::WHOLE,
        }
    }

    /// As [`canonical`](Self::canonical), but with these digits, in this zone, and perhaps `0000-00-00`.
    pub(crate) fn laid_out(since: i128, digits: u8, zone: Zone, zero: bool) -> Self {
        Self {
            zero,
            digits,
            zone,
            ..Self::canonical(since)
        }
    }

    /// As [`canonical`](Self::canonical), but in this zone, and with what an e-mail had.
    pub(crate) fn of_mail(since: i128, zone: Zone, mail: Mail) -> Self {
        Self {
            zone,
            mail,
            ..Self::canonical(since)
        }
    }

    /// Reads one of the known forms.
    pub(crate) fn read(text: &str) -> Option<(i128, Self)> {
        let mut rest = text;
        let (day, year) = Day::read(&mut rest)?;
        let mut style = Self {
            year,
            zero: day.is_zero(),
            separator: None,
            seconds: false,
            digits: 0,
            zone: Zone::None,
            mail: Mail::WHOLE,
        };
        let mut local = Local {
            day,
            time: civil::Time::midnight(),
        };
        if rest.is_empty() {
            return Some((local.since(Offset::UTC)?, style));
        }
        let separator = rest
            .chars()
            .next()
            .filter(|c| matches!(c, 'T' | 't' | ' '))?;
        style.separator = Some(separator);
        rest = rest.get(1..)?;
        let hour = number(&mut rest, 2)?;
        let minute = sign(&mut rest, ':').and(number(&mut rest, 2))?;
        style.seconds = sign(&mut rest, ':').is_some();
        let (mut second, mut nanosecond) = (0, 0);
        if style.seconds {
            second = number(&mut rest, 2)?;
            if sign(&mut rest, '.').is_some() {
                (style.digits, nanosecond) = fraction(&mut rest)?;
            }
        }
        let ends_day;
        (local.time, ends_day) = time_of_day(hour, minute, second, nanosecond)?;
        let offset;
        (style.zone, offset) = zone(rest)?;
        let since = local.since(offset)?;
        Some((since + ends_day, style))
    }

    pub(crate) fn write(self, since: i128) -> String {
        let Local { day, time } = self.local(since);
        let mut out = String::with_capacity(40);
        day.write(self.year, &mut out);
        let Some(separator) = self.separator else {
            return out;
        };
        out.push(separator);
        push(&mut out, time.hour().unsigned_abs(), 2);
        out.push(':');
        push(&mut out, time.minute().unsigned_abs(), 2);
        if self.seconds {
            out.push(':');
            push(&mut out, time.second().unsigned_abs(), 2);
        }
        if self.digits > 0 {
            out.push('.');
            self.push_fraction(time, &mut out);
        }
        self.zone.write(&mut out);
        out
    }

    /// What a clock in the zone shows.
    pub(crate) fn local(self, since: i128) -> Local {
        let mut local = Local::of(since, self.zone.offset());
        if self.zero {
            local.day = Day::ZERO;
        }
        local
    }

    /// The same in another zone.
    pub(crate) fn in_zone(self, zone: Zone) -> Self {
        Self { zone, ..self }
    }

    /// Writes the digits after the second.
    pub(crate) fn push_fraction(self, time: civil::Time, out: &mut String) {
        let end = out.len() + usize::from(self.digits);
        push(out, time.subsec_nanosecond().unsigned_abs(), 9);
        out.truncate(end);
    }

    pub(crate) fn zone(self) -> Zone {
        self.zone
    }

    pub(crate) fn mail(self) -> Mail {
        self.mail
    }
}

impl YearStyle {
    /// Four digits; a year that needs more has a sign and at least six, as ISO 8601 wants it.
    pub(crate) fn of(year: i64) -> Self {
        match year {
            0..=9_999 => Self {
                sign: None,
                width: 4,
            },
            ..0 => Self {
                sign: Some('-'),
                width: 6,
            },
            _ => Self {
                sign: Some('+'),
                width: 6,
            },
        }
    }
}

impl Zone {
    /// As it is written where nothing else is known.
    pub(crate) const UTC: Self = Self::Letter('Z');

    /// The usual way to write an offset. One with seconds has none.
    pub(crate) fn at(offset: Offset) -> Self {
        let seconds = offset.seconds();
        if seconds == 0 || seconds % 60 != 0 {
            return Self::UTC;
        }
        Self::Offset {
            seconds,
            negative: offset.is_negative(),
            space: false,
            minutes: Minutes::Colon,
        }
    }

    /// `+0200`
    pub(crate) fn joined(seconds: i32, negative: bool) -> Self {
        Self::Offset {
            seconds,
            negative,
            space: false,
            minutes: Minutes::Joined,
        }
    }

    /// Whether it has a minus, which zero may have too.
    pub(crate) fn is_negative(self) -> bool {
        matches!(self, Self::Offset { negative: true, .. })
    }

    pub(crate) fn offset(self) -> Offset {
        match self {
            Self::Offset { seconds, .. } => Offset::from_seconds(seconds).unwrap_or(Offset::UTC),
            _ => Offset::UTC,
        }
    }

    /// Whether no minutes were left out.
    pub(crate) fn is_whole(self) -> bool {
        !matches!(
            self,
            Self::Offset {
                minutes: Minutes::None,
                ..
            }
        )
    }

    fn write(self, out: &mut String) {
        match self {
            Self::None => {}
            Self::Letter(letter) => out.push(letter),
            Self::Name => out.push_str(" UTC"),
            Self::Offset {
                seconds,
                negative,
                space,
                minutes: style,
            } => {
                let minutes = seconds.unsigned_abs() / 60;
                let (hours, minutes) = (minutes / 60, minutes % 60);
                out.extend(space.then_some(' '));
                out.push(if negative { '-' } else { '+' });
                push(out, hours, 2);
                if style == Minutes::None {
                    return;
                }
                out.extend((style == Minutes::Colon).then_some(':'));
                push(out, minutes, 2);
            }
        }
    }
}

/// A time of day, and what it lacks: `24:00:00` is the midnight a day later. A leap second is read as the one before it.
pub(crate) fn time_of_day(
    hour: i16,
    minute: i16,
    second: i16,
    nanosecond: i32,
) -> Option<(civil::Time, i128)> {
    if (hour, minute, second, nanosecond) == (24, 0, 0, 0) {
        return Some((civil::Time::midnight(), NANOS_OF_DAY));
    }
    let small = |number: i16| i8::try_from(number).ok();
    let second = if second == 60 { 59 } else { second };
    let time = civil::Time::new(small(hour)?, small(minute)?, small(second)?, nanosecond);
    Some((time.ok()?, 0))
}

/// Takes one character off the front.
pub(crate) fn sign(rest: &mut &str, expected: char) -> Option<()> {
    *rest = rest.strip_prefix(expected)?;
    Some(())
}

/// One to nine digits after the second, and the nanoseconds they mean.
pub(crate) fn fraction(rest: &mut &str) -> Option<(u8, i32)> {
    let (number, count) = digits(rest);
    let missing = 9_usize.checked_sub(count).filter(|_| count > 0)?;
    let nanos = (0..missing).fold(number, |number, _| number * 10);
    Some((u8::try_from(count).ok()?, i32::try_from(nanos).ok()?))
}

fn zone(text: &str) -> Option<(Zone, Offset)> {
    let mut rest = text;
    let zone = match text {
        "" => return Some((Zone::None, Offset::UTC)),
        " UTC" => return Some((Zone::Name, Offset::UTC)),
        _ => offset(&mut rest)?,
    };
    rest.is_empty().then(|| (zone, zone.offset()))
}

/// `Z` or `z`, or an offset from UTC: `+02:00`, `+0200`, ` +0200`, `+02`.
pub(crate) fn offset(rest: &mut &str) -> Option<Zone> {
    for letter in ['Z', 'z'] {
        if sign(rest, letter).is_some() {
            return Some(Zone::Letter(letter));
        }
    }
    let space = sign(rest, ' ').is_some();
    let negative = sign(rest, '-').is_some();
    if !negative {
        sign(rest, '+')?;
    }
    let hours = i32::from(number(rest, 2)?);
    let style = match rest.chars().next() {
        Some(':') => Minutes::Colon,
        Some('0'..='9') => Minutes::Joined,
        _ => Minutes::None,
    };
    if style == Minutes::Colon {
        sign(rest, ':')?;
    }
    let minutes = if style == Minutes::None {
        0
    } else {
        number(rest, 2)?
    };
    let seconds = (hours * 60 + i32::from(minutes)) * if negative { -60 } else { 60 };
    let is_offset = minutes < 60 && Offset::from_seconds(seconds).is_ok();
    is_offset.then_some(Zone::Offset {
        seconds,
        negative,
        space,
        minutes: style,
    })
}
