//! Lists that continue by `Link`, objects under their own name, and nothing as a response.

use imaginary_client::desk::tickets::{CreateTicket, ListTickets, NextTicket, UpdateTicket};
use imaginary_client::desk::Client;
use imaginary_client::testing::Server;

use super::{WAYS, at, bodies, targets};

#[test]
fn tickets_are_made_changed_and_listed_to_the_end() {
    for way in WAYS {
        let server = Server::start();
        let client = at(Client::builder("acme", "a@b.c", "k"), &server);
        server
            .reply(201, &[], r#"{"ticket": {"id": 1, "subject": "Pot", "assignee_id": null}}"#)
            .reply(200, &[], r#"{"ticket": {"id": 1, "subject": "Pot", "assignee_id": 7}}"#)
            .reply(200, &[], r#"{"ticket": {"id": 1, "subject": "Pot"}}"#)
            .reply(204, &[], "");
        let made = way.send(&client, &CreateTicket::new("Pot")).expect("a ticket");
        assert_eq!((made.id, made.assignee_id), (1, None));
        let changed = way.send(&client, &UpdateTicket::new(1).assignee_id(7)).expect("a ticket");
        assert_eq!(changed.assignee_id, Some(7));
        way.send(&client, &UpdateTicket::new(1).assignee_id(None)).expect("a ticket");
        assert_eq!(way.send(&client, &NextTicket::new()).expect("no ticket"), None);
        for (page, last) in [(2, false), (3, true)] {
            let link = format!("<{}/tickets?page={page}>; rel=\"next\"", server.url());
            let headers: &[_] = if last { &[] } else { &[("Link", link.as_str())] };
            server.reply(200, headers, format!(r#"[{{"id": {page}, "subject": "a"}}]"#));
        }
        let tickets = way.items(&client, ListTickets::new().per_page(1)).expect("tickets");
        assert_eq!(tickets.iter().map(|ticket| ticket.id).collect::<Vec<_>>(), [2, 3]);
        let requests = server.requests();
        let expected = ["/tickets", "/tickets/1", "/tickets/1", "/tickets/next", "/tickets?per_page=1", "/tickets?page=2"];
        assert_eq!(targets(&requests), expected, "{way:?}");
        let sent = [r#"{"ticket":{"subject":"Pot"}}"#, r#"{"ticket":{"assignee_id":7}}"#, r#"{"ticket":{"assignee_id":null}}"#];
        assert_eq!(bodies(&requests)[..3], sent);
        // a@b.c/token:k
        let signed = requests.iter().all(|request| request.header("authorization") == Some("Basic YUBiLmMvdG9rZW46aw=="));
        assert!(signed);
    }
}
