//! Forms with brackets, null as empty text, and a POST that is repeated with its key.

use imaginary_client::billing::subscriptions::{CreateSubscription, ListSubscriptions, UpdateSubscription};
use imaginary_client::billing::{AddOns, Client, LineItem};
use imaginary_client::testing::Server;

use super::{WAYS, at, bodies, targets};

#[test]
fn a_post_is_repeated_with_its_key_and_its_form_to_the_byte() {
    for way in WAYS {
        let server = Server::start();
        let client = at(Client::builder("sk"), &server);
        server
            .reply(503, &[("retry-after", "0")], "")
            .reply(429, &[("retry-after", "0")], "")
            .reply(200, &[], r#"{"id": "s1", "customer": "c&1", "status": "trial"}"#)
            .reply(200, &[], r#"{"id": "s1", "customer": "c&1"}"#)
            .reply(503, &[("retry-after", "0")], "");
        let create = CreateSubscription::new("c&1")
            .metadata("k", "v w")
            .lines([LineItem::new("x").quantity(2), LineItem::new("y")])
            .addons(AddOns::new().id(["z"]));
        assert_eq!(way.send(&client, &create).expect("a subscription").id, "s1");
        way.send(&client, &UpdateSubscription::new("s1").coupon(None)).expect("a subscription");
        // Without a key it is not repeated.
        let error = way.send(&client, &UpdateSubscription::new("s1").coupon("c")).expect_err("no response");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
        let requests = server.requests();
        assert_eq!(requests.len(), 5, "{way:?}");
        let form = "customer=c%261&metadata%5Bk%5D=v+w&items%5B0%5D%5Bprice%5D=x&items%5B0%5D%5Bquantity%5D=2&items%5B1%5D%5Bprice%5D=y&addons%5Bid%5D%5B0%5D=z";
        assert_eq!(bodies(&requests)[..4], [form, form, form, "coupon="]);
        let keys: Vec<_> = requests.iter().map(|request| request.header("idempotency-key")).collect();
        assert!(keys[0].is_some_and(|key| key.len() > 16), "{keys:?}");
        assert_eq!(keys[1..3], [keys[0], keys[0]]);
        assert_eq!(keys[3..], [None, None]);
    }
}

#[test]
fn subscriptions_are_listed_to_the_end() {
    for way in WAYS {
        let server = Server::start();
        let client = at(Client::builder("sk"), &server);
        server.otherwise(|request| {
            let page = match request.target.split_once("starting_after=") {
                None => r#"{"data": [{"id": "a", "customer": "c"}, {"id": "b", "customer": "c"}], "has_more": true}"#,
                Some((_, cursor)) if cursor.starts_with("b&") => r#"{"data": [{"id": "d", "customer": "c"}], "has_more": false}"#,
                Some(_) => "{}",
            };
            (200, page.to_owned())
        });
        let all = way.items(&client, ListSubscriptions::new().limit(2)).expect("subscriptions");
        assert_eq!(all.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["a", "b", "d"]);
        let requests = server.requests();
        assert_eq!(targets(&requests), ["/subscriptions?limit=2", "/subscriptions?starting_after=b&limit=2"]);
    }
}
