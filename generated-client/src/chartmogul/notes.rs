// Generated from api-spec/chartmogul/notes.yaml by `cargo xtask codegen`; do not edit.

//! Notes and call logs of customers and contacts. No page describes these calls yet; recordings of 2026 do.

use super::{NoteType, SubjectIdentifier, SubjectKind};
use crate::runtime;
use crate::runtime::codec;

/// Creates a note.
///
/// `POST /notes` · [ChartMogul documentation](https://dev.chartmogul.com/reference/notes-and-call-logs), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::{NoteType, notes::CreateNote};
///
/// let note = CreateNote::with_customer_uuid(
///         NoteType::Note,
///         "cus_d46b6776-b1c4-11f1-8a47-4fe226441004",
///     )
///     .text("This is a note")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.author_email`: The Ruby client sends `author`, all others and the page `author_email`; two samples of the page send `author`, the table and the other samples `author_email`.
/// - `request.customer_uuid`: The page requires it, while tasks of contacts were recorded in 2026; the newest Go client says that exactly one of the two is required.
/// - `request.associated_object_identifier`: `create`: no page has this call; the newest Go client says that exactly one of this and `customer_uuid` is required.
#[doc(alias = "POST /notes")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateNote {
    #[serde(rename = "type")]
    type_: NoteType,
    #[serde(skip_serializing_if = "Option::is_none")]
    call_duration: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author_email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_at: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_uuid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    associated_object_identifier: Option<SubjectIdentifier>,
}

impl CreateNote {
    /// Creates the request with `customer_uuid` instead of `associated_object_identifier`; optional fields are omitted until set.
    ///
    /// - `type_`: The `type`.
    /// - `customer_uuid`: The customer it is about, as in `cus_…`.
    pub fn with_customer_uuid(
        type_: impl Into<NoteType>,
        customer_uuid: impl Into<String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            call_duration: None,
            text: None,
            author_email: None,
            created_at: None,
            customer_uuid: Some(customer_uuid.into()),
            associated_object_identifier: None,
        }
    }

    /// Creates the request with `associated_object_identifier` instead of `customer_uuid`; optional fields are omitted until set.
    ///
    /// - `type_`: The `type`.
    /// - `associated_object_identifier`: What it is about, if not given by `customer_uuid`.
    pub fn with_associated_object_identifier(
        type_: impl Into<NoteType>,
        associated_object_identifier: impl Into<SubjectIdentifier>,
    ) -> Self {
        Self {
            type_: type_.into(),
            call_duration: None,
            text: None,
            author_email: None,
            created_at: None,
            customer_uuid: None,
            associated_object_identifier: Some(associated_object_identifier.into()),
        }
    }
}

runtime::setters! {
    CreateNote;
    /// Length of a call in seconds; 0 for a note.
    ///
    /// At least 0.
    call_duration: i64 = Some(call_duration);
    /// The note itself; may hold HTML such as `<br>`.
    text: impl Into<String> = Some(text.into());
    /// E-mail address of the member of your team who wrote it.
    ///
    /// Open question: the Ruby client sends `author`, all others and the page `author_email`; two samples of the page send `author`, the table and the other samples `author_email`.
    author_email: impl Into<String> = Some(author_email.into());
    /// When it was written, if not now.
    created_at: impl Into<runtime::DateTime> = Some(created_at.into());
}

runtime::endpoint! {
    super::Chartmogul: CreateNote -> Note;
    "create_note" = POST "/notes";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Lists notes.
///
/// `GET /notes` · [ChartMogul documentation](https://dev.chartmogul.com/reference/notes-and-call-logs), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::notes::ListNotes;
///
/// let mut items = ListNotes::new()
///     .customer_uuid("cus_d46b6776-b1c4-11f1-8a47-4fe226441004")
///     .items(client);
/// while let Some(note) = items.next().await {
///     let note = note?;
///     println!("{note:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /notes")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNotes {
    customer_uuid: Option<String>,
    contact_uuid: Option<String>,
    type_: Option<NoteType>,
    author_email: Option<String>,
    cursor: Option<String>,
    per_page: Option<i64>,
}

impl ListNotes {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListNotes;
    /// Only notes of this customer.
    customer_uuid: impl Into<String> = Some(customer_uuid.into());
    /// Only notes of this contact.
    contact_uuid: impl Into<String> = Some(contact_uuid.into());
    /// Only notes, or only calls.
    type_: impl Into<NoteType> = Some(type_.into());
    /// Only notes of this author.
    author_email: impl Into<String> = Some(author_email.into());
    /// The cursor returned with an earlier page.
    cursor: impl Into<String> = Some(cursor.into());
    /// The maximum number of items per page.
    per_page: i64 = Some(per_page);
}

runtime::endpoint! {
    super::Chartmogul: ListNotes -> ListNotesPage;
    "list_notes" = GET "/notes", idempotent;
    encode(self, request) {
        request.query("customer_uuid", self.customer_uuid.as_ref());
        request.query("contact_uuid", self.contact_uuid.as_ref());
        request.query("type", self.type_.as_ref());
        request.query("author_email", self.author_email.as_ref());
        request.query("cursor", self.cursor.as_ref());
        request.query("per_page", self.per_page.as_ref());
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListNotes {
    type Item = Note;

    fn next(&self, page: &ListNotesPage) -> Option<Self> {
        if page.has_more == Some(false) {
            return None;
        }
        let next = page.cursor.as_deref()?;
        Some(self.clone().cursor(next))
    }

    fn items(page: ListNotesPage) -> Vec<Note> {
        page.entries
    }
}

runtime::pages!(ListNotes -> Note);

/// One page of [`ListNotes`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListNotesPage {
    /// The items, in the server's order.
    pub entries: Vec<Note>,
    /// The cursor of the next page.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<codec::Next>"
    )]
    pub cursor: Option<String>,
    /// Whether there are more pages.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Bare>>"
    )]
    pub has_more: Option<bool>,
}

/// Gets a note.
///
/// `GET /notes/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/notes-and-call-logs), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::notes::GetNote;
///
/// let note = GetNote::new("note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /notes/{uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNote {
    uuid: String,
}

impl GetNote {
    /// - `uuid`: ChartMogul's own id, as in `note_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

runtime::endpoint! {
    super::Chartmogul: GetNote -> Note;
    "get_note" = GET "/notes/{uuid}", idempotent;
    encode(self, request) { request.path(&[&self.uuid])?; }
    decode(response) { response.json() }
}

/// Updates a note; omitted fields stay unchanged.
///
/// `PATCH /notes/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/notes-and-call-logs), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::notes::UpdateNote;
///
/// let note = UpdateNote::new("note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424")
///     .text("This is an updated note")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `status`: A client notes 304 without a body when nothing would change; nobody recorded it, so send at least one field.
/// - `request.author_email`: The Ruby client sends `author`, all others and the page `author_email`; two samples of the page send `author`, the table and the other samples `author_email`.
#[doc(alias = "PATCH /notes/{uuid}")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateNote {
    #[serde(skip)]
    uuid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    call_duration: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author_email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_at: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_at: Option<runtime::DateTime>,
}

impl UpdateNote {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `uuid`: ChartMogul's own id, as in `note_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
            call_duration: None,
            text: None,
            author_email: None,
            created_at: None,
            updated_at: None,
        }
    }
}

runtime::setters! {
    UpdateNote;
    /// Length of a call in seconds; 0 for a note.
    ///
    /// At least 0.
    call_duration: i64 = Some(call_duration);
    /// The note itself; may hold HTML such as `<br>`.
    text: impl Into<String> = Some(text.into());
    /// E-mail address of the member of your team who wrote it.
    ///
    /// Open question: the Ruby client sends `author`, all others and the page `author_email`; two samples of the page send `author`, the table and the other samples `author_email`.
    author_email: impl Into<String> = Some(author_email.into());
    /// When it was written, if not now.
    created_at: impl Into<runtime::DateTime> = Some(created_at.into());
    /// When it was changed, if not now.
    updated_at: impl Into<runtime::DateTime> = Some(updated_at.into());
}

runtime::endpoint! {
    super::Chartmogul: UpdateNote -> Note;
    "update_note" = PATCH "/notes/{uuid}";
    encode(self, request) {
        request.path(&[&self.uuid])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Deletes a note.
///
/// `DELETE /notes/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/notes-and-call-logs), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::notes::DeleteNote;
///
/// DeleteNote::new("note_0cde5f24-b0e8-11f1-bdb0-8f2e5e242424").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "DELETE /notes/{uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteNote {
    uuid: String,
}

impl DeleteNote {
    /// - `uuid`: ChartMogul's own id, as in `note_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

runtime::endpoint! {
    super::Chartmogul: DeleteNote -> ();
    "delete_note" = DELETE "/notes/{uuid}", idempotent;
    encode(self, request) { request.path(&[&self.uuid])?; }
    decode(response) { response.none() }
}

/// A note or a call log of a customer or a contact.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Note {
    /// ChartMogul's own id, as in `note_…`.
    pub uuid: String,
    /// The note itself, which may be left out when it is created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Name and e-mail address of the author, as in `Adam (adam@example.com)`.
    pub author: String,
    /// The note text's `created_at`.
    pub created_at: runtime::DateTime,
    /// The note text's `updated_at`.
    pub updated_at: runtime::DateTime,
    /// The note text's `type`.
    #[serde(rename = "type")]
    pub type_: NoteType,
    /// Length of a call in seconds; 0 for a note.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_duration: Option<i64>,
    /// The customer it is about; null if it is about a contact.
    pub customer_uuid: Option<String>,
    /// What it is about.
    ///
    /// Not documented; observed on 2026-09-15.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_object: Option<SubjectKind>,
    /// Id of the customer or contact.
    ///
    /// Not documented; observed on 2026-09-15.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_object_uuid: Option<String>,
}
