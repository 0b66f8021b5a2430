//! Ends told in the words of many languages, wherever they stand on a page, and the same words of what
//! lives: a museum, a season, a slogan, a project whose work stays.

use super::dead;
use super::html::{doc, framed};
use crate::row::{Row, living, row};
use crate::support::respond;

pub(crate) fn rows() -> Vec<Row> {
    [ended(), to_be_looked_at(), alive()]
        .into_iter()
        .flatten()
        .collect()
}

fn root(name: &str) -> String {
    format!("https://{name}-ends.com/")
}

fn end(name: &'static str, lang: &str, title: &'static str, body: &str) -> Row {
    dead(name, &root(name))
        .named(title)
        .page(doc(lang, title, body))
        .elsewhere(respond(404))
}

fn ended() -> Vec<Row> {
    vec![
        end("el-de-letter", "de", "Heidelotse", "<h1>Danke für alles</h1><p>Sechs Jahre haben wir daran gebaut. Heidelotse wurde am 30. April 2024 abgeschaltet. Alle Konten wurden gelöscht.</p>"),
        end("el-fr-letter", "fr", "Bruyère", "<h1>Un mot</h1><p>Le 2 mai 2024, Bruyère a définitivement été débranché. Les serveurs sont éteints, les abonnements ont été remboursés.</p>"),
        end("el-es-letter", "es", "Brezal", "<h1>Hasta siempre</h1><p>Brezal dejó de funcionar el 15 de julio de 2024. Ya no es posible acceder a los cuadernos.</p>"),
        end("el-tr-letter", "tr", "Funda", "<h1>Veda</h1><p>Funda 30 Nisan 2024 tarihinde kapatıldı. Hesaplara erişim artık mümkün değildir.</p>"),
        end("el-pl-letter", "pl", "Wrzosik", "<h1>To koniec</h1><p>Wrzosik zakończył działalność 30 czerwca 2024 r. Konta zostały usunięte.</p>"),
        end("el-zh-gone", "zh-CN", "石南笔记", "<h1>告用户</h1><p>石南笔记已于2024年6月30日停止服务，服务器已关停，用户数据已全部删除。</p>"),
        end("el-ja-gone", "ja", "ヒースメモ", "<h1>お知らせ</h1><p>ヒースメモは2024年6月30日にサービスを終了しました。ログインはできません。</p>"),
        end("el-between", "de", "Heidefunk", "<h1>Heidefunk</h1><p>Seit dem 1. Januar 2023 gibt es Heidefunk nicht mehr. Die Server sind abgeschaltet.</p>"),
        end("el-ours", "en", "Heathnote", "<h1>So long</h1><p>We pulled the plug on Heathnote on 1 March 2024. Every account was deleted.</p>"),
        dead("el-menu", &root("el-menu"))
            .named("Lyngnote")
            .page(framed("nb", "Lyngnote", &["Hjem", "Om oss", "Kontakt"], "<p>Lyngnote ble avviklet 30. april 2024. Det er ikke lenger mulig å logge inn.</p>"))
            .elsewhere(respond(404)),
    ]
}

fn soft(name: &'static str, lang: &str, title: &'static str, body: &str) -> Row {
    row("closing-soon", name, &root(name))
        .named(title)
        .page(doc(lang, title, body))
        .elsewhere(respond(404))
}

fn to_be_looked_at() -> Vec<Row> {
    vec![
        soft(
            "el-bare",
            "de",
            "Heidewerk",
            "<h1>Heidewerk wurde vom Netz genommen</h1>",
        ),
        soft(
            "el-picture",
            "en",
            "Heathpaint",
            r#"<img src="/bye.png" alt="Heathpaint has been switched off. See you around.">"#,
        ),
        soft(
            "el-trustee",
            "nl",
            "Heidebode",
            "<h1>Faillissement Heidebode B.V.</h1><p>De rechtbank heeft het faillissement uitgesproken van Heidebode B.V. Inloggen is niet meer mogelijk.</p>",
        ),
        soft(
            "el-doors",
            "it",
            "Brughiera",
            "<h1>Brughiera</h1><p>Brughiera ha chiuso i battenti il 6 ottobre 2026.</p>",
        ),
        soft(
            "el-project",
            "en",
            "Heathmap",
            "<h1>Heathmap</h1><p>The Heathmap project has ended. Its accounts were closed.</p>",
        ),
    ]
}

fn live(name: &'static str, lang: &str, title: &'static str, body: &str) -> Row {
    living(name, &root(name))
        .named(title)
        .page(doc(lang, title, body))
        .elsewhere(respond(404))
}

fn alive() -> Vec<Row> {
    vec![
        live(
            "al-museum",
            "de",
            "Zeche Heideberg",
            "<h1>Zeche Heideberg</h1><p>Die Zeche Heideberg wurde am 30. Juni 1992 stillgelegt. Das Museum ist von Dienstag bis Sonntag geöffnet.</p>",
        ),
        live(
            "al-stays",
            "en",
            "Heathvoices",
            "<h1>Heathvoices</h1><p>The project ended in March 2024. All recordings remain available for download.</p>",
        ),
        live(
            "al-rival",
            "de",
            "Heidekraut",
            "<h1>Heidekraut</h1><p>Kladde wurde am 3. Mai 2024 abgeschaltet. Heidekraut liest ihre Sicherungen ein.</p>",
        ),
        live(
            "al-denied",
            "ro",
            "Buruiana",
            "<h1>Buruiana</h1><p>Buruiana nu a fost închisă, în ciuda zvonurilor.</p>",
        ),
        live(
            "al-today",
            "de",
            "Eishalle Heideau",
            "<h1>Eishalle Heideau</h1><p>Eishalle Heideau heute geschlossen.</p>",
        ),
        live(
            "al-plan",
            "en",
            "Heathplan",
            "<h1>Heathplan</h1><p>The free plan of Heathplan was discontinued on 1 May 2024. Heathplan starts at 4 euros.</p>",
        ),
        live(
            "al-asked",
            "el",
            "Ρείκι",
            "<h1>Ρείκι</h1><p>Έκλεισε το Ρείκι; Όχι, συνεχίζουμε κανονικά.</p>",
        ),
        live(
            "al-quoted",
            "en",
            "Heathdesk",
            "<h1>Heathdesk</h1><p>A customer writes: “we have shut down Heathdesk for the night”. It answers.</p>",
        ),
        live(
            "al-reminder",
            "ko",
            "히스알림",
            "<h1>도메인 만료 알림</h1><p>히스알림은 만료 사흘 전에 알려 드립니다.</p>",
        ),
    ]
}
