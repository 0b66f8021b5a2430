//! Products that say that they have closed, or will.

use super::rows::{Row, Want, document, row};

fn notice(want: Want, id: &str, lang: &str, heading: &str, text: &str) -> Row {
    let page = document(
        lang,
        "Osprey",
        &format!("<h1>{heading}</h1><p>{text}</p><a href=mailto:a@osprey.example>Mail</a>"),
    );
    row(want, id, "https://osprey.example/", "Osprey", page).alike()
}

pub(super) fn rows() -> Vec<Row> {
    let mut rows = notices();
    rows.extend(of_others());
    rows.extend(composed());
    rows.extend(nearly_composed());
    rows
}

/// Living pages whose closing words are said of something else.
fn of_others() -> Vec<Row> {
    let living = |id: &str, lang: &str, name: &str, heading: &str, text: &str| {
        let body = format!("<h1>{heading}</h1><p>{text}</p><a href=/talks>{name}</a>");
        let page = document(lang, name, &body);
        row(Want::Living, id, "https://osprey.example/", name, page)
    };
    let event = "Thank you to everyone who joined. Watch the talks on demand.";
    vec![
        living(
            "event-ended",
            "en",
            "Osprey Days",
            "The meetup has ended",
            event,
        ),
        living(
            "event-by-name",
            "en",
            "Osprey Contest",
            "Osprey Contest has ended",
            event,
        ),
        living(
            "edition-ended",
            "en",
            "Osprey",
            "Osprey 2025 has ended",
            event,
        ),
        living(
            "edition-ended-ja",
            "ja",
            "オスプレイ大賞",
            "オスプレイ大賞2025は終了しました",
            "ご応募ありがとうございました。受賞作品はこちら。",
        ),
        living(
            "counted-closed",
            "en",
            "Osprey",
            "Tidy clusters",
            "Osprey has shut down 3,000 forgotten machines.",
        ),
        living(
            "counted-closed-and-more",
            "en",
            "Osprey",
            "Tidy clusters",
            "Osprey has shut down 4 million idle machines and saved customers half a bill.",
        ),
        living(
            "counted-closed-es",
            "es",
            "Osprey",
            "Cuentas claras",
            "Osprey ayuda. Hemos cerrado 9.000 balances.",
        ),
        living(
            "counted-closed-zh",
            "zh",
            "鱼鹰",
            "清爽浏览",
            "鱼鹰已停止服务 200 万个广告脚本。",
        ),
        living(
            "other-retired",
            "en",
            "Osprey",
            "Modelo-1.5 was retired. What next?",
            "Osprey moves your prompts.",
        ),
        living(
            "old-service-ja",
            "ja",
            "オスプレイ",
            "旧サービスは終了しました。移行はオスプレイへ",
            "取り込みは無料です。",
        ),
        living(
            "classic-retired",
            "en",
            "Osprey",
            "Osprey Classic was retired in 2024",
            "This is Osprey 3, the current app.",
        ),
        living(
            "asked-ru",
            "ru",
            "Скопа",
            "Сервис прекратил работу? Поможем",
            "Скопа переносит данные.",
        ),
        living(
            "supposed-ru",
            "ru",
            "Скопа",
            "Замена",
            "Скопа переносит данные, если сервис больше не работает у вас.",
        ),
        living(
            "asked-ko",
            "ko",
            "물수리",
            "쓰던 서비스가 종료되었습니다?",
            "물수리로 옮기세요.",
        ),
        living(
            "prepared-ja",
            "ja",
            "ミサゴ",
            "サービス終了に備える",
            "ミサゴは、サービスを終了したアプリのデータを取り出します。",
        ),
        living(
            "attributive-zh",
            "zh",
            "鱼鹰",
            "接口查询",
            "鱼鹰告诉你，已停止服务的接口也能查。",
        ),
    ]
}

fn notices() -> Vec<Row> {
    let closed = |id: &str, lang: &str, heading: &str, text: &str| {
        notice(Want::Dead, id, lang, heading, text)
    };
    let soon = |id: &str, lang: &str, heading: &str, text: &str| {
        notice(Want::Soon, id, lang, heading, text)
    };
    vec![
        closed(
            "closed-en",
            "en",
            "Osprey has shut down",
            "Thank you to everyone who used it.",
        ),
        closed(
            "closed-en-past-date",
            "en",
            "Osprey was discontinued on 1 March 2024",
            "All data has been deleted.",
        ),
        closed(
            "closed-en-farewell",
            "en",
            "Goodbye from Osprey",
            "After six years we closed our doors for good. The app no longer works.",
        ),
        closed(
            "closed-en-sunset",
            "en",
            "Osprey has been sunset",
            "It is no longer available.",
        ),
        closed(
            "closed-en-joined",
            "en",
            "Osprey is no more",
            "The team has joined Norden and the service has ended.",
        ),
        closed(
            "closed-zh",
            "zh",
            "Osprey 已停止服务",
            "感谢您一直以来的支持。",
        ),
        closed(
            "closed-zh-own",
            "zh",
            "Osprey 停止运营公告",
            "Osprey 已于2024年3月1日正式停止运营，所有数据均已删除。",
        ),
        closed(
            "closed-ja",
            "ja",
            "サービス終了のお知らせ",
            "Ospreyは2024年3月31日をもちましてサービスを終了いたしました。",
        ),
        closed(
            "closed-ko",
            "ko",
            "서비스 종료 안내",
            "Osprey 서비스는 2024년 3월 31일에 종료되었습니다.",
        ),
        closed(
            "closed-de",
            "de",
            "Osprey wurde eingestellt",
            "Wir haben den Betrieb am 31. März 2024 eingestellt.",
        ),
        closed(
            "closed-fr",
            "fr",
            "Osprey a fermé ses portes",
            "Le service a pris fin le 31 mars 2024.",
        ),
        closed(
            "closed-es",
            "es",
            "Osprey ha cerrado",
            "El servicio dejó de funcionar el 31 de marzo de 2024.",
        ),
        closed(
            "closed-pt",
            "pt",
            "O Osprey foi encerrado",
            "O serviço foi descontinuado em 2024.",
        ),
        closed(
            "closed-ru",
            "ru",
            "Osprey закрыт",
            "Сервис прекратил работу 31 марта 2024 года.",
        ),
        soon(
            "soon-en",
            "en",
            "Osprey is shutting down",
            "The service will close on 1 March 2027. Please export your data.",
        ),
        soon(
            "soon-en-will",
            "en",
            "Osprey will be discontinued",
            "It will stop working on March 1, 2027.",
        ),
        soon(
            "soon-en-sunset",
            "en",
            "We are sunsetting Osprey",
            "You can use it until March 1, 2027.",
        ),
        soon(
            "soon-zh",
            "zh",
            "Osprey 即将停止服务",
            "我们将于2027年3月1日停止运营，请及时导出数据。",
        ),
        soon(
            "soon-ja",
            "ja",
            "サービス終了のお知らせ",
            "Ospreyは2027年3月31日をもちましてサービスを終了いたします。",
        ),
        soon(
            "soon-ko",
            "ko",
            "서비스 종료 예정 안내",
            "Osprey 서비스는 2027년 3월 31일에 종료될 예정입니다.",
        ),
        soon(
            "soon-de",
            "de",
            "Osprey wird eingestellt",
            "Wir werden den Betrieb am 31. März 2027 einstellen.",
        ),
        soon(
            "soon-fr",
            "fr",
            "Osprey va fermer",
            "Le service fermera le 31 mars 2027.",
        ),
        soon(
            "soon-es",
            "es",
            "Osprey cerrará",
            "El servicio dejará de funcionar el 31 de marzo de 2027.",
        ),
        soon(
            "soon-pt",
            "pt",
            "O Osprey será encerrado",
            "O serviço será descontinuado em março de 2027.",
        ),
        soon(
            "soon-ru",
            "ru",
            "Osprey закрывается",
            "Сервис прекратит работу 31 марта 2027 года.",
        ),
    ]
}

/// Notices in words that no list has.
fn composed() -> Vec<Row> {
    let row = |want: Want, id: &str, lang: &str, name: &str, heading: &str, text: &str| {
        let body = format!("<h1>{heading}</h1><p>{text}</p>");
        row(
            want,
            id,
            "https://osprey.example/",
            name,
            document(lang, name, &body),
        )
        .alike()
    };
    vec![
        row(
            Want::Dead,
            "composed-en",
            "en",
            "Osprey",
            "An update",
            "We've decided to close Osprey. The service went offline on February 1, 2026 and all data has been deleted.",
        ),
        row(
            Want::Dead,
            "composed-en-object",
            "en",
            "Osprey",
            "We have discontinued Osprey",
            "Support ended on June 30, 2025.",
        ),
        row(
            Want::Dead,
            "composed-en-dated",
            "en",
            "Osprey",
            "We said our goodbyes",
            "On May 2, 2026 we closed Osprey for good.",
        ),
        row(
            Want::Dead,
            "composed-en-service",
            "en",
            "Osprey",
            "Osprey thanks you",
            "We stopped the service in March 2026.",
        ),
        row(
            Want::Dead,
            "composed-zh",
            "zh",
            "鱼鹰",
            "感谢",
            "鱼鹰App已于2026年2月28日下线，不再提供任何服务。",
        ),
        row(
            Want::Dead,
            "composed-ja",
            "ja",
            "ミサゴ",
            "ありがとうございました",
            "ミサゴは2025年12月25日にサービスを終了しました。",
        ),
        row(
            Want::Dead,
            "composed-de",
            "de",
            "Osprey",
            "Das war es",
            "Am 31. März 2026 haben wir Osprey abgeschaltet.",
        ),
        row(
            Want::Dead,
            "composed-fr",
            "fr",
            "Osprey",
            "Clap de fin",
            "Osprey s’est arrêté le 31 mars 2026. Merci à tous.",
        ),
        row(
            Want::Dead,
            "composed-es",
            "es",
            "Osprey",
            "Hasta aquí",
            "Osprey cerró el 31 de marzo de 2026.",
        ),
        row(
            Want::Dead,
            "composed-pt",
            "pt",
            "Osprey",
            "Obrigado",
            "A Osprey foi desligada em 31 de março de 2026.",
        ),
        row(
            Want::Dead,
            "composed-ru",
            "ru",
            "Скопа",
            "До свидания",
            "31 марта 2026 года мы закрыли Скопа. Данные удалены.",
        ),
        row(
            Want::Soon,
            "composed-soon-de",
            "de",
            "Osprey",
            "Neuigkeiten",
            "Osprey schließt zum 30. April 2027.",
        ),
        row(
            Want::Soon,
            "composed-soon-ru",
            "ru",
            "Скопа",
            "Новости",
            "Скопа закроется 1 марта 2027 года.",
        ),
        row(
            Want::Soon,
            "composed-soon-ja",
            "ja",
            "ミサゴ",
            "お知らせ",
            "ミサゴは2027年2月28日をもってサービスの提供を終了いたします。",
        ),
    ]
}

/// What closes in such words and is not the product.
fn nearly_composed() -> Vec<Row> {
    let living = |id: &str, lang: &str, name: &str, text: &str| {
        let body = format!("<h1>{name}</h1><p>{text}</p>");
        row(
            Want::Living,
            id,
            "https://osprey.example/",
            name,
            document(lang, name, &body),
        )
    };
    vec![
        living(
            "nearly-round",
            "en",
            "Osprey",
            "Osprey closed its seed round on May 2, 2026.",
        ),
        living(
            "nearly-office",
            "en",
            "Osprey",
            "On May 2, 2026 we closed our Berlin office for good.",
        ),
        living(
            "nearly-classic",
            "en",
            "Osprey",
            "We have discontinued Osprey Classic. It ended on May 2, 2026.",
        ),
        living(
            "nearly-api",
            "en",
            "Osprey",
            "Osprey API v1 was shut down on June 1, 2025; use v2.",
        ),
        living(
            "nearly-entries",
            "en",
            "Osprey",
            "Entries for Osprey closed on June 1, 2024.",
        ),
        living(
            "nearly-others",
            "en",
            "Osprey",
            "Lapwing shut down on July 8, 2025. Osprey imports its lists.",
        ),
        living(
            "nearly-office-ru",
            "ru",
            "Скопа",
            "1 марта 2026 года мы закрыли офис в Москве. Скопа работает.",
        ),
        living(
            "nearly-old-app-ja",
            "ja",
            "ミサゴ",
            "ミサゴの旧アプリは2025年3月31日をもって提供を終了いたしました。",
        ),
        living(
            "nearly-holidays",
            "en",
            "Osprey",
            "Osprey will close on December 24, 2026 for the holidays.",
        ),
        living(
            "nearly-feature-zh",
            "zh",
            "鱼鹰",
            "鱼鹰的旧版编辑器已于2026年2月28日下线。",
        ),
        living(
            "nearly-until",
            "de",
            "Osprey",
            "Osprey hat am 2. Mai 2026 das Büro in Bonn geschlossen.",
        ),
    ]
}
