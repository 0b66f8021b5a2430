//! Any text is an input: it is read, linted and planned, and every place that is told stands in it.
//!
//! The input's first byte says which kind of file it is.

#![no_main]

use libfuzzer_sys::fuzz_target;
use linkcheck::lint::{Settings, lint};
use linkcheck::reading;
use linkcheck::report::assemble::{Inputs, diagnostics};
use linkcheck::source::{Kind, Source, SourceId, Span};
use linkcheck::target::Plan;

const KINDS: [Kind; 7] = [
    Kind::Catalog,
    Kind::Toml,
    Kind::Yaml,
    Kind::Json,
    Kind::Markdown,
    Kind::Html,
    Kind::Text,
];

fuzz_target!(|data: &[u8]| {
    let Some((&first, rest)) = data.split_first() else {
        return;
    };
    let Ok(text) = std::str::from_utf8(rest) else {
        return;
    };
    let kind = reading::refine(KINDS[usize::from(first) % KINDS.len()], text);
    let sources = vec![Source::new("input", kind, text)];
    let read = reading::read(&sources[0], SourceId(0));
    let stands = |span: Span| sources[0].text.get(span.range()).is_some();
    assert!(read.links.iter().all(|link| stands(link.span)), "{kind:?}");
    let found = lint(&sources, std::slice::from_ref(&read), &Settings::default());
    for diagnostic in &found {
        assert!(stands(diagnostic.span), "{kind:?} {diagnostic:?}");
        assert!(diagnostic.labels.iter().all(|label| stands(label.span)));
    }
    let plan = Plan::new(&read.links, |_| Ok(()));
    assert!(plan.urls.len() <= read.links.len());
    let links = read.links;
    diagnostics(&Inputs {
        sources,
        links,
        diagnostics: found,
    });
});
