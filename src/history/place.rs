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
pub(super) fn prepare(path: &Path) -> Result<Made, HistoryError> {
    let failed = |source: io::Error| HistoryError::Folder {
        path: path.to_owned(),
        source,
    };
    let mut made = Made::default();
    if let Some(folder) = path.parent().filter(|folder| folder.ends_with(FOLDER)) {
        made.folder = (!folder.exists()).then(|| folder.to_owned());
        fs::create_dir_all(folder).map_err(failed)?;
        let ignore = folder.join(".gitignore");
        if !ignore.exists() {
            fs::write(&ignore, "*\n").map_err(failed)?;
            made.ignore = Some(ignore);
        }
    }
    made.file = (!path.exists()).then(|| path.to_owned());
    Ok(made)
}

/// What was made for a history.
#[derive(Debug, Default)]
pub(super) struct Made {
    file: Option<PathBuf>,
    ignore: Option<PathBuf>,
    folder: Option<PathBuf>,
    in_vain: bool,
}

impl Made {
    /// Notes that nothing came of it: when this is dropped, all of it goes.
    pub(super) fn in_vain(&mut self) {
        self.in_vain = true;
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        let Some(file) = self.file.take().filter(|_| self.in_vain) else {
            return;
        };
        // These last as long as any process has the file open.
        if ["-wal", "-shm"]
            .iter()
            .any(|end| beside_it(&file, end).exists())
        {
            return;
        }
        // What cannot be taken away does no harm.
        let _removed = fs::remove_file(file);
        let _removed = self.ignore.take().map(fs::remove_file);
        let _removed = self.folder.take().map(fs::remove_dir);
    }
}

/// A file beside a history whose name is the history's with this end.
pub(super) fn beside_it(history: &Path, end: &str) -> PathBuf {
    let mut name = history.as_os_str().to_owned();
    name.push(end);
    name.into()
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
        let path = beside_it(history, &format!("-run{id}"));
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
