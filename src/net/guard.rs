//! Which addresses may be contacted.
//!
//! A list of links is untrusted input, and so are DNS answers and redirects:
//! none of them may make this machine talk to its own neighbourhood (metadata
//! services, routers, admin panels). Everything that the IANA special-purpose
//! registries (RFC 6890) do not call globally reachable is refused. An IPv6
//! address that carries an IPv4 one is judged by that one too, or the guard
//! could be walked around in another notation.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::IpNet;

/// The guard of one run.
#[derive(Debug, Clone, Default)]
pub struct Guard {
    allowed: Vec<IpNet>,
}

impl Guard {
    /// A guard that also lets these ranges through.
    pub fn new(allowed: Vec<IpNet>) -> Self {
        Self { allowed }
    }

    /// Whether `address` may be connected to.
    pub fn permits(&self, address: IpAddr) -> bool {
        if is_global(address) {
            return true;
        }
        let carried = carried_v4(address).map(IpAddr::V4);
        let named = |address: IpAddr| self.allowed.iter().any(|net| net.contains(&address));
        named(address) || carried.is_some_and(named)
    }
}

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
fn carried_v4(address: IpAddr) -> Option<Ipv4Addr> {
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

    fn check(address: &str, expected: bool) {
        let parsed = address.parse().unwrap();
        assert_eq!(Guard::default().permits(parsed), expected, "{address}");
    }

    #[test]
    fn only_global_addresses_pass() {
        for public in [
            "1.1.1.1",
            "8.8.8.8",
            "100.63.255.255",
            "100.128.0.1",
            "172.15.0.1",
            "172.32.0.1",
            "192.0.1.1",
            "198.17.255.255",
            "198.20.0.1",
            "223.255.255.255",
            "2606:4700:4700::1111",
            "2001:4860:4860::8888",
            "2400:3200::1",
            "::ffff:8.8.8.8",
            "64:ff9b::8.8.8.8",
            "2002:808:808::1",
        ] {
            check(public, true);
        }
        for special in [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.254",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.1",
            "203.0.113.1",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::127.0.0.1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::ffff:0:127.0.0.1",
            "64:ff9b::127.0.0.1",
            "64:ff9b::a9fe:a9fe",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:2::1",
            "2001:10::1",
            "2001:db8::1",
            "2002:7f00:1::1",
            "2002:a00:1::1",
            "3fff::1",
            "5f00::1",
            "fc00::1",
            "fd12:3456::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ] {
            check(special, false);
        }
    }

    #[test]
    fn allowed_ranges_open_themselves_and_nothing_else() {
        let guard = Guard::new(vec![
            "127.0.0.0/8".parse().unwrap(),
            "fd00::/8".parse().unwrap(),
        ]);
        for open in ["127.0.0.1", "::ffff:127.0.0.1", "fd00::1", "1.1.1.1"] {
            assert!(guard.permits(open.parse().unwrap()), "{open}");
        }
        for shut in ["10.0.0.1", "::1", "fc00::1", "::ffff:10.0.0.1"] {
            assert!(!guard.permits(shut.parse().unwrap()), "{shut}");
        }
    }

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
