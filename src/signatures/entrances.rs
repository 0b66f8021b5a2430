//! Words of pages that ask who one is.

use super::fold;

/// Whether a text asks who one is, in whatever words.
pub(crate) fn asks_to_sign_in(text: &str) -> bool {
    let text = fold(text);
    SIGN_IN.iter().any(|words| text.contains(words))
}

/// Whether a text asks for what a new member gives.
pub(crate) fn asks_to_join(text: &str) -> bool {
    let text = fold(text);
    JOIN.iter().any(|words| text.contains(words))
}

/// Words that ask who one is.
const SIGN_IN: &[&str] = &[
    "sign in",
    "sign up",
    "log in",
    "login",
    "anmelden",
    "einloggen",
    "connectez-vous",
    "se connecter",
    "iniciar sesión",
    "inicia sesión",
    "faça login",
    "accedi",
    "inloggen",
    "zaloguj",
    "giriş yap",
    "войдите",
    "войти",
    "đăng nhập",
    "登录",
    "登錄",
    "登入",
    "ログイン",
    "로그인",
];

/// Words that ask for an account, or for the number that one is known by.
const JOIN: &[&str] = &[
    "注册",
    "註冊",
    "手机号",
    "手機號",
    "create an account",
    "phone number",
];
