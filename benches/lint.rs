//! What it costs to read and lint a catalog, and that the cost grows with its size only.
//!
//! ```text
//! cargo bench --bench lint
//! ```
//!
//! Each size is read and linted five times; the fastest counts. The last column is what should stay
//! the same from size to size. The catalog is in order but for one product in a hundred, which
//! stands at the wrong place and has a name, an address and a description that break rules.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::time::{Duration, Instant};

use linkcheck::lint::{Settings, lint};
use linkcheck::reading::read;
use linkcheck::source::{Kind, Source, SourceId};

const SIZES: [usize; 4] = [1_000, 5_000, 25_000, 100_000];

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "products   findings   read ms   lint ms   lint us/product"
    )?;
    for size in SIZES {
        let text = catalog(size);
        let (mut reading, mut linting, mut findings) = (Duration::MAX, Duration::MAX, 0);
        for _ in 0..5 {
            let begun = Instant::now();
            let sources = [Source::new("catalog.toml", Kind::Catalog, text.as_str())];
            let readings = [read(&sources[0], SourceId(0))];
            reading = reading.min(begun.elapsed());
            let begun = Instant::now();
            findings = lint(&sources, &readings, &Settings::default()).len();
            linting = linting.min(begun.elapsed());
        }
        let each = linting / u32::try_from(size).unwrap_or(u32::MAX);
        writeln!(
            out,
            "{size:>8}   {findings:>8}   {:>7.1}   {:>7.1}   {:>15.2}",
            reading.as_secs_f64() * 1e3,
            linting.as_secs_f64() * 1e3,
            each.as_secs_f64() * 1e6,
        )?;
    }
    Ok(())
}

/// A catalog of so many products in a category for each hundred.
fn catalog(size: usize) -> String {
    let mut text = String::from("schema = 1\n");
    for category in 0..size.div_ceil(100) {
        let _ = write!(
            text,
            "\n[category.c{category}]\nname = \"分类 {category}\"\n"
        );
    }
    for at in 0..size {
        let category = at / 100;
        // One in a hundred has the id of another place and the name of its neighbour.
        let odd = at % 100 == 50;
        let id = if odd { size - at } else { at };
        let name = if odd { at - 1 } else { at };
        let end = if odd { " ，最强！" } else { "。" };
        let _ = write!(
            text,
            "\n# {at}\n[product.p{id:07}{}]\nname = \"产品 Product {name}\"\naliases = [\"别名 {at}\"]\n\
             category = \"c{category}\"\nurl = \"https://p{at}.example/a/b?c={at}\"\n\
             description = \"第 {at} 个产品的说明文字{end}\"\nadded = 2026-11-23\n\
             links.docs = \"https://docs.p{at}.example/\"\n",
            if odd { "-x" } else { "" },
        );
    }
    text
}
