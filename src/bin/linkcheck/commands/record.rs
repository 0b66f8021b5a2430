//! `--record`: all evidence on disk while the run goes on.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use linkcheck::event::Event;
use linkcheck::net::NetOptions;
use linkcheck::recording::{Recorder, Secrets};
use linkcheck::report::assemble::{Inputs, Run};
use linkcheck::target::Plan;

use super::complain;
use crate::output::is_one_file;
use crate::settings::Settings;

/// A recording that goes to a file.
pub(super) type ToFile<'a> = Recorder<'a, BufWriter<File>>;

/// Begins the recording that was asked for. Fails where it cannot be written,
/// or would overwrite an input or a report.
pub(super) fn begin<'a>(
    settings: &Settings,
    inputs: &'a Inputs,
    plan: &'a Plan,
    run: &Run,
) -> Result<Option<ToFile<'a>>> {
    let Some(path) = &settings.record else {
        return Ok(None);
    };
    let outputs = settings
        .show
        .outputs
        .iter()
        .map(|output| output.path.as_path());
    let sources = inputs.sources.iter().map(|source| Path::new(&source.name));
    if outputs.chain(sources).any(|other| is_one_file(path, other)) {
        bail!(
            "the recording would overwrite {}, which this run reads or writes",
            path.display()
        );
    }
    let file = File::create(path)
        .with_context(|| format!("failed to open the recording {}", path.display()))?;
    let out = BufWriter::new(file);
    let secrets = secrets(&settings.net);
    Ok(Some(Recorder::begin(
        out,
        secrets,
        inputs,
        plan,
        &settings.policy,
        run,
    )))
}

/// Says what a recording lacks: a history keeps verdicts, not the evidence.
pub(super) fn say_what_is_missing(recorder: Option<&ToFile<'_>>, judged_before: usize) {
    if recorder.is_some() && judged_before > 0 {
        let links = if judged_before == 1 { "link" } else { "links" };
        complain(&format!(
            "the recording lacks the evidence of {judged_before} {links} that had a verdict before \
             the run was interrupted; without --resume it is whole"
        ));
    }
}

/// Records a verdict.
pub(super) fn observe(recorder: &mut Option<ToFile<'_>>, event: &Event<'_>) {
    match (recorder, event) {
        (
            Some(recorder),
            Event::Judged {
                target, evidence, ..
            },
        ) => {
            recorder.judged(*target, evidence);
        }
        (_, Event::Judged { .. } | Event::Progress(_)) => {}
    }
}

/// What is sent in confidence, and must not be kept or shown.
pub(super) fn secrets(options: &NetOptions) -> Secrets {
    let mut secrets = Secrets::default();
    for header in &options.headers {
        secrets.add_header(&header.name, &header.value);
    }
    let proxies = [&options.proxies.http, &options.proxies.https];
    for proxy in proxies.into_iter().flatten() {
        secrets.add_proxy(proxy);
    }
    secrets
}
