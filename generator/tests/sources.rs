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

/// Code and file of each warning about a file.
fn warnings(dir: &TempDir) -> Vec<(&'static str, String)> {
    let sources = Source::read_dir(dir.path()).expect("the folder can be read");
    let output = generator::generate(&sources).expect("no error");
    let problems = output.warnings();
    let places = problems
        .list()
        .iter()
        .filter(|problem| ["X523", "Y008"].contains(&problem.code));
    places
        .map(|problem| (problem.code, problems.path(&problem.at).to_owned()))
        .collect()
}

#[test]
fn a_hidden_spec_is_warned_about_and_not_read() {
    for path in [
        "shop/.g.yaml",
        "shop/.g.YML",
        ".g.yaml",
        "shop/deeper/.g.yaml",
    ] {
        let dir = folder(&[path]);
        assert_eq!(warnings(&dir), [("Y008", path.to_owned())]);
    }
    // It is no reason to miss nothing.
    let dir = folder(&["shop/.g.yaml", "shop2/.api.yaml", "shop2/items.yaml"]);
    let found = reported(&dir);
    assert!(
        found.contains(&("S106", "shop2/items.yaml".to_owned())),
        "{found:?}"
    );
}

#[test]
fn a_folder_with_the_name_of_a_spec_is_reported() {
    for path in [
        "shop/q.yaml",
        "q.yaml",
        "shop/q.yml",
        "shop/examples/q.json",
    ] {
        let dir = folder(&[]);
        fs::create_dir_all(dir.path().join(path)).expect("a folder");
        assert_eq!(reported(&dir), [("Y009", path.to_owned())].into());
        fs::write(dir.path().join(path).join("page.html"), "").expect("a file");
        assert_eq!(reported(&dir), [("Y009", path.to_owned())].into());
    }
}

#[test]
fn an_example_file_that_nothing_names_is_warned_about() {
    let dir = folder(&[
        "shop/examples/x.json",
        "shop/examples/deeper/y.json",
        "shop/examples/z.json",
    ]);
    let endpoint = "endpoints:\n  get:\n    http: GET /items/{id}\n    doc: /get\n    example: {path: {id: 7}, response: z.json}\n";
    fs::write(
        dir.path().join("shop/items.yaml"),
        format!("{ITEM}{endpoint}"),
    )
    .expect("a file");
    fs::write(dir.path().join("shop/examples/z.json"), "{\"id\": 7}").expect("a file");
    assert_eq!(
        warnings(&dir),
        [
            ("X523", "shop/examples/deeper/y.json".to_owned()),
            ("X523", "shop/examples/x.json".to_owned()),
        ]
    );
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
        "shop/.#things.yaml",
        "shop/._things.yaml",
        ".tool/config.yaml",
        "shop/things.yaml~",
        "shop/examples/thing.json",
    ]);
    assert_eq!(reported(&dir), BTreeSet::new());
    let sources = Source::read_dir(dir.path()).expect("the folder can be read");
    assert_eq!(sources.len(), 3);
    let warned: Vec<_> = warnings(&dir);
    assert_eq!(warned, [("X523", "shop/examples/thing.json".to_owned())]);
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
        ("shop/around", "..", "leads back to a folder around it"),
        ("shop/lost.yaml", "nowhere", "No such file"),
        ("shop/examples/lost.json", "nowhere", "No such file"),
        ("shop/itself.yaml", "itself.yaml", "symbolic links"),
        ("shop/null.yaml", "/dev/null", "it is not a file"),
    ] {
        let dir = folder(&["shop/things.YAML", "shop/examples/deeper/x.txt"]);
        symlink(to, dir.path().join(link)).expect("a link");
        assert_eq!(
            reported(&dir),
            [
                ("Y007", "shop/things.YAML".to_owned()),
                ("Y009", link.to_owned())
            ]
            .into()
        );
        let sources = Source::read_dir(dir.path()).expect("the folder can be read");
        let report = generator::generate(&sources).expect_err("a problem");
        assert!(report.render("", false).contains(why), "{report}");
    }
}
