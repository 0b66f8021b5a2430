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
    to.serialize_str(&text(*seconds))
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<i64, D::Error> {
    parse(&String::deserialize(from)?).map_err(D::Error::custom)
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
