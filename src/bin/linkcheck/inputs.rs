//! Inputs to text: files, directories, standard input.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use ignore::WalkBuilder;
use linkcheck::report::SourceFile;
use linkcheck::source::Kind;

use crate::args::{InputArgs, InputFormat};

/// Spans count bytes in 32 bits.
const LARGEST: u64 = u32::MAX as u64;
/// What standard input is called.
const STDIN: &str = "<stdin>";
/// So much of a file without a known ending tells whether it is text.
const HEAD: u64 = 8 * 1024;
/// What is no part of a directory's content: git's own, and ours.
const KEPT_BY_TOOLS: [&str; 2] = [".git", ".linkcheck"];

/// One input, read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Input {
    /// The path as given, or `<stdin>`.
    pub(crate) name: String,
    /// What it was said to be; otherwise its name tells.
    pub(crate) kind: Option<Kind>,
    /// Its text.
    pub(crate) text: String,
}

/// An input that could not be read.
#[derive(Debug)]
pub(crate) struct Unreadable {
    /// The path as given, or `<stdin>`.
    pub(crate) name: String,
    /// Why, in a sentence that names it.
    pub(crate) why: String,
}

/// How inputs are read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading<'a> {
    /// What standard input is.
    pub(crate) format: Option<InputFormat>,
    /// Files that the run writes. A directory's are passed over, unless their
    /// names say that they are meant to be read: those are not to be lost.
    pub(crate) written: &'a [PathBuf],
}

/// Reads all inputs, in the order given; a directory's files in the order of
/// their names; named twice, a file is still one input. One that cannot be read
/// keeps no other from it.
pub(crate) fn read(args: &InputArgs, how: Reading<'_>) -> Vec<Result<Input, Unreadable>> {
    let mut inputs = Vec::new();
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let written: HashSet<PathBuf> = how.written.iter().map(|path| real(path)).collect();
    let mut seen = HashSet::new();
    for path in &args.inputs {
        let is_folder = path != Path::new("-") && path.is_dir();
        let files = if is_folder {
            files_below(path)
        } else {
            Ok(vec![path.clone()])
        };
        let files = files.unwrap_or_else(|error| {
            inputs.push(Err(unreadable(path, &error)));
            Vec::new()
        });
        for file in files {
            // What cannot be found is told when it is read.
            let own = real(&file);
            let may_pass = is_folder && !is_known(&file);
            let is_passed_over = may_pass && (written.contains(&own) || is_no_text(&file));
            if !is_passed_over && seen.insert(own) {
                let input = read_one(&file, how.format);
                inputs.push(input.map_err(|error| unreadable(&file, &error)));
            }
        }
    }
    inputs
}

fn unreadable(path: &Path, error: &anyhow::Error) -> Unreadable {
    let name = if path == Path::new("-") {
        STDIN.to_owned()
    } else {
        path.display().to_string()
    };
    let why = format!("{error:#}");
    Unreadable { name, why }
}

/// Reads one file, or standard input, which is of the `format` given.
pub(crate) fn read_one(path: &Path, format: Option<InputFormat>) -> Result<Input> {
    if path == Path::new("-") {
        return standard_input(format);
    }
    file_input(path)
}

/// The text of a file that a report was made of; none where there is no such
/// file. A report may come from anywhere, and may name anything: what is no
/// file, or is not as long, is not even opened.
pub(crate) fn again(of: &SourceFile) -> Option<String> {
    let path = Path::new(&of.file);
    let found = fs::metadata(path).ok()?;
    if !found.is_file() || found.len() != of.bytes || of.bytes > LARGEST {
        return None;
    }
    Some(file_input(path).ok()?.text)
}

fn standard_input(format: Option<InputFormat>) -> Result<Input> {
    let mut bytes = Vec::new();
    let mut stdin = io::stdin().lock().take(LARGEST + 1);
    stdin
        .read_to_end(&mut bytes)
        .context("failed to read standard input")?;
    Ok(Input {
        name: STDIN.to_owned(),
        kind: format.map(InputFormat::kind),
        text: text_of(STDIN, bytes)?,
    })
}

fn file_input(path: &Path) -> Result<Input> {
    let name = path.display().to_string();
    let failed = || format!("failed to read {name}");
    let file = File::open(path).with_context(failed)?;
    let length = file.metadata().with_context(failed)?.len();
    let capacity = usize::try_from(length.min(LARGEST)).unwrap_or(0);
    let mut bytes = Vec::with_capacity(capacity);
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .with_context(failed)?;
    let text = text_of(&name, bytes)?;
    Ok(Input {
        name,
        kind: None,
        text,
    })
}

fn text_of(name: &str, bytes: Vec<u8>) -> Result<String> {
    if bytes.len() as u64 > LARGEST {
        bail!("failed to read {name}: it is larger than 4 GiB; split it");
    }
    String::from_utf8(bytes).map_err(|error| not_utf8(name, &error))
}

fn not_utf8(name: &str, error: &std::string::FromUtf8Error) -> anyhow::Error {
    let at = error.utf8_error().valid_up_to();
    let bytes = error.as_bytes();
    let line = bytes[..at].split(|&byte| byte == b'\n').count();
    let guess = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "; it looks like UTF-16",
        _ => "",
    };
    anyhow!(
        "failed to read {name}: not UTF-8 at byte {at} (line {line}: 0x{:02x}){guess}; convert it to UTF-8",
        bytes[at]
    )
}

/// The files below `folder`, hidden ones too, as `.gitignore` allows (in a git
/// repository or not, and whatever else a machine ignores), sorted.
fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut walk = WalkBuilder::new(folder);
    walk.require_git(false)
        .hidden(false)
        .ignore(false)
        .git_global(false)
        .git_exclude(false)
        .filter_entry(|entry| entry.depth() == 0 || !is_kept_by_tools(entry.file_name()));
    for entry in walk.build() {
        let entry = entry.with_context(|| format!("failed to search {}", folder.display()))?;
        let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
        // Where the folder itself is does not matter: it was named.
        let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        if is_file && is_searched(below) {
            files.push(entry.into_path());
        }
    }
    files.sort();
    Ok(files)
}

/// Whether the file at this path below a folder that was named is read, if it is text.
pub(crate) fn is_searched(path: &Path) -> bool {
    // The tool's own settings are no list of links.
    let is_ours = path.file_name() == Some(crate::config::FILE.as_ref());
    !is_ours && !path.iter().any(is_kept_by_tools)
}

fn is_kept_by_tools(name: &OsStr) -> bool {
    KEPT_BY_TOOLS.iter().any(|kept| name == *kept)
}

/// Whether a file's name says that it is meant to be read: then it is told when
/// that cannot be done, and never passed over.
pub(crate) fn is_known(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    let is_text = ending.is_some_and(|ending| {
        ["txt", "text"]
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    });
    is_text
        || path
            .to_str()
            .is_some_and(|name| Kind::of_name(name).is_some())
}

/// Whether the bytes of a file are no text of any kind: pictures, programs.
pub(crate) fn is_binary(bytes: &[u8]) -> bool {
    bytes.contains(&0) || std::str::from_utf8(bytes).is_err()
}

/// Whether the file at `path`, whose name does not say what it is, is no text.
/// What cannot be opened is told when it is read.
fn is_no_text(path: &Path) -> bool {
    let read = || -> io::Result<Vec<u8>> {
        let mut file = File::open(path)?;
        let mut bytes = Vec::new();
        file.by_ref().take(HEAD).read_to_end(&mut bytes)?;
        if !bytes.contains(&0) && file.metadata()?.len() <= LARGEST {
            file.read_to_end(&mut bytes)?;
            return Ok(bytes);
        }
        Ok(vec![0])
    };
    read().is_ok_and(|bytes| is_binary(&bytes))
}

/// The bytes of a certificate file, which must hold at least one certificate.
pub(crate) fn certificates(path: &Path) -> Result<Vec<u8>> {
    let name = path.display();
    let pem = fs::read(path).with_context(|| format!("failed to read the certificates {name}"))?;
    let mut found = 0;
    for block in x509_parser::pem::Pem::iter_from_buffer(&pem) {
        let block = block.map_err(|_| anyhow!("failed to read {name}: broken PEM"))?;
        if block.label == "CERTIFICATE" {
            block.parse_x509().map_err(|_| {
                anyhow!("failed to read {name}: certificate {} is broken", found + 1)
            })?;
            found += 1;
        }
    }
    if found == 0 {
        bail!("failed to read {name}: there is no PEM certificate in it");
    }
    Ok(pem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_paths(paths: &[PathBuf]) -> Result<Vec<Input>, String> {
        read_beside(paths, &[])
    }

    /// The same where the run writes to `written`.
    fn read_beside(paths: &[PathBuf], written: &[PathBuf]) -> Result<Vec<Input>, String> {
        let args = InputArgs {
            inputs: paths.to_vec(),
            ..InputArgs::default()
        };
        let format = None;
        let inputs = read(&args, Reading { format, written }).into_iter();
        inputs
            .collect::<Result<_, Unreadable>>()
            .map_err(|unreadable| unreadable.why)
    }

    #[test]
    fn a_directory_is_searched_as_gitignore_allows_without_a_repository() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write(".gitignore", "/target\n*.tmp.md\n");
        for name in [
            "b.md",
            "a/Z.TOML",
            "a/README",
            "a/main.py",
            "guide.rst",
            ".github/c.md",
            ".ignore",
            "target/x.md",
            "a/c.tmp.md",
            "linkcheck.toml",
            ".git/config",
            ".linkcheck/x",
            "out.sarif",
        ] {
            write(name, "guide.rst");
        }
        write("a/p.png", "\u{89}PNG\0");
        fs::write(folder.path().join("a/q.png"), b"\xc4\xe3").unwrap();
        let written = [folder.path().join("out.sarif")];
        let inputs = read_beside(&[folder.path().to_owned()], &written).unwrap();
        let names: Vec<&str> = inputs
            .iter()
            .map(|input| Path::new(&input.name).strip_prefix(folder.path()).unwrap())
            .map(|name| name.to_str().unwrap())
            .collect();
        let expected = [
            ".github/c.md",
            ".gitignore",
            ".ignore",
            "a/README",
            "a/Z.TOML",
            "a/main.py",
            "b.md",
            "guide.rst",
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn a_folder_that_was_named_is_searched_wherever_it_is() {
        let folder = tempfile::tempdir().unwrap();
        for place in [".linkcheck/export", ".git/worktrees/x"] {
            let named = folder.path().join(place);
            fs::create_dir_all(named.join(".git")).unwrap();
            fs::write(named.join("a.md"), "x").unwrap();
            fs::write(named.join(".git/b.md"), "x").unwrap();
            assert_eq!(read_paths(&[named]).unwrap().len(), 1, "{place}");
        }
    }

    #[test]
    fn what_is_not_utf8_names_the_byte_and_the_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.md");
        fs::write(&path, b"ab\ncd \xc4\xe3\n").unwrap();
        let error = read_paths(std::slice::from_ref(&path)).unwrap_err();
        assert!(error.contains("byte 6 (line 2: 0xc4)"), "{error}");
        fs::write(&path, b"\xff\xfea\0").unwrap();
        let error = read_paths(&[path]).unwrap_err();
        assert!(error.contains("UTF-16"), "{error}");
    }

    #[test]
    fn a_file_that_is_named_twice_is_read_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x");
        fs::write(&path, "x").unwrap();
        assert_eq!(read_paths(&[path.clone(), path]).unwrap().len(), 1);
    }

    #[test]
    fn certificates_are_looked_at_before_the_run() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ca.pem");
        let good = rcgen::generate_simple_self_signed(vec!["a.example".to_owned()]).unwrap();
        let rows = [
            (good.cert.pem(), true),
            (String::new(), false),
            ("hello".to_owned(), false),
            (
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".to_owned(),
                false,
            ),
            (good.signing_key.serialize_pem(), false),
        ];
        for (pem, well) in rows {
            fs::write(&path, &pem).unwrap();
            assert_eq!(certificates(&path).is_ok(), well, "{pem}");
        }
        assert!(certificates(&folder.path().join("none")).is_err());
    }
}
