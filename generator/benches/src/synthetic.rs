//! Synthetic APIs of any size: resources of 15 fields and 5 endpoints, as specs and as `OpenAPI`.
//!
//! The same number gives the same bytes.

mod fields;
mod openapi;
mod resource;
mod specs;

use std::fs;
use std::path::Path;

use generator::Source;
use serde_json::Value;

use crate::Failure;
pub(crate) use resource::Resource;

/// Endpoints of a resource.
pub const ENDPOINTS: usize = 5;

/// An API of so many resources, at most 1,024, as a spec folder.
pub fn specs(resources: usize) -> Vec<Source> {
    specs_of(resources * ENDPOINTS)
}

/// An API of so many endpoints, as a spec folder.
pub(crate) fn specs_of(endpoints: usize) -> Vec<Source> {
    specs::folder(endpoints)
}

/// The same API as a document of `OpenAPI` 3.0.
pub fn openapi(resources: usize) -> Value {
    openapi::document(resources)
}

/// The folder of the specs in what [`write`] writes.
pub(crate) const SPECS: &str = "specs";

/// Writes both into a folder: `specs/`, and `openapi.json`.
pub(crate) fn write(resources: usize, folder: &Path) -> Result<(), Failure> {
    let document = Source::new("openapi.json", openapi(resources).to_string());
    let specs = specs(resources).into_iter();
    let specs = specs.map(|file| (folder.join(SPECS).join(&file.path), file));
    let document = (folder.join(&document.path), document);
    for (path, file) in specs.chain([document]) {
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, &file.bytes))
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use generator::Output;

    use super::{ENDPOINTS, openapi, specs, specs_of};

    fn endpoints(output: &Output) -> usize {
        let table = &output.files()["src/synthetic/endpoints.md"];
        table
            .lines()
            .filter(|line| line.starts_with("| [`"))
            .count()
    }

    #[test]
    fn specs_are_accepted_without_a_warning() {
        let output = generator::generate(&specs(40))
            .unwrap_or_else(|problems| panic!("{}", problems.render("", false)));
        assert!(output.warnings().list().is_empty());
        assert_eq!(endpoints(&output), 40 * ENDPOINTS);
    }

    #[test]
    fn there_are_as_many_endpoints_as_asked_for() {
        for number in [1, 8, 10] {
            let output = generator::generate(&specs_of(number))
                .unwrap_or_else(|problems| panic!("{}", problems.render("", false)));
            assert_eq!(endpoints(&output), number);
        }
    }

    #[test]
    fn both_have_the_same_endpoints() {
        let api = openapi(40);
        let paths = api["paths"].as_object().expect("there are paths");
        let methods = paths.values().filter_map(|path| path.as_object());
        assert_eq!(methods.flatten().count(), 40 * ENDPOINTS);
    }
}
