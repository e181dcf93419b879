//! Formatted specs: what changes, and what never does.

use crate::{Formatting, Source, format};

const API: &str = "api: shop\nspec: 2\ndocs: https://docs.example.com\nbase: https://api.example.com\nauth: none\n";

fn formatting(text: &str) -> Formatting {
    format(&[
        Source::new("shop/api.yaml", API),
        Source::new("shop/orders.yaml", text),
    ])
}

#[track_caller]
fn assert_formatted(text: &str, wanted: &str) {
    let Formatting { files, left, kept } = formatting(text);
    assert!(left.list().is_empty() && kept.is_empty(), "{left}{kept:?}");
    let now = files.iter().find(|file| file.path == "shop/orders.yaml");
    let now = now.map_or(text, |file| std::str::from_utf8(&file.bytes).unwrap());
    assert_eq!(now, wanted);
    assert!(
        formatting(now).files.is_empty(),
        "formatted again, it changes"
    );
}

#[test]
fn keys_are_sorted_with_their_comments_and_the_first_stays() {
    let text = r#"# A header.

types:
   # About orders.
   Order:
      # They come back.
      response:   # beside
         # The id.
         id: int!

         # below the id
      # They go.
      fields: {name: string!,  note: "string?"}
      about: "An order"
   # below all types


about: Orders.
# the end
"#;
    let wanted = r"# A header.

types:
  # About orders.
  Order:
    about: An order
    # They go.
    fields: {name: string!, note: string?}
    # They come back.
    response: # beside
      # The id.
      id: int!

      # below the id
  # below all types

about: Orders.
# the end
";
    assert_formatted(text, wanted);
}

#[test]
fn a_field_has_the_long_form_only_where_it_needs_it() {
    let reason = "a reason that is much too long for the line on which it stands, and still goes on and on and on";
    let text = format!(
        "resource: Order
types:
  Order:
    fields:
      a: {{type: int?, about: What it is}}
      b:
        type: string =x 0..2
        guess: said (twice)
        about: What it is
      c: {{about: What it is, type: int, rust: see}}
      d: string @guess({reason}) ..9 -- Words
      e:
        # Why it is long.
        type: int
      f: string
        -- Words
      g: string ..9 -- {reason}, below
"
    );
    let wanted = format!(
        "resource: Order

types:
  Order:
    fields:
      a: int? -- What it is
      b: string =x 0..2 @guess(said (twice)) -- What it is
      c: {{type: int, rust: see, about: What it is}}
      d:
        type: string ..9
        about: Words
        guess: {reason}
      e:
        # Why it is long.
        type: int
      f: string -- Words
      g: string ..9
        -- {reason}, below
"
    );
    assert_formatted(&text, &wanted);
}

#[test]
fn texts_keep_their_lines_and_quotes_that_readers_need() {
    let text = r#"resource: Order
about: >-
   folded
   text

     indented
endpoints:
    get:
        http: 'GET /orders/{id}'
        doc: "/get"
        doubts:
            path: one
              two
            status: "three
              four"
        examples:
        -   path: {id: "007"}   # an agent
            query: { "a[]": 'x, y', b: '10',
                c: "z" }
            request: |2
                {"a": [1,
               2]}
            response: '{"a": "it''s"}'
"#;
    let wanted = r#"resource: Order
about: >-
  folded
  text

    indented

endpoints:
  get:
    http: GET /orders/{id}
    doc: /get
    doubts:
      path: one two
      status: "three
        four"
    examples:
      - path: {id: "007"} # an agent
        query: {"a[]": "x, y", b: "10", c: z}
        request: |2
            {"a": [1,
           2]}
        response: '{"a": "it''s"}'
"#;
    assert_formatted(text, wanted);
}

#[test]
fn what_cannot_be_read_or_kept_is_left_as_it_is() {
    assert_formatted(
        "resource: Order\nabout: |\n    Orders.",
        "resource: Order\nabout: |\n  Orders.\n",
    );
    let wrong = formatting("resource: Order\ntypes:\n    Order: {fields: {a: int}, colour: red}\n");
    assert!(wrong.files.is_empty());
    let codes: Vec<_> = wrong
        .left
        .list()
        .iter()
        .map(|problem| problem.code)
        .collect();
    assert_eq!(codes, ["S101"]);
    let kept = formatting("resource: Order\nabout: |+\n    Orders.\n\n\n");
    assert!(kept.files.is_empty() && kept.left.list().is_empty());
    assert_eq!(kept.kept, ["shop/orders.yaml"]);
}

/// Nothing changes in a text that is canonical, comments included.
#[track_caller]
fn assert_kept(text: &str) {
    assert_formatted(text, text);
}

#[test]
fn a_comment_below_a_text_behind_a_sign_stays_with_what_follows() {
    for sign in ["|", ">", "|-", ">-"] {
        for gap in ["", "\n"] {
            for end in ["", "\n# The end.\n"] {
                assert_kept(&format!(
                    "resource: Order

endpoints:
  list:
    http: GET /orders
    example:
      response: {sign}
        []
{gap}  # Makes an order.
  # It costs.
  create:
    http: POST /orders
    examples:
      - title: one
        response: {sign} # beside | above
          []

          # not a comment
{gap}      # about | two
      # and > more
      - title: two
        response: {sign}
          []
{gap}        # below the last of two
{gap}      # below two
{gap}    # below the examples
{gap}  # below all
{end}"
                ));
            }
        }
    }
}

#[test]
fn a_comment_between_items_that_are_texts_behind_a_sign_stays() {
    for sign in ["|", ">", "|-", ">-"] {
        for gap in ["", "\n"] {
            assert_kept(&format!(
                "resource: Order

endpoints:
  list:
    http: POST /orders
    body:
      - {sign}
        one
{gap}      # about | two
      # more about two
      - {sign}
        two
{gap}      # below two
    doubts:
      path: {sign}
        []
{gap}      # below `path`
{gap}  # below all
"
            ));
        }
    }
}

#[test]
fn a_comment_below_a_text_at_the_end_of_a_file_stays() {
    for sign in ["|", ">", "|-", ">-"] {
        let head = format!("resource: Order\nabout: {sign}\n");
        assert_formatted(
            &format!("{head}    a\n\n\n# end"),
            &format!("{head}  a\n\n# end\n"),
        );
        assert_formatted(
            &format!("{head}  a\n # end"),
            &format!("{head}  a\n# end\n"),
        );
        assert_kept(&format!("{head}  # a\n# end\n"));
        // It says nothing: the comment ends it.
        let none =
            format!("resource: Order\n\nendpoints:\n  list:\n    http: GET /\n    about: {sign}\n");
        assert_kept(&format!(
            "{none}    # below it\n  # below\n  create:\n    http: POST /\n"
        ));
        assert_kept(&format!(
            "{none}    # below it\n  # below all\n\n# The end.\n"
        ));
    }
}

#[test]
fn where_blank_lines_belong_to_a_text_comments_stay_too() {
    for sign in ["|+", ">+"] {
        let text = format!(
            "resource: Order\nendpoints:\n  list:\n    http: GET /\n    example:\n      response: {sign}\n        []\n\n  # Makes.\n  create:\n    http: POST /\n"
        );
        let Formatting { files, left, kept } = formatting(&text);
        assert!(files.is_empty() && left.list().is_empty(), "{left}");
        assert_eq!(kept, ["shop/orders.yaml"]);
    }
}

#[test]
fn empty_brackets_are_read_alone() {
    assert_kept(
        "resource: Order\n\ntypes:\n  None:\n    fields: {}\n  Order:\n    fields: {id: int}\n\nendpoints:\n  list:\n    http: GET /\n    body: []\n    examples:\n      - path: {}\n      - query: {a: b}\n",
    );
}
