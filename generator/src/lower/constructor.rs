//! How what is sent is made: its required fields, and the functions that take them.

use proc_macro2::Ident;

use super::ident;
use crate::ir::{
    Constructor, Defaulting, Extra, Making, Presence, RequiredFields, Sent, SentField,
};
use crate::model::names;
use crate::text::words;

/// What a struct that is sent is, in docs.
#[derive(Clone, Copy)]
pub(crate) enum Role {
    Request,
    Object,
}

impl Role {
    fn word(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Object => "object",
        }
    }

    fn must_use(self) -> &'static str {
        match self {
            Self::Request => "a request does nothing until it is sent",
            Self::Object => "an object does nothing until a request includes it",
        }
    }
}

/// How `owner` is made; `choices` are the fields of which a constructor each gives one.
pub(crate) fn making(
    owner: &Ident,
    role: Role,
    fields: &[SentField],
    extra: Option<&Extra>,
    choices: &[Ident],
) -> Making {
    let required = required(owner, fields, choices);
    let has_setters = extra.is_some() || fields.iter().any(|field| !field.setters.is_empty());
    let docs = Docs {
        role,
        fields,
        choices,
        is_positional: required.is_none(),
        has_setters,
    };
    let constructors = if choices.is_empty() {
        vec![Constructor {
            ident: ident("new"),
            docs: docs.constructor(None),
            deprecated: None,
            chosen: None,
        }]
    } else {
        let chosen = choices
            .iter()
            .filter_map(|choice| fields.iter().find(|field| field.ident == *choice));
        chosen
            .map(|field| Constructor {
                ident: ident(&names::constructor(&field.ident.to_string())),
                docs: docs.constructor(Some(field)),
                deprecated: field.deprecated.clone(),
                chosen: Some(field.ident.clone()),
            })
            .collect()
    };
    Making {
        must_use: role.must_use(),
        default: defaulting(fields, choices),
        required,
        constructors,
        has_setters,
    }
}

fn always(fields: &[SentField]) -> impl Iterator<Item = &SentField> {
    fields
        .iter()
        .filter(|field| field.presence == Presence::Required)
}

fn defaulting(fields: &[SentField], choices: &[Ident]) -> Defaulting {
    let holds_constant = |field: &SentField| field.constant.is_some() && field.is_held();
    if !choices.is_empty() || always(fields).next().is_some() {
        Defaulting::None
    } else if fields.iter().any(holds_constant) {
        Defaulting::New
    } else {
        Defaulting::Derived
    }
}

fn required(owner: &Ident, fields: &[SentField], choices: &[Ident]) -> Option<RequiredFields> {
    let name = names::required_struct(&owner.to_string(), always(fields).count())?;
    Some(RequiredFields {
        ident: ident(&name),
        docs: vec![format!("The required fields of [`{owner}`].")],
        // It keeps out of the way of a field that is called so.
        argument: ident(if choices.iter().any(|choice| choice == "required") {
            "parts"
        } else {
            "required"
        }),
    })
}

struct Docs<'a> {
    role: Role,
    fields: &'a [SentField],
    choices: &'a [Ident],
    is_positional: bool,
    has_setters: bool,
}

impl Docs<'_> {
    fn constructor(&self, chosen: Option<&SentField>) -> Vec<String> {
        let arguments = always(self.fields).filter(|_| self.is_positional);
        let arguments = arguments.chain(chosen).map(|field| {
            let words = field.docs.first().map_or("", String::as_str);
            format!("- `{}`: {words}", field.ident)
        });
        let arguments: Vec<_> = arguments.collect();
        // Where nothing else can be set, the arguments say all there is.
        let says_all = !self.has_setters && chosen.is_none() && !arguments.is_empty();
        let mut lines = Vec::new();
        if !says_all {
            lines.push(self.sentence(chosen));
            if !arguments.is_empty() {
                lines.push(String::new());
            }
        }
        lines.extend(arguments);
        lines
    }

    fn sentence(&self, chosen: Option<&SentField>) -> String {
        let mut sentence = format!("Creates the {}", self.role.word());
        if let Some(chosen) = chosen {
            let others = self.choices.iter().filter(|other| **other != chosen.ident);
            let others: Vec<_> = others.map(ToString::to_string).collect();
            let others: Vec<_> = others.iter().map(String::as_str).collect();
            let (chosen, others) = (chosen.ident.to_string(), words::or(&others));
            sentence.extend([" with `", &chosen, "` instead of ", &others]);
        }
        if self.has_setters {
            sentence.push_str("; optional fields are omitted until set");
        }
        sentence.push('.');
        sentence
    }
}

impl Sent {
    /// The names that belong to it alone.
    pub(crate) fn own_names(&self) -> impl Iterator<Item = &Ident> {
        std::iter::once(&self.ident)
            .chain(self.making.required.iter().map(|required| &required.ident))
    }
}
