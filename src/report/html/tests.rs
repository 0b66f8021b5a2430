//! The document is parsed back as a browser would parse it.

use std::collections::BTreeSet;
use std::sync::Arc;

use html5gum::{Token, Tokenizer};
use serde_json::Value;

use super::*;
use crate::diagnostic::Severity;
use crate::report::escape::is_unsafe;
use crate::report::{DiagnosticReport, Ignored, Outcome, fixture};
use crate::source::Subject;

fn page(report: &Report) -> String {
    let mut out = Vec::new();
    write(report, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// The page without what is the same on every one.
fn own(report: &Report) -> String {
    let mut page = page(report).replace(env!("CARGO_PKG_VERSION"), "VERSION");
    let assets = [
        (assets::POLICY.as_str(), "(policy)"),
        (assets::STYLE, "(style)"),
        (assets::EARLY_SCRIPT, "(early script)"),
        (assets::SCRIPT, "(script)"),
        (assets::ICONS, "(icons)\n"),
        (assets::CONTROLS, "(controls)\n"),
    ];
    for (asset, name) in assets {
        assert!(
            page.contains(asset) || asset == assets::POLICY.as_str(),
            "{name}"
        );
        page = page
            .replace(asset, name)
            .replace(&asset.replace('\'', "&#39;"), name);
    }
    page
}

/// The block of data, as a browser finds it.
fn data(page: &str) -> Value {
    let (_, after) = page
        .split_once("<script type=\"application/json\" id=\"data\">")
        .unwrap();
    let (block, _) = after.split_once("</script>").unwrap();
    serde_json::from_str(block).unwrap()
}

/// Every element with the names of its attributes, and every link.
fn markup(page: &str) -> (BTreeSet<String>, Vec<String>) {
    let (mut elements, mut links) = (BTreeSet::new(), Vec::new());
    for Ok(token) in Tokenizer::new(page) {
        let Token::StartTag(tag) = token else {
            continue;
        };
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        elements.insert(text(&tag.name));
        for (name, value) in &tag.attributes {
            elements.insert(format!("{} {}", text(&tag.name), text(name)));
            if matches!(&**name.clone(), b"href") {
                links.push(text(value));
            }
        }
    }
    (elements, links)
}

#[test]
fn the_document_is_as_it_was_agreed() {
    insta::assert_snapshot!(own(&fixture::report()));
}

#[test]
fn the_data_is_what_went_in() {
    let report = fixture::report();
    let data = data(&page(&report));
    assert_eq!(data["links"].as_array().unwrap().len(), report.links.len());
    for (link, wire) in report.links.iter().zip(data["links"].as_array().unwrap()) {
        let outcome = &*link.outcome;
        assert_eq!(wire["url"], *link.url);
        assert_eq!(
            data["verdicts"][number(&wire["verdict"])],
            outcome.verdict().name()
        );
        assert_eq!(
            wire["reason"].as_str(),
            outcome.reason.map(crate::verdict::Reason::name)
        );
        assert_eq!(
            wire["detail"].as_str().unwrap_or_default(),
            &*outcome.detail
        );
        assert_eq!(wire["title"].as_str(), outcome.title.as_deref());
        assert_eq!(wire["final_url"].as_str(), link.final_url().as_deref());
        assert_eq!(wire["milliseconds"], outcome.milliseconds);
        assert_eq!(
            wire["hops"].as_array().map_or(0, Vec::len),
            outcome.hops.len()
        );
        assert_eq!(
            wire["fix"][0].as_str(),
            outcome.fix.as_ref().map(|fix| &*fix.replace_with)
        );
        assert_eq!(
            wire["ignored"][0].as_str(),
            link.ignored.as_ref().map(|it| &*it.reason)
        );
        let history = &wire["history"];
        assert_eq!(
            history["runs"].as_u64().unwrap_or(0),
            u64::from(link.streak().runs)
        );
        for (past, wire) in link
            .streak()
            .recent
            .iter()
            .zip(history["recent"].as_array().unwrap_or(&Vec::new()))
        {
            assert_eq!(data["runs"][number(&wire[0])], past.at);
            assert_eq!(wire[1], rank(past.verdict));
        }
        for (place, wire) in link
            .locations
            .iter()
            .zip(wire["places"].as_array().unwrap())
        {
            assert_eq!(data["files"][number(&wire["file"])], *place.file);
            assert_eq!(
                (&wire["line"], &wire["column"]),
                (&place.line.into(), &place.column.into())
            );
            assert_eq!(
                data["products"][number(&wire["product"])]["id"].as_str(),
                place.product()
            );
            assert!(wire["text"].as_str().unwrap().contains(&*link.url));
        }
    }
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

#[test]
fn hostile_words_add_no_element_no_attribute_and_no_link_but_of_the_web() {
    #[derive(serde::Deserialize)]
    struct Row {
        text: String,
    }
    let rows: Vec<Row> =
        serde_json::from_str(include_str!("../../../tests/data/injections.json")).unwrap();
    assert!(rows.len() >= 60);
    let calm = markup(&page(&hostile("calm"))).0;
    for Row { text } in rows {
        let page = page(&hostile(&text));
        let (elements, links) = markup(&page);
        let added: Vec<&String> = elements.difference(&calm).collect();
        // Only an address of the web, and words in another script, have more to them.
        let known = ["a class", "a href", "a rel", "bdi lang"];
        assert!(
            added.iter().all(|it| known.contains(&it.as_str())),
            "{text:?}: {added:?}"
        );
        for link in links {
            let lower = link.to_ascii_lowercase();
            let fine = ["#", "http://", "https://", "data:image/svg+xml,"]
                .iter()
                .any(|it| lower.starts_with(it));
            assert!(fine, "{text:?}: {link}");
        }
        assert!(
            !page.chars().any(|char| is_unsafe(char) && char != '\n'),
            "{text:?}"
        );
        assert_eq!(data(&page)["links"][0]["title"], text);
    }
}

/// A report with `text` in every place that a stranger can reach.
fn hostile(text: &str) -> Report {
    let mut report = fixture::report();
    report.sources.clear();
    report.inputs = vec![text.to_owned()];
    let mut link = report.links.swap_remove(0);
    let mut outcome = Outcome {
        final_url: Some(text.into()),
        title: Some(text.into()),
        ..fixture::outcome(crate::verdict::Reason::MovedSite, text)
    };
    outcome.fix = Some(Box::new(crate::judge::Replacement {
        replace_with: text.to_owned(),
        safe: false,
    }));
    link.url = text.into();
    link.outcome = Arc::new(outcome);
    link.ignored = Some(Box::new(Ignored {
        reason: text.to_owned(),
        until: Some(text.to_owned()),
    }));
    for place in &mut link.locations {
        (place.file, place.field) = (text.into(), Some(text.into()));
        let subject = Subject {
            product: Some(text.into()),
            name: Some(text.into()),
            topics: [text.to_owned()].into(),
            ..Subject::default()
        };
        place.subject = Some(subject.into());
    }
    report.links = vec![link];
    report.diagnostics = vec![DiagnosticReport {
        rule: text.to_owned().into(),
        severity: Severity::Error,
        message: text.to_owned(),
        file: text.into(),
        line: 1,
        column: 1,
        end_line: 1,
        end_column: 2,
        product: Some(text.to_owned()),
        field: Some(text.to_owned()),
        help: Some(text.to_owned()),
        fixable: true,
        related: Vec::new(),
        excerpt: None,
    }];
    report
}

#[test]
fn the_policy_names_the_styles_and_scripts_that_are_there() {
    let page = page(&fixture::report());
    let mut found = Vec::new();
    for (start, end) in [
        ("<style>", "</style>"),
        ("<script>", "</script>"),
        ("<script type=\"module\">", "</script>"),
    ] {
        let (_, after) = page.split_once(start).unwrap();
        found.push(assets::hash(after.split_once(end).unwrap().0));
    }
    for hash in found {
        assert!(assets::POLICY.contains(&hash), "{hash}");
    }
    assert!(assets::POLICY.starts_with("default-src 'none';"));
}

#[test]
fn a_report_of_a_lint_has_problems_alone() {
    let mut report = fixture::report();
    report.links.clear();
    let page = page(&report);
    assert!(page.contains("<h1>2 problems</h1>"));
    assert!(!page.contains("id=\"links\"") && !page.contains("class=\"tile"));
    assert!(page.contains("ftp is not probed"));
}
