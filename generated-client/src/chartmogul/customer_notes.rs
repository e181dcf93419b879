// Generated from api-spec/chartmogul/customer_notes.yaml by `cargo xtask codegen`; do not edit.

//! Notes and call logs of customers. `notes` has those of contacts too.

use crate::runtime;
use crate::runtime::codec;

/// Creates a customer note.
///
/// `POST /customer_notes` · [ChartMogul documentation](https://dev.chartmogul.com/reference/notes-and-call-logs/add), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::{NoteType, customer_notes::CreateCustomerNote};
///
/// let customer_note = CreateCustomerNote::new(
///         NoteType::Call,
///         "cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982",
///     )
///     .text("This is a call")
///     .author_email("adam@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.author_email`: The Ruby client sends `author`, all others and the page `author_email`; two samples of the page send `author`, the table and the other samples `author_email`.
#[doc(alias = "POST /customer_notes")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomerNote {
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
    customer_uuid: String,
}

impl CreateCustomerNote {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `type_`: The `type`.
    /// - `customer_uuid`: The customer it is about, as in `cus_…`.
    pub fn new(type_: impl Into<NoteType>, customer_uuid: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            customer_uuid: customer_uuid.into(),
            call_duration: None,
            text: None,
            author_email: None,
            created_at: None,
        }
    }
}

runtime::setters! {
    CreateCustomerNote;
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
    super::Chartmogul: CreateCustomerNote -> CustomerNote;
    "create_customer_note" = POST "/customer_notes";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Lists customer notes.
///
/// `GET /customer_notes` · [ChartMogul documentation](https://dev.chartmogul.com/reference/notes-and-call-logs/list), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::customer_notes::ListCustomerNotes;
///
/// let mut items = ListCustomerNotes::new()
///     .customer_uuid("cus_58f81bdc-94e6-11ee-ba3e-63f79c1ac982")
///     .per_page(1)
///     .items(client);
/// while let Some(customer_note) = items.next().await {
///     let customer_note = customer_note?;
///     println!("{customer_note:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /customer_notes")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomerNotes {
    customer_uuid: Option<String>,
    type_: Option<NoteType>,
    author_email: Option<String>,
    cursor: Option<String>,
    per_page: Option<i64>,
}

impl ListCustomerNotes {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListCustomerNotes;
    /// Only notes of this customer.
    customer_uuid: impl Into<String> = Some(customer_uuid.into());
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
    super::Chartmogul: ListCustomerNotes -> ListCustomerNotesPage;
    "list_customer_notes" = GET "/customer_notes", idempotent;
    encode(self, request) {
        request.query("customer_uuid", self.customer_uuid.as_ref());
        request.query("type", self.type_.as_ref());
        request.query("author_email", self.author_email.as_ref());
        request.query("cursor", self.cursor.as_ref());
        request.query("per_page", self.per_page.as_ref());
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListCustomerNotes {
    type Item = CustomerNote;

    fn next(&self, page: &ListCustomerNotesPage) -> Option<Self> {
        if page.has_more == Some(false) {
            return None;
        }
        let next = page.cursor.as_deref()?;
        Some(self.clone().cursor(next))
    }

    fn items(page: ListCustomerNotesPage) -> Vec<CustomerNote> {
        page.entries
    }
}

runtime::pages!(ListCustomerNotes -> CustomerNote);

/// One page of [`ListCustomerNotes`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCustomerNotesPage {
    /// The items, in the server's order.
    pub entries: Vec<CustomerNote>,
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

/// Gets a customer note.
///
/// `GET /customer_notes/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/notes-and-call-logs/retrieve), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::customer_notes::GetCustomerNote;
///
/// let customer_note = GetCustomerNote::new("note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /customer_notes/{uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerNote {
    uuid: String,
}

impl GetCustomerNote {
    /// - `uuid`: ChartMogul's own id, as in `note_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

runtime::endpoint! {
    super::Chartmogul: GetCustomerNote -> CustomerNote;
    "get_customer_note" = GET "/customer_notes/{uuid}", idempotent;
    encode(self, request) { request.path(&[&self.uuid])?; }
    decode(response) { response.json() }
}

/// Updates a customer note; omitted fields stay unchanged.
///
/// `PATCH /customer_notes/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/notes-and-call-logs/update), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::customer_notes::UpdateCustomerNote;
///
/// let customer_note = UpdateCustomerNote::new(
///         "note_c9c9e7b6-9b47-11ee-a3d8-0f695c53544c",
///     )
///     .text("This is a new note")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.author_email`: The Ruby client sends `author`, all others and the page `author_email`; two samples of the page send `author`, the table and the other samples `author_email`.
#[doc(alias = "PATCH /customer_notes/{uuid}")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCustomerNote {
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

impl UpdateCustomerNote {
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
    UpdateCustomerNote;
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
    super::Chartmogul: UpdateCustomerNote -> CustomerNote;
    "update_customer_note" = PATCH "/customer_notes/{uuid}";
    encode(self, request) {
        request.path(&[&self.uuid])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Deletes a customer note.
///
/// `DELETE /customer_notes/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/notes-and-call-logs/delete), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::customer_notes::DeleteCustomerNote;
///
/// DeleteCustomerNote::new("note_c9c9e7b6-9b47-11ee-a3d8-0f695c53544c")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "DELETE /customer_notes/{uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCustomerNote {
    uuid: String,
}

impl DeleteCustomerNote {
    /// - `uuid`: ChartMogul's own id, as in `note_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

runtime::endpoint! {
    super::Chartmogul: DeleteCustomerNote -> ();
    "delete_customer_note" = DELETE "/customer_notes/{uuid}", idempotent;
    encode(self, request) { request.path(&[&self.uuid])?; }
    decode(response) { response.none() }
}

/// What a note records.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoteType {
    /// `note`
    Note,
    /// `call`
    Call,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for NoteType {
    fn as_str(&self) -> &str {
        match self {
            Self::Note => "note",
            Self::Call => "call",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "note" => Self::Note,
            "call" => Self::Call,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(NoteType);

/// A note or a call log of a customer.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CustomerNote {
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
    /// The customer it is about, as in `cus_…`.
    pub customer_uuid: String,
}
