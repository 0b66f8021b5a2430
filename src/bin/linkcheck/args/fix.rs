//! What can be said to `fix`.

use std::path::PathBuf;

use clap::Args;

use super::CheckArgs;

/// `linkcheck fix`.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct FixArgs {
    /// Apply the fixes; without it they are only shown
    #[arg(long, help_heading = "Fix")]
    pub(crate) write: bool,

    /// Also the fixes that need a human's eye: moves to other sites, removal into [retired]
    #[arg(long = "unsafe", help_heading = "Fix")]
    pub(crate) also_unsafe: bool,

    /// Go by this saved JSON report instead of probing; - for standard input
    #[arg(long, value_name = "REPORT", help_heading = "Fix")]
    pub(crate) from: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) check: CheckArgs,
}
