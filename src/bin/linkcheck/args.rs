//! What can be said on the command line.
//!
//! The structures hold what the user said and nothing more: an option that was
//! not given is `None`, so that [`crate::settings`] can tell it from a default.

mod check;
mod evidence;
mod examples;
mod fix;
mod history;
mod report;

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use linkcheck::source::Kind;

pub(crate) use self::check::{
    CheckArgs, MemoryArgs, NetworkArgs, PaceArgs, SelectArgs, VerdictArgs,
};
pub(crate) use self::evidence::{ExplainArgs, ReplayArgs, StoryFormat};
pub(crate) use self::fix::FixArgs;
pub(crate) use self::history::{HistoryArgs, HistoryFormat, MergeArgs, ShowHistoryArgs};
pub(crate) use self::report::ReportArgs;
use crate::output::{Format, Output};

/// Finds the dead and the moved links of a catalog, with evidence.
///
/// Reads catalogs (TOML), Markdown, HTML, YAML, JSON and plain text, asks every
/// link once, and reports which are dead, which have moved and where to, and
/// which could not be judged from here. What cannot be proved dead is never
/// called dead.
#[derive(Debug, Parser)]
#[command(
    name = "linkcheck",
    version,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    arg_required_else_help = true,
    max_term_width = 100,
    disable_help_subcommand = true,
    override_usage = "linkcheck [OPTIONS] <INPUT>...\n       linkcheck <COMMAND> ...",
    after_help = "More, with examples and exit codes: linkcheck --help",
    after_long_help = examples::CHECK
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) check: CheckArgs,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check every link (what `linkcheck INPUT...` does)
    #[command(after_long_help = examples::CHECK)]
    Check(Box<CheckArgs>),
    /// Validate catalogs, without a network
    #[command(after_long_help = examples::LINT)]
    Lint(LintArgs),
    /// Show what could be mended as a diff, or mend it: moved links, and what lint can mend
    #[command(after_long_help = examples::FIX, mut_arg("format", |format| format.hide(true)))]
    Fix(Box<FixArgs>),
    /// Tell the story of one link: what was asked, what came back, and why that decides
    #[command(after_long_help = examples::EXPLAIN)]
    Explain(Box<ExplainArgs>),
    /// Judge recorded evidence again, without a network
    #[command(after_long_help = examples::REPLAY)]
    Replay(Box<ReplayArgs>),
    /// Make a catalog of a list in Markdown; what finds no place is listed on standard error
    Import(ImportArgs),
    /// Print a catalog as Markdown, JSON or CSV
    Export(ExportArgs),
    /// Show or merge what is remembered of each link
    #[command(after_long_help = examples::HISTORY)]
    History {
        #[command(subcommand)]
        what: HistoryArgs,
    },
    /// Show saved JSON reports in any format; several are merged
    #[command(after_long_help = examples::REPORT)]
    Report(Box<ReportArgs>),
    /// Print the JSON Schema of a file format
    Schema {
        /// Which format
        what: SchemaOf,
    },
    /// Print the completions for a shell
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page (roff)
    Man,
}

/// `linkcheck import`.
#[derive(Debug, Clone, Args)]
pub(crate) struct ImportArgs {
    /// The list, or - for standard input
    #[arg(value_name = "FILE.md")]
    pub(crate) file: PathBuf,
}

/// `linkcheck export`.
#[derive(Debug, Clone, Args)]
pub(crate) struct ExportArgs {
    /// The catalog, or - for standard input
    #[arg(value_name = "CATALOG")]
    pub(crate) catalog: PathBuf,

    /// What to print
    #[arg(long, value_name = "F")]
    pub(crate) format: ExportFormat,
}

/// A form of the catalog.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    /// A page with a table of contents
    Markdown,
    /// Everything, as one JSON object
    Json,
    /// One row a link
    Csv,
}

/// What a schema describes.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum SchemaOf {
    /// catalog.toml
    Catalog,
    /// The JSON report
    Report,
    /// linkcheck.toml
    Config,
}

/// What is read, and how.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct InputArgs {
    /// Files, directories (all text below, hidden files too, as .gitignore allows), or - for standard input
    #[arg(value_name = "INPUT", required = true)]
    pub(crate) inputs: Vec<PathBuf>,

    /// What standard input is; files tell by their ending
    #[arg(long, value_name = "KIND", help_heading = "Input")]
    pub(crate) input_format: Option<InputFormat>,

    /// Configuration file [default: linkcheck.toml beside the first input, if there is one]
    #[arg(long, value_name = "FILE", help_heading = "Input")]
    pub(crate) config: Option<PathBuf>,
}

/// What an input may be said to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum InputFormat {
    /// TOML; a catalog if it looks like one
    Toml,
    Yaml,
    Json,
    Markdown,
    Html,
    /// Plain text
    Text,
}

impl InputFormat {
    /// The kind to begin with; TOML may turn out to be a catalog.
    pub(crate) fn kind(self) -> Kind {
        match self {
            Self::Toml => Kind::Toml,
            Self::Yaml => Kind::Yaml,
            Self::Json => Kind::Json,
            Self::Markdown => Kind::Markdown,
            Self::Html => Kind::Html,
            Self::Text => Kind::Text,
        }
    }
}

/// What is shown, and where.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct ShowArgs {
    /// What goes to standard output [default: human]
    #[arg(long, value_name = "F")]
    pub(crate) format: Option<Format>,

    /// Also write the report as format F to PATH, atomically; repeatable
    #[arg(long, value_name = "F=PATH")]
    pub(crate) output: Vec<Output>,

    /// When to colour [default: auto]
    #[arg(long, value_name = "WHEN")]
    pub(crate) color: Option<ColorWhen>,

    /// Show findings only
    #[arg(short, long, conflicts_with = "verbose")]
    pub(crate) quiet: bool,

    /// Show every link, also those that are well
    #[arg(short, long)]
    pub(crate) verbose: bool,
}

/// When to colour.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorWhen {
    /// On a terminal; NO_COLOR and CLICOLOR_FORCE are heeded
    #[default]
    Auto,
    Always,
    Never,
}

/// `linkcheck lint`.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct LintArgs {
    #[command(flatten)]
    pub(crate) input: InputArgs,

    #[command(flatten)]
    pub(crate) show: ShowArgs,

    /// Only the problems that a change brings in: those that the inputs did not have at this git revision
    #[arg(long, value_name = "REV", help_heading = "Selection")]
    pub(crate) since: Option<String>,

    /// Warnings count too
    #[arg(long, help_heading = "Verdict")]
    pub(crate) strict: bool,

    /// Say what a rule looks for and what to do about it, instead
    #[arg(long, value_name = "RULE", exclusive = true, value_parser = rule_names())]
    pub(crate) explain: Option<String>,
}

fn rule_names() -> PossibleValuesParser {
    PossibleValuesParser::new(linkcheck::lint::RULES.iter().map(|rule| rule.name))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_definition_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_file_named_like_a_command_is_reached_by_check() {
        let inputs = |args: &[&str]| {
            let cli = Cli::try_parse_from([&["linkcheck"], args].concat()).unwrap();
            match cli.command {
                Some(Command::Check(check)) => check.input.inputs,
                None => cli.check.input.inputs,
                Some(other) => panic!("{other:?}"),
            }
        };
        assert_eq!(inputs(&["catalog.toml"]), [PathBuf::from("catalog.toml")]);
        assert_eq!(inputs(&["check", "lint"]), [PathBuf::from("lint")]);
        assert_eq!(
            inputs(&["a.md", "lint"]),
            [PathBuf::from("a.md"), "lint".into()]
        );
        assert_eq!(inputs(&["--jobs", "3", "-"]), [PathBuf::from("-")]);
    }
}
