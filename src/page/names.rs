//! Finding a product's name on a page.
//!
//! Names are compared without regard to case, width (Unicode NFKC), spaces and
//! punctuation, so "Hugging Face" is found in "HuggingFace". A short Latin name
//! must stand as a word: "Arc" is not in "search". Chinese needs no edges.

use unicode_normalization::UnicodeNormalization;
use url::Url;

use super::hanzi::simplified;
use super::name_words::{ASIDES, ENDINGS, GENERIC, SPACELESS_ENDS, STOPS};
use super::{Named, name_asked, name_cuts, name_parts};
use crate::signatures::is_spaceless;

/// A Latin name of at least so many letters may stand within a word.
const LONG: usize = 9;
/// No more names than this are looked for.
const MOST: usize = 40;

/// The places of a page where a name may stand, best first.
pub(super) struct Places<'a> {
    pub(super) title: &'a [&'a str],
    pub(super) site_name: &'a [&'a str],
    pub(super) data: &'a [String],
    pub(super) headings: &'a [String],
    pub(super) text: &'a [&'a str],
}

/// The best place where any of `names` stands on the page at `url`, which
/// redirects from `asked` may have led to.
pub(super) fn find(
    names: &[String],
    places: &Places<'_>,
    url: &Url,
    asked: Option<&Url>,
) -> Option<Named> {
    let wanted = variants(names);
    if wanted.is_empty() {
        return None;
    }
    let echoes = echoes(names, url);
    // Who calls a site by its domain does so on purpose, unless its title is that, too.
    let bare = |title: &&str| echoes.contains(&title.trim().to_ascii_lowercase());
    let of_site = if places.title.iter().all(bare) {
        echoes.as_slice()
    } else {
        &[]
    };
    let left = asked.and_then(|asked| name_asked::domain(names, asked, url));
    let mut echoed = false;
    let mut holds = |text: &str, echoes: &[String]| {
        if !Compact::of(text).holds_any(&wanted) {
            return false;
        }
        let rest = without(text, echoes);
        let told = rest.as_deref().unwrap_or(text);
        let rest = left
            .and_then(|left| name_asked::without(told, left))
            .or(rest);
        let own = rest.is_none_or(|rest| Compact::of(&rest).holds_any(&wanted));
        echoed |= !own;
        own
    };
    if places.title.iter().any(|text| holds(text, &echoes)) {
        Some(Named::Title)
    } else if places.site_name.iter().any(|text| holds(text, of_site)) {
        Some(Named::SiteName)
    } else if places.data.iter().any(|text| holds(text, &[])) {
        Some(Named::Data)
    } else if places.headings.iter().any(|text| holds(text, &echoes)) {
        Some(Named::Heading)
    } else if places.text.iter().any(|text| holds(text, &echoes)) {
        Some(Named::Text)
    } else if let Some(place) = headed_with_a_part(names, places, &echoes, url) {
        Some(place)
    } else if has_all_words(names, places, &echoes) || has_a_cut(names, places) {
        Some(Named::Words)
    } else {
        echoed.then_some(Named::Address)
    }
}

/// Where a part of a name is a whole segment of the title or a heading.
fn headed_with_a_part(
    names: &[String],
    places: &Places<'_>,
    echoes: &[String],
    url: &Url,
) -> Option<Named> {
    let domain = psl::domain_str(url.host_str().unwrap_or_default()).unwrap_or_default();
    let maker = domain.split('.').next().unwrap_or_default();
    let parts = name_parts::parts(names, maker);
    if parts.is_empty() {
        return None;
    }
    let text = std::cell::OnceCell::new();
    let mentions = |part: &str| {
        let compact = |text: &&str| Compact::of(text).text;
        let text = text.get_or_init(|| places.text.first().map_or_else(String::new, compact));
        text.matches(part).count()
    };
    let is_part = |title: &str| match without(title, echoes) {
        Some(rest) => name_parts::is_segment(&rest, &parts, &mentions),
        None => name_parts::is_segment(title, &parts, &mentions),
    };
    let mut titles = places.title.iter().chain(places.site_name);
    if titles.any(|title| is_part(title)) {
        return Some(Named::Title);
    }
    let headed = places.headings.iter().any(|heading| is_part(heading));
    headed.then_some(Named::Heading)
}

/// Whether a name in a script without blanks stands in two pieces.
fn has_a_cut(names: &[String], places: &Places<'_>) -> bool {
    let heads = name_cuts::Heads {
        titles: places
            .title
            .iter()
            .chain(places.site_name)
            .copied()
            .collect(),
        headings: places.headings.iter().map(String::as_str).collect(),
        text: places.text.first().copied().unwrap_or_default(),
    };
    name_cuts::stand(names, &heads)
}

/// The host's name as a page may show it, lower case; none where the product
/// is called like its domain.
fn echoes(names: &[String], url: &Url) -> Vec<String> {
    let host = url.host_str().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    let domain = psl::domain_str(host).unwrap_or(host);
    let is_name = |name: &String| name.to_ascii_lowercase().contains(domain);
    if !domain.contains('.') || names.iter().any(is_name) {
        return Vec::new();
    }
    let mut echoes = vec![host.to_owned()];
    if domain != host {
        echoes.push(domain.to_owned());
    }
    echoes
}

/// `text` without `echoes`; none if there are none in it.
fn without(text: &str, echoes: &[String]) -> Option<String> {
    let mut text = text.to_ascii_lowercase();
    let mut changed = false;
    for echo in echoes {
        if text.contains(echo.as_str()) {
            text = text.replace(echo.as_str(), " ");
            changed = true;
        }
    }
    changed.then_some(text)
}

/// Whether all words of a name of several stand on the page, though not beside
/// each other: "Norden Velora" where the page says "Velora, by Norden".
fn has_all_words(names: &[String], places: &Places<'_>, echoes: &[String]) -> bool {
    let words_of = |name: &String| -> Vec<String> {
        let words = name.split(|c: char| !c.is_alphanumeric());
        let words = words.map(|word| Compact::of(word).text);
        let telling = |word: &String| word.chars().count() >= 3 && !STOPS.contains(&word.as_str());
        words.filter(telling).collect()
    };
    let wanted: Vec<_> = names
        .iter()
        .map(words_of)
        .filter(|words| words.len() > 1)
        .collect();
    if wanted.is_empty() {
        return false;
    }
    let titles = places
        .title
        .iter()
        .chain(places.site_name)
        .chain(places.text)
        .copied();
    let rest = places
        .data
        .iter()
        .chain(places.headings)
        .map(String::as_str);
    let whole = titles.chain(rest).map(|text| match without(text, echoes) {
        Some(rest) => Compact::of(&rest),
        None => Compact::of(text),
    });
    let whole: Vec<_> = whole.collect();
    let stands = |word: &String| whole.iter().any(|text| text.holds(word));
    wanted.iter().any(|words| words.iter().all(stands))
}

/// The forms under which `names` are looked for, compact: the names, the parts
/// that brackets and bars divide, the Latin part of a mixed name, and a name
/// without its "AI" or ".com".
fn variants(names: &[String]) -> Vec<String> {
    let mut forms = Vec::new();
    for name in names {
        add(&mut forms, Compact::of(name).text, 1);
        let parts: Vec<_> = name
            .split(DIVIDERS)
            .flat_map(|part| part.split(" - "))
            .collect();
        if parts.len() > 1 {
            for part in &parts {
                add(&mut forms, Compact::of(part).text, 2);
            }
        }
        for part in parts {
            add_shorter(&mut forms, part);
        }
    }
    forms.truncate(MOST);
    forms
}

/// What stands between the parts of a name.
const DIVIDERS: &[char] = &[
    '(', ')', '（', '）', '[', ']', '【', '】', '|', '｜', '/', '·', '、', '—', '–', ':', '：',
];

/// Adds what pages shorten a part of a name to.
fn add_shorter(forms: &mut Vec<String>, part: &str) {
    let whole = Compact::of(part).text;
    let latin: String = whole.chars().filter(|c| !is_spaceless(*c)).collect();
    if latin.len() < whole.len() {
        add(forms, latin, 3);
    }
    for (start, _) in ASIDES.iter().filter_map(|aside| part.split_once(aside)) {
        add(forms, Compact::of(start).text, 4);
    }
    let part = strip_the(part);
    let mut rest = part.to_owned();
    add(forms, Compact::of(&rest).text, 4);
    while let Some(short) = without_ending(&rest) {
        add(forms, Compact::of(&short).text, 4);
        rest = short;
    }
    add_starts(forms, part);
    add(forms, without_generic_end(&whole), 2);
}

/// Adds the starts of a name of several words that tell enough.
fn add_starts(forms: &mut Vec<String>, part: &str) {
    let says_what_it_is = |start: &str| start.split(' ').all(name_parts::says_what_it_is);
    // "Piper TTS" of "Piper TTS Engine": two words tell enough.
    let mut rest = part;
    while let Some((start, last)) = rest.rsplit_once(' ')
        && start.contains(' ')
        && name_parts::says_what_it_is(last)
        && !says_what_it_is(start)
    {
        add(forms, Compact::of(start).text, 4);
        rest = start;
    }
    // "Norden Q" of "Norden Q Developer": so much is not met by chance.
    if let Some(start) = name_parts::without_edition(part)
        && !says_what_it_is(start)
        && (start.contains(' ') || start.chars().count() >= LONG)
    {
        add(forms, Compact::of(start).text, 4);
    }
}

/// Adds `form`, unless it is there, shorter than `least`, or generic.
fn add(forms: &mut Vec<String>, form: String, least: usize) {
    let generic = least > 1
        && [GENERIC, ENDINGS]
            .iter()
            .any(|words| words.contains(&form.as_str()));
    if !form.is_empty() && form.chars().count() >= least && !generic && !forms.contains(&form) {
        forms.push(form);
    }
}

fn strip_the(name: &str) -> &str {
    let name = name.trim();
    match name.get(..4) {
        Some(start) if start.eq_ignore_ascii_case("the ") => &name[4..],
        Some(_) | None => name,
    }
}

/// A name of several words without an ending that pages leave out.
fn without_ending(name: &str) -> Option<String> {
    let (start, last) = name.trim().rsplit_once([' ', '.', '-', '_'])?;
    let last = Compact::of(last).text;
    (ENDINGS.contains(&last.as_str()) || is_version(&last)).then(|| start.to_owned())
}

/// `3`, `v2`, `7b`: a version, or the size of a model.
fn is_version(word: &str) -> bool {
    let digits = word
        .trim_start_matches('v')
        .trim_end_matches(['b', 'x', 'k']);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// A compact name of a script without blanks, without the generic words at its
/// end.
fn without_generic_end(name: &str) -> String {
    let mut rest = name;
    while let Some(short) = SPACELESS_ENDS.iter().find_map(|end| rest.strip_suffix(end)) {
        rest = short;
    }
    rest.to_owned()
}

/// A text in NFKC, case-folded, without spaces and punctuation; and where in it
/// words begin.
pub(super) struct Compact {
    pub(super) text: String,
    /// For each byte, whether a word begins there; one more for the end.
    starts: Vec<bool>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    None,
    Letter,
    Digit,
    Spaceless,
}

impl Compact {
    pub(super) fn of(text: &str) -> Self {
        let mut compact = Self {
            text: String::with_capacity(text.len()),
            starts: Vec::with_capacity(text.len() + 1),
        };
        let mut last = Class::None;
        if text.is_ascii() {
            for byte in text.bytes() {
                compact.push(char::from(byte.to_ascii_lowercase()), &mut last);
            }
        } else {
            let marks = |c: &char| !matches!(c, '™' | '®' | '©' | '℠');
            let characters = text
                .chars()
                .filter(marks)
                .nfkc()
                .flat_map(char::to_lowercase);
            for character in characters {
                compact.push(simplified(plain(character)), &mut last);
            }
        }
        compact.starts.push(true);
        compact
    }

    fn push(&mut self, character: char, last: &mut Class) {
        if character == '&' {
            *last = Class::None;
            "and".chars().for_each(|letter| self.push(letter, last));
            *last = Class::None;
            return;
        }
        let class = class_of(character);
        if class != Class::None {
            let starts = class != *last || class == Class::Spaceless;
            self.text.push(character);
            self.starts.push(starts);
            self.starts.resize(self.text.len(), false);
        }
        // An apostrophe ends a word too: "OpenAI's".
        *last = class;
    }

    /// Whether a word begins at this byte of the text, or the text ends there.
    pub(super) fn starts_at(&self, at: usize) -> bool {
        self.starts[at]
    }

    fn holds_any(&self, wanted: &[String]) -> bool {
        wanted.iter().any(|form| self.holds(form))
    }

    fn holds(&self, form: &str) -> bool {
        let letters = form.chars().count();
        let edged =
            |character: Option<char>| character.is_some_and(|c| !is_spaceless(c)) && letters < LONG;
        let (before, after) = (edged(form.chars().next()), edged(form.chars().next_back()));
        self.text.match_indices(form).any(|(start, _)| {
            (!before || self.starts[start]) && (!after || self.starts[start + form.len()])
        })
    }
}

/// A Latin letter without its accent.
fn plain(character: char) -> char {
    match character {
        '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
            std::iter::once(character).nfd().next().unwrap_or(character)
        }
        _ => character,
    }
}

fn class_of(character: char) -> Class {
    if character.is_ascii_digit() {
        Class::Digit
    } else if !character.is_ascii() && is_spaceless(character) {
        // Brackets and full stops of these scripts.
        let mark = ('\u{3000}'..='\u{303f}').contains(&character) || character == '\u{30fb}';
        if mark { Class::None } else { Class::Spaceless }
    } else if character.is_alphanumeric() {
        Class::Letter
    } else {
        Class::None
    }
}
