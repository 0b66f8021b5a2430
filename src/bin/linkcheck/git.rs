//! The files of a repository as they were at a revision, through the `git`
//! binary.
//!
//! The repository may be somebody else's, so only plumbing is used that reads
//! objects: it starts no hook, filter, text conversion or file monitor,
//! whatever the repository's configuration says, and it fetches nothing. What
//! git is told of the environment is what it needs to find its configuration
//! (`safe.directory` stands there).

use std::collections::BTreeMap;
use std::io::{self, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{Context as _, Result, anyhow, bail};

use crate::environment::Environment;

/// What git may see of the environment. `GIT_DIR` and its kin are not among it:
/// within a hook they would lead it astray.
const VARIABLES: [&str; 13] = [
    "PATH",
    "HOME",
    "USERPROFILE",
    "HOMEDRIVE",
    "HOMEPATH",
    "XDG_CONFIG_HOME",
    "SYSTEMROOT",
    "TEMP",
    "TMP",
    "TMPDIR",
    "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_SYSTEM",
    "GIT_CEILING_DIRECTORIES",
];

/// A repository at a revision.
#[derive(Debug)]
pub(crate) struct Snapshot {
    /// The repository's top folder, canonical.
    pub(crate) top: PathBuf,
    /// Its regular files by path, `/` between the parts, with their objects.
    files: BTreeMap<String, String>,
    variables: Vec<(String, String)>,
}

impl Snapshot {
    /// The repository that `folder` is in, as it was at `revision`. Fails where
    /// there is no git, no repository or no such revision.
    pub(crate) fn open(folder: &Path, revision: &str, env: &Environment) -> Result<Self> {
        if revision.is_empty() || revision.starts_with('-') {
            bail!("{revision:?} is no revision; --since takes a branch, a tag or a commit");
        }
        let mut snapshot = Self {
            top: folder.to_owned(),
            files: BTreeMap::new(),
            variables: variables(env),
        };
        snapshot.top = snapshot.find_top(folder)?;
        let commit = snapshot.commit(revision)?;
        let listed = snapshot.run(&["ls-tree", "-r", "-z", "--full-tree", &commit])?;
        let listed = succeeded(listed, "list the files of the revision")?;
        snapshot.files = listed.split(|&byte| byte == 0).filter_map(file).collect();
        Ok(snapshot)
    }

    /// The paths of its files, relative to the top folder.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Whether there was a file at `path`.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The texts of these files, in their order. What is not UTF-8 is read as
    /// far as it is.
    pub(crate) fn read(&self, paths: &[String]) -> Result<Vec<String>> {
        let mut child = self
            .command(&["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| not_started(&error))?;
        let mut requests = child.stdin.take().context("git takes no input")?;
        let answers = child.stdout.take().context("git gives no output")?;
        let mut answers = BufReader::new(answers);
        let texts = paths.iter().map(|path| {
            let object = self.files.get(path).map_or("", String::as_str);
            // One request, one answer: neither side waits for room in a pipe.
            writeln!(requests, "{object}")
                .and_then(|()| requests.flush())
                .and_then(|()| blob(&mut answers))
                .with_context(|| self.unreadable(path))
        });
        let texts: Result<Vec<String>> = texts.collect();
        drop(requests);
        let ended = child.wait().context("failed to wait for git");
        ended.and(texts)
    }

    fn unreadable(&self, path: &str) -> String {
        let top = self.top.display();
        format!(
            "failed to read {path} of the revision in {top}; where the clone is a partial one, fetch its objects first"
        )
    }

    fn find_top(&self, folder: &Path) -> Result<PathBuf> {
        let found = self.run(&["rev-parse", "--show-toplevel"])?;
        let name = folder.display();
        if !found.status.success() {
            let said = said(&found);
            if said.contains("not a git repository") {
                bail!("{name} is in no git repository; --since compares with a revision of one");
            }
            bail!("failed to find the git repository of {name}: {said}");
        }
        let top = String::from_utf8_lossy(&found.stdout);
        let top = Path::new(top.trim_end_matches(['\n', '\r']));
        top.canonicalize()
            .with_context(|| format!("failed to find the top of the repository of {name}"))
    }

    fn commit(&self, revision: &str) -> Result<String> {
        let wanted = format!("{revision}^{{commit}}");
        let found = self.run(&["rev-parse", "--verify", "--quiet", &wanted])?;
        let commit = String::from_utf8_lossy(&found.stdout).trim().to_owned();
        if found.status.success() && !commit.is_empty() {
            return Ok(commit);
        }
        let top = self.top.display();
        let shallow = self.run(&["rev-parse", "--is-shallow-repository"])?;
        if shallow.stdout.starts_with(b"true") {
            bail!(
                "{revision:?} is not in {top}, which is a shallow clone: fetch the history first (git fetch --unshallow; in CI, a fetch depth of 0)"
            );
        }
        bail!(
            "there is no commit {revision:?} in {top}; name a branch, a tag or a commit that it has (git fetch brings others)"
        );
    }

    fn run(&self, arguments: &[&str]) -> Result<Output> {
        self.command(arguments)
            .stdin(Stdio::null())
            .output()
            .map_err(|error| not_started(&error))
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command
            .env_clear()
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .env("LC_ALL", "C")
            .env("GIT_OPTIONAL_LOCKS", "0")
            .env("GIT_NO_LAZY_FETCH", "1")
            .env("GIT_TERMINAL_PROMPT", "0")
            .current_dir(&self.top)
            .args(["--no-pager", "--no-replace-objects"])
            .args([
                "-c",
                "core.fsmonitor=false",
                "-c",
                "core.hooksPath=/dev/null",
            ])
            .args(arguments);
        command
    }
}

fn variables(env: &Environment) -> Vec<(String, String)> {
    let kept = VARIABLES.iter().filter_map(|&name| {
        let value = env.variables.get(name)?;
        Some((name.to_owned(), value.clone()))
    });
    kept.collect()
}

/// A regular file of `ls-tree -z`: `100644 blob OBJECT\tPATH`.
fn file(entry: &[u8]) -> Option<(String, String)> {
    let entry = std::str::from_utf8(entry).ok()?;
    let (about, path) = entry.split_once('\t')?;
    let mut about = about.split(' ');
    let (mode, _, object) = (about.next()?, about.next()?, about.next()?);
    mode.starts_with("100")
        .then(|| (path.to_owned(), object.to_owned()))
}

/// An answer of `cat-file --batch`: `OBJECT blob SIZE`, the bytes, a line feed.
fn blob(answers: &mut impl io::BufRead) -> io::Result<String> {
    let mut header = String::new();
    answers.read_line(&mut header)?;
    let size = header
        .trim_end()
        .split_once(" blob ")
        .and_then(|(_, size)| size.parse::<u64>().ok())
        .ok_or_else(|| io::Error::other(format!("git says {:?}", header.trim_end())))?;
    let mut bytes = Vec::new();
    answers.take(size).read_to_end(&mut bytes)?;
    answers.read_exact(&mut [0])?;
    Ok(String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
}

fn succeeded(output: Output, what: &str) -> Result<Vec<u8>> {
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(anyhow!("failed to {what}: {}", said(&output)))
}

fn said(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    text.lines().next().unwrap_or("git says nothing").to_owned()
}

fn not_started(error: &io::Error) -> anyhow::Error {
    if error.kind() == io::ErrorKind::NotFound {
        return anyhow!("failed to run git: it is not on the PATH, and --since needs it");
    }
    anyhow!("failed to run git: {error}")
}
