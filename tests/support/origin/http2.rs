//! HTTP/2 by the `h2` crate: its framing is right, its streams fail as told.
//!
//! What fails a whole connection is not h2's to say: it lets go of the connection first, see [`Shareable`].

use super::answer::{Act, Answer, Cut, Response};
use super::body::{Body, Piece};
use super::connection::{Context, reset, say_and_close};
use super::request::{HttpVersion, Request, host_only};
use super::shareable::Shareable;
use bytes::Bytes;
use h2::server::SendResponse;
use h2::{Reason, RecvStream, SendStream};
use http::{HeaderName, HeaderValue};
use std::future::poll_fn;
use std::io;
use std::time::{Duration, Instant};
use tokio::net::TcpStream;
use tokio::sync::mpsc::{self, UnboundedSender};
use tokio_rustls::server::TlsStream;

/// A fault of one stream that takes the whole connection down.
enum ConnectionFault {
    Reset,
    /// These bytes where a frame is due, then a close.
    Say(Bytes),
}

/// Serves a connection to its end.
pub(super) async fn serve(context: Context, tls: TlsStream<TcpStream>) -> io::Result<()> {
    let wire = Shareable::new(tls);
    let Some(fault) = serve_streams(context, wire.clone()).await? else {
        return Ok(());
    };
    let mut tls = wire.into_inner();
    match fault {
        ConnectionFault::Reset => reset(tls.get_ref().0),
        ConnectionFault::Say(bytes) => say_and_close(&mut tls, &bytes).await,
    }
}

/// Serves streams until the client goes, or until one of them takes the connection down.
async fn serve_streams(
    context: Context,
    wire: Shareable<TlsStream<TcpStream>>,
) -> io::Result<Option<ConnectionFault>> {
    let handshake = h2::server::Builder::new()
        .max_concurrent_streams(1000)
        .max_header_list_size(1 << 20)
        .handshake::<_, Bytes>(wire);
    let mut connection = handshake.await.map_err(io::Error::other)?;
    let (fail, mut faults) = mpsc::unbounded_channel();
    loop {
        tokio::select! {
            // In this order: what a stream has said goes out before its fault.
            biased;
            incoming = connection.accept() => {
                let Some(Ok((request, respond))) = incoming else {
                    return Ok(None);
                };
                let stream = Stream { respond, body: None, fail: fail.clone() };
                tokio::spawn(stream.serve(context.clone(), request));
            }
            fault = faults.recv() => return Ok(fault),
        }
    }
}

/// A GOAWAY frame (RFC 9113, 6.8) that says that no stream was processed, so that every open one ends with it.
fn goaway_frame(reason: Reason) -> Bytes {
    let mut frame = vec![0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    frame.extend(u32::from(reason).to_be_bytes());
    frame.into()
}

struct Stream {
    respond: SendResponse<Bytes>,
    /// Once the head is sent.
    body: Option<SendStream<Bytes>>,
    fail: UnboundedSender<ConnectionFault>,
}

impl Stream {
    async fn serve(mut self, context: Context, request: http::Request<RecvStream>) {
        let (parts, body) = request.into_parts();
        let request = read_head(&parts, &context);
        if skip_body(body).await.is_err() {
            return;
        }
        let _in_work = context.shared.log.request(&request);
        let answer = context.shared.answer(&request);
        // An error means that the client has left, which is its right.
        drop(self.perform(&request, &answer).await);
    }

    async fn perform(&mut self, request: &Request, answer: &Answer) -> Result<(), h2::Error> {
        if let Some(gate) = &answer.gate {
            self.unless_gone(gate.passed()).await?;
        }
        self.pause(answer.before_head).await?;
        match &answer.act {
            Act::Respond(response) => {
                let bare = request.method == "HEAD" || response.body.is_empty();
                self.body = Some(self.respond.send_response(head(response), bare)?);
                if bare {
                    return Ok(());
                }
                self.pause(answer.before_body).await?;
                self.body(response).await
            }
            Act::Hang => self.gone().await,
            Act::Reset => self.fail_connection(ConnectionFault::Reset).await,
            Act::HangUp => self.say(Bytes::new()).await,
            Act::Garbage(bytes) => self.say(bytes.clone()).await,
            Act::GoAway(reason) => self.say(goaway_frame(*reason)).await,
            Act::ResetStream(reason) => {
                self.respond.send_reset(*reason);
                Ok(())
            }
            Act::EndlessHeaders => {
                let huge = super::respond(200).many_headers(1000, 1000);
                let Act::Respond(huge) = huge.act else {
                    unreachable!("respond() makes a response")
                };
                self.respond.send_response(head(&huge), true).map(drop)
            }
            Act::Tunnel => self.respond.send_response(refusal(), true).map(drop),
        }
    }

    async fn body(&mut self, response: &Response) -> Result<(), h2::Error> {
        let mut body = Body::of(response);
        loop {
            match body.next() {
                Piece::Portion(bytes) => self.send(bytes).await?,
                Piece::Cut(cut) => return self.cut(cut).await,
                Piece::End => return self.open_body().send_data(Bytes::new(), true),
            }
            if let Some((_, every)) = response.drip {
                self.pause(every).await?;
            }
        }
    }

    /// Sends as the client's windows allow.
    async fn send(&mut self, mut data: Bytes) -> Result<(), h2::Error> {
        let body = self.open_body();
        while !data.is_empty() {
            body.reserve_capacity(data.len());
            let capacity = poll_fn(|cx| body.poll_capacity(cx)).await;
            let capacity = capacity.unwrap_or_else(|| Err(Reason::CANCEL.into()))?;
            body.send_data(data.split_to(capacity.min(data.len())), false)?;
        }
        Ok(())
    }

    fn open_body(&mut self) -> &mut SendStream<Bytes> {
        self.body.as_mut().expect("the head is sent first")
    }

    async fn cut(&mut self, cut: Cut) -> Result<(), h2::Error> {
        match cut {
            Cut::Reset => self.fail_connection(ConnectionFault::Reset).await,
            Cut::Close => self.say(Bytes::new()).await,
            Cut::Hang => self.gone().await,
        }
    }

    /// Ends the connection with these bytes.
    async fn say(&mut self, bytes: Bytes) -> Result<(), h2::Error> {
        self.fail_connection(ConnectionFault::Say(bytes)).await
    }

    /// Takes the connection down and waits until it is.
    async fn fail_connection(&mut self, fault: ConnectionFault) -> Result<(), h2::Error> {
        // The receiver is gone only if the connection is, which is what is wanted.
        drop(self.fail.send(fault));
        self.gone().await
    }

    async fn pause(&mut self, wait: Duration) -> Result<(), h2::Error> {
        if wait.is_zero() {
            return Ok(());
        }
        self.unless_gone(tokio::time::sleep(wait)).await
    }

    async fn unless_gone(&mut self, wait: impl Future<Output = ()>) -> Result<(), h2::Error> {
        tokio::select! {
            biased;
            () = wait => Ok(()),
            gone = self.gone() => Err(gone.err().unwrap_or_else(|| Reason::CANCEL.into())),
        }
    }

    /// Waits until the client has reset the stream or the connection is no more.
    async fn gone(&mut self) -> Result<(), h2::Error> {
        let gone = poll_fn(|cx| match &mut self.body {
            Some(body) => body.poll_reset(cx),
            None => self.respond.poll_reset(cx),
        });
        gone.await.map(drop)
    }
}

async fn skip_body(mut body: RecvStream) -> Result<(), h2::Error> {
    while let Some(data) = body.data().await {
        let length = data?.len();
        body.flow_control().release_capacity(length)?;
    }
    Ok(())
}

/// The head, as far as HTTP/2 can say it: raw lines and invalid headers it cannot.
fn head(response: &Response) -> http::Response<()> {
    let mut head = http::Response::new(());
    *head.status_mut() =
        http::StatusCode::from_u16(response.status).expect("a status has three digits by HTTP/2");
    if !response.body.is_empty() && !response.has("content-type") {
        let html = HeaderValue::from_static("text/html; charset=utf-8");
        head.headers_mut().insert(http::header::CONTENT_TYPE, html);
    }
    for (name, value) in &response.headers {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value)) {
            head.headers_mut().append(name, value);
        }
    }
    head
}

fn refusal() -> http::Response<()> {
    let mut head = http::Response::new(());
    *head.status_mut() = http::StatusCode::NOT_IMPLEMENTED;
    head
}

fn read_head(parts: &http::request::Parts, context: &Context) -> Request {
    let target = &parts.uri;
    let authority = target
        .authority()
        .map_or("", |authority| authority.as_str());
    let headers = parts.headers.iter();
    Request {
        host: host_only(authority),
        method: parts.method.to_string(),
        path: target
            .path_and_query()
            .map_or("/", |path| path.as_str())
            .to_owned(),
        version: HttpVersion::Http2,
        secure: true,
        proxied: false,
        local: context.local,
        headers: headers
            .map(|(name, value)| (name.as_str().to_owned(), value.as_bytes().to_vec()))
            .collect(),
        at: Instant::now(),
    }
}
