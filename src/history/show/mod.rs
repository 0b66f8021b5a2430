//! What is remembered, shown: `linkcheck history show`.

mod csv;
mod human;
mod json;
#[cfg(test)]
mod tests;

use rusqlite::Connection;

use super::row::{Remembered, reason_named};
use super::{History, HistoryError, key};
use crate::policy::Confirm;
use crate::report::{Past, Streak};
use crate::source::Link;
use crate::target::{CanonicalUrl, Plan};
use crate::verdict::{Reason, Verdict};

pub use csv::write as write_csv;
pub use human::{Options, write as write_human};
pub use json::write as write_json;

/// One URL of an input, with what is remembered of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shown {
    /// As written.
    pub url: String,
    /// The product's name, or the link text.
    pub name: Option<String>,
    /// When it was last judged, in seconds since 1970; none if never.
    pub seen: Option<i64>,
    /// What it would be reported with.
    pub reason: Option<Reason>,
    /// Its runs.
    pub streak: Streak,
    /// The runs that found something else than the ones before, the oldest first.
    pub changes: Vec<Change>,
}

/// A run that found something else than the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// When, in seconds since 1970.
    pub at: i64,
    /// What; none is `ok`.
    pub reason: Option<Reason>,
}

impl Shown {
    /// The verdict of the last run; none where there was none.
    pub fn verdict(&self) -> Option<Verdict> {
        let found = self.reason.map_or(Verdict::Ok, Reason::verdict);
        self.seen.map(|_| found)
    }

    /// The part of the runs in which it was up, from 0 to 1.
    pub fn uptime(&self) -> Option<f64> {
        let Streak { runs, up, .. } = self.streak;
        (runs > 0).then(|| f64::from(up) / f64::from(runs))
    }
}

impl History {
    /// What is remembered of the URLs of `plan`, which was made of `links`.
    pub fn shown(
        &self,
        plan: &Plan,
        links: &[Link],
        confirm: Option<Confirm>,
    ) -> Result<Vec<Shown>, HistoryError> {
        let urls = plan.urls.iter().map(|planned| {
            let link = &links[planned.links[0] as usize];
            let subject = link.subject.as_deref();
            let shown = Shown {
                url: link.url.to_string(),
                name: subject.and_then(|subject| subject.name.clone()),
                ..Shown::default()
            };
            self.fill(shown, confirm)
        });
        let urls: rusqlite::Result<_> = urls.collect();
        urls.map_err(|error| self.failed(&error))
    }

    fn fill(&self, shown: Shown, confirm: Option<Confirm>) -> rusqlite::Result<Shown> {
        let Ok(url) = CanonicalUrl::parse(&shown.url) else {
            return Ok(shown);
        };
        let url = key(&url);
        let Some(known) = Remembered::read(&self.db, &url)? else {
            return Ok(shown);
        };
        Ok(Shown {
            seen: Some(known.seen),
            reason: known.record.reported(known.reason, confirm),
            streak: known.record.streak,
            changes: changes(&self.db, &url)?,
            ..shown
        })
    }
}

fn changes(db: &Connection, url: &str) -> rusqlite::Result<Vec<Change>> {
    let sql = "SELECT at, observation.reason FROM observation JOIN link ON link.id = link \
        WHERE url = ?1 ORDER BY at";
    let mut select = db.prepare_cached(sql)?;
    let rows = select.query_map([url], |row| {
        Ok(Change {
            at: row.get(0)?,
            reason: row.get_ref(1)?.as_str_or_null()?.map(reason_named),
        })
    })?;
    rows.collect()
}

/// The last runs as a row of blocks, the oldest first: the higher, the better;
/// a dot where the link was dead.
pub fn sparkline(recent: &[Past]) -> String {
    let bars = recent.iter().map(|past| match past.verdict {
        Verdict::Ok => '█',
        Verdict::Redirected => '▆',
        Verdict::Suspect => '▄',
        Verdict::Unknown => '▂',
        Verdict::Dead => '·',
        Verdict::Skipped => ' ',
    });
    bars.collect()
}
