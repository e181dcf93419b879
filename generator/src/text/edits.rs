//! Small changes of a text: what is not changed keeps its bytes, comments and layout included.

use std::ops::Range;

/// What to write in the place of some bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub(crate) range: Range<usize>,
    pub(crate) text: String,
}

/// Makes the changes that do not overlap with one before them, and says how many those are.
pub(crate) fn apply(text: &str, mut edits: Vec<Edit>) -> (String, usize) {
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut out = String::with_capacity(text.len());
    let (mut done, mut made) = (0, 0);
    for edit in edits {
        let kept = (edit.range.start >= done)
            .then(|| text.get(done..edit.range.start))
            .flatten();
        let (Some(kept), true) = (kept, text.is_char_boundary(edit.range.end)) else {
            continue;
        };
        out.push_str(kept);
        out.push_str(&edit.text);
        done = edit.range.end;
        made += 1;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    (out, made)
}
