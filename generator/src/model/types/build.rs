//! Spec structs into types.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use indexmap::IndexMap;

use super::boxes::Boxes;
use super::{
    Codes, Def, Extra, Field, Object, Seen, Tagged, TaggedMember, Type, TypeId, Types, View,
};
use crate::model::names;
use crate::model::ty::Line;
use crate::spec::{self, ApiSpec, FieldGroup, ModuleSpec, OneOf, Shape, TypeDef};

/// An object without fields, for names that lead nowhere.
static NOTHING: LazyLock<(ModuleSpec, Shape)> =
    LazyLock::new(|| (ModuleSpec::default(), Shape::default()));

impl<'s> Types<'s> {
    /// The types by name, each with its own fields; [`Types::complete`] adds those of included types.
    pub(crate) fn of(api: &'s ApiSpec) -> Self {
        let mut ids: IndexMap<&'s str, TypeId> = IndexMap::new();
        let mut found = Vec::new();
        for module in &api.modules {
            for (name, def) in &module.types {
                let next = TypeId(ids.len());
                // Of two with one name the first is meant; the checker refuses the second.
                if let indexmap::map::Entry::Vacant(entry) = ids.entry(name) {
                    entry.insert(next);
                    found.push((name.as_str(), module, def));
                }
            }
        }
        let mut types = Self {
            api,
            all: Vec::new(),
            ids,
            fields: Vec::new(),
            boxes: Boxes::default(),
        };
        for (name, module, def) in found {
            types.read(name, module, def);
        }
        let (module, shape) = &*NOTHING;
        types.read_shape("", module, shape);
        types.name_variants();
        types.share_fields();
        types
    }

    /// Gives members of tagged unions the fields that these have for all of them.
    fn share_fields(&mut self) {
        let shared = self.all.iter().filter_map(|ty| match &ty.def {
            Def::Tagged(tagged) if !tagged.own.is_empty() => {
                let members = tagged.members.iter().map(|member| member.ty.id);
                Some((ty.id, members.collect::<HashSet<_>>()))
            }
            _ => None,
        });
        for (union, members) in shared.collect::<Vec<_>>() {
            for member in members {
                if let Def::Object(object) = &mut self.all[member.0].def {
                    object.include.insert(0, union);
                }
            }
        }
    }

    fn read(&mut self, name: &'s str, module: &'s ModuleSpec, def: &'s TypeDef) {
        match def {
            TypeDef::Line(line) => self.all.push(Type {
                id: TypeId(self.all.len()),
                name,
                rust: name.to_owned(),
                module,
                def: Def::Line(self.line(line)),
            }),
            TypeDef::Shape(shape) => self.read_shape(name, module, shape),
        }
    }

    fn read_shape(&mut self, name: &'s str, module: &'s ModuleSpec, shape: &'s Shape) {
        let id = TypeId(self.all.len());
        let rust = names::of_type(name, shape);
        let def = match &shape.oneof {
            Some(oneof) => Def::Tagged(self.tagged_def(id, name, &rust, (shape, oneof))),
            None if shape.is_enum() => Def::Codes(Codes::of(shape)),
            None => Def::Object(self.object_def(id, name, &rust, shape)),
        };
        self.all.push(Type {
            id,
            name,
            rust,
            module,
            def,
        });
    }

    fn object_def(
        &mut self,
        id: TypeId,
        name: &'s str,
        rust: &str,
        shape: &'s Shape,
    ) -> Object<'s> {
        let own = self.own_def(id, name, rust, shape);
        Object {
            shape,
            include: shape
                .include
                .iter()
                .filter_map(|name| self.id(name))
                .collect(),
            own,
            extra: shape.extra.as_ref().map(|field| Extra {
                rust: field.rust.as_deref().unwrap_or("extra"),
                line: self.line(&field.line),
                spec: field,
                owner: id,
                owner_name: name,
            }),
            seen: Box::default(),
        }
    }

    /// The fields in the groups of a type.
    fn own_def(&mut self, id: TypeId, name: &'s str, rust: &str, shape: &'s Shape) -> Range<usize> {
        let start = self.fields.len();
        let groups = FieldGroup::ALL.iter().flat_map(|group| {
            let fields = spec::split(shape.group(*group));
            fields.map(move |(name, key, field)| (*group, name, key, field))
        });
        let own = groups.map(|(group, field_name, key, field)| Field {
            name: field_name,
            rust: names::of_field(field_name, field),
            line: self.line(&field.line),
            spec: field,
            owner: id,
            owner_name: name,
            group,
            key,
            inline: names::inline_enum(rust, field_name),
        });
        let own: Vec<_> = own.collect();
        self.fields.extend(own);
        start..self.fields.len()
    }

    fn tagged_def(
        &mut self,
        id: TypeId,
        name: &'s str,
        rust: &str,
        (shape, oneof): (&'s Shape, &'s OneOf),
    ) -> Tagged<'s> {
        let own = self.own_def(id, name, rust, shape);
        let is_sole = |ty: &str| oneof.all().filter(|other| other.ty == ty).count() == 1;
        let members = oneof.all().filter_map(|tagged| {
            Some(TaggedMember {
                tag: tagged.tag,
                ty: self.named(tagged.ty)?,
                variant: String::new(),
                is_sole: is_sole(tagged.ty),
            })
        });
        Tagged {
            shape,
            by: oneof.tag.as_deref().unwrap_or_default(),
            own,
            members: members.collect(),
        }
    }

    /// Variants may be named after their types, which are known only now.
    fn name_variants(&mut self) {
        for at in 0..self.all.len() {
            let Def::Tagged(tagged) = &self.all[at].def else {
                continue;
            };
            let variants: Vec<_> = tagged
                .members
                .iter()
                .map(|member| names::of_tag(member.tag, &self[member.ty.id]))
                .collect();
            if let Def::Tagged(tagged) = &mut self.all[at].def {
                for (member, variant) in tagged.members.iter_mut().zip(variants) {
                    member.variant = variant;
                }
            }
        }
    }

    /// Makes a name that has no end one that cannot be read.
    pub(crate) fn cut_name(&mut self, id: TypeId) {
        self.all[id.number()].def = Def::Line(Line::unknown());
    }

    /// Makes an object one that includes nothing, though it says so.
    pub(crate) fn cut_includes(&mut self, id: TypeId) {
        if let Def::Object(object) = &mut self.all[id.number()].def {
            object.include.clear();
        }
    }

    /// Gives each object the fields of the types that it includes. What includes includes must come to an end, soon.
    pub(crate) fn complete(&mut self) {
        let completed: Vec<_> = self.all.iter().map(|ty| self.completed(ty)).collect();
        for (ty, seen) in self.all.iter_mut().zip(completed) {
            if let Def::Object(object) = &mut ty.def {
                *object.seen = seen;
            }
        }
        self.boxes = Boxes::of(self);
    }

    fn completed(&self, ty: &Type<'s>) -> Seen<'s> {
        let mut seen = Seen::default();
        let mut objects = Vec::new();
        if let Def::Object(_) = &ty.def {
            self.collect_objects(ty.id, &mut HashSet::new(), &mut objects);
        }
        let columns = [
            View::Create.groups(),
            View::Update.groups(),
            View::Response.groups(),
            FieldGroup::ALL,
        ];
        for (fields, groups) in seen.fields.iter_mut().zip(columns) {
            for (own, group) in objects
                .iter()
                .flat_map(|own| groups.iter().map(move |group| (own, *group)))
            {
                let own = own.clone();
                fields.extend(own.filter(|at| self.fields[*at].group == group));
            }
        }
        for at in &seen.fields[View::ALL.len()] {
            let name = self.fields[*at].name;
            seen.by_name.entry(name).or_insert(*at);
        }
        seen
    }

    /// The own fields of an object and of those that it includes, these first, and each once.
    fn collect_objects(
        &self,
        id: TypeId,
        met: &mut HashSet<TypeId>,
        objects: &mut Vec<Range<usize>>,
    ) {
        if !met.insert(id) {
            return;
        }
        match &self[id].def {
            Def::Object(object) => {
                for included in &object.include {
                    self.collect_objects(*included, met, objects);
                }
                objects.push(object.own.clone());
            }
            Def::Tagged(tagged) => objects.push(tagged.own.clone()),
            _ => {}
        }
    }
}
