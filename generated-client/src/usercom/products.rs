// Generated from api-spec/usercom/products.yaml by `cargo xtask codegen`; do not edit.

//! Products, and what users do with them.

use crate::runtime;
use crate::runtime::codec;

/// Creates a product.
///
/// `POST /products/` · [User.com documentation](https://apidocs.user.com/products/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::products::CreateProduct;
///
/// let product = CreateProduct::new()
///     .custom_id("tea")
///     .name("Tea")
///     .category_name("Drinks")
///     .product_url("https://shop.example.com/tea")
///     .image_url("https://shop.example.com/tea.png")
///     .price("9.95".parse::<generated_client::rust_decimal::Decimal>()?)
///     .extra("colour", "green")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.price`: No response was found; deals have decimals in text.
#[doc(alias = "POST /products/")]
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProduct {
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    category_name: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    product_url: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    image_url: runtime::Patch<String>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::Digits>>::serialize"
    )]
    price: Option<rust_decimal::Decimal>,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<CreateProduct, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for CreateProduct {
    const NAMES: &'static [&'static str] = &[
        "custom_id",
        "name",
        "category_name",
        "product_url",
        "image_url",
        "price",
    ];
}

impl CreateProduct {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }

    /// An attribute of your own, by its standard name.
    ///
    /// The type is a guess; it is not documented.
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
    CreateProduct;
    /// Your own id of the product.
    ///
    /// Not documented; taken from <https://github.com/UserEngage/User.com-Magento2-plugin>.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    custom_id: impl Into<runtime::Patch<String>> = custom_id.into();
    /// What the product is called.
    ///
    /// Not documented; taken from <https://github.com/UserEngage/User.com-Magento2-plugin>.
    name: impl Into<String> = Some(name.into());
    /// Name of its category.
    ///
    /// Not documented; taken from <https://github.com/UserEngage/User.com-Magento2-plugin>.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    category_name: impl Into<runtime::Patch<String>> = category_name.into();
    /// Where its page and its picture are.
    ///
    /// Not documented; taken from <https://github.com/UserEngage/User.com-Magento2-plugin>.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    product_url: impl Into<runtime::Patch<String>> = product_url.into();
    /// Where its page and its picture are.
    ///
    /// Not documented; taken from <https://github.com/UserEngage/User.com-Magento2-plugin>.
    ///
    /// `None` sends null; if this is not called, the field is omitted.
    image_url: impl Into<runtime::Patch<String>> = image_url.into();
    /// Price.
    ///
    /// Not documented; taken from <https://github.com/UserEngage/User.com-Magento2-plugin>.
    price: impl Into<rust_decimal::Decimal> = Some(price.into());
}

runtime::endpoint! {
    super::Usercom: CreateProduct -> Product;
    "create_product" = POST "/products/";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Gets a product by your own id.
///
/// `GET /products-by-id/{product_custom_id}/details/` · [User.com documentation](https://apidocs.user.com/products-custom-id/), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::products::GetProductByCustomId;
///
/// let product = GetProductByCustomId::new("tea").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `response.price`: No response was found; deals have decimals in text.
#[doc(alias = "GET /products-by-id/{product_custom_id}/details/")]
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProductByCustomId {
    product_custom_id: String,
}

impl GetProductByCustomId {
    /// - `product_custom_id`: The `product_custom_id` in the path.
    pub fn new(product_custom_id: impl Into<String>) -> Self {
        Self {
            product_custom_id: product_custom_id.into(),
        }
    }
}

runtime::endpoint! {
    super::Usercom: GetProductByCustomId -> Product;
    "get_product_by_custom_id" = GET "/products-by-id/{product_custom_id}/details/", idempotent;
    encode(self, request) { request.path(&[&self.product_custom_id])?; }
    decode(response) { response.json() }
}

/// Records what a user did with a product.
///
/// `POST /products/{id}/product_event/` · [User.com documentation](https://apidocs.user.com/products/create-product-event.html), as of 2026-11-20
///
/// At least one of `user_id` and `user_custom_id` must be given.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::{
///     ProductEventData, ProductEventType, products::CreateProductEvent,
/// };
///
/// let recorded_product_event = CreateProductEvent::new(3300, ProductEventType::Order)
///     .user_id(431)
///     .timestamp("2015-03-21T19:45:29Z".parse::<generated_client::DateTime>()?)
///     .data(
///         ProductEventData::new()
///             .custom_data("custom attr", "json data")
///             .extra("create attribute for product", "my value"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `example`: The request has that comment in the middle.
/// - `request.user_id`: The table requires it and user_custom_id, the sample offers one or the other, the vendor's own plugin sends both; at least one it is.
/// - `request.user_custom_id`: The vendor's own plugin sends null where nobody is logged in; leave it out.
#[doc(alias = "POST /products/{id}/product_event/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProductEvent {
    #[serde(skip)]
    id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_custom_id: Option<String>,
    event_type: ProductEventType,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::UnixSeconds>>::serialize"
    )]
    timestamp: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<ProductEventData>,
}

impl CreateProductEvent {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `id`: User.com's own id of the product.
    /// - `event_type`: The `event_type`.
    pub fn new(id: i64, event_type: impl Into<ProductEventType>) -> Self {
        Self {
            id,
            event_type: event_type.into(),
            user_id: None,
            user_custom_id: None,
            timestamp: None,
            data: None,
        }
    }
}

runtime::setters! {
    CreateProductEvent;
    /// User.com's own id of the user.
    ///
    /// Open question: the table requires it and user_custom_id, the sample offers one or the other, the vendor's own plugin sends both; at least one it is.
    user_id: i64 = Some(user_id);
    /// Your own id of the user.
    ///
    /// Open question: the vendor's own plugin sends null where nobody is logged in; leave it out.
    user_custom_id: impl Into<String> = Some(user_custom_id.into());
    /// When it happened; now if left out.
    timestamp: impl Into<runtime::DateTime> = Some(timestamp.into());
    /// Sets `data`.
    data: impl Into<ProductEventData> = Some(data.into());
}

runtime::endpoint! {
    super::Usercom: CreateProductEvent -> RecordedProductEvent;
    "create_product_event" = POST "/products/{id}/product_event/";
    encode(self, request) {
        request.path(&[&self.id])?;
        runtime::Rule::at_least_one(
            &[
                ("user_id", self.user_id.is_some()),
                ("user_custom_id", self.user_custom_id.is_some()),
            ],
        )?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Records what a user did with a product, by your own id.
///
/// `POST /products-by-id/{product_custom_id}/product_event/` · [User.com documentation](https://apidocs.user.com/products-custom-id/create-product-event.html), as of 2026-11-20
///
/// At least one of `user_id` and `user_custom_id` must be given.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::{
///     ProductEventData, ProductEventType, products::CreateProductEventByCustomId,
/// };
///
/// let recorded_product_event = CreateProductEventByCustomId::new(
///         "my-custom-id",
///         ProductEventType::AddToCart,
///     )
///     .user_custom_id("user-123")
///     .data(
///         ProductEventData::new()
///             .custom_data("custom attr", "json data")
///             .extra("create attribute for product", "my value"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.user_id`: The table requires it and user_custom_id, the sample offers one or the other, the vendor's own plugin sends both; at least one it is.
/// - `request.user_custom_id`: The vendor's own plugin sends null where nobody is logged in; leave it out.
#[doc(alias = "POST /products-by-id/{product_custom_id}/product_event/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProductEventByCustomId {
    #[serde(skip)]
    product_custom_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_custom_id: Option<String>,
    event_type: ProductEventType,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::As::<Option<codec::UnixSeconds>>::serialize"
    )]
    timestamp: Option<runtime::DateTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<ProductEventData>,
}

impl CreateProductEventByCustomId {
    /// Creates the request; optional fields are omitted until set.
    ///
    /// - `product_custom_id`: The `product_custom_id` in the path.
    /// - `event_type`: The `event_type`.
    pub fn new(
        product_custom_id: impl Into<String>,
        event_type: impl Into<ProductEventType>,
    ) -> Self {
        Self {
            product_custom_id: product_custom_id.into(),
            event_type: event_type.into(),
            user_id: None,
            user_custom_id: None,
            timestamp: None,
            data: None,
        }
    }
}

runtime::setters! {
    CreateProductEventByCustomId;
    /// User.com's own id of the user.
    ///
    /// Open question: the table requires it and user_custom_id, the sample offers one or the other, the vendor's own plugin sends both; at least one it is.
    user_id: i64 = Some(user_id);
    /// Your own id of the user.
    ///
    /// Open question: the vendor's own plugin sends null where nobody is logged in; leave it out.
    user_custom_id: impl Into<String> = Some(user_custom_id.into());
    /// When it happened; now if left out.
    timestamp: impl Into<runtime::DateTime> = Some(timestamp.into());
    /// Sets `data`.
    data: impl Into<ProductEventData> = Some(data.into());
}

runtime::endpoint! {
    super::Usercom: CreateProductEventByCustomId -> RecordedProductEvent;
    "create_product_event_by_custom_id" = POST "/products-by-id/{product_custom_id}/product_event/";
    encode(self, request) {
        request.path(&[&self.product_custom_id])?;
        runtime::Rule::at_least_one(
            &[
                ("user_id", self.user_id.is_some()),
                ("user_custom_id", self.user_custom_id.is_some()),
            ],
        )?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// What a user did with a product.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductEventType {
    /// `click`
    Click,
    /// `promo click`
    PromoClick,
    /// `view`
    View,
    /// `detail`
    Detail,
    /// `liking`
    Liking,
    /// `add to observation`
    AddToObservation,
    /// `reservation`
    Reservation,
    /// `add`
    Add,
    /// `add to cart`
    AddToCart,
    /// `remove`
    Remove,
    /// `checkout`
    Checkout,
    /// `checkout option`
    CheckoutOption,
    /// `order`
    Order,
    /// `purchase`
    Purchase,
    /// `return`
    Return,
    /// `refund`
    Refund,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for ProductEventType {
    fn as_str(&self) -> &str {
        match self {
            Self::Click => "click",
            Self::PromoClick => "promo click",
            Self::View => "view",
            Self::Detail => "detail",
            Self::Liking => "liking",
            Self::AddToObservation => "add to observation",
            Self::Reservation => "reservation",
            Self::Add => "add",
            Self::AddToCart => "add to cart",
            Self::Remove => "remove",
            Self::Checkout => "checkout",
            Self::CheckoutOption => "checkout option",
            Self::Order => "order",
            Self::Purchase => "purchase",
            Self::Return => "return",
            Self::Refund => "refund",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "click" => Self::Click,
            "promo click" => Self::PromoClick,
            "view" => Self::View,
            "detail" => Self::Detail,
            "liking" => Self::Liking,
            "add to observation" => Self::AddToObservation,
            "reservation" => Self::Reservation,
            "add" => Self::Add,
            "add to cart" => Self::AddToCart,
            "remove" => Self::Remove,
            "checkout" => Self::Checkout,
            "checkout option" => Self::CheckoutOption,
            "order" => Self::Order,
            "purchase" => Self::Purchase,
            "return" => Self::Return,
            "refund" => Self::Refund,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(ProductEventType);

/// Something you sell.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Product {
    /// User.com's own id of the product.
    pub id: i64,
    /// Price.
    ///
    /// The type is a guess; it is not documented.
    ///
    /// Open question: no response was found; deals have decimals in text.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Text>>"
    )]
    pub price: Option<rust_decimal::Decimal>,
    /// Your own id of the product.
    ///
    /// Not documented; taken from <https://github.com/UserEngage/User.com-Magento2-plugin>.
    pub custom_id: Option<String>,
    /// What the product is called.
    ///
    /// Not documented; taken from <https://github.com/UserEngage/User.com-Magento2-plugin>.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Name of its category.
    ///
    /// Not documented; taken from <https://github.com/UserEngage/User.com-Magento2-plugin>.
    pub category_name: Option<String>,
    /// Where its page and its picture are.
    ///
    /// Not documented; taken from <https://github.com/UserEngage/User.com-Magento2-plugin>.
    pub product_url: Option<String>,
    /// Where its page and its picture are.
    ///
    /// Not documented; taken from <https://github.com/UserEngage/User.com-Magento2-plugin>.
    pub image_url: Option<String>,
    /// An attribute of your own, by its standard name.
    ///
    /// The type is a guess; it is not documented.
    #[serde(flatten, with = "codec::As::<codec::Extra<Product, codec::Same>>")]
    pub extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for Product {
    const NAMES: &'static [&'static str] = &[
        "id",
        "price",
        "custom_id",
        "name",
        "category_name",
        "product_url",
        "image_url",
    ];
}

/// What goes with a product event.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[must_use = "an object does nothing until a request includes it"]
pub struct ProductEventData {
    #[serde(skip_serializing_if = "Option::is_none")]
    custom_data: Option<runtime::Map<serde_json::Value>>,
    #[serde(
        flatten,
        serialize_with = "codec::As::<codec::Extra<ProductEventData, codec::Same>>::serialize"
    )]
    extra: runtime::Map<serde_json::Value>,
}

impl codec::Fields for ProductEventData {
    const NAMES: &'static [&'static str] = &["custom_data"];
}

impl ProductEventData {
    /// Creates the object; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Kept with this event.
    ///
    /// Adds one entry; [`Self::custom_data_entries`] sets all of them.
    pub fn custom_data(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.custom_data.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets all entries of `custom_data`; `Map::new()` sends an empty map.
    pub fn custom_data_entries(
        mut self,
        custom_data: impl Into<runtime::Map<serde_json::Value>>,
    ) -> Self {
        self.custom_data = Some(custom_data.into());
        self
    }

    /// An attribute that the product is given.
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
    ProductEventData;
}

/// A product event that was taken.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RecordedProductEvent {
    /// Id of the event.
    pub id: i64,
}
