//! What holds for any text and any findings.

use proptest::prelude::*;

use super::rounds::{done, linted};
use super::texts::{address, faulty, kind, text, words};
use super::{Fate, TODAY, proposed, report};
use crate::diagnostic::PARSE_ERROR;
use crate::edit::{Applicability, Edit};
use crate::fix::{Mended, Orders, mend_all, propose_lint};
use crate::reading;
use crate::source::{Kind, Source, SourceId};
use crate::verdict::Reason;

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
