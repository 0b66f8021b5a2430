//! Why there is no memory, in words that say what to do about it.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

/// Why a history cannot be used. Each names the file and the next step.
#[derive(Debug, thiserror::Error)]
pub enum HistoryError {
    /// Its folder cannot be made, or may not be written.
    #[error("the folder of the history {} cannot be written ({source}); name another with --history, or none with --no-history", path.display())]
    Folder {
        /// The history.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// There is none.
    #[error("there is no history {}; a check makes one", .0.display())]
    Missing(PathBuf),
    /// A later version of this program wrote it.
    #[error("the history {} was written by a later version of this program (its format is {found}, this one knows {known}); update, or name another with --history", path.display())]
    Newer {
        /// The history.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest that is known here.
        known: i64,
    },
    /// It is a file of something else.
    #[error("{} is no history; name another file with --history", .0.display())]
    Foreign(PathBuf),
    /// It is broken.
    #[error("the history {} is damaged ({what}); move it away to begin anew", path.display())]
    Damaged {
        /// The history.
        path: PathBuf,
        /// What was found.
        what: String,
    },
    /// Its disk is full.
    #[error("the disk of the history {} is full; make room, then run again", .0.display())]
    Full(PathBuf),
    /// It may not be written.
    #[error("the history {} cannot be opened for writing: its folder must exist and may not be read-only; name another file with --history, or none with --no-history", .0.display())]
    ReadOnly(PathBuf),
    /// Another process keeps it.
    #[error("the history {} is in use by another process, and stayed so; run again later", .0.display())]
    Busy(PathBuf),
    /// Something else.
    #[error("the history {} cannot be used: {what}", path.display())]
    Other {
        /// The history.
        path: PathBuf,
        /// What the database says.
        what: String,
    },
}

impl HistoryError {
    /// The failure of the database at `path`, by its type.
    pub(super) fn of(path: &Path, error: &rusqlite::Error) -> Self {
        let (path, what) = (path.to_owned(), error.to_string());
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Self::Foreign(path),
            Some(ErrorCode::DiskFull) => Self::Full(path),
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                Self::ReadOnly(path)
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy(path),
            // What is no fault of the database is content that this program would not write.
            Some(ErrorCode::DatabaseCorrupt) | None => Self::Damaged { path, what },
            Some(_) => Self::Other { path, what },
        }
    }
}
