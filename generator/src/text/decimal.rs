//! Decimal numbers in all the ways that JSON writes them.

/// Digits that a decimal keeps.
const MOST: usize = 28;

/// A number without a power of ten; none if a decimal does not keep all its digits.
pub(crate) fn plain(text: &str) -> Option<String> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, power) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, power)) => (mantissa, power.parse::<isize>().ok()?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) || power.unsigned_abs() > MOST {
        return None;
    }
    // Room for the point to move.
    let room = "0".repeat(MOST);
    let fraction = mantissa.strip_prefix(whole)?.trim_start_matches('.');
    let digits = format!("{room}{whole}{fraction}{room}");
    let point = (MOST + whole.len()).checked_add_signed(power)?;
    let end = point.max(MOST + whole.len() + fraction.len());
    let whole = match digits.get(..point)?.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    let fraction = digits.get(point..end)?;
    let sign = if text.starts_with('-') { "-" } else { "" };
    let point = if fraction.is_empty() { "" } else { "." };
    (whole.len() + fraction.len() <= MOST).then(|| format!("{sign}{whole}{point}{fraction}"))
}
