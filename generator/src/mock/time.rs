//! Times as the vendor writes them.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::json;
use crate::model::{Ty, Types};
use crate::spec::grammar::type_line::{DateTimeFormat, Scalar};
use crate::text::client::{DateTime, codec};
use crate::text::tree::Node;

/// Whether a value of the type says when something was.
pub(super) fn is_time<'s>(types: &Types<'s>, ty: &Ty<'s>) -> bool {
    matches!(
        types.bare(ty),
        Ty::Scalar(Scalar::Date(_) | Scalar::DateTime(_))
    )
}

/// A time as a value of a type, written as `like` is.
pub(super) fn written(scalar: &Scalar, now: Timestamp, like: Option<&Node>) -> Option<Node> {
    let local = now.to_zoned(TimeZone::UTC).datetime();
    let text = match scalar {
        Scalar::Date(None) => local.date().to_string(),
        Scalar::Date(Some(pattern)) => codec::date_text(pattern, local.date()),
        Scalar::DateTime(Some(DateTimeFormat::Unix)) => return Some(json::number(now.as_second())),
        Scalar::DateTime(Some(DateTimeFormat::UnixMillis)) => {
            return Some(json::number(now.as_millisecond()));
        }
        Scalar::DateTime(Some(DateTimeFormat::Pattern(pattern))) => {
            let time: DateTime = now.to_string().parse().ok()?;
            codec::date_time_text(pattern, time)
        }
        Scalar::DateTime(None) => as_before(local, like.and_then(json::text).unwrap_or_default()),
        _ => return None,
    };
    Some(json::quoted(text))
}

/// A time that was sent in words of its own, written as responses have times; nothing where it is RFC 3339 already.
pub(super) fn again(scalar: &Scalar, text: &str, like: Option<&Node>) -> Option<Node> {
    if text.parse::<Timestamp>().is_ok() {
        return None;
    }
    let time: DateTime = text.parse().ok()?;
    let like =
        like.filter(|like| json::text(like).is_some_and(|like| like.parse::<Timestamp>().is_ok()));
    written(scalar, time.timestamp(), like)
}

/// A time in UTC with the separator, the digits of seconds and the zone of another.
fn as_before(time: jiff::civil::DateTime, like: &str) -> String {
    let between = if like.get(10..11) == Some(" ") {
        ' '
    } else {
        'T'
    };
    let fraction = like.get(19..).and_then(|rest| rest.strip_prefix('.'));
    let digits = fraction.map_or(0, |rest| {
        let digits = rest.bytes().take_while(u8::is_ascii_digit);
        digits.count().min(9)
    });
    let zone = match like.get(19..) {
        Some(rest) if rest.ends_with("UTC") => " UTC",
        Some(rest) if rest.contains(['+', '-']) && rest.ends_with(":00") => "+00:00",
        Some(rest) if rest.contains(['+', '-']) => "+0000",
        Some("") => "",
        _ => "Z",
    };
    let nanos = format!("{:09}", time.subsec_nanosecond());
    let fraction = match digits {
        0 => String::new(),
        digits => format!(".{}", &nanos[..digits]),
    };
    let (date, clock) = (time.date(), time.strftime("%H:%M:%S"));
    format!("{date}{between}{clock}{fraction}{zone}")
}
