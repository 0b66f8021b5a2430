//! `linkcheck fix`: what could be written instead, shown or written.

mod saved;
mod tell;

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Result, bail};
use linkcheck::edit::Applicability;
use linkcheck::exit::{self, PARSE_ERROR};
use linkcheck::fix::{self, Done, Orders, Why};
use linkcheck::report::{self, Report, human};
use linkcheck::source::Source;

use super::read::{self, Read};
use super::{check, complain};
use crate::args::FixArgs;
use crate::environment::Environment;
use crate::output::{self, Files, Format};
use crate::replace::replace;
use crate::settings::Settings;

/// Shows or makes the fixes and returns the exit code.
pub(crate) fn run(args: &FixArgs, env: &Environment) -> Result<u8> {
    let began = (env.now()?.as_second(), Instant::now());
    usable(args)?;
    let loaded = read::configuration(&args.check.input)?;
    let mut settings = Settings::resolve(&args.check, &loaded, env)?;
    // Standard output is for the diff, whatever a configuration says.
    settings.show.format = Format::Human;
    let outputs = Files::open(&settings.show.outputs)?;
    let today = env.today()?;
    let settled = read::lint_settings(&loaded, today, settings.own());
    let written = settings.writes();
    let read = read::read(&args.check.input, &loaded, &written, settled.clone());
    let mut reads = check::reads(&args.check.input, &read, &loaded, &settings);
    reads.extend(args.from.clone());
    outputs.spare(&reads)?;
    let diagnostics = read.inputs.diagnostics.clone();
    let unparsed = diagnostics.iter().any(|it| it.rule == PARSE_ERROR);
    let found = match &args.from {
        Some(path) if !unparsed => saved::found(path, read, &settings.selection)?,
        Some(_) | None => probed(args, read, &mut settings, outputs, began)?,
    };
    if let Some(code) = found.ends {
        return Ok(code);
    }
    let most = if args.also_unsafe {
        Applicability::Unsafe
    } else {
        Applicability::Safe
    };
    let orders = Orders {
        report: &found.report,
        today,
        most,
    };
    let lint = |sources: &[Source]| read::lint_again(sources, &settled);
    let mended = fix::mend_all(&found.sources, orders, lint);
    let mut files = files(&found.sources, mended);
    if args.write {
        write_all(&mut files);
    }
    tell::tell(&files, args.write, &settings.show.human)?;
    Ok(code(&files, &found.report, args))
}

/// What there is to go by.
struct Ground {
    sources: Vec<Source>,
    report: Report,
    /// The exit code, where there is no point in going on.
    ends: Option<u8>,
}

/// What became of one file.
struct Mended<'a> {
    source: &'a Source,
    done: Done,
    state: State,
}

/// How far a file has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// There is nothing to change.
    Same,
    /// It could be changed.
    Shown,
    /// It was changed.
    Written,
    /// It could not be.
    Failed,
}

/// Refuses what makes no sense together.
fn usable(args: &FixArgs) -> Result<()> {
    let show = &args.check.show;
    if show.format.is_some_and(|format| format != Format::Human) {
        bail!("fix shows a diff; write the report to a file with --output FORMAT=PATH");
    }
    if args.check.select.since.is_some() {
        bail!("fix mends whole files; leave --since out");
    }
    if args.from.is_some() && !show.output.is_empty() {
        bail!("with --from there is no run whose report --output could write");
    }
    let is_stdin = |path: &PathBuf| path == Path::new("-");
    let reads_stdin = args.check.input.inputs.iter().any(is_stdin);
    if args.write && reads_stdin {
        bail!("standard input cannot be written back; leave --write out to see the diff");
    }
    if reads_stdin && args.from.as_ref().is_some_and(is_stdin) {
        bail!("the report and an input cannot both come from standard input");
    }
    Ok(())
}

/// Probes the links first, as `check` does.
fn probed(
    args: &FixArgs,
    read: Read,
    settings: &mut Settings,
    files: Files,
    began: (i64, Instant),
) -> Result<Ground> {
    let mut read = read;
    let any_links = check::keep_ours(&mut read.inputs.links, settings);
    let checked = check::examine(&args.check, read, settings, began)?;
    let show = &settings.show;
    let mut report = checked.report;
    let unparsed = exit::unparsed(&report);
    if unparsed {
        check::show(&report, show, &settings.failing(), files)?;
    } else {
        let rendering = show.in_file(&settings.failing());
        files.write(|format, out| output::render(&report, format, &rendering, out))?;
    }
    checked.memory.close();
    checked.recorded?;
    if !any_links && !unparsed {
        let inputs = report.inputs.join(", ");
        complain(&format!("there are no links in {inputs}"));
    }
    if checked.interruption.is_some() && !unparsed {
        complain("interrupted, so nothing is fixed");
    }
    if report.network == report::Network::Down && !unparsed {
        complain(human::void_message(&report).trim_end());
    }
    let interruption = checked.interruption.map(exit::Interruption::code);
    let ends = if unparsed || !any_links {
        Some(exit::CANNOT_START)
    } else {
        interruption
    };
    Ok(Ground {
        sources: std::mem::take(&mut report.sources),
        report,
        ends,
    })
}

/// The files as they would be; one that goes by two names once.
fn files(sources: &[Source], mended: Vec<Done>) -> Vec<Mended<'_>> {
    let mut seen: HashSet<PathBuf> = HashSet::new();
    let mut files = Vec::new();
    for (source, done) in sources.iter().zip(mended) {
        if !seen.insert(canonical(&source.name)) {
            continue;
        }
        let state = match &done.broken {
            Some(broken) => {
                complain(&format!("{}: {broken}; it is left as it is", source.name));
                State::Failed
            }
            None if done.text == source.text => State::Same,
            None => State::Shown,
        };
        files.push(Mended {
            source,
            done,
            state,
        });
    }
    files
}

/// Writes what is to be changed; one file that cannot be keeps no other from it.
fn write_all(files: &mut [Mended<'_>]) {
    for file in files.iter_mut().filter(|file| file.state == State::Shown) {
        let bytes = |text: &str| {
            let bom = if file.source.bom { "\u{feff}" } else { "" };
            format!("{bom}{text}").into_bytes()
        };
        let (old, new) = (bytes(&file.source.text), bytes(&file.done.text));
        file.state = match replace(Path::new(&file.source.name), &old, &new) {
            Ok(()) => State::Written,
            Err(error) => {
                complain(&format!("{error:#}"));
                State::Failed
            }
        };
    }
}

/// The exit code: the first that applies.
fn code(files: &[Mended<'_>], report: &Report, args: &FixArgs) -> u8 {
    // What has moved since is still to be mended, and by nobody yet.
    let is_left = |file: &Mended<'_>| {
        let mut skipped = file.done.skipped.iter();
        skipped.any(|skipped| skipped.why == Why::Elsewhere)
    };
    let left = !args.write && files.iter().any(is_left);
    let any = |state| files.iter().any(|file| file.state == state);
    let void = report.network == report::Network::Down && args.from.is_none();
    if any(State::Failed) {
        exit::CANNOT_START
    } else if void {
        exit::VOID
    } else if any(State::Shown) || left {
        exit::FINDINGS
    } else {
        exit::OK
    }
}

/// The file that `name` means, however it is written.
fn canonical(name: &str) -> PathBuf {
    fs::canonicalize(name).unwrap_or_else(|_| name.into())
}
