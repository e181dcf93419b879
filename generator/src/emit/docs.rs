//! Doc comments.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

/// Stands between the lines of a block until it is printed: syn reads each attribute three times, so a block is one.
pub(super) const END: char = '\u{1f}';

/// `///` lines.
pub(crate) fn outer(lines: &[String]) -> TokenStream {
    let block = block(lines).into_iter();
    quote!(#(#[doc = #block])*)
}

/// `//!` lines.
pub(crate) fn inner(lines: &[String]) -> TokenStream {
    let block = block(lines).into_iter();
    quote!(#(#![doc = #block])*)
}

/// `#[deprecated]`, where the vendor says so.
pub(crate) fn deprecated(note: Option<&String>) -> TokenStream {
    // rustc shows a note as it is, so nothing is escaped; rustdoc looks for links in it.
    let brackets = note.filter(|note| note.contains('[')).map(
        |_| quote!(#[allow(rustdoc::broken_intra_doc_links, rustdoc::private_intra_doc_links)]),
    );
    let note = note.into_iter();
    quote!(#brackets #(#[deprecated(note = #note)])*)
}

/// All lines as one literal.
fn block(lines: &[String]) -> Option<TokenStream> {
    let mut text = String::with_capacity(lines.iter().map(|line| line.len() + 2).sum());
    for (number, line) in lines.iter().enumerate() {
        if number > 0 {
            text.push(END);
        }
        // rustfmt's blank after the slashes; none on an empty line.
        if !line.is_empty() {
            text.push(' ');
        }
        if line.contains(END) {
            text.push_str(&line.replace(END, "\\u{1f}"));
        } else {
            text.push_str(line);
        }
    }
    (!lines.is_empty()).then(|| literal(&text))
}

/// A raw literal, whose characters are not read one by one; some texts cannot be one.
fn literal(text: &str) -> TokenStream {
    let raw = (!text.contains("\"##")).then(|| format!("r##\"{text}\"##"));
    let raw = raw.and_then(|raw| raw.parse::<Literal>().ok());
    raw.map_or_else(|| text.to_token_stream(), Literal::into_token_stream)
}

/// The lines of a block, if the attribute is one.
pub(super) fn of(attribute: TokenStream) -> Option<String> {
    let mut tokens = attribute.into_iter();
    let name = tokens.next()?.to_string();
    let literal = tokens.nth(1).filter(|_| name == "doc")?;
    let text: syn::LitStr = syn::parse2(literal.into()).ok()?;
    Some(text.value())
}

/// Printed code with each block as its lines.
pub(crate) fn in_lines(text: String) -> String {
    if !text.as_bytes().contains(&(END as u8)) {
        return text;
    }
    let mut out = String::with_capacity(text.len() * 2);
    for line in text.split_inclusive('\n') {
        let mut ends = line.split(END);
        let first = ends.next().unwrap_or_default();
        out.push_str(first);
        // Indentation, slashes and what makes them a doc comment.
        let start = first.len() - first.trim_start().len() + "///".len();
        for line in ends {
            out.push('\n');
            out.push_str(first.get(..start).unwrap_or_default());
            out.push_str(line);
        }
    }
    out
}
