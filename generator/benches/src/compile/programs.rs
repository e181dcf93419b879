//! Programs that use a client.

use std::fs;

use super::subject::{Subject, root, write};
use crate::Failure;

/// Their names, and how many endpoints they call.
pub(super) const PROGRAMS: [(&str, usize); 3] = [("none", 0), ("one", 1), ("twenty", 20)];

/// Writes a crate with the programs beside the client, in `programs`.
pub(super) fn add(subject: &Subject) -> Result<(), Failure> {
    let folder = subject.folder.join("programs");
    write(&folder.join("Cargo.toml"), &manifest(subject))?;
    for (name, calls) in PROGRAMS {
        let path = folder.join("src/bin").join(format!("{name}.rs"));
        write(&path, &program(subject, calls))?;
    }
    // The versions of this repository; what it does not have is added.
    let lock = root().join("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).map_err(|error| error.to_string())?;
    Ok(())
}

fn manifest(subject: &Subject) -> String {
    let Subject {
        package, features, ..
    } = subject;
    format!(
        "\
[package]
name = \"programs\"
version = \"0.0.0\"
edition = \"2024\"

[dependencies]
client = {{ package = \"{package}\", path = \"../client\", default-features = false, features = {features:?} }}
tokio = {{ version = \"1\", features = [\"rt\"] }}

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
    let new = subject.new;
    format!(
        "\
async fn calls() -> Result<(), Box<dyn std::error::Error>> {{
    let key = std::env::var(\"KEY\")?;
    let api = std::hint::black_box({new});
    {calls}
    drop(api);
    Ok(())
}}

fn main() -> Result<(), Box<dyn std::error::Error>> {{
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(calls())
}}
"
    )
}
