//! Where a history lies, and which runs are at work on it.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::error::HistoryError;

/// The folder beside the first input.
const FOLDER: &str = ".linkcheck";
const FILE: &str = "history.db";

/// The history that goes with an input: `.linkcheck/history.db` in the input's
/// folder, or in the input where that is one.
pub fn beside(input: &Path) -> PathBuf {
    let folder = if input.is_dir() {
        input
    } else {
        input.parent().unwrap_or(Path::new(""))
    };
    folder.join(FOLDER).join(FILE)
}

/// Makes the folder of a history that lies where [`beside`] puts it. It hides
/// itself from git: what a machine remembers is nobody else's.
pub(super) fn prepare(path: &Path) -> Result<(), HistoryError> {
    let failed = |source: io::Error| HistoryError::Folder {
        path: path.to_owned(),
        source,
    };
    let Some(folder) = path.parent().filter(|folder| folder.ends_with(FOLDER)) else {
        return Ok(());
    };
    fs::create_dir_all(folder).map_err(failed)?;
    let ignore = folder.join(".gitignore");
    if !ignore.exists() {
        fs::write(ignore, "*\n").map_err(failed)?;
    }
    Ok(())
}

/// The sign that a run is at work: a locked file beside the history. The system
/// lets it go when the process ends, however it ends.
pub(super) struct AtWork {
    path: PathBuf,
    file: File,
}

impl AtWork {
    /// Takes the sign of run `id`; none where a process has it.
    pub(super) fn take(history: &Path, id: i64) -> Option<Self> {
        let mut name = history.as_os_str().to_owned();
        name.push(format!("-run{id}"));
        let path = PathBuf::from(name);
        let file = File::create(&path).ok()?;
        // Where nothing can be locked, nobody else's run can be told from a dead one.
        let taken = matches!(file.try_lock(), Err(fs::TryLockError::WouldBlock));
        (!taken).then_some(Self { path, file })
    }
}

impl Drop for AtWork {
    fn drop(&mut self) {
        // A sign that stays behind is one that nobody holds.
        let _removed = fs::remove_file(&self.path);
        let _unlocked = self.file.unlock();
    }
}
