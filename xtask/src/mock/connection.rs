//! Connections that can be slow, and break.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::IncomingStream;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Sleep, sleep};

/// The most that a slow connection writes at once, and the time between two writes.
const PIECE: usize = 64;
const PAUSE: Duration = Duration::from_millis(100);

/// How a connection writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paced {
    Usual,
    Slow,
    Broken,
}

/// How the connection of a request writes; the one who handles the request decides.
#[derive(Clone)]
pub(super) struct Pace(Arc<AtomicU8>);

impl Pace {
    pub(super) fn set(&self, paced: Paced) {
        self.0.store(paced as u8, Ordering::Release);
    }

    fn get(&self) -> Paced {
        match self.0.load(Ordering::Acquire) {
            1 => Paced::Slow,
            2 => Paced::Broken,
            _ => Paced::Usual,
        }
    }
}

impl Connected<IncomingStream<'_, Listener>> for Pace {
    fn connect_info(stream: IncomingStream<'_, Listener>) -> Self {
        stream.io().pace.clone()
    }
}

pub(super) struct Listener(TcpListener);

impl Listener {
    pub(super) fn new(listener: std::net::TcpListener) -> io::Result<Self> {
        TcpListener::from_std(listener).map(Self)
    }
}

impl axum::serve::Listener for Listener {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        loop {
            match self.0.accept().await {
                Ok((stream, address)) => return (Connection::new(stream), address),
                // Too many are open, or the client has gone already.
                Err(_) => sleep(PAUSE).await,
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

pub(super) struct Connection {
    stream: TcpStream,
    pace: Pace,
    pause: Option<Pin<Box<Sleep>>>,
}

impl Connection {
    fn new(stream: TcpStream) -> Self {
        Self {
            stream,
            pace: Pace(Arc::new(AtomicU8::new(Paced::Usual as u8))),
            pause: None,
        }
    }

    /// Breaks the connection, so that the client sees it reset.
    fn broken(&self) -> io::Error {
        // Then it ends as usual, which is broken enough.
        self.stream.set_zero_linger().unwrap_or_default();
        io::ErrorKind::ConnectionReset.into()
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        match self.pace.get() {
            Paced::Usual => Pin::new(&mut self.stream).poll_write(context, bytes),
            Paced::Broken => Poll::Ready(Err(self.broken())),
            Paced::Slow => {
                let pause = self.pause.get_or_insert_with(|| Box::pin(sleep(PAUSE)));
                ready!(pause.as_mut().poll(context));
                self.pause = None;
                let piece = &bytes[..bytes.len().min(PIECE)];
                Pin::new(&mut self.stream).poll_write(context, piece)
            }
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.pace.get() == Paced::Broken {
            return Poll::Ready(Err(self.broken()));
        }
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
