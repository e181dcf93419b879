//! What the generator says about a spec.

use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};

use generator::{Diagnostics, Drafting, Source, Verify, VerifyError};

use crate::CLIENT;
use crate::maker::Spec;

impl Spec {
    pub(crate) fn shown(&self) -> String {
        let mut out = format!("spec {} ({})\n", self.number, self.api);
        for source in &self.sources {
            let _ = writeln!(
                out,
                "# {}\n{}",
                source.path,
                String::from_utf8_lossy(&source.bytes)
            );
        }
        out
    }

    /// Whether it is emitted, or what is wrong with it; every problem has a code and a place.
    pub(crate) fn judge(&self) -> Result<(), Diagnostics> {
        let mut sources = self.sources.clone();
        sources.push(Source::new("client.yaml", CLIENT));
        let judged = catch_unwind(AssertUnwindSafe(|| generator::generate(&sources)));
        let Ok(judged) = judged else {
            panic!("the generator panics on {}", self.shown())
        };
        let problems = match &judged {
            Ok(output) => output.warnings(),
            Err(problems) => problems,
        };
        for problem in problems.list() {
            assert!(
                generator::explain(problem.code).is_some() || !problem.code.is_empty(),
                "{}",
                self.shown()
            );
            assert!(
                sources
                    .iter()
                    .any(|source| source.path == problems.path(&problem.at)),
                "{problem:?} of {}",
                self.shown()
            );
            let (line, column) = problems.position(&problem.at);
            assert!(line >= 1 && column >= 1);
        }
        judged?;
        let same = generator::diff(&sources, &sources);
        assert!(
            same.is_ok_and(|diff| diff.is_empty()),
            "held against itself, it changed: {}",
            self.shown()
        );
        Ok(())
    }

    /// The draft of its own examples is right, and agrees with them.
    pub(crate) fn circle(&self) {
        let mut sources = self.sources.clone();
        sources.push(Source::new("client.yaml", CLIENT));
        let recordings = generator::rehearse(&sources)
            .unwrap_or_else(|problems| panic!("{}\n{}", problems.render("", false), self.shown()));
        for recording in &recordings {
            let recordings = std::slice::from_ref(recording);
            let drafting = Drafting {
                inputs: recordings,
                name: Some("drafted"),
                specs: &[],
            };
            let drafted = drafting.run().expect("a draft that is right");
            let mut specs = vec![Source::new("client.yaml", CLIENT)];
            specs.extend(drafted.files);
            let verify = Verify {
                specs: &specs,
                recordings,
                expected: None,
                only: None,
                all: false,
                client: None,
            };
            match verify.run() {
                Ok(report) => assert!(report.agrees(), "{}\n{}", report.text(false), self.shown()),
                Err(VerifyError::Specs(problems)) => {
                    panic!("{}\n{}", problems.render("", false), self.shown())
                }
                Err(VerifyError::Input(why)) => panic!("{why}"),
            }
        }
    }
}
