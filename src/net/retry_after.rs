//! How long a server asks to wait, whatever it says it with.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::header::HeaderMap;

/// `x-ratelimit-reset` above this is a time, below it a delay: nobody asks for
/// a wait of 30 years.
const EPOCH_FROM: u64 = 1_000_000_000;

/// The wait that these response headers ask for; `now` stands in where the
/// response carries no date of its own.
///
/// `Retry-After` (RFC 9110, 10.2.3) beats `RateLimit` (draft-ietf-httpapi-
/// ratelimit-headers), which beats `x-ratelimit-reset`. The last two are on
/// good answers as well: whether to heed them is for the caller to know.
pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    let now = text("date").and_then(date).unwrap_or(now);
    text("retry-after")
        .and_then(|value| after(value, now))
        .or_else(|| text("ratelimit").and_then(parameter_t))
        .or_else(|| text("ratelimit-reset").and_then(|value| reset(value, now)))
        .or_else(|| text("x-ratelimit-reset").and_then(|value| reset(value, now)))
}

fn after(value: &str, now: SystemTime) -> Option<Duration> {
    seconds(value)
        .or_else(|| date(value).map(|then| then.duration_since(now).unwrap_or_default()))
        .or_else(|| sloppy(value))
}

/// Whole or broken seconds, bounded so that sums stay in range.
fn seconds(value: &str) -> Option<Duration> {
    if !value
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.')
    {
        return None;
    }
    let seconds: f64 = value.parse().ok()?;
    Duration::try_from_secs_f64(seconds.min(1e9)).ok()
}

fn date(value: &str) -> Option<SystemTime> {
    httpdate::parse_http_date(value).ok()
}

/// `2s`, `1m30s`, `500ms`, `2 seconds`: no standard, but sent.
fn sloppy(value: &str) -> Option<Duration> {
    let mut total = 0.0;
    let mut rest = value.trim();
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let (number, tail) = rest.split_at(digits);
        let tail = tail.trim_start();
        let letters = tail
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(tail.len());
        let (unit, tail) = tail.split_at(letters);
        total += number.parse::<f64>().ok()? * unit_seconds(unit)?;
        rest = tail.trim_start_matches([' ', ',']);
    }
    let read_something = !value.trim().is_empty();
    read_something.then(|| Duration::try_from_secs_f64(total.min(1e9)).ok())?
}

fn unit_seconds(unit: &str) -> Option<f64> {
    match unit.to_ascii_lowercase().as_str() {
        "ms" | "millisecond" | "milliseconds" => Some(0.001),
        "s" | "sec" | "secs" | "second" | "seconds" => Some(1.0),
        "m" | "min" | "mins" | "minute" | "minutes" => Some(60.0),
        "h" | "hour" | "hours" => Some(3600.0),
        _ => None,
    }
}

/// The `t` parameter of `RateLimit: "default";r=0;t=30`.
fn parameter_t(value: &str) -> Option<Duration> {
    let parameters = value.split([';', ',']).map(str::trim);
    let found = parameters.filter_map(|parameter| parameter.strip_prefix("t="));
    found.filter_map(seconds).max()
}

/// A delay in seconds, or a time in seconds, milliseconds, microseconds or nanoseconds since 1970.
fn reset(value: &str, now: SystemTime) -> Option<Duration> {
    let mut number: u64 = value.split('.').next()?.parse().ok()?;
    if number < EPOCH_FROM {
        return Some(Duration::from_secs(number));
    }
    while number >= EPOCH_FROM * 1000 {
        number /= 1000;
    }
    let since = now.duration_since(UNIX_EPOCH).ok()?;
    Some(Duration::from_secs(number).saturating_sub(since))
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::{HeaderName, HeaderValue};

    /// 2026-11-23 10:00:00 UTC.
    const NOW: u64 = 1_795_428_000;

    fn check(lines: &[(&str, &str)], expected: Option<u64>) {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
            headers.insert(name, HeaderValue::from_str(value).unwrap());
        }
        let now = UNIX_EPOCH + Duration::from_secs(NOW);
        let found = retry_after(&headers, now);
        assert_eq!(found, expected.map(Duration::from_millis), "{lines:?}");
    }

    #[test]
    fn every_form_of_asking_for_a_wait_is_understood() {
        check(&[], None);
        check(&[("retry-after", "120")], Some(120_000));
        check(&[("retry-after", " 0 ")], Some(0));
        check(&[("retry-after", "1.5")], Some(1500));
        check(&[("retry-after", "2s")], Some(2000));
        check(&[("retry-after", "1m30s")], Some(90_000));
        check(&[("retry-after", "1h 2m")], Some(3_720_000));
        check(&[("retry-after", "500ms")], Some(500));
        check(&[("retry-after", "2 seconds")], Some(2000));
        check(
            &[("retry-after", "Mon, 23 Nov 2026 10:00:30 GMT")],
            Some(30_000),
        );
        check(&[("retry-after", "Mon, 23 Nov 2026 09:00:00 GMT")], Some(0));
        check(&[("ratelimit", r#""default";r=0;t=30"#)], Some(30_000));
        check(&[("ratelimit", r#""a";r=0;t=5, "b";r=0;t=9"#)], Some(9000));
        check(&[("ratelimit", "limit=10, remaining=0, t=4")], Some(4000));
        check(&[("ratelimit-reset", "7")], Some(7000));
        check(&[("x-ratelimit-reset", "12")], Some(12_000));
        check(&[("x-ratelimit-reset", "1795428040")], Some(40_000));
        check(&[("x-ratelimit-reset", "1795428040123")], Some(40_000));
        check(&[("x-ratelimit-reset", "1795428040123456")], Some(40_000));
        check(&[("x-ratelimit-reset", "1795427000")], Some(0));
    }

    #[test]
    fn a_date_is_counted_from_the_servers_own_clock() {
        let date = ("date", "Mon, 23 Nov 2026 08:00:00 GMT");
        check(
            &[("retry-after", "Mon, 23 Nov 2026 08:00:05 GMT"), date],
            Some(5000),
        );
    }

    #[test]
    fn the_plainest_form_beats_the_others() {
        check(
            &[("retry-after", "3"), ("x-ratelimit-reset", "50")],
            Some(3000),
        );
        check(
            &[("retry-after", "soon"), ("x-ratelimit-reset", "50")],
            Some(50_000),
        );
    }

    #[test]
    fn nonsense_is_no_wait() {
        for value in [
            "",
            "soon",
            "-5",
            "1 fortnight",
            "m",
            "1.2.3",
            "NaN",
            "inf",
            "1e5",
        ] {
            check(&[("retry-after", value)], None);
        }
        check(
            &[("retry-after", "99999999999999999999")],
            Some(1_000_000_000_000),
        );
        check(&[("ratelimit", "t=never")], None);
        check(&[("x-ratelimit-reset", "-1")], None);
    }
}
