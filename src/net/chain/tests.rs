use reqwest::header::{HeaderName, HeaderValue};

use super::*;
use crate::evidence::{Identity, Transport, Wait};

fn chain(url: &str) -> Chain {
    Chain::new(Ask {
        url: url.to_owned(),
        purpose: Purpose::Page,
        identity: Identity::Honest,
        transport: Transport::Standard,
        wait: Wait::No,
    })
    .unwrap()
}

fn response(status: u16, headers: &[(&'static str, &[u8])]) -> Response {
    let headers = headers.iter().map(|&(name, value)| {
        let value = HeaderValue::from_bytes(value).unwrap();
        (HeaderName::from_static(name), value)
    });
    Response {
        status,
        version: "HTTP/1.1",
        remote: None,
        headers: headers.collect(),
        body: Vec::new(),
        bytes: 0,
        complete: true,
        broken: None,
        certificate: None,
        retry_after: None,
    }
}

fn page(html: &str) -> Response {
    Response {
        body: html.as_bytes().to_vec(),
        ..response(200, &[("content-type", b"text/html")])
    }
}

fn fault(kind: FaultKind) -> Fault {
    Fault {
        url: "https://a.example/".to_owned(),
        kind,
        detail: String::new(),
        certificate: None,
    }
}

/// What comes next: a request, or how the visit ended.
fn next(chain: &mut Chain, response: Response) -> String {
    told(chain.answered(response, &Subject::default()), chain)
}

fn told(turn: Turn, chain: &Chain) -> String {
    match turn {
        Turn::Again => format!("{:?} {}", chain.method, chain.url),
        Turn::Ended(visit) => match visit.end {
            End::Answer(answer) => format!("{} of {}", answer.status, answer.url),
            End::Fault(fault) => format!("{:?}", fault.kind),
            End::Stopped(stop) => format!("{stop:?}"),
        },
    }
}

#[test]
fn a_location_is_followed_as_browsers_follow_it() {
    const FROM: &str = "https://a.example/x/y";
    // Status, Location, what comes next.
    let rows: &[(u16, &[u8], &str)] = &[
        (301, b"/b", "Get https://a.example/b"),
        (302, b"z", "Get https://a.example/x/z"),
        (303, b"?q", "Get https://a.example/x/y?q"),
        (307, b"//b.example", "Get https://b.example/"),
        (308, b" https://b.example/ ", "Get https://b.example/"),
        (
            302,
            b"https://me:secret@b.example/c",
            "Get https://b.example/c",
        ),
        (300, b"/b", "Get https://a.example/b"),
        (304, b"/b", "304 of https://a.example/x/y"),
        (
            305,
            b"http://proxy.example/",
            "305 of https://a.example/x/y",
        ),
        (306, b"/b", "306 of https://a.example/x/y"),
        (201, b"/b", "201 of https://a.example/x/y"),
        (404, b"/b", "404 of https://a.example/x/y"),
        // Raw UTF-8, and an older encoding (GBK), whose bytes go back as they came.
        (302, "/文".as_bytes(), "Get https://a.example/%E6%96%87"),
        (302, b"/\xce\xc4", "Get https://a.example/%CE%C4"),
        (302, "https://例.cn/".as_bytes(), "Get https://xn--fsq.cn/"),
        (302, b"app://open", "Scheme(\"app://open\")"),
        (302, b"file:///etc/passwd", "Scheme(\"file:///etc/passwd\")"),
        (
            302,
            b"javascript:alert(1)",
            "Scheme(\"javascript:alert(1)\")",
        ),
        (302, b"https://", "BadLocation(\"https://\")"),
        (
            302,
            b"http://me:secret@[::bad",
            "BadLocation(\"http://[::bad\")",
        ),
        (
            302,
            b"//me:se@cret@[::bad/a@b",
            "BadLocation(\"//[::bad/a@b\")",
        ),
        (
            302,
            b"http://[::bad/a@b",
            "BadLocation(\"http://[::bad/a@b\")",
        ),
        (302, b"/x/y", "Loop"),
    ];
    for &(status, location, expected) in rows {
        let mut chain = chain(FROM);
        let found = next(&mut chain, response(status, &[("location", location)]));
        assert_eq!(found, expected, "{status} {}", location.escape_ascii());
    }
    for (status, expected) in [(301, "NoLocation"), (300, "300 of https://a.example/x/y")] {
        let found = next(&mut chain(FROM), response(status, &[]));
        assert_eq!(found, expected, "{status} without Location");
    }
}

#[test]
fn a_fragment_is_inherited_by_a_target_without_one() {
    let rows = [
        ("/b", "https://a.example/b#top"),
        ("/b#end", "https://a.example/b#end"),
        ("https://b.example/", "https://b.example/#top"),
    ];
    for (location, expected) in rows {
        let mut chain = chain("https://a.example/#top");
        let headers = [("location", location.as_bytes())];
        let found = next(&mut chain, response(302, &headers));
        assert_eq!(found, format!("Get {expected}"));
    }
}

#[test]
fn credentials_in_an_address_stay_with_their_host() {
    for (location, expected) in [
        ("//b.example/", "https://b.example/"),
        ("https://b.example/", "https://b.example/"),
    ] {
        let mut chain = chain("https://user:secret@a.example/");
        let headers = [("location", location.as_bytes())];
        let found = next(&mut chain, response(302, &headers));
        assert_eq!(found, format!("Get {expected}"));
    }
}

#[test]
fn the_same_address_is_a_loop_only_with_the_same_cookies() {
    let back: (&str, &[u8]) = ("location", b"/");
    let mut chain = chain("https://a.example/");
    let set = response(302, &[back, ("set-cookie", b"seen=1")]);
    assert_eq!(next(&mut chain, set), "Get https://a.example/");
    assert_eq!(chain.cookies().as_deref(), Some("seen=1"));
    assert_eq!(next(&mut chain, response(302, &[back])), "Loop");
}

#[test]
fn a_chain_has_an_end() {
    let mut chain = chain("https://a.example/0");
    let mut requests = 1;
    let end = loop {
        let to = format!("/{requests}");
        let turn = next(&mut chain, response(302, &[("location", to.as_bytes())]));
        if !turn.starts_with("Get") {
            break turn;
        }
        requests += 1;
    };
    assert_eq!(end, "TooMany");
    assert_eq!(requests, MAX_HOPS + 1);
}

#[test]
fn head_is_never_the_last_word() {
    const FILE: &str = "https://a.example/file.ZIP";
    let file: (&str, &[u8]) = ("content-type", b"application/zip");
    let html: (&str, &[u8]) = ("content-type", b"text/html; charset=utf-8");
    let rows = [
        (200, vec![file], "200 of https://a.example/file.ZIP"),
        // What calls itself a file, and is a page, is read as one.
        (200, vec![html], "Get https://a.example/file.ZIP"),
        (200, vec![], "Get https://a.example/file.ZIP"),
        (
            302,
            vec![file, ("location", b"/b")],
            "Get https://a.example/file.ZIP",
        ),
        (404, vec![file], "Get https://a.example/file.ZIP"),
        (405, vec![file], "Get https://a.example/file.ZIP"),
        (501, vec![file], "Get https://a.example/file.ZIP"),
    ];
    for (status, headers, expected) in rows {
        let mut chain = chain(FILE);
        assert_eq!(chain.method, Method::Head);
        assert_eq!(
            next(&mut chain, response(status, &headers)),
            expected,
            "{status}"
        );
    }
    let rows = [
        (FaultKind::Reset, "Get https://a.example/file.ZIP"),
        (FaultKind::Timeout, "Get https://a.example/file.ZIP"),
        (FaultKind::Malformed, "Get https://a.example/file.ZIP"),
        // A host that cannot be reached cannot be reached with GET either.
        (FaultKind::Dns, "Dns"),
        (FaultKind::Refused, "Refused"),
        (FaultKind::ConnectTimeout, "ConnectTimeout"),
    ];
    for (kind, expected) in rows {
        let mut chain = chain(FILE);
        let turn = chain.failed(fault(kind));
        assert_eq!(told(turn, &chain), expected);
    }
    // A file behind a page's address, and a page behind a file's.
    let mut chain = chain("https://a.example/get");
    let to_file = response(302, &[("location", b"/file.pdf")]);
    assert_eq!(next(&mut chain, to_file), "Head https://a.example/file.pdf");
}

#[test]
fn a_page_may_lead_on_by_itself() {
    let refresh = |value: &'static [u8]| {
        let html: (&str, &[u8]) = ("content-type", b"text/html");
        response(200, &[html, ("refresh", value)])
    };
    let meta = |content: &str| {
        let meta = format!("<meta http-equiv=refresh content=\"{content}\">");
        page(&format!("<html><head>{meta}</head><body>x</body></html>"))
    };
    let stays = "200 of https://a.example/";
    let rows = [
        (refresh(b"0; url=/b"), "Get https://a.example/b"),
        (refresh(b"3;URL='/b'"), "Get https://a.example/b"),
        (refresh(b"0"), stays),
        (refresh(b"0; url=/"), stays),
        (refresh(b"300; url=/b"), stays),
        (refresh(b"0; url=app://open"), "Scheme(\"app://open\")"),
        (refresh(b"0; url=javascript:void(0)"), stays),
        (meta("0; url=https://b.example/"), "Get https://b.example/"),
        (meta("300; url=https://b.example/"), stays),
        (meta("0; url=#top"), stays),
        (
            meta("0; url=file:///etc/hosts"),
            "Scheme(\"file:///etc/hosts\")",
        ),
        // A page with more to say opens its app besides.
        (
            page(&format!(
                "<meta http-equiv=refresh content='0;url=app://x'><p>{}",
                "words ".repeat(90)
            )),
            stays,
        ),
    ];
    for (at, (response, expected)) in rows.into_iter().enumerate() {
        let mut chain = chain("https://a.example/");
        assert_eq!(next(&mut chain, response), expected, "row {at}");
    }
    // A refresh on an error page does not make the error go away.
    let mut error = meta("0; url=/b");
    error.status = 404;
    let found = next(&mut chain("https://a.example/"), error);
    assert_eq!(found, "404 of https://a.example/");
}

#[test]
fn evidence_keeps_names_of_cookies_and_never_their_values() {
    let mut chain = chain("https://a.example/");
    let set: (&str, &[u8]) = ("set-cookie", b"session=secret; Path=/");
    let Turn::Ended(visit) = chain.answered(response(200, &[set]), &Subject::default()) else {
        panic!("there is nothing more to ask");
    };
    let End::Answer(answer) = visit.end else {
        panic!("there was an answer");
    };
    assert_eq!(answer.header(COOKIE_NAMES), Some("session"));
    assert!(
        answer
            .headers
            .iter()
            .all(|(_, value)| !value.contains("secret"))
    );
}

#[test]
fn what_is_no_address_ends_the_visit_before_it_began() {
    let ask = Ask {
        url: "https://".to_owned(),
        ..chain("https://a.example/").ask
    };
    let visit = Chain::new(ask).unwrap_err();
    assert_eq!(
        visit.end,
        End::Stopped(Stop::BadLocation("https://".to_owned()))
    );
}

#[test]
fn a_redirect_that_is_not_followed_tells_its_status_and_its_target() {
    let rows: [(&'static [u8], &[&str]); 3] = [
        (b"app://open", &["app://open"]),
        (b"ftp://me:secret@b.example/x", &["ftp://b.example/x"]),
        (b"http://[::bad", &["http://[::bad"]),
    ];
    let ended = |headers: &[(&'static str, &'static [u8])]| {
        let mut chain = chain("https://a.example/");
        match chain.answered(response(302, headers), &Subject::default()) {
            Turn::Ended(visit) => visit,
            Turn::Again => panic!("it leads nowhere"),
        }
    };
    for (location, targets) in rows {
        let visit = ended(&[("location", location)]);
        assert_eq!(visit.status, Some(302));
        let found: Vec<&str> = visit.hops.iter().map(|hop| hop.to.as_str()).collect();
        assert_eq!(found, targets);
    }
    let visit = ended(&[]);
    assert_eq!((visit.status, visit.hops.len()), (Some(302), 0));
}
