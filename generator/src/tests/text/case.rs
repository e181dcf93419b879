use proptest::prelude::*;

use crate::text::case;

#[test]
fn values_keep_their_words() {
    let cases = [
        ("customer-since", "customer_since"),
        ("firstName", "first_name"),
        ("amount_in_cents", "amount_in_cents"),
        ("type", "type_"),
        ("self", "self_"),
        ("activity-mrr-movement", "activity_mrr_movement"),
        ("HTTPServer", "http_server"),
        ("address2", "address2"),
    ];
    for (wire, rust) in cases {
        assert_eq!(case::value(wire).as_deref(), Some(rust), "{wire}");
    }
}

#[test]
fn types_keep_their_words() {
    let cases = [
        ("one-time", "OneTime"),
        ("best_case", "BestCase"),
        ("Past Due", "PastDue"),
        ("new_biz", "NewBiz"),
    ];
    for (wire, rust) in cases {
        assert_eq!(case::ty(wire).as_deref(), Some(rust), "{wire}");
    }
}

#[test]
fn what_has_no_rust_name_has_none() {
    for wire in ["", "_", "2fa", "---", "größe", "1", "deal id\u{0435}"] {
        assert_eq!(case::value(wire), None, "{wire}");
    }
    for wire in ["1", "", "self", "über"] {
        assert_eq!(case::ty(wire), None, "{wire}");
    }
}

proptest! {
    #[test]
    fn every_name_is_an_identifier(wire in ".{0,24}") {
        if let Some(name) = case::value(&wire) {
            prop_assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{name}");
        }
        if let Some(name) = case::ty(&wire) {
            prop_assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{name}");
        }
    }

    #[test]
    fn a_rust_name_names_itself(wire in "[a-z][a-z0-9_-]{0,20}") {
        if let Some(name) = case::value(&wire).filter(|name| !name.ends_with('_')) {
            prop_assert_eq!(case::value(&name), Some(name.clone()));
        }
        if let Some(name) = case::ty(&wire) {
            prop_assert!(case::is_type(&name));
        }
    }
}
