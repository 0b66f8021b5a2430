//! Which requests go through a proxy.
//!
//! The environment's variables come in as data and are read here rather than
//! by reqwest, because the answer decides more than the route: behind a proxy
//! names are not looked up, and a connection that fails says nothing about
//! the link.

use std::net::IpAddr;

use ipnet::IpNet;
use url::{Host, Url};

use super::options::Proxies;

/// The proxies of one run.
#[derive(Debug, Clone, Default)]
pub(super) struct ProxyRules {
    http: Option<Url>,
    https: Option<Url>,
    except: Vec<Exception>,
}

/// One entry of `NO_PROXY`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Exception {
    what: What,
    port: Option<u16>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    Everything,
    /// A name and all names below it.
    Name(String),
    Range(IpNet),
}

impl ProxyRules {
    /// Reads the variables; fails with the value that is no usable proxy.
    pub(super) fn new(proxies: &Proxies) -> Result<Self, String> {
        let except = proxies.except.as_deref().unwrap_or_default();
        let entries = except.split([',', ' ']).map(str::trim);
        Ok(Self {
            http: proxies.http.as_deref().map(parse).transpose()?.flatten(),
            https: proxies.https.as_deref().map(parse).transpose()?.flatten(),
            except: entries.filter_map(Exception::parse).collect(),
        })
    }

    /// The proxy that a request to `url` goes through, if any.
    pub(super) fn route(&self, url: &Url) -> Option<&Url> {
        let proxy = match url.scheme() {
            "https" => self.https.as_ref()?,
            "http" => self.http.as_ref()?,
            _ => return None,
        };
        let direct = self.except.iter().any(|exception| exception.is_for(url));
        (!direct).then_some(proxy)
    }
}

/// A proxy's URL; `HOST:PORT` alone means http. Empty means none.
fn parse(value: &str) -> Result<Option<Url>, String> {
    let value = value.trim();
    if value.is_empty() {
        return Ok(None);
    }
    let full = if value.contains("://") {
        value.to_owned()
    } else {
        format!("http://{value}")
    };
    match Url::parse(&full) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => Ok(Some(url)),
        Ok(_) | Err(_) => Err(value.to_owned()),
    }
}

impl Exception {
    fn parse(entry: &str) -> Option<Self> {
        if entry.is_empty() {
            return None;
        }
        if entry == "*" {
            return Some(What::Everything.at(None));
        }
        if let Some(range) = range(entry) {
            return Some(What::Range(range).at(None));
        }
        let (host, port) = match entry.rsplit_once(':') {
            Some((host, port)) => (host, Some(port.parse().ok()?)),
            None => (entry, None),
        };
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        if let Some(range) = range(bare) {
            return Some(What::Range(range).at(port));
        }
        let name = host.trim_start_matches("*.").trim_matches('.');
        // As URLs write it: in lower case ASCII, whatever its script.
        let name = match Host::parse(name) {
            Ok(host) => host.to_string(),
            Err(_) => name.to_ascii_lowercase(),
        };
        Some(What::Name(name).at(port))
    }

    fn is_for(&self, url: &Url) -> bool {
        if self.port.is_some() && self.port != url.port_or_known_default() {
            return false;
        }
        match (&self.what, url.host()) {
            (What::Everything, _) => true,
            (What::Range(range), Some(Host::Ipv4(address))) => range.contains(&IpAddr::V4(address)),
            (What::Range(range), Some(Host::Ipv6(address))) => range.contains(&IpAddr::V6(address)),
            (What::Name(name), Some(Host::Domain(host))) => {
                let above = host
                    .strip_suffix('.')
                    .unwrap_or(host)
                    .strip_suffix(name.as_str());
                above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
            }
            (What::Name(_) | What::Range(_), _) => false,
        }
    }
}

impl What {
    fn at(self, port: Option<u16>) -> Exception {
        Exception { what: self, port }
    }
}

fn range(text: &str) -> Option<IpNet> {
    let address = || text.parse::<IpAddr>().ok().map(IpNet::from);
    text.parse().ok().or_else(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(except: &str) -> ProxyRules {
        let proxies = Proxies {
            http: Some("plain.proxy:3128".to_owned()),
            https: Some("http://secure.proxy:8080/".to_owned()),
            except: Some(except.to_owned()),
        };
        ProxyRules::new(&proxies).unwrap()
    }

    fn check(except: &str, url: &str, expected: Option<&str>) {
        let url = Url::parse(url).unwrap();
        let rules = rules(except);
        let route = rules.route(&url).and_then(Url::host_str);
        assert_eq!(route, expected, "{except} {url}");
    }

    #[test]
    fn each_scheme_has_its_proxy() {
        check("", "http://a.example/", Some("plain.proxy"));
        check("", "https://a.example/", Some("secure.proxy"));
        assert!(
            ProxyRules::default()
                .route(&Url::parse("http://a/").unwrap())
                .is_none()
        );
    }

    #[test]
    fn exceptions_go_direct() {
        check("*", "https://a.example/", None);
        check("a.example", "https://a.example/", None);
        check("a.example", "https://www.a.example/", None);
        check(".a.example", "https://www.a.example./", None);
        check("*.a.example", "https://www.a.example/", None);
        check("a.example", "https://bada.example/", Some("secure.proxy"));
        check("b.example, A.example", "https://a.example/", None);
        check("例.cn", "https://www.例.cn/", None);
        check("xn--fsq.cn", "https://例.cn/", None);
        check("a.example:8443", "https://a.example:8443/", None);
        check("a.example:8443", "https://a.example/", Some("secure.proxy"));
        check("127.0.0.1", "http://127.0.0.1/", None);
        check("10.0.0.0/8", "http://10.1.2.3/", None);
        check("10.0.0.0/8", "http://11.1.2.3/", Some("plain.proxy"));
        check("::1", "http://[::1]/", None);
        check("[::1]:81", "http://[::1]:81/", None);
        check("", "http://127.0.0.1/", Some("plain.proxy"));
    }

    #[test]
    fn what_is_no_proxy_is_refused_by_its_value() {
        for value in ["socks5://p:1080", "http://", "::::"] {
            let proxies = Proxies {
                http: Some(value.to_owned()),
                ..Proxies::default()
            };
            assert_eq!(ProxyRules::new(&proxies).unwrap_err(), value);
        }
        let empty = Proxies {
            https: Some(String::new()),
            ..Proxies::default()
        };
        assert!(ProxyRules::new(&empty).unwrap().https.is_none());
    }
}
