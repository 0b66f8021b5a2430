//! What can be said on the command line.
//!
//! The structures hold what the user said and nothing more: an option that was
//! not given is `None`, so that [`crate::settings`] can tell it from a default.

mod evidence;
mod fix;
mod history;
mod report;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use ipnet::IpNet;
use linkcheck::exit::FailOn;
use linkcheck::net::{OriginHeader, ResolveRule};
use linkcheck::source::Kind;
use regex::Regex;

pub(crate) use self::evidence::{ExplainArgs, ReplayArgs, StoryFormat};
pub(crate) use self::fix::FixArgs;
pub(crate) use self::history::{HistoryArgs, HistoryFormat, MergeArgs, ShowHistoryArgs};
pub(crate) use self::report::ReportArgs;
use crate::output::{Format, Output};
use crate::sharding::ShardChoice;
use crate::values;

const EXAMPLES: &str = "\
Examples:
  linkcheck catalog.toml                      check every link of a catalog
  linkcheck README.md docs/                   of a file and of a whole directory
  curl -s https://host/list.md | linkcheck - --input-format markdown
  linkcheck lint catalog.toml                 validate the catalog, without a network
  linkcheck catalog.toml --since origin/main    only what a branch brings in
  linkcheck catalog.toml --format json > report.json
  linkcheck catalog.toml --output json=report.json --fail-on never
  linkcheck report report.json --format markdown
  linkcheck report shard-*.json --output sarif=links.sarif
  linkcheck check lint                        check a file that is named like a command
  linkcheck fix catalog.toml                  show what could be mended, as a diff
  linkcheck fix catalog.toml --write --from report.json
  linkcheck explain https://kimi.example/ --name Kimi
  linkcheck import README.md > catalog.toml    make a catalog of a list in Markdown
  linkcheck export catalog.toml --format markdown > README.md
  linkcheck catalog.toml --record run.jsonl   keep all evidence (no secrets) of a run
  linkcheck replay run.jsonl                  and judge it again, without a network
  linkcheck catalog.toml --resume             go on where an interrupted run was
  linkcheck history show catalog.toml         what is remembered of each link

Exit codes:
  0  nothing to complain of
  1  findings: a verdict that --fail-on names, or an error in the catalog
  2  could not start: usage, unreadable or unparsable input, no links, bad configuration
  3  the network itself is down, so nothing was judged
  130, 143  interrupted (Ctrl-C, SIGTERM); the report holds what was judged so far";

/// Finds the dead and the moved links of a catalog, with evidence.
///
/// Reads catalogs (TOML), Markdown, HTML, YAML, JSON and plain text, asks every
/// link once, and reports which are dead, which have moved and where to, and
/// which could not be judged from here. What cannot be proved dead is never
/// called dead.
#[derive(Debug, Parser)]
#[command(
    name = "linkcheck",
    version,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    arg_required_else_help = true,
    max_term_width = 100,
    disable_help_subcommand = true,
    override_usage = "linkcheck [OPTIONS] <INPUT>...\n       linkcheck <COMMAND> ...",
    after_help = "More, with examples and exit codes: linkcheck --help",
    after_long_help = EXAMPLES
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) check: CheckArgs,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check every link (what `linkcheck INPUT...` does)
    #[command(after_long_help = EXAMPLES)]
    Check(Box<CheckArgs>),
    /// Validate catalogs, without a network
    #[command(after_long_help = EXAMPLES)]
    Lint(LintArgs),
    /// Show what could be mended as a diff, or mend it: moved links, and what lint can mend
    #[command(after_long_help = EXAMPLES)]
    Fix(Box<FixArgs>),
    /// Tell the story of one link: what was asked, what came back, and why that decides
    #[command(after_long_help = EXAMPLES)]
    Explain(Box<ExplainArgs>),
    /// Judge recorded evidence again, without a network
    #[command(after_long_help = EXAMPLES)]
    Replay(Box<ReplayArgs>),
    /// Make a catalog of a list in Markdown; what finds no place is told on standard error
    Import(ImportArgs),
    /// Print a catalog as Markdown, JSON or CSV
    Export(ExportArgs),
    /// Show or merge what is remembered of each link
    #[command(after_long_help = EXAMPLES)]
    History {
        #[command(subcommand)]
        what: HistoryArgs,
    },
    /// Show saved JSON reports in any format; several are merged
    #[command(after_long_help = EXAMPLES)]
    Report(Box<ReportArgs>),
    /// Print the JSON Schema of a file format
    Schema {
        /// Which format
        what: SchemaOf,
    },
    /// Print the completions for a shell
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page (roff)
    Man,
}

/// `linkcheck import`.
#[derive(Debug, Clone, Args)]
pub(crate) struct ImportArgs {
    /// The list, or - for standard input
    #[arg(value_name = "FILE.md")]
    pub(crate) file: PathBuf,
}

/// `linkcheck export`.
#[derive(Debug, Clone, Args)]
pub(crate) struct ExportArgs {
    /// The catalog, or - for standard input
    #[arg(value_name = "CATALOG")]
    pub(crate) catalog: PathBuf,

    /// What to print
    #[arg(long, value_name = "F")]
    pub(crate) format: ExportFormat,
}

/// A form of the catalog.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    /// A page with a table of contents
    Markdown,
    /// Everything, as one JSON object
    Json,
    /// One row a link
    Csv,
}

/// What a schema describes.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum SchemaOf {
    /// catalog.toml
    Catalog,
    /// The JSON report
    Report,
    /// linkcheck.toml
    Config,
}

/// What is read, and how.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct InputArgs {
    /// Files, directories (all text below, hidden files too, as .gitignore allows), or - for standard input
    #[arg(value_name = "INPUT", required = true)]
    pub(crate) inputs: Vec<PathBuf>,

    /// What standard input is; files tell by their ending
    #[arg(long, value_name = "KIND", help_heading = "Input")]
    pub(crate) input_format: Option<InputFormat>,

    /// Configuration file [default: linkcheck.toml beside the first input, if there is one]
    #[arg(long, value_name = "FILE", help_heading = "Input")]
    pub(crate) config: Option<PathBuf>,
}

/// What an input may be said to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum InputFormat {
    /// TOML; a catalog if it looks like one
    Toml,
    Yaml,
    Json,
    Markdown,
    Html,
    /// Plain text
    Text,
}

impl InputFormat {
    /// The kind to begin with; TOML may turn out to be a catalog.
    pub(crate) fn kind(self) -> Kind {
        match self {
            Self::Toml => Kind::Toml,
            Self::Yaml => Kind::Yaml,
            Self::Json => Kind::Json,
            Self::Markdown => Kind::Markdown,
            Self::Html => Kind::Html,
            Self::Text => Kind::Text,
        }
    }
}

/// What is shown, and where.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct ShowArgs {
    /// What goes to standard output [default: human]
    #[arg(long, value_name = "F")]
    pub(crate) format: Option<Format>,

    /// Also write the report as format F to PATH, atomically; repeatable
    #[arg(long, value_name = "F=PATH")]
    pub(crate) output: Vec<Output>,

    /// When to colour [default: auto]
    #[arg(long, value_name = "WHEN")]
    pub(crate) color: Option<ColorWhen>,

    /// Show findings only
    #[arg(short, long, conflicts_with = "verbose")]
    pub(crate) quiet: bool,

    /// Show every link, also those that are well
    #[arg(short, long)]
    pub(crate) verbose: bool,
}

/// When to colour.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorWhen {
    /// On a terminal; NO_COLOR and CLICOLOR_FORCE are heeded
    #[default]
    Auto,
    Always,
    Never,
}

/// `linkcheck lint`.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct LintArgs {
    #[command(flatten)]
    pub(crate) input: InputArgs,

    #[command(flatten)]
    pub(crate) show: ShowArgs,

    /// Only the problems that a change brings in: those that the inputs did not have at this git revision
    #[arg(long, value_name = "REV", help_heading = "Selection")]
    pub(crate) since: Option<String>,

    /// Warnings count too
    #[arg(long, help_heading = "Verdict")]
    pub(crate) strict: bool,

    /// Say what a rule looks for and what to do about it, instead
    #[arg(long, value_name = "RULE", exclusive = true, value_parser = rule_names())]
    pub(crate) explain: Option<String>,
}

fn rule_names() -> PossibleValuesParser {
    PossibleValuesParser::new(linkcheck::lint::RULES.iter().map(|rule| rule.name))
}

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

    /// Only the hosts of shard K of N, for a run over many machines; auto: as the CI system says
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

    /// The whole run, such as 90s or 10m; what is not judged by then is left unknown
    #[arg(long, value_name = "DURATION", value_parser = values::duration)]
    pub(crate) deadline: Option<Duration>,
}

/// How the network is used.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Network")]
pub(crate) struct NetworkArgs {
    /// Fixed address for a host name (*, *.suffix match many); repeatable
    #[arg(long, value_name = "HOST=IP[:PORT]", value_parser = values::resolve)]
    pub(crate) resolve: Vec<ResolveRule>,

    /// Name server; the first is asked first, others give second opinions; repeatable
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

    /// What the tool calls itself
    #[arg(long, value_name = "TEXT", value_parser = values::user_agent)]
    pub(crate) user_agent: Option<String>,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_definition_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_file_named_like_a_command_is_reached_by_check() {
        let inputs = |args: &[&str]| {
            let cli = Cli::try_parse_from([&["linkcheck"], args].concat()).unwrap();
            match cli.command {
                Some(Command::Check(check)) => check.input.inputs,
                None => cli.check.input.inputs,
                Some(other) => panic!("{other:?}"),
            }
        };
        assert_eq!(inputs(&["catalog.toml"]), [PathBuf::from("catalog.toml")]);
        assert_eq!(inputs(&["check", "lint"]), [PathBuf::from("lint")]);
        assert_eq!(
            inputs(&["a.md", "lint"]),
            [PathBuf::from("a.md"), "lint".into()]
        );
        assert_eq!(inputs(&["--jobs", "3", "-"]), [PathBuf::from("-")]);
    }
}
