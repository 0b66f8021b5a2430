//! What a row holds of its link, in one value.
//!
//! A run reads and writes the row of every link, and a column costs more than what
//! is in it: what no query asks for stands together. Numbers take as many bytes
//! as they need, and times are told by how long before the row's own they were.

use super::row::Remembered;
use super::streak::{Count, Record};
use crate::evidence::Condition;
use crate::foresight::Known;
use crate::report::{Past, Streak};
use crate::verdict::Verdict;

/// A value that nobody packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("what is kept of a link cannot be understood")]
pub(super) struct Broken;

/// What can be read, unless that is no packed value.
pub(super) type Read<T> = Result<T, Broken>;

/// The value of a row that was last judged at `seen`.
pub(super) fn packed(link: &Remembered) -> Vec<u8> {
    let streak = &link.record.streak;
    let mut out = Writer::new(link.seen);
    out.number(link.milliseconds.into());
    out.page(link.page.as_ref());
    out.optional_time(streak.first_failed);
    out.number(streak.failures.into());
    out.optional_time(streak.last_ok);
    out.number(streak.runs.into());
    out.number(streak.up.into());
    out.count(link.record.outage);
    out.count(link.record.death);
    out.text(link.final_url.as_deref());
    out.recent(&streak.recent);
    out.bytes
}

/// What comes first in the value of a row that was last judged at `seen`: how
/// long that took, and the page.
pub(super) fn begun(bytes: &[u8], seen: i64) -> Read<(u32, Option<Known>)> {
    let mut rest = Reader { bytes, seen };
    Ok((rest.short()?, rest.page()?))
}

/// A link of its row's value and the time at which it was last judged.
pub(super) fn unpacked(bytes: &[u8], seen: i64) -> Read<Remembered> {
    let mut rest = Reader { bytes, seen };
    let milliseconds = rest.short()?;
    let page = rest.page()?;
    let mut streak = Streak {
        first_failed: rest.optional_time()?,
        failures: rest.short()?,
        last_ok: rest.optional_time()?,
        runs: rest.short()?,
        up: rest.short()?,
        recent: Box::default(),
    };
    let (outage, death) = (rest.count()?, rest.count()?);
    let final_url = rest.text()?.map(Into::into);
    streak.recent = rest.recent()?;
    Ok(Remembered {
        id: None,
        record: Record {
            streak,
            outage,
            death,
        },
        seen,
        reason: None,
        milliseconds,
        final_url,
        page,
    })
}

struct Writer {
    bytes: Vec<u8>,
    seen: i64,
}

impl Writer {
    fn new(seen: i64) -> Self {
        Self {
            bytes: Vec::with_capacity(128),
            seen,
        }
    }

    /// Seven bits a byte, the lowest first; the eighth says that there are more.
    fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number.to_le_bytes()[0] | 0x80);
            number >>= 7;
        }
        self.bytes.push(number.to_le_bytes()[0]);
    }

    /// A time, by how long it was before another.
    fn before(&mut self, other: i64, at: i64) {
        let by = other.wrapping_sub(at);
        // The sign comes last, so that a short time is a small number either way.
        self.number(((by << 1) ^ (by >> 63)).cast_unsigned());
    }

    fn time(&mut self, at: i64) {
        self.before(self.seen, at);
    }

    fn optional_time(&mut self, at: Option<i64>) {
        self.number(at.is_some().into());
        if let Some(at) = at {
            self.time(at);
        }
    }

    fn text(&mut self, text: Option<&str>) {
        self.number(text.map_or(0, |text| text.len() as u64 + 1));
        self.bytes
            .extend_from_slice(text.unwrap_or_default().as_bytes());
    }

    fn page(&mut self, page: Option<&Known>) {
        self.number(page.is_some().into());
        if let Some(Known { condition, mark }) = page {
            self.text(condition.etag.as_deref());
            self.text(condition.last_modified.as_deref());
            self.time(condition.since);
            self.bytes.extend_from_slice(&mark.to_le_bytes());
        }
    }

    fn count(&mut self, count: Count) {
        self.number(count.runs.into());
        if count.runs > 0 {
            self.time(count.since);
            self.time(count.last);
        }
    }

    fn recent(&mut self, recent: &[Past]) {
        self.number(recent.len() as u64);
        let mut last = self.seen;
        // The newest comes first: it is the row's own.
        for past in recent.iter().rev() {
            self.bytes.push(past.verdict as u8);
            self.before(last, past.at);
            last = past.at;
        }
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    seen: i64,
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Read<u8> {
        let (&first, rest) = self.bytes.split_first().ok_or(Broken)?;
        self.bytes = rest;
        Ok(first)
    }

    fn number(&mut self) -> Read<u64> {
        let mut number = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(Broken)
    }

    fn short(&mut self) -> Read<u32> {
        self.number()?.try_into().or(Err(Broken))
    }

    fn before(&mut self, other: i64) -> Read<i64> {
        let number = self.number()?;
        let by = (number >> 1).cast_signed() ^ -(number & 1).cast_signed();
        Ok(other.wrapping_sub(by))
    }

    fn optional_time(&mut self) -> Read<Option<i64>> {
        if self.number()? == 0 {
            return Ok(None);
        }
        self.before(self.seen).map(Some)
    }

    fn take(&mut self, length: u64) -> Read<&'a [u8]> {
        let length = length.try_into().or(Err(Broken))?;
        let (taken, rest) = self.bytes.split_at_checked(length).ok_or(Broken)?;
        self.bytes = rest;
        Ok(taken)
    }

    fn text(&mut self) -> Read<Option<&'a str>> {
        let Some(length) = self.number()?.checked_sub(1) else {
            return Ok(None);
        };
        let text = std::str::from_utf8(self.take(length)?);
        text.map(Some).or(Err(Broken))
    }

    fn page(&mut self) -> Read<Option<Known>> {
        if self.number()? == 0 {
            return Ok(None);
        }
        let condition = Condition {
            etag: self.text()?.map(str::to_owned),
            last_modified: self.text()?.map(str::to_owned),
            since: self.before(self.seen)?,
        };
        let mark = self.take(8)?.try_into().or(Err(Broken))?;
        let mark = u64::from_le_bytes(mark);
        Ok(Some(Known { condition, mark }))
    }

    fn count(&mut self) -> Read<Count> {
        let runs = self.short()?;
        if runs == 0 {
            return Ok(Count::default());
        }
        Ok(Count {
            since: self.before(self.seen)?,
            last: self.before(self.seen)?,
            runs,
        })
    }

    fn recent(&mut self) -> Read<Box<[Past]>> {
        let (length, mut at) = (self.number()?, self.seen);
        let runs = (0..length).map(|_| {
            let verdict = usize::from(self.byte()?);
            let verdict = *Verdict::ALL.get(verdict).ok_or(Broken)?;
            at = self.before(at)?;
            Ok(Past { at, verdict })
        });
        let mut runs: Box<[Past]> = runs.collect::<Read<_>>()?;
        runs.reverse();
        Ok(runs)
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
            assert_eq!(unpacked(&bytes[..length], 0), Err(Broken), "{length}");
        }
        assert_eq!(unpacked(&[0xff; 99], 0), Err(Broken));
        assert_eq!(unpacked(&[0x5a; 99], 0), Err(Broken));
    }
}
