//! What can be said to `check`, in groups that other commands share.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use ipnet::IpNet;
use linkcheck::exit::FailOn;
use linkcheck::net::{OriginHeader, ResolveRule};
use regex::Regex;

use super::{InputArgs, ShowArgs};
use crate::sharding::ShardChoice;
use crate::values;

/// `linkcheck check`.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    pub(crate) input: InputArgs,

    #[command(flatten)]
    pub(crate) select: SelectArgs,

    #[command(flatten)]
    pub(crate) pace: PaceArgs,

    #[command(flatten)]
    pub(crate) network: NetworkArgs,

    #[command(flatten)]
    pub(crate) show: ShowArgs,

    /// Also write all evidence to PATH as JSON Lines, for `linkcheck replay`; secrets are left out
    #[arg(long, value_name = "PATH", help_heading = "Output")]
    pub(crate) record: Option<PathBuf>,

    /// Show no progress bar (it shows on a terminal only)
    #[arg(long, help_heading = "Output")]
    pub(crate) no_progress: bool,

    #[command(flatten)]
    pub(crate) memory: MemoryArgs,

    #[command(flatten)]
    pub(crate) verdict: VerdictArgs,
}

/// What is remembered across runs.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Memory")]
pub(crate) struct MemoryArgs {
    /// Memory across runs [default: .linkcheck/history.db beside the first input; none for standard input]
    #[arg(long, value_name = "FILE")]
    pub(crate) history: Option<PathBuf>,

    /// Remember nothing, and know nothing of earlier runs
    #[arg(long, conflicts_with_all = ["history", "resume", "recheck_after"])]
    pub(crate) no_history: bool,

    /// Go on with an interrupted run of the same inputs and options
    #[arg(long)]
    pub(crate) resume: bool,

    /// Do not probe links again that were found ok within this time, such as 12h [default: 0]
    #[arg(long, value_name = "DURATION", value_parser = values::duration_or_none)]
    pub(crate) recheck_after: Option<Duration>,
}

/// What a verdict does to the exit code.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Verdict")]
pub(crate) struct VerdictArgs {
    /// What makes the exit code 1: any of dead,suspect,redirected,unknown, or never [default: dead]
    #[arg(long, value_name = "LIST", value_parser = values::fail_on)]
    pub(crate) fail_on: Option<FailOn>,

    /// Everything makes the exit code 1: all four verdicts, and lint warnings too
    #[arg(long, conflicts_with = "fail_on")]
    pub(crate) strict: bool,
}

/// Which links are probed.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Selection")]
pub(crate) struct SelectArgs {
    /// Only links and problems that are new or changed against this git revision
    #[arg(long, value_name = "REV")]
    pub(crate) since: Option<String>,

    /// Probe only URLs that match this regular expression; repeatable
    #[arg(long, value_name = "RE", value_parser = values::pattern)]
    pub(crate) include: Vec<Regex>,

    /// Probe no URL that matches this regular expression; repeatable
    #[arg(long, value_name = "RE", value_parser = values::pattern)]
    pub(crate) exclude: Vec<Regex>,

    /// Only the hosts of shard K of N, for a run over many machines; auto: as the CI system says [default: 1/1]
    #[arg(long, value_name = "K/N|auto")]
    pub(crate) shard: Option<ShardChoice>,
}

/// How fast.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Pace")]
pub(crate) struct PaceArgs {
    /// Requests in flight, all hosts together [default: 256]
    #[arg(short, long, value_name = "N", value_parser = values::requests)]
    pub(crate) jobs: Option<usize>,

    /// Most requests in flight to one host [default: 10]
    #[arg(long, value_name = "N", value_parser = values::requests)]
    pub(crate) per_host: Option<usize>,

    /// One attempt, from connect to the last byte needed [default: 20]
    #[arg(long, value_name = "SECS", value_parser = values::seconds)]
    pub(crate) timeout: Option<Duration>,

    /// Further attempts for transient faults [default: 2]
    #[arg(long, value_name = "N")]
    pub(crate) retries: Option<u8>,

    /// Longest Retry-After that is honoured [default: 60]
    #[arg(long, value_name = "SECS", value_parser = values::seconds_or_none)]
    pub(crate) max_wait: Option<Duration>,

    /// The whole run, such as 90s or 10m; what is not judged by then is left unknown [default: none]
    #[arg(long, value_name = "DURATION", value_parser = values::duration)]
    pub(crate) deadline: Option<Duration>,
}

/// How the network is used.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Network")]
pub(crate) struct NetworkArgs {
    /// Fixed address for a host name (*, *.suffix match many); an address in a URL still needs --allow-net; repeatable
    #[arg(long, value_name = "HOST=IP[:PORT]", value_parser = values::resolve)]
    pub(crate) resolve: Vec<ResolveRule>,

    /// Name server; the first is asked first, others give second opinions; repeatable [default: the system's]
    #[arg(long, value_name = "IP[:PORT]", value_parser = values::name_server)]
    pub(crate) dns_server: Vec<SocketAddr>,

    /// Certificates to trust in addition to the system's; repeatable
    #[arg(long, value_name = "PEM")]
    pub(crate) ca_cert: Vec<PathBuf>,

    /// Addresses that are not public and may be contacted all the same; repeatable
    #[arg(long, value_name = "CIDR", value_parser = values::network)]
    pub(crate) allow_net: Vec<IpNet>,

    /// Header for exactly one origin: 'https://host NAME: VALUE'; repeatable
    #[arg(long, value_name = "ORIGIN NAME: VALUE", value_parser = values::header)]
    pub(crate) header: Vec<OriginHeader>,

    /// What the tool calls itself [default: catalog-health/VERSION and its page]
    #[arg(long, value_name = "TEXT", value_parser = values::user_agent)]
    pub(crate) user_agent: Option<String>,
}
