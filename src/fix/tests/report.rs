//! A report that was made before.

use super::{Fate, TODAY, proposed, report};
use crate::edit::Applicability;
use crate::fix::{Proposals, Skipped, Why, propose};
use crate::report::Ignored;
use crate::source::{Kind, Source};

const OLD: &str = "https://a.example/old";
const FATES: &[(&str, Fate<'_>)] = &[(OLD, Fate::Moved("https://a.example/new"))];

/// What a report on `before` proposes for `after`.
fn later(before: &str, after: &str) -> Proposals {
    let report = report(&Source::new("x", Kind::Yaml, before), FATES);
    let sources = [Source::new("x", Kind::Yaml, after)];
    propose(&sources, &report, TODAY).remove(0)
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
        what: OLD.to_owned(),
        line: 1,
        why: Why::Changed,
        applicability: Applicability::Safe,
    };
    assert_eq!(later(before, "b: x\n").skipped, [want]);
}

#[test]
fn a_report_on_another_file_says_nothing_of_this_one() {
    let text = "a: https://a.example/old\n";
    let report = report(&Source::new("y", Kind::Yaml, text), FATES);
    let sources = [Source::new("x", Kind::Yaml, text)];
    let proposals = propose(&sources, &report, TODAY).remove(0);
    assert!(proposals.fixes.is_empty() && proposals.skipped.is_empty());
}

#[test]
fn an_ignored_finding_is_left_alone() {
    let source = Source::new("x", Kind::Yaml, "a: https://a.example/old\n");
    let mut report = report(&source, FATES);
    report.links[0].ignored = Some(Box::new(Ignored {
        reason: String::new(),
        until: None,
    }));
    let proposals = propose(&[source], &report, TODAY).remove(0);
    assert!(proposals.fixes.is_empty() && proposals.skipped.is_empty());
}

#[test]
fn a_report_cannot_put_just_anything_into_a_file() {
    for to in ["javascript:alert(1)", "no address", "ftp://a.example/"] {
        let source = Source::new("x", Kind::Yaml, "a: https://a.example/old\n");
        let proposals = proposed(&source, &[(OLD, Fate::Moved(to))]);
        assert!(proposals.fixes.is_empty(), "{to}");
    }
    let source = Source::new("x", Kind::Yaml, "a: https://a.example/old\n");
    let to = "https://a.example/\nb: https://b.example/";
    let proposals = proposed(&source, &[(OLD, Fate::Moved(to))]);
    let mended = proposals.mend(&source, Applicability::Unsafe).unwrap();
    assert_eq!(mended.text.lines().count(), 1, "{}", mended.text);
}
