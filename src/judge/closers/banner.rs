//! A notice before all else of a page that has been left as it was.

use super::composed::Composed;
use super::parts::{self, Names, Part};
use super::phrased::{self, Line};
use super::{beside, denied, told_by};
use crate::judge::scene::Scene;
use crate::judge::{dates, names, patience};
use crate::signatures::ends::Said;
use crate::verdict::Reason;

/// What goes on for longer, in bytes, is no sentence.
const A_SENTENCE: usize = 1_000;

/// A notice at the beginning of a site's root: the product's name, its end, the day of
/// it, and what has gone with it.
pub(super) fn notice(scene: &Scene<'_, '_>) -> Option<Composed> {
    // Few pages have a year in their first words.
    let text = &scene.page.text;
    if !scene.starts_at_root() || !text.contains("20") {
        return None;
    }
    let subject = &scene.case.evidence.subject.names;
    let today = scene.case.evidence.observed.div_euclid(86_400);
    let text = told_by(scene, text).text;
    let names = Names::new(subject);
    let sentences = parts::sentences(&text).filter(|said| said.len() <= A_SENTENCE);
    let sentences: Vec<&str> = sentences.collect();
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
            && ends_of_its_name(&Line::of(said, false), &names)
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

/// Whether the product's name stands right before a phrase of an end for good, whatever
/// stands before it: a menu has no full stop.
pub(super) fn ends_of_its_name(line: &Line<'_>, names: &Names) -> bool {
    let mut done = line.found.iter().filter(|found| found.said == Said::Done);
    done.any(|found| {
        let clause = parts::last_clause(&line.plain[..found.at]).0;
        if phrased::is_of_the_name(clause) {
            return false;
        }
        let before = parts::of(clause, names);
        let Some(name) = before.iter().rposition(|part| *part == Part::Name) else {
            return false;
        };
        let earlier = name.checked_sub(1).map(|at| before[at]);
        let of_another = matches!(earlier, Some(Part::Of | Part::In | Part::Because));
        let after = &line.plain[found.at + found.words.len()..];
        !of_another
            && before[name + 1..].iter().all(|part| part.is_light())
            && phrased::ends(&parts::of(parts::clause(after), names))
    })
}

/// The sentence of a text that tells of the product's end on a day that is past.
pub(in crate::judge) fn sentence_of_an_end(scene: &Scene<'_, '_>, today: i64) -> Option<String> {
    let text = told_by(scene, &scene.page.text).text;
    let names = Names::new(&scene.case.evidence.subject.names);
    let mut sentences = parts::sentences(&text).filter(|said| said.len() <= A_SENTENCE);
    let said = sentences.find(|said| {
        dates::latest(said).is_some_and(|day| day <= today)
            && !denied::may_be(said)
            && ends_of_its_name(&Line::of(said, false), &names)
    });
    said.map(|said| said.trim().to_owned())
}
