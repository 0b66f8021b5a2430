//! Words of a notice that whoever hosts a site has stopped it, in the languages that
//! the tables leave out: what was stopped, how, and for what.
//!
//! Much else is suspended: a user, a race, a delivery, a toll. So the sentence has to
//! begin with the site, the account or the hosting, and to say hardly more than this.

use super::takings::{THIS, after, begun, behind_subject, first_word, is_dense, is_end};
use super::{UNPAID, alternatives};

/// What a host has, of which it has to be said that it is this one.
const THINGS: &[&str] = &[
    "account",
    "website",
    "site",
    "webpagina",
    "konto",
    "strona",
    "witryna",
    "serwis",
    "účet",
    "web",
    "stránka",
    "hesap",
    "site",
    "sitesi",
    "tài",
    "khoản",
    "trang",
    "akun",
    "situs",
    "الحساب",
    "الموقع",
    "החשבון",
    "חשבון",
    "האתר",
    "λογαριασμός",
    "ιστότοπος",
    "tili",
    "sivusto",
    "kontot",
    "webbplatsen",
    "weboldal",
    "weboldalt",
    "fiók",
    "fiókot",
    "cont",
    "site",
    "сайт",
    "акаунт",
    "хостинг",
    "حساب",
    "وبسایت",
    "سایت",
    "खाता",
    "वेबसाइट",
    "sitio",
    "sito",
    "webseite",
    "seite",
    "compte",
    "cuenta",
    "conta",
];
/// What says so by itself, and of what it may be said to be.
const ALONE: &[&str] = &[
    "hosting",
    "webhosting",
    "hostingpakket",
    "webhotelli",
    "webhotellet",
    "webbhotellet",
    "tárhely",
    "webbplatsen",
    "nettstedet",
    "хостинг",
    "hospedagem",
    "hospedaje",
    "hébergement",
];
const OF_IT: &[&str] = &[
    "tej",
    "strony",
    "této",
    "stránky",
    "voor",
    "deze",
    "website",
    "этого",
    "сайта",
    "цього",
    "сайту",
];
/// What is suspended by nobody but its host.
pub(super) const STOPPED: &str = "is opgeschort | is tijdelijk opgeschort | werd opgeschort | został zawieszony |
    została zawieszona | zostało zawieszone | byl pozastaven | byla pozastavena | askıya alındı |
    askıya alınmıştır | bị tạm ngưng | đã bị tạm ngưng | đã bị tạm khóa | bị đình chỉ | đã bị đình chỉ |
    telah ditangguhkan | ditangguhkan | הושעה | έχει ανασταλεί | är avstängt | är avstängd | har stängts av |
    er suspenderet | er blevet suspenderet | er suspendert | er blitt suspendert | felfüggesztve |
    felfüggesztették | felfüggesztettük | felfüggesztésre került | a fost suspendat | призупинено | निलंबित | تعلیق شده است |
    تعلیق شد";
/// The same where it stands before what was stopped.
const STOPPED_BEFORE: &str = "تم تعليق | تم إيقاف";
/// What stops anything else too, unless it is for an unpaid bill.
const OFF: &str = "został zablokowany | została zablokowana | został wyłączony | została wyłączona |
    is geblokkeerd | is uitgeschakeld | byl zablokován | durduruldu | durdurulmuştur | kapatılmıştır |
    đã bị khóa | dinonaktifkan | נחסם | απενεργοποιήθηκε | on suljettu | er lukket | er stengt | letiltva |
    заблоковано | вимкнено | заблокирован | отключен | приостановлен | ha sido suspendido | a été suspendu |
    foi suspenso | foi suspensa | è stato sospeso | ist gesperrt | wurde gesperrt | wurde deaktiviert";
/// The same of a script without blanks, all in one.
const SPACELESS: &str = "บัญชีนี้ถูกระงับ | บัญชีนี้ถูกระงับการใช้งาน | บัญชีนี้ถูกพักการใช้งาน | เว็บไซต์นี้ถูกระงับ |
    เว็บไซต์นี้ถูกระงับการใช้งาน | เว็บไซต์นี้ถูกระงับชั่วคราว | โฮสติ้งนี้ถูกระงับ";
/// For what a bill was sent has so many words at most.
const REASON: usize = 9;

/// Whether a folded sentence says that this very site, its account or its hosting was
/// stopped, and no more than for what.
pub(crate) fn is_stopped(said: &str) -> bool {
    let said = begun(said);
    if is_dense(said) {
        let first = said.split_whitespace().next().unwrap_or_default();
        return alternatives(SPACELESS).any(|words| words == first.trim_end_matches('.'));
    }
    let strictly = |rest: &str| says(rest, STOPPED, |tail| is_end(tail) || is_reason(tail));
    let unpaid = |rest: &str| says(rest, OFF, is_reason);
    let before = || {
        let rest = alternatives(STOPPED_BEFORE).find_map(|words| after(said, words));
        rest.and_then(|rest| behind_subject(rest, THINGS))
            .is_some_and(is_end)
    };
    let subject = behind_subject(said, THINGS).or_else(|| behind_hosting(said));
    subject.is_some_and(|rest| strictly(rest) || unpaid(rest)) || before()
}

fn says(rest: &str, words: &'static str, ends: impl Fn(&str) -> bool) -> bool {
    alternatives(words).any(|words| after(rest, words).is_some_and(&ends))
}

/// What stands behind the hosting with which a sentence begins.
fn behind_hosting(said: &str) -> Option<&str> {
    let (word, mut rest) = first_word(said);
    if !ALONE.contains(&word) {
        return None;
    }
    for _ in 0..2 {
        let (word, next) = first_word(rest);
        if !OF_IT.contains(&word) && !THIS.contains(&word) {
            break;
        }
        rest = next;
    }
    Some(rest)
}

/// Whether the rest of a sentence tells of a bill.
pub(super) fn is_reason(tail: &str) -> bool {
    tail.split_whitespace().count() <= REASON
        && !tail.contains([',', ':', '?'])
        && alternatives(UNPAID).any(|words| tail.contains(words))
}
