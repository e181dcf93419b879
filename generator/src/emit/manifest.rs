//! `Cargo.toml`.

use std::fmt::Write;

use super::runtime;
use crate::ir::{Api, Crate};
use crate::output;

pub(crate) fn emit(krate: &Crate) -> String {
    let package = &krate.package;
    let mut text = format!("{}\n\n[package]\n", output::generated().replace("//", "#"));
    let mut line = |key: &str, value: &str| {
        let _ = writeln!(text, "{key} = {}", serde_json::Value::from(value));
    };
    line("name", &package.name);
    line("version", &package.version);
    line("edition", "2024");
    line("rust-version", &package.rust);
    line("description", &package.about);
    line("license", &package.license);
    if let Some(repository) = &package.repository {
        line("repository", repository);
    }
    text.push_str("\n[package.metadata.docs.rs]\nall-features = true\nrustdoc-args = [\"--cfg\", \"docsrs\"]\n");
    let defaults = runtime::DEFAULT_FEATURES
        .iter()
        .copied()
        .chain(krate.apis.iter().map(|api| api.feature.as_str()));
    let defaults: Vec<_> = defaults.map(|feature| format!("\"{feature}\"")).collect();
    let _ = writeln!(text, "\n[features]\ndefault = [{}]", defaults.join(", "));
    for api in &krate.apis {
        text.push_str(&self::features(api));
    }
    let features = runtime::section("features").replace(&runtime::default_line(), "");
    text.push_str(&features);
    text.push_str("\n[dependencies]\n");
    text.push_str(&runtime::section("dependencies"));
    text.push_str("\n[dev-dependencies]\n# The tests and examples use every feature, whatever is the default.\n");
    let features: Vec<_> = ["blocking", "stream", "testing", "tracing"]
        .into_iter()
        .chain(krate.apis.iter().map(|api| api.feature.as_str()))
        .map(|feature| format!("\"{feature}\""))
        .collect();
    let _ = writeln!(
        text,
        "{} = {{ path = \".\", features = [{}] }}",
        package.name,
        features.join(", ")
    );
    text.push_str("# Runs the async examples and tests.\ntokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }\n");
    text.push_str(
        "\n[lints.rust]\nunexpected_cfgs = { level = \"warn\", check-cfg = [\"cfg(docsrs)\"] }\n",
    );
    text
}

/// The features of an API: of all of it, of each module, and of what those share.
fn features(api: &Api) -> String {
    let modules = api.modules.iter().map(|module| &module.feature);
    let mut text = format!("{} = [\n", api.feature);
    for feature in std::iter::once(&api.shared_feature).chain(modules) {
        let _ = writeln!(text, "    \"{feature}\",");
    }
    text.push_str("]\n");
    for module in &api.modules {
        let needs = std::iter::once(&api.shared_feature).chain(&module.needs);
        let needs: Vec<_> = needs.map(|feature| format!("\"{feature}\"")).collect();
        let _ = writeln!(text, "{} = [{}]", module.feature, needs.join(", "));
    }
    let _ = writeln!(text, "{} = []", api.shared_feature);
    text
}
