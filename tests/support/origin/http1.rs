//! HTTP/1.1 by hand: what is wrong on the wire has to be put there byte by byte.

use super::answer::{Act, Answer, Cut, Framing, Response};
use super::body::{Body, Piece};
use super::connection::{Context, Wire, reset, say_and_close, wait_until_gone};
use super::request::{HttpVersion, Request, host_only};
use bytes::{Buf, Bytes, BytesMut};
use std::io::{self, ErrorKind};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// What becomes of the connection after an answer.
enum Next {
    Again,
    Close,
    Tunnel,
}

/// A connection and what was read of it ahead.
struct Http1<W> {
    wire: W,
    ahead: BytesMut,
}

/// Serves a connection to its end; gives it back where a CONNECT turned it into a tunnel.
pub(super) async fn serve<W: Wire>(context: Context, wire: W) -> io::Result<Option<W>> {
    let mut http = Http1 {
        wire,
        ahead: BytesMut::new(),
    };
    let mut named = context.secure;
    while let Some(request) = http.read_request(&context).await? {
        let log = &context.shared.log;
        if !std::mem::replace(&mut named, true) {
            log.connection_named(&request.host);
        }
        let in_work = log.request(&request);
        let answer = context.shared.answer(&request);
        let next = http.perform(&request, &answer).await?;
        // One thread serves all connections, so nobody is counted between the last byte and this.
        drop(in_work);
        match next {
            Next::Again => {}
            Next::Close => {
                say_and_close(&mut http.wire, b"").await?;
                break;
            }
            Next::Tunnel => return Ok(Some(http.wire)),
        }
    }
    Ok(None)
}

impl<W: Wire> Http1<W> {
    /// The next request; none if the client is done.
    async fn read_request(&mut self, context: &Context) -> io::Result<Option<Request>> {
        let head = loop {
            if let Some(end) = find(&self.ahead, b"\r\n\r\n") {
                break self.ahead.split_to(end + 4);
            }
            if self.wire.read_buf(&mut self.ahead).await? == 0 {
                return Ok(None);
            }
        };
        let request = parse(&head, context)
            .ok_or_else(|| io::Error::new(ErrorKind::InvalidData, "not an HTTP/1 request"))?;
        let length = request.header("content-length");
        self.skip_body(length.and_then(|text| text.parse().ok()).unwrap_or(0))
            .await?;
        Ok(Some(request))
    }

    async fn skip_body(&mut self, length: usize) -> io::Result<()> {
        while self.ahead.len() < length {
            if self.wire.read_buf(&mut self.ahead).await? == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
        }
        self.ahead.advance(length);
        Ok(())
    }

    async fn perform(&mut self, request: &Request, answer: &Answer) -> io::Result<Next> {
        if let Some(gate) = &answer.gate {
            self.unless_gone(gate.passed()).await?;
        }
        self.pause(answer.before_head).await?;
        match &answer.act {
            Act::Respond(response) => self.respond(request, response, answer.before_body).await,
            Act::Tunnel => {
                self.wire.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
                Ok(Next::Tunnel)
            }
            Act::Hang => Err(self.gone().await),
            Act::Reset | Act::ResetStream(_) => {
                reset(self.wire.socket())?;
                Err(ErrorKind::ConnectionReset.into())
            }
            Act::HangUp | Act::GoAway(_) => Ok(Next::Close),
            Act::Garbage(bytes) => {
                self.wire.write_all(bytes).await?;
                self.wire.flush().await?;
                Ok(Next::Close)
            }
            Act::EndlessHeaders => self.endless_headers().await,
        }
    }

    async fn respond(
        &mut self,
        request: &Request,
        response: &Response,
        before_body: Duration,
    ) -> io::Result<Next> {
        let mut head = head(response);
        let bare = request.method == "HEAD" || matches!(response.status, 100..=199 | 204 | 304);
        let simple = before_body.is_zero()
            && response.drip.is_none()
            && response.cut.is_none()
            && response.framing != Framing::Chunked;
        if !bare && simple {
            // One segment in the common case, as a fast server sends it.
            head.extend_from_slice(&response.body);
        }
        self.wire.write_all(&head).await?;
        self.wire.flush().await?;
        if !bare && !simple {
            self.pause(before_body).await?;
            self.body(response).await?;
        }
        let close = response.close
            || response.framing == Framing::UntilClose
            || request.header_contains("connection", "close");
        Ok(if close { Next::Close } else { Next::Again })
    }

    async fn body(&mut self, response: &Response) -> io::Result<()> {
        let mut body = Body::of(response);
        loop {
            match body.next() {
                Piece::Portion(bytes) => self.portion(response.framing, bytes).await?,
                Piece::Cut(cut) => return self.cut(cut).await,
                Piece::End => break,
            }
            if let Some((_, every)) = response.drip {
                self.pause(every).await?;
            }
        }
        if response.framing == Framing::Chunked {
            self.wire.write_all(b"0\r\n\r\n").await?;
            self.wire.flush().await?;
        }
        Ok(())
    }

    async fn portion(&mut self, framing: Framing, bytes: Bytes) -> io::Result<()> {
        if framing == Framing::Chunked {
            let mut chunk = format!("{:x}\r\n", bytes.len()).into_bytes();
            chunk.extend_from_slice(&bytes);
            chunk.extend_from_slice(b"\r\n");
            self.wire.write_all(&chunk).await?;
        } else {
            self.wire.write_all(&bytes).await?;
        }
        self.wire.flush().await
    }

    /// Ends a body before its end. It never returns well: there is no next request.
    async fn cut(&mut self, cut: Cut) -> io::Result<()> {
        match cut {
            Cut::Reset => {
                reset(self.wire.socket())?;
                Err(ErrorKind::ConnectionReset.into())
            }
            Cut::Close => {
                self.wire.shutdown().await?;
                Err(ErrorKind::ConnectionAborted.into())
            }
            Cut::Hang => Err(self.gone().await),
        }
    }

    async fn endless_headers(&mut self) -> io::Result<Next> {
        self.wire.write_all(b"HTTP/1.1 200 OK\r\n").await?;
        let value = "f".repeat(1000);
        for n in 0_u64.. {
            let line = format!("x-endless-{n}: {value}\r\n");
            self.wire.write_all(line.as_bytes()).await?;
        }
        Ok(Next::Close)
    }

    async fn pause(&mut self, wait: Duration) -> io::Result<()> {
        if wait.is_zero() {
            return Ok(());
        }
        self.unless_gone(tokio::time::sleep(wait)).await
    }

    /// Waits for something, but not longer than the client does.
    async fn unless_gone(&mut self, wait: impl Future<Output = ()>) -> io::Result<()> {
        tokio::select! {
            biased;
            () = wait => Ok(()),
            gone = self.gone() => Err(gone),
        }
    }

    /// Waits for the client to leave, and keeps what it says meanwhile.
    async fn gone(&mut self) -> io::Error {
        loop {
            match self.wire.read_buf(&mut self.ahead).await {
                Ok(0) => return ErrorKind::UnexpectedEof.into(),
                Ok(_) => {}
                Err(error) => return error,
            }
        }
    }
}

/// Status line and headers, with those that are needed and were not given.
fn head(response: &Response) -> Vec<u8> {
    let status = http::StatusCode::from_u16(response.status);
    let reason = status.ok().and_then(|status| status.canonical_reason());
    let mut head = format!(
        "HTTP/1.1 {} {}\r\n",
        response.status,
        reason.unwrap_or("Unusual")
    );
    if !response.body.is_empty() && !response.has("content-type") {
        head.push_str("Content-Type: text/html; charset=utf-8\r\n");
    }
    match response.framing {
        Framing::Length if !response.has("content-length") && response.status != 304 => {
            head.push_str("Content-Length: ");
            head.push_str(&response.body.len().to_string());
            head.push_str("\r\n");
        }
        Framing::Chunked => head.push_str("Transfer-Encoding: chunked\r\n"),
        Framing::Length | Framing::UntilClose => {}
    }
    if response.close || response.framing == Framing::UntilClose {
        head.push_str("Connection: close\r\n");
    }
    let mut head = head.into_bytes();
    for (name, value) in &response.headers {
        head.extend_from_slice(&[name.as_bytes(), b": ", value, b"\r\n"].concat());
    }
    for line in &response.raw_lines {
        head.extend_from_slice(&[line, b"\r\n".as_slice()].concat());
    }
    head.extend_from_slice(b"\r\n");
    head
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|part| part == wanted)
}

/// A request head: origin form, absolute form (a proxy's) or CONNECT.
fn parse(head: &[u8], context: &Context) -> Option<Request> {
    let mut lines = head.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii);
    let first = std::str::from_utf8(lines.next()?).ok()?;
    let (method, rest) = first.split_once(' ')?;
    let (target, _version) = rest.split_once(' ')?;
    let headers: Vec<(String, Vec<u8>)> = lines
        .filter_map(|line| {
            let colon = line.iter().position(|&byte| byte == b':')?;
            let name = String::from_utf8_lossy(&line[..colon]).to_ascii_lowercase();
            Some((name, line[colon + 1..].trim_ascii().to_vec()))
        })
        .collect();
    let host = headers.iter().find(|(name, _)| name == "host");
    let host = host.map(|(_, value)| String::from_utf8_lossy(value).into_owned());
    let absolute = target.split_once("://").map(|(_, rest)| {
        let path = rest.find('/').unwrap_or(rest.len());
        (rest[..path].to_owned(), rest[path..].to_owned())
    });
    let (authority, path) = match absolute {
        Some(parts) => parts,
        None if method == "CONNECT" => (target.to_owned(), target.to_owned()),
        None => (host.unwrap_or_default(), target.to_owned()),
    };
    Some(Request {
        host: host_only(&authority),
        method: method.to_owned(),
        path,
        version: HttpVersion::Http1,
        secure: context.secure,
        proxied: target.contains("://"),
        local: context.local,
        headers,
        at: Instant::now(),
    })
}
