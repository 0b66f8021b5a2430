//! Where the parts of one decoded text stand in the file, asked for in order.
//!
//! Most texts are written as they read. Through escapes the way back is followed
//! once for all parts; where that cannot be done (lines that are joined, names of
//! HTML), a part is looked for as it reads. One that is not found either stands
//! for all of the text: whoever writes there has to look at that first.

use std::ops::Range;

use super::{Kind, Span, Written};

/// So many parts are looked for in vain. Each costs the length of the text.
const MAX_MISSES: u32 = 16;

/// The places of the parts of a text.
pub(super) struct Places<'t> {
    raw: &'t str,
    inside: Span,
    way: Way,
}

enum Way {
    Verbatim,
    Escaped(Written),
    /// From where on in the text a part is looked for, and how often in vain.
    Sought(usize, u32),
}

impl<'t> Places<'t> {
    /// Those of `decoded`, which stands on `inside` of `text`, a file of `kind`.
    pub(super) fn new(text: &'t str, kind: Kind, inside: Span, decoded: &str) -> Self {
        let raw = &text[inside.range()];
        let way = if raw == decoded {
            Way::Verbatim
        } else {
            Written::of(kind, raw, decoded).map_or(Way::Sought(0, 0), Way::Escaped)
        };
        Self { raw, inside, way }
    }

    /// The place of `part`, which is `range` of the decoded text.
    pub(super) fn of(&mut self, range: Range<usize>, part: &str) -> Span {
        let place = match &mut self.way {
            Way::Verbatim => Some(range),
            Way::Escaped(written) => written.place(&range),
            Way::Sought(_, MAX_MISSES) => None,
            Way::Sought(from, misses) => {
                if let Some(at) = self.raw[*from..].find(part) {
                    let start = *from + at;
                    *from = start + part.len();
                    Some(start..*from)
                } else {
                    *misses += 1;
                    None
                }
            }
        };
        let start = self.inside.start as usize;
        place.map_or(self.inside, |it| {
            Span::new(start + it.start..start + it.end)
        })
    }
}
