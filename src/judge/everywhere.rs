//! Notices that a site answers for whatever is asked of it, its root included: what was
//! there is gone.
//!
//! A gate stands before all paths too, and in a few still words; but none says so.

use super::sayings::{is_question, sayings};
use super::scene::Scene;
use super::{owners, patience, removed, taken, whereabouts};
use crate::page::Page;
use crate::signatures::{self, stoppings, takings};

/// A notice says so much at most, in characters,
const NOTICE: u32 = 400;
/// in so many sentences,
const SENTENCES: usize = 4;
/// each of which has at most so many characters.
const A_SENTENCE: usize = 120;

/// Whether nothing is on a page but a few words: no script that could add to them, no
/// form, nothing that leads on by itself.
fn is_still(page: &Page) -> bool {
    page.text_chars <= NOTICE
        && page.scripts + page.forms == 0
        && page.shell.is_none()
        && page.refresh.is_none()
        && !page.canvas
        && !page.password_field
}

/// A sentence that says that what was there is gone.
pub(super) struct Notice {
    pub(super) said: String,
    /// Whether the site's host has stopped it.
    pub(super) stopped: bool,
}

/// The notice of a still page.
pub(super) fn notice(scene: &Scene<'_, '_>) -> Option<Notice> {
    let page = scene.page;
    let unnamed = scene.is_nameless() || taken::is_named_in_its_notice(scene);
    if !is_still(page) || !unnamed || patience::is_for_a_while(page) {
        return None;
    }
    let names = &scene.case.evidence.subject.names;
    let mut said = sayings(page, SENTENCES).into_iter();
    said.find_map(|said| {
        let halted = || stoppings::is_stopped(&said) || (!page.acts && taken::is_halted(&said));
        let stopped = !is_question(&said) && halted();
        (stopped || tells(&said, names)).then_some(Notice { said, stopped })
    })
}

/// Whether a folded sentence says so.
fn tells(said: &str, names: &[String]) -> bool {
    let short = said.chars().count() <= A_SENTENCE;
    short
        && !is_question(said)
        && (whereabouts::guesses(said, names)
            || (!removed::is_of_a_case(said) && is_told(said.trim_end_matches(['.', '!', '。']))))
}

fn is_told(said: &str) -> bool {
    takings::is_taken(said, owners::is_one)
        || (owners::are_told(said) && removed::says_gone(said))
        || removed::is_of_the_thing(said)
        || signatures::alternatives(NOT_HERE).any(|words| said.contains(words))
}

/// That there is nothing at the address, or not any more.
const NOT_HERE: &str = "there is no site at | there is no site here | there is no page at |
    there is no page here | there is no app at | there is no blog at | there is no store at |
    there is no website at | there's no site at | there's no page at | there's no website at |
    no site at this address | no website at this address | no page at this address |
    nothing is published at | nothing is published here | page is no longer here |
    page is not here any more | page isn't here any more | page isn't here anymore |
    site is no longer here | site is not here any more | site has left us | wiki has left us |
    seite ist nicht mehr hier | unter dieser adresse gibt es keine | hier gibt es keine seite |
    unter dieser adresse ist keine | il n'y a pas de site à cette adresse |
    aucun site à cette adresse | aucune page à cette adresse | cette page n'est plus ici |
    no hay ningún sitio en esta dirección | no hay ninguna página en esta dirección |
    esta página ya no está aquí | não há nenhum site neste endereço |
    não há nenhuma página neste endereço | esta página já não está aqui |
    non c'è alcun sito a questo indirizzo | nessun sito a questo indirizzo |
    questa pagina non è più qui | er is geen site op dit adres | geen website op dit adres |
    deze pagina is niet meer hier | pod tym adresem nie ma | tej strony już tu nie ma |
    по этому адресу нет | по этому адресу ничего нет | этой страницы здесь больше нет |
    bu adreste bir site yok | bu adreste site yok | không có trang nào tại địa chỉ này |
    tidak ada situs di alamat ini | 此地址没有 | 该地址没有 | 此网址没有 | 該網址沒有 | 此網址沒有 |
    このアドレスにはサイトがありません | このアドレスにはページがありません |
    이 주소에는 사이트가 없습니다 | 이 주소에는 페이지가 없습니다";

#[cfg(test)]
mod tests {
    use super::tells;
    use crate::signatures::fold;

    #[test]
    fn a_notice_tells_what_was_there() {
        for (said, told) in [
            ("This page is no longer here.", true),
            ("There is no blog at this address", true),
            ("It was removed by its owner or for want of use", true),
            ("Dieses Heft wurde von ihrem Autor gelöscht.", true),
            ("该文档已被创建者删除", true),
            ("Il n'y a pas de site à cette adresse.", true),
            ("По этому адресу ничего нет", true),
            ("This wiki was deleted", true),
            ("Was this page deleted by its owner?", false),
            ("If a note was deleted by its owner, we keep a copy", false),
            ("How to restore what was removed by the user", false),
            ("Your network is not allowed here", false),
            ("This site is for members", false),
            ("本页面仅供会员浏览", false),
        ] {
            assert_eq!(tells(&fold(said), &[]), told, "{said}");
        }
    }
}
