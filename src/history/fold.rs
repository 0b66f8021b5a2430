//! Outcomes into memory: what a run has found becomes part of the links' rows.

use std::sync::Arc;

use rusqlite::Connection;

use super::journal::Noted;
use super::page::Page;
use super::row::{Changed, Pen, Remembered};
use super::streak::{Record, fails};
use crate::policy::Confirm;
use crate::report::assemble::Judged;
use crate::report::{Outcome, Streak};
use crate::verdict::{Reason, Verdict};

/// What is remembered of one target, this run included.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Recalled {
    /// What is shown of it. Shared, because most links of a list have fared alike.
    pub streak: Arc<Streak>,
    /// What it is to be reported with instead, where days have made that certain or not.
    reported: Option<Instead>,
    /// Since when it fails, in words, where it does.
    words: Option<Box<str>>,
}

/// Another reason than the run's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Instead(Option<Reason>);

impl Recalled {
    /// A link that this run has not judged.
    pub(super) fn untouched(remembered: Option<Remembered>) -> Self {
        Self {
            streak: Arc::new(remembered.unwrap_or_default().record.streak),
            ..Self::default()
        }
    }

    fn new(record: Record, found: Option<Reason>, reported: Option<Reason>) -> Self {
        Self {
            words: record
                .streak
                .words()
                .filter(|_| fails(found))
                .map(Into::into),
            streak: Arc::new(record.streak),
            reported: (reported != found).then_some(Instead(reported)),
        }
    }

    /// Shares the streak of `other` where it is the same.
    pub(super) fn share(&mut self, other: &Self) {
        if self.streak == other.streak {
            self.streak = Arc::clone(&other.streak);
        }
    }

    /// Tells in `judged` what the history makes of it.
    pub fn apply(&self, judged: &mut Judged) {
        if self.reported.is_none() && self.words.is_none() {
            return;
        }
        let found = &judged.outcome;
        let reason = self.reported.map_or(found.reason, |instead| instead.0);
        let own = found.reason.map_or("ok", Reason::name);
        let detail = match (reason, self.words.as_deref()) {
            (Some(Reason::PersistentFailure), words) => {
                format!("{}; now {own}: {}", words.unwrap_or_default(), found.detail)
            }
            (Some(Reason::Unconfirmed), None) => {
                format!("{own}: {}; to be confirmed by further runs", found.detail)
            }
            (Some(Reason::Unconfirmed), Some(words)) => {
                format!(
                    "{own}: {}; to be confirmed by further runs, {words}",
                    found.detail
                )
            }
            (_, Some(words)) => format!("{}; {words}", found.detail),
            (_, None) => found.detail.to_string(),
        };
        judged.outcome = Outcome {
            reason,
            found: self.reported.and(found.reason),
            detail: detail.into(),
            ..Outcome::clone(found)
        }
        .into();
    }
}

/// Whether a run learned anything of a link.
pub(super) fn counts(outcome: &Outcome) -> bool {
    let reason = outcome.reason;
    !outcome.unasked
        && reason != Some(Reason::NotChecked)
        && reason.is_none_or(|reason| reason.verdict() != Verdict::Skipped)
}

/// What a run found of one address.
pub(super) struct Found<'a> {
    pub(super) url: &'a str,
    pub(super) at: i64,
    pub(super) outcome: &'a Outcome,
    pub(super) page: Page,
}

impl Found<'_> {
    /// Adds it to what is remembered, and gives that with what is to be reported.
    pub(super) fn added_to(
        self,
        before: Option<Remembered>,
        confirm: Option<Confirm>,
    ) -> (Remembered, Changed, Recalled) {
        let found = self.outcome.reason;
        let changed = match &before {
            Some(before) if before.reason == found => Changed::No,
            Some(_) => Changed::Yes,
            // Being well is what is taken for granted.
            None if found.is_none() => Changed::No,
            None => Changed::New,
        };
        let Remembered {
            id,
            mut record,
            page,
            ..
        } = before.unwrap_or_default();
        let reported = record.take(self.at, found, confirm);
        let away = self.outcome.final_url.clone();
        let after = Remembered {
            id,
            seen: self.at,
            reason: found,
            milliseconds: self.outcome.milliseconds,
            final_url: away.filter(|end| **end != *self.url && !end.contains('@')),
            page: match self.page {
                Page::Unknown => None,
                Page::Same => page,
                Page::Read(known) => Some(known),
            },
            record: record.clone(),
        };
        (after, changed, Recalled::new(record, found, reported))
    }

    /// The same in the file.
    pub(super) fn fold(
        self,
        pen: &mut Pen<'_>,
        before: Option<Remembered>,
        confirm: Option<Confirm>,
    ) -> rusqlite::Result<Recalled> {
        let url = self.url;
        let (after, changed, recalled) = self.added_to(before, confirm);
        pen.write(&after, url, changed)?;
        Ok(recalled)
    }
}

/// What the file says of an address that this run has folded already.
pub(super) fn again(
    remembered: Option<Remembered>,
    found: Option<Reason>,
    confirm: Option<Confirm>,
) -> Recalled {
    let record = remembered.unwrap_or_default().record;
    let reported = record.reported(found, confirm);
    Recalled::new(record, found, reported)
}

/// Folds a run that was killed and will not go on. Where none of its links got
/// an answer, its network may have been down: then nothing is remembered of it.
pub(super) fn fold_abandoned(
    db: &Connection,
    at: i64,
    noted: Vec<Noted>,
    confirm: Option<Confirm>,
) -> rusqlite::Result<()> {
    let noted = noted.into_iter().map(|noted| {
        let page = noted.body.page.clone();
        (noted.url, noted.folded, page, noted.body.judged().outcome)
    });
    let noted: Vec<_> = noted.collect();
    if noted.iter().all(|(.., outcome)| outcome.status.is_none()) {
        return Ok(());
    }
    let mut pen = Pen::new(db)?;
    for (url, folded, page, outcome) in noted {
        if !folded && counts(&outcome) {
            let found = Found {
                url: &url,
                at,
                outcome: &outcome,
                page,
            };
            found.fold(&mut pen, Remembered::read(db, &url)?, confirm)?;
        }
    }
    Ok(())
}
