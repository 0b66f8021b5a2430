//! How an address is written, format by format.

use super::{Fate, mended};
use crate::source::Kind;

const OLD: &str = "https://a.example/old";

/// Replaces [`OLD`] in `text` by `new`.
fn written(kind: Kind, text: &str, new: &str) -> String {
    match mended(kind, text, &[(OLD, Fate::Moved(new))]) {
        Ok(text) => text,
        Err(left) => left.join("; "),
    }
}

/// Rows of a text, the new address behind `https://a.example`, and the text after it.
fn check(kind: Kind, rows: &[(&str, &str, &str)]) {
    for (text, new, want) in rows {
        let new = format!("https://a.example{new}");
        assert_eq!(written(kind, text, &new), *want, "{kind:?}: {text} {new}");
    }
}

#[test]
fn toml_strings_keep_their_quotes() {
    check(
        Kind::Toml,
        &[
            (
                "u = \"https://a.example/old\"",
                "/n",
                "u = \"https://a.example/n\"",
            ),
            (
                "u = 'https://a.example/old' # c",
                "/n",
                "u = 'https://a.example/n' # c",
            ),
            (
                "u = \"https://a.example/\\u006fld\"",
                "/n",
                "u = \"https://a.example/n\"",
            ),
            // An apostrophe has no place in a literal string.
            (
                "u = 'https://a.example/old'",
                "/o'n",
                "u = \"https://a.example/o'n\"",
            ),
            (
                "u = ' https://a.example/old\t'",
                "/o'n",
                "u = \" https://a.example/o'n\\u0009\"",
            ),
            (
                "u = \"https://a.example/old\"",
                "/o'n",
                "u = \"https://a.example/o'n\"",
            ),
            (
                "u = \"\"\"\nhttps://a.example/old\"\"\"",
                "/n",
                "u = \"\"\"\nhttps://a.example/n\"\"\"",
            ),
            (
                "u = '''https://a.example/old'''",
                "/o'n",
                "u = '''https://a.example/o'n'''",
            ),
            (
                "u = [\"https://a.example/old\", 1]",
                "/n",
                "u = [\"https://a.example/n\", 1]",
            ),
            (
                "u = {a = 'https://a.example/old'}",
                "/n",
                "u = {a = 'https://a.example/n'}",
            ),
        ],
    );
}

#[test]
fn json_strings_are_escaped_as_they_were() {
    check(
        Kind::Json,
        &[
            (
                r#"{"u": "https://a.example/old"}"#,
                "/n",
                r#"{"u": "https://a.example/n"}"#,
            ),
            (
                r#"{"u":"https:\/\/a.example\/old"}"#,
                "/n",
                r#"{"u":"https:\/\/a.example\/n"}"#,
            ),
            (
                r#"{"u": " https://a.example/old "}"#,
                "/n",
                r#"{"u": " https://a.example/n "}"#,
            ),
            (
                r#"[1, "https://a.example/\u006fld"] // c"#,
                "/n",
                r#"[1, "https://a.example/n"] // c"#,
            ),
        ],
    );
}

#[test]
fn yaml_scalars_are_quoted_only_where_they_must_be() {
    check(
        Kind::Yaml,
        &[
            (
                "u: https://a.example/old # c",
                "/n",
                "u: https://a.example/n # c",
            ),
            (
                "- https://a.example/old\n",
                "/n#x",
                "- https://a.example/n#x\n",
            ),
            (
                "u: \"https://a.example/old\"",
                "/n",
                "u: \"https://a.example/n\"",
            ),
            (
                "u: 'https://a.example/old'",
                "/o'n",
                "u: 'https://a.example/o''n'",
            ),
            (
                "u: https://a.example/old",
                "/o'n",
                "u: https://a.example/o'n",
            ),
            // In a flow collection these would end the scalar.
            (
                "[https://a.example/old, x]",
                "/a,b",
                "['https://a.example/a,b', x]",
            ),
            (
                "{u: https://a.example/old}",
                "/a]b",
                "{u: 'https://a.example/a]b'}",
            ),
            // This would make it a key.
            (
                "u: https://a.example/old\n",
                "/x:",
                "u: 'https://a.example/x:'\n",
            ),
            (
                "u: |\n  https://a.example/old\n",
                "/a,b",
                "u: |\n  https://a.example/a,b\n",
            ),
            (
                "u: >-\n  https://a.example/old\n",
                "/n",
                "u: >-\n  https://a.example/n\n",
            ),
            (
                "a: &x https://a.example/old\nb: *x\n",
                "/n",
                "a: &x https://a.example/n\nb: *x\n",
            ),
        ],
    );
}

#[test]
fn markdown_destinations_are_escaped_where_commonmark_wants_it() {
    check(
        Kind::Markdown,
        &[
            (
                "[a](https://a.example/old)",
                "/n",
                "[a](https://a.example/n)",
            ),
            (
                "[a](https://a.example/old \"t\")",
                "/n",
                "[a](https://a.example/n \"t\")",
            ),
            (
                "[a](https://a.example/old)",
                "/n_(x)",
                "[a](https://a.example/n_(x))",
            ),
            (
                "[a](https://a.example/old)",
                "/n)x",
                "[a](https://a.example/n\\)x)",
            ),
            (
                "[a](<https://a.example/old>)",
                "/n)x",
                "[a](<https://a.example/n)x>)",
            ),
            (
                "![a](https://a.example/old)",
                "/n",
                "![a](https://a.example/n)",
            ),
            (
                "[a][r]\n\n[r]: https://a.example/old 'T'\n",
                "/n)x",
                "[a][r]\n\n[r]: https://a.example/n\\)x 'T'\n",
            ),
            (
                "[r]\n\n[r]:\n  <https://a.example/old>\n",
                "/n",
                "[r]\n\n[r]:\n  <https://a.example/n>\n",
            ),
            (
                "<https://a.example/old>",
                "/n_(x",
                "<https://a.example/n_(x>",
            ),
            (
                "*see https://a.example/old*.",
                "/n",
                "*see https://a.example/n*.",
            ),
            ("见https://a.example/old。", "/n", "见https://a.example/n。"),
            (
                "[a](https://a.example/old)",
                "/?a=1&lt;=2",
                "[a](https://a.example/?a=1\\&lt;=2)",
            ),
            (
                "[a](https://a.example/old)",
                "/?a=1&b=2",
                "[a](https://a.example/?a=1&b=2)",
            ),
            (
                "|x|\n|-|\n|[a](https://a.example/old)|\n",
                "/?a|b",
                "|x|\n|-|\n|[a](https://a.example/?a\\|b)|\n",
            ),
            (
                "x <a href=\"https://a.example/old\">y</a>",
                "/?a=1&b=2",
                "x <a href=\"https://a.example/?a=1&amp;b=2\">y</a>",
            ),
            (
                "> <img src='https://a.example/old'>",
                "/o'n",
                "> <img src='https://a.example/o&#39;n'>",
            ),
            (
                "say \"https://a.example/old\"",
                "/?a=1&b=2",
                "say \"https://a.example/?a=1&b=2\"",
            ),
        ],
    );
}

#[test]
fn html_attributes_get_entities_and_quotes_where_they_need_them() {
    check(
        Kind::Html,
        &[
            (
                "<a href=\"https://a.example/old\">",
                "/?a=1&b=2",
                "<a href=\"https://a.example/?a=1&amp;b=2\">",
            ),
            (
                "<a href='https://a.example/old'>",
                "/o'n",
                "<a href='https://a.example/o&#39;n'>",
            ),
            (
                "<a href=https://a.example/old>",
                "/n",
                "<a href=https://a.example/n>",
            ),
            (
                "<a href=https://a.example/old>",
                "/?a=1",
                "<a href=\"https://a.example/?a=1\">",
            ),
            (
                "<IMG SRC = \" https://a.example/old \">",
                "/n",
                "<IMG SRC = \" https://a.example/n \">",
            ),
            (
                "<meta http-equiv=refresh content=\"0; url=https://a.example/old\">",
                "/?a=1",
                "<meta http-equiv=refresh content=\"0; url=https://a.example/?a=1\">",
            ),
            (
                "<i title=\"x\"><a title='a=b c' href = https://a.example/old>",
                "/?a=1",
                "<i title=\"x\"><a title='a=b c' href = \"https://a.example/?a=1\">",
            ),
            (
                "<a href=\"https://a.example&#47;old\">",
                "/n",
                "<a href=\"https://a.example/n\">",
            ),
        ],
    );
}

#[test]
fn what_cannot_be_written_is_left_and_said() {
    check(
        Kind::Text,
        &[
            (
                "(see https://a.example/old)",
                "/n",
                "(see https://a.example/n)",
            ),
            // In prose this would not be read as one address.
            (
                "see https://a.example/old",
                "/a|b",
                "https://a.example/old: Unwritable",
            ),
            (
                "see https://a.example/old",
                "/n.",
                "https://a.example/old: Unwritable",
            ),
        ],
    );
}

#[test]
fn one_that_cannot_be_written_keeps_no_other_from_it() {
    let text = "https://a.example/1 https://a.example/old https://a.example/2";
    let fates = [
        ("https://a.example/1", Fate::Moved("https://a.example/one")),
        (OLD, Fate::Moved("https://a.example/a|b")),
        ("https://a.example/2", Fate::Moved("https://a.example/two")),
    ];
    let source = crate::source::Source::new("x", Kind::Text, text);
    let proposals = super::proposed(&source, &fates);
    let mended = proposals
        .mend(&source, crate::edit::Applicability::Safe)
        .unwrap();
    assert_eq!(
        mended.text,
        "https://a.example/one https://a.example/old https://a.example/two"
    );
    assert_eq!(proposals.skipped.len(), 1);
}

#[test]
fn a_better_scheme_leaves_the_rest_as_people_wrote_it() {
    let rows = [
        (
            "http://a.example",
            "https://a.example/",
            "https://a.example",
        ),
        (
            "http://A.example/文档?x=1#段",
            "https://a.example/%E6%96%87%E6%A1%A3?x=1",
            "https://A.example/文档?x=1#段",
        ),
        (
            "HTTP://a.example/x",
            "https://a.example/x",
            "https://a.example/x",
        ),
        (
            "http://a.example/x",
            "https://www.a.example/x",
            "https://www.a.example/x",
        ),
    ];
    for (old, new, want) in rows {
        let key = url::Url::parse(old).unwrap();
        let key = crate::target::CanonicalUrl::from_url(key).unwrap();
        let text = format!("[a]({old})\n");
        let made = mended(Kind::Markdown, &text, &[(key.as_str(), Fate::Moved(new))]);
        assert_eq!(made.unwrap(), format!("[a]({want})\n"), "{old}");
    }
}

#[test]
fn a_fragment_comes_along_unless_the_new_address_has_its_own() {
    let rows = [
        ("#part", "/n", "/n#part"),
        ("#part", "/n#own", "/n#own"),
        ("#/route", "/n", "/n#/route"),
        ("", "/n", "/n"),
    ];
    for (fragment, new, want) in rows {
        let text = format!("u: {OLD}{fragment}\n");
        let new = format!("https://a.example{new}");
        let want = format!("u: https://a.example{want}\n");
        assert_eq!(written(Kind::Yaml, &text, &new), want, "{fragment}");
    }
}

#[test]
fn an_address_of_many_places_is_mended_at_each() {
    let text = format!("- {OLD}\n- \"{OLD}\"\n- '{OLD}#x'\n- {OLD}er\n");
    let want = "- https://a.example/n\n- \"https://a.example/n\"\n- 'https://a.example/n#x'\n- https://a.example/older\n";
    assert_eq!(written(Kind::Yaml, &text, "https://a.example/n"), want);
}

#[test]
fn an_escape_at_its_end_is_part_of_an_address() {
    let rows = [
        (
            Kind::Yaml,
            "u: 'https://a.example/x'''",
            "https://a.example/x'",
            "u: 'https://a.example/n'",
        ),
        (
            Kind::Html,
            "<a href=\"https://a.example/?x&amp;\">",
            "https://a.example/?x&",
            "<a href=\"https://a.example/n\">",
        ),
    ];
    for (kind, text, old, want) in rows {
        let fates = [(old, Fate::Moved("https://a.example/n"))];
        let made = mended(kind, text, &fates);
        assert_eq!(made, Ok(want.to_owned()), "{text}");
    }
}

#[test]
fn words_beside_an_address_with_escapes_stay() {
    let rows = [
        (
            Kind::Json,
            r#"{"n":"https:\/\/a.example\/old (official mirror)"}"#,
            OLD,
            r#"{"n":"https:\/\/a.example\/n (official mirror)"}"#,
        ),
        (
            Kind::Html,
            "<img srcset='https://a.example/?a=1&amp;b=2 2x, c.png 3x'>",
            "https://a.example/?a=1&b=2",
            "<img srcset='https://a.example/n 2x, c.png 3x'>",
        ),
        (
            Kind::Html,
            "<meta http-equiv=refresh content=\"0; url=https://a.example/?a=1&amp;b=2\">",
            "https://a.example/?a=1&b=2",
            "<meta http-equiv=refresh content=\"0; url=https://a.example/n\">",
        ),
        // Where it stands among them nobody can tell.
        (
            Kind::Html,
            "<img srcset='https://a.example&sol;old 2x, c.png 3x'>",
            OLD,
            "https://a.example/old: Unwritable",
        ),
        (
            Kind::Html,
            "<meta http-equiv=refresh content=\"0;url=https://a.example&sol;old\">",
            OLD,
            "https://a.example/old: Unwritable",
        ),
    ];
    for (kind, text, old, want) in rows {
        let made = mended(kind, text, &[(old, Fate::Moved("https://a.example/n"))]);
        let made = made.unwrap_or_else(|left| left.join("; "));
        assert_eq!(made, want, "{text}");
    }
}
