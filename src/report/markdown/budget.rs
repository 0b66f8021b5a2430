//! How much of a page fits.

/// What a page's length is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// UTF-16 code units: never fewer than characters, by whichever a limit counts.
    Utf16,
    /// Bytes.
    Bytes,
}

impl Unit {
    fn of(self, text: &str) -> usize {
        match self {
            Self::Utf16 => text.encode_utf16().count(),
            Self::Bytes => text.len(),
        }
    }
}

/// Room for the line that counts what was left out.
const NOTE: usize = 200;
/// After so many blocks that did not fit, no further one is tried.
const MISSES: usize = 50;

/// What is left of a page.
pub(super) struct Budget {
    unit: Unit,
    most: usize,
    room: usize,
    misses: usize,
    left_out: usize,
}

impl Budget {
    /// A page of `most`, on which `fixed` stands in any case.
    pub(super) fn new(unit: Unit, most: usize, fixed: &[&str]) -> Self {
        let fixed: usize = fixed.iter().map(|text| unit.of(text)).sum();
        Self {
            unit,
            most,
            room: most.saturating_sub(fixed + NOTE),
            misses: 0,
            left_out: 0,
        }
    }

    /// Whether so much did not fit that no more is tried.
    pub(super) fn is_spent(&self) -> bool {
        self.misses >= MISSES
    }

    /// Counts findings that are not tried.
    pub(super) fn leaves(&mut self, findings: usize) {
        self.left_out += findings;
    }

    /// Whether `block` fits, and takes its room if so; otherwise the findings in
    /// it are counted.
    pub(super) fn takes(&mut self, block: &str, findings: usize) -> bool {
        let size = self.unit.of(block);
        let fits = size <= self.room;
        if fits {
            self.room -= size;
        } else {
            self.misses += 1;
            self.left_out += findings;
        }
        fits
    }

    /// The line that counts what did not fit; nothing if all did.
    pub(super) fn left_out(&self) -> String {
        if self.left_out == 0 {
            return String::new();
        }
        let unit = match self.unit {
            Unit::Utf16 => "characters",
            Unit::Bytes => "bytes",
        };
        format!(
            "\n**{} more are not shown:** a page here holds {} {unit}.\n",
            self.left_out, self.most
        )
    }
}
