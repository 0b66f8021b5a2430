//! What can be said to `linkcheck history`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::{ColorWhen, InputArgs};

/// `linkcheck history ...`.
#[derive(Debug, Subcommand)]
pub(crate) enum HistoryArgs {
    /// Show what is remembered of each link of a catalog
    Show(Box<ShowHistoryArgs>),
    /// Merge the histories of several machines into one
    Merge(MergeArgs),
}

/// `linkcheck history show CATALOG`.
#[derive(Debug, Clone, Args)]
pub(crate) struct ShowHistoryArgs {
    #[command(flatten)]
    pub(crate) input: InputArgs,

    /// The history [default: .linkcheck/history.db beside the first input]
    #[arg(long, value_name = "FILE")]
    pub(crate) history: Option<PathBuf>,

    /// What goes to standard output
    #[arg(long, value_name = "F", default_value = "human")]
    pub(crate) format: HistoryFormat,

    /// When to colour [default: auto]
    #[arg(long, value_name = "WHEN")]
    pub(crate) color: Option<ColorWhen>,
}

/// `linkcheck history merge A.db B.db --into C.db`.
#[derive(Debug, Clone, Args)]
pub(crate) struct MergeArgs {
    /// Histories
    #[arg(value_name = "DB", required = true)]
    pub(crate) sources: Vec<PathBuf>,

    /// Where they go; what it holds already stays
    #[arg(long, value_name = "DB")]
    pub(crate) into: PathBuf,
}

/// A form of what is remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum HistoryFormat {
    /// A table
    Human,
    /// Everything, as one JSON object
    Json,
    /// One line a link
    Csv,
}
