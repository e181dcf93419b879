use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use syn::{Item, UseTree, Visibility};

use crate::check::api::TAKEN;
use crate::emit::runtime;
use crate::{Source, generate};

/// The files of a folder, with `/` between the parts of their paths.
fn list(dir: &Path, prefix: &str, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(dir).expect("the folder is there") {
        let entry = entry.expect("an entry");
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            list(&entry.path(), &format!("{name}/"), found);
        } else {
            found.insert(name);
        }
    }
}

#[test]
fn every_file_of_the_runtime_is_copied() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src/runtime");
    let mut wanted = BTreeSet::new();
    list(&dir, "src/runtime/", &mut wanted);
    let copied: BTreeSet<String> = runtime::files().map(|(path, _)| path).collect();
    assert_eq!(copied, wanted);
}

#[test]
fn the_manifest_has_the_sections_clients_need() {
    assert!(runtime::section("features").starts_with(&runtime::default_line()));
    assert!(runtime::section("dependencies").contains("serde = "));
    assert!(!runtime::section("dependencies").contains("[dev-dependencies]"));
}

/// The names of modules and crates that others can use from a file.
fn modules(file: &str) -> Vec<String> {
    fn used(tree: &UseTree, names: &mut Vec<String>) {
        match tree {
            UseTree::Path(path) => used(&path.tree, names),
            UseTree::Group(group) => group.items.iter().for_each(|tree| used(tree, names)),
            UseTree::Name(name) => names.push(name.ident.to_string()),
            UseTree::Rename(rename) => names.push(rename.rename.to_string()),
            UseTree::Glob(_) => {}
        }
    }
    let mut names = Vec::new();
    for item in syn::parse_file(file).expect("it is Rust").items {
        match item {
            Item::Use(found) if matches!(found.vis, Visibility::Public(_)) => {
                used(&found.tree, &mut names);
            }
            Item::Mod(found) if matches!(found.vis, Visibility::Public(_)) => {
                names.push(found.ident.to_string());
            }
            _ => {}
        }
    }
    names.retain(|name| name.starts_with(|first: char| first.is_ascii_lowercase()));
    names
}

#[test]
fn no_api_takes_a_name_of_the_crate_s_root() {
    let api = "\
api: shop
spec: 2
docs: https://shop.example.com/docs
base: https://api.example.com
auth: none
";
    let client = generate(&[Source::new("shop/api.yaml", api)]).expect("it is accepted");
    let features = runtime::section("features");
    let features = features.lines();
    let features = features.filter_map(|line| Some(line.split_once(" = ")?.0.to_owned()));
    let emitted = modules(&client.files()["src/lib.rs"]);
    let names: Vec<_> = features.chain(emitted).collect();
    for name in ["reqwest", "testing", "runtime", "serde_json", "shop"] {
        assert!(names.iter().any(|known| known == name), "{name}: {names:?}");
    }
    for name in names.iter().filter(|name| *name != "shop") {
        assert!(TAKEN.contains(&name.as_str()), "{name}");
    }
}
