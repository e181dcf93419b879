//! Calls in a HAR file, which is whole after each of them.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::Failure;

const HEAD: &str = r#"{"log":{"version":"1.2","creator":{"name":"mock","version":"1"},"entries":["#;
const TAIL: &str = "\n]}}\n";

pub(super) struct Recording {
    path: PathBuf,
    file: File,
    is_empty: bool,
}

impl Recording {
    pub(super) fn create(path: &Path) -> Result<Self, Failure> {
        let file = File::create(path).map_err(|error| Failure::of(path, &error))?;
        let mut recording = Self {
            path: path.to_path_buf(),
            file,
            is_empty: true,
        };
        recording.write(0, &format!("{HEAD}{TAIL}"))?;
        Ok(recording)
    }

    /// Adds an entry before the end.
    pub(super) fn add(&mut self, entry: &str) -> Result<(), Failure> {
        let comma = if self.is_empty { "" } else { "," };
        let back = i64::try_from(TAIL.len()).unwrap_or_default();
        self.is_empty = false;
        self.write(-back, &format!("{comma}\n{entry}{TAIL}"))
    }

    fn write(&mut self, from_end: i64, text: &str) -> Result<(), Failure> {
        let written = self
            .file
            .seek(SeekFrom::End(from_end))
            .and_then(|_| self.file.write_all(text.as_bytes()));
        written.map_err(|error| Failure::of(&self.path, &error))
    }
}
