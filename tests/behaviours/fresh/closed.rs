//! Notices of an end: past, and still to come.

use super::dead;
use super::html::{PROSE, bare, framed};
use crate::row::{Row, Sort, row};
use crate::support::respond;

fn over(name: &'static str, url: &str, product: &'static str, page: String) -> Row {
    dead(name, url)
        .named(product)
        .elsewhere(respond(404).body("<h1>Not found</h1>"))
        .page(page)
}

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = english();
    rows.extend(elsewhere());
    rows.extend(to_come());
    rows
}

fn english() -> Vec<Row> {
    vec![
        over(
            "en: goodbye",
            "https://lanternnotes.com/",
            "Lantern",
            bare(
                "Goodbye from Lantern",
                "<h1>Thank you and goodbye</h1><p>After six wonderful years, Lantern closed its doors on 31 May 2025. All user data has been deleted.</p><p>— The Lantern team</p>",
            ),
        ),
        over(
            "en: shut down",
            "https://lantern-ai.com/",
            "Lantern",
            bare(
                "Lantern has shut down",
                "<h1>Lantern has shut down</h1><p>We're grateful to everyone who tried it.</p>",
            ),
        ),
        over(
            "en: retired",
            "https://lanternvideo.com/",
            "Lantern Video",
            bare(
                "Lantern Video",
                "<h1>Lantern Video has been retired</h1><p>As of January 15, 2025 the service is no longer available. Subscriptions were refunded.</p>",
            ),
        ),
        over(
            "en: journey",
            "https://lantern.so/",
            "Lantern",
            bare(
                "Lantern",
                "<h1>Our journey has come to an end</h1><p>Lantern ceased operations in 2024. It was a privilege to build it for you.</p>",
            ),
        ),
        over(
            "en: sunset",
            "https://lantern.chat/",
            "Lantern Chat",
            bare(
                "Lantern Chat",
                "<h1>Lantern Chat was sunset on March 3, 2025</h1><p>Read more on our blog.</p>",
            ),
        ),
        over(
            "en: acquired and over",
            "https://lantern.fm/",
            "Lantern FM",
            bare(
                "Lantern FM is now part of Glowworm",
                "<h1>Lantern FM has joined Glowworm</h1><p>The Lantern FM service was discontinued on 1 July 2025 and can no longer be used.</p>",
            ),
        ),
        over(
            "en: project over",
            "https://lanternjs.org/",
            "Lantern.js",
            bare(
                "Lantern.js",
                "<h1>This project has been discontinued</h1><p>Lantern.js is no longer maintained and this website will not be updated. Thanks to all contributors.</p>",
            ),
        ),
        over(
            "en: in the text only",
            "https://lantern.health/",
            "Lantern Health",
            bare(
                "Lantern Health",
                "<img src=logo.png alt=\"Lantern Health\"><p>Lantern Health has closed permanently. We are no longer accepting new members, and the app has stopped working.</p>",
            ),
        ),
    ]
}

fn elsewhere() -> Vec<Row> {
    vec![
        over(
            "zh: stopped",
            "https://www.denglong.cn/",
            "灯笼",
            bare(
                "灯笼停止运营公告",
                "<meta charset=utf-8><h1>停止运营公告</h1><p>尊敬的用户:由于业务调整,灯笼已于2025年6月30日停止运营,服务器现已关闭。感谢您一直以来的支持与陪伴。</p>",
            ),
        ),
        over(
            "zh: goodbye",
            "https://denglong.ai/",
            "灯笼AI",
            bare(
                "灯笼AI",
                "<meta charset=utf-8><h1>再见,后会有期</h1><p>灯笼AI已经正式下线,所有数据已清除。谢谢每一位用户。</p>",
            ),
        ),
        over(
            "zh: service ended",
            "https://denglong.com/",
            "灯笼笔记",
            bare(
                "停服通知",
                "<meta charset=utf-8><h2>停服通知</h2><p>灯笼笔记服务已于2024年12月终止。</p>",
            ),
        ),
        over(
            "ja: ended",
            "https://chochin.jp/",
            "ちょうちん",
            bare(
                "サービス終了のお知らせ",
                "<meta charset=utf-8><h1>サービス終了のお知らせ</h1><p>「ちょうちん」は2025年3月31日をもちましてサービスを終了いたしました。長らくのご愛顧、誠にありがとうございました。</p>",
            ),
        ),
        over(
            "ko: ended",
            "https://deungnong.kr/",
            "등롱",
            bare(
                "서비스 종료 안내",
                "<meta charset=utf-8><h1>서비스 종료 안내</h1><p>등롱 서비스가 2025년 2월 28일부로 종료되었습니다. 그동안 이용해 주셔서 감사합니다.</p>",
            ),
        ),
        over(
            "de: closed",
            "https://laterne-app.de/",
            "Laterne",
            bare(
                "Laterne sagt Danke",
                "<h1>Laterne wurde eingestellt</h1><p>Am 30. April 2025 haben wir den Dienst abgeschaltet. Danke für die schöne Zeit.</p>",
            ),
        ),
        over(
            "fr: closed",
            "https://lanterne.fr/",
            "Lanterne",
            bare(
                "Lanterne, c'est fini",
                "<h1>Lanterne a fermé ses portes</h1><p>Le service a été définitivement arrêté le 1er mars 2025. Merci à tous.</p>",
            ),
        ),
        over(
            "es: closed",
            "https://farolillo.es/",
            "Farolillo",
            bare(
                "Farolillo ha cerrado",
                "<h1>Farolillo ha cerrado</h1><p>Desde el 1 de enero de 2025 el servicio ya no está disponible. ¡Gracias por todo!</p>",
            ),
        ),
        over(
            "pt: closed",
            "https://lanterninha.com.br/",
            "Lanterninha",
            bare(
                "Lanterninha encerrou suas atividades",
                "<h1>O Lanterninha foi encerrado</h1><p>O serviço foi descontinuado em março de 2025. Obrigado a todos.</p>",
            ),
        ),
        over(
            "ru: closed",
            "https://fonarik.ru/",
            "Фонарик",
            bare(
                "Фонарик закрыт",
                "<h1>Сервис закрыт</h1><p>Фонарик прекратил работу 1 февраля 2025 года. Спасибо, что были с нами.</p>",
            ),
        ),
        over(
            "it: closed",
            "https://lanternina.it/",
            "Lanternina",
            bare(
                "Lanternina ha chiuso",
                "<h1>Lanternina ha chiuso</h1><p>Il servizio è stato dismesso il 31 gennaio 2025. Grazie di tutto.</p>",
            ),
        ),
        over(
            "pl: closed",
            "https://latarenka.pl/",
            "Latarenka",
            bare(
                "Latarenka – koniec",
                "<h1>Serwis został zamknięty</h1><p>Latarenka zakończyła działalność 1 marca 2025 r. Dziękujemy!</p>",
            ),
        ),
    ]
}

/// Still there, for now.
fn to_come() -> Vec<Row> {
    let soon =
        |name, url: &str, page: String| row("closing-soon", name, url).named("Lantern").page(page);
    vec![
        soon("en: will close", "https://lantern.page/", bare("Lantern is shutting down",
            "<h1>Lantern is shutting down on March 31, 2027</h1><p>Export your notes before then.</p>")),
        soon("zh: will close", "https://denglong.net/", bare("Lantern 停止服务公告",
            "<meta charset=utf-8><h1>Lantern 将于2027年3月31日停止服务</h1><p>请在此之前导出您的数据。</p>")),
        soon("ja: will close", "https://lantern.jp/", bare("Lantern サービス終了のお知らせ",
            "<meta charset=utf-8><h1>Lantern サービス終了のお知らせ</h1><p>2027年2月28日をもってサービスを終了いたします。</p>")),
        row("", "a banner of an end in a long page", "https://lantern.info/").named("Lantern").sort(Sort::Other)
            .page(framed("en", "Lantern", &["Docs", "Pricing"], &format!("<p>Lantern is shutting down on 1 April 2027.</p><h1>Lantern lights the way</h1>{PROSE}"))),
    ]
}
