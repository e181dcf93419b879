//! Unit tests of what the crate keeps to itself; the tests of its surface are in `tests/`.

mod encodings;
mod format;
mod http;
mod line;
mod locate;
mod lower;
mod name;
mod paging;
mod rules;
mod runtime;
