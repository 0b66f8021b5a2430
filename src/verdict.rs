//! The verdicts and reasons of the public interface.
//!
//! Every verdict but `ok` has one reason, and a reason belongs to exactly one
//! verdict, so that code need only carry the reason.

use serde::{Deserialize, Serialize};

/// What a link is found to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The product is there.
    Ok,
    /// It is there, at another address.
    Redirected,
    /// Something answers, but a maintainer must look.
    Suspect,
    /// Could not be judged from here.
    Unknown,
    /// The product is not there any more, and the evidence says so.
    Dead,
    /// Not probed.
    Skipped,
}

impl Verdict {
    /// All verdicts, in the order of the public interface.
    pub const ALL: [Self; 6] = [
        Self::Ok,
        Self::Redirected,
        Self::Suspect,
        Self::Unknown,
        Self::Dead,
        Self::Skipped,
    ];

    /// The name in the public interface.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Redirected => "redirected",
            Self::Suspect => "suspect",
            Self::Unknown => "unknown",
            Self::Dead => "dead",
            Self::Skipped => "skipped",
        }
    }
}

macro_rules! reasons {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal => $verdict:ident,)*) => {
        /// Why a link is not simply `ok`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Reason {
            $($(#[doc = $doc])+ #[serde(rename = $name)] $variant,)*
        }

        impl Reason {
            /// All reasons, in the order of the public interface.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name in the public interface.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// What it means, in one sentence for people.
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$variant => concat!($($doc),+).trim_ascii_start(),)* }
            }

            /// The verdict that it belongs to.
            pub fn verdict(self) -> Verdict {
                match self { $(Self::$variant => Verdict::$verdict,)* }
            }
        }
    };
}

reasons! {
    /// Moved for good within the site.
    Moved = "moved" => Redirected,
    /// Moved to another registrable domain.
    MovedSite = "moved-site" => Redirected,
    /// A temporary redirect that leaves the site.
    MovedTemporarily = "moved-temporarily" => Redirected,
    /// Leads to an address that is not public.
    PrivateAddress = "private-address" => Suspect,
    /// The certificate has expired.
    TlsExpired = "tls-expired" => Suspect,
    /// The certificate is another host's.
    TlsWrongHost = "tls-wrong-host" => Suspect,
    /// The certificate is signed by itself or by an unknown root.
    TlsUntrusted = "tls-untrusted" => Suspect,
    /// The server leaves out its intermediate certificate.
    TlsIncompleteChain = "tls-incomplete-chain" => Suspect,
    /// The certificate ends within 14 days.
    TlsExpiring = "tls-expiring" => Suspect,
    /// Another site than the one that the catalog names.
    IdentityDrift = "identity-drift" => Suspect,
    /// A server's welcome page, "coming soon", or nothing at all.
    Placeholder = "placeholder" => Suspect,
    /// A sign-in stands before it.
    AuthRequired = "auth-required" => Suspect,
    /// Redirects lead in a circle.
    RedirectLoop = "redirect-loop" => Suspect,
    /// More than 20 redirects.
    TooManyRedirects = "too-many-redirects" => Suspect,
    /// A redirect to something that is not http.
    UnsupportedRedirect = "unsupported-redirect" => Suspect,
    /// 404 with the body of the living site's app shell.
    AppShell404 = "app-shell-404" => Suspect,
    /// Lands on the home page of a site that still knows 404.
    DeepLinkLost = "deep-link-lost" => Suspect,
    /// The name exists but has no address.
    DnsNoAddress = "dns-no-address" => Suspect,
    /// The page announces its end.
    ClosingSoon = "closing-soon" => Suspect,
    /// The repository is archived.
    Archived = "archived" => Suspect,
    /// The page has no such section.
    FragmentMissing = "fragment-missing" => Suspect,
    /// A bot wall answers in its place.
    BotWall = "bot-wall" => Unknown,
    /// 403 without an explanation.
    Forbidden = "forbidden" => Unknown,
    /// Too many requests, as the server sees it.
    RateLimited = "rate-limited" => Unknown,
    /// No answer in time.
    Timeout = "timeout" => Unknown,
    /// The connection was refused.
    ConnectionRefused = "connection-refused" => Unknown,
    /// The connection was reset.
    ConnectionReset = "connection-reset" => Unknown,
    /// No route to the host.
    Unreachable = "unreachable" => Unknown,
    /// 5xx.
    ServerError = "server-error" => Unknown,
    /// The resolver could not tell.
    DnsFailure = "dns-failure" => Unknown,
    /// No TLS session could be agreed on.
    TlsHandshake = "tls-handshake" => Unknown,
    /// Not HTTP, or broken HTTP.
    MalformedResponse = "malformed-response" => Unknown,
    /// A script shell that tells nothing without a browser.
    AppShell = "app-shell" => Unknown,
    /// Refused for this region, or for legal reasons.
    GeoBlocked = "geo-blocked" => Unknown,
    /// Blocked until an ICP filing is made.
    IcpBlocked = "icp-blocked" => Unknown,
    /// 405 to GET.
    MethodBlocked = "method-blocked" => Unknown,
    /// Another status that says nothing about the page.
    UnexpectedStatus = "unexpected-status" => Unknown,
    /// Not judged: a void or interrupted run, or its deadline.
    NotChecked = "not-checked" => Unknown,
    /// Dead by the evidence, and the configuration's `confirm` waits for further runs.
    Unconfirmed = "unconfirmed" => Unknown,
    /// 404 or 410.
    Gone = "gone" => Dead,
    /// The domain does not exist.
    DnsNxdomain = "dns-nxdomain" => Dead,
    /// 200, but the site's not-found page.
    Soft404 = "soft-404" => Dead,
    /// A parked domain, or one for sale.
    Parked = "parked" => Dead,
    /// Taken over by something else.
    Hijacked = "hijacked" => Dead,
    /// Deleted on its hosting platform.
    PlatformGone = "platform-gone" => Dead,
    /// Disabled or paused on its hosting platform.
    Suspended = "suspended" => Dead,
    /// The page says that it has closed.
    ShutDown = "shut-down" => Dead,
    /// Every deep link of the site lands on its home page.
    MovedToHomepage = "moved-to-homepage" => Dead,
    /// The redirect ends on a dead one.
    TargetDead = "target-dead" => Dead,
    /// Failing for days, as the history shows.
    PersistentFailure = "persistent-failure" => Dead,
    /// Not http or https.
    UnsupportedScheme = "unsupported-scheme" => Skipped,
    /// Not a URL.
    InvalidUrl = "invalid-url" => Skipped,
    /// Left out by `--include` or `--exclude`.
    Excluded = "excluded" => Skipped,
    /// Found `ok` not long ago.
    Recent = "recent" => Skipped,
}
