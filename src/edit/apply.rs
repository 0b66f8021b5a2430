//! Many fixes made at once in one text.

use std::collections::BTreeMap;

use super::{Edit, Fix};

/// What became of a text, and of the fixes that were to be made in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// The text, mended.
    pub text: String,
    /// The fixes that were made, by their index.
    pub made: Vec<usize>,
    /// The fixes that were not, since they contradict others.
    pub conflicts: Vec<Conflict>,
}

/// A fix that was not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conflict {
    /// Its index.
    pub fix: usize,
    /// The fix that stands where it would; none if it fits neither the text nor itself.
    pub with: Option<usize>,
}

/// Makes `fixes` in `text`. Each is made whole or not at all: where two want
/// the same bytes, the earlier in the slice has them, unless both want the same
/// edit, which is then made once. A fix that changes nothing, or only what
/// another fix takes away, is neither made nor a conflict.
pub fn apply(text: &str, fixes: &[Fix]) -> Applied {
    let mut taken = Taken::default();
    let (mut made, mut conflicts) = (Vec::new(), Vec::new());
    for (index, fix) in fixes.iter().enumerate() {
        let mut conflict = |with| conflicts.push(Conflict { fix: index, with });
        if !fits(text, fix) {
            conflict(None);
        } else if changes_nothing(text, fix) || taken.takes_away(fix) {
            // There is nothing to do.
        } else if let Some(with) = taken.clash(fix) {
            conflict(Some(with));
        } else {
            taken.take(fix, index);
            made.push(index);
        }
    }
    Applied {
        text: taken.splice(text),
        made,
        conflicts,
    }
}

/// The edits that are to be made, none of which touches another.
#[derive(Default)]
struct Taken<'f> {
    /// By first byte, end and order, with the fix that each is of.
    edits: BTreeMap<(u32, u32, usize), (usize, &'f Edit)>,
}

impl<'f> Taken<'f> {
    /// Those that touch the bytes of `edit`, from the last to the first. They
    /// do not overlap, so their ends are in order as their starts are.
    fn near(&self, edit: &Edit) -> impl Iterator<Item = (usize, &'f Edit)> {
        let (start, end) = (edit.span.start, edit.span.end);
        let before = self.edits.range(..=(end, u32::MAX, usize::MAX)).rev();
        let touching = before.take_while(move |(key, _)| key.1 >= start);
        touching.map(|(_, &taken)| taken)
    }

    /// The fix that one of these edits contradicts.
    fn clash(&self, fix: &Fix) -> Option<usize> {
        fix.edits.iter().find_map(|edit| {
            let mut near = self.near(edit);
            let found = near.find(|(_, taken)| contradict(edit, taken));
            found.map(|(index, _)| index)
        })
    }

    /// Whether all that `fix` would change is taken away.
    fn takes_away(&self, fix: &Fix) -> bool {
        fix.edits.iter().all(|edit| {
            self.near(edit).any(|(_, taken)| {
                let (inner, outer) = (edit.span, taken.span);
                let within = if is_insertion(edit) {
                    outer.start < inner.start && inner.end < outer.end
                } else {
                    outer.start <= inner.start && inner.end <= outer.end && inner != outer
                };
                taken.text.is_empty() && within
            })
        })
    }

    fn take(&mut self, fix: &'f Fix, index: usize) {
        for edit in &fix.edits {
            let known = self.near(edit).any(|(_, taken)| taken == edit);
            if !known {
                let order = self.edits.len();
                let key = (edit.span.start, edit.span.end, order);
                self.edits.insert(key, (index, edit));
            }
        }
    }

    fn splice(&self, text: &str) -> String {
        let mut mended = String::with_capacity(text.len() + 64);
        let mut from = 0;
        for (_, edit) in self.edits.values() {
            let range = edit.span.range();
            mended.push_str(&text[from..range.start]);
            mended.push_str(&edit.text);
            from = range.end;
        }
        mended.push_str(&text[from..]);
        mended
    }
}

/// Whether the edits lie in `text` and none of them overlaps another.
fn fits(text: &str, fix: &Fix) -> bool {
    let mut spans: Vec<_> = fix.edits.iter().map(|edit| edit.span).collect();
    spans.sort();
    let inside = |range: std::ops::Range<usize>| text.get(range).is_some();
    let apart = spans.windows(2).all(|pair| pair[0].end <= pair[1].start);
    apart && spans.iter().all(|span| inside(span.range()))
}

fn changes_nothing(text: &str, fix: &Fix) -> bool {
    let mut edits = fix.edits.iter();
    edits.all(|edit| text[edit.span.range()] == edit.text)
}

/// Whether two edits cannot both be made.
fn contradict(a: &Edit, b: &Edit) -> bool {
    if a == b {
        return false;
    }
    match (is_insertion(a), is_insertion(b)) {
        // Words that meet at one place have no order; lines can follow each other.
        (true, true) => a.span == b.span && !(is_lines(a) && is_lines(b)),
        (true, false) => is_at(a, b),
        (false, true) => is_at(b, a),
        (false, false) => a.span.start < b.span.end && b.span.start < a.span.end,
    }
}

/// Whether `insertion` stands within the bytes of `edit`. What is put right
/// beside rewritten words is part of them.
fn is_at(insertion: &Edit, edit: &Edit) -> bool {
    let (at, span) = (insertion.span.start, edit.span);
    let beside = at == span.start || at == span.end;
    let inside = span.start < at && at < span.end;
    inside || beside && !edit.text.is_empty() && !is_lines(insertion)
}

fn is_insertion(edit: &Edit) -> bool {
    edit.span.start == edit.span.end
}

/// Whether whole lines are put in.
fn is_lines(edit: &Edit) -> bool {
    edit.text.ends_with('\n') || edit.text.starts_with(['\r', '\n'])
}
