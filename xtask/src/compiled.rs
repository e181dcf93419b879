//! The compiled client, as `verify` needs it: the program `replay`, which cargo builds and runs.

use std::cell::RefCell;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use generator::{Compiled, Unread};
use serde_json::{Value, json};

use crate::Failure;
use crate::workspace::cargo;

/// The program, which is built and started when the first response is there.
pub(crate) struct Client {
    manifest: PathBuf,
    process: RefCell<Option<Process>>,
    failure: RefCell<Option<Failure>>,
}

impl Client {
    pub(crate) fn new(manifest: PathBuf) -> Self {
        Self {
            manifest,
            process: RefCell::new(None),
            failure: RefCell::new(None),
        }
    }

    /// Whether every verdict came.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        if let Some(failure) = self.failure.into_inner() {
            return Err(failure);
        }
        self.process.into_inner().map_or(Ok(()), Process::finish)
    }

    /// What the client makes of a response; nothing, once something failed.
    fn ask(&self, endpoint: [&str; 2], status: u16, body: &[u8]) -> Value {
        if self.failure.borrow().is_some() {
            return Value::Null;
        }
        let recorded =
            json!({"endpoint": endpoint, "status": status, "body": STANDARD.encode(body)});
        let verdict = self
            .running()
            .and_then(|()| match &mut *self.process.borrow_mut() {
                Some(process) => process.ask(&recorded),
                None => Ok(Value::Null),
            });
        verdict.unwrap_or_else(|failure| {
            self.failure.replace(Some(failure));
            Value::Null
        })
    }

    fn running(&self) -> Result<(), Failure> {
        let mut process = self.process.borrow_mut();
        if process.is_none() {
            *process = Some(Process::start(&self.manifest)?);
        }
        Ok(())
    }
}

impl Compiled for Client {
    fn decode(
        &self,
        api: &str,
        operation: &str,
        status: u16,
        body: &[u8],
    ) -> Option<Result<String, Unread>> {
        let verdict = self.ask([api, operation], status, body);
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        match (&verdict["read"], &verdict["unread"]) {
            (Value::String(read), _) => Some(Ok(read.clone())),
            (_, Value::Object(unread)) => Some(Err(Unread {
                path: unread.get("path").map(text).unwrap_or_default(),
                why: unread.get("why").map(text).unwrap_or_default(),
            })),
            _ => None,
        }
    }

    fn message(&self, api: &str, operation: &str, status: u16, body: &[u8]) -> Option<String> {
        let verdict = self.ask([api, operation], status, body);
        verdict["message"].as_str().map(str::to_owned)
    }
}

/// The running program. Bodies go through pipes, so that no secret shows in arguments.
struct Process {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Process {
    fn start(manifest: &Path) -> Result<Self, Failure> {
        let cannot = |error| Failure::new(format!("cargo cannot be run: {error}"));
        let command = |name: &str| {
            let mut command = cargo();
            command.arg(name).arg("--manifest-path").arg(manifest);
            command
        };
        // Here cargo says what it compiles; the standard output is the report's.
        let built = command("build").stdout(Stdio::null()).status();
        if !built.map_err(cannot)?.success() {
            return Err(Failure::new(
                "the client cannot be compiled; `--spec-only` leaves it out".to_owned(),
            ));
        }
        let mut child = command("run")
            .arg("--quiet")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(cannot)?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(input), Some(output)) => Ok(Self {
                child,
                input,
                output: BufReader::new(output),
            }),
            _ => Err(stopped()),
        }
    }

    fn ask(&mut self, recorded: &Value) -> Result<Value, Failure> {
        let mut verdict = String::new();
        let asked = writeln!(self.input, "{recorded}");
        let read: io::Result<_> = asked.and_then(|()| self.output.read_line(&mut verdict));
        read.map_err(|_| stopped())?;
        serde_json::from_str(&verdict).map_err(|_| stopped())
    }

    fn finish(mut self) -> Result<(), Failure> {
        // It ends when its input does.
        drop(self.input);
        let ended = self.child.wait().is_ok_and(|status| status.success());
        if ended { Ok(()) } else { Err(stopped()) }
    }
}

fn stopped() -> Failure {
    Failure::new("the compiled client stopped before it had read all responses".to_owned())
}
