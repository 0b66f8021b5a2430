//! How a page says that it will not be shown: the first words of a title or
//! heading, in the languages of the world's catalogs.
//!
//! On a status that refuses they say nothing new, and on 404 they are a word for
//! "not here". What they tell is why a page answers 200 or 5xx with nothing in it.

use super::Clue::Heading;
use super::Kind::Wall;
use super::{On, SEEN, Signature, WORDS, alternatives, fold};

/// Words that a denial's title or heading begins with.
const DENIALS: &str = "access denied | access is denied | access forbidden | access blocked |
    access has been blocked | access restricted | access is restricted | access not allowed |
    access to this page has been | access to this site has been denied |
    access to this website has been denied | access to this resource | permission denied | request denied | request blocked | request rejected |
    the request was blocked | the request is blocked | this request was blocked |
    your request was blocked | your request has been blocked | your access has been blocked |
    your access is blocked | your ip has been blocked | your ip address has been blocked |
    you have been blocked | you are blocked | sorry, you have been blocked | 403 forbidden |
    error 403 | web page blocked | this page is blocked | bot detected | bots are not allowed |
    automated access | unusual traffic | suspicious activity |
    zugriff verweigert | zugriff gesperrt | zugriff blockiert | zugriff nicht gestattet |
    zugang verweigert | zugang gesperrt | anfrage blockiert | anfrage abgelehnt |
    ihre anfrage wurde | ihr zugriff wurde | accès refusé | accès interdit | accès bloqué |
    accès non autorisé | accès restreint | requête bloquée | requête refusée |
    votre requête a été | acceso denegado | acceso prohibido | acceso bloqueado |
    acceso restringido | solicitud bloqueada | solicitud rechazada | su solicitud ha sido |
    acesso negado | acesso proibido | acesso bloqueado | acesso restrito |
    solicitação bloqueada | requisição bloqueada | accesso negato | accesso bloccato |
    accesso vietato | accesso limitato | richiesta bloccata | richiesta rifiutata |
    toegang geweigerd | toegang verboden | toegang geblokkeerd | geen toegang |
    verzoek geblokkeerd | odmowa dostępu | dostęp zabroniony | dostęp zablokowany |
    brak dostępu | żądanie zablokowane | zablokowano | přístup odepřen | přístup zamítnut |
    přístup zakázán | доступ запрещен | доступ запрещён | доступ ограничен | доступ закрыт |
    доступ заблокирован | отказано в доступе | запрос заблокирован | ваш запрос заблокирован |
    доступ заборонено | erişim engellendi | erişim reddedildi | erişim yasak |
    isteğiniz engellendi | i̇steğiniz engellendi | isteğiniz reddedildi |
    truy cập bị từ chối | truy cập bị chặn | từ chối truy cập | yêu cầu bị chặn |
    akses ditolak | akses diblokir | permintaan diblokir | åtkomst nekad | adgang nægtet |
    tilgang nektet | pääsy estetty | pääsy kielletty | hozzáférés megtagadva |
    acces interzis | acces refuzat | تم رفض الوصول | الوصول مرفوض |
    الوصول محظور | การเข้าถึงถูกปฏิเสธ | 访问被拒绝 | 拒绝访问 | 禁止访问 | 访问受限 | 访问被禁止 |
    访问被拦截 | 访问已被拦截 | 您的访问被 | 您的请求被 | 您的请求已被 | 请求被拦截 | 无权访问 |
    没有访问权限 | 存取被拒 | 拒絕存取 | 禁止存取 | 存取遭拒 | 您的請求已被 | アクセス拒否 |
    アクセス禁止 | アクセス制限 | アクセスが拒否 | アクセスが制限 | アクセスが禁止 |
    アクセスがブロック | リクエストがブロック | 접근 차단 | 접근이 차단 | 접근 거부 | 접근이 거부 |
    접근 제한 | 접근이 제한 | 접속 차단 | 접속이 차단 | 접속이 제한 | 액세스 거부 | 액세스가 거부 |
    요청이 차단 | 비정상 접근 | 비정상적인 접근";

/// Words that say so alone, and are half of another thing's name otherwise.
const BARE_DENIALS: &str =
    "forbidden | blocked | denied | not authorized | unauthorized | verboten |
    gesperrt | interdit | prohibido | proibido | vietato | запрещено | заблокировано | engellendi |
    dilarang | bị chặn | 禁止 | 拦截 | 已拦截 | 차단 | 차단됨";

pub(super) static ROWS: &[Signature] = &[
    Signature::new("status-waf", Wall, &[], SEEN).on(On::Only(&[493, 567])),
    Signature::new("denied-by-error", Wall, &[Heading(DENIALS)], WORDS)
        .on(On::ServerError)
        .text(600),
];

/// Whether `text`, a title, a heading or all that a page says, begins with a
/// denial, or is nothing else.
pub(crate) fn is_denial(text: &str) -> bool {
    let text = fold(text);
    let text = text
        .trim()
        .trim_start_matches(|c: char| !c.is_alphanumeric());
    let bare = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    alternatives(DENIALS).any(|words| begins_with(text, words))
        || alternatives(BARE_DENIALS).any(|words| bare == words)
}

/// Whether `text` begins with `words`, up to a word's edge where they end in a
/// script that has some.
fn begins_with(text: &str, words: &str) -> bool {
    let Some(rest) = text.strip_prefix(words) else {
        return false;
    };
    let edge = words.chars().last().is_none_or(super::is_spaceless);
    edge || !rest.starts_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_denial_is_told_by_its_first_words() {
        let rows = [
            ("Access Denied", true),
            ("Access denied | Acme", true),
            ("  403 Forbidden", true),
            ("Forbidden", true),
            ("⛔ Blocked!", true),
            ("访问被拒绝", true),
            ("您的请求已被该站点的安全策略拦截", true),
            ("접근이 제한되었습니다", true),
            ("Zugriff verweigert - Firewall", true),
            ("Accès refusé", true),
            ("Truy cập bị chặn", true),
            ("İsteğiniz engellendi", true),
            ("Доступ ограничен", true),
            // The same words where they name something else.
            ("Forbidden Stories", false),
            ("Blocked by default", false),
            ("How to mend access denied errors", false),
            ("Access deniedness", false),
            ("Accessible design", false),
            ("Welcome", false),
            ("", false),
        ];
        for (text, denial) in rows {
            assert_eq!(is_denial(text), denial, "{text}");
        }
    }
}
