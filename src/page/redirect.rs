//! Redirects that a page makes: `<meta http-equiv=refresh>`, and scripts that
//! do nothing else.

use url::Url;

use super::{Refresh, hop};

/// A page with more inline script than this does more than redirect, in bytes.
const SCRIPT: usize = 3_000;
/// And one that shows more than this, in characters.
const TEXT: u32 = 300;

/// Reads the content of a refresh: `5; url=/there`. `base` resolves it.
pub(super) fn refresh(content: &str, base: &Url, page: &Url) -> Option<Refresh> {
    let content = content.trim();
    let digits = content.bytes().take_while(u8::is_ascii_digit).count();
    let rest = content[digits..]
        .trim_start_matches(|c: char| c == '.' || c.is_ascii_digit())
        .trim_start();
    let seconds = match content[..digits].parse() {
        Ok(seconds) => seconds,
        Err(_) if digits > 0 => u32::MAX,
        Err(_) => return None,
    };
    let rest = rest.strip_prefix([';', ',']).unwrap_or(rest).trim_start();
    let target = match rest.get(..3) {
        Some(start) if start.eq_ignore_ascii_case("url") => {
            let after = rest[3..].trim_start();
            after.strip_prefix('=').map_or(rest, str::trim_start)
        }
        _ => rest,
    };
    let target = match target.chars().next() {
        Some(quote @ ('"' | '\'')) => target[1..].split(quote).next().unwrap_or_default(),
        _ => target,
    };
    let to = Some(target.trim()).filter(|target| !target.is_empty());
    let to = to
        .and_then(|target| base.join(target).ok())
        .filter(|to| !same_page(to, page));
    Some(Refresh {
        seconds,
        to: to.map(String::from),
    })
}

/// Where `scripts`, all inline scripts of a page that shows `text` characters,
/// lead, if that is all they do, whoever comes and whatever they do there.
pub(super) fn by_script(scripts: &str, text: u32, base: &Url, page: &Url) -> Option<String> {
    // A script that sets a cookie first is a challenge, not a redirect.
    if text > TEXT || scripts.len() > SCRIPT || scripts.contains("document.cookie") {
        return None;
    }
    if !scripts.contains("location") {
        return None;
    }
    let code = hop::code_of(scripts);
    let (at, target) = code.match_indices("location").find_map(|(at, word)| {
        let free = !code[..at].ends_with(|c: char| {
            c.is_alphanumeric() || c == '_' || c == '$' || c == '/' || c == '-'
        });
        let assigned = || assigned(&scripts[at + word.len()..]);
        free.then(assigned).flatten().map(|target| (at, target))
    })?;
    if !hop::surely_runs(scripts, &code, at) {
        return None;
    }
    let to = base.join(&target).ok()?;
    let leads = matches!(to.scheme(), "http" | "https") && !same_page(&to, page);
    leads.then(|| to.into())
}

/// What `scripts`, all inline scripts of a page without a word, tell in a dialog
/// before they lead back, or in nothing but a dialog: some servers say so that there is nothing.
pub(super) fn alerted(scripts: &str) -> Option<&str> {
    let leads_on = ["history.", "location"]
        .iter()
        .any(|to| scripts.contains(to));
    let alone = scripts.trim_start().starts_with("alert(");
    if scripts.len() > SCRIPT || !(leads_on || alone) {
        return None;
    }
    let (before, rest) = scripts.split_once("alert(")?;
    let rest = rest.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let called = !before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
    let (literal, _) = rest[1..].split_once(quote)?;
    (called && !literal.contains('\\')).then_some(literal)
}

/// The string that is assigned to a location; `rest` is what follows the word.
fn assigned(rest: &str) -> Option<String> {
    let rest = rest
        .strip_prefix(".href")
        .or_else(|| rest.strip_prefix("['href']"))
        .or_else(|| rest.strip_prefix("[\"href\"]"))
        .unwrap_or(rest);
    let called = rest
        .strip_prefix(".replace")
        .or_else(|| rest.strip_prefix(".assign"));
    let rest = match called {
        Some(rest) => rest.trim_start().strip_prefix('(')?,
        None => rest
            .trim_start()
            .strip_prefix('=')
            .filter(|rest| !rest.starts_with('='))?,
    };
    let rest = rest.trim_start();
    let quote = rest
        .chars()
        .next()
        .filter(|quote| matches!(quote, '"' | '\'' | '`'))?;
    let (literal, after) = rest[1..].split_once(quote)?;
    let joined = after.trim_start().starts_with(['+', '.', '?']) || literal.contains("${");
    let literal = literal
        .replace("\\/", "/")
        .replace("\\u002f", "/")
        .replace("\\u002F", "/")
        .replace("\\u0026", "&")
        .replace("\\x2f", "/")
        .replace("&amp;", "&");
    (!joined && !literal.is_empty() && !literal.contains('\\')).then_some(literal)
}

/// Whether two URLs differ in nothing but the fragment.
fn same_page(one: &Url, other: &Url) -> bool {
    one[..url::Position::AfterQuery] == other[..url::Position::AfterQuery]
}
