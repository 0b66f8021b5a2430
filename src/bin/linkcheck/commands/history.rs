//! `linkcheck history`: what is remembered, shown and merged.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use linkcheck::exit;
use linkcheck::history::{self, History, Mode, show};
use linkcheck::lint::Own;
use linkcheck::policy::Confirm;
use linkcheck::report::human::Colour;
use linkcheck::target::Plan;

use super::{complain, read};
use crate::args::{ColorWhen, HistoryArgs, HistoryFormat, MergeArgs, ShowHistoryArgs};
use crate::environment::Environment;
use crate::output;

/// Does what was asked for and returns the exit code.
pub(crate) fn run(args: HistoryArgs, env: &Environment) -> Result<u8> {
    match args {
        HistoryArgs::Show(args) => show(&args, env),
        HistoryArgs::Merge(args) => merge(&args),
    }
}

fn show(args: &ShowHistoryArgs, env: &Environment) -> Result<u8> {
    let loaded = read::configuration(&args.input)?;
    let file = &loaded.config;
    let path = match (&args.history, &file.history, args.input.inputs.first()) {
        (Some(path), ..) => path.clone(),
        (None, Some(path), _) => loaded.folder.join(path),
        (None, None, first) => beside(first)?,
    };
    let history = History::open(&path, Mode::ReadOnly)?;
    let lint = read::lint_settings(&loaded, env.today()?, Own::default());
    let read = read::read(&args.input, &loaded, &[], lint);
    if read.is_short {
        return Ok(exit::CANNOT_START);
    }
    let inputs = read.inputs;
    let plan = Plan::new(&inputs.links, |_| Ok(()));
    let confirm = file.confirm.map(|it| Confirm {
        runs: it.runs,
        days: it.days,
    });
    let rows = history.shown(&plan, &inputs.links, confirm)?;
    let coloured = match args.color.unwrap_or_default() {
        ColorWhen::Always => true,
        ColorWhen::Never => false,
        ColorWhen::Auto => env.wants_colour(),
    };
    let colour = if coloured { Colour::On } else { Colour::Off };
    output::to_stdout(|mut out| match args.format {
        HistoryFormat::Human => show::write_human(&rows, show::Options { colour }, &mut out),
        HistoryFormat::Json => show::write_json(&rows, &mut out),
        HistoryFormat::Csv => show::write_csv(&rows, &mut out),
    })?;
    Ok(exit::OK)
}

fn beside(first: Option<&PathBuf>) -> Result<PathBuf> {
    match first {
        Some(path) if path != Path::new("-") => Ok(history::beside(path)),
        Some(_) | None => {
            bail!("standard input has no history of its own; name one with --history")
        }
    }
}

fn several(count: u64, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

fn merge(args: &MergeArgs) -> Result<u8> {
    let merged = history::merge(&args.sources, &args.into)?;
    complain(&format!(
        "merged {} into {}: {}",
        several(args.sources.len() as u64, "history", "histories"),
        args.into.display(),
        several(merged.links, "link", "links"),
    ));
    Ok(exit::OK)
}
