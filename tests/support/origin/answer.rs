//! What the origin does about one request: an [`Answer`], honest or faulty, built from the outside in.

use super::encoding::Encoding;
use super::gate::Gate;
use bytes::Bytes;
use std::time::Duration;

/// Everything that the origin does about one request.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Waits this long before the first byte of the head.
    pub(super) before_head: Duration,
    /// Waits this long between head and body.
    pub(super) before_body: Duration,
    /// Waits for the test to open this gate before the first byte of the head.
    pub(super) gate: Option<Gate>,
    pub(super) act: Act,
}

/// What happens once the waiting is over.
#[derive(Debug, Clone)]
pub(super) enum Act {
    /// An HTTP response, though perhaps an incomplete one.
    Respond(Response),
    /// To a CONNECT: 200, and the origin itself is behind the tunnel. HTTP/1.1 only.
    Tunnel,
    /// Nothing, until the client goes.
    Hang,
    /// The connection is reset: RST, not FIN.
    Reset,
    /// The connection is closed without a byte.
    HangUp,
    /// These bytes instead of HTTP, then a close.
    Garbage(Bytes),
    /// A status line, then header after header until the client goes. By HTTP/2: a 1 MiB header block.
    EndlessHeaders,
    /// HTTP/2: this stream is reset. By HTTP/1.1: as `Reset`.
    ResetStream(h2::Reason),
    /// HTTP/2: the connection is given up, no stream processed. By HTTP/1.1: as `HangUp`.
    GoAway(h2::Reason),
}

#[derive(Debug, Clone)]
pub(super) struct Response {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, Vec<u8>)>,
    /// Lines of the head that are sent as they are. HTTP/2 cannot say such things and leaves them out.
    pub(super) raw_lines: Vec<Vec<u8>>,
    pub(super) body: Bytes,
    pub(super) endless: bool,
    pub(super) framing: Framing,
    pub(super) drip: Option<(usize, Duration)>,
    pub(super) cut: Option<(usize, Cut)>,
    pub(super) close: bool,
}

/// How an HTTP/1.1 body says where it ends. HTTP/2 has its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Framing {
    Length,
    Chunked,
    UntilClose,
}

/// What happens in the middle of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// RST; by HTTP/2 too it is the connection that is reset.
    Reset,
    /// The connection ends before the promised length does.
    Close,
    /// Nothing more comes, and the connection stays.
    Hang,
}

/// An honest answer of this status, without a body as yet.
pub fn respond(status: u16) -> Answer {
    Answer::from(Act::Respond(Response {
        status,
        headers: Vec::new(),
        raw_lines: Vec::new(),
        body: Bytes::new(),
        endless: false,
        framing: Framing::Length,
        drip: None,
        cut: None,
        close: false,
    }))
}

/// A redirect; `to` goes into `Location` byte for byte, so raw UTF-8 is possible.
pub fn redirect(status: u16, to: impl AsRef<[u8]>) -> Answer {
    respond(status).header("Location", to)
}

/// Grants a CONNECT: the origin plays a proxy, and is itself behind the tunnel, whatever the host.
pub fn tunnel() -> Answer {
    Act::Tunnel.into()
}

/// Takes the request and never answers.
pub fn hang() -> Answer {
    Act::Hang.into()
}

/// Takes the request and resets the connection (RST).
pub fn reset() -> Answer {
    Act::Reset.into()
}

/// Takes the request and closes the connection (FIN) without a byte.
pub fn hang_up() -> Answer {
    Act::HangUp.into()
}

/// Takes the request, sends these bytes and closes.
pub fn garbage(bytes: impl Into<Bytes>) -> Answer {
    Act::Garbage(bytes.into()).into()
}

/// A response head that never ends. By HTTP/2: a header block of 1 MiB.
pub fn endless_headers() -> Answer {
    Act::EndlessHeaders.into()
}

/// Resets the HTTP/2 stream with this reason; by HTTP/1.1 the connection.
pub fn reset_stream(reason: h2::Reason) -> Answer {
    Act::ResetStream(reason).into()
}

/// Gives the HTTP/2 connection up with this reason, no stream processed; by HTTP/1.1 it is closed.
pub fn goaway(reason: h2::Reason) -> Answer {
    Act::GoAway(reason).into()
}

impl From<Act> for Answer {
    fn from(act: Act) -> Self {
        Self {
            before_head: Duration::ZERO,
            before_body: Duration::ZERO,
            gate: None,
            act,
        }
    }
}

impl Answer {
    /// The status, where this is a response at all.
    pub fn status(&self) -> Option<u16> {
        match &self.act {
            Act::Respond(response) => Some(response.status),
            Act::EndlessHeaders | Act::Tunnel => Some(200),
            Act::Hang
            | Act::Reset
            | Act::HangUp
            | Act::Garbage(_)
            | Act::ResetStream(_)
            | Act::GoAway(_) => None,
        }
    }

    /// One more header. May be repeated; the value is sent byte for byte.
    #[must_use]
    pub fn header(self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.response(|response| {
            let value = value.as_ref().to_vec();
            response.headers.push((name.to_owned(), value));
        })
    }

    /// The body. Without a `Content-Type` of its own it is `text/html; charset=utf-8`.
    #[must_use]
    pub fn body(self, body: impl Into<Bytes>) -> Self {
        self.response(|response| response.body = body.into())
    }

    /// The body, of this type.
    #[must_use]
    pub fn content(self, content_type: &str, body: impl Into<Bytes>) -> Self {
        self.header("Content-Type", content_type).body(body)
    }

    /// Compresses the body that it has by now, and says so.
    #[must_use]
    pub fn encoded(self, encoding: Encoding) -> Self {
        self.header("Content-Encoding", encoding.name())
            .response(|response| response.body = encoding.encode(&response.body).into())
    }

    /// `Retry-After` in seconds.
    #[must_use]
    pub fn retry_after(self, seconds: u64) -> Self {
        self.header("Retry-After", seconds.to_string())
    }

    /// A cookie for this host, path `/`.
    #[must_use]
    pub fn set_cookie(self, name: &str, value: &str) -> Self {
        self.header("Set-Cookie", format!("{name}={value}; Path=/"))
    }

    /// A line of the head, sent as it is and ended by CR LF: an invalid header, an obsolete fold (`"A: b\r\n c"`).
    /// HTTP/1.1 only.
    #[must_use]
    pub fn raw_line(self, line: impl AsRef<[u8]>) -> Self {
        self.response(|response| response.raw_lines.push(line.as_ref().to_vec()))
    }

    /// `count` more headers, each with a value of `size` bytes.
    #[must_use]
    pub fn many_headers(self, count: usize, size: usize) -> Self {
        self.response(|response| {
            let filler = |n| (format!("x-filler-{n}"), vec![b'f'; size]);
            response.headers.extend((0..count).map(filler));
        })
    }

    /// Waits before the head.
    #[must_use]
    pub fn after(mut self, wait: Duration) -> Self {
        self.before_head = wait;
        self
    }

    /// Waits between head and body.
    #[must_use]
    pub fn body_after(mut self, wait: Duration) -> Self {
        self.before_body = wait;
        self
    }

    /// Waits until the test opens the gate: order without sleeping.
    #[must_use]
    pub fn held_by(mut self, gate: &Gate) -> Self {
        self.gate = Some(gate.clone());
        self
    }

    /// Sends the body `bytes` at a time, one portion `every` interval.
    #[must_use]
    pub fn drip(self, bytes: usize, every: Duration) -> Self {
        self.response(|response| response.drip = Some((bytes.max(1), every)))
    }

    /// Stops after so many bytes of the body (as encoded).
    #[must_use]
    pub fn cut_after(self, bytes: usize, cut: Cut) -> Self {
        self.response(|response| response.cut = Some((bytes, cut)))
    }

    /// Repeats the body for ever, without a length.
    #[must_use]
    pub fn endless(self) -> Self {
        self.response(|response| {
            if response.body.is_empty() {
                response.body = Bytes::from_static(b"<p>and so on and so on</p>\n");
            }
            response.endless = true;
            response.framing = Framing::Chunked;
        })
    }

    /// `Transfer-Encoding: chunked`.
    #[must_use]
    pub fn chunked(self) -> Self {
        self.response(|response| response.framing = Framing::Chunked)
    }

    /// Neither a length nor chunks: the body ends where the connection does.
    #[must_use]
    pub fn until_close(self) -> Self {
        self.response(|response| response.framing = Framing::UntilClose)
    }

    /// `Connection: close`, and it is meant.
    #[must_use]
    pub fn close(self) -> Self {
        self.response(|response| response.close = true)
    }

    fn response(mut self, change: impl FnOnce(&mut Response)) -> Self {
        match &mut self.act {
            Act::Respond(response) => change(response),
            other => panic!("{other:?} has neither head nor body"),
        }
        self
    }
}

impl Response {
    pub(super) fn has(&self, header: &str) -> bool {
        let mut names = self.headers.iter().map(|(name, _)| name);
        names.any(|name| name.eq_ignore_ascii_case(header))
    }
}
