//! Recorded answers go through the decoders of calls.

use super::sample::opportunities::{DeleteOpportunity, UpdateOpportunity};
use crate::testing::replay::{decode, message};

#[test]
fn an_answer_is_read_and_written_again() {
    let json = r#"{"uuid":"a","value":"1.10","mrr":2.50,"created_at":"2016-01-01","custom":{},"unknown":1}"#;
    let written = decode::<UpdateOpportunity>(200, json.as_bytes()).unwrap();
    assert!(written.contains(r#""mrr":2.50"#), "{written}");
    assert!(!written.contains("unknown"), "{written}");
    assert_eq!(decode::<DeleteOpportunity>(204, b"").unwrap(), "null");
}

#[test]
fn an_answer_that_cannot_be_read_says_where() {
    let error = decode::<UpdateOpportunity>(200, br#"{"custom": 7}"#).unwrap_err();
    assert_eq!(error.path(), Some("custom"));
    assert!(decode::<UpdateOpportunity>(7, b"{}").is_err());
}

#[test]
fn an_errors_message_is_found() {
    assert_eq!(
        message(404, br#"{"error": "gone"}"#).as_deref(),
        Some("gone")
    );
    assert_eq!(message(404, b"<html>"), None);
    assert_eq!(message(7, b"{}"), None);
}
