// Copied from generator/runtime/src/runtime/codec/layout.rs by `cargo xtask codegen`; edit it there.

//! Dates and times in a layout: `%Y %m %d %j %H %M %S %f %T %z`, as in `strftime`, or a name such as `rfc2822`.

use std::fmt::Write as _;

use jiff::civil::{Date, Time};
use jiff::tz::Offset;

use super::super::DateTime;
use super::super::date_style::{self, Local, Style, YearStyle, Zone};
use super::super::day::{self, Day};
use super::named::Named;

/// What a text in a layout says.
#[derive(Default)]
struct Parts {
    year: Option<i16>,
    month: Option<i16>,
    day: Option<i16>,
    day_of_year: Option<i16>,
    /// Hour, minute and second.
    time: [i16; 3],
    fraction: (u8, i32),
    zone: Option<Zone>,
}

/// Reads a date.
pub(super) fn date(pattern: &str, text: &str) -> Option<Date> {
    Parts::read(pattern, text)?.day()?.date()
}

/// Reads an instant; without a zone it means UTC.
pub(super) fn date_time(pattern: &str, text: &str) -> Option<DateTime> {
    if let Some(named) = Named::of(pattern) {
        return named.read(text);
    }
    let parts = Parts::read(pattern, text)?;
    let day = parts.day()?;
    let [hour, minute, second] = parts.time;
    let (digits, nanosecond) = parts.fraction;
    let (time, ends_day) = date_style::time_of_day(hour, minute, second, nanosecond)?;
    let zone = parts.zone.unwrap_or(Zone::UTC);
    let since = Local { day, time }.since(zone.offset())? + ends_day;
    let style = Style::laid_out(since, digits, zone, day.is_zero());
    Some(DateTime::styled(since, style))
}

impl Parts {
    fn read(pattern: &str, text: &str) -> Option<Self> {
        let (mut parts, mut rest) = (Self::default(), text);
        let mut characters = pattern.chars();
        while let Some(character) = characters.next() {
            match character {
                '%' => parts.field(characters.next()?, &mut rest)?,
                _ => date_style::sign(&mut rest, character)?,
            }
        }
        rest.is_empty().then_some(parts)
    }

    /// Reads one field: just the digits that it writes, so that no text is written again as another.
    fn field(&mut self, field: char, rest: &mut &str) -> Option<()> {
        match field {
            'Y' => self.year = Some(day::number(rest, 4)?),
            'm' => self.month = Some(day::number(rest, 2)?),
            'd' => self.day = Some(day::number(rest, 2)?),
            'j' => self.day_of_year = Some(day::number(rest, 3)?),
            'H' => self.time[0] = day::number(rest, 2)?,
            'M' => self.time[1] = day::number(rest, 2)?,
            'S' => self.time[2] = day::number(rest, 2)?,
            'T' => {
                self.field('H', rest)?;
                date_style::sign(rest, ':')?;
                self.field('M', rest)?;
                date_style::sign(rest, ':')?;
                self.field('S', rest)?;
            }
            'f' => self.fraction = date_style::fraction(rest)?,
            'z' => {
                let zone = date_style::offset(rest)?;
                self.zone = Some(zone).filter(|zone| zone.is_whole());
                self.zone?;
            }
            _ => return None,
        }
        Some(())
    }

    fn day(&self) -> Option<Day> {
        let year = self.year?.into();
        match (self.month, self.day, self.day_of_year) {
            (Some(month), Some(day), _) => Some(Day {
                year,
                month: i8::try_from(month).ok()?,
                of_month: i8::try_from(day).ok()?,
            }),
            (_, _, Some(day)) => Day::of_year(year, day),
            _ => None,
        }
    }
}

/// Writes a date.
pub(super) fn date_text(pattern: &str, date: Date) -> String {
    let (day, time) = (Day::from(date), Time::midnight());
    written(pattern, Local { day, time }, "0", Offset::UTC)
}

/// Writes an instant: in the zone it came with if the layout shows one, else in UTC.
pub(super) fn date_time_text(pattern: &str, value: DateTime) -> String {
    if let Some(named) = Named::of(pattern) {
        return named.text(value);
    }
    let style = value.style();
    let style = if pattern.contains("%z") {
        style
    } else {
        style.in_zone(Zone::UTC)
    };
    let local = style.local(value.since());
    let mut fraction = String::new();
    style.push_fraction(local.time, &mut fraction);
    let fraction = if fraction.is_empty() { "0" } else { &fraction };
    written(pattern, local, fraction, style.zone().offset())
}

fn written(pattern: &str, local: Local, fraction: &str, offset: Offset) -> String {
    let Local { day, time } = local;
    let clock = [time.hour(), time.minute(), time.second()];
    let mut text = String::with_capacity(pattern.len() * 2);
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        if character != '%' {
            text.push(character);
            continue;
        }
        // Writing to text cannot fail.
        _ = match characters.next() {
            Some('Y') => write_year(&mut text, day.year),
            Some('m') => write!(text, "{:02}", day.month),
            Some('d') => write!(text, "{:02}", day.of_month),
            Some('j') => write!(text, "{:03}", day.in_year()),
            Some('H') => write!(text, "{:02}", clock[0]),
            Some('M') => write!(text, "{:02}", clock[1]),
            Some('S') => write!(text, "{:02}", clock[2]),
            Some('T') => write!(text, "{:02}:{:02}:{:02}", clock[0], clock[1], clock[2]),
            Some('f') => text.write_str(fraction),
            Some('z') => {
                let minutes = offset.seconds().unsigned_abs() / 60;
                let sign = if offset.is_negative() { '-' } else { '+' };
                write!(text, "{sign}{:02}{:02}", minutes / 60, minutes % 60)
            }
            Some(other) => text.write_char(other),
            None => Ok(()),
        };
    }
    text
}

fn write_year(text: &mut String, year: i64) -> std::fmt::Result {
    let YearStyle { sign, width } = YearStyle::of(year);
    sign.map_or(Ok(()), |sign| text.write_char(sign))?;
    write!(text, "{:0width$}", year.unsigned_abs())
}
