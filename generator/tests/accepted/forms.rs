//! Types that are sent as forms, and the endpoints that send them.

use std::fmt::Write;

use crate::bodies::Body;
use crate::fields::Field;
use crate::maker::Maker;
use crate::names::Names;
use crate::parameters::Group;
use crate::type_lines::Ty;
use crate::types::{Def, Way};
use crate::yaml::quoted;

/// A type of a file that is sent as a form.
#[derive(Clone, Copy)]
pub(crate) struct Form {
    pub(crate) at: usize,
    pub(crate) multipart: bool,
    pub(crate) nested: bool,
}

impl Maker {
    /// The type of a form of a file.
    pub(crate) fn make_form(&mut self, file: usize) -> Form {
        let at = self.types.len();
        let multipart = self.rng.chance(60);
        let nested = self.rng.chance(60);
        let mut names = Names::new();
        let mut fields: Vec<Field> = (0..=self.rng.below(6))
            .map(|_| self.form_field(&mut names, multipart, nested))
            .collect();
        let free = fields.iter_mut().filter(|field| field.mark != "!");
        let rules = self.rules(free.collect());
        self.types.push(crate::types::Type {
            name: format!("TheForm{at}"),
            file,
            def: Def::Object {
                include: Vec::new(),
                groups: vec![("request", fields)],
                rules,
                extra: None,
            },
            rust: None,
        });
        Form {
            at,
            multipart,
            nested,
        }
    }

    fn form_field(&mut self, names: &mut Names, multipart: bool, nested: bool) -> Field {
        let (ty, style) = match self.rng.below(13) {
            10 => (self.ty(self.types.len(), 1), " json"),
            11 if nested => {
                let item = self.ty(self.types.len(), 2);
                let style = self.rng.word(&[" brackets", " indices", " indices_last"]);
                (Ty::List(Box::new(item)), style)
            }
            12 if nested => {
                let ty = self.ty(self.types.len(), 1);
                let is_plain =
                    matches!(ty, Ty::Enum(_)) || matches!(ty, Ty::Scalar(name) if name != "any");
                (ty, if is_plain { "" } else { " indices" })
            }
            0 if multipart => (Ty::Scalar("file"), ""),
            1 if multipart => (Ty::List(Box::new(Ty::Scalar("file"))), " repeat"),
            0..=2 => {
                let style = self.rng.word(&[" csv", " repeat"]);
                let mut item = self.textual(false);
                while matches!(item, Ty::Enum(_)) {
                    item = self.textual(false);
                }
                (Ty::List(Box::new(item)), style)
            }
            3 => {
                let item = Ty::Scalar(self.rng.word(&["any", "int", "bool"]));
                (Ty::List(Box::new(item)), " json")
            }
            4 => (
                Ty::Map(Box::new(Ty::Scalar(
                    self.rng.word(&["string", "int", "date"]),
                ))),
                "",
            ),
            5 => (Ty::Scalar("any"), " json"),
            _ => (self.textual(true), ""),
        };
        let mark = self.rng.word(&["", "", "!"]);
        let is_file = matches!(&ty, Ty::Scalar("file"));
        let tail = if is_file {
            String::new()
        } else {
            self.tail(&ty, true)
        };
        self.field(names, ty, mark, &format!("{style}{tail}"), false)
    }

    /// The endpoint that sends a form.
    pub(crate) fn form_endpoint(&mut self, form: Form, unique: usize) -> String {
        let name = self.types[form.at].name.clone();
        let encoding = if form.multipart { "multipart" } else { "form" };
        let mut out = format!(
            "  send_the_form_{unique}:\n    http: POST /forms/{unique}\n    doc: /forms\n    body: {name}\n    encoding: {encoding}\n    returns: none\n"
        );
        if form.nested {
            let keys = self.rng.word(&["a[b]", "a.b"]);
            let _ = write!(out, "    nesting: {keys}\n    \"null\": \"\"\n");
        }
        let fields = self.fields(form.at, Way::Create);
        let body = Body {
            fields,
            way: Way::Create,
            ty: None,
            whole: None,
            wrap: Vec::new(),
        };
        let nothing = [(); 3].map(|()| Group::default());
        self.examples(&mut out, nothing.each_ref(), None, Some(&body), None);
        if self.rng.chance(20) {
            let _ = writeln!(out, "    about: {}", quoted(self.words()));
        }
        out
    }
}
