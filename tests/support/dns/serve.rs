//! The sockets of the DNS server.

use super::reply::Reply;
use super::zone::{Zone, key};
use super::{Question, Transport};
use hickory_proto::op::{Message, Query};
use std::future::pending;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Instant;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream, UdpSocket};

/// Binds UDP and TCP to one free port and gives back what serves them.
pub(super) fn start(
    address: IpAddr,
    zone: Arc<Mutex<Zone>>,
) -> (SocketAddr, impl Future<Output = ()>) {
    let (udp, tcp) = bind(address).expect("a port that is free for UDP and TCP");
    let bound = udp.local_addr().expect("a bound socket has an address");
    let serve = async move {
        tokio::join!(
            serve_udp(Arc::new(udp), Arc::clone(&zone)),
            serve_tcp(tcp, zone)
        );
    };
    (bound, serve)
}

/// A port that is free for UDP may be taken for TCP: then another.
fn bind(address: IpAddr) -> io::Result<(UdpSocket, TcpListener)> {
    let attempt = || {
        let udp = std::net::UdpSocket::bind(SocketAddr::new(address, 0))?;
        udp.set_nonblocking(true)?;
        let udp = UdpSocket::from_std(udp)?;
        let tcp = if address.is_ipv4() {
            TcpSocket::new_v4()?
        } else {
            TcpSocket::new_v6()?
        };
        tcp.bind(udp.local_addr()?)?;
        Ok((udp, tcp.listen(1024)?))
    };
    let mut result = attempt();
    for _ in 0..20 {
        if result.is_ok() {
            break;
        }
        result = attempt();
    }
    result
}

async fn serve_udp(socket: Arc<UdpSocket>, zone: Arc<Mutex<Zone>>) {
    let mut buffer = [0; 4096];
    loop {
        // An error is the echo of an answer to a client that has left (ICMP), not this socket's.
        let Ok((length, client)) = socket.recv_from(&mut buffer).await else {
            continue;
        };
        let question = buffer[..length].to_vec();
        let (socket, zone) = (Arc::clone(&socket), Arc::clone(&zone));
        tokio::spawn(async move {
            if let Some(answer) = answer(&zone, &question, Transport::Udp).await {
                drop(socket.send_to(&answer, client).await);
            }
        });
    }
}

async fn serve_tcp(listener: TcpListener, zone: Arc<Mutex<Zone>>) {
    loop {
        if let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(serve_stream(socket, Arc::clone(&zone)));
        }
    }
}

/// Messages of a stream, one after the other, each after its length (RFC 1035, 4.2.2).
async fn serve_stream(mut socket: TcpStream, zone: Arc<Mutex<Zone>>) -> io::Result<()> {
    loop {
        let length = socket.read_u16().await?;
        let mut question = vec![0; usize::from(length)];
        socket.read_exact(&mut question).await?;
        match answer(&zone, &question, Transport::Tcp).await {
            Some(answer) => {
                let length = u16::try_from(answer.len()).map_err(io::Error::other)?;
                socket.write_u16(length).await?;
                socket.write_all(&answer).await?;
            }
            None => pending().await,
        }
    }
}

/// The answer's bytes, when its time has come. What cannot be read as a question gets none.
async fn answer(zone: &Mutex<Zone>, question: &[u8], transport: Transport) -> Option<Vec<u8>> {
    let question = Message::from_vec(question).ok()?;
    let query = question.queries.first()?;
    let reply = choose(zone, query, transport);
    if let Some(gate) = &reply.gate {
        gate.passed().await;
    }
    tokio::time::sleep(reply.after).await;
    let known = zone.lock().expect("no row panics");
    let message = known.message(question.metadata.id, query, &reply)?;
    drop(known);
    let message = if reply.is_cut(transport) {
        message.truncate()
    } else {
        message
    };
    Some(message.to_vec().expect("test answers are small"))
}

fn choose(zone: &Mutex<Zone>, query: &Query, transport: Transport) -> Reply {
    let name = key(&query.name().to_ascii());
    let mut zone = zone.lock().expect("no row panics");
    zone.log.push(Question {
        name: name.clone(),
        record_type: query.query_type(),
        transport,
        at: Instant::now(),
    });
    zone.choose(&name, query.query_type(), transport)
}
