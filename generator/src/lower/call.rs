//! One call of an endpoint, as its examples make it.

use crate::http::Http;
use crate::ir;
use crate::locate::{self, Node};
use crate::plan::Sends;
use crate::spec::{ApiSpec, Endpoint, Example, ModuleSpec, Specs};

/// An endpoint on its way to a request, as far as its examples need it.
pub(crate) struct Call<'c, 'a> {
    pub(crate) module: &'a ModuleSpec,
    pub(crate) endpoint: &'a Endpoint,
    pub(crate) http: &'c Http<'c>,
    pub(crate) sends: Sends<'c>,
    pub(crate) sent: &'c ir::Sent,
    pub(crate) body: &'c ir::Body,
}

impl Call<'_, '_> {
    /// Whether a query parameter of an example is an entry of the query's map.
    pub(super) fn is_open(&self, name: &str) -> bool {
        let is_map =
            |field: &ir::SentField| field.place == ir::Place::Query(ir::QueryStyle::Entries);
        let declared = |field: &ir::SentField| {
            matches!(field.place, ir::Place::Query(_)) && field.wire == name && !is_map(field)
        };
        self.sent.fields.iter().any(is_map) && !self.sent.fields.iter().any(declared)
    }
}

/// The fields of the body that an example sends.
pub(crate) fn body_node(
    specs: &Specs,
    api: &ApiSpec,
    body: &ir::Body,
    example: &Example,
) -> Option<Node> {
    let text = example_text(specs, api, example.request.as_deref()?)?;
    let node = locate::tree(text).ok()?;
    Some(match body {
        ir::Body::Wrapped(key) => node.get(key).cloned().unwrap_or(node),
        _ => node,
    })
}

/// The JSON of an example: the text itself, or the file it names.
pub(super) fn example_text<'t>(specs: &'t Specs, api: &ApiSpec, text: &'t str) -> Option<&'t str> {
    let Some(path) = Example::file(&api.folder, text) else {
        return Some(text);
    };
    let file = specs.find(&path).map(|at| &specs.files[at]);
    file.map(|file| file.text.as_str())
}
