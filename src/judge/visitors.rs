//! What a redirect adds to an address for one visitor's sake: where it came from,
//! and its session. None of that is written into a catalog unseen.

use url::Url;

use crate::tracking;

/// `target` without the parameters that only track, unless `start` has them too:
/// a redirect adds them for its own sake.
pub(super) fn untracked(target: &Url, start: &Url) -> Url {
    let key = |pair: &str| pair.split('=').next().unwrap_or_default().to_owned();
    let Some(query) = target.query() else {
        return target.clone();
    };
    let had: Vec<String> = start
        .query()
        .unwrap_or_default()
        .split('&')
        .map(key)
        .collect();
    let kept = |pair: &&str| !tracking::is_certain(&key(pair)) || had.contains(&key(pair));
    let kept: Vec<&str> = query.split('&').filter(kept).collect();
    let mut untracked = target.clone();
    if kept.len() < query.split('&').count() {
        let query = Some(kept.join("&")).filter(|query| !query.is_empty());
        untracked.set_query(query.as_deref());
    }
    untracked
}

/// Names of parameters that carry one visitor's session.
const SESSIONS: &[&str] = &[
    "sid",
    "session",
    "sessionid",
    "session_id",
    "sessid",
    "phpsessid",
    "jsessionid",
    "token",
    "ticket",
    "nonce",
    "state",
    "auth",
    "key",
    "sig",
    "signature",
];
/// A value that no human wrote has at least so many characters.
const RANDOM: usize = 24;

/// Whether `target` carries what `start` does not, and what looks like one
/// visitor's: a session in its path or its parameters.
pub(super) fn adds_session(target: &Url, start: &Url) -> bool {
    if target.path().contains(';') && !start.path().contains(';') {
        return true;
    }
    let had: Vec<_> = start.query_pairs().collect();
    target.query_pairs().any(|(key, value)| {
        let random = value.len() >= RANDOM
            && value
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
            && value.bytes().any(|b| b.is_ascii_digit());
        let named = SESSIONS.contains(&key.to_ascii_lowercase().as_str());
        (named || random) && !had.contains(&(key, value))
    })
}
