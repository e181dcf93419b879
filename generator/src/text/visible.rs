//! Characters that a person sees.

/// Whether it is neither a control, bidirectional nor invisible character.
pub(crate) fn is_visible(character: char) -> bool {
    match character {
        '\n' | '\r' | ' '..='~' => true,
        '\u{a0}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{3000}' | '\u{feff}' => false,
        '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{205f}'..='\u{206f}' => false,
        '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}' => false,
        _ => !character.is_control(),
    }
}
