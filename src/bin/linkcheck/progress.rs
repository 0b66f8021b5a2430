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
            "{bar:24.cyan/dim} {pos}/{len}  {elapsed} (about {eta} left)\n{prefix}\n{wide_msg}",
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
                self.bar.inc(1);
            }
            Event::Progress(progress) => {
                self.slowest = slowest(&progress.slowest);
            }
        }
        if !self.bar.is_hidden() {
            self.bar.set_prefix(verdicts(&self.counts));
            self.bar.set_message(self.slowest.clone());
        }
    }

    /// Takes the bar away.
    pub(crate) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

fn verdicts(counts: &[u64]) -> String {
    let named = Verdict::ALL.into_iter().zip(counts);
    let some = named.filter(|&(_, &count)| count > 0);
    let named: Vec<String> = some
        .map(|(verdict, count)| format!("{count} {}", verdict.name()))
        .collect();
    named.join(", ")
}

fn slowest(hosts: &[(String, u32)]) -> String {
    let named = hosts.iter().take(HOSTS);
    let named = named.map(|(host, left)| format!("{} ({left})", short(host, HOST)));
    let named: Vec<String> = named.collect();
    if named.is_empty() {
        return String::new();
    }
    format!("waiting for {}", named.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_tell_verdicts_and_the_slowest_hosts() {
        let hosts = ["a.example", "\u{1b}[2Jb", "c", "d"].map(|host| (host.to_owned(), 2));
        let want = "waiting for a.example (2), \\u{1b}[2Jb (2), c (2)";
        assert_eq!(slowest(&hosts), want);
        assert_eq!(slowest(&[]), "");
        assert_eq!(verdicts(&[2, 0, 0, 0, 1, 0]), "2 ok, 1 dead");
        assert_eq!(verdicts(&[0; 6]), "");
    }
}
