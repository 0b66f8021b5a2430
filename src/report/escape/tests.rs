use super::*;

#[test]
fn a_runner_is_given_nothing_to_obey() {
    let rows = [
        ("::error::x", "\\u{3a}:error::x"),
        ("  ::error::x", "  \\u{3a}:error::x"),
        ("a ::error::x", "a ::error::x"),
        ("##[error]x", "##\\u{5b}error]x"),
        (
            "a ###[error]x ##vso[b]",
            "a ###\\u{5b}error]x ##vso\\u{5b}b]",
        ),
        ("## [x] a##", "## [x] a##"),
        ("\n::error::", "\\n::error::"),
        ("https://[::1]/", "https://[::1]/"),
    ];
    for (text, want) in rows {
        assert_eq!(plain(text), want, "{text}");
    }
}

#[test]
fn a_cut_text_says_how_much_is_gone() {
    assert_eq!(cut("名前だ", 3), "名前だ");
    assert_eq!(cut("名前だよ", 3), "名前だ… (+1 characters)");
    assert_eq!(cut("", 0), "");
}

#[test]
fn a_code_span_is_closed_by_nothing_within_it() {
    let rows = [
        ("a", "`a`"),
        ("`", "`` ` ``"),
        ("a``b", "```a``b```"),
        (" a", "`  a `"),
        ("  ", "`  `"),
        ("a\nb", "`a\\nb`"),
        ("", ""),
    ];
    for (text, want) in rows {
        assert_eq!(code(text, 100), want, "{text}");
    }
    assert_eq!(fence("a"), "```");
    assert_eq!(fence("a ```` b"), "`````");
}

#[test]
fn only_web_addresses_are_links() {
    let rows = [
        (
            "https://a.example/",
            "[`https://a.example/`](<https://a.example/>)",
        ),
        (
            "https://a.example/?a&b#c",
            "[`https://a.example/?a&b#c`](<https://a.example/?a&amp;b#c>)",
        ),
        ("javascript:alert(1)", "`javascript:alert(1)`"),
        ("/docs", "`/docs`"),
    ];
    for (url, want) in rows {
        assert_eq!(link(url, 100), want);
    }
    assert!(!link(&format!("https://a.example/{}", "x".repeat(200)), 100).contains("]("));
}

#[test]
fn formulas_are_guarded_and_so_is_the_guard() {
    let rows = [
        ("=1", "'=1"),
        (" =1", "' =1"),
        ("'a", "''a"),
        ("＝1", "'＝1"),
        ("a=1", "a=1"),
        ("\t=1", "\\t=1"),
    ];
    for (text, want) in rows {
        assert_eq!(cell(text), want, "{text}");
    }
}

#[test]
fn paths_are_references_of_their_own_characters() {
    assert_eq!(uri("a b/名#?.md"), "a%20b/%E5%90%8D%23%3F.md");
    assert_eq!(uri("c:x"), "c%3Ax");
    assert_eq!(message("[x](y) {0} \\"), "\\[x\\](y) {{0}} \\\\");
}
