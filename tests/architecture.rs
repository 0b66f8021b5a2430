//! The invariants of ARCHITECTURE.md, held by reading the sources.

#![expect(
    clippy::unwrap_used,
    reason = "sources that cannot be read are a test that fails"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// The library's modules, each knowing only those before it.
const LAYERS: &[&str] = &[
    "text",
    "ip",
    "edit",
    "diagnostic",
    "source",
    "catalog",
    "reading",
    "verdict",
    "tracking",
    "lint",
    "change",
    "import",
    "export",
    "policy",
    "signatures",
    "page",
    "evidence",
    "foresight",
    "matching",
    "target",
    "judge",
    "schedule",
    "report",
    "fix",
    "exit",
    "recording",
    "event",
    "history",
    "net",
];

/// One file of `src`.
struct File {
    path: PathBuf,
    /// Its lines, comments and tests left out.
    lines: Vec<String>,
}

impl File {
    fn is_below(&self, folder: &str) -> bool {
        let file = self.path.strip_prefix("src").unwrap();
        file.starts_with(folder) || file == Path::new(&format!("{folder}.rs"))
    }

    fn module(&self) -> &str {
        let first = self.path.iter().nth(1).unwrap().to_str().unwrap();
        first.trim_end_matches(".rs")
    }

    fn is_binary(&self) -> bool {
        self.is_below("bin")
    }
}

fn sources() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let is_test = path.file_stem().is_some_and(|stem| stem == "tests");
            if path.is_dir() && !is_test {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") && !is_test {
                files.push(File {
                    lines: code(&fs::read_to_string(&path).unwrap()),
                    path: path.strip_prefix(root).unwrap().to_owned(),
                });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The lines before the file's tests, comments left out.
fn code(text: &str) -> Vec<String> {
    text.lines()
        .take_while(|line| line.trim() != "mod tests {")
        .map(|line| line.split("//").next().unwrap().to_owned())
        .collect()
}

/// The lines on which one of `words` stands in files that are not `allowed`.
fn offenders(words: &[&str], allowed: impl Fn(&File) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for file in sources().iter().filter(|file| !allowed(file)) {
        for line in &file.lines {
            if words.iter().any(|word| line.contains(word)) {
                found.push(format!("{}: {}", file.path.display(), line.trim()));
            }
        }
    }
    found
}

#[test]
fn only_the_network_and_the_binary_name_the_runtime() {
    assert_eq!(
        offenders(&["tokio::"], |file| file.is_below("net")
            || file.is_binary()),
        Vec::<String>::new()
    );
}

#[test]
fn only_the_network_names_the_http_client() {
    let words = ["reqwest::", "hyper::", "hickory_resolver::", "rustls::"];
    assert_eq!(
        offenders(&words, |file| file.is_below("net")),
        Vec::<String>::new()
    );
}

#[test]
fn only_the_history_names_the_database() {
    assert_eq!(
        offenders(&["rusqlite::"], |file| file.is_below("history")),
        Vec::<String>::new()
    );
}

#[test]
fn the_history_reads_no_clock_and_no_environment() {
    let words = [
        "SystemTime::now",
        "Instant::now",
        "Timestamp::now",
        "std::env",
        "println!",
    ];
    assert_eq!(
        offenders(&words, |file| !file.is_below("history")),
        Vec::<String>::new()
    );
}

#[test]
fn only_the_binary_touches_files_environment_clock_and_output() {
    let words = [
        "std::fs",
        "std::env",
        "std::process",
        "SystemTime::now",
        "Instant::now",
        "Timestamp::now",
        "stdout()",
        "stderr()",
        "println!",
        "print!(",
    ];
    assert_eq!(
        offenders(&words, |file| file.is_binary()
            || file.is_below("net")
            || file.is_below("history")),
        Vec::<String>::new()
    );
}

#[test]
fn the_network_makes_no_verdict() {
    let words = ["Judgement {", "Reason::", "Verdict::"];
    assert_eq!(
        offenders(&words, |file| !file.is_below("net")),
        Vec::<String>::new()
    );
}

#[test]
fn modules_know_only_those_below_them() {
    let rank = |module: &str| LAYERS.iter().position(|&layer| layer == module);
    let mut wrong = Vec::new();
    for file in sources() {
        let module = file.module();
        if file.is_binary() || module == "lib" {
            continue;
        }
        let own = rank(module).unwrap_or_else(|| panic!("{module} has no layer"));
        for line in &file.lines {
            for used in line.split("crate::").skip(1) {
                let end = used.find(|c: char| !c.is_alphanumeric() && c != '_');
                let used = &used[..end.unwrap_or(used.len())];
                if rank(used).is_some_and(|used| used > own) {
                    wrong.push(format!("{}: {}", file.path.display(), line.trim()));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn everything_in_the_map_exists() {
    for layer in LAYERS {
        assert!(
            sources().iter().any(|file| file.module() == *layer),
            "{layer}"
        );
    }
}

#[test]
fn the_map_has_every_module_in_reading_order() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let map = fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap();
    let places = LAYERS
        .iter()
        .map(|layer| map.find(&format!("\n| `{layer}` |")));
    let places: Option<Vec<usize>> = places.collect();
    assert!(
        places.is_some_and(|places| places.is_sorted()),
        "ARCHITECTURE.md has a row for each of {LAYERS:?}, in this order"
    );
}
