//! Closing notices by what is said of a product by its name.
//!
//! "Was discontinued in 2023" is said of much in a text: it is a notice where
//! the product's own name stands before it (the judge sees to that), on a
//! short page with hardly a link.

use super::Clue::{Heading, Text};
use super::Kind::{Closed, Closing};
use super::{Signature, WORDS};

/// The bound for words in the text, in characters.
const SHORT: u32 = 500;

/// The row whose words are believed of the product's name only.
pub(crate) const OF_ITS_NAME: &str = "closed-of-its-name";

pub(super) static ROWS: &[Signature] = &[
    Signature::new(
        OF_ITS_NAME,
        Closed,
        &[Text(
            "was discontinued in | was discontinued | was shut down in | was closed in |
            was retired in | was wound down | is no longer available | is no longer offered |
            is not available anymore | no longer exists | is gone for good | steht nicht mehr zur verfügung |
            ist nicht mehr verfügbar | n'est plus disponible | ya no está disponible |
            não está mais disponível | non è più disponibile | is niet meer beschikbaar |
            nie jest już dostępny | nie jest już dostępna | больше недоступен | больше не доступен |
            больше недоступна | закрито | припинив роботу | artık mevcut değil |
            sudah tidak tersedia | 提供を終了しました | 提供を終了いたしました | 提供を終了して |
            公開を終了しました | 문을 닫았습니다 | 운영을 중단했습니다 | 운영이 중단되었습니다 |
            제공이 종료되었습니다 | 已不再提供 | 不再提供服务 | 已不再运营",
        )],
        WORDS,
    )
    .text(SHORT)
    .internal(3)
    .no_product(),
    Signature::new(
        "closed-heading-world",
        Closed,
        &[Heading(
            "문을 닫았습니다 | 운영을 종료했습니다 | 운영이 중단되었습니다 | 운영을 중단 | закрито |
            припинили роботу | припинено | 提供を終了しました | 公開を終了しました | 運営を終了 |
            steht nicht mehr zur verfügung | ha echado el cierre | cessou atividades |
            già chiuso | zakończyła się | 已不再运营 | 已關閉服務",
        )],
        WORDS,
    )
    .text(SHORT)
    .internal(3)
    .no_product(),
    Signature::new(
        "closed-servers",
        Closed,
        &[Text(
            "our servers were turned off | servers were turned off | servers were switched off |
            servers were shut down | server wurden abgeschaltet | serveurs ont été éteints |
            servidores fueron apagados | servidores foram desligados | серверы отключены",
        )],
        WORDS,
    )
    .text(SHORT)
    .internal(2)
    .no_product(),
    Signature::new(
        "closing-heading-world",
        Closing,
        &[Heading(
            "문을 닫습니다 | 운영을 종료합니다 | буде закрито | припиняє роботу | 提供を終了します |
            提供を終了いたします | encerrará | cierra definitivamente | schließt endgültig",
        )],
        WORDS,
    )
    .text(SHORT)
    .internal(3)
    .no_product(),
];
