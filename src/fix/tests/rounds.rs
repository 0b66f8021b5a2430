//! What linting finds, mended along, until there is nothing left.

use super::{Fate, TODAY, report};
use crate::diagnostic::{Diagnostic, Severity};
use crate::edit::{Applicability, Edit, Fix};
use crate::fix::{Done, Made, Orders, Why, mend_all, propose_lint};
use crate::lint::{self, Settings};
use crate::reading;
use crate::source::{Kind, Source, SourceId, Span};

/// What linting finds in one source.
pub(super) fn linted(sources: &[Source]) -> Vec<Diagnostic> {
    let readings = sources.iter().zip((0..).map(SourceId));
    let readings: Vec<_> = readings.map(|(it, id)| reading::read(it, id)).collect();
    lint::lint(sources, &readings, &Settings::default())
}

/// `source` with all mended that can be, by `lint` and by these fates.
pub(super) fn done(
    source: &Source,
    fates: &[(&str, Fate<'_>)],
    most: Applicability,
    lint: impl Fn(&[Source]) -> Vec<Diagnostic>,
) -> Done {
    let report = report(source, fates);
    let orders = Orders {
        report: &report,
        today: TODAY,
        most,
    };
    mend_all(std::slice::from_ref(source), orders, lint).remove(0)
}

fn lines(done: &Done) -> Vec<u32> {
    done.made.iter().map(|made| made.line).collect()
}

#[test]
fn all_fixes_of_one_link_are_made_in_one_go() {
    let text = "schema = 1\n[category.c]\nname = \"C\"\n[product.z]\nname = \"Z  z \"\ncategory = \"c\"\nurl = \" HTTP://Z.example./a/../b?utm_source=x&a=1。\"\nlinks.repo = \"https://github.com/z/z.git?utm_medium=x\"\n\n[product.a]\nname = \"A\"\ncategory = \"c\"\nurl = \"http://a.example/old?utm_source=x\"\n";
    let want = "schema = 1\n[category.c]\nname = \"C\"\n[product.a]\nname = \"A\"\ncategory = \"c\"\nurl = \"https://a.example/new\"\n\n[product.z]\nname = \"Z z\"\ncategory = \"c\"\nurl = \"http://z.example/b?a=1\"\nlinks.repo = \"https://github.com/z/z\"\n";
    let source = Source::new("x", Kind::Catalog, text);
    let fates = [(
        "http://a.example/old?utm_source=x",
        Fate::Moved("https://a.example/new?utm_source=x"),
    )];
    let done = done(&source, &fates, Applicability::Safe, linted);
    assert_eq!(done.text, want, "{:?}", done.made);
    assert_eq!((done.skipped, done.withheld), (Vec::new(), 0));
}

#[test]
fn in_other_formats_too() {
    let rows = [
        (
            Kind::Markdown,
            "- [A](HTTP://A.example./x?utm_source=y。)\n",
            "- [A](http://a.example/x)\n",
        ),
        (
            Kind::Yaml,
            "- 'HTTP://A.example./x?utm_source=y。'\n",
            "- 'http://a.example/x'\n",
        ),
        (
            Kind::Json,
            "[\"HTTP://A.example./x?utm_source=y。\"]",
            "[\"http://a.example/x\"]",
        ),
        (
            Kind::Html,
            "<a href=\"HTTP://A.example./x?utm_source=y。\">",
            "<a href=\"http://a.example/x\">",
        ),
    ];
    for (kind, text, want) in rows {
        let source = Source::new("x", kind, text);
        let done = done(&source, &[], Applicability::Safe, linted);
        assert_eq!(done.text, want, "{:?}", done.made);
    }
}

fn problem(fix: Fix) -> Diagnostic {
    let span = fix.edits[0].span;
    Diagnostic::error("stray-space", SourceId(0), span, "a stray space")
        .with_severity(Severity::Warning)
        .with_fix(fix)
}

/// Problems where `rows` of texts stand: what to write instead, and how sure it is.
fn finds<'r>(
    rows: &'r [(&str, &str, Applicability)],
) -> impl Fn(&[Source]) -> Vec<Diagnostic> + use<'r> {
    move |sources| {
        let text = &sources[0].text;
        let found = rows.iter().filter_map(|&(old, new, applicability)| {
            let at = text.find(old)?;
            let edits = vec![Edit {
                span: Span::new(at..at + old.len()),
                text: new.to_owned(),
            }];
            Some(problem(Fix {
                applicability,
                edits,
            }))
        });
        found.collect()
    }
}

#[test]
fn what_needs_an_eye_is_counted_once() {
    let source = Source::new("x", Kind::Yaml, "a: https://a.example/old \nb:  y\n");
    let fates = [(
        "https://a.example/old",
        Fate::Moved("https://a.example/new"),
    )];
    let rows = [
        ("new \n", "new\n", Applicability::Safe),
        ("  y", " y", Applicability::Unsafe),
    ];
    let careful = done(&source, &fates, Applicability::Safe, finds(&rows));
    assert_eq!(careful.text, "a: https://a.example/new\nb:  y\n");
    assert_eq!((lines(&careful), careful.withheld), (vec![1, 1], 1));
    let bold = done(&source, &fates, Applicability::Unsafe, finds(&rows));
    assert_eq!(bold.text, "a: https://a.example/new\nb: y\n");
    assert_eq!((lines(&bold), bold.withheld), (vec![1, 2, 1], 0));
    let last = Made {
        title: "stray-space: a stray space".to_owned(),
        line: 1,
    };
    assert_eq!(bold.made.last(), Some(&last));
}

#[test]
fn what_fits_nowhere_is_told() {
    let source = Source::new("x", Kind::Text, "a b\n");
    let beyond = |_: &[Source]| vec![problem(Fix::safe(Span::new(9..12), ""))];
    let done = done(&source, &[], Applicability::Safe, beyond);
    assert_eq!(done.text, source.text);
    let [skipped] = done.skipped.as_slice() else {
        panic!("{:?}", done.skipped);
    };
    assert_eq!(skipped.why, Why::Misfit);
}

#[test]
fn of_two_that_overlap_the_smaller_goes_first_and_the_other_after_it() {
    let source = Source::new("x", Kind::Text, "a  b c\n");
    let rows = [
        ("a  b c", "c a b", Applicability::Safe),
        ("  ", " ", Applicability::Safe),
        ("a b c", "c a b", Applicability::Safe),
    ];
    let done = done(&source, &[], Applicability::Safe, finds(&rows));
    assert_eq!((&*done.text, done.made.len()), ("c a b\n", 2));
    assert_eq!(done.skipped, []);
}

#[test]
fn a_fix_that_would_break_the_file_leaves_it_as_it_was() {
    let source = Source::new("x", Kind::Toml, "a  = 1\n");
    let rows = [
        ("a  =", "a =", Applicability::Safe),
        ("a = 1", "a = ", Applicability::Safe),
    ];
    let done = done(&source, &[], Applicability::Safe, finds(&rows));
    let broken = done.broken.unwrap().to_string();
    assert!(broken.contains("cannot be read"), "{broken}");
    assert_eq!((&*done.text, done.made.len()), (&*source.text, 0));
}

#[test]
fn rules_that_undo_each_other_come_to_an_end() {
    let source = Source::new("x", Kind::Text, "a\n");
    let rows = [
        ("a", "b", Applicability::Safe),
        ("b", "a", Applicability::Safe),
    ];
    let done = done(&source, &[], Applicability::Safe, finds(&rows));
    assert_eq!((&*done.text, done.made.len()), ("a\n", 0));
}

#[test]
fn findings_of_one_source_mend_no_other() {
    let sources = [
        Source::new("x", Kind::Text, "a\n"),
        Source::new("y", Kind::Text, "a\n"),
    ];
    let mut found = problem(Fix::safe(Span::new(0..1), "b"));
    found.source = SourceId(1);
    let proposals = propose_lint(&sources, &[found]);
    let fixes: Vec<usize> = proposals.iter().map(|it| it.fixes.len()).collect();
    assert_eq!(fixes, [0, 1]);
}
