//! Sites on a platform that their owner or the platform has taken away.
//!
//! "This pad was deleted", at the root of a host: the platform speaks of the site
//! itself, in words of its own for what it has. So what tells is the noun, a word
//! that it is this very one, and what was done to it, in one short sentence of a
//! page that says hardly more.

use super::case::Case;
use super::content::on_scene;
use super::rules::{Ruling, done, pass};
use super::sayings::{is_question, sayings};
use super::scene::Scene;
use super::{addresses, patience, words};
use crate::signatures::{self, takings};
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
/// A sentence has so many words at most, or so many characters without blanks.
const WORDS: usize = 18;
const CHARACTERS: usize = 40;
/// So far apart may stand what is meant and the word that it is this one.
const NEAR: usize = 2;

/// Whether the platform says so.
pub(super) fn is_taken(scene: &Scene<'_, '_>) -> bool {
    matches!(taken_scene(scene), Ruling::Step(_))
}

pub(super) fn taken_scene(scene: &Scene<'_, '_>) -> Ruling {
    let page = scene.page;
    if !addresses::is_root(scene.end) || scene.left_the_site() {
        return pass("a deed elsewhere than at a site's root may be done to a part of it");
    }
    if !scene.is_nameless() || page.shell.is_some() || page.password_field {
        return pass("the page names the product, or there is no name to look for");
    }
    let alone = page.text_chars <= NOTICE && page.internal_links <= WAYS_ON;
    if !alone && page.within_frame().is_none() {
        return pass("there is more on it than a notice");
    }
    if patience::is_for_a_while(page) {
        return pass("what it speaks of will come back");
    }
    match sayings(page, SENTENCES)
        .into_iter()
        .find(|said| tells_it(said))
    {
        Some(said) => {
            let (status, said) = (scene.answer.status, words::quote(said.trim()));
            let detail = format!("{status}, and it says: {said}");
            done("taken", Reason::PlatformGone, Some(scene.sight), detail)
        }
        None => pass("it does not say that the site was taken away"),
    }
}

/// Whether a folded sentence says that this very site was taken away.
fn tells_it(said: &str) -> bool {
    let dense = said
        .chars()
        .filter(|c| signatures::is_spaceless(*c))
        .count();
    if dense > 0 {
        return dense <= CHARACTERS && takings::is_taken_spaceless(said);
    }
    let words: Vec<&str> = said
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let is = |list: &'static [&'static str]| move |word: &&str| list.contains(word);
    let at = |list| {
        let found = words.iter().enumerate();
        found
            .filter(move |(_, word)| is(list)(word))
            .map(|(at, _)| at)
    };
    let this = at(takings::THINGS)
        .any(|thing| at(takings::THIS).any(|this| this != thing && this.abs_diff(thing) <= NEAR));
    words.len() <= WORDS
        && this
        && !is_question(said)
        && !takings::is_not_so(said)
        && takings::is_deed(said)
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
            ("Was this site deleted?", false),
            ("This comment was deleted", false),
            ("This site deletes cookies", false),
            ("This site has not been removed", false),
            ("Dieser Shop löscht keine Daten", false),
            ("このコメントは削除されました", false),
            ("此评论已被删除", false),
            ("A site for deleted scenes", false),
        ];
        for (said, taken) in rows {
            assert_eq!(tells_it(&signatures::fold(said)), taken, "{said}");
        }
    }
}
