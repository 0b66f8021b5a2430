//! Attributes that hold several addresses, or one among other words.

/// The addresses of a `srcset`, as the standard splits it (HTML, 4.8.4.2.2): each
/// up to white space, its descriptors up to a comma that no bracket holds.
pub(super) fn candidates(list: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = list;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        let end = rest.find(|c: char| c.is_ascii_whitespace());
        let (word, after) = rest.split_at(end.unwrap_or(rest.len()));
        let url = word.trim_end_matches(',');
        if url.is_empty() {
            return found;
        }
        found.push(url);
        rest = if url.len() < word.len() {
            after
        } else {
            behind_descriptors(after)
        };
    }
}

fn behind_descriptors(text: &str) -> &str {
    let mut depth = 0_u32;
    let end = text.find(|c: char| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    });
    &text[end.unwrap_or(text.len())..]
}

/// The address of a refresh (HTML, 4.2.5.3): `5; url=https://...`, in quotes or not.
pub(super) fn refresh(content: &str) -> Option<&str> {
    let blank = |c: char| c.is_ascii_whitespace();
    let time = |c: char| c.is_ascii_digit() || c == '.';
    let rest = content.trim_start_matches(blank).trim_start_matches(time);
    let rest = rest.trim_start_matches(|c| blank(c) || matches!(c, ';' | ','));
    let has_key = rest
        .get(..3)
        .is_some_and(|key| key.eq_ignore_ascii_case("url"));
    let value = if has_key { &rest[3..] } else { "" }.trim_start_matches(blank);
    let address = value.strip_prefix('=').unwrap_or(rest);
    let address = address.trim_start_matches(blank);
    let quote = address.chars().next().filter(|c| matches!(c, '"' | '\''));
    let Some(quote) = quote else {
        return Some(address.trim_end_matches(blank));
    };
    address[1..].split(quote).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_srcset_is_a_list_of_addresses() {
        let rows: [(&str, &[&str]); 7] = [
            (
                "a.png 1x, https://a.example/b.png 2x",
                &["a.png", "https://a.example/b.png"],
            ),
            ("a,b.png 100w,c.png", &["a,b.png", "c.png"]),
            ("a.png, b.png", &["a.png", "b.png"]),
            (" ,, a.png (1, 2) 3x ,b.png", &["a.png", "b.png"]),
            ("a.png", &["a.png"]),
            ("", &[]),
            (", ,", &[]),
        ];
        for (list, expected) in rows {
            assert_eq!(candidates(list), expected, "{list:?}");
        }
    }

    #[test]
    fn a_refresh_may_lead_somewhere() {
        let rows = [
            ("0; url=https://a.example/", "https://a.example/"),
            ("5;URL='https://a.example/x y'", "https://a.example/x y"),
            (" 0.5 , url = \"https://a.example/\" ", "https://a.example/"),
            ("0;https://a.example/ ", "https://a.example/"),
            ("0;urls", "urls"),
            ("5", ""),
            ("", ""),
        ];
        for (content, expected) in rows {
            assert_eq!(refresh(content), Some(expected), "{content:?}");
        }
    }
}
