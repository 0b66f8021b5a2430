//! What stands beside an end, and bears it out: nobody can sign in any more, the
//! data were deleted, thanks for the years, a trustee.
//!
//! None of it is an end by itself. Two or three of them, on a page that says little
//! else, are.

use super::parts::{self, Names, Part};
use super::phrased::{self, Line};
use super::{denied, others};
use crate::judge::{dates, names};
use crate::signatures;
use crate::signatures::ends::{self, Said};
use crate::verdict::Reason;

/// The side facts of a page.
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts, each of which is told on its own"
)]
#[derive(Default)]
pub(super) struct Beside<'t> {
    /// Sentences that say that something of it is gone, and how much.
    gone: Vec<(&'t str, usize)>,
    /// Whether one of them names the product.
    named: bool,
    pub(super) thanks: bool,
    /// What there was stays where it is, as of a project that has ended.
    pub(super) stays: bool,
    /// A date that is past.
    pub(super) dated: bool,
    /// A heading that is a notice's.
    heading: Option<&'t str>,
    /// Whether it names the product, or what products are.
    titled: bool,
    /// Somebody is insolvent, and whether it is the product's maker.
    insolvent: Option<&'t str>,
    theirs: bool,
    /// Whether it is a site's root that says so.
    own: bool,
    /// The product became a part of something.
    instead: Option<&'t str>,
}

/// What says that it stays.
const STAYS: &[&str] = &[
    "remain available",
    "remains available",
    "remain online",
    "remains online",
    "stay online",
    "stays online",
    "still available",
    "still be downloaded",
    "bleiben verfügbar",
    "bleibt verfügbar",
    "bleiben online",
    "bleibt online",
    "weiterhin verfügbar",
    "bleiben abrufbar",
    "restent en libre",
    "restent disponibles",
    "reste disponible",
    "restent accessibles",
    "reste accessible",
    "restent en ligne",
    "siguen disponibles",
    "sigue disponible",
    "seguirán disponibles",
    "continuam disponíveis",
    "continua disponível",
    "restano disponibili",
    "resta disponibile",
    "blijven beschikbaar",
    "blijft beschikbaar",
    "blijven gratis",
    "finns kvar",
    "forbliver",
    "forblir",
    "säilyvät",
    "остаются доступн",
    "остаётся доступ",
    "залишаються",
    "pozostają dostępn",
    "zůstávají",
    "hozzáférhető marad",
    "erişilebilir kal",
    "仍可",
    "依然可",
    "引き続き",
    "계속 이용",
    "vẫn có thể",
    "masih dapat",
    "tetap tersedia",
    "continua aberto",
    "continua aberta",
    "continua no ar",
    "resta aperto",
    "resta aperta",
    "reste ouvert",
    "sigue abierto",
    "sigue abierta",
    "bleibt geöffnet",
    "stays open",
    "remains open",
    "abre de ",
    "abierto de ",
    "ouvert du ",
    "aperto dal ",
    "geöffnet von",
    "open daily",
];
/// More sentences of what is gone tell no more.
const MOST: usize = 3;

impl<'t> Beside<'t> {
    /// What `lines` say beside; at a site's `own` root somebody's insolvency is its.
    pub(super) fn of(
        lines: &'t [Line<'t>],
        subject: &[String],
        names: &Names,
        today: i64,
        own: bool,
    ) -> Self {
        let mut beside = Self::default();
        for line in lines {
            beside.dated |= dates::latest(line.sentence).is_some_and(|day| day <= today);
            beside.add(line, subject, names);
        }
        beside.own = own;
        beside.insolvent = beside.insolvent.filter(|_| own || beside.theirs);
        beside
    }

    fn add(&mut self, line: &'t Line<'t>, subject: &[String], names: &Names) {
        let Line {
            sentence,
            heading,
            plain,
            found,
            cued,
        } = line;
        let (sentence, heading) = (*sentence, *heading);
        if !cued {
            self.stays |= stays(&phrased::plainly(sentence));
            return;
        }
        self.stays |= stays(plain);
        if heading && is_span(sentence, names) {
            self.heading = Some(sentence);
        }
        let mut gone = clauses(plain)
            .filter(|clause| ends::is_out_of_reach(clause) && !is_of_a_version(clause))
            .count();
        if (gone == 0 && found.is_empty()) || denied::may_be(sentence) {
            return;
        }
        for found in found {
            let (before, after) = (&plain[..found.at], &plain[found.at + found.words.len()..]);
            match found.said {
                Said::Gone => gone = gone.max(1),
                Said::Thanks => self.thanks = true,
                Said::Insolvent => {
                    let named = names::any_word_stands_in(subject, plain);
                    if named || self.insolvent.is_none() {
                        self.insolvent = Some(sentence);
                    }
                    self.theirs |= named && is_near(before, after, names);
                }
                Said::Instead if is_named(before, names) || heading => {
                    self.instead = Some(sentence);
                }
                Said::Heading | Said::Done | Said::Closed | Said::Fault | Said::OurEnd
                    if heading
                        && is_headed(before, after, names)
                        && !others::is_edition(sentence, subject) =>
                {
                    self.heading = Some(sentence);
                    self.titled |= names::any_word_stands_in(subject, plain)
                        || parts::of(sentence, names).into_iter().any(is_ours);
                }
                Said::Heading
                | Said::Instead
                | Said::Done
                | Said::Closed
                | Said::Fault
                | Said::Ours
                | Said::OurEnd => {}
            }
        }
        if gone > 0 && !heading {
            self.gone.push((sentence, gone));
            self.named |= names::any_word_stands_in(subject, plain);
        }
    }

    /// How much is gone, besides what `sentence` tells.
    pub(super) fn gone(&self, sentence: &str) -> usize {
        if self.stays {
            return 0;
        }
        let told = self.gone.iter().map(|(said, gone)| {
            // One of them is what the sentence tells.
            if *said == sentence { gone - 1 } else { *gone }
        });
        told.sum()
    }

    /// How many kinds of them there are besides `sentence`; what is gone counts twice
    /// if it is more than one thing.
    pub(super) fn facts(&self, sentence: &str) -> usize {
        let told = [
            self.thanks,
            self.heading.is_some_and(|heading| heading != sentence),
            self.insolvent.is_some() && self.theirs,
            self.instead.is_some(),
        ];
        self.gone(sentence).min(2) + told.into_iter().filter(|told| *told).count()
    }

    /// What they amount to without a sentence that tells of the end.
    pub(super) fn reason(&self, brief: bool) -> Option<Reason> {
        let headed = self.heading.is_some();
        let gone = self.gone("");
        let facts = self.facts("");
        // "Goodbye" is said by who deletes accounts, too.
        let curt = |heading: &str| heading.trim().split(' ').count() <= CURT;
        let vague = !self.titled && self.heading.is_some_and(curt);
        let shut = (headed && !vague && gone > 0 && (facts > 2 || self.dated))
            || (self.theirs && gone > 0);
        let most = if brief { 2 } else { MOST };
        let doubtful = (headed && facts > 1)
            || (gone >= most && self.named)
            || (gone > 1 && self.dated && self.own)
            || (gone > 0 && (self.thanks || self.instead.is_some()))
            || (self.insolvent.is_some() && gone > 0)
            || (brief && self.dated && (headed || self.named));
        if shut {
            Some(Reason::ShutDown)
        } else {
            doubtful.then_some(Reason::ClosingSoon)
        }
    }

    /// The sentence to be quoted; else the start of `text`.
    pub(super) fn said(&self, text: &'t str) -> &'t str {
        let gone = || self.gone.first().map(|(said, _)| *said);
        let told = self.heading.or(self.insolvent).or(self.instead);
        let told = told.or_else(gone);
        told.unwrap_or_else(|| parts::sentences(text).next().unwrap_or(text))
    }
}

/// Whether a folded text says that what there was stays.
pub(super) fn stays(text: &str) -> bool {
    signatures::any_occurs(STAYS, text)
}

/// Whether a sentence says that something is gone.
pub(super) fn is_gone(sentence: &str) -> bool {
    let plain = phrased::plainly(sentence);
    clauses(&plain).any(ends::is_out_of_reach)
        || ends::find(&plain)
            .iter()
            .any(|found| found.said == Said::Gone)
}

/// Whether a clause is about one version of something: "v1 接口".
fn is_of_a_version(clause: &str) -> bool {
    let mut words = clause.split(|c: char| !c.is_ascii_alphanumeric());
    words.any(|word| {
        let number = word.strip_prefix('v');
        number.is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
    })
}

/// The clauses of a sentence, divided by "and" too.
pub(super) fn clauses(sentence: &str) -> impl Iterator<Item = &str> {
    const ANDS: &[&str] = &[
        " and ", " und ", " et ", " y ", " e ", " i ", " en ", " och ", " og ", " ja ", " и ",
        " та ", " a ", " ve ", " și ", " και ", " và ", " dan ", " و",
    ];
    let clauses = sentence.split([',', ';', '，', '、']);
    clauses.flat_map(|clause| {
        let joined = signatures::any_occurs(ANDS, clause);
        let and = ANDS.iter().find(|and| joined && clause.contains(*and));
        clause.split(and.copied().unwrap_or(", "))
    })
}

/// Whether a heading is a name with the years from which it was and till when.
fn is_span(heading: &str, names: &Names) -> bool {
    let parts = parts::of(heading, names);
    dates::years(heading).count() == 2
        && parts.contains(&Part::Name)
        && parts
            .iter()
            .all(|part| part.is_light() || *part == Part::Name)
}

/// A heading of so many words says little.
const CURT: usize = 2;
/// So many other words may stand between a name and what is told of it,
const BEFORE: usize = 2;
/// or between what is told and whose it is.
const BEHIND: usize = 4;

/// Whether a word is the product, who speaks, or what products are.
fn is_ours(part: Part) -> bool {
    matches!(
        part,
        Part::Name | Part::We | Part::Our | Part::Service | Part::App
    )
}

/// Whether the product stands near what is told of it: who watches others names them
/// in between. Without blanks nothing is counted.
fn is_near(before: &str, after: &str, names: &Names) -> bool {
    if before.contains(signatures::is_spaceless) || after.contains(signatures::is_spaceless) {
        return true;
    }
    let (before, after) = (parts::of(before, names), parts::of(after, names));
    let others = |parts: &[Part]| parts.iter().filter(|part| **part == Part::Other).count();
    let own = |part: &Part| matches!(part, Part::Name | Part::We | Part::Our);
    let behind = before.iter().rposition(own);
    let ahead = after.iter().position(|part| *part == Part::Name);
    behind.is_some_and(|at| others(&before[at + 1..]) <= BEFORE)
        || ahead.is_some_and(|at| others(&after[..at]) <= BEHIND)
}

/// Whether a heading has a name besides, and nothing else.
fn is_headed(before: &str, after: &str, names: &Names) -> bool {
    let light = |part: &Part| {
        part.is_light()
            || matches!(
                part,
                Part::Name | Part::Service | Part::App | Part::Of | Part::We
            )
    };
    let parts = [parts::of(before, names), parts::of(after, names)].concat();
    parts.iter().all(light)
}

/// Whether all of a clause is the product.
fn is_named(before: &str, names: &Names) -> bool {
    let (clause, _) = parts::last_clause(before);
    let parts = parts::of(clause, names);
    parts.contains(&Part::Name)
        && parts
            .iter()
            .all(|part| part.is_light() || *part == Part::Name)
}
