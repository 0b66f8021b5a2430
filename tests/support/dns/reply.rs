//! What a name is answered: records or a fault, at once or late, whole or truncated.

use super::super::origin::Gate;
use super::Transport;
use hickory_proto::op::ResponseCode;
use hickory_proto::rr::rdata::{CNAME, NS, TXT};
use hickory_proto::rr::{Name, RData};
use std::net::{Ipv4Addr, Ipv6Addr};
use std::time::Duration;

/// The answer to one question.
#[derive(Debug, Clone)]
pub struct Reply {
    pub(super) what: What,
    pub(super) after: Duration,
    pub(super) gate: Option<Gate>,
    pub(super) truncated: bool,
}

#[derive(Debug, Clone)]
pub(super) enum What {
    /// Those of the type that is asked for; without one, NOERROR and nothing.
    Records(Vec<RData>),
    /// No record, and this code.
    Code(ResponseCode),
    /// No answer at all.
    Silence,
}

/// Replies in turn, each type counted alone (a client asks for A and AAAA at once); the last repeats.
#[derive(Debug, Clone)]
pub struct Script(pub(super) Vec<Reply>);

impl From<Reply> for Script {
    fn from(reply: Reply) -> Self {
        Self(vec![reply])
    }
}

impl Script {
    /// And after that, this.
    #[must_use]
    pub fn then(mut self, next: Reply) -> Self {
        self.0.push(next);
        self
    }
}

impl Reply {
    /// One IPv4 address.
    pub fn a(address: impl Into<Ipv4Addr>) -> Self {
        Self::records([RData::A(address.into().into())])
    }

    /// One IPv6 address.
    pub fn aaaa(address: impl Into<Ipv6Addr>) -> Self {
        Self::records([RData::AAAA(address.into().into())])
    }

    /// An alias; the answer brings along what the zone knows of the target.
    pub fn cname(target: &str) -> Self {
        Self::records([cname(target)])
    }

    /// Any records; a question gets those of its type.
    pub fn records(records: impl IntoIterator<Item = RData>) -> Self {
        What::Records(records.into_iter().collect()).into()
    }

    /// NOERROR without a record: the name exists, but not for the web.
    pub fn empty() -> Self {
        Self::records([])
    }

    /// There is no such name.
    pub fn nxdomain() -> Self {
        What::Code(ResponseCode::NXDomain).into()
    }

    /// The server failed.
    pub fn servfail() -> Self {
        What::Code(ResponseCode::ServFail).into()
    }

    /// The server will not say.
    pub fn refused() -> Self {
        What::Code(ResponseCode::Refused).into()
    }

    /// The server does not answer.
    pub fn silent() -> Self {
        What::Silence.into()
    }

    /// One more record.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        if let (What::Records(records), What::Records(more)) = (&mut self.what, other.what) {
            records.extend(more);
        }
        self
    }

    /// Late.
    #[must_use]
    pub fn after(mut self, wait: Duration) -> Self {
        self.after = wait;
        self
    }

    /// When the test opens the gate.
    #[must_use]
    pub fn held_by(mut self, gate: &Gate) -> Self {
        self.gate = Some(gate.clone());
        self
    }

    /// By UDP only "truncated"; whole by TCP, which is no new turn of a script.
    #[must_use]
    pub fn truncated(mut self) -> Self {
        self.truncated = true;
        self
    }

    /// This once, then that.
    pub fn then(self, next: Self) -> Script {
        Script::from(self).then(next)
    }
}

impl Reply {
    pub(super) fn is_cut(&self, transport: Transport) -> bool {
        self.truncated && transport == Transport::Udp
    }
}

impl From<What> for Reply {
    fn from(what: What) -> Self {
        Self {
            what,
            after: Duration::ZERO,
            gate: None,
            truncated: false,
        }
    }
}

pub(super) fn cname(target: &str) -> RData {
    RData::CNAME(CNAME(absolute(target)))
}

pub(super) fn ns(server: &str) -> RData {
    RData::NS(NS(absolute(server)))
}

pub(super) fn txt(text: &str) -> RData {
    RData::TXT(TXT::new(vec![text.to_owned()]))
}

/// The name with its final dot.
pub(super) fn absolute(name: &str) -> Name {
    let mut name = Name::from_ascii(name).expect("test names are ASCII and short");
    name.set_fqdn(true);
    name
}
