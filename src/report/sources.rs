//! The texts that a report's places are in, and how a saved report finds them again.
//!
//! JSON holds places and no texts: a catalog may be large, and private. Lines
//! are drawn, mended in a suggestion and shown on the page from the text itself.
//! So a report says of each text by what it is known, and whoever reads it back
//! may lay the texts beside it; one that has changed since is left out, because
//! the places are no longer those.

use std::collections::HashMap;
use std::fmt::Write as _;

use aws_lc_rs::digest::{SHA256, digest};

use super::{DiagnosticReport, Excerpt, Report};
use crate::diagnostic::Label;
use crate::source::{Kind, Source, SourceId, Span};

/// A text that the report's places are in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// The name that places have for it: the path as given, or `<stdin>`.
    pub file: String,
    /// As what it was read.
    pub kind: Kind,
    /// Its length in bytes, a byte order mark included.
    pub bytes: u64,
    /// The SHA-256 of its text, without a byte order mark, in hexadecimal digits.
    pub sha256: String,
}

impl SourceFile {
    /// By what `source` is known again.
    pub fn of(source: &Source) -> Self {
        let mark = if source.bom { '\u{feff}'.len_utf8() } else { 0 };
        Self {
            file: source.name.clone(),
            kind: source.kind,
            bytes: (source.text.len() + mark) as u64,
            sha256: sha256(&source.text),
        }
    }
}

impl Report {
    /// Lays the texts beside a report that was read back, so that it is shown as
    /// it was: those that `read` finds, as far as they have not changed since.
    pub fn recover(&mut self, mut read: impl FnMut(&SourceFile) -> Option<String>) {
        let found = self.files.iter().filter_map(|file| {
            let source = Source::new(&file.file, file.kind, read(file)?);
            (SourceFile::of(&source) == *file).then_some(source)
        });
        self.sources = found.collect();
        let names = self.sources.iter().map(|source| source.name.as_str());
        let by_name: HashMap<&str, SourceId> = names.zip((0..).map(SourceId)).collect();
        for problem in &mut self.diagnostics {
            problem.excerpt = excerpt(problem, &self.sources, &by_name);
        }
    }
}

/// The bytes that `problem` is about, and those that explain it.
fn excerpt(
    problem: &DiagnosticReport,
    sources: &[Source],
    by_name: &HashMap<&str, SourceId>,
) -> Option<Excerpt> {
    let span = |file: &str, from: (u32, u32), to: (u32, u32)| {
        let id = *by_name.get(file)?;
        let source = &sources[id.0 as usize];
        let (start, end) = (source.offset(from.0, from.1)?, source.offset(to.0, to.1)?);
        (start <= end).then_some((id, Span { start, end }))
    };
    let (source, own) = span(
        &problem.file,
        (problem.line, problem.column),
        (problem.end_line, problem.end_column),
    )?;
    let labels = problem.related.iter().filter_map(|it| {
        let (from, to) = ((it.line, it.column), (it.end_line, it.end_column));
        let (source, span) = span(&it.file, from, to)?;
        let message = it.message.clone();
        Some(Label {
            source,
            span,
            message,
        })
    });
    Some(Excerpt {
        source,
        span: own,
        labels: labels.collect(),
    })
}

fn sha256(text: &str) -> String {
    let digest = digest(&SHA256, text.as_bytes());
    let mut hex = String::with_capacity(64);
    for byte in digest.as_ref() {
        write!(hex, "{byte:02x}").expect("a String takes everything");
    }
    hex
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Failing, fixture, html, human, json, markdown};

    /// What a report looks like in the forms that show lines.
    fn looks(report: &Report) -> Vec<String> {
        let mut forms = [const { Vec::new() }; 3];
        let [people, page, comment] = &mut forms;
        human::write(report, &human::Options::default(), people).unwrap();
        html::write(report, page).unwrap();
        let reader = markdown::Reader::Comment;
        markdown::write(report, &Failing::default(), reader, comment).unwrap();
        forms.map(|form| String::from_utf8(form).unwrap()).into()
    }

    fn read_back(report: &Report) -> Report {
        let mut saved = Vec::new();
        json::write(report, &mut saved).unwrap();
        json::read(&saved[..]).unwrap()
    }

    #[test]
    fn a_report_read_back_beside_its_texts_is_shown_as_it_was() {
        let report = fixture::report();
        let mut back = read_back(&report);
        assert_ne!(looks(&back), looks(&report));
        let text = report.sources[0].text.clone();
        back.recover(|file| (file.file == "catalog.toml").then(|| text.clone()));
        assert_eq!(looks(&back), looks(&report));
        assert!(looks(&back)[2].contains("suggestion"));
    }

    #[test]
    fn a_text_that_has_changed_or_is_gone_is_left_out() {
        let report = fixture::report();
        let without = looks(&read_back(&report));
        let changed = report.sources[0].text.replacen("Kimi", "Kimo", 1);
        for text in [Some(changed), None] {
            let mut back = read_back(&report);
            back.recover(|_| text.clone());
            assert_eq!(looks(&back), without);
        }
    }

    #[test]
    fn a_byte_order_mark_is_part_of_the_file_and_not_of_the_text() {
        let with = SourceFile::of(&Source::new("x", Kind::Text, "\u{feff}a"));
        let without = SourceFile::of(&Source::new("x", Kind::Text, "a"));
        assert_eq!((with.bytes, without.bytes), (4, 1));
        assert_eq!(with.sha256, without.sha256);
        // FIPS 180-4, of an empty text.
        assert!(sha256("").starts_with("e3b0c44298fc1c14"));
    }
}
