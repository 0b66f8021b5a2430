//! What a page lists, quotes or names in passing, and what stands in the place of a page within more or less
//! of a frame.

use crate::fresh::html::{PROSE, chrome, doc};
use crate::row::{Row, living, lost};
use crate::support::respond;

pub(crate) fn rows() -> Vec<Row> {
    [
        listed(),
        editions(),
        landers(),
        notices(),
        guesses(),
        of_some(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Pages that live, and tell in an item or a quotation of what does not.
fn listed() -> Vec<Row> {
    let rows = [
        (
            "museum-of-services",
            "Harbour Museum",
            "<h1>Harbour Museum</h1><p>Open Thursday to Sunday, 11 to 18. Tickets at the door.</p><ul>\
             <li>Loomly (2011–2022): the service has been shut down and all data was deleted.</li>\
             <li>Pagewell (2009–2016): the last server, with its labels</li></ul>",
        ),
        (
            "weekly-news",
            "Tin Gazette",
            "<h1>Tin Gazette</h1><p>Five stories about software, each Monday.</p><h2>This week</h2>\
             <ul><li>Farewell, Loomly. This service was shut down on 3 May 2024 and its data has been \
             deleted.</li><li>A faster parser for logs</li></ul><p><a href='/join'>Join</a></p>",
        ),
        (
            "importer-of-exports",
            "Carryall",
            "<h1>Move your notes</h1><p>Carryall copies notes and photos between 60 apps.</p><dl>\
             <dt>Loomly</dt><dd>This service was shut down in 2024 and all accounts have been deleted; \
             bring your export.</dd><dt>Pagewell</dt><dd>Sign in there first.</dd></dl>",
        ),
        (
            "customer-who-was-left",
            "Second Copy",
            "<h1>Second Copy</h1><p>Backups of the services you rent.</p><blockquote><p>This service \
             has been shut down and all data was deleted.</p></blockquote><p>So their page said. \
             Ours had it all.</p>",
        ),
        (
            "archivo-de-sitios",
            "Memoria Viva",
            "<h1>Memoria Viva</h1><p>Copias de sitios antes de que desaparezcan.</p><ul><li>Apuntes: \
             el servicio ha cerrado definitivamente y los datos fueron eliminados</li><li>Foro Sur: \
             copia parcial</li></ul>",
        ),
        (
            "zaobao",
            "科技早报",
            "<h1>科技早报</h1><p>每天三分钟，了解科技圈。</p><ul><li>云飞网盘：本服务已于 6 月 30 日停止\
             运营，所有用户数据已删除</li><li>某厂发布新一代推理芯片</li></ul>",
        ),
    ];
    rows.map(|(name, product, said)| {
        living(name, &format!("https://{name}-lists.com/"))
            .named(product)
            .page(doc("en", product, said))
    })
    .into()
}

/// Editions of a product that lives, and products that end though they are listed elsewhere.
fn editions() -> Vec<Row> {
    vec![
        living("hosted-edition-ended", "https://gristle-search.com/")
            .named("Gristle")
            .page(doc(
                "en",
                "Gristle – log search for one machine",
                "<h1>Gristle</h1><p>Log search in a single binary.</p><h2>Is there a cloud version?</h2>\
                 <p>Not any more. Gristle Cloud was shut down in 2023 and all hosted accounts have been \
                 deleted. The program is maintained; 5.4 came out this month.</p>",
            )),
        lost("shut-down", "heading-without-a-stop", "https://tern-letters.com/")
            .named("Tern Letters")
            .page(doc(
                "en",
                "Tern Letters",
                "<h1>Tern Letters</h1><h2>What has become of it</h2><p>Tern Letters was shut down in \
                 2023. All letters have been deleted.</p>",
            )),
        lost("shut-down", "all-in-one-item", "https://tern-boards.com/")
            .named("Tern Boards")
            .page(doc(
                "en",
                "Tern Boards",
                "<h1>Tern Boards</h1><ul><li>Tern Boards was shut down in 2023. All boards have been \
                 deleted.</li></ul>",
            )),
    ]
}

/// Domains for sale, or lapsed, on pages of makes that are not known.
fn landers() -> Vec<Row> {
    vec![
        lost("parked", "lander-in-a-menu", "https://resumo-claro.com.br/")
            .named("Resumo Claro")
            .page(doc(
                "pt-BR",
                "resumo-claro.com.br — este domínio está à venda",
                "<nav><a href=/>Vitrine</a> <a href=/features>Produtos</a></nav><h1>resumo-claro.com.br</h1><p>Este domínio está à venda. Faça sua proposta.</p>\
                 <form><input placeholder='Valor'><button>Enviar</button></form>",
            )),
        lost("parked", "offers-accepted", "https://brevia.ai/")
            .named("Brevia")
            .page(
                "<title>brevia.ai — available at Nameport</title><meta name=robots content=noindex>\
                 <div><h1>brevia.ai</h1><p>The owner of this name is accepting offers.</p><form>\
                 <input name=amount><input type=email><button>Submit offer</button></form><ul>\
                 <li>Buyer protection</li><li>Transfer in 24 hours</li></ul></div><script src=/a.js></script>",
            ),
        lost("parked", "domaine-expire", "https://plume-claire.fr/")
            .named("Plume Claire")
            .page(doc(
                "fr",
                "Domaine expiré",
                "<h1>Le nom de domaine plume-claire.fr a expiré</h1><p>Ce nom de domaine est arrivé à \
                 échéance et n'a pas été renouvelé par son titulaire. Le site qui y était associé n'est \
                 plus accessible.</p><h2>Vous êtes le titulaire ?</h2><p>Renouvelez-le depuis votre \
                 espace client avant qu'il ne soit remis dans le domaine public.</p><h2>Ce nom vous \
                 intéresse ?</h2><p>Placez une demande de réservation.</p>",
            )),
        living("about-landers", "https://landerwright.com/")
            .named("Landerwright")
            .page(chrome(
                "Landerwright: pages for names",
                &["<h1>A page that says: this domain is for sale</h1>", PROSE].concat(),
            )),
    ]
}

/// Platforms' notices that name what was there.
fn notices() -> Vec<Row> {
    vec![
        lost("platform-gone", "shop-titled-by-its-name", "https://shop.inkhollow.com/products/portrait")
            .named("Inkhollow Studio")
            .page(
                "<title>Inkhollow Studio</title><link rel=preconnect href=https://cdn.shopify.com>\
                 <h1>Sorry, this store is currently unavailable.</h1><p>Are you the store owner? Log in.</p>",
            ),
        lost("platform-gone", "deleted-by-the-owner-of-a-slug", "https://menu-whisper.quayapps.github.io/")
            .named("Menu Whisper")
            .page(
                "<title>Project deleted · Quay</title><h1>This project has been deleted</h1><p>The owner \
                 of <b>menu-whisper</b> deleted this project.</p><p>Request 91af · code PROJECT_DELETED</p>",
            ),
        lost("platform-gone", "blog-not-found", "https://hexagram.penquay.net/")
            .named("Hexagram")
            .page(doc(
                "en",
                "Blog not found — Penquay",
                "<header><a href=/start>Start a blog</a> <a href=/help>Help</a></header><h1>Blog has been removed</h1><p>Sorry, the blog at hexagram.penquay.net has been \
                 removed.</p>",
            )),
    ]
}

/// A guess that ends in "or is temporarily unavailable" is no outage.
fn guesses() -> Vec<Row> {
    let missing = "<title>Corvo - Error</title><h2>Sorry, something is missing</h2><p>The resource you \
        are looking for might have been removed, had its name changed, or is temporarily unavailable.</p>";
    vec![
        lost(
            "soft-404",
            "resource-had-its-name-changed",
            "https://www.corvo-systems.com/products/scribe.aspx",
        )
        .named("ClaimScribe")
        .page(missing)
        .elsewhere(respond(200).body(missing))
        .at(
            "https://www.corvo-systems.com/",
            respond(200).body(doc(
                "en",
                "Corvo Systems",
                &["<h1>Corvo</h1>", PROSE].concat(),
            )),
        ),
    ]
}

/// What is said of a status, of some things, of others in a table, of a version.
fn of_some() -> Vec<Row> {
    vec![
        living("about-410", "https://status-pages.wiki/codes/gone")
            .named("Status Pages")
            .page(chrome(
                "410 Gone | Status Pages",
                "<h1>410 Gone</h1><p>The resource is no longer available and no forwarding address is \
                 known. Use it in place of 404 for what you removed on purpose.</p>",
            )),
        living("some-items-elsewhere", "https://marlin-fonts.com/")
            .named("Marlin Fonts")
            .page(doc(
                "en",
                "Marlin Fonts",
                "<dialog open><p>Some items are not available in your country. <a href='/de/'>Go to \
                 Germany</a> <button>Stay here</button></p></dialog><h1>Marlin Fonts</h1><p>Two \
                 hundred typefaces, rented by the month.</p>",
            )),
        living("column-of-another", "https://kontakter-crm.com/compare")
            .named("Kontakter")
            .page(chrome(
                "Kontakter vs. the others",
                "<h1>Kontakter vs. the others</h1><table><tr><th>Kontakter</th><th>Rolodesk</th></tr>\
                 <tr><td>9 a month, REST API</td><td>This service is no longer available</td></tr></table>",
            )),
        living("first-version-closed", "https://yunmu-api.cn/")
            .named("云幕API")
            .page(doc(
                "zh-CN",
                "云幕API 开放平台",
                "<h1>云幕API</h1><p>v1 接口已关停,感谢您的支持与陪伴。v2 接口文档见下。</p><ul><li>\
                 <a href='/docs'>接口文档</a></li><li><a href='/console'>控制台</a></li></ul>",
            )),
    ]
}
