//! Addresses that hide where they lead.

use super::{Address, Finding};

/// Hosts whose every path is somebody's short link. Each is a service for
/// everyone, or for sharing from one application; short domains that are a
/// site's own and stay readable (`youtu.be`) are not here.
const SHORTENERS: &[&str] = &[
    "0x9.me",
    "6du.in",
    "985.so",
    "a.co",
    "adf.ly",
    "amzn.asia",
    "amzn.eu",
    "amzn.to",
    "b23.tv",
    "bc.vc",
    "bit.do",
    "bit.ly",
    "bitly.ws",
    "bl.ink",
    "buff.ly",
    "c7.gg",
    "clck.ru",
    "cutt.ly",
    "db.tt",
    "dlvr.it",
    "dw.am",
    "dwz.cn",
    "dwz.mk",
    "dwz.win",
    "fb.me",
    "git.io",
    "goo.gl",
    "goo.su",
    "hubs.la",
    "hubs.ly",
    "ift.tt",
    "is.gd",
    "j.mp",
    "lnk.to",
    "lnkd.in",
    "m.tb.cn",
    "mcaf.ee",
    "mrw.so",
    "ow.ly",
    "page.link",
    "qr.ae",
    "rb.gy",
    "rebrand.ly",
    "rrd.me",
    "s.id",
    "short.gy",
    "shorte.st",
    "shorturl.at",
    "sina.lt",
    "snip.ly",
    "soo.gd",
    "sourl.cn",
    "spr.ly",
    "su.pr",
    "suo.im",
    "suo.nz",
    "suo.yt",
    "t.cn",
    "t.co",
    "t.ly",
    "tb.cn",
    "tiny.cc",
    "tiny.one",
    "tinyurl.com",
    "tr.im",
    "trib.al",
    "u.nu",
    "u.to",
    "url.cn",
    "urlz.fr",
    "v.douyin.com",
    "v.gd",
    "v.ht",
    "vk.cc",
    "w.url.cn",
    "x.gd",
    "xhslink.com",
];
/// The one among them under which everybody has a host of their own.
const WITH_SUBDOMAINS: &str = ".page.link";

/// `url-shortener`. The service's own home page is a product like any other.
pub(in crate::lint) fn url_shortener(address: &Address<'_>) -> Option<Finding> {
    let (url, parts) = address.read()?;
    let host = url.host_str()?.trim_end_matches('.');
    let host = host.strip_prefix("www.").unwrap_or(host);
    let is_known = SHORTENERS.binary_search(&host).is_ok() || host.ends_with(WITH_SUBDOMAINS);
    if !is_known || matches!(url.path(), "" | "/") {
        return None;
    }
    Some(
        Finding::new(format!("`{host}` hides where this leads"))
            .label(parts.host.clone(), "a link shortener")
            .help("open it, and write the address that it leads to"),
    )
}

#[cfg(test)]
mod tests {
    use super::SHORTENERS;

    #[test]
    fn the_table_is_sorted_as_it_is_searched() {
        assert!(SHORTENERS.is_sorted());
    }
}
