// Generated from api-spec/chartmogul/contacts.yaml by `cargo xtask codegen`; do not edit.

//! People, mostly at customers.

use crate::runtime;
use crate::runtime::codec;

/// Creates a contact.
///
/// `POST /contacts` · [ChartMogul documentation](https://dev.chartmogul.com/reference/contacts/add), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::contacts::CreateContact;
///
/// let contact = CreateContact::new()
///     .position(1)
///     .first_name("Adam")
///     .last_name("Smith")
///     .title("CEO")
///     .email("adam@example.com")
///     .phone("+1234567890")
///     .linked_in("https://linkedin.com/example")
///     .twitter("https://twitter.com/example")
///     .notes("Heading\nBody\nFooter")
///     .custom("date_of_birth", "1985-01-22")
///     .customer_uuid("cus_c794d706-4365-11ee-982d-3fe33364220f")
///     .data_source_uuid("ds_c77a917a-4365-11ee-b5b2-d70fdeb0aabc")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.customer_external_id`: Official clients send it when they create, the page has it nowhere, an update with it was recorded.
/// - `request.last_seen`: A recording of the Ruby client sends `last_active_at`, and the response has it as `last_seen`.
/// - `request.custom`: Samples for Ruby show an object, all others and all recordings a list of pairs.
/// - `request.customer_uuid`: The page requires it and the source, while contacts without both were made in 2026.
/// - `response.customer_external_id`: Tests of one client call it `data_source_customer_external_id`, which no recording does.
#[doc(alias = "POST /contacts")]
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateContact {
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    external_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    position: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    linked_in: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    twitter: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overrides: Option<runtime::Map<serde_json::Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_seen: Option<runtime::DateTime>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::Pairs<codec::Same>>>::serialize"
    )]
    custom: Option<runtime::Map<serde_json::Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_uuid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data_source_uuid: Option<String>,
}

impl CreateContact {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Only newer clients have it, as field → bool; added to responses by `with_overrides`.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Adds one entry; [`Self::overrides_entries`] sets all of them.
    pub fn overrides(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.overrides.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets all entries of `overrides`; `Map::new()` sends an empty map.
    pub fn overrides_entries(
        mut self,
        overrides: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.overrides = Some(overrides.into());
        self
    }

    /// Custom attributes; a value is a text, a number or a bool.
    ///
    /// Open question: samples for Ruby show an object, all others and all recordings a list of pairs.
    ///
    /// Adds one entry; [`Self::custom_entries`] sets all of them.
    pub fn custom(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.custom.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets all entries of `custom`; `Map::new()` sends an empty map.
    pub fn custom_entries(
        mut self,
        custom: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.custom = Some(custom.into());
        self
    }
}

runtime::setters! {
    CreateContact;
    /// Your own id of the person; null takes it away.
    ///
    /// Not documented; observed on 2026-09-16.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    external_id: impl Into<runtime::Patch<String>> = external_id.into();
    /// Place among the customer's contacts.
    ///
    /// At least 1.
    position: i64 = Some(position);
    /// Sets `first_name`.
    first_name: impl Into<String> = Some(first_name.into());
    /// Sets `last_name`.
    last_name: impl Into<String> = Some(last_name.into());
    /// Job title.
    title: impl Into<String> = Some(title.into());
    /// Sets `email`.
    email: impl Into<String> = Some(email.into());
    /// Sets `phone`.
    phone: impl Into<String> = Some(phone.into());
    /// URL of the person's page there.
    linked_in: impl Into<String> = Some(linked_in.into());
    /// URL of the person's page there.
    twitter: impl Into<String> = Some(twitter.into());
    /// Free text about the person.
    notes: impl Into<String> = Some(notes.into());
    /// Your own id of the customer; on an update, of the one to move the person to.
    ///
    /// Not documented; observed on 2023-03-10.
    ///
    /// Open question: official clients send it when they create, the page has it nowhere, an update with it was recorded.
    customer_external_id: impl Into<String> = Some(customer_external_id.into());
    /// When the person was last active.
    ///
    /// Not documented; taken from <https://github.com/chartmogul/chartmogul-node>.
    ///
    /// Open question: a recording of the Ruby client sends `last_active_at`, and the response has it as `last_seen`.
    last_seen: impl Into<runtime::DateTime> = Some(last_seen.into());
    /// The customer the person belongs to, as in `cus_…`.
    ///
    /// Open question: the page requires it and the source, while contacts without both were made in 2026.
    customer_uuid: impl Into<String> = Some(customer_uuid.into());
    /// The source of that customer, as in `ds_…`.
    data_source_uuid: impl Into<String> = Some(data_source_uuid.into());
}

runtime::endpoint! {
    super::Chartmogul: CreateContact -> Contact;
    "create_contact" = POST "/contacts";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Lists contacts.
///
/// `GET /contacts` · [ChartMogul documentation](https://dev.chartmogul.com/reference/contacts/list), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::contacts::ListContacts;
///
/// let mut items = ListContacts::new().email("adam@example.com").items(client);
/// while let Some(contact) = items.next().await {
///     let contact = contact?;
///     println!("{contact:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.customer_external_id`: Tests of one client call it `data_source_customer_external_id`, which no recording does.
#[doc(alias = "GET /contacts")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListContacts {
    email: Option<String>,
    customer_uuid: Option<String>,
    customer_external_id: Option<String>,
    data_source_uuid: Option<String>,
    external_id: Option<String>,
    cursor: Option<String>,
    per_page: Option<i64>,
}

impl ListContacts {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListContacts;
    /// Only people with this e-mail address.
    email: impl Into<String> = Some(email.into());
    /// Only contacts of this customer.
    customer_uuid: impl Into<String> = Some(customer_uuid.into());
    /// Only contacts of the customer with this id of yours.
    customer_external_id: impl Into<String> = Some(customer_external_id.into());
    /// Only contacts of this source.
    data_source_uuid: impl Into<String> = Some(data_source_uuid.into());
    /// Only the person with this id of yours.
    external_id: impl Into<String> = Some(external_id.into());
    /// The cursor returned with an earlier page.
    cursor: impl Into<String> = Some(cursor.into());
    /// The maximum number of items per page.
    per_page: i64 = Some(per_page);
}

runtime::endpoint! {
    super::Chartmogul: ListContacts -> ListContactsPage;
    "list_contacts" = GET "/contacts", idempotent;
    encode(self, request) {
        request.query("email", self.email.as_ref());
        request.query("customer_uuid", self.customer_uuid.as_ref());
        request.query("customer_external_id", self.customer_external_id.as_ref());
        request.query("data_source_uuid", self.data_source_uuid.as_ref());
        request.query("external_id", self.external_id.as_ref());
        request.query("cursor", self.cursor.as_ref());
        request.query("per_page", self.per_page.as_ref());
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListContacts {
    type Item = Contact;

    fn next(&self, page: &ListContactsPage) -> Option<Self> {
        if page.has_more == Some(false) {
            return None;
        }
        let next = page.cursor.as_deref()?;
        Some(self.clone().cursor(next))
    }

    fn items(page: ListContactsPage) -> Vec<Contact> {
        page.entries
    }
}

runtime::pages!(ListContacts -> Contact);

/// One page of [`ListContacts`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListContactsPage {
    /// The items, in the server's order.
    pub entries: Vec<Contact>,
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

/// Gets a contact.
///
/// `GET /contacts/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/contacts/retrieve), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::contacts::GetContact;
///
/// let contact = GetContact::new("con_e2894d28-9189-11ed-8100-ffadd676801d")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.customer_external_id`: Tests of one client call it `data_source_customer_external_id`, which no recording does.
#[doc(alias = "GET /contacts/{uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetContact {
    uuid: String,
    with_overrides: Option<bool>,
    attributes_with_history: Option<Vec<String>>,
}

impl GetContact {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `uuid`: ChartMogul's own id, as in `con_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
            with_overrides: None,
            attributes_with_history: None,
        }
    }
}

runtime::setters! {
    GetContact;
    /// Whether to add `overrides`; only newer clients have it.
    ///
    /// The type is a guess; it is not documented.
    with_overrides: bool = Some(with_overrides);
    /// Fields to add the history of; only newer clients have it.
    ///
    /// The type is a guess; it is not documented.
    attributes_with_history: impl IntoIterator<Item = impl Into<String>> = Some(
        runtime::list(attributes_with_history),
    );
}

runtime::endpoint! {
    super::Chartmogul: GetContact -> Contact;
    "get_contact" = GET "/contacts/{uuid}", idempotent;
    encode(self, request) {
        request.path(&[&self.uuid])?;
        request.query("with_overrides", self.with_overrides.as_ref());
        request.query_csv("attributes_with_history", self.attributes_with_history.as_ref());
    }
    decode(response) { response.json() }
}

/// Updates a contact; omitted fields stay unchanged.
///
/// `PATCH /contacts/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/contacts/update), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::contacts::UpdateContact;
///
/// let contact = UpdateContact::new("con_8305e66c-bf2f-11ed-a4cb-db537410c51b")
///     .position(9)
///     .first_name("Adam")
///     .title("CTO")
///     .customer_external_id("X1234")
///     .custom("Toggle", false)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.customer_external_id`: Official clients send it when they create, the page has it nowhere, an update with it was recorded.
/// - `request.last_seen`: A recording of the Ruby client sends `last_active_at`, and the response has it as `last_seen`.
/// - `request.custom`: Samples for Ruby show an object, all others and all recordings a list of pairs.
/// - `response.customer_external_id`: Tests of one client call it `data_source_customer_external_id`, which no recording does.
#[doc(alias = "PATCH /contacts/{uuid}")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateContact {
    #[serde(skip)]
    uuid: String,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    external_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    position: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    linked_in: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    twitter: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overrides: Option<runtime::Map<serde_json::Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_seen: Option<runtime::DateTime>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::Pairs<codec::Same>>>::serialize"
    )]
    custom: Option<runtime::Map<serde_json::Value>>,
}

impl UpdateContact {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `uuid`: ChartMogul's own id, as in `con_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
            external_id: runtime::Patch::Unchanged,
            position: None,
            first_name: None,
            last_name: None,
            title: None,
            email: None,
            phone: None,
            linked_in: None,
            twitter: None,
            notes: None,
            overrides: None,
            customer_external_id: None,
            last_seen: None,
            custom: None,
        }
    }

    /// Only newer clients have it, as field → bool; added to responses by `with_overrides`.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Adds one entry; [`Self::overrides_entries`] sets all of them.
    pub fn overrides(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.overrides.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets all entries of `overrides`; `Map::new()` sends an empty map.
    pub fn overrides_entries(
        mut self,
        overrides: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.overrides = Some(overrides.into());
        self
    }

    /// Custom attributes; a value is a text, a number or a bool.
    ///
    /// Open question: samples for Ruby show an object, all others and all recordings a list of pairs.
    ///
    /// Adds one entry; [`Self::custom_entries`] sets all of them.
    pub fn custom(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.custom.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets all entries of `custom`; `Map::new()` sends an empty map.
    pub fn custom_entries(
        mut self,
        custom: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.custom = Some(custom.into());
        self
    }
}

runtime::setters! {
    UpdateContact;
    /// Your own id of the person; null takes it away.
    ///
    /// Not documented; observed on 2026-09-16.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    external_id: impl Into<runtime::Patch<String>> = external_id.into();
    /// Place among the customer's contacts.
    ///
    /// At least 1.
    position: i64 = Some(position);
    /// Sets `first_name`.
    first_name: impl Into<String> = Some(first_name.into());
    /// Sets `last_name`.
    last_name: impl Into<String> = Some(last_name.into());
    /// Job title.
    title: impl Into<String> = Some(title.into());
    /// Sets `email`.
    email: impl Into<String> = Some(email.into());
    /// Sets `phone`.
    phone: impl Into<String> = Some(phone.into());
    /// URL of the person's page there.
    linked_in: impl Into<String> = Some(linked_in.into());
    /// URL of the person's page there.
    twitter: impl Into<String> = Some(twitter.into());
    /// Free text about the person.
    notes: impl Into<String> = Some(notes.into());
    /// Your own id of the customer; on an update, of the one to move the person to.
    ///
    /// Not documented; observed on 2023-03-10.
    ///
    /// Open question: official clients send it when they create, the page has it nowhere, an update with it was recorded.
    ///
    /// Responses may have no value here, but the API documents no way to clear the field.
    customer_external_id: impl Into<String> = Some(customer_external_id.into());
    /// When the person was last active.
    ///
    /// Not documented; taken from <https://github.com/chartmogul/chartmogul-node>.
    ///
    /// Open question: a recording of the Ruby client sends `last_active_at`, and the response has it as `last_seen`.
    ///
    /// Responses may have no value here, but the API documents no way to clear the field.
    last_seen: impl Into<runtime::DateTime> = Some(last_seen.into());
}

runtime::endpoint! {
    super::Chartmogul: UpdateContact -> Contact;
    "update_contact" = PATCH "/contacts/{uuid}";
    encode(self, request) {
        request.path(&[&self.uuid])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Deletes a contact.
///
/// `DELETE /contacts/{uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/contacts/delete), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::contacts::DeleteContact;
///
/// DeleteContact::new("con_8305e66c-bf2f-11ed-a4cb-db537410c51b").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `status`: 200 with `{}` in 2023, 202 with a message since 2026.
#[doc(alias = "DELETE /contacts/{uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteContact {
    uuid: String,
}

impl DeleteContact {
    /// - `uuid`: ChartMogul's own id, as in `con_…`.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

runtime::endpoint! {
    super::Chartmogul: DeleteContact -> ();
    "delete_contact" = DELETE "/contacts/{uuid}", idempotent;
    encode(self, request) { request.path(&[&self.uuid])?; }
    decode(response) { response.none() }
}

/// Merges one contact into another, which is returned.
///
/// `POST /contacts/{into_uuid}/merge/{from_uuid}` · [ChartMogul documentation](https://dev.chartmogul.com/reference/merge-contacts), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::contacts::MergeContacts;
///
/// let contact = MergeContacts::new(
///         "con_f4ef7c64-bf27-11ed-92ad-a7d034bf3085",
///         "con_33dd5606-bf2a-11ed-a7d0-17036209bd22",
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.customer_external_id`: Tests of one client call it `data_source_customer_external_id`, which no recording does.
#[doc(alias = "POST /contacts/{into_uuid}/merge/{from_uuid}")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct MergeContacts {
    into_uuid: String,
    from_uuid: String,
}

impl MergeContacts {
    /// - `into_uuid`: The contact that stays.
    /// - `from_uuid`: The contact that goes.
    pub fn new(into_uuid: impl Into<String>, from_uuid: impl Into<String>) -> Self {
        Self {
            into_uuid: into_uuid.into(),
            from_uuid: from_uuid.into(),
        }
    }
}

runtime::endpoint! {
    super::Chartmogul: MergeContacts -> Contact;
    "merge_contacts" = POST "/contacts/{into_uuid}/merge/{from_uuid}";
    encode(self, request) { request.path(&[&self.into_uuid, &self.from_uuid])?; }
    decode(response) { response.json() }
}

/// Lists the contacts of one customer.
///
/// `GET /customers/{customer_uuid}/contacts` · [ChartMogul documentation](https://dev.chartmogul.com/reference/customers/list-contacts), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::contacts::ListContactsOfCustomer;
///
/// let mut items = ListContactsOfCustomer::new(
///         "cus_00000000-0000-0000-0000-000000000000",
///     )
///     .items(client);
/// while let Some(contact) = items.next().await {
///     let contact = contact?;
///     println!("{contact:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.customer_external_id`: Tests of one client call it `data_source_customer_external_id`, which no recording does.
#[doc(alias = "GET /customers/{customer_uuid}/contacts")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListContactsOfCustomer {
    customer_uuid: String,
    cursor: Option<String>,
    per_page: Option<i64>,
}

impl ListContactsOfCustomer {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `customer_uuid`: The customer the person belongs to, as in `cus_…`.
    pub fn new(customer_uuid: impl Into<String>) -> Self {
        Self {
            customer_uuid: customer_uuid.into(),
            cursor: None,
            per_page: None,
        }
    }
}

runtime::setters! {
    ListContactsOfCustomer;
    /// The cursor returned with an earlier page.
    cursor: impl Into<String> = Some(cursor.into());
    /// The maximum number of items per page.
    per_page: i64 = Some(per_page);
}

runtime::endpoint! {
    super::Chartmogul: ListContactsOfCustomer -> ListContactsOfCustomerPage;
    "list_contacts_of_customer" = GET "/customers/{customer_uuid}/contacts", idempotent;
    encode(self, request) {
        request.path(&[&self.customer_uuid])?;
        request.query("cursor", self.cursor.as_ref());
        request.query("per_page", self.per_page.as_ref());
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListContactsOfCustomer {
    type Item = Contact;

    fn next(&self, page: &ListContactsOfCustomerPage) -> Option<Self> {
        if page.has_more == Some(false) {
            return None;
        }
        let next = page.cursor.as_deref()?;
        Some(self.clone().cursor(next))
    }

    fn items(page: ListContactsOfCustomerPage) -> Vec<Contact> {
        page.entries
    }
}

runtime::pages!(ListContactsOfCustomer -> Contact);

/// One page of [`ListContactsOfCustomer`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListContactsOfCustomerPage {
    /// The items, in the server's order.
    pub entries: Vec<Contact>,
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

/// Creates a contact of one customer.
///
/// `POST /customers/{customer_uuid}/contacts` · [ChartMogul documentation](https://dev.chartmogul.com/reference/customers/add-contact), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::contacts::CreateContactOfCustomer;
///
/// let contact = CreateContactOfCustomer::new(
///         "cus_00000000-0000-0000-0000-000000000000",
///         "ds_00000000-0000-0000-0000-000000000000",
///     )
///     .position(9)
///     .first_name("Adam")
///     .last_name("Smith")
///     .title("CEO")
///     .email("adam@example.com")
///     .custom("Seats", 123)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `status`: Both 200 and 201 stand in clients' tests; nobody recorded it.
/// - `request.customer_external_id`: Official clients send it when they create, the page has it nowhere, an update with it was recorded.
/// - `request.last_seen`: A recording of the Ruby client sends `last_active_at`, and the response has it as `last_seen`.
/// - `request.custom`: Samples for Ruby show an object, all others and all recordings a list of pairs.
/// - `response.customer_external_id`: Tests of one client call it `data_source_customer_external_id`, which no recording does.
#[doc(alias = "POST /customers/{customer_uuid}/contacts")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateContactOfCustomer {
    #[serde(skip)]
    customer_uuid: String,
    data_source_uuid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_external_id: Option<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    external_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    position: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    linked_in: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    twitter: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_seen: Option<runtime::DateTime>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::Pairs<codec::Same>>>::serialize"
    )]
    custom: Option<runtime::Map<serde_json::Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overrides: Option<runtime::Map<serde_json::Value>>,
}

impl CreateContactOfCustomer {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `customer_uuid`: The customer the person belongs to, as in `cus_…`.
    /// - `data_source_uuid`: The source of that customer, as in `ds_…`.
    pub fn new(
        customer_uuid: impl Into<String>,
        data_source_uuid: impl Into<String>,
    ) -> Self {
        Self {
            customer_uuid: customer_uuid.into(),
            data_source_uuid: data_source_uuid.into(),
            customer_external_id: None,
            external_id: runtime::Patch::Unchanged,
            position: None,
            first_name: None,
            last_name: None,
            title: None,
            email: None,
            phone: None,
            linked_in: None,
            twitter: None,
            notes: None,
            last_seen: None,
            custom: None,
            overrides: None,
        }
    }

    /// Custom attributes; a value is a text, a number or a bool.
    ///
    /// Open question: samples for Ruby show an object, all others and all recordings a list of pairs.
    ///
    /// Adds one entry; [`Self::custom_entries`] sets all of them.
    pub fn custom(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.custom.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets all entries of `custom`; `Map::new()` sends an empty map.
    pub fn custom_entries(
        mut self,
        custom: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.custom = Some(custom.into());
        self
    }

    /// Only newer clients have it, as field → bool; added to responses by `with_overrides`.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Adds one entry; [`Self::overrides_entries`] sets all of them.
    pub fn overrides(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.overrides.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets all entries of `overrides`; `Map::new()` sends an empty map.
    pub fn overrides_entries(
        mut self,
        overrides: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.overrides = Some(overrides.into());
        self
    }
}

runtime::setters! {
    CreateContactOfCustomer;
    /// Your own id of the customer; on an update, of the one to move the person to.
    ///
    /// Not documented; observed on 2023-03-10.
    ///
    /// Open question: official clients send it when they create, the page has it nowhere, an update with it was recorded.
    customer_external_id: impl Into<String> = Some(customer_external_id.into());
    /// Your own id of the person; null takes it away.
    ///
    /// Not documented; observed on 2026-09-16.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    external_id: impl Into<runtime::Patch<String>> = external_id.into();
    /// Place among the customer's contacts.
    ///
    /// At least 1.
    position: i64 = Some(position);
    /// Sets `first_name`.
    first_name: impl Into<String> = Some(first_name.into());
    /// Sets `last_name`.
    last_name: impl Into<String> = Some(last_name.into());
    /// Job title.
    title: impl Into<String> = Some(title.into());
    /// Sets `email`.
    email: impl Into<String> = Some(email.into());
    /// Sets `phone`.
    phone: impl Into<String> = Some(phone.into());
    /// URL of the person's page there.
    linked_in: impl Into<String> = Some(linked_in.into());
    /// URL of the person's page there.
    twitter: impl Into<String> = Some(twitter.into());
    /// Free text about the person.
    notes: impl Into<String> = Some(notes.into());
    /// When the person was last active.
    ///
    /// Not documented; taken from <https://github.com/chartmogul/chartmogul-node>.
    ///
    /// Open question: a recording of the Ruby client sends `last_active_at`, and the response has it as `last_seen`.
    last_seen: impl Into<runtime::DateTime> = Some(last_seen.into());
}

runtime::endpoint! {
    super::Chartmogul: CreateContactOfCustomer -> Contact;
    "create_contact_of_customer" = POST "/customers/{customer_uuid}/contacts";
    encode(self, request) {
        request.path(&[&self.customer_uuid])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// A person, mostly at a customer.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Contact {
    /// ChartMogul's own id, as in `con_…`.
    pub uuid: String,
    /// The customer the person belongs to; null for one without, and in responses of a merge.
    pub customer_uuid: Option<String>,
    /// Your own id of that customer.
    ///
    /// Open question: tests of one client call it `data_source_customer_external_id`, which no recording does.
    pub customer_external_id: Option<String>,
    /// The source of that customer.
    pub data_source_uuid: Option<String>,
    /// When the person was last active.
    ///
    /// Not documented; observed on 2026-09-16.
    pub last_seen: Option<runtime::DateTime>,
    /// Custom attributes by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Map<serde_json::Value>>,
    /// Earlier values by field; added by `attributes_with_history`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub historical_values: Option<runtime::Map<serde_json::Value>>,
    /// Your own id of the person; null takes it away.
    ///
    /// Not documented; observed on 2026-09-16.
    pub external_id: Option<String>,
    /// Place among the customer's contacts.
    ///
    /// At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// The contact's `first_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The contact's `last_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Job title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The contact's `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The contact's `phone`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// URL of the person's page there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linked_in: Option<String>,
    /// URL of the person's page there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twitter: Option<String>,
    /// Free text about the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Only newer clients have it, as field → bool; added to responses by `with_overrides`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overrides: Option<runtime::Map<serde_json::Value>>,
}
