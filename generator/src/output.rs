//! Files out: a map from path to text, compared with a folder and written into it.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::Diagnostics;

/// How every file of ours starts; a file that does not is never touched.
const MARK: &str = "// Generated";
/// The same, in a copy of the runtime.
const COPY_MARK: &str = "// Copied from";

/// The same, in Markdown.
const MARKDOWN_MARK: &str = "<!-- Generated";

/// The first line of a file that one spec decides.
pub(crate) fn generated_from(source: &str) -> String {
    // A file's name can hold a line end.
    let source = source.replace(char::is_control, " ");
    format!("{MARK} from api-spec/{source} by `cargo xtask codegen`; do not edit.")
}

/// The first line of a file that all specs decide.
pub(crate) fn generated() -> String {
    format!("{MARK} from api-spec/ by `cargo xtask codegen`; do not edit.")
}

/// The first line of a copy of the runtime.
pub(crate) fn copied_from(source: &str) -> String {
    format!("{COPY_MARK} {source} by `cargo xtask codegen`; edit it there.")
}

/// A complete client crate: every file's path below the crate's folder, and its text.
#[derive(Clone, Debug)]
pub struct Output {
    files: BTreeMap<String, String>,
    warnings: Diagnostics,
}

/// How a file in the folder differs from what the specs give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// It is not there.
    Missing,
    /// Its text is another.
    Changed,
    /// It was generated once, and no spec gives it any more.
    LeftOver,
}

/// A file that is not as the specs give it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// Its path below the crate's folder.
    pub path: String,
    /// What is different.
    pub difference: Difference,
    /// Its text now; empty where it is missing.
    pub now: String,
    /// Its text by the specs; empty where it is left over.
    pub wanted: String,
}

impl Output {
    pub(crate) fn new(
        files: impl IntoIterator<Item = (String, String)>,
        warnings: Diagnostics,
    ) -> Self {
        Self {
            files: files.into_iter().collect(),
            warnings,
        }
    }

    /// What is worth a look in the specs, though it forbids nothing.
    pub fn warnings(&self) -> &Diagnostics {
        &self.warnings
    }

    /// Path and text of every file, by path.
    pub fn files(&self) -> &BTreeMap<String, String> {
        &self.files
    }

    /// Every file of the folder that is not as the specs give it. Reads only.
    pub fn stale(&self, dir: &Path) -> io::Result<Vec<Stale>> {
        let mut stale = Vec::new();
        for (path, wanted) in &self.files {
            let (now, difference) = match fs::read_to_string(dir.join(path)) {
                Ok(now) => (now.replace("\r\n", "\n"), Difference::Changed),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    (String::new(), Difference::Missing)
                }
                Err(error) => return Err(error),
            };
            if now != *wanted || difference == Difference::Missing {
                stale.push(Stale {
                    path: path.clone(),
                    difference,
                    now,
                    wanted: wanted.clone(),
                });
            }
        }
        for path in left_over(dir, &self.files)? {
            let now = fs::read_to_string(dir.join(&path))?;
            stale.push(Stale {
                path,
                difference: Difference::LeftOver,
                now,
                wanted: String::new(),
            });
        }
        Ok(stale)
    }

    /// Makes the folder as the specs give it: writes what differs, removes what is left over.
    ///
    /// Each file appears whole or not at all.
    pub fn write(&self, dir: &Path) -> io::Result<Vec<Stale>> {
        let stale = self.stale(dir)?;
        for file in &stale {
            let path = dir.join(&file.path);
            if file.difference == Difference::LeftOver {
                fs::remove_file(&path)?;
                continue;
            }
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            let draft = path.with_extension("draft");
            fs::write(&draft, &file.wanted)?;
            fs::rename(&draft, &path)?;
        }
        Ok(stale)
    }
}

/// Files below `src/` that bear our mark and are not wanted.
fn left_over(dir: &Path, wanted: &BTreeMap<String, String>) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from("src")];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(dir.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.to_string_lossy().replace('\\', "/");
            if !wanted.contains_key(&name)
                && path
                    .extension()
                    .is_some_and(|kind| kind == "rs" || kind == "md")
            {
                let text = fs::read_to_string(entry.path())?;
                if [MARK, COPY_MARK, MARKDOWN_MARK]
                    .iter()
                    .any(|mark| text.starts_with(mark))
                {
                    found.push(name);
                }
            }
        }
    }
    found.sort();
    Ok(found)
}
