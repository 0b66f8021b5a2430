//! Closing notices in the words that the other tables lack: what is no longer
//! active, has ended, was given up, or went with its maker.

use super::Clue::{Heading, Text};
use super::Kind::{Closed, Closing};
use super::{ENDED, SLOGANS, Signature, WORDS};

/// The bound for words in the text, in characters.
const SHORT: u32 = 500;
/// A notice to creditors has addresses in it.
const LETTER: u32 = 1_200;

/// The row of what nobody looks after: it may run on.
pub(crate) const UNMAINTAINED: &str = "unmaintained-heading";
/// The row of what its maker's insolvency has stopped.
pub(crate) const INSOLVENT: &str = "insolvent-and-stopped";

/// The row of those who speak, whose object is all of the service.
pub(crate) const OURS: &str = "closed-words-ours";
/// What is operated no more.
const INACTIVE: &str = "closed-heading-inactive";
/// What works no more, or is not active.
pub(crate) const STOPPED: &str = "closed-heading-stopped";
/// The rows that are believed of a root, or where it says the same.
pub(crate) const AT_ROOTS: &[&str] = &[INACTIVE, STOPPED, ENDED[0]];
/// The rows that are believed where they are all of a heading.
pub(crate) const WHOLE_HEADINGS: &[&str] = &[INACTIVE, STOPPED, SLOGANS[2], UNMAINTAINED];

pub(super) static ROWS: &[Signature] = &[
    Signature::new(
        INACTIVE,
        Closed,
        &[Heading(
            "has ceased trading | ceased trading | ceased to exist | has ceased to exist |
            ist nicht mehr in betrieb | dejó de operar | dejó de existir |
            cesó sus operaciones | cesó su actividad | ha cesado su actividad |
            ha cesado sus operaciones | deixou de operar | deixou de existir |
            não existe mais | ha cessato il servizio | ha cessato le attività |
            ha cessato l'attività | ha cessato di esistere | перестал существовать |
            прекратил деятельность | прекратила деятельность | bestaat niet meer |
            faaliyetlerine son verdi | yayın hayatına son verdi | không còn hoạt động |
            đã chấm dứt hoạt động | tidak lagi beroperasi | ei ole enää toiminnassa | 已停止运作 |
            已停止運作 | 稼働を終了しました | 운영하지 않습니다",
        )],
        WORDS,
    )
    .text(SHORT)
    .internal(3)
    .no_product(),
    // A device's fault, and what help pages quote: what is gone has to be told besides.
    Signature::new(
        STOPPED,
        Closed,
        &[Heading(
            "is retired | are retired | is no longer online | ist nicht mehr online |
            n'est plus en ligne | n'est plus en service | a cessé de fonctionner |
            ya no está en línea | ya no está operativo | ya no está operativa |
            dejó de funcionar | não está mais no ar | não está mais em operação |
            deixou de funcionar | non è più online | non è più operativo |
            non è più operativa | non è più in funzione | non è più in linea |
            ha smesso di funzionare | перестал работать | перестала работать |
            is niet meer online | już nie działa | nie działa już | artık yayında değil |
            ist nicht mehr aktiv | n'est plus actif | n'est plus active | ya no está activo |
            ya no está activa | não está mais ativo | não está mais ativa | non è più attivo |
            non è più attiva | больше не активен | больше не активна | is niet meer actief |
            nie jest już aktywny | nie jest już aktywna | artık aktif değil |
            sudah tidak aktif | tidak lagi aktif | är inte längre aktiv |
            er ikke længere aktiv | er ikke lenger aktiv | již není aktivní",
        )],
        WORDS,
    )
    .text(SHORT)
    .internal(3)
    .no_product(),
    // Those who speak have it in their verb.
    Signature::new(
        OURS,
        Closed,
        &[Text(
            "we have ended the service | we have discontinued the service |
            we have ceased operations | we have stopped operating | we have ceased trading |
            has ceased trading | ceased trading on | haben den dienst eingestellt |
            haben den betrieb eingestellt | haben unseren dienst eingestellt |
            haben unseren betrieb eingestellt | nous avons arrêté le service |
            nous avons cessé nos activités | nous avons cessé notre activité |
            nous avons mis fin au service | hemos cesado el servicio |
            hemos cesado nuestra actividad |
            hemos finalizado el servicio |
            abbiamo cessato il servizio | abbiamo cessato l'attività |
            abbiamo cessato le attività | abbiamo chiuso il servizio | мы прекратили работу | мы закрыли сервис |
            мы прекратили деятельность | hebben de dienst stopgezet |
            hebben onze dienst stopgezet | zakończyliśmy świadczenie usług |
            zamknęliśmy serwis | hizmetimizi sonlandırdık | faaliyetlerimize son verdik |
            chúng tôi đã ngừng hoạt động | chúng tôi đã ngừng cung cấp |
            đã chấm dứt hoạt động | kami telah menghentikan layanan |
            vi har lagt ner tjänsten |
            vi har lagt ned tjenesten",
        )],
        WORDS,
    )
    .text(SHORT)
    .internal(2)
    .no_product(),
    // What has ended may be a trial, a season, a call: what was there has to be gone.
    Signature::new(
        SLOGANS[2],
        Closed,
        &[
            Heading(
                "has ended | is over | has concluded | has finished | ist beendet |
                wurde beendet | ist zu ende | ist zu ende gegangen | est terminé | est terminée |
                a pris fin | ha terminado | ha finalizado | ha concluido | terminou |
                chegou ao fim | è terminato | è terminata | è finito | è concluso |
                è giunto al termine | завершён | завершен | завершился | завершилась |
                is afgelopen | is beëindigd | zakończył się | zakończyła się | sona erdi |
                đã kết thúc | telah berakhir | är avslutat | är slut | er afsluttet |
                er avsluttet | 已结束 | 已經結束 | 已经结束 | 終了しました | 종료됐습니다",
            ),
            Text(
                "no longer available | not available any longer | not available anymore |
                no longer accessible | no longer online | no longer be accessed |
                can no longer be used | been turned off | been switched off | were turned off |
                were switched off | been taken offline | everyone who took part |
                everyone who participated | all who took part | nicht mehr verfügbar |
                nicht mehr zugänglich | wurde abgeschaltet | nicht mehr genutzt werden |
                plus disponible | plus accessible | ya no está disponible |
                ya no es accesible | não está mais disponível | não é mais acessível |
                non è più disponibile | non è più accessibile | больше недоступен |
                больше недоступна | больше не доступен | niet meer beschikbaar |
                nie jest już dostępny | nie jest już dostępna | artık kullanılamıyor |
                artık mevcut değil | không còn khả dụng | không còn truy cập |
                tidak lagi tersedia | finns inte längre | ikke længere tilgængelig |
                ikke lenger tilgjengelig | 不再提供 | 无法再使用 | 無法再使用 | 不再可用 |
                ご利用いただけません | 利用できなくなりました | 더 이상 이용할 수 없 |
                더 이상 사용할 수 없",
            ),
        ],
        WORDS,
    )
    .text(SHORT)
    .internal(8)
    .no_product(),
    Signature::new(
        UNMAINTAINED,
        Closing,
        &[Heading(
            "is no longer maintained | is no longer being maintained |
            is no longer developed | is no longer in development | is unmaintained |
            is abandoned | has been abandoned | wird nicht mehr gepflegt |
            wird nicht mehr weiterentwickelt | wird nicht mehr betreut |
            n'est plus maintenu | n'est plus maintenue | n'est plus développé |
            ya no se mantiene | ya no recibe mantenimiento | ya no se desarrolla |
            não é mais mantido | não é mais mantida | não é mais desenvolvido |
            non è più mantenuto | non è più sviluppato | wordt niet meer onderhouden |
            wordt niet meer ontwikkeld | больше не развивается | больше не разрабатывается |
            nie jest już rozwijany | nie jest już utrzymywany | artık geliştirilmiyor |
            không còn được phát triển | tidak lagi dikembangkan | underhålls inte längre |
            已停止维护 | 不再维护 | 已停止維護 | 不再維護 | 停止开发 | 開発を終了しました |
            開発終了 | 개발이 중단되었습니다",
        )],
        WORDS,
    )
    .text(SHORT)
    .internal(3)
    .no_product(),
    // Many go on while insolvent: that it has stopped stands beside it.
    Signature::new(
        INSOLVENT,
        Closing,
        &[
            Text(
                "filed for liquidation | filed for bankruptcy | filed for insolvency |
                filed for chapter 7 | entered liquidation | entered administration |
                went into liquidation | went into administration | gone into administration |
                gone into liquidation | is in liquidation | now in liquidation |
                is in administration | now in administration | placed in administration |
                went bankrupt |
                declared bankrupt | declared bankruptcy | is insolvent | became insolvent |
                insolvency proceedings | insolvenz angemeldet | insolvenzantrag |
                insolvenzverfahren | ist insolvent | liquidation judiciaire |
                dépôt de bilan | déposé le bilan | mise en liquidation |
                concurso de acreedores | en liquidación | declarada en quiebra |
                se declaró en quiebra | decretou falência | declarou falência |
                pediu falência | dichiarato fallito | dichiarata fallita |
                liquidazione giudiziale | in liquidazione | failliet verklaard |
                faillissement | ogłosiła upadłość | ogłosił upadłość | upadłości |
                признана банкротом | признан банкротом | банкротства | iflas etti |
                iflas etmiştir | đã phá sản | tuyên bố phá sản | dinyatakan pailit |
                försatts i konkurs | i konkurs | gått konkurs | gået konkurs |
                已破产 | 申请破产 | 进入破产 | 宣告破产 | 破产清算 | 已破產 | 宣告破產 | 聲請破產 |
                破産手続 | 自己破産 | 파산 선고 | 파산 절차 | 파산했습니다",
            ),
            Text(
                "ceased trading | has stopped | have stopped | stopped working |
                no longer available | no longer operat | no longer offered | switched off |
                turned off | shut down | has closed | have closed | ceased operations |
                cease operations | eingestellt | abgeschaltet | nicht mehr verfügbar |
                geschlossen | a cessé | ont cessé | arrêté | a fermé | plus disponible |
                dejó de | dejaron de | ha cesado | ha cerrado | ya no está disponible |
                deixou de | encerrou | foi encerrado | não está mais | ha cessato |
                è cessato | è stato chiuso | non è più | stopgezet | gestopt |
                niet meer beschikbaar | zakończył | przestał | nie jest już |
                прекратил | прекращена | остановлен | отключ | недоступ | durduruldu |
                sona erdi | kapatıldı | ngừng | chấm dứt | dihentikan | stängts |
                lagts ner | lukket | stengt | 停止 | 终止 | 关闭 | 終止 | 關閉 | 終了 | 閉鎖 | 종료 | 중단",
            ),
        ],
        WORDS,
    )
    .text(LETTER)
    .internal(3)
    .no_product(),
];
