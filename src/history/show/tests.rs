use super::*;
use crate::report::human::Colour;

const DAY: i64 = 86_400;
/// 2026-11-01T00:00:00Z.
const START: i64 = 1_793_491_200;

fn past(day: i64, verdict: Verdict) -> Past {
    Past {
        at: START + day * DAY,
        verdict,
    }
}

fn rows() -> Vec<Shown> {
    vec![
        Shown {
            url: "https://kimi.example/".to_owned(),
            name: Some("Kimi".to_owned()),
            seen: Some(START + 2 * DAY),
            reason: None,
            streak: Streak {
                last_ok: Some(START + 2 * DAY),
                runs: 3,
                up: 3,
                recent: [0, 1, 2].map(|day| past(day, Verdict::Ok)).into(),
                ..Streak::default()
            },
            changes: vec![Change {
                at: START,
                reason: None,
            }],
        },
        Shown {
            url: "https://yiyan.example/?a=\"1,2\"".to_owned(),
            name: Some("=文心一言".to_owned()),
            seen: Some(START + 2 * DAY),
            reason: Some(Reason::Gone),
            streak: Streak {
                first_failed: Some(START + DAY),
                failures: 2,
                last_ok: Some(START),
                runs: 3,
                up: 1,
                recent: [
                    past(0, Verdict::Ok),
                    past(1, Verdict::Unknown),
                    past(2, Verdict::Dead),
                ]
                .into(),
            },
            changes: vec![Change {
                at: START + DAY,
                reason: Some(Reason::Gone),
            }],
        },
        Shown {
            url: "https://new.example/\u{1b}[2J".to_owned(),
            ..Shown::default()
        },
    ]
}

fn human(colour: Colour) -> String {
    let mut out = Vec::new();
    write_human(&rows(), Options { colour }, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn the_table_is_straight_with_wide_characters_and_tells_uptime_and_streak() {
    let want = "\
Kimi       https://kimi.example/           ok            ███  100 % of 3  last ok 2026-11-03
=文心一言  https://yiyan.example/?a=\"1,2\"  dead/gone     █▂·   33 % of 3  failing since 2026-11-02, 2 runs, last ok 2026-11-01
           https://new.example/\\u{1b}[2J   never judged
";
    assert_eq!(human(Colour::Off), want);
    assert!(human(Colour::On).contains("\u{1b}[1;31mdead/gone\u{1b}[0m     █▂·"));
}

#[test]
fn json_holds_everything_that_is_remembered() {
    let mut out = Vec::new();
    write_json(&rows(), &mut out).unwrap();
    let value: serde_json::Value = serde_json::from_slice(&out).unwrap();
    assert_eq!(value["schema"], "linkcheck/history/1");
    let link = &value["links"][1];
    assert_eq!(link["verdict"], "dead");
    assert_eq!(link["reason"], "gone");
    assert_eq!(link["first_failed"], "2026-11-02T00:00:00Z");
    assert_eq!(link["recent"][1]["verdict"], "unknown");
    assert_eq!(link["changes"][0]["reason"], "gone");
    assert_eq!(value["links"][2]["verdict"], serde_json::Value::Null);
}

#[test]
fn csv_quotes_what_would_break_it_and_what_a_spreadsheet_would_run() {
    let mut out = Vec::new();
    write_csv(&rows(), &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(lines.len(), 5, "a header, three links, and an end");
    assert!(lines[2].starts_with("\"https://yiyan.example/?a=\"\"1,2\"\"\",'=文心一言,dead,gone,"));
    let columns = |line: &str| line.split(',').count();
    assert_eq!(columns(lines[0]), columns(lines[1]));
}
