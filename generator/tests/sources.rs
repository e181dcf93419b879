//! Which files of a folder are read as specs: none that a person means as one is passed over.

use std::collections::BTreeSet;
use std::fs;

use generator::Source;
use tempfile::TempDir;

const API: &str = "api: shop\nspec: 2\ndocs: https://docs.example.com\nbase: https://api.example.com\nauth: none\n";
const ITEM: &str = "resource: Item\ntypes:\n  Item:\n    response:\n      id: int!\n";

fn folder(files: &[&str]) -> TempDir {
    let dir = tempfile::tempdir().expect("a folder for the test");
    for path in ["shop/api.yaml", "shop/items.yaml"].iter().chain(files) {
        let place = dir.path().join(path);
        fs::create_dir_all(place.parent().expect("it is below")).expect("a folder");
        let text = if path.ends_with("api.yaml") {
            API
        } else {
            ITEM
        };
        fs::write(place, text).expect("the file can be written");
    }
    dir
}

/// Code and file of each error.
fn reported(dir: &TempDir) -> BTreeSet<(&'static str, String)> {
    let sources = Source::read_dir(dir.path()).expect("the folder can be read");
    let Err(problems) = generator::generate(&sources) else {
        return BTreeSet::new();
    };
    let place =
        |problem: &generator::Diagnostic| (problem.code, problems.path(&problem.at).to_owned());
    problems
        .list()
        .iter()
        .map(place)
        .filter(|(code, _)| code.starts_with(['Y', 'S']))
        .collect()
}

#[test]
fn a_spec_with_another_ending_is_reported() {
    for path in [
        "shop/things.YAML",
        "shop/things.Yaml",
        "shop/things.yml",
        "shop/things.YML",
        "shop/things.yaml.txt",
        "shop/things.yaml.bak",
        "shop/things.yaml ",
        "shop/things.json",
        "shop/examples/thing.JSON",
        "things.json",
        "verify.yml",
        "Verify.YAML",
    ] {
        let found = reported(&folder(&[path]));
        assert_eq!(found, [("Y007", path.to_owned())].into(), "{path}");
    }
}

#[test]
fn a_spec_in_a_folder_without_an_api_is_reported() {
    for path in [
        "shop/deeper/things.yaml",
        "things.yaml",
        "schema/things.yaml",
        "shop/examples/things.yaml",
        "shop/schema/things.yaml",
        "shop/things.yaml/more.yaml",
        "shop/verify/things.yaml",
    ] {
        let found = reported(&folder(&[path]));
        assert_eq!(found, [("S106", path.to_owned())].into(), "{path}");
    }
}

#[test]
fn an_api_may_have_the_name_of_the_schemas() {
    let dir = folder(&["schema/api.yaml", "schema/things.yaml", "schema/api.json"]);
    let sources = Source::read_dir(dir.path()).expect("the folder can be read");
    let paths: Vec<_> = sources.iter().map(|source| source.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "schema/api.yaml",
            "schema/things.yaml",
            "shop/api.yaml",
            "shop/items.yaml"
        ]
    );
}

#[test]
fn what_is_no_spec_is_passed_over() {
    let dir = folder(&[
        "README.md",
        "shop/page.html",
        "verify.yaml",
        "schema/resource.json",
        "shop/.things.yaml.swp",
        ".tool/config.yaml",
        "shop/things.yaml~",
        "shop/examples/thing.json",
    ]);
    assert_eq!(reported(&dir), BTreeSet::new());
    let sources = Source::read_dir(dir.path()).expect("the folder can be read");
    assert_eq!(sources.len(), 3);
}

#[cfg(unix)]
#[test]
fn links_are_followed_and_never_in_a_circle() {
    use std::os::unix::fs::symlink;
    let (dir, other) = (folder(&[]), folder(&["shop/things.YAML"]));
    symlink(
        other.path().join("shop/things.YAML"),
        dir.path().join("shop/linked.YAML"),
    )
    .expect("a link");
    let found = reported(&dir);
    assert_eq!(found, [("Y007", "shop/linked.YAML".to_owned())].into());

    let dir = folder(&[]);
    symlink(other.path().join("shop"), dir.path().join("shop2")).expect("a link");
    assert!(reported(&dir).contains(&("Y007", "shop2/things.YAML".to_owned())));

    for (link, to, why) in [
        ("shop/around", "..", "shop/around/: a link that leads back"),
        ("shop/lost.yaml", "nowhere", "shop/lost.yaml: "),
    ] {
        let dir = folder(&[]);
        symlink(to, dir.path().join(link)).expect("a link");
        let error = Source::read_dir(dir.path()).expect_err("it cannot be read");
        assert!(error.to_string().starts_with(why), "{error}");
    }
}
