//! The client of an API: what makes one, and what its builder can be told.

use super::docs::{self, pages};
use super::types::values_enum;
use super::{Lowering, ident};
use crate::ir;
use crate::model::{Auth, ClientArgument, Credential, Ty, Way, names};
use crate::spec::grammar::type_line::Scalar;
use crate::spec::{Addresses, ClientPlace, Grant};

impl<'s> Lowering<'_, 's> {
    pub(super) fn client(&self, title: &str, path: &str) -> ir::Client {
        let api = self.api;
        let settings = api.arguments.iter();
        let settings = settings.filter_map(|argument| {
            let default = argument.default();
            let is_setting = default.is_some() || argument.is_optional(&api.auths);
            is_setting.then(|| ir::Setting {
                argument: self.client_argument(argument),
                default: default.map(str::to_owned),
                docs: pages::setting(argument, default),
            })
        });
        let tokens = api.auths.iter().any(|auth| auth.token().is_some());
        let mut all = api.auths.iter().filter_map(Auth::token);
        let rotates = all.any(|token| token.grant == Grant::RefreshToken);
        ir::Client {
            alias: pages::alias(title),
            base: api.bases[0].url.to_owned(),
            constructors: self.constructors(path),
            settings: settings.collect(),
            environment: self.environment(),
            token_url: tokens.then(pages::token_url),
            on_refresh_token: rotates.then(pages::on_refresh_token),
            enums: self.client_enums(),
        }
    }

    fn constructors(&self, path: &str) -> Vec<ir::ClientConstructor> {
        let auths = self.api.auths.iter().enumerate();
        auths
            .map(|(at, auth)| {
                let arguments: Vec<_> = self.api.required(auth).collect();
                let (new, builder) = if at == 0 {
                    ("new".to_owned(), "builder".to_owned())
                } else {
                    let name = self.api.constructor(auth);
                    let builder = format!("builder_{name}");
                    (name, builder)
                };
                let lowered: Vec<_> = arguments
                    .iter()
                    .map(|argument| self.client_argument(argument))
                    .collect();
                ir::ClientConstructor {
                    docs: pages::constructor(&arguments, auth, &lowered, &format!("{path}::{new}")),
                    builder_docs: pages::builder(),
                    new: ident(&new),
                    builder: ident(&builder),
                    arguments: lowered,
                    auth: credentials(auth),
                }
            })
            .collect()
    }

    pub(super) fn client_argument(&self, argument: &ClientArgument<'s>) -> ir::Argument {
        let kind = match &argument.declared {
            _ if argument.is_secret => ir::ArgumentKind::Secret,
            None => ir::ArgumentKind::Text,
            Some(declared) => match &declared.line.ty {
                Ty::Scalar(Scalar::String) => ir::ArgumentKind::Text,
                ty => ir::ArgumentKind::Value(self.resolve(ty, &declared.inline, Way::Sent).ty),
            },
        };
        ir::Argument {
            ident: ident(&argument.rust),
            wire: argument.name.to_owned(),
            sample: self.sample_value(argument, &kind),
            kind,
        }
    }

    /// A value where an example needs one that is not text.
    fn sample_value(
        &self,
        argument: &ClientArgument<'s>,
        kind: &ir::ArgumentKind,
    ) -> ir::SampleValue {
        match (argument.values(self.types), kind) {
            ([first, ..], ir::ArgumentKind::Value(ir::Type::Named(ty))) => {
                ir::SampleValue::Variant {
                    ty: ty.clone(),
                    variant: ident(&names::variant(&first.text)),
                    text: first.text.clone(),
                }
            }
            (_, ir::ArgumentKind::Value(_)) => ir::SampleValue::Number,
            (_, ir::ArgumentKind::Text | ir::ArgumentKind::Secret) => ir::SampleValue::Text,
        }
    }

    fn environment(&self) -> Option<ir::Environment> {
        let tokens = self.api.auths.iter().find_map(Auth::token);
        let tokens = match tokens.and_then(|token| token.spec.token.as_ref()) {
            Some(Addresses::Named(all)) => Some(all),
            _ => None,
        };
        let bases = self.api.bases.iter();
        let variants = bases.filter_map(|base| {
            let name = base.name?;
            Some(ir::Address {
                ident: ident(&names::variant(name)),
                docs: pages::base(base.url),
                url: base.url.to_owned(),
                token_url: tokens.and_then(|all| all.get(name)).cloned(),
            })
        });
        let variants: Vec<_> = variants.collect();
        (variants.len() > 1).then(|| ir::Environment {
            ident: ident(&names::client_enum(names::ENVIRONMENT)),
            docs: pages::environments(),
            setter: ident(names::ENVIRONMENT),
            setter_docs: pages::environment(&variants[0].ident.to_string()),
            variants,
        })
    }

    /// The enums that arguments list in their own lines.
    fn client_enums(&self) -> Vec<ir::Enum> {
        let declared = self.api.arguments.iter().filter_map(|argument| {
            let declared = argument.declared.as_ref()?;
            match &declared.line.ty {
                Ty::Enum(values) => Some((argument, declared, *values)),
                _ => None,
            }
        });
        declared
            .map(|(argument, declared, values)| {
                let docs = docs::inline_enum("[`Client`]", argument.name, argument.words());
                values_enum(ident(&declared.inline), docs, declared.line.closed, values)
            })
            .collect()
    }
}

/// What calls carry of an auth.
pub(super) fn credentials(auth: &Auth<'_>) -> Vec<ir::Credential> {
    auth.credentials.iter().map(credential).collect()
}

fn credential(credential: &Credential<'_>) -> ir::Credential {
    let text = |text: &str| text.to_owned();
    match credential {
        Credential::Basic { user, password } => ir::Credential::Basic {
            user: text(user),
            password: text(password),
        },
        Credential::Bearer(token) => ir::Credential::Header {
            name: text("Authorization"),
            value: format!("Bearer {token}"),
        },
        Credential::Header(name, value) => ir::Credential::Header {
            name: text(name),
            value: text(value),
        },
        Credential::Query(name, value) => ir::Credential::Query {
            name: text(name),
            value: text(value),
        },
        Credential::Body(name, value) => ir::Credential::Body {
            name: text(name),
            value: text(value),
        },
        Credential::Token(token) => ir::Credential::Token(ir::Token {
            url: text(token.url),
            refreshes: token.grant == Grant::RefreshToken,
            in_body: token.client == ClientPlace::Body,
            scopes: token.spec.scopes.join(" "),
            form: token
                .spec
                .form
                .iter()
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
            send: text(token.send),
        }),
    }
}
