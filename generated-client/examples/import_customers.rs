//! Creates many customers in `ChartMogul`, several at once within the documented rate, and reports each result.
//!
//! ```console
//! cargo run --example import_customers -- customers.csv
//! ```
//!
//! Without a file there is a small table:
//!
//! ```text
//! external_id,name,email
//! c-1,Adam Smith,adam@example.com
//! ```
//!
//! By default this calls a stand-in on this machine. It creates real customers when both are set:
//!
//! - `CHARTMOGUL_API_KEY`: a key that may write
//! - `CHARTMOGUL_DATA_SOURCE`: the source that they come into, as in `ds_…`

mod shared;

use std::error::Error;
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use generated_client::{
    ErrorKind, Observation, Observer,
    chartmogul::{Client, customers::CreateCustomer},
    testing::Server,
};
use tokio::task::JoinSet;

const TABLE: &str = "\
external_id,name,email
c-1,Adam Smith,adam@example.com
c-2,Eva Nowak,eva@example.com
c-3,Jan Kowalski,jan@example.com
c-4,Maria Silva,maria@example.com
";

/// The number of calls in flight at once.
const AT_ONCE: usize = 8;

/// Counts retries, as metrics would.
#[derive(Clone, Default)]
struct Repeated(Arc<AtomicU32>);

impl Observer for Repeated {
    fn observe(&self, seen: &Observation<'_>) {
        if seen.wait.is_some() {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let table = match std::env::args().nth(1) {
        Some(path) => fs::read_to_string(path)?,
        None => TABLE.to_owned(),
    };
    let repeated = Repeated::default();
    let (builder, source, _stand_in) = if let Ok(key) = std::env::var("CHARTMOGUL_API_KEY") {
        let what = "the source that the customers come into, as in `ds_…`";
        let source = shared::variable("CHARTMOGUL_DATA_SOURCE", what)?;
        (Client::builder(key), source, None)
    } else {
        let server = stand_in();
        let builder = Client::builder("no-key").base_url(format!("{}/v1", server.url()));
        (builder, "ds_stand-in".to_owned(), Some(server))
    };
    let client = builder
        .rate_limit()
        .observer(repeated.clone())
        .user_agent("import/1.0")
        .build()?;

    let mut tasks = JoinSet::new();
    for line in table.lines().skip(1) {
        let request = match request(&source, line) {
            Ok(request) => request,
            Err(why) => {
                println!("{line}: {why}");
                continue;
            }
        };
        while tasks.len() >= AT_ONCE {
            if let Some(report) = tasks.join_next().await {
                println!("{}", report?);
            }
        }
        // A clone shares connections and the rate limit.
        let (client, line) = (client.clone(), line.to_owned());
        tasks.spawn(async move { format!("{line}: {}", create(&client, &request).await) });
    }
    while let Some(report) = tasks.join_next().await {
        println!("{}", report?);
    }
    println!("retries: {}", repeated.0.load(Ordering::Relaxed));
    Ok(())
}

/// The result for one customer.
async fn create(client: &Client, request: &CreateCustomer) -> String {
    match request.send(client).await {
        Ok(customer) => format!("created as {}", customer.uuid),
        // Creating is not idempotent, so the client did not send it again.
        Err(error) if matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Transport) => {
            format!("may have been created, check before you retry: {error}")
        }
        Err(error) => format!("not created: {error}"),
    }
}

/// A line of the table; cells that hold a comma need a real reader of CSV.
fn request(source: &str, line: &str) -> Result<CreateCustomer, String> {
    let cells: Vec<&str> = line.split(',').map(str::trim).collect();
    let [id, name, email] = cells[..] else {
        return Err(format!("{} cells, not 3", cells.len()));
    };
    let email = Some(email).filter(|email| !email.is_empty());
    Ok(CreateCustomer::new(source, id)
        .name(name)
        .set_if_some(email, CreateCustomer::email))
}

/// A service that is busy at first, rejects one customer and drops the connection of another.
fn stand_in() -> Server {
    let server = Server::start();
    let json = [("content-type", "application/json")];
    server
        .reply(429, &[("retry-after", "1")], "")
        .reply(201, &json, shared::customer(1).to_string())
        .reply(422, &json, r#"{"errors": {"email": "is taken"}}"#)
        .reply_raw("")
        .reply(201, &json, shared::customer(2).to_string());
    server
}
