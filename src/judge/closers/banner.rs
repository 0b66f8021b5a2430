//! A notice before all else of a page that has been left as it was.

use super::composed::Composed;
use super::parts::{self, Names};
use super::phrased::Line;
use super::weighed::Tense;
use super::{beside, denied, told_by};
use crate::judge::scene::Scene;
use crate::judge::{addresses, dates, names, patience};
use crate::verdict::Reason;

/// A notice at the beginning of a site's root: the product's
/// name, its end, the day of it, and what has gone with it.
pub(super) fn notice(scene: &Scene<'_, '_>) -> Option<Composed> {
    // Few pages have a year in their first words.
    let text = &scene.page.text;
    if !addresses::is_root(scene.start) || !text.contains("20") {
        return None;
    }
    let subject = &scene.case.evidence.subject.names;
    let today = scene.case.evidence.observed.div_euclid(86_400);
    let text = told_by(scene.page, text).text;
    let names = Names::new(subject);
    let sentences: Vec<&str> = parts::sentences(&text).collect();
    let told = sentences
        .windows(2)
        .chain([sentences.last_chunk::<1>()?.as_slice()]);
    let mut told = told.filter(|told| {
        let said = told[0];
        told.iter().any(|said| said.contains("20"))
            && names::any_stands_in(subject, said)
            && told
                .iter()
                .filter_map(|said| dates::latest(said))
                .any(|day| day <= today)
            && told
                .iter()
                .any(|said| !denied::may_be(said) && beside::is_gone(said))
            && Line::of(said, false).tense(subject, &names) == Some(Tense::Done)
    });
    let said = told
        .next()
        .filter(|_| !patience::is_for_a_while(scene.page))?[0];
    Some(Composed {
        reason: Reason::ClosingSoon,
        said: said.to_owned(),
        framed: false,
    })
}
