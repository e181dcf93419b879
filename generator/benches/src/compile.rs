//! What the emitted client costs to compile, and what it adds to a program.

mod cost;
mod lines;
mod parts;
mod programs;
mod subject;

use std::path::PathBuf;

use crate::Failure;
use crate::measure::is_installed;
use crate::results::Section;
use crate::synthetic;
use crate::table::{Table, count, ratio, shown};
use crate::target::Targets;
use cost::{Compiler, Cost, Fresh};
use parts::Part;
use subject::{PEER, Subject};

/// Resources of the API that the peer is held against.
const LARGE: usize = 100;
const ENDPOINTS: usize = LARGE * synthetic::ENDPOINTS;

struct Measured {
    subject: Subject,
    cost: Cost,
    /// Only of some.
    fresh: Option<Fresh>,
}

pub(crate) fn section() -> Result<Section, Failure> {
    let scratch = tempfile::tempdir().map_err(|error| error.to_string())?;
    let folder = |name: &str| scratch.path().join(name);
    let compiler = Compiler {
        target: folder("target"),
    };
    let measured = |subject: Subject, is_fresh: bool| {
        eprintln!("measuring: {}", subject.what);
        let cost = compiler.cost(&subject)?;
        let fresh = is_fresh.then(|| compiler.fresh(&subject)).transpose()?;
        Ok::<_, Failure>(Measured {
            subject,
            cost,
            fresh,
        })
    };
    let synthetic = |what, endpoints| subject::synthetic(what, endpoints, folder(what));
    let features = subject::features()?;
    let every: Vec<_> = features.iter().map(String::as_str).collect();
    let one_module = ["chartmogul-customers", "reqwest", "rustls"];
    let one_api = ["chartmogul", "reqwest", "rustls"];
    let own = |what, features: &[&str]| subject::own(what, features, folder(what));

    let ours = [
        measured(synthetic("1 endpoint", 1)?, true)?,
        measured(synthetic("10 endpoints", 10)?, false)?,
        measured(own("one module, customers", &one_module)?, true)?,
        measured(own("one API, ChartMogul", &one_api)?, true)?,
        measured(own("every feature", &every)?, false)?,
        measured(synthetic("500 endpoints", ENDPOINTS)?, true)?,
    ];
    let peer = if is_installed(PEER, "--help") {
        let what = "500 endpoints, by progenitor";
        Some(measured(subject::peer(what, LARGE, folder("peer"))?, true)?)
    } else {
        None
    };
    let [_, _, _, one_api, every, large] = &ours;
    let all = || ours.iter().chain(&peer);
    Ok(Section {
        title: "Compile",
        tables: vec![
            library(&ours),
            beside(large, peer.as_ref()),
            parts(&compiler, large, &folder)?,
            sizes(all()),
            own_code(all()),
            fresh(all()),
            dependencies(&compiler)?,
        ],
        targets: targets(one_api, every, large, peer.as_ref()),
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
    for Measured { subject, cost, .. } in ours {
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
        "progenitor reads the same API as OpenAPI.".to_owned()
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

/// What parts of the emitted code cost.
fn parts(
    compiler: &Compiler,
    large: &Measured,
    folder: &dyn Fn(&str) -> PathBuf,
) -> Result<Table, Failure> {
    let mut table = Table::new(
        "What parts of it cost",
        &["500 endpoints", "check", "debug", "release"],
    )
    .note("The client without a part of its code, relative to the whole.");
    let Cost {
        check,
        debug,
        release,
        ..
    } = large.cost;
    for (what, part) in [
        ("without setters", Part::Setters),
        ("setters without `Into`", Part::Into),
        ("requests without `send`", Part::Send),
    ] {
        eprintln!("measuring: {what}");
        let subject = parts::without(what, part, ENDPOINTS, folder(what))?;
        let [less_check, less_debug, less_release] = compiler.library(&subject)?;
        table.row([
            what.to_owned(),
            times(less_check, check),
            times(less_debug, debug),
            times(less_release, release),
        ]);
    }
    Ok(table)
}

/// What code that calls the client costs by itself.
fn own_code<'a>(measured: impl Iterator<Item = &'a Measured>) -> Table {
    let mut table = Table::new(
        "A program of its own",
        &[
            "client",
            "calls",
            "debug",
            "release",
            "edit, check",
            "edit, debug",
        ],
    )
    .note(
        "CPU seconds of a program that calls up to 20 endpoints, with its client and dependencies already compiled. An edit changes \
         a line of the program, and what follows is incremental.",
    );
    for Measured { subject, cost, .. } in measured {
        table.row([
            subject.what.to_owned(),
            subject.calls.len().min(20).to_string(),
            shown(cost.own.debug, cpu),
            shown(cost.own.release, cpu),
            shown(cost.own.edit_check, cpu),
            shown(cost.own.edit_debug, cpu),
        ]);
    }
    table
}

/// What a program costs where nothing is compiled yet.
fn fresh<'a>(measured: impl Iterator<Item = &'a Measured>) -> Table {
    let mut table = Table::new(
        "A fresh program",
        &["client", "crates", "check", "debug", "release", "stripped"],
    )
    .note("CPU seconds of a program that calls one endpoint, with its client and all dependencies, in an empty folder.");
    for Measured {
        subject,
        cost,
        fresh,
    } in measured
    {
        let Some(fresh) = fresh else {
            continue;
        };
        let [_, one, _] = cost.sizes;
        table.row([
            subject.what.to_owned(),
            cost.dependencies.to_string(),
            shown(fresh.check, cpu),
            shown(fresh.debug, cpu),
            shown(fresh.release, cpu),
            size(one),
        ]);
    }
    table
}

fn sizes<'a>(measured: impl Iterator<Item = &'a Measured>) -> Table {
    let mut table = Table::new(
        "A program that uses it",
        &[
            "client",
            "no endpoint",
            "1 endpoint",
            "20 endpoints",
            "20, relative to 1",
            "each",
        ],
    )
    .note("Size of the stripped program in release, with async calls and TLS.");
    for Measured { subject, cost, .. } in measured {
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
) -> Targets {
    let mut targets = Targets::new();
    let (ours, peer) = (&large.cost, peer.map(|peer| &peer.cost));
    let mut beside = |what: &str, most: f64, of: fn(&Cost) -> Option<f64>| {
        let what = format!("{what}, relative to progenitor");
        targets.at_most_of(&what, most, of(ours), peer.and_then(of));
    };
    beside("check of 500 endpoints", 0.28, |cost| cost.check);
    beside("debug of 500 endpoints", 0.35, |cost| cost.debug);
    beside("release of 500 endpoints", 0.45, |cost| cost.release);
    beside("stripped program of one endpoint", 1.0, |cost| {
        Some(cost.sizes[1])
    });
    // Three tenths of what it was when decoders were compiled with the program.
    let what = "program of 20 endpoints, release, its own crate";
    targets.at_most(what, 3.15, one_api.cost.own.release, cpu);
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
    targets
}
