//! What the user gives a client: values for the names in braces of its templates.

use std::borrow::Cow;
use std::fmt;

use secrecy::{ExposeSecret as _, SecretString};

use super::template;

/// Values by name. Any of them may be secret, so none is ever printed.
#[derive(Clone, Default)]
pub(crate) struct Arguments(Vec<(Cow<'static, str>, SecretString)>);

impl Arguments {
    /// Gives a value, in place of an earlier one.
    pub(crate) fn set(&mut self, name: impl Into<Cow<'static, str>>, value: SecretString) {
        let name = name.into();
        self.0.retain(|(known, _)| *known != name);
        self.0.push((name, value));
    }

    /// A value that is there and not empty.
    pub(crate) fn get(&self, name: &str) -> Result<&str, String> {
        let found = self.0.iter().find(|(known, _)| known == name);
        let (_, value) = found.ok_or_else(|| format!("`{name}` has no value"))?;
        let value = value.expose_secret();
        if value.trim().is_empty() {
            return Err(format!("`{name}` is empty"));
        }
        Ok(value)
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| &**name)
    }

    /// Whether a text is one of the values, or a part of one.
    pub(crate) fn hold(&self, text: &str) -> bool {
        self.0
            .iter()
            .any(|(_, value)| value.expose_secret().contains(text))
    }

    /// These values, and where there is none, those of `below`.
    pub(crate) fn over(&self, below: &Self) -> Self {
        let mut all = below.clone();
        for (name, value) in &self.0 {
            all.set(name.clone(), value.clone());
        }
        all
    }

    /// A template with its names filled.
    pub(crate) fn fill(&self, template: &str) -> Result<SecretString, String> {
        let most: usize = self.0.iter().map(|(_, v)| v.expose_secret().len()).sum();
        // Text that moves when it grows leaves a copy that nobody wipes.
        let mut text = String::with_capacity(template.len() + most);
        template::fill(template, &mut text, |text, name| {
            text.push_str(self.get(name)?);
            Ok::<_, String>(())
        })?;
        Ok(SecretString::from(text))
    }
}

impl fmt::Debug for Arguments {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_list().entries(self.names()).finish()
    }
}
