//! A file's text replaced, whole or not at all.
//!
//! The new text is written beside the old file and takes its place only when it
//! is on the disk, so that a full disk, a crash or a second writer costs
//! nothing: until then the original is untouched.

use std::fs::{self, File, Metadata};
use std::io::{self, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use tempfile::NamedTempFile;

/// Puts `new` in the place of `old` in the file at `path`, with its
/// permissions; a symbolic link stays, and what it leads to is replaced. Fails,
/// and changes nothing, where the file does not hold `old` any more, may not be
/// written, or is no file.
pub(crate) fn replace(path: &Path, old: &[u8], new: &[u8]) -> Result<()> {
    let name = path.display();
    let failed = || format!("failed to write {name}; it is as it was");
    let path = path.canonicalize().with_context(failed)?;
    // What may not be written is not to be replaced either.
    let file = File::options().append(true).open(&path);
    let metadata = file.and_then(|file| file.metadata()).with_context(failed)?;
    if !metadata.is_file() {
        bail!("failed to write {name}: it is no file that could be replaced");
    }
    let aside = write_aside(&path, &metadata, new).with_context(failed)?;
    if fs::read(&path).with_context(failed)? != old {
        bail!("{name} has changed since it was read; nothing is written, run it again");
    }
    aside
        .persist(&path)
        .map_err(|error| error.error)
        .with_context(failed)?;
    keep_rename(&path);
    Ok(())
}

/// A file beside `path` that holds `text`, on the disk, as `path` is owned and
/// permitted. It is gone again if it is dropped.
fn write_aside(path: &Path, metadata: &Metadata, text: &[u8]) -> io::Result<NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("/"));
    let mut file = tempfile::Builder::new()
        .prefix(".linkcheck-")
        .tempfile_in(folder)?;
    file.write_all(text)?;
    own(file.as_file(), metadata);
    file.as_file().set_permissions(metadata.permissions())?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Gives the file its owner back; only root can, and for others it is theirs.
#[cfg(unix)]
fn own(file: &File, metadata: &Metadata) {
    use std::os::unix::fs::{MetadataExt as _, fchown};
    let _ = fchown(file, Some(metadata.uid()), Some(metadata.gid()));
}

#[cfg(not(unix))]
fn own(_: &File, _: &Metadata) {}

/// Lets the rename outlive a loss of power, where the system can be asked to.
fn keep_rename(path: &Path) {
    if cfg!(unix)
        && let Some(folder) = path.parent()
    {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(folder: &Path) -> usize {
        fs::read_dir(folder).unwrap().count()
    }

    #[test]
    fn a_file_that_changed_meanwhile_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.md");
        fs::write(&path, "theirs").unwrap();
        let error = replace(&path, b"old", b"new").unwrap_err().to_string();
        assert!(error.contains("has changed since it was read"), "{error}");
        assert_eq!(fs::read(&path).unwrap(), b"theirs");
        assert_eq!(files(folder.path()), 1);
    }

    #[test]
    fn what_is_no_file_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        assert!(replace(folder.path(), b"", b"new").is_err());
        assert!(replace(&folder.path().join("none"), b"", b"new").is_err());
        assert_eq!(files(folder.path()), 0);
    }

    #[cfg(unix)]
    #[test]
    fn where_nothing_can_be_written_the_original_stays() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.md");
        fs::write(&path, "old").unwrap();
        let closed = fs::Permissions::from_mode(0o555);
        fs::set_permissions(folder.path(), closed).unwrap();
        if File::create(folder.path().join("probe")).is_ok() {
            return; // Root may write anywhere.
        }
        let error = replace(&path, b"old", b"new").unwrap_err();
        assert!(
            format!("{error:#}").contains("it is as it was"),
            "{error:#}"
        );
        assert_eq!(fs::read(&path).unwrap(), b"old");
    }

    #[cfg(unix)]
    #[test]
    fn permissions_stay_and_a_link_leads_where_it_led() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let folder = tempfile::tempdir().unwrap();
        let below = folder.path().join("below");
        fs::create_dir(&below).unwrap();
        let (path, link) = (below.join("x.md"), folder.path().join("link.md"));
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        symlink("below/x.md", &link).unwrap();
        replace(&link, b"old", b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o7777, 0o640);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!((files(folder.path()), files(&below)), (2, 1));
    }
}
