//! The whole way: hostile names in a hostile file, hostile titles and redirects from the wire,
//! through the command into every form at once.

use std::fmt::Write as _;

use serde_json::Value;

use super::desk::Desk;
use super::github_runner::command;
use super::hostile::strings;
use super::injections::{is_fit_for_a_terminal, seen_on};
use super::support::Ran;
use super::support::{html, redirect, respond};

/// What a pull request may call a file.
const FILE: &str = "::error::x%0A\u{1b}[31m\u{202e}`]($(id) & <b>\n##[error]y,z.toml";

const FORMS: [&str; 9] = [
    "human", "json", "jsonl", "markdown", "github", "sarif", "junit", "html", "csv",
];

/// The strings that are not long: a megabyte is for the forms alone.
fn short() -> Vec<String> {
    let mut strings = strings();
    strings.retain(|text| text.len() < 2_000);
    strings
}

/// A catalog with a product of each name; its host leads elsewhere, and the page there has the
/// same title. One in four is gone.
fn play(desk: &Desk, names: &[String]) -> String {
    let mut catalog = "schema = 1\n[category.c]\nname = \"C\"\n".to_owned();
    for (n, name) in names.iter().enumerate() {
        // TOML's basic strings are JSON's, but for one character more that is escaped.
        let quoted = serde_json::to_string(name).unwrap();
        let quoted = quoted.replace('\u{7f}', "\\u007f");
        let host = format!("h{n}.example");
        write!(
            catalog,
            "[product.p{n:03}]\nname = {quoted}\ncategory = \"c\"\nurl = \"http://{host}/\"\n"
        )
        .unwrap();
        let titled = html::Page::new(name).english(300);
        if n % 4 == 0 {
            desk.origin
                .on(&host, "*", respond(404).body(titled.build()));
            continue;
        }
        // A header is one line; what stands on it is the sender's.
        let path = name.replace(['\r', '\n', '\0'], "");
        let away = format!("m{n}.example");
        desk.origin
            .on(&host, "*", redirect(301, format!("http://{away}/{path}")))
            .on(&away, "*", respond(200).body(titled.build()));
    }
    catalog
}

#[test]
fn what_strangers_say_is_only_ever_said() {
    let desk = Desk::new();
    let names = short();
    desk.write(FILE, play(&desk, &names));
    desk.write("summary.md", "");
    let outputs = FORMS.map(|form| format!("--output={form}=r.{form}"));
    let mut args = vec![FILE, "--retries=0"];
    args.extend(outputs.iter().map(String::as_str));
    let mut command_line = desk.online(&args);
    let ran = Ran::of(command_line.env("GITHUB_STEP_SUMMARY", "summary.md"));
    assert_eq!(ran.code, 1, "{}", ran.stderr);

    let said = ran.stdout.lines().chain(ran.stderr.lines());
    for line in said {
        assert_eq!(command(line), None, "{line}");
    }
    for form in FORMS {
        is_fit_for_a_terminal(&desk.read(&format!("r.{form}")), form);
    }
    let report: Value = serde_json::from_str(&desk.read("r.json")).unwrap();
    let links = report["links"].as_array().unwrap();
    assert_eq!(links.len(), names.len());
    for (link, name) in links.iter().zip(&names) {
        assert_eq!(link["locations"][0]["file"], FILE);
        assert_eq!(link["locations"][0]["name"], *name);
    }
    let annotations = desk.read("r.github");
    let known = ["group", "endgroup", "error", "warning", "notice"];
    let mut annotated = 0;
    for found in annotations.lines().filter_map(command) {
        assert!(known.contains(&found.name.as_str()), "{found:?}");
        annotated += usize::from(found.properties.contains_key("file"));
    }
    assert!((1..=20).contains(&annotated), "{annotated}");
    // Every address that may be linked was in the catalog, or is where one led.
    let at = |link: &Value, key: &str| link.pointer(key).and_then(Value::as_str).map(str::to_owned);
    let known = links.iter().flat_map(|link| {
        let keys = ["/url", "/final_url", "/fix/replace_with"];
        keys.into_iter().filter_map(|key| at(link, key))
    });
    let known: Vec<String> = known.collect();
    for page in ["r.markdown", "summary.md"] {
        let seen = seen_on(&desk.read(page), &known, page);
        // A suggestion is one block of code, closed where it was meant to be.
        let suggestion = |it: &String| it.contains("Fenced") && it.contains("suggestion");
        assert!(seen.others.iter().all(suggestion), "{:?}", seen.others);
    }
    let page = desk.read("r.html");
    assert_eq!(page.matches("<script").count(), 3);
    assert_eq!(page.matches("</script").count(), 3);
}
