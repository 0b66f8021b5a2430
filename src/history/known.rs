//! The rows of many links, asked for in the order of their addresses.

use std::borrow::Cow;
use std::cmp::Ordering;

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator as _;
use rusqlite::{Connection, Row, Rows, Statement};

use super::key;
use super::row;
use crate::target::CanonicalUrl;

/// A file is walked through if so large a part of it is asked for, one in so many
/// rows; else each row is looked up, which costs as much as some steps.
const SPARSE: i64 = 4;

/// What is known of links.
pub(super) struct Known<'a> {
    db: &'a Connection,
    how: How<'a>,
}

enum How<'a> {
    /// There is nothing to be found.
    Empty,
    /// The file is walked through, in order.
    Walked(Rows<'a>),
    LookedUp,
}

impl<'a> Known<'a> {
    /// What is known of so many links; `walk` is [`row::WALK`].
    pub(super) fn of(
        db: &'a Connection,
        walk: &'a mut Statement<'_>,
        links: usize,
    ) -> rusqlite::Result<Self> {
        let links = i64::try_from(links).unwrap_or(i64::MAX);
        let how = match row::last(db)? {
            None => How::Empty,
            Some(rows) if rows <= links.saturating_mul(SPARSE) => {
                let mut rows = walk.query([])?;
                rows.advance()?;
                How::Walked(rows)
            }
            Some(_) => How::LookedUp,
        };
        Ok(Self { db, how })
    }

    /// What `read` makes of the row of `url`, which comes after all that were asked for before.
    pub(super) fn find<T>(
        &mut self,
        url: &CanonicalUrl,
        read: fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Option<T>> {
        match (&mut self.how, key(url)) {
            (How::Empty, _) => Ok(None),
            (How::Walked(rows), Cow::Borrowed(url)) => walk_to(rows, url, read),
            // One without its user does not stand where it stood with it.
            (How::Walked(_) | How::LookedUp, url) => row::find(self.db, &url, read),
        }
    }
}

fn walk_to<T>(
    rows: &mut Rows<'_>,
    url: &str,
    read: fn(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Option<T>> {
    while let Some(row) = rows.get() {
        match row.get_ref(row::URL)?.as_bytes()?.cmp(url.as_bytes()) {
            Ordering::Less => {}
            Ordering::Equal => return read(row).map(Some),
            Ordering::Greater => return Ok(None),
        }
        rows.advance()?;
    }
    Ok(None)
}
