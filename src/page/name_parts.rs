//! Parts of a product's name that are too short or too common to be looked for
//! in a text, but name the product where one is a whole segment of the title:
//! "Jan: open source", "文心一言", "Chatbot Arena | Compare".

use super::name_cuts;
use super::name_words::{ASIDES, ENDINGS, GENERIC, KINDS, SPACELESS_ENDS, SPACELESS_KINDS};
use super::names::Compact;
use crate::signatures::is_spaceless;

/// A last word of at most so many letters is often left out: "ML", "IM".
const SUFFIX: usize = 2;
/// A name of so many words may stand without its first, its maker's.
const WITH_MAKER: usize = 3;

/// A first word of so many letters may stand for the name.
const TELLING: usize = 5;
/// A part in a script without blanks that has so many characters is not met by
/// chance.
const SPELT_OUT: usize = 3;
/// A shorter one is spoken of so many times.
const MENTIONS: usize = 2;
/// What is left of a name without its edition has at least so many letters.
const UNEDITED: usize = 4;
/// Editions of a product, which its page need not tell.
const EDITIONS: &[&str] = &[
    "plus",
    "pro",
    "max",
    "ultra",
    "lite",
    "mini",
    "developer",
    "enterprise",
    "premium",
];
/// What a name ends with, and nothing divides it from.
const GLUED: &[&str] = &["HQ", "AI", "App", "Labs"];

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
];

/// The parts of `names`, compact. `maker` is what the page's domain is called,
/// whose products need not say so.
pub(super) fn parts(names: &[String], maker: &str) -> Vec<String> {
    let mut parts = name_cuts::made(names);
    for name in names {
        let name = unglued(name);
        let mut start = name.as_str();
        for aside in ASIDES {
            start = start.split_once(aside).map_or(start, |(start, _)| start);
        }
        if start.len() < name.len() {
            add(&mut parts, start);
            // "Norden Velora for Sales" is "Velora for Sales", whoever Norden is.
            if let Some((_, rest)) = start.split_once(' ') {
                add(&mut parts, &format!("{rest}{}", &name[start.len()..]));
            }
        }
        if let Some(short) = without_edition(start)
            && !short.split(' ').all(says_what_it_is)
            && short.chars().count() >= UNEDITED
        {
            add(&mut parts, short);
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
        if words.len() > 1 {
            add_words(&mut parts, &words, maker);
        }
    }
    parts
}

/// What is left of a name of several words without its maker, or without what
/// says what it is, and its words in a script without blanks.
fn add_words(parts: &mut Vec<String>, words: &[&str], maker: &str) {
    let first = words[0].to_lowercase();
    let made = first == maker || MAKERS.contains(&first.as_str()) || name_cuts::is_maker(&first);
    let telling = || !words[1..].iter().all(|word| says_what_it_is(word));
    if made || (words.len() >= WITH_MAKER && telling()) {
        add(parts, &words[1..].join(" "));
    }
    if !made
        && first.chars().count() >= TELLING
        && !says_what_it_is(&first)
        && words[1..].iter().all(|word| says_what_it_is(word))
    {
        add(parts, words[0]);
    }
    let spaceless = |word: &&&str| word.chars().filter(|c| is_spaceless(*c)).count() >= 2;
    words
        .iter()
        .filter(spaceless)
        .for_each(|word| add(parts, word));
}

/// Whether a word says what many a product is: it is no name by itself, and may
/// be left out behind one.
pub(super) fn says_what_it_is(word: &str) -> bool {
    let word = word.to_lowercase();
    [ENDINGS, GENERIC, KINDS]
        .iter()
        .any(|words| words.contains(&word.as_str()))
}

/// "TealHQ" as "Teal HQ": what a name ends with, with capitals of its own.
fn unglued(name: &str) -> String {
    let glued = GLUED.iter().find_map(|end| name.strip_suffix(end));
    match glued {
        Some(start) if start.ends_with(|c: char| c.is_lowercase() || is_spaceless(c)) => {
            format!("{start} {}", &name[start.len()..])
        }
        Some(_) | None => name.to_owned(),
    }
}

/// Adds `part`, unless it is but a letter or says what many a product is.
fn add(parts: &mut Vec<String>, part: &str) {
    let part = Compact::of(part).text;
    let mut rest = part.as_str();
    while let Some(short) = SPACELESS_ENDS.iter().find_map(|end| rest.strip_suffix(end)) {
        rest = short;
    }
    let spelt = rest.chars().any(char::is_alphabetic);
    if spelt && rest.chars().count() >= 2 && !GENERIC.contains(&rest) && !is_of_kinds(rest) {
        parts.push(part);
    }
}

/// Whether a word of a script without blanks is made of words for what a
/// product does: "视频编辑".
pub(super) fn is_of_kinds(word: &str) -> bool {
    let mut rest = word;
    while let Some(short) = SPACELESS_KINDS
        .iter()
        .chain(SPACELESS_ENDS)
        .find_map(|kind| rest.strip_prefix(kind))
    {
        rest = short;
    }
    rest.is_empty()
}

/// What bars, colons and dashes divide a title into.
pub(super) fn segments(title: &str) -> impl Iterator<Item = &str> {
    let divides = |c: char| matches!(c, '|' | '｜' | '·' | ':' | '：' | '—' | '–' | ',' | '，');
    title.split(divides).flat_map(|part| part.split(" - "))
}

/// A name without its edition: "Velora Plus", "Velora Gen-4".
pub(super) fn without_edition(name: &str) -> Option<&str> {
    let (start, last) = name.trim().rsplit_once(' ')?;
    let last = last.to_ascii_lowercase();
    let generation = last.strip_prefix("gen").is_some_and(|rest| {
        let number = rest.trim_start_matches('-');
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    (generation || EDITIONS.contains(&last.as_str())).then(|| start.trim_end())
}

/// Whether one of `parts` is a whole segment of `title`, whatever it says of
/// the kind of thing behind it: "可翎 AI". `mentions` counts in the page's text.
pub(super) fn is_segment(title: &str, parts: &[String], mentions: &impl Fn(&str) -> usize) -> bool {
    // "v0 by Vercel" is v0.
    let mut segments = segments(title).flat_map(|segment| {
        let product = segment.split_once(" by ").map(|(product, _)| product);
        std::iter::once(segment).chain(product)
    });
    segments.any(|segment| {
        let compact = Compact::of(segment);
        parts.iter().any(|part| {
            compact.text == *part
                || is_with_its_kind(segment, &compact, part)
                || is_spelt_out(&compact.text, part, mentions)
        })
    })
}

/// Whether `segment` is `part` with nothing but words for its kind behind it.
fn is_with_its_kind(segment: &str, compact: &Compact, part: &str) -> bool {
    // Whose name is a domain may be anybody: "teal.app".
    if segment.contains('.') || !compact.text.starts_with(part) || !compact.starts_at(part.len()) {
        return false;
    }
    let mut rest = &compact.text[part.len()..];
    while let Some(short) = [ENDINGS, SPACELESS_ENDS, GENERIC]
        .iter()
        .flat_map(|words| words.iter())
        .find_map(|end| rest.strip_suffix(end))
    {
        rest = short;
    }
    rest.is_empty()
}

/// Whether a part in a script without blanks stands in `segment`: at its start
/// where the part is long, or else where the page speaks of it again.
fn is_spelt_out(segment: &str, part: &str, mentions: &impl Fn(&str) -> usize) -> bool {
    let Some(at) = segment
        .find(part)
        .filter(|_| part.chars().all(is_spaceless))
    else {
        return false;
    };
    (at == 0 && part.chars().count() >= SPELT_OUT) || mentions(part) >= MENTIONS
}
