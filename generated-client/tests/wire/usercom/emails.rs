// Generated from api-spec/usercom/emails.yaml by `cargo xtask codegen`; do not edit.

use generated_client::usercom::{
    Author,
    emails::{
        SendEmail, SendEmailCustomDomain, SendEmailCustomDomainRequired,
        SendEmailRequired,
    },
};
use generated_client::testing;

#[test]
fn send_email_through_the_default_server() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"campaign":880}"#;
    mock.reply(200, response);
    let call = SendEmail::new(SendEmailRequired {
            author: Author::String("adam@example.com".into()),
            subject: "Welcome".into(),
            content: "<p>Hello!</p>".into(),
            receivers: "1001,1002".into(),
        })
        .template(1);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/emails/send/",
        Some(
            r#"{"author":"adam@example.com","subject":"Welcome","content":"<p>Hello!</p>","receivers":"1001,1002","template":1}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn send_email_through_a_server_of_yours() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"campaign":880}"#;
    mock.reply(200, response);
    let call = SendEmail::new(SendEmailRequired {
            author: Author::String("adam@example.com".into()),
            subject: "Welcome".into(),
            content: "<p>Hello!</p>".into(),
            receivers: "1001,1002".into(),
        })
        .smtp(3);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/emails/send/",
        Some(
            r#"{"author":"adam@example.com","subject":"Welcome","content":"<p>Hello!</p>","receivers":"1001,1002","smtp":3}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn send_email_custom_domain() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"campaign":880}"#;
    mock.reply(200, response);
    let call = SendEmailCustomDomain::new(SendEmailCustomDomainRequired {
            author: Author::String("support@example.com".into()),
            subject: "Welcome to Our Platform".into(),
            content: "Hello! <a href='https://example.com/dashboard'>Access your dashboard</a>"
                .into(),
            receivers: "1001,1002,1003".into(),
        })
        .template(789)
        .api_email_settings(123)
        .custom_sender(456);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "POST",
        "/api/public/emails/send-custom-domain/",
        Some(
            r#"{"api_email_settings":123,"custom_sender":456,"subject":"Welcome to Our Platform","content":"Hello! <a href='https://example.com/dashboard'>Access your dashboard</a>","receivers":"1001,1002,1003","template":789,"author":"support@example.com"}"#,
        ),
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
