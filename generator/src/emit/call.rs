//! Calls of macros as text: `syn` does not know what they mean, so their tokens are set as a person would set them.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// Columns of a line.
const WIDTH: usize = 100;

/// Macros that take a table: each of its rows has a line of its own.
const TABLES: [&str; 2] = ["runtime::object", "runtime::sent"];

/// `runtime::send!(GetDeal -> Deal);`, in several lines where one is too short.
pub(super) fn text(call: &syn::ItemMacro) -> String {
    let head = line(&words(call.mac.path.to_token_stream()));
    let whole = line(&words(call.mac.tokens.clone()));
    let is_table = TABLES.contains(&head.as_str()) && !whole.ends_with("{}");
    if !is_table && head.len() + whole.len() + 4 <= WIDTH {
        return format!("{head}!({whole});\n");
    }
    let mut parts = Vec::new();
    let mut between = TokenStream::new();
    for token in call.mac.tokens.clone() {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                parts.push(line(&words(std::mem::take(&mut between))));
                parts.push(rows(&group));
            }
            token => between.extend([token]),
        }
    }
    parts.push(line(&words(between)));
    format!("{head}!({});\n", parts.join(" ").trim_end())
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
        let is_empty = last == "{" && word == "}";
        if !is_empty && !BEFORE.contains(&word.as_str()) && !AFTER.contains(&last) {
            line.push(' ');
        }
        line.push_str(word);
        last = word;
    }
    line
}
