//! What is remembered across runs, and how.

use std::path::{Path, PathBuf};
use std::time::Duration;

use linkcheck::history::{self, Continues, Mode};
use linkcheck::policy::Confirm;

use crate::args::MemoryArgs;
use crate::config::Loaded;

/// What is remembered across runs, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MemorySettings {
    /// The history; none where nothing is to be remembered.
    pub(crate) history: Option<PathBuf>,
    pub(crate) mode: Mode,
    pub(crate) continues: Continues,
    pub(crate) recheck_after: Duration,
    pub(crate) confirm: Option<Confirm>,
}

/// What is remembered, and how; `first` is the first input.
pub(super) fn memory(
    args: &MemoryArgs,
    loaded: &Loaded,
    first: Option<&PathBuf>,
    mode: Mode,
) -> MemorySettings {
    let file = &loaded.config;
    let beside = || {
        // What comes through a pipe lies nowhere.
        let first = first.filter(|path| path.as_path() != Path::new("-"))?;
        Some(history::beside(first))
    };
    let forgets = file.no_history.unwrap_or(false);
    let named = file.history.as_ref().map(|path| loaded.folder.join(path));
    let history = match &args.history {
        Some(path) => Some(path.clone()),
        None if args.no_history || forgets => None,
        None => named.or_else(beside),
    };
    let recheck = args.recheck_after;
    let recheck = recheck.or(file.recheck_after.as_ref().map(|text| text.0));
    MemorySettings {
        history,
        mode,
        continues: if args.resume || file.resume.unwrap_or(false) {
            Continues::IfThereIsOne
        } else {
            Continues::No
        },
        recheck_after: recheck.unwrap_or_default(),
        confirm: file.confirm.map(|it| Confirm {
            runs: it.runs,
            days: it.days,
        }),
    }
}
