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
