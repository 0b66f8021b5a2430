//! Words of not-found pages, for pages that say so with a good status.
//!
//! A title or heading counts by whole segments, so that "404 Media" and "Not
//! Found Magazine" are no not-found pages; words in the text count only where
//! there is little text, for a long page that says "has been removed" is a
//! changelog. Both are weak evidence on their own: the judge asks for more.

use super::Clue::{Heading, Markup, Segment, Text};
use super::Kind::{NotFoundText, NotFoundTitle};
use super::{DOCS, NOTES, SEEN, Signature, WORDS};

/// What a not-found page shows at most with a plain title, in characters: it
/// may carry the site's whole navigation and footer.
const LONG: u32 = 3_000;
/// The bound for words in the text.
const SHORT: u32 = 600;

/// A store of files has no such key.
pub(crate) const XML_NO_KEY: &str = "xml-no-such-key";

pub(super) static ROWS: &[Signature] = &[
    Signature::new(
        "title-404",
        NotFoundTitle,
        &[Segment(
            "404 | http 404 | error 404 | 404 error | error: 404 | 404 page | 404错误 | 404 错误 |
            错误404 | 错误 404 | 404错误页面 | 404页面 | 404 页面 | 404エラー | 404 エラー |
            エラー404 | 404 오류 | 오류 404 | fehler 404 | erreur 404 | 404 fehler | erro 404 |
            ошибка 404 | 404 ошибка | errore 404 | 404 errore | hata 404 | 404 hatası | lỗi 404 |
            fout 404 | błąd 404 | 410 | 410 gone | error 410",
        )],
        NOTES,
    )
    .text(LONG),
    Signature::new(
        "title-not-found",
        NotFoundTitle,
        &[Segment(
            "not found | 404 not found | 404 page not found | 404 (not found) |
            404 file not found | page not found | page not found (404) | 404 (page not found) |
            page not found 404 | error 404 not found | error 404 page not found |
            http 404 not found | http error 404 | file not found | file or directory not found |
            the page cannot be found | the page can't be found | page cannot be found |
            page can't be found | that page can't be found | that page cannot be found |
            oops! that page can't be found | this page can't be found |
            this page cannot be found | page could not be found | this page could not be found |
            the page could not be found | we can't find that page | we can't find this page |
            we couldn't find that page | we couldn't find this page |
            we could not find that page | we could not find this page |
            we can't find the page you're looking for |
            we can't find the page you are looking for |
            we couldn't find the page you're looking for |
            we couldn't find the page you were looking for | sorry, we couldn't find that page |
            sorry, we couldn't find this page | sorry, we can't find that page |
            sorry, this page isn't available | sorry, this page is not available |
            this page isn't available | this page is not available | page not available |
            page unavailable | this page is no longer available | page no longer available |
            this content is no longer available | content no longer available |
            content not available | content unavailable | this content isn't available |
            page doesn't exist | page does not exist | this page doesn't exist |
            this page does not exist | the page doesn't exist | the page does not exist |
            the page you requested could not be found | the requested page could not be found |
            requested page not found | the page you requested was not found |
            the page you are looking for could not be found |
            the page you're looking for could not be found |
            the page you were looking for doesn't exist |
            the page you were looking for does not exist |
            the page you are looking for doesn't exist |
            the page you are looking for does not exist |
            the page you're looking for doesn't exist |
            the page you're looking for does not exist |
            the page you're looking for can't be found |
            the page you are looking for cannot be found |
            the page you are looking for can't be found |
            the page you're looking for isn't here | the resource cannot be found |
            the resource could not be found | document not found | url not found |
            content not found | oops! page not found | oops, page not found |
            sorry, page not found | whoops, page not found | page missing | missing page |
            page removed | page deleted | this page has been removed |
            this page has been deleted | this page has moved | invalid page | invalid url |
            no page found | no such page | does not exist | doesn't exist",
        )],
        NOTES,
    )
    .text(LONG),
    // What a product's own page may say of one of its errors.
    Signature::new(
        "title-thing-not-found",
        NotFoundTitle,
        &[Segment(
            "article not found | post not found | item not found | product not found |
            project not found | repository not found | model not found | app not found |
            application not found | course not found | profile not found | user not found |
            article not available | product unavailable | resource not found",
        )],
        NOTES,
    )
    .text(LONG),
    Signature::new(
        "title-not-found-chinese",
        NotFoundTitle,
        &[Segment(
            "页面不存在 | 页面未找到 | 找不到页面 | 找不到该页面 | 找不到网页 | 找不到该网页 |
            未找到页面 | 没有找到页面 | 没有找到该页面 | 网页不存在 | 网页未找到 | 该页面不存在 |
            此页面不存在 | 您访问的页面不存在 | 你访问的页面不存在 | 您要访问的页面不存在 |
            您查找的页面不存在 | 抱歉，页面不存在 | 抱歉，您访问的页面不存在 | 抱歉，找不到页面 |
            抱歉，找不到此页面 | 页面无法找到 | 页面找不到 | 页面找不到了 | 页面走丢了 |
            页面丢失 | 页面丢失了 | 页面已删除 | 页面已被删除 | 页面已失效 | 页面已下线 |
            页面不见了 | 页面飞走了 | 页面去火星了 |
            链接失效 | 链接已失效 | 内容不存在 | 内容已删除 | 内容已失效 | 内容已下线 |
            文章不存在 | 文章已删除 | 该内容已被删除 | 该文章已被删除 | 商品不存在 | 产品不存在 |
            项目不存在 | 资源不存在 | 文件不存在 | 应用不存在 | 用户不存在 | 模型不存在 |
            课程不存在 | 未找到 | 无法找到页面 | 无法找到该页 | 无法找到网页 | 访问的页面不存在 |
            404页面不存在 | 404 页面不存在 | 404 未找到 | 404未找到 | 404 页面未找到 |
            404 找不到页面 | 頁面不存在 | 找不到頁面 | 找不到此頁面 | 找不到該頁面 | 找不到網頁 |
            找不到您要的頁面 | 頁面未找到 | 此頁面不存在 | 該頁面不存在 | 您訪問的頁面不存在 |
            網頁不存在 | 查無此頁 | 無此頁面 | 頁面已移除 | 頁面已刪除 | 頁面遺失 |
            404 找不到頁面 | 404 頁面不存在",
        )],
        NOTES,
    )
    .text(LONG),
    Signature::new(
        "title-not-found-other",
        NotFoundTitle,
        &[Segment(
            "ページが見つかりません | ページが見つかりませんでした |
            お探しのページが見つかりません | お探しのページは見つかりません |
            お探しのページは見つかりませんでした | お探しのページが見つかりませんでした |
            ページは存在しません | ページが存在しません | 該当するページが見つかりません |
            指定されたページが見つかりません | 指定されたページは存在しません |
            404 ページが見つかりません | このページは存在しません |
            ご指定のページが見つかりません | ご指定のページは見つかりませんでした |
            見つかりません | 見つかりませんでした | 페이지를 찾을 수 없습니다 |
            페이지를 찾을 수 없음 | 요청하신 페이지를 찾을 수 없습니다 | 찾을 수 없는 페이지 |
            찾을 수 없는 페이지입니다 | 존재하지 않는 페이지 | 존재하지 않는 페이지입니다 |
            페이지가 존재하지 않습니다 | 찾을 수 없습니다 | 404 페이지를 찾을 수 없습니다 |
            página no encontrada | página no encontrada (404) | 404 página no encontrada |
            no encontrado | 404 no encontrado | no se encontró la página |
            no se ha encontrado la página | no hemos encontrado la página |
            no encontramos la página | la página no existe | esta página no existe |
            la página que buscas no existe | la página que busca no existe |
            página no disponible | esta página no está disponible | pagina no encontrada |
            seite nicht gefunden | 404 seite nicht gefunden | nicht gefunden |
            404 nicht gefunden | diese seite wurde nicht gefunden |
            die seite wurde nicht gefunden | seite wurde nicht gefunden |
            diese seite existiert nicht | die seite existiert nicht | seite existiert nicht |
            die seite konnte nicht gefunden werden | diese seite konnte nicht gefunden werden |
            seite nicht verfügbar | diese seite ist nicht verfügbar | seite nicht vorhanden |
            page non trouvée | 404 page non trouvée | page introuvable | 404 page introuvable |
            page inexistante | cette page n'existe pas | la page n'existe pas |
            cette page est introuvable | la page est introuvable |
            la page demandée est introuvable | la page que vous recherchez n'existe pas |
            la page que vous cherchez n'existe pas | page indisponible | introuvable |
            non trouvé | página não encontrada | 404 página não encontrada |
            pagina nao encontrada | não encontrado | não encontrada | esta página não existe |
            a página não existe | a página não foi encontrada | página não existe |
            página indisponível | página inexistente | страница не найдена |
            404 страница не найдена | ошибка 404: страница не найдена | страница не существует |
            такой страницы нет | такой страницы не существует | страницы не существует |
            запрашиваемая страница не найдена | страница удалена | страница была удалена |
            не найдено | ничего не найдено | страница недоступна | сторінку не знайдено |
            сторінка не знайдена | pagina non trovata | 404 pagina non trovata |
            pagina inesistente | questa pagina non esiste | la pagina non esiste |
            la pagina non è stata trovata | la pagina richiesta non è stata trovata |
            non trovato | pagina non disponibile | pagina niet gevonden | niet gevonden |
            deze pagina bestaat niet | strona nie znaleziona | nie znaleziono strony |
            nie znaleziono | strona nie istnieje | ta strona nie istnieje | sidan hittades inte |
            sidan kunde inte hittas | siden blev ikke fundet | siden ble ikke funnet |
            sivua ei löytynyt | stránka nenalezena | stránka nebyla nalezena |
            az oldal nem található | pagina nu a fost găsită | η σελίδα δεν βρέθηκε |
            sayfa bulunamadı | 404 sayfa bulunamadı | aradığınız sayfa bulunamadı |
            không tìm thấy trang | trang không tồn tại | halaman tidak ditemukan |
            tidak ditemukan | ไม่พบหน้า | ไม่พบหน้าที่คุณต้องการ | الصفحة غير موجودة |
            لم يتم العثور على الصفحة | הדף לא נמצא | صفحه یافت نشد | पृष्ठ नहीं मिला |
            deze pagina is niet gevonden | de pagina is niet gevonden | de pagina bestaat niet |
            pagina bestaat niet | strona nie została znaleziona | podana strona nie istnieje |
            szukana strona nie istnieje | stránka neexistuje | tato stránka neexistuje |
            požadovaná stránka nebyla nalezena | požadovaná stránka neexistuje | stránka nebola nájdená |
            stránka sa nenašla | aradığınız sayfa mevcut değil | böyle bir sayfa yok | sayfa mevcut değil |
            trang bạn tìm không tồn tại | trang này không tồn tại | trang không được tìm thấy |
            halaman yang anda cari tidak ada | halaman yang anda cari tidak ditemukan | halaman tidak ada |
            ไม่พบหน้านี้ | ไม่พบหน้าเว็บ | ไม่พบหน้าที่คุณค้นหา | ไม่พบเพจ | الصفحة المطلوبة غير موجودة |
            هذه الصفحة غير موجودة | لم نعثر على الصفحة | העמוד לא נמצא | הדף אינו קיים | העמוד אינו קיים |
            הדף המבוקש לא נמצא | η σελίδα δεν υπάρχει | η σελίδα που ζητήσατε δεν βρέθηκε |
            η σελίδα δε βρέθηκε | δεν βρέθηκε η σελίδα | sivua ei ole olemassa | sivua ei ole |
            hakemaasi sivua ei löytynyt | sivua ei löydy | sidan finns inte | sidan existerar inte |
            sidan du söker finns inte | sidan hittas inte | siden findes ikke | siden eksisterer ikke |
            siden kunne ikke findes | siden finnes ikke |
            fant ikke siden | vi fant ikke siden | a keresett oldal nem található |
            a keresett oldal nem létezik | az oldal nem létezik | nincs ilyen oldal | pagina nu există |
            pagina nu a putut fi găsită | pagina căutată nu există | сторінки не існує |
            такої сторінки не існує | такої сторінки немає | сторінка не існує | पेज नहीं मिला |
            यह पृष्ठ मौजूद नहीं है | यह पेज मौजूद नहीं है | صفحه پیدا نشد | صفحه مورد نظر یافت نشد |
            صفحه مورد نظر پیدا نشد | صفحه وجود ندارد | این صفحه وجود ندارد",
        )],
        WORDS,
    )
    .text(LONG),
    Signature::new(
        "heading-not-found",
        NotFoundText,
        &[Heading(
            "page not found | 404 not found | page you are looking for | page you're looking for |
            page you were looking for | page you requested | page you have requested |
            page can't be found | page cannot be found | page could not be found |
            page couldn't be found | couldn't find that page | couldn't find this page |
            couldn't find the page | could not find the page | can't find that page |
            can't find the page | can't find this page | cannot find the page |
            page has been removed | page has been deleted | page no longer exists |
            page is no longer available | no longer exists | 页面不存在 | 页面未找到 |
            找不到页面 | 页面走丢 | 页面找不到 | 页面不见了 | 找不到您 | 頁面不存在 | 找不到頁面 |
            ページが見つかり | ページは見つかり | ページは存在し | ページが存在し |
            페이지를 찾을 수 없 | 페이지가 존재하지 | página no encontrada |
            seite nicht gefunden | seite wurde nicht gefunden | page introuvable |
            page non trouvée | página não encontrada | страница не найдена |
            страница, которую вы | pagina non trovata",
        )],
        WORDS,
    )
    .text(SHORT),
    Signature::new(
        "words-not-found",
        NotFoundText,
        &[Text(
            "page not found | 404 not found | error 404 | 404 error | not found (404) |
            there is currently no text in this page | enthält momentan noch keinen text |
            il n'y a pour l'instant aucun texte sur cette page |
            the page you are looking for | the page you're looking for |
            the page you were looking for | the page you requested | the page you have requested |
            the page you are trying to | the page you were trying to |
            the page that you requested | page you tried to | the requested page |
            the requested url was not found | requested url was not found |
            requested resource was not found | requested resource could not be found |
            page can't be found | page cannot be found | page could not be found |
            page couldn't be found | page does not exist | page doesn't exist |
            page no longer exists | page is no longer available | page is not available |
            page isn't available | page has been removed | page has been deleted |
            page was removed | page was deleted | page might have been removed |
            page may have been removed | page may have been moved | page might have moved |
            page has been moved | page has moved or | the link you followed may be broken |
            link may be broken | link might be broken | link is broken | the link you clicked |
            link you followed | followed a broken link | followed an old link | outdated link |
            mistyped the address | mistyped the url | mistyped address |
            typed the address incorrectly | check the url | check the address |
            check that the url | nothing was found at this location |
            it looks like nothing was found | couldn't find that page | couldn't find the page |
            could not find the page | can't find the page | can't find that page |
            couldn't find what you | can't find what you | cannot find what you |
            could not find what you | content is no longer available | content isn't available |
            content has been removed | content you are looking for |
            article is no longer available | no longer available at this address |
            doesn't exist anymore | does not exist anymore | does not exist or has been |
            doesn't exist or has been | has been deleted or | removed or renamed |
            been removed, had its name changed | had its name changed |
            this item is no longer available | this product is no longer available |
            this listing is no longer | this model does not exist | this model no longer exists |
            this tool is no longer available | this tool has been removed |
            this project could not be found | this project doesn't exist |
            this user does not exist | item could not be found | we looked everywhere |
            you've reached a dead end | page went missing",
        )],
        NOTES,
    )
    .text(SHORT),
    Signature::new(
        "words-not-found-chinese",
        NotFoundText,
        &[Text(
            "您访问的页面不存在 | 你访问的页面不存在 | 页面已删除 | 页面走丢了 | 您要访问的页面 |
            你要访问的页面 | 您查找的页面 | 您要找的页面 | 你要找的页面 | 您请求的页面 |
            您所访问的页面 | 您浏览的页面 | 访问的页面不存在 | 页面不存在 | 页面未找到 |
            找不到页面 | 找不到该页面 | 找不到您 | 找不到你 | 未找到页面 | 未找到该页面 |
            没有找到您 | 没有找到该 | 没有找到页面 | 页面找不到 | 页面无法找到 | 页面丢失 |
            页面已被删除 | 页面可能已被删除 | 页面已失效 | 页面已下线 | 页面已经下线 |
            页面不见了 | 页面不翼而飞 | 页面飞走了 | 页面消失了 | 网页不存在 | 网页未找到 |
            网页走丢 | 链接已失效 | 链接失效 | 链接不存在 | 链接可能已失效 | 网址有误 | 网址错误 |
            地址有误 | 输入的网址 | 内容不存在 | 内容已删除 | 内容已被删除 | 内容已下架 |
            内容已下线 | 文章不存在 | 文章已删除 | 文章已被删除 | 已被作者删除 | 该内容已 |
            已下架 | 资源不存在 | 资源未找到 | 走丢了 | 您訪問的頁面 | 您要找的頁面 |
            您尋找的頁面 | 您所要的頁面 | 您要瀏覽的 | 頁面不存在 | 找不到頁面 | 找不到此頁 |
            頁面已移除 | 頁面已刪除 | 頁面已被 | 網頁不存在 | 連結已失效 | 連結失效",
        )],
        NOTES,
    )
    .text(SHORT),
    // What a page in good order may say as well: siblings have to agree.
    Signature::new(
        "heading-lost",
        NotFoundText,
        &[Segment(
            "gone | nothing found | nothing here | there's nothing here | nothing to see here |
            you seem to be lost | looks like you're lost | are you lost? | lost? | lost |
            dead link | broken link | dead end | wrong turn | you took a wrong turn",
        )],
        WORDS,
    )
    .text(SHORT),
    // A thing, and what became of it, in whatever phrase joins them.
    Signature::new(
        "thing-gone",
        NotFoundText,
        &[
            Text(
                "page | topic | thread | post | article | story | item | product | listing | user |
                profile | account | file | document | video | channel | project | repository |
                app | tool | model | content | resource | entry | record | key | link | url |
                address | place | job | event | course | recipe | book | song | game | package |
                extension | plugin | template | what you",
            ),
            Text(
                "does not exist | doesn't exist | do not exist | no longer exists | no such |
                could not be found | couldn't be found | was not found | wasn't found |
                cannot be found | can't be found | has been removed | was removed | been taken down |
                has been deleted | was deleted | is no longer available | not available anymore |
                is not listed | no longer listed | not listed any more | went missing | is missing |
                can't seem to find | unable to find | unable to locate | could not locate |
                couldn't locate | couldn't find | could not find | can't find | cannot find |
                isn't here | is not here | not here anymore | nothing here | nothing at this |
                is gone | are gone | sold out for good | has expired | has moved or | invalid",
            ),
        ],
        WORDS,
    )
    .text(250),
    Signature::new(
        "thing-gone-chinese",
        NotFoundText,
        &[
            Text(
                "页面 | 网页 | 内容 | 文章 | 文档 | 视频 | 图片 | 帖子 | 主题 | 商品 | 产品 | 链接 |
                资源 | 文件 | 应用 | 项目 | 课程 | 作品 | 模型 | 仓库 | 用户 | 账号 | 公众号 | 群 |
                頁面 | 網頁 | 內容 | 影片 | 連結 | 帳號 | 檔案",
            ),
            Text(
                "已被删除 | 已删除 | 被删除 | 已被作者删除 | 已被发布者删除 | 不存在 | 不见了 |
                去哪了 | 已失效 | 已过期 | 已下架 | 已下线 | 已停用 | 已注销 | 无法查看 | 无法访问 |
                无法找到 | 找不到 | 没找到 | 没有找到 | 未找到 | 被移除 | 已移除 | 已被移除 |
                走丢 | 迷路 | 飞走了 | 丢失了 | 消失了 | 已被取消 | 取消分享 | 已取消 | 已搬家 | 已经搬家 | 未公开 | 已私密 |
                已刪除 | 已被刪除 | 不見了 | 已失效 | 無法查看 | 找不到 | 已移除",
            ),
        ],
        WORDS,
    )
    .text(200),
    Signature::new(
        "words-not-found-other",
        NotFoundText,
        &[Text(
            "ページが見つかり | ページは見つかり | ページは存在し | ページが存在し |
            お探しのページ | ご指定のページ | アクセスしようとしたページ | 削除されたか |
            移動または削除 | urlが間違って | urlをご確認 | 페이지를 찾을 수 없 |
            페이지가 존재하지 | 페이지가 삭제 | 요청하신 페이지 | 찾으시는 페이지 |
            존재하지 않는 페이지 | 삭제되었거나 | 주소가 잘못 | página no encontrada |
            la página que buscas | la página que busca | la página que está buscando |
            la página que estás buscando | la página solicitada | página que intentas |
            no se encontró la página | esta página no existe | ya no existe |
            ya no está disponible | seite nicht gefunden | seite wurde nicht gefunden |
            seite konnte nicht gefunden | seite existiert nicht | die gesuchte seite |
            die angeforderte seite | die von ihnen gesuchte | die von ihnen aufgerufene |
            die aufgerufene seite | die gewünschte seite | nicht mehr verfügbar |
            existiert nicht mehr | page introuvable | page non trouvée |
            la page que vous recherchez | la page que vous cherchez |
            la page que vous avez demandée | la page demandée | page n'existe pas |
            page n'existe plus | n'existe plus ou | a été supprimée ou | n'est plus disponible |
            página não encontrada | a página que você | a página que procura |
            a página solicitada | página não existe | não encontramos a página |
            não está mais disponível | страница не найдена | страница, которую вы |
            страницы не существует | запрашиваемая страница | запрошенная страница |
            такой страницы | страница удалена | страница была удалена | была удалена или |
            больше не существует | неправильно набран адрес | pagina non trovata |
            la pagina che stai cercando | la pagina che cerchi | la pagina richiesta |
            pagina non esiste | non è più disponibile | sayfa bulunamadı | aradığınız sayfa |
            pagina niet gevonden | pagina bestaat niet | strona nie istnieje |
            nie znaleziono strony | không tìm thấy trang | halaman tidak ditemukan |
            halaman yang anda cari | ไม่พบหน้า | الصفحة غير موجودة",
        )],
        WORDS,
    )
    .text(SHORT),
    // The rest of the languages of `title-not-found-other`, as content systems
    // have them from their translators.
    Signature::new(
        "words-not-found-more",
        NotFoundText,
        &[Text(
            "sidan kunde inte hittas | sidan hittades inte | sidan finns inte |
            siden blev ikke fundet | siden kunne ikke findes | siden findes ikke |
            siden ble ikke funnet | siden finnes ikke | sivua ei löytynyt | sivua ei löydy |
            stránka nebyla nalezena | stránka nenalezena | stránka neexistuje |
            stránku se nepodařilo najít | stránku sa nepodarilo nájsť | stránka sa nenašla |
            az oldal nem található | a keresett oldal | az oldal nem létezik |
            pagina nu a fost găsită | pagina nu există | pagina căutată |
            η σελίδα δεν βρέθηκε | η σελίδα που ζητήσατε | η σελίδα δεν υπάρχει |
            сторінку не знайдено | сторінка не знайдена | сторінки не існує |
            страницата не е намерена | stranica nije pronađena | trang không tồn tại |
            halaman tidak tersedia | halaman tidak ada | ไม่พบหน้าที่ | ไม่พบหน้าเว็บ |
            لم يتم العثور على الصفحة | الصفحة المطلوبة | הדף לא נמצא | העמוד לא נמצא |
            הדף המבוקש | صفحه یافت نشد | صفحه مورد نظر | पृष्ठ नहीं मिला | पेज नहीं मिला |
            deze pagina bestaat | de pagina die je zoekt | de pagina die u zoekt |
            strona, której szukasz | nie możemy znaleźć | aradığınız sayfaya |
            questa pagina non esiste | essa página não existe | diese seite gibt es",
        )],
        WORDS,
    )
    .text(SHORT),
    Signature::new(
        "json-not-found",
        NotFoundText,
        &[Markup(
            r#""status":404 | "statuscode":404 | "status_code":404 | "code":404 |
            "error":"not found" | "error": "not found" | "message":"not found" |
            "message": "not found" | "detail":"not found" | "detail": "not found" |
            "status": 404 | "code": 404 | "statuscode": 404 | "code":"404" | "code": "404" |
            "status":"404" | "status": "404" | "error":404 | "error": 404 | "errcode":404 |
            "error":"not_found | "error": "not_found | "error":"not-found | "error": "not-found |
            "code":"not_found | "code": "not_found | "message":"not_found |
            "message": "not_found | "message":"no route match | "message": "no route match |
            "message":"cannot get / | "message": "cannot get / | "error":"no route match |
            "error": "no route match | "error":"cannot get / | "error": "cannot get /"#,
        )],
        SEEN,
    )
    .text(300)
    .internal(0)
    .bytes(2_000),
    // What servers and routers say in a line of their own.
    Signature::new(
        "line-not-found",
        NotFoundText,
        &[Text(
            "default backend - 404 | response 404 (backend notfound) | cannot get / |
            file not found. | no route matched with those values | no such file or directory",
        )],
        "servers' own answers, 2026-11",
    )
    .text(120)
    .internal(0)
    .no_product(),
    // What a store of files says of a key that it does not have.
    Signature::new(
        XML_NO_KEY,
        NotFoundText,
        &[
            Markup("<error> | <error "),
            Markup(
                "<code>nosuchkey</code> | <code>blobnotfound</code> | <code>resourcenotfound</code> |
                <code>nosuchbucket</code> | <code>containernotfound</code>",
            ),
        ],
        DOCS,
    )
    .text(900)
    .internal(0)
    .bytes(1_500),
    // A page for missing children, which Chinese sites show in place of a missing page.
    Signature::new(
        "missing-children",
        NotFoundText,
        &[Markup(
            "qq.com/404/search_children | volunteer.cdn-go.cn/404 | yibo404.js |
            /404/search_children.js",
        )],
        SEEN,
    )
    .text(SHORT),
    Signature::new(
        "script-not-found",
        NotFoundText,
        &[Markup(
            r#"class="next-error-h1" | "page":"/404" | "page":"/_error" | next-error-h1 |
            class="error404 |  error404  | error404" | id="error-404" | class="page-404 |
            class="error-404 | class="not-found | id="not-found" | class="notfound |
            id="notfound" | class="page-not-found | "statuscode":404 | data-page="404" |
            id="page-404" | id="error404" | next_http_error_fallback;404 |
            name="next-error" content="not-found"#,
        )],
        "class names of widespread frameworks and themes, 2026-11",
    )
    .text(LONG),
];
