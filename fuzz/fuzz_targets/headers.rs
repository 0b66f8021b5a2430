//! Whatever a header says, what is read from it is in range.
//!
//! The input is a header block: a `name: value` a line.

#![no_main]

use std::time::{Duration, UNIX_EPOCH};

use http::{HeaderMap, HeaderName, HeaderValue};
use libfuzzer_sys::fuzz_target;
use linkcheck::net::retry_after;
use linkcheck::page::{Input, read, refresh};
use url::Url;

/// No wait is longer than what is documented for one, in seconds.
const LONGEST: u64 = 1_000_000_000_000;

fuzz_target!(|data: &[u8]| {
    let mut headers = HeaderMap::new();
    for line in data.split(|&byte| byte == b'\n') {
        let mut parts = line.splitn(2, |&byte| byte == b':');
        let (Some(name), Some(value)) = (parts.next(), parts.next()) else {
            continue;
        };
        let (Ok(name), Ok(value)) = (
            HeaderName::from_bytes(name),
            HeaderValue::from_bytes(value.trim_ascii()),
        ) else {
            continue;
        };
        headers.append(name, value);
    }
    let url = Url::parse("http://a.example/x").expect("a constant URL");
    for now in [UNIX_EPOCH, UNIX_EPOCH + Duration::from_secs(1_800_000_000)] {
        if let Some(wait) = retry_after(&headers, now) {
            assert!(wait <= Duration::from_secs(LONGEST), "{wait:?}");
        }
    }
    for (name, value) in &headers {
        let text = String::from_utf8_lossy(value.as_bytes());
        if let Some(refresh) = refresh(&text, &url) {
            assert!(refresh.to.is_none_or(|to| Url::parse(&to).is_ok()));
        }
        if name == "content-type" {
            // Whatever charset it names, and whatever the page says itself.
            let body = format!("<meta charset=\"{text}\"><title>\u{e9}\u{6708}</title>");
            let mut body = body.into_bytes();
            body.extend_from_slice(value.as_bytes());
            read(&Input {
                body: &body,
                complete: true,
                content_type: Some(&text),
                url: &url,
                asked: None,
                names: &[],
                fragments: &[],
            });
        }
    }
});
