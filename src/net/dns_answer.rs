//! What a name server's answers come down to.
//!
//! hickory tells a denial as an error that carries the response code; here
//! each code is a word of its own, since only NXDOMAIN may ever kill a link.

use std::net::IpAddr;

use hickory_resolver::lookup::Lookup as Found;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::ResponseCode;
use hickory_resolver::proto::rr::{Name, RData, RecordType};

use crate::evidence::{Canary, DnsAnswer};

/// What a server said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) answer: DnsAnswer,
    pub(super) cnames: Vec<String>,
    pub(super) name_servers: Vec<String>,
    pub(super) canary: Option<Canary>,
}

impl From<DnsAnswer> for Said {
    fn from(answer: DnsAnswer) -> Self {
        Self {
            answer,
            cnames: Vec::new(),
            name_servers: Vec::new(),
            canary: None,
        }
    }
}

/// One answer knows; else one denial denies; else there is silence.
pub(super) fn weigh_canaries(answers: &[DnsAnswer]) -> Canary {
    let mut found = Canary::Silent;
    for answer in answers {
        match answer {
            DnsAnswer::Addresses(_) => return Canary::Knows,
            DnsAnswer::Timeout | DnsAnswer::Io(_) => {}
            DnsAnswer::NoAddress
            | DnsAnswer::NxDomain
            | DnsAnswer::ServFail
            | DnsAnswer::Refused
            | DnsAnswer::OtherCode(_) => found = Canary::Denies,
        }
    }
    found
}

/// The answers to A and to AAAA as one.
///
/// Addresses beat everything. Without any, a failure beats a denial, for there
/// may be addresses behind it; and "there is such a name" beats "there is
/// none", which faulty servers say of AAAA alone.
pub(super) fn join(v4: Said, v6: Said) -> Said {
    let mut cnames = v4.cnames;
    for cname in v6.cnames {
        if !cnames.contains(&cname) {
            cnames.push(cname);
        }
    }
    let answer = match (v4.answer, v6.answer) {
        (DnsAnswer::Addresses(mut first), DnsAnswer::Addresses(second)) => {
            first.extend(second);
            DnsAnswer::Addresses(first)
        }
        (found @ DnsAnswer::Addresses(_), _) | (_, found @ DnsAnswer::Addresses(_)) => found,
        // What the server says of the name itself holds for both types.
        (DnsAnswer::NoAddress, DnsAnswer::NxDomain)
        | (DnsAnswer::NxDomain, DnsAnswer::NoAddress) => DnsAnswer::NoAddress,
        (DnsAnswer::NoAddress, other) | (other, _) => other,
    };
    Said {
        cnames,
        ..answer.into()
    }
}

/// What the answer to one question of the type `wanted` says.
pub(super) fn read(result: &Result<Found, NetError>, wanted: RecordType) -> Said {
    match result {
        Ok(found) => read_records(found, wanted),
        Err(error) => read_error(error).into(),
    }
}

fn read_records(found: &Found, wanted: RecordType) -> Said {
    let mut addresses = Vec::new();
    let mut cnames = Vec::new();
    let mut name_servers = Vec::new();
    for record in found.answers() {
        match &record.data {
            RData::A(v4) => addresses.push(IpAddr::V4(v4.0)),
            RData::AAAA(v6) => addresses.push(IpAddr::V6(v6.0)),
            RData::CNAME(cname) => cnames.push(plain(&cname.0)),
            RData::NS(server) => name_servers.push(plain(&server.0)),
            // Whatever else comes along was not asked for.
            _ => {}
        }
    }
    let answered = match wanted {
        RecordType::NS => !name_servers.is_empty(),
        _ => !addresses.is_empty(),
    };
    let answer = if answered {
        DnsAnswer::Addresses(addresses)
    } else {
        DnsAnswer::NoAddress
    };
    Said {
        cnames,
        name_servers,
        ..answer.into()
    }
}

/// A name as people write it: lower case, no dot at its end.
fn plain(name: &Name) -> String {
    let text = name.to_ascii().to_ascii_lowercase();
    text.strip_suffix('.').map(str::to_owned).unwrap_or(text)
}

fn read_error(error: &NetError) -> DnsAnswer {
    match error {
        NetError::Dns(DnsError::NoRecordsFound(none)) => read_code(none.response_code),
        NetError::Dns(DnsError::ResponseCode(code)) => read_code(*code),
        NetError::Timeout => DnsAnswer::Timeout,
        other => DnsAnswer::Io(other.to_string()),
    }
}

fn read_code(code: ResponseCode) -> DnsAnswer {
    match code {
        ResponseCode::NoError => DnsAnswer::NoAddress,
        ResponseCode::NXDomain => DnsAnswer::NxDomain,
        ResponseCode::ServFail => DnsAnswer::ServFail,
        ResponseCode::Refused => DnsAnswer::Refused,
        other => DnsAnswer::OtherCode(other.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DnsAnswer::{NoAddress, NxDomain, ServFail, Timeout};

    fn found(addresses: &[&str]) -> DnsAnswer {
        DnsAnswer::Addresses(addresses.iter().map(|text| text.parse().unwrap()).collect())
    }

    #[test]
    fn two_answers_become_the_one_that_claims_least() {
        let one = || found(&["1.1.1.1"]);
        let six = || found(&["2606:4700::1"]);
        for (v4, v6, expected) in [
            (one(), six(), found(&["1.1.1.1", "2606:4700::1"])),
            (one(), Timeout, one()),
            (ServFail, six(), six()),
            (NxDomain, NxDomain, NxDomain),
            (NoAddress, NoAddress, NoAddress),
            (NxDomain, NoAddress, NoAddress),
            (NoAddress, NxDomain, NoAddress),
            (NoAddress, ServFail, ServFail),
            (ServFail, NxDomain, ServFail),
            (Timeout, NoAddress, Timeout),
            (NxDomain, Timeout, NxDomain),
        ] {
            let row = format!("{v4:?} {v6:?}");
            assert_eq!(join(v4.into(), v6.into()).answer, expected, "{row}");
        }
    }

    #[test]
    fn one_that_knows_is_enough_for_the_canary() {
        let known = || DnsAnswer::Addresses(Vec::new());
        assert_eq!(weigh_canaries(&[NxDomain, known(), Timeout]), Canary::Knows);
        assert_eq!(
            weigh_canaries(&[Timeout, NxDomain, Timeout]),
            Canary::Denies
        );
        assert_eq!(
            weigh_canaries(&[ServFail, ServFail, ServFail]),
            Canary::Denies
        );
        assert_eq!(
            weigh_canaries(&[Timeout, DnsAnswer::Io(String::new())]),
            Canary::Silent
        );
    }
}
