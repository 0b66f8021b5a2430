//! Jobs, played: `run:` scripts by bash as GitHub's runner starts it, artifacts as folders; whatever else a
//! step uses is taken to have been done.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use saphyr::{LoadableYamlNode as _, Yaml};

use crate::condition::{Context, filled, holds};
use crate::desk::Desk;

/// How a job ended.
#[derive(Debug)]
pub(crate) struct Played {
    /// The exit code of the step that failed, or 0.
    pub(crate) code: i32,
    pub(crate) outputs: BTreeMap<String, String>,
    /// All that its steps wrote, to either stream.
    pub(crate) log: String,
}

/// A file of this repository.
pub(crate) fn ours(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Plays job `name` of workflow `file` in the desk's workspace; none where its `if` does not hold.
pub(crate) fn job(desk: &Desk, file: &str, name: &str, context: &Context) -> Option<Played> {
    let text = fs::read_to_string(ours(".github/workflows").join(file)).unwrap();
    let workflow = Yaml::load_from_str(&text).unwrap().remove(0);
    let job = get(get(&workflow, "jobs").unwrap(), name).unwrap();
    let condition = text_of(job, "if");
    // A job before it has failed where something was found; that is what conditions are for.
    let before = context.iter().any(|(key, value)| {
        key.starts_with("needs.") && key.ends_with(".result") && value != "success"
    });
    if !holds(condition.as_deref(), before, context, &desk.workspace()) {
        return None;
    }
    let mut context = context.clone();
    let mut played = steps(desk, job, &mut context);
    played.outputs = pairs(job, "outputs")
        .into_iter()
        .map(|(name, value)| (name, filled(&value, &context)))
        .collect();
    Some(played)
}

/// Plays the steps below `runs:` of `action.yml`.
pub(crate) fn action(desk: &Desk, context: &Context) -> Played {
    let text = fs::read_to_string(ours("action.yml")).unwrap();
    let action = Yaml::load_from_str(&text).unwrap().remove(0);
    let mut context = context.clone();
    let mut played = steps(desk, get(&action, "runs").unwrap(), &mut context);
    let outputs = get(&action, "outputs").and_then(Yaml::as_mapping).unwrap();
    played.outputs = outputs
        .iter()
        .map(|(name, output)| {
            let value = text_of(output, "value").unwrap();
            (name.as_str().unwrap().to_owned(), filled(&value, &context))
        })
        .collect();
    played
}

fn steps(desk: &Desk, job: &Yaml<'_>, context: &mut Context) -> Played {
    let mut played = Played {
        code: 0,
        outputs: BTreeMap::new(),
        log: String::new(),
    };
    for step in get(job, "steps").and_then(Yaml::as_sequence).unwrap() {
        let id = text_of(step, "id").unwrap_or_default();
        let condition = text_of(step, "if");
        let mut outcome = "skipped";
        if holds(
            condition.as_deref(),
            played.code != 0,
            context,
            &desk.workspace(),
        ) {
            let code = match (text_of(step, "run"), text_of(step, "uses")) {
                (Some(script), _) => run(desk, &script, step, context, &mut played.log),
                (None, Some(uses)) => used(desk, &uses, step, context),
                (None, None) => panic!("a step runs or uses something: {step:?}"),
            };
            outcome = if code == 0 { "success" } else { "failure" };
            if played.code == 0 {
                played.code = code;
            }
        }
        context.insert(format!("steps.{id}.outcome"), outcome.to_owned());
    }
    played
}

/// Runs a script and returns its exit code; its outputs go into the context.
fn run(desk: &Desk, script: &str, step: &Yaml<'_>, context: &mut Context, log: &mut String) -> i32 {
    assert!(
        !script.contains("${{"),
        "an expression within a script is code: {script}"
    );
    let output_file = desk.temporary("output");
    let script_file = desk.temporary("script.sh");
    fs::write(&output_file, "").unwrap();
    fs::write(&script_file, script).unwrap();
    let folder = text_of(step, "working-directory").unwrap_or_default();
    let mut command = Command::new("bash");
    command
        .args(["--noprofile", "--norc", "-eo", "pipefail"])
        .arg(&script_file)
        .current_dir(desk.workspace().join(filled(&folder, context)))
        .env_clear()
        .envs(desk.variables())
        .env("GITHUB_OUTPUT", &output_file);
    for (name, value) in pairs(step, "env") {
        command.env(name, filled(&value, context));
    }
    let ended = command.output().unwrap();
    log.push_str(&String::from_utf8_lossy(&ended.stdout));
    log.push_str(&String::from_utf8_lossy(&ended.stderr));
    let id = text_of(step, "id").unwrap_or_default();
    for line in fs::read_to_string(&output_file).unwrap().lines() {
        let (name, value) = line.split_once('=').expect("name=value");
        context.insert(format!("steps.{id}.outputs.{name}"), value.to_owned());
    }
    ended.status.code().unwrap()
}

/// Does what the two actions for artifacts do; fails where the real one would.
fn used(desk: &Desk, uses: &str, step: &Yaml<'_>, context: &Context) -> i32 {
    let with: BTreeMap<_, _> = pairs(step, "with").into_iter().collect();
    let with = |key: &str| with.get(key).map(|value| filled(value, context));
    if uses.starts_with("actions/upload-artifact@") {
        let into = desk.artifacts().join(with("name").unwrap());
        for path in with("path").unwrap().lines() {
            for path in matching(&desk.workspace().join(path)) {
                copy(&path, &into);
            }
        }
        return i32::from(!into.exists() && with("if-no-files-found").as_deref() == Some("error"));
    }
    if uses.starts_with("actions/download-artifact@") {
        let into = desk.workspace().join(with("path").unwrap());
        let pattern = with("pattern").or_else(|| with("name")).unwrap();
        let prefix = pattern.strip_suffix('*');
        let mut found = 0;
        for entry in fs::read_dir(desk.artifacts()).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            if prefix.map_or(name == pattern, |prefix| name.starts_with(prefix)) {
                for file in fs::read_dir(entry.path()).unwrap() {
                    copy(&file.unwrap().path(), &into);
                }
                found += 1;
            }
        }
        return i32::from(found == 0 && prefix.is_none());
    }
    0
}

/// The path, or where its last part ends with an asterisk, all that begin so.
fn matching(path: &Path) -> Vec<PathBuf> {
    let last = path.file_name().and_then(|name| name.to_str()).unwrap();
    let Some(prefix) = last.strip_suffix('*') else {
        return vec![path.to_owned()];
    };
    let beside = fs::read_dir(path.parent().unwrap()).unwrap();
    let beside = beside.map(|entry| entry.unwrap());
    let found = beside.filter(|it| it.file_name().to_string_lossy().starts_with(prefix));
    found.map(|it| it.path()).collect()
}

/// Copies a file, or the files of a folder, into a folder; what is not there is passed over.
fn copy(from: &Path, into: &Path) {
    if from.is_dir() {
        for file in fs::read_dir(from).unwrap() {
            copy(&file.unwrap().path(), into);
        }
    } else if from.is_file() {
        fs::create_dir_all(into).unwrap();
        let to = into.join(from.file_name().unwrap());
        let _before = fs::remove_file(&to);
        // The program is large, and nobody writes to it.
        fs::hard_link(from, &to)
            .or_else(|_| fs::copy(from, &to).map(drop))
            .unwrap();
    }
}

fn get<'a, 'y>(node: &'a Yaml<'y>, key: &str) -> Option<&'a Yaml<'y>> {
    node.as_mapping_get(key)
}

fn text_of(node: &Yaml<'_>, key: &str) -> Option<String> {
    get(node, key).map(scalar)
}

/// The keys and values of a mapping below `key`.
fn pairs(node: &Yaml<'_>, key: &str) -> Vec<(String, String)> {
    let mapping = get(node, key).and_then(Yaml::as_mapping);
    let pairs = mapping.into_iter().flatten();
    pairs
        .map(|(key, value)| (scalar(key), scalar(value)))
        .collect()
}

/// A scalar as GitHub hands it on.
fn scalar(node: &Yaml<'_>) -> String {
    let text = node.as_str().map(str::to_owned);
    let text = text.or_else(|| node.as_integer().map(|it| it.to_string()));
    text.or_else(|| node.as_bool().map(|it| it.to_string()))
        .unwrap_or_else(|| panic!("no scalar: {node:?}"))
}
