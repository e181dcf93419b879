//! What a folder holds before anything is written into it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, FileType};
use std::io;
use std::path::{Path, PathBuf};

use super::mark::is_generated;
use super::{Obstacle, OutputError};

/// Endings of the files that are generated.
const ENDINGS: [&str; 4] = ["rs", "md", "toml", "json"];

/// The files and folders of a folder: all below those of its folders that the output has files in.
///
/// Names are as they stand there, whatever the file system takes for the same.
pub(super) struct Folder<'a> {
    dir: &'a Path,
    found: BTreeMap<String, FileType>,
    /// Names that differ in upper and lower case are one file on some systems.
    folded: BTreeMap<String, Vec<String>>,
}

/// What stands where a file is wanted.
pub(super) enum Place {
    Free,
    /// A file that says it is generated, and its text.
    Generated(String),
    Blocked(Obstacle),
}

impl<'a> Folder<'a> {
    /// Lists what stands where `wanted` files go.
    pub(super) fn read<'w>(
        dir: &'a Path,
        wanted: impl Iterator<Item = &'w String>,
    ) -> Result<Self, OutputError> {
        let tops: BTreeSet<String> = wanted
            .filter_map(|path| path.split_once('/'))
            .map(|(top, _)| top.to_lowercase())
            .collect();
        let mut folder = Self {
            dir,
            found: BTreeMap::new(),
            folded: BTreeMap::new(),
        };
        folder.list("", |name| tops.contains(&name.to_lowercase()))?;
        for path in folder.found.keys() {
            let same = folder.folded.entry(path.to_lowercase()).or_default();
            same.push(path.clone());
        }
        Ok(folder)
    }

    /// Adds what is in a folder, and below those of its folders that are `followed`. Links are not.
    fn list(
        &mut self,
        below: &str,
        followed: impl Fn(&str) -> bool + Copy,
    ) -> Result<(), OutputError> {
        let path = self.path(below);
        let entries = match fs::read_dir(&path) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(OutputError::of(&path, error)),
        };
        for entry in entries {
            let at = |error| OutputError::of(&path, error);
            let entry = entry.map_err(at)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry.file_type().map_err(at)?;
            let child = format!("{below}{name}");
            if kind.is_dir() && (!below.is_empty() || followed(&name)) {
                self.list(&format!("{child}/"), followed)?;
            }
            self.found.insert(child, kind);
        }
        Ok(())
    }

    fn path(&self, path: &str) -> PathBuf {
        if path.is_empty() {
            self.dir.to_path_buf()
        } else {
            self.dir.join(path)
        }
    }

    /// What stands where a file is wanted.
    pub(super) fn at(&self, wanted: &str) -> Result<Place, OutputError> {
        let blocked = |path: &str, why: &'static str| {
            let path = path.to_owned();
            Ok(Place::Blocked(Obstacle { path, why }))
        };
        let parents = wanted.match_indices('/').map(|(at, _)| &wanted[..at]);
        for parent in parents {
            match self.found.get(parent) {
                Some(kind) if kind.is_symlink() => return blocked(parent, "it is a symbolic link"),
                Some(kind) if !kind.is_dir() => {
                    return blocked(parent, "it is a file where a folder is needed");
                }
                _ => {}
            }
        }
        let same = self.folded.get(&wanted.to_lowercase());
        for other in same.into_iter().flatten() {
            if other != wanted && self.text_of_generated(other)?.is_none() {
                return blocked(other, "its name differs in upper and lower case only");
            }
        }
        match self.found.get(wanted) {
            None => Ok(Place::Free),
            Some(kind) if kind.is_symlink() => blocked(wanted, "it is a symbolic link"),
            Some(kind) if kind.is_dir() => blocked(wanted, "it is a folder where a file is needed"),
            Some(_) => match self.text_of_generated(wanted)? {
                Some(text) => Ok(Place::Generated(text)),
                None => blocked(wanted, "its first line does not say that it is generated"),
            },
        }
    }

    /// Generated files that are not wanted, with their texts.
    pub(super) fn left_over(
        &self,
        is_wanted: impl Fn(&str) -> bool,
    ) -> Result<Vec<(String, String)>, OutputError> {
        let mut left = Vec::new();
        for path in self.found.keys() {
            let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
            if !path.contains('/') || is_wanted(path) || !ENDINGS.contains(&ending) {
                continue;
            }
            left.extend(
                self.text_of_generated(path)?
                    .map(|text| (path.clone(), text)),
            );
        }
        Ok(left)
    }

    /// The text of a file that says it is generated.
    fn text_of_generated(&self, path: &str) -> Result<Option<String>, OutputError> {
        if !self.found.get(path).is_some_and(FileType::is_file) {
            return Ok(None);
        }
        let place = self.path(path);
        let bytes = fs::read(&place).map_err(|error| OutputError::of(&place, error))?;
        let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
        Ok(is_generated(&text).then_some(text))
    }
}
