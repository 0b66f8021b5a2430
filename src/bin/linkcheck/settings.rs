//! What applies: the command line over the configuration over the defaults.
//!
//! Two stages, so that each can be read by itself: [`crate::args`] and
//! [`crate::config`] hold what the user said, this holds what it means.

mod memory;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use linkcheck::exit::{self, FailOn, LintCounts};
use linkcheck::history::Mode;
use linkcheck::lint::Own;
use linkcheck::net::{DEFAULT_USER_AGENT, NetOptions, OriginHeader};
use linkcheck::policy::{HostLimits, Limits, Policy};
use linkcheck::report::{Failing, Shard, Vantage, human};
use linkcheck::verdict::Reason;
use regex::Regex;

use crate::args::{CheckArgs, ColorWhen, NetworkArgs, PaceArgs, SelectArgs, ShowArgs, VerdictArgs};
use crate::config::{Config, HostConfig, Loaded};
use crate::environment::Environment;
use crate::inputs;
use crate::output::{Format, Output, Rendering};
use crate::progress::Visible;
pub(crate) use memory::MemorySettings;

/// One attempt's default time, in seconds.
const TIMEOUT: u64 = 20;
/// What goes to no terminal is as wide as its lines are.
const NO_TERMINAL: usize = usize::MAX;

/// Everything that applies to a check.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) policy: Policy,
    pub(crate) limits: Limits,
    pub(crate) net: NetOptions,
    /// Where its certificates were read from.
    pub(crate) ca_certs: Vec<PathBuf>,
    pub(crate) selection: Selection,
    pub(crate) show: Show,
    pub(crate) record: Option<PathBuf>,
    pub(crate) memory: MemorySettings,
    pub(crate) progress: Visible,
    pub(crate) fail_on: FailOn,
    pub(crate) lint: LintCounts,
    /// Where the run looks at the web from.
    pub(crate) vantage: Vantage,
}

/// What is shown, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Show {
    pub(crate) format: Format,
    pub(crate) outputs: Vec<Output>,
    pub(crate) human: human::Options,
}

impl Show {
    /// The files that are written.
    pub(crate) fn writes(&self) -> Vec<PathBuf> {
        self.outputs.iter().map(|it| it.path.clone()).collect()
    }

    /// How standard output is rendered.
    pub(crate) fn here(&self, failing: &Failing) -> Rendering {
        Rendering {
            human: self.human,
            failing: failing.clone(),
        }
    }

    /// How a file is: as here, without colours.
    pub(crate) fn in_file(&self, failing: &Failing) -> Rendering {
        let human = human::Options {
            colour: human::Colour::Off,
            columns: NO_TERMINAL,
            ..self.human
        };
        Rendering {
            human,
            failing: failing.clone(),
        }
    }
}

/// Which links are probed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Selection {
    include: Vec<Regex>,
    exclude: Vec<Regex>,
    /// The revision that what is checked must differ from.
    pub(crate) since: Option<String>,
    pub(crate) shard: Option<Shard>,
}

impl Selection {
    /// Whether `url` is to be probed; otherwise why not.
    pub(crate) fn wants(&self, url: &str) -> Result<(), Reason> {
        let matches = |patterns: &[Regex]| patterns.iter().any(|pattern| pattern.is_match(url));
        let included = self.include.is_empty() || matches(&self.include);
        if included && !matches(&self.exclude) {
            Ok(())
        } else {
            Err(Reason::Excluded)
        }
    }

    /// Whether `url` belongs to this machine at all.
    pub(crate) fn is_ours(&self, url: &str) -> bool {
        self.shard.is_none_or(|shard| shard.holds(url))
    }
}

impl Settings {
    /// The files that the run writes.
    pub(crate) fn writes(&self) -> Vec<PathBuf> {
        let mut written = self.show.writes();
        written.extend(self.record.clone());
        written.extend(self.memory.history.clone());
        written
    }

    /// The hosts that the options lead to.
    pub(crate) fn own(&self) -> Own {
        let hosts = self.net.resolve.iter().map(|rule| rule.host.clone());
        Own {
            hosts: hosts.collect(),
            networks: self.net.allow_net.clone(),
        }
    }

    /// What applies. Fails where certificates cannot be read, or where the
    /// configuration contradicts itself.
    pub(crate) fn resolve(args: &CheckArgs, loaded: &Loaded, env: &Environment) -> Result<Self> {
        let file = &loaded.config;
        let quiet = args.no_progress || file.no_progress.unwrap_or(false);
        let show = show(&args.show, file, env)?;
        let (fail_on, lint) = failing(&args.verdict, file)?;
        let net = net(args, loaded, env)?;
        let selection = selection(&args.select, file, env)?;
        // A part of the links is no run that days can be counted by.
        let mode = match selection.since {
            Some(_) => Mode::ReadOnly,
            None => Mode::ReadWrite,
        };
        Ok(Self {
            vantage: Vantage {
                place: env.place().to_owned(),
                user_agent: net.user_agent.clone(),
            },
            policy: policy(&args.pace, file),
            limits: limits(&args.pace, file),
            net,
            ca_certs: ca_cert_files(&args.network, loaded),
            memory: memory::memory(&args.memory, loaded, args.input.inputs.first(), mode),
            selection,
            record: args.record.clone().or_else(|| file.record.clone()),
            progress: if env.stderr_is_terminal
                && !quiet
                && show.human.detail != human::Detail::Quiet
            {
                Visible::Yes
            } else {
                Visible::No
            },
            show,
            fail_on,
            lint,
        })
    }

    /// What makes the run fail.
    pub(crate) fn failing(&self) -> Failing {
        exit::failing(&self.fail_on, self.lint)
    }
}

/// What is shown, and where.
pub(crate) fn show(args: &ShowArgs, file: &Config, env: &Environment) -> Result<Show> {
    let said = [
        (args.quiet, args.verbose),
        (file.quiet.unwrap_or(false), file.verbose.unwrap_or(false)),
    ];
    let detail = match said.into_iter().find(|&said| said != (false, false)) {
        None => human::Detail::Normal,
        Some((true, true)) => bail!("the configuration sets both quiet and verbose"),
        Some((true, false)) => human::Detail::Quiet,
        Some(_) => human::Detail::Verbose,
    };
    let when = args.color.or(file.color.as_ref().map(|color| color.0));
    let coloured = match when.unwrap_or_default() {
        ColorWhen::Always => true,
        ColorWhen::Never => false,
        ColorWhen::Auto => env.wants_colour(),
    };
    let format = args.format.or(file.format.as_ref().map(|format| format.0));
    Ok(Show {
        format: format.unwrap_or_default(),
        outputs: either(&args.output, &file.output, |output| output.0.clone()),
        human: human::Options {
            colour: if coloured {
                human::Colour::On
            } else {
                human::Colour::Off
            },
            detail,
            columns: env.columns.unwrap_or(NO_TERMINAL).max(40),
        },
    })
}

/// What makes the exit code 1. Whichever of the two options the command line
/// has replaces both of the file's.
pub(crate) fn failing(args: &VerdictArgs, file: &Config) -> Result<(FailOn, LintCounts)> {
    let strict = (FailOn::strict(), LintCounts::WarningsToo);
    if args.strict {
        return Ok(strict);
    }
    if let Some(fail_on) = &args.fail_on {
        return Ok((fail_on.clone(), LintCounts::Errors));
    }
    match (&file.fail_on, file.strict.unwrap_or(false)) {
        (Some(_), true) => bail!("the configuration sets both strict and fail-on"),
        (None, true) => Ok(strict),
        (Some(fail_on), false) => Ok((fail_on.0.clone(), LintCounts::Errors)),
        (None, false) => Ok((FailOn::default(), LintCounts::Errors)),
    }
}

fn policy(args: &PaceArgs, file: &Config) -> Policy {
    let default = Policy::default();
    let max_wait = args.max_wait.or(file.max_wait.as_ref().map(|wait| wait.0));
    Policy {
        retries: args.retries.or(file.retries).unwrap_or(default.retries),
        max_wait: max_wait.unwrap_or(default.max_wait),
        ..default
    }
}

fn limits(args: &PaceArgs, file: &Config) -> Limits {
    let default = Limits::default();
    let jobs = args.jobs.or(file.jobs.as_ref().map(|jobs| jobs.0));
    let per_host = args.per_host.or(file.per_host.as_ref().map(|jobs| jobs.0));
    let hosts = file
        .host
        .iter()
        .map(|(host, limits)| host_limits(host, limits));
    Limits {
        jobs: jobs.unwrap_or(default.jobs),
        per_host: per_host.unwrap_or(default.per_host),
        deadline: args.deadline.or(file.deadline.as_ref().map(|text| text.0)),
        hosts: hosts.collect(),
    }
}

fn host_limits(host: &str, limits: &HostConfig) -> HostLimits {
    HostLimits {
        // The configuration was refused where a host is none.
        host: crate::values::host(host).unwrap_or_else(|_| host.to_owned()),
        per_host: limits.per_host.as_ref().map(|jobs| jobs.0),
        interval: limits.interval.as_ref().map(|seconds| seconds.0),
        timeout: limits.timeout.as_ref().map(|seconds| seconds.0),
        accept: limits.accept.iter().map(|status| status.0).collect(),
    }
}

fn net(args: &CheckArgs, loaded: &Loaded, env: &Environment) -> Result<NetOptions> {
    let NetworkArgs {
        resolve,
        dns_server,
        allow_net,
        header,
        user_agent,
        ..
    } = &args.network;
    let file = &loaded.config;
    let timeout = args
        .pace
        .timeout
        .or(file.timeout.as_ref().map(|seconds| seconds.0));
    let agent = user_agent
        .as_ref()
        .or(file.user_agent.as_ref().map(|agent| &agent.0));
    let mut headers = either(header, &file.header, |header| header.0.clone());
    headers.extend(headers_from_env(file, env)?);
    Ok(NetOptions {
        timeout: timeout.unwrap_or(Duration::from_secs(TIMEOUT)),
        user_agent: agent.map_or(DEFAULT_USER_AGENT, String::as_str).to_owned(),
        resolve: either(resolve, &file.resolve, |rule| rule.0.clone()),
        dns_servers: either(dns_server, &file.dns_server, |server| server.0),
        ca_certs: ca_cert_files(&args.network, loaded)
            .iter()
            .map(|path| inputs::certificates(path))
            .collect::<Result<_>>()?,
        allow_net: either(allow_net, &file.allow_net, |net| net.0),
        headers,
        proxies: env.proxies(),
    })
}

/// The files of `--ca-cert`, or else of the configuration, which stand beside it.
fn ca_cert_files(args: &NetworkArgs, loaded: &Loaded) -> Vec<PathBuf> {
    if !args.ca_cert.is_empty() {
        return args.ca_cert.clone();
    }
    let beside = loaded.config.ca_cert.iter();
    beside.map(|path| loaded.folder.join(path)).collect()
}

/// Secrets go to their host over https only. A variable that is not set sets
/// no header: the same file serves where there is no secret.
fn headers_from_env(file: &Config, env: &Environment) -> Result<Vec<OriginHeader>> {
    let mut headers = Vec::new();
    for (host, limits) in &file.host {
        for (name, variable) in &limits.headers_from_env {
            let Some(value) = env.get(variable) else {
                continue;
            };
            let value = crate::values::header_value(value.trim());
            headers.push(OriginHeader {
                origin: crate::values::origin(&format!("https://{host}"))
                    .map_err(anyhow::Error::msg)?,
                name: name.0.clone(),
                value: value
                    .map_err(anyhow::Error::msg)
                    .with_context(|| format!("the environment variable {variable}"))?,
            });
        }
    }
    Ok(headers)
}

fn selection(args: &SelectArgs, file: &Config, env: &Environment) -> Result<Selection> {
    let shard = args.shard.or(file.shard.as_ref().map(|shard| shard.0));
    Ok(Selection {
        include: either(&args.include, &file.include, |pattern| pattern.0.clone()),
        exclude: either(&args.exclude, &file.exclude, |pattern| pattern.0.clone()),
        since: args.since.clone().or_else(|| file.since.clone()),
        shard: shard.map(|shard| shard.resolve(env)).transpose()?,
    })
}

/// The command line's list, or the file's where the command line has none.
fn either<T: Clone, F>(said: &[T], file: &[F], value: impl Fn(&F) -> T) -> Vec<T> {
    if said.is_empty() {
        file.iter().map(value).collect()
    } else {
        said.to_vec()
    }
}

#[cfg(test)]
mod tests;
