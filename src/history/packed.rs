//! What a row holds of its link, in one value.
//!
//! A run reads and writes the row of every link, and a column costs more than what
//! is in it: what no query asks for stands together. Times are told by how long
//! before the row's own they were, so that they take few bytes.

use serde::{Deserialize, Serialize};

use super::row::Remembered;
use super::streak::{Count, Record};
use crate::evidence::Condition;
use crate::foresight::Known;
use crate::report::{Past, Streak};
use crate::verdict::Verdict;

/// What can be read, unless that is no packed value.
pub(super) type Read<T> = postcard::Result<T>;

/// What comes first, because it is asked for alone.
#[derive(Serialize, Deserialize)]
struct Start<'a> {
    milliseconds: u32,
    #[serde(borrow)]
    page: Option<Page<'a>>,
}

#[derive(Serialize, Deserialize)]
struct Page<'a> {
    etag: Option<&'a str>,
    last_modified: Option<&'a str>,
    since: Ago,
    mark: u64,
}

#[derive(Serialize, Deserialize)]
struct Rest<'a> {
    first_failed: Option<Ago>,
    failures: u32,
    last_ok: Option<Ago>,
    runs: u32,
    up: u32,
    outage: (Ago, Ago, u32),
    death: (Ago, Ago, u32),
    final_url: Option<&'a str>,
    /// The newest first, each by how long before the one behind it.
    recent: Vec<(Verdict, Ago)>,
}

/// Seconds before another time.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Ago(i64);

impl Ago {
    fn of(at: i64, other: i64) -> Self {
        Self(other.wrapping_sub(at))
    }

    fn at(self, other: i64) -> i64 {
        other.wrapping_sub(self.0)
    }
}

/// The value of a row that was last judged at `seen`.
pub(super) fn packed(link: &Remembered) -> Vec<u8> {
    let ago = |at| Ago::of(at, link.seen);
    let count = |count: Count| (ago(count.since), ago(count.last), count.runs);
    let streak = &link.record.streak;
    let page = link.page.as_ref().map(|known| Page {
        etag: known.condition.etag.as_deref(),
        last_modified: known.condition.last_modified.as_deref(),
        since: ago(known.condition.since),
        mark: known.mark,
    });
    let start = Start {
        milliseconds: link.milliseconds,
        page,
    };
    let mut later = link.seen;
    let recent = streak.recent.iter().rev().map(|past| {
        let ago = Ago::of(past.at, later);
        later = past.at;
        (past.verdict, ago)
    });
    let rest = Rest {
        first_failed: streak.first_failed.map(ago),
        failures: streak.failures,
        last_ok: streak.last_ok.map(ago),
        runs: streak.runs,
        up: streak.up,
        outage: count(link.record.outage),
        death: count(link.record.death),
        final_url: link.final_url.as_deref(),
        recent: recent.collect(),
    };
    postcard::to_stdvec(&(start, rest)).expect("numbers and texts can be written to memory")
}

/// What comes first in the value of a row that was last judged at `seen`: how
/// long that took, and the page.
pub(super) fn begun(bytes: &[u8], seen: i64) -> Read<(u32, Option<Known>)> {
    let (start, _) = postcard::take_from_bytes::<Start<'_>>(bytes)?;
    Ok(start.read(seen))
}

/// A link of its row's value and the time at which it was last judged.
pub(super) fn unpacked(bytes: &[u8], seen: i64) -> Read<Remembered> {
    let (start, rest) = postcard::from_bytes::<(Start<'_>, Rest<'_>)>(bytes)?;
    let (milliseconds, page) = start.read(seen);
    let at = |ago: Ago| ago.at(seen);
    let count = |(since, last, runs)| Count {
        since: at(since),
        last: at(last),
        runs,
    };
    let mut later = seen;
    let recent = rest.recent.into_iter().map(|(verdict, ago)| {
        later = ago.at(later);
        Past { at: later, verdict }
    });
    let mut recent: Box<[Past]> = recent.collect();
    recent.reverse();
    let streak = Streak {
        first_failed: rest.first_failed.map(at),
        failures: rest.failures,
        last_ok: rest.last_ok.map(at),
        runs: rest.runs,
        up: rest.up,
        recent,
    };
    Ok(Remembered {
        id: None,
        record: Record {
            streak,
            outage: count(rest.outage),
            death: count(rest.death),
        },
        seen,
        reason: None,
        milliseconds,
        final_url: rest.final_url.map(Into::into),
        page,
    })
}

impl Start<'_> {
    fn read(self, seen: i64) -> (u32, Option<Known>) {
        let page = self.page.map(|page| Known {
            condition: Condition {
                etag: page.etag.map(str::to_owned),
                last_modified: page.last_modified.map(str::to_owned),
                since: page.since.at(seen),
            },
            mark: page.mark,
        });
        (self.milliseconds, page)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full() -> Remembered {
        let ats = [i64::MIN, -1, 0, 1_795_428_000, 1_795_428_001, i64::MAX];
        let recent = Verdict::ALL.into_iter().zip(ats);
        let count = |runs| Count {
            since: 5,
            last: i64::MAX,
            runs,
        };
        Remembered {
            record: Record {
                streak: Streak {
                    first_failed: Some(i64::MIN),
                    failures: u32::MAX,
                    last_ok: Some(0),
                    runs: 127,
                    up: 128,
                    recent: recent.map(|(verdict, at)| Past { at, verdict }).collect(),
                },
                outage: count(1),
                death: count(300),
            },
            seen: 1_795_428_000,
            milliseconds: 16_384,
            final_url: Some("https://b.example/ü".into()),
            page: Some(Known {
                condition: Condition {
                    etag: Some(String::new()),
                    last_modified: None,
                    since: 1_795_000_000,
                },
                mark: u64::MAX,
            }),
            ..Remembered::default()
        }
    }

    #[test]
    fn a_link_survives_packing() {
        for link in [Remembered::default(), full()] {
            let bytes = packed(&link);
            assert_eq!(unpacked(&bytes, link.seen), Ok(link.clone()));
            let start = Ok((link.milliseconds, link.page));
            assert_eq!(begun(&bytes, link.seen), start);
        }
    }

    #[test]
    fn bytes_that_nobody_packed_are_no_link() {
        let bytes = packed(&full());
        for length in 0..bytes.len() {
            assert!(unpacked(&bytes[..length], 0).is_err(), "{length}");
        }
        assert!(unpacked(&[0xff; 99], 0).is_err());
        assert!(unpacked(&[0x5a; 99], 0).is_err());
    }
}
