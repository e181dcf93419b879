use crate::diagnostic::{Diagnostic, Diagnostics, Problems, Span};
use crate::{Format, Source};

/// Orders with two fields and an endpoint, and a shop with one field.
fn sources() -> [Source; 2] {
    [
        Source::new("shop/orders.yaml", "parcel: int\nweight: int\nget: GET /\n"),
        Source::new("shop/items.yaml", "größe: int\n"),
    ]
}

fn problems(list: impl IntoIterator<Item = Diagnostic>) -> Diagnostics {
    let mut problems = Problems::default();
    list.into_iter().for_each(|problem| problems.push(problem));
    Diagnostics::new(&sources(), problems)
}

fn warning(code: &'static str, file: usize, start: usize) -> Diagnostic {
    Diagnostic::warning(code, Span::new(file, start..start + 3), "a problem").help("solve it")
}

#[test]
fn what_every_draft_has_is_a_line_for_each_file() {
    let report = problems([
        warning("D703", 0, 0),
        warning("D703", 0, 12),
        warning("X507", 0, 24),
        warning("D703", 1, 0),
        warning("T212", 1, 0),
    ]);
    insta::assert_snapshot!(report.brief("specs/", false, "cargo xtask check"), @r"
    warning[T212]: a problem
     --> specs/shop/items.yaml:1:1
      |
    1 | größe: int
      | ^^
      |
      = help: solve it

    warning: specs/shop/items.yaml: 1 field without support (D703); details: `cargo xtask check`
    warning: specs/shop/orders.yaml: 2 fields without support (D703), 1 endpoint without an example (X507); details: `cargo xtask check`

    5 warnings
    ");
    // The details are where they were.
    assert_eq!(report.show("", Format::Short).lines().count(), 5);
}

#[test]
fn without_such_warnings_the_brief_report_is_the_whole_one() {
    let error = Diagnostic::error("T201", Span::new(0, 8..11), "unknown type");
    let report = problems([error, warning("T212", 1, 0)]);
    let brief = report.brief("specs/", false, "cargo xtask check");
    assert_eq!(brief, report.render("specs/", false));
}

#[test]
fn an_error_is_never_counted_away() {
    let error = Diagnostic::error("D703", Span::new(0, 0..6), "no support");
    let report = problems([error]);
    let brief = report.brief("", false, "check");
    assert_eq!(brief, report.render("", false));
}

#[test]
fn columns_are_characters() {
    let report = problems([warning("T212", 1, "größe: ".len())]);
    assert_eq!(
        report.show("specs/", Format::Short),
        "specs/shop/items.yaml:1:8: warning[T212]: a problem\n"
    );
}
