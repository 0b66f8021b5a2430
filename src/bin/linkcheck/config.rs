//! `linkcheck.toml`: the same names as the options, and tables of its own.
//!
//! What the file says is held as it was said; [`crate::settings`] makes it
//! apply. A mistake is an error with its line. Nothing in it starts a program,
//! and the only way to a secret is the name of an environment variable.

mod check;
mod ignore;
mod spellings;
mod types;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow};
use linkcheck::catalog::Ignore;
use linkcheck::source::{Kind, Source};
use schemars::JsonSchema;
use serde::Deserialize;

pub(crate) use ignore::IgnoreConfig;
pub(crate) use spellings::schema;
pub(crate) use types::{
    Address, AllowNet, DeadlineText, FailOnText, HeaderName, HeaderText, Many, OutputText, Pattern,
    Recheck, Requests, ResolveText, Seconds, ShardText, UserAgent, Wait,
};

/// The file that is looked for beside the first input.
pub(crate) const FILE: &str = "linkcheck.toml";

/// The settings of linkcheck: the same names as the options of `linkcheck check`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(crate) struct Config {
    /// Requests in flight, all hosts together.
    pub(crate) jobs: Option<Requests>,
    /// Most requests in flight to one host.
    #[serde(alias = "per_host")]
    pub(crate) per_host: Option<Requests>,
    /// One attempt, in seconds.
    pub(crate) timeout: Option<Seconds>,
    /// Further attempts for transient faults.
    pub(crate) retries: Option<u8>,
    /// The longest Retry-After that is honoured, in seconds.
    #[serde(alias = "max_wait")]
    pub(crate) max_wait: Option<Wait>,
    /// The whole run, such as "10m".
    pub(crate) deadline: Option<DeadlineText>,
    /// Fixed addresses, as HOST=IP[:PORT].
    pub(crate) resolve: Many<ResolveText>,
    /// Name servers, as IP[:PORT].
    #[serde(alias = "dns_server")]
    pub(crate) dns_server: Many<Address>,
    /// Files of certificates to trust in addition, relative to this file.
    #[serde(alias = "ca_cert")]
    pub(crate) ca_cert: Many<PathBuf>,
    /// Ranges that are not public and may be contacted.
    #[serde(alias = "allow_net")]
    pub(crate) allow_net: Many<AllowNet>,
    /// Headers, as ORIGIN NAME: VALUE.
    pub(crate) header: Many<HeaderText>,
    /// What the tool calls itself.
    #[serde(alias = "user_agent")]
    pub(crate) user_agent: Option<UserAgent>,
    /// What standard input is.
    #[serde(alias = "input_format")]
    pub(crate) input_format: Option<types::InputFormatName>,
    /// Only links and problems that are new or changed against this git revision.
    pub(crate) since: Option<String>,
    /// Probe only URLs that match one of these regular expressions.
    pub(crate) include: Many<Pattern>,
    /// Probe no URL that matches one of these regular expressions.
    pub(crate) exclude: Many<Pattern>,
    /// Only the hosts of this shard, as K/N, or auto.
    pub(crate) shard: Option<ShardText>,
    /// What goes to standard output.
    pub(crate) format: Option<types::FormatName>,
    /// Reports to write, as F=PATH.
    pub(crate) output: Many<OutputText>,
    /// Where all evidence is written, as JSON Lines.
    pub(crate) record: Option<PathBuf>,
    /// Verdicts that make the exit code 1.
    #[serde(alias = "fail_on")]
    pub(crate) fail_on: Option<FailOnText>,
    /// All verdicts and lint warnings make the exit code 1.
    pub(crate) strict: Option<bool>,
    /// Show no progress bar.
    #[serde(alias = "no_progress")]
    pub(crate) no_progress: Option<bool>,
    /// When to colour.
    pub(crate) color: Option<types::ColorName>,
    /// Show findings only.
    pub(crate) quiet: Option<bool>,
    /// Show every link.
    pub(crate) verbose: Option<bool>,
    /// The memory across runs, relative to this file.
    pub(crate) history: Option<PathBuf>,
    /// Remember nothing.
    #[serde(alias = "no_history")]
    pub(crate) no_history: Option<bool>,
    /// Go on with an interrupted run of the same inputs and options.
    pub(crate) resume: Option<bool>,
    /// Leave links out that were found ok within this time, such as "12h".
    #[serde(alias = "recheck_after")]
    pub(crate) recheck_after: Option<Recheck>,
    /// Makes definite deaths wait until they are seen again.
    pub(crate) confirm: Option<Confirm>,
    /// The severity of lint rules, and their options.
    pub(crate) rules: BTreeMap<String, RuleConfig>,
    /// Limits of single hosts.
    pub(crate) host: BTreeMap<String, HostConfig>,
    /// Findings that are known and accepted, wherever they are.
    #[schemars(with = "Vec<IgnoreConfig>")]
    pub(crate) ignore: Vec<toml::Spanned<IgnoreConfig>>,
}

/// How often, and over how many days, a death must be seen to be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Confirm {
    /// Runs in a row.
    #[serde(default = "one", deserialize_with = "types::runs")]
    #[schemars(range(min = 1))]
    pub(crate) runs: u32,
    /// Days between the first and the last of them.
    #[serde(default)]
    pub(crate) days: u32,
}

fn one() -> u32 {
    1
}

/// What is said of a lint rule: its severity, or a table with its options.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum RuleConfig {
    /// Its severity.
    Level(Level),
    /// Its severity and its options.
    Options(RuleOptions),
}

/// The options of a lint rule.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct RuleOptions {
    /// How bad its findings are.
    pub(crate) level: Option<Level>,
    /// The least that it lets pass, where it has a lower bound.
    pub(crate) min: Option<usize>,
    /// The most that it lets pass, where it has an upper bound.
    pub(crate) max: Option<usize>,
    /// Addresses and texts that it lets pass; `*` stands for anything.
    pub(crate) allow: Vec<String>,
}

/// The severity of a lint rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Level {
    /// Not looked for.
    Off,
    /// Told, and never in the exit code.
    Note,
    /// Counts under --strict.
    Warning,
    /// Makes the exit code 1.
    Error,
}

/// The limits of one host.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct HostConfig {
    /// Most requests in flight to it.
    #[serde(alias = "per-host")]
    pub(crate) per_host: Option<Requests>,
    /// The least time between the starts of two requests, in seconds.
    pub(crate) interval: Option<Seconds>,
    /// One attempt, in seconds.
    pub(crate) timeout: Option<Seconds>,
    /// Statuses that are ok for this host.
    pub(crate) accept: Many<types::Status>,
    /// Headers by name, with the environment variable that holds the value;
    /// sent over https only.
    #[serde(alias = "headers-from-env")]
    pub(crate) headers_from_env: BTreeMap<HeaderName, String>,
}

/// A configuration, and where paths in it start from.
#[derive(Debug, Default)]
pub(crate) struct Loaded {
    pub(crate) config: Config,
    pub(crate) folder: PathBuf,
    /// The file itself, where it has ignores, so that what is wrong with them
    /// is told at its place.
    pub(crate) file: Option<Source>,
}

impl Loaded {
    /// What the file says is known and accepted.
    pub(crate) fn ignores(&self) -> Vec<Ignore> {
        let text = self.file.as_ref().map_or("", |file| &*file.text);
        let said = self.config.ignore.iter();
        said.map(|it| ignore::ignore(it, text)).collect()
    }
}

/// Reads the file that was named, or else [`FILE`] beside the first input if
/// there is one. `rules` are the names that `[rules]` may hold.
pub(crate) fn load(named: Option<&Path>, first: &Path, rules: &[&str]) -> Result<Loaded> {
    let path = match named {
        Some(path) => path.to_owned(),
        None => beside(first),
    };
    let failed = || format!("failed to read the configuration {}", path.display());
    match std::fs::read(&path) {
        Ok(bytes) => {
            let text = String::from_utf8(bytes).map_err(|_| anyhow!("it is not UTF-8"));
            let text = text.with_context(failed)?;
            let name = path.display().to_string();
            let config = parse(&name, &text, rules)?;
            let folder = path.parent().unwrap_or(Path::new("")).to_owned();
            let file = (!config.ignore.is_empty()).then(|| Source::new(name, Kind::Toml, text));
            Ok(Loaded {
                config,
                folder,
                file,
            })
        }
        Err(error) if named.is_none() && absent(&error) => Ok(Loaded::default()),
        Err(error) => Err(error).with_context(failed),
    }
}

/// Whether there simply is no such file.
fn absent(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{NotADirectory, NotFound};
    matches!(error.kind(), NotFound | NotADirectory)
}

fn beside(first: &Path) -> PathBuf {
    if first.is_dir() {
        first.join(FILE)
    } else {
        first.with_file_name(FILE)
    }
}

/// Parses `text`; every problem is told with its line and column.
pub(crate) fn parse(name: &str, text: &str, rules: &[&str]) -> Result<Config> {
    let source = Source::new(name, Kind::Toml, text);
    let mut problems = check::problems(&source.text, rules);
    let parsed = if problems.is_empty() {
        toml::from_str::<Config>(&source.text).map_err(|error| problems.push(error.into()))
    } else {
        Err(())
    };
    parsed.map_err(|()| {
        problems.sort_by_key(|problem| problem.at);
        let told = problems.iter().map(|problem| problem.tell(&source));
        anyhow!(told.collect::<Vec<_>>().join("\n"))
    })
}

#[cfg(test)]
mod tests;
