//! Seconds since 1970 as RFC 3339 in UTC.

use jiff::Timestamp;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serializer};

/// Times out of jiff's range (years -9999 to 9999) are shown at its edge.
pub(crate) fn text(seconds: i64) -> String {
    let edge = if seconds < 0 {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    };
    Timestamp::from_second(seconds).unwrap_or(edge).to_string()
}

pub(crate) fn parse(text: &str) -> Result<i64, jiff::Error> {
    text.parse::<Timestamp>().map(Timestamp::as_second)
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
pub(crate) fn serialize<S: Serializer>(seconds: &i64, to: S) -> Result<S::Ok, S::Error> {
    match usual(*seconds) {
        Some(digits) => to.serialize_str(std::str::from_utf8(&digits).expect("ASCII")),
        None => to.serialize_str(&text(*seconds)),
    }
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<i64, D::Error> {
    parse(&String::deserialize(from)?).map_err(D::Error::custom)
}

/// The text of a time in the years 1970 to 9998. A report holds some for each link, all of this
/// form, for which a library that knows every calendar takes its time.
fn usual(seconds: i64) -> Option<[u8; 20]> {
    let seconds = u64::try_from(seconds).ok()?;
    let (year, month, day) = date(seconds / 86_400);
    let of_day = seconds % 86_400;
    let mut text = *b"0000-00-00T00:00:00Z";
    put(&mut text[..4], (year < 9999).then_some(year)?);
    put(&mut text[5..7], month);
    put(&mut text[8..10], day);
    put(&mut text[11..13], of_day / 3600);
    put(&mut text[14..16], of_day / 60 % 60);
    put(&mut text[17..19], of_day % 60);
    Some(text)
}

/// Year, month and day so many days after 1970-01-01, by Howard Hinnant's `civil_from_days`
/// (<https://howardhinnant.github.io/date_algorithms.html>). Years begin in March: what a leap
/// year has more comes last then.
fn date(days: u64) -> (u64, u64, u64) {
    let since_year_0 = days + 719_468;
    let (era, day) = (since_year_0 / 146_097, since_year_0 % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let year = era * 400 + year;
    if month < 10 {
        (year, month + 3, day)
    } else {
        (year + 1, month - 9, day)
    }
}

/// Writes a number, filled up with zeros.
fn put(place: &mut [u8], mut number: u64) {
    for digit in place.iter_mut().rev() {
        *digit = b'0' + (number % 10).to_le_bytes()[0];
        number /= 10;
    }
}

/// The same where there may be none.
pub(crate) mod optional {
    use serde::de::Error as _;
    use serde::{Deserialize, Deserializer, Serializer};

    #[expect(clippy::ref_option, reason = "serde's signature")]
    pub(crate) fn serialize<S: Serializer>(
        seconds: &Option<i64>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        match seconds {
            Some(seconds) => super::serialize(seconds, to),
            None => to.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<i64>, D::Error> {
        let text = Option::<String>::deserialize(from)?;
        let parsed = text.as_deref().map(super::parse).transpose();
        parsed.map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_times_are_written_as_all_others() {
        // Some time of every other day, the edges, and what is out of them.
        let days = (0..253_370_764_800).step_by(2 * 86_401);
        for seconds in days.chain([951_782_399, 951_868_800, 253_370_764_799]) {
            let digits = usual(seconds).unwrap();
            assert_eq!(digits, text(seconds).as_bytes(), "{seconds}");
        }
        assert_eq!(usual(-1), None);
        assert_eq!(usual(253_370_764_800), None, "the last year is cut short");
        assert_eq!(usual(i64::MAX), None);
    }
}
