//! What holds of all rows.

use std::collections::HashSet;

use super::support::{Sample, article, sample};
use crate::page::{Input, read};
use crate::signatures::{
    ALL, Clue, Kind, On, Signature, alternatives, fold, kept_headers, parking_dns,
};

#[test]
fn ids_are_unique_and_in_kebab_case() {
    let mut seen = HashSet::new();
    for row in ALL.iter() {
        assert!(seen.insert(row.id), "{} is there twice", row.id);
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(row.id.chars().all(plain), "{} is not in kebab-case", row.id);
        assert!(row.source.contains("20"), "{} has no dated source", row.id);
    }
}

#[test]
fn words_are_written_as_they_are_compared() {
    for row in ALL.iter() {
        for clue in row.clues {
            let Some((least, words)) = clue.words() else {
                continue;
            };
            let words: Vec<_> = words.collect();
            assert!(
                words.len() >= usize::from(least),
                "{} asks for more words than it has",
                row.id
            );
            for word in &words {
                assert!(!word.is_empty(), "{} has an empty word", row.id);
                if matches!(clue, Clue::Markup(_)) {
                    assert_eq!(*word, word.to_ascii_lowercase(), "{}", row.id);
                } else {
                    assert_eq!(*word, fold(word), "{}", row.id);
                }
            }
        }
    }
}

#[test]
fn every_alternative_of_every_row_is_found() {
    for row in ALL.iter().filter(|row| row.kind != Kind::ParkedDns) {
        for (at, clue) in row.clues.iter().enumerate() {
            for choice in 0..choices(clue) {
                let made = made_for(row, at, choice);
                assert!(
                    made.ids(&[row.kind]).contains(&row.id),
                    "{} misses {choice} of {clue:?} in {made:?}",
                    row.id
                );
            }
        }
    }
}

#[test]
fn words_in_a_long_living_page_are_no_evidence() {
    let harmless = |kind: &Kind| !matches!(kind, Kind::Gambling | Kind::ParkedDns);
    let kinds: Vec<_> = Kind::ALL.into_iter().filter(harmless).collect();
    let words = |clue: &Clue| match clue {
        Clue::Text(_) | Clue::Texts(..) | Clue::Heading(_) | Clue::Segment(_) => clue.words(),
        _ => None,
    };
    let mut alarms = Vec::new();
    for clue in ALL.iter().flat_map(|row| row.clues) {
        for word in words(clue).into_iter().flat_map(|(_, words)| words) {
            let found = article(&format!("Someone wrote: {word}. And so on.")).ids(&kinds);
            alarms.extend(found.into_iter().map(|id| (word, id)));
        }
    }
    assert_eq!(alarms, []);
}

#[test]
fn one_gambling_word_in_an_article_is_no_evidence() {
    for row in ALL.iter().filter(|row| row.kind == Kind::Gambling) {
        for word in row
            .clues
            .iter()
            .filter_map(Clue::words)
            .flat_map(|(_, words)| words)
        {
            // A word may hold others: "online casino" is also a casino.
            let found = article(&format!("A law about {word} was passed.")).ids(&[Kind::Gambling]);
            assert!(found.len() <= 1, "{word} alone: {found:?}");
        }
    }
}

#[test]
fn headers_that_signatures_ask_for_are_kept() {
    for clue in ALL.iter().flat_map(|row| row.clues) {
        if let Clue::Header(name, _) = clue {
            assert!(kept_headers().contains(name));
        }
    }
    assert!(kept_headers().contains(&"set-cookie-names"));
    assert!(!kept_headers().contains(&"set-cookie"));
}

#[test]
fn parked_names_are_told_from_others() {
    let find =
        |name: &str, without: &[String]| parking_dns(&[name.to_owned()], without).map(|row| row.id);
    for row in ALL.iter().filter(|row| row.kind == Kind::ParkedDns) {
        for clue in row.clues {
            let Clue::Dns(hosts) = clue else {
                panic!("{} has another clue", row.id)
            };
            for host in alternatives(hosts) {
                assert_eq!(find(&format!("NS1.{host}."), &[]), Some(row.id));
                assert_eq!(find(&format!("not{host}"), &[]), None, "{host}");
                assert_eq!(
                    find(host, &[row.id.to_owned()]),
                    None,
                    "{host} is there twice"
                );
            }
        }
    }
    assert_eq!(find("ns1.cloudflare.com", &[]), None);
    assert_eq!(find("ns-cloud-a1.googledomains.com", &[]), None);
}

fn choices(clue: &Clue) -> usize {
    match clue {
        Clue::Header(_, values) => alternatives(values).count(),
        Clue::Cookie(list)
        | Clue::Host(list)
        | Clue::Address(list)
        | Clue::Bounce(list)
        | Clue::Offered(list)
        | Clue::OwnDomainSaid(list) => alternatives(list).count(),
        Clue::Texts(..) | Clue::Away | Clue::OwnDomain => 1,
        _ => clue.words().map_or(0, |(_, words)| words.count()),
    }
}

/// The smallest answer that bears `row`, with alternative `choice` of its
/// clue number `at` and the first of all others.
fn made_for(row: &Signature, at: usize, choice: usize) -> Sample {
    let status = match row.gate.on {
        On::Any | On::Success => 200,
        On::Failure => 404,
        On::Trouble => 403,
        On::ServerError => 500,
        On::Only(statuses) => statuses[0],
    };
    let (mut title, mut body) = (Vec::new(), Vec::new());
    let mut made = sample(status, "");
    for (index, clue) in row.clues.iter().enumerate() {
        let nth = |list: &'static str| {
            alternatives(list)
                .nth(if index == at { choice } else { 0 })
                .unwrap()
        };
        match *clue {
            Clue::Markup(list) => body.push(format!("<!-- {} -->", nth(list))),
            Clue::Text(list) => body.push(format!("<p>{}</p>", nth(list).replace('&', "&amp;"))),
            Clue::Texts(least, list) => {
                for word in alternatives(list).take(usize::from(least)) {
                    body.push(format!("<p>{word}</p>"));
                }
            }
            Clue::Heading(list) | Clue::Segment(list) => title.push(nth(list)),
            Clue::Header(name, list) => made = made.header(name, nth(list)),
            Clue::Cookie(list) => made = made.cookie(nth(list)),
            Clue::Host(list) => made = made.at(&format!("https://www.{}/", nth(list))),
            Clue::Address(list) => {
                let part = nth(list);
                let host = if part.starts_with('/') {
                    "lost.example"
                } else {
                    ""
                };
                made = made.at(&format!("https://{host}{part}"));
            }
            Clue::Bounce(list) => {
                made = made
                    .at(&format!(
                        "https://{}.lost.example/",
                        nth(list).replace('#', "3")
                    ))
                    .from("https://lost.example/");
            }
            Clue::Offered(list) => {
                made = made.from("https://lost.example/");
                title.push("lost.example");
                body.push(format!("<h1>lost.example {}</h1>", nth(list)));
            }
            Clue::Away => {}
            Clue::OwnDomain => {
                made = made.at("https://lost.example/");
                title.push("lost.example");
            }
            Clue::OwnDomainSaid(list) => {
                made = made.at("https://lost.example/");
                body.push(format!("<p>lost.example {}</p>", nth(list)));
            }
            Clue::Dns(_) => panic!("an answer has no name servers"),
        }
    }
    if row.clues.iter().any(|clue| matches!(clue, Clue::Away)) {
        made = made.from("https://lost.example/");
    }
    made.body = format!(
        "<!doctype html><title>{}</title>{}",
        title.join(" | "),
        body.concat()
    );
    made
}

#[test]
fn reading_never_panics_on_what_rows_are_made_of() {
    let url = url::Url::parse("https://a.example/").unwrap();
    for row in ALL.iter() {
        for word in row
            .clues
            .iter()
            .filter_map(Clue::words)
            .flat_map(|(_, words)| words)
        {
            for cut in 0..word.len().min(12) {
                let body = &word.as_bytes()[cut..];
                let input = Input {
                    body,
                    complete: false,
                    content_type: None,
                    url: &url,
                    asked: None,
                    names: &[],
                    fragments: &[],
                };
                assert!(read(&input).text_chars as usize <= word.len());
            }
        }
    }
}
