//! Sentences of farewell pages, and sentences with the same words of pages that live,
//! in each language of [`crate::signatures::ends`].
//!
//! A sentence stands beneath the product's name, or beneath the heading that is
//! divided from it by `|`. `{N}` is the name, `{O}` another product's.

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

/// What a root is judged that says this.
fn judged(name: &str, line: &str) -> Option<Reason> {
    let line = line.replace("{N}", name).replace("{O}", "Harborline");
    let body = match line.split_once(" | ") {
        Some((heading, text)) => format!("<h1>{heading}</h1><p>{text}</p>"),
        None => format!("<h1>{name}</h1><p>{line}</p>"),
    };
    root(&[name], "https://a.example/", &body)
}

fn lines<'f>(file: &'f str, section: &str) -> Vec<&'f str> {
    let start = format!("[{section}]\n");
    let (_, rest) = file.split_once(&start).expect("each file has both sections");
    rest.lines().take_while(|line| !line.starts_with('[')).filter(|line| !line.is_empty()).collect()
}

fn why(name: &str, line: &str) -> String {
    let line = line.replace("{N}", name).replace("{O}", "Harborline");
    let body = match line.split_once(" | ") {
        Some((heading, text)) => format!("<h1>{heading}</h1><p>{text}</p>"),
        None => format!("<h1>{name}</h1><p>{line}</p>"),
    };
    let page = super::pages::document(name, &body);
    let trial = super::build::World::new("https://a.example/", |ask, _| super::pages::html(ask, &[name], &page)).named(&[name]).judge();
    format!("{:?}", trial.judgement)
}

#[test]
fn zz_stats() {
    for (file, name) in LANGUAGES {
                let dead = lines(file, "dead");
        let found: Vec<_> = dead.iter().map(|line| judged(name, line)).collect();
        let sure = found.iter().filter(|f| **f == Some(Reason::ShutDown)).count();
        let soft = found.iter().filter(|f| **f == Some(Reason::ClosingSoon)).count();
        println!("## {name}: dead {} sure {sure} soft {soft}", dead.len());
        for (line, found) in dead.iter().zip(&found) {
            if *found != Some(Reason::ShutDown) { println!("  D {found:?}: {line}"); }
        }
        let living = lines(file, "living");
        let mut wrong = 0;
        for line in &living {
            let found = judged(name, line);
            if found.is_some() { wrong += 1; println!("  L {found:?}: {line} :: {}", why(name, line)); }
        }
        println!("## {name}: living {} wrong {wrong}", living.len());
    }
}
