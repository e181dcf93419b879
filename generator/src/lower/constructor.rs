//! How the required fields of what is sent are given.

use proc_macro2::Ident;

use super::ident;
use crate::ir::{Constructor, Presence, SentField};

/// Required fields that are still clear as positional arguments.
const POSITIONAL: usize = 3;

pub(crate) fn constructor(owner: &Ident, fields: &[SentField]) -> Constructor {
    match fields
        .iter()
        .filter(|field| field.presence == Presence::Required)
        .count()
    {
        0..=POSITIONAL => Constructor::Positional,
        _ => Constructor::Named(ident(&format!("{owner}Required"))),
    }
}

/// Whether no field is required.
pub(crate) fn takes_nothing(fields: &[SentField]) -> bool {
    fields
        .iter()
        .all(|field| field.presence != Presence::Required)
}
