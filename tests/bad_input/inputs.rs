//! Inputs that are broken, empty, odd or enormous.

use super::{Desk, Ran, catalog, link, sound, verdict};

const ALIVE: &str = "http://alive.example/";

/// Name, content (none: there is no such file), exit code, what standard error says.
type Row = (&'static str, Option<&'static [u8]>, i32, &'static str);

#[test]
fn an_input_that_gives_nothing_to_check_exits_2_and_says_why() {
    let rows: [Row; 8] = [
        (
            "none.toml",
            None,
            2,
            "failed to read none.toml: No such file",
        ),
        (
            "gbk.md",
            Some(b"a\nb \xc4\xe3"),
            2,
            "not UTF-8 at byte 4 (line 2",
        ),
        (
            "utf16.md",
            Some(b"\xff\xfeh\0t\0"),
            2,
            "it looks like UTF-16",
        ),
        (
            "empty.toml",
            Some(b""),
            2,
            "there are no links in empty.toml",
        ),
        (
            "bare.toml",
            Some(b"schema = 1\n"),
            2,
            "there are no links in bare.toml",
        ),
        ("empty.md", Some(b""), 2, "there are no links in empty.md"),
        (
            "bom.md",
            Some(b"\xef\xbb\xbf"),
            2,
            "there are no links in bom.md",
        ),
        (
            "relative.md",
            Some(b"[a](b.md) [c](mailto:d@e.example)"),
            2,
            "no links",
        ),
    ];
    for (name, content, code, said) in rows {
        let desk = Desk::new();
        if let Some(content) = content {
            desk.write(name, content);
        }
        let ran = desk.run(&[name]);
        assert_eq!(ran.code, code, "{name}: {}{}", ran.stdout, ran.stderr);
        assert!(ran.stderr.contains(said), "{name}: {}", ran.stderr);
        assert_eq!(desk.origin.log().connections, 0, "{name}");
    }
}

#[test]
fn inputs_that_cannot_be_read_are_all_named_in_the_reports_too() {
    let desk = Desk::new();
    desk.write("a.md", format!("[Alive]({ALIVE})"));
    desk.write("gbk.md", b"a\nb \xc4\xe3");
    let names = ["gbk.md", "a.md", "none.toml"];
    let args = ["--format", "json", "--output", "json=r.json"];
    for command in [&names[..], &[&["lint"][..], &names].concat()] {
        let ran = Ran::of(&mut desk.command(&[command, &args].concat()));
        assert_eq!(ran.code, 2, "{command:?}");
        for said in ["gbk.md: not UTF-8", "failed to read none.toml"] {
            assert!(ran.stderr.contains(said), "{command:?}: {}", ran.stderr);
        }
        let report = sound(&ran);
        assert_eq!(
            std::fs::read_to_string(desk.path("r.json")).unwrap(),
            ran.stdout
        );
        let told = report["diagnostics"].as_array().unwrap().iter();
        let told = told.map(|it| (&it["file"], &it["rule"]));
        let told: Vec<_> = told.filter(|it| it.1 == "parse-error").collect();
        let broken = &"parse-error".into();
        assert_eq!(
            told,
            [(&"gbk.md".into(), broken), (&"none.toml".into(), broken)]
        );
    }
    assert_eq!(desk.origin.log().connections, 0);
}

#[test]
fn a_directory_without_links_exits_2_and_says_so() {
    let desk = Desk::new();
    desk.write("docs/a.md", "nothing here");
    desk.write("docs/picture.png", b"\x89PNG http://alive.example/");
    let ran = desk.run(&["docs"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("there are no links in docs"),
        "{}",
        ran.stderr
    );
}

#[test]
fn marks_and_line_ends_of_windows_do_not_shift_places() {
    let desk = Desk::new();
    let text = catalog(&[(
        "a",
        "description = \"对话助手。\"\nurl = \"http://alive.example/\"",
    )]);
    let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    desk.write("c.toml", windows);
    desk.write(
        "d.md",
        format!("\u{feff}月之暗面：[Alive]({ALIVE})\r\n第二行 {ALIVE}\r\n"),
    );
    let report = desk.report(&["c.toml", "d.md"]);
    let places: Vec<_> = link(&report, ALIVE)["locations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|place| {
            (
                place["file"].as_str().unwrap(),
                place["line"].as_u64().unwrap(),
                place["column"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(places, [("c.toml", 10, 8), ("d.md", 1, 14), ("d.md", 2, 5)]);
    assert_eq!(report["diagnostics"][0]["rule"], "duplicate-url");
    assert_eq!(report["diagnostics"][0]["line"], 2);
    assert_eq!(report["diagnostics"].as_array().unwrap().len(), 1);
}

#[test]
fn broken_toml_shows_every_error_and_probes_nothing() {
    let desk = Desk::new();
    let broken = catalog(&[
        ("a", "url = = \"http://alive.example/a\""),
        ("b", "url = \"http://alive.example/b\"\nnote = \"open"),
        ("c", "url = \"http://alive.example/c\"\n1 2 3"),
    ]);
    desk.write("c.toml", broken);
    let ran = desk.run(&["c.toml", "--format", "json", "--output", "json=r.json"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    let written = std::fs::read_to_string(desk.path("r.json")).unwrap();
    assert_eq!(written, ran.stdout);
    let report = sound(&ran);
    let diagnostics = report["diagnostics"].as_array().unwrap();
    let mut lines: Vec<_> = diagnostics
        .iter()
        .filter(|it| it["rule"] == "parse-error")
        .map(|it| it["line"].as_u64().unwrap())
        .collect();
    lines.dedup();
    assert_eq!(lines, [9, 15, 21], "{diagnostics:#?}");
    for link in report["links"].as_array().unwrap() {
        assert_eq!(link["reason"], "not-checked");
    }
    assert_eq!(report["complete"], false);
    assert_eq!(desk.origin.log().connections, 0);
    let human = desk.run(&["c.toml"]);
    let last = "Nothing was probed: mend the errors above first.\n";
    assert!(human.stdout.ends_with(last), "{}", human.stdout);
    for place in ["c.toml:9:", "c.toml:15:", "c.toml:21:"] {
        assert!(human.stdout.contains(place), "{place}: {}", human.stdout);
    }
}

#[test]
fn whatever_keeps_toml_from_being_toml_is_a_parse_error() {
    let wrong = [
        "name =",
        "name = ",
        "name",
        "= 1",
        "name = \"open",
        "name = nothing",
        "name = 'a' 'b'",
        "name = 1_",
        "name = [1, 2",
        "name = {a = 1",
        "[product.x",
        "name = \"\\q\"",
        "a.b = 1\na = 2",
    ];
    for wrong in wrong {
        let desk = Desk::new();
        desk.write(
            "c.toml",
            catalog(&[("a", &format!("url = \"{ALIVE}\"\n{wrong}"))]),
        );
        let ran = desk.run(&["c.toml", "--format", "json"]);
        assert_eq!(ran.code, 2, "{wrong}: {}{}", ran.stdout, ran.stderr);
        let report = sound(&ran);
        let mut diagnostics = report["diagnostics"].as_array().unwrap().iter();
        assert!(diagnostics.any(|it| it["rule"] == "parse-error"), "{wrong}");
        assert_eq!(desk.origin.log().connections, 0, "{wrong}");
    }
}

#[test]
fn addresses_that_are_none_are_told_and_kept_in_the_report() {
    let rows = [
        ("http://alive.example/a b", "ok", Some("url-whitespace")),
        (
            "http://alive .example/",
            "skipped/invalid-url",
            Some("invalid-url"),
        ),
        (
            "https：//alive.example/x",
            "skipped/invalid-url",
            Some("url-fullwidth-punct"),
        ),
        ("http://alive。example/", "ok", Some("url-fullwidth-punct")),
        (
            "javascript:alert(1)",
            "skipped/unsupported-scheme",
            Some("unreachable-scheme"),
        ),
        (
            "mailto:a@alive.example",
            "skipped/unsupported-scheme",
            Some("unreachable-scheme"),
        ),
        (
            "ftp://alive.example/",
            "skipped/unsupported-scheme",
            Some("unreachable-scheme"),
        ),
        ("/relative/path", "skipped/invalid-url", Some("invalid-url")),
        (
            "//alive.example/",
            "skipped/invalid-url",
            Some("invalid-url"),
        ),
        ("alive.example", "skipped/invalid-url", Some("invalid-url")),
        ("http://", "skipped/invalid-url", Some("invalid-url")),
        (
            "http://alive.example:99999/",
            "skipped/invalid-url",
            Some("invalid-url"),
        ),
        ("http://[::1/", "skipped/invalid-url", Some("invalid-url")),
        ("", "skipped/invalid-url", Some("empty-value")),
    ];
    let desk = Desk::new();
    let products: Vec<(String, String)> = rows
        .iter()
        .enumerate()
        .map(|(at, (url, ..))| (format!("p{at:02}"), format!("url = '{url}'")))
        .collect();
    let products: Vec<(&str, &str)> = products.iter().map(|(id, it)| (&**id, &**it)).collect();
    desk.write("c.toml", catalog(&products));
    let ran = desk.run(&["c.toml", "--format", "json"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let report = sound(&ran);
    for (at, (url, want, rule)) in rows.iter().enumerate() {
        assert_eq!(verdict(&report, url), *want, "{url:?}");
        let id = format!("p{at:02}");
        let diagnostics = report["diagnostics"].as_array().unwrap();
        let told: Vec<&str> = diagnostics
            .iter()
            .filter(|it| it["product"] == *id)
            .map(|it| it["rule"].as_str().unwrap())
            .filter(|rule| *rule != "duplicate-name")
            .collect();
        assert_eq!(told, rule.iter().copied().collect::<Vec<_>>(), "{url:?}");
    }
}

#[test]
fn an_endless_address_is_judged_like_any_other() {
    let desk = Desk::new();
    let long = format!("{ALIVE}{}", "x".repeat(64 * 1024));
    desk.write("a.md", format!("[Alive]({long})\n[Alive]({ALIVE})\n"));
    let ran = desk.run(&["a.md", "--format", "json"]);
    let report = sound(&ran);
    assert_eq!(verdict(&report, ALIVE), "ok");
    let endless = link(&report, &long);
    assert_eq!(endless["verdict"], "unknown");
    assert_eq!(
        endless["detail"],
        "the address is longer than any request can carry"
    );
    assert_eq!(report["summary"]["requests"], 1);
    let human = desk.run(&["a.md", "-v"]);
    assert!(human.stdout.len() < 4096, "{} bytes", human.stdout.len());
}

#[test]
fn ten_thousand_places_of_one_address_are_one_request() {
    let desk = Desk::new();
    desk.write("a.md", format!("[Alive]({ALIVE})\n").repeat(10_000));
    let report = desk.report(&["a.md"]);
    let links = report["links"].as_array().unwrap();
    assert_eq!(links.len(), 1);
    assert_eq!(links[0]["locations"].as_array().unwrap().len(), 10_000);
    let summary = &report["summary"];
    assert_eq!(
        [&summary["links"], &summary["urls"], &summary["requests"]],
        [10_000, 1, 1]
    );
    assert_eq!(desk.origin.log().total(), 1);
    let human = desk.run(&["a.md"]);
    let first = human.stdout.as_str();
    assert!(first.starts_with("10000 links ok in "), "{first}");
    let human = desk.run(&["a.md", "-v"]);
    assert!(
        human.stdout.contains("and 9988 places more"),
        "{}",
        human.stdout
    );
}

#[test]
fn one_broken_file_of_many_is_told_and_nothing_is_probed() {
    let desk = Desk::new();
    desk.write("docs/a.md", format!("[Alive]({ALIVE})"));
    desk.write("docs/b.json", "{\"url\": \"http://alive.example/b\",");
    let ran = desk.run(&["docs", "--format", "json"]);
    assert_eq!(ran.code, 2);
    let report = sound(&ran);
    assert_eq!(report["diagnostics"][0]["file"], "docs/b.json");
    assert_eq!(verdict(&report, ALIVE), "unknown/not-checked");
    assert_eq!(desk.origin.log().connections, 0);
}

#[test]
fn usage_that_cannot_be_meant_exits_2_before_anything_is_sent() {
    let desk = Desk::new();
    desk.write("a.md", ALIVE);
    let rows: [(&[&str], &str); 7] = [
        (&["--jobs", "0"], "at least 1"),
        (
            &["--output", "json=-"],
            "standard output is for --format json",
        ),
        (&["--frobnicate"], "--frobnicate"),
        (&["--output", "json=none/r.json"], "none/r.json"),
        (&["--output", "json=."], "failed to open the output ."),
        (&["--output", "json=/proc/r.json"], "/proc/r.json"),
        (&["--config", "none.toml"], "none.toml"),
    ];
    for (args, said) in rows {
        let ran = desk.run(&[&["a.md"], args].concat());
        assert_eq!(ran.code, 2, "{args:?}");
        assert!(ran.stderr.contains(said), "{args:?}: {}", ran.stderr);
    }
    let ran = Ran::of(desk.online(&["a.md"]).env("LINKCHECK_NOW", "tomorrow"));
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("RFC 3339"), "{}", ran.stderr);
    assert_eq!(desk.origin.log().connections, 0);
}
