//! Words of a notice that a site was taken away: what it is called on its platform,
//! that it is this one, and what was done to it.

use super::{alternatives, is_spaceless};

/// What platforms have.
pub(crate) const THINGS: &[&str] = &[
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
    "bloggen",
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
    "site",
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
];
/// That it is this one.
pub(crate) const THIS: &[&str] = &[
    "this",
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
/// What makes it something else: a condition, a question, a guide, or not all of it.
const NOT_SO: &[&str] = &[
    "if",
    "how",
    "why",
    "when",
    "whether",
    "not",
    "cannot",
    "from",
    "wenn",
    "wie",
    "warum",
    "nicht",
    "aus",
    "si",
    "comment",
    "pourquoi",
    "pas",
    "cómo",
    "cuando",
    "no",
    "se",
    "como",
    "quando",
    "não",
    "non",
    "come",
    "als",
    "hoe",
    "uit",
    "jeśli",
    "jak",
    "nie",
    "если",
    "как",
    "не",
    "из",
    "pokud",
    "jak",
    "om",
    "hur",
    "inte",
    "hvis",
    "ikke",
    "jos",
    "miten",
    "eğer",
    "nasıl",
    "nếu",
    "jika",
    "dacă",
    "cum",
    "nu",
    "nem",
    "αν",
    "δεν",
    "إذا",
    "אם",
    "לא",
    "اگر",
    "यदि",
];
/// What was done, or that it is no more.
const DEEDS: &str = "was deleted | has been deleted | has deleted it | have deleted it | is deleted |
    deleted by its | was removed | has been removed | has removed it | removed by its | was taken down |
    has been taken down | has taken it down | was unpublished | has been unpublished | was erased |
    has been erased | no longer exists | doesn't exist anymore | does not exist anymore |
    wurde gelöscht | ist gelöscht | hat ihn gelöscht | hat sie gelöscht | hat es gelöscht |
    wurde entfernt | existiert nicht mehr | gibt es nicht mehr | a été supprimé | a été supprimée |
    a été retiré | a été retirée | a été effacé | n'existe plus | l'a supprimé | l'a supprimée |
    ha sido eliminado | ha sido eliminada | fue eliminado | fue eliminada | ha sido borrado |
    ha sido borrada | ha sido retirado | se ha eliminado | ya no existe | foi excluído | foi excluída |
    foi removido | foi removida | foi apagado | foi apagada | foi eliminado | não existe mais |
    já não existe | è stato eliminato | è stata eliminata | è stato rimosso | è stata rimossa |
    è stato cancellato | è stata cancellata | non esiste più | is verwijderd | werd verwijderd |
    bestaat niet meer | heeft hem verwijderd | heeft het verwijderd | heeft deze verwijderd |
    został usunięty | została usunięta | zostało usunięte | już nie istnieje | nie istnieje już |
    был удалён | был удален | была удалена | было удалено | удалён | удален | больше не существует |
    видалено | був видалений | більше не існує | byl smazán | byla smazána | byl odstraněn |
    byla odstraněna | byl zrušen | byla zrušena | už neexistuje | již neexistuje | har tagits bort |
    har raderats | är borttagen | finns inte längre | er slettet | er blevet slettet | er fjernet |
    ble slettet | har blitt slettet | findes ikke længere | eksisterer ikke længere |
    finnes ikke lenger | on poistettu | ei ole enää olemassa | silindi | silinmiştir | kaldırıldı |
    kaldırılmıştır | artık mevcut değil | artık yok | đã bị xóa | đã bị xoá | đã bị gỡ | đã được xóa |
    không còn tồn tại | telah dihapus | sudah dihapus | sudah tidak ada | tidak ada lagi |
    a fost șters | a fost ștearsă | a fost eliminat | nu mai există | törölték | törölve | megszűnt |
    már nem létezik | διαγράφηκε | έχει διαγραφεί | αφαιρέθηκε | δεν υπάρχει πλέον | تم حذف |
    تمت إزالة | لم يعد موجودا | لم يعد موجودًا | لم يعد موجوداً | נמחק | נמחקה | הוסר | הוסרה |
    אינו קיים עוד | حذف شد | حذف شده است | دیگر وجود ندارد | हटा दिया गया | हटा दी गई | हटाई गई";
/// Words of a negation that are the deed's own.
const OWN_NEGATIONS: &str = "no longer | does not exist anymore | se ha eliminado | nicht mehr | niet meer | ya no existe | não existe mais | já não existe |
    non esiste più | już nie istnieje | nie istnieje już | больше не существует | більше не існує |
    inte längre | ikke længere | ikke lenger | nu mai există | már nem létezik | δεν υπάρχει πλέον |
    לא קיים עוד";

/// The same of scripts without blanks: this one, what it is, and what was done.
const SPACELESS_THIS: &str = "此 | 该 | 該 | 本 | 这个 | 這個 | この | 이 | 본 | 해당 | นี้";
const SPACELESS_THINGS: &str = "网站 | 網站 | 站点 | 站點 | 空间 | 空間 | 应用 | 應用 | 博客 | 部落格 | 店铺 | 商店 | 项目 |
    專案 | 工作区 | 工作區 | サイト | ブログ | ショップ | ストア | スペース | アプリ | プロジェクト | 사이트 | 블로그 | 스토어 |
    상점 | 쇼핑몰 | 앱 | 스페이스 | 프로젝트 | เว็บไซต์ | ร้านค้า | บล็อก";
const SPACELESS_DEEDS: &str = "已被删除 | 已删除 | 已被移除 | 已被其所有者删除 | 已被所有者删除 | 已被作者删除 | 已被管理员删除 |
    已被刪除 | 已刪除 | 已不存在 | 不复存在 | 削除されました | 削除されています | は存在しません | は閉鎖されました | 삭제되었습니다 |
    삭제됐습니다 | 더 이상 존재하지 않습니다 | ถูกลบแล้ว | ถูกลบไปแล้ว | ถูกลบ";
const SPACELESS_NOT_SO: &str =
    "如果 | 如何 | 怎么 | 为什么 | 未被 | 場合 | 방법 | 경우 | หาก | อย่างไร";

/// Whether a folded sentence says what was done.
pub(crate) fn is_deed(said: &str) -> bool {
    alternatives(DEEDS).any(|deed| stands(said, deed))
}

/// Whether a folded sentence has a word that makes it something else, besides those
/// that are the deed's own: "bestaat niet meer".
pub(crate) fn is_not_so(said: &str) -> bool {
    let rest =
        alternatives(OWN_NEGATIONS).fold(said.to_owned(), |said, own| said.replace(own, " "));
    let mut words = rest.split(|c: char| !c.is_alphanumeric());
    words.any(|word| NOT_SO.contains(&word))
}

/// Whether a folded sentence of a script without blanks says that this very site
/// was taken away.
pub(crate) fn is_taken_spaceless(said: &str) -> bool {
    let has = |list| alternatives(list).any(|word| said.contains(word));
    let things = alternatives(SPACELESS_THINGS).any(|thing| {
        said.match_indices(thing).any(|(at, _)| {
            let (before, after) = (&said[..at], &said[at + thing.len()..]);
            alternatives(SPACELESS_THIS).any(|this| {
                before.trim_end().ends_with(this) || after.trim_start().starts_with(this)
            })
        })
    });
    things && has(SPACELESS_DEEDS) && !has(SPACELESS_NOT_SO) && !said.ends_with(['?', '？'])
}

/// Whether `words` stand in `said` between edges of words.
fn stands(said: &str, words: &str) -> bool {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() || is_spaceless(c));
    said.match_indices(words).any(|(at, _)| {
        edge(said[..at].chars().next_back()) && edge(said[at + words.len()..].chars().next())
    })
}
