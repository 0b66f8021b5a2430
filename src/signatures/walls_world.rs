//! Queues before a door, and pages that are not shown in a country, where a row
//! of words tells them.

use super::Clue::{Heading, Text};
use super::Kind::{Geo, Wall};
use super::turnings::{HERE, NOT_HAD};
use super::{DOCS, On, Signature, WORDS};

/// A queue or a notice says so much at most, in characters.
const SHORT: u32 = 600;

pub(super) static ROWS: &[Signature] = &[
    // Queues.
    Signature::new(
        "cloudflare-waiting-room",
        Wall,
        &[Heading("waiting room powered by cloudflare")],
        DOCS,
    )
    .text(1_500),
    // Regions.
    Signature::new(
        "geo-heading-here",
        Geo,
        &[Heading(
            "unavailable in region | unavailable in this region | unavailable in this country |
            unavailable in your area | not available in region | not available in this region |
            not available in this country | not available in your area | isn't available in this region |
            isn't available in this country | isn't available in your area | region not supported |
            country not supported | region is not supported | country is not supported |
            your region is not supported | your country is not supported | region unavailable |
            location not supported | unsupported location",
        )],
        WORDS,
    )
    // With a success a page may be about it: the judge looks.
    .on(On::Trouble)
    .text(SHORT)
    .internal(8),
    // With a success the judge looks at the sentence.
    Signature::new("geo-words-world", Geo, &[Text(HERE), Text(NOT_HAD)], WORDS)
        .on(On::Trouble)
        .text(SHORT)
        .internal(8),
    // Whoever comes from abroad.
    Signature::new(
        "geo-abroad",
        Geo,
        &[Text(
            "国外からのアクセス | 海外からのアクセス | 日本国外からの | 国外からの接続 | 海外からの接続 | 해외에서의 접속 |
            해외에서 접속 | 해외 ip | 境外访问 | 境外ip | 海外访问受限",
        )],
        WORDS,
    )
    .on(On::Trouble)
    .text(SHORT)
    .internal(3),
    // By order of a court, as a provider says.
    Signature::new(
        "geo-court-order-world",
        Geo,
        &[
            Text(
                "por orden judicial | por resolución judicial | una orden judicial | una resolución judicial |
                sentencia judicial | por ordem judicial | por decisão judicial | por determinação judicial |
                décision de justice | décision judiciaire | autorità giudiziaria | ordine del tribunale |
                gerichtlicher anordnung | gerichtlichen anordnung | gerechtelijk bevel | op last van de rechter |
                postanowienia sądu | orzeczenia sądu | по решению суда | за рішенням суду | mahkeme kararı |
                mahkeme kararıyla",
            ),
            Text(
                "ha sido bloqueado | ha sido bloqueada | acceso bloqueado | está bloqueado | se ha bloqueado |
                foi bloqueado | acesso bloqueado | a été bloqué | est bloqué | accès bloqué |
                è stato bloccato | accesso bloccato | inibito l'accesso | gesperrt | geblokkeerd |
                został zablokowany | zablokowany | заблокирован | доступ ограничен | заблоковано |
                erişim engellendi | erişime engellenmiştir | engellenmiştir",
            ),
        ],
        WORDS,
    )
    .on(On::Trouble)
    .text(SHORT)
    .internal(3)
    .no_product(),
];
