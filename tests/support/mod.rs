//! The world that tests, benches and the tour run against: real sockets on the loopback, scripted.
//!
//! * [`Origin`]: a web server, plain and TLS, HTTP/1.1 and HTTP/2 on one port, that does what each row
//!   tells it: answers, lies, stalls, resets. It counts everything that it sees.
//! * [`DnsStub`]: a DNS server whose zone is a list of rows, faults included.
//! * [`Ca`]: a certificate authority of this run alone, and every kind of broken certificate.
//! * [`linkcheck`]: the command itself, and [`Ran`], what it did.
//! * [`html`]: small realistic pages, so that a test reads as a row.
//!
//! Real sockets and not mocks, because the faults that matter (a reset in the middle of a body, a chain
//! without its intermediate, a truncated DNS answer) live below the level at which one mocks.
//!
//! Each server runs on a thread of its own and stops when dropped, so both a synchronous test that runs
//! the binary and an asynchronous one can use it:
//!
//! ```ignore
//! #[path = "support/mod.rs"]
//! mod support;
//! use support::*;
//!
//! let origin = Origin::start();
//! let dns = DnsStub::start();
//! dns.a("dead.example", [127, 0, 0, 1]);
//! origin.on("dead.example", "/x", respond(404).body(html::page("Not found")));
//! origin.on("shy.example", "*", respond(503).retry_after(1).then(respond(200).body(html::page("Shy"))));
//! origin.certificate("old.example", origin.ca().leaf("old.example").expired());
//! // run linkcheck with --dns-server {dns.address()} --ca-cert {origin.ca().pem_file()}
//! // or with              --resolve {origin.resolve_all()}
//! assert_eq!(origin.log().count("dead.example", "/x"), 2);
//! ```

#![allow(
    clippy::allow_attributes,
    dead_code,
    unused_imports,
    unreachable_pub,
    clippy::missing_panics_doc,
    reason = "each test file uses its own part"
)]

pub mod ca;
pub mod dns;
pub mod html;
pub mod origin;
mod ran;
mod server_thread;

pub use ca::{Ca, Identity, Leaf};
pub use dns::{DnsStub, Mood, RecordType, Reply};
pub use origin::{
    Answer, AtAccept, Behaviour, ClosedPort, Condition, Cut, Encoding, Gate, HttpVersion, Log,
    Origin, RateLimit, Request, TlsFault, Window, accept_lacks, cookie, dynamic, endless_headers,
    garbage, goaway, hang, hang_up, has_cookie, header_contains, method, redirect, reset,
    reset_stream, respond, sequence, tunnel, user_agent_contains, when,
};
pub use ran::{Ran, linkcheck, verdict};
