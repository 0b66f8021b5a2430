use super::*;
use crate::report::fixture;
use crate::source::Subject;

fn comment(report: &Report) -> String {
    page(report, &Failing::default(), Reader::Comment)
}

const MANY: usize = 20_000;

/// A report with many findings, each long.
fn many() -> Report {
    let mut report = fixture::report();
    let dead = report
        .links
        .iter()
        .find(|it| it.outcome.verdict() == Verdict::Dead);
    let dead = dead.unwrap();
    let links = (0..MANY).map(|n| LinkReport {
        url: format!("https://docs-{n}.example/old").into(),
        ..dead.clone()
    });
    report.links = links.collect();
    report
}

#[test]
fn what_does_not_fit_is_left_out_whole_and_counted() {
    let report = many();
    for (reader, most) in [
        (Reader::Comment, COMMENT),
        (Reader::Summary(3_000), 3_000),
        (Reader::Summary(SUMMARY), SUMMARY),
    ] {
        let page = page(&report, &Failing::default(), reader);
        let shown = page.lines().filter(|line| line.starts_with("- ")).count();
        let items = MANY + report.diagnostics.len();
        let length = match reader {
            Reader::Comment => page.chars().count(),
            Reader::Summary(_) => page.len(),
        };
        assert!(length <= most && shown < items, "{reader:?}: {length}");
        let note = format!("**{} more are not shown:**", items - shown);
        assert!(page.contains(&note), "{reader:?}: {note}");
        assert_eq!(page.contains(MARKER), reader == Reader::Comment);
        // Every item that is there has its evidence.
        let evidence = page.matches("  - gone: `404 to both identities`\n").count();
        assert_eq!(page.matches(".example/old>)").count(), evidence);
    }
}

#[test]
fn characters_outside_of_the_basic_plane_count_as_two() {
    let mut report = many();
    for link in &mut report.links {
        link.url = "😀".repeat(400).into();
    }
    let page = comment(&report);
    assert!(page.encode_utf16().count() <= COMMENT);
    assert!(page.encode_utf16().count() > COMMENT - 4_000);
}

#[test]
fn a_host_that_failed_as_a_whole_is_one_item() {
    let mut report = many();
    for link in &mut report.links {
        link.url = link
            .url
            .replace("https://docs-", "https://docs.example/")
            .into();
    }
    let page = comment(&report);
    assert!(
        page.contains("### Dead (20000): not there any more"),
        "{page}"
    );
    let host = "- `docs.example`, all 20000 links: gone: `404 to both identities`\n";
    assert_eq!(page.matches(host).count(), 1, "{page}");
    assert!(page.contains("\n  - 19970 more\n"), "{page}");
    assert!(!page.contains("not shown"), "{page}");
    // What passes needs no list.
    let limited = fixture::outcome(crate::verdict::Reason::RateLimited, "asks to wait");
    let limited = std::sync::Arc::new(limited);
    for link in &mut report.links {
        link.outcome = std::sync::Arc::clone(&limited);
    }
    let page = comment(&report);
    let host = "- `docs.example`, all 20000 links: rate-limited: `asks to wait`\n\n";
    assert!(page.contains(host), "{page}");
}

#[test]
fn what_failed_everywhere_at_once_is_told_once() {
    let mut report = many();
    let silent = fixture::outcome(crate::verdict::Reason::Timeout, "nothing");
    let silent = std::sync::Arc::new(silent);
    for link in &mut report.links {
        link.outcome = std::sync::Arc::clone(&silent);
    }
    let page = comment(&report);
    let want = "- 20000 of 20000 links failed at once (timeout 20000): look for the fault";
    assert!(page.contains(want), "{page}");
    assert!(!page.contains("docs-7.example"), "{page}");
}

#[test]
fn the_marker_is_the_same_for_the_same_inputs() {
    let marker = |report: &Report| {
        let page = comment(report);
        page[page.find(MARKER).unwrap()..].to_owned()
    };
    let (report, healthy) = (
        fixture::report(),
        fixture::all_well(&["https://a.example/"]),
    );
    assert_eq!(marker(&report), marker(&healthy));
    let mut other = report.clone();
    other.inputs = vec!["other.toml".to_owned()];
    assert_ne!(marker(&report), marker(&other));
}

#[test]
fn a_line_is_suggested_only_where_it_can_be_mended_by_its_text() {
    let report = fixture::report();
    let link = report
        .links
        .iter()
        .find(|it| it.outcome.fix.is_some())
        .unwrap();
    let with = |replacement: &str, line: &str| {
        let mut link = link.clone();
        let mut outcome = crate::report::Outcome::clone(&link.outcome);
        outcome.fix.as_mut().unwrap().replace_with = replacement.to_owned();
        link.outcome = outcome.into();
        let mut report = report.clone();
        let place = &mut link.locations[0];
        let text = "\n".repeat(place.line as usize - 1) + line;
        // As far as the quote, whatever the file makes of the address.
        let end = line.rfind('"').unwrap_or(line.len());
        place.end_column = u32::try_from(end + 1).unwrap();
        report.sources = vec![crate::source::Source::new(
            "catalog.toml",
            crate::text::Kind::Toml,
            text,
        )];
        suggestion::of(&link, &report)
    };
    let line = "url = \"https://yiyan.example/\" # ```";
    let block = with("https://new.example/?a=b", line);
    let want = "    ````suggestion\n    url = \"https://new.example/?a=b\" # ```\n    ````\n";
    assert!(block.ends_with(want), "{block}");
    // What the file escapes is replaced whole.
    let escaped = "url = \"https://\\u0079iyan.example/\"";
    let block = with("https://new.example/", escaped);
    assert!(
        block.contains("\n    url = \"https://new.example/\"\n"),
        "{block}"
    );
    for (replacement, line) in [
        ("https://new.example/\"x", line),
        ("https://new.example/'x", line),
        (
            "https://new.example/",
            "url = \"https://yiyan.example/\" # \u{202e}",
        ),
        ("https://new.example/", "nothing"),
        ("https://new.example/", ""),
    ] {
        assert_eq!(with(replacement, line), "", "{replacement} {line}");
    }
    let mut read_back = report.clone();
    read_back.sources.clear();
    assert_eq!(suggestion::of(link, &read_back), "");
}

#[test]
fn every_line_of_a_link_has_its_suggestion() {
    let mut report = fixture::report();
    let fixed = |it: &&mut LinkReport| it.outcome.fix.is_some();
    let link = report.links.iter_mut().find(fixed).unwrap();
    // The same address once more, a line below, and again on that line.
    let mut again = link.locations[0].clone();
    again.line += 1;
    again.end_line += 1;
    link.locations.extend([again.clone(), again]);
    let text = report.sources[0].text.replace(
        "url = \"https://yiyan.example/\"",
        "url = \"https://yiyan.example/\"\nurl = \"https://yiyan.example/\"",
    );
    report.sources[0] = crate::source::Source::new("catalog.toml", crate::text::Kind::Toml, text);
    let page = comment(&report);
    assert_eq!(page.matches("suggestion\n    url = ").count(), 2, "{page}");
    let second = "  - if that is what is meant, at `catalog.toml:10`:\n";
    assert!(page.contains(second), "{page}");
}

#[test]
fn a_duplicate_says_where_the_address_stands_already() {
    let page = comment(&fixture::report());
    assert!(
        page.contains("already listed as `文心一言 links.docs`, line 10"),
        "{page}"
    );
}

#[test]
fn the_marker_stands_in_a_comment_once() {
    let mut report = fixture::report();
    for place in report.links.iter_mut().flat_map(|it| &mut it.locations) {
        let subject = Subject {
            product: Some(MARKER.into()),
            name: Some(MARKER.into()),
            ..Subject::default()
        };
        place.subject = Some(subject.into());
    }
    for problem in &mut report.diagnostics {
        problem.message = format!("a {MARKER} b");
    }
    assert_eq!(comment(&report).matches("<!-- linkcheck").count(), 2);
    assert_eq!(comment(&report).matches(MARKER).count(), 1);
}
