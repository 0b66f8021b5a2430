//! `--since REV`: only what is new against a revision.

use std::collections::{BTreeMap, HashMap};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use linkcheck::change;

use super::complain;
use super::read::{self, Read};
use crate::args::InputArgs;
use crate::config::Loaded;
use crate::environment::Environment;
use crate::git::Snapshot;
use crate::inputs::{self, Input};

/// What is left out because it was there already.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Old {
    /// Links.
    pub(super) links: u64,
    /// Problems.
    problems: u64,
}

impl Old {
    /// Says in one line what is not held against the change.
    pub(super) fn tell(self, revision: &str) {
        let several = |count, noun: &str| match count {
            1 => format!("1 {noun}"),
            many => format!("{many} {noun}s"),
        };
        complain(&format!(
            "{} and {} were there at {revision}, and are not held against this change",
            several(self.links, "link"),
            several(self.problems, "problem"),
        ));
    }
}

/// Leaves in `now` only what the inputs did not have at `revision`.
pub(super) fn narrow(
    now: &mut Read,
    revision: &str,
    args: &InputArgs,
    loaded: &Loaded,
    env: &Environment,
) -> Result<Old> {
    let texts = earlier(now, revision, (args, loaded), env)?;
    let before = read::read_texts(texts, loaded, now.lint.clone());
    let (old, new) = (&before.inputs, &mut now.inputs);
    let links = change::keep_new_links(&old.links, &mut new.links);
    let problems = change::keep_new_problems(
        (&old.sources, &old.diagnostics),
        &new.sources,
        &mut new.diagnostics,
    );
    Ok(Old { links, problems })
}

/// The inputs as they were: the same files, what else was in the folders that
/// were named, and, if an input was not there, those files that have gone since
/// and are so much like it that it must be one of them, renamed.
fn earlier(
    now: &Read,
    revision: &str,
    (args, loaded): (&InputArgs, &Loaded),
    env: &Environment,
) -> Result<Vec<Input>> {
    let mut repositories = Repositories {
        revision,
        env,
        open: BTreeMap::new(),
        by_folder: BTreeMap::new(),
    };
    for input in &args.inputs {
        if input == Path::new("-") {
            bail!("standard input has no history; --since needs files");
        }
        if input.is_dir() {
            let folder = canonical(input)?;
            repositories.of(&folder)?.folders.push(folder);
        }
    }
    // The configuration is no input, and holds as it is now.
    let inputs = now.inputs.sources.len() - usize::from(loaded.file.is_some());
    for source in &now.inputs.sources[..inputs] {
        // What is not there is told already.
        let Ok(path) = Path::new(&source.name).canonicalize() else {
            continue;
        };
        let folder = path.parent().unwrap_or(&path).to_owned();
        repositories.of(&folder)?.add(&path, &source.text);
    }
    let mut earlier = Vec::new();
    for repository in repositories.open.into_values() {
        earlier.extend(repository.read()?);
    }
    Ok(earlier)
}

fn canonical(path: &Path) -> Result<PathBuf> {
    path.canonicalize()
        .with_context(|| format!("failed to find {}", path.display()))
}

/// The repositories that the inputs are in: mostly one.
struct Repositories<'a> {
    revision: &'a str,
    env: &'a Environment,
    /// By their top folder.
    open: BTreeMap<PathBuf, Repository>,
    by_folder: BTreeMap<PathBuf, PathBuf>,
}

/// One of them, and what is wanted of it.
struct Repository {
    snapshot: Snapshot,
    wanted: Vec<String>,
    /// Folders that were named, canonical.
    folders: Vec<PathBuf>,
    /// The texts of inputs that were not there at the revision, by their endings.
    new: Vec<(Option<OsString>, Lines)>,
}

/// A text by its lines, to be held against another's.
struct Lines {
    /// How often each stands there.
    counts: HashMap<String, usize>,
    bytes: usize,
}

impl Lines {
    fn of(text: &str) -> Self {
        let mut counts = HashMap::new();
        for line in text.lines() {
            *counts.entry(line.trim_end().to_owned()).or_insert(0) += 1;
        }
        Self {
            bytes: text.lines().map(|line| line.trim_end().len() + 1).sum(),
            counts,
        }
    }

    /// Whether half of the longer text is in both, which is what git takes for
    /// a rename (gitdiffcore(7), "similarity index").
    fn is_like(&self, other: &Self) -> bool {
        let common = self.counts.iter().map(|(line, &count)| {
            let both = count.min(other.counts.get(line).copied().unwrap_or(0));
            both * (line.len() + 1)
        });
        2 * common.sum::<usize>() >= self.bytes.max(other.bytes)
    }
}

impl Repositories<'_> {
    fn of(&mut self, folder: &Path) -> Result<&mut Repository> {
        let mut above = folder.ancestors();
        let nearest = above.find(|it| it.join(".git").exists());
        if let Some(top) = nearest.filter(|top| self.open.contains_key(*top)) {
            self.by_folder.insert(folder.to_owned(), top.to_owned());
        }
        if !self.by_folder.contains_key(folder) {
            let snapshot = Snapshot::open(folder, self.revision, self.env)?;
            self.by_folder
                .insert(folder.to_owned(), snapshot.top.clone());
            self.open
                .entry(snapshot.top.clone())
                .or_insert_with(|| Repository {
                    snapshot,
                    wanted: Vec::new(),
                    folders: Vec::new(),
                    new: Vec::new(),
                });
        }
        let top = &self.by_folder[folder];
        self.open.get_mut(top).context("the repository was opened")
    }
}

impl Repository {
    fn add(&mut self, path: &Path, text: &str) {
        if let Some(path) = self.relative(path).filter(|path| self.snapshot.has(path)) {
            self.wanted.push(path);
        } else {
            let ending = path.extension().map(OsStr::to_owned);
            self.new.push((ending, Lines::of(text)));
        }
    }

    /// A path of the working tree as git writes it.
    fn relative(&self, path: &Path) -> Option<String> {
        let parts = path.strip_prefix(&self.snapshot.top).ok()?;
        let parts: Option<Vec<&str>> = parts.iter().map(OsStr::to_str).collect();
        Some(parts?.join("/"))
    }

    /// Whether an input that was not there may have had this path, told by its
    /// name: a repository may have lost files without number that are no lists.
    fn may_be_renamed(&self, path: &str) -> bool {
        let path = Path::new(path);
        let mut endings = self.new.iter().map(|(ending, _)| ending.as_deref());
        let alike = endings.any(|ending| ending == path.extension());
        let has_any = !self.new.is_empty();
        has_any && inputs::is_searched(path) && (alike || inputs::is_known(path))
    }

    fn read(mut self) -> Result<Vec<Input>> {
        let (mut named, mut others) = (Vec::new(), Vec::new());
        for path in self.snapshot.paths() {
            let place = self.snapshot.top.join(path);
            let mut folders = self.folders.iter();
            match folders.find_map(|it| place.strip_prefix(it).ok()) {
                Some(below) if inputs::is_searched(below) && !place.exists() => {
                    named.push(path.to_owned());
                }
                None if self.may_be_renamed(path) && !place.exists() => {
                    others.push(path.to_owned());
                }
                Some(_) | None => {}
            }
        }
        if !self.new.is_empty() {
            let texts = self.snapshot.read(&others)?;
            let renamed = others.into_iter().zip(texts).filter(|(_, text)| {
                let old = Lines::of(text);
                self.new.iter().any(|(_, new)| new.is_like(&old))
            });
            let renamed: Vec<String> = renamed.map(|(path, _)| path).collect();
            self.wanted.extend(renamed);
        }
        self.wanted.extend(named);
        self.wanted.sort();
        self.wanted.dedup();
        let texts = self.snapshot.read(&self.wanted)?;
        let inputs = self.wanted.into_iter().zip(texts);
        // What is not UTF-8 is read as far as it is.
        let is_text = |name: &str, text: &str| {
            inputs::is_known(Path::new(name)) || !text.contains(['\0', '\u{fffd}'])
        };
        let inputs = inputs.filter(|(name, text)| is_text(name, text));
        let inputs = inputs.map(|(name, text)| Input {
            name,
            kind: None,
            text,
        });
        Ok(inputs.collect())
    }
}
