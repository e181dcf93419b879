// Generated from api-spec/usercom/api.yaml by `cargo xtask codegen`; do not edit.

//! Users, companies, deals and messages of User.com, in version 2 of its API.
//!
//! Attributes of your own stand beside the standard ones, at the top of an object. Many objects have a second address under your own id (`…_by_custom_id`). Where the vendor shows no sample, an example is composed from the types.
//!
//! A burst of some thirty calls is reported to make the API refuse the key for a short while.
//!
//! [Vendor documentation](https://apidocs.user.com), as of 2026-11-20.
#![doc = include_str!("endpoints.md")]

pub mod activities;
pub mod application;
pub mod attributes;
pub mod companies;
pub mod conversations;
pub mod deals;
pub mod emails;
pub mod events;
pub mod lists;
pub mod pipelines;
pub mod products;
pub mod segments;
pub mod shared;
pub mod tags;
pub mod tickets;
pub mod user_attributes;
pub mod user_history;
pub mod user_lists;
pub mod user_tags;
pub mod users;

pub use activities::{ListActivitiesPage, ListActivityTypesPage, Activity, ActivityType};
pub use application::{Application, Agent};
pub use attributes::{
    ListAttributesPage, ValueType, ContentType, Attribute, AttributeType,
};
pub use companies::{ListCompaniesPage, Company};
pub use conversations::{
    ConversationSource, Conversation, ConversationUser, UserMessageState,
};
pub use deals::{
    ListDealsPage, ListDealsOfUserPage, ListStageChangesOfDealPage,
    ListStageChangesOfDealByCustomIdPage, DealStatus, Deal, OrderProduct,
    OrderProductInput, StageChange,
};
pub use emails::{Author, SentEmail};
pub use events::{ListEventsPage, RecordedEvent, Event};
pub use lists::{ListListsPage, List};
pub use pipelines::{ListPipelinesPage, ListStagesPage, Pipeline, Stage};
pub use products::{ProductEventType, Product, ProductEventData, RecordedProductEvent};
pub use segments::{
    ListSegmentsPage, ListUsersInSegmentPage, ListSegmentsOfUserPage,
    ListSegmentsOfUserByCustomIdPage, Segment,
};
pub use shared::{TagAdded, NamedTag};
pub use tags::{ListTagsPage, ListUsersByTagPage, ListCompaniesByTagPage, Tag};
pub use tickets::{Ticket, UpdatedTicket, UpdatedTicketStatus, TicketStatusChange};
pub use user_attributes::{StandardAttribute, MassUpdateResult};
pub use user_history::{
    ListEventsOfUserPage, ListEventsOfUserByCustomIdPage, ListProductEventsOfUserPage,
    ListProductEventsOfUserByCustomIdPage, ListEmailsOfUserPage,
    ListEmailsOfUserByCustomIdPage, ListPingHitsOfUserPage,
    ListPingHitsOfUserByCustomIdPage, ListTimelineOfUserPage,
    ListTimelineOfUserByCustomIdPage, TimelineItem, TimelineContent, UserEvent,
    UserProductEvent, UserEmail, PingHit,
};
pub use user_lists::AddedToList;
pub use users::{
    ListUsersPage, FindUsersByPhoneNumberPage, FindUsersByAttributePage,
    FindUsersByDateSearch, FindUsersByDatePage, UserGenderCode, UserStatusCode, User,
    UserGender, UserStatus, UserCompany, UpsertedUser, MergeResult,
};

/// User.com as a type: its requests can only be sent by its client.
#[derive(Clone, Copy, Debug)]
pub enum Usercom {}

impl crate::runtime::Api for Usercom {
    const INFO: &'static crate::runtime::ApiInfo = &crate::runtime::ApiInfo {
        name: "usercom",
        headers: &[("Accept", "*/*; version=2")],
        retry: crate::runtime::RetryDefaults::STANDARD,
        rate: Some(crate::runtime::Rate {
            calls: 10,
            per: std::time::Duration::from_secs(1),
        }),
        timeout: Some(std::time::Duration::from_millis(30000)),
    };
    const ERRORS: &'static crate::runtime::ErrorShape = &crate::runtime::ErrorShape {
        when: &[],
        unless: &[],
        message: "errors",
        code: "",
    };
}

/// The client of User.com.
pub type Client = crate::runtime::Client<Usercom>;

impl Client {
    /// Creates a client with the default settings.
    ///
    /// - `subdomain`: The part of your app's address before `.user.com`.
    /// - `api_key`: kept secret: never printed, never sent to another host.
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
    ) -> crate::runtime::ClientBuilder<Usercom> {
        crate::runtime::ClientBuilder::new(
            crate::runtime::Base::new(
                "https://{subdomain}.user.com/api/public",
                &[("subdomain", &subdomain.into())],
            ),
            crate::runtime::Auth::header(
                "Authorization",
                "Token {api_key}",
                vec![("api_key", api_key.into())],
            ),
        )
    }
}
