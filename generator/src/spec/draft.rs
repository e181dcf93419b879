//! A folder of specs on its way into files.

use indexmap::IndexMap;

use super::{ApiFile, ResourceFile};

/// One API as a draft: `spec::write` turns it into the files of its folder.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    /// The folder, and the API's name.
    pub(crate) name: String,
    pub(crate) api: ApiFile,
    /// Resource files by the name of the file, without `.yaml`.
    pub(crate) modules: IndexMap<String, ResourceFile>,
    /// JSON by the name of its file in `examples/`.
    pub(crate) examples: IndexMap<String, String>,
}
