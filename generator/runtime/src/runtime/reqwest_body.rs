//! Bodies that the async transport reads while it sends them.

use std::io::{self, Read};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::sync::mpsc::{Receiver, Sender, channel};

use super::Payload;

/// The size of a piece.
const PIECE: usize = 64 * 1024;

/// Pieces that wait to be sent.
const WAITING: usize = 2;

/// The body for reqwest; `moved` counts what it took.
pub(crate) fn of(payload: Payload, moved: &Arc<AtomicU64>) -> ::reqwest::Body {
    let left = payload.length();
    match payload.in_memory() {
        Ok(bytes) => bytes.into(),
        Err(reader) => {
            let (sender, pieces) = channel(WAITING);
            // A reader blocks, which no task of the runtime may.
            tokio::task::spawn_blocking(move || read(reader, &sender));
            let moved = Arc::clone(moved);
            ::reqwest::Body::wrap(Coming {
                pieces,
                left,
                moved,
            })
        }
    }
}

/// Reads to the end, or until nobody takes the pieces any more.
fn read(mut reader: impl Read, sender: &Sender<io::Result<Bytes>>) {
    loop {
        let mut piece = vec![0; PIECE];
        let read = reader.read(&mut piece);
        let is_end = !matches!(read, Ok(1..));
        let piece = read.map(|count| {
            piece.truncate(count);
            Bytes::from(piece)
        });
        if matches!(&piece, Ok(piece) if piece.is_empty()) {
            return;
        }
        if sender.blocking_send(piece).is_err() || is_end {
            return;
        }
    }
}

struct Coming {
    pieces: Receiver<io::Result<Bytes>>,
    left: u64,
    moved: Arc<AtomicU64>,
}

impl Body for Coming {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        Poll::Ready(match ready!(self.pieces.poll_recv(context)) {
            Some(Ok(piece)) => {
                self.left = self.left.saturating_sub(piece.len() as u64);
                self.moved.fetch_add(1, Ordering::Relaxed);
                Some(Ok(Frame::data(piece)))
            }
            Some(Err(error)) => Some(Err(error)),
            None => None,
        })
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
