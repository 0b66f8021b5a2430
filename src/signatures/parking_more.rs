//! Parked and lapsed domains, by what is said of a domain in whatever phrase.
//!
//! A noun for a domain and a word of its trade or its end, both in a text of a
//! few sentences with hardly a link: no phrase lists all the ways to say it.

use super::Clue::{Heading, Markup, OwnDomain, OwnDomainSaid, Text, Texts};
use super::Kind::Parked;
use super::{On, SEEN, Signature, WORDS};

/// A few sentences, in characters.
const SENTENCES: u32 = 300;
/// What a registrar says to the one who let a domain lapse, and to the one who wants it.
const NOTICE: u32 = 500;
/// A domain.
const NOUNS: &str = "domain | domain name | dominio | domínio | domaine | domein | domeinnaam |
    domena | domenę | домен | домена | доменное имя | alan adı | alan adının | tên miền | ドメイン |
    도메인 | 域名 | 網域 | 网域";
/// One domain, which the page knows: whoever watches over domains or sells to
/// experts of some domain speaks of any.
const THIS: &str = "this domain | the domain | domain name is | domain is | domain has |
    dieser domain | diese domain | die domain | domain abgelaufen | este dominio | el dominio |
    este domínio | o domínio | ce domaine | le domaine | nom de domaine est |
    nom de domaine a | questo dominio | il dominio | deze domeinnaam | de domeinnaam |
    dit domein | het domein | deze domein | ta domena | domena jest | domenę | domena wygasła |
    этот домен | данный домен | этого домена | регистрации домена | домен выставлен |
    доменное имя выставлено | домен на | домен истёк | домен истек | bu alan adı |
    alan adı satılık | alan adı satılıktır | alan adının | tên miền này | tên miền đang |
    tên miền đã | tên miền được | このドメイン | 当ドメイン | 本ドメイン | ドメインを | ドメインは |
    ドメインの | ドメイン名 | 이 도메인 | 본 도메인 | 해당 도메인 | 도메인을 | 도메인은 | 도메인이 |
    도메인 양도 | 도메인 매각 | 该域名 | 此域名 | 本域名 | 这个域名 | 本站域名 | 域名可 | 域名正在 |
    域名现 | 域名已 | 域名未 | 域名出售 | 域名转让 | 域名出租 | 您的域名 | 該域名 | 該網域 | 此網域 | 本網域 |
    網域已 | 此网域 | 本网域 | 该网域 | 网域已";
/// That it is to be had.
const TRADED: &str = "offering it for sale | offered for sale | asking price | can be purchased |
    kann gekauft werden | zu kaufen | zum kauf | zum verkauf | disponible à l'achat |
    à vendre | est en vente | выставлен на аукцион | на аукционе | выставлен на продажу |
    сделать ставку | możesz kupić | na sprzedaż | do kupienia | te koop | is te huur |
    in vendita | en venta | à venda | satılık | satılıktır | rao bán | cần bán | được bán |
    売りに出され | 譲渡 | 売却 | 양도합니다 | 양도 | 매각 | 판매합니다 | 可合作 | 出租 | 转让 |
    轉讓 | 出售";
/// That nobody has it any more.
const LAPSED: &str = "has lapsed | abgelaufen | a expiré | est expiré | ha caducado | ha expirado |
    expirou | è scaduto | is verlopen | verlopen | wygasła | истёк | истек | süresi doldu |
    süresi dolmuş | süresi dolmuştur | đã hết hạn | hết hạn sử dụng | 有効期限 | 期限切れ |
    만료되었 | 만료 | 已到期 | 已过期 | 已過期 | 暂停解析 | 停止解析 | 未实名认证 | 未完成实名认证";

pub(super) static ROWS: &[Signature] = &[
    Signature::new("domain-traded", Parked, &[Text(THIS), Text(TRADED)], WORDS)
        .on(On::Success)
        .text(SENTENCES)
        .internal(3)
        .no_product()
        .no_shell(),
    Signature::new(
        "domain-traded-own",
        Parked,
        &[OwnDomain, Text(NOUNS), Text(TRADED)],
        WORDS,
    )
    .on(On::Success)
    .text(SENTENCES)
    .internal(3)
    .no_product()
    .no_shell(),
    Signature::new("domain-lapsed", Parked, &[Text(THIS), Text(LAPSED)], WORDS)
        .on(On::Success)
        .text(SENTENCES)
        .internal(3)
        .no_product()
        .no_shell(),
    Signature::new(
        "domain-lapsed-own",
        Parked,
        &[OwnDomain, Text(NOUNS), Text(LAPSED)],
        WORDS,
    )
    .on(On::Success)
    .text(NOTICE)
    .internal(3)
    .no_product()
    .no_shell(),
    // Within a menu, too: none but its owner says so of a site's own domain, and at its
    // head.
    Signature::new(
        "own-domain-headed",
        Parked,
        &[
            OwnDomain,
            Heading(
                "this domain is for sale | this domain name is for sale |
                diese domain steht zum verkauf | diese domain ist zu verkaufen |
                ce domaine est à vendre | ce nom de domaine est à vendre |
                este dominio está en venta | este dominio está a la venta |
                este domínio está à venda | questo dominio è in vendita |
                dit domein is te koop | deze domeinnaam is te koop |
                ta domena jest na sprzedaż | этот домен продается | этот домен продаётся |
                bu alan adı satılıktır | このドメインは販売中 | 该域名正在出售 | 此域名正在出售 |
                本域名正在出售 | 此網域正在出售 | 이 도메인은 판매",
            ),
        ],
        WORDS,
    )
    .on(On::Success)
    .text(NOTICE)
    .internal(8)
    .no_shell(),
    // A frame around a feed, and what is said where there are no frames.
    Signature::new(
        "frameset-for-sale",
        Parked,
        &[
            Markup("<frameset"),
            Markup(
                "may be for sale | might be for sale | domain is for sale | domain for sale",
            ),
        ],
        SEEN,
    )
    .on(On::Success)
    .text(100)
    .internal(2)
    .no_product(),
    Signature::new(
        "domain-list-chinese",
        Parked,
        &[
            Heading("米表 | 域名列表"),
            Text("域名"),
            Text("转让 | 出售 | 出租 | 合作 | 报价"),
        ],
        WORDS,
    )
    .text(SENTENCES)
    .internal(5)
    .no_product(),
    // A market shows a name within its own frame, with a sign-in, prices and
    // other names; but no living site says that its own domain is for sale.
    Signature::new(
        "own-domain-sold",
        Parked,
        &[
            Texts(
                2,
                "domain | premium domain | premium name | domain name | domain names |
                domain transfer | the domain | this domain | brandable | brand name |
                business name | escrow | lease to own | rent to own | payment plan |
                asking price | minimum offer | our brokers | domain broker | logo design |
                logo files | logo included | transfer within | transfer fee | exact-match |
                monthly instalments | monthly installments | similar names | more names |
                域名信息 | 域名注册商 | 注册时间 | 到期时间 | 交易流程 | 中介平台 | 买卖双方 | 转移域名 |
                推荐域名 | 精品域名 | 我要购买 | 联系卖家 |
                names you may like | treuhand | treuhandservice | domaine | nom de domaine |
                nombre de dominio | dominio | domínio | nome de domínio | nome a dominio |
                domein | domeinnaam | nazwa domeny | domena | домен | доменное имя |
                предложить цену | эскроу | domän | domæne | alan adı | 域名 | 一口价 | 中介交易 | 过户 |
                網域 | ドメイン | エスクロー | 도메인 | 에스크로",
            ),
            OwnDomainSaid(
                "is for sale | may be for sale | might be for sale | could be for sale |
                is available for sale | is available for purchase | is available for acquisition |
                is a premium domain | premium domain for sale | is up for sale |
                is looking for a new owner | is listed for sale | is now for sale |
                a premium brandable name | premium brandable name |
                acquire this brandable | acquire this domain | acquire this name |
                buy this domain | buy this name | buy this brandable | own this domain |
                own this name | can be yours | could be yours |
                steht zum verkauf | ist zu verkaufen | est à vendre | est en vente |
                está en venta | está a la venta | está à venda | è in vendita | is te koop |
                jest na sprzedaż | är till salu | er til salg | satılıktır | продается |
                продаётся | выставлен на продажу | 正在出售 | 域名出售 | 域名转让 | 域名待售 |
                域名可转让 | 域名一口价 | 可以转让 | 現正出售 | は販売中 | は売り出し中 | 을 판매합니다 |
                도메인 판매 중",
            ),
        ],
        WORDS,
    )
    .on(On::Success)
    .text(2_500)
    .no_shell(),
];
