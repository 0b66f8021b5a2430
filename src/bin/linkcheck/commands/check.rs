//! `linkcheck check`: lint, probe every link, report.

use std::cell::Cell;
use std::collections::HashMap;
use std::io::Stdout;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context as _, Result};
use linkcheck::catalog::{Ignores, Place};
use linkcheck::event::Event;
use linkcheck::exit::{self, Interruption};
use linkcheck::foresight::Foresight;
use linkcheck::net::{self, Ended, Job, Network};
use linkcheck::recording::Recorder;
use linkcheck::report::assemble::{Found, Inputs, Run, assemble};
use linkcheck::report::jsonl::{Ending, Stream};
use linkcheck::report::probed::Share;
use linkcheck::report::{self, Failing, Ignored, LinkReport, Report, human};
use linkcheck::source::{Link, Source, SourceId};
use linkcheck::target::Plan;

use super::memory::Memory;
use super::read::{self, Read};
use super::{complain, live, record, since};
use crate::args::{CheckArgs, InputArgs};
use crate::config::Loaded;
use crate::environment::Environment;
use crate::output::{self, Files, Format};
use crate::progress::Progress;
use crate::settings::{Settings, Show};
use crate::{signals, step_summary};

/// Checks the inputs and returns the exit code.
pub(crate) fn run(args: &CheckArgs, env: &Environment) -> Result<u8> {
    let began = (env.now()?.as_second(), Instant::now());
    let loaded = read::configuration(&args.input)?;
    let mut settings = Settings::resolve(args, &loaded, env)?;
    let files = Files::open(&settings.show.outputs)?;
    let Narrowed {
        read,
        any_links,
        old,
    } = narrowed(args, env, &loaded, &settings)?;
    files.spare(&reads(&args.input, &read, &loaded, &settings))?;
    let checked = examine(args, read, &mut settings, began)?;
    let mut report = checked.report;
    report.unchanged = old.links;
    let failing = settings.failing();
    if let Err(error) = step_summary::append(&report, &failing, env) {
        complain(&format!("{error:#}"));
    }
    match checked.streamed {
        None => show(&report, &settings.show, &failing, files)?,
        Some(streamed) => {
            let written = write_files(&report, &settings.show, &failing, files);
            live::end(streamed, &report)?;
            written?;
            say_if_void(&report, &settings.show);
        }
    }
    checked.memory.close();
    checked.recorded?;
    if !any_links && !exit::unparsed(&report) {
        complain(&format!(
            "there are no links in {}",
            report.inputs.join(", ")
        ));
        return Ok(exit::CANNOT_START);
    }
    Ok(exit::code(&report, &settings.fail_on, settings.lint))
}

/// Leaves out the links of other machines' shards. Tells whether there were
/// any links at all.
pub(super) fn keep_ours(links: &mut Vec<Link>, settings: &Settings) -> bool {
    let any = !links.is_empty();
    links.retain(|link| settings.selection.is_ours(&link.url));
    any
}

/// What a check came to, before anything is shown.
pub(super) struct Checked {
    pub(super) report: Report,
    pub(super) interruption: Option<Interruption>,
    /// Whether the recording that was asked for is whole.
    pub(super) recorded: Result<()>,
    /// Standard output, where lines went there already.
    streamed: Option<Ending<Stdout>>,
    /// To be closed when the report is told: a run that is killed before may go on.
    pub(super) memory: Memory,
}

/// Probes what was read and makes the report. `began` is the time of the start,
/// in seconds since 1970 (UTC), and by a clock that is never set.
pub(super) fn examine(
    args: &CheckArgs,
    read: Read,
    settings: &mut Settings,
    began: (i64, Instant),
) -> Result<Checked> {
    let Read {
        mut inputs,
        ignores,
        lint,
        is_short: _,
    } = read;
    let (now, clock) = began;
    let names = read::names(&args.input);
    let mut memory = if inputs.links.is_empty() || is_unparsed(&inputs) {
        Memory::none(&settings.memory, now)
    } else {
        Memory::begin(settings, &inputs, &names, now)
    };
    let plan = Plan::new(&inputs.links, |url| {
        settings.selection.wants(url)?;
        memory.wants(url)
    });
    memory.foresee(&plan);
    let mut run = run_of(settings, &memory, names);
    let names = source_names(&inputs.sources);
    let ignore = |link: &LinkReport| ignored(link, &ignores, &names);
    let mut recorder = record::begin(settings, &inputs, &plan, &run)?;
    record::say_what_is_missing(recorder.as_ref(), memory.judged_before());
    let mut live = live::begin(&settings.show, &inputs, &plan, &ignore);
    let foresight = std::mem::take(&mut memory.foresight);
    let target = (&inputs, &plan, &foresight);
    let mut probed = probe(target, settings, now, &mut |event| {
        record::observe(&mut recorder, event);
        live::observe(&mut live, &plan, &memory, event);
        memory.observe(&plan, event);
    })?;
    memory.add_before(&mut probed.found);
    let recalled = memory.finish(&plan, &mut probed.found, &probed.paces);
    run.memory = memory.state();
    run.seconds = clock.elapsed().as_secs_f64();
    run.finished = now.saturating_add(i64::try_from(clock.elapsed().as_secs()).unwrap_or(0));
    let recording = recorder.map(Recorder::finish);
    let streamed = live.map(Stream::finish);
    let streaks = memory.streaks(&inputs.links, &plan, &recalled);
    drop(recalled);
    let share = share(settings);
    read::add_outcomes(&mut inputs, &plan, &probed.found, share, &ignores, &lint);
    let mut report = assemble(inputs, plan, &probed.found, run, ignore);
    for (link, streak) in report.links.iter_mut().zip(streaks) {
        link.history = streak;
    }
    let recorded = recording.map_or(Ok(()), |recording| recording.end(&probed.found, &report));
    Ok(Checked {
        report,
        interruption: probed.interruption,
        recorded: recorded.context("failed to write the recording"),
        streamed,
        memory,
    })
}

/// What is known of a run when it begins.
fn run_of(settings: &Settings, memory: &Memory, inputs: Vec<String>) -> Run {
    Run {
        started: memory.started(),
        shard: settings.selection.shard,
        vantage: Some(settings.vantage.clone()),
        inputs,
        ..Run::default()
    }
}

/// Whether all links of the inputs are in the run.
fn share(settings: &Settings) -> Share {
    match (settings.selection.shard, &settings.selection.since) {
        (None, None) => Share::Whole,
        (_, _) => Share::Part,
    }
}

/// What was read, without the links that are not this run's.
struct Narrowed {
    read: Read,
    /// Whether there were any links at all.
    any_links: bool,
    /// What is left out as unchanged.
    old: since::Old,
}

fn narrowed(
    args: &CheckArgs,
    env: &Environment,
    loaded: &Loaded,
    settings: &Settings,
) -> Result<Narrowed> {
    let today = env.today()?;
    let lint = read::lint_settings(loaded, today, settings.own());
    let mut read = read::read(&args.input, loaded, &settings.writes(), lint);
    let any_links = keep_ours(&mut read.inputs.links, settings);
    let mut old = since::Old::default();
    if let Some(revision) = &settings.selection.since {
        old = since::narrow(&mut read, revision, &args.input, loaded, env)?;
        old.tell(revision);
    }
    Ok(Narrowed {
        read,
        any_links,
        old,
    })
}

/// The files that the run reads and keeps.
pub(super) fn reads(
    args: &InputArgs,
    read: &Read,
    loaded: &Loaded,
    settings: &Settings,
) -> Vec<PathBuf> {
    let inputs = read::files(args, &read.inputs.sources, loaded);
    inputs
        .into_iter()
        .chain(settings.memory.history.clone())
        .chain(settings.ca_certs.clone())
        .collect()
}

/// The inputs' numbers by their names.
pub(super) fn source_names(sources: &[Source]) -> HashMap<String, SourceId> {
    let names = sources.iter().map(|source| source.name.clone());
    names.zip((0..).map(SourceId)).collect()
}

/// The ignore that covers `link`, where there is something to ignore.
pub(super) fn ignored(
    link: &LinkReport,
    ignores: &Ignores,
    sources: &HashMap<String, SourceId>,
) -> Option<Ignored> {
    let reasons = [link.outcome.reason, link.outcome.found];
    let places = link.locations.iter().map(|place| Place {
        source: sources.get(&*place.file).copied(),
        product: place.product(),
        field: place.field.as_deref(),
    });
    let places: Vec<Place<'_>> = places.collect();
    // What is ignored stays so when days have made something worse of it.
    let mut reasons = reasons.into_iter().flatten();
    let ignore = reasons.find_map(|it| ignores.finding(it.name(), &link.url, &places))?;
    Some(Ignored {
        reason: ignore
            .reason
            .as_ref()
            .map_or_else(String::new, |it| it.value.clone()),
        until: ignore.until.as_ref().map(|until| until.value.to_string()),
    })
}

/// What was found, and what ended the run before its time.
pub(super) struct Probed {
    pub(super) found: Found,
    /// Hosts that set a limit, and the requests a second that they bear.
    pub(super) paces: Vec<(String, f64)>,
    pub(super) interruption: Option<Interruption>,
}

fn is_unparsed(inputs: &Inputs) -> bool {
    let mut rules = inputs.diagnostics.iter().map(|diagnostic| diagnostic.rule);
    rules.any(|rule| rule == exit::PARSE_ERROR)
}

/// Probes the plan's targets; none where an input could not be parsed.
pub(super) fn probe(
    (inputs, plan, foresight): (&Inputs, &Plan, &Foresight),
    settings: &mut Settings,
    started: i64,
    observe: &mut dyn FnMut(&Event<'_>),
) -> Result<Probed> {
    if is_unparsed(inputs) {
        return Ok(Probed {
            found: Found::nothing(),
            paces: Vec::new(),
            interruption: None,
        });
    }
    let (jobs, lowered) = net::fit_jobs(settings.limits.jobs);
    settings.limits.jobs = jobs;
    if let Some(message) = lowered {
        complain(&message);
    }
    let network = Network::new(settings.net.clone()).context("failed to set up the network")?;
    let job = Job {
        plan,
        links: &inputs.links,
        policy: &settings.policy,
        limits: &settings.limits,
        timeout: settings.net.timeout,
        started,
        foresight,
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.context("failed to start the runtime")?;
    let mut progress = Progress::new(plan.targets.len() as u64, settings.progress);
    let probed = runtime.block_on(async {
        let signal = signals::interruption().context("failed to listen to signals")?;
        let interruption = Cell::new(None);
        let stop = async { interruption.set(Some(signal.await)) };
        let mut tell = |event: &Event<'_>| {
            progress.on(event);
            observe(event);
        };
        let mut ended = net::run(job, &network, stop, &mut tell).await;
        let interruption = interruption.get();
        anyhow::Ok(Probed {
            paces: std::mem::take(&mut ended.paces),
            found: found(ended, interruption),
            interruption,
        })
    });
    progress.finish();
    probed
}

/// The engine's result as the report takes it.
fn found(ended: Ended, interruption: Option<Interruption>) -> Found {
    Found {
        targets: ended.found,
        requests: ended.requests,
        bytes: ended.bytes,
        complete: interruption.is_none(),
        interrupted: interruption,
        network: ended.network,
    }
}

/// Shows `report` on standard output and writes the files.
pub(super) fn show(report: &Report, show: &Show, failing: &Failing, files: Files) -> Result<()> {
    // A disk that is full takes no report away from standard output.
    let written = write_files(report, show, failing, files);
    let rendering = show.here(failing);
    output::to_stdout(|out| output::render(report, show.format, &rendering, out))?;
    written?;
    say_if_void(report, show);
    Ok(())
}

fn write_files(report: &Report, show: &Show, failing: &Failing, files: Files) -> Result<()> {
    let rendering = show.in_file(failing);
    files.write(|format, out| output::render(report, format, &rendering, out))
}

/// Who reads another format on standard output still learns why it is empty.
fn say_if_void(report: &Report, show: &Show) {
    if report.network == report::Network::Down && show.format != Format::Human {
        complain(human::void_message(report).trim_end());
    }
}
