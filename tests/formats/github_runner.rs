//! How GitHub's runner reads a job's output (actions/runner, `ActionCommand`): the second form of
//! commands at the start of a line, the first form anywhere in it.

use std::collections::BTreeMap;

/// What the runner knows.
const KNOWN: [&str; 19] = [
    "add-mask",
    "add-matcher",
    "add-path",
    "debug",
    "echo",
    "endgroup",
    "error",
    "group",
    "internal-set-repo-path",
    "notice",
    "remove-matcher",
    "save-state",
    "section",
    "set-env",
    "set-output",
    "set-secret",
    "stop-commands",
    "warning",
    "command",
];

/// A command as the runner has it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Command {
    pub(crate) name: String,
    pub(crate) properties: BTreeMap<String, String>,
    pub(crate) data: String,
}

/// The command on a line, if there is one.
pub(crate) fn command(line: &str) -> Option<Command> {
    second_form(line).or_else(|| first_form(line))
}

fn second_form(line: &str) -> Option<Command> {
    let line = line.trim_start().strip_prefix("::")?;
    let (info, data) = line.split_once("::")?;
    parsed(info, data, ',')
}

fn first_form(line: &str) -> Option<Command> {
    let (_, rest) = line.split_once("##[")?;
    let (info, data) = rest.split_once(']')?;
    parsed(info, data, ';')
}

fn parsed(info: &str, data: &str, between: char) -> Option<Command> {
    let (name, properties) = info.split_once(' ').unwrap_or((info, ""));
    if !KNOWN.contains(&name) {
        return None;
    }
    let pairs = properties
        .trim()
        .split(between)
        .filter_map(|pair| pair.split_once('='));
    Some(Command {
        name: name.to_owned(),
        properties: pairs
            .map(|(key, value)| (key.to_owned(), unescaped(value, true)))
            .collect(),
        data: unescaped(data, false),
    })
}

fn unescaped(text: &str, property: bool) -> String {
    let text = text.replace("%0D", "\r").replace("%0A", "\n");
    let text = if property {
        text.replace("%3A", ":").replace("%2C", ",")
    } else {
        text
    };
    text.replace("%25", "%")
}

#[test]
fn the_runner_is_read_as_it_reads() {
    let read = command("  ::error file=a%2Cb,line=3::x%0Ay%250A").unwrap();
    assert_eq!(
        (read.name.as_str(), read.data.as_str()),
        ("error", "x\ny%0A")
    );
    assert_eq!(read.properties["file"], "a,b");
    assert_eq!(command("x ##[error]y").unwrap().data, "y");
    for line in ["x ::error::y", "::unknown::y", "##error]", "[error]"] {
        assert_eq!(command(line), None, "{line}");
    }
}
