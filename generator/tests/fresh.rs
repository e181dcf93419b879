//! The committed client is what the specs give.

mod support;

use support::{below, generate, real};

#[test]
fn the_committed_client_is_fresh() {
    let stale = generate(&real())
        .stale(&below("../generated-client"))
        .expect("the client can be read");
    let stale: Vec<_> = stale
        .iter()
        .map(|file| format!("{} ({:?})", file.path, file.difference))
        .collect();
    assert!(
        stale.is_empty(),
        "generated-client is stale; run `cargo xtask codegen` and commit the result:\n{}",
        stale.join("\n")
    );
}
