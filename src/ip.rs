//! Addresses of the internet protocol: which a host is, and which are public.
//!
//! This is known in one place, because two must never differ on it: the guard
//! that refuses to connect, and the rule that tells the author beforehand.
//! Everything that the IANA special-purpose registries (RFC 6890) do not call
//! globally reachable is not public. An IPv6 address that carries an IPv4 one
//! is judged by that one too, or it could be hidden in another notation.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The address that a URL's host is, where it is one and not a name; brackets
/// of IPv6 may be there. Odd notations (`2130706433`, `0x7f.1`) are written
/// out by the `url` crate before they come here.
pub fn literal(host: &str) -> Option<IpAddr> {
    let bare = host
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    bare.unwrap_or(host).parse().ok()
}

/// Whether an address is reachable from everywhere.
pub fn is_global(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_global_v4(v4),
        IpAddr::V6(v6) => is_global_v6(v6),
    }
}

fn is_global_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    !(a == 0                                 // this network, RFC 791
        || a >= 224                          // multicast and reserved
        || address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || (a == 100 && b & 0xc0 == 64)      // carriers' NAT, RFC 6598
        || (a == 192 && b == 0 && c == 0)    // protocol assignments, RFC 6890
        || (a == 192 && b == 88 && c == 99)  // 6to4 relays, RFC 7526
        || (a == 198 && b & 0xfe == 18)) // benchmarking, RFC 2544
}

fn is_global_v6(address: Ipv6Addr) -> bool {
    if let Some(v4) = carried_v4(IpAddr::V6(address)) {
        return is_global_v4(v4);
    }
    let [a, b, ..] = address.segments();
    // Only 2000::/3 is given out at all.
    a & 0xe000 == 0x2000
        && !(a == 0x2001 && b < 0x0200)      // protocol assignments: Teredo, benchmarking, ORCHID
        && !(a == 0x2001 && b == 0x0db8)     // documentation, RFC 3849
        && !(a == 0x3fff && b < 0x1000) // documentation, RFC 9637
}

/// The IPv4 address that an IPv6 one leads to by a standard translation:
/// mapped and compatible (RFC 4291), NAT64 (RFC 6052), 6to4 (RFC 3056).
pub(crate) fn carried_v4(address: IpAddr) -> Option<Ipv4Addr> {
    let IpAddr::V6(v6) = address else {
        return None;
    };
    let join = |high: u16, low: u16| Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    match v6.segments() {
        [0, 0, 0, 0, 0, 0 | 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
            Some(join(high, low))
        }
        [0x2002, high, low, ..] => Some(join(high, low)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use url::Url;

    #[test]
    fn a_host_in_any_notation_is_seen_as_an_address() {
        for (url, expected) in [
            ("http://2130706433/", Some("127.0.0.1")),
            ("http://0x7f.1/", Some("127.0.0.1")),
            ("http://017700000001/", Some("127.0.0.1")),
            ("http://127.0.0.1./", Some("127.0.0.1")),
            ("http://１２７.0.0.1/", Some("127.0.0.1")),
            ("http://[::ffff:127.0.0.1]/", Some("::ffff:127.0.0.1")),
            ("http://example.com/", None),
            ("http://1.2.3.4.example/", None),
        ] {
            let url = Url::parse(url).unwrap();
            let found = literal(url.host_str().unwrap());
            assert_eq!(found, expected.map(|text| text.parse().unwrap()), "{url}");
        }
    }
}
