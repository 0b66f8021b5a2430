//! What signatures decide on any status: platforms and walls.

use url::Url;

use super::case::{Case, Outcome, Sight};
use super::rules::{Ruling, done, pass};
use super::sayings::{is_question, sayings};
use super::scene::states_itself;
use super::{addresses, names, patience, words};
use crate::evidence::Answer;
use crate::page::Page;
use crate::signatures::{self, Kind, OWNERS_DEED, Signature};
use crate::verdict::Reason;

/// What a platform says in a page's place has so many characters at most.
const A_NOTICE: u32 = 400;

/// The hosting platform says that the page is gone, whatever the status.
pub(super) fn platform(case: &Case<'_>) -> Ruling {
    let Some(best) = case.best() else {
        return pass("nothing was asked");
    };
    match platform_sign(case, best) {
        Some((reason, detail)) => done("platform", reason, Some(best), detail),
        None => pass("no hosting platform's notice"),
    }
}

/// What a hosting platform says in the page's place.
pub(super) fn platform_sign(case: &Case<'_>, sight: &Sight<'_>) -> Option<(Reason, String)> {
    const KINDS: &[Kind] = &[Kind::PlatformGone, Kind::Suspended];
    let answer = sight.answer()?;
    let success = (200..300).contains(&answer.status);
    // What a site says of itself it does not say in anybody's words.
    let doubtful = || {
        let page = answer.page.as_deref().filter(|_| success);
        page.zip(sight.end()).is_some_and(|(page, end)| {
            states_itself(case, page, end) || patience::is_for_repairs(page)
        })
    };
    // Nor does a platform that misses a site call it by any name but its host's.
    let named = || {
        let page = answer.page.as_deref().filter(|_| success);
        page.is_some_and(|page| is_named(&case.evidence.subject.names, page))
    };
    let rows = sight.signs(KINDS, case.policy);
    let names = &case.evidence.subject.names;
    // And a page about such notices has one's words in its address.
    let told = || {
        let page = answer.page.as_deref().filter(|_| success);
        page.zip(case.start)
            .is_some_and(|(page, start)| is_headed_as(page, start))
    };
    let root = sight.ends_at_root();
    let row = rows.into_iter().find(|row| {
        // At a root a suspended site's page may name it, and elsewhere a product's
        // page tells what becomes of its own accounts.
        let of_the_site = row.kind == Kind::PlatformGone || !root;
        let asked = || row.id == signatures::SUSPENDED_MORE && is_asked(answer, row);
        let all = || {
            answer
                .page
                .as_deref()
                .is_some_and(|p| is_all_of(p, row, names))
        };
        let quoted = (doubtful() && !all())
            || asked()
            || (success && is_but_asked(answer, row))
            || (of_the_site && named())
            || (!root && told());
        let entry = row.id == OWNERS_DEED && !root;
        !(entry || (row.is_wording() && quoted))
    })?;
    let status = words::status_at(answer, sight.hops());
    let (reason, what) = if row.kind == Kind::Suspended {
        (Reason::Suspended, "suspended")
    } else {
        (Reason::PlatformGone, "deleted")
    };
    Some((
        reason,
        format!("{status}: {what} on its platform ({})", row.id),
    ))
}

/// Whether a platform's notice, in its own words, is all of a page that is only titled
/// with the product's name, as shops are.
fn is_all_of(page: &Page, row: &Signature, names: &[String]) -> bool {
    let headed = |h1: &String| {
        let h1 = signatures::fold(h1);
        row.words().any(|words| h1.contains(words))
    };
    !row.is_common()
        && !page.h1.is_empty()
        && page.h1.iter().all(headed)
        && page.text_chars <= A_NOTICE
        && page.internal_links == 0
        && page.forms == 0
        && !patience::is_for_repairs(page)
        && !names::any_stands_in(names, &page.text)
}

/// Whether a page says the words of `row` in questions only: "Has your hosting expired?"
fn is_but_asked(answer: &Answer, row: &Signature) -> bool {
    answer.page.as_deref().is_some_and(|page| {
        let said = sayings(page, usize::MAX);
        let has = |said: &&String| row.words().any(|words| said.contains(words));
        let mut telling = said.iter().filter(has).peekable();
        telling.peek().is_some() && telling.all(|said| is_question(said))
    })
}

/// Whether a success says the words of `row` in questions and clauses only, or has a
/// form to ask by: "check whether your account was suspended".
fn is_asked(answer: &Answer, row: &Signature) -> bool {
    let page = answer.page.as_deref();
    let success = (200..300).contains(&answer.status);
    page.filter(|_| success).is_some_and(|page| {
        let has = |said: &String| row.words().any(|words| said.contains(words));
        let clause = |said: &str| {
            WHETHER.iter().any(|word| {
                let dense = word.contains(signatures::is_spaceless);
                dense && said.contains(word)
                    || said
                        .split(|c: char| !c.is_alphanumeric())
                        .any(|w| w == *word)
            })
        };
        let said = sayings(page, usize::MAX);
        page.forms > 0 || !said.iter().any(|s| has(s) && !is_question(s) && !clause(s))
    })
}

/// Words with which a clause begins that asks, in any language: they can only soften a
/// verdict.
const WHETHER: &[&str] = &[
    "if",
    "of",
    "om",
    "hvis",
    "jos",
    "czy",
    "jeśli",
    "zda",
    "pokud",
    "dacă",
    "ha",
    "hogy",
    "αν",
    "чи",
    "якщо",
    "mı",
    "mi",
    "mu",
    "eğer",
    "nếu",
    "jika",
    "apakah",
    "هل",
    "إذا",
    "אם",
    "หรือไม่",
    "หาก",
    "かどうか",
    "場合",
    "たら",
    "als",
    "wanneer",
    "gdy",
    "când",
    "när",
    "når",
    "kun",
    "khi",
    "saat",
];

/// Whether all words of a heading, of which it has two or more, stand in the address.
fn is_headed_as(page: &Page, url: &Url) -> bool {
    let path = addresses::words_of_path(url);
    page.h1.iter().any(|h1| {
        let h1 = signatures::fold(h1);
        let words = h1.split(|c: char| !c.is_alphanumeric());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        words.len() >= 2
            && words
                .iter()
                .all(|word| path.iter().any(|other| other == word))
    })
}

/// Whether a page names the product in its text, other than within an address.
pub(super) fn is_named(names: &[String], page: &Page) -> bool {
    let is_address = |word: &&str| {
        word.trim_end_matches(['.', ',', '!', '?'])
            .contains(['.', '/'])
    };
    let words = page.text.split_whitespace();
    let words: Vec<&str> = words.filter(|word| !is_address(word)).collect();
    page.names_product() && names::any_stands_in(names, &words.join(" "))
}

/// Something answers in the page's place.
pub(super) fn wall(case: &Case<'_>) -> Ruling {
    let Some(best) = case.best() else {
        return pass("nothing was asked");
    };
    let Outcome::Walled(answer, row) = best.outcome else {
        return pass("no wall is known by its signature");
    };
    let (rule, reason, what) = reason(row);
    let status = words::status_at(answer, best.hops());
    done(
        rule,
        reason,
        Some(best),
        format!("{status}: {what} ({})", row.id),
    )
}

fn reason(row: &Signature) -> (&'static str, Reason, &'static str) {
    match row.kind {
        Kind::Geo => ("region", Reason::GeoBlocked, "not shown in this region"),
        Kind::Icp => (
            "icp",
            Reason::IcpBlocked,
            "blocked until the site is filed in China",
        ),
        Kind::Wall
        | Kind::SignIn
        | Kind::PlatformGone
        | Kind::Suspended
        | Kind::Parked
        | Kind::ParkedDns
        | Kind::NotFoundTitle
        | Kind::NotFoundText
        | Kind::Closed
        | Kind::Closing
        | Kind::Ending
        | Kind::Gambling
        | Kind::Placeholder
        | Kind::Archived => ("wall", Reason::BotWall, "a bot wall stands before it"),
    }
}
