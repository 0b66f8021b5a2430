//! `linkcheck lint`: what is wrong with the inputs themselves, offline.

use std::io::{self, Write};
use std::time::Instant;

use anyhow::{Context as _, Result};
use linkcheck::exit::{self, FailOn, LintCounts};
use linkcheck::lint::Own;
use linkcheck::report::assemble::{Found, Inputs, Run, assemble};
use linkcheck::report::{Report, human};
use linkcheck::target::Plan;

use super::{complain, read, since};
use crate::args::LintArgs;
use crate::environment::Environment;
use crate::output::{self, Files, Format, Rendering};
use crate::settings;

/// Lints the inputs and returns the exit code.
pub(crate) fn run(args: &LintArgs, env: &Environment) -> Result<u8> {
    if let Some(name) = &args.explain {
        return explain(name);
    }
    let (started, clock) = (read::now(), Instant::now());
    let loaded = read::configuration(&args.input)?;
    let show = settings::show(&args.show, &loaded.config, env)?;
    let files = Files::open(&show.outputs)?;
    let today = env.today()?;
    let settled = read::lint_settings(&loaded, today, Own::default());
    let mut read = read::read(&args.input, &loaded, settled)?;
    files.spare(&read::files(&args.input, &read.inputs.sources, &loaded))?;
    let any_links = !read.inputs.links.is_empty();
    let mut old = since::Old::default();
    if let Some(revision) = args.since.as_ref().or(loaded.config.since.as_ref()) {
        old = since::narrow(&mut read, revision, &args.input, &loaded, env)?;
        old.tell(revision);
    }
    let mut inputs = read.inputs;
    let links = std::mem::take(&mut inputs.links).len();
    let run = Run {
        started,
        finished: read::now(),
        seconds: clock.elapsed().as_secs_f64(),
        inputs: read::names(&args.input),
        ..Run::default()
    };
    let mut report = unprobed(inputs, run);
    report.unchanged = old.links;
    let strict = args.strict || loaded.config.strict.unwrap_or(false);
    let counts = if strict {
        LintCounts::WarningsToo
    } else {
        LintCounts::Errors
    };
    let failing = exit::failing(&FailOn::Verdicts(Vec::new()), counts);
    let (file, here) = (show.in_file(&failing), show.here(&failing));
    let written = files.write(|format, out| render(&report, links, format, &file, out));
    output::to_stdout(|out| render(&report, links, show.format, &here, out))?;
    written?;
    Ok(code(&report, any_links, counts))
}

/// Prints the page of a rule.
fn explain(name: &str) -> Result<u8> {
    let rule = linkcheck::lint::RULES.iter().find(|rule| rule.name == name);
    let rule = rule.with_context(|| format!("there is no rule {name}"))?;
    output::to_stdout(|out| {
        writeln!(out, "{name}: {}\n", rule.summary)?;
        out.write_all(rule.explain.as_bytes())
    })?;
    Ok(exit::OK)
}

/// A report without links: none was judged.
fn unprobed(inputs: Inputs, run: Run) -> Report {
    let mut nothing = Found::nothing();
    nothing.complete = true;
    assemble(inputs, Plan::default(), &nothing, run, |_| None)
}

fn render(
    report: &Report,
    links: usize,
    format: Format,
    rendering: &Rendering,
    mut out: &mut dyn Write,
) -> io::Result<()> {
    if format == Format::Human {
        return human::write_lint(report, links, &rendering.human, &mut out);
    }
    output::render(report, format, rendering, out)
}

fn code(report: &Report, any_links: bool, counts: LintCounts) -> u8 {
    if !any_links && !exit::unparsed(report) {
        complain(&format!(
            "there are no links in {}",
            report.inputs.join(", ")
        ));
        return exit::CANNOT_START;
    }
    exit::lint_code(report, counts)
}
