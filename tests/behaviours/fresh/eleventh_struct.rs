//! Whole pages in the place of others: parked ones that are long, betting under names that
//! only look like it, one notice for every path, errors that are no page; and beside each
//! the living page that looks like it.

use super::html::{bare, doc};
use super::{dead, parked};
use crate::row::{Row, living, row};
use crate::support::{redirect, respond};

pub(crate) fn rows() -> Vec<Row> {
    [
        at_a_lander(),
        games_by_name(),
        long_parked(),
        everywhere(),
        raw(),
        told_well(),
        of_another_brand(),
        forms(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A small site: a menu, what it says, a footer.
fn site(brand: &str, title: &str, main: &str) -> String {
    let menu = "<a href='/pricing'>Pricing</a> <a href='/docs'>Docs</a> <a href='/blog'>Blog</a> \
        <a href='/login'>Log in</a>";
    format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>{title}</title>\
         <meta property=\"og:site_name\" content=\"{brand}\"></head><body><header><a href='/'>{brand}</a> \
         {menu}</header><main>{main}</main><footer>© 2026 {brand} <a href='/terms'>Terms</a></footer></body></html>"
    )
}

fn at_a_lander() -> Vec<Row> {
    let own = "<h1>A page for every campaign</h1><p>Bring a domain, or two. Parking pages, sales pages \
        and forms come from one prompt.</p>";
    vec![
        living("a maker of landing pages", "https://padmill-es.com/")
            .named("Padmill")
            .gives(redirect(302, "/lander"))
            .at(
                "https://padmill-es.com/lander",
                respond(200).body(site("Padmill", "Padmill - pages that sell", own)),
            ),
        living("parking at a lander", "https://kerbside-es.com/lander")
            .named("Kerbside")
            .page(doc(
                "en",
                "Kerbside",
                "<h1>Kerbside</h1><p>Parking in any town: find a bay, pay by phone.</p><a href='/map'>Map</a>",
            )),
        dead("a registrar's lander", "https://ospreydesk-es.com/")
            .named("Ospreydesk")
            .gives(redirect(302, "/lander"))
            .at(
                "https://ospreydesk-es.com/lander",
                respond(200).body(doc(
                    "en",
                    "",
                    "<div id=root></div><script>window.LANDER_SYSTEM='CP'</script>",
                )),
            ),
    ]
}

fn games_by_name() -> Vec<Row> {
    let slots = doc(
        "id",
        "SULTAN77: Daftar Situs Slot Gacor Terpercaya",
        "<a href='https://s.example/in'>LOGIN</a><h1>Situs Slot Gacor</h1><p>Agen slot online resmi, judi \
         online dan togel, deposit 5 ribu, bonus new member, gampang maxwin tiap hari.</p>",
    );
    let offshore = doc(
        "en",
        "Top Offshore Casinos: Welcome Bonuses Ranked",
        "<h1>Top offshore casinos</h1><p>We rank real-money casinos by fastest payouts.</p><table><tr><td>Gold \
         Fox</td><td>100 free spins</td></tr><tr><td>Red Mill</td><td>150% slots bonus</td></tr></table>\
         <p>Blackjack, roulette and live dealer tables at all of them.</p>",
    );
    let spam = |name, url, product| dead(name, url).named(product).page(slots.clone());
    vec![
        spam("a beta is no bet", "https://heronbeta-es.com/", "Heron Beta"),
        spam("better is no bet", "https://betterline-es.com/", "Betterline"),
        spam("a gambit is no game", "https://gambit-es.com/", "Gambit Editor"),
        // Such a name may have been given up by the very same trade.
        row("identity-drift", "a casino by name", "https://casinopilot-es.com/")
            .named("Casinopilot")
            .page(slots),
        living("a casino guide with its name", "https://casinolotse-es.com/")
            .named("Casinolotse")
            .page(site(
                "Casinolotse",
                "Casinolotse: online casino and slot games, compared",
                "<h1>Casinolotse reads the rules</h1><p>Wagering requirements, free spins and deposit bonus \
                 terms of each online casino, in plain words.</p>",
            )),
        dead("offshore casinos", "https://folderlark-es.com/")
            .named("Folderlark")
            .page(offshore),
        living("a table of cards", "https://dealwell-es.com/")
            .named("Dealwell")
            .page(site(
                "Dealwell",
                "Dealwell: practise blackjack and baccarat",
                "<h1>Count with Dealwell</h1><p>A trainer for blackjack, roulette and baccarat. No real money.</p>",
            )),
    ]
}

fn long_parked() -> Vec<Row> {
    let offers = "<p><b>Ad</b> <a href='/c/1'>Learn to bake, first month free</a> Lessons by the best bakers \
        of five countries, whenever you like, on any device and without a contract.</p><p><b>Ad</b> \
        <a href='/c/2'>Flour by the sack</a> Delivered on Tuesdays to every address north of the river; \
        compare what forty mills ask for it.</p><p><b>Ad</b> <a href='/c/3'>Ovens on sale</a> More than two \
        hundred models with a warranty of ten years, and a course for every buyer.</p><ul><li><a \
        href='/t/a'>bread</a><li><a href='/t/b'>sourdough</a><li><a href='/t/c'>mixers</a></ul>";
    let feed = |title: &str, around: &str, beside: &str| {
        doc(
            "en",
            title,
            &format!("<h1>{title}</h1><p>{around}</p>{offers}<p>{beside}</p>"),
        )
    };
    vec![
        parked("a long list of advertisements", "https://crumbwise-es.com/")
            .named("Crumbwise")
            .page(feed(
                "crumbwise-es.com",
                "Resources and information. Related topics below.",
                "This page was generated by the domain owner.",
            )),
        parked("the same in German", "https://krumenwerk-es.de/")
            .named("Krumenwerk")
            .page(feed(
                "krumenwerk-es.de",
                "Gesponserte Links und verwandte Themen",
                "Kontakt zum Domaininhaber",
            )),
        parked("a list with its note", "https://loafpad-es.com/")
            .named("Loafpad")
            .page(feed(
                "loafpad-es.com",
                "Bread, flour, ovens",
                "The listings are served automatically by others. The domain owner keeps no relationship with \
                 the advertisers. For trademark issues please contact the domain owner.",
            )),
        living("a search with its trends", "https://askfen-es.com/")
            .named("Askfen")
            .page(feed(
                "askfen-es.com",
                "Popular searches and related topics, answered by Askfen",
                "Who is the domain owner of askfen-es.com? We are.",
            )),
        row("placeholder", "a search by its domain", "https://seekfen-es.com/")
            .named("Seekfen")
            .page(bare("seekfen-es.com", "<form><input></form><p>Popular searches</p>")),
        parked("a name with its logo", "https://velunio-es.com/")
            .named("Velunio")
            .page(doc(
                "en",
                "Velunio-es.com: short and warm",
                "<h1>velunio-es.com</h1><p>$1,900</p><a href='https://n.example/b'>Buy this name</a><p>Domain \
                 included. Logo files included.</p>",
            )),
        parked("a long Chinese offer", "https://mochi-es.com/")
            .named("墨池")
            .page(doc(
                "zh",
                "mochi-es.com 域名转让",
                &format!(
                    "<h1>mochi-es.com</h1><p>报价 9800 元,含义:墨池</p><p>交易流程:买卖双方商定价格,买家付款,转移域名。</p>{}",
                    "<a href='/n/1'>jinshi.cn</a> <a href='/n/2'>yunmo.cn</a> <a href='/n/3'>shuge.cn</a> \
                     <a href='/n/4'>bifeng.cn</a> <a href='/n/5'>moxiang.cn</a> <a href='/n/6'>zhibi.cn</a>"
                ),
            )),
        parked("a frame of a market", "https://tarnbox-es.com/")
            .named("Tarnbox")
            .page(
                "<html><head><title>tarnbox-es.com</title><meta name=robots content=noindex></head><body><iframe \
                 src='https://show.names.example/?domain=tarnbox-es.com&type=parking'></iframe></body></html>",
            ),
        living("a frame of parking", "https://bayfinder-es.com/")
            .named("Bayfinder")
            .page(
                "<html><head><title>Bayfinder</title></head><body><iframe \
                 src='https://app.bays.example/?domain=bayfinder-es.com&type=parking'></iframe></body></html>",
            ),
    ]
}

fn everywhere() -> Vec<Row> {
    // Every path says the same, the root too.
    let all = |row: Row, page: String| {
        let row = row.named("Quernlight").page(page.clone());
        row.elsewhere(respond(200).body(page))
    };
    let gone = [
        ("gone-en", "en", "This page is no longer here"),
        ("gone-none", "en", "There is no site at this address"),
        (
            "gone-by",
            "en",
            "Our wiki is smaller. It was removed by its owner.",
        ),
        (
            "gone-de",
            "de",
            "Dieses Heft wurde von ihrem Besitzer gelöscht.",
        ),
        ("gone-zh", "zh", "该作品已被创建者删除"),
        ("gone-ru", "ru", "По этому адресу ничего нет"),
    ];
    let gone = gone.map(|(name, lang, said)| {
        let body = format!("<h2>{said}</h2><a href='https://maker.example/'>→</a>");
        let row = dead(name, &format!("https://{name}-es.com/guide/intro"));
        all(row, doc(lang, "Folio", &body))
    });
    let gate = "<p>Este conteúdo é mostrado apenas na rede da universidade.</p>";
    let other = [
        (
            "bot-wall",
            "a still gate",
            doc("pt", "Acesso restrito", gate),
        ),
        (
            "soft-404",
            "a line",
            "<pre>Cannot GET /app/one</pre>".to_owned(),
        ),
        (
            "placeholder",
            "no input",
            "No input file specified.".to_owned(),
        ),
    ];
    let other = other.map(|(reason, name, page)| {
        let url = format!("https://{reason}-line-es.com/app/one");
        all(row(reason, name, &url), page)
    });
    gone.into_iter().chain(other).collect()
}

/// What programs are told where all is well.
fn told_well() -> Vec<Row> {
    let told = [
        ("an empty object", "https://raw-empty-es.com/t/one", "{}"),
        ("an empty list", "https://raw-list-es.com/t/one", "[]"),
        (
            "its health",
            "https://raw-health-es.com/t/one",
            r#"{"status":"ok"}"#,
        ),
        (
            "codes and what they mean",
            "https://raw-codes-es.com/t/one",
            r#"{"status":"ok","codes":[{"code":"ITEM_NOT_FOUND","means":"none"}]}"#,
        ),
    ];
    let json = |body: &str| {
        let reply = respond(200).header("content-type", "application/json");
        reply.body(body.to_owned())
    };
    let rows = told.map(|(name, url, body)| {
        let row = living(name, url).named("Quernlight");
        row.gives(json(body)).elsewhere(json(body))
    });
    rows.into()
}

fn raw() -> Vec<Row> {
    let at = |row: Row, kind: &'static str, body: &str| {
        let reply = || {
            respond(200)
                .header("content-type", kind)
                .body(body.to_owned())
        };
        row.named("Quernlight").gives(reply()).elsewhere(reply())
    };
    let (json, xml) = ("application/json", "application/xml");
    let key = "<?xml version='1.0'?><Error><Code>NoSuchKey</Code><Message>No such key.</Message>\
        <RequestId>7F</RequestId></Error>";
    let denied = "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>";
    let feed = "<rss><channel><title>Quernlight</title><item><description>&lt;Code&gt;NoSuchKey&lt;/Code&gt; \
        explained</description></item></channel></rss>";
    vec![
        at(
            dead("a store's key", "https://raw-key-es.com/dl/app.html"),
            xml,
            key,
        ),
        at(
            row(
                "placeholder",
                "a store's refusal",
                "https://raw-denied-es.com/dl/app.html",
            ),
            xml,
            denied,
        ),
        at(
            living("a feed about stores", "https://raw-feed-es.com/feed/all"),
            xml,
            feed,
        ),
        at(
            dead("a nested code", "https://raw-code-es.com/t/one"),
            json,
            r#"{"ok":false,"error":{"code":"ITEM_NOT_FOUND","message":"-"}}"#,
        ),
        at(
            row(
                "placeholder",
                "a code for programs",
                "https://api.raw-code-es.net/t/one",
            ),
            json,
            r#"{"error":{"code":"ITEM_NOT_FOUND"}}"#,
        ),
        at(
            dead("a back end's line", "https://raw-line-es.com/t/one"),
            "text/plain",
            "default backend - 404",
        ),
    ]
}

fn of_another_brand() -> Vec<Row> {
    let payroll = "<h1>Wages for bakeries</h1><p>Pay everybody on the day, file what is due and plan the \
        shifts from a telephone. From 20 a month.</p><a href='/signup'>Start</a>";
    let title = "Ovenpay - wages in minutes";
    vec![
        row(
            "identity-drift",
            "another firm, in short",
            "https://sorrelnote-es.com/",
        )
        .named("Sorrelnote")
        .page(site("Ovenpay", title, payroll)),
        living("a maker's own domain", "https://ovenpay-es.com/")
            .named("Sorrelnote")
            .page(site("Ovenpay", title, payroll)),
        living("a brand in another script", "https://sorrel-es.com/")
            .named("酢浆草笔记")
            .page(site("Ovenpay", title, payroll)),
        living("renamed, and says so", "https://sorrelpad-es.com/")
            .named("Sorrelpad")
            .page(site(
                "Ovenpay",
                title,
                &format!("{payroll}<p>Sorrelpad is now Ovenpay.</p>"),
            )),
    ]
}

fn forms() -> Vec<Row> {
    let form = |row: Row, said: &str| {
        let page = doc(
            "en",
            "Dunlin waitlist",
            &format!("<h1>Dunlin waitlist</h1>{said}"),
        );
        row.named("Dunlin waitlist").page(page)
    };
    let closed = |name: &'static str, said: &str| {
        form(
            row("placeholder", name, &format!("https://{name}-es.com/f/x1")),
            said,
        )
    };
    vec![
        closed(
            "form-en",
            "<p>The form Dunlin waitlist is no longer accepting responses.</p><p>Ask its owner.</p>",
        ),
        closed("form-de", "<p>Dieses Formular ist geschlossen.</p>"),
        closed(
            "form-fr",
            "<p>Ce questionnaire n'accepte plus de réponses.</p>",
        ),
        closed("form-zh", "<p>该问卷已停止收集</p>"),
        closed("form-ja", "<p>このフォームは受付を終了しました</p>"),
        form(
            living("form-open", "https://form-open-es.com/f/x1"),
            "<p>This form is open until May. When this form is closed, we write to you.</p><form><input \
             name=mail></form>",
        ),
        form(
            living("form-help", "https://form-help-es.com/help/closed-forms"),
            "<p>This form is now closed. That is what your readers see once you have stopped it.</p>",
        ),
        form(
            living("form-root", "https://form-root-es.com/"),
            "<p>This form is now closed. The beta starts in June.</p>",
        ),
    ]
}
