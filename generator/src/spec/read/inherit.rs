//! Gives endpoints what their file and their API say for all of them: from here on, an endpoint has it itself.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Problems, Span};
use crate::spec::defaults::{Site, What};
use crate::spec::origin::Heir;
use crate::spec::{ApiSpec, Defaults, Endpoint, File, Origin, Origins, Specs};

/// Most bytes that the endpoints of an API may inherit, in addition to a multiple of its size.
const MOST: usize = 2 << 20;

/// How often an API may repeat its own size.
const TIMES: usize = 2;

/// What a value costs besides its text.
const VALUE: usize = 64;

/// A value by its file and the keys that lead to it.
type Place = (usize, Vec<String>);

pub(super) fn resolve(specs: &mut Specs, problems: &mut Problems) {
    let Specs {
        files,
        apis,
        origins,
        ..
    } = specs;
    for api in apis {
        let mut heirs = Heirs {
            files,
            origins,
            problems,
            taken: HashSet::new(),
            removing: HashSet::new(),
            removed: HashSet::new(),
            left: MOST + TIMES * size(files, api),
        };
        heirs.resolve(api);
    }
}

fn size(files: &[File], api: &ApiSpec) -> usize {
    let modules = api.modules.iter().map(|module| module.file);
    let all = modules.chain([api.file]);
    all.map(|file| files[file].text.len()).sum()
}

/// Defaults, and where they stand.
struct Layer<'a> {
    file: usize,
    defaults: &'a Defaults,
    is_api: bool,
}

impl Layer<'_> {
    /// Whether a key stands among those of an API, which are about more than its endpoints.
    fn is_at_top(&self, key: &str) -> bool {
        self.is_api && Defaults::AT_TOP.contains(&key)
    }

    /// The keys that lead to the values of one.
    fn keys(&self, key: &'static str) -> Vec<&'static str> {
        if self.is_at_top(key) {
            vec![key]
        } else {
            vec!["defaults", key]
        }
    }

    fn place(&self, key: &'static str, name: &str) -> Place {
        place(self.file, &self.keys(key), name)
    }
}

fn place(file: usize, keys: &[&str], name: &str) -> Place {
    let name = (!name.is_empty()).then_some(name);
    let keys = keys.iter().copied().chain(name);
    (file, keys.map(str::to_owned).collect())
}

/// The endpoints of an API, and what became of the defaults.
struct Heirs<'a> {
    files: &'a [File],
    origins: &'a mut Origins,
    problems: &'a mut Problems,
    /// The defaults that an endpoint has.
    taken: HashSet<Place>,
    /// Every `none` that removes what would be inherited, and those that found something.
    removing: HashSet<Place>,
    removed: HashSet<Place>,
    /// How many bytes may still be inherited.
    left: usize,
}

impl Heirs<'_> {
    fn resolve(&mut self, api: &mut ApiSpec) {
        self.check_top(api);
        let shared = Defaults::of_api(&api.api);
        let of_api = Layer {
            file: api.file,
            defaults: &shared,
            is_api: true,
        };
        for module in &mut api.modules {
            let own = Layer {
                file: module.file,
                defaults: &module.defaults,
                is_api: false,
            };
            for (name, endpoint) in &mut module.endpoints {
                let site = Site {
                    name,
                    has_resource: module.resource.is_some(),
                };
                let heir = self.give(&[&own, &of_api], module.file, site, endpoint);
                self.origins.insert(module.file, name, heir);
                if self.left == 0 {
                    self.report_size(api.file);
                    return;
                }
            }
            if !module.is_partial {
                self.report_unused(&own);
            }
        }
        let is_partial = api.modules.iter().any(|module| module.is_partial);
        if !is_partial && !api.incomplete && !api.unread {
            self.report_unused(&of_api);
        }
        if !is_partial && !api.unread {
            self.report_without_effect();
        }
    }

    /// What `api.yaml` has at its top is not among its defaults.
    fn check_top(&mut self, api: &mut ApiSpec) {
        let defaults = &mut api.api.defaults;
        let given = [
            defaults.seen.take().is_some(),
            defaults.paging.take().is_some(),
        ];
        for (key, _) in Defaults::AT_TOP
            .iter()
            .zip(given)
            .filter(|(_, given)| *given)
        {
            let at = self.files[api.file].key(&["defaults", key]);
            let title = format!("in `api.yaml`, `{key}` stands at the top");
            self.problems.push(
                Diagnostic::error("S120", Span::new(api.file, at), title).help(format!(
                    "move it out of `defaults`: all endpoints have the `{key}` of their API"
                )),
            );
        }
    }

    /// Gives an endpoint what the layers have, the nearest first.
    fn give(
        &mut self,
        layers: &[&Layer<'_>],
        file: usize,
        site: Site<'_>,
        endpoint: &mut Endpoint,
    ) -> Heir {
        let mut origins: Vec<Origin> = Vec::new();
        let mut dropped = HashSet::new();
        let defaults: Vec<_> = layers.iter().map(|layer| layer.defaults).collect();
        Defaults::give(&defaults, endpoint, site, &mut |number, key, what| {
            let layer = layers[number];
            match what {
                What::Taken { name, key: entry } => {
                    let keys = layer.keys(key);
                    let path: Vec<&str> = keys.iter().copied().chain([name]).collect();
                    let size = VALUE + self.files[layer.file].value(&path).len();
                    self.left = self.left.saturating_sub(size);
                    self.taken.insert(layer.place(key, name));
                    origins.push(Origin {
                        key,
                        entry: entry.to_owned(),
                        name: name.to_owned(),
                        file: layer.file,
                        keys,
                    });
                }
                What::Removed { name } => {
                    let mut nearer = origins.iter();
                    let from = nearer.find(|from| from.key == key && from.entry == name);
                    let place = match from {
                        Some(from) => place(from.file, &from.keys, &from.name),
                        None => place(file, &["endpoints", site.name, key], name),
                    };
                    self.removed.insert(place);
                }
            }
        });
        endpoint.settle(&mut |key, name| {
            let from = origins
                .iter()
                .position(|from| from.key == key && from.entry == name);
            match from {
                Some(from) => drop(origins.remove(from)),
                None => {
                    dropped.insert((key, name.to_owned()));
                    let keys = ["endpoints", site.name, key];
                    self.removing.insert(place(file, &keys, name));
                }
            }
        });
        Heir { origins, dropped }
    }

    fn report_unused(&mut self, layer: &Layer<'_>) {
        let mut unused = Vec::new();
        layer.defaults.each(&mut |key, name, removes| {
            let place = layer.place(key, name);
            if removes {
                self.removing.insert(place);
            } else if !self.taken.contains(&place) && !layer.is_at_top(key) {
                unused.push((place, key));
            }
        });
        for ((file, keys), key) in unused {
            let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
            let at = Span::new(file, self.files[file].key(&keys));
            let what = keys.last().copied().unwrap_or(key);
            self.problems.push(
                Diagnostic::warning(
                    "S121",
                    at,
                    format!("no endpoint has this default of `{what}`"),
                )
                .help("each endpoint says something else or cannot have it; delete it"),
            );
        }
    }

    /// A `none` that found nothing to remove.
    fn report_without_effect(&mut self) {
        let mut idle: Vec<_> = self.removing.difference(&self.removed).collect();
        idle.sort();
        for (file, keys) in idle {
            let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
            let at = Span::new(*file, self.files[*file].value(&keys));
            let title = "`none` removes a default, and there is none here";
            self.problems.push(
                Diagnostic::error("S122", at, title)
                    .help("delete the line; it is for what `defaults` or `api.yaml` give"),
            );
        }
    }

    fn report_size(&mut self, file: usize) {
        let at = Span::new(file, self.files[file].key(&["api"]));
        self.problems.push(
            Diagnostic::error("S114", at, "the client of this API would be too large")
                .help("defaults count again in each endpoint that has them"),
        );
    }
}
