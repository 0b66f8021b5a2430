//! One request and its response.

use std::net::IpAddr;
use std::time::{Duration, SystemTime};

use reqwest::header::{
    COOKIE, HeaderMap, HeaderName, HeaderValue, IF_MODIFIED_SINCE, IF_NONE_MATCH, LOCATION,
};
use tokio::time::{Instant, timeout_at};
use url::Url;

pub(super) use super::body::is_text;
use super::body::{Ending, Read, read_body};
use super::client::{HostClient, Live};
use super::decode::{Decoder, Flow};
use super::fault::{Cause, Route, classify};
use super::retry_after::retry_after;
use crate::evidence::{Certificate, Condition, Fault, FaultKind, Identity, Transport};
use crate::policy::MAX_BODY;

/// What is to be sent.
#[derive(Debug, Clone)]
pub struct Request<'a> {
    /// Where to. Its host is the [`HostClient`]'s.
    pub url: &'a Url,
    /// GET, or HEAD.
    pub method: Method,
    /// Who is asking, as the server sees it.
    pub identity: Identity,
    /// How.
    pub transport: Transport,
    /// The `Cookie` header of the chain so far.
    pub cookies: Option<HeaderValue>,
    /// What makes it conditional: a page that is unchanged need not be sent.
    pub condition: Option<&'a Condition>,
    /// From connect to the last byte needed; look-ups do not count.
    pub timeout: Duration,
}

/// The methods that are ever used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// For everything that decides.
    Get,
    /// Where the body is known to be no page. Never final.
    Head,
}

/// What came back.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// `HTTP/1.1` or `HTTP/2.0`.
    pub version: &'static str,
    /// The address that answered; none behind a proxy.
    pub remote: Option<IpAddr>,
    /// All headers, cookies included: not for showing.
    pub headers: HeaderMap,
    /// The body, decoded; at most [`MAX_BODY`] bytes. Empty where none is
    /// wanted: of redirects, of HEAD, and of what is no text.
    pub body: Vec<u8>,
    /// How many bytes of body were read, after decoding.
    pub bytes: u64,
    /// Whether that is all of it.
    pub complete: bool,
    /// Why it broke off, where it did by a fault.
    pub broken: Option<FaultKind>,
    /// The server's certificate.
    pub certificate: Option<Certificate>,
    /// How long the server asks to wait.
    pub retry_after: Option<Duration>,
}

/// Why there is no response.
#[derive(Debug, Clone, PartialEq)]
pub enum Failure {
    /// This address may not be contacted, and no other is known for the host.
    Private(IpAddr),
    /// A fault. [`FaultKind::Dns`] means that the host has no address; what
    /// the resolver keeps of it tells more.
    Fault(Box<Fault>),
    /// The proxy answered, and would not or could not let the request through.
    Proxy(Box<Fault>),
}

impl HostClient {
    /// Sends one request and reads what is needed of its response.
    ///
    /// What happens after the status line never loses it: a body that breaks
    /// off is a response with [`Response::broken`].
    pub async fn exchange(&self, request: &Request<'_>) -> Result<Response, Failure> {
        let live = self.live(request).await?;
        let deadline = Instant::now() + request.timeout;
        let sent = timeout_at(deadline, self.send(&live, request)).await;
        let silent = |_| Err(Cause::new(FaultKind::Timeout, "no answer in time"));
        match sent.unwrap_or_else(silent) {
            Ok(response) => Ok(receive(request, &live, response, deadline).await),
            Err(cause) => {
                let failure = if cause.by_proxy {
                    Failure::Proxy
                } else {
                    Failure::Fault
                };
                Err(failure(Box::new(Fault {
                    url: request.url.as_str().to_owned(),
                    kind: cause.kind,
                    detail: cause.detail,
                    certificate: cause.certificate.map(|certificate| *certificate),
                })))
            }
        }
    }

    async fn send(&self, live: &Live, request: &Request<'_>) -> Result<reqwest::Response, Cause> {
        // A connection that was kept may close just when it is used again:
        // that is no answer to this request, and it is sent once more.
        let mut kept = live.has_answered();
        loop {
            match live.client.execute(self.build(request)).await {
                Ok(response) => {
                    live.answered();
                    return proxied(live, response);
                }
                Err(error) => {
                    let cause = classify(&error, live.route());
                    let closed = matches!(cause.kind, FaultKind::Reset | FaultKind::Http2);
                    if !std::mem::take(&mut kept) || !closed || error.is_connect() {
                        return Err(cause);
                    }
                }
            }
        }
    }

    fn build(&self, request: &Request<'_>) -> reqwest::Request {
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Head => reqwest::Method::HEAD,
        };
        let mut built = reqwest::Request::new(method, without_credentials(request.url));
        let headers = built.headers_mut();
        headers.clone_from(self.identity(request.identity));
        if let Some(cookies) = &request.cookies {
            let mut cookies = cookies.clone();
            cookies.set_sensitive(true);
            headers.insert(COOKIE, cookies);
        }
        for (name, value) in conditions(request.condition) {
            headers.insert(name, value);
        }
        if request.transport != Transport::Unverified {
            for (name, value) in self.custom_headers(request.url) {
                headers.insert(name, value.clone());
            }
        }
        built
    }
}

/// A condition as headers. What a server sent and no header may hold is not sent back.
fn conditions(condition: Option<&Condition>) -> impl Iterator<Item = (HeaderName, HeaderValue)> {
    let fields = condition.map(|known| {
        [
            (IF_NONE_MATCH, known.etag.as_deref()),
            (IF_MODIFIED_SINCE, known.last_modified.as_deref()),
        ]
    });
    let fields = fields.into_iter().flatten();
    fields.filter_map(|(name, value)| Some((name, HeaderValue::try_from(value?).ok()?)))
}

/// What a link's address carries before an `@` is not sent: a request's target
/// may not hold it (RFC 9110, 4.2.4), and secrets are for `--header`.
fn without_credentials(url: &Url) -> Url {
    let mut url = url.clone();
    if !url.username().is_empty() || url.password().is_some() {
        // Only what has no host refuses this, and http URLs have one.
        let _done = url.set_username("").and_then(|()| url.set_password(None));
    }
    url
}

/// A proxy's own refusal is no answer of the host.
fn proxied(live: &Live, response: reqwest::Response) -> Result<reqwest::Response, Cause> {
    let refused = response.status() == reqwest::StatusCode::PROXY_AUTHENTICATION_REQUIRED;
    if refused && live.route() == Route::Proxied {
        let wants = "the proxy wants credentials (407)";
        return Err(Cause {
            by_proxy: true,
            ..Cause::new(FaultKind::Proxy, wants)
        });
    }
    Ok(response)
}

async fn receive(
    request: &Request<'_>,
    live: &Live,
    mut response: reqwest::Response,
    deadline: Instant,
) -> Response {
    let headers = std::mem::take(response.headers_mut());
    let remote = match live.route() {
        Route::Direct => response.remote_addr().map(|address| address.ip()),
        Route::Proxied => None,
    };
    let mut received = Response {
        status: response.status().as_u16(),
        version: version(response.version()),
        remote,
        body: Vec::new(),
        bytes: 0,
        complete: request.method == Method::Head,
        broken: None,
        certificate: live.recorder.last(),
        retry_after: retry_after(&headers, SystemTime::now()),
        headers,
    };
    if request.method == Method::Get && wants_body(&received) {
        let mut decoder = Decoder::new(&received.headers, MAX_BODY);
        let ending = Ending::of(response.version(), &received.headers);
        let read = read_body(&mut response, ending, &mut decoder, live.route(), deadline).await;
        let (body, flow) = decoder.finish();
        received.bytes = body.len() as u64;
        received.body = body;
        (received.complete, received.broken) = match (read, flow) {
            (Err(kind), _) => (false, Some(kind)),
            (Ok(_), Flow::Broken) => (false, Some(FaultKind::Malformed)),
            (Ok(_), Flow::Full) | (Ok(Read::Enough), Flow::Good) => (false, None),
            (Ok(Read::All), Flow::Good) => (true, None),
        };
    }
    received
}

/// A redirect's body is never shown to anyone, and what is no text has no
/// facts for the judge.
fn wants_body(response: &Response) -> bool {
    let redirects = matches!(response.status, 301 | 302 | 303 | 307 | 308)
        && response.headers.contains_key(LOCATION);
    !redirects && is_text(&response.headers)
}

fn version(version: reqwest::Version) -> &'static str {
    match version {
        reqwest::Version::HTTP_2 => "HTTP/2.0",
        reqwest::Version::HTTP_10 => "HTTP/1.0",
        reqwest::Version::HTTP_09 => "HTTP/0.9",
        // HTTP/3 is not spoken here.
        _ => "HTTP/1.1",
    }
}
