//! Ids out of names in any script.

use std::collections::HashSet;

use deunicode::deunicode_char;

/// Longest id that is made of a name, in bytes.
const LONGEST: usize = 60;

/// The id of `name`: transliterated (Chinese as pinyin), in lower case, words
/// parted by `-`. Where nothing is left of the name, the id of `otherwise`.
pub(super) fn of_name(name: &str, otherwise: &str) -> String {
    let id = slug(name);
    if !id.is_empty() {
        return id;
    }
    match slug(otherwise) {
        id if id.is_empty() => "x".to_owned(),
        id => id,
    }
}

/// The ids that are wanted, each made unique: those that are wanted twice get a
/// number, which is never one that somebody wants as it is.
pub(super) fn unique(wanted: impl Iterator<Item = String>) -> Vec<String> {
    let wanted: Vec<String> = wanted.collect();
    let natural: HashSet<&String> = wanted.iter().collect();
    let mut taken: HashSet<String> = HashSet::new();
    let mut ids = Vec::with_capacity(wanted.len());
    for id in &wanted {
        let numbered = (2..).map(|number| format!("{id}-{number}"));
        let free = numbered.filter(|candidate| !natural.contains(candidate));
        let mut candidates = std::iter::once(id.clone()).chain(free);
        let made = candidates.find(|candidate| taken.insert(candidate.clone()));
        ids.push(made.expect("the numbers do not end"));
    }
    ids
}

fn slug(text: &str) -> String {
    let mut id = String::new();
    let mut gap = false;
    for c in text.chars() {
        // An apostrophe parts no words.
        if matches!(c, '\'' | '’' | '`') {
            continue;
        }
        let ascii = deunicode_char(c).unwrap_or(" ");
        // Characters that stand for a word each come with a space at the end.
        gap |= !c.is_ascii() && ascii.ends_with(' ') && !id.is_empty();
        for letter in ascii.trim_end().bytes() {
            if letter.is_ascii_alphanumeric() {
                if gap && !id.is_empty() {
                    id.push('-');
                }
                gap = false;
                id.push(char::from(letter.to_ascii_lowercase()));
            } else {
                gap = true;
            }
        }
        gap |= ascii.ends_with(' ');
    }
    shorten(id)
}

/// Cuts a long id between words.
fn shorten(mut id: String) -> String {
    if id.len() > LONGEST {
        let end = id[..=LONGEST].rfind('-').unwrap_or(LONGEST);
        id.truncate(end);
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_ids_in_any_script() {
        let rows = [
            ("AutoGluon", "autogluon"),
            ("Moonshot Kimi", "moonshot-kimi"),
            ("人工智能", "ren-gong-zhi-neng"),
            ("AI 对话聊天", "ai-dui-hua-liao-tian"),
            ("百度文心一言", "bai-du-wen-xin-yi-yan"),
            ("ChatGPT插件", "chatgpt-cha-jian"),
            ("Café Ørsted", "cafe-orsted"),
            ("O'Reilly", "oreilly"),
            ("Яндекс", "iandeks"),
            ("C++", "c"),
            ("  --a--b-- ", "a-b"),
            ("!!!", "host-example"),
        ];
        for (name, id) in rows {
            assert_eq!(of_name(name, "host.example"), id, "{name}");
        }
    }

    #[test]
    fn a_long_id_is_cut_between_words() {
        let id = of_name(&"word ".repeat(40), "x");
        assert!(id.len() <= LONGEST && id.ends_with("word"), "{id}");
        assert_eq!(of_name(&"a".repeat(100), "x").len(), LONGEST);
    }

    #[test]
    fn a_number_never_takes_an_id_that_is_wanted_as_it_is() {
        let wanted = ["a", "a", "a-2", "a"].into_iter().map(str::to_owned);
        assert_eq!(unique(wanted), ["a", "a-3", "a-2", "a-4"]);
    }
}
