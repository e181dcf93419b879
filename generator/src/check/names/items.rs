//! The types, enums and requests of an API: types share the API's module, requests have their own.

use std::collections::HashMap;

use crate::check::report::Report;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::listed::ListedSide;
use crate::model::types::{Def, Type, Types, Way};
use crate::model::{Api, Call, Ty, names};
use crate::text::case;

/// Something that is emitted as an item.
struct Item {
    name: String,
    /// In words.
    what: String,
    at: Span,
}

/// The items of a module.
#[derive(Default)]
struct Items {
    taken: HashMap<String, (String, Span)>,
}

impl Items {
    fn add(&mut self, report: &mut Report<'_>, item: Item) {
        match self.taken.get(&item.name) {
            // A type that is defined twice is reported by another rule.
            Some((first, _)) if *first == item.what => {}
            Some((first, place)) => clash(report, &item, first, place),
            None => {
                self.taken.insert(item.name, (item.what, item.at));
            }
        }
    }
}

fn clash(report: &mut Report<'_>, item: &Item, first: &str, place: &Span) {
    let Item { name, what, at } = item;
    report.push(
        Diagnostic::error(
            "N311",
            at.clone(),
            format!("{first} and {what} are both `{name}` in Rust"),
        )
        .also(place.clone(), "named here")
        .help("rename one of them; types and endpoints take `rust: Name`"),
    );
}

pub(super) fn check(report: &mut Report<'_>, api: &Api<'_>) {
    let mut shared = Items::default();
    let at = report.value(api.spec.file, &["api"]);
    let marker = case::ty(api.name).unwrap_or_default();
    for name in ["Client".to_owned(), marker] {
        let what = "the generated client".to_owned();
        shared.taken.insert(name, (what, at.clone()));
    }
    for item in items_of_client(report, api) {
        shared.add(report, item);
    }
    for ty in api.types.iter() {
        for item in items_of_type(report, &api.types, ty) {
            shared.add(report, item);
        }
        check_inline(report, &api.types, ty, &mut shared);
    }
    let mut requests = Vec::new();
    for call in api.calls() {
        if names::request(call.module, call.name, call.endpoint).is_none() {
            continue;
        }
        for item in shared_items_of_call(report, call) {
            shared.add(report, item);
        }
        requests.extend(items_of_call(report, call));
    }
    let mut modules: HashMap<usize, Items> = HashMap::new();
    for item in requests {
        match shared.taken.get(&item.name) {
            Some((first, place)) => clash(report, &item, first, place),
            None => modules.entry(item.at.file).or_default().add(report, item),
        }
    }
}

/// The enums that stand beside the client.
fn items_of_client(report: &Report<'_>, api: &Api<'_>) -> Vec<Item> {
    let file = api.spec.file;
    let arguments = api.arguments.iter().filter_map(|argument| {
        let declared = argument.declared.as_ref()?;
        matches!(declared.line.ty, Ty::Enum(_)).then(|| Item {
            name: declared.inline.clone(),
            what: format!("the enum of the client's argument `{}`", argument.name),
            at: report.value(file, &["vars", argument.name]),
        })
    });
    let bases = (api.bases.len() > 1).then(|| Item {
        name: names::client_enum(names::ENVIRONMENT),
        what: "the enum of the bases".to_owned(),
        at: report.value(file, &["base"]),
    });
    arguments.chain(bases).collect()
}

/// A type, and what is sent of it.
fn items_of_type(report: &Report<'_>, types: &Types<'_>, ty: &Type<'_>) -> Vec<Item> {
    let at = report.key(ty.module.file, &["types", ty.name]);
    let received = types.rust(ty.id, Way::Received);
    let is_item = match &ty.def {
        Def::Object(_) | Def::Tagged(_) => true,
        // What another name stands for is sent under its own.
        Def::Line(line) => matches!(line.ty, Ty::Union(_)),
        Def::Codes(_) => false,
    };
    let sent = is_item.then(|| types.rust(ty.id, Way::Sent));
    let sent = sent.filter(|sent| *sent != received);
    let parts = sent.into_iter().chain(types.required_struct(ty.id));
    let parts = parts.map(|name| Item {
        name,
        what: format!("the parts of `{}` that are sent", ty.name),
        at: at.clone(),
    });
    let item = Item {
        name: received,
        what: format!("type `{}`", ty.name),
        at: at.clone(),
    };
    [item].into_iter().chain(parts).collect()
}

/// What stands with the types: the enums that arguments list, and the page.
fn shared_items_of_call(report: &Report<'_>, call: &Call<'_>) -> Vec<Item> {
    let at = report.key(call.module.file, &call.keys());
    let listed = call.listed().into_iter();
    let mut items: Vec<_> = listed
        .map(|listed| Item {
            name: listed.rust,
            what: match listed.side {
                ListedSide::Argument | ListedSide::Page => {
                    format!(
                        "the enum of `{}` of endpoint `{}`",
                        listed.name,
                        call.place()
                    )
                }
                ListedSide::Body => format!("the enum that `{}` sends", call.place()),
                ListedSide::Response => format!("the enum that `{}` returns", call.place()),
            },
            at: at.clone(),
        })
        .collect();
    items.extend(call.response.page().map(|_| Item {
        name: names::page(&call.rust),
        what: format!("the page of endpoint `{}`", call.place()),
        at,
    }));
    items
}

/// What stands in the module of a call: the request, and what it requires.
fn items_of_call(report: &Report<'_>, call: &Call<'_>) -> impl Iterator<Item = Item> + use<> {
    let at = report.key(call.module.file, &call.keys());
    let required = call.required_struct().map(|name| Item {
        name,
        what: format!("what endpoint `{}` requires", call.place()),
        at: at.clone(),
    });
    let request = Item {
        name: call.rust.clone(),
        what: format!("endpoint `{}`", call.place()),
        at,
    };
    [request].into_iter().chain(required)
}

/// The enums that fields list in their own lines.
fn check_inline(report: &mut Report<'_>, types: &Types<'_>, ty: &Type<'_>, shared: &mut Items) {
    let mut lists: HashMap<&str, (Vec<&str>, Span)> = HashMap::new();
    for field in types.own_fields(ty.id) {
        let Ty::Enum(values) = field.line.ty else {
            continue;
        };
        let values: Vec<&str> = values.iter().map(|value| value.text.as_str()).collect();
        let at = report.name(ty.module.file, &field.keys(), field.name);
        match lists.get(field.name) {
            Some((first, place)) if *first != values => {
                report.push(
                    Diagnostic::error(
                        "N311",
                        at,
                        format!(
                            "`{}` lists different values in the two directions",
                            field.name
                        ),
                    )
                    .also(place.clone(), "the other list")
                    .help("define the two enums under `types:`"),
                );
                continue;
            }
            Some(_) => continue,
            None => {}
        }
        lists.insert(field.name, (values, at.clone()));
        let item = Item {
            name: field.inline.clone(),
            what: format!("the enum of `{}.{}`", ty.name, field.name),
            at,
        };
        shared.add(report, item);
    }
}
