//! One connection from accept to the first request: who speaks TLS, who gets a fault before he can speak.

use super::tls::{TlsFault, alert_record};
use super::{Shared, http1, http2};
use bytes::Bytes;
use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::LazyConfigAcceptor;
use tokio_rustls::server::TlsStream;

/// What the origin does with a connection before it has read a byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AtAccept {
    /// Serves it.
    Serve,
    /// Resets it (RST).
    Reset,
    /// Closes it (FIN).
    Close,
    /// Keeps it and says nothing.
    Hang,
    /// Says this, whatever the client says, and closes.
    Garbage(Bytes),
}

/// A byte stream that knows its socket, so that it can be reset.
pub(super) trait Wire: AsyncRead + AsyncWrite + Unpin + Send {
    fn socket(&self) -> &TcpStream;
}

impl Wire for TcpStream {
    fn socket(&self) -> &TcpStream {
        self
    }
}

impl Wire for TlsStream<TcpStream> {
    fn socket(&self) -> &TcpStream {
        self.get_ref().0
    }
}

/// What every request of a connection shares.
#[derive(Clone)]
pub(super) struct Context {
    pub(super) shared: Arc<Shared>,
    pub(super) local: IpAddr,
    pub(super) secure: bool,
}

/// Serves an accepted connection to its end. The error is the client's leaving: nobody needs to know.
pub(super) async fn serve(shared: Arc<Shared>, mut socket: TcpStream) -> io::Result<()> {
    shared.log.connection();
    socket.set_nodelay(true)?;
    let local = socket.local_addr()?.ip();
    match shared.at_accept(local) {
        AtAccept::Serve => {}
        AtAccept::Reset => return reset(&socket),
        AtAccept::Close => return Ok(()),
        AtAccept::Hang => return wait_until_gone(&mut socket).await,
        AtAccept::Garbage(bytes) => return say_and_close(&mut socket, &bytes).await,
    }
    loop {
        let context = Context {
            shared: Arc::clone(&shared),
            local,
            secure: false,
        };
        if speaks_tls(&socket).await? {
            return serve_tls(context, socket).await;
        }
        match http1::serve(context, socket).await? {
            // Behind a CONNECT the same client talks to the same origin, as if anew.
            Some(tunnel) => socket = tunnel,
            None => return Ok(()),
        }
    }
}

/// A TLS record of type handshake starts with 22; no HTTP method does.
async fn speaks_tls(socket: &TcpStream) -> io::Result<bool> {
    let mut first = [0];
    let seen = socket.peek(&mut first).await?;
    Ok(seen == 1 && first[0] == 0x16)
}

async fn serve_tls(mut context: Context, socket: TcpStream) -> io::Result<()> {
    let hello = LazyConfigAcceptor::new(rustls::server::Acceptor::default(), socket).await?;
    let sni = hello.client_hello().server_name().map(str::to_owned);
    let name = sni.clone().unwrap_or_else(|| context.local.to_string());
    context.shared.log.connection_named(&name);
    let config = match context.shared.tls.choose(sni.as_deref(), context.local) {
        Ok(config) => config,
        Err(fault) => return fail_handshake(hello.io, fault).await,
    };
    let tls = hello.into_stream(config).await?;
    context.secure = true;
    if tls.get_ref().1.alpn_protocol() == Some(b"h2") {
        http2::serve(context, tls).await
    } else {
        http1::serve(context, tls).await.map(drop)
    }
}

async fn fail_handshake(mut socket: TcpStream, fault: TlsFault) -> io::Result<()> {
    match fault {
        TlsFault::Alert(description) => {
            say_and_close(&mut socket, &alert_record(description)).await
        }
        TlsFault::Close => Ok(()),
        TlsFault::Reset => reset(&socket),
        TlsFault::Hang => wait_until_gone(&mut socket).await,
        TlsFault::PlainHttp => {
            let text = b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\nplain HTTP here\n";
            say_and_close(&mut socket, text).await
        }
    }
}

/// Makes the coming close of the socket an RST.
pub(super) fn reset(socket: &TcpStream) -> io::Result<()> {
    socket.set_zero_linger()
}

/// Reads on, so that the close is a FIN and not an RST, until the client goes.
pub(super) async fn wait_until_gone(wire: &mut (impl AsyncRead + Unpin)) -> io::Result<()> {
    let mut scrap = [0; 4096];
    while wire.read(&mut scrap).await? > 0 {}
    Ok(())
}

/// Says it, ends its side, and waits for the client to end the other.
pub(super) async fn say_and_close(
    wire: &mut (impl AsyncRead + AsyncWrite + Unpin),
    bytes: &[u8],
) -> io::Result<()> {
    wire.write_all(bytes).await?;
    wire.shutdown().await?;
    wait_until_gone(wire).await
}
