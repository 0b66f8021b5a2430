//! Headers and cookies stay with their origin; a proxy's fault is not the link's.

use super::support::{
    ClosedPort, Origin, has_cookie, html, method, redirect, respond, tunnel, when,
};
use super::{Desk, Ran, sound, verdict};

#[test]
fn a_header_reaches_exactly_its_origin() {
    let desk = Desk::new();
    let page = || respond(200).body(html::page("Alive"));
    desk.origin
        .on("own.example", "*", page())
        .on(
            "own.example",
            "/to-other",
            redirect(302, "https://other.example/"),
        )
        .on(
            "own.example",
            "/to-http",
            redirect(302, "http://own.example/plain"),
        )
        .on(
            "own.example",
            "/to-port",
            redirect(
                302,
                format!("https://own.example:{}/port", desk.origin.port()),
            ),
        )
        .on("own.example", "/to-own", redirect(302, "/here"))
        .on("other.example", "*", page())
        .on("www.own.example", "*", page());
    let list = ["/", "/to-other", "/to-http", "/to-port", "/to-own"]
        .map(|path| format!("https://own.example{path}\n"));
    desk.write(
        "a.md",
        list.concat() + "https://www.own.example/\nhttp://own.example/first\n",
    );
    let report = desk.report(&[
        "a.md",
        "--header",
        "https://own.example X-Secret: s3cret",
        "--retries",
        "0",
    ]);
    assert!(!report.to_string().contains("s3cret"));
    let log = desk.origin.log();
    let mut with: Vec<&str> = Vec::new();
    let mut without: Vec<String> = Vec::new();
    for seen in &log.requests {
        if seen.header("x-secret") == Some("s3cret") {
            assert!(seen.secure && seen.host == "own.example", "{seen:?}");
            with.push(&seen.path);
        } else {
            without.push(format!("{}{}", seen.host, seen.path));
        }
    }
    with.sort_unstable();
    with.dedup();
    assert_eq!(
        with,
        ["/", "/here", "/to-http", "/to-other", "/to-own", "/to-port"]
    );
    without.sort_unstable();
    without.dedup();
    assert_eq!(
        without,
        [
            "other.example/",
            "own.example/first",
            "own.example/plain",
            "own.example/port",
            "www.own.example/"
        ]
    );
}

#[test]
fn a_cookie_returns_to_its_own_host_within_one_chain() {
    let desk = Desk::new();
    let page = || respond(200).body(html::page("Alive"));
    desk.origin
        .on(
            "jar.example",
            "/",
            when(has_cookie("seen"), page()).otherwise(redirect(302, "/").set_cookie("seen", "1")),
        )
        .on("jar.example", "/next", page())
        .on(
            "jar.example",
            "/away",
            redirect(302, "http://other.example/").set_cookie("away", "1"),
        )
        .on("other.example", "*", page());
    desk.write("a.md", "[Alive](http://jar.example/)\n[Alive](http://jar.example/away)\n[Alive](http://jar.example/next)\n");
    let report = desk.report(&["a.md", "--per-host", "1"]);
    assert_eq!(verdict(&report, "http://jar.example/"), "ok");
    for seen in &desk.origin.log().requests {
        let may = seen.host == "jar.example" && seen.path == "/";
        assert!(may || seen.header("cookie").is_none(), "{seen:?}");
    }
}

#[test]
fn a_proxy_that_refuses_kills_no_link() {
    let desk = Desk::new();
    let (proxy, closed) = (Origin::start(), ClosedPort::new());
    proxy
        .on(
            "refused.example",
            "*",
            when(method("CONNECT"), respond(403)).otherwise(respond(403)),
        )
        .on(
            "missing.example",
            "*",
            when(method("CONNECT"), respond(404)).otherwise(respond(404)),
        )
        .on(
            "failing.example",
            "*",
            when(method("CONNECT"), respond(502)).otherwise(respond(502)),
        );
    proxy.on(
        "alive.example",
        "*",
        when(method("CONNECT"), tunnel()).otherwise(respond(200).body(html::page("Alive"))),
    );
    desk.write("a.md", "https://refused.example/ https://missing.example/ https://failing.example/\n[Alive](https://alive.example/)\n");
    let through = |address: std::net::SocketAddr| {
        let mut command =
            desk.command(&["a.md", "--format", "json", "--retries", "0", "--ca-cert"]);
        command
            .arg(proxy.ca().pem_file())
            .env("HTTPS_PROXY", format!("http://{address}"));
        Ran::of(&mut command)
    };
    let ran = through(proxy.address());
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    let report = sound(&ran);
    for host in ["refused", "missing", "failing"] {
        let link = super::link(&report, &format!("https://{host}.example/"));
        assert_eq!(link["verdict"], "unknown", "{link:#}");
    }
    assert_eq!(verdict(&report, "https://alive.example/"), "ok");
    // What answers is no dead network, though it lets nothing through.
    desk.write(
        "a.md",
        "https://refused.example/ https://missing.example/ https://failing.example/\n",
    );
    let ran = through(proxy.address());
    assert_eq!((ran.code, &sound(&ran)["network"]), (0, &"ok".into()));
    assert_eq!(sound(&ran)["summary"]["unknown"], 3);
    desk.write("a.md", "https://refused.example/ https://alive.example/\n");
    let report = through(closed.address()).json();
    assert_eq!(report["summary"]["dead"], 0);
    assert_eq!(report["summary"]["unknown"], 2);
}
