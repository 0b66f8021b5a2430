use std::sync::Arc;

use super::*;
use crate::report::escape::is_unsafe;
use crate::report::fixture;
use crate::source::{Kind, Source};
use crate::verdict::Reason;

fn show(report: &Report, colour: Colour, detail: Detail) -> String {
    let options = Options {
        colour,
        detail,
        columns: 100,
    };
    let mut out = Vec::new();
    write(report, &options, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn plain(report: &Report) -> String {
    show(report, Colour::Off, Detail::Normal)
}

#[test]
fn findings_are_grouped_the_worst_first() {
    insta::assert_snapshot!(plain(&fixture::report()));
}

#[test]
fn colours_are_there_when_asked_for() {
    let coloured = show(&fixture::report(), Colour::On, Detail::Normal);
    insta::assert_snapshot!(coloured.replace('\u{1b}', "␛"));
}

#[test]
fn verbose_shows_every_link() {
    insta::assert_snapshot!(show(&fixture::report(), Colour::Off, Detail::Verbose));
}

#[test]
fn nothing_from_outside_reaches_the_terminal_unescaped() {
    for detail in [Detail::Quiet, Detail::Normal, Detail::Verbose] {
        let shown = show(&fixture::report(), Colour::Off, detail);
        let unsafe_one = shown.chars().find(|&c| c != '\n' && is_unsafe(c));
        assert_eq!(unsafe_one, None, "{detail:?}");
        assert!(shown.contains("\\u{1b}[2J"), "{detail:?}");
        assert!(
            !shown.lines().any(|line| line.starts_with("::")),
            "{detail:?}"
        );
    }
}

#[test]
fn all_well_takes_one_line() {
    let report = fixture::all_well(&["https://a.example/", "https://b.example/"]);
    assert_eq!(plain(&report), "2 links ok in 9.1 s\n");
    assert_eq!(show(&report, Colour::Off, Detail::Quiet), "");
}

#[test]
fn a_void_run_says_why_and_names_the_tour() {
    let mut report = fixture::report();
    report.diagnostics.clear();
    report.network = Network::Down;
    for link in &mut report.links {
        link.outcome = Arc::new(fixture::outcome(
            Reason::NotChecked,
            "the resolver denies com",
        ));
    }
    insta::assert_snapshot!(plain(&report));
}

#[test]
fn an_interrupted_run_counts_what_is_left_and_lists_it_only_when_asked() {
    let mut report = fixture::all_well(&["https://a.example/", "https://left.example/"]);
    report.links[1].outcome = Arc::new(fixture::outcome(Reason::NotChecked, "interrupted"));
    let shown = plain(&report);
    assert!(shown.contains("1 address was not checked"), "{shown}");
    assert!(!shown.contains("left.example"), "{shown}");
    assert!(show(&report, Colour::Off, Detail::Verbose).contains("left.example"));
}

#[test]
fn a_host_is_not_folded_while_one_of_its_links_differs() {
    let mut report = fixture::all_well(&[
        "https://a.example/1",
        "https://a.example/2",
        "https://a.example/3",
    ]);
    let limited = Arc::new(fixture::outcome(Reason::RateLimited, "asks to wait"));
    for link in &mut report.links[..2] {
        link.outcome = Arc::clone(&limited);
    }
    assert_eq!(plain(&report).matches("asks to wait").count(), 2);
    report.links[2].outcome = limited;
    let folded = plain(&report);
    assert_eq!(folded.matches("asks to wait").count(), 1, "{folded}");
    assert!(
        folded.contains("a.example, all 3 links: rate-limited"),
        "{folded}"
    );
}

#[test]
fn long_lists_and_texts_are_cut_and_say_so() {
    let long = format!("https://a.example/{}", "x".repeat(1 << 16));
    let mut report = fixture::all_well(&[&long]);
    report.links[0].outcome = Arc::new(fixture::outcome(Reason::Gone, &"y".repeat(1 << 16)));
    let place = report.links[0].locations[0].clone();
    report.links[0].locations = vec![place; 100];
    let shown = plain(&report);
    assert!(shown.lines().all(|line| line.len() < 500));
    assert!(shown.contains("… and 88 places more"), "{shown}");
}

#[test]
fn a_diagnostic_of_a_saved_report_still_names_its_place() {
    let mut report = fixture::report();
    report.links.clear();
    for diagnostic in &mut report.diagnostics {
        diagnostic.excerpt = None;
    }
    insta::assert_snapshot!(plain(&report));
}

#[test]
fn hostile_source_lines_are_drawn_harmless() {
    let mut report = fixture::report();
    report.links.clear();
    let hostile = format!(
        "名 = \"\u{9b}31m\u{1b}[2J\u{202e}\" {}\n",
        "z".repeat(1 << 16)
    );
    report.sources = vec![Source::new("\u{1b}x.toml", Kind::Toml, hostile)];
    report.diagnostics.truncate(1);
    let excerpt = report.diagnostics[0].excerpt.as_mut().unwrap();
    excerpt.span = crate::source::Span::new(1..9);
    let shown = plain(&report);
    assert!(
        !shown.chars().any(|c| c != '\n' && is_unsafe(c)),
        "{shown:?}"
    );
    assert!(shown.len() < 4096, "{}", shown.len());
}

#[test]
fn a_lint_sums_up_its_problems() {
    let mut report = fixture::report();
    report.links.clear();
    let lint = |report: &Report| {
        let mut out = Vec::new();
        write_lint(report, 10, &Options::default(), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    };
    assert!(lint(&report).ends_with("1 error, 1 warning in 10 links\n"));
    report.diagnostics.clear();
    assert_eq!(lint(&report), "no problems in 10 links\n");
}
