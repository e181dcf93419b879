//! Rules between fields.

use crate::{Error, ErrorKind, Rule};

type Check = fn(&[(&str, bool)]) -> Result<(), Error>;

fn broken(rule: Check, given: &[bool]) -> Option<String> {
    let names = ["a", "b", "c"];
    let fields: Vec<(&str, bool)> = names.into_iter().zip(given.iter().copied()).collect();
    let error = rule(&fields).err()?;
    assert_eq!(error.kind(), ErrorKind::Build);
    Some(error.to_string())
}

#[test]
fn a_broken_rule_says_itself() {
    // Whether it is kept when none, the first, the first two and all are given.
    let cases: [(Check, &str, [bool; 4]); 4] = [
        (
            Rule::exactly_one,
            "exactly one of `a`, `b` and `c` must be given",
            [false, true, false, false],
        ),
        (
            Rule::at_most_one,
            "at most one of `a`, `b` and `c` may be given",
            [true, true, false, false],
        ),
        (
            Rule::at_least_one,
            "at least one of `a`, `b` and `c` must be given",
            [false, true, true, true],
        ),
        (
            Rule::needs,
            "`a` needs `b` and `c`",
            [true, false, false, true],
        ),
    ];
    for (rule, words, kept) in cases {
        for (count, kept) in kept.into_iter().enumerate() {
            let given: Vec<bool> = (0..3).map(|at| at < count).collect();
            let expected = (!kept).then(|| words.to_owned());
            assert_eq!(broken(rule, &given), expected, "{given:?}");
        }
    }
}

#[test]
fn what_needs_others_may_be_left_out() {
    assert_eq!(broken(Rule::needs, &[false, true, false]), None);
    assert_eq!(broken(Rule::needs, &[false, true, true]), None);
    assert_eq!(
        broken(Rule::needs, &[true, false]),
        Some("`a` needs `b`".to_owned())
    );
}
