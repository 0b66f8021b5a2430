//! A response's body: whether it is wanted, and reading no more of it than is.

use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, TRANSFER_ENCODING};
use tokio::time::{Instant, timeout_at};

use super::decode::{Decoder, Flow};
use super::fault::{Route, classify, is_unannounced_end};
use crate::evidence::FaultKind;
use crate::policy::MAX_BODY;

/// No more is received of a body than this, in bytes before decoding, though
/// it decode to little or nothing.
const MAX_RAW: usize = 4 * MAX_BODY;

/// How far a body was read.
pub(super) enum Read {
    /// To its end.
    All,
    /// As far as it is wanted.
    Enough,
}

/// How a body's end is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// By its length, or by its last chunk.
    Told,
    /// By the end of the connection, which old servers close without a word to TLS.
    Closed,
}

impl Ending {
    /// As the headers of an answer in `version` have it.
    pub(super) fn of(version: reqwest::Version, headers: &HeaderMap) -> Self {
        let framed = [CONTENT_LENGTH, TRANSFER_ENCODING];
        let old = version <= reqwest::Version::HTTP_11;
        if old && !framed.iter().any(|name| headers.contains_key(name)) {
            Self::Closed
        } else {
            Self::Told
        }
    }
}

/// Reads a body into `decoder`, until that wants no more or `deadline`.
pub(super) async fn read_body(
    response: &mut reqwest::Response,
    ending: Ending,
    decoder: &mut Decoder,
    route: Route,
    deadline: Instant,
) -> Result<Read, FaultKind> {
    let mut raw = 0;
    loop {
        match timeout_at(deadline, response.chunk()).await {
            Err(_) => return Err(FaultKind::Timeout),
            Ok(Err(error)) if ending == Ending::Closed && is_unannounced_end(&error) => {
                return Ok(Read::All);
            }
            Ok(Err(error)) => return Err(classify(&error, route).kind),
            Ok(Ok(None)) => return Ok(Read::All),
            Ok(Ok(Some(piece))) => {
                raw += piece.len();
                if decoder.push(&piece) != Flow::Good || raw > MAX_RAW {
                    return Ok(Read::Enough);
                }
            }
        }
    }
}

/// Whether the content is such that one can read it; where the server does not
/// say, it may be.
pub(super) fn is_text(headers: &HeaderMap) -> bool {
    let Some(value) = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
    else {
        return true;
    };
    // Nearly every page is, and this is asked some times of each.
    let start = value.get(.."text/".len());
    if start.is_some_and(|start| start.eq_ignore_ascii_case("text/")) {
        return true;
    }
    let essence = value
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    let Some((kind, subtype)) = essence.split_once('/') else {
        return true;
    };
    match kind {
        "image" => subtype == "svg+xml",
        "video" | "audio" | "font" | "model" => false,
        "application" => [
            "json",
            "xml",
            "javascript",
            "ecmascript",
            "yaml",
            "toml",
            "text",
        ]
        .iter()
        .any(|readable| subtype.contains(readable)),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::HeaderValue;

    #[test]
    fn a_body_ends_with_its_connection_where_nothing_else_tells_its_end() {
        for (version, header, expected) in [
            (reqwest::Version::HTTP_10, None, Ending::Closed),
            (reqwest::Version::HTTP_11, None, Ending::Closed),
            (
                reqwest::Version::HTTP_11,
                Some(CONTENT_LENGTH),
                Ending::Told,
            ),
            (
                reqwest::Version::HTTP_11,
                Some(TRANSFER_ENCODING),
                Ending::Told,
            ),
            (reqwest::Version::HTTP_2, None, Ending::Told),
        ] {
            let headers = header.map(|name| (name, HeaderValue::from_static("7")));
            let headers: HeaderMap = headers.into_iter().collect();
            assert_eq!(
                Ending::of(version, &headers),
                expected,
                "{version:?} {headers:?}"
            );
        }
    }

    #[test]
    fn what_can_be_read_is_told_from_what_cannot() {
        for (content_type, expected) in [
            ("text/html; charset=gbk", true),
            ("TEXT/HTML", true),
            ("application/xhtml+xml", true),
            ("application/json", true),
            ("application/ld+json", true),
            ("application/vnd.api+json", true),
            ("image/svg+xml", true),
            ("html", true),
            ("", true),
            ("multipart/form-data", true),
            ("image/png", false),
            ("video/mp4", false),
            ("application/pdf", false),
            ("application/zip", false),
            ("application/octet-stream", false),
            ("font/woff2", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
            assert_eq!(is_text(&headers), expected, "{content_type}");
        }
        assert!(is_text(&HeaderMap::new()));
    }
}
