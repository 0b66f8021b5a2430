//! What a name server said.

use std::io;

use super::sheet::Sheet;
use crate::evidence::{Canary, DnsAnswer, Lookup, Records};

/// No more addresses and names than this are listed.
const LISTED: usize = 4;

pub(super) fn write(lookup: &Lookup, sheet: &mut Sheet<'_>) -> io::Result<()> {
    let said = answer(lookup);
    let took = lookup.milliseconds;
    let told = format!("{}: {said} ({}, {took} ms)", lookup.ask.host, lookup.server);
    sheet.fact("DNS", &told)?;
    if !lookup.cnames.is_empty() {
        sheet.fact("", &format!("by way of {}", listed(&lookup.cnames)))?;
    }
    if let Some(canary) = lookup.canary {
        sheet.fact(
            "",
            &format!(
                "asked about com, net and the root, that server {}",
                trust(canary)
            ),
        )?;
    }
    Ok(())
}

fn answer(lookup: &Lookup) -> String {
    match &lookup.answer {
        DnsAnswer::Addresses(_) if lookup.ask.records == Records::NameServers => {
            format!("kept by {}", listed(&lookup.name_servers))
        }
        DnsAnswer::Addresses(addresses) => listed(addresses),
        DnsAnswer::NoAddress => "the name exists, but has no address".to_owned(),
        DnsAnswer::NxDomain => "no such name (NXDOMAIN)".to_owned(),
        DnsAnswer::ServFail => "the server failed (SERVFAIL)".to_owned(),
        DnsAnswer::Refused => "the server refused to say (REFUSED)".to_owned(),
        DnsAnswer::OtherCode(code) => format!("response code {code}"),
        DnsAnswer::Timeout => "no answer in time".to_owned(),
        DnsAnswer::Io(what) => format!("the server could not be reached: {what}"),
    }
}

fn trust(canary: Canary) -> &'static str {
    match canary {
        Canary::Knows => "knows them: what it denies is evidence",
        Canary::Denies => "denies them: nothing that it says is evidence",
        Canary::Silent => "keeps silent",
    }
}

fn listed<T: ToString>(items: &[T]) -> String {
    let shown: Vec<String> = items.iter().take(LISTED).map(T::to_string).collect();
    match items.len().saturating_sub(LISTED) {
        0 if shown.is_empty() => "nothing".to_owned(),
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
