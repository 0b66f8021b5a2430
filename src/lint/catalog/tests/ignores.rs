//! What a catalog ignores.

use super::{found_by, hold, linted, today};
use crate::diagnostic::Severity;

#[test]
fn ignores() {
    hold(&[
        ("ignore-no-reason", "[[ignore]]\nurl = 'x'", &["ignore"]),
        ("ignore-no-reason", "[[ignore]]\nreason = ' '", &["ignore"]),
        ("ignore-no-reason", "[[ignore]]\nreason = 'known'", &[]),
        ("empty-value", "[[ignore]]\nreason = ''", &[]),
        ("ignore-no-until", "[[ignore]]", &["ignore"]),
        ("ignore-no-until", "[[ignore]]\nuntil = 2027-01-01", &[]),
        (
            "ignore-expired",
            "[[ignore]]\nuntil = 2026-11-22",
            &["2026-11-22"],
        ),
        ("ignore-expired", "[[ignore]]\nuntil = 2026-11-23", &[]),
        ("ignore-too-broad", "[[ignore]]\nrule = 'gone'", &["ignore"]),
        (
            "ignore-too-broad",
            "[[ignore]]\nurl = 'https://*'",
            &["https://*"],
        ),
        ("ignore-too-broad", "[[ignore]]\nurl = '*'", &["*"]),
        ("ignore-too-broad", "[[ignore]]\nurl = '*.pdf'", &["*.pdf"]),
        (
            "ignore-too-broad",
            "[[ignore]]\nurl = 'https://*.com/x'",
            &["https://*.com/x"],
        ),
        (
            "ignore-too-broad",
            "[[ignore]]\nurl = 'https://a.example/*'",
            &[],
        ),
        (
            "ignore-too-broad",
            "[[ignore]]\nurl = '*://*.a.example/*'",
            &[],
        ),
        ("ignore-too-broad", "[[ignore]]\ntarget = 'product.a'", &[]),
    ]);
}

#[test]
fn an_ignore_that_covers_nothing() {
    let product =
        "[product.kimi]\nname = 'Kimi'\ncategory = 'x'\nurl = 'https://a.example/'\n[category.x]\n";
    let rows: &[(&str, &[&str])] = &[
        ("target = 'product.kimmi.url'", &["product.kimmi.url"]),
        (
            "target = 'product.kimi.links.docs'",
            &["product.kimi.links.docs"],
        ),
        ("target = 'product.kimi.urls'", &["product.kimi.urls"]),
        ("target = 'kimi'", &["kimi"]),
        ("url = 'https://b.example/*'", &["https://b.example/*"]),
        (
            "target = 'product.kimi'\nrule = 'rate-limitted'",
            &["rate-limitted"],
        ),
        (
            "target = 'product.kimi'\nrule = 'duplicate-url'",
            &["duplicate-url"],
        ),
        (
            "target = 'product.kimi'\nrule = 'duplicate-url'\nuntil = 2026-11-01",
            &[],
        ),
        ("target = 'product.kimi.url'\nrule = 'rate-limited'", &[]),
        ("target = 'product.kimi'", &[]),
        (
            "url = 'https://a.example/*'\nrule = 'redirect-duplicate'",
            &[],
        ),
    ];
    for (lines, expected) in rows {
        let lines = format!("{product}[[ignore]]\n{lines}");
        assert_eq!(
            found_by("ignore-unused", &lines, &today()),
            *expected,
            "{lines}"
        );
    }
}

#[test]
fn an_ignored_finding_is_a_note_and_uses_its_ignore() {
    let product = "[product.a]\nname = 'A '\n";
    for (ignore, severity, unused) in [
        (
            "target = 'product.a.name'\nrule = 'stray-space'",
            Severity::Note,
            0,
        ),
        (
            "target = 'product.a'\nrule = 'stray-space'",
            Severity::Note,
            0,
        ),
        (
            "target = 'product.a.url'\nrule = 'stray-space'",
            Severity::Warning,
            1,
        ),
        (
            "target = 'product.a.name'\nrule = 'stray-space'\nuntil = 2026-11-22",
            Severity::Warning,
            0,
        ),
    ] {
        let lines = format!("{product}[[ignore]]\nreason = 'x'\n{ignore}");
        let (_, found) = linted(&lines, &today());
        let stray = found.iter().find(|it| it.rule == "stray-space").unwrap();
        assert_eq!(stray.severity, severity, "{ignore}");
        let unused_found = found.iter().filter(|it| it.rule == "ignore-unused");
        assert_eq!(unused_found.count(), unused, "{ignore}");
    }
}
