//! What is remembered of hosts: the pace at which they refuse nothing.

use rusqlite::{Connection, params};

/// A pace is believed to double in so many seconds: servers get stronger, and
/// limits are lifted.
const DOUBLES: f64 = 7.0 * 86_400.0;
/// After so many seconds it is forgotten.
const FORGOTTEN: i64 = 30 * 86_400;

/// The paces that hosts bear at the time `now`, in requests a second.
pub(super) fn paces(db: &Connection, now: i64) -> rusqlite::Result<Vec<(String, f64)>> {
    let mut select = db.prepare_cached("SELECT name, pace, at FROM host")?;
    let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let paces = rows.filter_map(|row: rusqlite::Result<(String, f64, i64)>| match row {
        Ok((name, pace, at)) => eased(pace, now.saturating_sub(at)).map(|pace| Ok((name, pace))),
        Err(error) => Some(Err(error)),
    });
    paces.collect()
}

/// Keeps what hosts have taught a run, and forgets what is too old.
pub(super) fn keep(db: &Connection, paces: &[(String, f64)], now: i64) -> rusqlite::Result<()> {
    let sql = "INSERT INTO host (name, pace, at) VALUES (?1, ?2, ?3) \
        ON CONFLICT (name) DO UPDATE SET pace = excluded.pace, at = excluded.at";
    let mut upsert = db.prepare_cached(sql)?;
    for (name, pace) in paces {
        upsert.execute(params![name, pace, now])?;
    }
    let old = now.saturating_sub(FORGOTTEN);
    db.execute("DELETE FROM host WHERE at < ?1", [old])?;
    Ok(())
}

/// A pace after so many seconds; none once it is forgotten.
fn eased(pace: f64, seconds: i64) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "below a month")]
    let age = seconds.clamp(0, FORGOTTEN) as f64;
    (seconds < FORGOTTEN).then(|| pace * (age / DOUBLES).exp2())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pace_eases_with_the_days_and_is_forgotten_after_a_month() {
        let day = 86_400;
        // Days, and what has become of four requests a second.
        let rows = [
            (0, Some(4.0)),
            (7, Some(8.0)),
            (14, Some(16.0)),
            (30, None),
            (-3, Some(4.0)),
        ];
        for (days, want) in rows {
            assert_eq!(eased(4.0, days * day), want, "{days}");
        }
    }
}
