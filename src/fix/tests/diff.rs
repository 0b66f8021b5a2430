//! What people are shown.

use crate::fix::write_diff;
use crate::report::human::Colour;

fn diff(old: &str, new: &str, colour: Colour) -> String {
    let mut out = Vec::new();
    write_diff("a/\u{1b}b.toml", old, new, colour, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn a_change_is_shown_with_the_lines_around_it() {
    let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    let new = old.replace("5\n", "five\n");
    insta::assert_snapshot!(diff(old, &new, Colour::Off), @r"
    --- a/\u{1b}b.toml
    +++ a/\u{1b}b.toml
    @@ -2,7 +2,7 @@
     2
     3
     4
    -5
    +five
     6
     7
     8
    ");
}

#[test]
fn nothing_that_a_terminal_obeys_gets_through() {
    let old = "\tname = \"\u{1b}]0;x\u{7}\"\r\nend\u{202e}";
    let shown = diff(old, "\tname = \"\u{200b}\"\r\nend", Colour::Off);
    insta::assert_snapshot!(shown, @r#"
    --- a/\u{1b}b.toml
    +++ a/\u{1b}b.toml
    @@ -1,2 +1,2 @@
    -	name = "\u{1b}]0;x\u{7}"
    -end\u{202e}
    \ No newline at end of file
    +	name = "\u{200b}"
    +end
    \ No newline at end of file
    "#);
    // A stray carriage return is a difference like any other.
    assert!(diff("a\r\n", "b\r\n", Colour::Off).contains("\n-a\n+b\n"));
    assert!(diff("x\na\r\n", "x\na\n", Colour::Off).contains("\n-a\\r\n+a\n"));
}

#[test]
fn colours_are_there_when_asked_for_and_no_difference_is_no_diff() {
    let shown = diff("a\n", "b\n", Colour::On);
    assert!(
        shown.contains("\u{1b}[1;31m-a\u{1b}[0m\n\u{1b}[1;32m+b\u{1b}[0m\n"),
        "{shown}"
    );
    assert_eq!(diff("a\n", "a\n", Colour::On), "");
}
