//! Files in: the only input the generator has.

use std::fs;
use std::io;
use std::path::Path;

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

    /// Reads every spec file (`*.yaml`, `*.yml`, `examples/*.json`) below `dir`, sorted by path.
    ///
    /// The folder `schema/` is output, Markdown is for people, and `verify.yaml` is about recorded traffic: all three
    /// are passed over.
    pub fn read_dir(dir: &Path) -> io::Result<Vec<Self>> {
        let mut sources = Vec::new();
        collect(dir, "", &mut sources)?;
        sources.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(sources)
    }
}

fn collect(dir: &Path, prefix: &str, sources: &mut Vec<Source>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{prefix}{name}");
        if entry.file_type()?.is_dir() {
            if path != "schema" {
                collect(&entry.path(), &format!("{path}/"), sources)?;
            }
            continue;
        }
        let mut source = Source::new(path, Vec::new());
        if is_spec(&source) {
            source.bytes = fs::read(entry.path())?;
            sources.push(source);
        }
    }
    Ok(())
}

/// The specs, and the JSON that their examples name.
fn is_spec(source: &Source) -> bool {
    match source.extension() {
        _ if source.path == "verify.yaml" => false,
        "yaml" | "yml" => true,
        "json" => source.path.contains("/examples/"),
        _ => false,
    }
}
