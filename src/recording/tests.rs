//! What is taken out of evidence, and what is left in.

use super::Secrets;
use crate::evidence::{Answer, End, Evidence};

fn secrets() -> Secrets {
    let mut secrets = Secrets::default();
    secrets.add_header("authorization", "Bearer abc/def+ghi=");
    secrets.add_header("cookie", "sid=0123456789; x=1");
    secrets.add_header("accept", "text/html");
    secrets.add_proxy("http://someone:pass%20word@proxy.example:3128");
    secrets.add_proxy("other:hunter2@proxy.example");
    secrets
}

#[test]
fn secrets_go_in_every_form_that_they_come_back_in() {
    let rows = [
        (
            "https://a.example/?t=abc/def+ghi=",
            "https://a.example/?t=[removed]",
        ),
        (
            "https://a.example/?t=abc%2Fdef%2Bghi%3D&u",
            "https://a.example/?t=[removed]&u",
        ),
        (
            "https://a.example/?sid=0123456789",
            "https://a.example/?sid=[removed]",
        ),
        (
            "https://user:word@a.example/x@y",
            "https://removed@a.example/x@y",
        ),
        ("https://user@a.example", "https://removed@a.example"),
        (
            "https://us@er:w@a.example:8/",
            "https://removed@a.example:8/",
        ),
        ("//user:word@a.example/", "//removed@a.example/"),
        (
            "https://someone:pass%20word@proxy.example:3128/",
            "https://removed@proxy.example:3128/",
        ),
        ("https://a.example/hunter2", "https://a.example/[removed]"),
        (
            "https://a.example/text/html?x=1",
            "https://a.example/text/html?x=1",
        ),
        ("https://a.example/@user/x", "https://a.example/@user/x"),
        ("mailto:me@a.example", "mailto:me@a.example"),
        ("", ""),
    ];
    for (url, want) in rows {
        assert_eq!(secrets().from_url(url), want, "{url}");
    }
}

#[test]
fn content_negotiation_is_no_secret_and_evidence_keeps_its_types() {
    let mut evidence = evidence();
    let before = evidence.clone();
    secrets().remove(&mut evidence);
    assert_eq!(evidence, before);
}

fn evidence() -> Evidence {
    let answer = Answer {
        url: "https://a.example/".to_owned(),
        status: 200,
        headers: vec![("content-type".to_owned(), "text/html".to_owned())],
        ..Answer::default()
    };
    let text = format!(
        "{{\"version\":1,\"subject\":{{\"url\":\"https://a.example/\",\"role\":\"other\"}},\"observed\":0,\
         \"run\":{{\"answered\":true,\"hosts_tried\":1,\"second_opinions\":0}},\"lookups\":[],\
         \"visits\":[{{\"ask\":{{\"url\":\"https://a.example/\",\"purpose\":\"page\",\
         \"identity\":\"honest\",\"transport\":\"standard\",\"wait\":\"no\"}},\
         \"end\":{},\"milliseconds\":1}}]}}",
        serde_json::to_string(&End::Answer(Box::new(answer))).unwrap()
    );
    serde_json::from_str(&text).unwrap()
}
