//! A random spec, and what its makers share: the types so far and the names that are taken.

use generator::Source;

use crate::forms::Form;
use crate::names::{APIS, Names, STEMS};
use crate::paging::Paging;
use crate::random::Rng;
use crate::types::{Def, Type};
use crate::words::WORDS;

/// One API: its files, and what tells it apart.
pub(crate) struct Spec {
    pub(crate) number: u64,
    pub(crate) api: String,
    pub(crate) sources: Vec<Source>,
}

/// Makes one spec.
pub(crate) struct Maker {
    pub(crate) rng: Rng,
    pub(crate) number: u64,
    /// Names may clash, and things may stand where they do not fit.
    pub(crate) wild: bool,
    pub(crate) types: Vec<Type>,
    pub(crate) stems: Vec<String>,
    pub(crate) type_names: Names,
    pub(crate) paging: Option<Paging>,
    /// How many types there are besides forms.
    pub(crate) ordinary: usize,
    /// The form of each file that has one.
    pub(crate) forms: Vec<Option<Form>>,
    pub(crate) rule_number: usize,
    pub(crate) depth: usize,
}

/// The spec of a number.
pub(crate) fn spec(seed: u64, number: u64) -> Spec {
    let mut rng = Rng(seed
        .wrapping_mul(0x0005_deec_e66d)
        .wrapping_add(number.wrapping_mul(0x2545_f491_4f6c_dd1d)));
    let wild = rng.chance(12);
    let mut stems = Names::new();
    let count = 1 + rng.below(3);
    let stems: Vec<String> = (0..count)
        .map(|_| stems.take(&mut rng, STEMS, wild))
        .collect();
    let paging = rng.chance(50).then(|| Paging::random(&mut rng));
    let mut maker = Maker {
        rng,
        number,
        wild,
        types: Vec::new(),
        stems,
        type_names: Names::new(),
        paging,
        ordinary: 0,
        forms: Vec::new(),
        rule_number: 0,
        depth: 0,
    };
    maker.spec()
}

impl Maker {
    /// Words of a doc.
    pub(crate) fn words(&mut self) -> &'static str {
        self.rng.word(WORDS)
    }

    /// Named types below `end` of a kind.
    pub(crate) fn named(&mut self, end: usize, fits: impl Fn(&Def) -> bool) -> Option<usize> {
        let found: Vec<usize> = (0..end.min(self.types.len()))
            .filter(|at| fits(&self.types[*at].def))
            .collect();
        (!found.is_empty()).then(|| *self.rng.pick(&found))
    }

    /// Types first, then the files that hold them.
    pub(crate) fn spec(&mut self) -> Spec {
        let api = format!("{}_{}", self.rng.word(APIS), self.number);
        let files = self.stems.len();
        for _ in 0..=self.rng.below(6) {
            let file = self.rng.below(files);
            self.make_type(file, false);
        }
        let resources: Vec<usize> = (0..files)
            .map(|file| {
                self.make_type(file, true);
                self.types.len() - 1
            })
            .collect();
        self.ordinary = self.types.len();
        // Made last, so that no other type has one inside of it.
        for file in 0..files {
            let form = self.rng.chance(30).then(|| self.make_form(file));
            self.forms.push(form);
        }
        let mut sources = vec![Source::new(format!("{api}/api.yaml"), self.api_file(&api))];
        for (file, resource) in resources.into_iter().enumerate() {
            let text = self.resource_file(file, resource);
            let stem = self.stems[file].clone();
            sources.push(Source::new(format!("{api}/{stem}.yaml"), text));
        }
        Spec {
            number: self.number,
            api,
            sources,
        }
    }
}
