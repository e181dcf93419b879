// Copied from generator/runtime/src/runtime/date_style.rs by `cargo xtask codegen`; edit it there.

//! How an instant was written, so that it can be written the same way again.

use std::fmt;

use jiff::Timestamp;
use jiff::civil;
use jiff::tz::Offset;

/// The parts of a text that the instant itself does not hold.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    /// Between date and time; `None` when there is only a date.
    separator: Option<char>,
    /// Digits after the second, 0 to 9.
    digits: u8,
    zone: Zone,
}

/// How the zone was written.
#[derive(Clone, Copy, Debug)]
enum Zone {
    /// Not at all, which means UTC.
    None,
    /// `Z`
    Letter,
    /// ` UTC`
    Name,
    /// `-04:00`, `+0000`, ` +0000`
    Offset {
        seconds: i32,
        negative: bool,
        space: bool,
        colon: bool,
    },
}

impl Style {
    /// RFC 3339 in UTC, with the digits that the instant needs.
    pub(crate) fn canonical(at: Timestamp) -> Self {
        let mut digits = 9;
        let mut rest = at.subsec_nanosecond().unsigned_abs();
        while digits > 0 && rest % 10 == 0 {
            rest /= 10;
            digits -= 1;
        }
        Self {
            separator: Some('T'),
            digits,
            zone: Zone::Letter,
        }
    }

    /// Reads one of the known forms.
    pub(crate) fn read(text: &str) -> Option<(Timestamp, Self)> {
        let mut rest = text;
        let (year, month, day) = (
            number(&mut rest, 4)?,
            sign(&mut rest, '-').and(number(&mut rest, 2))?,
            sign(&mut rest, '-').and(number(&mut rest, 2))?,
        );
        let date =
            civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
        if rest.is_empty() {
            let style = Self {
                separator: None,
                digits: 0,
                zone: Zone::None,
            };
            return Some((Offset::UTC.to_timestamp(date.at(0, 0, 0, 0)).ok()?, style));
        }
        let separator = rest.chars().next().filter(|c| matches!(c, 'T' | ' '))?;
        rest = rest.get(1..)?;
        let hour = number(&mut rest, 2)?;
        let minute = sign(&mut rest, ':').and(number(&mut rest, 2))?;
        let second = sign(&mut rest, ':').and(number(&mut rest, 2))?;
        let (digits, nanosecond) = fraction(&mut rest)?;
        let small = |number: i16| i8::try_from(number).ok();
        let time =
            civil::Time::new(small(hour)?, small(minute)?, small(second)?, nanosecond).ok()?;
        let (zone, offset) = zone(rest)?;
        let at = offset.to_timestamp(date.to_datetime(time)).ok()?;
        Some((
            at,
            Self {
                separator: Some(separator),
                digits,
                zone,
            },
        ))
    }

    pub(crate) fn write(self, at: Timestamp, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let offset = match self.zone {
            Zone::Offset { seconds, .. } => Offset::from_seconds(seconds).unwrap_or(Offset::UTC),
            _ => Offset::UTC,
        };
        let local = offset.to_datetime(at);
        write!(out, "{}", local.date())?;
        let Some(separator) = self.separator else {
            return Ok(());
        };
        write!(
            out,
            "{separator}{:02}:{:02}:{:02}",
            local.hour(),
            local.minute(),
            local.second()
        )?;
        if self.digits > 0 {
            let all = format!("{:09}", local.subsec_nanosecond());
            write!(
                out,
                ".{}",
                all.get(..usize::from(self.digits)).unwrap_or(&all)
            )?;
        }
        match self.zone {
            Zone::None => Ok(()),
            Zone::Letter => out.write_str("Z"),
            Zone::Name => out.write_str(" UTC"),
            Zone::Offset {
                seconds,
                negative,
                space,
                colon,
            } => {
                let minutes = seconds.unsigned_abs() / 60;
                let (space, sign) = (
                    if space { " " } else { "" },
                    if negative { '-' } else { '+' },
                );
                let colon = if colon { ":" } else { "" };
                write!(
                    out,
                    "{space}{sign}{:02}{colon}{:02}",
                    minutes / 60,
                    minutes % 60
                )
            }
        }
    }
}

fn sign(rest: &mut &str, expected: char) -> Option<()> {
    *rest = rest.strip_prefix(expected)?;
    Some(())
}

/// So many digits, as a number: four at most.
fn number(rest: &mut &str, digits: usize) -> Option<i16> {
    let (text, after) = rest.split_at_checked(digits)?;
    *rest = after;
    text.bytes().try_fold(0, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| i16::from(byte - b'0'))?;
        Some(number * 10 + digit)
    })
}

/// Digits after the second, and the nanoseconds they mean.
fn fraction(rest: &mut &str) -> Option<(u8, i32)> {
    let Some(after) = rest.strip_prefix('.') else {
        return Some((0, 0));
    };
    let count = after.bytes().take_while(u8::is_ascii_digit).count();
    let digits = u8::try_from(count)
        .ok()
        .filter(|digits| (1..=9).contains(digits))?;
    let text = after.get(..count)?;
    *rest = after.get(count..)?;
    let number: i32 = text.parse().ok()?;
    Some((digits, number * 10_i32.pow(9 - u32::from(digits))))
}

fn zone(text: &str) -> Option<(Zone, Offset)> {
    match text {
        "" => return Some((Zone::None, Offset::UTC)),
        "Z" => return Some((Zone::Letter, Offset::UTC)),
        " UTC" => return Some((Zone::Name, Offset::UTC)),
        _ => {}
    }
    let (space, text) = text
        .strip_prefix(' ')
        .map_or((false, text), |text| (true, text));
    let (negative, mut rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+')?),
    };
    let hours = i32::from(number(&mut rest, 2)?);
    let colon = sign(&mut rest, ':').is_some();
    let minutes =
        i32::from(number(&mut rest, 2).filter(|minutes| *minutes < 60 && rest.is_empty())?);
    let seconds = (hours * 60 + minutes) * if negative { -60 } else { 60 };
    Some((
        Zone::Offset {
            seconds,
            negative,
            space,
            colon,
        },
        Offset::from_seconds(seconds).ok()?,
    ))
}
