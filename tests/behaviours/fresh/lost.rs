//! Pages that are not there any more, though the server says 200.

use super::dead;
use super::html::{PROSE, bare, framed, modern, shell, themed};
use crate::row::{Row, Sort, row};
use crate::support::{dynamic, html, redirect, respond};

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = alike();
    rows.extend(changing());
    rows.extend(proper());
    rows.extend(led_away());
    rows
}

/// One page for whatever is not there, in many languages.
fn alike() -> Vec<Row> {
    let lost = |name, url: &str, lang: &'static str, site: &'static str, says: &'static str| {
        let home = format!("https://{}/", url.split('/').nth(2).unwrap_or_default());
        dead(name, url)
            .named("Vanished Tool")
            .elsewhere(respond(200).body(says))
            .page(says)
            .at(
                &home,
                respond(200).body(framed(
                    lang,
                    site,
                    &["A", "B", "C"],
                    &format!("<h1>{site}</h1>{PROSE}"),
                )),
            )
    };
    vec![
        lost(
            "en: nothing to see",
            "https://gadgetry.io/tools/vanished",
            "en",
            "Gadgetry",
            "<html><head><title>Gadgetry</title></head><body><a href=/>Gadgetry</a><h2>Hmm, we looked everywhere</h2><p>There's nothing at this address. It may have been moved or taken down.</p><a href=/>Take me home</a></body></html>",
        ),
        lost(
            "en: lost in space",
            "https://orbitdocs.com/a/vanished",
            "en",
            "Orbitdocs",
            "<html><head><title>Lost in space | Orbitdocs</title></head><body><nav><a href=/docs>Docs</a><a href=/blog>Blog</a></nav><h1>Houston, we have a problem</h1><p>You have drifted off course.</p></body></html>",
        ),
        lost(
            "zh: no such content",
            "https://www.gongju.com/soft/1182.html",
            "zh",
            "工具大全",
            "<html><head><meta charset=utf-8><title>提示信息 - 工具大全</title></head><body><div class=alert><p>抱歉,指定的内容不存在或已被删除或正在被审核</p><p><a href=\"javascript:history.back()\">[ 点击这里返回上一页 ]</a></p></div></body></html>",
        ),
        lost(
            "zh: 404 in the text",
            "https://www.ruanjian8.com/app/vanished",
            "zh",
            "软件吧",
            "<html><head><meta charset=utf-8><title>出错啦!</title></head><body><h3>哎呀,页面飞走了~</h3><p>您要找的网页可能已经搬家。<span id=s>5</span> 秒后返回首页</p><a href=/>返回首页</a></body></html>",
        ),
        lost(
            "ja: could not be found",
            "https://tsuru.jp/app/vanished",
            "ja",
            "つるつる",
            "<html lang=ja><head><meta charset=utf-8><title>お探しのページは見つかりませんでした|つるつる</title></head><body><h1>ページが見つかりません</h1><p>アクセスしようとしたページは、削除されたか、URLが変更されています。</p><a href=/>トップページへ</a></body></html>",
        ),
        lost(
            "ko: could not be found",
            "https://apptong.kr/app/vanished",
            "ko",
            "앱통",
            "<html lang=ko><head><meta charset=utf-8><title>앱통</title></head><body><strong>요청하신 페이지를 찾을 수 없습니다.</strong><p>방문하시려는 페이지의 주소가 잘못 입력되었거나, 삭제되어 사용하실 수 없습니다.</p><button>이전 페이지</button></body></html>",
        ),
        lost(
            "de: not found",
            "https://werkzeug24.de/apps/vanished",
            "de",
            "Werkzeug24",
            "<html lang=de><head><title>Ups! – Werkzeug24</title></head><body><h1>Da ist wohl etwas schiefgelaufen</h1><p>Die von Ihnen aufgerufene Seite existiert leider nicht oder wurde verschoben.</p><a href=/>Zur Startseite</a></body></html>",
        ),
        lost(
            "fr: not found",
            "https://outils.fr/app/vanished",
            "fr",
            "Outils",
            "<html lang=fr><head><meta charset=utf-8><title>Outils</title></head><body><h1>Oups, cette page est introuvable</h1><p>Le lien que vous avez suivi est peut-être rompu, ou la page a été supprimée.</p></body></html>",
        ),
        lost(
            "es: not found",
            "https://herramientas.es/app/vanished",
            "es",
            "Herramientas",
            "<html lang=es><head><meta charset=utf-8><title>¡Vaya! - Herramientas</title></head><body><h1>No encontramos lo que buscas</h1><p>La página que intentas visitar no existe o ha sido eliminada.</p></body></html>",
        ),
        lost(
            "pt: not found",
            "https://ferramentas.com.br/app/vanished",
            "pt",
            "Ferramentas",
            "<html lang=pt-BR><head><meta charset=utf-8><title>Ferramentas</title></head><body><h2>Ops! Não conseguimos achar essa página</h2><p>Verifique o endereço digitado ou volte para a página inicial.</p></body></html>",
        ),
        lost(
            "ru: not found",
            "https://servisy.ru/app/vanished",
            "ru",
            "Сервисы",
            "<html lang=ru><head><meta charset=utf-8><title>Ошибка | Сервисы</title></head><body><h1>Такой страницы нет</h1><p>Возможно, она была удалена или вы ошиблись при вводе адреса.</p><a href=/>На главную</a></body></html>",
        ),
        lost(
            "it: not found",
            "https://strumenti.it/app/vanished",
            "it",
            "Strumenti",
            "<html lang=it><head><meta charset=utf-8><title>Strumenti</title></head><body><h1>Questa pagina non esiste</h1><p>Torna alla homepage o usa la ricerca.</p></body></html>",
        ),
        lost(
            "pl: not found",
            "https://narzedzia.pl/app/vanished",
            "pl",
            "Narzędzia",
            "<html lang=pl><head><meta charset=utf-8><title>Narzędzia</title></head><body><h1>Ups! Nie ma takiej strony</h1><p>Strona, której szukasz, została usunięta lub przeniesiona.</p></body></html>",
        ),
        lost(
            "tr: not found",
            "https://araclar.com.tr/app/vanished",
            "tr",
            "Araçlar",
            "<html lang=tr><head><meta charset=utf-8><title>Araçlar</title></head><body><h1>Aradığınız sayfa bulunamadı</h1><p>Sayfa kaldırılmış olabilir.</p></body></html>",
        ),
        lost(
            "nl: not found",
            "https://gereedschap.nl/app/vanished",
            "nl",
            "Gereedschap",
            "<html lang=nl><head><meta charset=utf-8><title>Helaas - Gereedschap</title></head><body><h1>Deze pagina bestaat niet (meer)</h1><p>Ga terug naar de homepage.</p></body></html>",
        ),
        lost(
            "vi: not found",
            "https://congcu.vn/app/vanished",
            "vi",
            "Công cụ",
            "<html lang=vi><head><meta charset=utf-8><title>Công cụ</title></head><body><h1>Rất tiếc, trang bạn tìm không tồn tại</h1><a href=/>Về trang chủ</a></body></html>",
        ),
        lost(
            "id: not found",
            "https://alat.co.id/app/vanished",
            "id",
            "Alat",
            "<html lang=id><head><meta charset=utf-8><title>Alat</title></head><body><h1>Halaman yang kamu cari nggak ada</h1><p>Coba periksa lagi alamatnya.</p></body></html>",
        ),
        lost(
            "a search page instead",
            "https://finder.tools/vanished-tool",
            "en",
            "Finder",
            "<html><head><title>Search - Finder</title></head><body><form><input name=q></form><p>No results. Popular right now:</p><ul><li><a href=/t/1>Painter</a><li><a href=/t/2>Writer</a><li><a href=/t/3>Singer</a></ul></body></html>",
        ),
    ]
}

/// Pages that echo the address, or show something else each time.
fn changing() -> Vec<Row> {
    vec![
        dead("the path is echoed", "https://echoing.dev/projects/vanished-tool")
            .named("Vanished Tool")
            .elsewhere(dynamic(|request| {
                respond(200).body(bare("Echoing", &format!(
                    "<a href=/>Echoing</a><p>We could not locate <code>{}</code> on this server.</p><p>Request id {}</p>",
                    request.path, request.path.len() * 7919)))
            }))
            .at("https://echoing.dev/", respond(200).body(html::page("Echoing"))),
        dead("the name is in the echo", "https://echobook.com/vanished-tool")
            .named("Vanished Tool")
            .elsewhere(dynamic(|request| {
                let words = request.path.trim_matches('/').replace('-', " ");
                respond(200).body(bare("Echobook", &format!(
                    "<h1>No results for {words}</h1><p>We have nothing about “{words}”. Try another search.</p>")))
            }))
            .at("https://echobook.com/", respond(200).body(html::page("Echobook"))),
        dead("not found, with a great deal around it", "https://megastore.com/p/vanished-tool")
            .named("Vanished Tool")
            .elsewhere(dynamic(|request| {
                let seed = html::english(&request.path[request.path.len().saturating_sub(1)..], 120);
                respond(200).body(themed("en", "Megastore", "Megastore – everything for everyone",
                    &format!("<h1>This product is gone</h1><p>But here is what others bought:</p><ul><li>{seed}</li></ul>{PROSE}")))
            }))
            .at("https://megastore.com/", respond(200).body(html::page("Megastore"))),
        dead("the shell of a site that draws its root on the server", "https://halfdrawn.com/apps/vanished")
            .named("Vanished Tool")
            .elsewhere(respond(200).body(modern("en", "404: This page could not be found.",
                "<h1>404</h1><h2>This page could not be found.</h2>")))
            .at("https://halfdrawn.com/", respond(200).body(html::page("Halfdrawn"))),
        // A script may yet draw it: nobody can know.
        row("app-shell", "the shell of a whole application", "https://allshell.com/apps/vanished")
            .named("Vanished Tool")
            .sort(Sort::Other)
            .elsewhere(respond(200).body(shell("Allshell")))
            .at("https://allshell.com/", respond(200).body(shell("Allshell"))),
    ]
}

/// Sites that know 404, and answer 200 for what was there once.
fn proper() -> Vec<Row> {
    vec![
        dead("en: listing removed", "https://apps.bazaar.com/app/vanished-tool")
            .named("Vanished Tool")
            .page(bare("Page not found - Bazaar", "<a href=/>Bazaar</a><h1>Page not found</h1><p>This app has been removed from the marketplace by its developer.</p>")),
        dead("zh: taken from the shelf", "https://www.yingyong.cn/app/9921")
            .named("消失的工具")
            .page(bare("页面不存在 - 应用市场", "<meta charset=utf-8><h1>页面不存在</h1><p>该应用已下架,看看别的吧</p><a href=/>返回首页</a>")),
        dead("title says 404", "https://repo.stacker.io/vanished/tool")
            .named("Vanished Tool")
            .page(bare("404 | Stacker", "<h1>404</h1><p>Sorry, the page you requested was not found.</p><a href=/>Home</a>")),
        dead("de: error 404", "https://portal.amt.de/dienst/vanished")
            .named("Vanished Tool")
            .page(bare("Fehler 404 - Seite nicht gefunden", "<h1>Seite nicht gefunden</h1><p>Die gewünschte Seite konnte nicht gefunden werden.</p>")),
        dead("ja: 404", "https://www.daigaku.ac.jp/tool/vanished")
            .named("Vanished Tool")
            .page(bare("404 Not Found | 大学", "<meta charset=utf-8><h1>404 Not Found</h1><p>お探しのページは存在しません。</p>")),
    ]
}

fn led_away() -> Vec<Row> {
    let error = || respond(200).body(bare("Oops", "<h1>Oops</h1><p>Something is not right.</p>"));
    vec![
        dead("to a page for errors", "https://ledaway.com/tool/vanished")
            .named("Vanished Tool")
            .elsewhere(redirect(302, "/error?code=404"))
            .at("https://ledaway.com/error", error())
            .at(
                "https://ledaway.com/",
                respond(200).body(html::page("Ledaway")),
            ),
        dead("to /404", "https://ledaway.net/tool/vanished")
            .named("Vanished Tool")
            .elsewhere(redirect(301, "https://ledaway.net/404"))
            .at(
                "https://ledaway.net/404",
                respond(200).body(bare("Ledaway", "<h1>Nope.</h1>")),
            )
            .at(
                "https://ledaway.net/",
                respond(200).body(html::page("Ledaway")),
            ),
        row(
            "moved-to-homepage",
            "to the home page",
            "https://ledhome.com/tool/vanished",
        )
        .named("Vanished Tool")
        .sort(Sort::Lost)
        .elsewhere(redirect(302, "/"))
        .at(
            "https://ledhome.com/",
            respond(200).body(html::page("Ledhome")),
        ),
        row(
            "moved-to-homepage",
            "to the home page of a language",
            "https://ledhome.net/tool/vanished",
        )
        .named("Vanished Tool")
        .sort(Sort::Lost)
        .elsewhere(redirect(301, "/en-us/"))
        .at(
            "https://ledhome.net/en-us/",
            respond(200).body(html::page("Ledhome")),
        ),
        row(
            "moved-to-homepage",
            "to the home page of another host of the site",
            "https://apps.ledhome.org/tool/vanished",
        )
        .named("Vanished Tool")
        .sort(Sort::Lost)
        .elsewhere(redirect(302, "https://www.ledhome.org/"))
        .at(
            "https://www.ledhome.org/",
            respond(200).body(html::page("Ledhome")),
        ),
        row(
            "moved-to-homepage",
            "by a refresh",
            "https://ledhome.io/tool/vanished",
        )
        .named("Vanished Tool")
        .sort(Sort::Lost)
        .elsewhere(
            respond(200).body(
                "<html><head><meta http-equiv=\"Refresh\" content=\"0; URL='/'\"></head></html>",
            ),
        )
        .at(
            "https://ledhome.io/",
            respond(200).body(html::page("Ledhome")),
        ),
        row(
            "moved-to-homepage",
            "by a script",
            "https://ledhome.dev/tool/vanished",
        )
        .named("Vanished Tool")
        .sort(Sort::Lost)
        .elsewhere(
            respond(200).body("<script>window.location.href = \"https://ledhome.dev/\";</script>"),
        )
        .at(
            "https://ledhome.dev/",
            respond(200).body(html::page("Ledhome")),
        ),
        row(
            "deep-link-lost",
            "to the home page, where 404 is known",
            "https://ledhome.app/tool/vanished",
        )
        .named("Vanished Tool")
        .gives(redirect(301, "/"))
        .elsewhere(respond(404).body(html::notice("Not found", "No.")))
        .at(
            "https://ledhome.app/",
            respond(200).body(html::page("Ledhome")),
        ),
        dead(
            "to the page above, as everything",
            "https://ledup.com/tools/vanished",
        )
        .named("Vanished Tool")
        .elsewhere(redirect(302, "/tools"))
        .at(
            "https://ledup.com/tools",
            respond(200).body(html::page("All tools - Ledup")),
        )
        .at("https://ledup.com/", respond(200).body(html::page("Ledup"))),
        row(
            "target-dead",
            "to a name that is gone",
            "https://ledout.com/",
        )
        .named("Vanished Tool")
        .sort(Sort::Lost)
        .gives(redirect(301, "https://nowhere-at-all.test/")),
        row(
            "target-dead",
            "to a page that is gone",
            "https://ledout.net/",
        )
        .named("Vanished Tool")
        .sort(Sort::Lost)
        .gives(redirect(302, "https://ledout-new.net/welcome"))
        .at(
            "https://ledout-new.net/welcome",
            respond(404).body(html::notice("Not found", "No.")),
        ),
        row("parked", "to a page that is parked", "https://ledsold.com/")
            .named("Vanished Tool")
            .sort(Sort::Lost)
            .gives(redirect(
                302,
                "https://www.hugedomains.com/domain_profile.cfm?d=ledsold.com",
            ))
            .at(
                "https://www.hugedomains.com/domain_profile.cfm",
                respond(200).body(html::page("LedSold.com is for sale | HugeDomains")),
            ),
    ]
}
