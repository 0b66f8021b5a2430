//! Front doors that lead to a farewell, of another site or in a story of their own.
//!
//! Whoever buys a product to end it sends its visitors to a page of the own
//! blog: "Saying goodbye to Osprey". That names the product, so it would pass
//! for its new address. What tells is a heading of the name and of words of an
//! end, and of nothing else: "Osprey 1 end of life" is said by one that lives.
//! Who ends his product himself may do the same.

use super::case::Case;
use super::content::on_scene;
use super::rules::{Ruling, done, pass};
use super::scene::Scene;
use super::{addresses, closers, closing, dates, names, words};
use crate::signatures::{self, Kind};
use crate::verdict::Reason;

on_scene! {
    /// It leads to another site, which says that the product has come to its end.
    obituary => obituary_scene;
}

/// A front door has at most so many segments in its path: "/app".
const DEPTH: usize = 1;

pub(super) fn obituary_scene(scene: &Scene<'_, '_>) -> Ruling {
    let within = scene.starts_at_root() && closing::is_a_story(scene.end);
    if !(scene.left_the_site() || within) || addresses::depth(scene.start) > DEPTH {
        return pass("no front door leads to another site");
    }
    let names = &scene.case.evidence.subject.names;
    let page = scene.page;
    let mut headings = page.h1.iter().chain(&page.title);
    let today = scene.case.evidence.observed.div_euclid(86_400);
    let Some(said) = headings.find(|heading| is_obituary(heading, names)) else {
        return match closers::sentence_of_an_end(scene, today) {
            Some(said) => done(
                "closing-soon",
                Reason::ClosingSoon,
                Some(scene.sight),
                leads_to(scene, &said),
            ),
            None => pass("nothing there says that the product has come to its end"),
        };
    };
    let past = dates::latest(&page.text).is_some_and(|day| day <= today);
    let (rule, reason) = if past && scene.sign(&[Kind::Closing]).is_none() {
        ("shut-down", Reason::ShutDown)
    } else {
        ("closing-soon", Reason::ClosingSoon)
    };
    done(rule, reason, Some(scene.sight), leads_to(scene, said))
}

fn leads_to(scene: &Scene<'_, '_>, said: &str) -> String {
    let host = words::host(&scene.answer.url);
    format!("leads to {host}, which says: {}", words::quote(said))
}

/// Whether a part of a heading is a name with words of an end, and no more.
fn is_obituary(heading: &str, names: &[String]) -> bool {
    let folded = signatures::fold(heading);
    let mut parts = folded
        .split(['|', '–', '—', '·', '•', '｜'])
        .flat_map(|part| part.split(" - "));
    parts.any(|part| {
        let rest = names::without(names, part);
        rest.trim() != part.trim() && is_end(&rest) && !names::any_has(names, rest.trim())
    })
}

fn is_end(rest: &str) -> bool {
    let words = rest.split(|c: char| !(c.is_alphanumeric() || c == '-'));
    let words = words.filter(|word| !word.is_empty() && !FILLERS.contains(word));
    let said = words.collect::<Vec<_>>().join(" ");
    signatures::alternatives(ENDS).any(|end| end == said)
}

const FILLERS: &[&str] = &[
    "the",
    "s",
    "our",
    "is",
    "has",
    "been",
    "was",
    "now",
    "notice",
    "announcement",
    "of",
    "to",
    "von",
    "an",
    "der",
    "die",
    "das",
    "de",
    "du",
    "à",
    "a",
    "le",
    "la",
    "el",
    "do",
    "da",
    "di",
    "del",
    "van",
    "의",
    "は",
    "の",
];

/// What is left of a heading beside the name and the [`FILLERS`].
const ENDS: &str = "\
    goodbye | saying goodbye | we say goodbye | say goodbye | farewell | bidding farewell | \
    end life | end-of-life | end-of-service | end service | end | sunset | sunsetting | \
    sunsetted | retired | retiring | retirement | discontinued | discontinuing | \
    discontinuation | decommissioned | shutdown | shut down | shutting down | closing | \
    closing down | closed | closure | end road | last day | abschied | wir verabschieden | \
    ende | einstellung | eingestellt | wird eingestellt | wurde eingestellt | abschaltung | \
    wird abgeschaltet | wurde abgeschaltet | fin | fin vie | fermeture | arrêt | arrêt service | \
    adieu | au revoir | clap fin | cierre | adiós | fin servicio | despedida | encerramento | \
    adeus | fim | addio | chiusura | fine | afscheid | einde | pożegnanie | zamknięcie | \
    koniec | закрытие | прощай | прощание с | закрыт | закрывается | прекращает работу | \
    停止服务 | 停止服务公告 | 停止运营 | 停止运营公告 | 停运公告 | 下线公告 | 关停公告 | 终止服务 | 终止服务公告 | \
    服务终止公告 | 已下线 | 已停止服务 | 再见 | 告别 | 停止服務公告 | 終止服務公告 | 結束營運公告 | サービス終了 | \
    サービス終了のお知らせ | サービス提供終了のお知らせ | 提供終了のお知らせ | サービス終了について | 終了のお知らせ | \
    のサービス終了のお知らせ | のサービス終了について | のサービス終了 | の提供終了のお知らせ | 서비스 종료 | \
    서비스 종료 안내 | 서비스 종료 공지 | 종료 안내 | 운영 종료 안내";
