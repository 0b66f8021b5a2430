//! What is told of fixes: the difference, what is left, and a line that sums up.

use std::io::{self, Write};

use anyhow::Result;
use linkcheck::fix::write_diff;
use linkcheck::report::escape::plain;
use linkcheck::report::human::{Detail, Options};

use super::{Mended, State};
use crate::output;

/// Tells it on standard output.
pub(super) fn tell(files: &[Mended<'_>], write: bool, options: &Options) -> Result<()> {
    output::to_stdout(|out| {
        let mut any = false;
        for file in files.iter().filter(|file| file.state == State::Shown) {
            let (old, new) = (&file.source.text, &file.done.text);
            write_diff(&file.source.name, old, new, options.colour, out)?;
            any = true;
        }
        if options.detail == Detail::Quiet {
            return Ok(());
        }
        if any {
            writeln!(out)?;
        }
        for file in files {
            left(file, out)?;
        }
        writeln!(out, "{}", summary(files, write))
    })
}

/// What is not fixed in a file, and why; what was, where it was written.
fn left(file: &Mended<'_>, out: &mut dyn Write) -> io::Result<()> {
    let name = plain(&file.source.name);
    if file.state == State::Written {
        for made in &file.done.made {
            writeln!(out, "{name}:{}: {}", made.line, plain(&made.title))?;
        }
    }
    for skipped in &file.done.skipped {
        let (line, what) = (skipped.line, plain(&skipped.what));
        let why = skipped.why.to_string();
        writeln!(out, "{name}:{line}: left out: {what} ({})", plain(&why))?;
    }
    Ok(())
}

/// `2 fixes in 1 file, to be made with --write; 1 more with --unsafe; 1 left out`.
fn summary(all: &[Mended<'_>], write: bool) -> String {
    let wanted = if write { State::Written } else { State::Shown };
    let files = all.iter().filter(|file| file.state == wanted);
    let fixes: usize = files.clone().map(|file| file.done.made.len()).sum();
    let failed = all.iter().filter(|it| it.state == State::Failed).count();
    let withheld: usize = all.iter().map(|file| file.done.withheld).sum();
    let left: usize = all.iter().map(|file| file.done.skipped.len()).sum();
    let head = match fixes {
        0 if failed > 0 => "nothing fixed".to_owned(),
        0 => "nothing to fix".to_owned(),
        _ => {
            let counted = format!(
                "{} in {}",
                many(fixes, "fix", "fixes"),
                many(files.count(), "file", "files")
            );
            if write {
                format!("{counted} made")
            } else {
                format!("{counted}, to be made with --write")
            }
        }
    };
    let mut parts = vec![head];
    let mut part = |count: usize, words: &str| {
        if count > 0 {
            parts.push(format!("{count} {words}"));
        }
    };
    part(withheld, "more with --unsafe");
    part(left, "left out");
    part(failed, "not written");
    parts.join("; ")
}

fn many(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}
