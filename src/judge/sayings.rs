//! What a short page says, sentence by sentence.

use crate::page::Page;
use crate::signatures;

/// The title, the headings, and the first `most` sentences of what stands within the
/// site's frame, folded.
pub(super) fn sayings(page: &Page, most: usize) -> Vec<String> {
    let text = page.within_frame().map_or(&page.text, |said| &said.text);
    let text = divided(text, page.h1.iter().chain(&page.lead));
    let headings = page.title.iter().chain(&page.h1);
    let sentences = text.split_inclusive(['.', '!', '?', '。', '！', '？', ';', '|', '।', '؟']);
    let sentences = sentences.map(str::trim).filter(|said| said.len() > 1);
    let headings = headings.map(|heading| signatures::fold(heading));
    headings
        .chain(sentences.take(most).map(signatures::fold))
        .collect()
}

/// A text of a page with a full stop behind each of its `headings`: nothing else
/// divides a heading from what stands below it, once it is text.
pub(super) fn divided<'h>(text: &str, headings: impl Iterator<Item = &'h String>) -> String {
    headings.fold(text.to_owned(), |text, heading| {
        text.replacen(heading.as_str(), &format!("{heading}. "), 1)
    })
}

/// Whether a sentence asks.
pub(super) fn is_question(said: &str) -> bool {
    said.trim_end().ends_with(['?', '？', '؟'])
}
