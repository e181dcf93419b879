//! Responses whose bodies say whether the call failed, constants, JSON in text and e-mail dates.

use imaginary_client::chat::messages::{ChatStatus, CreateMessage, ListMessages};
use imaginary_client::chat::{Block, BlockImageInput, BlockInput, Client, ImageInput};
use imaginary_client::ErrorKind;
use imaginary_client::testing::Server;

use super::{WAYS, at, bodies};

#[test]
fn messages_are_sent_refused_and_read_to_the_end() {
    for way in WAYS {
        let server = Server::start();
        let client = at(Client::builder("t"), &server);
        server
            .reply(200, &[], r#"{"ok": true, "id": 1, "channel": "a", "text": "b", "blocks": "[{\"type\": \"image\", \"image\": {\"url\": \"x\"}}]", "sent_at": "Tue, 02 Jan 2024 08:00:00 +0200"}"#)
            .reply(200, &[], r#"{"ok": false, "error": {"text": "is archived", "code": "archived", "field": "channel"}}"#)
            .reply(200, &[], r#"{"ok": true, "messages": [{"id": 1, "channel": "a", "text": "b"}], "response_metadata": {"next_cursor": "n="}}"#)
            .reply(200, &[], r#"{"ok": true, "messages": [], "response_metadata": {"next_cursor": ""}}"#)
            .reply(200, &[], r#"{"code": 0}"#)
            .reply(200, &[], r#"{"code": 5}"#);
        let create = CreateMessage::new("a", "b").blocks([BlockInput::Image(BlockImageInput::new(ImageInput::new("x")))]);
        let sent = way.send(&client, &create).expect("a message");
        let blocks = sent.blocks.expect("blocks");
        assert!(matches!(&blocks[..], [Block::Image(image)] if image.image.url == "x"), "{blocks:?}");
        assert_eq!(sent.sent_at.expect("a time").to_string(), "2024-01-02T08:00:00+0200");
        let error = way.send(&client, &create).expect_err("the service refuses");
        assert_eq!(error.kind(), ErrorKind::Failed);
        assert_eq!((error.message().as_deref(), error.code().as_deref()), (Some("channel: is archived"), Some("archived")));
        let all = way.items(&client, ListMessages::new("a")).expect("messages");
        assert_eq!(all.len(), 1);
        way.send(&client, &ChatStatus::new()).expect("0 is a success");
        let error = way.send(&client, &ChatStatus::new()).expect_err("5 is a failure");
        assert_eq!(error.kind(), ErrorKind::Failed);
        let requests = server.requests();
        let first = r#"{"channel":"a","text":"b","blocks":"[{\"type\":\"image\",\"image\":{\"url\":\"x\"}}]","kind":"message"}"#;
        assert_eq!(bodies(&requests)[0], first);
        assert_eq!(requests[3].target, "/messages?channel=a&cursor=n%3D");
        let signed = requests.iter().map(|request| request.header("authorization"));
        let [.., status, again] = &signed.collect::<Vec<_>>()[..] else { panic!("six requests") };
        assert_eq!([status, again], [&None, &None], "a public endpoint learns no token");
    }
}
