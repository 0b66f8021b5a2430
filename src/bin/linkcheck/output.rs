//! Where reports go: standard output, and files that appear whole or not at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;
use linkcheck::report::{
    Failing, Report, csv, github, html, human, json, jsonl, junit, markdown, sarif,
};
use tempfile::NamedTempFile;

/// A form of the report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    #[default]
    Human,
    /// Everything, as one JSON object
    Json,
    /// A page to look at, in one file
    Html,
    /// A JSON line for each link as it is judged, and one for the run
    Jsonl,
    /// A comment for a pull request
    Markdown,
    /// Annotations, as commands of GitHub Actions
    Github,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// JUnit XML, for the test pages of CI systems
    Junit,
    /// A table
    Csv,
}

/// How reports are rendered, whatever the format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rendering {
    /// How people see it.
    pub(crate) human: human::Options,
    /// What makes the run fail.
    pub(crate) failing: Failing,
}

/// `--output F=PATH`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Output {
    pub(crate) format: Format,
    pub(crate) path: PathBuf,
}

impl FromStr for Output {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (format, path) = text
            .split_once('=')
            .ok_or("write FORMAT=PATH, such as json=report.json")?;
        if path.is_empty() {
            return Err("the path is empty".to_owned());
        }
        if path == "-" {
            return Err(format!(
                "standard output is for --format {format}; write the path of a file"
            ));
        }
        let format = Format::from_str(format, false).map_err(|_| {
            let known = Format::value_variants().iter();
            let known =
                known.filter_map(|format| Some(format.to_possible_value()?.get_name().to_owned()));
            format!(
                "{format:?} is no format; known are {}",
                known.collect::<Vec<_>>().join(", ")
            )
        })?;
        Ok(Self {
            format,
            path: path.into(),
        })
    }
}

/// The files that a run will write. They are tried before the run, so that one
/// that cannot be written is known before the first request is sent. What is
/// written aside is made at the end only: a run that is killed leaves nothing.
pub(crate) struct Files(Vec<Opened>);

struct Opened {
    output: Output,
    to: Destination,
}

enum Destination {
    /// Written aside, and renamed to this path once it is whole.
    Replace(PathBuf),
    /// A pipe, a terminal or a device cannot be replaced.
    Straight(File),
}

impl Files {
    /// Opens all `outputs`. Fails where one cannot be written, or two are one file.
    pub(crate) fn open(outputs: &[Output]) -> Result<Self> {
        let mut opened: Vec<Opened> = Vec::new();
        for output in outputs {
            if opened.iter().any(|other| other.output.path == output.path) {
                bail!("two outputs go to {}", output.path.display());
            }
            let to = open(&output.path)
                .with_context(|| format!("failed to open the output {}", output.path.display()))?;
            opened.push(Opened {
                output: output.clone(),
                to,
            });
        }
        Ok(Self(opened))
    }

    /// Refuses to write over a file that the run reads: what was in it would be lost.
    pub(crate) fn spare(&self, read: &[PathBuf]) -> Result<()> {
        let lost = |path: &&PathBuf| {
            let mut outputs = self.0.iter();
            outputs.any(|opened| is_one_file(&opened.output.path, path))
        };
        match read.iter().find(lost) {
            Some(path) => bail!(
                "the output would overwrite {}, which this run reads; write it elsewhere",
                path.display()
            ),
            None => Ok(()),
        }
    }

    /// Writes all of them, whatever becomes of one, and tells the first failure.
    /// People's colours and taste are not for files.
    pub(crate) fn write(
        self,
        render: impl Fn(Format, &mut dyn Write) -> io::Result<()>,
    ) -> Result<()> {
        let mut result = Ok(());
        for Opened { output, to } in self.0 {
            let written = to
                .finish(|out| render(output.format, out))
                .with_context(|| format!("failed to write {}", output.path.display()));
            result = result.and(written);
        }
        result
    }
}

impl Destination {
    fn finish(self, render: impl Fn(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
        match self {
            Self::Straight(file) => {
                let mut out = BufWriter::new(file);
                render(&mut out)?;
                out.flush()
            }
            Self::Replace(path) => {
                let mut file = aside(&path)?;
                let mut out = BufWriter::new(file.as_file_mut());
                render(&mut out)?;
                out.flush()?;
                drop(out);
                file.persist(path)?;
                Ok(())
            }
        }
    }
}

fn open(path: &Path) -> io::Result<Destination> {
    // What a link leads to is replaced, not the link.
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    match fs::metadata(&path) {
        Ok(found) if found.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(found) if !found.is_file() => Ok(Destination::Straight(File::create(&path)?)),
        Ok(_) => {
            // A file that may not be written is not to be replaced either.
            File::options().append(true).open(&path)?;
            aside(&path).map(|_| Destination::Replace(path))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            aside(&path).map(|_| Destination::Replace(path))
        }
        Err(error) => Err(error),
    }
}

/// Whether both paths lead to one file.
pub(crate) fn is_one_file(a: &Path, b: &Path) -> bool {
    a == b || matches!((fs::canonicalize(a), fs::canonicalize(b)), (Ok(a), Ok(b)) if a == b)
}

/// A file beside `path`, gone again when it is dropped.
fn aside(path: &Path) -> io::Result<NamedTempFile> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut builder = tempfile::Builder::new();
    builder.prefix(".linkcheck-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // As any program creates a file; the user's umask takes off its bits.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder.unwrap_or(Path::new(".")))
}

/// Renders `report` as `format`.
pub(crate) fn render(
    report: &Report,
    format: Format,
    rendering: &Rendering,
    out: &mut dyn Write,
) -> io::Result<()> {
    let Rendering { human, failing } = rendering;
    match format {
        Format::Human => human::write(report, human, &mut { out }),
        Format::Json => json::write(report, out),
        Format::Html => html::write(report, out),
        Format::Jsonl => jsonl::write(report, out),
        Format::Markdown => markdown::write(report, failing, markdown::Reader::Comment, out),
        Format::Github => github::write(report, failing, out),
        Format::Sarif => sarif::write(report, failing, out),
        Format::Junit => junit::write(report, failing, out),
        Format::Csv => csv::write(report, out),
    }
}

/// Writes to standard output. A reader that has had enough is no error.
pub(crate) fn to_stdout(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let result = write(&mut out).and_then(|()| out.flush());
    if result.is_err() {
        // The buffer must not try again when it is dropped.
        let _ = out.into_parts();
    }
    written(result)
}

/// What became of writing to standard output.
pub(crate) fn written(result: io::Result<()>) -> Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.context("failed to write to standard output"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_output_is_a_format_and_a_path() {
        let output: Output = "json=a=b.json".parse().unwrap();
        assert_eq!(output.path, PathBuf::from("a=b.json"));
        for text in ["json", "json=", "xml=a", "=a"] {
            assert!(text.parse::<Output>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_file_appears_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out");
        fs::write(&path, "old").unwrap();
        let output = Output {
            format: Format::Json,
            path: path.clone(),
        };
        let files = Files::open(std::slice::from_ref(&output)).unwrap();
        let failed = files.write(|_, out| {
            out.write_all(b"half")?;
            Err(io::Error::other("no"))
        });
        assert!(failed.is_err());
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        let files = Files::open(&[output]).unwrap();
        files.write(|_, out| out.write_all(b"new")).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_cannot_be_written_is_known_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let open = |path: PathBuf| {
            Files::open(&[Output {
                format: Format::Json,
                path,
            }])
            .is_err()
        };
        assert!(open(folder.path().to_owned()));
        assert!(open(folder.path().join("none/out")));
        let twice = Output {
            format: Format::Json,
            path: folder.path().join("x"),
        };
        assert!(Files::open(&[twice.clone(), twice]).is_err());
    }
}
