//! Clients without a part of their code, to see what the part costs.

use std::fs;
use std::path::{Path, PathBuf};

use super::subject::{Subject, synthetic, write};
use crate::Failure;

/// What is left out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Setters, but not those that turn pages.
    Setters,
    /// `impl Into` of setters, which then take the type itself.
    Into,
    /// `send` and `send_blocking` of each request; the client's own stay.
    Send,
}

/// The client of a synthetic API without a part.
pub(super) fn without(
    what: &'static str,
    part: Part,
    endpoints: usize,
    folder: PathBuf,
) -> Result<Subject, Failure> {
    let subject = synthetic(what, endpoints, folder)?;
    let source = subject.folder.join("client/src");
    match part {
        Part::Send => {
            // Nothing asks for it any more.
            let call = "$crate::runtime::send!($request -> $output);";
            let path = source.join("runtime/endpoint.rs");
            replace(&path, |text| text.replace(call, ""))?;
        }
        Part::Setters | Part::Into => {
            let files = fs::read_dir(source.join("synthetic"));
            let files = files.map_err(|error| error.to_string())?;
            for path in files.flatten().map(|entry| entry.path()) {
                replace(&path, |text| part.removed(text))?;
            }
        }
    }
    Ok(subject)
}

fn replace(path: &Path, change: impl Fn(&str) -> String) -> Result<(), Failure> {
    let text = fs::read_to_string(path);
    let text = text.map_err(|error| format!("{}: {error}", path.display()))?;
    write(path, &change(&text))
}

impl Part {
    /// Emitted code without it.
    fn removed(self, text: &str) -> String {
        let (mut out, mut docs) = (String::new(), String::new());
        let mut inside = false;
        for line in text.lines() {
            inside = line == "runtime::setters! {" || (inside && line != "}");
            if inside && line.starts_with("    ///") {
                docs.extend([line, "\n"]);
                continue;
            }
            // `    name: impl Into<String> = Some(name.into());`
            let is_row = inside && line.contains(" = ") && !line.starts_with("    cursor:");
            match self {
                Self::Setters if is_row => docs.clear(),
                Self::Into if is_row && line.contains(": impl Into<") => {
                    let line = line.replace(": impl Into<", ": ").replace("> = ", " = ");
                    out.extend([
                        std::mem::take(&mut docs),
                        line.replace(".into()", ""),
                        "\n".to_owned(),
                    ]);
                }
                _ => out.extend([std::mem::take(&mut docs), line.to_owned(), "\n".to_owned()]),
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::Part;

    const TEXT: &str = "\
runtime::setters! {
    List;
    /// Words.
    q: impl Into<String> = Some(q.into());
    cursor: impl Into<String> = Some(cursor.into());
    note: impl Into<runtime::Patch<String>> = note.into();
}
";

    #[test]
    fn setters_go_with_their_docs_but_for_those_of_pages() {
        let text = "runtime::setters! {\n    List;\n    cursor: impl Into<String> = Some(cursor.into());\n}\n";
        assert_eq!(Part::Setters.removed(TEXT), text);
    }

    #[test]
    fn setters_take_the_type_itself() {
        let text = Part::Into.removed(TEXT);
        let rows = [
            "    /// Words.\n    q: String = Some(q);\n",
            "    note: runtime::Patch<String> = note;\n",
        ];
        assert!(rows.iter().all(|row| text.contains(row)), "{text}");
    }
}
