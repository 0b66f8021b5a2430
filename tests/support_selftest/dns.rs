//! The DNS stub, asked with plain messages.

use crate::support::dns::Transport;
use crate::support::*;
use hickory_proto::op::{Message, MessageType, OpCode, Query, ResponseCode};
use hickory_proto::rr::Name;
use std::io::{ErrorKind, Read, Write};
use std::net::{TcpStream, UdpSocket};
use std::str::FromStr;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(10);

fn question(name: &str, record_type: RecordType) -> Vec<u8> {
    let mut message = Message::new(77, MessageType::Query, OpCode::Query);
    message.metadata.recursion_desired = true;
    message.add_query(Query::query(Name::from_str(name).unwrap(), record_type));
    message.to_vec().unwrap()
}

fn send(dns: &DnsStub, name: &str, record_type: RecordType) -> UdpSocket {
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    socket.connect(dns.address()).unwrap();
    socket.send(&question(name, record_type)).unwrap();
    socket
}

fn ask(dns: &DnsStub, name: &str, record_type: RecordType) -> Message {
    let socket = send(dns, name, record_type);
    let mut buffer = [0; 4096];
    let length = socket.recv(&mut buffer).unwrap();
    let message = Message::from_vec(&buffer[..length]).unwrap();
    assert_eq!(message.metadata.id, 77);
    message
}

fn ask_tcp(dns: &DnsStub, name: &str, record_type: RecordType) -> Message {
    let question = question(name, record_type);
    let mut socket = TcpStream::connect(dns.address()).unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    socket
        .write_all(&u16::try_from(question.len()).unwrap().to_be_bytes())
        .unwrap();
    socket.write_all(&question).unwrap();
    let mut length = [0; 2];
    socket.read_exact(&mut length).unwrap();
    let mut answer = vec![0; usize::from(u16::from_be_bytes(length))];
    socket.read_exact(&mut answer).unwrap();
    Message::from_vec(&answer).unwrap()
}

/// The code and the records' data, as text.
fn gist(message: &Message) -> (ResponseCode, Vec<String>) {
    let data = message.answers.iter().map(|record| record.data.to_string());
    (message.metadata.response_code, data.collect())
}

fn code(dns: &DnsStub, name: &str) -> ResponseCode {
    ask(dns, name, RecordType::A).metadata.response_code
}

#[test]
fn zone_answers_with_its_records() {
    let dns = DnsStub::start();
    dns.a("both.example", [127, 0, 0, 1])
        .a("both.example", [127, 0, 0, 2])
        .aaaa("both.example", [0, 0, 0, 0, 0, 0, 0, 1])
        .txt("both.example", "hello")
        .ns("both.example", "ns1.sedoparking.example")
        .cname("alias.example", "Both.example")
        .on("*.wild.example", Reply::a([127, 0, 0, 3]));
    let rows = [
        (
            "both.example.",
            RecordType::A,
            vec!["127.0.0.1", "127.0.0.2"],
        ),
        ("BOTH.example.", RecordType::AAAA, vec!["::1"]),
        ("both.example.", RecordType::TXT, vec!["hello"]),
        (
            "both.example.",
            RecordType::NS,
            vec!["ns1.sedoparking.example."],
        ),
        ("both.example.", RecordType::MX, vec![]),
        (
            "alias.example.",
            RecordType::A,
            vec!["Both.example.", "127.0.0.1", "127.0.0.2"],
        ),
        ("alias.example.", RecordType::CNAME, vec!["Both.example."]),
        ("a.b.wild.example.", RecordType::A, vec!["127.0.0.3"]),
    ];
    for (name, record_type, expected) in rows {
        let (code, data) = gist(&ask(&dns, name, record_type));
        assert_eq!(code, ResponseCode::NoError, "{name} {record_type}");
        assert_eq!(data, expected, "{name} {record_type}");
        let (_, by_tcp) = gist(&ask_tcp(&dns, name, record_type));
        assert_eq!(data, by_tcp, "{name} {record_type}");
    }
    assert_eq!(dns.count("Both.example", RecordType::AAAA), 2);
    assert_eq!(dns.log()[1].transport, Transport::Tcp);
}

#[test]
fn name_has_the_fault_that_was_asked_for() {
    let dns = DnsStub::start();
    dns.on("gone.example", Reply::nxdomain())
        .on("bare.example", Reply::empty())
        .on("broken.example", Reply::servfail())
        .on("closed.example", Reply::refused())
        .on(
            "late.example",
            Reply::a([127, 0, 0, 1]).after(Duration::from_millis(1)),
        );
    let rows = [
        ("gone.example.", ResponseCode::NXDomain),
        ("bare.example.", ResponseCode::NoError),
        ("broken.example.", ResponseCode::ServFail),
        ("closed.example.", ResponseCode::Refused),
        ("late.example.", ResponseCode::NoError),
        ("unknown.example.", ResponseCode::NXDomain),
    ];
    for (name, expected) in rows {
        assert_eq!(code(&dns, name), expected, "{name}");
    }
    let denied = ask(&dns, "gone.example.", RecordType::A);
    assert_eq!(denied.authorities[0].record_type(), RecordType::SOA);
    assert_eq!(denied.authorities[0].name.to_string(), "example.");
    dns.on("*", Reply::refused());
    assert_eq!(code(&dns, "unknown.example."), ResponseCode::Refused);
}

#[test]
fn truncated_answer_is_whole_by_tcp() {
    let dns = DnsStub::start();
    dns.on(
        "big.example",
        Reply::a([127, 0, 0, 1])
            .and(Reply::a([127, 0, 0, 2]))
            .truncated(),
    );
    let cut = ask(&dns, "big.example.", RecordType::A);
    assert!(cut.metadata.truncation && cut.answers.is_empty());
    let whole = ask_tcp(&dns, "big.example.", RecordType::A);
    assert!(!whole.metadata.truncation);
    assert_eq!(whole.answers.len(), 2);
    let script = Reply::a([127, 0, 0, 1]).truncated().then(Reply::nxdomain());
    dns.on("big.example", script);
    assert!(ask(&dns, "big.example.", RecordType::A).metadata.truncation);
    assert_eq!(
        ask_tcp(&dns, "big.example.", RecordType::A).answers.len(),
        1
    );
    assert_eq!(code(&dns, "big.example."), ResponseCode::NXDomain);
}

#[test]
fn script_counts_each_type_alone() {
    let dns = DnsStub::start();
    dns.on(
        "flaky.example",
        Reply::servfail().then(Reply::a([127, 0, 0, 1])),
    );
    for record_type in [RecordType::A, RecordType::AAAA] {
        let codes = [(); 3].map(|()| gist(&ask(&dns, "flaky.example.", record_type)).0);
        let expected = [
            ResponseCode::ServFail,
            ResponseCode::NoError,
            ResponseCode::NoError,
        ];
        assert_eq!(codes, expected, "{record_type}");
    }
}

#[test]
fn names_that_always_exist_are_known_unless_the_mood_is_bad() {
    let dns = DnsStub::start();
    dns.a("a.example", [127, 0, 0, 1]);
    for name in [".", "com.", "net."] {
        let (code, servers) = gist(&ask(&dns, name, RecordType::NS));
        assert_eq!((code, servers.len()), (ResponseCode::NoError, 1), "{name}");
    }
    let rows = [
        (Mood::DeniesEverything, ResponseCode::NXDomain),
        (Mood::RefusesEverything, ResponseCode::Refused),
        (Mood::FailsEverything, ResponseCode::ServFail),
    ];
    for (mood, expected) in rows {
        dns.mood(mood);
        for name in ["com.", ".", "a.example."] {
            assert_eq!(
                gist(&ask(&dns, name, RecordType::NS)).0,
                expected,
                "{mood:?} {name}"
            );
        }
    }
    dns.mood(Mood::Helpful);
    assert_eq!(code(&dns, "a.example."), ResponseCode::NoError);
}

#[test]
fn silence_is_heard_but_not_broken() {
    let dns = DnsStub::start();
    let gate = Gate::new();
    dns.on("quiet.example", Reply::silent());
    dns.on("held.example", Reply::a([127, 0, 0, 1]).held_by(&gate));
    let quiet = send(&dns, "quiet.example.", RecordType::A);
    let held = send(&dns, "held.example.", RecordType::A);
    // An answer to a later question shows that the earlier ones were read.
    assert_eq!(code(&dns, "unknown.example."), ResponseCode::NXDomain);
    for socket in [&quiet, &held] {
        socket.set_nonblocking(true).unwrap();
        assert_eq!(
            socket.recv(&mut [0; 512]).unwrap_err().kind(),
            ErrorKind::WouldBlock
        );
        socket.set_nonblocking(false).unwrap();
    }
    assert_eq!(dns.count("quiet.example", RecordType::A), 1);
    gate.open();
    assert!(held.recv(&mut [0; 512]).unwrap() > 0);
}
