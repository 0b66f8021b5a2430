//! `linkcheck export`: a catalog in other forms.

use anyhow::{Result, bail};
use linkcheck::catalog;
use linkcheck::diagnostic::PARSE_ERROR;
use linkcheck::exit;
use linkcheck::export;
use linkcheck::reading;
use linkcheck::source::{Kind, Source, SourceId};

use super::complain;
use crate::args::{ExportArgs, ExportFormat, InputFormat};
use crate::inputs;
use crate::output;

/// Writes the catalog to standard output. Fails where it cannot be parsed:
/// half a catalog would look like a whole one.
pub(crate) fn run(args: &ExportArgs) -> Result<u8> {
    let input = inputs::read_one(&args.catalog, Some(InputFormat::Toml))?;
    let name = &input.name;
    let kind = match input.kind {
        Some(kind) => reading::refine(kind, &input.text),
        None => reading::detect(name, &input.text),
    };
    if kind != Kind::Catalog {
        bail!("{name} is no catalog: it has no `schema`, `[product.*]` or `[category.*]`");
    }
    let source = Source::new(name.as_str(), kind, input.text.as_str());
    let (catalog, diagnostics) = catalog::parse(&source.text, SourceId(0));
    for diagnostic in &diagnostics {
        let at = source.position(diagnostic.span.start);
        let (line, column) = (at.line, at.column);
        complain(&format!("{name}:{line}:{column}: {}", diagnostic.message));
    }
    if diagnostics.iter().any(|it| it.rule == PARSE_ERROR) {
        bail!("failed to export {name}: mend it first; `linkcheck lint` shows where");
    }
    let text = match args.format {
        ExportFormat::Markdown => export::markdown(&catalog),
        ExportFormat::Json => export::json(&catalog),
        ExportFormat::Csv => export::csv(&catalog),
    };
    output::to_stdout(|out| out.write_all(text.as_bytes()))?;
    Ok(exit::OK)
}
