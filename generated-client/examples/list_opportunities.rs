//! Lists the opportunities of `ChartMogul`, page by page.
//!
//! ```console
//! cargo run --example list_opportunities
//! ```
//!
//! By default this calls a stand-in on this machine. It reads a real account when this is set:
//!
//! - `CHARTMOGUL_API_KEY`: a key made by a user with a CRM seat

mod shared;

use std::error::Error;

use generated_client::{
    chartmogul::{Client, opportunities::ListOpportunities},
    serde_json::{self, Value, json},
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (client, stand_in) = if let Ok(key) = std::env::var("CHARTMOGUL_API_KEY") {
        (Client::new(key), None)
    } else {
        let pages = [
            page(&[("Discovery", 20_000), ("Evaluation", 5_000)], Some("one"))?,
            // Services return such pages too; the list goes on.
            page(&[], Some("two"))?,
            page(&[("Negotiation", 125_000)], None)?,
        ];
        let server = shared::server(&pages.each_ref().map(String::as_str));
        let client = Client::builder("no-key")
            .base_url(format!("{}/v1", server.url()))
            .into_client();
        (client, Some(server))
    };

    let mut opportunities = ListOpportunities::new().items(&client);
    while let Some(opportunity) = opportunities.next().await {
        let opportunity = opportunity?;
        println!(
            "{} {:>10} {} closes {} ({})",
            opportunity.uuid,
            opportunity.amount_in_cents,
            opportunity.currency,
            opportunity.estimated_close_date,
            opportunity.pipeline_stage,
        );
    }

    // Each page was requested when its first item was needed.
    if let Some(server) = stand_in {
        server.requests().iter().for_each(shared::print);
    }
    Ok(())
}

/// A page of opportunities that differ in stage and amount.
fn page(opportunities: &[(&str, i64)], cursor: Option<&str>) -> serde_json::Result<String> {
    let mut entries = Vec::new();
    for (stage, amount) in opportunities {
        let mut entry: Value = serde_json::from_str(shared::OPPORTUNITY)?;
        entry["pipeline_stage"] = json!(stage);
        entry["amount_in_cents"] = json!(amount);
        entries.push(entry);
    }
    let page = json!({ "entries": entries, "cursor": cursor, "has_more": cursor.is_some() });
    Ok(page.to_string())
}
