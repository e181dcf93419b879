//! How problems are shown, to people and to programs.

mod brief;
mod human;
mod json;
mod lines;

use super::report::Diagnostics;
pub(crate) use lines::escape;

/// How problems are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The layout of rustc, for people.
    Human {
        /// Whether to use colors.
        color: bool,
    },
    /// `file:line:column: error[T201]: message`, a line each.
    Short,
    /// One JSON array.
    Json,
    /// Annotations for GitHub workflows.
    Github,
}

impl Diagnostics {
    /// Every problem, in a format; `root` is put before each path.
    pub fn show(&self, root: &str, format: Format) -> String {
        match format {
            Format::Human { color } => self.render(root, color),
            Format::Short => self.short(root),
            Format::Github => self.github(root),
            Format::Json => self.json(root),
        }
    }
}
