//! What a configuration says of rules.

use super::{found_by, linted, today};
use crate::diagnostic::Severity;
use crate::lint::{Level, RuleSettings, Settings};

#[test]
fn the_configuration_sets_severity_bounds_and_exceptions() {
    let set = |rule: &str, said: RuleSettings| Settings {
        rules: [(rule.to_owned(), said)].into(),
        ..today()
    };
    let lines = "[category.x]\n[category.y]\n[product.b]\ncategory = 'y'\n[product.a]\nname = 'A'\ncategory = 'x'\ndescription = '完美的短句。'\nurl = 'javascript:1'";
    let rows: [(&str, RuleSettings, usize); 7] = [
        (
            "description-length",
            RuleSettings {
                min: Some(20),
                ..RuleSettings::default()
            },
            1,
        ),
        ("description-length", RuleSettings::default(), 0),
        (
            "small-category",
            RuleSettings {
                min: Some(1),
                ..RuleSettings::default()
            },
            0,
        ),
        (
            "promotional-text",
            RuleSettings {
                allow: vec!["完美".to_owned()],
                ..RuleSettings::default()
            },
            0,
        ),
        (
            "promotional-text",
            RuleSettings {
                level: Some(Level::Off),
                ..RuleSettings::default()
            },
            0,
        ),
        (
            "unreachable-scheme",
            RuleSettings {
                allow: vec!["javascript:*".to_owned()],
                ..RuleSettings::default()
            },
            0,
        ),
        ("unreachable-scheme", RuleSettings::default(), 1),
    ];
    for (rule, said, expected) in rows {
        let settings = set(rule, said.clone());
        assert_eq!(
            found_by(rule, lines, &settings).len(),
            expected,
            "{rule} {said:?}"
        );
    }
    let louder = RuleSettings {
        level: Some(Level::Told(Severity::Error)),
        ..RuleSettings::default()
    };
    let (_, found) = linted(lines, &set("small-category", louder));
    let small = found.iter().find(|it| it.rule == "small-category").unwrap();
    assert_eq!(small.severity, Severity::Error);
}
