//! Inputs to text: files, directories, standard input.

use std::collections::HashSet;
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
/// In a directory these endings are read; a file that is named is always read.
const ENDINGS: [&str; 10] = [
    "toml", "yaml", "yml", "json", "md", "markdown", "html", "htm", "txt", "text",
];

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

/// Reads all inputs, in the order given; a directory's files in the order of
/// their names; named twice, a file is still one input. Fails if any cannot be
/// read, and names them all.
pub(crate) fn read(args: &InputArgs) -> Result<Vec<Input>> {
    let mut inputs = Vec::new();
    let mut failures = Vec::new();
    let mut seen = HashSet::new();
    for path in &args.inputs {
        let files = if path != Path::new("-") && path.is_dir() {
            files_below(path)?
        } else {
            vec![path.clone()]
        };
        for file in files {
            // What cannot be found is told when it is read.
            if seen.insert(file.canonicalize().unwrap_or_else(|_| file.clone())) {
                match read_one(&file, args.input_format) {
                    Ok(input) => inputs.push(input),
                    Err(error) => failures.push(format!("{error:#}")),
                }
            }
        }
    }
    if failures.is_empty() {
        return Ok(inputs);
    }
    bail!("{}", failures.join("\n"))
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

/// The files below `folder` that have a known ending, as `.gitignore` allows
/// (in a git repository or not), sorted.
fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in WalkBuilder::new(folder).require_git(false).build() {
        let entry = entry.with_context(|| format!("failed to search {}", folder.display()))?;
        let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
        if is_file && is_searched(entry.path()) {
            files.push(entry.into_path());
        }
    }
    files.sort();
    Ok(files)
}

/// Whether a file of this name is read where its folder was named.
pub(crate) fn is_searched(path: &Path) -> bool {
    // The tool's own settings are no list of links.
    if path.file_name() == Some(crate::config::FILE.as_ref()) {
        return false;
    }
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| ENDINGS.contains(&ending.to_ascii_lowercase().as_str()))
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

    fn read_paths(paths: &[PathBuf]) -> Result<Vec<Input>> {
        read(&InputArgs {
            inputs: paths.to_vec(),
            ..InputArgs::default()
        })
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
            "target/x.md",
            "a/c.tmp.md",
            "a/p.png",
            "linkcheck.toml",
        ] {
            write(name, "x");
        }
        let inputs = read_paths(&[folder.path().to_owned()]).unwrap();
        let names: Vec<&Path> = inputs
            .iter()
            .map(|input| Path::new(&input.name).strip_prefix(folder.path()).unwrap())
            .collect();
        assert_eq!(names, [Path::new("a/Z.TOML"), Path::new("b.md")]);
    }

    #[test]
    fn what_is_not_utf8_names_the_byte_and_the_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.md");
        fs::write(&path, b"ab\ncd \xc4\xe3\n").unwrap();
        let error = read_paths(std::slice::from_ref(&path))
            .unwrap_err()
            .to_string();
        assert!(error.contains("byte 6 (line 2: 0xc4)"), "{error}");
        fs::write(&path, b"\xff\xfea\0").unwrap();
        let error = read_paths(&[path]).unwrap_err().to_string();
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
