//! What the language does not allow in a file.

use std::ops::Range;

use super::{DEEPEST, Node};

/// Why a text could not be read as a tree.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) code: &'static str,
    pub(crate) title: String,
    pub(crate) range: Range<usize>,
    pub(crate) label: String,
    pub(crate) help: &'static str,
    /// An earlier place that conflicts.
    pub(crate) first: Option<Range<usize>>,
}

impl Refusal {
    fn new(code: &'static str, title: impl Into<String>, range: Range<usize>) -> Self {
        Self {
            code,
            title: title.into(),
            range,
            label: String::new(),
            help: "",
            first: None,
        }
    }

    fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    fn help(mut self, help: &'static str) -> Self {
        self.help = help;
        self
    }
}

pub(super) fn collection(range: Range<usize>) -> Refusal {
    Refusal::new("Y016", "mapping keys must be text", range)
        .label("a collection cannot be a key")
        .help("write the key as plain text, without brackets or braces")
}

pub(super) fn anchor(range: Range<usize>) -> Refusal {
    Refusal::new("Y010", "anchors are not allowed in spec files", range)
        .label("anchor or alias")
        .help("define the shared type under `types:` and use its name")
}

pub(super) fn decoration(
    anchored: usize,
    tagged: bool,
    range: &Range<usize>,
) -> Result<(), Refusal> {
    if anchored != 0 {
        return Err(anchor(range.clone()));
    }
    if tagged {
        return Err(Refusal::new(
            "Y011",
            "YAML tags are not allowed in spec files",
            range.clone(),
        )
        .label("tagged value")
        .help("write a mark after its type, as in `int!`; quote other text that starts with `!`"));
    }
    Ok(())
}

pub(super) fn depth(depth: usize, range: &Range<usize>) -> Result<(), Refusal> {
    if depth < DEEPEST {
        return Ok(());
    }
    Err(Refusal::new("Y004", "nested too deeply", range.clone())
        .label("more than 24 levels")
        .help("spec files need at most 8; check the brackets"))
}

pub(super) fn width(entries: usize, most: usize, range: &Range<usize>) -> Result<(), Refusal> {
    if entries < most {
        return Ok(());
    }
    Err(Refusal::new(
        "Y005",
        "too many entries in one mapping or list",
        range.clone(),
    )
    .label(format!("more than {most}"))
    .help("split the file by resource"))
}

pub(super) fn length(key: &Node, longest: usize) -> Result<(), Refusal> {
    match key.text() {
        Some(text) if text.len() > longest && text.chars().count() > longest => {
            let start = key.range.start;
            Err(Refusal::new("Y015", "a key is too long", start..start + 1)
                .label(format!("more than {longest} characters"))
                .help("write some of its names on a line of their own"))
        }
        _ => Ok(()),
    }
}

pub(super) fn syntax(info: &str, at: usize) -> Refusal {
    Refusal::new("Y039", format!("YAML syntax error: {info}"), at..at)
        .help("the cause is often on the line above: wrong indentation, or a bracket or quote that is not closed")
}

pub(super) fn empty() -> Refusal {
    Refusal::new("Y006", "the spec file is empty", 0..0)
        .label("no content")
        .help("start with `api: name` or `resource: Name`")
}

pub(super) fn second_document(range: Range<usize>) -> Refusal {
    Refusal::new("Y012", "a spec file must have exactly one document", range)
        .label("the second document starts here")
        .help("split it into two files")
}

pub(super) fn merge_key(range: Range<usize>) -> Refusal {
    Refusal::new("Y013", "merge keys are not allowed", range)
        .label("merge key")
        .help("use `include: [Type]` in a type to share fields")
}

pub(super) fn twice(key: &str, range: Range<usize>, first: Range<usize>) -> Refusal {
    let title = format!("`{key}` is given twice in this mapping");
    Refusal {
        first: Some(first),
        ..Refusal::new("Y014", title, range)
    }
    .label("again here")
    .help("YAML readers silently keep only one of them; delete or rename one")
}
