//! Programs that use a client.

use std::fs;
use std::path::{Path, PathBuf};

use super::subject::{Subject, root, write};
use crate::Failure;

/// Their names, and how many endpoints they call.
pub(super) const PROGRAMS: [(&str, usize); 3] = [("none", 0), ("one", 1), ("twenty", 20)];

/// The program whose own cost counts.
pub(super) const LARGEST: &str = "twenty";

/// What an edit changes in a program.
const EDITED: &str = "const EDITED: usize = ";

/// Writes a crate with the programs beside the client, in `programs`.
pub(super) fn add(subject: &Subject) -> Result<(), Failure> {
    let folder = subject.folder.join("programs");
    write(&folder.join("Cargo.toml"), &manifest(subject))?;
    for (name, calls) in PROGRAMS {
        write(&path(&folder, name), &program(subject, calls))?;
    }
    // The versions of this repository; what it does not have is added.
    let lock = root().join("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).map_err(|error| error.to_string())?;
    Ok(())
}

/// The file of a program.
pub(super) fn path(folder: &Path, name: &str) -> PathBuf {
    folder.join("src/bin").join(format!("{name}.rs"))
}

/// Changes a line of a program, as a person at work does.
pub(super) fn edit(file: &Path) -> Result<(), Failure> {
    let text = fs::read_to_string(file).map_err(|error| error.to_string())?;
    write(file, &text.replace(EDITED, &format!("{EDITED}1 + ")))
}

fn manifest(subject: &Subject) -> String {
    let Subject {
        package, features, ..
    } = subject;
    let dependencies = subject.tls.dependencies;
    format!(
        "\
[package]
name = \"programs\"
version = \"0.0.0\"
edition = \"2024\"

[dependencies]
client = {{ package = \"{package}\", path = \"../client\", default-features = false, features = {features:?} }}
tokio = {{ version = \"1\", features = [\"rt\"] }}
{dependencies}
[profile.release]
strip = true

[workspace]
"
    )
}

fn program(subject: &Subject, calls: usize) -> String {
    let calls: Vec<_> = subject
        .calls
        .iter()
        .take(calls)
        .map(String::as_str)
        .collect();
    let calls = calls.join("\n    ");
    let (new, tls) = (subject.new, subject.tls.setup);
    format!(
        "\
{EDITED}0;

async fn calls() -> Result<(), Box<dyn std::error::Error>> {{
    println!(\"{{EDITED}}\");
    let key = std::env::var(\"KEY\")?;
    let api = std::hint::black_box({new});
    {calls}
    drop(api);
    Ok(())
}}

fn main() -> Result<(), Box<dyn std::error::Error>> {{
    {tls}
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(calls())
}}
"
    )
}
