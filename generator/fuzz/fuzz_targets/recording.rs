//! Entries of a HAR file, and after a line `===` the disagreements that are known.
#![no_main]

use generator::{Source, Verify};
use libfuzzer_sys::fuzz_target;

macro_rules! specs {
    ($($name:literal),*) => {
        [$(Source::new(
            concat!("imaginary/", $name),
            include_str!(concat!("../../tests/fixtures/imaginary/", $name)),
        )),*]
    };
}

fuzz_target!(|text: &str| {
    let (entries, known) = match text.split_once("\n===\n") {
        Some((entries, known)) => (entries, Some(Source::new("verify.yaml", known))),
        None => (text, None),
    };
    let har = format!("{{\"log\": {{\"entries\": [{entries}]}}}}");
    let verify = Verify {
        specs: &specs![
            "api.yaml",
            "forms.yaml",
            "nested.yaml",
            "paging.yaml",
            "tagged.yaml"
        ],
        recordings: &[Source::new("imaginary.har", har)],
        expected: known.as_ref(),
        only: None,
        all: true,
        client: None,
    };
    match verify.run() {
        Ok(report) => drop((report.text(true), report.json())),
        Err(generator::VerifyError::Specs(problems)) => panic!("{problems}"),
        Err(generator::VerifyError::Input(_)) => {}
    }
});
