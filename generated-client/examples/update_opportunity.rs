//! Updates an opportunity of `ChartMogul`: its amount, and a custom attribute.
//!
//! ```console
//! cargo run --example update_opportunity
//! ```
//!
//! By default this calls a stand-in on this machine. To change a real opportunity, set both:
//!
//! - `CHARTMOGUL_API_KEY`: a key made by a user with a CRM seat
//! - `CHARTMOGUL_OPPORTUNITY`: the UUID of the opportunity; its amount becomes 200.00, and its custom attributes are
//!   replaced

mod shared;

use std::error::Error;

use generated_client::{
    Endpoint as _,
    chartmogul::{Client, opportunities::UpdateOpportunity},
    serde_json,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (client, uuid, stand_in) = if let Ok(key) = std::env::var("CHARTMOGUL_API_KEY") {
        let what = "the UUID of the opportunity to update";
        let uuid = shared::variable("CHARTMOGUL_OPPORTUNITY", what)?;
        (Client::new(key), uuid, None)
    } else {
        let server = shared::server(&[shared::OPPORTUNITY]);
        let client = Client::builder("no-key")
            .base_url(format!("{}/v1", server.url()))
            .into_client();
        let uuid = "4ee13ca4-e7fe-11ee-fa7f-f303abf41acc".to_owned();
        (client, uuid, Some(server))
    };

    let request = UpdateOpportunity::new(uuid)
        .amount_in_cents(20_000)
        .custom("seats", 4);
    let result = request.send(&client).await;

    if let Some(server) = stand_in {
        server.requests().iter().for_each(shared::print);
    } else {
        // A request is a value, so it can be shown before it is sent.
        let operation = UpdateOpportunity::OPERATION;
        println!("> {} {}", operation.method, operation.path);
        println!("> Authorization: Basic ***");
        println!("> {}", serde_json::to_string(&request)?);
    }

    let opportunity = result?;
    println!("uuid:              {}", opportunity.uuid);
    println!(
        "amount in cents:   {} {}",
        opportunity.amount_in_cents, opportunity.currency
    );
    println!("closes:            {}", opportunity.estimated_close_date);
    if let Some(category) = &opportunity.forecast_category {
        println!("forecast category: {category}");
    }
    for (name, value) in opportunity.custom.iter().flatten() {
        println!("custom {name}:      {value}");
    }
    if let Some(updated_at) = opportunity.updated_at {
        println!("updated at:        {updated_at}");
    }
    Ok(())
}
