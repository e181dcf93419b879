//! Other characters in the same shape.

use super::kind::is_uuid;

/// Numbers without an order, of which the same seed gives the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % most as u64).unwrap_or_default()
    }

    fn of(&mut self, alphabet: &[u8]) -> char {
        char::from(alphabet[self.below(alphabet.len())])
    }
}

/// A value of the same shape: letters for letters, digits for digits, hex for hex; what stands between stays, and so
/// does a prefix such as `cus_`. The number of the value, never the value itself, decides what comes out.
pub(super) fn like(text: &str, number: u64) -> String {
    let mut dice = Dice(number.wrapping_mul(0x1000_0000_01b3));
    let kept = prefix(text);
    let rest = &text[kept..];
    let is_uuid = is_uuid(rest);
    let is_hex = |byte: u8| byte.is_ascii_hexdigit() || byte == b'-';
    let is_hex = rest.bytes().all(is_hex) && rest.bytes().any(|byte| byte.is_ascii_digit());
    let mut out = text[..kept].to_owned();
    let mut is_first = true;
    for (at, character) in rest.char_indices() {
        let new = match character {
            // The version of the id, and its variant.
            _ if is_uuid && [14, 19].contains(&at) => character,
            '0'..='9' if is_hex && rest.bytes().any(|byte| byte.is_ascii_alphabetic()) => {
                dice.of(b"0123456789")
            }
            // A number stays within its type.
            '0' if is_first => '0',
            '1'..='9' if is_first => '1',
            '0'..='9' => dice.of(b"0123456789"),
            'a'..='z' if is_hex => dice.of(b"abcdef"),
            'A'..='Z' if is_hex => dice.of(b"ABCDEF"),
            'a'..='z' => dice.of(b"abcdefghijkmnpqrstuvwxyz"),
            'A'..='Z' => dice.of(b"ABCDEFGHJKLMNPQRSTUVWXYZ"),
            _ if character.is_ascii() => character,
            _ => 'x',
        };
        is_first &= !character.is_ascii_alphanumeric();
        out.push(new);
    }
    out
}

/// A day of somebody in the same form: groups of four or eight digits have a year.
pub(super) fn day(text: &str, number: u64) -> String {
    let mut dice = Dice(number.wrapping_mul(0x1000_0000_01b3));
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let mut two = |least: usize, most: usize| least + dice.below(most - least);
        let new = match digits {
            0 => first.to_string(),
            1 => two(1, 10).to_string(),
            2 => format!("{:02}", two(1, 12)),
            4 => format!("19{:02}", two(60, 99)),
            8 => {
                let (year, month, day) = (two(60, 99), two(1, 12), two(1, 28));
                format!("19{year:02}{month:02}{day:02}")
            }
            // Parts of a second.
            _ => "0".repeat(digits),
        };
        out.push_str(&new);
        rest = &rest[digits.max(first.len_utf8())..];
    }
    out
}

/// A number of a telephone that nobody has, in the same shape.
pub(super) fn phone(text: &str, number: u64) -> String {
    let count = text.bytes().filter(u8::is_ascii_digit).count();
    let digits: Vec<u8> = format!("555010{number:02}").into_bytes();
    let more = digits.len().saturating_sub(count);
    let filler = std::iter::repeat_n(b'5', count.saturating_sub(digits.len()));
    let mut digits = filler.chain(digits.into_iter().skip(more));
    let replaced = text.chars().map(|character| match character {
        '0'..='9' => digits.next().map_or('0', char::from),
        _ => character,
    });
    replaced.collect()
}

/// The length of a prefix that says what an id is of: `cus_`, `sk_live_`.
fn prefix(text: &str) -> usize {
    let mut kept = 0;
    for _ in 0..2 {
        let rest = &text[kept..];
        let Some(at) = rest.find('_') else { break };
        let is_short =
            (2..=5).contains(&at) && rest[..at].bytes().all(|byte| byte.is_ascii_lowercase());
        if !is_short {
            break;
        }
        kept += at + 1;
    }
    let rest = &text[kept..];
    let is_random = rest.len() >= 8
        && !rest.contains('_')
        && rest.bytes().any(|byte| byte.is_ascii_digit())
        && rest.bytes().any(|byte| byte.is_ascii_alphabetic());
    if is_random { kept } else { 0 }
}
