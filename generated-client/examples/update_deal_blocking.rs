//! The call of `update_deal`, without async: the thread waits. Needs the feature `blocking`.
//!
//! ```console
//! cargo run --example update_deal_blocking
//! ```
//!
//! By default this calls a stand-in on this machine. To change a real deal, set all three:
//!
//! - `USERCOM_API_KEY`: the key of your app
//! - `USERCOM_SUBDOMAIN`: the part of your app's address before `.user.com`
//! - `USERCOM_DEAL`: the number of the deal; its name and description are overwritten

mod shared;

use std::error::Error;

use generated_client::{
    Endpoint as _, serde_json,
    usercom_v1::{Client, deals::UpdateDeal},
};

fn main() -> Result<(), Box<dyn Error>> {
    let (client, id, stand_in) = if let Ok(key) = std::env::var("USERCOM_API_KEY") {
        let what = "the part of your app's address before `.user.com`";
        let subdomain = shared::variable("USERCOM_SUBDOMAIN", what)?;
        let id = shared::variable("USERCOM_DEAL", "the number of the deal to update")?;
        (Client::new(subdomain, key), id.parse::<i64>()?, None)
    } else {
        let server = shared::server(&[shared::DEAL]);
        let client = Client::builder("stand-in", "no-key")
            .base_url(format!("{}/api/public", server.url()))
            .into_client();
        (client, 3300, Some(server))
    };

    let request = UpdateDeal::new(id)
        .name("Updated name")
        // A field whose setter is not called stays unchanged; `.custom_id(None)` would clear your own ID of the deal.
        .description("updated description");
    let result = request.send_blocking(&client);

    if let Some(server) = stand_in {
        server.requests().iter().for_each(shared::print);
    } else {
        // A request is a value, so it can be shown before it is sent.
        let operation = UpdateDeal::OPERATION;
        println!("> {} {}", operation.method, operation.path);
        println!("> Authorization: Token ***");
        println!("> {}", serde_json::to_string(&request)?);
    }

    let deal = result?;
    println!("id:         {}", deal.id);
    println!("name:       {}", deal.name.unwrap_or_default());
    println!(
        "custom id:  {}",
        deal.custom_id.as_deref().unwrap_or("none")
    );
    if let Some(value) = deal.value {
        println!("value:      {value} {}", deal.currency.unwrap_or_default());
    }
    if let Some(updated_at) = deal.updated_at {
        println!("updated at: {updated_at}");
    }
    Ok(())
}
