//! Every hostile string through every form, and back by a parser that is not ours.

use linkcheck::report::escape::{cut, is_unsafe, plain};
use linkcheck::report::{Report, csv, github, human, json, jsonl, junit, markdown, sarif};
use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::Value;
use url::Url;

use super::github_runner::command;
use super::hostile::{failing, reports};
use super::schemas;

fn rendered(write: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> String {
    let mut out = Vec::new();
    write(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// The beginning of a text, for messages.
fn named(text: &str) -> String {
    text.chars()
        .take(60)
        .collect::<String>()
        .escape_debug()
        .to_string()
}

fn for_each(check: impl Fn(&str, &Report)) {
    for (text, report) in reports() {
        check(text, report);
    }
}

/// `text` as people are shown it, of at most `most` characters.
fn shown(text: &str, most: usize) -> String {
    plain(&cut(text, most)).into_owned()
}

pub(crate) fn is_fit_for_a_terminal(output: &str, of: &str) {
    let unsafe_one = output.chars().find(|&c| c != '\n' && is_unsafe(c));
    assert_eq!(unsafe_one, None, "{}", named(of));
}

#[test]
fn people_see_nothing_that_a_terminal_or_a_runner_obeys() {
    for_each(|text, report| {
        let options = human::Options {
            detail: human::Detail::Verbose,
            ..human::Options::default()
        };
        let output = rendered(|out| human::write(report, &options, out));
        is_fit_for_a_terminal(&output, text);
        assert!(output.len() < 64 << 10, "{}", named(text));
        for line in output.lines() {
            assert_eq!(command(line), None, "{}", named(text));
        }
    });
}

#[test]
fn json_gives_every_text_back() {
    for_each(|text, report| {
        let output = rendered(|out| json::write(report, out));
        is_fit_for_a_terminal(&output, text);
        let value: Value = serde_json::from_str(&output).unwrap();
        for pointer in [
            "/links/0/url",
            "/links/0/title",
            "/links/0/hops/0/to",
            "/links/0/locations/0/file",
            "/links/1/ignored/reason",
            "/diagnostics/0/message",
            "/diagnostics/0/related/0/message",
            "/vantage/place",
            "/inputs/0",
        ] {
            let want = Some(text);
            assert_eq!(
                value.pointer(pointer).and_then(Value::as_str),
                want,
                "{pointer}"
            );
        }
    });
}

#[test]
fn json_lines_are_one_a_link_and_one_for_the_run() {
    for_each(|text, report| {
        let output = rendered(|out| jsonl::write(report, out));
        is_fit_for_a_terminal(&output, text);
        let lines: Vec<Value> = output
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert_eq!(lines.len(), 4, "{}", named(text));
        assert_eq!(lines[0]["url"], text);
        assert_eq!(lines[0]["locations"][1]["file"], text);
        assert_eq!(lines[3]["schema"], "linkcheck/jsonl/1");
        assert_eq!(lines[3]["summary"]["dead"], 1);
        assert_eq!(lines[3]["diagnostics"][0]["message"], text);
    });
}

#[test]
fn sarif_is_valid_and_its_messages_hold_no_link() {
    let schema = schemas::sarif();
    for_each(|text, report| {
        let output = rendered(|out| sarif::write(report, &failing(), out));
        is_fit_for_a_terminal(&output, text);
        let log: Value = serde_json::from_str(&output).unwrap();
        let errors: Vec<String> = schema.iter_errors(&log).map(|it| it.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{}", named(text));
        let results = log["runs"][0]["results"].as_array().unwrap();
        assert_eq!(results.len(), 2 + 3 * 2, "{}", named(text));
        let ignored = results
            .iter()
            .find(|it| it["suppressions"].is_array())
            .unwrap();
        let reason = ignored["suppressions"][0]["justification"]
            .as_str()
            .unwrap();
        assert_eq!(
            unescaped_message(reason),
            shown(text, 4_000),
            "{}",
            named(text)
        );
        // What a file may have to escape is no fix that could be applied as it is.
        let fix = &results[2]["fixes"][0]["artifactChanges"][0];
        let bare = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$*+,;=%&".contains(c);
        assert_eq!(fix.is_null(), !text.chars().all(bare), "{}", named(text));
        if !fix.is_null() {
            assert_eq!(fix["replacements"][0]["insertedContent"]["text"], text);
        }
        let place = &results[2]["locations"][0]["physicalLocation"];
        let uri = place["artifactLocation"]["uri"].as_str().unwrap();
        let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~/%:".contains(c);
        assert!(uri.chars().all(allowed), "{uri}");
    });
}

/// A message without its escapes; it holds neither a link nor a placeholder.
fn unescaped_message(text: &str) -> String {
    let mut plain = String::new();
    let mut chars = text.chars();
    while let Some(char) = chars.next() {
        match char {
            '\\' => {
                let escaped = chars.next().unwrap();
                assert!("[]\\".contains(escaped), "{text}");
                plain.push(escaped);
            }
            '[' | ']' => panic!("a link in {text}"),
            '{' | '}' => {
                assert_eq!(chars.next(), Some(char), "a placeholder in {text}");
                plain.push(char);
            }
            _ => plain.push(char),
        }
    }
    plain
}

#[test]
fn junit_is_valid_and_leaves_no_case_out() {
    let schema = schemas::Junit::new();
    for_each(|text, report| {
        let output = rendered(|out| junit::write(report, &failing(), out));
        is_fit_for_a_terminal(&output, text);
        assert_eq!(
            schema.errors(&output),
            Vec::<String>::new(),
            "{}",
            named(text)
        );
        let document = roxmltree::Document::parse(&output).unwrap();
        let of = |name: &'static str| {
            document
                .descendants()
                .filter(move |it| it.has_tag_name(name))
        };
        assert_eq!(of("testcase").count(), 2 + 3 * 2, "{}", named(text));
        // One dead address at two places, and an error.
        assert_eq!(of("failure").count(), 3, "{}", named(text));
        let dead = of("failure")
            .find(|it| it.attribute("type") == Some("dead/hijacked"))
            .unwrap();
        let want = shown(&format!("hijacked: {text}"), 4_000);
        let want = want
            .replace('\u{fffe}', "\\u{fffe}")
            .replace('\u{ffff}', "\\u{ffff}");
        assert_eq!(
            dead.attribute("message"),
            Some(want.as_str()),
            "{}",
            named(text)
        );
    });
}

#[test]
fn csv_gives_cells_back_and_no_formula() {
    for_each(|text, report| {
        let output = rendered(|out| csv::write(report, out));
        is_fit_for_a_terminal(&output, text);
        let mut table = ::csv::Reader::from_reader(output.as_bytes());
        let header = table.headers().unwrap().clone();
        let rows: Vec<_> = table.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), 3 * 2 + 2, "{}", named(text));
        let cell = |row: usize, column: &str| {
            let at = header.iter().position(|it| it == column).unwrap();
            rows[row].get(at).unwrap()
        };
        for row in &rows {
            let formula = |cell: &str| cell.trim_start().starts_with(['=', '+', '-', '@']);
            assert!(!row.iter().any(formula), "{}", named(text));
        }
        for column in [
            "file",
            "product",
            "name",
            "field",
            "url",
            "detail",
            "title",
            "replace_with",
        ] {
            let cell = cell(0, column);
            let bare = cell.strip_prefix('\'').unwrap_or(cell);
            assert_eq!(bare, shown(text, 32_000), "{column}: {}", named(text));
        }
        assert_eq!(cell(0, "verdict"), "dead");
        assert_eq!(cell(6, "kind"), "diagnostic");
    });
}

#[test]
fn github_gets_exactly_the_commands_that_were_meant() {
    for_each(|text, report| {
        let output = rendered(|out| github::write(report, &failing(), out));
        is_fit_for_a_terminal(&output, text);
        let commands: Vec<_> = output.lines().filter_map(command).collect();
        let names: Vec<&str> = commands.iter().map(|it| it.name.as_str()).collect();
        let want = ["group", "endgroup", "error", "error", "warning", "warning"];
        assert_eq!(names, want, "{}", named(text));
        let dead = &commands[3];
        assert_eq!(dead.properties["title"], "dead/hijacked");
        assert_eq!(dead.properties["line"], "3");
        let lines: Vec<&str> = dead.data.lines().collect();
        let want = shown(&format!("hijacked: {text}"), 1_000);
        assert!(lines.contains(&want.as_str()), "{}: {lines:?}", named(text));
        let keys: Vec<&str> = dead.properties.keys().map(String::as_str).collect();
        let known = ["col", "endColumn", "file", "line", "title"];
        assert!(keys.iter().all(|key| known.contains(key)), "{keys:?}");
    });
}

#[test]
fn markdown_has_no_foreign_link_no_html_and_no_heading_of_its_own() {
    for_each(|text, report| {
        for (reader, most) in [
            (markdown::Reader::Comment, 65_536),
            (markdown::Reader::Summary(1 << 20), 1 << 20),
        ] {
            let page = rendered(|out| markdown::write(report, &failing(), reader, out));
            is_fit_for_a_terminal(&page, text);
            assert!(page.encode_utf16().count() <= most, "{}", named(text));
            let urls = [text.to_owned(), format!("{text}2"), format!("{text}3")];
            check_page(&page, text, &urls);
            let marks = page.matches(markdown::MARKER).count();
            assert_eq!(marks, usize::from(reader == markdown::Reader::Comment));
        }
    });
}

fn check_page(page: &str, text: &str, urls: &[String]) {
    let urls = urls.iter().filter_map(|url| Url::parse(url).ok());
    let own: Vec<String> = urls.map(|url| url.to_string()).collect();
    let seen = seen_on(page, &own, text);
    assert_eq!(seen.others, Vec::<String>::new(), "{}", named(text));
    // Long texts may leave no room for the last of four.
    let all = if text.len() < 1_000 { 4 } else { 2 };
    let headings = seen.headings;
    assert!((all..=4).contains(&headings), "{}: {headings}", named(text));
    // What programs know the comment by stands in it once.
    let want = shown(text, 300).replace("<!-- linkcheck", "<!- - linkcheck");
    assert!(
        seen.codes.contains(&want),
        "{}: {:?}",
        named(text),
        seen.codes
    );
}

/// What stands on a page, as a reader of Markdown sees it.
pub(crate) struct Seen {
    codes: Vec<String>,
    headings: usize,
    /// What is neither text, a list, a heading nor a link.
    pub(crate) others: Vec<String>,
}

/// Looks at a page on which nothing but the addresses of `own` may be linked.
pub(crate) fn seen_on(page: &str, own: &[String], of: &str) -> Seen {
    let mut seen = Seen {
        codes: Vec::new(),
        headings: 0,
        others: Vec::new(),
    };
    for event in Parser::new_ext(page, Options::all()) {
        match event {
            Event::Code(code) => seen.codes.push(code.into_string()),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let known = own.iter().any(|url| *url == *dest_url);
                let web = dest_url.starts_with("http://") || dest_url.starts_with("https://");
                assert!(known && web, "{}: {dest_url}", named(of));
            }
            Event::Start(Tag::Heading { .. }) => seen.headings += 1,
            Event::Html(html) | Event::InlineHtml(html) => {
                let ours = html.trim().is_empty() || html.starts_with("<!-- linkcheck");
                assert!(ours, "{}: {html}", named(of));
            }
            Event::Start(
                Tag::Image { .. }
                | Tag::CodeBlock(_)
                | Tag::Table(_)
                | Tag::BlockQuote(_)
                | Tag::FootnoteDefinition(_)
                | Tag::Emphasis
                | Tag::Strikethrough,
            ) => seen.others.push(format!("{event:?}")),
            _ => {}
        }
    }
    seen
}
