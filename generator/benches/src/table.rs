//! Tables as Markdown, aligned, so that a terminal shows them well too.

use std::fmt;

/// A table, and what must be known to read it.
pub(crate) struct Table {
    title: String,
    notes: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new(title: &str, columns: &[&str]) -> Self {
        Self {
            title: title.to_owned(),
            notes: Vec::new(),
            rows: vec![columns.iter().map(|&column| column.to_owned()).collect()],
        }
    }

    /// Adds a paragraph below the title.
    pub(crate) fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    fn widths(&self) -> Vec<usize> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells
                .map(|cell: &String| cell.chars().count())
                .max()
                .unwrap_or(0)
        };
        (0..columns).map(width).collect()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "### {}\n", self.title)?;
        for note in &self.notes {
            writeln!(out, "{note}\n")?;
        }
        let widths = self.widths();
        for (number, row) in self.rows.iter().enumerate() {
            write!(out, "|")?;
            for (cell, width) in row.iter().zip(&widths) {
                write!(out, " {cell:<width$} |")?;
            }
            writeln!(out)?;
            if number == 0 {
                write!(out, "|")?;
                for width in &widths {
                    write!(out, "{}|", "-".repeat(width + 2))?;
                }
                writeln!(out)?;
            }
        }
        Ok(())
    }
}

/// What a cell shows where nothing was measured.
pub(crate) const NOTHING: &str = "–";

/// A measure, if there is one.
pub(crate) fn shown<T>(value: Option<T>, show: impl Fn(T) -> String) -> String {
    value.map_or_else(|| NOTHING.to_owned(), show)
}

/// A large count, to three digits: `3.97 G`.
pub(crate) fn count(value: f64) -> String {
    let (value, unit) = match value {
        value if value >= 1e9 => (value / 1e9, " G"),
        value if value >= 1e6 => (value / 1e6, " M"),
        value if value >= 1e3 => (value / 1e3, " k"),
        value => (value, ""),
    };
    let digits = match value {
        value if value >= 100.0 => 0,
        value if value >= 10.0 => 1,
        _ => 2,
    };
    format!("{value:.digits$}{unit}")
}

/// A time, to three digits: `640 ms`.
pub(crate) fn seconds(value: f64) -> String {
    match value {
        value if value >= 1.0 => format!("{value:.2} s"),
        value if value >= 1e-3 => format!("{:.0} ms", value * 1e3),
        value => format!("{:.1} µs", value * 1e6),
    }
}

pub(crate) fn ratio(value: f64) -> String {
    format!("{value:.2} x")
}

pub(crate) fn percent(value: f64) -> String {
    format!("{:.1} %", value * 100.0)
}
