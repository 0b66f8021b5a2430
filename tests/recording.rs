//! `--record`, `replay` and `explain` from outside: the same verdicts to the byte, and no secret kept.

#![expect(clippy::unwrap_used, reason = "tests")]

#[path = "support/mod.rs"]
mod support;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::Value;
use support::{
    DnsStub, Origin, Ran, RecordType, Reply, dynamic, hang, hang_up, html, linkcheck, redirect,
    respond, user_agent_contains, when,
};

/// What is sent in confidence.
const TOKEN: &str = "s3cr3t-t0ken/+=";
const COOKIE: &str = "c00kie-value";
const PASSWORD: &str = "hunter2pass";

struct World {
    folder: tempfile::TempDir,
    origin: Origin,
    dns: DnsStub,
}

impl World {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            origin: Origin::start(),
            dns: DnsStub::start(),
        }
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    /// The command in the world's folder, its environment scrubbed.
    fn run(&self, args: &[&str]) -> Ran {
        Ran::of(linkcheck(self.folder.path()).args(args))
    }

    /// The same with the network options that lead into this world. Names
    /// beneath `dns.example` are the name server's to tell.
    fn online(&self, args: &[&str]) -> Ran {
        let everywhere = |pattern: &str| format!("{pattern}=127.0.0.1:{}", self.origin.port());
        let dns = self.dns.address().to_string();
        let ca = self.origin.ca().pem_file().display().to_string();
        let (web, odd) = (everywhere("*.web.example"), everywhere("*.other.example"));
        let options = [
            "--resolve",
            &web,
            "--resolve",
            &odd,
            "--dns-server",
            &dns,
            "--ca-cert",
            &ca,
            "--timeout",
            "2",
        ];
        self.run(&[args, &options[..]].concat())
    }

    /// Gives every host its behaviour and writes the list of links.
    fn populate(&self) -> usize {
        let page = |title: &str| respond(200).body(html::page(title));
        let rows: Vec<(&str, support::Behaviour)> = vec![
            ("alive", page("Alive").into()),
            (
                "chinese",
                respond(200).body(html::chinese_page("文心一言")).into(),
            ),
            (
                "gone",
                respond(410)
                    .body(html::notice("Gone", "This is over."))
                    .into(),
            ),
            (
                "missing",
                respond(404).body(html::notice("Not found", "No.")).into(),
            ),
            ("moved", redirect(301, "https://new.other.example/").into()),
            (
                "temporary",
                redirect(302, "https://new.other.example/").into(),
            ),
            ("within", redirect(308, "/x/y").into()),
            ("circle", redirect(302, "/").into()),
            ("nowhere", respond(302).into()),
            ("scheme", redirect(302, "weixin://dl").into()),
            (
                "shy",
                when(user_agent_contains("Mozilla"), page("Shy")).otherwise(respond(403)),
            ),
            ("forbidden", respond(403).into()),
            (
                "login",
                respond(401).header("www-authenticate", "Basic").into(),
            ),
            ("busy", respond(429).retry_after(3600).into()),
            ("broken", respond(500).into()),
            ("flaky", hang_up().then(page("Flaky"))),
            ("silent", hang().into()),
            ("closes", hang_up().into()),
            ("empty", respond(200).into()),
            ("shell", respond(200).body(html::app_shell("Shell")).into()),
            (
                "refresh",
                respond(200)
                    .body(html::meta_refresh(0, "https://new.other.example/"))
                    .into(),
            ),
            (
                "wall",
                respond(403)
                    .header("cf-mitigated", "challenge")
                    .header("server", "cloudflare")
                    .body(html::notice("Just a moment...", ""))
                    .into(),
            ),
            ("expired", page("Expired").into()),
            (
                "pdf",
                respond(200).content("application/pdf", "%PDF-1.7").into(),
            ),
        ];
        let mut list = String::from("# A list\n\n");
        for (name, behaviour) in rows {
            let host = format!("{name}.web.example");
            self.origin.on(&host, "*", behaviour);
            writeln!(list, "- [{name}](https://{host}/)").unwrap();
        }
        self.origin.on("within.web.example", "/x/y", page("within"));
        self.origin.on("new.other.example", "*", page("moved"));
        self.origin.certificate(
            "expired.web.example",
            self.origin.ca().leaf("expired.web.example").expired(),
        );
        self.dns.on("servfail.dns.example", Reply::servfail());
        self.dns.a("private.dns.example", [10, 0, 0, 1]);
        self.dns.on("empty.dns.example", Reply::empty());
        for name in ["nxdomain", "servfail", "private", "empty"] {
            writeln!(list, "- [{name}](https://{name}.dns.example/)").unwrap();
        }
        list.push_str("- [Section](https://alive.web.example/#no-such-section) and [again](https://alive.web.example/)\n");
        list.push_str("- [Left out](https://alive.web.example/excluded)\n");
        fs::write(self.path("list.md"), &list).unwrap();
        list.matches("](").count()
    }
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn lines(path: &Path) -> Vec<String> {
    fs::read_to_string(path)
        .unwrap()
        .lines()
        .map(str::to_owned)
        .collect()
}

/// The `links` array as its bytes stand in a report.
fn links(report: &str) -> &str {
    let start = report.find("\n  \"links\": [").unwrap();
    &report[start..report.rfind("\n  \"diagnostics\"").unwrap()]
}

#[test]
fn a_recorded_run_gives_the_same_verdicts_to_the_byte() {
    let world = World::new();
    let places = world.populate();
    let args = [
        "list.md",
        "--format",
        "json",
        "--record",
        "run.jsonl",
        "--exclude",
        "excluded",
        // What days make of it is no part of a recording.
        "--no-history",
    ];
    let checked = world.online(&args);
    assert_eq!(checked.code, 1, "{}", checked.stderr);
    let before = (world.origin.log().total(), world.dns.log().len());
    let replayed = world.run(&["replay", "run.jsonl", "--format", "json"]);
    assert_eq!(replayed.stderr, "");
    assert_eq!(links(&checked.stdout), links(&replayed.stdout));
    let (checked_report, replayed_report) = (json(&checked.stdout), json(&replayed.stdout));
    assert_eq!(
        checked_report, replayed_report,
        "times stand in the recording too"
    );
    assert_eq!(replayed.code, checked.code);
    assert_eq!(before, (world.origin.log().total(), world.dns.log().len()));

    let summary = &checked_report["summary"];
    assert_eq!(summary["links"], places, "every place is there");
    assert!(summary["targets"].as_u64().unwrap() >= 28, "{summary}");
    let verdicts = ["ok", "redirected", "suspect", "unknown", "dead", "skipped"];
    for verdict in verdicts {
        assert!(
            summary[verdict].as_u64().unwrap() > 0,
            "no {verdict}: {summary}"
        );
    }
    let header = json(&lines(&world.path("run.jsonl"))[0]);
    assert_eq!(header["schema"], "linkcheck/evidence/1");
    assert_eq!(header["inputs"][0], "list.md");
}

#[test]
fn replay_exits_as_it_is_told() {
    let world = World::new();
    world.origin.on("shut.web.example", "*", respond(403));
    fs::write(world.path("list.txt"), "https://shut.web.example/\n").unwrap();
    assert_eq!(world.online(&["list.txt", "--record", "r.jsonl"]).code, 0);
    let rows: [(&[&str], i32); 4] = [
        (&[], 0),
        (&["--strict"], 1),
        (&["--fail-on", "unknown"], 1),
        (&["--fail-on", "dead,suspect"], 0),
    ];
    for (args, code) in rows {
        let ran = world.run(&[&["replay", "r.jsonl"], args].concat());
        assert_eq!(ran.code, code, "{args:?}: {}", ran.stderr);
    }
}

#[test]
fn what_was_sent_in_confidence_is_not_recorded() {
    let world = World::new();
    // It says back all that it was told, wherever it can.
    world.origin.on(
        "echo.web.example",
        "*",
        dynamic(|request| {
            let said = |name: &str| request.header(name).unwrap_or_default().to_owned();
            let (token, key) = (said("authorization"), said("x-key"));
            if request.path == "/" {
                let to: String = url::form_urlencoded::byte_serialize(token.as_bytes()).collect();
                return redirect(302, format!("/told?auth={to}&key={key}"))
                    .set_cookie("session", COOKIE);
            }
            respond(200)
                .header("x-powered-by", &key)
                .set_cookie("session", COOKIE)
                .body(html::page(&format!("{token} {key}")))
        }),
    );
    let link = format!("https://someone:{PASSWORD}@echo.web.example/");
    fs::write(world.path("list.txt"), &link).unwrap();
    let authorization = format!("https://echo.web.example Authorization: Bearer {TOKEN}");
    let key = format!("https://echo.web.example X-Key: {TOKEN}key");
    let secret = ["--header", &authorization, "--header", &key];
    let ran = world.online(&[&["list.txt", "--record", "r.jsonl"][..], &secret].concat());
    assert!(ran.code < 2, "{}", ran.stderr);
    let log = world.origin.log();
    let sent = log.requests.iter().any(|it| {
        it.header("authorization")
            .is_some_and(|it| it.contains(TOKEN))
    });
    assert!(sent, "the origin must have been told");

    let story = world
        .online(&[&["explain", &link][..], &secret].concat())
        .stdout;
    let data = world
        .online(&[&["explain", &link, "--format", "json"][..], &secret].concat())
        .stdout;
    let recording = fs::read_to_string(world.path("r.jsonl")).unwrap();
    let encoded: String = url::form_urlencoded::byte_serialize(TOKEN.as_bytes()).collect();
    for kept in [&recording, &story, &data] {
        assert!(kept.contains("removed"), "{kept}");
        for secret in [TOKEN, &encoded, COOKIE, PASSWORD] {
            assert!(!kept.contains(secret), "{secret} in {kept}");
        }
    }
    assert_eq!(world.run(&["replay", "r.jsonl"]).code, ran.code);
}

#[test]
fn a_killed_run_is_judged_as_far_as_it_goes() {
    let world = World::new();
    world.populate();
    world.online(&["list.md", "--record", "run.jsonl"]);
    let whole = lines(&world.path("run.jsonl"));
    let kept = whole[..6].join("\n") + "\n" + &whole[6][..40];
    fs::write(world.path("cut.jsonl"), kept).unwrap();
    let ran = world.run(&[
        "replay",
        "cut.jsonl",
        "--format",
        "json",
        "--fail-on",
        "never",
    ]);
    assert!(ran.stderr.contains("line 7 breaks off"), "{}", ran.stderr);
    assert!(ran.stderr.contains("has no end"), "{}", ran.stderr);
    let report = json(&ran.stdout);
    assert_eq!(report["complete"], false);
    assert!(!report["links"].as_array().unwrap().is_empty());
    assert_eq!(ran.code, 0);
}

#[test]
fn a_broken_recording_is_told_with_its_line() {
    let world = World::new();
    world.origin.on(
        "alive.web.example",
        "*",
        respond(200).body(html::page("Alive")),
    );
    fs::write(world.path("list.txt"), "https://alive.web.example/").unwrap();
    world.online(&["list.txt", "--record", "run.jsonl"]);
    let good = lines(&world.path("run.jsonl"));
    let (header, target, end) = (&good[0], &good[1], &good[2]);
    let older = header.replace("evidence/1", "evidence/0");
    let newer = target.replace("\"evidence\":{\"version\":1", "\"evidence\":{\"version\":7");
    let rows = [
        (String::new(), "line 1: not a recording"),
        ("# a list\n".to_owned(), "line 1: not a recording"),
        (
            format!("{older}\n"),
            "line 1: not a recording that this version reads",
        ),
        (
            format!("{header}\n{{}}\n{end}\n"),
            "line 2: neither a target nor the end",
        ),
        (
            format!("{header}\n{target}\nxx\n{end}\n"),
            "line 3: not a target's evidence",
        ),
        (
            format!("{header}\n{newer}\n{end}\n"),
            "line 2: its evidence is of version 7",
        ),
        (
            format!("{header}\n{end}\n{target}\n"),
            "line 3: something follows the end",
        ),
        (
            format!(
                "{header}\n{{\"urls\":[{{\"at\":0,\"url\":\"x\",\"locations\":[]}}],\"skipped\":\"gone\"}}\n"
            ),
            "line 2: skipped for a reason",
        ),
    ];
    for (text, want) in rows {
        fs::write(world.path("bad.jsonl"), &text).unwrap();
        let ran = world.run(&["replay", "bad.jsonl"]);
        assert_eq!(ran.code, 2, "{text}");
        assert!(ran.stderr.contains(want), "{}: {want}", ran.stderr);
        assert_eq!(ran.stdout, "");
    }
    assert_eq!(world.run(&["replay", "none.jsonl"]).code, 2);
}

#[test]
fn evidence_that_is_not_enough_leaves_a_link_unchecked() {
    let world = World::new();
    world.origin.on(
        "gone.web.example",
        "*",
        respond(404).body(html::notice("No", "No.")),
    );
    fs::write(world.path("list.txt"), "https://gone.web.example/x").unwrap();
    assert_eq!(world.online(&["list.txt", "--record", "run.jsonl"]).code, 1);
    let mut recorded = lines(&world.path("run.jsonl"));
    let mut target = json(&recorded[1]);
    target["evidence"]["visits"]
        .as_array_mut()
        .unwrap()
        .truncate(1);
    recorded[1] = target.to_string();
    fs::write(world.path("less.jsonl"), recorded.join("\n") + "\n").unwrap();
    let ran = world.run(&["replay", "less.jsonl", "--format", "json"]);
    let link = &json(&ran.stdout)["links"][0];
    assert_eq!(link["reason"], "not-checked");
    assert!(
        link["detail"]
            .as_str()
            .unwrap()
            .contains("which was not recorded"),
        "{link}"
    );
    assert!(
        ran.stderr.contains("more than was recorded"),
        "{}",
        ran.stderr
    );
}

#[test]
fn what_is_ignored_stays_ignored() {
    let world = World::new();
    world.origin.on("gone.web.example", "*", respond(410));
    let catalog = "schema = 1\n[category.c]\nname = \"C\"\n[product.gone]\nname = \"Gone\"\ncategory = \"c\"\n\
        url = \"https://gone.web.example/\"\n[[ignore]]\ntarget = \"product.gone.url\"\nreason = \"known\"\nuntil = 2999-01-01\n";
    fs::write(world.path("catalog.toml"), catalog).unwrap();
    let args = ["catalog.toml", "--format", "json", "--record", "r.jsonl"];
    let checked = world.online(&[&args[..], &["--no-history"]].concat());
    assert_eq!(checked.code, 0, "{}", checked.stderr);
    assert_eq!(json(&checked.stdout)["summary"]["ignored"], 1);
    let replayed = world.run(&["replay", "r.jsonl", "--format", "json"]);
    assert_eq!(replayed.code, 0);
    assert_eq!(links(&checked.stdout), links(&replayed.stdout));
}

#[test]
fn a_void_run_stays_void() {
    let world = World::new();
    world.dns.mood(support::Mood::Silent);
    fs::write(
        world.path("list.txt"),
        "https://a.dns.example/\nhttps://b.dns.example/x\n",
    )
    .unwrap();
    let args = [
        "list.txt",
        "--retries",
        "0",
        "--format",
        "json",
        "--record",
        "r.jsonl",
    ];
    let checked = world.online(&args);
    assert_eq!(checked.code, 3, "{}", checked.stderr);
    let replayed = world.run(&["replay", "r.jsonl", "--format", "json"]);
    assert_eq!(replayed.code, 3);
    assert_eq!(links(&checked.stdout), links(&replayed.stdout));
}

#[test]
fn a_recording_overwrites_no_input_and_no_report() {
    let world = World::new();
    fs::write(world.path("list.txt"), "https://a.web.example/\n").unwrap();
    for args in [
        &["list.txt", "--record", "./list.txt"][..],
        &["list.txt", "--record", "r.json", "--output", "json=r.json"],
        &["list.txt", "--record", "none/r.jsonl"],
    ] {
        assert_eq!(world.online(args).code, 2, "{args:?}");
    }
    assert_eq!(
        fs::read_to_string(world.path("list.txt")).unwrap(),
        "https://a.web.example/\n"
    );
    assert_eq!(world.origin.log().total(), 0);
}

/// Times, ports and serial numbers out of a story.
fn settled(story: &str) -> String {
    let rules = [
        (r"\d+ ms", "[time] ms"),
        (r"127\.0\.0\.1:\d+", "127.0.0.1:[port]"),
        (r"\d{4}-\d\d-\d\d", "[date]"),
        (r"Intermediate\s+[0-9a-f]{8}", "Intermediate [id]"),
    ];
    rules
        .iter()
        .fold(story.to_owned(), |story, (pattern, instead)| {
            regex::Regex::new(pattern)
                .unwrap()
                .replace_all(&story, *instead)
                .into_owned()
        })
}

#[test]
fn explain_tells_what_was_asked_what_came_back_and_why_that_decides() {
    let world = World::new();
    let page = html::Page::new("昇思大模型平台")
        .chinese(300)
        .link("/docs", "文档");
    world
        .origin
        .on("expired.web.example", "*", respond(200).body(page.build()));
    world.origin.certificate(
        "expired.web.example",
        world.origin.ca().leaf("expired.web.example").expired(),
    );
    world.origin.on(
        "gone.web.example",
        "*",
        respond(404).body(html::notice("Not found \u{1b}[31m", "No.")),
    );
    world.origin.on(
        "moved.web.example",
        "*",
        redirect(301, "https://new.other.example/"),
    );
    world.origin.on(
        "new.other.example",
        "*",
        respond(200).body(html::page("Moved")),
    );
    let rows: [(&str, &[&str], i32); 4] = [
        (
            "expired",
            &["https://expired.web.example/", "--name", "昇思大模型平台"],
            0,
        ),
        ("gone", &["https://gone.web.example/x"], 1),
        (
            "moved",
            &["https://moved.web.example/", "--name", "Moved"],
            0,
        ),
        ("nxdomain", &["https://nxdomain.dns.example/"], 1),
    ];
    for (name, args, code) in rows {
        let ran = world.online(&[&["explain"], args].concat());
        assert_eq!(ran.code, code, "{}{}", ran.stdout, ran.stderr);
        assert!(!ran.stdout.contains('\u{1b}'), "{}", ran.stdout);
        insta::assert_snapshot!(name, settled(&ran.stdout));
    }
    assert!(world.dns.count("nxdomain.dns.example", RecordType::A) >= 2);
}

#[test]
fn explain_in_json_holds_evidence_judgement_and_rules() {
    let world = World::new();
    world.origin.on(
        "gone.web.example",
        "*",
        respond(404).body(html::notice("No", "No.")),
    );
    let ran = world.online(&[
        "explain",
        "https://gone.web.example/x",
        "--format",
        "json",
        "--strict",
    ]);
    assert_eq!(ran.code, 1);
    let story = json(&ran.stdout);
    assert_eq!(
        (&story["verdict"], &story["reason"]),
        (&"dead".into(), &"gone".into())
    );
    let steps = story["steps"].as_array().unwrap();
    assert_eq!(
        steps.len(),
        story["evidence"]["visits"].as_array().unwrap().len()
    );
    assert!(
        steps.iter().all(|step| step["rule"].is_string()),
        "{steps:#?}"
    );
    let rules = story["considered"].as_array().unwrap();
    assert_eq!(rules.last().unwrap()["passed"], Value::Null);
    assert_eq!(story["judgement"]["rule"], rules.last().unwrap()["rule"]);
}

#[test]
fn explain_says_what_to_write_where_it_is_given_no_url() {
    let world = World::new();
    for (url, want) in [
        ("kimi.example", "such as https://kimi.example"),
        ("mailto:a@b.example", "only http and https"),
        ("https://a b.example/", "is not a URL"),
    ] {
        let ran = world.run(&["explain", url]);
        assert_eq!(ran.code, 2, "{url}");
        assert!(ran.stderr.contains(want), "{}", ran.stderr);
    }
}
