//! Pages that block a site in China until a filing is made, and pages that
//! refuse a region.

use super::Clue::{Address, Heading, Host, Markup, Segment, Text};
use super::Kind::{Geo, Icp};
use super::{DOCS, NOTES, On, SEEN, Signature, WORDS};

const SHORT: u32 = 1_500;

pub(super) static ROWS: &[Signature] = &[
    Signature::new(
        "icp-aliyun-page",
        Icp,
        &[Markup("batit.aliyun.com/alww.html | batit.aliyun.com")],
        NOTES,
    )
    .text(600),
    Signature::new(
        "icp-aliyun-address",
        Icp,
        &[Host("batit.aliyun.com")],
        NOTES,
    ),
    Signature::new(
        "icp-dnspod-page",
        Icp,
        &[Markup("dnspod.qcloud.com/static/webblock.html")],
        NOTES,
    )
    .text(600),
    Signature::new(
        "icp-dnspod-address",
        Icp,
        &[Address(
            "dnspod.qcloud.com/static/webblock | /static/webblock.html",
        )],
        NOTES,
    ),
    Signature::new(
        "icp-huawei-page",
        Icp,
        &[
            Markup("huaweicloud.com/beian | obs-website-forbidden"),
            Text("备案"),
        ],
        SEEN,
    )
    .text(600),
    Signature::new(
        "icp-words",
        Icp,
        &[Text(
            "本网站尚未进行备案 | 该网站尚未进行备案 | 网站尚未备案 | 该网站未备案 | 网站未备案 |
            未备案网站 | 域名未备案 | 域名尚未备案 | 该域名未备案 | 未完成备案 | 未进行备案 |
            未取得备案 | 未办理备案 | 备案号已注销 | 备案已注销 | 备案被注销 | 备案信息已注销 |
            未备案或未接入 | 未备案，暂时无法访问 | 未备案或备案 | 未经备案 | 没有备案 |
            根据工信部相关法规 | 非经营性互联网信息服务备案 | 未接入备案 | 须完成备案 |
            需要完成备案 | 需完成备案 | 请尽快完成备案 | 请先完成备案 | icp备案未完成 |
            網站尚未備案 | domain has not been filed | not been filed with the miit |
            has not obtained an icp | without an icp | no icp filing | icp filing is required |
            icp license required",
        )],
        NOTES,
    )
    .text(600)
    .internal(5)
    .no_product(),
    Signature::new(
        "icp-title",
        Icp,
        &[
            Segment(
                "网站未备案 | 未备案 | 域名未备案 | 网站访问报错 | 网站暂时无法访问 | 网站阻断 |
            未备案提示 | 备案提示 | 该网站暂时无法访问",
            ),
            Text("备案"),
        ],
        SEEN,
    )
    .text(1_000)
    .internal(5)
    .no_product(),
    // Regions and the law.
    Signature::new(
        "geo-cloudfront",
        Geo,
        &[Text("configured to block access from your country")],
        DOCS,
    )
    .on(On::Only(&[403])),
    Signature::new(
        "geo-cloudflare",
        Geo,
        &[Text(
            "error code: 1009 | error 1009 |
            has banned the country or region your ip address is in",
        )],
        DOCS,
    )
    .on(On::Failure)
    .text(SHORT),
    Signature::new(
        "geo-words",
        Geo,
        &[Text(
            "not available in your country | not available in your region |
            not available in your location | not available in your area |
            unavailable in your country | unavailable in your region |
            unavailable in your location | not supported in your country |
            not supported in your region | isn't available in your country |
            isn't available in your region | isn't available in your location |
            aren't available in your country | aren't available in your region |
            not accessible from your country | not accessible in your country |
            not accessible from your region | blocked in your country | blocked in your region |
            restricted in your country | restricted in your region | access from your country |
            access from your region | not yet available in your country |
            not currently available in your country | not currently available in your region |
            only available in certain countries | unavailable for legal reasons |
            due to legal reasons | for legal reasons | unavailable due to legal |
            unavailable in the european | not available to visitors from |
            european economic area (eea) | in most european countries |
            country, region, or territory not supported | unsupported_country_region_territory |
            geo-blocked | geoblocked | geo-restricted | 您所在的国家 | 您所在的地区 |
            你所在的地区 | 您所在地区 | 您所在的區域 | 您的國家 | 您的地区 | 所在国家或地区 |
            所在國家或地區 | 不支持您所在 | 暂不支持该地区 | お住まいの国 | お住まいの地域 |
            お客様の地域 | お客様の国 | 해당 국가에서 | 현재 지역에서 | 귀하의 국가 |
            no está disponible en tu país | no está disponible en su país |
            no está disponible en tu región | no disponible en tu país |
            in ihrem land nicht verfügbar | in deinem land nicht verfügbar |
            in ihrer region nicht verfügbar | nicht in ihrem land verfügbar |
            pas disponible dans votre pays | pas disponible dans votre région |
            indisponible dans votre pays | não está disponível no seu país |
            não está disponível em seu país | não está disponível na sua região |
            indisponível no seu país | недоступен в вашей стране | недоступна в вашей стране |
            недоступно в вашей стране | недоступен в вашем регионе | недоступна в вашем регионе |
            не доступен в вашей стране | доступ ограничен на территории |
            non è disponibile nel tuo paese | non disponibile nel tuo paese |
            non è disponibile nella tua regione | ülkenizde kullanılamıyor",
        )],
        WORDS,
    )
    .text(800)
    .internal(8)
    .no_product(),
    Signature::new(
        "geo-heading",
        Geo,
        &[Heading(
            "not available in your country | not available in your region |
            not available in your location | unavailable in your country |
            unavailable in your region | unavailable in your location |
            unavailable for legal reasons | unsupported region | unsupported country |
            access from your country",
        )],
        WORDS,
    )
    .text(SHORT),
    Signature::new(
        "geo-russia-block",
        Geo,
        &[Text(
            "доступ к информационному ресурсу ограничен |
            доступ к запрашиваемому ресурсу ограничен | доступ к ресурсу ограничен |
            доступ ограничен на основании федерального закона",
        )],
        SEEN,
    )
    .text(SHORT),
    Signature::new(
        "geo-court-order",
        Geo,
        &[Text(
            "blocked by court order | blocked by order of | pursuant to a court order |
            internet positif | trustpositif | warning.or.kr | 불법·유해정보 |
            bu siteye erişim engellenmiştir | mahkeme kararı ile erişime engellenmiştir",
        )],
        SEEN,
    )
    .text(SHORT)
    .internal(5),
];
