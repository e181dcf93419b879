// Copied from generator/runtime/src/runtime/json/mod.rs by `cargo xtask codegen`; edit it there.

//! JSON: read liberally, written exactly, and with the place of what failed.

mod body;
mod excerpt;
mod failure;
mod name;
mod page;
mod part;
mod read;
mod write;

pub(crate) use body::{Unread, decode, value_at, without_mark};
pub(crate) use failure::{Failure, Step, path_text};
pub(crate) use page::page;
pub(crate) use part::insert;
pub(crate) use read::{read, read_members};
pub(crate) use write::{write, write_text};
