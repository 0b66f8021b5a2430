//! A table for people.

use std::io::{self, Write};

use super::{Shown, sparkline};
use crate::judge::day;
use crate::report::escape::{short, width};
use crate::report::human::{Colour, verdict_ink};

/// The widest a name and a URL are shown, in columns.
const NAME: usize = 28;
const URL: usize = 60;

/// How the table is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Whether to colour.
    pub colour: Colour,
}

/// Writes a row for each URL: what it is now, its uptime, its last runs, its streak.
pub fn write(rows: &[Shown], options: Options, out: &mut impl Write) -> io::Result<()> {
    let cells: Vec<Cells> = rows.iter().map(Cells::of).collect();
    let widest = |cell: fn(&Cells) -> &str| {
        let widths = cells.iter().map(|cells| width(cell(cells)));
        widths.max().unwrap_or(0)
    };
    let (name, url) = (widest(|it| &it.name), widest(|it| &it.url));
    let (now, uptime) = (widest(|it| &it.now), widest(|it| &it.uptime));
    let recent = widest(|it| &it.recent);
    for (row, cells) in rows.iter().zip(&cells) {
        let told = match row.verdict() {
            Some(verdict) => options.colour.paint(verdict_ink(verdict), &cells.now),
            None => cells.now.clone(),
        };
        let line = [
            padded(&cells.name, &cells.name, name),
            padded(&cells.url, &cells.url, url),
            padded(&told, &cells.now, now),
            padded(&cells.recent, &cells.recent, recent),
            format!(
                "{}{}",
                " ".repeat(uptime - width(&cells.uptime)),
                cells.uptime
            ),
            cells.streak.clone(),
        ];
        let shown = line.iter().filter(|cell| !cell.is_empty());
        let shown: Vec<&str> = shown.map(String::as_str).collect();
        writeln!(out, "{}", shown.join("  ").trim_end())?;
    }
    Ok(())
}

/// What is shown of a URL.
struct Cells {
    name: String,
    url: String,
    now: String,
    recent: String,
    uptime: String,
    streak: String,
}

impl Cells {
    fn of(row: &Shown) -> Self {
        let uptime = row.uptime().map(|part| {
            let percent = (part * 100.0).floor();
            format!("{percent:.0} % of {}", row.streak.runs)
        });
        Self {
            name: short(row.name.as_deref().unwrap_or_default(), NAME).into_owned(),
            url: short(&row.url, URL).into_owned(),
            now: now(row),
            recent: sparkline(&row.streak.recent),
            uptime: uptime.unwrap_or_default(),
            streak: streak(row),
        }
    }
}

fn now(row: &Shown) -> String {
    match (row.seen, row.reason) {
        (None, _) => "never judged".to_owned(),
        (Some(_), None) => "ok".to_owned(),
        (Some(_), Some(reason)) => format!("{}/{}", reason.verdict().name(), reason.name()),
    }
}

fn streak(row: &Shown) -> String {
    let streak = &row.streak;
    let failing = streak.first_failed.map(|since| {
        let runs = if streak.failures == 1 { "run" } else { "runs" };
        format!("failing since {}, {} {runs}", day(since), streak.failures)
    });
    let ok = streak.last_ok.map(|at| format!("last ok {}", day(at)));
    let words = [failing, ok];
    let words: Vec<String> = words.into_iter().flatten().collect();
    words.join(", ")
}

/// `shown`, which is as wide as `plain`, filled up to a width.
fn padded(shown: &str, plain: &str, to: usize) -> String {
    format!("{shown}{}", " ".repeat(to.saturating_sub(width(plain))))
}
