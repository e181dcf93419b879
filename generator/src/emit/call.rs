//! Calls of macros as text: `syn` does not know what they mean, so their tokens are set as a person would set them.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// Columns of a line.
const WIDTH: usize = 100;

/// `runtime::send!(GetDeal -> Deal);`; a table that ends its rows with commas has each on a line of its own.
pub(super) fn text(call: &syn::ItemMacro) -> String {
    let head = line(&words(call.mac.path.to_token_stream()));
    let tokens: Vec<_> = call.mac.tokens.clone().into_iter().collect();
    let whole = line(&words(call.mac.tokens.clone()));
    let is_table = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.stream().into_iter().last().is_some_and(is_comma),
        _ => false,
    };
    if head.len() + whole.len() + 4 <= WIDTH && !tokens.iter().any(is_table) {
        return format!("{head}!({whole});\n");
    }
    let parts = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => rows(&group),
        token => line(&words(token.into())),
    });
    format!("{head}!({});\n", parts.collect::<Vec<_>>().join(" "))
}

/// The entries between braces, one below the other.
fn rows(group: &Group) -> String {
    let tokens: Vec<_> = group.stream().into_iter().collect();
    let rows = tokens.split_inclusive(|token| is_comma(token.clone()));
    let rows = rows.map(|row| {
        let row = line(&words(row.iter().cloned().collect()));
        format!("    {row}\n")
    });
    format!("{{\n{}}}", rows.collect::<String>())
}

fn is_comma(token: TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
}

/// The tokens as they are written: signs that belong together as one.
fn words(tokens: TokenStream) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut joint = false;
    for token in tokens {
        let was_joint = std::mem::take(&mut joint);
        match token {
            TokenTree::Punct(punct) => {
                joint = punct.spacing() == Spacing::Joint && !"<>".contains(punct.as_char());
                match words.last_mut() {
                    Some(word) if was_joint => word.push(punct.as_char()),
                    _ => words.push(punct.to_string()),
                }
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::None => ("", ""),
                };
                words.push(open.to_owned());
                words.extend(self::words(group.stream()));
                words.push(close.to_owned());
            }
            token => words.push(token.to_string()),
        }
    }
    words
}

/// Words with blanks between those that do not touch.
fn line(words: &[String]) -> String {
    const BEFORE: [&str; 9] = [",", ";", ":", "::", "<", ">", ")", "]", ""];
    const AFTER: [&str; 8] = ["(", "[", "<", "::", "&", "!", "..", ""];
    let mut line = String::new();
    let mut last = "";
    for word in words {
        if !BEFORE.contains(&word.as_str()) && !AFTER.contains(&last) {
            line.push(' ');
        }
        line.push_str(word);
        last = word;
    }
    line
}
