//! Whether a script leads elsewhere whatever else is the case: its assignment to
//! the location stands where it runs as the page loads, under no condition.

/// A timer beyond this many milliseconds is no redirect but a limit.
const DELAY: u32 = 10_000;
/// Words after which the rest of a block may not run.
const BRANCHES: &[&str] = &[
    "if", "else", "catch", "finally", "switch", "case", "return", "throw", "while", "do",
];
/// Whose location is the page's.
const OWNERS: &[&str] = &[
    "window",
    "document",
    "self",
    "top",
    "parent",
    "this",
    "globalThis",
];

/// `script`, byte for byte, with its comments, strings and patterns blanked. What a
/// timer is given as a string is code.
pub(super) fn code_of(script: &str) -> String {
    let bytes = script.as_bytes();
    let mut code = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let Some((length, kept)) = literal(&bytes[at..], &code) else {
            code.push(bytes[at]);
            at += 1;
            continue;
        };
        let end = at + length;
        let inside = kept && length > 2;
        code.extend((at..end).map(|n| {
            let edge = n == at || n + 1 == end;
            if inside && !edge { bytes[n] } else { b' ' }
        }));
        at = end;
    }
    String::from_utf8_lossy(&code).into_owned()
}

/// How long the comment, string or pattern is that `rest` begins with, and
/// whether it is code all the same.
fn literal(rest: &[u8], before: &[u8]) -> Option<(usize, bool)> {
    let before = before.trim_ascii_end();
    let to = |end: &[u8], from: usize| {
        let found = rest[from..].windows(end.len()).position(|w| w == end);
        found.map_or(rest.len(), |at| from + at)
    };
    match rest {
        [b'/', b'/', ..] => Some((to(b"\n", 2), false)),
        [b'/', b'*', ..] => Some(((to(b"*/", 2) + 2).min(rest.len()), false)),
        [quote @ (b'"' | b'\'' | b'`'), ..] => {
            Some((closed(rest, *quote), before.ends_with(b"setTimeout(")))
        }
        [b'/', ..]
            if before
                .last()
                .is_none_or(|last| b"(,=:[!&|?{};".contains(last)) =>
        {
            Some((closed(rest, b'/'), false))
        }
        _ => None,
    }
}

/// The length of what begins with a quote and ends with the next one.
fn closed(rest: &[u8], quote: u8) -> usize {
    let mut escaped = false;
    for (at, &byte) in rest.iter().enumerate().skip(1) {
        if escaped {
            escaped = false;
        } else if byte == b'\\' {
            escaped = true;
        } else if byte == quote || (byte == b'\n' && quote == b'/') {
            return at + 1;
        }
    }
    rest.len()
}

/// Whether what stands at `at` of `code`, made of `script`, surely runs.
pub(super) fn surely_runs(script: &str, code: &str, at: usize) -> bool {
    let before = &code[..at];
    let Some((open, flat)) = scopes(before) else {
        return false;
    };
    let last = open.last().copied();
    let plain = |(level, scope): (usize, &String)| {
        let statement = scope.rsplit([';', '}']).next().unwrap_or_default();
        // An arrow is looked at with what it leads to.
        let body = if level == open.len() {
            statement
                .split_once("=>")
                .map_or(statement, |(_, body)| body)
        } else {
            let statement = statement.trim_end();
            statement.strip_suffix("=>").unwrap_or(statement)
        };
        !branches(scope) && !["&&", "||", "?", "=>"].iter().any(|op| body.contains(op))
    };
    let arrow = flat.last().is_some_and(|scope| {
        let statement = scope.rsplit([';', '}']).next().unwrap_or_default();
        statement.contains("=>") && !last.is_some_and(|open| calls_back(script, code, open))
    });
    !arrow
        && is_owned(before)
        && flat.iter().enumerate().all(plain)
        && open.iter().all(|&open| runs_within(script, code, open))
}

/// The brackets that are open at the end of a piece of code, and the code on each
/// level without what stands within closed brackets.
fn scopes(code: &str) -> Option<(Vec<usize>, Vec<String>)> {
    let mut open = Vec::new();
    let mut flat = vec![String::new()];
    for (at, c) in code.char_indices() {
        match c {
            '(' | '{' | '[' => {
                open.push(at);
                flat.push(String::new());
            }
            ')' | '}' | ']' => {
                open.pop()?;
                flat.pop();
                flat.last_mut()?.push(c);
            }
            _ => flat.last_mut()?.push(c),
        }
    }
    Some((open, flat))
}

fn branches(scope: &str) -> bool {
    let mut words = scope.split(|c: char| !is_word(c));
    words.any(|word| BRANCHES.contains(&word))
}

/// Whether the location that follows is the page's, not a thing's of another kind.
fn is_owned(before: &str) -> bool {
    let before = before.trim_end();
    let owner = before.strip_suffix('.');
    owner.is_none_or(|owner| OWNERS.contains(&last_word(owner)))
}

/// Whether what the bracket at `open` has within it runs as the page loads.
fn runs_within(script: &str, code: &str, open: usize) -> bool {
    let before = code[..open].trim_end();
    match code.as_bytes()[open] {
        b'(' => calls_back(script, code, open) || is_called(code, open),
        b'{' => match before.strip_suffix("=>") {
            Some(before) => is_run(without_parameters(before.trim_end()).unwrap_or_default()),
            None => match without_parameters(before) {
                Some(function) => function.strip_suffix("function").is_some_and(is_run),
                None => before.ends_with([';', '}']) || matches!(last_word(before), "try"),
            },
        },
        _ => false,
    }
}

/// `before` without the parameters in brackets at its end.
fn without_parameters(before: &str) -> Option<&str> {
    let mut depth = 0_usize;
    for (at, c) in before.char_indices().rev() {
        match c {
            ')' => depth += 1,
            '(' if depth == 1 => return Some(before[..at].trim_end()),
            '(' => depth = depth.checked_sub(1)?,
            _ if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

/// Whether a function without a name that follows is run: on the spot, by what it
/// is given to, or as the page has loaded.
fn is_run(before: &str) -> bool {
    let before = before.trim_end();
    let before = before.strip_suffix("async").unwrap_or(before).trim_end();
    let loaded = || {
        let event = before
            .strip_suffix('=')?
            .trim_end()
            .strip_suffix("onload")?;
        Some(match event.strip_suffix('.') {
            Some(owner) => matches!(last_word(owner), "window" | "self" | "body"),
            None => !event.ends_with(is_word),
        })
    };
    before.ends_with(['(', ',', '!', '+', '-', '~'])
        || last_word(before) == "void"
        || loaded().unwrap_or(false)
}

/// Whether the bracket at `open` holds what is called back soon: by a short timer,
/// or as the page has loaded.
fn calls_back(script: &str, code: &str, open: usize) -> bool {
    let called = code[..open].trim_end();
    let given = &script[open + 1..];
    match last_word(called) {
        "setTimeout" => delay(code, open).is_some_and(|delay| delay <= DELAY),
        "addEventListener" => {
            let event = given.trim_start().trim_start_matches(['"', '\'', '`']);
            let on = called
                .trim_end_matches("addEventListener")
                .trim_end_matches('.');
            let own = matches!(last_word(on), "window" | "document") || !on.ends_with(is_word);
            own && (event.starts_with("load") || event.starts_with("DOMContentLoaded"))
        }
        "ready" | "$" | "jQuery" => true,
        _ => false,
    }
}

/// The last number that a timer is given, in milliseconds.
fn delay(code: &str, open: usize) -> Option<u32> {
    let given = &code[open + 1..matching(code, open)?];
    let last = given.rsplit([',', '}', ')']).next()?.trim();
    match given.rfind(',') {
        Some(_) if !last.is_empty() => last.parse().ok(),
        Some(_) | None => Some(0),
    }
}

/// Whether the bracket at `open` holds a function that is called there.
fn is_called(code: &str, open: usize) -> bool {
    let before = code[..open].trim_end();
    if before.ends_with(|c: char| is_word(c) || matches!(c, ')' | ']')) {
        return false;
    }
    matching(code, open).is_some_and(|close| {
        let after = code[close + 1..].trim_start();
        after.starts_with('(') || after.starts_with(".call") || code[..close].ends_with("()")
    })
}

fn matching(code: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in code[open..].char_indices() {
        match c {
            '(' | '{' | '[' => depth += 1,
            ')' | '}' | ']' if depth == 1 => return Some(open + at),
            ')' | '}' | ']' => depth = depth.checked_sub(1)?,
            _ => {}
        }
    }
    None
}

fn last_word(text: &str) -> &str {
    let text = text.trim_end();
    &text[text.trim_end_matches(is_word).len()..]
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$')
}
