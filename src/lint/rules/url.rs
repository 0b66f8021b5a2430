//! The rules about an address's own text, and about what two addresses have to
//! do with each other; errors first.

use super::Rule;
use crate::diagnostic::Severity::{Error, Note, Warning};
use crate::lint::{AddressRule, Check, link_kind, name, near, repository, url};

/// They hold wherever a link stands, but for those about products.
pub(super) const URL: &[Rule] = &[
    Rule {
        name: "url-whitespace",
        severity: Error,
        summary: "white space in or around an address",
        explain: include_str!("../pages/url-whitespace.md"),
        check: Check::Address(AddressRule(url::url_whitespace)),
    },
    Rule {
        name: "url-invisible-char",
        severity: Error,
        summary: "a character in an address that nobody sees",
        explain: include_str!("../pages/url-invisible-char.md"),
        check: Check::Address(AddressRule(url::url_invisible_char)),
    },
    Rule {
        name: "url-fullwidth-punct",
        severity: Error,
        summary: "full-width punctuation in an address",
        explain: include_str!("../pages/url-fullwidth-punct.md"),
        check: Check::Address(AddressRule(url::url_fullwidth_punct)),
    },
    Rule {
        name: "url-markup-residue",
        severity: Error,
        summary: "markup that was left in an address",
        explain: include_str!("../pages/url-markup-residue.md"),
        check: Check::Address(AddressRule(url::url_markup_residue)),
    },
    Rule {
        name: "url-credentials",
        severity: Error,
        summary: "a user name or a password in an address",
        explain: include_str!("../pages/url-credentials.md"),
        check: Check::Address(AddressRule(url::url_credentials)),
    },
    Rule {
        name: "private-host",
        severity: Error,
        summary: "a host that only some networks know",
        explain: include_str!("../pages/private-host.md"),
        check: Check::Address(AddressRule(url::private_host)),
    },
    Rule {
        name: "mixed-script-host",
        severity: Error,
        summary: "a host that looks like another",
        explain: include_str!("../pages/mixed-script-host.md"),
        check: Check::Address(AddressRule(url::mixed_script_host)),
    },
    Rule {
        name: "trailing-dot-host",
        severity: Error,
        summary: "a host that ends in a dot",
        explain: include_str!("../pages/trailing-dot-host.md"),
        check: Check::Address(AddressRule(url::trailing_dot_host)),
    },
    Rule {
        name: "url-shortener",
        severity: Error,
        summary: "an address that hides where it leads",
        explain: include_str!("../pages/url-shortener.md"),
        check: Check::Address(AddressRule(url::url_shortener)),
    },
    Rule {
        name: "duplicate-repo",
        severity: Error,
        summary: "two products with one repository",
        explain: include_str!("../pages/duplicate-repo.md"),
        check: Check::Source(repository::duplicate_repo),
    },
    Rule {
        name: "near-duplicate-url",
        severity: Warning,
        summary: "addresses that are nearly the same",
        explain: include_str!("../pages/near-duplicate-url.md"),
        check: Check::Source(near::near_duplicate_url),
    },
    Rule {
        name: "fragment-only-difference",
        severity: Warning,
        summary: "addresses that differ in their fragment alone",
        explain: include_str!("../pages/fragment-only-difference.md"),
        check: Check::Source(near::fragment_only_difference),
    },
    Rule {
        name: "url-trailing-punct",
        severity: Warning,
        summary: "an address that ends like a sentence",
        explain: include_str!("../pages/url-trailing-punct.md"),
        check: Check::Address(AddressRule(url::url_trailing_punct)),
    },
    Rule {
        name: "ip-host",
        severity: Warning,
        summary: "a host without a name",
        explain: include_str!("../pages/ip-host.md"),
        check: Check::Address(AddressRule(url::ip_host)),
    },
    Rule {
        name: "punycode-host",
        severity: Warning,
        summary: "a host that nobody can read",
        explain: include_str!("../pages/punycode-host.md"),
        check: Check::Address(AddressRule(url::punycode_host)),
    },
    Rule {
        name: "insecure-http",
        severity: Warning,
        summary: "an address that is not encrypted",
        explain: include_str!("../pages/insecure-http.md"),
        check: Check::Address(AddressRule(url::insecure_http)),
    },
    Rule {
        name: "tracking-param",
        severity: Warning,
        summary: "a parameter that only tells where a visitor came from",
        explain: include_str!("../pages/tracking-param.md"),
        check: Check::Address(AddressRule(url::tracking_param)),
    },
    Rule {
        name: "affiliate-link",
        severity: Warning,
        summary: "an address that rewards somebody for each visitor",
        explain: include_str!("../pages/affiliate-link.md"),
        check: Check::Address(AddressRule(url::affiliate_link)),
    },
    Rule {
        name: "wrong-link-kind",
        severity: Warning,
        summary: "a link that is not what its name says",
        explain: include_str!("../pages/wrong-link-kind.md"),
        check: Check::Source(link_kind::wrong_link_kind),
    },
    Rule {
        name: "odd-port",
        severity: Note,
        summary: "a port that is not the usual one",
        explain: include_str!("../pages/odd-port.md"),
        check: Check::Address(AddressRule(url::odd_port)),
    },
    Rule {
        name: "non-canonical-url",
        severity: Note,
        summary: "an address that has a simpler form",
        explain: include_str!("../pages/non-canonical-url.md"),
        check: Check::Address(AddressRule(url::non_canonical_url)),
    },
    Rule {
        name: "name-mismatch",
        severity: Note,
        summary: "an address that has nothing of its product's name",
        explain: include_str!("../pages/name-mismatch.md"),
        check: Check::Source(name::name_mismatch),
    },
];
