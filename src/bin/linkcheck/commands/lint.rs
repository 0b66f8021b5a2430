//! `linkcheck lint`: what is wrong with the inputs themselves, offline.

use std::io::{self, Write};
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context as _, Result};
use linkcheck::exit::{self, FailOn, LintCounts};
use linkcheck::lint::Own;
use linkcheck::report::assemble::{Found, Inputs, Run, assemble};
use linkcheck::report::{LinkReport, Outcome, Report, human};
use linkcheck::source::Link;
use linkcheck::target::{CanonicalUrl, Plan};
use linkcheck::verdict::Reason;

use super::{complain, read, since};
use crate::args::LintArgs;
use crate::environment::Environment;
use crate::output::{self, Files, Format, Rendering};
use crate::settings::{self, Show};

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
    let mut read = read::read(&args.input, &loaded, &show.writes(), settled);
    files.spare(&read::files(&args.input, &read.inputs.sources, &loaded))?;
    let any_links = !read.inputs.links.is_empty();
    let mut old = since::Old::default();
    if let Some(revision) = args.since.as_ref().or(loaded.config.since.as_ref()) {
        old = since::narrow(&mut read, revision, &args.input, &loaded, env)?;
        old.tell(revision);
    }
    let mut inputs = read.inputs;
    let links = std::mem::take(&mut inputs.links);
    let run = Run {
        started,
        finished: read::now(),
        seconds: clock.elapsed().as_secs_f64(),
        inputs: read::names(&args.input),
        ..Run::default()
    };
    let count = links.len();
    let mut listed = lists_links(&show).then(|| listed(&inputs, links, run.clone()));
    let mut report = unprobed(inputs, Plan::default(), run);
    for report in listed.iter_mut().chain([&mut report]) {
        report.unchanged = old.links;
    }
    let pick = |format| match (&listed, format) {
        (Some(listed), Format::Json | Format::Jsonl) => listed,
        (_, _) => &report,
    };
    let strict = args.strict || loaded.config.strict.unwrap_or(false);
    let counts = if strict {
        LintCounts::WarningsToo
    } else {
        LintCounts::Errors
    };
    let failing = exit::failing(&FailOn::Verdicts(Vec::new()), counts);
    let (file, here) = (show.in_file(&failing), show.here(&failing));
    let written = files.write(|format, out| render(pick(format), count, format, &file, out));
    output::to_stdout(|out| render(pick(show.format), count, show.format, &here, out))?;
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

/// Whether a form is asked for that programs read: to them a report lists all
/// links. For people those that nobody has probed are no news.
fn lists_links(show: &Show) -> bool {
    let files = show.outputs.iter().map(|output| output.format);
    let mut formats = files.chain([show.format]);
    formats.any(|format| matches!(format, Format::Json | Format::Jsonl))
}

/// A report that lists `links`, none of which was to be probed.
fn listed(inputs: &Inputs, links: Vec<Link>, run: Run) -> Report {
    let targets = Plan::new(&links, |_| Ok(())).targets.len();
    let plan = Plan::new(&links, |url| {
        CanonicalUrl::parse(url).and(Err(Reason::Excluded))
    });
    let inputs = Inputs {
        diagnostics: inputs.diagnostics.clone(),
        sources: inputs.sources.clone(),
        links,
    };
    let mut report = unprobed(inputs, plan, run);
    report.targets = targets as u64;
    say_why(&mut report);
    report
}

/// Says of the links why they were not probed.
fn say_why(report: &mut Report) {
    let outcome = Arc::new(Outcome {
        reason: Some(Reason::Excluded),
        detail: "lint probes no link".into(),
        ..Outcome::default()
    });
    let skipped = |link: &&mut LinkReport| link.outcome.reason == outcome.reason;
    for link in report.links.iter_mut().filter(skipped) {
        link.outcome = Arc::clone(&outcome);
    }
}

/// A report in which nothing was judged, nor was to be.
fn unprobed(inputs: Inputs, plan: Plan, run: Run) -> Report {
    let mut nothing = Found::nothing();
    nothing.complete = true;
    assemble(inputs, plan, &nothing, run, |_| None)
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
