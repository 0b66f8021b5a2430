use std::time::Duration;

use super::*;

const RULES: &[&str] = &[
    "duplicate-url",
    "unknown-key",
    "description-length",
    "small-category",
];

fn error(text: &str) -> String {
    parse("x.toml", text, RULES).unwrap_err().to_string()
}

#[test]
fn every_option_can_be_set() {
    let text = r#"
jobs = 64
per_host = 4
timeout = 7.5
retries = 1
max-wait = 0
deadline = "10m"
resolve = ["*=127.0.0.1:8443"]
dns-server = ["1.1.1.1"]
ca_cert = ["ca.pem"]
allow-net = ["10.0.0.0/8"]
header = ["https://a.example X-Key: 1"]
user-agent = "me/1"
include = ["^https"]
exclude = ["x"]
shard = "1/2"
format = "json"
output = ["json=r.json"]
fail-on = "dead,suspect"
no-progress = true
color = "never"
quiet = false
verbose = false
confirm = { runs = 2, days = 1 }

[rules]
duplicate-url = "warning"
description-length = { level = "error", min = 10, max = 200 }
small-category = { min = 3 }
unknown-key = { allow = ["x-*"] }

[host."github.com"]
per_host = 2
interval = 0.5
timeout = 30
accept = [403, 429]
headers_from_env = { Authorization = "GITHUB_AUTH" }
"#;
    let config = parse("x.toml", text, RULES).unwrap();
    assert_eq!(config.jobs.unwrap().0, 64);
    assert_eq!(config.per_host.unwrap().0, 4);
    assert_eq!(config.timeout.unwrap().0, Duration::from_millis(7500));
    assert_eq!(config.max_wait.unwrap().0, Duration::ZERO);
    assert_eq!(config.confirm, Some(Confirm { runs: 2, days: 1 }));
    assert_eq!(
        config.rules["duplicate-url"],
        RuleConfig::Level(Level::Warning)
    );
    let length = RuleOptions {
        level: Some(Level::Error),
        min: Some(10),
        max: Some(200),
        allow: Vec::new(),
    };
    assert_eq!(
        config.rules["description-length"],
        RuleConfig::Options(length)
    );
    let host = &config.host["github.com"];
    assert_eq!(
        host.interval.as_ref().unwrap().0,
        Duration::from_millis(500)
    );
    assert_eq!(
        host.headers_from_env.keys().next().unwrap().0,
        "authorization"
    );
}

#[test]
fn one_value_needs_no_brackets_and_both_spellings_serve() {
    let text = r#"
exclude = "x"
include = ["^https", "y"]
resolve = "*=127.0.0.1"
fail_on = ["dead", "suspect"]
deadline = 90
recheck-after = 0.5
input_format = "markdown"
resume = true
[confirm]
days = 3
[host."a.example"]
per-host = 2
headers-from-env = {}
accept = 429
[rules]
duplicate_url = "off"
"#;
    let config = parse("x.toml", text, RULES).unwrap();
    assert_eq!((config.exclude.len(), config.include.len()), (1, 2));
    assert_eq!(config.resolve[0].0.host, "*");
    assert_eq!(
        config.fail_on.unwrap().0,
        crate::values::fail_on("dead,suspect").unwrap()
    );
    assert_eq!(config.deadline.unwrap().0, Duration::from_secs(90));
    assert_eq!(config.confirm, Some(Confirm { runs: 1, days: 3 }));
    assert_eq!(config.host["a.example"].accept[0].0, 429);
}

#[test]
fn a_mistake_is_told_with_its_line_and_what_was_meant() {
    let rows = [
        (
            "\njob = 3",
            "x.toml:2:1: unknown key `job`; did you mean `jobs`?",
        ),
        ("xyzzy = 3", "x.toml:1:1: unknown key `xyzzy`"),
        ("jobs = 0", "x.toml:1:8: with 0 requests"),
        ("jobs = -1", "x.toml:1:8: invalid value"),
        ("jobs = \"many\"", "x.toml:1:8: invalid type"),
        ("timeout = 0", "x.toml:1:11: must be more than 0"),
        ("#\nallow-net = [\"10\"]", "x.toml:2:13: \"10\" is no range"),
        ("include = [\"(\"]", "x.toml:1:11: "),
        ("fail-on = \"ok\"", "x.toml:1:11: \"ok\" is none of"),
        (
            "confirm = { run = 1 }",
            "x.toml:1:13: unknown key `run` in confirm; did you mean `runs`?",
        ),
        (
            "[rules]\nduplicat_url = \"off\"",
            "x.toml:2:1: unknown rule `duplicat_url` in [rules]; did you mean `duplicate-url`?",
        ),
        ("confirm = { runs = 0 }", "x.toml:1:20: a death is seen"),
        ("exclude = \"(\"", "x.toml:1:11: "),
        (
            "fail_on = [\"dead\", \"ok\"]",
            "x.toml:1:11: \"ok\" is none of",
        ),
        ("input-format = \"pdf\"", "x.toml:1:16: "),
        (
            "[rules]\nunknown-key = \"fatal\"",
            "x.toml:2:15: `fatal` is no severity",
        ),
        (
            "[rules]\nunknown-key = 3",
            "x.toml:2:15: this is no severity",
        ),
        (
            "[rules]\nunknown-key = { level = \"bad\" }",
            "x.toml:2:25: `bad` is no severity",
        ),
        (
            "[rules.small-category]\nmax = 3",
            "x.toml:2:1: unknown key `max` of the rule small-category",
        ),
        (
            "[rules.small-category]\nminn = 3",
            "x.toml:2:1: unknown key `minn` of the rule small-category; did you mean `min`?",
        ),
        (
            "[rules.small-category]\nmin = -3",
            "x.toml:2:7: `min` must be a whole number",
        ),
        (
            "[rules.unknown-key]\nallow = [1]",
            "x.toml:2:9: `allow` must be an array of strings",
        ),
        (
            "[host.\"a.example\"]\nintervall = 1",
            "x.toml:2:1: unknown key `intervall` in [host.\"a.example\"]; did you mean `interval`?",
        ),
        (
            "[host.\"*.example\"]\naccept = [404]",
            "x.toml:1:7: \"*.example\" is a pattern; name each host in a table of its own",
        ),
        (
            "[host.\"a b\"]\naccept = [404]",
            "x.toml:1:7: \"a b\" is no host",
        ),
        (
            "[host.\"a.example\"]\naccept = [99]",
            "x.toml:2:10: 99 is no HTTP status",
        ),
        ("jobs = 1\njobs = 2", "x.toml:2:1: "),
        ("jobs = ", "x.toml:1:"),
    ];
    for (text, want) in rows {
        let got = error(text);
        assert!(got.starts_with(want), "{text:?}: {got}");
    }
}

#[test]
fn all_unknown_keys_are_told_at_once_in_the_order_of_the_file() {
    let got = error("job = 1\n[host.\"a.example\"]\nx = 1\n[confirm]\nruns = 1\ny = 2\n");
    let lines: Vec<&str> = got
        .lines()
        .map(|line| line.split(": ").next().unwrap())
        .collect();
    assert_eq!(lines, ["x.toml:1:1", "x.toml:3:1", "x.toml:6:1"]);
}

#[test]
fn the_file_is_looked_for_beside_the_first_input() {
    let folder = tempfile::tempdir().unwrap();
    let input = folder.path().join("catalog.toml");
    let jobs = |named: Option<&Path>, first: &Path| {
        load(named, first, RULES).map(|loaded| loaded.config.jobs.map(|jobs| jobs.0))
    };
    assert_eq!(jobs(None, &input).unwrap(), None);
    std::fs::write(folder.path().join(FILE), "jobs = 7").unwrap();
    assert_eq!(jobs(None, &input).unwrap(), Some(7));
    assert_eq!(jobs(None, folder.path()).unwrap(), Some(7));
    let other = folder.path().join("other.toml");
    assert!(jobs(Some(&other), &input).is_err());
    std::fs::write(&other, "jobs = 8").unwrap();
    assert_eq!(jobs(Some(&other), &input).unwrap(), Some(8));
}
