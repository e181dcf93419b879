//! The clients that are compiled.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::Source;

use crate::Failure;
use crate::measure::output;
use crate::synthetic::{self, Resource};

/// What makes the peer's client.
pub(super) const PEER: &str = "cargo-progenitor";

/// A client that was written to a folder.
pub(super) struct Subject {
    pub what: &'static str,
    /// Where the client lies in `client`.
    pub folder: PathBuf,
    pub package: &'static str,
    pub features: Vec<String>,
    /// How a program makes its `api`, from a `key`.
    pub new: &'static str,
    /// A call of each endpoint.
    pub calls: Vec<String>,
    pub tls: Tls,
}

/// What a program adds so that its client has TLS.
#[derive(Default)]
pub(super) struct Tls {
    pub dependencies: &'static str,
    pub setup: &'static str,
}

/// The peer leaves TLS to programs, and gets what our client has by itself.
const PEERS_TLS: Tls = Tls {
    dependencies: "\
reqwest = { version = \"0.13\", default-features = false, features = [\"rustls-no-provider\"] }
rustls = { version = \"0.23\", default-features = false, features = [\"ring\", \"std\", \"tls12\"] }
",
    setup: "rustls::crypto::ring::default_provider().install_default().map_err(|_| \"TLS is set up already\")?;",
};

/// The client of the committed specs.
pub(super) fn own(
    what: &'static str,
    features: &[&str],
    folder: PathBuf,
) -> Result<Subject, Failure> {
    let specs = root().join("api-spec");
    let specs = Source::read_dir(&specs).map_err(|error| error.to_string())?;
    Ok(Subject {
        calls: ours(&specs, features, &folder)?,
        what,
        folder,
        package: "generated-client",
        features: features.iter().map(|&name| name.to_owned()).collect(),
        new: "client::chartmogul::Client::new(key)",
        tls: Tls::default(),
    })
}

/// The client of a synthetic API.
pub(super) fn synthetic(
    what: &'static str,
    endpoints: usize,
    folder: PathBuf,
) -> Result<Subject, Failure> {
    let features = ["synthetic", "reqwest", "rustls"];
    Ok(Subject {
        calls: ours(&synthetic::specs_of(endpoints), &features, &folder)?,
        what,
        folder,
        package: "synthetic-client",
        features: features.map(str::to_owned).to_vec(),
        new: "client::synthetic::Client::new(key)",
        tls: Tls::default(),
    })
}

/// Writes a client of ours; gives the calls of the APIs among the features.
fn ours(specs: &[Source], features: &[&str], folder: &Path) -> Result<Vec<String>, Failure> {
    let output = generator::generate(specs).map_err(|problems| problems.render("", false))?;
    let written = output.write(&folder.join("client"));
    written.map_err(|error| error.to_string())?;
    let calls = features.iter().flat_map(|feature| {
        // A module's, or an API's.
        let (api, module) = feature.split_once('-').unwrap_or((feature, ""));
        let of = format!("crate::{api}::{module}");
        let table = output.files().get(&format!("src/{api}/endpoints.md"));
        let lines = table.into_iter().flat_map(|table| table.lines());
        lines
            .filter(move |line| line.contains(&of))
            .filter_map(our_call)
    });
    Ok(calls.collect())
}

/// From ``| [`GetCustomer`](crate::shop::customers::GetCustomer) | `GET /customers/{id}` | Gets one customer. |``.
fn our_call(line: &str) -> Option<String> {
    let (_, link) = line.strip_prefix("| [`")?.split_once("](crate::")?;
    let (path, _) = link.split_once(')')?;
    Some(call(&format!("client::{path}"), "it.send(&api).await?"))
}

/// The client that the peer makes of a synthetic API.
pub(super) fn peer(
    what: &'static str,
    resources: usize,
    folder: PathBuf,
) -> Result<Subject, Failure> {
    let package = "peer-client";
    write(
        &folder.join("openapi.json"),
        &synthetic::openapi(resources).to_string(),
    )?;
    let mut peer = Command::new(PEER);
    peer.args([
        "progenitor",
        "--input",
        "openapi.json",
        "--output",
        "client",
    ]);
    peer.args(["--name", package, "--version", "0.1.0"]);
    output(peer.current_dir(&folder))?;
    // In the order of our modules.
    let mut resources: Vec<_> = (0..resources).map(Resource::new).collect();
    resources.sort_by(|one, other| one.file.cmp(&other.file));
    Ok(Subject {
        what,
        folder,
        package,
        features: Vec::new(),
        new: "client::Client::new(&key)",
        calls: resources.iter().flat_map(peer_calls).collect(),
        tls: PEERS_TLS,
    })
}

fn peer_calls(resource: &Resource) -> [String; synthetic::ENDPOINTS] {
    let Resource { name, file, .. } = resource;
    let one = file.trim_end_matches('s');
    let sent = |verb: &str| format!("client::types::{name}{verb}");
    let answer = |call: String| format!("api.{call}.await?.into_inner()");
    [
        call(
            "()",
            &answer(format!("list_{file}(None, None, None, None, None)")),
        ),
        call("i64", &answer(format!("get_{one}(it)"))),
        call(&sent("Create"), &answer(format!("create_{one}(&it)"))),
        call(&sent("Update"), &answer(format!("update_{one}(7, &it)"))),
        call("i64", &answer(format!("delete_{one}(it)"))),
    ]
}

/// A call of what a program has from elsewhere, so that how it is made does not count.
fn call(of: &str, call: &str) -> String {
    format!(
        "if let Some(it) = std::hint::black_box(None::<{of}>) {{ println!(\"{{:?}} {{:?}}\", it, {call}); }}"
    )
}

/// The features of the committed client that users are told of.
pub(super) fn features() -> Result<Vec<String>, Failure> {
    let manifest = root().join("generated-client/Cargo.toml");
    let text = fs::read_to_string(manifest).map_err(|error| error.to_string())?;
    let features = text
        .split("\n[")
        .find(|section| section.starts_with("features]"));
    let lines = features.unwrap_or_default().lines();
    Ok(lines
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name.to_owned())
        // Those of modules come with their API's.
        .filter(|name| name != "default" && !name.contains('-') && !name.starts_with('_'))
        .collect())
}

/// The folder of the workspace.
pub(super) fn root() -> PathBuf {
    crate::here().join("../..")
}

/// Writes a file, and the folders above it.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()))
}
