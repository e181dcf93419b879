//! Tables: what the fields of an object are called on the wire, and whether they may be absent.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::types;
use crate::ir::{Codec, Extra, Model, ModelField, Place, Sent, SentField, Stands};

/// The table of a struct that is received.
pub(crate) fn received(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let rows = model.fields.iter().map(|field| {
        let ModelField { ident, wire, .. } = field;
        row(
            ident,
            field.stands,
            &field.codec,
            wire,
            field.alias.as_ref(),
        )
    });
    let more = model.extra.as_ref().map(more);
    quote!(runtime::object!(#ident { #(#rows,)* #more });)
}

/// The table of a struct that is sent: of its fields in the JSON body.
pub(crate) fn sent(sent: &Sent, ruled: Option<&TokenStream>) -> TokenStream {
    let ident = &sent.ident;
    let fields = sent.fields.iter();
    let rows = fields
        .filter(|field| field.place == Place::Body)
        .map(|field| {
            let SentField { ident, wire, .. } = field;
            row(ident, field.presence.stands(), &field.codec, wire, None)
        });
    let more = sent.extra.as_ref().map(more);
    quote!(runtime::sent!(#ident { #(#rows,)* #more } #ruled);)
}

fn row(
    ident: &Ident,
    stands: Stands,
    codec: &Codec,
    wire: &str,
    alias: Option<&String>,
) -> TokenStream {
    let kind = match stands {
        Stands::Always => quote!(Required),
        Stands::Maybe => quote!(Optional),
        Stands::OrNull => quote!(Nullable),
    };
    let codec = (*codec != Codec::Same).then(|| {
        let codec = types::codec(codec);
        quote!(<#codec>)
    });
    let alias = alias.into_iter();
    quote!(#ident: #kind #codec = #wire #(| #alias)*)
}

fn more(extra: &Extra) -> TokenStream {
    let Extra { ident, tags, .. } = extra;
    let codec = types::codec(&extra.codec);
    let codec = if extra.nullable {
        quote!(Option<#codec>)
    } else {
        codec
    };
    quote!(..#ident: Others<#codec> #(except #tags)*)
}
