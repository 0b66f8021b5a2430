//! Pages that ask for patience: closed for a while, under repair, a fault that
//! will pass. None of them is a death.

use super::sayings::sentences;
use super::scene::LITTLE;
use super::{returns, whereabouts, words};
use crate::page::Page;
use crate::signatures;

/// Whether what is closed will open again.
pub(super) fn is_for_a_while(page: &Page) -> bool {
    let headings = page.title.iter().chain(&page.h1);
    let mut said = headings.chain([&page.text]);
    said.any(|text| returns::are_promised(&signatures::fold(text))) || is_for_repairs(page)
}

/// Whether a page says that it goes on under another name.
pub(super) fn is_renamed(page: &Page) -> bool {
    says_any(page, ANOTHER_NAME)
}

/// Words of what is but called otherwise.
const ANOTHER_NAME: &[&str] = &[
    "new name",
    "renamed it",
    "we renamed",
    "has been renamed",
    "was renamed",
    "neuer name",
    "neuem namen",
    "umbenannt",
    "nouveau nom",
    "nuevo nombre",
    "cambiado de nombre",
    "novo nome",
    "nuovo nome",
    "nieuwe naam",
    "новое имя",
    "новое название",
    "переименован",
    "更名为",
    "改名为",
    "名称を変更",
    "名称変更",
    "改称",
    "이름을 변경",
];

/// Whether a page speaks of repairs.
pub(super) fn is_for_repairs(page: &Page) -> bool {
    says_any(page, FOR_REPAIRS)
}

/// Whether a page asks to come back later: it is a fault that will pass. Whoever guesses
/// that something was removed, "or is temporarily unavailable", does not know.
pub(super) fn is_passing_fault(page: &Page) -> bool {
    let asks = |said: &str| words::says_any(said, LATER) && !whereabouts::guesses(said, &[]);
    let headings = page.title.iter().chain(&page.h1);
    page.text_chars < LITTLE
        && headings
            .chain([&page.text])
            .flat_map(|text| sentences(text))
            .any(asks)
}

/// Whether a page says that another is about to follow.
pub(super) fn is_passing_on(page: &Page) -> bool {
    says_any(page, PASSING_ON) || is_being_filled(&page.text)
}

/// Whether a page says that too much was asked of its server.
pub(super) fn is_rate_limit(page: &Page) -> bool {
    page.text_chars < LITTLE && says_any(page, TOO_MANY)
}

/// Whether a text but fills the time until a script has the page's own.
pub(super) fn is_being_filled(text: &str) -> bool {
    words::says_any(text, FILLING)
}

fn says_any(page: &Page, list: &'static [&'static str]) -> bool {
    let headings = page.title.iter().chain(&page.h1);
    let mut said = headings.chain([&page.text]);
    said.any(|text| words::says_any(text, list))
}

/// Words of those who repair.
const FOR_REPAIRS: &[&str] = &[
    "maintenance",
    "wartung",
    "mantenimiento",
    "manutenção",
    "техническ",
    "обслуживан",
    "manutenzione",
    "onderhoud",
    "bakım",
    "bảo trì",
    "维护",
    "升级",
    "維護",
    "メンテナンス",
    "점검",
];

/// Words of a server that asks for patience.
const LATER: &[&str] = &[
    "try again later",
    "try again in a",
    "try again shortly",
    "try again soon",
    "come back later",
    "check back later",
    "temporarily unavailable",
    "service unavailable",
    "internal server error",
    "später erneut",
    "später noch einmal",
    "réessayer plus tard",
    "réessayez plus tard",
    "más tarde",
    "mais tarde",
    "попробуйте позже",
    "повторите попытку",
    "più tardi",
    "probeer het later",
    "spróbuj ponownie później",
    "försök igen senare",
    "prøv igen senere",
    "daha sonra tekrar",
    "thử lại sau",
    "coba lagi nanti",
    "稍后再试",
    "稍后重试",
    "系统繁忙",
    "服务器繁忙",
    "服务器开小差",
    "服务异常",
    "稍後再試",
    "しばらくして",
    "後でもう一度",
    "時間をおいて",
    "잠시 후",
    "나중에 다시",
];

/// Words of a server of which too much was asked.
const TOO_MANY: &[&str] = &[
    "too many requests",
    "rate limit",
    "rate-limit",
    "zu viele anfragen",
    "trop de requêtes",
    "demasiadas solicitudes",
    "demasiadas peticiones",
    "muitas solicitações",
    "muitas requisições",
    "слишком много запросов",
    "troppe richieste",
    "te veel verzoeken",
    "zbyt wiele żądań",
    "zbyt wiele zapytań",
    "çok fazla istek",
    "quá nhiều yêu cầu",
    "terlalu banyak permintaan",
    "请求过于频繁",
    "请求太频繁",
    "请求次数过多",
    "請求過於頻繁",
    "リクエストが多すぎ",
    "요청이 너무 많",
];

/// Words of a page that leads to another.
const PASSING_ON: &[&str] = &[
    "redirecting",
    "being redirected",
    "be redirected",
    "weitergeleitet",
    "weiterleitung",
    "redirection",
    "redirigé",
    "redirigiendo",
    "redireccionando",
    "redirecionando",
    "reindirizzamento",
    "doorgestuurd",
    "przekierow",
    "перенаправ",
    "yönlendiril",
    "chuyển hướng",
    "mengalihkan",
    "dialihkan",
    "正在跳转",
    "跳转中",
    "页面跳转",
    "正在跳轉",
    "リダイレクト",
    "移動しています",
    "이동 중",
    "이동합니다",
];

/// Words of what scripts are to fill.
const FILLING: &[&str] = &[
    "loading",
    "please wait",
    "just a moment",
    "one moment",
    "javascript",
    "wird geladen",
    "lädt",
    "chargement",
    "cargando",
    "carregando",
    "caricamento",
    "загрузка",
    "laden",
    "ładowanie",
    "yükleniyor",
    "memuat",
    "đang tải",
    "加载中",
    "正在加载",
    "載入中",
    "読み込み中",
    "読み込んで",
    "로딩",
    "불러오는",
];
