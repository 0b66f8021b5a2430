//! Which pages are worth asking for by condition next time.
//!
//! A `304` says that the page is, byte for byte, the one that was judged `ok`;
//! so it may stand in for the page only where nothing else decided: no
//! redirect, no second attempt, no fragment to look for, nothing proposed. It
//! must save a body, too.

use serde::{Deserialize, Serialize};

use crate::evidence::{Condition, End, Evidence, Purpose};
use crate::foresight::{Known, mark};
use crate::judge::{Judgement, UNCHANGED};

/// A body smaller than this, in bytes, is not worth a condition.
const SMALL: u64 = 2048;
/// A longer validator is not kept, in bytes.
const LONGEST: usize = 200;
/// A page is read anew after this many seconds, whatever its server says of it.
pub(super) const TRUST: i64 = 30 * 24 * 3600;

/// What a run leaves to the next one of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Page {
    /// Nothing: it is to be read.
    #[default]
    Unknown,
    /// What was known before: it has not changed.
    Same,
    /// What its server said of it.
    Read(Known),
}

impl Page {
    /// What `evidence` leaves to the next run.
    pub(super) fn of(evidence: &Evidence, judgement: &Judgement) -> Self {
        if judgement.rule == UNCHANGED && judgement.reason.is_none() {
            return Self::Same;
        }
        Self::read(evidence, judgement).map_or(Self::Unknown, Self::Read)
    }

    fn read(evidence: &Evidence, judgement: &Judgement) -> Option<Known> {
        let plain = judgement.reason.is_none()
            && judgement.fix.is_none()
            && evidence.subject.fragments.is_empty();
        let [visit] = evidence.visits.as_slice() else {
            return None;
        };
        let End::Answer(answer) = &visit.end else {
            return None;
        };
        let own = visit.ask.purpose == Purpose::Page && visit.hops.is_empty();
        let whole = answer.status == 200 && answer.broken.is_none() && answer.page.is_some();
        if !plain || !own || !whole || answer.bytes < SMALL {
            return None;
        }
        let validator = |name| {
            let value = answer.header(name).filter(|value| value.len() <= LONGEST);
            value.map(str::to_owned)
        };
        let condition = Condition {
            etag: validator("etag"),
            last_modified: validator("last-modified"),
            since: evidence.observed,
        };
        let any = condition.etag.is_some() || condition.last_modified.is_some();
        any.then(|| Known {
            condition,
            mark: mark(&evidence.subject),
        })
    }
}
