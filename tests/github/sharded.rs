//! One run over many machines: `sharded.yml`, and the pods of `deploy/kubernetes`.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::desk::{Desk, context};
use crate::play::{job, ours};

const NAMES: [&str; 8] = [
    "live-a", "live-b", "live-c", "live-d", "gone-a", "gone-b", "live-e", "gone-c",
];

/// Addresses and verdicts of a report.
fn verdicts(report: &Path) -> Vec<(String, String)> {
    let report: Value = serde_json::from_str(&fs::read_to_string(report).unwrap()).unwrap();
    assert_eq!(report["shard"], Value::Null);
    assert_eq!(report["summary"]["links"], NAMES.len());
    let links = report["links"].as_array().unwrap().iter();
    let text = |link: &Value, key: &str| link[key].as_str().unwrap().to_owned();
    links
        .map(|link| (text(link, "url"), text(link, "verdict")))
        .collect()
}

fn expected() -> Vec<(String, String)> {
    let mut names = NAMES;
    names.sort_unstable();
    let verdict = |name: &str| {
        if name.starts_with("live") {
            "ok"
        } else {
            "dead"
        }
    };
    names
        .map(|name| (format!("https://{name}.example/"), verdict(name).to_owned()))
        .into()
}

#[test]
fn a_matrix_of_shards_ends_as_one_run() {
    let desk = Desk::new(&NAMES);
    let dispatch = [("inputs.shards", "3"), ("inputs.file", "catalog.toml")];
    let prepared = job(&desk, "sharded.yml", "prepare", &context(&dispatch)).unwrap();
    assert_eq!(prepared.outputs["shards"], "[1,2,3]", "{}", prepared.log);
    for shard in ["1", "2", "3"] {
        let mut context = context(&dispatch);
        context.insert("matrix.shard".into(), shard.into());
        context.insert("strategy.job-total".into(), "3".into());
        context.insert("needs.prepare.result".into(), "success".into());
        let checked = job(&desk, "sharded.yml", "check", &context).unwrap();
        assert_eq!(checked.code, 0, "{}", checked.log);
        fs::remove_dir_all(desk.workspace().join("part")).unwrap();
    }
    let needs = [("needs.prepare.result", "success")];
    let merged = job(&desk, "sharded.yml", "merge", &context(&needs)).unwrap();
    assert_eq!(merged.code, 1, "{}", merged.log);
    let report = desk.artifacts().join("linkcheck/linkcheck.json");
    assert_eq!(verdicts(&report), expected());
    assert!(
        merged.log.contains("8 links"),
        "the memories are one: {}",
        merged.log
    );
    let asked = |name: &&str| desk.origin.log().count(&format!("{name}.example"), "/");
    assert!(
        NAMES
            .iter()
            .filter(|name| name.starts_with("live"))
            .all(|name| asked(name) == 1)
    );

    // The whole is told, or nothing.
    fs::remove_file(desk.artifacts().join("part-2/2.json")).unwrap();
    fs::remove_dir_all(desk.workspace().join("parts")).unwrap();
    let merged = job(&desk, "sharded.yml", "merge", &context(&needs)).unwrap();
    assert_eq!(merged.code, 2, "{}", merged.log);
}

#[test]
fn a_number_of_shards_that_is_none_is_refused() {
    let desk = Desk::new(&["live-a"]);
    for shards in ["0", "65", "100", "-1", "a[$(touch trap)]", ""] {
        let dispatch = [("inputs.shards", shards), ("inputs.file", "catalog.toml")];
        let prepared = job(&desk, "sharded.yml", "prepare", &context(&dispatch)).unwrap();
        assert_eq!(prepared.code, 2, "{shards}: {}", prepared.log);
    }
}

/// A script of the pods, to be run as the pod with this index.
fn pod(desk: &Desk, script: &str, index: &str) -> Command {
    let mut command = Command::new("bash");
    command
        .arg(ours("deploy/kubernetes").join(script))
        .env_clear()
        .envs(desk.variables())
        .env_remove("GITHUB_STEP_SUMMARY")
        .env("INPUT", desk.workspace().join("catalog.toml"))
        .env("DATA", desk.path("data"))
        .env("RUN", "linkcheck-1")
        .env("LINKCHECK_SHARDS", "3")
        .env("JOB_COMPLETION_INDEX", index)
        .env("EVERY", "0.1")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// The exit code, and all that was said.
fn ended(pod: Child) -> (i32, String) {
    let ended = pod.wait_with_output().unwrap();
    let said = [ended.stderr, ended.stdout].concat();
    (
        ended.status.code().unwrap(),
        String::from_utf8(said).unwrap(),
    )
}

#[test]
fn the_pods_of_an_indexed_job_end_as_one_run_and_remember() {
    let desk = Desk::new(&NAMES);
    fs::create_dir(desk.path("data")).unwrap();
    for run in 1..=2 {
        // The one that merges is there first, and waits.
        let merge = pod(&desk, "merge.sh", "3").spawn().unwrap();
        for index in ["2", "0", "1"] {
            let (code, said) = ended(pod(&desk, "shard.sh", index).spawn().unwrap());
            assert_eq!(code, 0, "{said}");
        }
        let (code, said) = ended(merge);
        assert_eq!(code, 1, "{said}");
        assert_eq!(verdicts(&desk.path("data/report.json")), expected());
        assert!(
            !desk.path("data/runs/linkcheck-1").exists(),
            "the parts are gone"
        );
        let asked = desk.origin.log().count("live-a.example", "/");
        assert_eq!(asked, run);
    }
    let (code, said) = ended(pod(&desk, "shard.sh", "3").spawn().unwrap());
    assert_eq!(code, 2, "there is no fourth shard: {said}");
}
