//! What is told of fixes: the difference, what is left, and a line that sums up.

use std::io::{self, Write};

use anyhow::Result;
use linkcheck::fix::{Overlap, Skipped, Why, write_diff};
use linkcheck::report::escape::plain;
use linkcheck::report::human::{Detail, Options};

use super::{Done, State};
use crate::output;

/// Tells it on standard output.
pub(super) fn tell(done: &[Done<'_>], write: bool, options: &Options) -> Result<()> {
    output::to_stdout(|out| {
        let mut any = false;
        for file in done.iter().filter(|file| file.state == State::Shown) {
            let (old, new) = (&file.source.text, &file.mended.text);
            write_diff(&file.source.name, old, new, options.colour, out)?;
            any = true;
        }
        if options.detail == Detail::Quiet {
            return Ok(());
        }
        if any {
            writeln!(out)?;
        }
        for file in done {
            left(file, out)?;
        }
        writeln!(out, "{}", summary(done, write))
    })
}

/// What is not fixed in a file, and why; what was, where it was written.
fn left(file: &Done<'_>, out: &mut dyn Write) -> io::Result<()> {
    let name = plain(&file.source.name);
    if file.state == State::Written {
        for made in &file.mended.made {
            writeln!(out, "{name}:{}: {}", made.line, plain(&made.title))?;
        }
    }
    for overlap in &file.mended.overlaps {
        let line = overlap.left.line;
        let (title, why) = (plain(&overlap.left.title), in_the_way(overlap));
        writeln!(out, "{name}:{line}: left out: {title} ({})", plain(&why))?;
    }
    for skipped in &file.proposals.skipped {
        let (line, url, why) = (skipped.line, plain(&skipped.url), why(skipped));
        writeln!(out, "{name}:{line}: left out: {url} ({why})")?;
    }
    Ok(())
}

fn in_the_way(overlap: &Overlap<'_>) -> String {
    match overlap.made {
        Some(made) => format!("it overlaps with {}", made.title),
        None => "it does not fit the text".to_owned(),
    }
}

fn why(skipped: &Skipped) -> &'static str {
    match skipped.why {
        Why::Changed => "the text has changed since that report",
        Why::Unwritable => "its new address cannot be written there",
    }
}

/// `2 fixes in 1 file, to be made with --write; 1 more with --unsafe; 1 left out`.
fn summary(done: &[Done<'_>], write: bool) -> String {
    let wanted = if write { State::Written } else { State::Shown };
    let files = done.iter().filter(|file| file.state == wanted);
    let fixes: usize = files.clone().map(|file| file.mended.made.len()).sum();
    let failed = done.iter().filter(|it| it.state == State::Failed).count();
    let withheld: usize = done.iter().map(|file| file.mended.withheld).sum();
    let left = done
        .iter()
        .map(|it| it.mended.overlaps.len() + it.proposals.skipped.len());
    let left: usize = left.sum();
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
