//! A page that says next to nothing is asked for once more, as a browser asks.
//!
//! Some sites refuse a checker with a success: an empty body, a word, "hello,
//! robot". No status tells that, so what an honest identity was shown is not
//! believed to be all before a browser was shown the same.

use super::case::{Case, Outcome};
use super::rules::{Ruling, done};
use super::scene::Scene;
use super::words;
use crate::evidence::{Identity, Wait};
use crate::signatures::Kind;
use crate::verdict::Reason;

/// A page that loads itself anew later than after so many seconds does so for its readers.
const SOON: u32 = 10;
/// What says less may be but a word for robots, in characters.
const A_WORD: u32 = 200;

/// The request that is to be made before the page is judged by how little it
/// says, or what came of it where that was a wall; none where nothing did.
pub(super) fn second_look(case: &Case<'_>) -> Option<Ruling> {
    let browser = |identity| identity == Identity::Browser;
    let mut seen = case.pages.iter().rev();
    let Some(seen) = seen.find(|sight| browser(sight.visit.ask.identity)) else {
        return Some(case.ask_page(Identity::Browser, Wait::No).into());
    };
    match seen.outcome {
        Outcome::Walled(answer, row) if row.kind == Kind::Wall => {
            let status = words::status_at(answer, seen.hops());
            let detail = format!(
                "{status} to a browser: a bot wall stands before it ({})",
                row.id
            );
            Some(done("wall", Reason::BotWall, Some(seen), detail))
        }
        Outcome::Clean(_)
        | Outcome::Walled(..)
        | Outcome::Refused(_)
        | Outcome::Gone(_)
        | Outcome::Busy(_)
        | Outcome::Broken(..)
        | Outcome::Fault(_)
        | Outcome::Stopped(_) => None,
    }
}

/// The request for a page that says that it will load itself anew, as what is still
/// waking up does: once, and when it says.
pub(super) fn after_reload(scene: &Scene<'_, '_>) -> Option<Ruling> {
    let refresh = scene.page.refresh.as_ref()?;
    let itself = refresh.to.as_ref().is_none_or(|to| *to == scene.answer.url);
    let identity = scene.sight.visit.ask.identity;
    let wait = Wait::Milliseconds(refresh.seconds.saturating_mul(1000));
    (itself && refresh.seconds <= SOON && scene.case.pages.len() == 1)
        .then(|| scene.case.ask_page(identity, wait).into())
}

/// The second look at a page that has siblings to be compared with: only where it is
/// but a word, and nothing would add to it.
pub(super) fn second_look_at_a_word(scene: &Scene<'_, '_>) -> Option<Ruling> {
    let page = scene.page;
    let word = scene.is_nameless()
        && page.text_chars < A_WORD
        && page.scripts + page.forms == 0
        && page.shell.is_none()
        && page.internal_links <= 1;
    word.then(|| second_look(scene.case)).flatten()
}
