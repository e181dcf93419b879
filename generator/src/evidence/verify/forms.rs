//! Bodies that were recorded as forms.

use crate::evidence::exchange::Exchange;

/// A field of a form: its name, and its text unless it is a file.
pub(crate) type Field = (String, Option<String>);

/// The fields of the form that was sent; `None` if the body is not a form.
pub(crate) fn fields(exchange: &Exchange) -> Option<Vec<Field>> {
    if !exchange.form.is_empty() {
        let fields = exchange.form.iter().cloned();
        return Some(fields.map(|(name, text)| (name, Some(text))).collect());
    }
    let text = String::from_utf8_lossy(exchange.sent.as_deref()?);
    if text.starts_with("--") {
        return parts(&text);
    }
    let fields = form_urlencoded::parse(text.as_bytes()).into_owned();
    Some(fields.map(|(name, text)| (name, Some(text))).collect())
}

/// The parts of a multipart body, which its first line separates.
fn parts(text: &str) -> Option<Vec<Field>> {
    let (line, rest) = text.split_once('\n')?;
    let (rest, line) = (format!("\n{rest}"), format!("\n{}", line.trim_end()));
    rest.split(&line)
        .map(|part| part.trim_start_matches(['\r', '\n']))
        .take_while(|part| !part.starts_with("--") && !part.is_empty())
        .map(part)
        .collect()
}

fn part(part: &str) -> Option<Field> {
    let (head, content) = part
        .split_once("\r\n\r\n")
        .or_else(|| part.split_once("\n\n"))?;
    let (_, name) = head.split_once("name=\"")?;
    let (name, _) = name.split_once('"')?;
    let content = content.trim_end_matches('\r').to_owned();
    let is_file = head.contains("filename=");
    // As clients and browsers write a quote.
    let name = name.replace("%22", "\"");
    Some((name, (!is_file).then_some(content)))
}
