//! What a fix would change, as a unified diff for people.
//!
//! Nothing that a terminal might obey gets through: such characters are written
//! as escapes, tabs apart. So it is no patch to be applied where there are any.

use std::io::{self, Write};

use similar::{ChangeTag, TextDiff};

use crate::report::escape::plain;
use crate::report::human::{Colour, Ink};

/// Lines shown around a change.
const CONTEXT: usize = 3;

/// Writes the difference between two texts of the file `name`; nothing if there is none.
pub fn write_diff(
    name: &str,
    old: &str,
    new: &str,
    colour: Colour,
    out: &mut dyn Write,
) -> io::Result<()> {
    if old == new {
        return Ok(());
    }
    let name = plain(name);
    writeln!(out, "{}", colour.paint(Ink::Bold, &format!("--- {name}")))?;
    writeln!(out, "{}", colour.paint(Ink::Bold, &format!("+++ {name}")))?;
    // A carriage return is worth showing only where it is not the rule.
    let dos = old
        .split('\n')
        .next()
        .is_some_and(|line| line.ends_with('\r'));
    let diff = TextDiff::from_lines(old, new);
    for hunk in diff.unified_diff().context_radius(CONTEXT).iter_hunks() {
        let header = hunk.header().to_string();
        writeln!(out, "{}", colour.paint(Ink::Cyan, &header))?;
        for change in hunk.iter_changes() {
            let line = shown(change.value(), dos);
            match change.tag() {
                ChangeTag::Equal => writeln!(out, " {line}")?,
                ChangeTag::Delete => {
                    writeln!(out, "{}", colour.paint(Ink::Red, &format!("-{line}")))?;
                }
                ChangeTag::Insert => {
                    writeln!(out, "{}", colour.paint(Ink::Green, &format!("+{line}")))?;
                }
            }
            if change.missing_newline() {
                writeln!(out, "\\ No newline at end of file")?;
            }
        }
    }
    Ok(())
}

/// A line without its ending, made safe.
fn shown(line: &str, dos: bool) -> String {
    let line = line.strip_suffix('\n').unwrap_or(line);
    let line = line.strip_suffix('\r').filter(|_| dos).unwrap_or(line);
    let parts: Vec<_> = line.split('\t').map(plain).collect();
    parts.join("\t")
}
