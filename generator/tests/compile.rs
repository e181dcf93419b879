//! What is emitted compiles alone, without a warning, with every set of features, and its own tests pass.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use generator::{Drafting, Source};
use support::{below, generate, imaginary, sources};

/// Tests by hand of what the emitted crate does, besides those it has itself.
const CALLERS: &[&str] = &[
    "clients", "counted", "outcomes", "pages", "rules", "services",
];

/// The imaginary client, outside of the workspace but with the workspace's versions of its dependencies.
static CLIENT: LazyLock<PathBuf> = LazyLock::new(|| {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("imaginary-client");
    let output = generate(&[imaginary(), sources("tests/services")].concat());
    output.write(&dir).expect("the client can be written");
    let alone = format!(
        "{}\n[workspace]\nmembers = [\"replay\"]\n",
        output.files()["Cargo.toml"]
    );
    fs::write(dir.join("Cargo.toml"), alone).expect("the manifest can be written");
    fs::copy(below("../Cargo.lock"), dir.join("Cargo.lock"))
        .expect("the workspace has a lock file");
    copy(&below("tests/callers"), &dir.join("tests"));
    dir
});

/// Copies the files of a folder, and those of the folders in it.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder can be made");
    for entry in fs::read_dir(from).expect("the folder can be read") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("the callers can be copied");
        }
    }
}

/// Runs cargo there; its target folder stays, so that dependencies are compiled once.
fn cargo(client: &Path, arguments: &[&str]) {
    let shown = arguments.join(" ");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("imaginary-target");
    let run = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(client)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_NET_OFFLINE", "true")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("RUSTFLAGS", "-D warnings")
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .expect("cargo can be run");
    assert!(
        run.status.success(),
        "`cargo {shown}` fails in the emitted crate:\n{}\n{}",
        String::from_utf8_lossy(&run.stdout),
        String::from_utf8_lossy(&run.stderr)
    );
}

/// The features of an API's modules.
fn modules(client: &Path, api: &str) -> Vec<String> {
    let manifest = fs::read_to_string(client.join("Cargo.toml")).expect("the manifest");
    let lines = manifest.lines().skip_while(|line| *line != "[features]");
    lines
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name.to_owned())
        .filter(|name| name.starts_with(&format!("{api}-")))
        .collect()
}

#[test]
fn each_module_compiles_without_the_others() {
    let client = &*CLIENT;
    let modules = modules(client, "imaginary");
    assert!(modules.len() > 20, "{modules:?}");
    for module in &modules {
        let alone = ["--no-default-features", "--features", module];
        cargo(client, &[&["check"][..], &alone].concat());
    }
    // Those that have first calls, tables or types of others, and two APIs at once.
    for features in [
        "imaginary-choices,testing",
        "imaginary-sharing,reqwest,stream,tracing",
        "imaginary-twins,imaginary-paging,imaginary_open-rates,blocking",
    ] {
        let few = ["--no-default-features", "--features", features];
        cargo(client, &[&["clippy"][..], &few].concat());
        cargo(client, &[&["doc", "--no-deps"][..], &few].concat());
    }
}

#[test]
fn the_emitted_crate_is_in_order() {
    let client = &*CLIENT;
    for features in [
        "",
        "imaginary",
        "imaginary,reqwest",
        "imaginary,reqwest,stream",
        "imaginary,tracing",
        "imaginary,imaginary_urls,blocking",
        "imaginary,blocking,tracing",
        "imaginary_open,imaginary_pair,testing",
    ] {
        cargo(
            client,
            &["check", "--no-default-features", "--features", features],
        );
    }
    cargo(
        client,
        &[
            "clippy",
            "--all-features",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ],
    );
    let replay = ["clippy", "--package", "imaginary-client-replay"];
    cargo(client, &[&replay[..], &["--", "-D", "warnings"]].concat());
    let few = ["--no-default-features", "--features", "imaginary"];
    cargo(client, &[&["doc", "--no-deps"][..], &few].concat());
    cargo(client, &["doc", "--no-deps", "--all-features"]);
    cargo(
        client,
        &["test", "--quiet", "--all-features", "--test", "wire"],
    );
    for name in CALLERS {
        cargo(
            client,
            &["test", "--quiet", "--all-features", "--test", name],
        );
    }
    cargo(client, &["test", "--quiet", "--all-features", "--doc"]);
}

#[test]
fn drafts_of_the_imaginary_apis_compile_without_a_warning() {
    let recordings = generator::rehearse(&imaginary()).expect("the fixtures are right");
    let mut specs = vec![Source::new("client.yaml", "client: drafted-client\n")];
    for (number, recording) in recordings.iter().enumerate() {
        let name = format!("drafted_{number}");
        let drafting = Drafting {
            inputs: std::slice::from_ref(recording),
            name: Some(&name),
            specs: &[],
        };
        specs.extend(drafting.run().expect("a draft that is right").files);
    }
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("drafted-client");
    let output = generate(&specs);
    output.write(&dir).expect("the client can be written");
    let alone = format!(
        "{}\n[workspace]\nmembers = [\"replay\"]\n",
        output.files()["Cargo.toml"]
    );
    fs::write(dir.join("Cargo.toml"), alone).expect("the manifest can be written");
    fs::copy(below("../Cargo.lock"), dir.join("Cargo.lock"))
        .expect("the workspace has a lock file");
    cargo(&dir, &["check", "--all-features", "--tests"]);
    cargo(
        &dir,
        &["test", "--quiet", "--all-features", "--test", "wire"],
    );
}
