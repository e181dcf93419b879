// Generated from api-spec/usercom/attributes.yaml by `cargo xtask codegen`; do not edit.

//! Attributes of your own, and what values they take.

use crate::runtime;
use crate::runtime::codec;

/// Lists attributes.
///
/// `GET /attributes/` · [User.com documentation](https://apidocs.user.com/attributes/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::attributes::ListAttributes;
///
/// let mut items = ListAttributes::new().items(client);
/// while let Some(attribute) = items.next().await {
///     let attribute = attribute?;
///     println!("{attribute:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.content_type`: An older page has four of the six; version 1 returns `user` for `clientuser`.
/// - `response.value_type`: An older page has four of the eight.
#[doc(alias = "GET /attributes/")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAttributes {
    page_url: Option<String>,
}

impl ListAttributes {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ListAttributes;
    /// The URL of the next page, returned with an earlier page. It replaces every other query parameter.
    page_url: impl Into<String> = Some(page_url.into());
}

runtime::endpoint! {
    super::Usercom: ListAttributes -> ListAttributesPage;
    "list_attributes" = GET "/attributes/", idempotent;
    encode(self, request) {
        if let Some(url) = &self.page_url { request.page_url(url)?; }
    }
    decode(response) { response.json() }
}

impl runtime::Paginated for ListAttributes {
    type Item = Attribute;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &ListAttributesPage) -> Option<Self> {
        let next = page.next.as_deref()?;
        Some(self.clone().page_url(next))
    }

    fn items(page: ListAttributesPage) -> Vec<Attribute> {
        page.results
    }
}

runtime::pages!(ListAttributes -> Attribute);

/// One page of [`ListAttributes`] results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAttributesPage {
    /// The items, in the server's order.
    pub results: Vec<Attribute>,
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

/// Creates an attribute.
///
/// `POST /attributes/` · [User.com documentation](https://apidocs.user.com/attributes/create-attribute.html), as of 2026-11-20
///
/// `choices` needs `allow_multiple_choices`. `allow_multiple_choices` needs `choices`.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::{ContentType, ValueType, attributes::CreateAttribute};
///
/// let attribute = CreateAttribute::new(
///         "API string attribute",
///         ContentType::Clientuser,
///         ValueType::String,
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.content_type`, `response.content_type`: An older page has four of the six; version 1 returns `user` for `clientuser`.
/// - `request.value_type`, `response.value_type`: An older page has four of the eight.
/// - `request.choices`: The page requires it and allow_multiple_choices where `value_type` is `fixed`, so each needs the other.
#[doc(alias = "POST /attributes/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAttribute {
    name: String,
    content_type: ContentType,
    value_type: ValueType,
    #[serde(skip_serializing_if = "Option::is_none")]
    choices: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    allow_multiple_choices: Option<bool>,
}

impl CreateAttribute {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `name`: As people see it.
    /// - `content_type`: The `content_type`.
    /// - `value_type`: The `value_type`.
    pub fn new(
        name: impl Into<String>,
        content_type: impl Into<ContentType>,
        value_type: impl Into<ValueType>,
    ) -> Self {
        Self {
            name: name.into(),
            content_type: content_type.into(),
            value_type: value_type.into(),
            choices: None,
            allow_multiple_choices: None,
        }
    }
}

runtime::setters! {
    CreateAttribute;
    /// The values to choose from, where `value_type` is `fixed`.
    ///
    /// Open question: the page requires it and allow_multiple_choices where `value_type` is `fixed`, so each needs the other.
    choices: impl IntoIterator<Item = impl Into<String>> = Some(runtime::list(choices));
    /// Whether several may be chosen, where `value_type` is `fixed`.
    allow_multiple_choices: bool = Some(allow_multiple_choices);
}

runtime::endpoint! {
    super::Usercom: CreateAttribute -> Attribute;
    "create_attribute" = POST "/attributes/";
    encode(self, request) {
        runtime::Rule::needs(
            &[
                ("choices", self.choices.is_some()),
                ("allow_multiple_choices", self.allow_multiple_choices.is_some()),
            ],
        )?;
        runtime::Rule::needs(
            &[
                ("allow_multiple_choices", self.allow_multiple_choices.is_some()),
                ("choices", self.choices.is_some()),
            ],
        )?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Gets an attribute.
///
/// `GET /attributes/{id}/` · [User.com documentation](https://apidocs.user.com/attributes/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::attributes::GetAttribute;
///
/// let attribute = GetAttribute::new(46).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.content_type`: An older page has four of the six; version 1 returns `user` for `clientuser`.
/// - `response.value_type`: An older page has four of the eight.
#[doc(alias = "GET /attributes/{id}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAttribute {
    id: i64,
}

impl GetAttribute {
    /// - `id`: The `id` in the path.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

runtime::endpoint! {
    super::Usercom: GetAttribute -> Attribute;
    "get_attribute" = GET "/attributes/{id}/", idempotent;
    encode(self, request) { request.path(&[&self.id])?; }
    decode(response) { response.json() }
}

/// Deletes an attribute.
///
/// `DELETE /attributes/{id}/` · [User.com documentation](https://apidocs.user.com/attributes/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::attributes::DeleteAttribute;
///
/// DeleteAttribute::new(46).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "DELETE /attributes/{id}/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAttribute {
    id: i64,
}

impl DeleteAttribute {
    /// - `id`: The `id` in the path.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

runtime::endpoint! {
    super::Usercom: DeleteAttribute -> ();
    "delete_attribute" = DELETE "/attributes/{id}/", idempotent;
    encode(self, request) { request.path(&[&self.id])?; }
    decode(response) { response.none() }
}

/// Gets what values an attribute of users takes.
///
/// `GET /attribute-type/{name_std}/users/` · [User.com documentation](https://apidocs.user.com/attributes/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::attributes::GetUserAttributeType;
///
/// let attribute_type = GetUserAttributeType::new("favourite_colour")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /attribute-type/{name_std}/users/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserAttributeType {
    name_std: String,
}

impl GetUserAttributeType {
    /// - `name_std`: As the API names it, in lower case and with `_` for blanks.
    pub fn new(name_std: impl Into<String>) -> Self {
        Self { name_std: name_std.into() }
    }
}

runtime::endpoint! {
    super::Usercom: GetUserAttributeType -> AttributeType;
    "get_user_attribute_type" = GET "/attribute-type/{name_std}/users/", idempotent;
    encode(self, request) { request.path(&[&self.name_std])?; }
    decode(response) { response.json() }
}

/// Gets what values an attribute of companies takes.
///
/// `GET /attribute-type/{name_std}/companies/` · [User.com documentation](https://apidocs.user.com/attributes/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::attributes::GetCompanyAttributeType;
///
/// let attribute_type = GetCompanyAttributeType::new("founded").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "GET /attribute-type/{name_std}/companies/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCompanyAttributeType {
    name_std: String,
}

impl GetCompanyAttributeType {
    /// - `name_std`: As the API names it, in lower case and with `_` for blanks.
    pub fn new(name_std: impl Into<String>) -> Self {
        Self { name_std: name_std.into() }
    }
}

runtime::endpoint! {
    super::Usercom: GetCompanyAttributeType -> AttributeType;
    "get_company_attribute_type" = GET "/attribute-type/{name_std}/companies/", idempotent;
    encode(self, request) { request.path(&[&self.name_std])?; }
    decode(response) { response.json() }
}

/// What values an attribute takes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueType {
    /// `boolean`
    Boolean,
    /// `date`
    Date,
    /// `datetime`
    Datetime,
    /// `fixed`
    Fixed,
    /// `float`
    Float,
    /// `integer`
    Integer,
    /// `json`
    Json,
    /// `string`
    String,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for ValueType {
    fn as_str(&self) -> &str {
        match self {
            Self::Boolean => "boolean",
            Self::Date => "date",
            Self::Datetime => "datetime",
            Self::Fixed => "fixed",
            Self::Float => "float",
            Self::Integer => "integer",
            Self::Json => "json",
            Self::String => "string",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "boolean" => Self::Boolean,
            "date" => Self::Date,
            "datetime" => Self::Datetime,
            "fixed" => Self::Fixed,
            "float" => Self::Float,
            "integer" => Self::Integer,
            "json" => Self::Json,
            "string" => Self::String,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(ValueType);

/// What has an attribute.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentType {
    /// `activity`
    Activity,
    /// `clientuser`
    Clientuser,
    /// `company`
    Company,
    /// `deal`
    Deal,
    /// `product`
    Product,
    /// `ticket`
    Ticket,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for ContentType {
    fn as_str(&self) -> &str {
        match self {
            Self::Activity => "activity",
            Self::Clientuser => "clientuser",
            Self::Company => "company",
            Self::Deal => "deal",
            Self::Product => "product",
            Self::Ticket => "ticket",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "activity" => Self::Activity,
            "clientuser" => Self::Clientuser,
            "company" => Self::Company,
            "deal" => Self::Deal,
            "product" => Self::Product,
            "ticket" => Self::Ticket,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(ContentType);

/// An attribute of your own.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Attribute {
    /// The attribute's `id`.
    pub id: i64,
    /// As the API names it, in lower case and with `_` for blanks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_std: Option<String>,
    /// As people see it.
    ///
    /// From 1 to 32 characters.
    pub name: String,
    /// The attribute's `content_type`.
    ///
    /// Open question: an older page has four of the six; version 1 returns `user` for `clientuser`.
    pub content_type: ContentType,
    /// The attribute's `value_type`.
    ///
    /// Open question: an older page has four of the eight.
    pub value_type: ValueType,
}

/// What values an attribute takes.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AttributeType {
    /// The attribute type's `value_type`.
    ///
    /// The type is a guess; it is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_type: Option<ValueType>,
}
