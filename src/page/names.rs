//! Finding a product's name on a page.
//!
//! Names are compared without regard to case, width (Unicode NFKC), spaces and
//! punctuation, so "Hugging Face" is found in "HuggingFace". A short Latin name
//! must stand as a word: "Arc" is not in "search". Chinese needs no edges.

use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use super::Named;
use crate::signatures::is_spaceless;

/// A Latin name of at least so many letters may stand within a word.
const LONG: usize = 9;
/// No more names than this are looked for.
const MOST: usize = 40;

/// What is added to a product's name and often left out on its page.
const ENDINGS: &[&str] = &[
    "ai", "app", "io", "com", "inc", "hq", "labs", "lab", "dev", "co", "cn",
];
/// What stands beside a name and is no name itself.
const GENERIC: &[&str] = &[
    "ai",
    "app",
    "api",
    "web",
    "docs",
    "doc",
    "blog",
    "beta",
    "cli",
    "ide",
    "llm",
    "gpt",
    "chat",
    "bot",
    "github",
    "gitlab",
    "paper",
    "demo",
    "code",
    "website",
    "homepage",
    "official",
    "online",
    "pro",
    "free",
    "open",
    "source",
    "chrome",
    "extension",
    "plugin",
    "desktop",
    "mobile",
    "ios",
    "android",
    "windows",
    "mac",
    "linux",
    "cloud",
    "官网",
    "官方",
    "网页版",
    "在线",
    "免费",
    "国内版",
    "国际版",
    "海外版",
    "中文版",
    "文档",
    "论文",
    "开源",
    "插件",
    "客户端",
    "桌面版",
    "内测",
    "公测",
    "收费",
    "付费",
    "推荐",
    "平台",
    "工具",
    "智能",
    "人工智能",
    "助手",
    "模型",
    "大模型",
];

/// The places of a page where a name may stand, best first.
pub(super) struct Places<'a> {
    pub(super) title: &'a [&'a str],
    pub(super) site_name: &'a [&'a str],
    pub(super) data: &'a [String],
    pub(super) headings: &'a [String],
    pub(super) text: &'a [&'a str],
}

/// The best place where any of `names` stands.
pub(super) fn find(names: &[String], places: &Places<'_>) -> Option<Named> {
    let wanted = variants(names);
    if wanted.is_empty() {
        return None;
    }
    let within = |text: &str| Compact::of(text).holds_any(&wanted);
    if places.title.iter().any(|text| within(text)) {
        Some(Named::Title)
    } else if places.site_name.iter().any(|text| within(text)) {
        Some(Named::SiteName)
    } else if places.data.iter().any(|text| within(text)) {
        Some(Named::Data)
    } else if places.headings.iter().any(|text| within(text)) {
        Some(Named::Heading)
    } else if places.text.iter().any(|text| within(text)) {
        Some(Named::Text)
    } else {
        None
    }
}

/// The forms under which `names` are looked for, compact: the names, the parts
/// that brackets and bars divide, the Latin part of a mixed name, and a name
/// without its "AI" or ".com".
fn variants(names: &[String]) -> Vec<String> {
    let mut forms = Vec::new();
    for name in names {
        let whole = Compact::of(name);
        add(&mut forms, whole.text.clone(), 1);
        let divides = |c: char| {
            matches!(
                c,
                '(' | ')'
                    | '（'
                    | '）'
                    | '['
                    | ']'
                    | '【'
                    | '】'
                    | '|'
                    | '｜'
                    | '/'
                    | '·'
                    | '、'
                    | '—'
                    | '–'
                    | ':'
                    | '：'
            )
        };
        let parts: Vec<_> = name
            .split(divides)
            .flat_map(|part| part.split(" - "))
            .collect();
        if parts.len() > 1 {
            for part in &parts {
                add(&mut forms, Compact::of(part).text, 2);
            }
        }
        for part in parts {
            let latin: String = Compact::of(part)
                .text
                .chars()
                .filter(|c| !is_spaceless(*c))
                .collect();
            let mixed = latin.len() < Compact::of(part).text.len();
            if mixed {
                add(&mut forms, latin, 3);
            }
            if let Some(short) = without_ending(part) {
                add(&mut forms, short, 4);
            }
        }
    }
    forms.truncate(MOST);
    forms
}

/// Adds `form`, unless it is there, shorter than `least`, or generic.
fn add(forms: &mut Vec<String>, form: String, least: usize) {
    let generic = least > 1 && GENERIC.contains(&form.as_str());
    if !form.is_empty() && form.chars().count() >= least && !generic && !forms.contains(&form) {
        forms.push(form);
    }
}

/// A name of several words, compact, without an ending that pages leave out.
fn without_ending(name: &str) -> Option<String> {
    let (start, last) = name.trim().rsplit_once([' ', '.', '-'])?;
    let last = Compact::of(last).text;
    ENDINGS
        .contains(&last.as_str())
        .then(|| Compact::of(start).text)
}

/// A text in NFKC, case-folded, without spaces and punctuation; and where in it
/// words begin.
struct Compact {
    text: String,
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
    fn of(text: &str) -> Self {
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
            for character in text.nfkc().flat_map(char::to_lowercase) {
                compact.push(simplified(character), &mut last);
            }
        }
        compact.starts.push(true);
        compact
    }

    fn push(&mut self, character: char, last: &mut Class) {
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

/// Traditional characters that are common in names, and their simplified forms.
const TRADITIONAL: &str = "智智語语譯译圖图畫画寫写視视頻频聲声音音樂乐雲云網网機机學学習习講讲詞词記记筆笔電电腦脑雙双開开關关門门間间問问閃闪達达訊讯騰腾飛飞馬马魚鱼龍龙鳳凤鳥鸟貓猫獵猎豬猪數数據据碼码編编輯辑設设計计實实驗验會会議议辦办務务資资產产業业創创藝艺術术專专題题試试課课書书館馆買买賣卖價价團团隊队點点線线連连鏈链傳传載载錄录檢检測测搜搜尋寻導导遊游戲戏動动漫漫畫画夢梦說说話话談谈論论貼贴報报紙纸愛爱樣样標标誌志國国華华東东萬万億亿豐丰銀银錢钱財财貝贝優优質质選选擇择邏逻輯辑變变換换轉转現现觀观覺觉聽听無无與与為为從从個个們们後后來来對对於于時时應应該该當当這这裡里麼么嗎吗發发見见長长車车運运輸输風风剛刚紅红綠绿藍蓝黃黄麥麦鮮鲜齊齐齒齿靈灵靜静頁页項项須须順顺預预領领頭头顏颜願愿類类顧顾體体鍵键鎖锁鏡镜鐘钟";

static SIMPLIFIED: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let characters: Vec<_> = TRADITIONAL.chars().collect();
    characters
        .chunks_exact(2)
        .map(|pair| (pair[0], pair[1]))
        .collect()
});

/// The simplified form of a traditional character that is in the table.
fn simplified(character: char) -> char {
    match character {
        '\u{4e00}'..='\u{9fff}' => SIMPLIFIED.get(&character).copied().unwrap_or(character),
        _ => character,
    }
}
