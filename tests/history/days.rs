//! Days, simulated with `LINKCHECK_NOW`.

use super::support::{
    Behaviour, ClosedPort, Origin, html, method, redirect, respond, tunnel, when,
};
use super::{Desk, Ran, verdict};

const URL: &str = "http://odd.example/page";

/// A link, and what its host answers from now on.
fn desk() -> Desk {
    Desk::of(&[URL])
}

fn answers(desk: &Desk, answer: impl Into<Behaviour>) {
    desk.origin.on("odd.example", "*", answer);
}

fn well() -> Behaviour {
    respond(200).body(html::page("Odd")).into()
}

/// The verdict of a run on that day.
fn on(desk: &Desk, day: u32) -> String {
    verdict(&desk.report(day, &[])["links"][0])
}

#[test]
fn an_outage_of_eight_days_is_a_death() {
    let desk = desk();
    answers(&desk, respond(500));
    assert_eq!(on(&desk, 1), "unknown/server-error");
    assert_eq!(on(&desk, 5), "unknown/server-error");
    let ran = desk.run(9, &[]);
    let report = ran.json();
    let link = &report["links"][0];
    assert_eq!(verdict(link), "dead/persistent-failure");
    assert_eq!(ran.code, 1, "it is a finding");
    assert_eq!(link["history"]["first_failed"], "2026-11-01T10:00:00Z");
    assert_eq!(link["history"]["failures"], 3);
    assert_eq!(link["history"]["last_ok"], serde_json::Value::Null);
    let detail = link["detail"].as_str().unwrap();
    assert!(
        detail.starts_with("failing since 2026-11-01, 3 runs, never ok; now server-error: 500"),
        "{detail}"
    );
    assert_eq!(report["memory"], "on");
    // It comes back.
    answers(&desk, well());
    let report = desk.report(10, &[]);
    let link = &report["links"][0];
    assert_eq!(verdict(link), "ok");
    assert_eq!(link["history"]["failures"], 0);
    assert_eq!(link["history"]["runs"], 4);
    assert_eq!(link["history"]["up"], 1);
    let recent = link["history"]["recent"].as_array().unwrap();
    let recent: Vec<&str> = recent
        .iter()
        .map(|it| it["verdict"].as_str().unwrap())
        .collect();
    assert_eq!(recent, ["unknown", "unknown", "dead", "ok"]);
}

#[test]
fn a_wall_that_comes_and_goes_is_never_a_death() {
    let desk = desk();
    for day in 1..=12 {
        if day % 2 == 0 {
            answers(&desk, well());
            assert_eq!(on(&desk, day), "ok", "day {day}");
        } else {
            answers(&desk, respond(403));
            assert_eq!(on(&desk, day), "unknown/forbidden", "day {day}");
        }
    }
}

#[test]
fn a_wall_that_stays_is_never_a_death() {
    let desk = desk();
    answers(&desk, respond(403));
    for day in [1, 10, 20, 30] {
        assert_eq!(on(&desk, day), "unknown/forbidden", "day {day}");
    }
}

#[test]
fn what_was_ok_a_short_while_ago_is_flaky() {
    let desk = desk();
    answers(&desk, well());
    assert_eq!(on(&desk, 1), "ok");
    answers(&desk, respond(502));
    for day in [2, 6, 10, 11] {
        assert_eq!(on(&desk, day), "unknown/server-error", "day {day}");
    }
    let report = desk.report(12, &[]);
    let link = &report["links"][0];
    assert_eq!(verdict(link), "dead/persistent-failure");
    let detail = link["detail"].as_str().unwrap();
    let want = "failing since 2026-11-02, 5 runs, last ok 2026-11-01; ";
    assert!(detail.starts_with(want), "{detail}");
}

#[test]
fn a_refused_connection_ages_only_where_the_link_was_once_ok() {
    let closed = super::support::ClosedPort::new();
    let never = format!("http://127.0.0.1:{}/", closed.address().port());
    let desk = Desk::of(&[&never]);
    for day in [1, 10, 20, 28] {
        let report = desk.report(day, &["--allow-net", "127.0.0.0/8"]);
        assert_eq!(verdict(&report["links"][0]), "unknown/connection-refused");
    }
}

#[test]
fn a_definite_death_waits_where_the_configuration_says_so() {
    let desk = desk();
    desk.write("linkcheck.toml", "confirm = { runs = 2, days = 1 }\n");
    answers(&desk, well());
    assert_eq!(on(&desk, 1), "ok");
    // Dead for one day, and back.
    answers(&desk, respond(404));
    let ran = desk.run(2, &[]);
    assert_eq!(verdict(&ran.json()["links"][0]), "unknown/unconfirmed");
    assert_eq!(ran.code, 0);
    assert_eq!(ran.stderr, "", "the option has its effect");
    answers(&desk, well());
    assert_eq!(on(&desk, 3), "ok");
    // Dead for good.
    answers(&desk, respond(404));
    assert_eq!(on(&desk, 4), "unknown/unconfirmed");
    assert_eq!(
        on(&desk, 4),
        "unknown/unconfirmed",
        "the same day once more"
    );
    assert_eq!(on(&desk, 5), "dead/gone");
}

#[test]
fn without_a_configuration_a_definite_death_is_one_at_once() {
    let desk = desk();
    answers(&desk, respond(404));
    assert_eq!(on(&desk, 1), "dead/gone");
    answers(&desk, redirect(301, "http://alive.example/"));
    assert_eq!(on(&desk, 2), "redirected/moved-site");
}

#[test]
fn days_count_by_the_time_that_is_set() {
    let desk = desk();
    answers(&desk, well());
    let report = desk.report(1, &[]);
    assert_eq!(report["started"], "2026-11-01T10:00:00Z");
    assert_eq!(
        report["links"][0]["history"]["last_ok"],
        "2026-11-01T10:00:00Z"
    );
}

#[test]
fn what_is_ignored_stays_so_when_it_has_become_a_death() {
    let catalog = |rule: &str| {
        format!(
            "schema = 1\n[category.a]\nname = \"A\"\n\
             [product.odd]\nname = \"Odd\"\ncategory = \"a\"\nurl = \"{URL}\"\n\
             [[ignore]]\ntarget = \"product.odd.url\"\nrule = \"{rule}\"\nreason = \"known\"\n"
        )
    };
    // The rule that the ignore names, and the exit code of the day on which the link has died.
    for (rule, code) in [
        ("server-error", 0),
        ("persistent-failure", 0),
        ("timeout", 1),
    ] {
        let desk = desk();
        answers(&desk, respond(500));
        desk.write("c.toml", &catalog(rule));
        let on = |day: u32| {
            let mut check = desk.check(day, &[]);
            let args: Vec<_> = check.get_args().skip(1).map(ToOwned::to_owned).collect();
            check = desk.command(&["c.toml"]);
            check.env("LINKCHECK_NOW", format!("2026-11-{day:02}T10:00:00Z"));
            super::Ran::of(check.args(args))
        };
        on(1);
        on(5);
        let ran = on(9);
        let report = ran.json();
        assert_eq!(verdict(&report["links"][0]), "dead/persistent-failure");
        assert_eq!(ran.code, code, "{rule}");
        assert_eq!(report["summary"]["ignored"], 1 - code, "{rule}");
        let mut told = report["diagnostics"].as_array().unwrap().iter();
        let unused = told.any(|it| it["rule"] == "ignore-unused");
        assert_eq!(unused, code == 1, "{rule}: {}", report["diagnostics"]);
    }
}

#[test]
fn what_fails_is_the_proxy_however_long() {
    let links = ["https://alive.example/", "https://refused.example/"];
    let desk = Desk::of(&links);
    let proxy = Origin::start();
    let tunnelled = when(method("CONNECT"), tunnel());
    proxy.on(
        "alive.example",
        "*",
        tunnelled.otherwise(respond(200).body(html::page("Alive"))),
    );
    proxy.on("refused.example", "*", respond(403));
    let through = |address: std::net::SocketAddr, day: u32| {
        let mut command = desk.check(day, &["--ca-cert"]);
        command.arg(proxy.ca().pem_file());
        Ran::of(command.env("HTTPS_PROXY", format!("http://{address}")))
    };
    for day in [1, 4, 8, 12, 16] {
        let ran = through(proxy.address(), day);
        let report = ran.json();
        assert_eq!(ran.code, 0, "{day}: {report:#}");
        assert_eq!(verdict(&report["links"][0]), "ok");
        let refused = &report["links"][1];
        assert_eq!(verdict(refused), "unknown/unreachable");
        assert_eq!(refused["history"]["runs"], 0, "{refused:#}");
    }
    // A proxy that nobody answers at is no network.
    let ran = through(ClosedPort::new().address(), 20);
    assert_eq!(ran.code, 3, "{}{}", ran.stdout, ran.stderr);
    assert_eq!(ran.json()["network"], "down");
}
