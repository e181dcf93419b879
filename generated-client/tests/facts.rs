//! What the two services accept and return beyond the pages' first sample, over real sockets, by both transports.

mod support;

use generated_client::chartmogul::customer_subscriptions::ConnectSubscriptions;
use generated_client::chartmogul::invoices::{
    DeleteInvoice, DeleteInvoiceByExternalId, ListInvoices, SetInvoiceDisabled,
    SetInvoiceDisabledByExternalId,
};
use generated_client::chartmogul::line_items::{
    DeleteLineItem, DeleteLineItemByExternalId, SetLineItemDisabled,
    SetLineItemDisabledByExternalId,
};
use generated_client::chartmogul::metrics::GetLtv;
use generated_client::chartmogul::subscription_events::{
    DeleteSubscriptionEvent, SetSubscriptionEventDisabled, SetSubscriptionEventDisabledByExternalId,
};
use generated_client::chartmogul::transactions::{
    DeleteTransaction, DeleteTransactionByExternalId, SetTransactionDisabled,
    SetTransactionDisabledByExternalId,
};
use generated_client::chartmogul::{
    self, Activity, Contact, CustomerActivity, CustomerNote, CustomerSubscription, Invoice,
    LineItem, MetricsInterval, Opportunity, SubscriptionEvent, SubscriptionRef, Transaction,
    ValidationType,
};
use generated_client::jiff::civil::date;
use generated_client::serde_json::{self, Value, json};
use generated_client::testing::Server;
use generated_client::usercom::conversations::{SendMessageAsUser, UserMessageState};
use generated_client::usercom::deals::CreateDeal;
use generated_client::usercom::emails::{
    SendEmail, SendEmailCustomDomain, SendEmailCustomDomainRequired, SendEmailRequired,
};
use generated_client::usercom::products::CreateProductEvent;
use generated_client::usercom::{self, OrderProductInput, ProductEventType};
use generated_client::{Endpoint, ErrorKind};
use serde::Serialize;
use serde::de::DeserializeOwned;
use support::{BOTH, lines, only, server};

fn usercom(server: &Server) -> usercom::Client {
    usercom::Client::builder("acme", support::USERCOM_KEY)
        .base_url(format!("{}/api/public", server.url()))
        .no_retry()
        .into_client()
}

/// The body that User.com gets, by both transports.
#[track_caller]
fn assert_usercom_gets<E>(request: &E, response: &str, body: &Value)
where
    E: Endpoint<Api = usercom::Usercom>,
{
    for via in BOTH {
        let server = server(&[response]);
        via.send(&usercom(&server), request)
            .unwrap_or_else(|error| panic!("{via:?}: {error}"));
        let sent: Value = serde_json::from_slice(&only(&server).body).expect("JSON");
        assert_eq!(sent, *body, "{via:?}");
    }
}

/// Nothing is sent without one of `names`.
#[track_caller]
fn assert_refused<E>(request: &E, names: [&str; 2])
where
    E: Endpoint<Api = usercom::Usercom>,
{
    for via in BOTH {
        let server = server(&[]);
        let Err(error) = via.send(&usercom(&server), request) else {
            panic!("{via:?}: one of {names:?} is needed");
        };
        assert_eq!(error.kind(), ErrorKind::Build, "{via:?}");
        let shown = error.to_string();
        assert!(names.iter().all(|name| shown.contains(name)), "{shown}");
        assert_eq!(lines(&server), [""; 0], "{via:?}");
    }
}

#[test]
fn a_product_event_takes_either_id_of_a_user_and_both() {
    let event = || CreateProductEvent::new(3300, ProductEventType::View);
    let done = r#"{"id": 388}"#;
    assert_usercom_gets(
        &event().user_id(431).user_custom_id("user-123"),
        done,
        &json!({"user_id": 431, "user_custom_id": "user-123", "event_type": "view"}),
    );
    assert_usercom_gets(
        &event().user_custom_id("user-123"),
        done,
        &json!({"user_custom_id": "user-123", "event_type": "view"}),
    );
    assert_refused(&event(), ["user_id", "user_custom_id"]);
}

#[test]
fn a_message_takes_either_id_of_a_user_and_both() {
    let message = || SendMessageAsUser::new("Hello");
    assert_usercom_gets(
        &message().user_id(926).user_custom_id("user-123"),
        "",
        &json!({"content": "Hello", "user_id": 926, "user_custom_id": "user-123"}),
    );
    assert_refused(&message(), ["user_id", "user_custom_id"]);
    // The page says that a state needs the conversation.
    let snoozed = message().user_id(926).state(UserMessageState::Snoozed);
    assert_refused(&snoozed, ["state", "conversation"]);
}

#[test]
fn an_e_mail_goes_through_the_default_server_and_through_any_other() {
    let mail = || {
        SendEmail::new(SendEmailRequired {
            author: "adam@example.com".into(),
            subject: "Welcome".into(),
            content: "Hello".into(),
            receivers: "1001".into(),
        })
    };
    let body = json!({"author": "adam@example.com", "subject": "Welcome", "content": "Hello", "receivers": "1001"});
    let done = r#"{"campaign": 880}"#;
    assert_usercom_gets(&mail(), done, &body);
    let mut both = body;
    both["smtp"] = json!(3);
    both["campaign"] = json!(880);
    assert_usercom_gets(&mail().smtp(3).campaign(880), done, &both);
}

#[test]
fn an_e_mail_from_your_domain_needs_settings_or_a_campaign_and_takes_both() {
    let mail = || {
        SendEmailCustomDomain::new(SendEmailCustomDomainRequired {
            author: 7.into(),
            subject: "Welcome".into(),
            content: "Hello".into(),
            receivers: "1001".into(),
        })
    };
    assert_usercom_gets(
        &mail().api_email_settings(123).campaign(880),
        r#"{"campaign": 880}"#,
        &json!({"author": 7, "subject": "Welcome", "content": "Hello", "receivers": "1001",
            "api_email_settings": 123, "campaign": 880}),
    );
    assert_refused(&mail(), ["api_email_settings", "campaign"]);
}

#[test]
fn a_line_of_an_order_takes_either_id_of_a_product_and_both() {
    let deal = |line| CreateDeal::new("Order 7").order_products([line]);
    let line = || OrderProductInput::new().quantity(2);
    assert_usercom_gets(
        &deal(line().product_id(3300).product_custom_id("tea")),
        r#"{"id": 1, "name": "Order 7"}"#,
        &json!({"name": "Order 7", "order_products": [
            {"product_id": 3300, "product_custom_id": "tea", "quantity": 2}]}),
    );
    assert_refused(&deal(line()), ["product_id", "product_custom_id"]);
}

#[test]
fn subscriptions_are_connected_by_both_ids() {
    let both = SubscriptionRef::new("ds_1")
        .uuid("8d80f275")
        .external_id("sub_1");
    let other = SubscriptionRef::new("ds_1").external_id("sub_2");
    let request = ConnectSubscriptions::new("cus_1", [both, other]);
    for via in BOTH {
        let server = server(&["{}"]);
        via.send(&support::chartmogul(&server), &request)
            .expect("both ids");
        let sent: Value = serde_json::from_slice(&only(&server).body).expect("JSON");
        assert_eq!(
            sent,
            json!({"subscriptions": [
                {"data_source_uuid": "ds_1", "uuid": "8d80f275", "external_id": "sub_1"},
                {"data_source_uuid": "ds_1", "external_id": "sub_2"}]}),
            "{via:?}"
        );
    }
}

#[test]
fn lifetime_value_takes_an_interval() {
    let request =
        GetLtv::new(date(2026, 1, 1), date(2026, 3, 31)).interval(MetricsInterval::Quarter);
    assert_chartmogul_gets(
        &request,
        r#"{"entries": []}"#,
        "GET /v1/metrics/ltv?start-date=2026-01-01&end-date=2026-03-31&interval=quarter",
    );
}

/// The one call that `ChartMogul` gets, by both transports.
#[track_caller]
fn assert_chartmogul_gets<E>(request: &E, response: &str, line: &str)
where
    E: Endpoint<Api = chartmogul::Chartmogul>,
{
    for via in BOTH {
        let server = server(&[response]);
        via.send(&support::chartmogul(&server), request)
            .unwrap_or_else(|error| panic!("{via:?}: {error}"));
        assert_eq!(lines(&server), [line], "{via:?}");
    }
}

#[test]
fn every_call_that_disables_a_record_can_be_handled_as_a_user_edit() {
    let (uuid, id) = (
        r#"{"uuid": "x", "type": "trial"}"#,
        "data_source_uuid=ds_1&external_id=e",
    );
    let [one, other] = disabled_lines("invoices", "x", id);
    let invoice = SetInvoiceDisabled::new("x", true).handle_as_user_edit(true);
    assert_chartmogul_gets(&invoice, uuid, &one);
    let invoice = SetInvoiceDisabledByExternalId::new("ds_1", "e", true).handle_as_user_edit(true);
    assert_chartmogul_gets(&invoice, uuid, &other);
    let [one, other] = disabled_lines("line_items", "x", id);
    let item = SetLineItemDisabled::new("x", true).handle_as_user_edit(true);
    assert_chartmogul_gets(&item, uuid, &one);
    let item = SetLineItemDisabledByExternalId::new("ds_1", "e", true).handle_as_user_edit(true);
    assert_chartmogul_gets(&item, uuid, &other);
    let [one, other] = disabled_lines("transactions", "x", id);
    let payment = SetTransactionDisabled::new("x", true).handle_as_user_edit(true);
    assert_chartmogul_gets(&payment, uuid, &one);
    let payment =
        SetTransactionDisabledByExternalId::new("ds_1", "e", true).handle_as_user_edit(true);
    assert_chartmogul_gets(&payment, uuid, &other);
    let event = SetSubscriptionEventDisabled::new(7, true).handle_as_user_edit(true);
    let line = "PATCH /v1/subscription_events/7/disabled_state?handle_as_user_edit=true";
    assert_chartmogul_gets(&event, EVENT, line);
    let event =
        SetSubscriptionEventDisabledByExternalId::new(true, "ds_1", "e").handle_as_user_edit(true);
    let line = "PATCH /v1/subscription_events/disabled_state?handle_as_user_edit=true";
    assert_chartmogul_gets(&event, EVENT, line);
}

fn disabled_lines(path: &str, uuid: &str, id: &str) -> [String; 2] {
    [
        format!("PATCH /v1/{path}/{uuid}/disabled_state?handle_as_user_edit=true"),
        format!("PATCH /v1/{path}/disabled_state?{id}&handle_as_user_edit=true"),
    ]
}

#[test]
fn every_call_that_deletes_a_record_can_be_handled_as_a_user_edit() {
    let line = |path: &str| format!("DELETE /v1/{path}?handle_as_user_edit=true");
    let other = |path: &str| {
        format!("DELETE /v1/{path}?data_source_uuid=ds_1&external_id=e&handle_as_user_edit=true")
    };
    let delete = DeleteInvoice::new("x").handle_as_user_edit(true);
    assert_chartmogul_gets(&delete, "", &line("invoices/x"));
    let delete = DeleteInvoiceByExternalId::new("ds_1", "e").handle_as_user_edit(true);
    assert_chartmogul_gets(&delete, "", &other("invoices"));
    let delete = DeleteLineItem::new("x").handle_as_user_edit(true);
    assert_chartmogul_gets(&delete, "", &line("line_items/x"));
    let delete = DeleteLineItemByExternalId::new("ds_1", "e").handle_as_user_edit(true);
    assert_chartmogul_gets(&delete, "", &other("line_items"));
    let delete = DeleteTransaction::new("x").handle_as_user_edit(true);
    assert_chartmogul_gets(&delete, "", &line("transactions/x"));
    let delete = DeleteTransactionByExternalId::new("ds_1", "e").handle_as_user_edit(true);
    assert_chartmogul_gets(&delete, "", &other("transactions"));
    let delete = DeleteSubscriptionEvent::with_id(7).handle_as_user_edit(true);
    assert_chartmogul_gets(&delete, "", &line("subscription_events"));
}

const EVENT: &str = r#"{"id": 7, "data_source_uuid": "ds_1", "customer_external_id": "c", "event_type": "subscription_start",
    "event_date": "2026-01-01T00:00:00Z", "effective_date": "2026-01-01T00:00:00Z", "subscription_external_id": null,
    "errors": {"subscription_external_id": "can't be blank"}}"#;

/// What `validation_type=all` is there to fetch.
const INVALID: &str = r#"{"invoices": [{"uuid": "inv_1", "external_id": null, "date": null, "errors": {"currency": ["is invalid"]},
    "line_items": [{"uuid": "li_1", "type": "subscription", "amount_in_cents": null, "service_period_start": null},
      {"type": "one_time", "error": "Plan not found"}, {"type": "trial", "uuid": "li_3", "amount_in_cents": 5}, {"uuid": "li_4"}],
    "transactions": [{"type": null, "date": null, "result": null, "error": "Payment gateway timeout"}]}], "has_more": false}"#;

#[test]
fn invalid_invoices_are_listed_with_what_they_have() {
    let request = ListInvoices::new().validation_type(ValidationType::All);
    for via in BOTH {
        let server = server(&[INVALID]);
        let page = via
            .send(&support::chartmogul(&server), &request)
            .expect("invalid invoices");
        let [invoice] = page.invoices.as_slice() else {
            panic!("{via:?}: {page:?}");
        };
        assert_eq!(invoice.uuid, "inv_1");
        assert_eq!((&invoice.external_id, &invoice.currency), (&None, &None));
        assert!(invoice.date.is_none());
        let items = invoice.line_items.as_deref().expect("line items");
        let [
            LineItem::Subscription(one),
            LineItem::OneTime(two),
            LineItem::Trial(three),
            LineItem::Unrecognized(four),
        ] = items
        else {
            panic!("{via:?}: {items:?}");
        };
        assert_eq!(
            (one.uuid.as_deref(), one.amount_in_cents),
            (Some("li_1"), None)
        );
        assert_eq!((two.uuid.as_deref(), two.amount_in_cents), (None, None));
        assert_eq!(
            (three.uuid.as_deref(), three.amount_in_cents),
            (Some("li_3"), Some(5))
        );
        assert_eq!(*four, json!({"uuid": "li_4"}));
        let [transaction] = invoice.transactions.as_deref().expect("transactions") else {
            panic!("{via:?}: {invoice:?}");
        };
        assert_eq!(transaction.error, Some(json!("Payment gateway timeout")));
        assert!(transaction.type_.is_none() && transaction.result.is_none());
    }
}

/// `json` is read, and `member` has no value in what was read.
#[track_caller]
fn assert_lacks<T: DeserializeOwned + Serialize>(json: &str, member: &str) {
    let read: T = serde_json::from_str(json).expect(member);
    let written = serde_json::to_value(&read).expect("JSON");
    assert!(written[member].is_null(), "{written}");
}

/// `json` is read, and no longer without one of `members`.
#[track_caller]
fn assert_needs<T: DeserializeOwned>(json: &str, members: &[&str]) {
    serde_json::from_str::<T>(json).unwrap_or_else(|error| panic!("{error}"));
    for member in members {
        let short = support::without(json, member);
        assert!(
            serde_json::from_str::<T>(&short).is_err(),
            "{member}: {short}"
        );
    }
}

#[test]
fn a_record_that_was_disabled_may_come_with_its_id_and_state_alone() {
    let disabled = r#"{"uuid": "x", "disabled": true}"#;
    assert_lacks::<Invoice>(disabled, "date");
    assert_lacks::<Invoice>(disabled, "currency");
    assert_lacks::<Invoice>(disabled, "external_id");
    assert_lacks::<Transaction>(disabled, "type");
    assert_lacks::<Transaction>(disabled, "result");
    assert_lacks::<SubscriptionEvent>(EVENT, "subscription_external_id");
}

const CUSTOMER_ACTIVITY: &str = r#"{"id": 1, "description": "d", "type": "churn", "date": "2026-01-01T00:00:00+00:00",
    "activity-mrr-movement": 0, "activity-mrr": 0, "activity-arr": 0, "currency": "UGX", "currency-sign": null}"#;
const CUSTOMER_SUBSCRIPTION: &str = r#"{"id": 1, "plan": "p", "quantity": 1, "mrr": 0, "arr": 0, "status": "active",
    "billing-cycle": "month", "billing-cycle-count": 1, "start-date": "2026-01-01T00:00:00+00:00",
    "end-date": "2026-02-01T00:00:00+00:00", "currency": "UGX", "currency-sign": null}"#;
const ACTIVITY: &str = r#"{"uuid": "u", "description": "d", "type": "churn", "date": "2026-01-01T00:00:00+00:00",
    "activity-mrr-movement": 0, "activity-mrr": 0, "activity-arr": 0, "currency": "EUR", "subscription-external-id": "s",
    "plan-external-id": null, "customer-name": "", "customer-uuid": "cus_1", "customer-external-id": "c",
    "billing-connector-uuid": "ds_1"}"#;
const NOTE: &str = r#"{"uuid": "note_1", "customer_uuid": "cus_1", "type": "call", "text": null, "author": "Adam",
    "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z"}"#;

#[test]
fn what_may_be_left_out_when_it_is_sent_may_be_null_when_it_is_received() {
    assert_lacks::<CustomerActivity>(CUSTOMER_ACTIVITY, "currency-sign");
    assert_lacks::<CustomerSubscription>(CUSTOMER_SUBSCRIPTION, "currency-sign");
    assert_lacks::<Activity>(ACTIVITY, "plan-external-id");
    assert_lacks::<CustomerNote>(NOTE, "text");
}

#[test]
fn what_no_documented_state_lacks_is_still_required() {
    assert_needs::<Invoice>(r#"{"uuid": "inv_1"}"#, &["uuid"]);
    assert_needs::<Contact>(r#"{"uuid": "con_1"}"#, &["uuid"]);
    assert_needs::<SubscriptionEvent>(
        EVENT,
        &["id", "data_source_uuid", "event_type", "event_date"],
    );
    assert_needs::<CustomerActivity>(CUSTOMER_ACTIVITY, &["id", "type", "date", "currency"]);
    assert_needs::<CustomerSubscription>(CUSTOMER_SUBSCRIPTION, &["id", "plan", "mrr", "end-date"]);
    assert_needs::<Activity>(ACTIVITY, &["uuid", "customer-name", "customer-external-id"]);
    assert_needs::<CustomerNote>(NOTE, &["uuid", "author", "customer_uuid", "created_at"]);
    assert_needs::<Opportunity>(
        support::OPPORTUNITY,
        &["owner", "pipeline", "amount_in_cents"],
    );
}
