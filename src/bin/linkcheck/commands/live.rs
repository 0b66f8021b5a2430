//! `--format jsonl`: standard output while the run goes on.

use std::io::{self, Stdout};

use anyhow::Result;
use linkcheck::event::Event;
use linkcheck::report::assemble::Inputs;
use linkcheck::report::jsonl::{Ending, Stream};
use linkcheck::report::{Ignored, LinkReport, Report};
use linkcheck::target::Plan;

use crate::output::{self, Format};
use crate::settings::Show;

/// Lines that go to standard output.
pub(super) type Live<'a> = Stream<'a, Stdout>;

/// Begins where lines are asked for.
pub(super) fn begin<'a>(
    show: &Show,
    inputs: &'a Inputs,
    plan: &'a Plan,
    ignore: &'a dyn Fn(&LinkReport) -> Option<Ignored>,
) -> Option<Live<'a>> {
    let wanted = show.format == Format::Jsonl;
    wanted.then(|| Stream::begin(io::stdout(), inputs, plan, ignore))
}

/// Writes the links of a target that was judged.
pub(super) fn observe(live: &mut Option<Live<'_>>, event: &Event<'_>) {
    match (live, event) {
        (
            Some(live),
            Event::Judged {
                target,
                outcome,
                judgement,
                ..
            },
        ) => live.judged(*target, outcome, &judgement.missing_fragments),
        (_, Event::Judged { .. } | Event::Progress(_)) => {}
    }
}

/// Writes what is left. A reader that has had enough is no error.
pub(super) fn end(ending: Ending<Stdout>, report: &Report) -> Result<()> {
    output::written(ending.end(report))
}
