//! Files out: a map from path to text, compared with a folder and written into it.

mod folder;
mod mark;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;

use crate::Diagnostics;
use crate::emit::REPLAY;
use folder::{Folder, Place};
pub(crate) use mark::{copied_from, generated, generated_from};

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

/// Something of a person's that stands where a generated file belongs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Obstacle {
    /// Its path below the crate's folder.
    pub path: String,
    /// Why it cannot be replaced.
    pub why: &'static str,
}

/// Why a folder cannot be compared or written.
#[derive(Debug)]
pub enum OutputError {
    /// What does not say it is generated is never replaced. Nothing was written.
    NotGenerated(Vec<Obstacle>),
    /// The folder holds a client of other specs: these APIs, and none of those to be written. Nothing was written.
    OtherClient(Vec<String>),
    /// A file or folder that cannot be read or written.
    Io(PathBuf, io::Error),
}

impl OutputError {
    fn of(path: &Path, error: io::Error) -> Self {
        Self::Io(path.to_path_buf(), error)
    }
}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotGenerated(obstacles) => {
                f.write_str("not generated, and so never replaced:")?;
                obstacles
                    .iter()
                    .try_for_each(|Obstacle { path, why }| write!(f, "\n  {path}: {why}"))
            }
            Self::OtherClient(apis) => {
                write!(f, "the client of other specs is here: {}", apis.join(", "))
            }
            Self::Io(path, error) => write!(f, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for OutputError {}

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

    /// The crate that users compile alone, without the program that `verify` runs.
    #[must_use]
    pub fn without_replay(mut self) -> Self {
        self.files.retain(|path, _| !path.starts_with(REPLAY));
        self
    }

    /// Every file of the folder that is not as the specs give it. Reads only.
    ///
    /// Fails where the specs give a file and something stands that does not say it is generated.
    pub fn stale(&self, dir: &Path) -> Result<Vec<Stale>, OutputError> {
        let folder = Folder::read(dir, self.files.keys())?;
        let mut stale = Vec::new();
        let mut obstacles = BTreeSet::new();
        for (path, wanted) in &self.files {
            let (now, difference) = match folder.at(path)? {
                Place::Generated(now) if now == *wanted => continue,
                Place::Generated(now) => (now, Difference::Changed),
                Place::Free => (String::new(), Difference::Missing),
                Place::Blocked(obstacle) => {
                    obstacles.insert(obstacle);
                    continue;
                }
            };
            stale.push(Stale {
                path: path.clone(),
                difference,
                now,
                wanted: wanted.clone(),
            });
        }
        if !obstacles.is_empty() {
            let obstacles = obstacles.into_iter().collect();
            return Err(OutputError::NotGenerated(obstacles));
        }
        let left_over = folder.left_over(|path| self.files.contains_key(path))?;
        let lost: Vec<String> = left_over.iter().filter_map(|(path, _)| api(path)).collect();
        let is_new = |path: &str| {
            let mut missing = stale.iter();
            missing.any(|file| file.path == path && file.difference == Difference::Missing)
        };
        let mut apis = self.files.keys().filter(|path| api(path).is_some());
        if !lost.is_empty() && apis.all(|path| is_new(path)) {
            return Err(OutputError::OtherClient(lost));
        }
        stale.extend(left_over.into_iter().map(|(path, now)| Stale {
            path,
            difference: Difference::LeftOver,
            now,
            wanted: String::new(),
        }));
        Ok(stale)
    }

    /// Makes the folder as the specs give it: removes what is left over, writes what differs.
    ///
    /// Nothing is written when anything stands in the way. Each file appears whole or not at all.
    pub fn write(&self, dir: &Path) -> Result<Vec<Stale>, OutputError> {
        let stale = self.stale(dir)?;
        let is_left = |file: &&Stale| file.difference == Difference::LeftOver;
        // First: where upper and lower case are the same, it may bear the name of a new one.
        for file in stale.iter().filter(is_left) {
            let path = dir.join(&file.path);
            fs::remove_file(&path).map_err(|error| OutputError::of(&path, error))?;
        }
        for file in stale.iter().filter(|file| !is_left(file)) {
            let path = dir.join(&file.path);
            replace(&path, &file.wanted).map_err(|error| OutputError::of(&path, error))?;
        }
        Ok(stale)
    }
}

/// The API whose module a file is.
fn api(path: &str) -> Option<String> {
    let name = path.strip_prefix("src/")?.strip_suffix("/mod.rs")?;
    (name != "runtime" && !name.contains('/')).then(|| name.to_owned())
}

/// Puts a text at a path, by way of a new file beside it.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let draft = folder.join(format!(".{name}.{}.draft", process::id()));
    let mut file = File::create_new(&draft)?;
    let done = file
        .write_all(text.as_bytes())
        .and_then(|()| fs::rename(&draft, path));
    if done.is_err() {
        fs::remove_file(&draft)?;
    }
    done
}
