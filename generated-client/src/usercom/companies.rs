// Generated from api-spec/usercom/companies.yaml by `cargo xtask codegen`; do not edit.

//! Companies, their members and tags.

use super::{Tag, TagAdded};
use crate::runtime;
use crate::runtime::codec;

/// Lists companies.
///
/// `GET /companies/` · [User.com documentation](https://apidocs.user.com/companies/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::ListCompanies;
///
/// let mut items = ListCompanies::new().items(client);
/// while let Some(company) = items.next().await {
///     let company = company?;
///     println!("{company:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.created_at`, `response.updated_at`: Listed as text that is sent, as is updated_at; surely they are only received.
/// - `response.name`: `create`: a client refuses to go without; the page of this call was not found.
/// - `response.custom_id`: The sample has `company_id`, the name of version 1; a recording has `custom_id`; the sample has `company_id`, the name of version 1, with a placeholder in it.
/// - `response.size`: The sample has `approx_employees`, the name of version 1; a recording has `size`.
#[doc(alias = "GET /companies/")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCompanies {
    page_url: Option<String>,
}

impl ListCompanies {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListCompanies;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListCompanies -> ListCompaniesPage;
    "list_companies" = GET "/companies/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListCompanies {
    type Item = Company;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListCompaniesPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListCompaniesPage) -> Vec<Company> {
        page.results
    }
}

runtime::pages!(ListCompanies -> Company);

/// One page of [`ListCompanies`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCompaniesPage {
    /// The items, in the server's order.
    pub results: Vec<Company>,
    /// The URL of the next page.
    #[serde(default, with = "codec::As::<codec::Next>")]
    pub next: Option<String>,
    /// The number of items on all pages.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Bare>>"
    )]
    pub count: Option<i64>,
}

/// Creates a company.
///
/// `POST /companies/` · [User.com documentation](https://apidocs.user.com/companies/create-company.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::CreateCompany;
///
/// let company = CreateCompany::new("Example Ventures")
///     .custom_id("group@795")
///     .city("San Francisco")
///     .extra("companyowner", "Adam Doe")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.name`, `response.name`: `create`: a client refuses to go without; the page of this call was not found.
/// - `request.custom_id`, `response.custom_id`: The sample has `company_id`, the name of version 1; a recording has `custom_id`; the sample has `company_id`, the name of version 1, with a placeholder in it.
/// - `request.size`, `response.size`: The sample has `approx_employees`, the name of version 1; a recording has `size`.
/// - `request.assigned_to`: Only the page on updates by your own id has it, and no response shows it; `update_company_by_custom_id`: this page has it, the page on updates by User.com's id and all responses lack it.
/// - `request.tags`: The table says a list of tags typed text; we send names, as for users.
/// - `response.created_at`, `response.updated_at`: Listed as text that is sent, as is updated_at; surely they are only received.
#[doc(alias = "POST /companies/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCompany {
    name: String,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    description: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    email: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    country: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    region: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    city: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    address: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    postal_code: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    category: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    size: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    phone_numbers: runtime::Patch<Vec<String>>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    user_custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assigned_to: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<Vec<String>>,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<CreateCompany, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for CreateCompany {
    const NAMES: &'static [&'static str] = &[
        "name",
        "custom_id",
        "description",
        "email",
        "country",
        "region",
        "city",
        "address",
        "postal_code",
        "category",
        "size",
        "phone_numbers",
        "user_custom_id",
        "assigned_to",
        "tags",
    ];
}

impl CreateCompany {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `name`: What the company is called.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            custom_id: runtime::Patch::Unchanged,
            description: runtime::Patch::Unchanged,
            email: runtime::Patch::Unchanged,
            country: runtime::Patch::Unchanged,
            region: runtime::Patch::Unchanged,
            city: runtime::Patch::Unchanged,
            address: runtime::Patch::Unchanged,
            postal_code: runtime::Patch::Unchanged,
            category: runtime::Patch::Unchanged,
            size: runtime::Patch::Unchanged,
            phone_numbers: runtime::Patch::Unchanged,
            user_custom_id: runtime::Patch::Unchanged,
            assigned_to: None,
            tags: None,
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
    CreateCompany;
    /// Your own id of the company.
    ///
    /// Open question: the sample has `company_id`, the name of version 1; a recording has `custom_id`; the sample has `company_id`, the name of version 1, with a placeholder in it.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// May be empty.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    description: impl Into<runtime::Patch<String>> = description.into();
    /// E-mail address.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    email: impl Into<runtime::Patch<String>> = email.into();
    /// As they were given.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    country: impl Into<runtime::Patch<String>> = country.into();
    /// As they were given.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    region: impl Into<runtime::Patch<String>> = region.into();
    /// As they were given.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    city: impl Into<runtime::Patch<String>> = city.into();
    /// As they were given.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    address: impl Into<runtime::Patch<String>> = address.into();
    /// As they were given.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    postal_code: impl Into<runtime::Patch<String>> = postal_code.into();
    /// As they were given.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    category: impl Into<runtime::Patch<String>> = category.into();
    /// Number of employees.
    ///
    /// Open question: the sample has `approx_employees`, the name of version 1; a recording has `size`.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    size: impl Into<runtime::Patch<i64>> = size.into();
    /// Null where there is none.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    phone_numbers: impl Into<runtime::Patch<Vec<String>>> = phone_numbers.into();
    /// Your own id of a user who is a member.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    user_custom_id: impl Into<runtime::Patch<String>> = user_custom_id.into();
    /// Id of an agent group.
    ///
    /// Open question: only the page on updates by your own id has it, and no response shows it; `update_company_by_custom_id`: this page has it, the page on updates by User.com's id and all responses lack it.
    assigned_to: i64 = Some(assigned_to);
    /// Names of tags.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: the table says a list of tags typed text; we send names, as for users.
    tags: impl IntoIterator<Item = impl Into<String>> = Some(runtime::list(tags));
}

runtime::endpoint! {
    super::Usercom: CreateCompany -> Company;
    "create_company" = POST "/companies/";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Gets a company.
///
/// `GET /companies/{id}/` · [User.com documentation](https://apidocs.user.com/companies/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::GetCompany;
///
/// let company = GetCompany::new(21).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.created_at`, `response.updated_at`: Listed as text that is sent, as is updated_at; surely they are only received.
/// - `response.name`: `create`: a client refuses to go without; the page of this call was not found.
/// - `response.custom_id`: The sample has `company_id`, the name of version 1; a recording has `custom_id`; the sample has `company_id`, the name of version 1, with a placeholder in it.
/// - `response.size`: The sample has `approx_employees`, the name of version 1; a recording has `size`.
#[doc(alias = "GET /companies/{id}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCompany {
    id: i64,
}

impl GetCompany {
    /// - `id`: User.com's own id of the company.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

runtime::endpoint! {
    super::Usercom: GetCompany -> Company;
    "get_company" = GET "/companies/{id}/", idempotent;
    encode(self, request) { request.path(&[&self.id])?; }
    decode(response) { response.json() }
}

/// Gets a company by your own id.
///
/// `GET /companies-by-id/{company_custom_id}/` · [User.com documentation](https://apidocs.user.com/companies/get-company-by-id.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::GetCompanyByCustomId;
///
/// let company = GetCompanyByCustomId::new("group-795").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.created_at`, `response.updated_at`: Listed as text that is sent, as is updated_at; surely they are only received.
/// - `response.name`: `create`: a client refuses to go without; the page of this call was not found.
/// - `response.custom_id`: The sample has `company_id`, the name of version 1; a recording has `custom_id`; the sample has `company_id`, the name of version 1, with a placeholder in it.
/// - `response.size`: The sample has `approx_employees`, the name of version 1; a recording has `size`.
#[doc(alias = "GET /companies-by-id/{company_custom_id}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCompanyByCustomId {
    company_custom_id: String,
}

impl GetCompanyByCustomId {
    /// - `company_custom_id`: The `company_custom_id` in the path.
    pub fn new(company_custom_id: impl Into<String>) -> Self {
        Self {
            company_custom_id: company_custom_id.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: GetCompanyByCustomId -> Company;
    "get_company_by_custom_id" = GET "/companies-by-id/{company_custom_id}/", idempotent;
    encode(self, request) { request.path(&[&self.company_custom_id])?; }
    decode(response) { response.json() }
}

/// Changes the fields that are sent and leaves the others alone.
///
/// `PUT /companies/{id}/` · [User.com documentation](https://apidocs.user.com/companies/update-company.html), as of 2026-11-20
///
/// Omitted fields of the company stay unchanged.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::UpdateCompany;
///
/// let company = UpdateCompany::new(21)
///     .name("Example Ventures")
///     .custom_id("group@795")
///     .email("company@example.com")
///     .city("San Francisco")
///     .address("6th St")
///     .postal_code("94103")
///     .user_custom_id("user@123")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `example`: The sample ends in a comma and has the response of version 1; this one is a recording.
/// - `request.name`, `response.name`: `create`: a client refuses to go without; the page of this call was not found.
/// - `request.custom_id`, `response.custom_id`: The sample has `company_id`, the name of version 1; a recording has `custom_id`; the sample has `company_id`, the name of version 1, with a placeholder in it.
/// - `request.size`, `response.size`: The sample has `approx_employees`, the name of version 1; a recording has `size`.
/// - `request.assigned_to`: Only the page on updates by your own id has it, and no response shows it; `update_company_by_custom_id`: this page has it, the page on updates by User.com's id and all responses lack it.
/// - `request.tags`: The table says a list of tags typed text; we send names, as for users.
/// - `response.created_at`, `response.updated_at`: Listed as text that is sent, as is updated_at; surely they are only received.
#[doc(alias = "PUT /companies/{id}/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCompany {
    #[serde(skip)]
    id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    description: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    email: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    country: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    region: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    city: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    address: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    postal_code: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    category: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    size: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    phone_numbers: runtime::Patch<Vec<String>>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    user_custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assigned_to: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<Vec<String>>,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<UpdateCompany, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for UpdateCompany {
    const NAMES: &'static [&'static str] = &[
        "name",
        "custom_id",
        "description",
        "email",
        "country",
        "region",
        "city",
        "address",
        "postal_code",
        "category",
        "size",
        "phone_numbers",
        "user_custom_id",
        "assigned_to",
        "tags",
    ];
}

impl UpdateCompany {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `id`: User.com's own id of the company.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            custom_id: runtime::Patch::Unchanged,
            description: runtime::Patch::Unchanged,
            email: runtime::Patch::Unchanged,
            country: runtime::Patch::Unchanged,
            region: runtime::Patch::Unchanged,
            city: runtime::Patch::Unchanged,
            address: runtime::Patch::Unchanged,
            postal_code: runtime::Patch::Unchanged,
            category: runtime::Patch::Unchanged,
            size: runtime::Patch::Unchanged,
            phone_numbers: runtime::Patch::Unchanged,
            user_custom_id: runtime::Patch::Unchanged,
            assigned_to: None,
            tags: None,
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
    UpdateCompany;
    /// What the company is called.
    ///
    /// Open question: `create`: a client refuses to go without; the page of this call was not found.
    name: impl Into<String> = Some(name.into());
    /// Your own id of the company.
    ///
    /// Open question: the sample has `company_id`, the name of version 1; a recording has `custom_id`; the sample has `company_id`, the name of version 1, with a placeholder in it.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// May be empty.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    description: impl Into<runtime::Patch<String>> = description.into();
    /// E-mail address.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    email: impl Into<runtime::Patch<String>> = email.into();
    /// As they were given.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    country: impl Into<runtime::Patch<String>> = country.into();
    /// As they were given.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    region: impl Into<runtime::Patch<String>> = region.into();
    /// As they were given.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    city: impl Into<runtime::Patch<String>> = city.into();
    /// As they were given.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    address: impl Into<runtime::Patch<String>> = address.into();
    /// As they were given.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    postal_code: impl Into<runtime::Patch<String>> = postal_code.into();
    /// As they were given.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    category: impl Into<runtime::Patch<String>> = category.into();
    /// Number of employees.
    ///
    /// Open question: the sample has `approx_employees`, the name of version 1; a recording has `size`.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    size: impl Into<runtime::Patch<i64>> = size.into();
    /// Null where there is none.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    phone_numbers: impl Into<runtime::Patch<Vec<String>>> = phone_numbers.into();
    /// Your own id of a user who is a member.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    user_custom_id: impl Into<runtime::Patch<String>> = user_custom_id.into();
    /// Id of an agent group.
    ///
    /// Open question: only the page on updates by your own id has it, and no response shows it; `update_company_by_custom_id`: this page has it, the page on updates by User.com's id and all responses lack it.
    assigned_to: i64 = Some(assigned_to);
    /// Names of tags.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: the table says a list of tags typed text; we send names, as for users.
    tags: impl IntoIterator<Item = impl Into<String>> = Some(runtime::list(tags));
}

runtime::endpoint! {
    super::Usercom: UpdateCompany -> Company;
    "update_company" = PUT "/companies/{id}/", idempotent;
    encode(self, request) {
        request.path(&[&self.id])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Changes the fields that are sent and leaves the others alone.
///
/// `PUT /companies-by-id/{company_custom_id}/` · [User.com documentation](https://apidocs.user.com/companies/update-company-by-id.html), as of 2026-11-20
///
/// Omitted fields of the company stay unchanged.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::UpdateCompanyByCustomId;
///
/// let company = UpdateCompanyByCustomId::new("my-custom-id")
///     .name("Updated name")
///     .description("updated description")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `method`: The heading says PUT, the sample POST; running clients send PUT.
/// - `example`: The response keeps names of version 1; they are fixed.
/// - `request.name`, `response.name`: `create`: a client refuses to go without; the page of this call was not found.
/// - `request.custom_id`, `response.custom_id`: The sample has `company_id`, the name of version 1; a recording has `custom_id`; the sample has `company_id`, the name of version 1, with a placeholder in it.
/// - `request.size`, `response.size`: The sample has `approx_employees`, the name of version 1; a recording has `size`.
/// - `request.assigned_to`: Only the page on updates by your own id has it, and no response shows it; `update_company_by_custom_id`: this page has it, the page on updates by User.com's id and all responses lack it.
/// - `request.tags`: The table says a list of tags typed text; we send names, as for users.
/// - `response.created_at`, `response.updated_at`: Listed as text that is sent, as is updated_at; surely they are only received.
#[doc(alias = "PUT /companies-by-id/{company_custom_id}/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCompanyByCustomId {
    #[serde(skip)]
    company_custom_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    description: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    email: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    country: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    region: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    city: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    address: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    postal_code: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    category: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    size: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    phone_numbers: runtime::Patch<Vec<String>>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    user_custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assigned_to: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<Vec<String>>,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<UpdateCompanyByCustomId, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for UpdateCompanyByCustomId {
    const NAMES: &'static [&'static str] = &[
        "name",
        "custom_id",
        "description",
        "email",
        "country",
        "region",
        "city",
        "address",
        "postal_code",
        "category",
        "size",
        "phone_numbers",
        "user_custom_id",
        "assigned_to",
        "tags",
    ];
}

impl UpdateCompanyByCustomId {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `company_custom_id`: The `company_custom_id` in the path.
    pub fn new(company_custom_id: impl Into<String>) -> Self {
        Self {
            company_custom_id: company_custom_id.into(),
            name: None,
            custom_id: runtime::Patch::Unchanged,
            description: runtime::Patch::Unchanged,
            email: runtime::Patch::Unchanged,
            country: runtime::Patch::Unchanged,
            region: runtime::Patch::Unchanged,
            city: runtime::Patch::Unchanged,
            address: runtime::Patch::Unchanged,
            postal_code: runtime::Patch::Unchanged,
            category: runtime::Patch::Unchanged,
            size: runtime::Patch::Unchanged,
            phone_numbers: runtime::Patch::Unchanged,
            user_custom_id: runtime::Patch::Unchanged,
            assigned_to: None,
            tags: None,
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
    UpdateCompanyByCustomId;
    /// What the company is called.
    ///
    /// Open question: `create`: a client refuses to go without; the page of this call was not found.
    name: impl Into<String> = Some(name.into());
    /// Your own id of the company.
    ///
    /// Open question: the sample has `company_id`, the name of version 1; a recording has `custom_id`; the sample has `company_id`, the name of version 1, with a placeholder in it.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// May be empty.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    description: impl Into<runtime::Patch<String>> = description.into();
    /// E-mail address.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    email: impl Into<runtime::Patch<String>> = email.into();
    /// As they were given.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    country: impl Into<runtime::Patch<String>> = country.into();
    /// As they were given.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    region: impl Into<runtime::Patch<String>> = region.into();
    /// As they were given.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    city: impl Into<runtime::Patch<String>> = city.into();
    /// As they were given.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    address: impl Into<runtime::Patch<String>> = address.into();
    /// As they were given.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    postal_code: impl Into<runtime::Patch<String>> = postal_code.into();
    /// As they were given.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    category: impl Into<runtime::Patch<String>> = category.into();
    /// Number of employees.
    ///
    /// Open question: the sample has `approx_employees`, the name of version 1; a recording has `size`.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    size: impl Into<runtime::Patch<i64>> = size.into();
    /// Null where there is none.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    phone_numbers: impl Into<runtime::Patch<Vec<String>>> = phone_numbers.into();
    /// Your own id of a user who is a member.
    ///
    /// `None` clears the field; if this is not called, the field stays unchanged.
    user_custom_id: impl Into<runtime::Patch<String>> = user_custom_id.into();
    /// Id of an agent group.
    ///
    /// Open question: only the page on updates by your own id has it, and no response shows it; `update_company_by_custom_id`: this page has it, the page on updates by User.com's id and all responses lack it.
    assigned_to: i64 = Some(assigned_to);
    /// Names of tags.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: the table says a list of tags typed text; we send names, as for users.
    tags: impl IntoIterator<Item = impl Into<String>> = Some(runtime::list(tags));
}

runtime::endpoint! {
    super::Usercom: UpdateCompanyByCustomId -> Company;
    "update_company_by_custom_id" = PUT "/companies-by-id/{company_custom_id}/", idempotent;
    encode(self, request) {
        request.path(&[&self.company_custom_id])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Deletes a company.
///
/// `DELETE /companies/{id}/` · [User.com documentation](https://apidocs.user.com/companies/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::DeleteCompany;
///
/// DeleteCompany::new(21).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `path`: Two clients leave out the slash at the end; every other call needs it.
#[doc(alias = "DELETE /companies/{id}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCompany {
    id: i64,
}

impl DeleteCompany {
    /// - `id`: User.com's own id of the company.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

runtime::endpoint! {
    super::Usercom: DeleteCompany -> ();
    "delete_company" = DELETE "/companies/{id}/", idempotent;
    encode(self, request) { request.path(&[&self.id])?; }
    decode(response) { response.none() }
}

/// Deletes a company by your own id.
///
/// `DELETE /companies-by-id/{company_custom_id}/` · [User.com documentation](https://apidocs.user.com/companies/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::DeleteCompanyByCustomId;
///
/// DeleteCompanyByCustomId::new("group-795").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `path`: Two clients leave out the slash at the end; every other call needs it.
#[doc(alias = "DELETE /companies-by-id/{company_custom_id}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCompanyByCustomId {
    company_custom_id: String,
}

impl DeleteCompanyByCustomId {
    /// - `company_custom_id`: The `company_custom_id` in the path.
    pub fn new(company_custom_id: impl Into<String>) -> Self {
        Self {
            company_custom_id: company_custom_id.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: DeleteCompanyByCustomId -> ();
    "delete_company_by_custom_id" = DELETE "/companies-by-id/{company_custom_id}/", idempotent;
    encode(self, request) { request.path(&[&self.company_custom_id])?; }
    decode(response) { response.none() }
}

/// Makes a user a member of a company.
///
/// `POST /companies/{id}/add_member/` · [User.com documentation](https://apidocs.user.com/companies/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::AddMemberToCompany;
///
/// AddMemberToCompany::new(21, 52).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /companies/{id}/add_member/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddMemberToCompany {
    #[serde(skip)]
    id: i64,
    user_id: i64,
}

impl AddMemberToCompany {
    /// - `id`: User.com's own id of the company.
    /// - `user_id`: User.com's own id of the user.
    pub fn new(id: i64, user_id: i64) -> Self {
        Self { id, user_id }
    }
}

runtime::endpoint! {
    super::Usercom: AddMemberToCompany -> ();
    "add_member_to_company" = POST "/companies/{id}/add_member/";
    encode(self, request) {
        request.path(&[&self.id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Ends a user's membership of a company.
///
/// `POST /companies/{id}/remove_member/` · [User.com documentation](https://apidocs.user.com/companies/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::RemoveMemberFromCompany;
///
/// RemoveMemberFromCompany::new(21, 52).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /companies/{id}/remove_member/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveMemberFromCompany {
    #[serde(skip)]
    id: i64,
    user_id: i64,
}

impl RemoveMemberFromCompany {
    /// - `id`: User.com's own id of the company.
    /// - `user_id`: User.com's own id of the user.
    pub fn new(id: i64, user_id: i64) -> Self {
        Self { id, user_id }
    }
}

runtime::endpoint! {
    super::Usercom: RemoveMemberFromCompany -> ();
    "remove_member_from_company" = POST "/companies/{id}/remove_member/";
    encode(self, request) {
        request.path(&[&self.id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Puts a tag on a company.
///
/// `POST /companies/{id}/add_tag/` · [User.com documentation](https://apidocs.user.com/companies/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::AddTagToCompany;
///
/// let tag_added = AddTagToCompany::new(21, "partner").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /companies/{id}/add_tag/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddTagToCompany {
    #[serde(skip)]
    id: i64,
    name: String,
}

impl AddTagToCompany {
    /// - `id`: User.com's own id of the company.
    /// - `name`: Name of the tag.
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self { id, name: name.into() }
    }
}

runtime::endpoint! {
    super::Usercom: AddTagToCompany -> TagAdded;
    "add_tag_to_company" = POST "/companies/{id}/add_tag/";
    encode(self, request) {
        request.path(&[&self.id])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Puts a tag on a company, by your own id.
///
/// `POST /companies-by-id/{company_custom_id}/add_tag/` · [User.com documentation](https://apidocs.user.com/companies/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::AddTagToCompanyByCustomId;
///
/// let tag_added = AddTagToCompanyByCustomId::new("group-795", "partner")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /companies-by-id/{company_custom_id}/add_tag/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddTagToCompanyByCustomId {
    #[serde(skip)]
    company_custom_id: String,
    name: String,
}

impl AddTagToCompanyByCustomId {
    /// - `company_custom_id`: The `company_custom_id` in the path.
    /// - `name`: Name of the tag.
    pub fn new(company_custom_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            company_custom_id: company_custom_id.into(),
            name: name.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: AddTagToCompanyByCustomId -> TagAdded;
    "add_tag_to_company_by_custom_id" = POST "/companies-by-id/{company_custom_id}/add_tag/";
    encode(self, request) {
        request.path(&[&self.company_custom_id])?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Takes a tag off a company.
///
/// `DELETE /companies/{id}/remove_tag/` · [User.com documentation](https://apidocs.user.com/companies/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::RemoveTagFromCompany;
///
/// RemoveTagFromCompany::new(21, "partner").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "DELETE /companies/{id}/remove_tag/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveTagFromCompany {
    #[serde(skip)]
    id: i64,
    name: String,
}

impl RemoveTagFromCompany {
    /// - `id`: User.com's own id of the company.
    /// - `name`: Name of the tag.
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self { id, name: name.into() }
    }
}

runtime::endpoint! {
    super::Usercom: RemoveTagFromCompany -> ();
    "remove_tag_from_company" = DELETE "/companies/{id}/remove_tag/", idempotent;
    encode(self, request) {
        request.path(&[&self.id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Takes a tag off a company, by your own id.
///
/// `DELETE /companies-by-id/{company_custom_id}/remove_tag/` · [User.com documentation](https://apidocs.user.com/companies/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::RemoveTagFromCompanyByCustomId;
///
/// RemoveTagFromCompanyByCustomId::new("group-795", "partner").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `method`: DELETE here as under User.com's own id, though for users it is POST.
#[doc(alias = "DELETE /companies-by-id/{company_custom_id}/remove_tag/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveTagFromCompanyByCustomId {
    #[serde(skip)]
    company_custom_id: String,
    name: String,
}

impl RemoveTagFromCompanyByCustomId {
    /// - `company_custom_id`: The `company_custom_id` in the path.
    /// - `name`: Name of the tag.
    pub fn new(company_custom_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            company_custom_id: company_custom_id.into(),
            name: name.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: RemoveTagFromCompanyByCustomId -> ();
    "remove_tag_from_company_by_custom_id" = DELETE "/companies-by-id/{company_custom_id}/remove_tag/", idempotent;
    encode(self, request) {
        request.path(&[&self.company_custom_id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Sets one attribute of your own.
///
/// `POST /companies/{id}/set_attribute/` · [User.com documentation](https://apidocs.user.com/companies/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::SetCompanyAttribute;
///
/// SetCompanyAttribute::new(21, "founded", "1947").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /companies/{id}/set_attribute/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCompanyAttribute {
    #[serde(skip)]
    id: i64,
    attribute: String,
    value: serde_json::Value,
}

impl SetCompanyAttribute {
    /// - `id`: User.com's own id of the company.
    /// - `attribute`: Name of the attribute.
    /// - `value`: The new value.
    pub fn new(
        id: i64,
        attribute: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            id,
            attribute: attribute.into(),
            value: value.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: SetCompanyAttribute -> ();
    "set_company_attribute" = POST "/companies/{id}/set_attribute/";
    encode(self, request) {
        request.path(&[&self.id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Sets one attribute of your own, by your own id.
///
/// `POST /companies-by-id/{company_custom_id}/set_attribute/` · [User.com documentation](https://apidocs.user.com/companies/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::SetCompanyAttributeByCustomId;
///
/// SetCompanyAttributeByCustomId::new("group-795", "founded", "1947")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /companies-by-id/{company_custom_id}/set_attribute/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCompanyAttributeByCustomId {
    #[serde(skip)]
    company_custom_id: String,
    attribute: String,
    value: serde_json::Value,
}

impl SetCompanyAttributeByCustomId {
    /// - `company_custom_id`: The `company_custom_id` in the path.
    /// - `attribute`: Name of the attribute.
    /// - `value`: The new value.
    pub fn new(
        company_custom_id: impl Into<String>,
        attribute: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            company_custom_id: company_custom_id.into(),
            attribute: attribute.into(),
            value: value.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: SetCompanyAttributeByCustomId -> ();
    "set_company_attribute_by_custom_id" = POST "/companies-by-id/{company_custom_id}/set_attribute/";
    encode(self, request) {
        request.path(&[&self.company_custom_id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Sets several attributes of your own.
///
/// `POST /companies/{id}/set_multiple_attributes/` · [User.com documentation](https://apidocs.user.com/companies/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::SetCompanyAttributes;
///
/// SetCompanyAttributes::new(21)
///     .extra("founded", "1947")
///     .extra("isprofitable", "no")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /companies/{id}/set_multiple_attributes/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCompanyAttributes {
    #[serde(skip)]
    id: i64,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<SetCompanyAttributes, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for SetCompanyAttributes {
    const NAMES: &'static [&'static str] = &[];
}

impl SetCompanyAttributes {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `id`: User.com's own id of the company.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            extra: runtime::Map::new(),
        }
    }

    /// A value; others than text, numbers, bools and lists of text were not seen.
    ///
    /// Adds one key; [`Self::extra_entries`] sets all of them.
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
    SetCompanyAttributes;
}

runtime::endpoint! {
    super::Usercom: SetCompanyAttributes -> ();
    "set_company_attributes" = POST "/companies/{id}/set_multiple_attributes/";
    encode(self, request) {
        request.path(&[&self.id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// Sets several attributes of your own, by your own id.
///
/// `POST /companies-by-id/{company_custom_id}/set_multiple_attributes/` · [User.com documentation](https://apidocs.user.com/companies/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::companies::SetCompanyAttributesByCustomId;
///
/// SetCompanyAttributesByCustomId::new("group-795")
///     .extra("founded", "1947")
///     .extra("isprofitable", "no")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "POST /companies-by-id/{company_custom_id}/set_multiple_attributes/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCompanyAttributesByCustomId {
    #[serde(skip)]
    company_custom_id: String,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<SetCompanyAttributesByCustomId, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for SetCompanyAttributesByCustomId {
    const NAMES: &'static [&'static str] = &[];
}

impl SetCompanyAttributesByCustomId {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `company_custom_id`: The `company_custom_id` in the path.
    pub fn new(company_custom_id: impl Into<String>) -> Self {
        Self {
            company_custom_id: company_custom_id.into(),
            extra: runtime::Map::new(),
        }
    }

    /// A value; others than text, numbers, bools and lists of text were not seen.
    ///
    /// Adds one key; [`Self::extra_entries`] sets all of them.
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
    SetCompanyAttributesByCustomId;
}

runtime::endpoint! {
    super::Usercom: SetCompanyAttributesByCustomId -> ();
    "set_company_attributes_by_custom_id" = POST "/companies-by-id/{company_custom_id}/set_multiple_attributes/";
    encode(self, request) {
        request.path(&[&self.company_custom_id])?;
        request.json(self)?;
    }
    decode(response) { response.none() }
}

/// A company, which users may be members of.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Company {
    /// User.com's own id of the company.
    pub id: i64,
    /// Ids of the users who are members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employees: Option<Vec<i64>>,
    /// Labels on the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// The company's `created_at`.
    ///
    /// Open question: listed as text that is sent, as is updated_at; surely they are only received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<runtime::DateTime>,
    /// The company's `updated_at`.
    ///
    /// Open question: listed as text that is sent, as is updated_at; surely they are only received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<runtime::DateTime>,
    /// What the company is called.
    ///
    /// Open question: `create`: a client refuses to go without; the page of this call was not found.
    pub name: String,
    /// Your own id of the company.
    ///
    /// Open question: the sample has `company_id`, the name of version 1; a recording has `custom_id`; the sample has `company_id`, the name of version 1, with a placeholder in it.
    pub custom_id: Option<String>,
    /// May be empty.
    pub description: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// As they were given.
    pub country: Option<String>,
    /// As they were given.
    pub region: Option<String>,
    /// As they were given.
    pub city: Option<String>,
    /// As they were given.
    pub address: Option<String>,
    /// As they were given.
    pub postal_code: Option<String>,
    /// As they were given.
    pub category: Option<String>,
    /// Number of employees.
    ///
    /// Open question: the sample has `approx_employees`, the name of version 1; a recording has `size`.
    pub size: Option<i64>,
    /// Null where there is none.
    pub phone_numbers: Option<Vec<String>>,
    /// Your own id of a user who is a member.
    pub user_custom_id: Option<String>,
    /// An attribute of your own, by its standard name.
    #[serde(flatten, with = "codec::As::<codec::Extra<Company, codec::Same>>")]
    pub extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for Company {
    const NAMES: &'static [&'static str] = &[
        "id",
        "employees",
        "tags",
        "created_at",
        "updated_at",
        "name",
        "custom_id",
        "description",
        "email",
        "country",
        "region",
        "city",
        "address",
        "postal_code",
        "category",
        "size",
        "phone_numbers",
        "user_custom_id",
    ];
}
