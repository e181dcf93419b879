//! `client.yaml`: what users of the crate write into their manifests, and read on its page.

use crate::diagnostic::Span;
use crate::diff::change::{Change, Place, Subject};
use crate::diff::rules::Rule;
use crate::diff::verdict::{Rust, Wire};
use crate::spec::{ClientFile, Specs};

/// The changes of the manifest. That of the version is what is judged.
pub(in crate::diff) fn package(old: &Specs, new: &Specs) -> Vec<Change> {
    let nothing = ClientFile::default();
    let file = |specs: &Specs| specs.client.as_ref().map(|(_, file)| file.clone());
    let (was, now) = (
        file(old).unwrap_or_else(|| nothing.clone()),
        file(new).unwrap_or(nothing),
    );
    let ClientFile {
        client,
        version: _, // What all changes are held against.
        about,
        license,
        rust,
        repository,
    } = &now;
    let keys = [
        ("client", &was.client, client, Rust::Major),
        ("about", &was.about, about, Rust::Patch),
        ("license", &was.license, license, Rust::Patch),
        (
            "rust",
            &was.rust,
            rust,
            oldest(was.rust.as_ref(), rust.as_ref()),
        ),
        ("repository", &was.repository, repository, Rust::Patch),
    ];
    let differing = keys.into_iter().filter(|(_, was, now, _)| was != now);
    let changes = differing.map(|(key, was, now, rust)| {
        let place = if now.is_some() {
            place(new, key, false)
        } else {
            place(old, key, true)
        };
        let subject = Subject::package().part(key);
        let text = |text: &Option<String>| text.as_ref().map(|text| format!("`{text}`"));
        let change = Change::new(Rule::Package, subject, place, Wire::Words);
        Change {
            rust,
            ..change.was(text(was)).now(text(now))
        }
    });
    changes.collect()
}

/// A newer oldest Rust is a minor change by convention, as of the crates that the client builds on.
fn oldest(was: Option<&String>, now: Option<&String>) -> Rust {
    let number = |text: Option<&String>| -> Vec<u64> {
        let text = text.map_or(crate::emit::runtime::RUST, String::as_str);
        text.split('.')
            .filter_map(|part| part.parse().ok())
            .collect()
    };
    if number(now) > number(was) {
        Rust::Minor
    } else {
        Rust::Patch
    }
}

fn place(specs: &Specs, key: &str, is_old: bool) -> Place {
    let at = match &specs.client {
        Some((file, _)) => Span::new(*file, specs.files[*file].key(&[key])),
        None => Span::new(0, 0..0),
    };
    Place { is_old, at }
}
