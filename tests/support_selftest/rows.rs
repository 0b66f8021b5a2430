//! How an answer is chosen.

use super::wire::{body, status, whole, whole_with};
use crate::support::*;
use std::time::Duration;

#[test]
fn exact_rows_beat_patterns_and_the_rest_falls_back() {
    let origin = Origin::start();
    origin
        .on("*", "*", respond(201))
        .on("*.b.example", "*", respond(202))
        .on("c.example", "*", respond(203))
        .on("c.example", "/docs/*", respond(206))
        .on("c.example", "/docs/x", respond(207));
    let rows = [
        ("a.example", "/", 201),
        ("a.b.example", "/", 202),
        ("c.example", "/", 203),
        ("c.example", "/docs/y?q", 206),
        ("c.example", "/docs/x?q", 207),
    ];
    for (host, path, expected) in rows {
        let (response, _) = whole(&origin, host, path);
        assert_eq!(status(&response), expected, "{host}{path}");
    }
    let bare = Origin::start();
    assert!(whole(&bare, "a.example", "/").0.contains("no-such-row"));
    bare.fallback(respond(204));
    assert_eq!(status(&whole(&bare, "a.example", "/").0), 204);
}

#[test]
fn sequence_counts_each_address_alone_and_repeats_its_last() {
    let origin = Origin::start();
    origin.on("*", "*", respond(503).retry_after(1).times(2, respond(200)));
    for host in ["a.example", "b.example"] {
        let statuses = [(); 4].map(|()| status(&whole(&origin, host, "/").0));
        assert_eq!(statuses, [503, 503, 200, 200], "{host}");
    }
    assert_eq!(origin.log().answered("a.example", 503), 2);
}

#[test]
fn answer_depends_on_the_request() {
    let origin = Origin::start();
    let rows = [
        (
            "agent",
            user_agent_contains("mozilla"),
            "User-Agent: Mozilla/5.0\r\n",
        ),
        (
            "accept",
            !accept_lacks("text/html"),
            "Accept: text/html, */*\r\n",
        ),
        ("cookie", has_cookie("seen"), "Cookie: a=b; seen=1\r\n"),
        ("value", cookie("seen", "1"), "Cookie: a=b; seen=1\r\n"),
        (
            "both",
            has_cookie("a").and(method("GET")),
            "Cookie: a=b\r\n",
        ),
    ];
    for (host, condition, headers) in rows {
        origin.on(
            host,
            "/",
            when(condition, respond(200)).otherwise(respond(403)),
        );
        assert_eq!(
            status(&whole_with(&origin, host, "/", headers).0),
            200,
            "{host}"
        );
        assert_eq!(status(&whole(&origin, host, "/").0), 403, "{host}");
    }
    origin.on(
        "d.example",
        "*",
        dynamic(|request| respond(200).body(format!("you want {}", request.path))),
    );
    let (response, _) = whole(&origin, "d.example", "/any?thing");
    assert_eq!(body(&response), "you want /any?thing");
}

#[test]
fn rate_limit_refuses_what_is_above_it_for_each_host_alone() {
    let hour = Duration::from_secs(3600);
    for window in [Window::Sliding, Window::Fixed, Window::Bucket] {
        let origin = Origin::start();
        let limit = RateLimit::per(hour, 2).window(window).retry_after(7);
        origin.on("*", "*", limit.before(respond(200)));
        for host in ["a.example", "b.example"] {
            let statuses = [(); 3].map(|()| status(&whole(&origin, host, "/").0));
            assert_eq!(statuses, [200, 200, 429], "{window:?} {host}");
        }
        assert!(
            whole(&origin, "a.example", "/")
                .0
                .contains("Retry-After: 7\r\n")
        );
        assert_eq!(origin.log().answered("a.example", 429), 2);
    }
}

#[test]
fn rate_limit_admits_again_when_the_window_is_over() {
    for window in [Window::Sliding, Window::Fixed, Window::Bucket] {
        let origin = Origin::start();
        let limit = RateLimit::per(Duration::from_millis(1), 1).window(window);
        origin.on("*", "*", limit.before(respond(200)));
        // As often as it takes: no clock is measured here.
        let admitted = (0..1000).filter(|_| status(&whole(&origin, "a.example", "/").0) == 200);
        assert_eq!(admitted.take(3).count(), 3, "{window:?}");
    }
}
