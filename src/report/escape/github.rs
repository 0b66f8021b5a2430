//! The workflow commands of GitHub Actions.
//!
//! The runner reads a command from one line, splits its properties at commas
//! and its data from them at `::`, and unescapes both afterwards
//! (actions/runner, `ActionCommand`).

use super::plain;

/// `text` as a command's data: what stands after the second `::`.
pub(in crate::report) fn data(text: &str) -> String {
    let text = plain(text).replace('%', "%25");
    // `plain` left neither, and a reader need not know that.
    text.replace('\r', "%0D").replace('\n', "%0A")
}

/// `text` as a property's value.
pub(in crate::report) fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
