//! The client of an API: its constructors, and the methods of its builder.

use super::Reading;
use super::text::Names;
use crate::diff::change::Subject;
use crate::ir::{Argument, ArgumentKind, Client, ClientConstructor, Setting};

impl Reading<'_, '_> {
    pub(super) fn client(&mut self, api: &str, client: &Client) {
        let subject = self.side.subject();
        let auth = subject.part("auth");
        let owner = format!("{api}::Client");
        self.add(owner.clone(), api, "", vec![subject.clone()]);
        for constructor in &client.constructors {
            self.client_constructor(&owner, constructor);
        }
        let builder = format!("{api}::ClientBuilder");
        for Setting { argument, .. } in &client.settings {
            let path = format!("{builder}::{}", argument.ident);
            let causes = causes(&subject, argument);
            self.add(
                path,
                api,
                &format!("({})", taken(&self.names, argument)),
                causes,
            );
        }
        if let Some(environment) = &client.environment {
            let causes = vec![subject.part("base"), subject.clone()];
            let path = format!("{api}::{}", environment.ident);
            self.add(path.clone(), api, "", causes.clone());
            for address in &environment.variants {
                let variant = format!("{path}::{}", address.ident);
                self.add(variant, &path, "", causes.clone());
            }
            self.add(
                format!("{builder}::{}", environment.setter),
                api,
                "",
                causes,
            );
        }
        let causes = vec![auth, subject];
        if client.token_url.is_some() {
            self.add(format!("{builder}::token_url"), api, "", causes.clone());
        }
        if client.on_refresh_token.is_some() {
            self.add(format!("{builder}::on_refresh_token"), api, "", causes);
        }
        for listed in &client.enums {
            let argument = self.side.api.arguments.iter().find(|argument| {
                argument
                    .declared
                    .as_ref()
                    .is_some_and(|declared| listed.ident == declared.inline)
            });
            let subject = self.side.subject();
            let line = argument.map(|argument| subject.part(format!("vars.{}", argument.name)));
            let causes: Vec<_> = line.into_iter().chain([subject]).collect();
            self.enumeration(api, listed, &causes);
        }
    }

    fn client_constructor(&mut self, owner: &str, constructor: &ClientConstructor) {
        let subject = self.side.subject();
        let arguments: Vec<_> = constructor.arguments.iter().collect();
        for name in [&constructor.new, &constructor.builder] {
            let own: Vec<_> = arguments
                .iter()
                .map(|argument| {
                    (
                        format!("{}: {}", argument.wire, taken(&self.names, argument)),
                        causes(&subject, argument),
                    )
                })
                .collect();
            let key: Vec<_> = own.iter().map(|(key, _)| key.as_str()).collect();
            let shown: Vec<_> = arguments
                .iter()
                .map(|argument| format!("{}: {}", argument.ident, taken(&self.names, argument)))
                .collect();
            let entry = super::Entry {
                kind: super::Kind::Plain,
                parent: owner.to_owned(),
                key: key.join(", "),
                shown: format!("({})", shown.join(", ")),
                arguments: own,
                causes: vec![subject.part("auth"), subject.part("base"), subject.clone()],
            };
            self.entries.insert(format!("{owner}::{name}"), entry);
        }
    }
}

/// What an argument comes from: its line, or what has its name in braces.
fn causes(subject: &Subject, argument: &Argument) -> Vec<Subject> {
    let parts = [&format!("vars.{}", argument.wire), "auth", "base"];
    let parts = parts.into_iter().map(|part| subject.part(part));
    parts.chain([subject.clone()]).collect()
}

fn taken(names: &Names, argument: &Argument) -> String {
    match &argument.kind {
        ArgumentKind::Text => "impl Into<String>".to_owned(),
        ArgumentKind::Secret => "impl Into<SecretString>".to_owned(),
        ArgumentKind::Value(ty) => names.ty(ty),
    }
}
