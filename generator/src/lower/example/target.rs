//! Where an example's call goes: path and query as they appear on the wire.

use std::borrow::Cow;

use super::{Context, build};
use crate::ir::{Place, QueryStyle};
use crate::lower::Lowering;
use crate::model::{Example, fit};

impl<'m, 's> Lowering<'m, 's> {
    /// The path and query of an example, as they must appear on the wire.
    pub(super) fn target(&self, context: &Context<'_, 'm, 's>, example: &Example<'s>) -> String {
        let base = context.call.bases(self.api)[0].url;
        let base = base.split_once("://").map_or(base, |(_, rest)| rest);
        let base = base.split_once('/').map_or(String::new(), |(_, path)| {
            format!("/{}", path.trim_end_matches('/'))
        });
        let base = self.filled(&base, |value| {
            percent_encoding::utf8_percent_encode(&value, SEGMENT).to_string()
        });
        let path = context.call.http.filled(|name| {
            let value = example.spec.path.get(name).map_or("", String::as_str);
            percent_encoding::utf8_percent_encode(value, SEGMENT).to_string()
        });
        if example.spec.query.is_empty() {
            return format!("{base}{path}");
        }
        let pairs = self.query_pairs(context, example).into_iter();
        let pairs = pairs.map(|(name, items)| {
            let items: Vec<_> = items.iter().map(|item| form_encoded(item)).collect();
            format!("{}={}", form_encoded(&name), items.join(","))
        });
        format!("{base}{path}?{}", pairs.collect::<Vec<_>>().join("&"))
    }

    /// The query of an example in the order it is sent, each item of a repeated list by itself. A value is what stands
    /// between commas.
    fn query_pairs<'e>(
        &self,
        context: &Context<'e, 'm, 's>,
        example: &'e Example<'s>,
    ) -> Vec<(Cow<'e, str>, Vec<Cow<'e, str>>)> {
        let query = &example.spec.query;
        let mut pairs = Vec::new();
        for field in &context.sent.fields {
            let Place::Query(style) = field.place else {
                continue;
            };
            let wire = field.wire.as_str();
            match (style, query.get(wire)) {
                (QueryStyle::Entries, _) => {
                    let open = query.iter();
                    let open = open.filter(|(name, _)| build::is_entry(context.sent, name));
                    pairs.extend(
                        open.map(|(name, text)| (name.as_str().into(), vec![text.as_str().into()])),
                    );
                }
                (_, None) => {}
                (QueryStyle::Repeat, Some(text)) => {
                    pairs.extend(text.split(',').map(|item| (wire.into(), vec![item.into()])));
                }
                (QueryStyle::Json, Some(text)) => {
                    let json = context.call.query_argument(wire).and_then(|argument| {
                        let node = fit::argument_node(self.types, &argument.line, text)?;
                        Some(self.sent_json(&argument.line.ty, &node).into())
                    });
                    pairs.push((wire.into(), vec![json.unwrap_or_else(|| text.into())]));
                }
                (QueryStyle::Nested(nesting), Some(text)) => {
                    let argument = context.call.query_argument(wire);
                    let spread = argument.and_then(|argument| {
                        let node = fit::argument_node(self.types, &argument.line, text)?;
                        Some(self.spread(wire, nesting, None, &argument.line.ty, &node))
                    });
                    pairs.extend(spread.into_iter().flatten().map(|(name, items)| {
                        (name.into(), items.into_iter().map(Cow::from).collect())
                    }));
                }
                (QueryStyle::Csv, Some(text)) => {
                    pairs.push((wire.into(), text.split(',').map(Cow::from).collect()));
                }
                (QueryStyle::Text | QueryStyle::Coded, Some(text)) => {
                    pairs.push((wire.into(), vec![text.into()]));
                }
            }
        }
        pairs
    }
}

/// Text as queries and forms carry it.
fn form_encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// Everything but the unreserved characters.
const SEGMENT: &percent_encoding::AsciiSet = &percent_encoding::NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');
