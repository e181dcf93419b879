//! Files in: the only input the generator has.

use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

/// One file of a spec folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its path below the spec folder, with `/` between the parts.
    pub path: String,
    /// What it holds; not yet known to be UTF-8.
    pub bytes: Vec<u8>,
}

impl Source {
    /// A source made in memory, as tests do.
    pub fn new(path: impl Into<String>, text: impl Into<Vec<u8>>) -> Self {
        Self {
            path: path.into(),
            bytes: text.into(),
        }
    }

    /// What follows the last dot of its path.
    pub(crate) fn extension(&self) -> &str {
        self.path
            .rsplit_once('.')
            .map_or("", |(_, extension)| extension)
    }

    /// Reads every file below `dir` that is a spec or looks like one, sorted by path.
    ///
    /// What is wrong with a name (`things.yml`, `things.YAML`, `things.yaml.txt`, JSON outside of `examples/`) is
    /// reported, so that no file is passed over by mistake. Passed over are the schemas in `schema/`, which are output;
    /// `verify.yaml`, which is about recorded traffic; hidden files; backups that end in `~`; and other kinds of files.
    pub fn read_dir(dir: &Path) -> io::Result<Vec<Self>> {
        let mut sources = Vec::new();
        collect(dir, "", &mut Vec::new(), &mut sources)?;
        sources.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(sources)
    }
}

/// Reads a folder; `around` are the folders that it is in, since a link can lead back to one of them.
fn collect(
    dir: &Path,
    prefix: &str,
    around: &mut Vec<PathBuf>,
    sources: &mut Vec<Source>,
) -> io::Result<()> {
    let named = |error: io::Error, path: &str| {
        let what = if path.is_empty() { "the folder" } else { path };
        io::Error::new(error.kind(), format!("{what}: {error}"))
    };
    let real = dir.canonicalize()?;
    if around.contains(&real) {
        let error = io::Error::other("a link that leads back to a folder around it");
        return Err(named(error, prefix));
    }
    around.push(real);
    for entry in fs::read_dir(dir).map_err(|error| named(error, prefix))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{prefix}{name}");
        // What a link leads to counts; where it leads nowhere, its name does.
        let kind = fs::metadata(entry.path());
        if kind.as_ref().is_ok_and(Metadata::is_dir) {
            collect(&entry.path(), &format!("{path}/"), around, sources)?;
        } else if looks_like_spec(&path) {
            let bytes = match kind {
                Ok(kind) if !kind.is_file() => Err(io::Error::other("not a file")),
                Ok(_) => fs::read(entry.path()),
                Err(error) => Err(error),
            };
            let bytes = bytes.map_err(|error| named(error, &path))?;
            sources.push(Source { path, bytes });
        }
    }
    around.pop();
    Ok(())
}

/// Whether a person who gives a file this name means a spec, or the JSON of an example.
fn looks_like_spec(path: &str) -> bool {
    let lower = path.to_lowercase();
    let name = lower.rsplit('/').next().unwrap_or_default();
    let is_json = name.ends_with(".json") && !path.starts_with("schema/");
    let is_yaml = [".yaml", ".yml"].iter().any(|ending| name.contains(ending));
    path != "verify.yaml" && !name.ends_with('~') && (is_json || is_yaml)
}
