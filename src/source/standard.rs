//! Whether an address is in the URL standard's own form, told at a glance.
//!
//! Nearly every address of a list is, and is looked at in several places: where
//! it stands, when it is planned, when it is reported. The parser would give
//! the same text back each time, and costs far more than all that is asked
//! about it there.

use std::net::Ipv4Addr;
use std::ops::Range;

/// Where the host stands in `text`, if that is an absolute http or https URL,
/// without user and fragment, which the URL standard's parser leaves as it is.
/// None says nothing: then the parser must be asked.
pub(crate) fn plain_host(text: &str) -> Option<Range<usize>> {
    let (host, path) = split(text)?;
    (path.starts_with('/') && is_plain_path(path)).then_some(host)
}

/// Whether `text` is such a URL, or would be with a slash at its end. If not,
/// the parser must be asked.
pub(super) fn is_plainly_http(text: &str) -> bool {
    split(text).is_some_and(|(_, path)| is_plain_path(path))
}

/// Where the host stands, and what comes after host and port.
fn split(text: &str) -> Option<(Range<usize>, &str)> {
    let start = ["https://", "http://"]
        .iter()
        .find(|scheme| text.starts_with(**scheme))?
        .len();
    let rest = &text[start..];
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let (host, port) = match authority.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (authority, None),
    };
    let is_plain =
        port.is_none_or(is_plain_port) && (is_plain_name(host) || host.parse::<Ipv4Addr>().is_ok());
    is_plain.then_some((start..start + host.len(), path))
}

/// Whether a host of these labels is a name in ASCII that stays as it is: no
/// part of it is encoded, and its end is no number, which would make it an address.
fn is_plain_name(host: &str) -> bool {
    let is_plain = |label: &str| {
        let bytes = label.bytes();
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        !label.is_empty() && bytes.into_iter().all(plain) && !label.contains("--")
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    last.starts_with(|c: char| c.is_ascii_lowercase()) && host.split('.').all(is_plain)
}

/// Whether a port is no scheme's own, which the standard leaves out, and
/// written without zeros in front.
fn is_plain_port(port: &str) -> bool {
    let digits = port.bytes().all(|b| b.is_ascii_digit());
    let number = port.parse::<u16>().ok().filter(|_| digits);
    !port.starts_with('0') && number.is_some_and(|port| !matches!(port, 80 | 443))
}

/// Whether a path, from its first slash on, and a query have nothing that is to
/// be encoded or resolved. (A segment of dots may be; so may an encoded dot.)
fn is_plain_path(path: &str) -> bool {
    let is_plain = |b: u8| {
        b.is_ascii_alphanumeric()
            || matches!(
                b,
                b'/' | b'-' | b'_' | b'.' | b'~' | b'=' | b'&' | b'?' | b'+' | b',' | b':' | b'@'
            )
    };
    path.bytes().all(is_plain) && !path.as_bytes().windows(2).any(|pair| pair == b"/.")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use url::Url;

    use super::{is_plainly_http, plain_host};

    fn check(text: &str) -> Option<&str> {
        assert!(!is_plainly_http(text) || Url::parse(text).is_ok(), "{text}");
        let host = plain_host(text)?;
        let url = Url::parse(text).unwrap();
        assert_eq!(url.as_str(), text);
        assert_eq!(url.host_str(), Some(&text[host.clone()]), "{text}");
        assert!(
            url.username().is_empty() && url.fragment().is_none(),
            "{text}"
        );
        Some(&text[host])
    }

    #[test]
    fn what_nearly_all_addresses_look_like_is_known_and_the_rest_is_not() {
        let rows = [
            ("https://a.example/", Some("a.example")),
            ("http://127.1.0.9:8080/x/1", Some("127.1.0.9")),
            (
                "https://www.a-b.example/x.html?y=1&z",
                Some("www.a-b.example"),
            ),
            ("https://localhost/", Some("localhost")),
            ("https://a.example", None),
            ("https://A.example/", None),
            ("HTTPS://a.example/", None),
            ("https://a.example:443/", None),
            ("https://a.example:080/", None),
            ("https://a.example:+81/", None),
            ("https://a.example:/", None),
            ("https://a..example/", None),
            ("https://a.example./", None),
            ("https://xn--fsq.cn/", None),
            ("https://例.cn/", None),
            ("https://1.2/", None),
            ("https://0x7f.1/", None),
            ("https://127.0.0.01/", None),
            ("https://a.0x1/", None),
            ("https://[::1]/", None),
            ("https://u@a.example/", None),
            ("https://a.example/./x", None),
            ("https://a.example/x/..", None),
            ("https://a.example/%2e%2e/", None),
            ("https://a.example/x#y", None),
            ("https://a.example/x y", None),
            ("https://a.example/中", None),
            ("https:///x", None),
            ("ftp://a.example/", None),
            ("", None),
        ];
        for (text, host) in rows {
            assert_eq!(check(text), host, "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_parser_leaves_it_as_it_is(
            text in "https?://[a-z0-9.:@xX_-]{0,16}[/?#]?[ -~]{0,4}[a-z/.?=&%#2eE]{0,12}",
        ) {
            check(&text);
        }
    }
}
