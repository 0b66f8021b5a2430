//! What the run is doing, on a terminal's standard error.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use linkcheck::event::Event;
use linkcheck::report::escape::short;
use linkcheck::verdict::Verdict;

/// How many of the slowest hosts are named, and how wide.
const HOSTS: usize = 3;
const HOST: usize = 32;

/// Whether progress is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Visible {
    /// It is.
    Yes,
    /// Standard error is no terminal, or the user does not want it.
    No,
}

/// A progress bar that listens to a run's events.
pub(crate) struct Progress {
    bar: ProgressBar,
    counts: [u64; Verdict::ALL.len()],
    slowest: String,
}

impl Progress {
    /// A bar for `targets`.
    pub(crate) fn new(targets: u64, visible: Visible) -> Self {
        let target = match visible {
            Visible::Yes => ProgressDrawTarget::stderr_with_hz(8),
            Visible::No => ProgressDrawTarget::hidden(),
        };
        let bar = ProgressBar::with_draw_target(Some(targets), target);
        let style = ProgressStyle::with_template(
            "{bar:24.cyan/dim} {pos}/{len}  {elapsed} (about {eta} left)  {wide_msg}",
        );
        bar.set_style(style.expect("the template is a constant that is well formed"));
        if visible == Visible::Yes {
            bar.enable_steady_tick(Duration::from_millis(250));
        }
        Self {
            bar,
            counts: [0; Verdict::ALL.len()],
            slowest: String::new(),
        }
    }

    /// Takes note of `event`.
    pub(crate) fn on(&mut self, event: &Event<'_>) {
        match event {
            Event::Judged { outcome, .. } => {
                self.counts[outcome.verdict() as usize] += 1;
            }
            Event::Progress(progress) => {
                self.slowest = slowest(&progress.slowest);
                self.bar.set_position(progress.judged);
            }
        }
        if !self.bar.is_hidden() {
            self.bar.set_message(message(&self.counts, &self.slowest));
        }
    }

    /// Takes the bar away.
    pub(crate) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

fn message(counts: &[u64], slowest: &str) -> String {
    let named = Verdict::ALL.into_iter().zip(counts);
    let some = named.filter(|&(_, &count)| count > 0);
    let mut parts: Vec<String> = some
        .map(|(verdict, count)| format!("{count} {}", verdict.name()))
        .collect();
    if !slowest.is_empty() {
        parts.push(format!("waiting for {slowest}"));
    }
    parts.join("  ")
}

fn slowest(hosts: &[(String, u32)]) -> String {
    let named = hosts.iter().take(HOSTS);
    let named = named.map(|(host, left)| format!("{} ({left})", short(host, HOST)));
    named.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_tells_verdicts_and_the_slowest_hosts() {
        let hosts = ["a.example", "\u{1b}[2Jb", "c", "d"].map(|host| (host.to_owned(), 2));
        let counts = [2, 0, 0, 0, 1, 0];
        let want = "2 ok  1 dead  waiting for a.example (2), \\u{1b}[2Jb (2), c (2)";
        assert_eq!(message(&counts, &slowest(&hosts)), want);
        assert_eq!(message(&[0; 6], ""), "");
    }
}
