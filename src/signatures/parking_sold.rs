//! Domains that redirect to where they are sold.
//!
//! A market shows a name within its own frame, with a menu, a sign-in and other
//! names, so neither its length nor its links tell. What does is a title or
//! heading of nothing but the domain that was asked for: who has moved says so
//! by a name, and a shop's page of a product has the product's.

use super::Clue::{Offered, OwnDomainSaid, Text};
use super::Kind::Parked;
use super::{On, Signature, WORDS};

/// What a parked page shows at most, in characters.
const PARKED: u32 = 500;
/// A market's page with the names that it has besides, in characters.
const MARKET: u32 = 6_000;
/// One where the words of the trade have to do.
const PAGE: u32 = 2_500;
/// The row whose words a shop may have as well.
pub(crate) const OFFERED_PRICED: &str = "offered-domain-priced";

/// The row of a domain that looks for an owner.
pub(crate) const NEW_OWNER: &str = "own-domain-new-owner";

/// What may stand beside a domain in a heading, word by word.
const BESIDE: &str = "www | buy | get | own | acquire | purchase | lease | rent | the | a | is | it | this | your | now |
    today | on | for | in | to | at | of | sale | available | offer | offered | auction | domain | domains |
    name | premium | brandable | brand | price | usd | eur | gbp | kaufen | zu | verkaufen | steht | zum |
    verkauf | die | der | ist | acheter | le | nom | de | domaine | à | est | vendre | en | vente | comprar |
    el | dominio | nombre | está | a | la | venta | o | domínio | venda | acquista | il | in | vendita | è |
    te | koop | domein | domeinnaam | kopen | domena | kup | na | sprzedaż | jest | купить | домен | продажа |
    продается | продаётся | satılık | alan | adı | tên | miền | bán | till | salu | til | salg | doména |
    prodej | eladó | 域名 | 出售 | 转让 | 待售 | 正在出售 | 域名出售 | 域名转让 | 域名交易 | 网域 | 網域 | 出售中 |
    ドメイン | 販売中 | 販売 | の | 도메인 | 판매 | 매매";

pub(super) static ROWS: &[Signature] = &[
    // What the other tables leave out: "this domain is for sale", without the domain. "A
    // domain is for sale" tells who watches domains too.
    Signature::new(
        "words-for-sale-world",
        Parked,
        &[Text(
            "tato doména je na prodej | táto doména je na predaj | denna domän är till salu |
            dette domæne er til salg | dette domenet er til salgs | tämä verkkotunnus on myytävänä |
            tämä verkkotunnus on myynnissä | ez a domain eladó | ez a domain név eladó |
            acest domeniu este de vânzare | acest nume de domeniu este de vânzare | αυτό το domain πωλείται |
            цей домен продається | bu alan adı satılık | nama domain ini dijual | הדומיין הזה למכירה |
            שם המתחם הזה עומד למכירה | שם המתחם הזה למכירה | هذا النطاق معروض للبيع | هذا النطاق للبيع |
            هذا الدومين للبيع | این دامنه به فروش میرسد | این دامنه برای فروش | این دامنه فروشی است |
            यह डोमेन बिक्री के लिए | โดเมนนี้มีไว้ขาย | โดเมนนี้ประกาศขาย",
        )],
        WORDS,
    )
    .text(PARKED)
    .internal(5)
    .no_product(),
    // "tidewrite.com is looking for a new owner", and what to bid for it.
    Signature::new(
        NEW_OWNER,
        Parked,
        &[
            OwnDomainSaid(
                "is looking for a new owner | is looking for a new home | is seeking a new owner | seeks a new owner |
                needs a new owner | wants a new owner | is waiting for a new owner | is waiting for you |
                could be yours | can be yours | is up for grabs | sucht einen neuen eigentümer |
                sucht einen neuen besitzer | sucht einen neuen inhaber | sucht neuen eigentümer |
                sucht neuen besitzer | sucht ein neues zuhause | wartet auf sie | wartet auf dich |
                cherche un nouveau propriétaire | recherche un nouveau propriétaire | attend son nouveau propriétaire |
                cherche preneur | vous attend | busca nuevo dueño | busca un nuevo dueño | busca nuevo propietario |
                te espera | procura um novo dono | procura novo dono | busca um novo dono | espera por você |
                está à espera de um novo dono | cerca un nuovo proprietario | cerca nuovo proprietario |
                ti aspetta | zoekt een nieuwe eigenaar | wacht op een nieuwe eigenaar | wacht op u |
                szuka nowego właściciela | czeka na nowego właściciela | czeka na ciebie |
                ищет нового владельца | ждет нового владельца | ждёт нового владельца | шукає нового власника |
                hledá nového majitele | čeká na nového majitele | söker en ny ägare | söker ny ägare |
                søger en ny ejer | søger ny ejer | søker en ny eier | søker ny eier | etsii uutta omistajaa |
                új tulajdonost keres | új gazdát keres | caută un nou proprietar | αναζητά νέο ιδιοκτήτη |
                yeni sahibini arıyor | yeni sahibini bekliyor | đang tìm chủ mới | đang tìm chủ sở hữu mới |
                mencari pemilik baru | يبحث عن مالك جديد | מחפש בעלים חדשים | 正在寻找新主人 | 寻找新主人 |
                等待新主人 | 正在寻找新的主人 | 正在尋找新主人 | は新しいオーナーを募集 | は新しいオーナーを探して |
                は新しい所有者を探して | 의 새 주인을 찾 | 의 새로운 주인을 찾",
            ),
            Text(
                "make an offer | make offer | make us an offer | your offer | submit offer | submit an offer |
                send an offer | your bid | place a bid | place bid | asking price | name your price |
                preisvorschlag | ihr gebot | dein gebot | gebot abgeben | gebot senden | angebot abgeben |
                kaufpreis | votre offre | faire une offre | faites une offre | prix demandé | su oferta | tu oferta |
                haga una oferta | hacer una oferta | haz una oferta | sua oferta | faça uma oferta | fazer uma oferta |
                sua proposta | la tua offerta | fai un'offerta | fate un'offerta | uw bod | bod uitbrengen |
                doe een bod | złóż ofertę | twoja oferta | предложить цену | предложите цену | ваше предложение |
                запропонувати ціну | nabídněte cenu | vaše nabídka | lägg ett bud | lägg bud | ditt bud | giv et bud |
                afgiv bud | dit bud | gi et bud | gi bud | tee tarjous | tarjouksesi | tegyen ajánlatot | ajánlata |
                oferta ta | faceți o ofertă | προσφορά σας | κάντε προσφορά | teklif ver | teklifiniz | trả giá |
                giá đề nghị | ajukan penawaran | penawaran anda | قدم عرضا | قدّم عرضا | عرضك | הצעת מחיר | הצעתך |
                报价 | 出价 | 報價 | 出價 | 希望価格 | オファーを | 入札 | 가격 제안 | 가격을 제안",
            ),
        ],
        WORDS,
    )
    .on(On::Success)
    .text(PARKED)
    .internal(5)
    .no_product()
    .no_shell(),
    Signature::new(
        "offered-domain",
        Parked,
        &[
            Offered(BESIDE),
            Text(
                "this domain is for sale | this domain name is for sale | this domain may be for sale |
                this domain is available | this domain name is available | this name is for sale |
                this name is available | domain is for sale | domain name is for sale | buy this domain |
                buy this name | get this domain | get this name | purchase this domain | purchase this name |
                own this domain | own this name | own this premium | acquire this domain | acquire this name |
                make an offer on this domain | make an offer for this domain | interested in this domain |
                inquire about this domain | the owner of this domain | the domain owner | domain for sale |
                premium domain for sale | diese domain kaufen | domain kaufen | domain steht zum verkauf |
                domain zum verkauf | domain zu verkaufen | acheter ce domaine | acheter ce nom |
                domaine est à vendre | domaine à vendre | comprar este dominio | dominio está en venta |
                dominio en venta | comprar este domínio | domínio está à venda | domínio à venda |
                acquista questo dominio | dominio è in vendita | dominio in vendita | domein is te koop |
                domeinnaam is te koop | domeinnaam te koop | kup tę domenę | domena jest na sprzedaż |
                domena na sprzedaż | купить этот домен | купить домен | домен продается | домен продаётся |
                domän är till salu | domænet er til salg | domenet er til salgs | doména je na prodej |
                domain eladó | bu alan adı satılık | bu alan adı satılıktır | tên miền này đang được bán |
                域名出售 | 域名正在出售 | 购买此域名 | 购买该域名 | 域名转让 | 域名一口价 | 網域出售 | 購買此網域 |
                このドメインは販売中 | このドメインを購入 | 이 도메인을 구매 | 도메인 판매",
            ),
        ],
        WORDS,
    )
    .on(On::Success)
    .text(MARKET)
    .no_shell(),
    Signature::new(
        OFFERED_PRICED,
        Parked,
        &[
            Offered(BESIDE),
            // An auction of boats has bids as well.
            Text(
                "premium name | premium names | premium domain | premium domains | brandable | domain broker |
                domain transfer | similar names | similar domains | more domains | domain name | domain names |
                browse domains | browse names | sell domains | sell a domain | sell your domain | buy domains |
                nom de domaine | nombre de dominio | nome de domínio | nome a dominio | domeinnaam | domeny |
                доменное имя | alan adı | tên miền | 域名 | ドメイン名 | 도메인",
            ),
            Text(
                "lease to own | lease-to-own | rent to own | escrow | our brokers | expert brokers | domain broker |
                make an offer | make offer | submit offer | your offer | minimum offer | asking price |
                current bid | place a bid | place bid | transfer fee | secure transfer | fast transfer |
                free transfer | logo included | treuhand | treuhandservice | gebot abgeben | kaufpreis |
                faire une offre | séquestre | hacer una oferta | fazer uma oferta | fai un'offerta |
                bod uitbrengen | złóż ofertę | сделать ставку | предложить цену | teklif ver | đặt giá |
                一口价 | 过户 | 中介交易 | 报价 | エスクロー | 오퍼",
            ),
        ],
        WORDS,
    )
    .on(On::Success)
    .text(PAGE)
    .no_shell(),
];
