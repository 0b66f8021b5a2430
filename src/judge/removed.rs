//! Pages that a store, a hub or a gallery keeps for what it no longer has.
//!
//! "This app is no longer available": such a page has an address of its own,
//! and paths beside it answer 404 as they should, so that comparing tells
//! nothing. What tells is its heading: a thing that such sites have, and that
//! it is gone, in a short sentence of its own over hardly any text. What is
//! sold out, or not for this country, or gone for a while, is not gone.

use super::case::Case;
use super::content::on_scene;
use super::framed::A_SENTENCE;
use super::rules::{Ruling, done, pass};
use super::sayings::sayings;
use super::scene::Scene;
use super::{addresses, names, owners, patience, signs, subjects, thing_gone, words};
use crate::page::Named;
use crate::signatures::{self, Clue, Kind, Signature, withdrawals};
use crate::verdict::Reason;

on_scene! {
    /// The thing that was there has been taken away.
    removed => removed_scene;
}

/// A page without a frame to tell its main text by says so much at most, in
/// characters.
const SHORT: u32 = 600;
/// Whose the thing was tells it in one of so many sentences, on a page of less than so
/// many characters.
const SENTENCES: usize = 4;
const LITTLE: u32 = 300;
/// A notice has at most so many words,
const WORDS: usize = 12;
/// or these few, where a participle has to say it all,
const FEW: usize = 3;
/// or so many characters of a script without blanks.
const CHARACTERS: usize = 24;

pub(super) fn removed_scene(scene: &Scene<'_, '_>) -> Ruling {
    let page = scene.page;
    if scene.ends_at_root() || page.shell.is_some() {
        return pass("no store keeps the place of one thing at its root");
    }
    if page.within_frame().is_none() && page.text_chars >= SHORT {
        return pass("there is more on it than a notice");
    }
    if patience::is_for_a_while(page) || patience::is_passing_fault(page) {
        return pass("what it speaks of will come back");
    }
    if let Some(ruling) = withdrawn(scene) {
        return ruling;
    }
    let gone = notice(scene, GONE);
    let Some(said) = gone.as_ref().or(notice(scene, AWAY).as_ref()).cloned() else {
        return in_the_text(scene);
    };
    let detail = format!(
        "{}, and it says: {}",
        scene.answer.status,
        words::quote(&said)
    );
    // A notice on one part of a product names it too, and what is away may return.
    // Without a name to miss, the heading may be anything's.
    // And what is said of something about the thing is for a reader to see.
    let reason = if is_named(scene) || gone.is_none() || !is_of_the_thing(&said) {
        Reason::Placeholder
    } else {
        Reason::Soft404
    };
    done("removed", reason, Some(scene.sight), detail)
}

/// A notice in the active voice: "the author has deleted this model".
fn withdrawn(scene: &Scene<'_, '_>) -> Option<Ruling> {
    let page = scene.page;
    if page.citation || is_told_by_its_address(scene) {
        return None;
    }
    let names = &scene.case.evidence.subject.names;
    let names: Vec<String> = names.iter().map(|name| signatures::fold(name)).collect();
    let said = sayings(page, SENTENCES);
    let mut parts = said.iter().flat_map(|said| parts(said));
    let said = parts.find(|part| withdrawals::is_withdrawn(part, &names))?;
    let little = page.brief.is_some() || page.text_chars < LITTLE;
    // An edition tells so of a poem in it.
    let reason = if little && scene.case.has_names() && !page.states_product() {
        Reason::Soft404
    } else {
        Reason::Placeholder
    };
    let (status, said) = (scene.answer.status, words::quote(said));
    let detail = format!("{status}, and it says: {said}");
    Some(done("removed", reason, Some(scene.sight), detail))
}

/// Whether a notice is of the thing itself, or of what somebody has taken away.
pub(super) fn is_of_the_thing(said: &str) -> bool {
    parts(&signatures::fold(said)).any(|part| {
        let one_of_many = MANY.iter().any(|any| part.starts_with(any));
        thing_gone::is_told(part, THINGS, GONE)
            || (owners::are_told(part) && says(part, THINGS) && !one_of_many)
    })
}

/// How a sentence begins that is not of this very thing.
const MANY: &[&str] = &[
    "a ", "an ", "every ", "each ", "ein ", "eine ", "jede ", "un ", "une ", "chaque ", "una ",
    "um ", "uma ", "cada ", "ogni ", "een ", "elke ",
];

/// Whether the page names the product, other than by an address, or there is no name.
fn is_named(scene: &Scene<'_, '_>) -> bool {
    let by_address = || {
        let names = &scene.case.evidence.subject.names;
        scene.page.named == Some(Named::Text) && !signs::is_named(names, scene.page)
    };
    !scene.is_nameless() && !by_address()
}

/// Words of a not-found page in the text of one that does not name the product,
/// though the site tells what it never had: somebody has to look.
fn in_the_text(scene: &Scene<'_, '_>) -> Ruling {
    let told = |row: &&Signature| row.clues.iter().all(|clue| matches!(clue, Clue::Text(_)));
    let rows = scene.signs(&[Kind::NotFoundText]);
    match rows.into_iter().find(told) {
        Some(row) if scene.is_nameless() && !is_told_by_its_address(scene) => {
            let (status, titled) = (scene.answer.status, scene.titled());
            let detail = format!(
                "{status}, {titled}, with words of a missing thing ({})",
                row.id
            );
            done(
                "removed-words",
                Reason::Placeholder,
                Some(scene.sight),
                detail,
            )
        }
        Some(_) | None => pass("no heading says that a thing was removed"),
    }
}

/// Whether the address is that of a page about such notices.
pub(super) fn is_told_by_its_address(scene: &Scene<'_, '_>) -> bool {
    let path = addresses::words_of_path(scene.start);
    subjects::is_in_path(scene) || path.iter().any(|word| TOLD.contains(&word.as_str()))
}

/// Where the page says so, in `words`: in a heading, else in its first sentence.
fn notice(scene: &Scene<'_, '_>, words: &'static str) -> Option<String> {
    let page = scene.page;
    if is_told_by_its_address(scene) {
        return None;
    }
    let heading = page.h1.iter().chain(&page.lead).chain(&page.title);
    let heading = heading.into_iter().find(|h| tells(h, words)).cloned();
    heading.or_else(|| sentence(scene).filter(|first| tells(first, words)))
}

/// The first sentence of a page that has no heading of its own but the
/// product's name.
fn sentence(scene: &Scene<'_, '_>) -> Option<String> {
    let page = scene.page;
    let names = &scene.case.evidence.subject.names;
    let bare = |h1: &String| names::any_stands_in(names, h1);
    if !page.h1.iter().all(bare) {
        return None;
    }
    let text = page.within_frame().map_or(&page.text, |said| &said.text);
    let h1 = page.h1.first().map_or("", String::as_str);
    let text = text
        .split_once(h1)
        .map_or(text.as_str(), |(_, below)| below);
    let mut pieces = text.split(['.', '!', '。', '！', ',', '，', ';']);
    let first = pieces.find(|piece| !signatures::is_sigh(&signatures::fold(piece)))?;
    let first = first.trim();
    (first.len() >= A_SENTENCE / 4).then(|| first.to_owned())
}

/// Whether a part of a heading says in `words` that a thing is gone, and nothing else.
fn tells(heading: &str, words: &'static str) -> bool {
    parts(&signatures::fold(heading)).any(|part| is_notice(part, words))
}

fn parts(folded: &str) -> impl Iterator<Item = &str> {
    let parts = folded.split(['|', '–', '—', '·', '•', '_', '｜']);
    parts.flat_map(|part| part.split(" - ")).map(str::trim)
}

fn is_notice(part: &str, words: &'static str) -> bool {
    let dense = part
        .chars()
        .filter(|c| signatures::is_spaceless(*c))
        .count();
    part.split(' ').count() <= WORDS
        && dense <= CHARACTERS
        && !part.ends_with(['?', '？'])
        && (says(part, THINGS) || owners::are_told(part))
        && !says(part, NOT_SO)
        && ((signatures::occurs(words, part)
            && signatures::alternatives(words).any(|word| {
                says_of_it(part, word) && (suffices(word, part) || owners::are_told(part))
            }))
            || (words == GONE && is_taken_away(part)))
}

/// Whether `word` is said of the thing: "삭제한 동영상 복구" and "被删除的文章" speak of
/// deleted things, and say something else of them.
fn says_of_it(part: &str, word: &str) -> bool {
    const ATTRIBUTES: &[&str] = &["삭제된", "삭제한"];
    let said = |word: &str| part.ends_with(word) || part.ends_with("입니다");
    has(part, word)
        && (!ATTRIBUTES.contains(&word) || said(word))
        && !part
            .match_indices(word)
            .any(|(at, _)| is_attribute(&part[at + word.len()..]))
}

/// Whether what stands before makes what comes an attribute.
fn is_attribute(rest: &str) -> bool {
    rest.trim_start().starts_with('的')
}

/// "被作者删除": who has deleted it stands within the words.
fn is_taken_away(part: &str) -> bool {
    const AGENT: usize = 5;
    const TAKEN: &[&str] = &["删除", "刪除", "下架", "移除"];
    part.split_once('被').is_some_and(|(_, rest)| {
        let mut at = TAKEN.iter().filter_map(|taken| rest.find(taken));
        let behind = |at: usize| {
            rest[at..]
                .char_indices()
                .nth(2)
                .map_or("", |(to, _)| &rest[at + to..])
        };
        at.any(|at| rest[..at].chars().count() <= AGENT && !is_attribute(behind(at)))
    })
}

/// A participle alone is said of much else: "Model deleted" is a notice, and neither
/// "Watermark of a video removed" nor "Unlisted app distribution".
fn suffices(word: &str, part: &str) -> bool {
    let alone = !word.contains(' ') && !word.contains(signatures::is_spaceless);
    let ends_as_said = || {
        let before = part.strip_suffix(word).unwrap_or_default().trim_end();
        let last = before.rsplit(' ').next().unwrap_or_default();
        part.split(' ').count() <= FEW
            && signatures::alternatives(THINGS).any(|thing| thing == last)
    };
    !alone || ends_as_said()
}

/// Whether a folded sentence says that a thing is gone.
pub(super) fn says_gone(said: &str) -> bool {
    says(said, GONE) || is_taken_away(said)
}

/// Whether a folded sentence is about a case, a country, a while, or what to do.
pub(super) fn is_of_a_case(said: &str) -> bool {
    says(said, NOT_SO)
}

fn says(part: &str, words: &'static str) -> bool {
    signatures::occurs(words, part) && signatures::alternatives(words).any(|word| has(part, word))
}

/// Whether `word` stands in `part`, as a word of its own where its script has words.
fn has(part: &str, word: &str) -> bool {
    let joins =
        |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !signatures::is_spaceless(c));
    part.match_indices(word).any(|(at, _)| {
        let before = part[..at].chars().next_back();
        let after = part[at + word.len()..].chars().next();
        let inner = |edge: Option<char>, other| joins(edge) && joins(other);
        !inner(word.chars().next(), before) && !inner(word.chars().next_back(), after)
    })
}

/// Words of addresses of pages about such notices.
const TOLD: &[&str] = &[
    "unavailable",
    "available",
    "removed",
    "removal",
    "deleted",
    "delete",
    "delisted",
    "help",
    "support",
    "faq",
    "faqs",
    "kb",
    "error",
    "errors",
    "questions",
    "hilfe",
    "aide",
    "ayuda",
];

/// What stores, hubs and galleries have.
const THINGS: &str = "\
    app | application | plugin | plug-in | extension | add-on | addon | theme | template | \
    skill | bot | gpt | model | dataset | space | project | repository | product | item | \
    listing | video | game | package | tool | notebook | playlist | workspace | gist | snippet | course | prompt | agent | anwendung \
    | erweiterung | modell | produkt | artikel | angebot | projekt | spiel | werkzeug | \
    vorlage | applicazione | l'application | l'app | carnet | notizbuch | cuaderno | caderno | quaderno | блокнот | notatnik | notitieboek | l'extension | modèle | produit | projet \
    | article | annonce | vidéo | jeu | outil | cours | l'outil | l'annonce | l'article | \
    aplicación | aplicacion | extensión | modelo | producto | artículo | anuncio | proyecto \
    | vídeo | juego | herramienta | curso | aplicativo | aplicação | extensão | produto | \
    anúncio | projeto | jogo | ferramenta | estensione | modello | prodotto | articolo | \
    annuncio | progetto | gioco | strumento | приложение | расширение | плагин | модель | \
    товар | продукт | объявление | проект | видео | игра | додаток | застосунок | розширення \
    | applicatie | extensie | spel | advertentie | aplikacja | wtyczka | rozszerzenie | \
    ogłoszenie | gra | narzędzie | uygulama | eklenti | ürün | ilan | proje | oyun | ứng \
    dụng | sản phẩm | tiện ích | mô hình | công cụ | aplikasi | produk | ekstensi | alat | \
    tillägget | appen | produkten | aplikace | rozšíření | แอป | สินค้า | التطبيق | المنتج | \
    应用 | 应用程序 | 软件 | 插件 | 扩展 | 模型 | 数据集 | 空间 | 项目 | 仓库 | 产品 | 商品 | 宝贝 | 小程序 | 游戏 | 视频 | 课程 | \
    笔记本 | 智能体 | 机器人 | 模板 | 工具 | 應用 | 應用程式 | 軟體 | 外掛 | 擴充功能 | 專案 | 產品 | 影片 | 遊戲 | 機器人 | アプリ | ノートブック | ボット | エージェント | テンプレート | プラグイン | 拡張機能 | 製品 | \
    モデル | 動画 | ゲーム | プロジェクト | 앱 | 노트북 | 봇 | 템플릿 | 에이전트 | 어플 | 플러그인 | 확장 프로그램 | 상품 | 모델 | 동영상 | 게임 | 프로젝트";

/// That a thing is gone.
pub(super) const GONE: &str = "\
    no longer available | no longer exists | no longer offered | no longer listed | no \
    longer published | has been removed | was removed | been removed | removed | has been \
    deleted | was deleted | been deleted | deleted | delisted | unlisted | unpublished | \
    taken down | withdrawn | has been closed | been discontinued | pulled from | nicht mehr \
    verfügbar | nicht mehr erhältlich | wurde entfernt | wurde gelöscht | entfernt | \
    gelöscht | zurückgezogen | n'est plus disponible | plus disponible | n'est plus proposée \
    | n'est plus proposé | a été retirée | a été retiré | retirée | retiré | a été supprimée \
    | a été supprimé | supprimée | supprimé | ya no está disponible | ha sido eliminado | ha \
    sido eliminada | eliminado | eliminada | fue retirado | retirado | retirada | não está \
    mais disponível | foi removido | foi removida | apagado | apagada | borrado | borrada | removido | removida | excluído | \
    excluída | non è più disponibile | è stato rimosso | è stata rimossa | rimosso | rimossa \
    | eliminato | больше недоступно | больше недоступен | больше недоступна | удалено | \
    удалён | удален | удалена | удалены | снято с публикации | снят с продажи | видалено | \
    більше недоступний | niet meer beschikbaar | verwijderd | nie jest już dostępna | nie \
    jest już dostępny | usunięta | usunięty | usunięto | kaldırıldı | kaldırılmıştır | artık \
    mevcut değil | yayından kaldırıldı | silindi | không còn khả dụng | đã bị gỡ | đã bị xóa \
    | đã gỡ | không còn tồn tại | tidak lagi tersedia | telah dihapus | sudah dihapus | \
    finns inte längre | har tagits bort | borttagen | již není k dispozici | byl odstraněn | \
    byla odstraněna | ถูกลบ | ไม่มีจำหน่ายแล้ว | لم يعد متاحا | لم يعد متاحًا | تم حذف | 已下架 \
    | 被下架 | 已被下架 | 已删除 | 被删除 | 已移除 | 被移除 | 已失效 | 已停止下载 | 停止提供 | 已经下架 | 已刪除 | 被刪除 | 已停售 | 已下線 \
    | 已下线 | 配信を終了 | 配信終了 | 公開を終了 | 提供を終了 | 販売を終了 | 販売終了 | 掲載を終了 | 掲載終了 | 削除されました | 削除されています \
    | 公開停止 | 판매가 종료 | 판매 종료 | 판매가 중단 | 판매 중지 | 서비스가 종료 | 삭제되었 | 삭제된 | 삭제한 | 삭제했 | 삭제하였 | 삭제됨 | 더 이상 제공되지 | 더 이상 \
    사용할 수 없";

/// The same, or that it may be had again.
const AWAY: &str = "\
    isn't available | is not available | unavailable | not available | nicht verfügbar | \
    indisponible | no está disponible | no disponible | não está disponível | não disponível \
    | indisponível | non disponibile | недоступно | недоступен | недоступна | niet \
    beschikbaar | niedostępna | niedostępny | mevcut değil | không khả dụng | tidak tersedia \
    | غير متاح | 不可用 | 利用できません | 이용할 수 없 | 非公開";

/// What makes it something else: for a while, for some, a question, a guide.
const NOT_SO: &str = "\
    stock | sold out | currently | temporarily | country | region | location | your area | \
    how | why | what | when | if | yet | offline | device | windows | mac | ios | android | \
    version | recover | restore | derzeit | momentan | zurzeit | ausverkauft | land | wie | \
    warum | wenn | actuellement | pays | région | comment | pourquoi | rupture | actualmente \
    | país | región | cómo | qué | agotado | atualmente | no momento | região | esgotado | \
    como | attualmente | paese | come | esaurito | в вашей стране | в вашем регионе | \
    временно | как | почему | momenteel | uitverkocht | hoe | waarom | obecnie | chwilowo | \
    jak | şu anda | ülke | nasıl | hiện tại | quốc gia | khu vực | saat ini | wilayah | \
    negara | 地区 | 地區 | 国家 | 國家 | 暂时 | 暫時 | 目前 | 缺货 | 售罄 | 怎么 | 如何 | 为什么 | 現在 | 地域 | 国では | \
    品切れ | 在庫 | 방법 | 지역 | 국가 | 현재 | 품절 | 일시 | 재고 | recovery | undelete | wiederherstellen | récupérer | recuperar | recupera | odzyskaj | \
    восстановить | восстановление | kurtar | pulihkan | khôi phục | 找回 | 恢复 | 恢復 | 复原 | 還原 | 復元 | 복구 | 되찾";
