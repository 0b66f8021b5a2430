//! `linkcheck import`: a list in Markdown, made into a catalog.

use anyhow::{Result, bail};
use linkcheck::exit;
use linkcheck::import;
use linkcheck::source::{Kind, Source};

use super::complain;
use crate::args::{ImportArgs, InputFormat};
use crate::inputs;
use crate::output;

/// Writes the catalog to standard output and what finds no place in it to
/// standard error.
pub(crate) fn run(args: &ImportArgs) -> Result<u8> {
    let input = inputs::read_one(&args.file, Some(InputFormat::Markdown))?;
    let name = &input.name;
    match input.kind.or_else(|| Kind::of_name(name)) {
        Some(Kind::Markdown | Kind::Text) | None => {}
        Some(kind @ (Kind::Catalog | Kind::Toml | Kind::Yaml | Kind::Json | Kind::Html)) => {
            bail!("{name} is {}; import reads Markdown", words(kind));
        }
    }
    let page = Source::new(name.as_str(), Kind::Markdown, input.text);
    let imported = import::import(&page);
    for note in &imported.notes {
        let at = page.position(u32::try_from(note.at).unwrap_or(u32::MAX));
        complain(&format!("{name}:{}: {}", at.line, note.message));
    }
    if imported.products == 0 {
        bail!("there is no link in {name} of which a product could be made");
    }
    let summary = format!(
        "{name}: {} on the page; {} of them in the catalog, {} in {}",
        many(imported.found, "distinct address", "distinct addresses"),
        imported.taken,
        many(imported.products, "product", "products"),
        many(imported.categories, "category", "categories"),
    );
    complain(&summary);
    output::to_stdout(|out| out.write_all(imported.catalog.as_bytes()))?;
    Ok(exit::OK)
}

fn words(kind: Kind) -> &'static str {
    match kind {
        Kind::Catalog => "a catalog already",
        Kind::Toml => "TOML",
        Kind::Yaml => "YAML",
        Kind::Json => "JSON",
        Kind::Html => "HTML",
        Kind::Markdown => "Markdown",
        Kind::Text => "plain text",
    }
}

fn many(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}
