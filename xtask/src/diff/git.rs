//! A folder of specs as a revision of git has it.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use generator::Source;

use crate::{Failure, shown};

/// A file of a revision: what it is, and its path below the folder.
struct Entry {
    mode: String,
    id: String,
    path: String,
}

/// The spec files that a revision has in a folder.
pub(super) fn sources(revision: &str, folder: &Path) -> Result<Vec<Source>, Failure> {
    let commit = format!("{revision}^{{commit}}");
    let verify = [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        &commit,
    ];
    let commit = git(folder, &verify)?.ok_or_else(|| {
        Failure::new(format!(
            "`{revision}` is not a folder, and not a revision of git that {} is in",
            shown(folder)
        ))
    })?;
    let commit = String::from_utf8_lossy(&commit).trim().to_owned();
    let listing = git(folder, &["ls-tree", "-r", "-z", &commit])?.unwrap_or_default();
    let listing = String::from_utf8_lossy(&listing).into_owned();
    let entries = listing.split('\0').filter_map(entry);
    let entries: Vec<_> = entries
        .filter(|entry| Source::is_spec(&entry.path))
        .collect();
    if entries.is_empty() {
        return Err(Failure::new(format!(
            "{}: no spec files here at `{revision}`",
            shown(folder)
        )));
    }
    contents(folder, entries)
}

/// `100644 blob 8ad0… path`
fn entry(line: &str) -> Option<Entry> {
    let (facts, path) = line.split_once('\t')?;
    let mut facts = facts.split(' ').map(str::to_owned);
    let (mode, _, id) = (facts.next()?, facts.next()?, facts.next()?);
    Some(Entry {
        mode,
        id,
        path: path.to_owned(),
    })
}

/// The output of a command of git; none if it fails.
fn git(folder: &Path, arguments: &[&str]) -> Result<Option<Vec<u8>>, Failure> {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(arguments);
    let output = command.stderr(Stdio::null()).output().map_err(broken)?;
    Ok(output.status.success().then_some(output.stdout))
}

fn broken(error: impl std::fmt::Display) -> Failure {
    Failure::new(format!(
        "git cannot be asked for the specs of before: {error}"
    ))
}

/// What all files hold, from one process.
fn contents(folder: &Path, entries: Vec<Entry>) -> Result<Vec<Source>, Failure> {
    let mut child = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(broken)?;
    let ids: Vec<_> = entries.iter().map(|entry| entry.id.as_str()).collect();
    let ids = ids.join("\n") + "\n";
    let asked = child.stdin.take();
    // Git writes while it is asked, so that neither may wait for the other.
    let asking = std::thread::spawn(move || {
        asked.map_or(Ok(()), |mut asked| asked.write_all(ids.as_bytes()))
    });
    let mut sources = Vec::new();
    if let Some(out) = child.stdout.take() {
        let mut out = BufReader::new(out);
        for entry in entries {
            sources.push(source(&mut out, entry).map_err(broken)?);
        }
    }
    child.wait().map_err(broken)?;
    match asking.join() {
        Ok(asked) => asked.map_err(broken)?,
        Err(_) => return Err(broken("it was not asked for all of them")),
    }
    Ok(sources)
}

/// The next file: a line with its size, then what it holds and a line break.
fn source(out: &mut impl BufRead, entry: Entry) -> std::io::Result<Source> {
    let mut head = String::new();
    out.read_line(&mut head)?;
    let size = head
        .trim()
        .rsplit(' ')
        .next()
        .and_then(|size| size.parse().ok());
    let size: usize = size.ok_or_else(|| std::io::Error::other(head.trim().to_owned()))?;
    let mut bytes = vec![0; size + 1];
    out.read_exact(&mut bytes)?;
    bytes.pop();
    Ok(if entry.mode == "120000" {
        Source::unread(entry.path, "it is a link, which a revision does not follow")
    } else {
        Source::new(entry.path, bytes)
    })
}
