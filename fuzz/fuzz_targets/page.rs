//! Any bytes are a page: its facts keep their bounds, and survive being recorded.
//!
//! The input's first line is the content type, the rest is the body.

#![no_main]

use libfuzzer_sys::fuzz_target;
use linkcheck::page::{Input, Page, SKETCH, read};
use url::Url;

fuzz_target!(|data: &[u8]| {
    let (line, body) = match data.iter().position(|&byte| byte == b'\n') {
        Some(at) => (&data[..at], &data[at + 1..]),
        None => (&[][..], data),
    };
    let url = Url::parse("https://a.example.cn/deep/page?x=1#part").expect("a constant URL");
    let content_type = std::str::from_utf8(line).ok();
    let names = ["Kimi".to_owned(), "月之暗面".to_owned()];
    let fragments = ["part".to_owned(), "安装".to_owned()];
    let page = read(&Input {
        body,
        complete: body.len() % 2 == 0,
        content_type,
        url: &url,
        asked: None,
        names: &names,
        fragments: &fragments,
    });
    let hashes = page.shingles.hashes();
    assert!(hashes.len() <= SKETCH && hashes.is_sorted());
    assert!(page.text.chars().count() <= 2_000);
    let recorded = serde_json::to_vec(&page).expect("facts can be recorded");
    let again: Page = serde_json::from_slice(&recorded).expect("and read back");
    assert_eq!(again, page);
});
