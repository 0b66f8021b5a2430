//! The `${{ expressions }}` of workflows, as far as ours use them.

use std::collections::BTreeMap;
use std::path::Path;

/// What names in expressions stand for, such as `github.event.pull_request.number`.
pub(crate) type Context = BTreeMap<String, String>;

/// `text` with its expressions replaced.
pub(crate) fn filled(text: &str, context: &Context) -> String {
    let mut done = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${{") {
        let (name, after) = after.split_once("}}").expect("an expression ends");
        done.push_str(before);
        done.push_str(&value(name.trim(), context));
        rest = after;
    }
    done + rest
}

/// Whether a step or job with this `if` runs, `failed` saying how it went so far.
pub(crate) fn holds(condition: Option<&str>, failed: bool, context: &Context, at: &Path) -> bool {
    let Some(condition) = condition else {
        return !failed;
    };
    let inner = condition
        .trim()
        .trim_start_matches("${{")
        .trim_end_matches("}}");
    let says_when = inner.contains("cancelled()") || inner.contains("always()");
    (says_when || !failed) && is_true(inner.trim(), context, at)
}

fn is_true(text: &str, context: &Context, at: &Path) -> bool {
    let either = split(text, "||");
    if either.len() > 1 {
        return either.into_iter().any(|part| is_true(part, context, at));
    }
    let all = split(text, "&&");
    if all.len() > 1 {
        return all.into_iter().all(|part| is_true(part, context, at));
    }
    if let Some(inner) = text.strip_prefix('(').and_then(|it| it.strip_suffix(')')) {
        return is_true(inner.trim(), context, at);
    }
    if matches!(text, "!cancelled()" | "always()") {
        return true;
    }
    let (left, right, equal) = match (text.split_once("=="), text.split_once("!=")) {
        (Some((left, right)), _) => (left, right, true),
        (None, Some((left, right))) => (left, right, false),
        (None, None) => panic!("not a condition that is understood: {text}"),
    };
    let right = right.trim().trim_matches('\'');
    let left = match left.trim().strip_prefix("hashFiles('") {
        Some(file) if at.join(file.trim_end_matches("')")).exists() => "a hash".to_owned(),
        Some(_) => String::new(),
        None => value(left.trim(), context),
    };
    (left == right) == equal
}

/// Parts of `text` between `operator`s that stand in no parentheses.
fn split<'a>(text: &'a str, operator: &str) -> Vec<&'a str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth == 0 && text[at..].starts_with(operator) && at >= start => {
                parts.push(text[start..at].trim());
                start = at + operator.len();
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts
}

/// An output that nobody has set is empty; anything else has to be known.
fn value(name: &str, context: &Context) -> String {
    if name.starts_with("steps.") {
        return context.get(name).cloned().unwrap_or_default();
    }
    let found = context.get(name).cloned();
    found.unwrap_or_else(|| panic!("nobody said what {name} is"))
}

#[test]
fn conditions_are_read_as_github_reads_them() {
    let known = [("needs.a.outputs.code", "1"), ("steps.b.outputs.c", "true")];
    let context: Context = known.map(|(k, v)| (k.to_owned(), v.to_owned())).into();
    let rows = [
        (None, false, true),
        (None, true, false),
        (
            Some("${{ !cancelled() && steps.b.outputs.c == 'true' }}"),
            true,
            true,
        ),
        (Some("${{ steps.b.outputs.c == 'true' }}"), true, false),
        (
            Some("${{ !cancelled() && steps.b.outputs.d == 'true' }}"),
            false,
            false,
        ),
        (
            Some(
                "${{ !cancelled() && (needs.a.outputs.code == '0' || needs.a.outputs.code == '1') }}",
            ),
            true,
            true,
        ),
        (
            Some("${{ always() && needs.a.outputs.code != '1' }}"),
            false,
            false,
        ),
        (
            Some("${{ always() && hashFiles('no.such') != '' }}"),
            false,
            false,
        ),
    ];
    for (condition, failed, want) in rows {
        assert_eq!(
            holds(condition, failed, &context, Path::new("/nowhere")),
            want,
            "{condition:?}"
        );
    }
}
