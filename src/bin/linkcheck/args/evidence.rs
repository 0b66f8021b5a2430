//! What can be said to the commands that show evidence: `explain` and `replay`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{ColorWhen, NetworkArgs, PaceArgs, ShowArgs, VerdictArgs};

/// `linkcheck replay`.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct ReplayArgs {
    /// What `linkcheck check --record` wrote, or - for standard input
    #[arg(value_name = "EVIDENCE")]
    pub(crate) evidence: PathBuf,

    #[command(flatten)]
    pub(crate) show: ShowArgs,

    #[command(flatten)]
    pub(crate) verdict: VerdictArgs,
}

/// `linkcheck explain`.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct ExplainArgs {
    /// The link
    #[arg(value_name = "URL")]
    pub(crate) url: String,

    /// The product's name, looked for on its page; repeatable, other names after the first
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Vec<String>,

    /// Configuration file [default: linkcheck.toml in this directory, if there is one]
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) pace: PaceArgs,

    #[command(flatten)]
    pub(crate) network: NetworkArgs,

    #[command(flatten)]
    pub(crate) verdict: VerdictArgs,

    /// What goes to standard output
    #[arg(
        long,
        value_name = "F",
        default_value = "human",
        help_heading = "Output"
    )]
    pub(crate) format: StoryFormat,

    /// When to colour [default: auto]
    #[arg(long, value_name = "WHEN", help_heading = "Output")]
    pub(crate) color: Option<ColorWhen>,
}

/// How a link's story is told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum StoryFormat {
    /// For people
    #[default]
    Human,
    /// Evidence, judgement and the rules considered, as one JSON object
    Json,
}
