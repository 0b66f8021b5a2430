//! Sentences of farewell pages, and sentences with the same words of pages that live,
//! in each language of [`crate::signatures::ends`].
//!
//! A sentence stands beneath the product's name, or beneath the heading that is
//! divided from it by `|`. `{N}` is the name, `{O}` another product's. Of a page that
//! says no more than `[dead]` its product is dead, `[soft]` is for somebody to look
//! at, and `[living]` is nothing to report.

use super::closers::root;
use crate::verdict::Reason;

/// The files, with what the product is called in their language's script.
const LANGUAGES: &[(&str, &str)] = &[
    (include_str!("ar.txt"), "فلمورا"),
    (include_str!("ca.txt"), "Velmora"),
    (include_str!("cs.txt"), "Velmora"),
    (include_str!("da.txt"), "Velmora"),
    (include_str!("de.txt"), "Velmora"),
    (include_str!("el.txt"), "Βελμόρα"),
    (include_str!("en.txt"), "Velmora"),
    (include_str!("es.txt"), "Velmora"),
    (include_str!("fa.txt"), "ولمورا"),
    (include_str!("fi.txt"), "Velmora"),
    (include_str!("fr.txt"), "Velmora"),
    (include_str!("he.txt"), "וולמורה"),
    (include_str!("hi.txt"), "वेलमोरा"),
    (include_str!("hu.txt"), "Velmora"),
    (include_str!("id.txt"), "Velmora"),
    (include_str!("it.txt"), "Velmora"),
    (include_str!("ja.txt"), "モリノート"),
    (include_str!("ko.txt"), "모루노트"),
    (include_str!("nb.txt"), "Velmora"),
    (include_str!("nl.txt"), "Velmora"),
    (include_str!("pl.txt"), "Velmora"),
    (include_str!("pt.txt"), "Velmora"),
    (include_str!("ro.txt"), "Velmora"),
    (include_str!("ru.txt"), "Велмора"),
    (include_str!("sv.txt"), "Velmora"),
    (include_str!("th.txt"), "เวลโมรา"),
    (include_str!("tr.txt"), "Velmora"),
    (include_str!("uk.txt"), "Велмора"),
    (include_str!("vi.txt"), "Velmora"),
    (include_str!("zh.txt"), "墨舟笔记"),
];

/// Holds every line of a section, in all languages, to what it is judged.
fn check(section: &str, expected: Option<Reason>) {
    let start = format!("[{section}]\n");
    let mut wrong = Vec::new();
    for (file, name) in LANGUAGES {
        let (_, rest) = file.split_once(&start).expect("each file has the section");
        let lines = rest.lines().take_while(|line| !line.starts_with('['));
        for line in lines.filter(|line| !line.is_empty()) {
            let found = judged(name, line);
            if found != expected {
                wrong.push(format!("{found:?}: {line}"));
            }
        }
    }
    assert!(wrong.is_empty(), "not {expected:?}:\n{}", wrong.join("\n"));
}

/// What a root is judged that says this.
fn judged(name: &str, line: &str) -> Option<Reason> {
    let line = line.replace("{N}", name).replace("{O}", "Harborline");
    let (heading, text) = line.split_once(" | ").unwrap_or((name, &line));
    let body = format!("<h1>{heading}</h1><p>{text}</p>");
    root(&[name], "https://a.example/", &body)
}

#[test]
fn an_end_in_so_many_words_is_one_in_every_language() {
    check("dead", Some(Reason::ShutDown));
}

#[test]
fn an_end_without_a_day_or_a_second_word_is_for_somebody_to_look_at() {
    check("soft", Some(Reason::ClosingSoon));
}

#[test]
fn the_same_words_of_something_else_are_no_end() {
    check("living", None);
}
