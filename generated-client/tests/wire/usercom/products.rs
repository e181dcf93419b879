// Generated from api-spec/usercom/products.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::{
    ProductEventData, ProductEventType,
    products::{
        CreateProduct, CreateProductEvent, CreateProductEventByCustomId,
        GetProductByCustomId,
    },
};
use generated_client::testing;

#[test]
fn create_product() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":3300,"custom_id":"tea","name":"Tea"}"#;
    mock.reply(200, response);
    let call = CreateProduct::new()
        .custom_id("tea")
        .name("Tea")
        .category_name("Drinks")
        .product_url("https://shop.example.com/tea")
        .image_url("https://shop.example.com/tea.png")
        .price("9.95".parse::<generated_client::rust_decimal::Decimal>()?)
        .extra("colour", "green");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/products/",
        Some(
            r#"{"custom_id":"tea","name":"Tea","price":9.95,"category_name":"Drinks","product_url":"https://shop.example.com/tea","image_url":"https://shop.example.com/tea.png","colour":"green"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_product_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":3300,"custom_id":"tea","name":"Tea","colour":"green"}"#;
    mock.reply(200, response);
    let call = GetProductByCustomId::new("tea");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/products-by-id/tea/details/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_product_event_as_documented() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":388}"#;
    mock.reply(200, response);
    let call = CreateProductEvent::new(3300, ProductEventType::Order)
        .user_id(431)
        .timestamp("2015-03-21T19:45:29Z".parse::<generated_client::DateTime>()?)
        .data(
            ProductEventData::new()
                .custom_data("custom attr", "json data")
                .extra("create attribute for product", "my value"),
        );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/products/3300/product_event/",
        Some(
            r#"{"user_id":431,"event_type":"order","timestamp":1426967129,"data":{"create attribute for product":"my value","custom_data":{"custom attr":"json data"}}}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_product_event_by_both_ids_of_the_user() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":389}"#;
    mock.reply(200, response);
    let call = CreateProductEvent::new(3300, ProductEventType::View)
        .user_id(431)
        .user_custom_id("user-123")
        .timestamp("2015-03-21T19:45:29Z".parse::<generated_client::DateTime>()?);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/products/3300/product_event/",
        Some(
            r#"{"user_id":431,"user_custom_id":"user-123","event_type":"view","timestamp":1426967129}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_product_event_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"id":388}"#;
    mock.reply(200, response);
    let call = CreateProductEventByCustomId::new(
            "my-custom-id",
            ProductEventType::AddToCart,
        )
        .user_custom_id("user-123")
        .data(
            ProductEventData::new()
                .custom_data("custom attr", "json data")
                .extra("create attribute for product", "my value"),
        );
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/products-by-id/my-custom-id/product_event/",
        Some(
            r#"{"user_custom_id":"user-123","event_type":"add to cart","data":{"create attribute for product":"my value","custom_data":{"custom attr":"json data"}}}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
