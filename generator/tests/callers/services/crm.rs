//! Searches by POST whose cursor is in the body, the last item's id as a cursor, two secret headers and a bare list as a body.

use imaginary_client::crm::contacts::{AddContacts, ListContacts, Search};
use imaginary_client::crm::{Client, ContactInput, FilterField};
use imaginary_client::testing::Server;

use super::{WAYS, at, bodies, targets};

#[test]
fn contacts_are_searched_listed_and_added() {
    for way in WAYS {
        let server = Server::start();
        let client = at(Client::builder("acme", "app", "user"), &server);
        server
            .reply(200, &[], r#"{"results": [{"id": 1, "email": "a", "seen_at": "/Date(1704153600000+0200)/"}], "paging": {"next": {"after": "c2"}}, "total": 2}"#)
            .reply(200, &[], r#"{"results": [{"id": 2, "email": "b"}], "paging": null, "total": 2}"#)
            .reply(200, &[], r#"{"data": {"items": [{"id": 3, "email": "c"}, {"id": 4, "email": "d"}], "more": true}}"#)
            .reply(200, &[], r#"{"data": {"items": null, "more": false}}"#)
            .reply(200, &[], "[5, 6]");
        let search = Search::new(FilterField::Email, "x").limit(1);
        let found = way.items(&client, search).expect("contacts");
        assert_eq!(found.iter().map(|contact| contact.id).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(found[0].seen_at.as_ref().expect("a time").to_string(), "2024-01-02T02:00:00.000+0200");
        let listed = way.items(&client, ListContacts::new()).expect("contacts");
        assert_eq!(listed.len(), 2);
        let added = way.send(&client, &AddContacts::new([ContactInput::new("e"), ContactInput::new("f")]));
        assert_eq!(added.expect("ids"), [5, 6]);
        let requests = server.requests();
        let expected = ["/contacts/search", "/contacts/search", "/contacts", "/contacts?starting_after=4", "/contacts/batch"];
        assert_eq!(targets(&requests), expected, "{way:?}");
        let sent = bodies(&requests);
        assert_eq!(sent[0], r#"{"field":"email","value":"x","limit":1}"#);
        assert_eq!(sent[1], r#"{"field":"email","value":"x","after":"c2","limit":1}"#);
        assert_eq!(sent[4], r#"[{"email":"e"},{"email":"f"}]"#);
        for request in &requests {
            let headers = ["x-app-key", "x-user-key", "x-tenant"].map(|name| request.header(name));
            assert_eq!(headers, [Some("app"), Some("user"), Some("acme")]);
        }
    }
}
