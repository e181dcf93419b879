//! Copies all customers of `ChartMogul` into a file, one JSON object per line, and can resume after an interruption.
//!
//! ```console
//! cargo run --example sync_customers -- customers.jsonl
//! ```
//!
//! By default this calls a stand-in on this machine. It reads a real account when this is set:
//!
//! - `CHARTMOGUL_API_KEY`: a key that may read

mod shared;

use std::error::Error;
use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::PathBuf;

use generated_client::{
    chartmogul::{Client, customers::ListCustomers},
    serde_json::{self, json},
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).map_or_else(
        || std::env::temp_dir().join("customers.jsonl"),
        PathBuf::from,
    );
    let (client, _stand_in) = if let Ok(key) = std::env::var("CHARTMOGUL_API_KEY") {
        // The documented limit, so that a long list does not end in a 429.
        (Client::builder(key).rate_limit().build()?, None)
    } else {
        let pages = [page(1, Some("two")), page(2, None)];
        let server = shared::server(&pages.each_ref().map(String::as_str));
        let builder = Client::builder("no-key").base_url(format!("{}/v1", server.url()));
        (builder.build()?, Some(server))
    };

    // Where an earlier run stopped: the cursor of the page that it did not write. If it stopped between the page and the
    // cursor, that page is written twice.
    let mark = path.with_extension("cursor");
    let mut request = ListCustomers::new().per_page(200);
    let mut file = if let Ok(cursor) = fs::read_to_string(&mark) {
        println!("resuming at {cursor}");
        request = request.cursor(cursor);
        OpenOptions::new().append(true).open(&path)?
    } else {
        File::create(&path)?
    };

    let mut count = 0;
    let mut pages = request.pages(&client);
    while let Some(page) = pages.next().await {
        let page = page?;
        for customer in &page.entries {
            serde_json::to_writer(&mut file, customer)?;
            writeln!(file)?;
        }
        file.sync_data()?;
        count += page.entries.len();
        println!("{count} customers");
        match page.cursor.filter(|_| page.has_more == Some(true)) {
            Some(cursor) => fs::write(&mark, cursor)?,
            None if mark.exists() => fs::remove_file(&mark)?,
            None => {}
        }
    }
    println!("all of them are in {}", path.display());
    Ok(())
}

/// A page with one customer.
fn page(id: i64, cursor: Option<&str>) -> String {
    let customer = shared::customer(id);
    json!({"entries": [customer], "cursor": cursor, "has_more": cursor.is_some()}).to_string()
}
