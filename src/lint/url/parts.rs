//! Where the parts of an address stand in its text.
//!
//! The URL parser gives the parts as the standard rewrites them. What a rule
//! points at, and what a fix replaces, are the characters as they are written.

use std::ops::Range;

/// The parts of an http(s) address, as ranges of its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Parts {
    /// Before the colon.
    pub(super) scheme: Range<usize>,
    /// What stands between the colon and the host: `//`, if all is well.
    pub(super) slashes: Range<usize>,
    /// User name and password, without the `@`.
    pub(super) user: Option<Range<usize>>,
    /// The host as it is written.
    pub(super) host: Range<usize>,
    /// After the colon; may be empty.
    pub(super) port: Option<Range<usize>>,
    /// From the first slash on; may be empty.
    pub(super) path: Range<usize>,
    /// After the `?`; may be empty.
    pub(super) query: Option<Range<usize>>,
    /// After the `#`; may be empty.
    pub(super) fragment: Option<Range<usize>>,
}

impl Parts {
    /// The parts of `text`, of which the parser says that it is an http(s) URL.
    pub(super) fn of(text: &str) -> Option<Self> {
        let colon = text.find(':')?;
        let after = &text[colon + 1..];
        let slashes = after.len() - after.trim_start_matches(['/', '\\']).len();
        let start = colon + 1 + slashes;
        let authority = start..until(text, start, |b| matches!(b, b'/' | b'\\' | b'?' | b'#'));
        let user = text[authority.clone()]
            .rfind('@')
            .map(|at| start..start + at);
        let host_start = user.as_ref().map_or(start, |user| user.end + 1);
        let port = port(&text[host_start..authority.end]).map(|at| host_start + at);
        let path = authority.end..until(text, authority.end, |b| matches!(b, b'?' | b'#'));
        let query = text[path.end..]
            .starts_with('?')
            .then(|| path.end + 1..until(text, path.end, |b| b == b'#'));
        let hash = query.as_ref().map_or(path.end, |query| query.end);
        Some(Self {
            scheme: 0..colon,
            slashes: colon + 1..start,
            user,
            host: host_start..port.unwrap_or(authority.end),
            port: port.map(|at| at + 1..authority.end),
            fragment: text[hash..].starts_with('#').then(|| hash + 1..text.len()),
            path,
            query,
        })
    }
}

/// Where the first character in ASCII from `from` on stands that is an end.
fn until(text: &str, from: usize, is_end: impl Fn(u8) -> bool) -> usize {
    let mut rest = text.as_bytes()[from..].iter();
    rest.position(|&byte| is_end(byte))
        .map_or(text.len(), |at| from + at)
}

/// Where the colon before the port stands in a host with its port.
fn port(host: &str) -> Option<usize> {
    let brackets = host.rfind(']').map_or(0, |at| at + 1);
    host[brackets..].rfind(':').map(|at| brackets + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_stand_where_they_are_written() {
        // (text, host, port, path, query, fragment)
        type Row<'a> = (
            &'a str,
            &'a str,
            Option<&'a str>,
            &'a str,
            Option<&'a str>,
            Option<&'a str>,
        );
        let rows: &[Row<'_>] = &[
            ("https://A.example", "A.example", None, "", None, None),
            (
                "https://a:b@c.example:80/x?y#z",
                "c.example",
                Some("80"),
                "/x",
                Some("y"),
                Some("z"),
            ),
            (
                "https://c.example:?#",
                "c.example",
                Some(""),
                "",
                Some(""),
                Some(""),
            ),
            ("https://[::1]:8/", "[::1]", Some("8"), "/", None, None),
            ("https://[::1]", "[::1]", None, "", None, None),
            (
                "http:\\\\c.example\\x",
                "c.example",
                None,
                "\\x",
                None,
                None,
            ),
            (
                "https:c.example#a?b",
                "c.example",
                None,
                "",
                None,
                Some("a?b"),
            ),
            (
                "https://a@b@c.example/@d",
                "c.example",
                None,
                "/@d",
                None,
                None,
            ),
        ];
        for (text, host, port, path, query, fragment) in rows {
            let parts = Parts::of(text).unwrap();
            let part = |range: &Option<Range<usize>>| range.clone().map(|range| &text[range]);
            assert_eq!(&text[parts.host.clone()], *host, "{text}");
            assert_eq!(part(&parts.port), *port, "{text}");
            assert_eq!(&text[parts.path.clone()], *path, "{text}");
            assert_eq!(part(&parts.query), *query, "{text}");
            assert_eq!(part(&parts.fragment), *fragment, "{text}");
        }
    }
}
