//! `review.yml`: a pull request from a fork, reviewed.

use crate::api::BOT;
use crate::condition::Context;
use crate::desk::{Desk, Files, NUMBER, catalog, context};
use crate::play::{Played, job};

const MARKER: &str = "<!-- linkcheck --><!-- linkcheck-key: ";

fn event(head: &str) -> Context {
    context(&[
        ("github.event.pull_request.number", &NUMBER.to_string()),
        ("github.event.pull_request.head.sha", head),
    ])
}

/// Plays both jobs for a head, each in a fresh checkout of the base.
fn review(desk: &Desk, head: &str) -> (Played, Option<Played>) {
    fresh(desk);
    let _none_yet = std::fs::remove_dir_all(desk.artifacts().join("review"));
    let reviewed = job(desk, "review.yml", "review", &event(head)).unwrap();
    fresh(desk);
    let mut context = event(head);
    let result = if reviewed.code == 0 {
        "success"
    } else {
        "failure"
    };
    context.insert("needs.review.result".into(), result.into());
    let reported = reviewed.outputs["reported"].clone();
    context.insert("needs.review.outputs.reported".into(), reported);
    let commented = job(desk, "review.yml", "comment", &context);
    (reviewed, commented)
}

fn fresh(desk: &Desk) {
    desk.git("workspace", &["clean", "--quiet", "-fdx"]);
    desk.git("workspace", &["checkout", "--quiet", "--force", "main"]);
}

fn comments_of_bot(desk: &Desk) -> Vec<String> {
    let state = desk.api.state();
    let all = state.comments.iter().map(|(_, comment)| comment);
    let of_bot = all.filter(|it| it["user"]["login"] == BOT);
    of_bot
        .map(|it| it["body"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn what_is_new_is_told_in_one_comment_that_later_pushes_edit() {
    let desk = Desk::new(&["live-old", "gone-old"]);
    for name in ["gone-new", "live-new"] {
        desk.plays(name, name.starts_with("live"));
    }
    let with_both = catalog(&["live-old", "gone-old", "gone-new", "live-new"]);
    let (reviewed, commented) = review(&desk, &desk.proposes(&[("catalog.toml", &with_both)]));
    assert_eq!(reviewed.code, 1, "{}", reviewed.log);
    assert!(
        reviewed.log.contains("::error file=catalog.toml,line="),
        "{}",
        reviewed.log
    );
    let commented = commented.expect("there is something to tell");
    assert_eq!(commented.code, 0, "{}", commented.log);
    let comments = comments_of_bot(&desk);
    let [first] = comments.as_slice() else {
        panic!("{comments:?}");
    };
    for told in [
        "**linkcheck fails: 1 dead",
        "`gone-new`",
        "https://gone-new.example/",
        "gone: ",
        MARKER,
    ] {
        assert!(first.contains(told), "{told} is not in: {first}");
    }
    assert!(first.contains("not held against this change"), "{first}");
    assert!(!first.contains("gone-old"), "{first}");
    assert_eq!(desk.origin.log().count("gone-old.example", "/"), 0);

    // Once more, and then without what is gone.
    review(&desk, &desk.proposes(&[("catalog.toml", &with_both)]));
    let better = catalog(&["live-old", "gone-old", "live-new"]);
    let (reviewed, _) = review(&desk, &desk.proposes(&[("catalog.toml", &better)]));
    assert_eq!(reviewed.code, 0, "{}", reviewed.log);
    let comments = comments_of_bot(&desk);
    let [only] = comments.as_slice() else {
        panic!("{comments:?}");
    };
    assert!(only.contains("no problems in 1 link"), "{only}");
    let writes = desk.api.state().writes.clone();
    let edit = "PATCH issues/comments/1000";
    assert_eq!(writes, ["POST issues/7/comments", edit, edit]);
}

#[test]
fn nobody_elses_comment_is_edited_and_ours_is_found_behind_a_hundred() {
    let desk = Desk::new(&["live-old"]);
    desk.plays("live-new", true);
    let head = desk.proposes(&[("catalog.toml", &catalog(&["live-old", "live-new"]))]);
    review(&desk, &head);
    let ours = comments_of_bot(&desk).remove(0);
    {
        let mut state = desk.api.state();
        state.comments.clear();
        state.comment(NUMBER, "mallory", &ours);
        state.comment(
            NUMBER,
            BOT,
            &format!("{ours}\n\nand the word of another program"),
        );
        state.comment(NUMBER, BOT, &ours.replace("key: ", "key: 0"));
        for n in 0..150 {
            state.comment(NUMBER, "somebody", &format!("opinion {n}"));
        }
        state.comment(NUMBER, BOT, &ours);
        state.writes.clear();
    }
    review(&desk, &head);
    assert_eq!(desk.api.state().writes, ["PATCH issues/comments/1153"]);
}

#[test]
fn nothing_of_the_head_counts_but_the_bytes_of_the_catalog() {
    let desk = Desk::new(&["live-old"]);
    desk.plays("gone-new", false);
    let trap = desk.path("trap");
    let touch = format!("#!/bin/bash\ntouch {}\n", trap.display());
    let proposed = catalog(&["live-old", "gone-new"]);
    let files: Files<'_> = &[
        ("catalog.toml", &proposed),
        (
            "linkcheck.toml",
            "fail_on = \"never\"\noutput = [\"json=trap\"]\n",
        ),
        (".gitattributes", "* filter=evil text eol=crlf\n"),
        (".github/scripts/take-proposal.sh", &touch),
        (".github/scripts/upsert-comment.sh", &touch),
        (".github/workflows/review.yml", "on: push\n"),
        ("Cargo.toml", "[package]\n"),
    ];
    let (reviewed, commented) = review(&desk, &desk.proposes(files));
    assert_eq!(
        reviewed.code, 1,
        "its own configuration is not read: {}",
        reviewed.log
    );
    assert_eq!(commented.unwrap().code, 0);
    assert!(!trap.exists(), "a script of the head was run");

    // What the working tree holds after the step that takes the proposal.
    fresh(&desk);
    let head = desk.git("author", &["rev-parse", "HEAD"]);
    job(&desk, "review.yml", "review", &event(&head));
    assert_eq!(
        desk.git("workspace", &["status", "--porcelain"]),
        "M catalog.toml"
    );
    let taken = std::fs::read_to_string(desk.workspace().join("catalog.toml")).unwrap();
    assert_eq!(taken, proposed);
}

#[test]
fn a_catalog_that_is_no_file_or_not_there_is_not_read() {
    let desk = Desk::new(&["live-old"]);
    let secret = desk.path("secret.toml");
    std::fs::write(&secret, catalog(&["gone-secret"])).unwrap();
    let link = desk.proposes_link("catalog.toml", &secret);
    let (reviewed, commented) = review(&desk, &link);
    assert_eq!(reviewed.code, 1);
    let said = "catalog.toml is no regular file in the proposal";
    assert!(reviewed.log.contains(said), "{}", reviewed.log);
    assert!(commented.is_none(), "there is nothing to tell");

    desk.git("author", &["checkout", "--quiet", "-B", "proposal", "main"]);
    desk.git("author", &["rm", "--quiet", "catalog.toml"]);
    let without = desk.proposes_what_is_there();
    let (reviewed, _) = review(&desk, &without);
    assert!(
        reviewed.log.contains("the proposal has no catalog.toml"),
        "{}",
        reviewed.log
    );

    // A head that has been pushed over, and words that are no commit.
    let unknown = "0123456789012345678901234567890123456789";
    for (head, said) in [
        (unknown, "no longer part of"),
        ("--upload-pack=x", "is no commit"),
    ] {
        let (reviewed, _) = review(&desk, head);
        assert!(reviewed.log.contains(said), "{}", reviewed.log);
    }
    assert_eq!(desk.api.state().writes.len(), 0);
    assert_eq!(desk.origin.log().count("gone-secret.example", "/"), 0);
}

#[test]
fn a_catalog_that_cannot_be_parsed_is_told() {
    let desk = Desk::new(&["live-old"]);
    let head = desk.proposes(&[("catalog.toml", "schema = 1\n[product.x\n")]);
    let (reviewed, commented) = review(&desk, &head);
    assert_eq!(reviewed.code, 2, "{}", reviewed.log);
    assert_eq!(commented.unwrap().code, 0);
    let comments = comments_of_bot(&desk);
    assert!(comments[0].contains("cannot be parsed"), "{comments:?}");
}
