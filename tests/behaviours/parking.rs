//! Domains that are parked or for sale, and pages that only talk about it.

use super::pages::{article, raw};
use super::row::{Row, living, lost};
use crate::support::{html, redirect, respond};

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = by_http();
    rows.extend(by_words());
    rows.extend(near());
    rows
}

fn parked(sign: &'static str, url: &str) -> Row {
    lost("parked", sign, url).named("Formerly").sign(sign)
}

fn by_http() -> Vec<Row> {
    let away = |sign, url, to: &str| {
        parked(sign, url).gives(redirect(302, to)).at(
            to,
            respond(200).body(html::notice("Domain", "Premium names since 2005.")),
        )
    };
    vec![
        parked("cookie-parking-session", "https://k-cookie.com/").gives(
            respond(200)
                .set_cookie("parking_session", "x")
                .body(raw("k-cookie.com", "<script src=/x.js></script>")),
        ),
        parked("script-lander", "https://k-lander.com/")
            .page("<html><script>window.onload=function(){window.location.replace(\"/lander\")}</script></html>")
            .at(
                "https://k-lander.com/lander",
                respond(200).body(raw("k-lander.com", "<script src=https://img1.wsimg.com/parking-lander/x.js></script>")),
            ),
        away("bounce-ww", "https://k-ww.com/", "http://ww1.k-ww.com/?sub1=x"),
        away("bounce-ww-far", "https://k-ww12.com/a", "http://ww12.k-ww12.com/"),
        away("host-broker", "https://k-huge.com/", "https://www.hugedomains.com/domain_profile.cfm"),
        away("host-broker", "https://k-sedo.com/", "https://sedo.com/search/details/"),
        away("host-broker", "https://k-dan.com/", "https://dan.com/buy-domain/k-dan.com"),
        away("host-broker", "https://k-afternic.com/", "https://www.afternic.com/forsale/k-afternic.com"),
        away("host-broker", "https://k-4cn.com/", "https://www.4.cn/buynow/k"),
        away("host-broker", "https://k-juming.com/", "https://www.juming.com/ykj/k"),
        parked("script-parking", "https://k-script.com/").page(raw(
            "k-script.com",
            "<div id=x></div><script src=https://www.google.com/adsense/domains/caf.js></script>",
        )),
        parked("header-adblock-key", "https://k-adblock.com/").gives(
            respond(200)
                .header("X-Adblock-Key", "MFwwDQ_abc")
                .body(raw("k-adblock.com", "<a href=//x.com>Related</a>")),
        ),
    ]
}

fn by_words() -> Vec<Row> {
    let says = |sign, url: &str, title: &str, text: &str| {
        parked(sign, url).page(html::notice(title, text))
    };
    vec![
        says(
            "words-for-sale",
            "https://w-sale.com/",
            "w-sale.com",
            "This domain is for sale.",
        ),
        says(
            "words-for-sale",
            "https://w-buy.com/deep/page",
            "w-buy.com",
            "Interested? Buy this domain now.",
        ),
        says(
            "title-for-sale",
            "https://w-title.com/",
            "w-title.com domain is for sale",
            "Make an offer.",
        ),
        says(
            "words-for-sale-chinese",
            "https://w-zh.cn/",
            "w-zh.cn",
            "该域名正在出售，联系电话 400",
        ),
        says(
            "words-for-sale-chinese",
            "https://w-zh2.cn/",
            "w-zh2.cn",
            "此域名待售，有意者请联系",
        ),
        says(
            "words-for-sale-chinese",
            "https://w-zh3.cn/x",
            "w-zh3.cn",
            "域名转让，诚意者联系",
        ),
        says(
            "title-for-sale",
            "https://w-de.de/",
            "w-de.de",
            "Diese Domain steht zum Verkauf.",
        ),
        says(
            "title-for-sale",
            "https://w-fr.fr/",
            "w-fr.fr",
            "Ce nom de domaine est à vendre.",
        ),
        says(
            "title-for-sale",
            "https://w-es.es/",
            "w-es.es",
            "Este dominio está en venta.",
        ),
        says(
            "title-for-sale",
            "https://w-ja.jp/",
            "w-ja.jp",
            "このドメインは販売中です。",
        ),
        says(
            "title-for-sale",
            "https://w-ru.ru/",
            "w-ru.ru",
            "Домен продаётся.",
        ),
        says(
            "words-parked",
            "https://w-parked.com/",
            "w-parked.com",
            "This domain is parked free, courtesy of a registrar.",
        ),
        says(
            "words-expired",
            "https://w-expired.com/",
            "w-expired.com",
            "This domain has expired. Is this your domain? Renew it now.",
        ),
    ]
}

fn near() -> Vec<Row> {
    let near = |name, url| living(name, url).named("Nameshop");
    vec![
        near(
            "an article about buying domains",
            "https://q-article.com/blog/x",
        )
        .page(article(
            "Nameshop: how to sell",
            "This domain is for sale. Buy this domain",
        )),
        near("a market for domains", "https://q-market.com/").page(
            html::Page::new("Nameshop")
                .english(300)
                .paragraph("Buy this domain")
                .link("/login", "Sign in")
                .link("/pricing", "Pricing")
                .link("/names/a", "A")
                .link("/names/b", "B")
                .link("/names/c", "C")
                .link("/names/d", "D")
                .build(),
        ),
        near("an article in Chinese", "https://q-article.cn/news/1").page(
            html::Page::new("Nameshop 域名转让指南")
                .paragraph("该域名正在出售是什么意思？")
                .chinese(800)
                .link("/", "首页")
                .link("/docs", "文档")
                .build(),
        ),
        living("the broker's own address", "https://www.dan.com/")
            .named("Dan")
            .page(article("Dan", "Buy and sell domains")),
        near("a host called www2", "https://q-www2.com/")
            .gives(redirect(302, "https://www2.q-www2.com/"))
            .at(
                "https://www2.q-www2.com/",
                respond(200).body(html::page("Nameshop")),
            ),
        near("a lander of its own", "https://q-lander.com/")
            .gives(redirect(302, "/lander"))
            .at(
                "https://q-lander.com/lander",
                respond(200).body(html::page("Nameshop")),
            ),
    ]
}
