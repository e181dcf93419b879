//! Tokens that end in the middle of many walks, and contents of any size.

use std::io::{self, BufRead as _, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use imaginary_client::store::files::{CreateStoredFile, DownloadFile, ListFiles, UploadFile};
use imaginary_client::store::Client;
use imaginary_client::testing::{Recorded, Server};
use imaginary_client::Upload;

use super::{WAYS, Way, run};

const TASKS: usize = 64;
const PAGES: usize = 4;
const SIZE: u64 = 20 * 1024 * 1024;

/// Gives tokens at `/token`, and pages to who has the latest; after half of all pages, it takes back the first token.
fn service() -> (Server, Client) {
    let server = Server::start();
    let (issued, given) = (AtomicUsize::new(0), AtomicUsize::new(0));
    server.otherwise(move |request: &Recorded| {
        if request.target == "/token" {
            let number = issued.fetch_add(1, Ordering::SeqCst) + 1;
            return (200, format!(r#"{{"access_token": "t{number}", "expires_in": 3600}}"#));
        }
        let is_late = given.fetch_add(1, Ordering::SeqCst) >= TASKS * PAGES / 2;
        let wanted = if is_late { "Store-oauthtoken t2" } else { "Store-oauthtoken t1" };
        let signed = request.header("authorization");
        if signed != Some(wanted) && signed != Some("Store-oauthtoken t2") {
            return (401, r#"{"message": "the token has ended"}"#.to_owned());
        }
        let page = request.target.rsplit_once("page=").map_or("0", |(_, page)| page);
        (200, format!(r#"{{"files": [{{"id": {page}}}], "total": {PAGES}}}"#))
    });
    let client = Client::builder("id", "s3cr3t")
        .base_url(server.url())
        .token_url(format!("{}/token", server.url()))
        .build()
        .expect("the client can be used");
    (server, client)
}

#[test]
fn a_token_that_ends_in_many_walks_is_renewed_once() {
    for way in WAYS {
        let (server, client) = service();
        let walked: Vec<Vec<i64>> = match way {
            Way::Async => run(async {
                let tasks = (0..TASKS).map(|_| {
                    let mut walk = ListFiles::new().items(&client);
                    tokio::spawn(async move {
                        let mut ids = Vec::new();
                        while let Some(file) = walk.next().await {
                            ids.push(file.expect("a file").id);
                        }
                        ids
                    })
                });
                let tasks: Vec<_> = tasks.collect();
                let mut walked = Vec::new();
                for task in tasks {
                    walked.push(task.await.expect("a walk"));
                }
                walked
            }),
            Way::Blocking => std::thread::scope(|scope| {
                let walk = || {
                    let files = ListFiles::new().items_blocking(&client);
                    files.map(|file| file.expect("a file").id).collect::<Vec<_>>()
                };
                let threads: Vec<_> = (0..TASKS).map(|_| scope.spawn(walk)).collect();
                threads.into_iter().map(|thread| thread.join().expect("a walk")).collect()
            }),
        };
        assert_eq!(walked, vec![vec![0, 1, 2, 3]; TASKS], "{way:?}");
        let requests = server.requests();
        let tokens = requests.iter().filter(|request| request.target == "/token");
        assert_eq!(tokens.count(), 2, "{way:?}: one at the start, and one renewal for all");
    }
}

/// The bytes of a content: each place has its own.
struct Pattern(u64);

impl Read for Pattern {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = buffer.len().min(usize::try_from(SIZE - self.0).unwrap_or(usize::MAX));
        for byte in &mut buffer[..count] {
            *byte = (self.0 % 251) as u8;
            self.0 += 1;
        }
        Ok(count)
    }
}

/// Takes the bytes and holds none.
#[derive(Default)]
struct Checked(u64);

impl Write for Checked {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for byte in bytes {
            if u64::from(*byte) != self.0 % 251 {
                return Err(io::Error::other(format!("another byte at {}", self.0)));
            }
            self.0 += 1;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes a content piece by piece.
fn give(mut stream: TcpStream) -> io::Result<()> {
    write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {SIZE}\r\nconnection: close\r\n\r\n")?;
    io::copy(&mut Pattern(0), &mut stream)?;
    stream.shutdown(Shutdown::Write)
}

#[test]
fn a_large_download_is_copied_piece_by_piece() {
    for way in WAYS {
        let (server, client) = service();
        server.reply(200, &[], r#"{"access_token": "t1"}"#).reply_by(give);
        let mut taken = Checked::default();
        let download = DownloadFile::new(1);
        match way {
            Way::Async => run(async {
                let mut content = download.download(&client).await.expect("a content");
                content.copy_to(&mut taken).await.expect("all of it");
            }),
            Way::Blocking => {
                let mut content = download.download_blocking(&client).expect("a content");
                io::copy(&mut content, &mut taken).expect("all of it");
            }
        }
        assert_eq!(taken.0, SIZE, "{way:?}");
    }
}

/// Takes the content of one request, on a socket of its own.
fn taker() -> (String, std::thread::JoinHandle<(String, u64)>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/put?sig=a", listener.local_addr().expect("an address"));
    let thread = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a request");
        let mut reader = BufReader::new(stream.try_clone().expect("the stream"));
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            reader.read_line(&mut head).expect("the head");
        }
        let mut taken = Checked::default();
        io::copy(&mut reader.take(SIZE), &mut taken).expect("the content");
        stream.write_all(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n").expect("a response");
        (head.to_lowercase(), taken.0)
    });
    (url, thread)
}

#[test]
fn a_content_is_uploaded_from_a_reader_to_the_address_of_a_response() {
    for way in WAYS {
        let (server, client) = service();
        let (url, thread) = taker();
        let opened = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&opened);
        server
            .reply(200, &[], r#"{"access_token": "t1"}"#)
            .reply(200, &[], format!(r#"{{"id": 1, "upload_url": "{url}"}}"#));
        let made = way.send(&client, &CreateStoredFile::new("a")).expect("a file");
        let content = Upload::opened(SIZE, move || {
            counter.fetch_add(1, Ordering::SeqCst);
            Ok(Pattern(0))
        });
        let upload = UploadFile::new(made.upload_url.expect("an address"), content);
        way.send(&client, &upload).expect("the content is taken");
        let (head, taken) = thread.join().expect("the taker");
        assert_eq!((taken, opened.load(Ordering::SeqCst)), (SIZE, 1), "{way:?}");
        assert!(head.starts_with("put /put?sig=a http/1.1"), "{head}");
        assert!(!head.contains("authorization"), "{head}");
    }
}
