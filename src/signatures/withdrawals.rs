//! Notices in the active voice that whoever put a thing somewhere has taken it away:
//! "the author has deleted this model".
//!
//! One shape in every language: who it belonged to, what he did, and that it was done
//! to this thing, or to the one that is looked for by its name; the verb may stand
//! before the thing, behind it or around it. A sentence has to begin with one of these,
//! so that "how to know that the author has deleted this video" is none.

use super::alternatives;
use super::is_spaceless;
use super::occurs;
use super::takings::{THIS, after, begun, first_word};

/// Whose a thing may be.
const OWNERS: &str = "owner | author | creator | uploader | publisher | user | maintainer | developer | maker | seller |
    administrator | eigentümer | eigentümerin | besitzer | inhaber | autor | autorin | ersteller | verfasser | urheber |
    nutzer | benutzer | herausgeber | entwickler | anbieter | auteur | autrice | auteure | propriétaire | créateur |
    créatrice | éditeur | utilisateur | utilisatrice | développeur | propietario | propietaria | dueño | autora |
    creador | creadora | editor | usuario | usuaria | desarrollador | proprietário | dono | criador | criadora |
    utilizador | usuário | desenvolvedor | autore | proprietario | creatore | utente | sviluppatore | eigenaar |
    gebruiker | uitgever | właściciel | twórca | użytkownik | wydawca | vlastník | majitel | uživatel | tvůrce |
    автор | владелец | создатель | пользователь | разработчик | правообладатель | власник | користувач | розробник |
    sahibi | yazarı | yazar | kullanıcı | geliştirici | yükleyen | tác giả | chủ sở hữu | người dùng | người tạo |
    người đăng | pemilik | pemiliknya | penulis | penulisnya | pembuat | pembuatnya | pengguna | pengembang |
    ägaren | författaren | skaparen | användaren | uppladdaren | utgivaren | upphovspersonen | ejeren | forfatteren |
    skaberen | brugeren | uploaderen | udgiveren | eieren | brukeren | opplasteren | utgiveren | omistaja | tekijä |
    käyttäjä | julkaisija | lataaja | tulajdonos | tulajdonosa | szerző | szerzője | készítő | készítője |
    felhasználó | feltöltő | proprietarul | autorul | creatorul | utilizatorul | ιδιοκτήτης | δημιουργός |
    συγγραφέας | χρήστης | المالك | المؤلف | الناشر | المستخدم | المطور | הבעלים | המחבר | היוצר | המשתמש | مالک |
    نویسنده | سازنده | کاربر | लेखक ने | स्वामी ने | मालिक ने | उपयोगकर्ता ने";
/// What he did, before what it was done to.
const DID: &str = "has removed | has deleted | has withdrawn | has taken down | has unpublished | has retracted | has pulled |
    removed | deleted | withdrew | took down | unpublished | a supprimé | a retiré | a effacé | a dépublié |
    ha eliminado | eliminó | ha retirado | retiró | ha borrado | borró | ha quitado | removeu | eliminou | apagou |
    retirou | excluiu | deletou | ha rimosso | ha eliminato | ha ritirato | ha cancellato | usunął | usunęła |
    wycofał | wycofała | skasował | odstranil | odstranila | smazal | smazala | stáhl | zrušil | удалил | удалила |
    снял с публикации | убрал | отозвал | видалив | видалила | прибрав | зняв | відкликав | on poistanut | poisti |
    törölte | eltávolította | visszavonta | a șters | a eliminat | a retras | διέγραψε | αφαίρεσε | έχει διαγράψει |
    έχει αφαιρέσει | απέσυρε | đã xóa | đã xoá | đã gỡ | đã gỡ bỏ | telah menghapus | sudah menghapus |
    telah menarik | har tagit bort | har raderat | tog bort | raderade | har dragit tillbaka | har avpublicerat |
    har fjernet | har slettet | fjernede | slettede | har trukket tilbage | har trukket tilbake | slettet | fjernet |
    محا | מחק | מחקה | הסיר | הסירה | מחקו | הסירו";
/// What stands before what it was done to, and what behind it.
const HAS: &str = "hat | haben | heeft | hebben | har";
const DONE: &str = "zurückgezogen | gelöscht | entfernt | offline genommen | vom netz genommen | verwijderd | ingetrokken |
    offline gehaald | teruggetrokken";
/// What stands behind it.
const DID_BEHIND: &str = "kaldırdı | sildi | yayından kaldırdı | kaldırmıştır | silmiştir | حذف کرد | حذف کرده است |
    برداشته است | हटा दिया | हटा दिया है | हटा दी | हटा दी है | हटाया है | मिटा दिया | törölte | eltávolította";
/// What stands before whoever did it.
const DID_FIRST: &str = "حذف | أزال | سحب | قام";
const DID_LATER: &str = "بحذف | بإزالة | بسحب";
/// What tells of this thing, besides [`THIS`].
const ONE: &str = "esse | essa | tę | tą | tuto | эту | данный | данную | данное | цю | här | detta | denna | tämän | bu | הזו |
    το | την | τον | acestui | aquest | quello | ese | esa";
/// What means it once it was named.
const IT: &str = "it | ihn | es | sie | lo | la | le | hem | het | его | её | ее | її | його | ho | ji | je | go | ją | den | det |
    onu | nó";
/// Words before an owner or a thing.
const LIGHT: &str = "the this that its der die das den dem ein le la les l un une el los las o a os as il lo gli de het den det \
    en ett et an az egy ο η το του της a sorry oops";
/// Of what much is taken away while the thing goes on.
const PARTS: &str = "comment | comments | message | reply | review | answer | feature | option | section | line | paragraph |
    chapter | limit | restriction | requirement | tag | label | version | release | file | image | photo | picture |
    kommentar | nachricht | antwort | bewertung | funktion | abschnitt | version | datei | bild | commentaire |
    réponse | avis | fonction | fichier | photo | comentario | mensaje | respuesta | reseña | versión | archivo | foto |
    comentário | mensagem | resposta | versão | arquivo | ficheiro | commento | messaggio | risposta | versione |
    reactie | bericht | versie | bestand | komentarz | wiadomość | odpowiedź | wersję | plik | komentář | zprávu |
    комментарий | сообщение | ответ | отзыв | версию | файл | фото | коментар | повідомлення | yorumu | yorum |
    mesajı | bình luận | tin nhắn | komentar | pesan | kommentaren | meddelandet | filen | beskeden | meldingen |
    kommentin | viestin | hozzászólást | üzenetet | comentariul | mesajul | σχόλιο | μήνυμα | التعليق | الرسالة |
    התגובה | ההודעה | نظر | پیام | टिप्पणी";
/// What its authors withdraw and its page stays.
const PAPERS: &str = "paper | article | preprint | manuscript | study | publication | submission | artikel | aufsatz | studie |
    publikation | étude | artículo | estudio | artigo | estudo | articolo | studio | статью | статья | artykuł";

/// The same of scripts without blanks.
const DENSE_OWNERS: &str = "作者 | 发布者 | 所有者 | 拥有者 | 创建者 | 上传者 | 开发者 | 用户 | 楼主 | 發佈者 | 擁有者 | 建立者 | 上傳者 | 開發者 | 使用者 |
    投稿者 | 作成者 | 制作者 | 製作者 | 開発者 | ユーザー | 公開者 | 작성자 | 소유자 | 제작자 | 개발자 | 게시자 | 업로더 | 사용자 |
    เจ้าของ | ผู้เขียน | ผู้สร้าง | ผู้ใช้ | ผู้เผยแพร่";
const DENSE_DID: &str = "删除 | 下架 | 移除 | 撤下 | 撤回 | 刪除 | 下線 | 削除しました | 削除した | 削除しています | 取り下げました | 取り下げた | 非公開にしました | 삭제했 | 삭제하였 | 삭제하셨 | 내렸 |
    철회했 | 비공개로 | ลบ | นำออก | ถอด";
/// What is but possible.
const DENSE_MAY: &str = "可以 | 能够 | 可能 | 如果 | 若 | 是否 | 方法 | できます | できる | 場合 | かどうか | 수있 | 려면 | 는지 | 경우 | สามารถ | หาก";
const DENSE_ONE: &str = "该 | 此 | 本 | 这个 | 這個 | 該 | この | 이 | 해당 | 본 | นี้";
const DENSE_PARTS: &str = "评论 | 留言 | 消息 | 回复 | 評論 | 回覆 | 訊息 | コメント | メッセージ | 返信 | 댓글 | 메시지 | 답글 | 리뷰 | ความคิดเห็น | ข้อความ |
    功能 | 機能 | 기능 | 版本 | バージョン | 버전 | 水印 | 广告 | 広告 | 광고 | 论文 | 論文 | 논문";

/// The owner's sentence has so many words at most,
const WORDS: usize = 22;
/// what he took away begins within so many,
const NEAR: usize = 4;
/// and one of a script without blanks has so many characters.
const CHARACTERS: usize = 36;

/// Whether a folded sentence says that its owner has taken away this thing, or one of
/// `names`, folded.
pub(crate) fn is_withdrawn(said: &str, names: &[String]) -> bool {
    let said = begun(said);
    if said.contains(['?', '？', '؟']) {
        return false;
    }
    if said.chars().filter(|c| is_spaceless(*c)).count() > NEAR {
        return is_withdrawn_joined(said, names);
    }
    said.split_whitespace().count() <= WORDS
        && (done_by_owner(said, names) || done_first(said, names))
}

/// What stands behind an owner with whom a sentence begins.
fn behind_owner(said: &str) -> Option<&str> {
    if !occurs(OWNERS, said) {
        return None;
    }
    let mut rest = said;
    for _ in 0..2 {
        let (word, next) = first_word(rest);
        let light = LIGHT.split_whitespace().any(|light| light == word);
        if let Some(behind) = alternatives(OWNERS)
            .filter_map(|owner| after(rest, owner))
            .last()
        {
            return Some(behind.trim_start());
        }
        if !light {
            return None;
        }
        rest = next;
    }
    alternatives(OWNERS)
        .find_map(|owner| after(rest, owner))
        .map(str::trim_start)
}

fn done_by_owner(said: &str, names: &[String]) -> bool {
    let Some(rest) = behind_owner(said) else {
        return false;
    };
    // "The owner of this board has deleted it."
    let mut verb = rest;
    for gap in 0..=NEAR {
        let between = &rest[..rest.len() - verb.len()];
        let named = is_this(between, names);
        let it = |tail: &str| named && alternatives(IT).any(|it| first_word(tail).0 == it);
        let this = |tail: &str| is_this(start(tail), names) || it(tail);
        let did = alternatives(DID).filter_map(|did| after(verb, did));
        let around = alternatives(HAS)
            .filter_map(|has| after(verb, has))
            .any(|rest| parted(rest, DONE).is_some_and(this));
        if (gap == 0 || named) && (did.into_iter().any(this) || around) {
            return true;
        }
        let (_, next) = first_word(verb);
        if next.is_empty() {
            break;
        }
        verb = next.trim_start();
    }
    parted(rest, DID_BEHIND).is_some_and(|thing| is_this(thing, names))
}

/// The same where the verb stands first: "حذف المالك هذا النموذج".
fn done_first(said: &str, names: &[String]) -> bool {
    alternatives(DID_FIRST)
        .filter_map(|did| after(said, did))
        .any(|rest| {
            let rest = behind_owner(rest.trim_start()).unwrap_or_default();
            let later = alternatives(DID_LATER).find_map(|later| after(rest, later));
            !rest.is_empty() && is_this(start(later.unwrap_or(rest)), names)
        })
}

/// What stands before one of `verbs`, within the first few words.
fn parted<'s>(rest: &'s str, verbs: &'static str) -> Option<&'s str> {
    let found = alternatives(verbs).filter_map(|verb| {
        let at = rest.match_indices(verb).map(|(at, _)| at);
        at.into_iter()
            .find(|at| after(&rest[*at..], verb).is_some())
    });
    let before = &rest[..found.min()?];
    (before.split_whitespace().count() <= NEAR + 1).then(|| before.trim())
}

/// The first few words.
fn start(tail: &str) -> &str {
    let tail = tail.trim_start();
    let mut ends = tail.match_indices(' ').map(|(at, _)| at);
    ends.nth(NEAR - 1).map_or(tail, |at| &tail[..at])
}

/// Whether words are this thing, other than a part of one, or one of `names`.
fn is_this(words: &str, names: &[String]) -> bool {
    let named = |name: &String| {
        let light = |words: &'_ str| {
            LIGHT
                .split_whitespace()
                .any(|light| light == first_word(words).0)
        };
        let bare = if light(words) {
            first_word(words).1.trim_start()
        } else {
            words
        };
        !name.is_empty() && (after(bare, name).is_some() || after(words, name).is_some())
    };
    let plain = |word: &'_ str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let words_of: Vec<String> = words.split_whitespace().map(plain).collect();
    let this =
        |word: &String| THIS.contains(&word.as_str()) || alternatives(ONE).any(|one| one == word);
    let of_a_part = |list: &'static str| {
        alternatives(list).any(|part| {
            words_of.iter().any(|word| word == part) || part.contains(' ') && words.contains(part)
        })
    };
    let possessive = words.contains("'s ") || words.contains("’s ");
    names.iter().any(named)
        || (words_of.iter().any(this)
            && words_of
                .iter()
                .any(|word| !this(word) && word.chars().count() > 2)
            && !of_a_part(PARTS)
            && !of_a_part(PAPERS)
            && !possessive)
}

fn is_withdrawn_joined(said: &str, names: &[String]) -> bool {
    let joined: String = said.split_whitespace().collect();
    let this = alternatives(DENSE_ONE).find_map(|this| joined.strip_prefix(this));
    let whole = this.unwrap_or(&joined);
    let rest = alternatives(DENSE_OWNERS).find_map(|owner| whole.strip_prefix(owner));
    let has = |rest: &str, list: &'static str| alternatives(list).any(|words| rest.contains(words));
    rest.is_some_and(|rest| {
        let plain = |name: &String| name.split_whitespace().collect::<String>();
        let named = || {
            names
                .iter()
                .map(plain)
                .any(|name| !name.is_empty() && rest.contains(&name))
        };
        rest.chars().count() <= CHARACTERS
            && has(rest, DENSE_DID)
            && !has(rest, DENSE_MAY)
            && (has(rest, DENSE_ONE) || named())
            && !has(rest, DENSE_PARTS)
            && !rest.contains("删除的")
            && !rest.contains("刪除的")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signatures::fold;

    #[test]
    fn an_owner_has_taken_this_thing_away() {
        let names = ["nordlicht 7b".to_owned()];
        let rows = [
            ("The author has deleted this notebook.", true),
            ("The owner of this board has deleted it.", true),
            ("Its creator removed Nordlicht 7B from this hub.", true),
            ("Die Autorin hat dieses Modell gelöscht.", true),
            ("Der Besitzer hat Nordlicht 7B entfernt", true),
            ("L'auteur a retiré ce modèle.", true),
            ("El usuario eliminó este cuaderno.", true),
            ("O dono apagou esta página.", true),
            ("L'autore ha rimosso questo progetto.", true),
            ("De maker heeft dit model verwijderd", true),
            ("De eigenaar heeft dit model verwijderd", true),
            ("Autor usunął ten model.", true),
            ("Majitel odstranil tento projekt", true),
            ("Автор удалил эту модель.", true),
            ("Власник видалив цей проєкт.", true),
            ("Sahibi bu modeli kaldırdı.", true),
            ("Tác giả đã xóa mô hình này.", true),
            ("Pemiliknya telah menghapus model ini", true),
            ("Användaren har raderat den här bloggen.", true),
            ("Ejeren har fjernet denne model", true),
            ("Eieren har slettet dette prosjektet", true),
            ("Tekijä on poistanut tämän mallin", true),
            ("A szerző törölte ezt a modellt", true),
            ("Autorul a șters acest model.", true),
            ("Ο δημιουργός αφαίρεσε αυτό το μοντέλο", true),
            ("قام المالك بحذف هذا النموذج", true),
            ("המחבר מחק את המודל הזה", true),
            ("مالک این مدل را حذف کرده است", true),
            ("लेखक ने यह मॉडल हटा दिया है", true),
            ("作者已删除该模型", true),
            ("投稿者がこのノートブックを削除しました。", true),
            ("작성자가 이 모델을 삭제했습니다.", true),
            ("เจ้าของได้ลบโมเดลนี้แล้ว", true),
            // Of something else, or of nothing that is this.
            ("The author has deleted this comment.", false),
            ("The author removed a bug.", false),
            ("The owner has removed this model's old weights", false),
            ("Has the author deleted this notebook?", false),
            (
                "What to do when the author has deleted this notebook",
                false,
            ),
            ("The authors have withdrawn this paper.", false),
            ("The author has withdrawn this preprint.", false),
            ("The user can delete this project.", false),
            ("Der Autor hat dieses Modell trainiert", false),
            ("L'auteur a retiré son commentaire", false),
            ("Автор удалил комментарий", false),
            ("作者已删除该评论", false),
            ("用户可以删除模型", false),
            ("用户可以删除此模型", false),
            ("ユーザーはこのモデルを削除できます", false),
            ("사용자가 이 모델을 삭제했는지 확인", false),
            ("投稿者がコメントを削除しました", false),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .filter(|(said, expected)| is_withdrawn(&fold(said), &names) != *expected)
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
