//! What an answer for programs says of itself: the code of an error, in a key of its own.
//!
//! A document of any kind may have such a word somewhere, so only the keys that hold
//! codes count, at the top or in the one object that is the error, and only where hardly
//! anything else is said.

use serde_json::{Map, Value};

/// Keys that hold a code, or that name an error.
const CODES: &[&str] = &[
    "code",
    "error",
    "errorcode",
    "error_code",
    "errcode",
    "err_code",
    "status",
    "type",
    "reason",
    "err",
    "error_type",
    "errortype",
];
/// Keys that hold the object which is the error.
const ERRORS: &[&str] = &["error", "err", "fault"];
/// An error has no more keys than these.
const KEYS: usize = 8;
/// A code has no more words.
const WORDS: usize = 6;

/// The code by which a JSON object says that something is not there.
pub(super) fn missing(json: &str) -> Option<String> {
    let Value::Object(top) = serde_json::from_str(json.trim()).ok()? else {
        return None;
    };
    if top.len() > KEYS {
        return None;
    }
    let inner = ERRORS.iter().find_map(|key| match find(&top, key)? {
        Value::Object(inner) if inner.len() <= KEYS => Some(inner),
        _ => None,
    });
    let code = code_of(&top).or_else(|| inner.and_then(code_of))?;
    is_bare(&top).then_some(code)
}

/// Whether there is nothing in it that would be what was asked for: a list, or an
/// object other than the error's, with something in it.
fn is_bare(top: &Map<String, Value>) -> bool {
    top.iter().all(|(key, value)| match value {
        Value::Array(list) => list.is_empty(),
        Value::Object(inner) => inner.is_empty() || is_one_of(key, ERRORS),
        _ => true,
    })
}

fn find<'v>(object: &'v Map<String, Value>, wanted: &str) -> Option<&'v Value> {
    let mut entries = object.iter();
    let found = entries.find(|(key, _)| key.eq_ignore_ascii_case(wanted));
    found.map(|(_, value)| value)
}

fn is_one_of(key: &str, keys: &[&str]) -> bool {
    keys.iter().any(|other| key.eq_ignore_ascii_case(other))
}

fn code_of(object: &Map<String, Value>) -> Option<String> {
    let codes = object.iter().filter(|(key, _)| is_one_of(key, CODES));
    let mut codes = codes.filter_map(|(_, value)| value.as_str());
    codes.find(|code| is_missing(code)).map(str::to_owned)
}

/// Whether a code says so: `APP_NOT_FOUND`, `NoSuchKey`, `resource-does-not-exist`.
fn is_missing(code: &str) -> bool {
    let words = words_of(code);
    let is = |said: &[&str]| words.windows(said.len()).any(|some| some == said);
    let whole = !code.contains(' ') && words.len() <= WORDS;
    whole
        && (is(&["not", "found"])
            || is(&["notfound"])
            || is(&["not", "exist"])
            || is(&["not", "exists"])
            || is(&["no", "such"])
            || is(&["no", "longer", "exists"]))
}

/// The words of a code, in lower case.
fn words_of(code: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut after_small = false;
    for c in code.chars() {
        let begins = !c.is_alphanumeric() || (after_small && c.is_uppercase());
        if begins {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c.is_alphanumeric()) {
            word.extend(c.to_lowercase());
        }
        after_small = c.is_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::missing;

    #[test]
    fn an_error_says_so_in_its_code() {
        for (json, told) in [
            (r#"{"code":"PAGE_NOT_FOUND","trace":"7"}"#, true),
            (
                r#"{"ok":false,"error":{"code":"BotNotFound","message":"?"}}"#,
                true,
            ),
            (
                r#"{"Error":{"type":"no-such-item"},"data":null,"list":[]}"#,
                true,
            ),
            (r#"{"error":"entry_does_not_exist"}"#, true),
            (r#"{"err":"Notfound"}"#, true),
            ("{}", false),
            ("[]", false),
            ("null", false),
            (r#"{"status":"ok"}"#, false),
            (r#"{"status":"ok","notes":{"code":"NOT_FOUND"}}"#, false),
            (r#"{"items":[{"code":"NOT_FOUND"}]}"#, false),
            (r#"{"code":"NOT_FOUND","items":[1,2]}"#, false),
            (r#"{"errors":{"404":"not found"},"docs":"/d"}"#, false),
            (r#"{"name":"not_found","about":"a library"}"#, false),
            (r#"{"type":"Lost and not found: a play"}"#, false),
            (r#"{"code":"FOUND_NOT_LOST"}"#, false),
        ] {
            assert_eq!(missing(json).is_some(), told, "{json}");
        }
    }
}
