//! Words of walls that are no wall's: the product's own name, a status in words, the
//! check on a form of the product.

use super::sayings::sayings;
use super::{names, words};
use crate::evidence::Answer;
use crate::page::Page;
use crate::signatures::{self, Clue, Kind, Signature, TOO_OFTEN};

/// A page that has but a form says so much at most, in characters.
const A_FORM: u32 = 500;

/// Whether what `row` found on a page is no wall.
pub(super) fn is_none(names: &[String], answer: &Answer, row: &Signature) -> bool {
    let page = answer.page.as_deref();
    is_but_the_status(answer, row)
        || page.is_some_and(|page| {
            let success = (200..300).contains(&answer.status);
            success
                && (is_by_name(names, page, row)
                    || is_on_a_form(page, row)
                    || is_of_some(page, row))
        })
}

/// Whether the words of a wall say no more than the status does: that too much was
/// asked.
fn is_but_the_status(answer: &Answer, row: &Signature) -> bool {
    answer.status == 429 && row.id == TOO_OFTEN
}

/// Whether the words of a wall that a page is headed with are the product's own
/// name, as of one that is called "Just a Moment"; and nothing on it is a
/// check's doing.
fn is_by_name(names: &[String], page: &Page, row: &Signature) -> bool {
    let headed = |clue: &Clue| matches!(clue, Clue::Heading(_) | Clue::Segment(_));
    if !row.clues.iter().all(headed)
        || (page.scripts > 0 && page.internal_links < 2)
        || page.noindex
    {
        return false;
    }
    let headings = page.title.iter().chain(&page.h1);
    let headings: Vec<String> = headings.map(|text| signatures::fold(text)).collect();
    let stand = |words: &&str| headings.iter().any(|text| text.contains(words));
    let mut standing = row.words().filter(stand).peekable();
    standing.peek().is_some() && standing.all(|words| names::any_has_words(names, words))
}

/// Whether a page with the product's name at its head, and a button, asks who one is
/// for what is done with the button: an account to be made, a message to be sent. What
/// stands before a page says that one may go on.
fn is_on_a_form(page: &Page, row: &Signature) -> bool {
    let text = signatures::fold(&page.text);
    let headings = page.title.iter().chain(&page.h1);
    let mut headings = headings.map(|text| signatures::fold(text));
    let headed = headings.any(|heading| row.words().any(|words| heading.contains(words)));
    row.kind == Kind::Wall
        && row.is_wording()
        && page.acts
        && page.states_product()
        && !page.h1.is_empty()
        && !page.noindex
        && page.text_chars <= A_FORM
        && !headed
        && words::says_any(&text, DONE)
        && !words::says_any(&text, GOING_ON)
}

/// Whether all sentences with the words of a refusal begin with some things only: "Some
/// items are not available in your country".
fn is_of_some(page: &Page, row: &Signature) -> bool {
    if row.kind != Kind::Geo || !row.is_wording() {
        return false;
    }
    let said = sayings(page, usize::MAX);
    let has = |said: &&String| row.words().any(|words| said.contains(words));
    let mut telling = said.iter().filter(has).peekable();
    telling.peek().is_some() && telling.all(|said| SOME.iter().any(|some| said.starts_with(some)))
}

/// What tells that not all is meant.
const SOME: &[&str] = &[
    "some ",
    "einige ",
    "manche ",
    "quelques ",
    "algunos ",
    "algunas ",
    "alguns ",
    "algumas ",
    "alcuni ",
    "alcune ",
    "sommige ",
    "niektóre ",
    "некоторые ",
    "bazı ",
    "部分",
    "一部の",
    "일부",
];

/// What is done with a form.
const DONE: &[&str] = &[
    "create",
    "sign up",
    "signup",
    "register",
    "join",
    "subscribe",
    "submit",
    "send",
    "post",
    "upload",
    "generate",
    "konto",
    "registrier",
    "anmeld",
    "absenden",
    "erstell",
    "s'inscrire",
    "inscription",
    "créer",
    "envoyer",
    "registr",
    "crear",
    "enviar",
    "criar",
    "inscrever",
    "crea ",
    "inviare",
    "iscriv",
    "aanmaken",
    "verzenden",
    "utwórz",
    "wyślij",
    "создать",
    "регистр",
    "отправить",
    "注册",
    "提交",
    "发送",
    "創建",
    "註冊",
    "登録",
    "送信",
    "가입",
    "등록",
    "제출",
    "kaydol",
    "gönder",
    "đăng ký",
    "gửi",
    "daftar",
    "kirim",
];
/// What is done behind a wall.
const GOING_ON: &[&str] = &[
    "to continue",
    "to proceed",
    "to access",
    "to view",
    "to enter",
    "before continuing",
    "before you continue",
    "before proceeding",
    "fortzufahren",
    "weiter zu",
    "pour continuer",
    "accéder",
    "para continuar",
    "acceder",
    "acessar",
    "per continuare",
    "accedere",
    "om verder",
    "aby kontynuować",
    "продолжи",
    "继续访问",
    "以继续",
    "後繼續",
    "続行",
    "続ける",
    "계속",
    "devam",
    "tiếp tục",
    "melanjutkan",
    "ray id",
    "unusual traffic",
];
