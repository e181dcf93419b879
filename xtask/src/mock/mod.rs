//! `cargo xtask mock`: a server that behaves as the specs say.

mod connection;
mod record;

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::mpsc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use std::{future, io, thread};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, Response, StatusCode, header};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use generator::{
    Faults, Latency, MockError, MockFate, MockOptions, MockReply, MockRequest, MockResponse,
};
use tokio::sync::oneshot;

use crate::{FINE, Failure, PROBLEMS, colored, folder, folder_argument, prefix, show, sources};
use connection::{Listener, Pace, Paced};
use record::Recording;

/// The port where no argument names one.
const PORT: &str = "4010";

/// The largest body that is read.
const LARGEST: usize = 64 << 20;

/// When the calls of a seed begin: 2026-01-01, in seconds since 1970.
const START: u64 = 1_767_225_600;

pub(crate) fn command() -> Command {
    Command::new("mock")
        .about("Serves APIs as the specs describe them, and remembers what it is sent")
        .arg(
            Arg::new("api")
                .value_name("API")
                .action(ArgAction::Append)
                .help("Names of APIs [default: all of them]"),
        )
        .arg(folder_argument(
            "spec",
            "Folder of the specs [default: api-spec]",
        ))
        .arg(
            Arg::new("port")
                .long("port")
                .value_name("N")
                .value_parser(value_parser!(u16))
                .default_value(PORT)
                .help("Where it listens, on this machine only; 0 takes any that is free"),
        )
        .arg(
            Arg::new("latency")
                .long("latency")
                .value_name("TIME")
                .value_parser(Latency::parse)
                .help("How long a response takes: 50ms, or 50ms..2s"),
        )
        .arg(
            Arg::new("fault")
                .long("fault")
                .value_name("FAULTS")
                .value_parser(Faults::parse)
                .help("What goes wrong, and how often: 429=5%,reset=1%,timeout=1%,slow=2%"),
        )
        .arg(
            Arg::new("seed")
                .long("seed")
                .value_name("N")
                .value_parser(value_parser!(u64))
                .help(
                    "Makes ids, times and faults the same in every run [default: others each time]",
                ),
        )
        .arg(
            Arg::new("record")
                .long("record")
                .value_name("FILE.har")
                .value_parser(value_parser!(PathBuf))
                .help("Writes all calls into a HAR file, without secrets"),
        )
}

pub(crate) fn run(arguments: &ArgMatches) -> Result<u8, Failure> {
    let spec = folder(arguments, "spec", "api-spec")?;
    let specs = sources(&spec)?;
    let seed = arguments.get_one::<u64>("seed").copied();
    let mut clock = Clock::new(seed.is_some());
    let recording = arguments.get_one::<PathBuf>("record");
    let recording = recording.map(|path| Recording::create(path)).transpose()?;
    let names = arguments.get_many::<String>("api").into_iter().flatten();
    let options = MockOptions {
        apis: names.cloned().collect(),
        seed: seed.unwrap_or_else(other_seed),
        latency: arguments.get_one("latency").copied().unwrap_or_default(),
        faults: arguments.get_one("fault").cloned().unwrap_or_default(),
        record: recording.is_some(),
    };
    let port = arguments
        .get_one::<u16>("port")
        .copied()
        .unwrap_or_default();
    let listener = listen(port)?;
    let start = clock.now();
    let served = generator::mock(&specs, &options, start, |mock| {
        let address = listener
            .local_addr()
            .map_err(|error| cannot_listen(port, &error))?;
        let places = mock.addresses().into_iter().map(|place| {
            let (api, path, auth) = (place.api, place.path, place.auth);
            format!("{api}: http://{address}{path}\n    send {auth}\n")
        });
        show(&places.collect::<Vec<_>>().concat())?;
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || serve(listener, sender));
        handle_all(&receiver, &mut clock, recording, |request, now| {
            mock.handle(request, now)
        })
    });
    match served {
        Ok(ended) => ended.map(|()| FINE),
        Err(MockError::Unknown(why)) => Err(Failure::new(why)),
        Err(MockError::Specs(problems)) => {
            eprintln!("{}", problems.render(&prefix(&spec), colored()));
            Ok(PROBLEMS)
        }
    }
}

/// A request, and where its reply goes.
type Asked = (MockRequest, oneshot::Sender<MockReply>);

/// Handles one request after the other, so that each sees what those before it did.
fn handle_all(
    receiver: &mpsc::Receiver<Asked>,
    clock: &mut Clock,
    mut recording: Option<Recording>,
    mut handle: impl FnMut(&MockRequest, SystemTime) -> MockReply,
) -> Result<(), Failure> {
    for (request, sender) in receiver {
        let reply = handle(&request, clock.now());
        if let (Some(recording), Some(entry)) = (&mut recording, &reply.entry) {
            recording.add(entry)?;
        }
        // A client that has gone needs no reply.
        sender.send(reply).unwrap_or_default();
    }
    Ok(())
}

/// The time: that of the machine, or one that is the same in every run.
struct Clock(Option<SystemTime>);

impl Clock {
    fn new(is_fixed: bool) -> Self {
        Self(is_fixed.then(|| UNIX_EPOCH + Duration::from_secs(START)))
    }

    fn now(&mut self) -> SystemTime {
        match &mut self.0 {
            None => SystemTime::now(),
            Some(time) => {
                *time += Duration::from_secs(1);
                *time
            }
        }
    }
}

/// A seed that differs from run to run.
fn other_seed() -> u64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    since.as_secs() ^ u64::from(since.subsec_nanos()) << 32
}

fn listen(port: u16) -> Result<TcpListener, Failure> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    let listener = listener.and_then(|listener| listener.set_nonblocking(true).map(|()| listener));
    listener.map_err(|error| cannot_listen(port, &error))
}

fn cannot_listen(port: u16, error: &io::Error) -> Failure {
    Failure::new(format!(
        "port {port} cannot be used: {error}; name another with `--port`"
    ))
}

/// Takes requests from the network until the program ends.
fn serve(listener: TcpListener, sender: mpsc::Sender<Asked>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let served = runtime.and_then(|runtime| {
        runtime.block_on(async {
            let listener = Listener::new(listener)?;
            let router = Router::new().fallback(handle).with_state(sender);
            let service = router.into_make_service_with_connect_info::<Pace>();
            axum::serve(listener, service).await
        })
    });
    if let Err(error) = served {
        eprintln!("error: the server stopped: {error}");
    }
}

async fn handle(
    State(sender): State<mpsc::Sender<Asked>>,
    ConnectInfo(pace): ConnectInfo<Pace>,
    request: Request,
) -> Response<Body> {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST).await else {
        return plain(StatusCode::PAYLOAD_TOO_LARGE);
    };
    let request = MockRequest {
        method: head.method.as_str().to_owned(),
        target: head
            .uri
            .path_and_query()
            .map_or("/", |target| target.as_str())
            .to_owned(),
        headers: headers(&head.headers),
        body: body.to_vec(),
    };
    let (reply, received) = oneshot::channel();
    let sent = sender.send((request, reply));
    let (Ok(()), Ok(reply)) = (sent, received.await) else {
        return plain(StatusCode::SERVICE_UNAVAILABLE);
    };
    tokio::time::sleep(reply.delay).await;
    pace.set(match reply.fate {
        MockFate::Slow(_) => Paced::Slow,
        MockFate::Reset => Paced::Broken,
        MockFate::Response(_) | MockFate::Silence => Paced::Usual,
    });
    match reply.fate {
        MockFate::Response(response) | MockFate::Slow(response) => written(response),
        // Nothing of it is written.
        MockFate::Reset => plain(StatusCode::OK),
        MockFate::Silence => future::pending().await,
    }
}

fn headers(headers: &HeaderMap) -> Vec<(String, String)> {
    let headers = headers.iter().map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        (name.as_str().to_owned(), value)
    });
    headers.collect()
}

fn plain(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

fn written(response: MockResponse) -> Response<Body> {
    let mut builder = Response::builder().status(response.status);
    for (name, value) in &response.headers {
        builder = builder.header(name, value);
    }
    // What no header can hold is left out.
    let built = builder.body(Body::from(response.body.clone()));
    built.unwrap_or_else(|_| {
        let mut bare = plain(StatusCode::from_u16(response.status).unwrap_or(StatusCode::OK));
        *bare.body_mut() = Body::from(response.body);
        let kind = header::HeaderValue::from_static("application/json");
        bare.headers_mut().insert(header::CONTENT_TYPE, kind);
        bare
    })
}
