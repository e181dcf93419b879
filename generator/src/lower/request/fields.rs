//! The fields of a request: parameters of the path, the query and paging, headers, and the body's own.

use super::setter::{setters, takes};
use crate::ir::{self, Codec, Expr, PartStyle, Place, Presence, QueryStyle, Takes, Type};
use crate::lower::docs::Clearing;
use crate::lower::types::Resolved;
use crate::lower::{Lowering, docs, ident};
use crate::model::body::{Whole, Writing};
use crate::model::call::PathParameter;
use crate::model::wire_text::TextStyle;
use crate::model::{Argument, Body, Call, Field, Line, Ty, View, Way, names};
use crate::spec::grammar::type_line::{Const, ListStyle, Mark};
use crate::spec::{Encoding, Nesting};
use crate::text::{case, markdown};

/// A field that a body has, how the body is seen, and whether the field must be given.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'m, 's> {
    pub(crate) field: &'m Field<'s>,
    pub(crate) view: View,
    pub(crate) required: bool,
}

impl<'m, 's> Asked<'m, 's> {
    /// A field of an object that is sent whole.
    pub(crate) fn whole(field: &'m Field<'s>) -> Self {
        Self {
            required: field.line.is_required(),
            view: View::Create,
            field,
        }
    }
}

/// What a line becomes in Rust, where it stands, and how it is given.
struct Lowered {
    resolved: Resolved,
    place: Place,
    presence: Presence,
    placeholder: Option<ir::Expr>,
    /// Of a body: whether it creates or updates.
    view: Option<View>,
    clearing: Clearing,
}

/// The value of a line that is always the same.
fn constant(line: &Line<'_>) -> Option<ir::Constant> {
    Some(match line.constant()? {
        Const::Text(text) => ir::Constant::Text(text.clone()),
        Const::Int(number) => ir::Constant::Int(*number),
        Const::Bool(flag) => ir::Constant::Bool(*flag),
    })
}

impl<'m, 's> Lowering<'m, 's> {
    pub(super) fn fields(&self, call: &'m Call<'s>) -> Vec<ir::SentField> {
        let path = call.path.iter().map(|parameter| {
            if call.http.is_address {
                address_field(parameter)
            } else {
                self.path_field(parameter)
            }
        });
        let mut fields: Vec<_> = path.collect();
        fields.extend(
            call.query
                .iter()
                .map(|argument| self.query_field(call, argument)),
        );
        fields.extend(call.headers.iter().map(|argument| {
            let resolved = self.argument(argument);
            self.argument_field(argument, resolved, Place::Header)
        }));
        if let Some(page) = call.response.page() {
            fields.extend(super::paging::fields(call, page));
        }
        match &call.body {
            Body::Nothing => {}
            Body::Bytes => fields.push(bytes_field()),
            Body::Whole(whole) => fields.push(self.whole_body(whole)),
            Body::Fields(body) => {
                let own = body.with_required(self.types);
                let own = own.map(|(field, required)| Asked {
                    field,
                    view: body.view,
                    required,
                });
                fields.extend(own.map(|asked| self.body_field(asked, call.writing())));
            }
        }
        fields
    }

    /// The one field that is the body.
    fn whole_body(&self, whole: &'m Whole<'s>) -> ir::SentField {
        let Whole {
            line,
            name,
            rust,
            inline,
        } = whole;
        let Resolved { ty, codec } = self.resolve(&line.ty, inline, Way::Sent);
        let what = match (&*line.text, &line.ty) {
            ("", Ty::Named(named)) => format!("The {} to send.", case::words(named.name)),
            ("", _) => "What is sent.".to_owned(),
            (words, _) => markdown::sentence(words),
        };
        ir::SentField {
            ident: ident(rust),
            wire: (*name).to_owned(),
            place: Place::Whole,
            presence: Presence::Required,
            takes: match line.ty {
                // A name stands for one of several types, of which a caller has one.
                Ty::Named(_) | Ty::Nullable(_) => Takes::Into,
                _ => takes(&ty, Presence::Required),
            },
            ty,
            boxed: false,
            codec,
            setters: Vec::new(),
            placeholder: Some(self.placeholder(name, &line.ty, inline)),
            constant: None,
            docs: vec![what],
            deprecated: None,
        }
    }

    fn path_field(&self, parameter: &PathParameter<'s>) -> ir::SentField {
        let PathParameter { line, inline, .. } = parameter;
        let ty = self.resolve(&line.ty, inline, Way::Sent).ty;
        ir::SentField {
            ident: ident(&parameter.rust),
            wire: parameter.name.to_owned(),
            place: Place::Path,
            presence: Presence::Required,
            takes: takes(&ty, Presence::Required),
            setters: Vec::new(),
            ty,
            boxed: false,
            codec: Codec::Same,
            placeholder: Some(self.placeholder(parameter.name, &line.ty, inline)),
            constant: None,
            docs: docs::argument(parameter.name, parameter.words, line),
            deprecated: None,
        }
    }

    fn argument(&self, argument: &Argument<'s>) -> Resolved {
        let ty = self.types.opened(&argument.line.ty);
        self.resolve(ty, &argument.inline, Way::Sent)
    }

    fn query_field(&self, call: &Call<'s>, argument: &Argument<'s>) -> ir::SentField {
        let resolved = self.argument(argument);
        let style = query_style(self.types.text_style(&argument.line, call.nesting));
        self.argument_field(argument, resolved, Place::Query(style))
    }

    fn argument_field(
        &self,
        argument: &Argument<'s>,
        resolved: Resolved,
        place: Place,
    ) -> ir::SentField {
        let line = &argument.line;
        let presence = match line.mark {
            _ if line.constant().is_some() => Presence::Constant,
            Mark::Always => Presence::Required,
            Mark::Plain | Mark::Nullable => Presence::Optional,
        };
        let placeholder = (presence == Presence::Required)
            .then(|| self.placeholder(argument.name, &line.ty, &argument.inline));
        let lowered = Lowered {
            resolved,
            place,
            presence,
            placeholder,
            view: None,
            clearing: Clearing::Unexpected,
        };
        sent_field(argument.name, &argument.rust, argument.spec, line, lowered)
    }

    pub(crate) fn body_field(&self, asked: Asked<'_, 's>, writing: Writing) -> ir::SentField {
        let Asked {
            field,
            view,
            required,
        } = asked;
        let line = &field.line;
        let ty = self.types.opened(&line.ty);
        let resolved = self.resolve(ty, &field.inline, Way::Sent);
        let presence = match line.mark {
            _ if line.constant().is_some() => Presence::Constant,
            _ if required => Presence::Required,
            // A form has no null of its own.
            Mark::Nullable if writing.clears => Presence::ThreeState,
            Mark::Plain | Mark::Always | Mark::Nullable => Presence::Optional,
        };
        let place = match writing.encoding {
            Encoding::Json => Place::Body,
            Encoding::Form | Encoding::Multipart => {
                Place::Part(self.part_style(line, writing.nesting))
            }
        };
        let placeholder = required.then(|| self.placeholder(field.name, &line.ty, &field.inline));
        let lowered = Lowered {
            resolved,
            place,
            presence,
            placeholder,
            view: Some(view),
            clearing: self.clearing(field, presence, view),
        };
        sent_field(field.name, &field.rust, field.spec, line, lowered)
    }

    fn part_style(&self, line: &Line<'s>, nesting: Option<Nesting>) -> PartStyle {
        match &line.ty {
            ty if ty.is_file() => PartStyle::File,
            Ty::List(item) if item.is_file() => PartStyle::Files,
            _ => PartStyle::Pair(query_style(self.types.text_style(line, nesting))),
        }
    }

    /// Whether a field of a body can be cleared, and whether a caller may ask.
    fn clearing(&self, field: &Field<'s>, presence: Presence, view: View) -> Clearing {
        match presence {
            Presence::ThreeState => Clearing::Null(view),
            Presence::Optional if view == View::Update && self.may_be_null(field) => {
                Clearing::Impossible
            }
            Presence::Optional | Presence::Required | Presence::Constant => Clearing::Unexpected,
        }
    }

    /// Whether responses may have null in place of the field.
    fn may_be_null(&self, field: &Field<'s>) -> bool {
        let mut received = self.types.fields(field.owner, View::Response);
        received.any(|other| other.name == field.name && other.line.is_nullable())
    }
}

/// The address that the request goes to.
fn address_field(parameter: &PathParameter<'_>) -> ir::SentField {
    let docs = vec!["The address, as a response gave it.".to_owned()];
    let sample = Expr::Str("https://files.example.com/1".to_owned());
    whole(
        &parameter.rust,
        parameter.name,
        (Place::Address, Type::Address),
        sample,
        docs,
    )
}

/// The one field that is a body of bytes.
fn bytes_field() -> ir::SentField {
    let docs = vec!["The bytes to send, from memory, a file or a reader.".to_owned()];
    let sample = Expr::Str(names::BYTES.to_owned());
    whole(
        names::BYTES,
        names::BYTES,
        (Place::Whole, Type::Upload),
        sample,
        docs,
    )
}

fn whole(
    rust: &str,
    wire: &str,
    (place, ty): (Place, Type),
    placeholder: Expr,
    docs: Vec<String>,
) -> ir::SentField {
    ir::SentField {
        ident: ident(rust),
        wire: wire.to_owned(),
        place,
        presence: Presence::Required,
        ty,
        boxed: false,
        codec: Codec::Same,
        takes: Takes::Into,
        setters: Vec::new(),
        placeholder: Some(placeholder),
        constant: None,
        docs,
        deprecated: None,
    }
}

/// How the parts of a value are named.
fn nesting(keys: Nesting, lists: ListStyle) -> ir::Nesting {
    ir::Nesting {
        keys: match keys {
            Nesting::Brackets => ir::Keys::Brackets,
            Nesting::Dots => ir::Keys::Dots,
        },
        lists: match lists {
            ListStyle::Csv => ir::Lists::Csv,
            ListStyle::Repeat => ir::Lists::Repeat,
            ListStyle::Brackets => ir::Lists::Brackets,
            // JSON has no parts.
            ListStyle::Indices | ListStyle::Json => ir::Lists::Indices,
            ListStyle::IndicesLast => ir::Lists::IndicesLast,
        },
    }
}

fn query_style(style: TextStyle) -> QueryStyle {
    match style {
        TextStyle::Plain => QueryStyle::Text,
        TextStyle::Formatted => QueryStyle::Coded,
        TextStyle::Csv => QueryStyle::Csv,
        TextStyle::Repeat => QueryStyle::Repeat,
        TextStyle::Json => QueryStyle::Json,
        TextStyle::Entries => QueryStyle::Entries,
        TextStyle::Nested { keys, lists } => QueryStyle::Nested(nesting(keys, lists)),
    }
}

fn sent_field(
    wire: &str,
    rust: &str,
    spec: &crate::spec::Field,
    line: &Line<'_>,
    lowered: Lowered,
) -> ir::SentField {
    let Lowered {
        resolved: Resolved { ty, codec },
        place,
        presence,
        placeholder,
        view,
        clearing,
    } = lowered;
    let ident = ident(rust);
    let takes = takes(&ty, presence);
    let mut docs = docs::sent_field(wire, spec, line, presence, view);
    docs.extend(docs::clearing(clearing));
    ir::SentField {
        setters: setters(&ident, wire, presence, &takes, &docs),
        takes,
        wire: wire.to_owned(),
        place,
        presence,
        placeholder,
        constant: constant(line),
        docs,
        deprecated: docs::field_deprecated(spec, line),
        codec: if line.blank && presence != Presence::Required && place == Place::Body {
            Codec::Blank(Box::new(codec))
        } else {
            codec
        },
        ty,
        boxed: false,
        ident,
    }
}
