//! Each rule on what breaks it, and on its nearest neighbour that does not.

mod configured;
mod entries;
mod ignores;
mod texts;

use jiff::civil::date;

use crate::diagnostic::Diagnostic;
use crate::lint::{Settings, lint, rule};
use crate::reading::{Reading, read};
use crate::source::{Kind, Source, SourceId};

/// Everything found in a catalog of these lines.
fn linted(lines: &str, settings: &Settings) -> (Source, Vec<Diagnostic>) {
    let text = format!("schema = 1\n{lines}");
    let sources = [Source::new("catalog.toml", Kind::Catalog, text)];
    let readings: [Reading; 1] = [read(&sources[0], SourceId(0))];
    let found = lint(&sources, &readings, settings);
    let [source] = sources;
    (source, found)
}

fn today() -> Settings {
    Settings {
        today: Some(date(2026, 11, 23)),
        ..Settings::default()
    }
}

/// What `rule` finds: the text that it points at, and the text of its first label.
fn found_by(name: &str, lines: &str, settings: &Settings) -> Vec<String> {
    let (source, found) = linted(lines, settings);
    let at = |span: crate::source::Span| source.text[span.range()].to_owned();
    let found = found.into_iter().filter(|found| found.rule == name);
    found
        .map(|found| match found.labels.first() {
            Some(label) => format!("{} < {}", at(found.span), at(label.span)),
            None => at(found.span),
        })
        .collect()
}

/// A rule, the lines of a catalog, and what it finds there.
type Row = (&'static str, &'static str, &'static [&'static str]);

fn hold(rows: &[Row]) {
    for (name, lines, expected) in rows {
        assert_eq!(
            found_by(name, lines, &today()),
            *expected,
            "{name}\n{lines}"
        );
        let default = rule(name).unwrap().severity;
        for found in linted(lines, &today()).1 {
            if found.rule == *name {
                assert_eq!(found.severity, default, "{name}");
            }
        }
    }
}

#[test]
fn a_catalog_in_order_has_no_problem() {
    let lines = "tags = ['free']\n[category.chat]\nname = '对话'\n[product.a]\nname = 'Kimi'\naliases = ['月之暗面']\ncategory = 'chat'\nurl = 'https://a.example/'\ndescription = '长文本对话助手。'\ntags = ['free']\nadded = 2026-11-23\nwas = []\n[product.b]\nname = 'B'\ncategory = 'chat'\nurl = { url = 'https://b.example/', note = '' }\ndescription = 'Chat (in a browser).'\n[retired.c]\nname = 'C'\nreplaced_by = 'b'\nwas = ['https://b.example/']\n";
    assert_eq!(linted(lines, &today()).1, []);
}
