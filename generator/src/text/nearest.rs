//! What a person most likely meant.

/// Longest name that gets a suggestion.
const LONGEST_NAME: usize = 100;

/// Most comparisons of letters for one suggestion; with very many names there is none.
const MOST_WORK: usize = 50_000;

/// The candidate that was most likely meant by `found`.
pub(crate) fn nearest<'a>(
    found: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let length = found.chars().count();
    if length > LONGEST_NAME {
        return None;
    }
    let allowed = (length / 3).max(1);
    let mut work = 0;
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= 4 * LONGEST_NAME)
        .filter(|candidate| {
            is_short_form(found, candidate) || candidate.chars().count().abs_diff(length) <= allowed
        })
        .take_while(|candidate| {
            work += length * candidate.len();
            work <= MOST_WORK
        })
        .map(|candidate| (distance(found, candidate), candidate))
        // Names without a common letter are not suggested.
        .filter(|(distance, _)| *distance <= allowed && *distance < length)
        .min()
        .map(|(_, candidate)| candidate)
}

fn is_short_form(found: &str, candidate: &str) -> bool {
    candidate.len() >= 3 && found.starts_with(candidate)
}

/// Edits between two names; a common short form (`integer` for `int`) counts as one.
fn distance(found: &str, candidate: &str) -> usize {
    if is_short_form(found, candidate) {
        1
    } else {
        strsim::osa_distance(found, candidate)
    }
}
