//! Closing notices by what they are made of: the product, a verb of closing,
//! and a date or an end for good.
//!
//! Nothing else may stand between the product and the verb, nor behind the
//! verb in its clause: "we closed Osprey for good on 2 May" is a notice, "Osprey
//! closed its seed round on 2 May" is none. The same holds for the phrases of the
//! languages' lists, so what is said of a plan, an office or an old version is not
//! believed.

use super::beside::Beside;
use super::parts::{self, Names};
use super::phrased::Line;
use super::tables::GONE;
use super::weighed::{By, Rest, reason, width};
use super::{Told, banner, cues, denied, explained, farewells, told, told_by, verbs};
use crate::judge::scene::Scene;
use crate::judge::{dates, names, patience, sayings};
use crate::page::{Brief, Page};
use crate::signatures;
use crate::verdict::Reason;

/// What a farewell shows at most, in characters.
const LETTER: u32 = 4_000;
/// Up to so many characters all of the text is the notice.
const SHORT: u32 = 500;
/// Up to so many there is but a sentence or two.
const SENTENCE: u32 = 200;
/// Links within the site.
const FEW: u32 = 8;

/// A notice of the product's end.
pub(in crate::judge) struct Composed {
    pub(in crate::judge) reason: Reason,
    /// The sentence that tells.
    pub(in crate::judge) said: String,
    /// Whether a site's menu stands around it, which may be but left over.
    pub(in crate::judge) framed: bool,
}

/// What a page says of its product's end.
pub(in crate::judge) fn notice(scene: &Scene<'_, '_>) -> Option<Composed> {
    let page = scene.page;
    if !page.names_product() || page.password_field {
        return None;
    }
    let subject = &scene.case.evidence.subject.names;
    let alone = page.text_chars <= LETTER && page.internal_links <= FEW && !page.product_links;
    let named = |said: &&Brief| names::any_stands_in(subject, &said.text);
    let within = page.within_frame().filter(|said| !alone && named(said));
    if !alone && within.is_none() {
        return banner::notice(scene);
    }
    let told = told_within(scene, within);
    let mut lines = lines_of(page, &told);
    let names = Names::new(subject);
    leave_out_others(&mut lines, subject, &names);
    if !lines.iter().any(|line| line.cued) {
        return None;
    }
    let letter = Letter::read(scene, within, &told, &lines, &names)?;
    let found = letter.notice().filter(|_| !patience::is_for_a_while(page));
    let found = found.filter(|_| !patience::is_renamed(page));
    found.map(|(reason, said)| Composed {
        reason,
        said: said.to_owned(),
        framed: !alone,
    })
}

/// What a page says: all of it, or what it says of its product `within` its site's frame.
fn told_within(scene: &Scene<'_, '_>, within: Option<&Brief>) -> Vec<Told> {
    if let Some(said) = within {
        return vec![told_by(scene, &said.text)];
    }
    let mut told = told(scene);
    // A menu's last word runs into the first sentence.
    if let (Some(said), Some(last)) = (scene.page.within_frame(), told.last_mut()) {
        *last = told_by(scene, &said.text);
    }
    told
}

/// The sentences of what a page says.
fn lines_of<'t>(page: &Page, told: &'t [Told]) -> Vec<Line<'t>> {
    let lines = told.iter().flat_map(|told| {
        // A title beside another heading may be anything's.
        let heading = told.heading && (!told.title || page.h1.is_empty());
        parts::sentences(&told.text).map(move |sentence| Line::of(sentence, heading))
    });
    lines.collect()
}

/// Leaves out what goes on with another's end: "Osprey Pay has closed its doors. The
/// service is no longer available."
fn leave_out_others(lines: &mut [Line<'_>], subject: &[String], names: &Names) {
    let mut of_another = false;
    for line in lines {
        let named = names::any_stands_in(subject, line.sentence);
        if named || line.heading || !line.cued {
            of_another = false;
        } else if of_another {
            line.cued = false;
        } else {
            of_another = line.tells_of_another(subject, names);
        }
    }
}

/// What a page says, read for its product's end.
struct Letter<'t> {
    /// Its text, folded.
    text: &'t str,
    lines: &'t [Line<'t>],
    rest: Rest<'t>,
    /// Whether it shows what others say.
    shown: bool,
    subject: &'t [String],
    names: &'t Names,
    /// The day on which it was seen, in days since 1970.
    today: i64,
}

impl<'t> Letter<'t> {
    fn read(
        scene: &'t Scene<'_, '_>,
        within: Option<&Brief>,
        told: &'t [Told],
        lines: &'t [Line<'t>],
        names: &'t Names,
    ) -> Option<Self> {
        let text = &told.last()?.text;
        let subject = &scene.case.evidence.subject.names;
        let today = scene.case.evidence.observed.div_euclid(86_400);
        let headings = lines.iter().filter(|line| line.heading);
        let headed = headings.flat_map(|line| &line.found);
        let headed: Vec<_> = headed.map(|found| found.words).collect();
        let shown = explained::is_shown(told, &headed, subject) || is_of_another(scene);
        let beside = if shown {
            Beside::default()
        } else {
            let own = scene.starts_at_root();
            Beside::of(lines, subject, names, today, own)
        };
        Some(Self {
            text,
            lines,
            rest: rest_of(scene.page, within, told, text, beside),
            shown,
            subject,
            names,
            today,
        })
    }

    /// The product's end, and the words that tell of it.
    fn notice(&self) -> Option<(Reason, &'t str)> {
        let beside = || {
            let reason = self.rest.beside.reason(self.rest.brief)?;
            Some((reason, self.rest.beside.said(self.text)))
        };
        let soon = |said| (Reason::ClosingSoon, said);
        let is_sure = |told: &(Reason, &str)| told.0 == Reason::ShutDown;
        let told = self.surest();
        if told.as_ref().is_some_and(is_sure) {
            return told;
        }
        let beside = beside();
        beside
            .filter(is_sure)
            .or(told)
            .or(beside)
            .or_else(|| self.glued().map(soon))
            .or_else(|| self.leaves().then(|| soon(self.text)))
    }

    /// The first sentence that surely tells of the end, or else the first that may.
    fn surest(&self) -> Option<(Reason, &'t str)> {
        let mut reasons = self.lines.iter().filter_map(|line| {
            let reason = self.reason_of(line)?;
            Some((reason, line.sentence))
        });
        let mut soft = None;
        let sure = reasons.find(|told| {
            soft.get_or_insert(*told);
            told.0 == Reason::ShutDown
        });
        sure.or(soft)
    }

    /// What a sentence amounts to by its verb or one of its phrases, whichever is surer.
    fn reason_of(&self, line: &Line<'_>) -> Option<Reason> {
        if !line.cued || !self.is_own(line.sentence) {
            return None;
        }
        let verb = verbs::tense(line.sentence, self.subject, self.names);
        let phrase = line.tense(self.subject, self.names);
        let told = [verb.zip(Some(By::Verb)), phrase.zip(Some(By::Phrase))];
        let reasons = told.into_iter().flatten();
        let reasons = reasons.filter_map(|tense| reason(line, tense, self.today, &self.rest));
        reasons.min_by_key(|reason| *reason != Reason::ShutDown)
    }

    /// A sentence into which a heading or a menu runs: that hides what it is said of.
    fn glued(&self) -> Option<&'t str> {
        let mut lines = self.lines.iter().filter(|line| self.is_own(line.sentence));
        let told = lines.find(|line| {
            let dated = dates::latest(line.sentence).is_some_and(|day| day <= self.today);
            (dated || self.rest.beside.facts(line.sentence) > 0)
                && !denied::may_be(line.sentence)
                && banner::ends_of_its_name(line, self.names)
        });
        told.map(|line| line.sentence)
    }

    /// Whether it bids farewell, and a day of it is past.
    fn leaves(&self) -> bool {
        self.rest.dated && self.rest.farewell.is_some()
    }

    /// Whether a sentence is the page's own: what it shows is another's, unless it names
    /// the product.
    fn is_own(&self, sentence: &str) -> bool {
        !self.shown || names::any_stands_in(self.subject, sentence)
    }
}

/// Whether a page within a site is headed by another's name: an archive's, a directory's.
fn is_of_another(scene: &Scene<'_, '_>) -> bool {
    let subject = &scene.case.evidence.subject.names;
    let another = |h1: &String| {
        let folded = signatures::fold(h1);
        sayings::is_like_a_name(h1)
            && !names::any_stands_in(subject, h1)
            && !cues::are_in(&folded, true)
            && folded.split(' ').any(|word| !parts::is_known(word))
    };
    let headings = &scene.page.h1;
    !scene.starts_at_root() && !headings.is_empty() && headings.iter().all(another)
}

/// What else is said by a page, or `within` its site's frame, whose text is `text`.
fn rest_of<'t>(
    page: &Page,
    within: Option<&Brief>,
    told: &[Told],
    text: &str,
    beside: Beside<'t>,
) -> Rest<'t> {
    let short = within.is_some() || page.text_chars <= SHORT;
    let farewell = within.is_none() && farewells::is_bidden(page, text);
    Rest {
        dated: short && beside.dated,
        gone: short && is_gone(text),
        farewell: farewell.then(|| farewells::is_headed(told)),
        width: width(&page.text),
        brief: page.text_chars <= SENTENCE,
        beside,
    }
}

/// Whether a folded text says that what was there is gone, or bids farewell.
pub(super) fn is_gone(text: &str) -> bool {
    signatures::any_occurs(GONE, text)
}
