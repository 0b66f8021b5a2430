//! Running text that a Markdown parser hands out in pieces: joined again, with
//! the way back from the decoded text to the bytes it stands on.

use std::ops::Range;

use super::url_text::find_urls;

/// Pieces of text that stand side by side.
#[derive(Debug, Default)]
pub(super) struct Run {
    decoded: String,
    pieces: Vec<Piece>,
}

/// Where a piece begins in the decoded text, and its bytes in the source.
#[derive(Debug)]
struct Piece {
    decoded: usize,
    raw: Range<usize>,
}

impl Run {
    /// Adds `decoded`, which stands on `raw` of `text`. False if it does not
    /// follow the run: nothing but the backslash of an escape may lie between.
    pub(super) fn push(&mut self, text: &str, decoded: &str, raw: &Range<usize>) -> bool {
        let follows = self.pieces.last().is_none_or(|last| {
            text.get(last.raw.end..raw.start)
                .is_some_and(|gap| gap.is_empty() || gap == "\\")
        });
        if follows {
            self.pieces.push(Piece {
                decoded: self.decoded.len(),
                raw: raw.clone(),
            });
            self.decoded.push_str(decoded);
        }
        follows
    }

    /// The URLs of the run, decoded, and the bytes they stand on. Empties it.
    pub(super) fn take_urls(&mut self) -> Vec<(String, Range<usize>)> {
        let urls = find_urls(&self.decoded)
            .map(|range| {
                let raw = self.raw_start(range.start)..self.raw_end(range.end);
                (self.decoded[range].to_owned(), raw)
            })
            .collect();
        self.decoded.clear();
        self.pieces.clear();
        urls
    }

    /// Where the character that starts at `at` of the decoded text starts in
    /// the source. An entity counts as a whole.
    fn raw_start(&self, at: usize) -> usize {
        let index = self.pieces.partition_point(|piece| piece.decoded <= at) - 1;
        let piece = &self.pieces[index];
        if self.is_verbatim(index) {
            piece.raw.start + (at - piece.decoded)
        } else {
            piece.raw.start
        }
    }

    /// Where the character that ends at `at` of the decoded text ends in the source.
    fn raw_end(&self, at: usize) -> usize {
        let index = self.pieces.partition_point(|piece| piece.decoded < at) - 1;
        let piece = &self.pieces[index];
        if self.is_verbatim(index) {
            piece.raw.start + (at - piece.decoded)
        } else {
            piece.raw.end
        }
    }

    /// Whether a piece is written as it reads.
    fn is_verbatim(&self, index: usize) -> bool {
        let next = self.pieces.get(index + 1);
        let end = next.map_or(self.decoded.len(), |next| next.decoded);
        end - self.pieces[index].decoded == self.pieces[index].raw.len()
    }
}
