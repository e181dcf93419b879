//! Doc comments.

use proc_macro2::TokenStream;
use quote::quote;

/// `///` lines.
pub(crate) fn outer(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| spaced(line));
    quote!(#(#[doc = #lines])*)
}

/// `//!` lines.
pub(crate) fn inner(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| spaced(line));
    quote!(#(#![doc = #lines])*)
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

/// rustfmt's blank after the slashes; none on an empty line.
fn spaced(line: &str) -> String {
    if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    }
}
