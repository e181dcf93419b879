//! Tokens into text: prettyplease, and blank lines where a person would leave them.

use proc_macro2::TokenStream;
use quote::ToTokens;

use super::{docs, tokens};
use crate::text::visible::is_visible;

/// A Rust file. The tokens are ours, so that they do not parse is a bug of the generator.
pub(crate) fn file(header: &str, tokens: TokenStream) -> String {
    pieces(header, [tokens])
}

/// A Rust file from pieces, so that a long one is never there as tokens at once.
pub(crate) fn pieces(header: &str, pieces: impl IntoIterator<Item = TokenStream>) -> String {
    let mut text = format!("{header}\n");
    let mut together = None;
    for tokens in pieces {
        let mut file = parse(tokens);
        let attributes = std::mem::take(&mut file.attrs);
        if !attributes.is_empty() {
            text.push('\n');
            text.push_str(&print(attributes, Vec::new()));
        }
        items(&mut text, &mut together, file.items);
    }
    visible(text)
}

/// Items below those that stand together already.
fn items(text: &mut String, together: &mut Option<Clump>, items: Vec<syn::Item>) {
    for item in items {
        let kind = clump(&item);
        if together.is_none()
            || *together != Some(kind)
            || matches!(kind, Clump::Alone | Clump::Call)
        {
            text.push('\n');
        }
        *together = Some(kind);
        if let syn::Item::Macro(call) = &item {
            let name = path(&call.mac.path.to_token_stream());
            text.push_str(&tokens::call(&name, &call.mac));
            continue;
        }
        let spaced = matches!(&item, syn::Item::Impl(_))
            || matches!(&item, syn::Item::Mod(item) if item.content.is_some());
        let item = print(Vec::new(), vec![item]);
        if spaced {
            text.push_str(&space_members(&item));
        } else {
            text.push_str(&item);
        }
    }
}

/// Characters that a compiler refuses to see in literals and comments, as escapes.
fn visible(text: String) -> String {
    // Most lines are plain, which is seen of many bytes at once if none ends the search.
    let is_plain = |line: &str| {
        let plain = |all: bool, byte: u8| all & matches!(byte, b' '..=b'~');
        line.bytes().fold(true, plain)
    };
    let mut lines = text.split('\n');
    if lines.all(|line| is_plain(line) || line.chars().all(is_visible)) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if is_visible(character) {
            out.push(character);
        } else {
            out.extend(character.escape_unicode());
        }
    }
    out
}

/// Statements as the lines of a function's body, with a blank line below those that are `use`.
pub(crate) fn statements(tokens: &TokenStream) -> Vec<String> {
    let file = parse(quote::quote!(async fn example() { #tokens }));
    let text = prettyplease::unparse(&file);
    let lines: Vec<&str> = text.lines().collect();
    let body = lines
        .get(1..lines.len().saturating_sub(1))
        .unwrap_or_default();
    let mut lines: Vec<_> = body
        .iter()
        .map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned())
        .collect();
    let used = lines.iter().position(|line| line.ends_with(';'));
    if let Some(used) = used.filter(|_| lines[0].starts_with("use ")) {
        lines.insert(used + 1, String::new());
    }
    lines
}

/// A path or type, without the blanks of tokens.
pub(crate) fn path(tokens: &TokenStream) -> String {
    tokens.to_string().replace(' ', "")
}

fn print(attrs: Vec<syn::Attribute>, items: Vec<syn::Item>) -> String {
    docs::in_lines(prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs,
        items,
    }))
}

fn parse(tokens: TokenStream) -> syn::File {
    // The tokens are gone once read; `RUST_BACKTRACE` leads to the fragment.
    syn::parse2(tokens).unwrap_or_else(|error| panic!("emitted tokens do not parse: {error}"))
}

/// Items that stand together without blank lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Clump {
    Use,
    Mod,
    Call,
    Alone,
}

fn clump(item: &syn::Item) -> Clump {
    match item {
        syn::Item::Use(item) if item.attrs.iter().all(|it| it.path().is_ident("cfg")) => Clump::Use,
        syn::Item::Mod(item) if item.content.is_none() => Clump::Mod,
        syn::Item::Macro(_) => Clump::Call,
        _ => Clump::Alone,
    }
}

/// A blank line after each member of an impl or module, but between constants and types.
fn space_members(item: &str) -> String {
    let mut text = String::with_capacity(item.len());
    let mut ended = None;
    for line in item.lines() {
        let member = line
            .strip_prefix("    ")
            .filter(|line| !line.starts_with([' ', '}', ')']));
        if let (Some(member), Some(block)) = (member, ended) {
            let plain = ["type ", "const ", "use "]
                .iter()
                .any(|word| member.starts_with(word));
            if block || !plain {
                text.push('\n');
            }
        }
        ended = match line {
            "    }" => Some(true),
            _ if member
                .is_some_and(|member| member.ends_with(';') && !member.starts_with("//"))
                || line == "    };" =>
            {
                Some(false)
            }
            _ => None,
        };
        text.push_str(line);
        text.push('\n');
    }
    text
}
