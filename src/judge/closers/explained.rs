//! A notice that a page shows rather than gives: it explains what others say, and
//! to whom it is said.

use super::Told;
use crate::judge::names;
use crate::signatures;

/// Whether one of the headings tells that the page shows what others say: it quotes
/// one of `words`, asks what it means or offers to mend it, is a help page's, or
/// names a host that is not the product's. Of the product such a page speaks by its
/// name.
pub(super) fn is_shown(told: &[Told], words: &[&str], names: &[String]) -> bool {
    let mut headings = told.iter().filter(|told| told.heading);
    headings.any(|Told { text, .. }| {
        quotes(text, words)
            || asks(text)
            || text.trim_end().ends_with(['?', '？', '؟'])
            || signatures::parts(text).any(is_help)
            || text.split(' ').any(|word| is_foreign_host(word, names))
    })
}

/// Whether a word is the name of a host, "blog.example.org", of somebody else.
fn is_foreign_host(word: &str, names: &[String]) -> bool {
    let labels: Vec<&str> = word.split('.').collect();
    let is_label = |label: &&str| label.len() > 1 && label.is_ascii();
    labels.len() > 2
        && labels.iter().all(is_label)
        && !labels
            .iter()
            .any(|label| names::any_stands_in(names, label))
}

/// Whether a heading has `words` within a quotation, and something beside it.
fn quotes(heading: &str, words: &[&str]) -> bool {
    const PAIRS: [(char, char); 4] = [('"', '"'), ('「', '」'), ('『', '』'), ('«', '»')];
    PAIRS.iter().any(|(open, close)| {
        let quotation = heading
            .split_once(*open)
            .and_then(|(before, rest)| Some((before, rest.split_once(*close)?)));
        quotation.is_some_and(|(before, (quoted, after))| {
            let beside = |text: &str| text.contains(char::is_alphanumeric);
            (beside(before) || beside(after)) && words.iter().any(|words| quoted.contains(words))
        })
    })
}

/// Whether a heading asks what a message means, or offers to mend what it tells.
fn asks(heading: &str) -> bool {
    const WORDS: &[&str] = &[
        " fix ",
        " fixing ",
        " troubleshooting ",
        " was bedeutet ",
        " beheben ",
        " que signifie ",
        " qué significa ",
        " o que significa ",
        " cosa significa ",
        " что означает ",
        " что значит ",
        " co oznacza ",
        " wat betekent ",
        " ne demek ",
        "什么意思",
        "什麼意思",
        "と表示された",
        "と表示される",
        "の対処",
        "무슨 뜻",
    ];
    let padded = format!(" {heading} ");
    // "What does this mean for you" is part of a notice.
    let means = padded.contains(" what does ") && !padded.contains(" for ");
    means || WORDS.iter().any(|word| padded.contains(word))
}

/// Whether a segment of a title says that the page is a help centre's, or a
/// dictionary's.
fn is_help(segment: &str) -> bool {
    const ENDINGS: &[&str] = &[
        " help",
        "help center",
        "help centre",
        "knowledge base",
        "百科",
        "辞典",
    ];
    segment == "help" || ENDINGS.iter().any(|ending| segment.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_that_explain_a_message_are_told_from_notices() {
        let words = ["this service has ended", "服务已终止", "終了しました"];
        for (heading, explained) in [
            ("fix \"this service has ended\" | mender", true),
            ("what does \"this service has ended\" mean?", true),
            ("「サービスは終了しました」と表示されたら", true),
            ("服务已终止是什么意思 | 终端百科", true),
            ("this service has ended – mender help", true),
            ("\"this service has ended\"", false),
            ("this service has ended", false),
            ("this service has ended: what does it mean for you", false),
            ("a message from the team: this service has ended", false),
            ("error: this service has ended", false),
            (
                "with your help it lasted long: this service has ended",
                false,
            ),
            ("提示：服务已终止", false),
            ("this service has ended: blog.example.org", true),
            ("this service has ended: blog.mender.example", false),
            ("this service has ended. see v3.1.2", false),
        ] {
            let told = [Told {
                text: heading.to_owned(),
                heading: true,
                title: false,
            }];
            assert_eq!(
                is_shown(&told, &words, &["Mender".to_owned()]),
                explained,
                "{heading}"
            );
        }
    }
}
