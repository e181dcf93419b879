//! Calls of macros as text: `syn` does not know what they mean, so their tokens are set as rustfmt would set code.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

use super::docs;

/// rustfmt's margin.
const WIDTH: usize = 100;
const INDENT: usize = 4;

/// Macros that take a table: each of its rows has a line of its own.
const TABLES: [&str; 2] = ["runtime::object", "runtime::sent"];

/// The call of a macro: what is in braces is code, what is in parentheses a line or a table.
pub(super) fn call(name: &str, call: &syn::Macro) -> String {
    match call.delimiter {
        syn::MacroDelimiter::Brace(_) => code(name, call.tokens.clone()),
        _ => table(name, call.tokens.clone()),
    }
}

fn code(name: &str, tokens: TokenStream) -> String {
    let mut text = format!("{name}! {{\n");
    statements(&mut text, &lines(tokens), 0);
    text.push('\n');
    text
}

/// `runtime::pages!(ListDeals -> Deal);`, or what stands between braces below each other if it is a table or too long.
fn table(name: &str, tokens: TokenStream) -> String {
    const END: &str = ");\n";
    let tokens: Vec<_> = tokens.into_iter().collect();
    let has_rows = |token: &TokenTree| braces(token).is_some_and(|rows| !rows.stream().is_empty());
    let mut text = format!("{name}!(");
    let start = text.len();
    flat(&mut text, &tokens);
    let is_table = TABLES.contains(&name) && tokens.iter().any(has_rows);
    if is_table || text.len() + END.trim_end().len() > WIDTH {
        text.truncate(start);
        for part in tokens.split_inclusive(|token| braces(token).is_some()) {
            let (last, before) = match part.split_last() {
                Some((last, before)) if braces(last).is_some() => (braces(last), before),
                _ => (None, part),
            };
            if text.len() > start {
                text.push(' ');
            }
            flat(&mut text, before);
            if let Some(group) = last {
                text.push_str(" {\n");
                rows(&mut text, group.stream());
                text.push('}');
            }
        }
    }
    text + END
}

/// What is between commas, each on a line of its own.
fn rows(out: &mut String, tokens: TokenStream) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    for row in tokens.split_inclusive(|token| is(token, ',')) {
        out.push_str(&" ".repeat(INDENT));
        flat(out, row);
        out.push('\n');
    }
}

/// What stands between braces: one statement, if it is short, on the line of the braces.
fn block(out: &mut String, tokens: TokenStream, indent: usize) {
    let lines = lines(tokens);
    let start = out.len();
    let column = start - out.rfind('\n').map_or(0, |end| end + 1);
    if let [line] = lines.as_slice()
        && !line.iter().any(|token| braces(token).is_some())
    {
        out.push_str("{ ");
        flat(out, line);
        out.push_str(" }");
        if column + out.len() - start <= WIDTH {
            return;
        }
        out.truncate(start);
    }
    out.push_str("{\n");
    statements(out, &lines, indent);
}

/// A line for each, and the brace that closes them.
fn statements(out: &mut String, lines: &[Vec<TokenTree>], indent: usize) {
    for line in lines {
        if let Some(docs) = attribute(line).and_then(docs::of) {
            for line in docs.split(docs::END) {
                out.extend([&" ".repeat(indent + INDENT), "///", line, "\n"]);
            }
            continue;
        }
        out.push_str(&" ".repeat(indent + INDENT));
        match attribute(line) {
            // A comma behind its last argument would be one too many for the macro.
            Some(_) => flat(out, line),
            None => self::line(out, line, indent + INDENT),
        }
        out.push('\n');
    }
    out.push_str(&" ".repeat(indent));
    out.push('}');
}

/// Each ends with a semicolon or a block, or is an attribute.
fn lines(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut lines = vec![Vec::new()];
    for token in tokens {
        let mut ends = is(&token, ';') || braces(&token).is_some();
        if let Some(line) = lines.last_mut() {
            line.push(token);
            ends |= attribute(line).is_some();
        }
        if ends {
            lines.push(Vec::new());
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

fn line(out: &mut String, tokens: &[TokenTree], indent: usize) {
    let start = out.len();
    let (head, body) = match tokens.split_last() {
        Some((last, head)) if braces(last).is_some() => (head, braces(last)),
        _ => (tokens, None),
    };
    flat(out, head);
    if out.len() - start + indent > WIDTH {
        out.truncate(start);
        broken(out, head, indent);
    }
    if let Some(body) = body {
        out.push(' ');
        block(out, body.stream(), indent);
    }
}

/// A line that is too long: each argument of its last call stands on a line of its own.
fn broken(out: &mut String, tokens: &[TokenTree], indent: usize) {
    let long =
        |token: &TokenTree| matches!(token, TokenTree::Group(group) if !group.stream().is_empty());
    let Some(at) = tokens.iter().rposition(long) else {
        return flat(out, tokens);
    };
    let TokenTree::Group(group) = &tokens[at] else {
        return;
    };
    flat(out, &tokens[..at]);
    let (open, close) = delimiters(group);
    out.push_str(open);
    out.push('\n');
    let inner: Vec<_> = group.stream().into_iter().collect();
    for argument in inner.split(|token| is(token, ',')) {
        if argument.is_empty() {
            continue;
        }
        out.push_str(&" ".repeat(indent + INDENT));
        let start = out.len();
        flat(out, argument);
        if out.len() - start + indent + INDENT > WIDTH {
            out.truncate(start);
            broken(out, argument, indent + INDENT);
        }
        out.push_str(",\n");
    }
    out.push_str(&" ".repeat(indent));
    out.push_str(close);
    flat(out, &tokens[at + 1..]);
}

/// All on one line.
fn flat(out: &mut String, tokens: &[TokenTree]) {
    for (at, token) in tokens.iter().enumerate() {
        if is_apart(&tokens[..=at]) {
            out.push(' ');
        }
        match token {
            TokenTree::Group(group) => {
                let (open, close) = delimiters(group);
                let inner: Vec<_> = group.stream().into_iter().collect();
                out.push_str(open);
                flat(out, &inner);
                out.push_str(close);
            }
            // Identifiers and literals print as they are.
            other => out.push_str(&other.to_string()),
        }
    }
}

/// Whether a blank stands before the token at the end of these.
fn is_apart(tokens: &[TokenTree]) -> bool {
    let [earlier @ .., before, next] = tokens else {
        return false;
    };
    let after = |token: char| earlier.last().is_some_and(|last| is(last, token));
    let closes = |tokens: &[TokenTree]| {
        let bars = tokens.iter().filter(|token| is(token, '|'));
        bars.count() % 2 == 0
    };
    match (before, next) {
        (TokenTree::Punct(before), TokenTree::Punct(_)) if before.spacing() == Spacing::Joint => {
            false
        }
        (TokenTree::Punct(before), next) => match before.as_char() {
            '.' | '&' | '!' | '<' | '#' => false,
            ':' => !after(':'),
            '|' => is_or(earlier) || closes(&tokens[..tokens.len() - 1]),
            '>' if !after('-') && !after('=') => {
                matches!(next, TokenTree::Ident(_)) || is(next, '=')
            }
            _ => !is_close(next),
        },
        (_, TokenTree::Punct(next)) if next.as_char() == '|' => {
            is_or(&tokens[..tokens.len() - 1]) || !closes(tokens)
        }
        (_, TokenTree::Group(_)) if braces(next).is_some() => true,
        (TokenTree::Ident(before), TokenTree::Group(_)) => ["if", "in", "let", "match", "return"]
            .iter()
            .any(|word| before == word),
        (_, next) => !is_close(next),
    }
}

/// Whether a bar after these means one or the other, as in `"type" | "kind"`; others stand around arguments.
fn is_or(before: &[TokenTree]) -> bool {
    matches!(before.last(), Some(TokenTree::Literal(_)))
}

/// Whether it stands close to what is before it.
fn is_close(token: &TokenTree) -> bool {
    [',', ';', '.', '?', ':', '<', '>']
        .iter()
        .any(|close| is(token, *close))
}

fn is(token: &TokenTree, punct: char) -> bool {
    matches!(token, TokenTree::Punct(found) if found.as_char() == punct)
}

/// What stands in the brackets of an attribute.
fn attribute(line: &[TokenTree]) -> Option<TokenStream> {
    match line {
        [hash, TokenTree::Group(group)] if is(hash, '#') => Some(group.stream()),
        _ => None,
    }
}

fn braces(token: &TokenTree) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
        _ => None,
    }
}

fn delimiters(group: &Group) -> (&'static str, &'static str) {
    match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::Brace if group.stream().is_empty() => ("{", "}"),
        Delimiter::Brace => ("{ ", " }"),
        Delimiter::None => ("", ""),
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{code, table};

    #[test]
    fn a_macro_is_written_as_rustfmt_leaves_code() {
        let tokens = quote! {
            super::Shop: ListDeals -> Vec<Deal>;
            "list_deals" = GET "/deals/{id}", idempotent;
            encode(self, request) {
                request.path(&[&self.id, &self.other])?;
                if let Some(url) = &self.page_url { return request.page_url(url); }
                request.query("limit", self.limit.as_ref());
                request.query_as::<codec::Layout<super::Day>, _>("day", Some(&self.day));
                runtime::Rule::at_most_one(&[("first", self.first.is_some()), ("second", self.second.as_ref().is_some_and(|items| !items.is_empty()))])?;
            }
            decode(response) { response.json_at("deals") }
            #[doc = " What people call it.\u{1f}\u{1f} At most \"9\"."]
            #[deprecated(note = "old")]
            names: impl IntoIterator<Item = impl Into<Name>> = Some(runtime::list(names));
        };
        let text = code("runtime::endpoint", tokens);
        assert_eq!(
            text,
            r#"runtime::endpoint! {
    super::Shop: ListDeals -> Vec<Deal>;
    "list_deals" = GET "/deals/{id}", idempotent;
    encode(self, request) {
        request.path(&[&self.id, &self.other])?;
        if let Some(url) = &self.page_url { return request.page_url(url); }
        request.query("limit", self.limit.as_ref());
        request.query_as::<codec::Layout<super::Day>, _>("day", Some(&self.day));
        runtime::Rule::at_most_one(
            &[
                ("first", self.first.is_some()),
                ("second", self.second.as_ref().is_some_and(|items| !items.is_empty())),
            ],
        )?;
    }
    decode(response) { response.json_at("deals") }
    /// What people call it.
    ///
    /// At most "9".
    #[deprecated(note = "old")]
    names: impl IntoIterator<Item = impl Into<Name>> = Some(runtime::list(names));
}
"#
        );
    }

    #[test]
    fn a_table_has_a_line_for_each_row() {
        let tokens = quote! {
            Invoice {
                date: Required<codec::Layout<super::Day>> = "date",
                type_: Optional = "type" | "kind",
                ..more: Others<codec::Same> except "tag"
            } if Ruled
        };
        let text = table("runtime::object", tokens);
        assert_eq!(
            text,
            r#"runtime::object!(Invoice {
    date: Required<codec::Layout<super::Day>> = "date",
    type_: Optional = "type" | "kind",
    ..more: Others<codec::Same> except "tag"
} if Ruled);
"#
        );
        let line = table(
            "runtime::union_from",
            quote!(Id { i64 => Int, &str => Text }),
        );
        assert_eq!(
            line,
            "runtime::union_from!(Id { i64 => Int, &str => Text });\n"
        );
    }
}
