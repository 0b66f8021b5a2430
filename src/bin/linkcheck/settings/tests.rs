use std::time::Duration;

use clap::Parser as _;
use linkcheck::verdict::Verdict;

use super::*;
use crate::config;

/// The options of `check`, by themselves.
#[derive(clap::Parser)]
struct Check {
    #[command(flatten)]
    args: CheckArgs,
}

fn settings(args: &[&str], file: &str, env: &[(&str, &str)]) -> Result<Settings> {
    let cli = Check::try_parse_from([&["linkcheck", "x.toml"], args].concat()).unwrap();
    let loaded = Loaded {
        config: config::parse("linkcheck.toml", file, &[]).unwrap(),
        folder: "folder".into(),
        file: None,
    };
    Settings::resolve(&cli.args, &loaded, &Environment::of(env))
}

#[test]
fn defaults_are_those_of_the_public_interface() {
    let settings = settings(&[], "", &[]).unwrap();
    assert_eq!((settings.limits.jobs, settings.limits.per_host), (256, 10));
    assert_eq!(settings.net.timeout, Duration::from_secs(20));
    assert_eq!(settings.policy.retries, 2);
    assert_eq!(settings.policy.max_wait, Duration::from_secs(60));
    assert_eq!(settings.limits.deadline, None);
    assert_eq!(settings.fail_on, FailOn::Verdicts(vec![Verdict::Dead]));
    assert_eq!(settings.progress, Visible::No);
    assert!(settings.net.user_agent.starts_with("catalog-health/"));
    assert!(!settings.net.user_agent.contains("link"));
}

#[test]
fn the_command_line_beats_the_file() {
    let file =
        "jobs = 5\nper-host = 3\ntimeout = 1\ndns-server = [\"192.0.2.1\"]\ninclude = [\"a\"]";
    let args = ["--jobs", "7", "--include", "b", "--timeout", "0.5"];
    let settings = settings(&args, file, &[]).unwrap();
    assert_eq!((settings.limits.jobs, settings.limits.per_host), (7, 3));
    assert_eq!(settings.net.timeout, Duration::from_millis(500));
    assert_eq!(settings.net.dns_servers.len(), 1);
    assert_eq!(settings.selection.wants("https://b.example"), Ok(()));
    assert_eq!(
        settings.selection.wants("https://c.org"),
        Err(Reason::Excluded)
    );
}

#[test]
fn strict_and_fail_on_replace_each_other() {
    use LintCounts::{Errors, WarningsToo};
    let never = FailOn::Never;
    let dead = FailOn::default();
    let strict = FailOn::strict();
    let rows: [(&[&str], &str, FailOn, LintCounts); 6] = [
        (&["--strict"], "", strict.clone(), WarningsToo),
        (
            &["--strict"],
            "fail-on = \"never\"",
            strict.clone(),
            WarningsToo,
        ),
        (
            &["--fail-on", "never"],
            "strict = true",
            never.clone(),
            Errors,
        ),
        (&[], "strict = true", strict, WarningsToo),
        (&[], "fail-on = \"never\"", never, Errors),
        (&[], "strict = false", dead, Errors),
    ];
    for (args, file, fail_on, lint) in rows {
        let got = settings(args, file, &[]).unwrap();
        assert_eq!((got.fail_on, got.lint), (fail_on, lint), "{args:?} {file}");
    }
    assert!(settings(&[], "strict = true\nfail-on = \"dead\"", &[]).is_err());
    assert!(settings(&[], "quiet = true\nverbose = true", &[]).is_err());
}

#[test]
fn an_excluded_url_stays_excluded_though_it_is_included() {
    let settings = settings(&["--include", "a", "--exclude", "b$"], "", &[]).unwrap();
    let rows = [
        ("a", Ok(())),
        ("ab", Err(Reason::Excluded)),
        ("c", Err(Reason::Excluded)),
    ];
    for (url, want) in rows {
        assert_eq!(settings.selection.wants(url), want, "{url}");
    }
}

#[test]
fn a_secret_comes_from_the_environment_and_goes_over_https_only() {
    let file = "[host.\"API.example\"]\nheaders_from_env = { Authorization = \"TOKEN\", X-None = \"UNSET\" }";
    let found = settings(&[], file, &[("TOKEN", "Bearer s3cret\n")])
        .unwrap()
        .net
        .headers;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].origin, "https://api.example");
    assert_eq!(found[0].value, "Bearer s3cret");
    let error = settings(&[], file, &[("TOKEN", "s3cret\u{1}x")]).unwrap_err();
    let error = format!("{error:#}");
    assert!(
        error.contains("TOKEN") && !error.contains("s3cret"),
        "{error}"
    );
}

#[test]
fn limits_of_a_host_are_found_by_its_ascii_name() {
    let settings = settings(&[], "[host.\"例.CN\"]\nper_host = 1\naccept = [403]", &[]).unwrap();
    assert_eq!(settings.limits.hosts[0].host, "xn--fsq.cn");
    assert_eq!(settings.limits.hosts[0].accept, [403]);
}

#[test]
fn certificates_of_the_file_are_beside_it() {
    let error = settings(&[], "ca-cert = [\"none.pem\"]", &[])
        .unwrap_err()
        .to_string();
    assert!(error.contains("folder/none.pem"), "{error}");
}
