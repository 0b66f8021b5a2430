//! Words of a notice that a site was taken away: what it is called on its platform,
//! that it is this one, and what was done to it.

use super::{alternatives, is_sigh, is_spaceless};

/// What platforms have.
const THINGS: &[&str] = &[
    "site",
    "website",
    "webpage",
    "homepage",
    "pad",
    "store",
    "shop",
    "storefront",
    "webshop",
    "webstore",
    "blog",
    "space",
    "workspace",
    "board",
    "app",
    "application",
    "docs",
    "documentation",
    "bot",
    "project",
    "wiki",
    "forum",
    "community",
    "gallery",
    "portfolio",
    "hub",
    "channel",
    "instance",
    "deployment",
    "webseite",
    "internetseite",
    "seite",
    "laden",
    "projekt",
    "anwendung",
    "boutique",
    "espace",
    "projet",
    "sitio",
    "tienda",
    "espacio",
    "aplicación",
    "proyecto",
    "loja",
    "aplicativo",
    "projeto",
    "sito",
    "negozio",
    "spazio",
    "applicazione",
    "progetto",
    "webwinkel",
    "winkel",
    "ruimte",
    "applicatie",
    "strona",
    "witryna",
    "sklep",
    "aplikacja",
    "сайт",
    "магазин",
    "блог",
    "проект",
    "приложение",
    "додаток",
    "проєкт",
    "web",
    "obchod",
    "eshop",
    "stránka",
    "aplikace",
    "webbplats",
    "webbplatsen",
    "sajt",
    "sajten",
    "butik",
    "butiken",
    "bloggen",
    "hjemmeside",
    "hjemmesiden",
    "side",
    "siden",
    "nettsted",
    "nettstedet",
    "butikk",
    "butikken",
    "sivusto",
    "kauppa",
    "verkkokauppa",
    "blogi",
    "sitesi",
    "mağaza",
    "mağazası",
    "uygulama",
    "situs",
    "toko",
    "aplikasi",
    "trang",
    "hàng",
    "dụng",
    "magazin",
    "magazinul",
    "oldal",
    "oldalt",
    "weboldal",
    "weboldalt",
    "webáruház",
    "áruház",
    "ιστότοπος",
    "ιστοσελίδα",
    "σελίδα",
    "κατάστημα",
    "الموقع",
    "المتجر",
    "التطبيق",
    "المدونة",
    "האתר",
    "החנות",
    "הבלוג",
    "سایت",
    "فروشگاه",
    "وبلاگ",
    "वेबसाइट",
    "साइट",
    "ब्लॉग",
    "cửa",
    "ứng",
];
/// That it is this one.
pub(super) const THIS: &[&str] = &[
    "this",
    "these",
    "dieser",
    "diese",
    "dieses",
    "diesen",
    "ce",
    "cet",
    "cette",
    "este",
    "esta",
    "questo",
    "questa",
    "quest",
    "deze",
    "dit",
    "ta",
    "ten",
    "этот",
    "эта",
    "это",
    "цей",
    "ця",
    "це",
    "tento",
    "tato",
    "toto",
    "denna",
    "den",
    "denne",
    "dette",
    "tämä",
    "bu",
    "này",
    "ini",
    "acest",
    "această",
    "ez",
    "ezt",
    "αυτός",
    "αυτή",
    "αυτό",
    "هذا",
    "هذه",
    "הזה",
    "הזאת",
    "این",
    "यह",
];
/// What was done, or that it is no more.
const DEEDS: &str = "was deleted | has been deleted | was removed | has been removed | was taken down |
    has been taken down | was unpublished | has been unpublished | was erased |
    has been erased | no longer exists | doesn't exist anymore | does not exist anymore |
    wurde gelöscht | ist gelöscht | wurde entfernt | existiert nicht mehr | gibt es nicht mehr | a été supprimé | a été supprimée |
    a été retiré | a été retirée | a été effacé | n'existe plus | ha sido eliminado | ha sido eliminada | fue eliminado | fue eliminada | ha sido borrado |
    ha sido borrada | ha sido retirado | se ha eliminado | ya no existe | fue dado de baja | fue dada de baja | ha sido dado de baja | ha sido dada de baja | foi excluído | foi excluída |
    foi removido | foi removida | foi apagado | foi apagada | foi eliminado | não existe mais |
    já não existe | è stato eliminato | è stata eliminata | è stato rimosso | è stata rimossa |
    è stato cancellato | è stata cancellata | non esiste più | is verwijderd | werd verwijderd |
    bestaat niet meer | został usunięty | została usunięta | zostało usunięte | już nie istnieje | nie istnieje już |
    был удалён | был удален | была удалена | было удалено | больше не существует |
    видалено | був видалений | більше не існує | byl smazán | byla smazána | byl odstraněn |
    byla odstraněna | byl zrušen | byla zrušena | už neexistuje | již neexistuje | har tagits bort |
    har raderats | är borttagen | finns inte längre | er slettet | er blevet slettet | er fjernet |
    ble slettet | har blitt slettet | findes ikke længere | eksisterer ikke længere |
    finnes ikke lenger | on poistettu | ei ole enää olemassa | silindi | silinmiştir | kaldırıldı |
    kaldırılmıştır | artık mevcut değil | đã bị xóa | đã bị xoá | đã bị gỡ | đã được xóa |
    không còn tồn tại | telah dihapus | sudah dihapus | sudah tidak ada | tidak ada lagi |
    a fost șters | a fost ștearsă | a fost eliminat | nu mai există | törölték | törölve | megszűnt |
    már nem létezik | διαγράφηκε | έχει διαγραφεί | αφαιρέθηκε | δεν υπάρχει πλέον | لم يعد موجودا | لم يعد موجودًا | لم يعد موجوداً | נמחק | נמחקה | הוסר | הוסרה |
    אינו קיים עוד | حذف شد | حذف شده است | دیگر وجود ندارد | हटा दिया गया | हटा दी गई | हटाई गई";
/// What is done by whoever hosts it, and may be undone.
const HALTS: &str = "has been stopped | was stopped | has been deactivated | was deactivated |
    have been deactivated | has been disabled | was disabled | is no longer running |
    isn't running anymore | isn't running any more | is not running anymore | is no longer hosted |
    is no longer published | wurde gestoppt | wurde deaktiviert | ist deaktiviert |
    wurde abgeschaltet | a été désactivé | a été désactivée | a été arrêté | a été arrêtée |
    ha sido desactivado | ha sido desactivada | ha sido detenido | ha sido detenida |
    foi desativado | foi desativada | foi despublicado | foi despublicada | è stato disattivato |
    è stata disattivata | è stato sospeso | is gedeactiveerd | is gestopt | został wyłączony |
    została wyłączona | деактивирован | деактивировано";
/// The same where it stands before what it was done to.
const DEEDS_BEFORE: &str = "تم حذف | تمت إزالة";
/// The same of scripts without blanks: this one, what it is, and what was done.
const SPACELESS_THIS: &str = "此 | 该 | 該 | 本 | 这个 | 這個 | この | 이 | 본 | 해당";
const SPACELESS_THIS_BEHIND: &str = "นี้";
const SPACELESS_THINGS: &str = "网站 | 網站 | 站点 | 站點 | 空间 | 空間 | 应用 | 應用 | 博客 | 部落格 | 店铺 | 商店 | 项目 |
    專案 | 工作区 | 工作區 | サイト | ブログ | ショップ | ストア | スペース | アプリ | プロジェクト | 사이트 | 블로그 | 스토어 |
    상점 | 쇼핑몰 | 앱 | 스페이스 | 프로젝트 | เว็บไซต์ | ร้านค้า | บล็อก";
const SPACELESS_DEEDS: &str = "已被删除 | 已删除 | 已被移除 | 已被其所有者删除 | 已被所有者删除 | 已被作者删除 | 已被管理员删除 |
    已被刪除 | 已刪除 | 已不存在 | 不复存在 | は削除されました | は削除されています | は閉鎖されました | 는삭제되었습니다 |
    은삭제되었습니다 | 가삭제되었습니다 | 이삭제되었습니다 | 는삭제됐습니다 | 은삭제됐습니다 | 는더이상존재하지않습니다 |
    은더이상존재하지않습니다 | ถูกลบแล้ว | ถูกลบไปแล้ว";

/// Whether a folded sentence says that this very site was taken away: it begins with
/// the site, goes on with the deed, and ends, or ends with whose deed `is_agent` says
/// it was. What stands anywhere else is said of something else.
pub(crate) fn is_taken(said: &str, is_agent: fn(&str) -> bool) -> bool {
    let said = begun(said);
    let ends = |tail: &str| is_end(tail) || is_agent(trim(tail));
    let deed =
        |rest: &str, deeds| alternatives(deeds).any(|deed| after(rest, deed).is_some_and(ends));
    let before = || {
        let rest = alternatives(DEEDS_BEFORE).find_map(|deed| after(said, deed));
        let rest = rest.and_then(|rest| behind_subject(rest, THINGS));
        rest.is_some_and(ends)
    };
    if is_dense(said) {
        return is_taken_spaceless(said);
    }
    behind_subject(said, THINGS).is_some_and(|rest| deed(rest, DEEDS)) || before()
}

/// Whether a folded sentence says that this very site was stopped, and nothing else.
pub(crate) fn is_halted(said: &str) -> bool {
    let rest = behind_subject(begun(said), THINGS);
    rest.is_some_and(|rest| alternatives(HALTS).any(|halt| after(rest, halt).is_some_and(is_end)))
}

/// The same of a script without blanks.
fn is_taken_spaceless(said: &str) -> bool {
    let told = |said: &str| {
        let rest = alternatives(SPACELESS_THINGS).find_map(|thing| {
            let behind = said.strip_prefix(thing);
            let mut this = alternatives(SPACELESS_THIS);
            let ahead = this.find_map(|this| said.strip_prefix(this)?.strip_prefix(thing));
            ahead.or_else(|| behind?.strip_prefix(SPACELESS_THIS_BEHIND))
        });
        let deed = |rest: &str| alternatives(SPACELESS_DEEDS).any(|deed| rest == deed);
        rest.is_some_and(deed)
    };
    let joined: String = said.split_whitespace().collect();
    let first = said.split_whitespace().next().unwrap_or_default();
    told(trim(&joined)) || told(trim(first))
}

/// What stands behind "this" and what it is, in whatever order, where a folded
/// sentence begins with them.
pub(super) fn behind_subject<'s>(said: &'s str, things: &[&str]) -> Option<&'s str> {
    let (mut rest, mut this, mut thing) = (said, false, false);
    for _ in 0..MOST {
        let (word, next) = first_word(rest);
        if THIS.contains(&word) {
            this = true;
        } else if things.contains(&word) {
            thing = true;
        } else {
            break;
        }
        rest = next;
    }
    (this && thing).then_some(rest)
}

/// "This web site", "ứng dụng này" have so many words at most.
const MOST: usize = 4;

/// The first word, and what comes behind it.
pub(super) fn first_word(said: &str) -> (&str, &str) {
    let said = said.trim_start();
    let edge = |c: char| c.is_whitespace() || c.is_ascii_punctuation() && c != '-';
    let at = said.find(edge).unwrap_or(said.len());
    let rest = said[at..].strip_prefix('\'').unwrap_or(&said[at..]);
    (&said[..at], rest)
}

/// What stands behind `words` with which `said` begins, as words of their own.
pub(super) fn after<'s>(said: &'s str, words: &str) -> Option<&'s str> {
    let rest = said.trim_start().strip_prefix(words)?;
    (!rest.starts_with(char::is_alphanumeric)).then_some(rest)
}

/// A sentence without a sigh and without signs before it, but for quotation marks:
/// what is quoted is not said.
pub(super) fn begun(said: &str) -> &str {
    let quote = |c| {
        matches!(
            c,
            '"' | '\'' | '«' | '»' | '„' | '“' | '”' | '「' | '『' | '‘' | '’'
        )
    };
    let plain = |said: &str| {
        said.trim_start_matches(|c: char| !c.is_alphanumeric() && !quote(c))
            .len()
    };
    let said = &said[said.len() - plain(said)..];
    match said.split_once([',', '，', '、', '،']) {
        Some((sigh, rest)) if is_sigh(sigh.trim()) => rest.trim_start(),
        _ => said,
    }
}

/// Whether nothing more is said, or but a verb that ends every sentence of its language.
pub(super) fn is_end(tail: &str) -> bool {
    matches!(trim(tail), "" | "है" | "हैं")
}

fn trim(said: &str) -> &str {
    said.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '.' | '!' | '。' | '！' | '।' | '…')
    })
}

/// Whether most of a sentence is of a script without blanks.
pub(super) fn is_dense(said: &str) -> bool {
    let letters = said.chars().filter(|c| c.is_alphanumeric()).count();
    let dense = said.chars().filter(|c| is_spaceless(*c)).count();
    2 * dense > letters
}
