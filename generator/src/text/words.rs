//! Lists of names in prose.

/// `a`, `b` and `c`
pub(crate) fn and(names: &[&str]) -> String {
    joined(names, "and")
}

/// `a`, `b` or `c`
pub(crate) fn or(names: &[&str]) -> String {
    joined(names, "or")
}

fn joined(names: &[&str], word: &str) -> String {
    let mut text = String::new();
    for (at, name) in names.iter().enumerate() {
        match at {
            0 => {}
            _ if at + 1 == names.len() => text.extend([" ", word, " "]),
            _ => text.push_str(", "),
        }
        text.extend(["`", name, "`"]);
    }
    text
}
