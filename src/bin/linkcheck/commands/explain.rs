//! `linkcheck explain`: one link, and why it is judged as it is.

use std::sync::Arc;
use std::time::Instant;

use anyhow::{Result, bail};
use linkcheck::event::Event;
use linkcheck::evidence::Evidence;
use linkcheck::exit;
use linkcheck::foresight::Foresight;
use linkcheck::recording::{Secrets, judge};
use linkcheck::report::assemble::{Inputs, Judged, Run, assemble};
use linkcheck::report::explain::{self, Story};
use linkcheck::report::{Network, Outcome};
use linkcheck::source::{Kind, Link, Source, SourceId, Span, Subject};
use linkcheck::target::{CanonicalUrl, Plan};
use linkcheck::verdict::Reason;

use super::{check, complain, read, record};
use crate::args::{CheckArgs, ExplainArgs, InputArgs, ShowArgs, StoryFormat};
use crate::environment::Environment;
use crate::output;
use crate::settings::Settings;

/// Probes one link, tells its story, and returns the exit code.
pub(crate) fn run(args: ExplainArgs, env: &Environment) -> Result<u8> {
    usable(&args.url)?;
    let (started, clock) = (env.now()?.as_second(), Instant::now());
    let (inputs, format) = (link(&args.url, &args.name), args.format);
    let check = as_check(args);
    let loaded = read::configuration(&check.input)?;
    let mut settings = Settings::resolve(&check, &loaded, env)?;
    let secrets = record::secrets(&settings.net);
    let plan = Plan::new(&inputs.links, |_| Ok(()));
    let mut seen: Option<Evidence> = None;
    let blind = Foresight::default();
    let target = (&inputs, &plan, &blind);
    let mut probed = check::probe(target, &mut settings, started, &mut |event| {
        if let Event::Judged { evidence, .. } = event {
            seen = Some(Evidence::clone(evidence));
        }
    })?;
    let Some(evidence) = seen.map(|seen| without(&secrets, seen)) else {
        complain("interrupted before there was a verdict");
        let code = probed.interruption.map(exit::Interruption::code);
        return Ok(code.unwrap_or(exit::VOID));
    };
    let judgement = judge(&evidence, &settings.policy);
    probed.found.targets = vec![Some(Judged {
        outcome: Arc::new(Outcome::of(&evidence, &judgement)),
        missing_fragments: judgement.missing_fragments.clone().into(),
    })];
    let run = Run {
        started,
        finished: started + i64::try_from(clock.elapsed().as_secs()).unwrap_or(0),
        seconds: clock.elapsed().as_secs_f64(),
        inputs: Vec::new(),
        ..Run::default()
    };
    let mut report = assemble(inputs, plan, &probed.found, run, |_| None);
    for link in &mut report.links {
        link.url = secrets.from_url(&link.url).into();
    }
    let story = Story {
        link: &report.links[0],
        evidence: &evidence,
        judgement: &judgement,
        policy: &settings.policy,
        void: report.network == Network::Down,
        confirm: loaded.config.confirm.map(|it| (it.runs, it.days)),
    };
    output::to_stdout(|out| match format {
        StoryFormat::Human => explain::write(&story, &settings.show.human, out),
        StoryFormat::Json => explain::write_json(&story, out),
    })?;
    Ok(exit::code(&report, &settings.fail_on, settings.lint))
}

/// Fails where there is nothing to probe, and says what to write instead.
fn usable(url: &str) -> Result<()> {
    match CanonicalUrl::parse(url) {
        Ok(_) => Ok(()),
        Err(Reason::UnsupportedScheme) => bail!("{url:?} is not probed: only http and https are"),
        Err(_) if !url.contains("://") => {
            bail!("{url:?} is not a URL; write it in full, such as https://{url}")
        }
        Err(_) => bail!("{url:?} is not a URL"),
    }
}

/// The link as if it stood in a file of its own.
fn link(url: &str, names: &[String]) -> Inputs {
    let subject = names.split_first().map(|(name, aliases)| {
        Arc::new(Subject {
            name: Some(name.clone()),
            aliases: aliases.to_vec(),
            ..Subject::default()
        })
    });
    Inputs {
        sources: vec![Source::new("<argument>", Kind::Text, url)],
        links: vec![Link {
            url: url.into(),
            source: SourceId(0),
            span: Span::new(0..url.len()),
            field: None,
            subject,
            expect: None,
        }],
        diagnostics: Vec::new(),
    }
}

/// The same options as `check` has them.
fn as_check(args: ExplainArgs) -> CheckArgs {
    CheckArgs {
        input: InputArgs {
            config: args.config,
            ..InputArgs::default()
        },
        pace: args.pace,
        network: args.network,
        verdict: args.verdict,
        show: ShowArgs {
            color: args.color,
            ..ShowArgs::default()
        },
        ..CheckArgs::default()
    }
}

fn without(secrets: &Secrets, mut evidence: Evidence) -> Evidence {
    secrets.remove(&mut evidence);
    evidence
}
