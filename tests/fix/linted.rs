//! Fixes of what linting finds, beside those of what was probed.

use crate::world::{World, page};

/// Every kind of fault that has a safe fix, several of them in one link.
const FAULTY: &str = r#"schema = 1

[category.chat]
name = "对话 "

# Stands at the wrong place.
[product.zeta]
name = "Zeta"
category = "chat"
url = " HTTPS://Zeta.web.example./a/../b?utm_source=x&a=1。" # keep me
links.repo = "https://github.web.example/z/z?fbclid=1"
description = "一个工具,很  好用。"

[product.acme]
name = "Acme"
category = "chat"
url = "http://acme.web.example/文档?utm_source=x"
links.docs = "https://moved.web.example/old#docs"
"#;

const MENDED: &str = r#"schema = 1

[category.chat]
name = "对话"

[product.acme]
name = "Acme"
category = "chat"
url = "https://acme.web.example/文档"
links.docs = "https://moved.web.example/new#docs"

# Stands at the wrong place.
[product.zeta]
name = "Zeta"
category = "chat"
url = "https://zeta.web.example/b?a=1" # keep me
links.repo = "https://github.web.example/z/z"
description = "一个工具,很 好用。"
"#;

fn world() -> World {
    let world = World::new();
    world.origin.on("github.web.example", "*", page("Zeta"));
    world.write("catalog.toml", FAULTY);
    world
}

#[test]
fn what_is_linted_and_what_is_probed_is_mended_in_one_run() {
    let world = world();
    let shown = world.online(&["fix", "catalog.toml"]);
    assert_eq!(shown.code, 1, "{}", shown.stderr);
    assert_eq!(world.read("catalog.toml"), FAULTY);
    let ran = world.online(&["fix", "catalog.toml", "--write"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    assert_eq!(world.read("catalog.toml"), MENDED, "{}", ran.stdout);
    assert!(!ran.stdout.contains("left out"), "{}", ran.stdout);
    insta::assert_snapshot!(ran.stdout);
    // The comma between Chinese words is left to people.
    let again = world.online(&["fix", "catalog.toml"]);
    let nothing = "nothing to fix; 1 more with --unsafe\n";
    assert_eq!((again.code, again.stdout.as_str()), (0, nothing));
    let lint = world.run(&["lint", "catalog.toml"]);
    assert_eq!(lint.code, 0, "{}", lint.stdout);
}

#[test]
fn endings_of_lines_and_what_follows_the_last_stay() {
    let world = world();
    let dos = |text: &str| format!("\u{feff}{}", text.trim_end().replace('\n', "\r\n"));
    world.write("catalog.toml", &dos(FAULTY));
    let ran = world.online(&["fix", "catalog.toml", "--write"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    assert_eq!(world.read("catalog.toml"), dos(MENDED));
}

#[test]
fn addresses_are_mended_in_every_format() {
    let world = world();
    std::fs::create_dir(world.path("docs")).unwrap();
    let faulty = "HTTPS://Zeta.web.example./x?utm_source=y&a=1。";
    let mended = "https://zeta.web.example/x?a=1";
    let rows = [
        ("docs/a.md", "# A\n\n- [Zeta](URL) - A tool .\n"),
        ("docs/b.yaml", "- {name: Zeta, url: 'URL'} # c\n"),
        ("docs/c.json", "[{\"name\": \"Zeta\", \"url\": \"URL\"}]"),
        ("docs/d.html", "<p><a href='URL'>Zeta</a>\r\n"),
    ];
    for (name, text) in rows {
        world.write(name, &text.replace("URL", faulty));
    }
    let ran = world.online(&["fix", "docs", "--write"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    for (name, text) in rows {
        assert_eq!(world.read(name), text.replace("URL", mended), "{name}");
    }
    let again = world.online(&["fix", "docs"]);
    assert_eq!((again.code, again.stdout.as_str()), (0, "nothing to fix\n"));
}

#[test]
fn what_the_configuration_or_the_catalog_accepts_is_left_alone() {
    let world = world();
    world.write("linkcheck.toml", "[rules]\nunsorted = \"off\"\n");
    let ignore = "\n[[ignore]]\ntarget = \"product.zeta.url\"\nrule = \"tracking-param\"\nreason = \"wanted\"\nuntil = 2027-01-01\n";
    world.write("catalog.toml", &format!("{FAULTY}{ignore}"));
    let ran = world.online(&["fix", "catalog.toml", "--write"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    let fixed = world.read("catalog.toml");
    let kept = "url = \"https://zeta.web.example/b?utm_source=x&a=1\" # keep me\n";
    assert!(fixed.contains(kept), "{fixed}");
    assert!(fixed.find("[product.zeta]") < fixed.find("[product.acme]"));
}

#[test]
fn a_retired_product_takes_along_what_points_to_it() {
    let world = World::new();
    let before = crate::world::CATALOG;
    let pointers = "\n[retired.dove]\nname = \"Dove\"\non = 2026-01-01\nreason = \"renamed\"\nreplaced_by = \"kite\"\n\n[[ignore]]\ntarget = \"product.kite.links.docs\"\nrule = \"rate-limited\"\nreason = \"shared\"\nuntil = 2027-01-01\n";
    world.write("catalog.toml", &format!("{before}{pointers}"));
    let ran = world.online(&["fix", "catalog.toml", "--write", "--unsafe"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    let fixed = world.read("catalog.toml");
    assert!(fixed.contains("[retired.kite]\n"), "{fixed}");
    let gone = !fixed.contains("replaced_by") && !fixed.contains("[[ignore]]");
    assert!(gone, "{fixed}");
    let lint = world.run(&["lint", "catalog.toml"]);
    assert_eq!(lint.code, 0, "{}", lint.stdout);
}

#[test]
fn what_cannot_be_retired_is_named() {
    let world = World::new();
    let text = "schema = 1\ncategory = { chat = { name = \"C\" } }\nproduct = { kite = { name = \"Kite\", category = \"chat\", url = \"https://kite.web.example/\" } }\n";
    world.write("catalog.toml", text);
    let ran = world.online(&["fix", "catalog.toml", "--unsafe"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let want = "catalog.toml:3: left out: retire kite (it stands in one table with others, in braces; do it by hand)\nnothing to fix; 1 left out\n";
    assert_eq!(ran.stdout, want);
    // Without --unsafe nobody misses it.
    let careful = world.online(&["fix", "catalog.toml"]);
    assert_eq!(careful.stdout, "nothing to fix\n");
}
