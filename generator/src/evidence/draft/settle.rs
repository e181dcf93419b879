//! Holds a draft against the checker and its own recording, and says less where it does not hold.

use std::collections::HashSet;

use super::Note;
use super::build::Loose;
use super::call::Call;
use crate::check::check;
use crate::diagnostic::Level;
use crate::evidence::exchange::Exchange;
use crate::evidence::verify::{self, Disagreement};
use crate::naming::Group;
use crate::spec::{self, Draft};
use crate::{Diagnostic, Source};

/// Each round says less than the one before; what needs more of them is left out.
const ROUNDS: usize = 24;

/// Warnings that say what a recording shows to be so.
const SHOWN: &[&str] = &["E408", "E415", "E424"];

/// What a draft is made of and held against.
pub(super) struct Scene<'s, 'c, 'e> {
    pub(super) exchanges: &'e [Exchange],
    pub(super) calls: &'s [Call<'c, 'e>],
    pub(super) groups: &'s [Group],
}

/// Makes drafts until one holds.
pub(super) fn settle(
    scene: &Scene<'_, '_, '_>,
    make: impl Fn(&Loose) -> Draft,
    notes: &mut Vec<Note>,
) -> Draft {
    let mut loose = Loose::default();
    let mut draft = make(&loose);
    for round in 0..ROUNDS {
        let found = scene.judge(&draft);
        if !scene.loosen(&found, &mut loose, round * 2 > ROUNDS) {
            break;
        }
        draft = make(&loose);
    }
    for at in &loose.dropped {
        let call = &scene.calls[*at];
        let text = format!(
            "left out: {} {}, which the language cannot say",
            call.method.word(),
            call.path
        );
        notes.push(Note {
            text,
            exchanges: call.all.len(),
        });
    }
    draft
}

/// Something that does not hold: the keys that lead to it.
struct Trouble {
    file: String,
    keys: Vec<String>,
    code: &'static str,
    is_error: bool,
}

/// What was found of one draft.
struct Found {
    troubles: Vec<Trouble>,
    disagreements: Vec<Disagreement>,
}

impl Scene<'_, '_, '_> {
    fn judge(&self, draft: &Draft) -> Found {
        let mut sources = vec![Source::new("client.yaml", "client: draft-client\n")];
        sources.extend(
            draft
                .write()
                .into_iter()
                .map(|(path, text)| Source::new(path, text)),
        );
        let (specs, found) = spec::parse(&sources);
        let trouble = |problem: &Diagnostic| Trouble {
            file: sources[problem.at.file].path.clone(),
            keys: specs.keys_at(&problem.at),
            code: problem.code,
            is_error: problem.level == Level::Error,
        };
        match check(&specs, found) {
            Err(problems) => Found {
                troubles: problems
                    .iter()
                    .filter(|problem| problem.level == Level::Error)
                    .map(trouble)
                    .collect(),
                disagreements: Vec::new(),
            },
            Ok((model, warnings)) => Found {
                troubles: warnings.iter().map(trouble).collect(),
                disagreements: verify::disagreements(&model, self.exchanges),
            },
        }
    }

    /// Says less of what does not hold; whether there was anything. `hard` leaves it out.
    fn loosen(&self, found: &Found, loose: &mut Loose, hard: bool) -> bool {
        let mut any = false;
        for trouble in &found.troubles {
            any |= if trouble.is_error {
                self.loosen_error(trouble, loose, hard)
            } else {
                self.allow(trouble, loose)
            };
        }
        let kept: HashSet<*const Exchange> = self
            .calls
            .iter()
            .flat_map(|call| &call.all)
            .map(|call| std::ptr::from_ref(call.exchange))
            .collect();
        let has_errors = found.troubles.iter().any(|trouble| trouble.is_error);
        if has_errors && !any {
            // What is wrong is not said by any part of a call: leave out the file, or all.
            let stems: HashSet<&str> = found
                .troubles
                .iter()
                .map(|trouble| stem(&trouble.file))
                .collect();
            let groups = self
                .groups
                .iter()
                .filter(|group| stems.contains(group.stem.as_str()));
            let of = groups
                .flat_map(|group| &group.endpoints)
                .map(|named| named.operation);
            let all = 0..self.calls.len();
            let before = loose.dropped.len();
            loose.dropped.extend(of);
            if loose.dropped.len() == before {
                loose.dropped.extend(all);
            }
            any = loose.dropped.len() > before;
        }
        for found in &found.disagreements {
            if kept.contains(&std::ptr::from_ref(&self.exchanges[found.exchange])) {
                any |= self.loosen_part(found, loose, hard);
            }
        }
        any
    }

    /// The call of an endpoint.
    fn call(&self, stem: &str, name: &str) -> Option<usize> {
        let group = self.groups.iter().find(|group| group.stem == stem)?;
        group
            .endpoints
            .iter()
            .find(|named| named.name == name)
            .map(|named| named.operation)
    }

    /// The calls of a file.
    fn of<'g>(&'g self, stem: &'g str) -> impl Iterator<Item = usize> + 'g {
        let group = self.groups.iter().filter(move |group| group.stem == stem);
        group
            .flat_map(|group| &group.endpoints)
            .map(|named| named.operation)
    }

    /// The call of a file of examples.
    fn example(&self, file: &str) -> Option<usize> {
        let name = file.rsplit('/').next()?.strip_suffix(".json")?;
        let of = |group: &Group| {
            let mut all = group
                .endpoints
                .iter()
                .map(|named| (named.operation, format!("{}_{}", group.stem, named.name)));
            all.find(|(_, own)| name == own || name.strip_suffix("_request") == Some(own))
                .map(|(call, _)| call)
        };
        self.groups.iter().find_map(of)
    }

    fn allow(&self, trouble: &Trouble, loose: &mut Loose) -> bool {
        let (Some(code), [top, name, ..]) = (
            SHOWN.iter().find(|code| **code == trouble.code),
            trouble.keys.as_slice(),
        ) else {
            return false;
        };
        let Some(call) = self
            .call(stem(&trouble.file), name)
            .filter(|_| top == "endpoints")
        else {
            return false;
        };
        let allowed = loose.allowed.entry(call).or_default();
        let is_new = !allowed.contains(code);
        if is_new {
            allowed.push(code);
        }
        is_new
    }

    fn loosen_error(&self, trouble: &Trouble, loose: &mut Loose, hard: bool) -> bool {
        let keys: Vec<&str> = trouble.keys.iter().map(String::as_str).collect();
        let stem = stem(&trouble.file);
        if trouble.file.contains("/examples/") {
            return self
                .example(&trouble.file)
                .is_some_and(|call| loose.examples.insert(call));
        }
        match keys.as_slice() {
            ["endpoints", name, rest @ ..] => {
                let Some(call) = self.call(stem, name) else {
                    return false;
                };
                let part = rest.first().copied().unwrap_or_default();
                let done = match part {
                    _ if hard => false,
                    "example" => loose.examples.insert(call),
                    "body" | "wrap" | "encoding" | "nesting" => {
                        loose.bodies.insert(call) || loose.raw.insert(call)
                    }
                    "returns" | "paging" | "at" | "envelope" | "responses" => {
                        loose.responses.insert(call)
                    }
                    "query" => loose.queries.insert(call),
                    "headers" => loose.headers.insert(call),
                    _ => false,
                };
                done || loose.dropped.insert(call)
            }
            ["types", name, _, field, ..]
                if !hard
                    && loose
                        .fields
                        .insert(((*name).to_owned(), (*field).to_owned())) =>
            {
                true
            }
            ["types", _, "request" | "create" | "update", ..] => {
                let mut any = false;
                for call in self.of(stem) {
                    any |= loose.bodies.insert(call) || loose.raw.insert(call);
                    any |= hard && loose.dropped.insert(call);
                }
                any
            }
            ["types" | "resource", ..] | [] => {
                let mut any = false;
                for call in self.of(stem) {
                    any |= loose.bodies.insert(call) | loose.responses.insert(call);
                    any |= hard && loose.dropped.insert(call);
                }
                any
            }
            ["paging", ..] => !std::mem::replace(&mut loose.no_paging, true),
            ["errors", ..] => !std::mem::replace(&mut loose.no_errors, true),
            ["headers" | "vars" | "api", ..] => !std::mem::replace(&mut loose.no_headers, true),
            _ => false,
        }
    }

    /// Says less of the part of a call that does not agree with its recording.
    fn loosen_part(&self, found: &Disagreement, loose: &mut Loose, hard: bool) -> bool {
        let Some((stem, name)) = found.endpoint.split_once('.') else {
            return false;
        };
        let Some(call) = self.call(stem, name) else {
            return false;
        };
        if hard {
            return loose.dropped.insert(call);
        }
        let side = found.place.split(['.', '[']).next().unwrap_or_default();
        let is_value = ["type", "digits", "new-value", "range"].contains(&found.word);
        let last = found
            .place
            .split('=')
            .next()
            .unwrap_or_default()
            .trim_end_matches("[]")
            .rsplit('.')
            .next()
            .unwrap_or_default();
        if is_value
            && ["response", "request"].contains(&side)
            && last != side
            && loose.named.insert(last.to_owned())
        {
            return true;
        }
        match side {
            "request" => {
                loose.bodies.insert(call) || loose.raw.insert(call) || loose.dropped.insert(call)
            }
            "query" => loose.queries.insert(call) || loose.dropped.insert(call),
            "response" => loose.responses.insert(call) || loose.dropped.insert(call),
            "error" => false,
            _ => loose.dropped.insert(call),
        }
    }
}

fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.strip_suffix(".yaml").unwrap_or(name)
}
