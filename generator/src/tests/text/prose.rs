use crate::text::prose::{after_summary, item, prose, summary};

fn lines(text: &str, expected: &[&str]) {
    assert_eq!(prose(text), expected, "{text}");
}

#[test]
fn paragraphs_stay_apart_and_only_the_first_is_a_sentence() {
    lines(
        "one\ntwo\n\nthree\n  four\n\n\nfive [x]\n",
        &["One two.", "", "three four", "", "five \\[x\\]"],
    );
}

#[test]
fn lists_stay_lists() {
    lines(
        "states:\n- a\n  or b\n- [c]\n  * d\n\nthen:\n\n1. e\n2. f\n",
        &[
            "States:",
            "",
            "- a or b",
            "- \\[c\\]",
            "  * d",
            "",
            "then:",
            "",
            "1. e",
            "2. f",
        ],
    );
    lines("- a\n\n  b\n- c", &["- a", "", "  b", "", "- c"]);
    lines("10) a\n    - b", &["10) a", "    - b"]);
    lines("It was in\n2020. Then not", &["It was in 2020. Then not."]);
    lines("-x\n-", &["-x -."]);
}

#[test]
fn what_is_indented_is_not_code() {
    lines("a\n\n        let b = c;\n", &["A.", "", "let b = c;"]);
    lines("- a\n\n          b", &["- a", "", "  b"]);
}

#[test]
fn a_fence_is_text_that_nothing_compiles() {
    lines(
        "send:\n```rust\nlet [a] = b;\n\n  c\n```\nthen",
        &[
            "Send:",
            "",
            "```text",
            "let [a] = b;",
            "",
            "  c",
            "```",
            "",
            "then",
        ],
    );
    lines("~~~\n```\n~~~", &["````text", "```", "````"]);
    lines(
        "- a\n  ```json\n  {}\n  ```",
        &["- a", "", "  ```text", "  {}", "  ```"],
    );
}

#[test]
fn a_fence_that_nothing_closes_means_itself() {
    lines("```\nlet a = b;", &["\\`\\`\\` let a = b;."]);
    lines("~~~ a\n\nb", &["\\~~~ a.", "", "b"]);
}

#[test]
fn the_summary_is_the_first_sentence_and_the_rest_follows() {
    let text = "changes it. see\n[a. b](https://a.example)\n\n- c";
    assert_eq!(summary(text).as_deref(), Some("Changes it."));
    assert_eq!(
        after_summary(text),
        ["See [a. b](https://a.example).", "", "- c"]
    );
    assert_eq!(after_summary("one\n\ntwo"), ["two"]);
    assert!(after_summary("one.").is_empty());
    assert_eq!(summary("- a"), None);
    assert_eq!(after_summary("- a"), ["- a"]);
}

#[test]
fn prose_within_an_item_is_indented() {
    assert_eq!(item("`a`:", "b"), ["- `a`: B."]);
    assert_eq!(item("`a`:", "b\n\n- c"), ["- `a`: B.", "", "  - c"]);
    assert_eq!(item("`a`:", "- c"), ["- `a`:", "", "  - c"]);
    assert_eq!(item("`a`:", ""), ["- `a`:"]);
}
