//! Files in: the only input the generator has.

use std::fs::{self, DirEntry, Metadata, ReadDir};
use std::io;
use std::path::{Path, PathBuf};

/// One file of a spec folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its path below the spec folder, with `/` between the parts.
    pub path: String,
    /// What it holds; not yet known to be UTF-8.
    pub bytes: Vec<u8>,
    /// Why it could not be read.
    pub(crate) unread: Option<String>,
}

impl Source {
    /// A source made in memory, as tests do.
    pub fn new(path: impl Into<String>, text: impl Into<Vec<u8>>) -> Self {
        Self {
            path: path.into(),
            bytes: text.into(),
            unread: None,
        }
    }

    /// A source that is there and cannot be read, and why.
    pub fn unread(path: impl Into<String>, why: impl Into<String>) -> Self {
        Self {
            unread: Some(why.into()),
            ..Self::new(path, Vec::new())
        }
    }

    /// Whether a file of this path is one of a spec folder, as [`Source::read_dir`] finds them.
    pub fn is_spec(path: &str) -> bool {
        let folders = path.rsplit_once('/').map_or("", |(folders, _)| folders);
        let is_hidden = folders.split('/').any(|folder| folder.starts_with('.'));
        !is_hidden && looks_like_spec(path)
    }

    /// What follows the last dot of its path.
    pub(crate) fn extension(&self) -> &str {
        self.path
            .rsplit_once('.')
            .map_or("", |(_, extension)| extension)
    }

    /// Reads every file below `dir` that is a spec or looks like one, sorted by path.
    ///
    /// What is wrong with a name (`things.yml`, `things.YAML`, `.things.yaml`, `things.yaml.txt`, JSON outside of
    /// `examples/`) or with a file (a link to nowhere, a folder) is reported, so that no file is passed over by mistake.
    /// Passed over are the schemas in `schema/`, which are output; `verify.yaml`, which is about recorded traffic; hidden
    /// folders; what editors and systems keep beside a file; and other kinds of files.
    pub fn read_dir(dir: &Path) -> io::Result<Vec<Self>> {
        let mut found = Found {
            around: vec![dir.canonicalize()?],
            sources: Vec::new(),
        };
        found.collect(fs::read_dir(dir)?, "");
        found.sources.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(found.sources)
    }
}

/// The files so far.
struct Found {
    /// The folders around the current place, since a link can lead back to one of them.
    around: Vec<PathBuf>,
    sources: Vec<Source>,
}

impl Found {
    fn collect(&mut self, folder: ReadDir, prefix: &str) {
        for entry in folder {
            match entry {
                Ok(entry) => self.entry(&entry, prefix),
                Err(error) => self.unread(prefix, &error.to_string()),
            }
        }
    }

    fn entry(&mut self, entry: &DirEntry, prefix: &str) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let (path, place) = (format!("{prefix}{name}"), entry.path());
        // What a link leads to counts; where it leads nowhere, its name does.
        let kind = fs::metadata(&place);
        if kind.as_ref().is_ok_and(Metadata::is_dir) {
            if !name.starts_with('.') {
                self.folder(&place, &path);
            }
        } else if looks_like_spec(&path) {
            let bytes = match kind {
                Ok(kind) if !kind.is_file() => Err("it is not a file".to_owned()),
                Ok(_) => fs::read(&place).map_err(|error| error.to_string()),
                Err(error) => Err(error.to_string()),
            };
            match bytes {
                Ok(bytes) => self.sources.push(Source::new(path, bytes)),
                Err(why) => self.unread(&path, &why),
            }
        }
    }

    fn folder(&mut self, dir: &Path, path: &str) {
        let before = self.sources.len();
        let opened = dir
            .canonicalize()
            .and_then(|real| Ok((real, fs::read_dir(dir)?)));
        let (real, folder) = match opened {
            Ok((real, _)) if self.around.contains(&real) => {
                return self.unread(path, "it is a link that leads back to a folder around it");
            }
            Ok(opened) => opened,
            Err(error) => return self.unread(path, &error.to_string()),
        };
        self.around.push(real);
        self.collect(folder, &format!("{path}/"));
        self.around.pop();
        if self.sources.len() == before && looks_like_spec(path) {
            self.unread(path, "it is a folder");
        }
    }

    fn unread(&mut self, path: &str, why: &str) {
        self.sources.push(Source::unread(path, why));
    }
}

/// Whether a person who gives a file this name means a spec, or the JSON of an example.
fn looks_like_spec(path: &str) -> bool {
    let lower = path.to_lowercase();
    let name = lower.rsplit('/').next().unwrap_or_default();
    let is_json = name.ends_with(".json") && !path.starts_with("schema/");
    let mut yaml = [".yaml", ".yml"].iter();
    // An editor's lock or copy, a system's own notes about a file.
    let is_beside = name.ends_with('~') || name.starts_with(".#") || name.starts_with("._");
    let is_spec = if name.starts_with('.') {
        yaml.any(|ending| name.ends_with(ending))
    } else {
        is_json || yaml.any(|ending| name.contains(ending))
    };
    path != "verify.yaml" && !is_beside && is_spec
}
