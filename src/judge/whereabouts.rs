//! Sentences that guess what has become of a page: "has been moved, renamed or
//! removed", "may have been taken down or never existed".
//!
//! No site knows which of these it was, so it names two fates or more, and that no
//! page says of itself that is there. The words are those of any language's
//! not-found pages; what follows is no more than that it is worth asking.

use std::sync::LazyLock;

use super::{names, sayings};
use crate::page::Page;
use crate::signatures::{self, Lexicon};

/// A page that guesses so says no more than this, in characters.
const LONG: u32 = 1_500;

/// Whether a page guesses what has become of a page, which is not the product called
/// by one of `given`: in the little that it says within its site's frame, or where all
/// of it is not much more.
pub(super) fn are_guessed(page: &Page, given: &[String]) -> bool {
    match page.within_frame() {
        Some(said) => guesses(&said.text, given),
        None => page.text_chars < LONG && !page.states_product() && guesses(&page.text, given),
    }
}

/// Whether a sentence of a text names two fates of what is not there: not of what may
/// befall a page, and not what the product does about it.
pub(super) fn guesses(text: &str, given: &[String]) -> bool {
    let text = signatures::fold(&sayings::apart(sayings::texts(text)));
    let ends = |c: char| ".!?;。！？；".contains(c);
    text.split(ends).any(|sentence| {
        names_fates(sentence)
            && sentence.chars().count() <= A_SENTENCE
            && OR.iter().any(|or| sentence.contains(or))
            && begins(sentence, PAGES)
            && !is_supposed(sentence)
            && !names::any_stands_in(given, sentence)
    })
}

/// Whether two of the [`FATES`] stand in a sentence: all are looked for at once, since
/// nearly no page has any.
fn names_fates(sentence: &str) -> bool {
    let mut last = ' ';
    let mut first_fate = None;
    sentence.char_indices().any(|(at, c)| {
        let within = joins(last);
        last = c;
        if within || c == ' ' {
            return false;
        }
        let mut two = false;
        LEXICON.beginning(&sentence.as_bytes()[at..], |_, word| {
            two |= first_fate.is_some_and(|first| first != word.meaning);
            first_fate.get_or_insert(word.meaning);
        });
        two
    })
}

/// The words of the [`FATES`], each with its fate.
static LEXICON: LazyLock<Lexicon<usize>> =
    LazyLock::new(|| {
        let fates = FATES.iter().enumerate();
        Lexicon::new(fates.flat_map(|(fate, words)| {
            signatures::alternatives(words).map(move |word| (word, fate))
        }))
    });

/// Whether a word of a sentence begins with one of `list`.
fn begins(sentence: &str, list: &'static str) -> bool {
    signatures::alternatives(list).any(|word| {
        let mut found = sentence.match_indices(word);
        found.any(|(at, _)| !sentence[..at].ends_with(joins))
    })
}

/// Whether what follows a character goes on with its word.
fn joins(c: char) -> bool {
    c.is_alphanumeric() && !signatures::is_spaceless(c)
}

/// Whether no sentence with `words` is believed: each tells of what may be.
pub(super) fn are_supposed(page: &Page, words: &[&str]) -> bool {
    let text = signatures::fold(&page.text);
    let has = |said: &&str| words.iter().any(|word| said.contains(word));
    let mut said = text
        .split(['.', '!', '?', ';', '。', '！', '？', '；'])
        .filter(has)
        .peekable();
    said.peek().is_some() && said.all(is_supposed)
}

/// Whether a sentence tells of what may be: "a link works until the page is moved".
pub(super) fn is_supposed(sentence: &str) -> bool {
    let mut words = sentence.split(|c: char| !c.is_alphanumeric());
    words.any(|word| WHEN.contains(&word)) || JOINED.iter().any(|when| sentence.contains(when))
}

/// What makes a sentence tell of what may be, wherever it stands. An end in so many words
/// is believed beside an "each", or a "when" in another clause: its lists are others.
const WHEN: &[&str] = &[
    "each",
    "every",
    "jede",
    "jeder",
    "jedes",
    "chaque",
    "cada",
    "ogni",
    "elke",
    "каждая",
    "każda",
    "when",
    "whenever",
    "if",
    "once",
    "until",
    "unless",
    "whether",
    "wenn",
    "falls",
    "sobald",
    "bis",
    "ob",
    "quand",
    "lorsque",
    "jusqu",
    "cuando",
    "hasta",
    "quando",
    "até",
    "fino",
    "когда",
    "если",
    "пока",
    "wanneer",
    "totdat",
    "zodra",
    "gdy",
    "kiedy",
    "jeśli",
    "jeżeli",
    "dopóki",
    "khi",
    "nếu",
    "jika",
    "ketika",
    "bila",
    "när",
    "når",
    "hvis",
    "když",
    "pokud",
    "якщо",
    "коли",
    "όταν",
    "αν",
];
/// The same where no blanks divide words.
const JOINED: &[&str] = &[
    "如果",
    "若",
    "会在",
    "時に",
    "时会",
    "时，",
    "时通知",
    "时提醒",
    "时将",
    "时自动",
    "时立即",
    "时第一",
    "後に",
    "場合",
    "たら",
    "れば",
    "すると",
    "되면",
    "하면",
    "경우",
    "때",
];

/// What goes on for longer, in characters, is no sentence.
const A_SENTENCE: usize = 300;

/// What stands between two fates.
const OR: &[&str] = &[
    " or ",
    " oder ",
    " ou ",
    " o ",
    " u ",
    " oppure ",
    " или ",
    " либо ",
    " чи ",
    " або ",
    " of ",
    " lub ",
    " albo ",
    " veya ",
    " ya da ",
    " hoặc ",
    " atau ",
    " eller ",
    " tai ",
    " nebo ",
    " alebo ",
    " vagy ",
    " sau ",
    " ή ",
    " או ",
    " أو ",
    " یا ",
    " या ",
    "或",
    "か、",
    "または",
    "もしくは",
    "あるいは",
    "ないか",
    "거나",
    "또는",
    "혹은",
    "หรือ",
];

/// What is not there, as sites call it.
const PAGES: &str = "page | resource | ressource | recurso | risorsa | ресурс | zasób | kaynak | address | \
    link | url | content | listing | document | post | article | item | \
    tool | seite | adresse | inhalt | contenu | lien | página | dirección | enlace | contenido | conteúdo | \
    pagina | indirizzo | contenuto | страниц | адрес | ссылк | материал | сторінк | strona | strony | \
    stronę | adres | sayfa | bağlantı | içerik | trang | liên kết | nội dung | halaman | tautan | konten | \
    sida | sidan | siden | side | sivu | stránk | oldal | σελίδα | الصفحة | הדף | העמוד | صفحه | पृष्ठ | \
    पेज | หน้า | 页面 | 网页 | 链接 | 地址 | 内容 | 頁面 | 網頁 | 連結 | ページ | 페이지 | 주소";

/// What may have become of it: each line one fate.
const FATES: &[&str] = &[
    // It is elsewhere.
    "moved | relocated | déplacé | déménagé | verschoben | umgezogen | verlegt | movido | movida | \
    trasladad | desplazad | cambiado de lugar | cambió de lugar | mudou | spostat | trasferit | verplaatst | verhuisd | \
    перемещ | перенес | переїха | переміщ | przeniesion | taşın | di chuyển | dipindah | flyttat | \
    flyttet | siirretty | přesunut | presunut | áthelyez | mutat | μετακινήθ | نقل | הועבר | منتقل | \
    स्थानांतरित | ย้าย | 移动 | 迁移 | 搬家 | 移到 | 移動 | 搬移 | 이동",
    // It is called otherwise.
    "renamed | name changed | changed its name | renommé | umbenannt | renombrad | cambiado de nombre | \
    renomead | mudou de nome | rinominat | hernoemd | переимен | перейменов | zmieniła nazwę | \
    zmieniono nazwę | adı değiş | yeniden adlandır | đổi tên | berganti nama | diganti namanya | \
    bytt namn | omdøbt | endret navn | nimetty uudelleen | přejmenován | átnevez | redenumit | \
    改名 | 更名 | 重命名 | 重新命名 | 名前が変更 | 名称が変更 | 変更され | 이름이 변경 | 변경되",
    // It was taken away.
    "removed | deleted | taken down | withdrawn | supprimé | retiré | effacé | gelöscht | entfernt | \
    eliminad | borrad | retirad | removid | excluíd | apagad | rimoss | eliminat | cancellat | \
    verwijderd | удален | удалён | удалили | видален | usunięt | silin | kaldırıl | xóa | xoá | gỡ bỏ | \
    dihapus | borttag | raderat | tagits bort | slettet | fjernet | poistettu | smazán | odstraněn | \
    zmazan | törölt | șters | ștears | διαγράφ | حذف | נמחק | הוסר | हटा | ถูกลบ | 删除 | 移除 | 下架 | \
    刪除 | 削除 | 삭제",
    // It is there no more.
    "no longer available | no longer exist | isn't available | is not available | unavailable | \
    not here anymore | n'existe plus | plus disponible | nicht mehr verfügbar | existiert nicht mehr | \
    nicht mehr vorhanden | nicht mehr existiert | ya no existe | ya no está | no está disponible | \
    não existe mais | não está mais | não está disponível | non esiste più | non è più | \
    niet meer beschikbaar | bestaat niet meer | больше не существует | больше не доступ | недоступн | \
    більше не існує | już nie istnieje | nie jest już | artık mevcut değil | artık yok | \
    không còn tồn tại | không còn | tidak lagi tersedia | sudah tidak ada | finns inte längre | \
    findes ikke længere | finnes ikke lenger | ei ole enää | již neexistuje | nu mai exist | \
    不再可用 | 已失效 | 已下线 | 公開を終了 | 公開が終了 | 더 이상",
    // It never was.
    "never existed | doesn't exist | does not exist | never been | n'existe pas | n'a jamais existé | \
    nie existiert | existiert nicht | no existe | nunca existió | nunca ha existido | não existe | \
    nunca existiu | non esiste | mai esistit | bestaat niet | nooit bestaan | не существует | \
    никогда не существовал | не існує | nie istnieje | nigdy nie istniał | mevcut değil | \
    không tồn tại | chưa từng | tidak ada | tidak pernah ada | finns inte | findes ikke | finnes ikke | \
    ei ole olemassa | neexistuje | nem létezik | nu există | 不存在 | 从未存在 | 存在しない | 存在しません | \
    存在しなかっ | 존재하지",
];

#[cfg(test)]
mod tests {
    use super::guesses;

    #[test]
    fn a_guess_names_two_fates_of_a_page() {
        for text in [
            "The page you want was moved or renamed.",
            "That listing has been taken down, or it never existed.",
            "Diese Seite wurde verschoben oder gelöscht.",
            "La page a été déplacée, renommée ou supprimée.",
            "La página ha sido movida o ya no existe.",
            "A página foi removida ou mudou de nome.",
            "La pagina è stata spostata o rimossa.",
            "Страница была удалена или перемещена.",
            "De pagina is verplaatst of verwijderd.",
            "Strona została przeniesiona lub usunięta.",
            "Sayfa taşınmış veya silinmiş olabilir.",
            "Trang đã bị xóa hoặc di chuyển.",
            "Halaman telah dihapus atau dipindahkan.",
            "页面可能已被删除或移动。",
            "ページは削除されたか、移動した可能性があります。",
            "페이지가 삭제되었거나 이동되었습니다.",
        ] {
            assert!(guesses(text, &["Wren".to_owned()]), "{text}");
        }
    }

    #[test]
    fn what_moves_or_removes_is_no_guess() {
        for text in [
            "The page was moved.",
            "Move, rename and remove files in one go.",
            "Pages can be renamed and moved, and nothing is lost.",
            "Files that were deleted or moved come back with one click.",
            "Seiten lassen sich verschieben. Oder löschen.",
            "The page is here. It was not moved or lost.",
            "You hear of it when a page was moved or deleted.",
            "The address holds until the page is renamed or removed.",
            "Wir melden, wenn eine Seite verschoben oder gelöscht wurde.",
            "Wren finds every page that was moved or deleted.",
            "页面被删除或移动时会通知您。",
            "ページが削除または移動された場合に知らせます。",
        ] {
            assert!(!guesses(text, &["Wren".to_owned()]), "{text}");
        }
    }
}
