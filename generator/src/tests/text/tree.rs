use proptest::prelude::*;

use crate::text::tree::{Node, any, tree};

fn at<'t>(text: &'t str, node: &Node) -> &'t str {
    &text[node.range.clone()]
}

#[test]
fn keys_and_values_are_found() {
    let text = "a: one\nb:\n  - x\n  - {c: 'it''s', d: [1, 2]}\nlast: é then\n";
    let root = tree(text).expect("it reads");
    assert_eq!(at(text, root.get("a").expect("a")), "one");
    let list = root.get("b").expect("b");
    assert_eq!(list.items().len(), 2);
    assert_eq!(at(text, &list.items()[1]), "{c: 'it''s', d: [1, 2]}");
    assert_eq!(at(text, list.items()[1].get("c").expect("c")), "'it''s'");
    assert_eq!(at(text, list.items()[1].get("d").expect("d")), "[1, 2]");
    assert_eq!(at(text, root.get("last").expect("last")), "é then");
    let (key, _) = root.entry("last").expect("last");
    assert_eq!(&text[key.range.clone()], "last");
}

#[test]
fn a_collection_in_brackets_ends_with_its_own() {
    let written = [
        "{}",
        "[]",
        "{ }",
        "[ # ]\n ]",
        "{ # }\n }",
        "{a: 1}",
        "{a: 1, }",
        "{a: 1, # }\n # }\n }",
        "{a: 1 # }\n }",
        "[1, # ]\n ]",
        "{a: {}, b: []}",
        "{ a: 'x', b: \"1\",\n  c: \"z\" }",
        "[[], {}, 'é']",
        "[a: 1]",
    ];
    for written in written {
        let text = format!("é: {written}\nb: {{c: [1]}}\n");
        let root = tree(&text).expect("it reads");
        assert_eq!(at(&text, root.get("é").expect("é")), written);
        assert_eq!(at(&text, root.get("b").expect("b")), "{c: [1]}");
        let root = tree(written).expect("it reads");
        assert_eq!(at(written, &root), written);
    }
}

#[test]
fn parts_of_scalars_are_found() {
    let text = "plain: int? 0..100 -- words\nquoted: \"Token {key}\"\nblock: |\n  {\"a\": 1,\n   \"b\": 2}\n";
    let root = tree(text).expect("it reads");
    let plain = root.get("plain").expect("plain");
    assert_eq!(&text[plain.part(text, 5..11)], "0..100");
    let quoted = root.get("quoted").expect("quoted");
    assert_eq!(&text[quoted.part(text, 6..11)], "{key}");
    let block = root.get("block").expect("block");
    let json = block.text().expect("text");
    let two = json.find('2').expect("2");
    assert_eq!(&text[block.part(text, two..two + 1)], "2");
    let one = json.find('1').expect("1");
    assert_eq!(&text[block.part(text, one..one + 1)], "1");
}

#[test]
fn what_the_language_lacks_is_refused() {
    let cases = [
        ("", "Y006"),
        ("# only words\n", "Y006"),
        ("a: &x 1\nb: *x\n", "Y010"),
        ("a: !tag 1\n", "Y011"),
        ("a: 1\n---\nb: 2\n", "Y012"),
        ("<<: {a: 1}\n", "Y013"),
        ("a: 1\na: 2\n", "Y014"),
        ("[a]: 1\n", "Y016"),
        ("a: [1\n", "Y039"),
        ("a: b: c\n", "Y039"),
    ];
    for (text, code) in cases {
        assert_eq!(tree(text).expect_err(text).code, code, "{text:?}");
    }
    let nested = format!("{}{}", "[".repeat(25), "]".repeat(25));
    assert_eq!(tree(&nested).expect_err("deep").code, "Y004");
    // Hostile depth is refused before anything recurses over it.
    for open in ["[", "{a: ", "- ", "? "] {
        tree(&open.repeat(100_000)).expect_err("deep");
    }
}

#[test]
fn a_key_given_again_hides_nothing_else() {
    for (text, rest) in [
        ("a: 1\na: 2\nb: 3\n", "a: 1\n    \nb: 3\n"),
        ("a: 1\nb: 3\na: é\n", "a: 1\nb: 3\n     \n"),
        ("{a: 1, a: {b: 2}}", "{a: 1           }"),
        ("{a: 1, a: 2, b: 3}", "{a: 1      , b: 3}"),
        (
            "{\"a\":[1],\"a\":[2],\"b\":3}",
            "{\"a\":[1]        ,\"b\":3}",
        ),
        (
            "a:\n  x: 1\na:\n  x: 2\nb: 3\n",
            "a:\n  x: 1\n  \n      \nb: 3\n",
        ),
        (
            "a: |\n  x\na: |\n  y\nb: 3\n",
            "a: |\n  x\n    \n   \nb: 3\n",
        ),
    ] {
        let tree = any(text).expect(text);
        assert_eq!(tree.again.len(), 1, "{text}");
        assert_eq!(tree.again[0].refusal.code, "Y014");
        assert_eq!(tree.without_again(text), rest);
        let first = any(rest).expect(rest);
        assert!(first.again.is_empty());
        assert_eq!(first.root.entries().len(), tree.root.entries().len());
    }
    let tree = any("a: 1\na: 2\nb: {c: 1, c: 2, a: 3}\na: 4\n").expect("three");
    assert_eq!(tree.again.len(), 3);
    let many = "a: 1\n".repeat(2_000);
    assert_eq!(any(&many).err().expect("too many").code, "Y014");
}

proptest! {
    #[test]
    fn no_text_panics(text in "[ a-c:\\-\\[\\]{}#'\"|>&*!?\n,é]{0,60}") {
        if let Ok(root) = tree(&text) {
            prop_assert!(text.get(root.range.clone()).is_some());
        }
        if let Ok(tree) = any(&text) {
            prop_assert_eq!(tree.without_again(&text).len(), text.len());
        }
    }
}
