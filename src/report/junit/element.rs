//! The elements of a JUnit document, in the order that its schema wants.

use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::report::escape::xml;

/// One test case.
pub(super) struct Case {
    pub(super) name: String,
    pub(super) class: String,
    pub(super) milliseconds: Option<u32>,
    /// What kind of finding it is, such as `dead/gone`.
    pub(super) kind: String,
    pub(super) message: String,
    /// The evidence, a line each.
    pub(super) text: Vec<String>,
    pub(super) result: Result,
}

/// How a case is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Result {
    Passed,
    /// Passed, and what was seen is kept.
    PassedWithWords,
    Skipped,
    Failure,
}

/// How many cases there are.
#[derive(Default)]
pub(super) struct Totals {
    tests: usize,
    failures: usize,
    skipped: usize,
}

impl Totals {
    pub(super) fn of<'a>(cases: impl IntoIterator<Item = &'a Case>) -> Self {
        let mut totals = Self::default();
        for case in cases {
            totals.tests += 1;
            totals.failures += usize::from(case.result == Result::Failure);
            totals.skipped += usize::from(case.result == Result::Skipped);
        }
        totals
    }
}

/// A document that is being written.
pub(super) struct Document<W: Write>(Writer<W>);

impl<W: Write> Document<W> {
    pub(super) fn new(out: W) -> Self {
        Self(Writer::new_with_indent(out, b' ', 2))
    }

    /// The declaration and the root. The schema knows no `skipped` here.
    pub(super) fn begin(&mut self, totals: &Totals, seconds: f64) -> io::Result<()> {
        let declaration = BytesDecl::new("1.0", Some("UTF-8"), None);
        self.0.write_event(Event::Decl(declaration))?;
        let mut root = BytesStart::new("testsuites");
        attribute(&mut root, "name", "linkcheck");
        attribute(&mut root, "tests", &totals.tests.to_string());
        attribute(&mut root, "failures", &totals.failures.to_string());
        attribute(&mut root, "errors", "0");
        attribute(&mut root, "time", &format!("{seconds:.3}"));
        self.0.write_event(Event::Start(root))
    }

    pub(super) fn suite(
        &mut self,
        name: &str,
        cases: &[Case],
        started: &str,
        note: Option<&str>,
    ) -> io::Result<()> {
        let totals = Totals::of(cases);
        let times = cases.iter().filter_map(|case| case.milliseconds);
        let time: u64 = times.map(u64::from).sum();
        let mut suite = BytesStart::new("testsuite");
        attribute(&mut suite, "name", name);
        attribute(&mut suite, "tests", &totals.tests.to_string());
        attribute(&mut suite, "failures", &totals.failures.to_string());
        attribute(&mut suite, "errors", "0");
        attribute(&mut suite, "skipped", &totals.skipped.to_string());
        attribute(&mut suite, "time", &seconds(time));
        attribute(&mut suite, "timestamp", started);
        self.0.write_event(Event::Start(suite))?;
        for case in cases {
            self.case(case)?;
        }
        if let Some(note) = note {
            self.text(BytesStart::new("system-err"), note)?;
        }
        self.0.write_event(Event::End(BytesEnd::new("testsuite")))
    }

    pub(super) fn end(mut self) -> io::Result<()> {
        self.0
            .write_event(Event::End(BytesEnd::new("testsuites")))?;
        let out = self.0.get_mut();
        out.write_all(b"\n")?;
        out.flush()
    }

    fn case(&mut self, case: &Case) -> io::Result<()> {
        let mut element = BytesStart::new("testcase");
        attribute(&mut element, "name", &case.name);
        attribute(&mut element, "classname", &case.class);
        if let Some(milliseconds) = case.milliseconds {
            attribute(&mut element, "time", &seconds(milliseconds.into()));
        }
        let child = match case.result {
            Result::Passed => return self.0.write_event(Event::Empty(element)),
            Result::PassedWithWords => "system-out",
            Result::Skipped => "skipped",
            Result::Failure => "failure",
        };
        self.0.write_event(Event::Start(element))?;
        let mut start = BytesStart::new(child);
        let mut lines: Vec<String> = case.text.iter().map(|line| xml(line)).collect();
        if case.result == Result::PassedWithWords {
            lines.insert(0, xml(&case.message));
        } else {
            attribute(&mut start, "message", &case.message);
            attribute(&mut start, "type", &case.kind);
        }
        self.lines(start, &lines)?;
        self.0.write_event(Event::End(BytesEnd::new("testcase")))
    }

    fn text(&mut self, start: BytesStart<'_>, text: &str) -> io::Result<()> {
        self.lines(start, &[xml(text)])
    }

    fn lines(&mut self, start: BytesStart<'_>, lines: &[String]) -> io::Result<()> {
        let end = start.to_end().into_owned();
        self.0.write_event(Event::Start(start))?;
        self.0
            .write_event(Event::Text(BytesText::new(&lines.join("\n"))))?;
        self.0.write_event(Event::End(end))
    }
}

fn attribute(element: &mut BytesStart<'_>, name: &str, value: &str) {
    element.push_attribute((name, xml(value).as_str()));
}

fn seconds(milliseconds: u64) -> String {
    format!("{}.{:03}", milliseconds / 1000, milliseconds % 1000)
}
