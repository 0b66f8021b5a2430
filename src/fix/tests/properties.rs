//! What holds for any text and any findings.

use proptest::prelude::*;

use super::rounds::{done, linted};
use super::{Fate, TODAY, proposed, report};
use crate::diagnostic::PARSE_ERROR;
use crate::edit::{Applicability, Edit};
use crate::fix::{Mended, Orders, mend_all, propose_lint};
use crate::reading;
use crate::source::{Kind, Source, SourceId};
use crate::verdict::Reason;

/// Addresses with what formats stumble over.
fn address() -> impl Strategy<Value = String> {
    let host = prop::sample::select(vec!["a.example", "b.example", "例子.cn"]);
    (
        prop::bool::ANY,
        host,
        "(/[a-z().,'&;*_~|\\[\\]文]{0,6}){0,2}",
        "(#[a-z/']{1,3})?",
    )
        .prop_map(|(secure, host, path, fragment)| {
            let scheme = if secure { "https" } else { "http" };
            format!("{scheme}://{host}{path}{fragment}")
        })
}

/// Addresses with faults that linting mends.
fn faulty() -> impl Strategy<Value = String> {
    let before = prop::sample::select(vec!["", " ", "HTTP://U.EXAMPLE/", "\u{200b}", "<"]);
    let host = prop::sample::select(vec![
        "A.Example",
        "b.example.",
        "c.example:443",
        "github.com",
    ]);
    let path = prop::sample::select(vec![
        "", "/x/../y", "/y/z.git", "/%7eq", "/名、", "/a%20b", "//",
    ]);
    let query = prop::sample::select(vec![
        "",
        "?",
        "?utm_source=x",
        "?a=1&utm_campaign=y&b=2",
        "?fbclid=1&amp;c=d",
    ]);
    let after = prop::sample::select(vec!["", " ", "。", ",", ")", "**", ">", "\u{feff}", "#"]);
    (before, prop::bool::ANY, host, path, query, after).prop_map(
        |(before, secure, host, path, query, after)| {
            let scheme = if secure { "https" } else { "http" };
            format!("{before}{scheme}://{host}{path}{query}{after}")
        },
    )
}

/// Words between links.
fn words() -> impl Strategy<Value = String> {
    "[ a-z名。,*_#\t]{0,8}"
}

/// A text of `kind` with these addresses in it.
fn text(kind: Kind, parts: &[(String, String, u8)], dos: bool) -> String {
    let mut text = match kind {
        Kind::Catalog => "schema = 1\n[category.c]\nname = \"C\"\n".to_owned(),
        Kind::Json => "[\n".to_owned(),
        Kind::Toml | Kind::Yaml | Kind::Markdown | Kind::Html | Kind::Text => String::new(),
    };
    let parts_of_it: Vec<String> = parts
        .iter()
        .enumerate()
        .map(|(at, (url, words, form))| part(kind, at, url, words, *form))
        .collect();
    let between = if kind == Kind::Json { ",\n" } else { "\n" };
    text.push_str(&parts_of_it.join(between));
    if kind == Kind::Json {
        text.push_str("\n]");
    }
    if dos {
        text.replace('\n', "\r\n")
    } else {
        text
    }
}

fn part(kind: Kind, at: usize, url: &str, words: &str, form: u8) -> String {
    let basic = url.replace('\\', "\\\\").replace('"', "\\\"");
    let toml = |key: &str| match form % 3 {
        0 => format!("{key} = \"{basic}\""),
        1 if !url.contains('\'') => format!("{key} = '{url}' # {words}"),
        _ => format!("{key} = \"\"\"{basic}\"\"\""),
    };
    match kind {
        Kind::Catalog => {
            let links = toml("links.docs");
            let url = if form.is_multiple_of(2) {
                toml("url")
            } else {
                format!("url = {{ {} }}", toml("url").split(" #").next().unwrap())
            };
            let was = [
                "",
                "was = []\n",
                "was = [\n  \"https://w.example/\", # w\n]\n",
            ][usize::from(form) % 3];
            let url = format!("{was}{url}\n");
            let rest = format!("category = \"c\"\ndescription = \"{words}\"\n{links}\n");
            // Either may be the table's end, and so may the text.
            let (one, other) = if form.is_multiple_of(7) {
                (rest, url)
            } else {
                (url, rest)
            };
            let gap = if form.is_multiple_of(5) { "" } else { "\n" };
            format!("# {words}\n[product.p{form:02}-{at}]\nname = \"P\"\n{one}{other}{gap}")
        }
        Kind::Toml => toml(&format!("k{at}")),
        Kind::Json => {
            let value = serde_json::Value::from(url).to_string();
            if form.is_multiple_of(2) {
                value
            } else {
                value.replace('/', "\\/")
            }
        }
        Kind::Yaml => match form % 4 {
            0 => format!("- \"{basic}\" # {words}"),
            1 => format!("- '{}'", url.replace('\'', "''")),
            2 => format!("- [x, \"{basic}\"]"),
            _ => format!("- {url}"),
        },
        Kind::Markdown => match form % 5 {
            0 => format!("{words} [x](<{url}>) {words}"),
            1 => format!("{words} {url} {words}"),
            2 => format!("[r{at}]\n\n[r{at}]: <{url}>\n"),
            3 => format!("|{words}|\n|-|\n|[x](<{}>)|\n", url.replace('|', "\\|")),
            _ => format!("<a href=\"{}\">{words}</a>\n", url.replace('&', "&amp;")),
        },
        Kind::Html => match form % 2 {
            0 => format!("<p>{words}<a href=\"{}\">", url.replace('&', "&amp;")),
            _ => format!(
                "<img src=' {} '>",
                url.replace('&', "&amp;").replace('\'', "&#39;")
            ),
        },
        Kind::Text => format!("{words} {url} {words}"),
    }
}

fn kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(vec![
        Kind::Catalog,
        Kind::Toml,
        Kind::Yaml,
        Kind::Json,
        Kind::Markdown,
        Kind::Html,
        Kind::Text,
    ])
}

/// A fate for each link: what kind of finding, and where to.
fn fates<'a>(links: &'a [String], choices: &'a [(u8, String)]) -> Vec<(&'a str, Fate<'a>)> {
    let chosen = links.iter().zip(choices.iter().cycle());
    chosen
        .filter_map(|(url, (choice, to))| {
            let fate = match choice % 5 {
                0 => Fate::Moved(to),
                1 => Fate::Perhaps(to),
                2 => Fate::Away(to),
                3 => Fate::Dead(Reason::Gone),
                _ => return None,
            };
            Some((url.as_str(), fate))
        })
        .collect()
}

/// The links as the plan knows them.
fn targets(source: &Source) -> Vec<String> {
    let links = reading::read(source, SourceId(0)).links;
    let urls = links.iter().filter_map(|link| {
        let canonical = crate::target::CanonicalUrl::parse(&link.url).ok()?;
        Some(canonical.as_str().to_owned())
    });
    let mut urls: Vec<String> = urls.collect();
    urls.sort();
    urls.dedup();
    urls
}

/// How much is wrong with the format: keys that are unknown here, ids twice.
fn faults(source: &Source) -> usize {
    reading::read(source, SourceId(0)).diagnostics.len()
}

fn parses(source: &Source) -> bool {
    let mut diagnostics = reading::read(source, SourceId(0)).diagnostics.into_iter();
    !diagnostics.any(|diagnostic| diagnostic.rule == PARSE_ERROR)
}

/// Whether all that is outside of the edits that were made stands in the
/// result, in order, with what they put between.
fn is_spliced(text: &str, mended: &Mended<'_>) -> bool {
    let made = mended.made.iter().flat_map(|made| &made.fix.edits);
    let mut edits: Vec<&Edit> = made.collect();
    edits.sort_by_key(|edit| edit.span);
    edits.dedup();
    let mut rest = mended.text.as_str();
    let mut from = 0;
    for edit in edits {
        let kept = &text[from..edit.span.range().start];
        let after = rest.strip_prefix(kept);
        let Some(after) = after.and_then(|rest| rest.strip_prefix(edit.text.as_str())) else {
            return false;
        };
        rest = after;
        from = edit.span.range().end;
    }
    rest == &text[from..]
}

/// How many texts are tried.
const CASES: u32 = 512;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    /// A fixed file still parses, its bytes outside of the edits are what they
    /// were, and a second fix with the same findings has nothing to do.
    #[test]
    fn a_fix_changes_what_it_means_to_and_nothing_else(
        kind in kind(),
        parts in prop::collection::vec((address(), words(), 0_u8..60), 1..5),
        choices in prop::collection::vec((0_u8..5, address()), 1..4),
        dos in prop::bool::ANY,
        bold in prop::bool::ANY,
    ) {
        let source = Source::new("x", kind, text(kind, &parts, dos));
        prop_assume!(parses(&source));
        let links = targets(&source);
        let new: Vec<String> = choices.iter().map(|(_, to)| to.clone()).collect();
        // What has moved once and leads to what moves again is another fix.
        let canonical: Vec<String> = new
            .iter()
            .filter_map(|url| crate::target::CanonicalUrl::parse(url).ok())
            .map(|url| url.as_str().to_owned())
            .collect();
        prop_assume!(!canonical.iter().any(|to| links.contains(to)));
        let fates = fates(&links, &choices);
        let most = if bold { Applicability::Unsafe } else { Applicability::Safe };
        let proposals = proposed(&source, &fates);
        // Only prose has addresses that it cannot hold.
        let prose = matches!(kind, Kind::Markdown | Kind::Text);
        prop_assert!(prose || proposals.skipped.is_empty(), "{:?}", proposals.skipped);
        let mended = proposals.mend(&source, most).unwrap();
        prop_assert!(mended.overlaps.is_empty(), "{:?}", mended.overlaps);
        let after = Source::new("x", kind, mended.text.as_str());
        prop_assert!(parses(&after), "{}", after.text);
        prop_assert!(faults(&after) <= faults(&source), "{}", after.text);
        if mended.made.is_empty() {
            prop_assert_eq!(&mended.text, &source.text);
        }
        prop_assert!(is_spliced(&source.text, &mended), "{}", mended.text);
        // Twice is once.
        let again = proposed(&after, &fates);
        let second = again.mend(&after, most).unwrap();
        prop_assert_eq!(&second.text, &mended.text);
        prop_assert!(second.made.is_empty());
    }

    /// The same for what linting finds, alone and after what was probed; and a
    /// second run, by the same report, is the first one's last round.
    #[test]
    fn what_is_mended_until_nothing_is_left_stays_as_it_is(
        kind in kind(),
        parts in prop::collection::vec((prop_oneof![faulty(), address()], words(), 0_u8..60), 1..5),
        choices in prop::collection::vec((0_u8..9, address()), 1..4),
        dos in prop::bool::ANY,
        bold in prop::bool::ANY,
    ) {
        let source = Source::new("x", kind, text(kind, &parts, dos));
        prop_assume!(parses(&source));
        let most = if bold { Applicability::Unsafe } else { Applicability::Safe };
        // One round.
        let sources = std::slice::from_ref(&source);
        let found = propose_lint(sources, &linted(sources)).remove(0);
        let mended = found.mend(&source, most).unwrap();
        prop_assert!(is_spliced(&source.text, &mended), "{}", mended.text);
        if mended.made.is_empty() {
            prop_assert_eq!(&mended.text, &source.text);
        }
        let count = |text: &str| {
            let source = Source::new("x", kind, text);
            reading::read(&source, SourceId(0)).links.len()
        };
        prop_assert_eq!(count(&mended.text), count(&source.text), "{}\n{}", source.text, mended.text);
        // All of them.
        let links = targets(&source);
        let fates = fates(&links, &choices);
        let first = done(&source, &fates, most, linted);
        prop_assert!(first.broken.is_none(), "{:?}", first.broken);
        let after = Source::new("x", kind, first.text.as_str());
        prop_assert!(parses(&after), "{}", after.text);
        prop_assert!(faults(&after) <= faults(&source), "{}", after.text);
        prop_assert_eq!(first.made.is_empty(), first.text == source.text);
        let report = report(&source, &fates);
        let orders = Orders { report: &report, today: TODAY, most };
        let second = mend_all(std::slice::from_ref(&after), orders, linted).remove(0);
        prop_assert_eq!(&second.text, &first.text);
        prop_assert!(second.made.is_empty(), "{:?}", second.made);
    }
}
