// Copied from generator/runtime/src/runtime/codec/literal.rs by `cargo xtask codegen`; edit it there.

//! Numbers as they are written.

/// A whole number, however it is written: `12`, `12.0`, `1e5`, `-0`.
pub(in super::super) fn whole(text: &str) -> Option<i128> {
    // Nearly all are written in the usual way.
    let usual = text.parse::<i64>().map(i128::from).ok();
    usual.or_else(|| shifted(text, 0))
}

/// A decimal number times ten to the power of `places`, if that is whole. No digit is lost on the way.
pub(super) fn shifted(text: &str, places: i32) -> Option<i128> {
    // More digits than a number of 128 bits has.
    const MOST: i32 = 38;
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse().ok()?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let digits = format!("{whole}{fraction}");
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() || digits.bytes().all(|byte| byte == b'0') {
        return Some(0);
    }
    let end = i32::try_from(whole.len())
        .ok()?
        .checked_add(exponent)?
        .checked_add(places)?;
    let zeros = end.checked_sub(i32::try_from(digits.len()).ok()?)?;
    if !(0..=MOST).contains(&zeros) {
        return None;
    }
    let digits = format!("{digits}{:0<1$}", "", usize::try_from(zeros).ok()?);
    let number: i128 = digits.parse().ok()?;
    Some(if text.starts_with('-') {
        -number
    } else {
        number
    })
}
