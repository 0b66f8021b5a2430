//! Pages that live and have the words of a notice in a sentence about something else: what
//! an app finds that was deleted, whose account is suspended, who stands in a queue.

use super::html::doc;
use crate::row::{Row, living, row};
use crate::support::{redirect, respond};

pub(crate) fn rows() -> Vec<Row> {
    [
        done_to_others(),
        stopped_elsewhere(),
        slogans(),
        at_markets(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A start page of a few sentences with a way on, as `lang` has it.
fn start(lang: &str, title: &str, said: &str) -> String {
    doc(
        lang,
        title,
        &format!("<h1>{title}</h1><p>{said}</p><a href='/begin'>→</a>"),
    )
}

/// A short page that shows no name: somebody may have to look, and nobody says that
/// it is dead.
fn unnamed(name: &'static str, lang: &str, title: &str, said: &str) -> Row {
    row("placeholder", name, &format!("https://{name}-said.com/"))
        .named("Quernstone")
        .page(start(lang, title, said))
}

/// A short page that names its product.
fn named(name: &'static str, lang: &str, title: &str, said: &str) -> Row {
    living(name, &format!("https://{name}-said.com/"))
        .named("Quernstone")
        .page(start(lang, title, said))
}

fn done_to_others() -> Vec<Row> {
    vec![
        unnamed(
            "done-finds",
            "en",
            "Old mail, back again",
            "This app finds any letter that was deleted and files it.",
        ),
        unnamed(
            "done-half",
            "en",
            "Share a picture",
            "Whatever you leave on this board has been deleted by the morning.",
        ),
        unnamed(
            "done-lifted",
            "en",
            "News of the valley",
            "The registration on this site has been removed. Read on.",
        ),
        unnamed(
            "done-anew",
            "en",
            "Try it",
            "This shop was deleted and set up again at four, as each night.",
        ),
        unnamed(
            "done-es",
            "es",
            "Cines de antes",
            "Esta aplicación enseña un cine que ya no existe.",
        ),
        unnamed(
            "done-fr",
            "fr",
            "Gares oubliées",
            "Ce projet dessine une gare qui n'existe plus.",
        ),
        unnamed(
            "done-de",
            "de",
            "Verlorene Wörter",
            "Diese Seite sammelt, was es so nicht mehr gibt.",
        ),
        unnamed(
            "done-ru",
            "ru",
            "Старые вывески",
            "Этот сайт хранит вывеску, которой больше не существует.",
        ),
        unnamed(
            "done-tr",
            "tr",
            "Sessiz okuma",
            "Bu uygulama açılınca bildirim kaldırıldı demektir.",
        ),
        unnamed(
            "done-ja",
            "ja",
            "写真の整理",
            "このアプリで整理した写真は、元の場所から削除されました。",
        ),
        unnamed(
            "done-zh",
            "zh",
            "图片压缩",
            "本网站处理后的图片一小时内已删除。",
        ),
        unnamed(
            "done-ko",
            "ko",
            "사진 정리",
            "이 앱에서 정리한 사진은 원본이 삭제되었습니다.",
        ),
        unnamed(
            "done-ar",
            "ar",
            "صور قديمة",
            "هذا الموقع يعيد كل ما تم حذفه من الصور.",
        ),
    ]
}

fn stopped_elsewhere() -> Vec<Row> {
    vec![
        unnamed(
            "stopped-whether-pl",
            "pl",
            "Stan konta",
            "Zobacz, czy konto zostało zawieszone. Wynik od razu.",
        ),
        unnamed(
            "stopped-whether-ro",
            "ro",
            "Starea contului",
            "Aflați dacă un cont a fost suspendat, pe orice rețea.",
        ),
        unnamed(
            "stopped-asked-vi",
            "vi",
            "Trợ giúp",
            "Tài khoản bị đình chỉ? Chúng tôi gọi lại trong ngày.",
        ),
        unnamed(
            "stopped-asked-hi",
            "hi",
            "सहायता",
            "क्या आपका खाता निलंबित है? हमसे बात करें।",
        ),
        unnamed(
            "stopped-other-id",
            "id",
            "Teh dari lereng",
            "Pengiriman ditangguhkan selama libur, toko tetap buka.",
        ),
        unnamed(
            "stopped-other-no",
            "no",
            "Håndball",
            "Treneren er suspendert, og laget har ikke tapt siden jul.",
        ),
        unnamed(
            "stopped-other-ar",
            "ar",
            "متجر التمور",
            "تم إيقاف الشحن اليوم، ويمكنك فتح الحساب لمتابعة الطلب.",
        ),
        named(
            "stopped-office-fi",
            "fi",
            "Pyörät vuokralle",
            "Toimisto on suljettu lauantaina. Tili: FI00 1111. Quernstone palvelee muuten joka päivä.",
        ),
        named(
            "stopped-dunning-en",
            "en",
            "Bills that get paid",
            "After an overdue invoice the hosting account is suspended, and Quernstone writes the letter.",
        ),
        named(
            "stopped-dunning-de",
            "de",
            "Rechnungen im Griff",
            "Bei unbezahlter Rechnung wird die Webseite gesperrt, und Quernstone schreibt den Brief.",
        ),
        named(
            "stopped-trial-en",
            "en",
            "Sites in an hour",
            "Any site owner tries it free. When your trial has ended, Quernstone keeps your pages.",
        ),
    ]
}

fn slogans() -> Vec<Row> {
    vec![
        named(
            "slogan-human-fr",
            "fr",
            "Parce que vous êtes humain",
            "Quernstone écoute, à toute heure.",
        ),
        named(
            "slogan-human-de",
            "de",
            "Weil du ein Mensch bist",
            "Quernstone schreibt so, wie du sprichst.",
        ),
        named(
            "slogan-queue-it",
            "it",
            "Niente attese",
            "Mentre sei in coda leggi il tempo di attesa e chi è davanti a te. Quernstone ti chiama.",
        ),
        named(
            "slogan-queue-ja",
            "ja",
            "順番待ちを手元で",
            "待ち時間を自動的に知らせる Quernstone です。",
        ),
        named(
            "slogan-geo-nl",
            "nl",
            "Alles kijken",
            "Bekijk films die niet beschikbaar zijn in je land. Met Quernstone gaat het.",
        ),
        named(
            "slogan-geo-pl",
            "pl",
            "Herbaty świata",
            "Odbiór osobisty nie jest dostępny w twoim kraju. Quernstone wysyła paczką.",
        ),
        named(
            "slogan-court-es",
            "es",
            "Abogados ya",
            "Si tu cuenta está bloqueado por orden judicial, Quernstone llama hoy.",
        ),
        named(
            "slogan-room",
            "en",
            "See a vet from home",
            "Quernstone has a waiting room with music.",
        ),
        living("geo-docs", "https://docs-said.com/errors/417")
            .named("Quernstone")
            .page(start(
                "en",
                "Location not supported",
                "Quernstone sends code 417 for a store outside the regions of your plan.",
            )),
        living("geo-checker", "https://checker-said.com/")
            .named("Quernstone")
            .gives(redirect(302, "/tools/geo-block-test"))
            .at(
                "https://checker-said.com/tools/geo-block-test",
                respond(200).body(start(
                    "en",
                    "Quernstone",
                    "Is your page blocked somewhere? Look from forty countries.",
                )),
            ),
        living("removed-archive-zh", "https://archive-said.com/tool")
            .named("石磨")
            .page(start(
                "zh",
                "被作者删除的文章也能找回",
                "石磨每天备份文章，输入链接即可查看。",
            )),
        living("removed-archive-ko", "https://archive-ko-said.com/tool")
            .named("맷돌")
            .page(start(
                "ko",
                "작성자가 삭제한 글도 복구",
                "맷돌은 글을 날마다 모아 둡니다.",
            )),
    ]
}

fn at_markets() -> Vec<Row> {
    let boats = start(
        "en",
        "GetQuernstone-said.com",
        "Our weekly auctions bring you the bids. You decide on your offer, and we hold the money in escrow.",
    );
    vec![
        row("placeholder", "market-get", "https://quernstone-said.com/")
            .named("Quernstone")
            .gives(redirect(301, "https://getquernstone-said.com/"))
            .at("https://getquernstone-said.com/", respond(200).body(boats)),
        unnamed(
            "market-watch-hu",
            "hu",
            "Nevek figyelése",
            "Szólunk, ha a domain eladó vagy lejár.",
        ),
        unnamed(
            "market-watch-no",
            "no",
            "Vi følger med",
            "Du får en melding når domenet er til salgs.",
        ),
    ]
}
