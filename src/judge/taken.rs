//! Sites on a platform that their owner or the platform has taken away.
//!
//! "This pad was deleted", at the root of a host: the platform speaks of the site
//! itself, in words of its own for what it has. So what tells is a sentence that is
//! nothing but the noun, a word that it is this very one, and what was done to it, on
//! a page that says hardly more. "This app finds what was deleted" has them all too.

use super::case::Case;
use super::content::on_scene;
use super::rules::{Ruling, done, pass};
use super::sayings::{is_question, sayings};
use super::scene::Scene;
use super::{addresses, owners, patience, removed, thing_gone, words};
use crate::page::Named;
use crate::signatures::{self, stoppings, takings, withdrawals, without_adverbs};
use crate::verdict::Reason;

on_scene! {
    /// The platform says that the site was taken away.
    taken => taken_scene;
}

/// What says so says so much at most, in characters,
const NOTICE: u32 = 400;
/// has so many links within the site,
const WAYS_ON: u32 = 4;
/// and has it among so many sentences.
const SENTENCES: usize = 4;

/// Whether the platform says so.
pub(super) fn is_taken(scene: &Scene<'_, '_>) -> bool {
    matches!(taken_scene(scene), Ruling::Step(_))
}

pub(super) fn taken_scene(scene: &Scene<'_, '_>) -> Ruling {
    let page = scene.page;
    if !scene.ends_at_root() || scene.left_the_site() {
        return pass("a deed elsewhere than at a site's root may be done to a part of it");
    }
    let unnamed = scene.is_nameless() || is_named_in_its_notice(scene);
    if !unnamed || page.shell.is_some() || page.password_field {
        return pass("the page names the product, or there is no name to look for");
    }
    let alone = page.text_chars <= NOTICE && page.internal_links <= WAYS_ON;
    if !alone && page.within_frame().is_none() {
        return pass("there is more on it than a notice");
    }
    if patience::is_for_a_while(page) {
        return pass("what it speaks of will come back");
    }
    let said = sayings(page, SENTENCES);
    let told = |says: fn(&str) -> bool| said.iter().find(|said| !is_question(said) && says(said));
    let missed = || {
        said.iter()
            .find(|said| !is_question(said) && is_missed(scene, said))
    };
    let halted = || told(is_halted).filter(|_| !page.acts);
    let stopped = stopped(scene, &said).or_else(halted);
    let (reason, said) = match (told(tells_it).or_else(missed), stopped) {
        // On a host of its own a site may well say so of others, to whom it offers help.
        (Some(said), _) if !addresses::is_tenant(scene.end) => (Reason::Placeholder, said),
        (Some(said), _) => (Reason::PlatformGone, said),
        (None, Some(said)) => (Reason::Suspended, said),
        (None, None) => return pass("it does not say that the site was taken away"),
    };
    let (status, said) = (scene.answer.status, words::quote(said.trim()));
    let detail = format!("{status}, and it says: {said}");
    done("taken", reason, Some(scene.sight), detail)
}

/// Whether a platform names what it does not have any more in the text below a heading
/// that says so: "the owner of velora has deleted it".
pub(super) fn is_named_in_its_notice(scene: &Scene<'_, '_>) -> bool {
    let page = scene.page;
    let mut headings = page.h1.iter().map(|h1| signatures::fold(h1));
    addresses::is_tenant(scene.end)
        && page.named == Some(Named::Text)
        && page.text_chars <= NOTICE
        && headings.any(|h1| !is_question(&h1) && (tells_it(&h1) || is_halted(&h1)))
}

/// The sentence that says that the site was stopped, on a page that leads nowhere else.
fn stopped<'s>(scene: &Scene<'_, '_>, said: &'s [String]) -> Option<&'s String> {
    let page = scene.page;
    if page.forms > 0 || page.product_links || page.internal_links > 0 {
        return None;
    }
    let mut plain = said.iter().filter(|said| !is_question(said));
    plain.find(|said| stoppings::is_stopped(said))
}

/// Whether the title of a page at the root of a platform's host, or a heading of its
/// own, says no more than that nothing was found there, and whose page it is: "Blog not
/// found — Penquay".
fn is_missed(scene: &Scene<'_, '_>, said: &str) -> bool {
    let page = scene.page;
    let headed = || {
        let mut headings = page.title.iter().chain(&page.h1);
        headings.any(|heading| signatures::fold(heading) == said)
    };
    addresses::is_tenant(scene.end)
        && page.forms == 0
        && !page.product_links
        && headed()
        && (signatures::not_found_only(said, &[]) == Some(true)
            || signatures::parts(said).any(is_site_gone))
}

/// Whether a part of a folded heading says that a site is gone, or was never there.
fn is_site_gone(part: &str) -> bool {
    [removed::GONE, MISSING]
        .into_iter()
        .any(|gone| thing_gone::is_told(part, SITES, gone))
}

/// What people have at the root of a platform's host.
const SITES: &str = "blog | weblog | site | website | web site | shop | store | wiki | forum | page | \
    profile | project | app | application | space | workspace | journal | account | user | seite | \
    konto | projekt | boutique | projet | application | tienda | sitio | proyecto | loja | projeto | \
    negozio | sito | progetto | winkel | sklep | strona | блог | сайт | магазин | проект | mağaza | \
    博客 | 网站 | 店铺 | 应用 | 项目 | ブログ | サイト | ショップ | アプリ | 블로그 | 사이트 | 앱";
/// That nothing is there.
const MISSING: &str = "not found | isn't found | could not be found | cannot be found | does not exist | \
    doesn't exist | nicht gefunden | existiert nicht | introuvable | n'existe pas | no encontrado | \
    no encontrada | no existe | não encontrado | não encontrada | não existe | non trovato | \
    non esiste | niet gevonden | bestaat niet | nie znaleziono | nie istnieje | не найден | \
    не существует | bulunamadı | 不存在 | 未找到 | 存在しません | 見つかりません | 존재하지 않습니다 | \
    찾을 수 없습니다";

/// Whether a folded sentence says that this very site was stopped.
pub(super) fn is_halted(said: &str) -> bool {
    said.split(" | ").any(takings::is_halted)
}

/// Whether a folded sentence says that this very site was taken away.
fn tells_it(said: &str) -> bool {
    let is_taken = |said: &str| {
        takings::is_taken(said, owners::is_one) || withdrawals::is_withdrawn(said, &[])
    };
    said.split(" | ")
        .any(|part| is_taken(part) || without_adverbs(part).is_some_and(|plain| is_taken(&plain)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deed_is_told_by_what_it_was_done_to() {
        let rows = [
            ("This pad was deleted", true),
            ("The owner of this board has deleted it.", true),
            ("This space was taken down by its author", true),
            ("Deze webshop bestaat niet meer", true),
            ("Ce blog a été supprimé par son auteur", true),
            ("Dieser Shop wurde gelöscht", true),
            ("Esta tienda ya no existe", true),
            ("Este site foi removido", true),
            ("Questo sito è stato eliminato", true),
            ("Ten sklep został usunięty", true),
            ("Этот сайт был удалён", true),
            ("Tento web byl smazán", true),
            ("Bu mağaza silindi", true),
            ("Trang web này đã bị xóa", true),
            ("Situs ini telah dihapus", true),
            ("האתר הזה נמחק", true),
            ("تم حذف هذا الموقع", true),
            ("此空间已被删除", true),
            ("このサイトは削除されました", true),
            ("이 블로그는 삭제되었습니다", true),
            // Said of something else, of some time, or of nothing in particular.
            ("This app was removed from the store", false),
            ("Deleted sites can be restored", false),
            ("How this site was deleted", false),
            ("If this site was deleted, write to us", false),
            ("This comment was deleted", false),
            ("This site deletes cookies", false),
            ("This site has not been removed", false),
            ("Dieser Shop löscht keine Daten", false),
            ("このコメントは削除されました", false),
            ("此评论已被删除", false),
            ("A site for deleted scenes", false),
            // The deed is done to something else, or has something else around it.
            ("This site shows harbours that no longer exist", false),
            ("This app brings back a note that was deleted", false),
            ("This shop was deleted and built anew at four", false),
            ("This app was removed from the shelf", false),
            (
                "Whatever is left on this board has been deleted by noon",
                false,
            ),
            ("The banner on this site has been removed", false),
            ("Esta tienda recuerda una calle que ya no existe", false),
            ("Dieses Projekt zeigt, was es nicht mehr gibt", false),
            ("Ce projet garde un livre qui a été supprimé", false),
            ("Цей сайт береже те, що видалено", false),
            ("هذا التطبيق يعيد ما تم حذف", false),
            ("本网站广告已删除", false),
            ("本应用用完即已删除", false),
            ("このブログは削除されましたと出たら", false),
            ("이 앱의 사진은 삭제되었습니다", false),
            ("เว็บไซต์นี้ภาพถูกลบแล้ว", false),
            ("“This site was deleted”", false),
            ("Sorry, this site has been permanently deleted.", true),
            ("This wiki was deleted | Padquay", true),
            ("Cette boutique a été supprimée par son propriétaire", true),
            ("Ứng dụng này đã bị xóa", true),
        ];
        for (said, taken) in rows {
            assert_eq!(tells_it(&signatures::fold(said)), taken, "{said}");
        }
    }

    #[test]
    fn what_is_stopped_begins_the_sentence() {
        let rows = [
            ("Deze website is opgeschort.", true),
            (
                "Nettstedet er suspendert på grunn av manglende betaling.",
                true,
            ),
            (
                "Hosting tej strony został zablokowany z powodu nieopłaconej faktury.",
                true,
            ),
            ("บัญชีนี้ถูกระงับ โปรดติดต่อผู้ให้บริการ", true),
            ("تم تعليق هذا الحساب.", true),
            ("यह वेबसाइट निलंबित है।", true),
            ("Zobacz, czy konto zostało zawieszone", false),
            ("Laget har ikke tapt siden kapteinen er suspendert", false),
            ("Un cont a fost suspendat de cineva", false),
            ("Toimisto on suljettu", false),
            ("Ta strona pokazuje, czy firma została zawieszona", false),
            (
                "Po trzeciej nieopłaconej fakturze hosting został zablokowany",
                false,
            ),
            ("Tämä sivusto on suljettu sunnuntaisin", false),
        ];
        for (said, stopped) in rows {
            let found = stoppings::is_stopped(&signatures::fold(said));
            assert_eq!(found, stopped, "{said}");
        }
    }
}
