//! Names in a script without blanks, where nothing divides the maker from the
//! product: "阿里云百炼" is "百炼" on its own page, and "腾云混圆" is "混圆, by 腾云".

use super::name_parts::{is_of_kinds, segments};
use super::name_words::{GENERIC, SPACELESS_ENDS};
use super::names::Compact;
use crate::signatures::is_spaceless;

/// Makers of many products, as [`super::hanzi::simplified`] has them; where
/// one begins with another, the longer first.
const MAKERS: &[&str] = &[
    "阿里巴巴",
    "阿里云",
    "阿里",
    "腾讯云",
    "腾讯",
    "百度智能云",
    "百度",
    "华为云",
    "华为",
    "字节跳动",
    "字节",
    "科大讯飞",
    "讯飞",
    "昆仑万维",
    "商汤科技",
    "商汤",
    "旷视",
    "智谱",
    "网易",
    "快手",
    "哔哩哔哩",
    "微软",
    "谷歌",
    "苹果",
    "亚马逊",
    "京东",
    "小米",
    "美团",
    "搜狗",
    "金山",
    "联想",
    "中兴",
    "美图",
];
/// A part has at least so many characters.
const LEAST: usize = 2;
/// One of so many is not met by chance.
const SPELT_OUT: usize = 4;
/// What tells whose a page is stands within so many characters of these.
const IMPRINT: usize = 60;
const IMPRINTS: &[&str] = &["©", "copyright", "版权所有"];
/// A company's name goes on for so many characters at most.
const COMPANY: usize = 12;
const COMPANIES: &[&str] = &["有限公司", "股份公司", "株式会社", "合同会社"];

/// The texts of a page that [`stand`] looks into.
pub(super) struct Heads<'a> {
    pub(super) titles: Vec<&'a str>,
    pub(super) headings: Vec<&'a str>,
    pub(super) text: &'a str,
}

/// Whether `word` is a maker's name.
pub(super) fn is_maker(word: &str) -> bool {
    MAKERS.contains(&word)
}

/// What is left of each name without its maker.
pub(super) fn made(names: &[String]) -> Vec<String> {
    let runs = names.iter().flat_map(|name| runs(name));
    let rests = runs.filter_map(|run| {
        let maker = MAKERS.iter().find(|maker| run.starts_with(**maker))?;
        Some(run[maker.len()..].to_owned())
    });
    rests.filter(|rest| is_telling(rest)).collect()
}

/// Whether a part of one of `names` says on a page that it is the product's: it
/// leads the title or a heading, or stands in the name of the page's company.
pub(super) fn stand(names: &[String], heads: &Heads<'_>) -> bool {
    let runs: Vec<String> = names.iter().flat_map(|name| runs(name)).collect();
    if runs.is_empty() {
        return false;
    }
    let compact = |texts: &[&str]| -> Vec<String> {
        let segments = texts.iter().flat_map(|text| segments(text));
        let segments = segments.flat_map(|segment| segment.split(['-', '_']));
        segments.map(|segment| Compact::of(segment).text).collect()
    };
    let (titles, headings) = (compact(&heads.titles), compact(&heads.headings));
    let leads = |part: &str| {
        let mut all = titles.iter().chain(&headings);
        is_telling(part) && all.any(|segment| segment.starts_with(part))
    };
    if made(names).iter().any(|part| leads(without_ends(part))) {
        return true;
    }
    let text = std::cell::OnceCell::new();
    let stands = |part: &str| {
        let text = || text.get_or_init(|| Compact::of(heads.text).text);
        titles.iter().any(|title| title.contains(part)) || text().contains(part)
    };
    let first = titles.first().map_or("", String::as_str);
    let cut = |run: &String| {
        cuts(run).any(|(start, end)| {
            leads(end)
                && ((end.chars().count() >= SPELT_OUT && first.starts_with(end))
                    || (is_telling(start) && stands(start)))
        })
    };
    runs.iter().any(cut) || runs.iter().any(|run| owns(run, heads.text))
}

/// The parts of a name in scripts without blanks.
fn runs(name: &str) -> Vec<String> {
    let compact = Compact::of(name).text;
    let runs = compact.split(|c: char| !is_spaceless(c));
    let long = runs.filter(|run| run.chars().count() >= LEAST);
    long.map(str::to_owned).collect()
}

/// `run` in two, in every way that leaves enough on both sides.
fn cuts(run: &str) -> impl Iterator<Item = (&str, &str)> {
    let core = without_ends(run);
    let count = core.chars().count();
    let places = core.char_indices().enumerate();
    let inner = places.filter(move |(nth, _)| *nth >= LEAST && nth + LEAST <= count);
    inner.map(move |(_, (at, _))| core.split_at(at))
}

fn without_ends(part: &str) -> &str {
    let mut rest = part;
    while let Some(short) = SPACELESS_ENDS.iter().find_map(|end| rest.strip_suffix(end)) {
        rest = short;
    }
    rest
}

/// Whether a part is long enough, and not made of words for what a product does.
fn is_telling(part: &str) -> bool {
    let core = without_ends(part);
    core.chars().count() >= LEAST && !GENERIC.contains(&core) && !is_of_kinds(core)
}

/// Whether the company whose page it is is called like the product: beside a
/// copyright sign, or with what companies are in its name.
fn owns(run: &str, text: &str) -> bool {
    let core = without_ends(run);
    if !is_telling(core) {
        return false;
    }
    let start = |text: &str, most: usize| text.chars().take(most).collect::<String>();
    let lower = text.to_lowercase();
    let imprint = IMPRINTS.iter().any(|sign| {
        let mut lines = lower.match_indices(sign);
        lines.any(|(at, _)| {
            Compact::of(&start(&lower[at..], IMPRINT))
                .text
                .contains(core)
        })
    });
    imprint || {
        let text = Compact::of(text).text;
        let mut places = text.match_indices(core);
        places.any(|(at, _)| {
            let company = start(&text[at + core.len()..], COMPANY);
            COMPANIES.iter().any(|kind| company.contains(kind))
        })
    }
}
