//! What is not sure about an endpoint and its fields.

use super::body::Body;
use super::call::{Call, Response};
use super::ty::{Line, Ty};
use super::types::{Field, Types, View};

/// Parts of an endpoint, and a sentence about them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Question<'s> {
    /// `method`; `request.price` and `response.price`, where one line says both.
    pub(crate) places: Vec<String>,
    pub(crate) why: &'s str,
}

impl<'s> Call<'s> {
    /// Every open question: those about the endpoint, then those about the fields that it sends and gets.
    pub(crate) fn questions(&self, types: &Types<'s>) -> Vec<Question<'s>> {
        let own = self.endpoint.doubts.iter().map(|(aspect, why)| Question {
            places: vec![aspect.clone()],
            why,
        });
        let mut found = Found(own.collect());
        for parameter in self.path.iter().filter(|parameter| parameter.is_own()) {
            found.line("path", parameter.name, &parameter.line);
        }
        for (group, arguments) in [("query", &self.query), ("headers", &self.headers)] {
            for argument in arguments {
                found.line(group, argument.name, &argument.line);
            }
        }
        match &self.body {
            Body::Nothing | Body::Bytes => {}
            Body::Whole(whole) => {
                if let Ty::Named(named) = whole.line.ty.item() {
                    found.fields("request", types.any_fields(named.id, View::Create));
                }
            }
            Body::Fields(body) => {
                found.fields("request", body.fields(types));
                if let Some(extra) = body.extra(types) {
                    found.line("request", "extra", &extra.line);
                }
            }
        }
        self.response_questions(types, &mut found);
        found.0
    }

    fn response_questions(&self, types: &Types<'s>, found: &mut Found<'s>) {
        if let Some(Ty::Named(named)) = self.response.ty().map(Ty::item) {
            found.fields("response", types.any_fields(named.id, View::Response));
            if let Some(extra) = types.extra(named.id) {
                found.line("response", "extra", &extra.line);
            }
        }
        if let Response::Page(page) = &self.response {
            for field in &page.envelope {
                found.line("response", field.name, &field.line);
            }
        }
    }
}

struct Found<'s>(Vec<Question<'s>>);

impl<'s> Found<'s> {
    fn fields<'t>(&mut self, side: &str, fields: impl IntoIterator<Item = &'t Field<'s>>)
    where
        's: 't,
    {
        for field in fields {
            self.line(side, field.name, &field.line);
        }
    }

    /// Members of a union may have a field in common, and a field may be both sent and received.
    fn line(&mut self, side: &str, name: &str, line: &Line<'s>) {
        let Some(why) = line.written.guess.as_deref() else {
            return;
        };
        let place = format!("{side}.{name}");
        let mut known = self.0.iter_mut();
        match known.find(|known| std::ptr::eq(known.why, why)) {
            Some(known) if known.places.contains(&place) => {}
            Some(known) => known.places.push(place),
            None => self.0.push(Question {
                places: vec![place],
                why,
            }),
        }
    }
}
