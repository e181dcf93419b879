//! Where the workspace is: what cargo says when the command runs, since several checkouts can share one program.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Failure;

/// The folder of the workspace.
pub(crate) fn root() -> Result<PathBuf, Failure> {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root = package.as_deref().and_then(Path::parent);
    match root.filter(|root| is_ours(root)) {
        Some(root) => Ok(root.to_path_buf()),
        None => located(),
    }
}

/// The program that cargo is.
pub(crate) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The workspace around the current folder, for a program that cargo did not start.
fn located() -> Result<PathBuf, Failure> {
    let arguments = ["locate-project", "--workspace", "--message-format", "plain"];
    let run = cargo()
        .args(arguments)
        .output()
        .map_err(|error| Failure::new(format!("cargo: {error}")))?;
    let manifest = PathBuf::from(String::from_utf8_lossy(&run.stdout).trim());
    match manifest.parent().filter(|root| is_ours(root)) {
        Some(root) => Ok(root.to_path_buf()),
        None => Err(Failure::new(
            "this is not the workspace of the generator; run `cargo xtask` below its folder"
                .to_owned(),
        )),
    }
}

fn is_ours(root: &Path) -> bool {
    root.join("xtask/Cargo.toml").is_file() && root.join("api-spec").is_dir()
}

/// A path without links and detours, also where its end does not exist yet.
pub(crate) fn real(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    if let Ok(real) = path.canonicalize() {
        return real;
    }
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) => real(parent).join(name),
        (Some(parent), None) => real(parent),
        _ => path,
    }
}
