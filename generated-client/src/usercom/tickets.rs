// Generated from api-spec/usercom/tickets.yaml by `cargo xtask codegen`; do not edit.

//! Support tickets.

use crate::runtime;
use crate::runtime::codec;

/// Creates a ticket.
///
/// An attribute of your own that does not exist yet is made.
///
/// `POST /tickets/` · [User.com documentation](https://apidocs.user.com/tickets/create-ticket.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::{UpdatedTicketStatus, tickets::CreateTicket};
///
/// let ticket = CreateTicket::new(
///         "New Ticket",
///         "Example from REST API",
///         "2020-11-25T00:00:00Z".parse::<generated_client::DateTime>()?,
///     )
///     .custom_id("new-ticket")
///     .status(UpdatedTicketStatus::Draft)
///     .assigned_to(1)
///     .user_id(123)
///     .company_id(134)
///     .participants([1, 2, 3])
///     .priority(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `example`: Names of version 1 are replaced.
/// - `request.user_id`, `response.user_id`: The sample has `person`, the name of version 1.
/// - `request.company_id`, `response.company_id`: The sample has `company`, the name of version 1.
/// - `request.participants`, `response.participants`: A number in the table, a list in the samples; an older page says that it is only received.
/// - `request.due_date`: `create`: required here, optional on an older page.
/// - `request.closed_at`: An older page has it, this one does not.
#[doc(alias = "POST /tickets/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTicket {
    custom_id: runtime::Patch<String>,
    status: Option<UpdatedTicketStatus>,
    assigned_to: runtime::Patch<i64>,
    user_id: runtime::Patch<i64>,
    company_id: runtime::Patch<i64>,
    participants: Option<Vec<i64>>,
    priority: runtime::Patch<i64>,
    attachments: runtime::Patch<serde_json::Value>,
    name: String,
    description: String,
    due_date: runtime::DateTime,
    closed_at: Option<runtime::DateTime>,
    extra: runtime::Map<serde_json::Value>,
}

impl CreateTicket {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `name`: What the ticket is called.
    /// - `description`: What it is about.
    /// - `due_date`: When it is due.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        due_date: impl Into<runtime::DateTime>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            due_date: due_date.into(),
            custom_id: runtime::Patch::Unchanged,
            status: None,
            assigned_to: runtime::Patch::Unchanged,
            user_id: runtime::Patch::Unchanged,
            company_id: runtime::Patch::Unchanged,
            participants: None,
            priority: runtime::Patch::Unchanged,
            attachments: runtime::Patch::Unchanged,
            closed_at: None,
            extra: runtime::Map::new(),
        }
    }

    /// An attribute of your own, by its standard name.
    ///
    /// Adds one key; [`Self::extra_entries`] sets all of them. The name of a declared field is rejected before anything is sent.
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }

    /// Replaces all keys that [`Self::extra`] set.
    pub fn extra_entries(
        mut self,
        extra: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.extra = extra.into();
        self
    }
}

runtime::setters! {
    CreateTicket;
    /// Your own id of the ticket, which no other has.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// Sets `status`.
    ///
    /// If omitted, the API uses `draft`.
    status: impl Into<UpdatedTicketStatus> = Some(status.into());
    /// Id of an agent group, or of an agent without one.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    assigned_to: impl Into<runtime::Patch<i64>> = assigned_to.into();
    /// User.com's own id of the user who asks.
    ///
    /// Open question: the sample has `person`, the name of version 1.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    user_id: impl Into<runtime::Patch<i64>> = user_id.into();
    /// User.com's own id of the user's company.
    ///
    /// Open question: the sample has `company`, the name of version 1.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    company_id: impl Into<runtime::Patch<i64>> = company_id.into();
    /// Ids of others who take part.
    ///
    /// Open question: a number in the table, a list in the samples; an older page says that it is only received.
    participants: impl IntoIterator<Item = impl Into<i64>> = Some(runtime::list(participants));
    /// A code without a description.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    priority: impl Into<runtime::Patch<i64>> = priority.into();
    /// Pictures or PDF files; how they are uploaded is not said.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    attachments: impl Into<runtime::Patch<serde_json::Value>> = attachments.into();
    /// When it was closed.
    ///
    /// Open question: an older page has it, this one does not.
    closed_at: impl Into<runtime::DateTime> = Some(closed_at.into());
}

runtime::sent!(CreateTicket {
    custom_id: Optional = "custom_id",
    status: Optional = "status",
    assigned_to: Optional = "assigned_to",
    user_id: Optional = "user_id",
    company_id: Optional = "company_id",
    participants: Optional = "participants",
    priority: Optional = "priority",
    attachments: Optional = "attachments",
    name: Required = "name",
    description: Required = "description",
    due_date: Required = "due_date",
    closed_at: Optional = "closed_at",
    ..extra: Others<codec::Same>
});

runtime::endpoint! {
    super::Usercom: CreateTicket -> Ticket;
    "create_ticket" = POST "/tickets/";
    encode(self, request) { request.body(self)?; }
    decode(response) { response.decode() }
}

/// Changes the fields that are sent and leaves the others alone.
///
/// The response has these only, without the id.
///
/// `PUT /tickets/{id}/` · [User.com documentation](https://apidocs.user.com/tickets/update-ticket.html), as of 2026-11-20
///
/// Omitted fields of the ticket stay unchanged.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::{UpdatedTicketStatus, tickets::UpdateTicket};
///
/// let updated_ticket = UpdateTicket::new(53)
///     .custom_id("new-ticket")
///     .status(UpdatedTicketStatus::Draft)
///     .assigned_to(1)
///     .user_id(123)
///     .company_id(42)
///     .participants([1, 2, 3])
///     .priority(1)
///     .name("New Ticket")
///     .description("Example from REST API")
///     .due_date("2020-11-25T00:00:00Z".parse::<generated_client::DateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `path`: The sample leaves out the id.
/// - `example`: Names of version 1 are replaced.
/// - `request.user_id`, `response.user_id`: The sample has `person`, the name of version 1.
/// - `request.company_id`, `response.company_id`: The sample has `company`, the name of version 1.
/// - `request.participants`, `response.participants`: A number in the table, a list in the samples; an older page says that it is only received.
/// - `request.name`: `update`: required here, not in version 1.
/// - `request.description`: `update`: required here, not in version 1.
#[doc(alias = "PUT /tickets/{id}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTicket {
    id: i64,
    custom_id: runtime::Patch<String>,
    status: Option<UpdatedTicketStatus>,
    assigned_to: runtime::Patch<i64>,
    user_id: runtime::Patch<i64>,
    company_id: runtime::Patch<i64>,
    participants: Option<Vec<i64>>,
    priority: runtime::Patch<i64>,
    attachments: runtime::Patch<serde_json::Value>,
    name: Option<String>,
    description: Option<String>,
    due_date: Option<runtime::DateTime>,
    extra: runtime::Map<serde_json::Value>,
}

impl UpdateTicket {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `id`: User.com's own id of the ticket.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            custom_id: runtime::Patch::Unchanged,
            status: None,
            assigned_to: runtime::Patch::Unchanged,
            user_id: runtime::Patch::Unchanged,
            company_id: runtime::Patch::Unchanged,
            participants: None,
            priority: runtime::Patch::Unchanged,
            attachments: runtime::Patch::Unchanged,
            name: None,
            description: None,
            due_date: None,
            extra: runtime::Map::new(),
        }
    }

    /// An attribute of your own, by its standard name.
    ///
    /// Adds one key; [`Self::extra_entries`] sets all of them. The name of a declared field is rejected before anything is sent.
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }

    /// Replaces all keys that [`Self::extra`] set.
    pub fn extra_entries(
        mut self,
        extra: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.extra = extra.into();
        self
    }
}

runtime::setters! {
    UpdateTicket;
    /// Your own id of the ticket, which no other has.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// Sets `status`.
    status: impl Into<UpdatedTicketStatus> = Some(status.into());
    /// Id of an agent group, or of an agent without one.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    assigned_to: impl Into<runtime::Patch<i64>> = assigned_to.into();
    /// User.com's own id of the user who asks.
    ///
    /// Open question: the sample has `person`, the name of version 1.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    user_id: impl Into<runtime::Patch<i64>> = user_id.into();
    /// User.com's own id of the user's company.
    ///
    /// Open question: the sample has `company`, the name of version 1.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    company_id: impl Into<runtime::Patch<i64>> = company_id.into();
    /// Ids of others who take part.
    ///
    /// Open question: a number in the table, a list in the samples; an older page says that it is only received.
    participants: impl IntoIterator<Item = impl Into<i64>> = Some(runtime::list(participants));
    /// A code without a description.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    priority: impl Into<runtime::Patch<i64>> = priority.into();
    /// Pictures or PDF files; how they are uploaded is not said.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    attachments: impl Into<runtime::Patch<serde_json::Value>> = attachments.into();
    /// What the ticket is called.
    ///
    /// Open question: `update`: required here, not in version 1.
    name: impl Into<String> = Some(name.into());
    /// What it is about.
    ///
    /// Open question: `update`: required here, not in version 1.
    description: impl Into<String> = Some(description.into());
    /// When it is due.
    ///
    /// Responses may have no value here, but the API documents no way to clear the field.
    due_date: impl Into<runtime::DateTime> = Some(due_date.into());
}

runtime::sent!(UpdateTicket {
    custom_id: Optional = "custom_id",
    status: Optional = "status",
    assigned_to: Optional = "assigned_to",
    user_id: Optional = "user_id",
    company_id: Optional = "company_id",
    participants: Optional = "participants",
    priority: Optional = "priority",
    attachments: Optional = "attachments",
    name: Optional = "name",
    description: Optional = "description",
    due_date: Optional = "due_date",
    ..extra: Others<codec::Same>
});

runtime::endpoint! {
    super::Usercom: UpdateTicket -> UpdatedTicket;
    "update_ticket" = PUT "/tickets/{id}/", idempotent;
    encode(self, request) {
        request.path(&[&self.id])?;
        request.body(self)?;
    }
    decode(response) { response.decode() }
}

/// A support ticket.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// What the ticket is called.
    pub name: Option<String>,
    /// What it is about.
    pub description: Option<String>,
    /// When it is due.
    pub due_date: Option<runtime::DateTime>,
    /// Your own id of the ticket, which no other has.
    pub custom_id: Option<String>,
    /// The updated ticket's `status`.
    pub status: Option<UpdatedTicketStatus>,
    /// Id of an agent group, or of an agent without one.
    pub assigned_to: Option<i64>,
    /// User.com's own id of the user who asks.
    ///
    /// Open question: the sample has `person`, the name of version 1.
    pub user_id: Option<i64>,
    /// User.com's own id of the user's company.
    ///
    /// Open question: the sample has `company`, the name of version 1.
    pub company_id: Option<i64>,
    /// Ids of others who take part.
    ///
    /// Open question: a number in the table, a list in the samples; an older page says that it is only received.
    pub participants: Option<Vec<i64>>,
    /// A code without a description.
    pub priority: Option<i64>,
    /// Pictures or PDF files; how they are uploaded is not said.
    ///
    /// The type is a guess; it is not documented.
    pub attachments: Option<serde_json::Value>,
    /// User.com's own id of the ticket.
    pub id: i64,
    /// When it was closed.
    pub closed_at: Option<runtime::DateTime>,
    /// What it opens is not said.
    pub token: Option<String>,
    /// The states it was in.
    pub status_history: Option<Vec<TicketStatusChange>>,
    /// The ticket's `created_at`.
    pub created_at: Option<runtime::DateTime>,
    /// The ticket's `updated_at`.
    pub updated_at: Option<runtime::DateTime>,
    /// An attribute of your own, by its standard name.
    pub extra: runtime::Map<serde_json::Value>,
}

runtime::object!(Ticket {
    name: Optional = "name",
    description: Optional = "description",
    due_date: Nullable = "due_date",
    custom_id: Nullable = "custom_id",
    status: Optional = "status",
    assigned_to: Nullable = "assigned_to",
    user_id: Nullable = "user_id",
    company_id: Nullable = "company_id",
    participants: Optional = "participants",
    priority: Nullable = "priority",
    attachments: Nullable = "attachments",
    id: Required = "id",
    closed_at: Nullable = "closed_at",
    token: Optional = "token",
    status_history: Optional = "status_history",
    created_at: Optional = "created_at",
    updated_at: Optional = "updated_at",
    ..extra: Others<codec::Same>
});

/// What an update echoes of a ticket.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatedTicket {
    /// What the ticket is called.
    pub name: Option<String>,
    /// What it is about.
    pub description: Option<String>,
    /// When it is due.
    pub due_date: Option<runtime::DateTime>,
    /// Your own id of the ticket, which no other has.
    pub custom_id: Option<String>,
    /// The updated ticket's `status`.
    pub status: Option<UpdatedTicketStatus>,
    /// Id of an agent group, or of an agent without one.
    pub assigned_to: Option<i64>,
    /// User.com's own id of the user who asks.
    ///
    /// Open question: the sample has `person`, the name of version 1.
    pub user_id: Option<i64>,
    /// User.com's own id of the user's company.
    ///
    /// Open question: the sample has `company`, the name of version 1.
    pub company_id: Option<i64>,
    /// Ids of others who take part.
    ///
    /// Open question: a number in the table, a list in the samples; an older page says that it is only received.
    pub participants: Option<Vec<i64>>,
    /// A code without a description.
    pub priority: Option<i64>,
    /// Pictures or PDF files; how they are uploaded is not said.
    ///
    /// The type is a guess; it is not documented.
    pub attachments: Option<serde_json::Value>,
    /// An attribute of your own, by its standard name.
    pub extra: runtime::Map<serde_json::Value>,
}

runtime::object!(UpdatedTicket {
    name: Optional = "name",
    description: Optional = "description",
    due_date: Nullable = "due_date",
    custom_id: Nullable = "custom_id",
    status: Optional = "status",
    assigned_to: Nullable = "assigned_to",
    user_id: Nullable = "user_id",
    company_id: Nullable = "company_id",
    participants: Optional = "participants",
    priority: Nullable = "priority",
    attachments: Nullable = "attachments",
    ..extra: Others<codec::Same>
});

/// The values of `status` in [`UpdatedTicket`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdatedTicketStatus {
    /// `draft`
    Draft,
    /// `active`
    Active,
    /// `closed`
    Closed,
    /// `archived`
    Archived,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for UpdatedTicketStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Active => "active",
            Self::Closed => "closed",
            Self::Archived => "archived",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "draft" => Self::Draft,
            "active" => Self::Active,
            "closed" => Self::Closed,
            "archived" => Self::Archived,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(UpdatedTicketStatus);

/// A state that a ticket came to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketStatusChange {
    /// When it came.
    pub entered_at: runtime::DateTime,
    /// The state, as a ticket's `status`.
    pub status: String,
}

runtime::object!(TicketStatusChange {
    entered_at: Required = "entered_at",
    status: Required = "status",
});
