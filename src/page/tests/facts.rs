//! Titles, links, redirects, shells, fragments.

use super::{at, page};
use crate::page::Refresh;

#[test]
fn head_facts_are_read() {
    let read = page(
        "<html lang=zh-CN><head><title> Acme \n &amp; Co </title><title>second</title>\
         <meta name=robots content='NOINDEX, follow'><link rel='alternate canonical' href='../b?x#y'>\
         <script type=application/ld+json>{\"@graph\":[{\"@type\":[\"WebSite\"],\"name\":\"Acme Site\"},{\"@type\":\"Person\",\"name\":\"Jo\"}]}</script>\
         <script type=application/ld+json>{broken</script></head><h1>One<br>two</h1><h1> </h1>",
    );
    assert_eq!(read.title.as_deref(), Some("Acme & Co"));
    assert_eq!(read.h1, ["One two"]);
    assert_eq!(read.lang.as_deref(), Some("zh-CN"));
    assert_eq!(
        read.canonical.as_deref(),
        Some("https://www.acme.example/b?x#y")
    );
    assert_eq!(read.ld_names, ["Acme Site"]);
    assert!(read.noindex);
    assert!(!page("<meta name=robots content='index, follow'>").noindex);
}

#[test]
fn the_end_of_a_page_is_seen_whatever_follows() {
    for (body, expected) in [
        ("<p>Acme</p></body>", true),
        ("<p>Acme</p></HTML><!-- -->\n", true),
        ("<p>Acme</p><script>'</body>'", false),
        ("<p>Acme</p>", false),
        ("{\"a\":1}", true),
        ("{\"a\":", false),
    ] {
        let read = crate::page::read(&crate::page::Input {
            body: body.as_bytes(),
            complete: false,
            content_type: None,
            url: &url::Url::parse("https://www.acme.example/").unwrap(),
            asked: None,
            names: &[],
            fragments: &[],
        });
        assert_eq!(read.ended, expected, "{body}");
    }
}

#[test]
fn code_is_shown_not_said() {
    let words = "Checking your browser before accessing";
    let marked = |html: &str| {
        page(html)
            .markers
            .iter()
            .any(|id| id == "cloudflare-checking")
    };
    let around =
        "The widget shows a line of its own while it works, which you may translate, move or hide.";
    assert!(marked(&format!("<p>{words} a.example</p>")));
    assert!(marked(&format!("<pre>{words} a.example</pre>")));
    assert!(!marked(&format!(
        "<p>{around} Its text is this:</p><pre><code>&lt;p&gt;{words} {{{{ site }}}}&lt;/p&gt;</code></pre>"
    )));
    assert!(marked(&format!(
        "<p>{around} {words} a.example</p><code>x</code>"
    )));
}

#[test]
fn little_within_a_frame_is_kept_apart() {
    let framed = |main: &str| {
        page(&format!(
            "<header>Acme</header>{main}<footer>Terms</footer>"
        ))
    };
    let brief = framed("<h2>Adrift</h2><p>No more.</p>").brief.unwrap();
    assert_eq!(
        (brief.text.as_str(), brief.headed),
        ("\u{b}Adrift\nNo more.", true)
    );
    assert!(!framed("<p>No more.</p>").brief.unwrap().headed);
    assert_eq!(framed("").brief, None);
    assert_eq!(framed(&"word ".repeat(80)).brief, None);
    assert_eq!(page("<h2>Adrift</h2>").brief, None);
}

#[test]
fn refreshes_are_read_in_all_their_forms() {
    let to = |to: &str| Some(to.to_owned());
    let rows = [
        (
            "0; url=/there",
            Some(Refresh {
                seconds: 0,
                to: to("https://www.acme.example/there"),
            }),
        ),
        (
            "5;URL='https://b.example/'",
            Some(Refresh {
                seconds: 5,
                to: to("https://b.example/"),
            }),
        ),
        (
            "0.5, url = \"x\"",
            Some(Refresh {
                seconds: 0,
                to: to("https://www.acme.example/a/x"),
            }),
        ),
        (
            "3 /x",
            Some(Refresh {
                seconds: 3,
                to: to("https://www.acme.example/x"),
            }),
        ),
        (
            "30",
            Some(Refresh {
                seconds: 30,
                to: None,
            }),
        ),
        (
            "0;url=#top",
            Some(Refresh {
                seconds: 0,
                to: None,
            }),
        ),
        ("url=/x", None),
        (
            "99999999999;url=/x",
            Some(Refresh {
                seconds: u32::MAX,
                to: to("https://www.acme.example/x"),
            }),
        ),
    ];
    for (content, expected) in rows {
        let html = format!(
            "<meta http-equiv=Refresh content='{}'>",
            content.replace('\'', "&#39;")
        );
        assert_eq!(page(&html).refresh, expected, "{content}");
    }
    assert_eq!(
        page("<noscript><meta http-equiv=refresh content='0;url=/nojs'></noscript>").refresh,
        None
    );
}

#[test]
fn script_redirects_are_read_only_where_they_surely_run() {
    const X: Option<&str> = Some("https://www.acme.example/x");
    let rows = [
        (
            "window.location.replace(\"https://b.example/\")",
            Some("https://b.example/"),
        ),
        (
            "location.href = '/new';",
            Some("https://www.acme.example/new"),
        ),
        (
            "top.location='\\/new\\/x'",
            Some("https://www.acme.example/new/x"),
        ),
        (
            "document.location.assign(`/a`)",
            Some("https://www.acme.example/a"),
        ),
        (
            "setTimeout(function(){location.href=\"/lander\"},0)",
            Some("https://www.acme.example/lander"),
        ),
        ("location.href = '/x?from=' + location.pathname", None),
        ("if (location.href == '/x') {}", None),
        ("location.reload()", None),
        ("document.cookie='a=b';location.href='/again'", None),
        ("location.href='#/route'", None),
        ("location.href='javascript:void(0)'", None),
        ("mylocation='/x'", None),
        ("var a = a || []; a.push(1); window.location='/x'", X),
        ("window.onload=function(){window.location.href='/x'}", X),
        (
            "addEventListener('DOMContentLoaded', () => { location.href='/x' })",
            X,
        ),
        ("(function(){ var n = 1; location.replace('/x') })();", X),
        ("!function(){ try { top.location='/x' } catch (e) {} }()", X),
        ("setTimeout(\"location.href='/x'\", 3000)", X),
        ("setTimeout(() => location.replace('/x'), 500)", X),
        (
            "function f(n){ if (n) return 1 } /* if */ location='/x' // no",
            X,
        ),
        (
            "if (/Mobile|\"/.test(navigator.userAgent)) location.href='/x'",
            None,
        ),
        ("if (a) { b() } else { location.href='/x' }", None),
        ("if (self === top) {} else top.location='/x'", None),
        ("location.protocol !== 'https:' && (location='/x')", None),
        ("var to = ie ? location.replace('/x') : 0", None),
        ("function leave(){ location.href='/x' }", None),
        ("const leave = () => location.assign('/x')", None),
        ("const leave = () => { location.assign('/x') }", None),
        ("no.onclick = function(){ location='/x' }", None),
        (
            "no.addEventListener('click', function(){ location='/x' })",
            None,
        ),
        ("img.onload = function(){ location='/x' }", None),
        ("fetch('/me').then(function(r){ location='/x' })", None),
        ("fetch('/me').catch(() => location='/x')", None),
        ("try { start() } catch (e) { location='/x' }", None),
        ("setTimeout(function(){ location='/x' }, 900000)", None),
        (
            "setTimeout(leave, 10); function leave(){ location='/x' }",
            None,
        ),
        ("(function(){ if (ok) return; location='/x' })()", None),
        ("weather.location = '/x'", None),
        ("// location='/x'", None),
    ];
    for (script, expected) in rows {
        assert_eq!(
            page(&format!("<script>{script}</script>"))
                .script_redirect
                .as_deref(),
            expected,
            "{script}"
        );
    }
}

#[test]
fn script_redirects_are_read_only_where_a_page_says_next_to_nothing() {
    let full = format!(
        "<p>{}</p><script>location.href='/x'</script>",
        "Words. ".repeat(80)
    );
    assert_eq!(page(&full).script_redirect, None);
    assert_eq!(
        page("<a onclick=\"location.href='/x'\">go</a>").script_redirect,
        None
    );
    let rows = [
        ("<a href=/x>here</a>", true),
        ("<h1>Redirecting…</h1><a href=/x>here</a>", true),
        ("<a href=/x>one</a> <a href=/y>two</a>", false),
        ("<h1>Acme</h1>", false),
        ("<form></form>", false),
        ("<canvas></canvas>", false),
        ("<button>Enter</button>", false),
    ];
    for (content, leads) in rows {
        let html = format!("{content}<script>location.href='/x'</script>");
        assert_eq!(page(&html).script_redirect.is_some(), leads, "{content}");
    }
}

#[test]
fn links_are_told_apart() {
    let read = page(
        "<a href=/a>a</a><a href=/a>again</a><a href='https://docs.acme.example/x'>d</a><a href='//other.example'>o</a>\
         <a href=mailto:a@b.c>m</a><a href='#x'>x</a><a href=javascript:void(0)>j</a><a href=''>e</a><a>none</a>",
    );
    assert_eq!((read.internal_links, read.external_links), (2, 1));
    assert!(read.product_links);
    for (html, expected) in [
        ("<a href=/login>x</a>", true),
        ("<a href=/en/pricing.html>x</a>", true),
        ("<a href=/x>登录</a>", true),
        ("<a href=/x> Sign in → </a>", true),
        ("<button>Get started</button>", true),
        ("<a href=https://registrar.example/login>Log in</a>", false),
        (
            "<a href=/contact>Contact</a><a href=/privacy>Privacy</a>",
            false,
        ),
        ("<a href=/domain-login-guide>x</a>", false),
    ] {
        assert_eq!(page(html).product_links, expected, "{html}");
    }
    let form = page("<form><input type=Password></form><form></form>");
    assert!(form.password_field);
    assert_eq!(form.forms, 2);
}

#[test]
fn app_shells_are_told_from_rendered_pages() {
    let rows = [
        (
            "<div id=root></div><script src=/assets/index-1a2b.js></script>",
            true,
        ),
        (
            "<div id='app'><div class=spinner>Loading…</div></div><script type=module src=/x.js></script>",
            true,
        ),
        ("<app-root></app-root><script src=main.js></script>", true),
        (
            "<noscript>You need to enable JavaScript to run this app.</noscript><div id=__next></div><script>boot()</script>",
            true,
        ),
        (
            "<div id=page></div><script src=/static/js/main.1.js></script>",
            true,
        ),
        ("<div id=root></div>", false),
        (
            "<div id=page></div><p>A paragraph that is longer than what a bare shell has, for sure.</p><script src=/js/main.js></script>",
            false,
        ),
        ("<script src=https://ads.example/x.js></script>", false),
        (
            "<redoc spec-url=/x.json></redoc><script src=https://cdn.example/r.js></script>",
            true,
        ),
        (
            "<div id=mine></div><script src=https://unpkg.com/viewer@2/v.js></script>",
            true,
        ),
        (
            "<div id=mine></div><script src=https://unpkg.com/jquery@3/jquery.js></script>",
            false,
        ),
        ("<div ui-view></div><script src=/x.js></script>", true),
        ("<div ui-view></div>", false),
        (
            "<title>{{ page.title }}</title><p>Loading</p><script src=/x.js></script>",
            true,
        ),
        (
            "<title>Braces {{</title><p>Loading</p><script src=/x.js></script>",
            false,
        ),
        ("<script src=starter/starter.nocache.js></script>", true),
        (
            "<link rel=modulepreload href=/x.js><script type=module>start()</script>",
            true,
        ),
    ];
    for (html, expected) in rows {
        assert_eq!(page(html).shell.is_some(), expected, "{html}");
    }
    let rendered = format!(
        "<div id=__next><h1>Acme</h1><p>{}</p></div><script src=/_next/x.js></script>",
        "Text. ".repeat(40)
    );
    assert_eq!(page(&rendered).shell, None);
    let (one, other) = (
        page(rows[0].0),
        page(&rows[0].0.replace("index-1a2b.js", "index-1a2b.js?v=2")),
    );
    assert_eq!(one.shell, other.shell);
    assert_ne!(one.shell, page(rows[1].0).shell);
}

#[test]
fn an_id_may_be_written_as_an_address_has_it() {
    let html = "<h2 id=%E4%BD%BF%E7%94%A8>a</h2><h2 id=user-content-%e5%ae%89>b</h2>";
    let asked = [
        "使用",
        "%E4%BD%BF%E7%94%A8",
        "安",
        "%E5%AE%89",
        "装",
        "%E4%BD%BF",
    ];
    let read = at("https://a.example/", html.as_bytes(), None, &[], &asked);
    assert_eq!(read.fragments, asked[..4]);
}

#[test]
fn a_paper_tells_its_title_and_authors_for_citations() {
    for (html, expected) in [
        (
            "<meta name=citation_title content=A><meta name=citation_author content=B>",
            true,
        ),
        ("<meta name=citation_title content=A>", false),
        (
            "<meta name=citation_title content=''><meta name=citation_author content=B>",
            false,
        ),
        ("<meta name=author content=B><title>A</title>", false),
    ] {
        assert_eq!(page(html).citation, expected, "{html}");
    }
}

#[test]
fn fragments_are_found_by_id_and_name() {
    let html = "<h2 id=install>a</h2><a name=old>b</a><h2 id=user-content-使用>c</h2><p name=no>d";
    let asked = [
        "install",
        "old",
        "使用",
        "%E4%BD%BF%E7%94%A8",
        "no",
        "missing",
        "top",
        "/route",
        "!x",
        ":~:text=a",
        "L10",
    ];
    let read = at("https://a.example/", html.as_bytes(), None, &[], &asked);
    assert_eq!(
        read.fragments,
        [
            "install",
            "old",
            "使用",
            "%E4%BD%BF%E7%94%A8",
            "top",
            "/route",
            "!x",
            ":~:text=a",
            "L10"
        ]
    );
}

#[test]
fn attacks_take_linear_time_and_bounded_memory() {
    let deep = "<div>".repeat(50_000);
    let attributes = format!("<a {}>", "a=b ".repeat(60_000));
    let entities = "&amp;&#x41;&bogus".repeat(15_000);
    let links = "<a href=/x1>y</a>".repeat(15_000);
    let ids = "<p id=x>".repeat(30_000);
    for body in [deep, attributes, entities, links, ids] {
        let read = at(
            "https://a.example/",
            body.as_bytes(),
            None,
            &["name"],
            &["x"],
        );
        assert!(read.text.chars().count() <= 2_000);
        assert!(read.shingles.hashes().len() <= 256);
    }
}
