//! Notices that a product has closed, or will.
//!
//! In a title or heading only, of a short page: products announce the end of
//! an old API, a plan or an app in banners and posts, and live on. What has
//! closed is told in the past tense; a date ahead, or a present tense, is a
//! page that is closing. What has no tense ("notice of the end of service") is
//! past, unless the future stands beside it. The first clue of a row is what
//! states the end; the others are what has to stand beside it.

use super::Clue::{Heading, Text};
use super::Kind::{Closed, Closing, Ending};
use super::{NOTES, Signature, WORDS};

/// What a farewell shows at most, in characters: some tell the whole story.
const LETTER: u32 = 4_000;
/// Links within the site.
const FEW: u32 = 8;
/// The bound for words in the text.
const SHORT: u32 = 500;

/// The rows whose words end the sentence that tells.
pub(crate) const ENDED: &[&str] = &["closed-heading-end", "closed-servers-off"];
/// The rows whose words are slogans as well.
pub(crate) const SLOGANS: &[&str] = &["farewell-heading", "slogan-heading", "ended-and-gone"];

pub(super) static ROWS: &[Signature] = &[
    Signature::new(
        "closed-heading",
        Closed,
        &[Heading(
            "has shut down | have shut down | has been shut down | was shut down | was discontinued |
            has now shut down | has officially shut down | has closed down |
            has closed its doors | we have closed | we've closed | we've shut down |
            we have shut down | we shut down | is closed for good |
            is permanently closed | permanently closed | has closed permanently |
            has permanently closed | has been discontinued | is discontinued | was discontinued | has been closed | is closed forever | is no more | closed our doors | closed its doors | bids farewell |
            journey has ended | has ended its service | has ended operations | shut down on | was retired | has been retired |
            has been sunset | has been sunsetted | was sunset | is now sunset |
            has ceased operations | ceased operations | has been decommissioned |
            has been terminated | is no longer available |
            is no longer in service | is no longer operational | is no longer active |
            is no longer with us | no longer in operation |
            service has ended | service has been discontinued | service discontinued |
            service closed | service ended | has come to an end | end of service |
            has reached end of life | reached its end of life | has gone offline |
            is offline for good | our incredible journey has come to an end",
        )],
        WORDS,
    )
    .text(LETTER)
    .internal(FEW)
    .no_product(),
    Signature::new(
        "closed-heading-chinese",
        Closed,
        &[Heading(
            " 已关停 | 已停止服务 | 已停止运营 | 已经停止服务 | 已经停止运营 | 已停服 |
            已下线 | 已经下线 | 正式下线 | 正式关闭 | 正式停服 | 已终止服务 | 已终止运营 |
            服务已终止 | 服务已停止 | 服务已关闭 | 服务已下线 | 服务终止 |
           
            已永久关闭 | 永久关闭 | 已停止服務 |
            已停止營運 | 服務已終止 | 服務終止",
        )],
        WORDS,
    )
    .text(LETTER)
    .internal(FEW)
    .no_product(),
    Signature::new(
        "closed-heading-other",
        Closed,
        &[Heading(
            "サービス終了のお知らせ | サービスは終了しました | サービスを終了しました |
            サービス提供を終了 | サービス終了 | 終了いたしました | 終了しました | 閉鎖しました |
            閉鎖いたしました | 閉店しました | 閉店いたしました | サイト閉鎖 | 提供終了 |
            서비스 종료 | 서비스가 종료 | 서비스를 종료하였습니다 | 서비스를 종료했습니다 |
            종료되었습니다 | 운영이 종료 | 운영을 종료 | ha cerrado | hemos cerrado |
            cerrado permanentemente | cerrado definitivamente | ha dejado de funcionar |
            ha dejado de operar | servicio finalizado | servicio descontinuado |
            ya no está disponible | ha sido descontinuado | wurde eingestellt |
            ist eingestellt | hat geschlossen | wurde geschlossen | ist geschlossen |
            dauerhaft geschlossen | endgültig geschlossen | dienst eingestellt |
            betrieb eingestellt | haben geschlossen | nicht mehr verfügbar | gibt es nicht mehr |
            a fermé ses portes | a fermé | est fermé | est désormais fermé |
            définitivement fermé | fermé définitivement | fermeture définitive | a cessé son activité |
            a cessé ses activités | a cessé toute activité | a cessé son service | a cessé d'exister |
            a été arrêté | service arrêté | n'est plus disponible | n'existe plus |
            nous avons fermé | foi encerrado | foi encerrada | foi descontinuado |
            foi descontinuada | encerrou suas atividades | encerrou as atividades |
            encerramos as atividades | encerrado definitivamente | não está mais disponível |
            serviço encerrado | serviço descontinuado | сервис закрыт | проект закрыт |
            сайт закрыт | сервис прекратил работу | прекратил работу | прекратила работу |
            прекратил свою работу | прекратил существование | больше не работает |
            завершил работу | завершил свою работу | закрылся | мы закрылись | ha chiuso |
            è stato chiuso | è stata chiusa | è chiuso | chiuso definitivamente | abbiamo chiuso |
            servizio terminato | servizio dismesso | non è più disponibile | è stato dismesso |
            kapandı | kapatıldı | hizmet sona erdi | is gesloten | is gestopt | został zamknięty |
            została zamknięta | serwis zamknięty | đã đóng cửa | đã ngừng hoạt động |
            telah ditutup",
        )],
        WORDS,
    )
    .text(LETTER)
    .internal(FEW)
    .no_product(),
    Signature::new(
        "closed-words",
        Closed,
        &[Text(
            "has shut down | has been shut down | has permanently shut down | is shut down |
            has officially shut down | has now shut down | we have shut down | we've shut down | closed its doors |
            was shut down on | was discontinued on | closed our doors | ended operations | has closed its doors | has closed down |
            we have closed | has permanently closed | is permanently closed | has been sunset | was sunset on |
            has ceased operations | ceased operations | is no longer in service |
            is no longer operational | is no longer in operation | is no longer operating |
            service is no longer available | product is no longer available |
            site is no longer available | app is no longer available |
            website is no longer available | platform is no longer available |
            has been permanently closed | service has ended | service has been discontinued |
            service has been terminated |
            has closed permanently | has closed for good | is closed for good | has stopped working |
            has been retired | was retired | has been decommissioned | has come to an end |
            was sunset | has gone out of business | is no longer available as of |
            已停止服务 | 已停止运营 |
            已经停止 | 已关停 | 已停服 | 正式停服 | 正式下线 | 已终止服务 |
            已永久关闭 | 服务器现已关闭 | 已正式关闭 | 已正式下线 |
            已经正式下线 | 服务现已关闭 | 服务已关闭 | 服务已经关闭 | 服务已终止 | 已停止服務 |
            サービスを終了 | サービスは終了 | サービス提供を終了 | 서비스를 종료 | 서비스가 종료 | ha cerrado sus puertas | hemos cerrado | ha dejado de funcionar |
            ha sido descontinuado | wurde eingestellt | wurde dauerhaft eingestellt |
            hat den betrieb eingestellt | haben wir eingestellt | a fermé ses portes |
            a cessé ses activités | a été définitivement | foi encerrado | foi descontinuado |
            encerrou suas atividades | прекратил работу | прекратил свою работу |
            прекратил существование | сервис закрыт | проект закрыт | больше не работает |
            ha chiuso i battenti | è stato chiuso | ha cessato | è stato dismesso",
        )],
        WORDS,
    )
    .text(SHORT)
    .internal(2)
    .no_product(),
    Signature::new(
        "closed-heading-more",
        Closed,
        &[Heading(
            "har stängt | har lagts ner | har lagts ned | är nedlagd | är nedlagt | är stängd |
            stängdes | har upphört | er lukket | blev lukket | er nedlagt | er ophørt | er lagt ned |
            har stengt | ble stengt | er avviklet | on suljettu | on lopettanut | on lopetettu |
            palvelu on päättynyt | is gestopt | zijn gestopt | is stopgezet | is opgeheven |
            niet meer beschikbaar | ukončil provoz | ukončila provoz |
            ukončil činnost | byl ukončen | byla ukončena | bylo ukončeno | skončil | ukončili jsme |
            bol ukončený | bola ukončená | zakończył działalność | zakończyła działalność |
            zakończyliśmy | przestał działać | został wyłączony | megszűnt | bezárt | leállt |
            befejezte működését | s-a închis | a fost închis | și-a încetat activitatea |
            nu mai este disponibil | έκλεισε | τερματίστηκε | σταμάτησε τη λειτουργία |
            δεν είναι πλέον διαθέσιμ | припинив роботу | припинила роботу | закрився |
            більше не працює | завершив роботу | kapatıldı | hizmetimiz sona erdi | hizmeti sona erdi | hizmetine son verdi |
            artık hizmet vermiyor | đã ngừng | ngừng hoạt động | ngừng cung cấp | dừng hoạt động |
            đã dừng | telah tutup | telah dihentikan | berhenti beroperasi |
            sudah tidak beroperasi | tidak lagi tersedia | ปิดให้บริการแล้ว | ยุติการให้บริการ |
            เลิกให้บริการ | تم إغلاق | توقفت الخدمة | لم تعد متاحة | נסגר | הופסק | متوقف شد |
            تعطیل شد | बंद हो गया | बंद हो गई | बंद कर दिया गया | बंद कर दी गई |
            have wound down | has wound down | we've wound down | wound down | shut its doors |
            shut our doors | called it a day | closed up shop | pulled the plug | is offline forever",
        )],
        WORDS,
    )
    .text(SHORT)
    .internal(3)
    .no_product(),
    // Of a round, a year and a search too: nothing else may follow.
    Signature::new(
        ENDED[0],
        Closed,
        &[Heading(
            "is beëindigd | werd beëindigd | is uit de lucht | została wyłączona | został wyłączony |
            została zakończona | byl uzavřen | byla uzavřena | bylo uzavřeno | byl zrušen | byla zrušena |
            sonlandırıldı | sonlandırılmıştır | đã chấm dứt | đã kết thúc | đã ngưng hoạt động |
            ปิดตัวลงแล้ว | ปิดตัวแล้ว | ปิดบริการแล้ว | أغلق أبوابه |
            أغلقت أبوابها | נסגרה | הופסקה | הופסקו | נסגרו | σταμάτησε να λειτουργεί |
            har stängts | har avvecklats | är nedstängd | er nedlukket | er stengt for godt | on ajettu alas |
            a încetat | și-a încheiat activitatea | leállították | leállítottuk | véget ért | متوقف شده است |
            تعطیل شده است | बंद हो चुका है | बंद हो चुकी है | बंद कर दिया है",
        )],
        WORDS,
    )
    .text(SHORT)
    .internal(3)
    .no_product(),
    Signature::new(
        ENDED[1],
        Closed,
        &[Text(
            "switched the servers off | switched our servers off | turned our servers off |
            shut the servers down | shut our servers down | took the servers down | took our servers down",
        )],
        WORDS,
    )
    .text(SHORT)
    .internal(2)
    .no_product(),
    Signature::new(
        "closed-words-more",
        Closed,
        &[Text(
            "app stopped working | service stopped working | site stopped working |
            all accounts were deleted | all accounts have been deleted |
            accounts were deleted | all user data has been deleted |
            all user data was deleted | all data has been erased | a fermé définitivement |
            a définitivement fermé | 团队已解散 | 团队已经解散 | 公司已解散 | 公司已注销 |
            服务器已关停 | 服务器已经关闭 | service was turned off |
            service was switched off | service was shut off | service n'est plus accessible |
            cerró definitivamente | cerró sus puertas | сервис отключен | сервис отключён |
            сервис был отключен | сервис был отключён | turned off the servers | turned the servers off | switched off the servers |
            האתר אינו פעיל עוד | האתר אינו פעיל יותר | השירות אינו פעיל עוד |
            השירות אינו פעיל יותר | website is niet meer actief | dienst is niet meer actief |
            servers have been turned off | servers have been switched off | servers are offline |
            shut off the servers | was dissolved in | has been dissolved | wound down the company |
            we've wound down | we have wound down | pulled the plug on | closed up shop |
            shut its doors | shut our doors | tjänsten stängdes | har lagts ner | har upphört |
            blev lukket | er blevet lukket | ble lagt ned | palvelu on päättynyt | on lopetettu |
            is stopgezet | zijn gestopt | byla ukončena | byl ukončen |
            zakończyliśmy działalność | zakończył działalność | zakończyła działalność |
            a szolgáltatás megszűnt | a fost închis | припинив роботу | hizmetimiz sona erdi |
            hizmetine son verdi | đã ngừng hoạt động | đã ngừng cung cấp | telah dihentikan |
            ยุติการให้บริการ | توقفت الخدمة",
        )],
        WORDS,
    )
    .text(SHORT)
    .internal(2)
    .no_product(),
    // Products bid farewell to paper, too: nobody else's end may follow.
    Signature::new(
        SLOGANS[0],
        Closed,
        &[Heading(
            "says goodbye | waves goodbye |
            bids adieu | ist geschichte | sagt tschüss | sagt lebewohl | verabschiedet sich |
            tire sa révérence | dice adiós | se despide | diz adeus | despede-se |
            прощается | ушёл в прошлое | dice addio | ci saluta | żegna się | hüvasti |
            tar farväl | siger farvel | neemt afscheid | veda ediyor | nói lời tạm biệt",
        )],
        WORDS,
    )
    .text(SHORT)
    .internal(3)
    .no_product(),
    Signature::new(
        SLOGANS[1],
        Closed,
        &[
            Heading("was a good run | the end of the road | rest in peace | c'est fini"),
            Text(
                "thank you for | thanks for | thanks to everyone | ran out of money | grateful |
                goodbye | farewell | shut down | closed | discontinued | no longer available |
                our servers | been deleted | merci à | merci de | merci pour | a fermé | fermons |
                s'arrête | s'est arrêté",
            ),
        ],
        WORDS,
    )
    .text(SHORT)
    .internal(3)
    .no_product(),
    // Thanks are for birthdays too, and a slogan bids farewell to paper: an end has to stand beside them.
    Signature::new(
        "thanks-and-end",
        Closed,
        &[
            Text(
                "has ended | has come to an end | have closed | has closed | is closed | closed on |
                shut down | no longer available | discontinued | stopped working | went offline |
                turned off | geschlossen | eingestellt | beendet | fermé | terminé | terminée |
                cerrado | cerró | terminado | 停止服务 | 停止运营 | 已关闭 | 已下线 | 已结束 | 终止 |
                停服 | 停运 | 終了 | 閉鎖 | 閉店 | 종료 | 중단",
            ),
            Text(
                "thank you for being part of | thank you for being a part of |
                thank you to all our users | thank you to everyone who | incredible journey |
                thank you and goodbye | thanks for the memories | auf wiedersehen | au revoir |
                hasta siempre | 感谢您一直以来 | 感谢一路 | 感谢大家的支持 | 感谢您的陪伴 |
                感谢陪伴 | 長らくのご愛顧 | 長い間ご利用 | ご愛顧いただき | 그동안 이용해",
            ),
        ],
        WORDS,
    )
    .text(SHORT)
    .internal(3)
    .no_product(),
    // Much may be gone but the product: a farewell has to stand beside it.
    Signature::new(
        "gone-heading",
        Closed,
        &[
            Heading("is gone | is no longer here | ist weg | больше нет | n'est plus | ya no existe"),
            Text(
                "thank you for | thanks for | thanks to everyone | ran out of money | grateful |
                goodbye | farewell | danke für | danke an | merci à | merci de | merci pour |
                gracias por | gracias a | спасибо | отключен | отключён",
            ),
        ],
        WORDS,
    )
    .text(SHORT)
    .internal(2)
    .no_product(),
    Signature::new(
        "farewell-chinese",
        Ending,
        &[
            Text(
                "关闭了 | 已关闭 | 已经关闭 | 停止运营 | 停止服务 | 终止服务 | 终止运营 | 正式结束 |
                画上句号 | 關閉了 | 已關閉 | 停止營運 | 終止服務",
            ),
            Heading("告别信 | 告别书 | 告别 | 再见 | 后会有期 | 告用户书 | 告別 | 再見"),
        ],
        WORDS,
    )
    .text(600)
    .internal(2)
    .no_product(),
    Signature::new(
        "closing-heading",
        Closing,
        &[Heading(
            "is shutting down | are shutting down | we're shutting down | we are shutting down |
            will shut down | will be shutting down | will be shut down |
            shutdown notice | shut down notice | is closing | is closing down |
            will be closing | will be closed | we're closing | we are closing |
            is winding down | is going away | is sunsetting | we're sunsetting | we are sunsetting | are sunsetting |
            will be sunset | will sunset | sunset notice | is being discontinued |
            will be discontinued | will be retired | is being retired | will cease operations |
            will no longer be available | will be decommissioned | is coming to an end |
            will end on | end of service notice |
            last day of service | saying goodbye | 即将关闭 | 即将下线 | 即将停止 | 即将停服 |
            即将关停 | 将停止服务 | 将停止运营 | 将关闭 | 将下线 | 即將關閉 | 即將停止 |
            將停止服務 | 終了予定 | サービスを終了いたします | サービスを終了します |
            サービス終了予定 | 종료 예정 | 종료될 예정 | 종료합니다 |
            va a cerrar | cerrará | cierra sus puertas | cierre del servicio |
            dejará de funcionar | wird eingestellt | stellt den betrieb ein | wird geschlossen | va fermer | ferme ses portes | fermera | fermeture du service |
            fermeture de | será encerrado | será descontinuado | será desativado |
            vai encerrar | закрывается | прекращает работу | будет закрыт | завершает работу |
            прекратит работу | закрытие сервиса | chiuderà | sta chiudendo | verrà chiuso |
            verrà dismesso | cesserà | chiude i battenti | kapanıyor | kapatılacak |
            wordt stopgezet | zostanie zamknięty | sẽ đóng cửa | sẽ ngừng hoạt động",
        )],
        NOTES,
    )
    .text(LETTER)
    .internal(FEW)
    .no_product(),
    Signature::new(
        "closing-words",
        Closing,
        &[Text(
            "will be shutting down | will shut down | will be shut down | will be closing | will close permanently |
            will be permanently closed | will cease operations | will be discontinued |
            will be sunset | is being sunset | will be retired | is winding down |
            are winding down | will no longer be available after |
            will no longer be available from | will no longer be available as of | 即将关闭 |
            即将下线 | 即将停止 | 将停止服务 | 将停止运营 | 将正式关闭 | 将正式下线 | 即將停止 |
            將停止服務 | サービスを終了いたします | サービスを終了します |
            終了させていただきます | 서비스가 종료될 | 서비스를 종료합니다 | 종료될 예정 |
            dejará de funcionar | cerrará el | wird eingestellt | fermera ses portes |
            cessera | será encerrado | será descontinuado | прекратит работу | прекращает работу |
            будет закрыт | verrà chiuso | cesserà",
        )],
        NOTES,
    )
    .text(SHORT)
    .internal(2)
    .no_product(),
    Signature::new(
        "ending-heading",
        Ending,
        &[Heading(
            "停止运营 | 停止服务 | 停服公告 | 停服通知 | 停运公告 | 停运通知 | 关停公告 | 关停通知 |
            下线通知 | 终止服务 | 服务终止 | 终止运营 | 闭站公告 | 关服公告 | 停止服務公告 | 終止服務 |
            サービス終了のご案内 | 閉鎖のお知らせ | サイト閉鎖のお知らせ | 운영 종료 안내 | 下线公告 | 关闭公告 | 关站公告 |
            结束运营 | 停止營運 | 停止服務 | 結束營運 | 結束服務 | 關站公告",
        )],
        WORDS,
    )
    .text(LETTER)
    .internal(FEW)
    .no_product(),
    Signature::new(
        "ending-words",
        Ending,
        &[Text("decision to wind down | decision to shut down | decision to sunset |
            décision d'arrêter le service | décision de fermer le service |
            entschieden, den betrieb | entschieden, den dienst | 停止运营 | 停止服务 | 停止營運 | 結束營運")],
        WORDS,
    )
    .text(SHORT)
    .internal(2)
    .no_product(),
    Signature::new(
        "closing-date-chinese",
        Closing,
        &[
            Heading("停止运营 | 停止服务 | 停服 | 停运 | 关停 | 下线 | 关闭 | 关站 | 停止營運 | 停止服務"),
            Text("将于 | 将在 | 將於 | 將在"),
        ],
        WORDS,
    )
    .text(LETTER)
    .internal(FEW)
    .no_product(),
];
