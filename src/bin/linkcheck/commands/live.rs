//! `--format jsonl`: standard output while the run goes on.

use std::io::{self, Stdout};
use std::sync::Arc;

use anyhow::Result;
use linkcheck::event::Event;
use linkcheck::report::assemble::{Inputs, Judged};
use linkcheck::report::jsonl::{Ending, Stream};
use linkcheck::report::{Ignored, LinkReport, Outcome, Report};
use linkcheck::target::Plan;

use super::memory::Memory;
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

/// Writes the links of a target that was judged, as `memory` will have them.
pub(super) fn observe(
    live: &mut Option<Live<'_>>,
    plan: &Plan,
    memory: &Memory,
    event: &Event<'_>,
) {
    match (live, event) {
        (
            Some(live),
            Event::Judged {
                target,
                outcome,
                judgement,
                ..
            },
        ) => {
            let mut judged = Judged {
                outcome: Arc::new(Outcome::clone(outcome)),
                missing_fragments: judgement.missing_fragments.as_slice().into(),
            };
            let streak = memory.foretell(plan, *target, &mut judged);
            live.judged(*target, &judged, &streak);
        }
        (_, Event::Judged { .. } | Event::Progress(_)) => {}
    }
}

/// Writes what is left. A reader that has had enough is no error.
pub(super) fn end(ending: Ending<Stdout>, report: &Report) -> Result<()> {
    output::written(ending.end(report))
}
