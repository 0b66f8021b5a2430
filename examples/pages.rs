//! The page with made-up runs on it, to be looked at, and for the suite of tests/browser.
//!
//! `cargo run --example pages -- DIR` writes into that folder: `well.html`, `verdicts.html` (a
//! catalog with a past), `injections.html` (the strings of tests/data/injections.json in every
//! place that a stranger can reach), `many.html` (10,000 links), `lint.html` and `void.html`.

#[path = "../tests/browser/made_up.rs"]
mod made_up;

use std::error::Error;
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::PathBuf;

use linkcheck::report::{Report, html};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args()
        .nth(1)
        .ok_or("name the folder to write to")?;
    let folder = PathBuf::from(folder);
    fs::create_dir_all(&folder)?;
    let write = |name: &str, report: &Report| -> Result<(), Box<dyn Error>> {
        html::write(report, BufWriter::new(File::create(folder.join(name))?))?;
        Ok(())
    };
    write("well.html", &made_up::well())?;
    write("verdicts.html", &made_up::verdicts())?;
    write("injections.html", &made_up::injections()?)?;
    write("many.html", &made_up::many(10_000))?;
    write("lint.html", &made_up::lint())?;
    write("void.html", &made_up::void())
}
