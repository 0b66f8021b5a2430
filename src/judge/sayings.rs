//! What a short page says, sentence by sentence.

use crate::page::Page;
use crate::signatures;

/// The title, the headings, and the first `most` sentences of what stands within the
/// site's frame, folded.
pub(super) fn sayings(page: &Page, most: usize) -> Vec<String> {
    let text = page.within_frame().map_or(&page.text, |said| &said.text);
    // Nothing divides a heading from the text below it, once it is text.
    let text = page.h1.iter().fold(text.clone(), |text, h1| {
        text.replacen(h1.as_str(), &format!("{h1}. "), 1)
    });
    let headings = page.title.iter().chain(&page.h1);
    let sentences = text.split_inclusive(['.', '!', '?', '。', '！', '？', ';', '|', '।', '؟']);
    let sentences = sentences.map(str::trim).filter(|said| said.len() > 1);
    let headings = headings.map(|heading| signatures::fold(heading));
    headings
        .chain(sentences.take(most).map(signatures::fold))
        .collect()
}

/// Whether a sentence asks.
pub(super) fn is_question(said: &str) -> bool {
    said.trim_end().ends_with(['?', '？', '؟'])
}
