//! What needs no second look: specs and a client that are as the last run left them.
//!
//! The generator is a pure function, so the same program gives the same client of the same specs. A digest of all three
//! is kept beside the program.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::{env, fs, io};

/// What the generator writes, or folders that it writes into.
const WRITTEN: [&str; 4] = ["Cargo.toml", "src", "tests", "replay"];

/// Whether nothing has changed since [`keep`] saw it.
pub(crate) fn is_fresh(spec: &Path, out: &Path) -> bool {
    let kept = env::current_exe().and_then(|program| fs::read(program.with_extension("fresh")));
    let now = digest(spec, out);
    kept.is_ok_and(|kept| now.is_ok_and(|now| kept == now.to_le_bytes()))
}

/// Remembers that the client is what the specs give. Where it cannot, the next run looks again.
pub(crate) fn keep(spec: &Path, out: &Path) {
    let digest = digest(spec, out);
    if let (Ok(program), Ok(digest)) = (env::current_exe(), digest) {
        let kept = fs::write(program.with_extension("fresh"), digest.to_le_bytes());
        drop(kept);
    }
}

/// Of this program, the specs, and the files that they give.
fn digest(spec: &Path, out: &Path) -> io::Result<u64> {
    let program = env::current_exe()?.metadata()?;
    let mut hasher = DefaultHasher::new();
    (program.len(), program.modified()?, spec, out).hash(&mut hasher);
    add(spec, &mut hasher)?;
    for path in WRITTEN {
        add(&out.join(path), &mut hasher)?;
    }
    Ok(hasher.finish())
}

/// Adds a file, every file of a folder, or that there is neither.
fn add(path: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    path.hash(hasher);
    let kind = match path.symlink_metadata() {
        Ok(found) => found.file_type(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    (kind.is_symlink(), kind.is_dir()).hash(hasher);
    if !path.is_dir() {
        fs::read(path)?.hash(hasher);
        return Ok(());
    }
    let entries = fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path()));
    let mut entries = entries.collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    entries.iter().try_for_each(|path| add(path, hasher))
}
