//! A first draft of specs, made from whatever a person has: recordings, or an OpenAPI description.

mod append;
mod lacking;

use std::collections::BTreeMap;

use indexmap::IndexMap;

use crate::diagnostic::Problems;
use crate::evidence::draft::scrub::Scrub;
use crate::evidence::draft::{self, Note};
use crate::evidence::exchange::Exchange;
use crate::evidence::recording::{self, Kind};
use crate::openapi::import::{self, Loss};
use crate::spec::{Draft, Endpoint};
use crate::text::case;
use crate::{Diagnostics, Source, check, spec};
use lacking::Specs;

/// What a draft is made from, and for which folder.
#[derive(Clone, Copy, Debug)]
pub struct Drafting<'a> {
    /// Recordings of one API; or one description, with the files that it refers to.
    pub inputs: &'a [Source],
    /// The name of the API and its folder; otherwise the input says it.
    pub name: Option<&'a str>,
    /// The specs that are there already, by their paths from the spec folder: they get what they lack.
    pub specs: &'a [Source],
}

/// A draft: what was made, and what was not.
#[derive(Clone, Debug)]
pub struct Drafted {
    /// The name of the API, which is that of its folder.
    pub name: String,
    /// New files, and those that get more, with all that they hold.
    pub files: Vec<Source>,
    /// How many endpoints are new.
    pub endpoints: usize,
    /// How many types are new.
    pub types: usize,
    /// How many lines are guesses.
    pub guesses: usize,
    /// What a person should know, and what was left out.
    pub notes: Vec<String>,
    /// What a description says and specs cannot.
    pub losses: Vec<Loss>,
    /// What the checker warns of in the specs with the draft; errors are a `DraftError`.
    pub warnings: Diagnostics,
}

/// Why nothing was drafted.
#[derive(Clone, Debug)]
pub enum DraftError {
    /// An input cannot be read, or there is nothing in it to begin with.
    Input(String),
    /// The specs that are there have errors, or would have some.
    Specs(Diagnostics),
}

/// A draft before it is held against what is there.
struct Begun {
    draft: Draft,
    notes: Vec<String>,
    losses: Vec<Loss>,
    /// Knows what must not be written.
    scrub: Scrub,
}

impl Drafting<'_> {
    /// Makes the draft.
    pub fn run(&self) -> Result<Drafted, DraftError> {
        let kinds = self.kinds()?;
        let has_description = kinds.contains(&Some(Kind::OpenApi));
        if has_description && kinds.iter().flatten().any(|kind| *kind != Kind::OpenApi) {
            let why = "a draft begins with recordings or with a description, not with both";
            return Err(DraftError::Input(why.to_owned()));
        }
        let specs = match self.name {
            Some(name) => Specs::read(self.specs, name)?,
            None => Specs::default(),
        };
        let mut begun = if has_description {
            self.described()?
        } else {
            self.recorded(&specs)?
        };
        let draft = std::mem::take(&mut begun.draft);
        self.finish(begun, specs.lacking(draft))
    }

    /// The kind of each input; none where a description may refer to it.
    fn kinds(&self) -> Result<Vec<Option<Kind>>, DraftError> {
        let kinds: Vec<_> = self.inputs.iter().map(recording::kind_of).collect();
        let has_description = kinds.contains(&Ok(Kind::OpenApi));
        let mut known = Vec::new();
        let mut refused = Vec::new();
        for kind in kinds {
            match kind {
                Err(why) if !has_description => refused.push(why),
                kind => known.push(kind.ok()),
            }
        }
        if refused.is_empty() {
            Ok(known)
        } else {
            Err(DraftError::Input(refused.join("\n")))
        }
    }

    fn described(&self) -> Result<Begun, DraftError> {
        let title = self.inputs.iter().find_map(title);
        let name = self
            .name
            .map_or_else(|| title.unwrap_or_default(), str::to_owned);
        let drafted = import::draft(self.inputs, &name);
        let drafted = drafted.map_err(|error| DraftError::Input(error.to_string()))?;
        Ok(Begun {
            draft: drafted.draft,
            notes: Vec::new(),
            losses: drafted.losses,
            scrub: Scrub::default(),
        })
    }

    fn recorded(&self, specs: &Specs) -> Result<Begun, DraftError> {
        let mut exchanges: Vec<Exchange> = Vec::new();
        let mut notes = Vec::new();
        for (file, source) in self.inputs.iter().enumerate() {
            let (read, skipped) = recording::read(file, source).map_err(DraftError::Input)?;
            exchanges.extend(read);
            for skipped in skipped {
                let number = skipped
                    .number
                    .map_or_else(String::new, |number| format!(" {number}"));
                notes.push(format!(
                    "left out: {}{number}: {}",
                    source.path, skipped.why
                ));
            }
        }
        let scrub = Scrub::of(&exchanges);
        notes.extend(specs.drop_known(&mut exchanges));
        if exchanges.is_empty() {
            notes.push("there is nothing to make specs of".to_owned());
            return Err(DraftError::Input(notes.join("\n")));
        }
        let (draft, found) = draft::infer(&exchanges, self.name);
        let found = found
            .into_iter()
            .map(|Note { text, exchanges }| match exchanges {
                0 => text,
                1 => format!("{text} (1 exchange)"),
                some => format!("{text} ({some} exchanges)"),
            });
        notes.extend(found);
        Ok(Begun {
            draft,
            notes,
            losses: Vec::new(),
            scrub,
        })
    }

    /// Writes the draft beside what is there, without the endpoints that do not fit that.
    fn finish(&self, begun: Begun, lacking: lacking::Lacking) -> Result<Drafted, DraftError> {
        let Begun {
            mut notes,
            losses,
            scrub,
            ..
        } = begun;
        let lacking::Lacking {
            mut draft,
            notes: left,
        } = lacking;
        notes.extend(left);
        append::reserve(&mut draft, self.specs);
        loop {
            let files = append::files(&draft, self.specs).into_iter();
            let files: Vec<Source> = files
                .map(|(path, text)| Source::new(path, scrub.guard(&text)))
                .collect();
            let whole = merged(self.specs, &files);
            let (specs, found) = spec::parse(&whole);
            let problems = match check::check(&specs, found) {
                Ok((_, warnings)) => {
                    return Ok(drafted(
                        &draft,
                        files,
                        notes,
                        losses,
                        Diagnostics::new(&whole, warnings),
                    ));
                }
                Err(problems) => problems,
            };
            let wrong = wrong_endpoints(&specs, &problems, &draft);
            let is_any = !wrong.is_empty();
            for ((stem, name), why) in wrong {
                let endpoints = draft
                    .modules
                    .get_mut(&stem)
                    .and_then(|module| module.endpoints.as_mut());
                notes.extend(
                    endpoints.and_then(|endpoints| say_less(endpoints, &stem, &name, &why)),
                );
            }
            if !is_any {
                return Err(DraftError::Specs(Diagnostics::new(&whole, problems)));
            }
        }
    }
}

/// Takes the examples of an endpoint that does not fit what is there, or else the endpoint; says so.
fn say_less(
    endpoints: &mut IndexMap<String, Endpoint>,
    stem: &str,
    name: &str,
    why: &str,
) -> Option<String> {
    let endpoint = endpoints.get_mut(name)?;
    let had =
        endpoint.example.take().is_some() | !std::mem::take(&mut endpoint.examples).is_empty();
    if had {
        return Some(format!(
            "left out: the examples of {stem}.{name}, which do not fit what is there: {why}"
        ));
    }
    endpoints.shift_remove(name);
    Some(format!(
        "left out: {stem}.{name}, since it does not fit what is there: {why}"
    ))
}

fn drafted(
    draft: &Draft,
    files: Vec<Source>,
    notes: Vec<String>,
    losses: Vec<Loss>,
    warnings: Diagnostics,
) -> Drafted {
    let modules = draft.modules.values();
    let endpoints = modules.clone().flat_map(|module| &module.endpoints);
    let types = modules.flat_map(|module| &module.types);
    let guesses = files.iter().map(|file| {
        let text = String::from_utf8_lossy(&file.bytes);
        text.matches("@guess").count() + text.matches("\n        guess: ").count()
    });
    Drafted {
        name: draft.name.clone(),
        endpoints: endpoints.map(indexmap::IndexMap::len).sum(),
        types: types.map(indexmap::IndexMap::len).sum(),
        guesses: guesses.sum(),
        files,
        notes,
        losses,
        warnings,
    }
}

/// The specs that are there, with new files and new texts of old ones.
fn merged(specs: &[Source], files: &[Source]) -> Vec<Source> {
    let mut all: BTreeMap<&str, &Source> = specs
        .iter()
        .map(|file| (file.path.as_str(), file))
        .collect();
    all.extend(files.iter().map(|file| (file.path.as_str(), file)));
    all.into_values().cloned().collect()
}

/// The endpoints of the draft that errors are about, each with the first.
fn wrong_endpoints(
    specs: &spec::Specs,
    problems: &Problems,
    draft: &Draft,
) -> BTreeMap<(String, String), String> {
    let mut wrong = BTreeMap::new();
    let errors = problems
        .iter()
        .filter(|problem| problem.level == crate::Level::Error);
    for problem in errors {
        let file = &specs.files[problem.at.file];
        let stem = file
            .path
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .trim_end_matches(".yaml");
        let endpoints = file.root.as_ref().and_then(|root| root.get("endpoints"));
        let mut endpoints = endpoints.map_or(&[][..], |node| node.entries()).iter();
        let found = endpoints
            .find(|(key, value)| (key.range.start..=value.range.end).contains(&problem.at.start));
        let ours = draft
            .modules
            .get(stem)
            .and_then(|module| module.endpoints.as_ref());
        if let (Some((key, _)), Some(ours)) = (found, ours)
            && ours.contains_key(&key.text)
        {
            let place = (stem.to_owned(), key.text.clone());
            wrong.entry(place).or_insert_with(|| problem.title.clone());
        }
    }
    wrong
}

/// The title of a description as a name.
fn title(source: &Source) -> Option<String> {
    let text = String::from_utf8_lossy(&source.bytes);
    let json: serde_json::Value = serde_json::from_str(&text)
        .or_else(|_| serde_yaml::from_str(&text))
        .ok()?;
    let title = json.get("info")?.get("title")?.as_str()?;
    Some(case::snake(title))
}
