//! The same specs give the same bytes, however they come in.

mod support;

use generator::Source;
use support::{generate, imaginary, real};

#[test]
fn twice_the_same() {
    for sources in [imaginary(), real()] {
        assert_eq!(generate(&sources).files(), generate(&sources).files());
    }
}

#[test]
fn order_of_files_does_not_matter() {
    for sources in [imaginary(), real()] {
        let wanted = generate(&sources);
        let mut reversed = sources.clone();
        reversed.reverse();
        assert!(generate(&reversed).files() == wanted.files(), "reversed");
        for by in [1, 2, sources.len() / 2, sources.len() - 1] {
            let mut rotated = sources.clone();
            rotated.rotate_left(by);
            assert!(
                generate(&rotated).files() == wanted.files(),
                "rotated by {by}"
            );
        }
    }
}

#[test]
fn windows_line_ends_do_not_matter() {
    for sources in [imaginary(), real()] {
        let windows: Vec<_> = sources
            .iter()
            .map(|source| {
                let text = String::from_utf8(source.bytes.clone()).expect("specs are UTF-8");
                Source::new(source.path.clone(), text.replace('\n', "\r\n"))
            })
            .collect();
        let (wanted, given) = (generate(&sources), generate(&windows));
        for (path, text) in wanted.files() {
            assert_eq!(Some(text), given.files().get(path), "{path}");
        }
        assert_eq!(wanted.files().len(), given.files().len());
    }
}

#[test]
fn output_has_unix_line_ends_and_ends_in_one() {
    for (path, text) in generate(&imaginary()).files() {
        assert!(!text.contains('\r'), "{path} has a carriage return");
        assert!(
            text.ends_with('\n') && !text.ends_with("\n\n"),
            "{path} ends in one line end"
        );
        let blanks = text.lines().position(|line| line.ends_with(' '));
        assert_eq!(blanks, None, "{path}: a line ends in a blank");
    }
}
