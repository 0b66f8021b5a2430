//! Parked domains and domains for sale.
//!
//! The trade's words are also on every registrar's and broker's own site, so
//! words count only on a page with little text, few links within the site and
//! nothing that a product has. A `_for-sale` TXT record is no evidence.

use super::Clue::{
    Address, Away, Bounce, Cookie, Dns, Header, Heading, Host, Markup, OwnDomain, Segment, Text,
    Texts,
};
use super::Kind::{Parked, ParkedDns};
use super::{DOCS, NOTES, On, SEEN, Signature, WORDS};

/// What a parked page shows at most, in characters.
const LITTLE: u32 = 500;
/// What one with a form and a list of domains shows.
const MORE: u32 = 1_500;
/// Links within the site.
const FEW: u32 = 5;
/// The same where its advertisements are links of its own.
const FEED: u32 = 20;

/// The row of pages that are nothing but a frame around a market's page.
pub(crate) const FRAME_MARKET: &str = "frame-market";
/// Redirected to a host that only parking services number so high.
pub(crate) const BOUNCE_FAR: &str = "bounce-ww-far";
/// A list of advertisements under the domain's own name.
pub(crate) const ADVERTISED: &str = "own-domain-advertised";
/// With the script of a parking service's advertisements.
pub(crate) const SCRIPT_FEED: &str = "script-feed";
/// At the address where a registrar keeps its parked pages.
pub(crate) const ADDRESS_LANDER: &str = "address-lander";

pub(super) static ROWS: &[Signature] = &[
    // Name servers and CNAMEs.
    Signature::new(
        "dns-sedo",
        ParkedDns,
        &[Dns("sedoparking.com | sedo.com")],
        NOTES,
    ),
    Signature::new("dns-bodis", ParkedDns, &[Dns("bodis.com")], NOTES),
    Signature::new(
        "dns-parkingcrew",
        ParkedDns,
        &[Dns("parkingcrew.net | parkingcrew.com")],
        NOTES,
    ),
    Signature::new(
        "dns-above",
        ParkedDns,
        &[Dns("above.com | trellian.com")],
        NOTES,
    ),
    Signature::new(
        "dns-afternic",
        ParkedDns,
        &[Dns("afternic.com | smartname.com | namefind.com")],
        NOTES,
    ),
    Signature::new(
        "dns-aliyun-overdue",
        ParkedDns,
        &[Dns(
            "overdue.aliyun.com | expirepause.aliyun.com | expired.hichina.com",
        )],
        NOTES,
    ),
    Signature::new(
        "dns-dnspod-parking",
        ParkedDns,
        &[Dns(
            "domainparking-dnspod.cn | domainparking-dnspod.net | parking.dnspod.com",
        )],
        NOTES,
    ),
    Signature::new(
        "dns-dan",
        ParkedDns,
        &[Dns("dan.com | undeveloped.com | park.do")],
        SEEN,
    ),
    Signature::new(
        "dns-hugedomains",
        ParkedDns,
        &[Dns("hugedomains.com | hdnetworks.com | namebrightdns.com")],
        "NameBright runs HugeDomains, 2026-11",
    ),
    Signature::new("dns-parklogic", ParkedDns, &[Dns("parklogic.com")], SEEN),
    Signature::new(
        "dns-uniregistry",
        ParkedDns,
        &[Dns(
            "uniregistrymarket.link | buydomains.com | this-domain-for-sale.com",
        )],
        SEEN,
    ),
    Signature::new(
        "dns-voodoo",
        ParkedDns,
        &[Dns(
            "voodoo.com | rookmedia.net | fabulous.com | domainsponsor.com | dsredirection.com |
            oversee.net | parkpage.foundationapi.com | cashparking.com | parked.com |
            parkingpage.namecheap.com | ztomy.com | cnamedns.com | domainapps.com | skenzo.com |
            giantpanda.com | tonicdns.com",
        )],
        "lists of parking name servers, 2026-11",
    ),
    Signature::new(
        "dns-dynadot",
        ParkedDns,
        &[Dns("dyna-ns.net | parking.dynadot.com")],
        SEEN,
    ),
    Signature::new(
        "dns-registrar-expired",
        ParkedDns,
        &[Dns(
            "expirationwarning.net | pendingrenewaldeletion.com | renewyourname.net |
            expireddomain.godaddy.com | expired.gandi.net |
            expiredns.com | suspended-domain.com | verify-contact-details.namecheap.com |
            failed-whois-verification.namecheap.com | registrar-servers-expired.com |
            suspended-domain.name.com | domaincontrol-expired.com | nsresolution.com |
            expired.uniregistry-dns.com",
        )],
        "registrars' name servers for lapsed domains, 2026-11",
    ),
    Signature::new(
        "dns-china",
        ParkedDns,
        &[Dns(
            "juming.com | parking.ename.com | parking.4.cn | expired.xinnet.com | expired.dns.com |
            parkingspa.com | mydomainparking.com",
        )],
        NOTES,
    ),
    Signature::new(
        "dns-atom",
        ParkedDns,
        &[Dns(
            "squadhelp.com | brandbucket.com | nameservers.atom.com | brandpa.com",
        )],
        SEEN,
    ),
    Signature::new(
        "dns-spaceship-expired",
        ParkedDns,
        &[Dns(
            "expired.spaceship.net | parking.spaceship.com | expired.registrar-servers.com",
        )],
        SEEN,
    ),
    // Where the redirects end.
    Signature::new(
        "host-broker",
        Parked,
        &[
            Host(
                "hugedomains.com | sedo.com | sedoparking.com | dan.com | afternic.com | 4.cn |
            juming.com | undeveloped.com | buydomains.com | domainmarket.com | brandbucket.com |
            squadhelp.com | atom.com | perfectdomain.com | efty.com | sav.com | saw.com |
            namefind.com | uniregistry.com | above.com | bodis.com | parkingcrew.net |
            parklogic.com | flippa.com | expireddomains.com | parking.namesilo.com |
            domainnamesales.com | domain.cn | gname.com | 22.cn | ename.com | aftermarket.pl |
            dropcatch.com | domaineasy.com | domains.atom.com | premium.pl | nidoma.com |
            dnpric.es | expired.namecheap.com",
            ),
            Away,
        ],
        NOTES,
    ),
    Signature::new(
        "address-broker",
        Parked,
        &[Address(
            "godaddy.com/forsale/ | hugedomains.com/domain_profile | sedo.com/search/details |
            dan.com/buy-domain/ | afternic.com/forsale/ | afternic.com/domain/ | juming.com/ykj |
            4.cn/buynow | mi.aliyun.com/detail | domain.aliyun.com/detail | domains.tencent.com/ |
            dynadot.com/market/ | namecheap.com/market/ | atom.com/name/ | squadhelp.com/name/ |
            brandbucket.com/names/ | godaddy.com/domainsearch/find |
            namecheap.com/domains/registration/results | wanwang.aliyun.com/domain/ |
            gname.com/buy | reg.ru/domain/shop | reg.ru/buy/domains | nic.ru/shop |
            porkbun.com/checkout | spaceship.com/domain | networksolutions.com/expired |
            registrar.epik.com",
        )],
        NOTES,
    ),
    Signature::new(
        "bounce-ww",
        Parked,
        &[Bounce("ww1 | ww2 | ww3 | ww4 | ww5 | ww6 | ww7 | ww8 | ww9")],
        NOTES,
    )
    .text(MORE)
    .internal(FEW)
    .no_product(),
    // A few old sites have a second server `ww2`; nobody has so many.
    Signature::new(BOUNCE_FAR, Parked, &[Bounce("ww##")], NOTES),
    // A product that makes such pages, or lands on the moon, has one at this address
    // too, and speaks of domains and of parking.
    Signature::new(
        ADDRESS_LANDER,
        Parked,
        &[
            Address("/lander"),
            Markup(
                "/_fd? | wsimg.com/parking-lander | parking-lander | /caf.js | lander_system |
                parkingcrew | sedoparking | domainpark | domain-park | domain_park | cdn-parking |
                parkweb | parked-domain | parked_domain | domain-for-sale | domain_for_sale",
            ),
        ],
        NOTES,
    )
    .text(LITTLE)
    .internal(FEW)
    .no_product(),
    // Cookies, headers and scripts.
    Signature::new(
        "cookie-parking-session",
        Parked,
        &[Cookie("parking_session")],
        NOTES,
    ),
    Signature::new(
        "header-adblock-key",
        Parked,
        &[Header("x-adblock-key", "")],
        SEEN,
    ),
    Signature::new(
        "header-parking-buckets",
        Parked,
        &[Header("x-buckets", "bucket"), Header("x-template", "")],
        SEEN,
    ),
    Signature::new(
        "header-parking-server",
        Parked,
        &[Header(
            "server",
            "parking/ | namecheap parking | parked | sedo",
        )],
        SEEN,
    ),
    Signature::new(
        "script-lander",
        Parked,
        &[Markup(
            r#"location.replace("/lander") | location.replace('/lander') | location.href="/lander" |
            location.href='/lander' | location.href = "/lander" | location.href = '/lander' |
            location="/lander" | location.replace("/lander? | location.replace('/lander? |
            location.href="/lander? | location.href='/lander? | location.href = "/lander? |
            location.href = '/lander?"#,
        )],
        NOTES,
    )
    .text(LITTLE),
    Signature::new(
        "script-parking",
        Parked,
        &[Markup(
            "wsimg.com/parking-lander | parking-lander | d38psrni17bvxu.cloudfront.net |
            img.sedoparking.com | sedoparking.com/ | parkingcrew.net/ | pc_park | bodis.com/ |
            /js/parking.2. | window.park =  | window.park= | /park.js? | parklogic.com | data-adblockkey |
            www.google.com/adsense/domains/caf.js | adsense/domains/caf.js |
            googlesyndication.com/apps/domainpark | /glp?r= | ac.dcads | parking.bodiscdn.com |
            cdn-parking | above.com/marketplace | dan.com/assets | cdn0.dan.com |
            hugedomains.com/domain_profile | parastorage.com/parking | img1.wsimg.com/dfp-pages |
            skenzo.com | domainparking | sav.com/parking | porkbun.com/parked |
            namesilo.com/parked | dynadot.com/parking | epik.com/parking | parking2.parklogic",
        )],
        NOTES,
    )
    .text(1_200)
    .internal(FEW)
    .no_product(),
    // The script of advertisements that only parked domains show, which may be links
    // of the page's own.
    Signature::new(
        SCRIPT_FEED,
        Parked,
        &[Markup(
            "adsense/domains/caf.js | googlesyndication.com/apps/domainpark",
        )],
        NOTES,
    )
    .text(1_200)
    .internal(FEED)
    .no_product(),
    // Words.
    Signature::new(
        "title-for-sale",
        Parked,
        &[Heading(
            "domain is for sale | domain name is for sale | domain for sale |
            domain may be for sale | domain might be for sale | domain name for sale |
            is for sale | buy this domain | this domain is available |
            domain is available for purchase | parked domain | domain parked | domain parking |
            domain is parked | domain has expired | domain expired | expired domain |
            domain name expired | domain name has expired | premium domain | domain zu verkaufen |
            domain steht zum verkauf | domain kaufen | domain sofort verfügbar | domaine à vendre |
            nom de domaine à vendre | domaine expiré | domain abgelaufen | dominio caducado |
            dominio expirado | domínio expirado | dominio scaduto | domein verlopen |
            domena wygasła | dominio en venta | este dominio está a la venta |
            domínio à venda | dominio in vendita | domein te koop | domena na sprzedaż |
            satılık domain | satılık alan adı | домен продается | домен продаётся |
            продажа домена | домен припаркован | домен не прилинкован | ドメイン販売 |
            ドメインの売却 | このドメインは販売中 | 도메인 판매 | 도메인 매매 | 域名出售 |
            域名转让 | 域名待售 | 域名交易 | 域名正在出售 | 域名停放 | 域名已过期 | 域名已到期 |
            域名到期提示 | 域名到期公告 | 域名到期通知 | 域名到期未续费 |
            網域出售 | 網域名稱出售 | 域名轉讓",
        )],
        NOTES,
    )
    .text(MORE)
    .internal(FEW)
    .no_product(),
    Signature::new(
        "words-for-sale",
        Parked,
        &[Text(
            "this domain is for sale | this domain name is for sale | this domain may be for sale |
            this domain name may be for sale | this domain might be for sale |
            this premium domain is for sale | this web address is for sale |
            the domain is for sale | the domain name is for sale | domain may be for sale |
            domain is for sale | domain name is for sale | buy this domain |
            purchase this domain | inquire about this domain | enquire about this domain |
            interested in this domain | make an offer on this domain |
            make an offer for this domain | acquire this domain | get this domain |
            own this domain today | this domain is available for sale |
            this domain is available for purchase | this domain could be yours |
            the owner of this domain | this domain is listed |
            domain is available for purchase | lease this domain |
            rent this domain | diese domain steht zum verkauf | diese domain kaufen |
            domain steht zum verkauf | domain zu verkaufen | diese domain ist zu verkaufen |
            domain könnte zum verkauf stehen | ce domaine est à vendre |
            ce nom de domaine est à vendre | nom de domaine est en vente | acheter ce domaine |
            acheter ce nom de domaine | este dominio está en venta |
            este dominio está a la venta | el dominio está en venta | dominio en venta |
            comprar este dominio | este domínio está à venda | o domínio está à venda |
            comprar este domínio | questo dominio è in vendita | il dominio è in vendita |
            acquista questo dominio | dit domein is te koop | deze domeinnaam is te koop |
            domeinnaam te koop | ta domena jest na sprzedaż | domena jest na sprzedaż |
            denna domän är till salu | bu alan adı satılıktır | bu domain satılıktır |
            этот домен продается | этот домен продаётся | домен продается | домен продаётся |
            домен выставлен на продажу | купить этот домен | купить домен |
            このドメインは売り出し中 | このドメインは販売中 | このドメインは販売されています |
            このドメインを購入 | ドメインを譲渡 | 이 도메인은 판매 | 이 도메인을 구매 |
            도메인을 판매 | tên miền này đang được bán | tên miền này được bán |
            domain ini dijual",
        )],
        NOTES,
    )
    .text(LITTLE)
    .internal(FEW)
    .no_product(),
    Signature::new(
        "words-for-sale-loosely",
        Parked,
        &[
            Text("is listed for sale | available for acquisition"),
            Text("domain | domains | domain name | web address"),
        ],
        NOTES,
    )
    .text(LITTLE)
    .internal(FEW)
    .no_product(),
    Signature::new(
        "words-for-sale-chinese",
        Parked,
        &[
            Text(
                "域名出售 | 该域名正在出售 | 此域名待售 | 域名转让 | 本域名出售 | 此域名出售 |
            该域名出售 | 此域名正在出售 | 本域名正在出售 | 域名正在出售 | 域名可出售 | 域名待售 |
            该域名可转让 | 此域名可转让 | 本域名可转让 | 域名可以转让 | 域名诚意转让 |
            出售该域名 | 出售此域名 | 购买该域名 | 购买此域名 | 购买这个域名 |
            您访问的域名正在出售 | 您正在访问的域名 | 对该域名感兴趣 | 对此域名感兴趣 | 有意购买 |
            域名合作 | 该域名正在转让 | 该域名已被 | 此域名已被注册 | 该域名由 | 網域出售 |
            網域名稱出售 | 此網域正在出售 | 此網域待售 | 此域名轉讓 | 域名轉讓 | 購買此網域 |
            購買此域名 | 域名報價 | 提交报价 | 一口价",
            ),
            Text("域名 | 網域"),
        ],
        NOTES,
    )
    .text(LITTLE)
    .internal(FEW)
    .no_product(),
    // A page that shows its own domain and speaks of domains and of trade,
    // in whatever phrases and language.
    Signature::new(
        "own-domain-traded",
        Parked,
        &[
            OwnDomain,
            Text(
                "domain | domains | domain name | domein | domeinnaam | doména | doménu | domäne |
                domän | domänen | domännamn | domännamnet | domænenavn | domenenavn | domena | domænet | domæne | domenet | domene | verkkotunnus | domena | domenę | domeniul | домен |
                домена | доменное имя | доменне ім'я | όνομα χώρου | alan adı | tên miền |
                dominio | domínio | domaine | نطاق | النطاق | دومين | دامنه | דומיין | डोमेन |
                โดเมน | הדומיין | שם המתחם | שם הדומיין | domeniu | domeniul | domeniului | numele de domeniu |
                verkkotunnuksen | verkkotunnusta | 域名 | 米表 | 網域 | 网域 | ドメイン | 도메인",
            ),
            Text(
                "for sale | make offer | make an offer | bid | bids | auction | broker | brokers |
                inquire | inquiries | inquiry | escrow | asking price | parked | parking | bod |
                bieden | te koop | bud | til salg | till salu | är till salu | salgs | na prodej | nabídněte | eladó |
                ajánlat | ajánlatot | myytävänä | tarjous | πωλείται | للبيع | به فروش | فروش |
                מכירה | למכירה | de vânzare | bán tên miền | rao bán | बिक्री | ขาย | ประกาศขาย | продается | продаётся | продаже | продам |
                продається | продаж | na sprzedaż | satılık | satılıktır | dijual |
                verkauf | verkaufen | besitzer | à vendre | en venta | à venda | in vendita | vendesi | 出售 | 转让 |
                轉讓 | 报价 | 報價 | 販売 | 売却 | 판매",
            ),
        ],
        WORDS,
    )
    .on(On::Success)
    .text(300)
    .internal(2)
    .no_product()
    .no_shell(),
    // The same where prices take the place of the word itself.
    Signature::new(
        "own-domain-priced",
        Parked,
        &[
            OwnDomain,
            Texts(
                2,
                "buy now | buy it now | current bid | bid now | bidders | make offer |
                make an offer | submit offer | minimum offer | asking price |
                lease to own | lease-to-own | or lease | escrow | premium name | brandable |
                available for purchase | listed by | the broker | our brokers | broker |
                digital asset | is available | offering it for sale | for sale | your offer |
                accepting offers | buyer protection | your bid | may be acquired |
                be leased |
                own this name | own this domain | inquire now",
            ),
        ],
        WORDS,
    )
    .on(On::Success)
    .text(400)
    .internal(5)
    .no_product()
    .no_shell(),
    Signature::new(
        "words-parked",
        Parked,
        &[Text(
            "this domain is parked | domain is parked | this domain has been parked |
            this domain name is parked | parked free, courtesy of | parked courtesy of |
            this page is parked | parked domain | domain parking |
            this domain has been registered and parked |
            this domain is registered, but may still be available |
            this domain name has been registered | this domain was recently registered |
            this domain has recently been registered | future home of something quite cool |
            this web page is parked | is parked free | is a parked domain |
            the sponsored listings displayed above are served automatically |
            is your first and best source |
            diese domain wurde geparkt | diese domain ist geparkt | ce domaine est parqué |
            este dominio está aparcado | este dominio está estacionado |
            este domínio está estacionado | questo dominio è parcheggiato | dominio parcheggiato |
            domena zaparkowana | домен припаркован | домен зарегистрирован и припаркован |
            домен зарегистрирован | ドメインパーキング | このドメインはお名前.com |
            このドメインは、お名前.comで取得されています | 파킹 도메인 | 域名停放 | 停放页面 |
            域名停靠 | 網域停放",
        )],
        WORDS,
    )
    .text(LITTLE)
    .internal(FEW)
    .no_product(),
    // Lists of advertisements under the domain's own name.
    Signature::new(
        ADVERTISED,
        Parked,
        &[
            OwnDomain,
            Text(
                "related searches | related links | sponsored listings | sponsored links |
                resources and information | relevant results | popular searches |
                top searches | ads by",
            ),
        ],
        WORDS,
    )
    .text(LITTLE)
    .internal(20)
    .no_product(),
    Signature::new(
        "words-expired-loosely",
        Parked,
        &[
            Text("registration has expired | renew it now | renew now | expired on"),
            Text("domain | domain name | this domain"),
        ],
        WORDS,
    )
    .on(On::Success)
    .text(300)
    .internal(3)
    .no_product(),
    Signature::new(
        "words-expired",
        Parked,
        &[Text(
            "this domain has expired | this domain name has expired | the domain has expired |
            domain has expired | domain name expired | this domain expired |
            this domain name expired | domain registration has expired |
            is this your domain? renew it now |
            domain is pending renewal or deletion | pending renewal or deletion |
            domain is pending deletion | this domain is expired | diese domain ist abgelaufen |
            die domain ist abgelaufen | ce domaine a expiré | ce nom de domaine a expiré |
            le domaine a expiré | este dominio ha expirado | este dominio ha caducado |
            el dominio ha expirado | este domínio expirou | o domínio expirou |
            questo dominio è scaduto | il dominio è scaduto | dit domein is verlopen |
            domena wygasła | süresi dolmuş alan adı | срок регистрации домена истек |
            срок регистрации домена истёк | срок действия домена истек |
            ドメインの有効期限が切れ | ドメインは有効期限が切れ | ドメインは期限が切れ | このドメインは期限切れ | ドメインの期限が切れ |
            도메인이 만료 | 만료된 도메인 | 域名已过期 | 域名已到期 | 该域名已过期 |
            该域名已到期 | 此域名已过期 | 此域名已到期 | 域名过期 | 域名已经过期 | 域名已经到期 |
            网域已过期 | 網域已過期 | 網域已到期 | 网址已过期 | tên miền đã hết hạn",
        )],
        WORDS,
    )
    .text(LITTLE)
    .internal(FEW)
    .no_product(),
    Signature::new(
        "title-registrar",
        Parked,
        &[Segment(
            "hugedomains | hugedomains.com | domain suspended | parkingcrew |
            domain default page parked | parked | parking | parked at loopia |
            parked on name.com | domain parked | domain registered at |
            registered at namecheap.com | registrant whois contact information verification |
            registered & protected by markmonitor",
        )],
        SEEN,
    )
    .text(MORE)
    .internal(FEW)
    .no_product(),
    Signature::new(
        "words-registrar",
        Parked,
        &[Text(
            "registered at namecheap.com | this domain is registered at namecheap |
            a domain name registered with | domain is registered with | bought this domain at |
            this domain has been registered by a customer | ce domaine est enregistré |
            diese domain ist bereits registriert | diese domain wurde bereits | diese domain wurde registriert |
            domein is geregistreerd | domein gereserveerd | dominio registrado |
            domínio registrado | dominio registrato | domena została zarejestrowana |
            このドメインは取得済み | ホームページは公開されておりません",
        )],
        WORDS,
    )
    .on(On::Success)
    .text(LITTLE)
    .internal(FEW)
    .no_product(),
    Signature::new(
        FRAME_MARKET,
        Parked,
        &[
            Markup("<frame | <iframe"),
            Markup(
                "//www.afternic.com/forsale | //afternic.com/forsale | //sedoparking.com/ |
                //www.sedoparking.com/ | //sedo.com/search | //www.sedo.com/search |
                //www.hugedomains.com/domain | //hugedomains.com/domain | //dan.com/buy-domain |
                //www.dan.com/buy-domain | //www.godaddy.com/forsale | //www.dynadot.com/market |
                //www.atom.com/name | //parkingcrew.net/ | //www.parkingcrew.net/ |
                //www.bodis.com/ | //www.4.cn/buynow | //www.juming.com/ykj |
                //mi.aliyun.com/detail",
            ),
        ],
        SEEN,
    )
    .on(On::Success)
    .text(20)
    .internal(0)
    .no_product(),
    Signature::new(
        "frame-broker",
        Parked,
        &[Markup(
            r#"src="https://www.hugedomains.com | src="https://sedo.com |
            href="https://sedo.com/search/details | href="https://www.sedo.com/search/details |
            href="https://dan.com/buy-domain | href="https://www.afternic.com/forsale |
            href="https://www.godaddy.com/forsale | href="https://www.dynadot.com/market |
            href="https://www.4.cn | href="https://www.juming.com |
            href="https://mi.aliyun.com/detail | href="https://www.atom.com/name"#,
        )],
        DOCS,
    )
    .text(MORE)
    .internal(FEW)
    .no_product(),
];
