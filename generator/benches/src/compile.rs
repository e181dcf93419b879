//! What the emitted client costs to compile, and what it adds to a program.

mod cost;
mod lines;
mod programs;
mod subject;

use crate::Failure;
use crate::measure::is_installed;
use crate::results::Section;
use crate::synthetic;
use crate::table::{Table, count, ratio, shown};
use crate::target::Targets;
use cost::{Compiler, Cost};
use subject::{PEER, Subject};

/// Resources of the API that the peer is held against.
const LARGE: usize = 100;

struct Measured {
    subject: Subject,
    cost: Cost,
}

pub(crate) fn section() -> Result<Section, Failure> {
    let scratch = tempfile::tempdir().map_err(|error| error.to_string())?;
    let folder = |name: &str| scratch.path().join(name);
    let compiler = Compiler {
        target: folder("target"),
    };
    let measured = |subject: Subject| {
        eprintln!("measuring: {}", subject.what);
        let cost = compiler.cost(&subject)?;
        Ok::<_, Failure>(Measured { subject, cost })
    };
    let synthetic = |what, endpoints| subject::synthetic(what, endpoints, folder(what));
    let features = subject::features()?;
    let every: Vec<_> = features.iter().map(String::as_str).collect();
    let one_api = ["chartmogul", "reqwest", "rustls"];

    let ours = [
        measured(synthetic("1 endpoint", 1)?)?,
        measured(synthetic("10 endpoints", 10)?)?,
        measured(subject::own(
            "one API, ChartMogul",
            &one_api,
            folder("one"),
        )?)?,
        measured(subject::own("every feature", &every, folder("every"))?)?,
        measured(synthetic("500 endpoints", LARGE * synthetic::ENDPOINTS)?)?,
    ];
    let peer = if is_installed(PEER, "--help") {
        let what = "500 endpoints, by progenitor";
        Some(measured(subject::peer(what, LARGE, folder("peer"))?)?)
    } else {
        None
    };
    let [_, _, one_api, every, large] = &ours;
    Ok(Section {
        title: "Compile",
        tables: vec![
            library(&ours),
            beside(large, peer.as_ref()),
            program(ours.iter().chain(&peer)),
            dependencies(&compiler)?,
            targets(one_api, every, large, peer.as_ref()),
        ],
    })
}

fn cpu(seconds: f64) -> String {
    format!("{seconds:.2} s")
}

fn size(bytes: f64) -> String {
    format!("{:.2} MB", bytes / 1e6)
}

fn times(value: Option<f64>, base: Option<f64>) -> String {
    shown(value.zip(base), |(value, base)| ratio(value / base))
}

fn library(ours: &[Measured]) -> Table {
    let mut table = Table::new(
        "The client",
        &[
            "client",
            "endpoints",
            "crates it needs",
            "check",
            "debug",
            "release",
            "release, relative to the first",
            "LLVM lines",
        ],
    )
    .note(
        "CPU seconds, user and system, for the client alone, with its dependencies already compiled; the median of three runs \
         (one run if it takes more than 40 s), not incremental. LLVM lines are those of release, before optimization. Synthetic clients are async with TLS; \
         \"every feature\" is everything that users can enable: three APIs, async, blocking, streams, spans and mocks.",
    );
    let base = ours.first().and_then(|first| first.cost.release);
    for Measured { subject, cost } in ours {
        table.row([
            subject.what.to_owned(),
            subject.calls.len().to_string(),
            cost.dependencies.to_string(),
            shown(cost.check, cpu),
            shown(cost.debug, cpu),
            shown(cost.release, cpu),
            times(cost.release, base),
            count(cost.library.all()),
        ]);
    }
    table
}

fn beside(ours: &Measured, peer: Option<&Measured>) -> Table {
    let mut table = Table::new(
        "Compared with progenitor",
        &["500 endpoints", "ours", "progenitor", "ratio"],
    );
    table = table.note(if peer.is_some() {
        "progenitor reads the same API as OpenAPI, and has no TLS here.".to_owned()
    } else {
        format!("progenitor needs `{PEER}`, which is not installed here.")
    });
    let mut row = |what: &str, of: &dyn Fn(&Cost) -> Option<f64>, show: fn(f64) -> String| {
        let (ours, peer) = (of(&ours.cost), peer.and_then(|peer| of(&peer.cost)));
        table.row([
            what.to_owned(),
            shown(ours, show),
            shown(peer, show),
            times(ours, peer),
        ]);
    };
    row("check", &|cost| cost.check, cpu);
    row("debug", &|cost| cost.debug, cpu);
    row("release", &|cost| cost.release, cpu);
    row("LLVM lines", &|cost| Some(cost.library.all()), count);
    table
}

fn program<'a>(measured: impl Iterator<Item = &'a Measured>) -> Table {
    let mut table = Table::new(
        "A program that uses it",
        &["client", "no endpoint", "1 endpoint", "20 endpoints", "20, relative to 1", "each"],
    )
    .note("Size of the stripped program in release, with async calls. progenitor's program has no TLS, ours does.");
    for Measured { subject, cost } in measured {
        let [none, one, twenty] = cost.sizes;
        let has_twenty = subject.calls.len() >= 20;
        let twenty = has_twenty.then_some(twenty);
        table.row([
            subject.what.to_owned(),
            size(none),
            size(one),
            shown(twenty, size),
            times(twenty, Some(one)),
            shown(twenty, |twenty| format!("{:.1} kB", (twenty - one) / 19e3)),
        ]);
    }
    table
}

fn dependencies(compiler: &Compiler) -> Result<Table, Failure> {
    let mut table = Table::new("Dependencies", &["features", "crates", "relative to the first"]).note(
        "Crates that are compiled for the client of this repository, including those of build scripts.",
    );
    let mut base = None;
    for features in [
        "chartmogul",
        "chartmogul,reqwest",
        "chartmogul,reqwest,rustls",
        "chartmogul,blocking",
        "chartmogul,reqwest,rustls,blocking",
        "chartmogul,stream,tracing,testing",
    ] {
        let package = [
            "--package",
            "generated-client",
            "--no-default-features",
            "--features",
            features,
        ];
        let crates = compiler.dependencies(&subject::root(), &package)?;
        // There are not so many.
        #[allow(clippy::cast_precision_loss)]
        let number = crates as f64;
        let base = *base.get_or_insert(number);
        table.row([
            format!("`{features}`"),
            crates.to_string(),
            ratio(number / base),
        ]);
    }
    Ok(table)
}

fn targets(
    one_api: &Measured,
    every: &Measured,
    large: &Measured,
    peer: Option<&Measured>,
) -> Table {
    let mut targets = Targets::new();
    let peer = peer.and_then(|peer| peer.cost.check);
    targets.at_most(
        "check of 500 endpoints, relative to progenitor",
        0.3,
        large.cost.check.zip(peer).map(|(ours, peer)| ours / peer),
        ratio,
    );
    for (what, lines) in [
        (
            "LLVM lines of an API whose feature is off",
            &one_api.cost.library,
        ),
        (
            "LLVM lines of an API that is on and not called, in a program",
            &every.cost.program,
        ),
        ("the same, in the library", &every.cost.library),
    ] {
        targets.at_most(what, 0.0, Some(lines.of("usercom")), count);
    }
    targets.table()
}
