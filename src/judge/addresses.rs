//! What two addresses have to do with each other: the same page, the same
//! site, a site's root.
//!
//! "Site" is the registrable domain as the public suffix list has it, its
//! private part included: two users of one hosting platform are two sites.

use std::borrow::Cow;

use url::Url;

use crate::tracking;

/// Languages and regions as they stand in paths and host names (ISO 639-1 and
/// the regions that sites use as a path of their own).
const LANGUAGES: &[&str] = &[
    "ar", "bg", "bn", "ca", "cn", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he",
    "hi", "hk", "hr", "hu", "id", "it", "ja", "jp", "ko", "kr", "lt", "lv", "ms", "nb", "nl", "no",
    "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "th", "tr", "tw", "uk", "us", "vi", "zh",
];
/// What stands in the place of these for everywhere.
const EVERYWHERE: &[&str] = &["intl", "global", "int"];
/// So many segments in front may be a locale's: a region, and a language.
const LOCALES: usize = 2;
/// What a locale may add to its language (`zh-Hans`, `es-419`).
const SCRIPTS: &[&str] = &["hans", "hant", "latn", "cyrl", "419"];
/// Parameters that mostly track or only choose a language, besides those of
/// [`tracking`].
const TRACKING: &[&str] = &[
    "ref",
    "referrer",
    "source",
    "src",
    "from",
    "spm",
    "scm",
    "trk",
    "hl",
    "lang",
    "locale",
    "language",
    "lng",
    "setlang",
    "region",
    "cid",
    "campaign",
    "via",
    "cookie",
    "cookies",
    "nocookie",
    "redirected",
    "redirect_count",
    "rd",
    "r",
    "_rdr",
    "sid",
    "_",
    "channel",
];
/// File names that mean the directory.
const INDEXES: &[&str] = &["index", "default", "home", "main", "welcome"];
/// Those that mean a page of its own where they have no ending.
const PAGE_WORDS: &[&str] = &["main", "welcome"];
/// Endings that such a file name may have.
const PAGES: &[&str] = &[
    "", ".html", ".htm", ".php", ".asp", ".aspx", ".jsp", ".shtml",
];
/// The host, without `www.`.
pub(super) fn bare_host(url: &Url) -> &str {
    let host = url.host_str().unwrap_or_default();
    let bare = host.strip_prefix("www.").unwrap_or(host);
    if bare.contains('.') { bare } else { host }
}

/// The registrable domain, or the whole host where there is none (an address,
/// a bare suffix).
pub(super) fn site(url: &Url) -> &str {
    let host = url.host_str().unwrap_or_default();
    match url.host() {
        Some(url::Host::Domain(_)) => psl::domain_str(host).unwrap_or(host),
        Some(url::Host::Ipv4(_) | url::Host::Ipv6(_)) | None => host,
    }
}

/// Whether a host is somebody's on a platform: `lab.example.app`, `lab.github.io`.
pub(super) fn is_tenant(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let private =
        || psl::suffix(host.as_bytes()).is_some_and(|it| it.typ() == Some(psl::Type::Private));
    (bare_host(url) != site(url) && site(url) != host) || private()
}

/// Whether both are of one site.
pub(super) fn same_site(one: &Url, other: &Url) -> bool {
    // Most redirects stay on their host, and most answers come without one.
    one.host_str() == other.host_str() || site(one) == site(other)
}

/// Whether `text` (lower case) is a language, a region, or both: `en`, `zh-cn`, `pt_br`.
fn is_locale(text: &str) -> bool {
    let mut parts = text.split(['-', '_']);
    let language = parts.next().unwrap_or_default();
    // Nearly every segment is longer than a language.
    let known = language.len() == 2 && LANGUAGES.contains(&language);
    if !known && !EVERYWHERE.contains(&language) {
        return false;
    }
    parts.all(|part| {
        (part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic()))
            || SCRIPTS.contains(&part)
    })
}

/// The path in lower case; a parsed one is ASCII.
pub(super) fn lower_path(url: &Url) -> Cow<'_, str> {
    let path = url.path();
    if path.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(path.to_ascii_lowercase())
    } else {
        Cow::Borrowed(path)
    }
}

/// All segments of a path but for empty ones.
fn segments(path: &str) -> impl Iterator<Item = &str> {
    let path = path.split(';').next().unwrap_or_default();
    path.split('/').filter(|segment| !segment.is_empty())
}

/// The segments of a path in lower case that say which page it is: without
/// locale in front, index file at the end, or empty ones.
pub(super) fn page_path(path: &str) -> Vec<&str> {
    let mut segments: Vec<&str> = segments(path).collect();
    let first = segments.iter().take(LOCALES);
    let locales = first.take_while(|s| is_locale(s)).count();
    segments.drain(..locales);
    if segments.last().is_some_and(|last| is_index(last)) {
        segments.pop();
    }
    if let Some(last) = segments.last_mut() {
        let mut endings = PAGES[1..].iter();
        *last = endings
            .find_map(|ending| last.strip_suffix(ending))
            .unwrap_or(last);
    }
    segments
}

fn is_index(segment: &str) -> bool {
    INDEXES.iter().any(|index| {
        let rest = segment.strip_prefix(index);
        let own = PAGE_WORDS.contains(&segment);
        rest.is_some_and(|ending| PAGES.contains(&ending)) && !own
    })
}

/// The parameters that say which page it is, sorted.
pub(super) fn page_query(url: &Url) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = url
        .query_pairs()
        .filter(|(key, _)| !is_tracking(key))
        .map(|(key, value)| (key.into_owned(), value.into_owned()))
        .collect();
    pairs.sort();
    pairs
}

fn is_tracking(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    tracking::is_certain(&key) || key.starts_with("_hs") || TRACKING.contains(&key.as_str())
}

/// The host without `www.` and without a locale as its first label.
fn page_host(url: &Url) -> &str {
    let host = bare_host(url);
    match host.split_once('.') {
        Some((first, rest)) if is_locale(first) && host != site(url) => rest,
        _ => host,
    }
}

/// Whether the two differ in nothing that a reader would call another page:
/// scheme, `www.`, trailing slash, case, language or region, index file,
/// tracking parameters.
pub(super) fn same_page(one: &Url, other: &Url) -> bool {
    page_host(one) == page_host(other)
        && one.port() == other.port()
        && is_same_path(&page_path(&lower_path(one)), &page_path(&lower_path(other)))
        && page_query(one) == page_query(other)
}

/// Whether the segments of two paths are the same, a root and the page that a
/// site opens with included.
fn is_same_path(one: &[&str], other: &[&str]) -> bool {
    let opens = |root: &[&str], page: &[&str]| {
        root.is_empty() && matches!(page, [word] if PAGE_WORDS.contains(word))
    };
    one == other || opens(one, other) || opens(other, one)
}

/// Whether the two differ in nothing but scheme, `www.` and a trailing slash.
pub(super) fn same_address(one: &Url, other: &Url) -> bool {
    bare_host(one) == bare_host(other)
        && one.path().trim_end_matches('/') == other.path().trim_end_matches('/')
        && one.query() == other.query()
}

/// Whether it is a site's root, or its root in some language.
pub(super) fn is_root(url: &Url) -> bool {
    has_root_path(url) && page_query(url).is_empty()
}

/// Whether the path is a root's, whatever the query asks for there: one of which
/// [`page_path`] leaves nothing.
pub(super) fn has_root_path(url: &Url) -> bool {
    let path = lower_path(url);
    let mut segments = segments(&path).peekable();
    for _ in 0..LOCALES {
        segments.next_if(|segment| is_locale(segment));
    }
    let first = segments.next();
    first.is_none_or(|first| is_index(first) && segments.next().is_none())
}

/// Whether it is a root that is asked for something: only the site knows what.
pub(super) fn is_asked_root(url: &Url) -> bool {
    has_root_path(url) && !page_query(url).is_empty()
}

/// Whether two redirects, each from its start to its end, lead to one address
/// but for what the query repeats of where they started.
pub(super) fn lead_alike(one: (&Url, &Url), other: (&Url, &Url)) -> bool {
    let plain = |(start, end): (&Url, &Url)| {
        let mut bare = end.clone();
        bare.set_query(None);
        let query = page_query(end).into_iter();
        let query = query.map(|(key, value)| (key, without_path(&value, start)));
        (bare, query.collect::<Vec<_>>())
    };
    let ((one, asked), (other, asked_too)) = (plain(one), plain(other));
    same_page(&one, &other) && asked == asked_too
}

/// `value` without the path of `start`, or the last segment of it.
fn without_path(value: &str, start: &Url) -> String {
    let path = start.path().trim_matches('/');
    let last = path.rsplit('/').next().unwrap_or_default();
    [path, last]
        .into_iter()
        .filter(|part| !part.is_empty())
        .fold(value.to_owned(), |value, part| value.replace(part, ""))
}

/// Whether `end` is on a host that took over a section of the site: `/docs/x`
/// that leads to `docs.` of the same site.
pub(super) fn is_host_of_section(start: &Url, end: &Url) -> bool {
    let host = page_host(end);
    let first = host.split('.').next().unwrap_or_default();
    host != site(end) && host != page_host(start) && page_path(&lower_path(start)).contains(&first)
}

/// How deep the page is.
pub(super) fn depth(url: &Url) -> usize {
    page_path(&lower_path(url)).len()
}

/// Whether the address is by its path that of a not-found page.
pub(super) fn is_not_found(url: &Url) -> bool {
    let path = lower_path(url);
    let last = page_path(&path).last().copied().unwrap_or_default();
    let plain = last.chars().filter(|c| c.is_alphanumeric());
    let names = [
        "404",
        "notfound",
        "pagenotfound",
        "error404",
        "404error",
        "err404",
        "404page",
    ];
    names.iter().any(|name| plain.clone().eq(name.chars()))
}

/// Whether the address is by its path that of a page for browsers that a site
/// does not serve.
pub(super) fn is_for_old_browsers(url: &Url) -> bool {
    let path = lower_path(url);
    let last = page_path(&path).last().copied().unwrap_or_default();
    let plain: String = last.chars().filter(|c| c.is_alphanumeric()).collect();
    let names = [
        "unsupportedbrowser",
        "browserunsupported",
        "browsernotsupported",
        "notsupportedbrowser",
        "incompatiblebrowser",
        "outdatedbrowser",
        "oldbrowser",
        "badbrowser",
        "updatebrowser",
        "updateyourbrowser",
        "upgradebrowser",
        "upgradeyourbrowser",
        "browserupgrade",
        "browserupdate",
        "nojs",
        "nojavascript",
        "enablejavascript",
    ];
    names.contains(&plain.as_str())
}

/// The words of a path, in lower case.
pub(super) fn words_of_path(url: &Url) -> Vec<String> {
    let path = lower_path(url);
    let words = path.split(|c: char| !c.is_ascii_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The same host with `www.`, or without; none where that is not a habit.
pub(super) fn twin(url: &Url) -> Option<Url> {
    let host = url.host_str()?;
    let other = match host.strip_prefix("www.") {
        Some(bare) if bare.contains('.') => bare.to_owned(),
        None if host == site(url) && url.domain().is_some() => format!("www.{host}"),
        Some(_) | None => return None,
    };
    let mut twin = url.clone();
    twin.set_host(Some(&other)).ok()?;
    Some(twin)
}

/// The same over https; none where it has a port of its own or is https.
pub(super) fn over_https(url: &Url) -> Option<Url> {
    if url.scheme() != "http" || url.port().is_some() {
        return None;
    }
    let mut secure = url.clone();
    secure.set_scheme("https").ok()?;
    Some(secure)
}
