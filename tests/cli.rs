//! The command line from outside: usage, inputs, outputs, exit codes.

#![expect(clippy::unwrap_used, reason = "tests")]

#[path = "support/ran.rs"]
#[expect(
    dead_code,
    unreachable_pub,
    reason = "each test file uses its own part"
)]
mod ran;

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use ran::{Ran, linkcheck};

const CATALOG: &str = "schema = 1\n\n[category.chat]\nname = \"对话\"\n\n[product.kimi]\nname = \"Kimi\"\ncategory = \"chat\"\nurl = \"https://kimi.example/\"\n";

fn run(folder: &Path, args: &[&str]) -> Ran {
    Ran::of(linkcheck(folder).args(args))
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("catalog.toml"), CATALOG).unwrap();
    folder
}

#[test]
fn a_sound_catalog_takes_one_line_and_exits_0() {
    let folder = folder();
    let ran = run(folder.path(), &["lint", "catalog.toml"]);
    assert_eq!(
        (ran.code, ran.stdout.as_str()),
        (0, "no problems in 1 link\n"),
        "{}",
        ran.stderr
    );
    assert_eq!(
        run(folder.path(), &["lint", "-q", "catalog.toml"]).stdout,
        ""
    );
}

#[test]
fn usage_errors_exit_2_and_say_what_is_wrong() {
    let folder = folder();
    let rows: [(&[&str], &str); 9] = [
        (&["lint"], "<INPUT>"),
        (&["lint", "catalog.toml", "--frobnicate"], "--frobnicate"),
        (&["lint", "catalog.toml", "--format", "xml"], "xml"),
        (&["lint", "catalog.toml", "--output", "json"], "FORMAT=PATH"),
        (&["lint", "catalog.toml", "--output", "xml=a"], "no format"),
        (&["lint", "catalog.toml", "-q", "-v"], "cannot be used with"),
        (&["lint", "-", "--input-format", "pdf"], "pdf"),
        (&["schema", "everything"], "everything"),
        (&["completions", "cmd"], "cmd"),
    ];
    for (args, want) in rows {
        let ran = run(folder.path(), args);
        assert_eq!(ran.code, 2, "{args:?}");
        assert!(ran.stderr.contains(want), "{args:?}: {}", ran.stderr);
        assert_eq!(ran.stdout, "", "{args:?}");
    }
}

#[test]
fn values_that_make_no_sense_exit_2() {
    let folder = folder();
    let rows: [(&[&str], &str); 14] = [
        (&["--jobs", "0"], "at least 1 is needed"),
        (&["--per-host", "0"], "at least 1 is needed"),
        (&["--timeout", "0"], "more than 0"),
        (&["--retries", "-1"], "-1"),
        (&["--deadline", "soon"], "90s, 10m"),
        (&["--resolve", "a.example"], "HOST=IP"),
        (&["--dns-server", "dns.example"], "no address"),
        (&["--ca-cert", "none.pem"], "none.pem"),
        (&["--ca-cert", "catalog.toml"], "no PEM certificate"),
        (&["--allow-net", "10"], "10.0.0.0/8"),
        (&["--header", "X: y"], "write 'https://host"),
        (&["--include", "("], "unclosed group"),
        (&["--fail-on", "ok"], "none of"),
        (&["--strict", "--fail-on", "never"], "cannot be used with"),
    ];
    for (args, want) in rows {
        let ran = run(folder.path(), &[&["catalog.toml"], args].concat());
        assert_eq!(ran.code, 2, "{args:?}");
        assert!(ran.stderr.contains(want), "{args:?}: {}", ran.stderr);
        assert_eq!(ran.stdout, "", "{args:?}");
    }
}

/// A server on the loopback that knows `/` and nothing else; every host name
/// leads to it. It lives as long as the test.
fn server() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let everywhere = format!("*={}", listener.local_addr().unwrap());
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            count.fetch_add(1, Ordering::SeqCst);
            let mut line = String::new();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            reader.read_line(&mut line).unwrap();
            let mut header = String::from("x");
            while !header.trim().is_empty() {
                header.clear();
                reader.read_line(&mut header).unwrap();
            }
            let status = if line.starts_with("GET / ") {
                "200 OK"
            } else {
                "404 Not Found"
            };
            let body = "<title>Acme</title><h1>Acme</h1>";
            let length = body.len();
            let _ = write!(
                stream,
                "HTTP/1.1 {status}\r\nContent-Type: text/html\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
            );
        }
    });
    (everywhere, asked)
}

#[test]
fn a_check_exits_by_what_it_found() {
    let folder = folder();
    fs::write(
        folder.path().join("ok.md"),
        "[Acme](http://acme.example/)\n",
    )
    .unwrap();
    fs::write(
        folder.path().join("dead.md"),
        "[Acme](http://acme.example/gone)\n",
    )
    .unwrap();
    let (everywhere, _) = server();
    let rows: [(&[&str], i32, &str); 5] = [
        (&["ok.md"], 0, "1 link ok in "),
        (&["check", "ok.md"], 0, "1 link ok in "),
        (&["dead.md"], 1, "dead.md:1:8"),
        (&["dead.md", "--fail-on", "never"], 0, "gone: "),
        (&["dead.md", "--exclude", "gone"], 0, "1 skipped"),
    ];
    for (args, code, want) in rows {
        let ran = run(folder.path(), &[args, &["--resolve", &everywhere]].concat());
        assert_eq!(ran.code, code, "{args:?}: {}{}", ran.stdout, ran.stderr);
        assert!(ran.stdout.contains(want), "{args:?}: {}", ran.stdout);
    }
}

#[test]
fn nothing_is_probed_where_an_input_cannot_be_parsed() {
    let folder = folder();
    let broken = CATALOG.replace("https:", "http:") + "x = = 1\n";
    fs::write(folder.path().join("broken.toml"), broken).unwrap();
    let (everywhere, asked) = server();
    let ran = run(
        folder.path(),
        &["broken.toml", "--resolve", &everywhere, "--format", "json"],
    );
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    let report: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(report["links"][0]["reason"], "not-checked");
    assert_eq!(report["complete"], false);
    assert_eq!(asked.load(Ordering::SeqCst), 0);
}

#[test]
fn a_cut_off_network_exits_3_and_calls_nothing_dead() {
    let folder = folder();
    // A name server that keeps silent.
    let silent = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let server = silent.local_addr().unwrap().to_string();
    let args = [
        "catalog.toml",
        "--retries",
        "0",
        "--timeout",
        "1",
        "--dns-server",
        &server,
    ];
    let ran = run(folder.path(), &args);
    assert_eq!(ran.code, 3, "{}{}", ran.stdout, ran.stderr);
    assert!(
        ran.stdout.contains("cargo run --release --example tour"),
        "{}",
        ran.stdout
    );
    assert!(!ran.stdout.contains("dead ("), "{}", ran.stdout);
}

#[test]
fn unreadable_input_exits_2_and_names_the_file() {
    let folder = folder();
    fs::write(folder.path().join("gbk.md"), b"ok\n\xc4\xe3\xba\xc3").unwrap();
    let rows = [
        ("none.toml", "failed to read none.toml"),
        ("gbk.md", "not UTF-8 at byte 3 (line 2: 0xc4)"),
    ];
    for (input, want) in rows {
        let ran = run(folder.path(), &["lint", input]);
        assert_eq!(ran.code, 2, "{input}");
        assert!(ran.stderr.contains(want), "{input}: {}", ran.stderr);
    }
}

#[test]
fn no_links_at_all_exits_2_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("empty.toml"), "schema = 1\n").unwrap();
    fs::create_dir(folder.path().join("nothing")).unwrap();
    for input in ["empty.toml", "nothing"] {
        let ran = run(folder.path(), &["lint", input]);
        assert_eq!(ran.code, 2, "{input}");
        assert!(
            ran.stderr.contains(&format!("no links in {input}")),
            "{}",
            ran.stderr
        );
    }
}

#[test]
fn broken_toml_exits_2_shows_the_line_and_still_writes_its_report() {
    let folder = folder();
    let broken = CATALOG.replace("name = \"Kimi\"", "name = = 1");
    fs::write(folder.path().join("broken.toml"), broken).unwrap();
    let ran = run(
        folder.path(),
        &["lint", "broken.toml", "--output", "json=r.json"],
    );
    assert_eq!(ran.code, 2);
    assert!(ran.stdout.contains("error[parse-error]"), "{}", ran.stdout);
    assert!(ran.stdout.contains("broken.toml:7:"), "{}", ran.stdout);
    let report = fs::read_to_string(folder.path().join("r.json")).unwrap();
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert_eq!(report["diagnostics"][0]["rule"], "parse-error");
}

#[test]
fn unwritable_output_exits_2() {
    let folder = folder();
    let ran = run(
        folder.path(),
        &["lint", "catalog.toml", "--output", "json=none/r.json"],
    );
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("none/r.json"), "{}", ran.stderr);
}

#[test]
fn bad_configuration_exits_2_with_its_line() {
    let folder = folder();
    fs::write(folder.path().join("linkcheck.toml"), "\njobss = 1\n").unwrap();
    let ran = run(folder.path(), &["lint", "catalog.toml"]);
    assert_eq!(ran.code, 2);
    let want = "linkcheck.toml:2:1: unknown key `jobss`; did you mean `jobs`?";
    assert!(ran.stderr.contains(want), "{}", ran.stderr);
}

#[test]
fn json_goes_to_standard_output_alone() {
    let folder = folder();
    let ran = run(folder.path(), &["lint", "catalog.toml", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(report["schema"], "linkcheck/report/1");
    assert_eq!(ran.stderr, "");
}

#[test]
fn standard_input_is_what_it_is_said_to_be() {
    let folder = folder();
    let lint = |format: &str| {
        let catalog = fs::File::open(folder.path().join("catalog.toml")).unwrap();
        let mut command = linkcheck(folder.path());
        command.args(["lint", "-", "--input-format", format]);
        Ran::of(command.stdin(catalog)).stdout
    };
    assert_eq!(lint("toml"), "no problems in 1 link\n");
    assert_eq!(lint("text"), "no problems in 1 link\n");
}

#[test]
fn a_directory_is_searched() {
    let folder = folder();
    fs::write(folder.path().join("list.md"), "[a](https://a.example/)\n").unwrap();
    fs::write(
        folder.path().join("left-out.md"),
        "[b](https://b.example/)\n",
    )
    .unwrap();
    fs::write(folder.path().join(".gitignore"), "left-out.md\n").unwrap();
    assert_eq!(
        run(folder.path(), &["lint", "."]).stdout,
        "no problems in 2 links\n"
    );
}

#[test]
fn colours_follow_the_option_and_the_environment() {
    let folder = folder();
    let coloured = |args: &[&str], variables: &[(&str, &str)]| {
        let mut command = linkcheck(folder.path());
        command
            .args(["lint", "catalog.toml"])
            .args(args)
            .envs(variables.iter().copied());
        command.output().unwrap().stdout.contains(&0x1b)
    };
    assert!(!coloured(&[], &[]));
    assert!(coloured(&[], &[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(
        &[],
        &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]
    ));
    assert!(coloured(&["--color", "always"], &[("NO_COLOR", "1")]));
    assert!(!coloured(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]));
}

#[test]
fn packagers_get_completions_and_a_manual() {
    let folder = folder();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let ran = run(folder.path(), &["completions", shell]);
        assert_eq!(ran.code, 0, "{shell}");
        assert!(ran.stdout.contains("input-format"), "{shell}");
    }
    let man = run(folder.path(), &["man"]);
    assert_eq!(man.code, 0);
    assert!(man.stdout.contains(".TH linkcheck") && man.stdout.contains("input\\-format"));
}

#[test]
fn every_schema_is_a_schema() {
    let folder = folder();
    for what in ["catalog", "report", "config"] {
        let ran = run(folder.path(), &["schema", what]);
        assert_eq!(ran.code, 0, "{what}");
        let schema: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
        jsonschema::meta::validate(&schema).unwrap();
        assert_eq!(schema["type"], "object", "{what}");
    }
}

#[test]
fn help_tells_exit_codes_and_examples() {
    let folder = folder();
    for args in [&["--help"][..], &["lint", "--help"]] {
        let ran = run(folder.path(), args);
        assert_eq!(ran.code, 0);
        for want in ["Examples:", "Exit codes:", "linkcheck lint catalog.toml"] {
            assert!(ran.stdout.contains(want), "{args:?}: {want}");
        }
    }
    assert_eq!(run(folder.path(), &[]).code, 2);
}

#[test]
fn a_closed_pipe_is_no_error() {
    let folder = folder();
    let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin("linkcheck"));
    let mut child = command
        .env_clear()
        .current_dir(folder.path())
        .args(["schema", "catalog"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn each_rule_explains_itself_and_no_other_name_does() {
    let folder = folder();
    for rule in linkcheck::lint::RULES {
        let ran = run(folder.path(), &["lint", "--explain", rule.name]);
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{}", rule.name);
        let head = ran.stdout.lines().next().unwrap();
        assert!(
            head.contains(rule.name) && head.contains(rule.summary),
            "{head}"
        );
        assert!(ran.stdout.ends_with(rule.explain), "{}", rule.name);
    }
    let ran = run(folder.path(), &["lint", "--explain", "duplicate-urls"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("duplicate-url"), "{}", ran.stderr);
}

#[test]
fn a_private_host_is_an_error_unless_the_options_name_it() {
    let folder = folder();
    let text = "https://a.test/ https://127.0.0.1/\n";
    fs::write(folder.path().join("list.txt"), text).unwrap();
    let code = |options: &[&str]| {
        let args = [&["list.txt", "--exclude", "."], options].concat();
        run(folder.path(), &args).code
    };
    let (resolve, allow) = (
        ["--resolve", "*.test=127.0.0.1"],
        ["--allow-net", "127.0.0.0/8"],
    );
    assert_eq!(code(&[]), 1);
    assert_eq!(code(&resolve), 1);
    assert_eq!(code(&allow), 1);
    assert_eq!(code(&[resolve, allow].concat()), 0);
}

#[test]
fn what_a_run_is_led_to_is_not_held_against_the_file() {
    let folder = folder();
    let text = "http://a.example:8081/ http://b.example/ http://c.test/\n";
    fs::write(folder.path().join("list.txt"), text).unwrap();
    let rows: [(&[&str], &[&str]); 4] = [
        (
            &[],
            &["insecure-http", "odd-port", "insecure-http", "private-host"],
        ),
        (&["--resolve", "*=127.0.0.1"], &[]),
        (&["--resolve", "*.example=127.0.0.1"], &["private-host"]),
        (
            &[
                "--resolve",
                "a.example=127.0.0.1",
                "--resolve",
                "c.test=127.0.0.1",
            ],
            &["insecure-http"],
        ),
    ];
    for (options, want) in rows {
        let args = ["list.txt", "--exclude", ".", "--format", "json"];
        let ran = run(folder.path(), &[&args[..], options].concat());
        let report: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
        let told = report["diagnostics"].as_array().unwrap().iter();
        let told: Vec<&str> = told.map(|it| it["rule"].as_str().unwrap()).collect();
        assert_eq!(told, want, "{options:?}");
    }
}
