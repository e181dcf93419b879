//! `content: tag`: for each tag of the union, a type whose one field has the tag's name and holds the type of the tag.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Problems, Span};
use crate::spec::{ApiSpec, Field, File, ModuleSpec, Origins, Shape, Specs, TypeDef};
use crate::text::case;

pub(super) fn expand(specs: &mut Specs, problems: &mut Problems) {
    let Specs {
        files,
        apis,
        origins,
        ..
    } = specs;
    for api in apis {
        let mut taken = names(api);
        for module in &mut api.modules {
            let file = &files[module.file];
            expand_module(file, module, &mut taken, origins, problems);
        }
    }
}

fn names(api: &ApiSpec) -> HashSet<String> {
    let names = api.modules.iter().flat_map(|module| module.types.keys());
    names.cloned().collect()
}

fn expand_module(
    file: &File,
    module: &mut ModuleSpec,
    taken: &mut HashSet<String>,
    origins: &mut Origins,
    problems: &mut Problems,
) {
    let mut made = Vec::new();
    for (union, def) in &mut module.types {
        let TypeDef::Shape(shape) = def else { continue };
        let Some(oneof) = &mut shape.oneof else {
            continue;
        };
        if oneof
            .content
            .as_ref()
            .is_none_or(|word| word.value.is_none())
        {
            continue;
        }
        for (tag, ty) in &mut oneof.types {
            let suffix = case::ty(tag).unwrap_or_else(|| ty.clone());
            let name = format!("{union}{suffix}");
            if !taken.insert(name.clone()) {
                let at = file.key(&["types", union, "oneof", "types", tag]);
                let title =
                    format!("the type around `{ty}` would be `{name}`, which is defined already");
                problems.push(
                    Diagnostic::error("T222", Span::new(module.file, at), title)
                        .help("give the other type another name"),
                );
                continue;
            }
            let inner = std::mem::replace(ty, name.clone());
            let place = ["types", union, "oneof", "types", tag];
            origins.insert_type(module.file, &name, place.map(str::to_owned).to_vec());
            made.push((name, around(tag, &inner)));
        }
    }
    module.types.extend(made);
}

/// An object with one field.
fn around(tag: &str, inner: &str) -> TypeDef {
    let field = Field {
        about: Some(format!("What only `{tag}` has.")),
        ..Field::written(&format!("{inner}!"))
    };
    TypeDef::Shape(Box::new(Shape {
        fields: [(tag.to_owned(), field)].into_iter().collect(),
        ..Shape::default()
    }))
}
