//! The command as a user calls it, and what it did.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// The command in `folder`, its environment scrubbed, with nothing on standard input.
pub fn linkcheck(folder: &Path) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("linkcheck"));
    command.env_clear().current_dir(folder).stdin(Stdio::null());
    command
}

/// What the command did.
pub struct Ran {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    /// Runs the command to its end.
    pub fn of(command: &mut Command) -> Self {
        command.output().expect("the command starts").into()
    }

    /// Standard output as JSON.
    pub fn json(&self) -> Value {
        let report = serde_json::from_str(&self.stdout);
        report.unwrap_or_else(|error| panic!("{error}: {}{}", self.stdout, self.stderr))
    }
}

/// What no run may do is looked for in each.
impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let ran = Self {
            code: output.status.code().expect("no signal ended it"),
            stdout: String::from_utf8(output.stdout).expect("UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        };
        assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
        ran
    }
}

/// The verdict of a report's link: `ok`, or `dead/gone`.
pub fn verdict(link: &Value) -> String {
    let reason = link["reason"].as_str().map(|reason| format!("/{reason}"));
    let verdict = link["verdict"].as_str().expect("each link has one");
    format!("{verdict}{}", reason.unwrap_or_default())
}
