// Generated from api-spec/usercom/users.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::{
    FindUsersByDateSearch, UserGenderCode, UserStatusCode,
    users::{
        CreateUser, DeleteUser, DeleteUserByCustomId, FindUserByEmail, FindUserByKey,
        FindUsersByAttribute, FindUsersByDate, FindUsersByEmail, FindUsersByPhoneNumber,
        GetUser, GetUserByCustomId, ListUsers, MergeUsers, UpdateOrCreateUser,
        UpdateUser, UpdateUserByCustomId,
    },
};
use generated_client::testing;

#[test]
fn list_users() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":44,"custom_id":"43","user_key":"rpl0vjwysmc0","email":null,"name":null,"gender":"unknown","status":"visitor","score":0,"page_views":0,"unsubscribed":false,"last_seen":null,"companies":[],"lists":[],"tags":[],"created_at":"2022-09-05T11:04:45.547861Z","updated_at":"2022-09-05T11:04:45.547876Z","first_seen":"2022-09-05T11:04:45.535122Z","browser_language":null,"gravatar_url":null}]}"#;
    mock.reply(200, response);
    let call = ListUsers::new().with_email(true).filters("score__gte", "10");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users/?with_email=true&score__gte=10", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn create_user() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"browser_language":null,"companies":[{"id":21,"member_since":"2022-09-12T12:40:30.548068Z","name":"Example Parking"}],"created_at":"2022-09-06T11:52:48.828444Z","custom_id":null,"email":"adam@example.com","first_seen":"2022-09-06T11:52:48.812722Z","gender":"male","gravatar_url":null,"id":52,"last_seen":"2022-09-06T12:35:17.230000Z","lists":[],"name":"Adam Doe","notifications":true,"page_views":2,"phone_number":null,"score":0,"status":"user","tags":[{"id":2,"name":"verified"}],"unsubscribed":false,"updated_at":"2022-09-12T03:19:33.356280Z","user_key":"ngze13ffndcv","web_push_subscription":false,"favourite_colour":"green"}"#;
    mock.reply(200, response);
    let call = CreateUser::new()
        .email("adam@example.com")
        .first_name("Adam")
        .last_name("Doe")
        .tags(["verified"])
        .gender(UserGenderCode::Male)
        .status(UserStatusCode::User)
        .extra("favourite_colour", "green");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/users/",
        Some(
            r#"{"email":"adam@example.com","first_name":"Adam","last_name":"Doe","gender":2,"status":2,"tags":["verified"],"favourite_colour":"green"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_user() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"browser_language":null,"companies":[{"id":21,"member_since":"2022-09-12T12:40:30.548068Z","name":"Example Parking"}],"created_at":"2022-09-06T11:52:48.828444Z","custom_id":null,"email":"adam@example.com","first_seen":"2022-09-06T11:52:48.812722Z","gender":"male","gravatar_url":null,"id":52,"last_seen":"2022-09-06T12:35:17.230000Z","lists":[],"name":"Adam Doe","notifications":true,"page_views":2,"phone_number":null,"score":0,"status":"user","tags":[{"id":2,"name":"verified"}],"unsubscribed":false,"updated_at":"2022-09-12T03:19:33.356280Z","user_key":"ngze13ffndcv","web_push_subscription":false,"favourite_colour":"green"}"#;
    mock.reply(200, response);
    let call = GetUser::new(52);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users/52/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_user_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"browser_language":null,"companies":[{"id":21,"member_since":"2022-09-12T12:40:30.548068Z","name":"Example Parking"}],"created_at":"2022-09-06T11:52:48.828444Z","custom_id":"user-123","email":null,"first_seen":"2022-09-06T11:52:48.812722Z","gender":"unknown","gravatar_url":null,"id":52,"last_seen":"2022-09-06T12:35:17.230000Z","lists":[],"name":null,"notifications":true,"page_views":2,"phone_number":"+15550100","score":0,"status":"visitor","tags":[],"unsubscribed":false,"updated_at":"2022-09-12T03:19:33.356280Z","user_key":"ngze13ffndcv","web_push_subscription":false}"#;
    mock.reply(200, response);
    let call = GetUserByCustomId::new("user-123");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users-by-id/user-123/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_user() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"browser_language":null,"companies":[{"id":21,"member_since":"2022-09-12T12:40:30.548068Z","name":"Example Parking"}],"created_at":"2022-09-06T11:52:48.828444Z","custom_id":null,"email":"adam@example.com","first_seen":"2022-09-06T11:52:48.812722Z","gender":"male","gravatar_url":null,"id":52,"last_seen":"2022-09-06T12:35:17.230000Z","lists":[],"name":"Adam Doe","notifications":true,"page_views":2,"phone_number":null,"score":0,"status":"user","tags":[{"id":2,"name":"verified"}],"unsubscribed":false,"updated_at":"2022-09-12T03:19:33.356280Z","user_key":"ngze13ffndcv","web_push_subscription":false,"favourite_colour":"green"}"#;
    mock.reply(200, response);
    let call = UpdateUser::new(52)
        .phone_number(None)
        .first_name("Adam")
        .extra("favourite_colour", "green");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PUT",
        "/api/public/users/52/",
        Some(r#"{"first_name":"Adam","phone_number":null,"favourite_colour":"green"}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_user_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"browser_language":null,"companies":[{"id":21,"member_since":"2022-09-12T12:40:30.548068Z","name":"Example Parking"}],"created_at":"2022-09-06T11:52:48.828444Z","custom_id":"user-123","email":null,"first_seen":"2022-09-06T11:52:48.812722Z","gender":"unknown","gravatar_url":null,"id":52,"last_seen":"2022-09-06T12:35:17.230000Z","lists":[],"name":null,"notifications":true,"page_views":2,"phone_number":"+15550100","score":0,"status":"visitor","tags":[],"unsubscribed":false,"updated_at":"2022-09-12T03:19:33.356280Z","user_key":"ngze13ffndcv","web_push_subscription":false}"#;
    mock.reply(200, response);
    let call = UpdateUserByCustomId::new("user-123").score(12).unsubscribed(true);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "PUT",
        "/api/public/users-by-id/user-123/",
        Some(r#"{"score":12,"unsubscribed":true}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_user() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = DeleteUser::new(52);
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent("DELETE", "/api/public/users/52/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn delete_user_by_custom_id() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(200, response);
    let call = DeleteUserByCustomId::new("user-123");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent("DELETE", "/api/public/users-by-id/user-123/", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn update_or_create_user() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"created":true,"id":5577}"#;
    mock.reply(200, response);
    let call = UpdateOrCreateUser::new()
        .custom_id("my_custom_id")
        .first_name("John")
        .last_name("Doe")
        .tags(["updated", "verified"]);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/users/update_or_create/",
        Some(
            r#"{"custom_id":"my_custom_id","first_name":"John","last_name":"Doe","tags":["updated","verified"]}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn find_user_by_email_somebody() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"browser_language":null,"companies":[{"id":21,"member_since":"2022-09-12T12:40:30.548068Z","name":"Example Parking"}],"created_at":"2022-09-06T11:52:48.828444Z","custom_id":null,"email":"adam@example.com","first_seen":"2022-09-06T11:52:48.812722Z","gender":"male","gravatar_url":null,"id":52,"last_seen":"2022-09-06T12:35:17.230000Z","lists":[],"name":"Adam Doe","notifications":true,"page_views":2,"phone_number":null,"score":0,"status":"user","tags":[{"id":2,"name":"verified"}],"unsubscribed":false,"updated_at":"2022-09-12T03:19:33.356280Z","user_key":"ngze13ffndcv","web_push_subscription":false,"favourite_colour":"green"}"#;
    mock.reply(200, response);
    let call = FindUserByEmail::new("adam@example.com");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users/search/?email=adam%40example.com", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn find_user_by_email_nobody() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = "";
    mock.reply(404, response);
    let call = FindUserByEmail::new("eve@example.com");
    call.send_blocking(&super::client(&mock))?;
    mock.assert_sent("GET", "/api/public/users/search/?email=eve%40example.com", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn find_users_by_email() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"[{"id":27,"custom_id":null,"email":"adam@example.com","name":"Adam Doe","status":"visitor"}]"#;
    mock.reply(200, response);
    let call = FindUsersByEmail::new("adam@example.com", true);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/api/public/users/search/?email=adam%40example.com&many=true",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn find_user_by_key() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"browser_language":null,"companies":[],"created_at":"2022-09-05T07:21:39.171977Z","email":"adam@example.com","gender":"unknown","gravatar_url":null,"id":27,"lists":[],"name":"Adam Doe","notifications":true,"phone_number":"+15550100","score":0,"status":"visitor","tags":[{"id":1,"name":"updated"},{"id":2,"name":"verified"}],"unsubscribed":false,"updated_at":"2022-09-05T07:21:39.171990Z","user_key":"lel1c5u1wuk8"}"#;
    mock.reply(200, response);
    let call = FindUserByKey::new("lel1c5u1wuk8");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users/search/?key=lel1c5u1wuk8", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn find_users_by_phone_number() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":44,"custom_id":"43","user_key":"rpl0vjwysmc0","email":null,"name":null,"gender":"unknown","status":"visitor","score":0,"page_views":0,"unsubscribed":false,"last_seen":null,"companies":[],"lists":[],"tags":[],"created_at":"2022-09-05T11:04:45.547861Z","updated_at":"2022-09-05T11:04:45.547876Z","first_seen":"2022-09-05T11:04:45.535122Z","browser_language":null,"gravatar_url":null}]}"#;
    mock.reply(200, response);
    let call = FindUsersByPhoneNumber::new("+15550100");
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent("GET", "/api/public/users/search/?phone_number=%2B15550100", None);
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn find_users_by_attribute() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":44,"custom_id":"43","user_key":"rpl0vjwysmc0","email":null,"name":null,"gender":"unknown","status":"visitor","score":0,"page_views":0,"unsubscribed":false,"last_seen":null,"companies":[],"lists":[],"tags":[],"created_at":"2022-09-05T11:04:45.547861Z","updated_at":"2022-09-05T11:04:45.547876Z","first_seen":"2022-09-05T11:04:45.535122Z","browser_language":null,"gravatar_url":null}]}"#;
    mock.reply(200, response);
    let call = FindUsersByAttribute::new([("favourite_colour__startswith", "gr")]);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/api/public/users/search/?favourite_colour__startswith=gr",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn find_users_by_date() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"count":1,"next":null,"previous":null,"results":[{"id":44,"custom_id":"43","user_key":"rpl0vjwysmc0","email":null,"name":null,"gender":"unknown","status":"visitor","score":0,"page_views":0,"unsubscribed":false,"last_seen":null,"companies":[],"lists":[],"tags":[],"created_at":"2022-09-05T11:04:45.547861Z","updated_at":"2022-09-05T11:04:45.547876Z","first_seen":"2022-09-05T11:04:45.535122Z","browser_language":null,"gravatar_url":null}]}"#;
    mock.reply(200, response);
    let call = FindUsersByDate::new(FindUsersByDateSearch::LastSeen)
        .min("2022-09-05T12:00:00Z".parse::<generated_client::DateTime>()?)
        .max("2022-09-06T12:00:00Z".parse::<generated_client::DateTime>()?);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/api/public/users/?search=last_seen&min=1662379200&max=1662465600",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn merge_users() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"success":true}"#;
    mock.reply(200, response);
    let call = MergeUsers::new(11, [2, 5, 6]);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/users/merge/",
        Some(r#"{"parent":11,"users_list":[2,5,6]}"#),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
