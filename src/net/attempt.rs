//! One exchange as the engine sees it: the host's addresses, the request, and
//! what came of them.

use std::time::{Duration, Instant};

use reqwest::header::HeaderValue;
use url::Url;

use super::case::Case;
use super::exchange::{Failure, Method, Request, Response};
use super::{HostClient, Network};
use crate::evidence::{FaultKind, Lookup, LookupAsk, Opinion, Records, Wait};
use crate::ip::literal;
use crate::schedule;

/// What came of one exchange.
#[derive(Debug)]
pub(super) struct Attempt {
    pub(super) result: Result<Response, Failure>,
    /// The look-up of its host, where it is news.
    pub(super) lookup: Option<Lookup>,
    /// Whether a request was sent at all.
    pub(super) sent: bool,
    pub(super) milliseconds: u32,
}

/// Makes the next request of the case's visit. `timeout` bounds it from connect to the last byte needed.
pub(super) async fn attempt(
    network: &Network,
    client: &HostClient,
    case: &Case,
    timeout: Duration,
) -> Attempt {
    let began = Instant::now();
    let chain = case.chain();
    let lookup = look_up(network, case, &chain.url).await;
    // Whoever sends this first asks for the page as it is linked to.
    let plain = chain.is_fresh() && chain.method == Method::Get;
    let request = Request {
        condition: case.evidence.condition().filter(|_| plain),
        url: &chain.url,
        method: chain.method,
        identity: chain.ask.identity,
        transport: chain.ask.transport,
        cookies: chain
            .cookies()
            .and_then(|line| HeaderValue::try_from(line).ok()),
        timeout,
    };
    let result = client.exchange(&request).await;
    let milliseconds = u32::try_from(began.elapsed().as_millis()).unwrap_or(u32::MAX);
    let sent = match &result {
        Ok(_) => true,
        Err(Failure::Private(_)) => false,
        Err(Failure::Fault(fault) | Failure::Proxy(fault)) => fault.kind != FaultKind::Dns,
    };
    Attempt {
        result,
        lookup,
        sent,
        milliseconds,
    }
}

/// What the resolver says of the host, where that is news to the case: the
/// first look at a host, or another look after it had no address.
async fn look_up(network: &Network, case: &Case, url: &Url) -> Option<Lookup> {
    let host = url.host_str().unwrap_or_default();
    let resolver = network.resolver();
    if literal(host).is_some() || resolver.fixed(host).is_some() || network.is_proxied(url) {
        return None;
    }
    let mut known = case
        .evidence
        .lookups
        .iter()
        .filter(|lookup| lookup.ask.host == host);
    let again = case.chain().ask.wait != Wait::No && known.clone().all(Lookup::failed);
    if known.next().is_some() && !again {
        return None;
    }
    let ask = LookupAsk {
        host: host.to_owned(),
        opinion: Opinion::First,
        records: Records::Addresses,
        wait: if again {
            case.chain().ask.wait
        } else {
            Wait::No
        },
    };
    Some(resolver.lookup(&ask).await)
}

impl Attempt {
    /// How many bytes of body were read, decoded.
    pub(super) fn bytes(&self) -> u64 {
        self.result
            .as_ref()
            .map_or(0, |response| response.body.len() as u64)
    }

    /// What it says of its host. A wait longer than `max_wait` pauses nobody:
    /// nobody will wait for it.
    pub(super) fn outcome(&self, max_wait: Duration) -> schedule::Outcome {
        use schedule::Outcome::{Fault, Good, Limited, Neutral, Overloaded};
        match &self.result {
            Ok(response) => match (response.status, response.retry_after) {
                (429 | 503, Some(pause)) if pause > max_wait => Neutral,
                (429, pause) => Limited { pause },
                (503, Some(pause)) => Limited { pause: Some(pause) },
                (503, None) => Overloaded,
                _ => Good,
            },
            Err(Failure::Fault(_) | Failure::Proxy(_)) => Fault,
            Err(Failure::Private(_)) => Neutral,
        }
    }
}
