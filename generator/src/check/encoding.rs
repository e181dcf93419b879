//! Bodies that are no JSON: forms, and files as parts of them.

use std::collections::BTreeSet;

use super::Report;
use super::written::{Written, holds_file, is_file, is_plain, style_word, written};
use crate::diagnostic::{Diagnostic, Span};
use crate::http;
use crate::line::{Line, ListStyle, Part, Ty, TyKind};
use crate::plan::{self, ENCODINGS, Encoding, Sends};
use crate::spec::{ApiSpec, Endpoint, ModuleSpec};
use crate::usage::Usage;
use crate::view::{Entry, Seen, Types};

/// Where a field stands: its type, group and key.
type Home<'a> = [&'a str; 4];

pub(crate) fn check(report: &mut Report<'_>, api: &ApiSpec, types: &Types<'_>) {
    let mut in_forms: BTreeSet<Home<'_>> = BTreeSet::new();
    for module in &api.modules {
        for (name, endpoint) in &module.endpoints {
            let line = endpoint.http.as_deref().unwrap_or_default();
            let Ok(http) = http::parse(line) else {
                continue;
            };
            let sends = plan::sends(module, name, http.method, endpoint);
            check_word(report, module, (name, endpoint), sends);
            let encoding = Encoding::of(endpoint);
            for field in plan::body_fields(types, sends) {
                let seen = field.seen;
                let Some(line) = seen.line() else { continue };
                if encoding == Encoding::Json {
                    if holds_file(&line.ty) {
                        misplaced(report, &seen, line, "a JSON body holds no file");
                    }
                    continue;
                }
                in_forms.insert(seen.key_path());
                check_field(report, types, &seen, line, encoding);
            }
            if plan::body_union(types, sends).is_some() && encoding != Encoding::Json {
                let at = report.value(module.file, &["endpoints", name, "encoding"]);
                report.push(
                    Diagnostic::error("E431", at, "a form cannot be one of several types")
                        .help("name a type with the fields of all, or delete `encoding`"),
                );
            }
            if let Some(extra) = plan::body_extra(types, sends)
                && encoding != Encoding::Json
            {
                let at = report.key(extra.owner.module.file, &extra.key_path());
                report.push(
                    Diagnostic::error("E431", at, "a form cannot hold unknown keys").help(
                        "name its fields; a `map<string>` sends each entry as a field of its own",
                    ),
                );
            }
        }
    }
    let usage = Usage::of(api, types);
    for entry in types.iter() {
        check_type(report, types, entry, &in_forms, usage.is_sent(entry.name));
    }
}

fn check_word(
    report: &mut Report<'_>,
    module: &ModuleSpec,
    (name, endpoint): (&str, &Endpoint),
    sends: Sends<'_>,
) {
    let Some(word) = endpoint.encoding.as_deref() else {
        return;
    };
    let at = report.value(module.file, &["endpoints", name, "encoding"]);
    if !ENCODINGS.contains(&word) {
        report.push(
            Diagnostic::error("E430", at, format!("`{word}` is no encoding"))
                .help("write `json`, `form` or `multipart`")
                .did_you_mean(word, ENCODINGS.iter().copied()),
        );
    } else if matches!(sends, Sends::Nothing) {
        let known = report.has_unknown_key(module.file, &["endpoints", name]);
        if !known {
            report.push(
                Diagnostic::error(
                    "E430",
                    at,
                    "`encoding` says how a body is written, and there is none",
                )
                .help("delete it, or say what is sent: `body: Type`"),
            );
        }
    } else if word != "json" && endpoint.wrap.is_some() {
        let at = report.value(module.file, &["endpoints", name, "wrap"]);
        report.push(
            Diagnostic::error("E426", at, "`wrap` goes around JSON, and this body is none")
                .help("delete it; a form's field may be called `order[name]`"),
        );
    }
}

/// A field of a form: text, a list whose style is said, or a file.
fn check_field(
    report: &mut Report<'_>,
    types: &Types<'_>,
    seen: &Seen<'_>,
    line: &Line,
    encoding: Encoding,
) {
    if holds_file(&line.ty) {
        if encoding == Encoding::Form {
            misplaced(report, seen, line, "a form without parts holds no file");
        }
        return;
    }
    let at = place(report, seen, line);
    let unsaid = || {
        Diagnostic::error("T227", at.clone(), "how is this list written?")
            .help("add `csv` (a,b), `repeat` (the name again for each) or `json` after the type")
    };
    let refused = |title: &str, help: &str| {
        Diagnostic::error("E431", at.clone(), title).help(help.to_owned())
    };
    let problem = match written(types, &line.ty) {
        _ if line.style == Some(ListStyle::Json) => {
            let fits = is_plain(types, &line.ty) && !types.holds_object(&line.ty);
            (!fits).then(|| {
                refused(
                    "this type cannot be written as JSON into a form",
                    "write `string` and make the text yourself",
                )
            })
        }
        Written::Text | Written::Coded => None,
        Written::List(_) if line.style.is_none() => Some(unsaid()),
        Written::List(inner) | Written::Map(inner) if matches!(*inner, Written::Text) => None,
        Written::List(_) | Written::Map(_) | Written::Other => Some(refused(
            "a form holds no objects",
            "its fields are text, numbers, dates, enums, and lists and maps of them; `any json` takes the rest",
        )),
    };
    if let Some(problem) = problem {
        report.push(problem);
    }
}

/// Words and files in the lines of a type that stand where they mean nothing.
fn check_type(
    report: &mut Report<'_>,
    types: &Types<'_>,
    entry: Entry<'_>,
    in_forms: &BTreeSet<Home<'_>>,
    is_nested: bool,
) {
    let fields = types.all_fields(entry.name);
    for seen in fields.iter().filter(|seen| seen.owner.name == entry.name) {
        let Some(line) = seen.line() else { continue };
        if let Some(style) = line.style
            && !in_forms.contains(&seen.key_path())
        {
            let word = style_word(style);
            let at = line.place(Part::Style);
            let at = report.line_part(entry.module.file, &seen.key_path(), seen.field, at);
            report.push(
                Diagnostic::error("T224", at, format!("`{word}` means nothing here"))
                    .help("it says how a list is written into a query or a form"),
            );
        }
        if !holds_file(&line.ty) {
            continue;
        }
        let received = ["fields", "immutable", "response"].contains(&seen.group);
        if received {
            misplaced(report, seen, line, "a file is sent, and never received");
        } else if is_nested {
            misplaced(report, seen, line, "an object inside a body holds no file");
        } else if !is_file(&line.ty) && !is_files(&line.ty) {
            misplaced(
                report,
                seen,
                line,
                "a part is a file, or one of a list of files",
            );
        } else if is_files(&line.ty) && line.style != Some(ListStyle::Repeat) {
            let at = place(report, seen, line);
            report.push(
                Diagnostic::error("T227", at, "how is this list written?")
                    .help("add `repeat` after the type: each file is a part of this name"),
            );
        }
    }
}

fn misplaced(report: &mut Report<'_>, seen: &Seen<'_>, line: &Line, title: &str) {
    let at = place(report, seen, line);
    report.push(Diagnostic::error("E432", at, title).help(
        "a `file` stands under `request`, `create` or `update` of a type that is sent with `encoding: multipart`",
    ));
}

fn place(report: &Report<'_>, seen: &Seen<'_>, line: &Line) -> Span {
    let (file, at) = (seen.owner.module.file, line.ty.at.clone());
    report.line_part(file, &seen.key_path(), seen.field, at)
}

fn is_files(ty: &Ty) -> bool {
    matches!(&ty.kind, TyKind::List(inner) if is_file(inner))
}
