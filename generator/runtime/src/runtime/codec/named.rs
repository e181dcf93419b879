//! Dates and times in forms that have a name in place of a pattern.

use std::fmt::Write as _;

use jiff::fmt::rfc2822::DateTimeParser;

use super::super::DateTime;
use super::super::date_style::{self, Mail, Style, Zone};
use super::literal::shifted;

/// A form of dates and times.
#[derive(Clone, Copy)]
pub(super) enum Named {
    /// `Tue, 02 Jan 2024 08:00:00 +0200`, as in e-mails and headers.
    Rfc2822,
    /// `/Date(1704153600000+0200)/`: milliseconds since 1970, and the zone that a clock there shows.
    Dotnet,
}

const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

const MAIL: DateTimeParser = DateTimeParser::new().relaxed_weekday(true);

impl Named {
    /// The form of that name.
    pub(super) fn of(name: &str) -> Option<Self> {
        match name {
            "rfc2822" => Some(Self::Rfc2822),
            "dotnet" => Some(Self::Dotnet),
            _ => None,
        }
    }

    pub(super) fn read(self, text: &str) -> Option<DateTime> {
        match self {
            Self::Rfc2822 => read_mail(text),
            Self::Dotnet => read_dotnet(text),
        }
    }

    /// An instant as it came in this form; one that came in another has the usual parts.
    pub(super) fn text(self, value: DateTime) -> String {
        match self {
            Self::Rfc2822 => mail_text(value),
            Self::Dotnet => dotnet_text(value),
        }
    }
}

/// Nanoseconds after which the calendar repeats, weekdays included: 400 years.
const CYCLE: i128 = 146_097 * 86_400 * 1_000_000_000;

/// Nanoseconds since 1970, and the seconds of the offset.
fn mail_instant(text: &str) -> Option<(i128, i32)> {
    let read = |text: &str| {
        let zoned = MAIL.parse_zoned(text).ok()?;
        Some((zoned.timestamp().as_nanosecond(), zoned.offset().seconds()))
    };
    read(text).or_else(|| {
        // jiff ends a day before the year 9999 does, whose last day is often a "never".
        let earlier = text.replacen(" 9999 ", " 9599 ", 1);
        let (since, offset) = read(&earlier).filter(|_| earlier != text)?;
        Some((since + CYCLE, offset))
    })
}

fn read_mail(text: &str) -> Option<DateTime> {
    let (since, seconds) = mail_instant(text)?;
    let (day, rest) = match text.split_once(',') {
        Some((day, rest)) => (Some(day), rest.trim_start()),
        None => (None, text.trim_start()),
    };
    let clock = rest.split_whitespace().nth(3).unwrap_or_default();
    let mail = Mail {
        weekday: day.is_some(),
        padded: rest.starts_with('0') || !matches!(rest.find(' '), Some(1)),
        seconds: clock.matches(':').count() > 1,
    };
    let zone = match rest.split_whitespace().next_back() {
        Some("GMT") => Zone::Name,
        Some("-0000") => Zone::joined(0, true),
        _ => Zone::joined(seconds, seconds < 0),
    };
    Some(DateTime::styled(since, Style::of_mail(since, zone, mail)))
}

fn mail_text(value: DateTime) -> String {
    let style = value.style();
    let local = style.local(value.since());
    let (day, time, mail) = (local.day, local.time, style.mail());
    let mut text = String::with_capacity(31);
    let name = |names: &[&'static str], at: i64| {
        let at = usize::try_from(at).ok();
        at.and_then(|at| names.get(at)).copied().unwrap_or("Jan")
    };
    if mail.weekday {
        let days = day.days().unwrap_or_default();
        text.push_str(name(&DAYS, days.rem_euclid(7)));
        text.push_str(", ");
    }
    let width = if mail.padded { 2 } else { 1 };
    let month = name(&MONTHS, i64::from(day.month) - 1);
    // Writing to text cannot fail.
    _ = write!(
        text,
        "{:0width$} {month} {:04} {:02}:{:02}",
        day.of_month.max(1),
        day.year,
        time.hour(),
        time.minute()
    );
    if mail.seconds {
        _ = write!(text, ":{:02}", time.second());
    }
    text.push(' ');
    match style.zone() {
        Zone::Name => text.push_str("GMT"),
        zone => push_offset(&mut text, zone),
    }
    text
}

/// Reads liberally: the slashes may be escaped or missing.
fn read_dotnet(text: &str) -> Option<DateTime> {
    let text = text.trim().trim_matches(['/', '\\']);
    let inner = text.strip_prefix("Date(")?.strip_suffix(')')?;
    // The sign of a number stands in front.
    let end = inner
        .get(1..)?
        .find(['+', '-'])
        .map_or(inner.len(), |at| at + 1);
    let (millis, mut zone) = inner.split_at(end);
    let style_zone = if zone.is_empty() {
        Zone::UTC
    } else {
        let read = date_style::offset(&mut zone)?;
        zone.is_empty().then_some(read)?
    };
    let since = shifted(millis, 6)?;
    // More than 64 bits of them is no time.
    i64::try_from(since / 1_000_000).ok()?;
    Some(DateTime::styled(
        since,
        Style::laid_out(since, 3, style_zone, false),
    ))
}

fn dotnet_text(value: DateTime) -> String {
    let millis = value.since() / 1_000_000;
    let mut text = format!("/Date({millis}");
    let zone = value.style().zone();
    if matches!(zone, Zone::Offset { .. }) {
        push_offset(&mut text, zone);
    }
    text.push_str(")/");
    text
}

/// `+0200`
fn push_offset(text: &mut String, zone: Zone) {
    let minutes = zone.offset().seconds().unsigned_abs() / 60;
    let sign = if zone.is_negative() { '-' } else { '+' };
    _ = write!(text, "{sign}{:02}{:02}", minutes / 60, minutes % 60);
}
