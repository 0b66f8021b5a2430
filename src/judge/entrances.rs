//! Where people sign in, by an address and by what is said there.

use url::Url;

use super::addresses::{lower_path, page_path, page_query, site};
use crate::signatures;

pub(super) use crate::signatures::asks_to_sign_in;

/// Whether a title or heading is that of a sign-in, and says nothing else.
pub(super) fn is_whole_sign_in(heading: &str) -> bool {
    WHOLE.contains(&signatures::fold(heading).trim())
}

/// Whether the address is a sign-in's: by its path, or by a host that does
/// nothing else.
pub(crate) fn is_sign_in(url: &Url) -> bool {
    let path = lower_path(url);
    let by_path = page_path(&path)
        .iter()
        .any(|segment| PATHS.contains(&stem(segment)));
    by_path || is_at(url, HOSTS)
}

/// Whether it is a sign-in's beyond doubt: it is called so in full, or it knows
/// where to go on. "/auth", "/sessions" and "/passport" may be about whatever.
pub(super) fn is_surely_sign_in(url: &Url) -> bool {
    let path = lower_path(url);
    let named = page_path(&path)
        .last()
        .is_some_and(|last| SURE.contains(&stem(last)));
    let goes_on = || url.query_pairs().any(|(key, _)| leads_on(&key));
    is_sign_in(url) && (named || is_at(url, SURE_HOSTS) || goes_on())
}

/// Whether the query of `end` names where one wants to go after a sign-in, by
/// a parameter that repeats the path of `start`.
pub(super) fn goes_on_to(start: &Url, end: &Url) -> bool {
    let mut pairs = page_query(end).into_iter();
    pairs.any(|(key, value)| leads_on(&key) && value.contains(start.path()))
}

/// The addresses that the query of `url` names to lead back to.
pub(super) fn returns(url: &Url) -> impl Iterator<Item = Url> {
    let back = |key: &str| leads_on(key) && !ORIGINS.contains(&key.to_ascii_lowercase().as_str());
    let values = url.query_pairs().filter(move |(key, _)| back(key));
    values.filter_map(|(_, value)| Url::parse(&value).ok())
}

/// A segment without its ending.
fn stem(segment: &str) -> &str {
    segment.split('.').next().unwrap_or_default()
}

/// Whether the first label of the host is one of `labels`.
fn is_at(url: &Url, labels: &[&str]) -> bool {
    let host = url.host_str().unwrap_or_default();
    let first = host.split('.').next().unwrap_or_default();
    labels.contains(&first) && host != site(url)
}

/// Whether a parameter tells a sign-in where to go on.
fn leads_on(key: &str) -> bool {
    let key: String = key.chars().filter(char::is_ascii_alphanumeric).collect();
    RETURNS.contains(&key.to_ascii_lowercase().as_str())
}

/// Path segments of a sign-in.
const PATHS: &[&str] = &[
    "login",
    "log-in",
    "log_in",
    "signin",
    "sign-in",
    "sign_in",
    "sso",
    "oauth",
    "oauth2",
    "saml",
    "openid",
    "authorize",
    "authenticate",
    "auth",
    "passport",
    "logon",
    "sessions",
    "session",
    "users/sign_in",
    "wp-login",
    "signup",
    "sign-up",
    "register",
    "denglu",
];
/// Path segments that mean nothing else.
const SURE: &[&str] = &[
    "login", "log-in", "log_in", "signin", "sign-in", "sign_in", "logon", "wp-login", "denglu",
];
/// First labels of hosts that mean nothing else.
const SURE_HOSTS: &[&str] = &[
    "login", "signin", "sso", "accounts", "logon", "idp", "oauth",
];
/// Parameters that tell a sign-in where to go on, without separators.
const RETURNS: &[&str] = &[
    "next",
    "continue",
    "return",
    "returnto",
    "returnurl",
    "rurl",
    "redirect",
    "redirectto",
    "redirecturl",
    "redirecturi",
    "callback",
    "callbackurl",
    "goto",
    "target",
    "to",
    "dest",
    "destination",
    "back",
    "backurl",
    "state",
    "clientid",
    "responsetype",
    "samlrequest",
    "service",
    "origin",
];
/// Those of them that name where one comes from, as whoever sells a domain wants to know.
const ORIGINS: &[&str] = &["origin", "service", "state", "target"];
/// First labels of hosts that do nothing but sign people in.
const HOSTS: &[&str] = &[
    "login", "signin", "auth", "sso", "accounts", "account", "passport", "idp", "oauth", "logon",
    "identity", "id",
];

/// The whole title or heading of a sign-in page.
const WHOLE: &[&str] = &[
    "sign in",
    "log in",
    "login",
    "signin",
    "anmelden",
    "anmeldung",
    "connexion",
    "se connecter",
    "iniciar sesión",
    "entrar",
    "accedi",
    "inloggen",
    "zaloguj się",
    "logowanie",
    "giriş yap",
    "вход",
    "войти",
    "đăng nhập",
    "masuk",
    "登录",
    "登錄",
    "登入",
    "用户登录",
    "账号登录",
    "ログイン",
    "로그인",
];
