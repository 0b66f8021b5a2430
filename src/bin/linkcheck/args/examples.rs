//! What stands at the end of `--help`.

/// The examples of a command, and what its exit codes mean.
macro_rules! examples {
    ($($line:literal)*) => {
        concat!("Examples:\n", $("  ", $line, "\n",)* "\n", "\
Exit codes:
  0  nothing to complain of
  1  findings: a verdict that --fail-on names, or an error in the catalog
  2  could not start: usage, unreadable or unparsable input, no links, bad configuration,
     reports that do not belong together
  3  the network itself is down, so nothing was judged
  130, 143  interrupted (Ctrl-C, SIGTERM); the report holds what was judged so far")
    };
}

pub(super) const CHECK: &str = examples! {
    "linkcheck catalog.toml                        check every link of a catalog"
    "linkcheck README.md docs/                     of a file and of a whole directory"
    "curl -s https://host/list.md | linkcheck - --input-format markdown"
    "linkcheck catalog.toml --since origin/main    only what a branch brings in"
    "linkcheck catalog.toml --format json > report.json"
    "linkcheck catalog.toml --output json=report.json --fail-on never"
    "linkcheck catalog.toml --resume               go on where an interrupted run was"
    "linkcheck check lint                          check a file that is named like a command"
    "linkcheck lint catalog.toml                   validate the catalog, without a network"
    "linkcheck fix catalog.toml                    show what could be mended, as a diff"
    "linkcheck fix catalog.toml --write --from report.json"
    "linkcheck explain https://kimi.example/ --name Kimi"
    "linkcheck import README.md > catalog.toml     make a catalog of a list in Markdown"
    "linkcheck export catalog.toml --format markdown > README.md"
    "linkcheck report report.json --format markdown"
    "linkcheck report shard-*.json --output sarif=links.sarif"
    "linkcheck catalog.toml --record run.jsonl     keep all evidence (no secrets) of a run"
    "linkcheck replay run.jsonl                    and judge it again, without a network"
    "linkcheck history show catalog.toml           what is remembered of each link"
};

pub(super) const LINT: &str = examples! {
    "linkcheck lint catalog.toml"
    "linkcheck lint catalog.toml --since origin/main    only what a branch brings in"
    "linkcheck lint --explain duplicate-url             what a rule looks for, and what to do"
};

pub(super) const FIX: &str = examples! {
    "linkcheck fix catalog.toml                              show what could be mended, as a diff"
    "linkcheck fix catalog.toml --write --from report.json   mend by a saved run"
    "linkcheck fix catalog.toml --unsafe                     also moves to other sites, and the dead"
};

pub(super) const EXPLAIN: &str = examples! {
    "linkcheck explain https://kimi.example/ --name Kimi"
    "linkcheck explain https://kimi.example/ --format json > evidence.json"
};

pub(super) const REPLAY: &str = examples! {
    "linkcheck catalog.toml --record run.jsonl          keep all evidence (no secrets) of a run"
    "linkcheck replay run.jsonl                         and judge it again, without a network"
    "linkcheck replay run.jsonl --format html > page.html"
};

pub(super) const HISTORY: &str = examples! {
    "linkcheck history show catalog.toml                what is remembered of each link"
    "linkcheck history merge a.db b.db --into both.db"
};

pub(super) const REPORT: &str = examples! {
    "linkcheck report report.json --format markdown"
    "linkcheck report shard-*.json --output sarif=links.sarif"
    "linkcheck report here.json there.json --prefer-alive"
};
