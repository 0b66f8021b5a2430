//! HTTP/2 by the `h2` crate: its framing is right, its streams fail as told.

use super::answer::{Act, Answer, Cut, Response};
use super::connection::{Context, reset};
use super::request::{HttpVersion, Request, host_only};
use bytes::Bytes;
use h2::server::SendResponse;
use h2::{Reason, RecvStream, SendStream};
use http::{HeaderName, HeaderValue};
use std::future::poll_fn;
use std::io;
use std::os::fd::AsFd;
use std::time::{Duration, Instant};
use tokio::net::TcpStream;
use tokio::sync::mpsc::{self, UnboundedSender};
use tokio_rustls::server::TlsStream;

/// A fault of one stream that takes the whole connection down.
enum ConnectionFault {
    Reset,
    Close,
    GoAway(Reason),
}

/// Serves a connection to its end.
pub(super) async fn serve(context: Context, tls: TlsStream<TcpStream>) -> io::Result<()> {
    let socket = second_handle(tls.get_ref().0)?;
    let handshake = h2::server::Builder::new()
        .max_concurrent_streams(1000)
        .max_header_list_size(1 << 20)
        .handshake::<_, Bytes>(tls);
    let mut connection = handshake.await.map_err(io::Error::other)?;
    let (fail, mut faults) = mpsc::unbounded_channel();
    loop {
        tokio::select! {
            // In this order: what a stream has said goes out before its fault.
            biased;
            incoming = connection.accept() => {
                let Some(Ok((request, respond))) = incoming else {
                    return Ok(());
                };
                let stream = Stream { respond, fail: fail.clone() };
                tokio::spawn(stream.serve(context.clone(), request));
            }
            Some(fault) = faults.recv() => match fault {
                ConnectionFault::Close => return Ok(()),
                ConnectionFault::Reset => return reset(&socket),
                ConnectionFault::GoAway(reason) => connection.abrupt_shutdown(reason),
            },
        }
    }
}

/// Another descriptor of the socket: h2 keeps the first to itself, and a reset needs one.
fn second_handle(socket: &TcpStream) -> io::Result<TcpStream> {
    let handle = socket.as_fd().try_clone_to_owned()?;
    TcpStream::from_std(std::net::TcpStream::from(handle))
}

struct Stream {
    respond: SendResponse<Bytes>,
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
                let mut stream = self.respond.send_response(head(response), bare)?;
                if bare {
                    return Ok(());
                }
                self.pause(answer.before_body).await?;
                self.body(&mut stream, response).await
            }
            Act::Hang => self.gone().await,
            Act::Reset => self.fail_connection(ConnectionFault::Reset).await,
            Act::HangUp => self.fail_connection(ConnectionFault::Close).await,
            Act::Garbage(_) => {
                let fault = ConnectionFault::GoAway(Reason::PROTOCOL_ERROR);
                self.fail_connection(fault).await
            }
            Act::GoAway(reason) => self.fail_connection(ConnectionFault::GoAway(*reason)).await,
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

    async fn body(
        &mut self,
        stream: &mut SendStream<Bytes>,
        response: &Response,
    ) -> Result<(), h2::Error> {
        let mut sent = 0;
        loop {
            let mut rest = response.body.clone();
            while !rest.is_empty() {
                let until_cut = response.cut.map_or(usize::MAX, |(at, _)| at - sent);
                if until_cut == 0 {
                    break;
                }
                let portion = response.drip.map_or(usize::MAX, |(bytes, _)| bytes);
                let portion = rest.split_to(portion.min(until_cut).min(rest.len()));
                sent += portion.len();
                send(stream, portion).await?;
                if let Some((_, every)) = response.drip {
                    self.pause(every).await?;
                }
            }
            match response.cut {
                Some((at, cut)) if at == sent => return self.cut(cut).await,
                Some(_) | None if response.endless => {}
                Some(_) | None => return stream.send_data(Bytes::new(), true),
            }
        }
    }

    async fn cut(&mut self, cut: Cut) -> Result<(), h2::Error> {
        match cut {
            Cut::Reset => self.fail_connection(ConnectionFault::Reset).await,
            Cut::Close => self.fail_connection(ConnectionFault::Close).await,
            Cut::Hang => self.gone().await,
        }
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
        poll_fn(|cx| self.respond.poll_reset(cx)).await.map(drop)
    }
}

async fn skip_body(mut body: RecvStream) -> Result<(), h2::Error> {
    while let Some(data) = body.data().await {
        let length = data?.len();
        body.flow_control().release_capacity(length)?;
    }
    Ok(())
}

/// Sends as the client's windows allow.
async fn send(stream: &mut SendStream<Bytes>, mut data: Bytes) -> Result<(), h2::Error> {
    while !data.is_empty() {
        stream.reserve_capacity(data.len());
        let capacity = poll_fn(|cx| stream.poll_capacity(cx)).await;
        let capacity = capacity.unwrap_or_else(|| Err(Reason::CANCEL.into()))?;
        stream.send_data(data.split_to(capacity.min(data.len())), false)?;
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
