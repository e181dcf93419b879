//! The README's code: each of its blocks is compiled as a part of this file, and most of them run. Its whole programs
//! are compiled by a test of `xtask`, in a folder of their own.

mod support;

use std::collections::BTreeSet;
use std::error::Error as StdError;
use std::fs;
use std::path::Path;

use generated_client::testing::MockTransport;
use support::{DEAL, OPPORTUNITY, block_on, value_of};

type Tested = Result<(), Box<dyn StdError>>;

const README: &str = include_str!("../README.md");

#[test]
fn three_states() -> Tested {
    use generated_client::serde_json;
    use generated_client::usercom_v1::deals::UpdateDeal;

    let unchanged = UpdateDeal::new(3300).name("Big deal");
    let cleared = UpdateDeal::new(3300).custom_id(None);
    let set = UpdateDeal::new(3300).custom_id("d-1");

    assert_eq!(serde_json::to_string(&unchanged)?, r#"{"name":"Big deal"}"#);
    assert_eq!(serde_json::to_string(&cleared)?, r#"{"custom_id":null}"#);
    assert_eq!(serde_json::to_string(&set)?, r#"{"custom_id":"d-1"}"#);
    Ok(())
}

#[test]
fn set_if_some() -> Tested {
    use generated_client::serde_json;
    use generated_client::usercom_v1::deals::UpdateDeal;

    let (name, stage): (Option<&str>, Option<i64>) = (Some("Big deal"), None);
    let request = UpdateDeal::new(3300)
        .set_if_some(name, UpdateDeal::name)
        .set_if_some(stage, UpdateDeal::stage);
    assert_eq!(serde_json::to_string(&request)?, r#"{"name":"Big deal"}"#);
    Ok(())
}

#[test]
fn pages() -> Tested {
    let mock = MockTransport::new();
    mock.reply(
        200,
        format!(r#"{{"entries":[{OPPORTUNITY}],"cursor":"x","has_more":true}}"#),
    );
    mock.reply(
        200,
        format!(r#"{{"entries":[{OPPORTUNITY}],"has_more":false}}"#),
    );
    let client = generated_client::chartmogul::Client::builder("key")
        .transport(mock.clone())
        .build()?;
    block_on(all_opportunities(&client))?;
    mock.assert_sent("GET", "/v1/opportunities?pipeline=New+Business", None);
    mock.assert_sent(
        "GET",
        "/v1/opportunities?pipeline=New+Business&cursor=x",
        None,
    );
    Ok(())
}

async fn all_opportunities(client: &generated_client::chartmogul::Client) -> Tested {
    use generated_client::chartmogul::opportunities::ListOpportunities;

    let mut opportunities = ListOpportunities::new()
        .pipeline("New Business")
        .items(client);
    while let Some(opportunity) = opportunities.next().await {
        println!("{}", opportunity?.uuid);
    }
    Ok(())
}

#[test]
fn what_takes_time() -> Tested {
    let mock = MockTransport::new();
    let export = |status: &str, url: &str| {
        format!(
            r#"{{"id": "e1", "status": "{status}", "file_url": {url}, "expires_at": null,
                "params": {{"kind": "activities", "params": {{}}}}, "created_at": "2021-07-09T14:37:32+00:00"}}"#
        )
    };
    mock.reply(200, export("pending", "null"))
        .reply(200, export("pending", "null"))
        .reply(200, export("succeeded", r#""https://files.example.com/1""#));
    let client = generated_client::chartmogul::Client::builder("key")
        .transport(mock.clone())
        .build()?;
    block_on(all_activities(&client))?;
    mock.assert_sent("POST", "/v1/activities_export", Some("{}"));
    mock.assert_sent("GET", "/v1/activities_export/e1", None);
    mock.assert_sent("GET", "/v1/activities_export/e1", None);
    assert_eq!(mock.sleeps(), [std::time::Duration::from_secs(2)]);
    Ok(())
}

async fn all_activities(client: &generated_client::chartmogul::Client) -> Tested {
    use generated_client::chartmogul::activities_export::{
        CreateActivitiesExport, GetActivitiesExport,
    };

    let export = CreateActivitiesExport::new().send(client).await?;
    let export = GetActivitiesExport::new(export.id).wait(client).await?;
    println!("{:?}", export.file_url);
    Ok(())
}

#[test]
fn errors() -> Tested {
    let mock = MockTransport::new();
    mock.reply(200, DEAL)
        .reply(404, "")
        .reply(400, r#"{"detail":"No."}"#);
    let client = generated_client::usercom_v1::Client::builder("acme", "key")
        .transport(mock)
        .build()?;
    let name = "Updated deal name".to_owned();
    assert_eq!(block_on(name_of(&client, 3300))?, Some(name));
    assert_eq!(block_on(name_of(&client, 3300))?, None);
    let error = block_on(name_of(&client, 3300)).unwrap_err();
    assert_eq!(error.to_string(), "get_deal: 400 Bad Request: No.");
    Ok(())
}

use generated_client::Error;
use generated_client::usercom_v1::{Client, deals::GetDeal};

async fn name_of(client: &Client, id: i64) -> Result<Option<String>, Error> {
    match GetDeal::new(id).send(client).await {
        Ok(deal) => Ok(deal.name),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => {
            // One line, such as `get_deal: 400 Bad Request: No.`; the service's own words are in `message` and `body`.
            eprintln!("{error}");
            Err(error)
        }
    }
}

// Compiled only, for the settings would be those of the service.
#[allow(dead_code)]
async fn settings(key: &str) -> Tested {
    use generated_client::RequestOptions;
    use generated_client::chartmogul::{Client, opportunities::GetOpportunity};
    use std::time::Duration;

    let client = Client::builder(key)
        .attempt_timeout(Duration::from_secs(20)) // `None` means no limit
        .total_timeout(Duration::from_secs(60)) // all attempts and the delays between them
        .rate_limit() // the documented one
        .build()?;
    let once = client.with_options(
        RequestOptions::new()
            .no_retry()
            .header("X-Reason", "export"),
    );
    let response = once.send_full(&GetOpportunity::new("o-1")).await?;
    println!("{} {:?}", response.status(), response.request_id());
    Ok(())
}

mod provider {
    use generated_client::chartmogul::{Chartmogul, Client};
    use generated_client::{ClientBuilder, Secrets};
    use std::time::Duration;

    pub fn with_key_in(file: &'static str) -> ClientBuilder<Chartmogul> {
        // The provider's key takes the place of the builder's.
        Client::builder("").credentials(move |_refused| async move {
            let key = std::fs::read_to_string(file)?;
            Ok(Secrets::new("api_key", key.trim()).valid_for(Duration::from_secs(300)))
        })
    }
}

#[test]
fn keys_that_change() -> Tested {
    let file = concat!(env!("CARGO_TARGET_TMPDIR"), "/key-of-the-readme");
    let mock = MockTransport::new();
    mock.reply(200, r#"{"data":"pong!"}"#)
        .reply(200, r#"{"data":"pong!"}"#)
        .reply(401, "")
        .reply(200, r#"{"data":"pong!"}"#);
    let client = provider::with_key_in(file)
        .transport(mock.clone())
        .build()?;
    fs::write(file, "first\n")?;
    block_on(client.send(&endpoint::Ping))?;
    fs::write(file, "second\n")?;
    block_on(client.send(&endpoint::Ping))?;
    block_on(client.send(&endpoint::Ping))?;
    let requests = mock.requests();
    let sent = requests
        .iter()
        .map(|request| request.headers()["authorization"].to_str())
        .collect::<Result<Vec<_>, _>>()?;
    let (first, second) = ("Basic Zmlyc3Q6", "Basic c2Vjb25kOg==");
    assert_eq!(sent, [first, first, first, second]);
    Ok(())
}

#[test]
fn a_mock() -> Tested {
    use generated_client::{
        serde_json::json,
        testing::MockTransport,
        usercom_v1::{Client, deals::UpdateDeal},
    };

    let mock = MockTransport::new();
    mock.reply_json(200, &json!({"id": 3300, "name": "Big deal"}));
    let client = Client::builder("acme", "test-key")
        .blocking_transport(mock.clone()) // `transport` for async calls
        .build()?;

    let deal = UpdateDeal::new(3300)
        .name("Big deal")
        .send_blocking(&client)?;

    assert_eq!(deal.id, 3300);
    let body = r#"{"name": "Big deal"}"#;
    mock.assert_sent("PATCH", "/api/public/deals/3300/", Some(body));
    Ok(())
}

mod endpoint {
    use generated_client::chartmogul::Chartmogul;
    use generated_client::http::Method;
    use generated_client::runtime::{Encoder, Operation, RawResponse};
    use generated_client::{Endpoint, Error};

    pub struct Ping;

    impl Endpoint for Ping {
        type Api = Chartmogul;
        type Output = String;
        const OPERATION: &'static Operation = &Operation {
            id: "ping",
            method: Method::GET,
            path: "/ping",
            idempotent: true,
        };

        fn encode(&self, _: &mut Encoder<'_>) -> Result<(), Error> {
            Ok(())
        }

        fn decode(response: &RawResponse) -> Result<String, Error> {
            response.json_at("data") // {"data": "pong!"}
        }
    }
}

#[test]
fn an_endpoint_of_your_own() -> Tested {
    use endpoint::Ping;
    let mock = MockTransport::new();
    mock.reply(200, r#"{"data":"pong!"}"#);
    let client = generated_client::chartmogul::Client::builder("key")
        .transport(mock)
        .build()?;
    assert_eq!(block_on(client.send(&Ping))?, "pong!");
    Ok(())
}

/// The fenced blocks: what is written behind the fence, and the text.
fn blocks() -> Vec<(&'static str, &'static str)> {
    let parts: Vec<&str> = README.split("```").collect();
    assert!(parts.len() % 2 == 1, "a fence is not closed");
    let inside = parts.into_iter().skip(1).step_by(2);
    inside
        .map(|block| block.split_once('\n').expect("a line behind the fence"))
        .collect()
}

/// Blocks and files indent differently.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn every_block_of_rust_is_a_part_of_an_example_or_a_test() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for name in ["examples", "tests"] {
        for entry in fs::read_dir(folder.join(name)).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(squeezed(&fs::read_to_string(path).expect("a text")));
            }
        }
    }
    let rust: Vec<&str> = blocks()
        .into_iter()
        .filter(|(kind, text)| *kind == "rust" && !text.contains("fn main()"))
        .map(|(_, text)| text)
        .collect();
    assert!(rust.len() >= 6, "the README shows how it is done");
    for block in rust {
        let code = squeezed(block);
        assert!(!code.is_empty());
        assert!(
            files.iter().any(|file| file.contains(&code)),
            "not compiled anywhere:\n{block}"
        );
    }
}

#[test]
fn no_block_escapes_the_check() {
    for (kind, text) in blocks() {
        // `rust,ignore` and the like are not compiled by anyone.
        assert!(
            ["rust", "console", "json", "toml"].contains(&kind),
            "```{kind}\n{text}"
        );
        if kind == "json" {
            value_of(text);
        }
    }
}

#[test]
fn the_table_names_every_feature() {
    let manifest = include_str!("../Cargo.toml");
    let (_, section) = manifest.split_once("\n[features]\n").expect("features");
    let section = section.split("\n[").next().unwrap_or_default();
    let features: BTreeSet<&str> = section
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name)
        // Those of modules are told of in a sentence.
        .filter(|name| *name != "default" && !name.contains('-') && !name.starts_with('_'))
        .collect();
    let table: BTreeSet<&str> = README
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
        .map(|(name, _)| name)
        .collect();
    assert_eq!(table, features);
}
