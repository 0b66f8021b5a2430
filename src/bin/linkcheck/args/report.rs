//! What can be said to `report`.

use std::path::PathBuf;

use clap::Args;

use super::{ShowArgs, VerdictArgs};

/// `linkcheck report`.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct ReportArgs {
    /// What --format json or --output json=PATH wrote, or - for standard input. Several are the
    /// shards of one run, all of them
    #[arg(value_name = "REPORT", required = true)]
    pub(crate) reports: Vec<PathBuf>,

    /// The reports are of one catalog, looked at from several places: of each link take the
    /// better answer
    #[arg(long)]
    pub(crate) prefer_alive: bool,

    #[command(flatten)]
    pub(crate) show: ShowArgs,

    #[command(flatten)]
    pub(crate) verdict: VerdictArgs,
}
