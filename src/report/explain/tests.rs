//! A story's lines keep to the width.

use super::sheet::wrap;
use crate::report::escape::width;

#[test]
fn lines_keep_to_the_width_and_lose_nothing() {
    // (text, columns, first, hang, lines)
    let rows: [(&str, usize, usize, usize, &[&str]); 6] = [
        ("", 10, 0, 0, &[""]),
        ("one two three", 8, 0, 2, &["one two", "three"]),
        ("one two", 8, 6, 0, &["one", "two"]),
        ("昇思大模型平台", 8, 0, 0, &["昇思大模", "型平台"]),
        ("go 昇思大模型", 8, 0, 0, &["go 昇思", "大模型"]),
        (
            "see https://a.example/long now",
            10,
            0,
            2,
            &["see", "https://a.example/long", "now"],
        ),
    ];
    for (text, columns, first, hang, want) in rows {
        assert_eq!(wrap(text, columns, first, hang), want, "{text}");
    }
}

#[test]
fn only_an_address_is_ever_wider_than_the_page() {
    let text = "文心一言 is a product of 百度, and its page says so in two languages 。".repeat(9);
    for columns in 20..60 {
        for line in wrap(&text, columns, 4, 6) {
            assert!(width(&line) + 4 <= columns, "{line} in {columns}");
        }
    }
}
