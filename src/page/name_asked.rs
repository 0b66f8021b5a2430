//! A product's name within the domain that was asked for, on another site's page.
//!
//! Who sells a lapsed domain shows it, and with it the name of what was there:
//! "osprey.example" on a market's page names a domain. A site that has moved
//! shows its old domain too, but says what became of it, or still has its mail
//! and its pages there.

use url::Url;

use crate::signatures::{fold, is_spaceless};

/// The domain of `asked`, in lower case, where redirects led to another site's
/// page; none where the product is called like it.
pub(super) fn domain<'a>(names: &[String], asked: &'a Url, url: &Url) -> Option<&'a str> {
    let site = |url: &'a Url| {
        let host = url.host_str()?;
        Some(psl::domain_str(host).unwrap_or(host))
    };
    let domain = site(asked).filter(|domain| domain.contains('.'))?;
    let here = url.host_str().unwrap_or_default();
    let here = psl::domain_str(here).unwrap_or(here);
    let called = |name: &String| name.to_ascii_lowercase().contains(domain);
    (domain != here && !names.iter().any(called)).then_some(domain)
}

/// `text` without the `domain` wherever nothing is said of it; none where it
/// stands nowhere so.
pub(super) fn without(text: &str, domain: &str) -> Option<String> {
    let text = text.to_ascii_lowercase();
    let mut rest = String::with_capacity(text.len());
    let mut from = 0;
    for (at, _) in text.match_indices(domain) {
        let (before, after) = (&text[..at], &text[at + domain.len()..]);
        if !is_in_use(before, after) && !is_told_of(before, after) {
            rest.push_str(&text[from..at]);
            rest.push(' ');
            from = at + domain.len();
        }
    }
    rest.push_str(&text[from..]);
    (from > 0).then_some(rest)
}

/// Whether it is but the end of another domain: "getosprey.example".
fn is_joined(before: &str) -> bool {
    before.ends_with(|c: char| c == '-' || c.is_alphanumeric() && !is_spaceless(c))
}

/// Whether somebody has mail, a page or a host at the domain.
fn is_in_use(before: &str, after: &str) -> bool {
    let page = |after: &str| after.starts_with(|c: char| c.is_alphanumeric());
    let host = before.ends_with('.') && !before.ends_with("www.");
    is_joined(before) || before.ends_with('@') || host || after.strip_prefix('/').is_some_and(page)
}

/// Whether it is said what became of the domain, or what it was before.
fn is_told_of(before: &str, after: &str) -> bool {
    const NEAR: usize = 40;
    let next: String = after.chars().take(NEAR).collect();
    let next = fold(&next);
    let next = next.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '→');
    let last: Vec<char> = before.chars().rev().take(NEAR).collect();
    let last = fold(&last.into_iter().rev().collect::<String>());
    let last = last.trim_end_matches(|c: char| !c.is_alphanumeric());
    let last = last.strip_suffix("www").unwrap_or(last).trim_end();
    let whole = |before: &str| !before.ends_with(|c: char| c.is_alphanumeric() && !is_spaceless(c));
    let became = BECAME.iter().any(|words| next.starts_with(words));
    became && !OFFERED.iter().any(|words| next.contains(words))
        || WAS
            .iter()
            .any(|words| last.strip_suffix(words).is_some_and(whole))
}

/// What is said behind the name of what goes on elsewhere.
const BECAME: &[&str] = &[
    "is now",
    "are now",
    "has become",
    "has moved",
    "have moved",
    "is moving",
    "has been renamed",
    "is becoming",
    "became",
    "becomes",
    "moved to",
    "has joined",
    "joined",
    "joins",
    "→",
    "ist jetzt",
    "ist nun",
    "heißt jetzt",
    "heisst jetzt",
    "wird zu",
    "wurde zu",
    "ist umgezogen",
    "est maintenant",
    "est désormais",
    "est devenu",
    "devient",
    "a déménagé",
    "ahora es",
    "es ahora",
    "se ha mudado",
    "agora é",
    "é agora",
    "mudou",
    "è ora",
    "ora è",
    "è diventato",
    "diventa",
    "is nu",
    "heet nu",
    "is verhuisd",
    "to teraz",
    "teraz",
    "теперь",
    "переехал",
    "тепер",
    "giờ là",
    "现在是",
    "现已",
    "已更名",
    "更名",
    "已迁移",
    "已搬",
    "現已",
    "已改名",
];
/// What may be had, on the other hand, has become nothing: "is now for sale".
const OFFERED: &[&str] = &[
    "sale",
    "available",
    "auction",
    "verkauf",
    "vendre",
    "en venta",
    "à venda",
    "vendita",
    "te koop",
    "sprzeda",
    "прода",
    "продаж",
    "bán",
    "出售",
    "转让",
    "轉讓",
];
/// What is said before it.
const WAS: &[&str] = &[
    "formerly",
    "previously",
    "used to be",
    "moved from",
    "known as",
    "renamed from",
    "new home of",
    "ehemals",
    "früher",
    "vormals",
    "anciennement",
    "ex",
    "antes",
    "anteriormente",
    "antigua",
    "antiguo",
    "antigo",
    "già",
    "voorheen",
    "dawniej",
    "ранее",
    "раньше",
    "eski",
    "trước đây là",
    "原",
    "前身",
    "曾用名",
    "旧",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_names_a_product_only_where_something_is_said_of_it() {
        let rows = [
            ("Osprey.example", Some(" ")),
            ("Buy www.osprey.example today", Some("buy www.  today")),
            ("osprey.example | NameBourse", Some("  | namebourse")),
            ("osprey.example is for sale", Some("  is for sale")),
            ("osprey.example is now for sale", Some("  is now for sale")),
            ("The index: osprey.example", Some("the index:  ")),
            ("osprey.example is now Harrier", None),
            ("Harrier (formerly osprey.example)", None),
            ("Harrier, ehemals www.osprey.example", None),
            ("osprey.example теперь Harrier", None),
            ("Write to hello@osprey.example", None),
            ("docs.osprey.example", None),
            ("GetOsprey.example | Boats", None),
            ("my-osprey.example is for sale", None),
            ("osprey.example/pricing", None),
            ("Osprey", None),
        ];
        for (text, rest) in rows {
            let found = without(text, "osprey.example");
            assert_eq!(found.as_deref(), rest, "{text}");
        }
    }

    #[test]
    fn it_tells_nothing_on_its_own_site_or_where_the_product_is_called_so() {
        let url = |text: &str| Url::parse(text).unwrap();
        let rows = [
            ("Osprey", "https://market.test/", Some("osprey.com")),
            ("Osprey", "https://www.osprey.com/", None),
            ("Osprey.com", "https://market.test/", None),
        ];
        let asked = url("https://www.osprey.com/");
        for (name, to, expected) in rows {
            let found = domain(&[name.to_owned()], &asked, &url(to));
            assert_eq!(found, expected, "{name} {to}");
        }
    }
}
