// Generated from api-spec/usercom/api.yaml by `cargo xtask codegen`; do not edit.

//! Users, companies, deals and messages of User.com, in version 2 of its API.
//!
//! Attributes of your own stand beside the standard ones, at the top of an object. Many objects have a second address under your own id (`…_by_custom_id`). Where the vendor shows no sample, an example is composed from the types.
//!
//! A burst of some thirty calls is reported to make the API refuse the key for a short while.
//!
//! [Vendor documentation](https://apidocs.user.com), as of 2026-11-20.
#![cfg_attr(feature = "usercom", doc = include_str!("endpoints.md"))]

#[cfg(feature = "usercom-activities")]
pub mod activities;
#[cfg(feature = "usercom-application")]
pub mod application;
#[cfg(feature = "usercom-attributes")]
pub mod attributes;
#[cfg(feature = "usercom-companies")]
pub mod companies;
#[cfg(feature = "usercom-conversations")]
pub mod conversations;
#[cfg(feature = "usercom-deals")]
pub mod deals;
#[cfg(feature = "usercom-emails")]
pub mod emails;
#[cfg(feature = "usercom-events")]
pub mod events;
#[cfg(feature = "usercom-lists")]
pub mod lists;
#[cfg(feature = "usercom-pipelines")]
pub mod pipelines;
#[cfg(feature = "usercom-products")]
pub mod products;
#[cfg(feature = "usercom-segments")]
pub mod segments;
#[cfg(feature = "usercom-shared")]
pub mod shared;
#[cfg(feature = "usercom-tags")]
pub mod tags;
#[cfg(feature = "usercom-tickets")]
pub mod tickets;
#[cfg(feature = "usercom-user_attributes")]
pub mod user_attributes;
#[cfg(feature = "usercom-user_history")]
pub mod user_history;
#[cfg(feature = "usercom-user_lists")]
pub mod user_lists;
#[cfg(feature = "usercom-user_tags")]
pub mod user_tags;
#[cfg(feature = "usercom-users")]
pub mod users;

use crate::runtime;
#[cfg(feature = "usercom-activities")]
pub use activities::{ListActivitiesPage, ListActivityTypesPage, Activity, ActivityType};
#[cfg(feature = "usercom-application")]
pub use application::{Application, Agent};
#[cfg(feature = "usercom-attributes")]
pub use attributes::{
    ListAttributesPage, ValueType, ContentType, Attribute, AttributeType,
};
#[cfg(feature = "usercom-companies")]
pub use companies::{ListCompaniesPage, Company};
#[cfg(feature = "usercom-conversations")]
pub use conversations::{
    ConversationSource, Conversation, ConversationUser, UserMessageState,
};
#[cfg(feature = "usercom-deals")]
pub use deals::{
    ListDealsPage, ListDealsOfUserPage, ListStageChangesOfDealPage,
    ListStageChangesOfDealByCustomIdPage, DealStatus, Deal, OrderProduct,
    OrderProductInput, StageChange,
};
#[cfg(feature = "usercom-emails")]
pub use emails::{Author, SentEmail};
#[cfg(feature = "usercom-events")]
pub use events::{ListEventsPage, RecordedEvent, Event};
#[cfg(feature = "usercom-lists")]
pub use lists::{ListListsPage, List};
#[cfg(feature = "usercom-pipelines")]
pub use pipelines::{ListPipelinesPage, ListStagesPage, Pipeline, Stage};
#[cfg(feature = "usercom-products")]
pub use products::{ProductEventType, Product, ProductEventData, RecordedProductEvent};
#[cfg(feature = "usercom-segments")]
pub use segments::{
    ListSegmentsPage, ListUsersInSegmentPage, ListSegmentsOfUserPage,
    ListSegmentsOfUserByCustomIdPage, Segment,
};
#[cfg(feature = "usercom-shared")]
pub use shared::{TagAdded, NamedTag};
#[cfg(feature = "usercom-tags")]
pub use tags::{ListTagsPage, ListUsersByTagPage, ListCompaniesByTagPage, Tag};
#[cfg(feature = "usercom-tickets")]
pub use tickets::{Ticket, UpdatedTicket, UpdatedTicketStatus, TicketStatusChange};
#[cfg(feature = "usercom-user_attributes")]
pub use user_attributes::{StandardAttribute, MassUpdateResult};
#[cfg(feature = "usercom-user_history")]
pub use user_history::{
    ListEventsOfUserPage, ListEventsOfUserByCustomIdPage, ListProductEventsOfUserPage,
    ListProductEventsOfUserByCustomIdPage, ListEmailsOfUserPage,
    ListEmailsOfUserByCustomIdPage, ListPingHitsOfUserPage,
    ListPingHitsOfUserByCustomIdPage, ListTimelineOfUserPage,
    ListTimelineOfUserByCustomIdPage, TimelineItem, TimelineContent, UserEvent,
    UserProductEvent, UserEmail, PingHit,
};
#[cfg(feature = "usercom-user_lists")]
pub use user_lists::AddedToList;
#[cfg(feature = "usercom-users")]
pub use users::{
    ListUsersPage, FindUsersByPhoneNumberPage, FindUsersByAttributePage,
    FindUsersByDateSearch, FindUsersByDatePage, UserGenderCode, UserStatusCode, User,
    UserGender, UserStatus, UserCompany, UpsertedUser, MergeResult,
};

/// User.com as a type: its requests can only be sent by its client.
#[derive(Clone, Copy, Debug)]
pub enum Usercom {}

impl runtime::Api for Usercom {
    const INFO: &'static runtime::ApiInfo = &runtime::ApiInfo {
        name: "usercom",
        headers: &[("Accept", "*/*; version=2")],
        retry: runtime::RetryDefaults::STANDARD,
        rate: Some(runtime::Rate {
            calls: 10,
            per: std::time::Duration::from_secs(1),
        }),
        timeout: Some(std::time::Duration::from_millis(30000)),
    };
    const ERRORS: &'static runtime::ErrorShape = &runtime::ErrorShape {
        when: &[],
        unless: &[],
        message: "errors",
        code: "",
    };
}

/// The client of User.com.
pub type Client = runtime::Client<Usercom>;

impl Client {
    /// Creates a client with the default settings.
    ///
    /// - `subdomain`: The part of your app's address before `.user.com`.
    /// - `api_key`: Kept secret: never printed, never sent to another host.
    ///
    /// This never fails: the first call reports a value that cannot be sent, before anything is sent.
    ///
    /// ```
    /// let client = generated_client::usercom::Client::new("subdomain", "api_key");
    /// ```
    pub fn new(
        subdomain: impl Into<String>,
        api_key: impl Into<secrecy::SecretString>,
    ) -> Self {
        Self::builder(subdomain, api_key).into_client()
    }

    /// Builds a client with a transport, timeouts, retries or limits of your choice.
    pub fn builder(
        subdomain: impl Into<String>,
        api_key: impl Into<secrecy::SecretString>,
    ) -> runtime::ClientBuilder<Usercom> {
        runtime::ClientBuilder::new(
                runtime::Base::new("https://{subdomain}.user.com/api/public"),
                runtime::Auth::header("Authorization", "Token {api_key}"),
            )
            .argument("subdomain", subdomain)
            .secret("api_key", api_key)
    }
}
