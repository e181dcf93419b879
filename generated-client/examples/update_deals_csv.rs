//! Updates many deals of User.com from a table, within the documented rate, and reports failures.
//!
//! ```console
//! cargo run --example update_deals_csv --features blocking -- deals.csv
//! ```
//!
//! Without a file there is a small table; empty cells leave their fields unchanged, and `-` clears the day:
//!
//! ```text
//! id,stage,value,close
//! 3300,36585,1250.00,2026-12-31
//! ```
//!
//! By default this calls a stand-in on this machine. It changes a real account when these are set:
//!
//! - `USERCOM_SUBDOMAIN`: the part of the app's address before `.user.com`
//! - `USERCOM_API_KEY`: the key of its REST API

mod shared;

use std::error::Error;
use std::fs;
use std::str::FromStr;

use generated_client::{
    jiff::civil::Date,
    rust_decimal::Decimal,
    usercom::{Client, deals::UpdateDeal},
};

const TABLE: &str = "\
id,stage,value,close
12218,36585,1250.00,2026-12-31
12219,,990.50,-
12220,1,,
12221,36585,a lot,
";

fn main() -> Result<(), Box<dyn Error>> {
    let table = match std::env::args().nth(1) {
        Some(path) => fs::read_to_string(path)?,
        None => TABLE.to_owned(),
    };
    let (client, _stand_in) = match (
        std::env::var("USERCOM_SUBDOMAIN"),
        std::env::var("USERCOM_API_KEY"),
    ) {
        (Ok(subdomain), Ok(key)) => (Client::builder(subdomain, key).rate_limit().build()?, None),
        _ => {
            let server = shared::server(&[shared::USERCOM_DEAL, shared::USERCOM_DEAL]);
            let refusal = r#"{"errors": {"stage": ["Invalid pk \"1\" - object does not exist."]}}"#;
            server.reply(400, &[("content-type", "application/json")], refusal);
            let builder = Client::builder("acme", "no-key")
                .base_url(format!("{}/api/public", server.url()))
                .rate_limit();
            (builder.build()?, Some(server))
        }
    };

    let mut failures = Vec::new();
    let mut updated = 0;
    for (at, line) in table.lines().enumerate().skip(1) {
        let result = request(line).and_then(|request| Ok(request.send_blocking(&client)?));
        match result {
            Ok(deal) => {
                updated += 1;
                println!("{} {}", deal.id, deal.name);
            }
            // One line: what failed, the status, and the service's own words.
            Err(error) => failures.push(format!("line {}: {error}", at + 1)),
        }
    }
    println!("{updated} updated, {} failed", failures.len());
    for failure in failures {
        println!("{failure}");
    }
    Ok(())
}

/// A line of the table; cells that hold a comma need a real reader of CSV.
fn request(line: &str) -> Result<UpdateDeal, Box<dyn Error>> {
    let cells: Vec<&str> = line.split(',').map(str::trim).collect();
    let [id, stage, value, close] = cells[..] else {
        return Err(format!("{} cells, not 4", cells.len()).into());
    };
    let close = match close {
        "-" => Some(None), // Cleared.
        day => cell::<Date>(day)?.map(Some),
    };
    Ok(UpdateDeal::new(id.parse()?)
        .set_if_some(cell(stage)?, UpdateDeal::stage)
        .set_if_some(cell::<Decimal>(value)?, UpdateDeal::value)
        .set_if_some(close, UpdateDeal::expected_close_date))
}

/// The value of a cell; none where it is empty.
fn cell<T: FromStr>(text: &str) -> Result<Option<T>, T::Err> {
    (!text.is_empty()).then(|| text.parse()).transpose()
}
