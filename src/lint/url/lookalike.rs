//! Hosts that look like others, by the scripts and confusables of Unicode's
//! Technical Standard 39.
//!
//! A Chinese or a Russian host is as good as any. What no honest host does is
//! to mix Latin letters with those of another alphabet that look the same, or
//! to spell an English-looking word with Cyrillic letters alone under a
//! top-level domain in Latin letters; browsers show both as punycode.

use unicode_security::RestrictionLevelDetection as _;
use unicode_security::confusable_detection::skeleton;
use unicode_security::mixed_script::AugmentedScriptSet;
use unicode_security::restriction_level::RestrictionLevel;

use super::{Address, Finding};

/// Names that are imitated, for look-alikes within the Latin script (`ɡithub`).
const WELL_KNOWN: &[&str] = &[
    "alibaba",
    "amazon",
    "anthropic",
    "apple",
    "baidu",
    "bing",
    "chatgpt",
    "claude",
    "cloudflare",
    "deepseek",
    "discord",
    "docker",
    "facebook",
    "gemini",
    "gitee",
    "github",
    "gitlab",
    "google",
    "huggingface",
    "instagram",
    "kaggle",
    "linkedin",
    "microsoft",
    "midjourney",
    "netflix",
    "nvidia",
    "openai",
    "paypal",
    "perplexity",
    "pytorch",
    "reddit",
    "taobao",
    "telegram",
    "tencent",
    "tensorflow",
    "tiktok",
    "twitter",
    "wechat",
    "weibo",
    "wikipedia",
    "yahoo",
    "youtube",
];

/// `mixed-script-host`.
pub(in crate::lint) fn mixed_script_host(address: &Address<'_>) -> Option<Finding> {
    let (url, parts) = address.read()?;
    let (label, likeness) = imitation(url.host_str()?)?;
    let message = match likeness {
        Likeness::Mixed => format!("`{label}` mixes letters of several alphabets"),
        Likeness::Whole(looks) => format!("`{label}` looks like `{looks}`, and is not"),
    };
    Some(
        Finding::new(message)
            .label(parts.host.clone(), format!("is {}", url.host_str()?))
            .help("type the host anew, letter by letter, or leave the entry out"),
    )
}

/// `punycode-host`. One that imitates another is `mixed-script-host`.
pub(in crate::lint) fn punycode_host(address: &Address<'_>) -> Option<Finding> {
    let (url, parts) = address.read()?;
    let written = address.part(&parts.host).to_ascii_lowercase();
    let is_coded = written.split('.').any(|label| label.starts_with("xn--"));
    let host = url.host_str()?;
    if !is_coded || imitation(host).is_some() {
        return None;
    }
    let unicode = url::quirks::domain_to_unicode(host);
    let found = Finding::new("nobody can read this host").label(parts.host.clone(), "punycode");
    Some(if unicode == host || unicode.is_empty() {
        found
    } else {
        found.help(format!("it means `{unicode}`: write that"))
    })
}

/// How a label looks like another.
enum Likeness {
    /// By letters of several alphabets.
    Mixed,
    /// As a whole, like this.
    Whole(String),
}

/// The first label of `host` (in ASCII) that looks like another, and how.
fn imitation(host: &str) -> Option<(String, Likeness)> {
    if !host.contains("xn--") {
        return None;
    }
    let unicode = url::quirks::domain_to_unicode(host);
    let (_, top) = unicode.trim_end_matches('.').rsplit_once('.')?;
    unicode
        .split('.')
        .filter(|label| !label.is_ascii())
        .find_map(|label| Some((label.to_owned(), likeness(label, top)?)))
}

fn likeness(label: &str, top: &str) -> Option<Likeness> {
    let letters: String = label.chars().filter(|c| c.is_alphanumeric()).collect();
    let is_single = !AugmentedScriptSet::for_str(&letters).is_empty();
    if !is_single && !letters.check_restriction_level(RestrictionLevel::ModeratelyRestrictive) {
        return Some(Likeness::Mixed);
    }
    let looks: String = skeleton(label).collect();
    if let Some(name) = WELL_KNOWN
        .iter()
        .find(|name| skeleton(name).eq(looks.chars()))
    {
        return Some(Likeness::Whole((*name).to_owned()));
    }
    let is_foreign = top.is_ascii() && !label.chars().any(|c| c.is_ascii_alphabetic());
    let is_latin = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let has_letter = looks.chars().any(|c| c.is_ascii_alphabetic());
    let is_alphabet = letters.chars().all(is_lookalike_alphabet);
    (is_foreign && is_alphabet && has_letter && looks.chars().all(is_latin))
        .then_some(Likeness::Whole(looks))
}

/// Whether `c` is of an alphabet whose letters look like Latin ones: Greek,
/// Coptic, Cyrillic, Armenian, Cherokee. (Digits are of all.)
fn is_lookalike_alphabet(c: char) -> bool {
    c.is_ascii_digit()
        || matches!(c,
            '\u{370}'..='\u{58f}' | '\u{13a0}'..='\u{13ff}' | '\u{1c80}'..='\u{1c8f}'
            | '\u{1f00}'..='\u{1fff}' | '\u{2de0}'..='\u{2dff}' | '\u{a640}'..='\u{a69f}'
            | '\u{ab70}'..='\u{abbf}')
}
