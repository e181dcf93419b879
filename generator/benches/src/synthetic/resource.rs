//! A resource: its names, and the fields it has.

use super::fields::{Field, IMMUTABLE, NAME, POOL, RECEIVED};

const FIRST: [&str; 32] = [
    "Amber", "Basic", "Calm", "Daily", "Early", "Fast", "Gentle", "Hidden", "Inner", "Joint",
    "Keen", "Local", "Major", "Narrow", "Open", "Plain", "Quiet", "Rapid", "Secret", "Table",
    "Upper", "Vivid", "Warm", "Young", "Zonal", "Active", "Bright", "Common", "Direct", "Exact",
    "Final", "Global",
];

const SECOND: [&str; 32] = [
    "Account", "Ticket", "Charge", "Dealer", "Event", "Folder", "Group", "House", "Invoice",
    "Journey", "Kit", "Label", "Member", "Note", "Order", "Parcel", "Quote", "Report", "Seller",
    "Task", "User", "Visit", "Wallet", "Yard", "Zone", "Album", "Budget", "Coupon", "Device",
    "Export", "Form", "Garden",
];

/// How many fields of the pool it has; with the others, 15.
const FROM_POOL: usize = 11;

pub(crate) struct Resource {
    /// `AmberTicket`
    pub name: String,
    /// `amber_tickets`
    pub file: String,
    /// `amber-tickets`
    pub path: String,
    number: usize,
}

impl Resource {
    pub(crate) fn new(number: usize) -> Self {
        let first = FIRST[number % FIRST.len()];
        let second = SECOND[(number / FIRST.len() + number) % SECOND.len()];
        Self {
            name: format!("{first}{second}"),
            file: format!("{first}_{second}s").to_lowercase(),
            path: format!("{first}-{second}s").to_lowercase(),
            number,
        }
    }

    /// What create and update send.
    pub(super) fn fields(&self) -> impl Iterator<Item = &'static Field> {
        let pool = POOL.iter().cycle().skip(self.number % POOL.len());
        NAME.iter().chain(pool.take(FROM_POOL))
    }

    /// What create sends.
    pub(super) fn created(&self) -> impl Iterator<Item = &'static Field> {
        self.fields().chain(IMMUTABLE)
    }

    /// What answers have.
    pub(super) fn received(&self) -> impl Iterator<Item = &'static Field> {
        RECEIVED.iter().chain(self.created())
    }
}
