//! Markdown, as GitHub reads it.
//!
//! Text from outside goes into code spans: within one there are no links, no
//! HTML, no headings, no emoji, and nobody is mentioned (`@name`, `#12` and bare
//! addresses are found by GitHub in any other text, escaped or not). The fence
//! of a span is longer than every run of backticks within it.

use std::borrow::Cow;

use crate::target::CanonicalUrl;

use super::{cut, plain};

/// How the comments begin that programs look for.
pub(in crate::report) const MARK: &str = "<!-- linkcheck";

/// `text`, cut to `most` characters, as a code span; nothing if it is empty.
pub(in crate::report) fn code(text: &str, most: usize) -> String {
    let text = cut(text, most);
    let text = plain(&text);
    let text = without_marker(&text);
    if text.is_empty() {
        return String::new();
    }
    let fence = "`".repeat(longest_run(&text) + 1);
    // One space on both sides is taken off again, unless all is spaces.
    let padded = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    let pad = if padded && !text.trim_matches(' ').is_empty() {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// `text` without what programs know our comment by: in a span it is shown, but
/// one that looks for it in the page's source must find it once.
fn without_marker(text: &str) -> Cow<'_, str> {
    if text.contains(MARK) {
        Cow::Owned(text.replace(MARK, "<!- - linkcheck"))
    } else {
        Cow::Borrowed(text)
    }
}

/// `url` as a link that shows itself, cut to `most` characters. What is no
/// http(s) address, or is longer than that, is a code span and leads nowhere.
pub(in crate::report) fn link(url: &str, most: usize) -> String {
    let shown = code(url, most);
    match CanonicalUrl::parse(url) {
        Ok(canonical) if url.len() <= most && canonical.as_str().len() <= 2 * most => {
            // The fragment belongs to where a reader is to look.
            let full = url::Url::parse(url).unwrap_or_else(|_| canonical.url());
            format!("[{shown}](<{}>)", destination(full.as_str()))
        }
        Ok(_) | Err(_) => shown,
    }
}

/// The fence that `text` may stand in as a block of code, at least three long.
pub(in crate::report) fn fence(text: &str) -> Cow<'static, str> {
    match longest_run(text) {
        0..=2 => Cow::Borrowed("```"),
        run => Cow::Owned("`".repeat(run + 1)),
    }
}

/// A URL in its standard form has neither spaces nor controls, so that only
/// what Markdown itself reads in a destination is escaped.
fn destination(url: &str) -> String {
    let mut escaped = String::with_capacity(url.len() + 8);
    for char in url.chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' | '>' | '\\' | '`' | '|' => {
                escaped.push('\\');
                escaped.push(char);
            }
            _ => escaped.push(char),
        }
    }
    escaped
}

fn longest_run(text: &str) -> usize {
    let (mut longest, mut run) = (0, 0);
    for char in text.chars() {
        run = if char == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}
