//! Notices that the product has closed, or will.
//!
//! Much closes besides products: an office, a sale, a feature, a shop for the
//! holidays. So it matters what the words are said of, and for how long.

use super::case::Case;
use super::content::on_scene;
use super::patience;
use super::rules::{Ruling, done, pass};
use super::scene::Scene;
use super::{dates, names, words};
use crate::signatures::{self, Clue, Kind, Signature};
use crate::verdict::Reason;

on_scene! {
    /// The product says that it has closed, or will.
    closing => closing_scene;
}

/// Paths of what reports a closing rather than being closed.
const STORIES: &[&str] = &[
    "blog",
    "news",
    "post",
    "posts",
    "article",
    "articles",
    "changelog",
    "releases",
    "p",
    "press",
    "announcements",
    "status",
    "docs",
    "wiki",
    "questions",
    "issues",
    "story",
    "entry",
    "archives",
];
/// What closes when a product does, and those who close it.
const PRODUCTS: &[&str] = &[
    "service",
    "product",
    "site",
    "platform",
    "app",
    "project",
    "company",
    "startup",
    "business",
    "beta",
    "journey",
    "chapter",
    "story",
    "adventure",
    "servers",
    " we ",
    " we'",
    " it ",
    " i ",
    "tool",
    "software",
    "extension",
    "plugin",
    "library",
    "game",
    "shop",
    "store",
    "studio",
    "blog",
    "newsletter",
    "podcast",
    "dienst",
    "projekt",
    "plattform",
    " wir ",
    "produkt",
    "seite",
    "projet",
    "produit",
    "entreprise",
    "plateforme",
    " nous ",
    "servicio",
    "proyecto",
    "plataforma",
    "sitio",
    "empresa",
    "serviço",
    "projeto",
    " nós ",
    "сервис",
    "проект",
    "сайт",
    "служба",
    "платформа",
    "компания",
    "приложение",
    " мы ",
    "servizio",
    "progetto",
    "sito",
    "piattaforma",
    "serwis",
    "usługa",
    "tjänst",
    "tjeneste",
    "palvelu",
    "služba",
    "projek",
    "layanan",
    "hizmet",
    "dịch vụ",
    "szolgáltatás",
    "serviciul",
    "υπηρεσία",
    "сервіс",
    "服务",
    "產品",
    "产品",
    "平台",
    "网站",
    "網站",
    "本站",
    "项目",
    "应用",
    "软件",
    "公司",
    "我们",
    "我們",
    "业务",
    "サービス",
    "サイト",
    "アプリ",
    "プロジェクト",
    "서비스",
    "사이트",
    "앱",
    "프로젝트",
];

pub(super) fn closing_scene(scene: &Scene<'_, '_>) -> Ruling {
    if scene
        .start
        .path()
        .split('/')
        .any(|part| STORIES.contains(&part.to_ascii_lowercase().as_str()))
    {
        return pass("a page that reports is not what it reports of");
    }
    let names = &scene.case.evidence.subject.names;
    let lacks_page = scene.sign(&[Kind::NotFoundTitle]).is_some() && !scene.page.may_name_product();
    if lacks_page {
        return pass("it is the page that is missing");
    }
    let Some((rule, reason, row)) = notice(scene) else {
        return pass("no closing notice");
    };
    if !is_of_product(scene, row) {
        return pass("what has closed is not the product");
    }
    if reason == Reason::ShutDown && patience::is_for_a_while(scene.page) {
        return done(
            "closed-for-now",
            Reason::Placeholder,
            Some(scene.sight),
            format!("closed for a while, as it says ({})", row.id),
        );
    }
    let closing_name = ["goodbye", "farewell", "closed", "sunset", "so long", "再见"];
    if closing_name.iter().any(|word| names::any_has(names, word)) {
        return pass("the product's own name reads like a closing notice");
    }
    let heading = scene.page.h1.first().or(scene.page.title.as_ref());
    let said = heading.map_or_else(String::new, |said| format!(": {}", words::quote(said)));
    done(
        rule,
        reason,
        Some(scene.sight),
        format!("a closing notice ({}){said}", row.id),
    )
}

/// The notice, and whether it is of what has happened. Many languages announce
/// an end in words that do not tell before from after: a date ahead does, and
/// words of the future do where no date is past.
fn notice(scene: &Scene<'_, '_>) -> Option<(&'static str, Reason, &'static Signature)> {
    let sign = |kind| scene.sign(&[kind]);
    let (closed, closing, ending) = (sign(Kind::Closed), sign(Kind::Closing), sign(Kind::Ending));
    // Dates are looked for only where they matter: it takes long.
    closed.or(closing).or(ending)?;
    let date = dates::latest(&scene.page.text);
    let today = scene.case.evidence.observed.div_euclid(86_400);
    let ahead = date.is_some_and(|day| day > today);
    let past = date.is_some_and(|day| day <= today);
    match (closed, closing) {
        (Some(row), None) if !ahead => Some(("shut-down", Reason::ShutDown, row)),
        (Some(row), Some(_)) if past => Some(("shut-down", Reason::ShutDown, row)),
        (_, Some(row)) | (Some(row), None) => Some(("closing-soon", Reason::ClosingSoon, row)),
        // Without a tense the notice is of the past, unless its date is not.
        (None, None) => {
            let row = scene.sign(&[Kind::Ending])?;
            Some(if ahead {
                ("closing-soon", Reason::ClosingSoon, row)
            } else {
                ("shut-down", Reason::ShutDown, row)
            })
        }
    }
}

/// Whether what the words of `row` are said of is the product: by its name, by
/// what products are, or by nothing else. Where the page does not show the
/// product's name, whatever is said is said of what was there.
fn is_of_product(scene: &Scene<'_, '_>, row: &Signature) -> bool {
    let page = scene.page;
    if !scene.page.names_product() {
        return true;
    }
    let names = &scene.case.evidence.subject.names;
    // Nothing divides a heading from the text below it, once it is text.
    let apart = |text: String, h1: &String| text.replacen(h1.as_str(), &format!("{h1}. "), 1);
    let text = page.h1.iter().fold(page.text.clone(), apart);
    let headings = page.title.iter().chain(&page.h1);
    let said: Vec<String> = headings
        .chain([&text])
        .map(|text| signatures::fold(text))
        .collect();
    let words = row.clues.iter().filter_map(signatures::Clue::words);
    let words: Vec<&str> = words.flat_map(|(_, words)| words).collect();
    let subjects = said.iter().flat_map(|text| {
        let found = words
            .iter()
            .filter_map(|words| Some((text.find(words)?, *words)));
        found.map(|(at, words)| (subject_before(text, at), words))
    });
    let mut subjects = subjects.peekable();
    let in_passing = is_in_passing(row);
    subjects.peek().is_none()
        || subjects.any(|(subject, words)| {
            is_product(subject, words, names) && (!in_passing || is_own(subject, names))
        })
}

/// Whether the words tell neither when nor in what place of the page: news of
/// others have them too.
fn is_in_passing(row: &Signature) -> bool {
    let anywhere = |clue: &Clue| matches!(clue, Clue::Text(_));
    row.kind == Kind::Ending && row.clues.iter().all(anywhere)
}

/// Whether a subject is the product by its name, or whoever speaks.
fn is_own(subject: &str, names: &[String]) -> bool {
    let padded = format!(" {subject} ");
    subject.trim().chars().count() < 3
        || OWN.iter().any(|own| padded.contains(own))
        || names::any_word_stands_in(names, subject)
}

/// How those who close speak of themselves.
const OWN: &[&str] = &[
    " we ", " we've ", " i ", " our ", " wir ", " nous ", "本", "我们", "我們", "我司",
];

/// Whether `subject`, of which `words` are said, is a product. Some words have
/// their subject among them.
fn is_product(subject: &str, words: &str, names: &[String]) -> bool {
    let plain = subject.trim_matches(|c: char| !c.is_alphanumeric());
    let padded = format!(" {plain} {words} ");
    plain.chars().count() < 3
        || PRODUCTS.iter().any(|noun| padded.contains(noun))
        || names::any_word_stands_in(names, plain)
}

/// The words of the same sentence that stand before `end`.
fn subject_before(text: &str, end: usize) -> &str {
    let before = &text[..end];
    let from = before.rfind([
        '.', '!', '?', ';', '|', '。', '!', '?', ';', ':', ':', '–', '—',
    ]);
    from.map_or(before, |from| {
        before[from..].trim_start_matches(|c: char| !c.is_alphanumeric())
    })
}
