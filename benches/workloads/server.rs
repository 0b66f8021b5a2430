//! One connection to the origin: requests in, what their paths ask for out.

use std::collections::HashMap;
use std::future::pending;
use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;

use crate::tally::Board;
use crate::task::{Fate, from_path};

/// What all connections share.
pub(crate) struct Site {
    /// What was seen.
    pub(crate) board: Board,
    /// The certificate of each host, where the origin speaks TLS.
    pub(crate) certificates: Option<HashMap<Ipv4Addr, TlsAcceptor>>,
}

/// About as much as a small page has; long enough that it is no empty placeholder.
const PAGE: &str = concat!(
    "<!doctype html><html lang=en><head><meta charset=utf-8><title>A page that is there</title>",
    "</head><body><h1>A page that is there</h1><p>It tells of the workshop's tools, of planes and ",
    "chisels, of how an edge is ground and honed, and of the timber that each of them is good for. ",
    "The first chapter lists the hand tools by the work they do; the second compares oil stones ",
    "with water stones; the third follows a board from the saw to the finished drawer.</p>",
    "<p>Readers have sent in their own recipes for finishes, and the best of them are printed at ",
    "the end, each with the name of the wood on which it was tried. The shop sells none of these ",
    "tools; it tells where they are made, what they cost, and how long they last in daily use.</p>",
    "</body></html>"
);

/// Serves a connection until the client leaves; what goes wrong on it is the client's affair.
pub(crate) async fn connection(stream: TcpStream, site: Arc<Site>) {
    let _open = site.board.connect();
    let Ok(IpAddr::V4(host)) = stream.local_addr().map(|address| address.ip()) else {
        return;
    };
    // Without it an answer may wait for the acknowledgement of the one before.
    let _ = stream.set_nodelay(true);
    let _ = match &site.certificates {
        None => requests(stream, host, &site.board).await,
        Some(certificates) => match certificates.get(&host) {
            Some(acceptor) => match acceptor.accept(stream).await {
                Ok(stream) => requests(stream, host, &site.board).await,
                Err(error) => Err(error),
            },
            None => return,
        },
    };
}

async fn requests<S>(mut stream: S, host: Ipv4Addr, board: &Board) -> io::Result<()>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut buffer = Vec::with_capacity(2_048);
    loop {
        let end = loop {
            match buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
                Some(at) => break at + 4,
                None if stream.read_buf(&mut buffer).await? == 0 => return Ok(()),
                None => {}
            }
        };
        let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
        buffer.drain(..end);
        let path = head.split(' ').nth(1).unwrap_or("/");

        let serving = board.begin(host);
        let answer = answer(path, host, board);
        if !due(&mut stream, &mut buffer, answer.latency).await? {
            return Ok(());
        }
        // Before the client may know of it: what it does next must not count as simultaneous.
        drop(serving);
        stream.write_all(answer.bytes.as_bytes()).await?;
        stream.flush().await?;
    }
}

struct Answer {
    bytes: String,
    /// None: never.
    latency: Option<Duration>,
}

fn answer(path: &str, host: Ipv4Addr, board: &Board) -> Answer {
    let task = from_path(path);
    if let Some(task) = task {
        board.asked_for(path, task.fate);
    }
    let fate = task.map_or(Fate::Gone, |task| task.fate);
    let bytes = match fate {
        Fate::Alive => found(),
        Fate::Gone => message("404 Not Found", "", "<title>Not found</title>No such page."),
        Fate::Moved => {
            let location = path.replacen("/moved/", "/alive/", 1);
            message("302 Found", &format!("location: {location}\r\n"), "")
        }
        Fate::Hang => String::new(),
        Fate::Limited { rate, .. } if board.allows(host, rate) => found(),
        Fate::Limited { advice, .. } => {
            let advice = if advice { "retry-after: 1\r\n" } else { "" };
            message("429 Too Many Requests", advice, "Slow down.")
        }
    };
    let latency = match fate {
        Fate::Hang => None,
        _ => Some(task.map_or(Duration::ZERO, |task| task.latency)),
    };
    Answer { bytes, latency }
}

fn found() -> String {
    message("200 OK", "", PAGE)
}

fn message(status: &str, fields: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\n\
         content-length: {length}\r\n{fields}\r\n{body}"
    )
}

/// Waits until an answer is due; false if the client left before.
async fn due<S>(stream: &mut S, buffer: &mut Vec<u8>, latency: Option<Duration>) -> io::Result<bool>
where
    S: AsyncRead + Unpin,
{
    if latency == Some(Duration::ZERO) {
        return Ok(true);
    }
    let due = async {
        match latency {
            Some(latency) => tokio::time::sleep(latency).await,
            None => pending().await,
        }
    };
    tokio::pin!(due);
    loop {
        tokio::select! {
            () = &mut due => return Ok(true),
            read = stream.read_buf(buffer) => if read? == 0 { return Ok(false) },
        }
    }
}
