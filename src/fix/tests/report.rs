//! A report that was made before, and problems that linting finds.

use super::{Fate, TODAY, proposed, report};
use crate::diagnostic::{Diagnostic, Severity};
use crate::edit::{Applicability, Edit, Fix};
use crate::fix::{Proposals, Skipped, Why, propose};
use crate::report::Ignored;
use crate::source::{Kind, Source, SourceId, Span};

const OLD: &str = "https://a.example/old";
const FATES: &[(&str, Fate<'_>)] = &[(OLD, Fate::Moved("https://a.example/new"))];

/// What a report on `before` proposes for `after`.
fn later(before: &str, after: &str) -> Proposals {
    let report = report(&Source::new("x", Kind::Yaml, before), FATES);
    let sources = [Source::new("x", Kind::Yaml, after)];
    propose(&sources, &report, &[], TODAY).remove(0)
}

#[test]
fn a_saved_report_holds_where_its_address_still_stands() {
    let before = "a: https://a.example/old\nb: x\n";
    let rows = [
        (before, 1, 0),
        ("a: https://a.example/old\nb: y\nc: z\n", 1, 0),
        ("\na: https://a.example/old\n", 0, 1),
        ("a: https://a.example/else\n", 0, 1),
        ("b: x\n", 0, 1),
        // Longer now: another address.
        ("a: https://a.example/older\n", 0, 1),
    ];
    for (after, fixes, skipped) in rows {
        let proposals = later(before, after);
        let found = (proposals.fixes.len(), proposals.skipped.len());
        assert_eq!(found, (fixes, skipped), "{after}");
    }
    let want = Skipped {
        url: OLD.to_owned(),
        line: 1,
        why: Why::Changed,
    };
    assert_eq!(later(before, "b: x\n").skipped, [want]);
}

#[test]
fn a_report_on_another_file_says_nothing_of_this_one() {
    let text = "a: https://a.example/old\n";
    let report = report(&Source::new("y", Kind::Yaml, text), FATES);
    let sources = [Source::new("x", Kind::Yaml, text)];
    let proposals = propose(&sources, &report, &[], TODAY).remove(0);
    assert!(proposals.fixes.is_empty() && proposals.skipped.is_empty());
}

#[test]
fn an_ignored_finding_is_left_alone() {
    let source = Source::new("x", Kind::Yaml, "a: https://a.example/old\n");
    let mut report = report(&source, FATES);
    report.links[0].ignored = Some(Ignored {
        reason: String::new(),
        until: None,
    });
    let proposals = propose(&[source], &report, &[], TODAY).remove(0);
    assert!(proposals.fixes.is_empty() && proposals.skipped.is_empty());
}

#[test]
fn a_report_cannot_put_just_anything_into_a_file() {
    for to in ["javascript:alert(1)", "no address", "ftp://a.example/"] {
        let source = Source::new("x", Kind::Yaml, "a: https://a.example/old\n");
        let proposals = proposed(&source, &[(OLD, Fate::Moved(to))], &[]);
        assert!(proposals.fixes.is_empty(), "{to}");
    }
    let source = Source::new("x", Kind::Yaml, "a: https://a.example/old\n");
    let to = "https://a.example/\nb: https://b.example/";
    let proposals = proposed(&source, &[(OLD, Fate::Moved(to))], &[]);
    let mended = proposals.mend(&source, Applicability::Unsafe).unwrap();
    assert_eq!(mended.text.lines().count(), 1, "{}", mended.text);
}

fn problem(fix: Fix) -> Diagnostic {
    let span = fix.edits[0].span;
    Diagnostic::error("stray-space", SourceId(0), span, "a stray space")
        .with_severity(Severity::Warning)
        .with_fix(fix)
}

#[test]
fn problems_of_the_text_are_mended_along() {
    let source = Source::new("x", Kind::Yaml, "a: https://a.example/old \nb:  y\n");
    let diagnostics = [
        problem(Fix::safe(Span::new(24..25), "")),
        problem(Fix {
            applicability: Applicability::Unsafe,
            edits: vec![Edit {
                span: Span::new(29..30),
                text: String::new(),
            }],
        }),
    ];
    let proposals = proposed(&source, FATES, &diagnostics);
    let careful = proposals.mend(&source, Applicability::Safe).unwrap();
    assert_eq!(careful.text, "a: https://a.example/new\nb:  y\n");
    assert_eq!(careful.withheld, 1);
    let bold = proposals.mend(&source, Applicability::Unsafe).unwrap();
    assert_eq!(bold.text, "a: https://a.example/new\nb: y\n");
    assert_eq!(bold.made[1].title, "stray-space: a stray space");
}

#[test]
fn of_two_that_overlap_the_new_address_wins_and_the_other_is_told() {
    let source = Source::new("x", Kind::Yaml, "a: https://a.example/old\nb: z\n");
    let whole = Fix::safe(Span::new(0..source.text.len()), "sorted: x\n");
    let proposals = proposed(&source, FATES, &[problem(whole)]);
    let mended = proposals.mend(&source, Applicability::Safe).unwrap();
    assert_eq!(mended.text, "a: https://a.example/new\nb: z\n");
    let [overlap] = mended.overlaps.as_slice() else {
        panic!("{:?}", mended.overlaps);
    };
    assert_eq!(overlap.left.title, "stray-space: a stray space");
    assert!(
        overlap
            .made
            .is_some_and(|made| made.title.starts_with("moved: "))
    );
}

#[test]
fn a_fix_that_would_break_the_file_is_refused() {
    let source = Source::new("x", Kind::Toml, "a = 1\n");
    let bad = problem(Fix::safe(Span::new(2..3), ""));
    let proposals = proposed(&source, &[], &[bad]);
    let broken = proposals.mend(&source, Applicability::Safe).unwrap_err();
    assert!(broken.to_string().contains("cannot be read"), "{broken}");
}
