//! Why there was no answer.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

/// A fetch that got no answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Where: the URL at the end of the chain.
    pub url: String,
    /// What happened, told apart by type.
    pub kind: FaultKind,
    /// Words of the library that reported it, for people.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// The certificate that was refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Certificate>,
}

/// The kinds of faults.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultKind {
    /// The name has no usable address; the look-ups tell more.
    Dns,
    /// The connection was refused.
    Refused,
    /// The connection was reset, or closed before an answer.
    Reset,
    /// No route, or the network is unreachable.
    Unreachable,
    /// Nothing came in time: not even a connection.
    ConnectTimeout,
    /// Connected, and then nothing (enough) came in time.
    Timeout,
    /// The certificate or the handshake.
    Tls(TlsFault),
    /// Not HTTP, or broken HTTP.
    Malformed,
    /// An HTTP/2 fault; HTTP/1.1 may do.
    Http2,
    /// The proxy refused or failed.
    Proxy,
    /// Something else.
    Other,
}

impl FaultKind {
    /// Whether it took a whole timeout to learn nothing.
    pub fn is_silence(&self) -> bool {
        match self {
            Self::ConnectTimeout | Self::Timeout => true,
            Self::Dns
            | Self::Refused
            | Self::Reset
            | Self::Unreachable
            | Self::Tls(_)
            | Self::Malformed
            | Self::Http2
            | Self::Proxy
            | Self::Other => false,
        }
    }
}

/// What is wrong with a server's TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TlsFault {
    /// The certificate has expired.
    Expired,
    /// It is not valid yet.
    NotYetValid,
    /// It is another host's.
    WrongHost,
    /// It is signed by itself.
    SelfSigned,
    /// It is signed by an unknown root.
    UnknownRoot,
    /// The intermediate that signed it was not sent.
    IncompleteChain,
    /// It is revoked, or unusable for servers.
    Unusable,
    /// No session could be agreed on (an alert, no common cipher, a broken record).
    Handshake,
}

/// A redirect that is not followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stop {
    /// The same URL with the same cookies came again.
    Loop,
    /// More than [`crate::policy::MAX_HOPS`].
    TooMany,
    /// To a scheme that is not http: the address as sent.
    Scheme(String),
    /// To something that is no URL: the bytes as sent, made readable.
    BadLocation(String),
    /// 3xx without `Location`.
    NoLocation,
    /// To (or at first at) an address that may not be contacted.
    Private {
        /// The URL that led there.
        url: String,
        /// The address.
        address: IpAddr,
    },
}

/// What a certificate says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// Its subject.
    pub subject: String,
    /// Who signed it.
    pub issuer: String,
    /// The names it is for, the first few.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
    /// From when, in seconds since 1970.
    pub not_before: i64,
    /// Until when, in seconds since 1970.
    pub not_after: i64,
    /// How many certificates the server sent.
    pub chain: u8,
}
