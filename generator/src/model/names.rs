//! Names in Rust of all that is emitted: each is made here and nowhere else, and reserved from here.

use std::sync::LazyLock;

use super::body::Body;
use super::call::Call;
use super::ty::Ty;
use super::types::{Type, TypeId, Types, View, Way};
use crate::spec::grammar::type_line::{DateTimeFormat, Scalar};
use crate::spec::{Endpoint, Field, ModuleSpec, Shape, Verb};
use crate::text::case;

/// What is used where nothing gives a name, which the checker refuses.
const UNNAMED: (&str, &str) = ("Unnamed", "unnamed");

/// A type: its own name, or the one chosen.
pub(crate) fn of_type(name: &str, shape: &Shape) -> String {
    match &shape.rust {
        Some(chosen) => case::chosen(chosen),
        None => name.to_owned(),
    }
}

/// A field, argument or setter; none where its name gives none.
pub(crate) fn field(wire: &str, field: &Field) -> Option<String> {
    match &field.rust {
        Some(chosen) => Some(case::chosen(chosen)),
        None => case::value(wire),
    }
}

/// The same where the checker has seen to it that there is one.
pub(crate) fn of_field(wire: &str, field: &Field) -> String {
    self::field(wire, field).unwrap_or_else(|| UNNAMED.1.to_owned())
}

/// A parameter that no line declares: of a path, or of paging; none where its name gives none.
pub(crate) fn parameter(wire: &str) -> Option<String> {
    case::value(wire)
}

/// The same where the checker has seen to it that there is one.
pub(crate) fn of_parameter(wire: &str) -> String {
    parameter(wire).unwrap_or_else(|| UNNAMED.1.to_owned())
}

/// The enum that a list of values in a field's own line becomes; `owner` is the type or request.
pub(crate) fn inline_enum(owner: &str, field: &str) -> String {
    format!("{owner}{}", case::suffix(field))
}

/// A request: `UpdateDeal`, `ListDeals`, `MergeCustomers`; none where its name gives none.
pub(crate) fn request(module: &ModuleSpec, name: &str, endpoint: &Endpoint) -> Option<String> {
    if let Some(chosen) = &endpoint.rust {
        return Some(case::chosen(chosen));
    }
    let words = case::ty(name)?;
    let standard = Verb::ALL.iter().find(|verb| verb.word() == name);
    Some(match (standard, &module.resource) {
        (None, _) => words,
        (Some(Verb::List), _) => words + &case::ty(&module.stem)?,
        (Some(_), Some(resource)) => words + &case::ty(resource)?,
        (Some(_), None) => return None,
    })
}

/// The same where the checker has seen to it that there is one.
pub(crate) fn of_request(module: &ModuleSpec, name: &str, endpoint: &Endpoint) -> String {
    request(module, name, endpoint).unwrap_or_else(|| UNNAMED.0.to_owned())
}

/// An operation, in errors, traces and tests: `update_deal`.
pub(crate) fn operation(request: &str) -> String {
    case::snake(request)
}

/// The module of a file.
pub(crate) fn module(stem: &str) -> String {
    case::value(stem).unwrap_or_else(|| UNNAMED.1.to_owned())
}

/// The feature of a module. No other feature has its name: those of APIs and of the runtime have no `-`.
pub(crate) fn feature(api: &str, stem: &str) -> String {
    format!("{api}-{}", module(stem))
}

/// The feature of what all modules of an API share, which those of its modules bring. No name of an API begins with `_`.
pub(crate) fn shared_feature(api: &str) -> String {
    format!("_{api}")
}

/// The type that ties requests to the client of their API.
pub(crate) fn marker(api: &str) -> String {
    case::ty(api).unwrap_or_else(|| UNNAMED.0.to_owned())
}

/// The page of a list.
pub(crate) fn page(request: &str) -> String {
    format!("{request}Page")
}

/// Required fields that are still clear as positional arguments.
const POSITIONAL: usize = 3;

/// The struct of the required fields of what is sent, where they are too many to be positional arguments.
pub(crate) fn required_struct(sent: &str, fields: usize) -> Option<String> {
    (fields > POSITIONAL).then(|| format!("{sent}Required"))
}

/// The setter of a page's URL.
pub(crate) const PAGE_URL: &str = "page_url";

/// The argument that is a request's body of bytes.
pub(crate) const BYTES: &str = "content";

/// What follows the name of a request in that of the enum that is its response.
pub(crate) const RESPONSE: &str = "response";

/// The argument that is a request's whole body.
pub(crate) fn whole_body(ty: &Type<'_>) -> String {
    of_parameter(&ty.rust)
}

/// The setter of all entries of a map, where `name` sets one.
pub(crate) fn entries(name: &str) -> String {
    format!("{}_entries", name.trim_end_matches('_'))
}

/// The constructor that takes the place of `new` and gives the field `name`.
pub(crate) fn constructor(name: &str) -> String {
    format!("with_{}", name.trim_end_matches('_'))
}

/// The enum that the values of a client's argument become.
pub(crate) fn client_enum(argument: &str) -> String {
    inline_enum("Client", argument)
}

/// The method of a builder that chooses among several bases; its enum is named after it.
pub(crate) const ENVIRONMENT: &str = "environment";

/// The methods of a builder whose API has tokens.
pub(crate) const TOKEN_URL: &str = "token_url";
pub(crate) const ON_REFRESH_TOKEN: &str = "on_refresh_token";

/// The methods that every builder has, beside those of its API.
pub(crate) fn builder_methods() -> &'static [&'static str] {
    static METHODS: LazyLock<Vec<&str>> = LazyLock::new(|| {
        let builder = include_str!("../../runtime/src/runtime/client_builder.rs");
        let methods = builder.split("pub fn ").skip(1);
        let names = methods.filter_map(|rest| rest.split(['(', '<']).next());
        names
            .chain([ENVIRONMENT, TOKEN_URL, ON_REFRESH_TOKEN])
            .collect()
    });
    &METHODS
}

/// What the names of the constructors of a client begin with that is not the first one, and those of its builders.
pub(crate) fn alternative(secrets: &[&str]) -> String {
    if secrets.is_empty() {
        return "without_credentials".to_owned();
    }
    let names: Vec<_> = secrets
        .iter()
        .map(|name| name.trim_end_matches('_'))
        .collect();
    format!("with_{}", names.join("_and_"))
}

/// A variant of an enum of texts.
pub(crate) fn variant(value: &str) -> String {
    case::ty(value).unwrap_or_else(|| UNNAMED.0.to_owned())
}

/// The variant of a tag; none where it gives no name.
pub(crate) fn tag(tag: &str) -> Option<String> {
    case::ty(tag)
}

/// The variant of a tag: named after it, or after its type where it gives no name.
pub(crate) fn of_tag(tag: &str, ty: &Type<'_>) -> String {
    self::tag(tag).unwrap_or_else(|| ty.rust.clone())
}

/// The variant for what no other variant is.
pub(crate) const UNRECOGNIZED: &str = "Unrecognized";

impl<'s> Types<'s> {
    /// A type where it is sent or received.
    pub(crate) fn rust(&self, id: TypeId, way: Way) -> String {
        match way {
            Way::Sent if self.is_split(id) => sent(&self[id].rust),
            Way::Sent | Way::Received => self[id].rust.clone(),
        }
    }

    /// The struct of the required fields of an object inside a body.
    pub(crate) fn required_struct(&self, id: TypeId) -> Option<String> {
        let fields = self.fields(id, View::Create);
        let required = fields.filter(|field| field.line.is_required());
        required_struct(&self.rust(id, Way::Sent), required.count())
    }

    /// The variant of a union's member, named after its type.
    pub(crate) fn member_variant(&self, member: &Ty<'s>) -> String {
        match member {
            Ty::Scalar(scalar) => of_scalar(scalar),
            Ty::Named(named) => self[named.id].rust.clone(),
            Ty::List(inner) => self.member_variant(inner) + "List",
            Ty::Map(inner) => self.member_variant(inner) + "Map",
            Ty::Pairs(inner) => self.member_variant(inner) + "Pairs",
            Ty::Nullable(inner) => self.member_variant(inner),
            Ty::Text(inner) => self.member_variant(inner) + "Text",
            // Neither can be written there.
            Ty::Enum(_) | Ty::Union(_) => "Value".to_owned(),
        }
    }
}

impl Call<'_> {
    /// The struct of the required fields of the request.
    pub(crate) fn required_struct(&self) -> Option<String> {
        let arguments = self.query.iter().chain(&self.headers);
        let arguments = arguments.filter(|argument| argument.line.is_required());
        let body = match &self.body {
            Body::Nothing => 0,
            Body::Whole(_) | Body::Bytes => 1,
            Body::Fields(body) => body.fields.iter().filter(|field| field.required).count(),
        };
        required_struct(&self.rust, self.path.len() + arguments.count() + body)
    }
}

/// What is sent of a type that is received, too.
pub(crate) fn sent(name: &str) -> String {
    format!("{name}Input")
}

fn of_scalar(scalar: &Scalar) -> String {
    let name = match scalar {
        Scalar::String => "String",
        Scalar::Bool => "Bool",
        Scalar::Int => "Int",
        Scalar::Int32 => "Int32",
        Scalar::Uint => "Uint",
        Scalar::Float => "Float",
        Scalar::Decimal => "Decimal",
        Scalar::Date(_) => "Date",
        Scalar::DateTime(None | Some(DateTimeFormat::Pattern(_))) => "DateTime",
        Scalar::DateTime(Some(DateTimeFormat::Unix)) => "UnixSeconds",
        Scalar::DateTime(Some(DateTimeFormat::UnixMillis)) => "UnixMillis",
        Scalar::Text(inner) => return of_scalar(inner) + "Text",
        Scalar::Any => "Any",
        Scalar::File => "File",
        // It stands in no union.
        Scalar::Const(_) => "Constant",
    };
    name.to_owned()
}
