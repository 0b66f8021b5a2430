//! Parts of a product's name that are too short or too common to be looked for
//! in a text, but name the product where one is a whole segment of the title:
//! "Jan: open source", "文心一言", "Chatbot Arena | Compare".

use super::name_words::{ASIDES, ENDINGS, GENERIC, SPACELESS_ENDS};
use super::names::Compact;
use crate::signatures::is_spaceless;

/// A last word of at most so many letters is often left out: "ML", "IM".
const SUFFIX: usize = 2;
/// A name of so many words may stand without its first, its maker's.
const WITH_MAKER: usize = 3;

/// Makers of many products, which catalogs put before a name and pages do not.
const MAKERS: &[&str] = &[
    "adobe",
    "alibaba",
    "amazon",
    "anthropic",
    "apple",
    "atlassian",
    "aws",
    "baidu",
    "bytedance",
    "cloudflare",
    "github",
    "google",
    "huawei",
    "ibm",
    "intel",
    "meta",
    "microsoft",
    "nvidia",
    "openai",
    "oracle",
    "salesforce",
    "samsung",
    "stability",
    "tencent",
    "yandex",
    "阿里",
    "百度",
    "腾讯",
    "华为",
    "字节",
];

/// The parts of `names`, compact.
pub(super) fn parts(names: &[String]) -> Vec<String> {
    let mut parts = Vec::new();
    for name in names {
        let mut start = name.as_str();
        for aside in ASIDES {
            start = start.split_once(aside).map_or(start, |(start, _)| start);
        }
        if start.len() < name.len() {
            add(&mut parts, start);
        }
        let words: Vec<&str> = start.split([' ', '\u{3000}', '.']).collect();
        if let [rest @ .., last] = words.as_slice()
            && !rest.is_empty()
            && last.chars().count() <= SUFFIX
        {
            add(&mut parts, &rest.join(" "));
        }
        // A short name that is called like its domain: "v0.dev".
        if let Some((short, ending)) = start.rsplit_once('.')
            && !start.contains(' ')
            && ENDINGS.contains(&ending.to_ascii_lowercase().as_str())
        {
            add(&mut parts, short);
        }
        let made = words.len() > 1 && MAKERS.contains(&words[0].to_lowercase().as_str());
        if made || words.len() >= WITH_MAKER {
            add(&mut parts, &words[1..].join(" "));
        }
        if words.len() > 1 {
            let spaceless = |word: &&&str| word.chars().filter(|c| is_spaceless(*c)).count() >= 2;
            words
                .iter()
                .filter(spaceless)
                .for_each(|word| add(&mut parts, word));
        }
    }
    parts
}

/// Adds `part`, unless it is but a letter or says what many a product is.
fn add(parts: &mut Vec<String>, part: &str) {
    let part = Compact::of(part).text;
    let mut rest = part.as_str();
    while let Some(short) = SPACELESS_ENDS.iter().find_map(|end| rest.strip_suffix(end)) {
        rest = short;
    }
    let spelt = rest.chars().any(char::is_alphabetic);
    if spelt && rest.chars().count() >= 2 && !GENERIC.contains(&rest) {
        parts.push(part);
    }
}

/// Whether one of `parts` is a whole segment of `title`.
pub(super) fn is_segment(title: &str, parts: &[String]) -> bool {
    let divides = |c: char| matches!(c, '|' | '｜' | '·' | ':' | '：' | '—' | '–' | ',' | '，');
    let segments = title.split(divides).flat_map(|part| part.split(" - "));
    // "v0 by Vercel" is v0.
    let segments = segments.flat_map(|segment| {
        let product = segment.split_once(" by ").map(|(product, _)| product);
        std::iter::once(segment).chain(product)
    });
    let mut segments = segments.map(|segment| Compact::of(segment).text);
    segments.any(|segment| parts.contains(&segment))
}
