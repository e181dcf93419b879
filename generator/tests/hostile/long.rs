//! Long lines: what people see of them is short, and they are told where it stands.

use generator::Format;

use crate::write::{ITEM, fill, shop};

#[test]
fn a_part_of_a_long_line_is_shown_with_its_column() {
    for size in [1_000, 10_000, 50_000] {
        let head = format!("{ITEM}  Line: first");
        let tail = " depricated -- Word\n";
        let line = fill(size, &head, |n| format!(" | v{n}"), tail);
        let column = line.rfind("depricated").expect("a slip")
            - line[..line.len() - 1].rfind('\n').expect("lines");
        let problems = generator::generate(&shop(line)).expect_err("a slip");
        let human = problems.show("", Format::Human { color: false });
        assert!(
            human.contains(&format!("--> shop/items.yaml:6:{column}\n")),
            "{human}"
        );
        assert!(human.contains("deprecated -- Word"), "{human}");
        assert!(human.len() < 2_000, "{human}");
    }
}
