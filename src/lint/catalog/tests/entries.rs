//! Values, ids, names, categories and order.

use super::{hold, linted, today};

#[test]
fn values_and_ids() {
    hold(&[
        ("empty-value", "[product.a]\nname = ''", &[""]),
        ("empty-value", "[product.a]\nname = '　'", &["　"]),
        ("empty-value", "[product.a]\nurl = ''", &[""]),
        ("invalid-url", "[product.a]\nurl = ''", &[]),
        (
            "empty-value",
            "[product.a]\naliases = []\ntags = ['']",
            &["[", ""],
        ),
        ("empty-value", "[product.a]\ncategory = []", &["["]),
        ("empty-value", "[product.a]\nlinks.docs = ' '", &[" "]),
        (
            "empty-value",
            "tags = []\n[product.a]\nwas = []\nurl = {url = 'x', note = ''}",
            &[],
        ),
        ("invalid-id", "[product.Kimi]", &["Kimi"]),
        (
            "invalid-id",
            "[category.'对话']\n[retired.a_b]",
            &["'对话'", "a_b"],
        ),
        ("invalid-id", "[product.\"\"]", &["\"\""]),
        (
            "invalid-id",
            "[product.gpt-4]\n[category.0]\n[retired.-]",
            &[],
        ),
        ("reused-retired-id", "[product.a]\n[retired.a]", &["a < a"]),
        (
            "reused-retired-id",
            "[product.a]\n[retired.b]\n[category.a]",
            &[],
        ),
        (
            "unknown-tag",
            "tags = ['free']\n[product.a]\ntags = ['fre', 'free']",
            &["fre"],
        ),
        ("unknown-tag", "[product.a]\ntags = ['fre']", &[]),
        (
            "future-date",
            "[product.a]\nadded = 2026-11-25",
            &["2026-11-25"],
        ),
        (
            "future-date",
            "[retired.a]\non = 2027-01-01",
            &["2027-01-01"],
        ),
        ("future-date", "[product.a]\nadded = 2026-11-24", &[]),
        (
            "invalid-date",
            "[product.a]\nadded = 2026-02-30",
            &["2026-02-30"],
        ),
        ("invalid-date", "[[ignore]]\nuntil = 'soon'", &["soon"]),
    ]);
}

#[test]
fn names() {
    hold(&[
        (
            "duplicate-name",
            "[product.a]\nname = 'Kimi'\n[product.b]\nname = 'ＫＩＭＩ'",
            &["ＫＩＭＩ < Kimi"],
        ),
        (
            "duplicate-name",
            "[product.a]\nname = 'AI 工具'\n[product.b]\nname = 'ai工具'",
            &["ai工具 < AI 工具"],
        ),
        (
            "duplicate-name",
            "[product.a]\nname = 'Kimi'\n[product.b]\nname = 'Kimi+'",
            &[],
        ),
        (
            "duplicate-name",
            "[product.a]\nname = 'Kimi'\n[product.a]\nname = 'Kimi'",
            &[],
        ),
        (
            "alias-collision",
            "[product.a]\nname = 'Kimi'\n[product.b]\naliases = ['kimi']",
            &["kimi < Kimi"],
        ),
        (
            "alias-collision",
            "[product.a]\naliases = ['Kimi']\n[product.b]\nname = 'KIMI'",
            &["Kimi < KIMI"],
        ),
        (
            "alias-collision",
            "[product.a]\naliases = ['K']\n[product.b]\naliases = ['k']",
            &["k < K"],
        ),
        (
            "alias-collision",
            "[product.a]\nname = 'Kimi'\naliases = ['KIMI', 'kimi']\n[product.b]\nname = 'K'",
            &[],
        ),
    ]);
}

#[test]
fn order() {
    hold(&[
        ("unsorted", "[product.z]\n[product.a]\n[product.b]", &["z"]),
        (
            "unsorted",
            "[product.b]\n[product.c]\n[product.a]\n[product.d]",
            &["a"],
        ),
        (
            "unsorted",
            "[product.ai-bot]\n[product.ai-bot-news]\n[product.aibase]",
            &[],
        ),
        (
            "unsorted",
            "[product.a]\n[retired.z]\n[category.b]\n[product.b]\n[category.a]",
            &[],
        ),
    ]);
    let (source, found) = linted("[product.c]\n[product.b]\n[product.a]\n", &today());
    let unsorted: Vec<_> = found.iter().filter(|it| it.rule == "unsorted").collect();
    assert_eq!(unsorted.len(), 2);
    let fix = unsorted[0].fix.as_ref().unwrap();
    let mut text = source.text;
    for edit in fix.edits.iter().rev() {
        text.replace_range(edit.span.range(), &edit.text);
    }
    assert_eq!(text, "schema = 1\n[product.a]\n[product.b]\n[product.c]\n");
    assert!(unsorted[1].fix.is_none());
}

#[test]
fn categories_and_retired_products() {
    hold(&[
        (
            "unknown-category",
            "[category.chat]\n[product.a]\ncategory = ['caht', 'chat']",
            &["caht"],
        ),
        (
            "empty-category",
            "[category.chat]\n[category.code]\n[product.a]\ncategory = 'chat'",
            &["code"],
        ),
        (
            "small-category",
            "[category.a]\n[category.b]\n[product.x]\ncategory = 'a'\n[product.y]\ncategory = ['a', 'b']",
            &["b"],
        ),
        (
            "small-category",
            "[category.a]\n[category.b]\n[product.x]\ncategory = 'a'\n[product.y]\ncategory = 'a'\n[product.z]\ncategory = ['b', 'b']",
            &["b"],
        ),
        (
            "small-category",
            "[category.b]\n[category.c]\n[product.x]\ncategory = 'b'",
            &[],
        ),
        (
            "bad-successor",
            "[retired.a]\nreplaced_by = 'c'\n[product.b]",
            &["c"],
        ),
        ("bad-successor", "[retired.a]\nreplaced_by = 'a'", &["a"]),
        (
            "bad-successor",
            "[retired.a]\nreplaced_by = 'b'\n[retired.b]",
            &["b < b"],
        ),
        (
            "bad-successor",
            "[retired.a]\nreplaced_by = 'b'\n[product.b]",
            &[],
        ),
        (
            "retired-link",
            "[product.a]\nurl = 'https://X.example'\n[retired.b]\nwas = ['https://x.example/#top']",
            &["https://X.example < https://x.example/#top"],
        ),
        (
            "retired-link",
            "[product.a]\nlinks.docs = 'https://x.example/'\nwas = ['https://y.example/']\n[retired.b]\nwas = ['https://x.example/', 'https://y.example/']",
            &[
                "https://x.example/ < https://x.example/",
                "https://y.example/ < https://y.example/",
            ],
        ),
        (
            "retired-link",
            "[product.a]\nurl = 'https://x.example/'\n[retired.b]\nreplaced_by = 'a'\nreason = 'renamed'\nwas = ['https://x.example/']",
            &[],
        ),
        (
            "retired-link",
            "[product.a]\nurl = 'https://x.example/'\n[retired.b]\nreplaced_by = 'a'\nreason = 'hijacked'\nwas = ['https://x.example/']",
            &["https://x.example/ < https://x.example/"],
        ),
        (
            "retired-link",
            "[product.a]\nwas = ['https://x.example/']\n[retired.b]\nreplaced_by = 'a'\nreason = 'hijacked'\nwas = ['https://x.example/']",
            &[],
        ),
        (
            "retired-link",
            "[product.a]\nurl = 'https://x.example/2'\n[retired.b]\nwas = ['https://x.example/']",
            &[],
        ),
    ]);
}
