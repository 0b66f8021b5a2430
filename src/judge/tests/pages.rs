//! Pages that answer 200, read from HTML as the engine reads them: the dead
//! ones among them, and their living look-alikes.

use url::Url;

use super::build::{Went, World, chain, status, with};
use crate::evidence::{Ask, DnsAnswer, Purpose, Role};
use crate::page::{self, Input};
use crate::verdict::Reason;

pub(super) const NAMES: &[&str] = &["Kite"];

/// `html` as the answer to `ask`.
pub(super) fn html(ask: &Ask, names: &[&str], html: &str) -> Went {
    html_at((Vec::new(), super::build::status(ask, 200).1), names, html)
}

pub(super) fn html_at(went: Went, names: &[&str], html: &str) -> Went {
    let names: Vec<String> = names.iter().map(|&name| name.into()).collect();
    with(went, |answer| {
        let url = Url::parse(&answer.url).unwrap();
        answer.bytes = html.len() as u64;
        answer.page = Some(Box::new(page::read(&Input {
            body: html.as_bytes(),
            complete: true,
            content_type: Some("text/html; charset=utf-8"),
            url: &url,
            asked: None,
            names: &names,
            fragments: &["usage".into(), "gone".into()],
        })));
    })
}

pub(super) fn document(title: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=en><head><title>{title}</title></head><body>{body}</body></html>"
    )
}

/// A page as living sites have them, with so many words of its own.
pub(super) fn living(title: &str, seed: u32) -> String {
    let words: Vec<String> = (0..200).map(|n| letters(n * 31 + seed)).collect();
    let words = words.join(&format!(" of {} ", letters(seed)));
    let nav = [
        "pricing", "docs", "login", "a", "b", "c", "d", "e", "f", "g", "h",
    ];
    let nav: Vec<String> = nav
        .iter()
        .map(|to| format!("<a href=/{to}>{to}</a>"))
        .collect();
    let nav = nav.join(" ");
    document(
        title,
        &format!("<nav>{nav}</nav><h1>{title}</h1><p>{words}</p>"),
    )
}

fn letters(mut n: u32) -> String {
    let mut word = String::new();
    for _ in 0..4 {
        word.push(char::from(b'a' + u8::try_from(n % 26).unwrap()));
        n /= 7;
    }
    word
}

/// What the page at `url` is judged, where all paths beside it answer with
/// `beside`, a status or a page.
pub(super) fn judge(
    url: &str,
    names: &[&str],
    page: &str,
    beside: Result<&str, u16>,
) -> (Option<Reason>, usize) {
    let mut world = World::new(url, |ask, _| match (ask.purpose, beside) {
        (Purpose::Page, _) => html(ask, names, page),
        (_, Ok(page)) => html(ask, names, page),
        (Purpose::Root, Err(_)) => html(ask, names, &living("Kite", 77)),
        (_, Err(code)) => status(ask, code),
    })
    .named(names);
    let trial = world.judge();
    (trial.reason(), trial.visits())
}

#[test]
fn a_page_that_names_its_product_is_ok_at_one_request() {
    for url in ["https://a.example/", "https://a.example/docs/x"] {
        let page = living("Kite, the assistant", 1);
        assert_eq!(judge(url, NAMES, &page, Err(404)), (None, 1));
        assert_eq!(judge(url, &[], &page, Err(404)), (None, 1));
        assert_eq!(
            judge(url, &["here"], &living("Anything", 1), Err(404)),
            (None, 1)
        );
    }
}

#[test]
fn a_page_that_says_it_is_not_there_is_dead_and_one_that_speaks_of_it_is_not() {
    let gone = document(
        "404 Not Found",
        "<h1>404 Not Found</h1><p>Nothing to see.</p>",
    );
    let chinese = document(
        "页面不存在",
        "<h1>页面不存在</h1><p>您访问的页面不存在</p><a href=/>首页</a>",
    );
    for page in [&gone, &chinese] {
        assert_eq!(
            judge("https://a.example/x", NAMES, page, Ok(page)).0,
            Some(Reason::Soft404)
        );
        assert_eq!(
            judge("https://a.example/x", &[], page, Ok(page)).0,
            Some(Reason::Soft404)
        );
        assert_ne!(
            judge("https://a.example/", NAMES, page, Ok(page)).0,
            Some(Reason::Soft404)
        );
    }
    let media = living("404 Media", 3);
    assert_eq!(
        judge("https://a.example/x", &["404 Media"], &media, Err(404)).0,
        None
    );
    let changelog = living("Kite changelog: what has been removed", 4);
    assert_eq!(
        judge("https://a.example/x", NAMES, &changelog, Err(404)).0,
        None
    );
}

#[test]
fn a_page_like_its_siblings_is_lost_whatever_its_language() {
    let page = living("Ukurasa haupatikani", 5);
    assert_eq!(
        judge("https://a.example/x", NAMES, &page, Ok(&page)).0,
        Some(Reason::Soft404)
    );
    let other = living("Something else", 900);
    assert_eq!(
        judge("https://a.example/x", NAMES, &page, Ok(&other)).0,
        Some(Reason::IdentityDrift)
    );
}

#[test]
fn a_wall_without_a_signature_is_not_taken_for_a_death() {
    let check = document(
        "One second",
        "<p>We are making sure that you are you.</p><script src=/c.js></script>",
    );
    for url in ["https://a.example/x", "https://a.example/"] {
        assert_eq!(
            judge(url, NAMES, &check, Ok(&check)).0,
            Some(Reason::BotWall),
            "{url}"
        );
    }
}

#[test]
fn a_bare_root_of_a_site_that_knows_404_is_a_frame_for_scripts() {
    let root = "https://a.example/";
    let frame = document("Dashboard", "<script src=/x.js></script>");
    assert_eq!(judge(root, NAMES, &frame, Err(404)), (None, 2));
    for code in [403, 503] {
        let (reason, _) = judge(root, NAMES, &frame, Err(code));
        assert_eq!(reason, Some(Reason::BotWall), "{code}");
    }
    assert_eq!(
        judge(root, NAMES, &frame, Ok(&frame)).0,
        Some(Reason::BotWall)
    );
    let hidden = frame.replace("<title>", "<meta name=robots content=noindex><title>");
    assert_eq!(
        judge(root, NAMES, &hidden, Err(404)),
        (Some(Reason::BotWall), 1)
    );
}

#[test]
fn a_product_that_is_called_like_a_wall_is_none() {
    let page = document(
        "Just a moment...",
        "<h1>Just a moment</h1><p>A minute to breathe, in your browser.</p>",
    );
    let judge = |names: &[&str], page: &str| judge("https://a.example/", names, page, Err(404)).0;
    assert_eq!(judge(&["Just a Moment"], &page), None);
    assert_eq!(judge(NAMES, &page), Some(Reason::BotWall));
    let check = page.replace("</p>", "</p><script src=/c.js></script>");
    assert_eq!(judge(&["Just a Moment"], &check), Some(Reason::BotWall));
    let other = page.replace("<h1>Just a moment", "<h1>Security check");
    assert_eq!(judge(&["Just a Moment"], &other), Some(Reason::BotWall));
}

#[test]
fn what_only_a_part_of_a_site_answers_with_is_no_wall() {
    let splash = document(
        "Console",
        "<p>Starting…</p><div class=mount></div><script src=/k.js></script>",
    );
    let mut world = World::new("https://a.example/c/home", |ask, _| match ask.purpose {
        Purpose::Root => html(ask, NAMES, &living("Kite", 31)),
        _ => html(ask, NAMES, &splash),
    })
    .named(NAMES);
    let trial = world.judge();
    assert_eq!(trial.reason(), Some(Reason::AppShell));
    assert!(!trial.judgement.detail.contains("the root too"));
}

#[test]
fn what_a_page_cut_short_does_not_show_is_not_known_to_be_missing() {
    let start = document("", "").replace("</body></html>", "");
    for (url, complete, expected) in [
        ("https://a.example/", true, Some(Reason::Placeholder)),
        ("https://a.example/", false, None),
    ] {
        let page = start.replace("<title>", "<style>.a{}</style><title>Plans");
        let mut world = World::new(url, |ask, _| {
            with(html(ask, NAMES, &page), |answer| answer.complete = complete)
        })
        .named(NAMES);
        assert_eq!(world.judge().reason(), expected, "{complete}");
    }
}

#[test]
fn a_gate_before_the_whole_site_is_not_taken_for_a_death() {
    let gate = document(
        "Hold on",
        "<p>Zugriff nur nach Freigabe durch die Leitung.</p>",
    );
    let deep = "https://a.example/x";
    assert_eq!(
        judge(deep, NAMES, &gate, Ok(&gate)).0,
        Some(Reason::BotWall)
    );
    let mut region = World::new(deep, |ask, _| {
        html_at(
            chain(ask, &[(302, "https://a.example/sorry")], 200),
            NAMES,
            &gate,
        )
    })
    .named(NAMES);
    assert_eq!(region.judge().reason(), Some(Reason::BotWall));
    let replaced = living("Other company", 20);
    assert_eq!(
        judge(deep, NAMES, &replaced, Ok(&replaced)).0,
        Some(Reason::Soft404)
    );
}

#[test]
fn an_app_shell_is_unknown_only_where_nothing_tells_it_from_the_root() {
    let shell = |title: &str| {
        document(
            title,
            "<div id=root></div><script src=/static/js/main.abc.js></script>",
        )
    };
    let same = shell("Kite");
    let deep = "https://a.example/app/x";
    assert_eq!(
        judge(deep, NAMES, &same, Ok(&same)).0,
        Some(Reason::AppShell)
    );
    assert_eq!(judge(deep, NAMES, &same, Err(404)).0, None);
    assert_eq!(
        judge(deep, NAMES, &shell("Kite pricing"), Ok(&same)).0,
        None
    );
    assert_eq!(
        judge("https://a.example/", NAMES, &same, Ok(&same)),
        (None, 1)
    );
    assert_eq!(
        judge("https://a.example/", &["Zephyr"], &same, Ok(&same)),
        (None, 1)
    );
}

#[test]
fn a_404_with_the_roots_shell_is_suspect() {
    let shell = document(
        "Kite",
        "<div id=root></div><script src=/static/js/main.abc.js></script>",
    );
    let mut world = World::new("https://a.example/x", |ask, _| match ask.purpose {
        Purpose::Root => html(ask, NAMES, &shell),
        _ => html_at(status(ask, 404), NAMES, &shell),
    });
    assert_eq!(world.judge().reason(), Some(Reason::AppShell404));
}

#[test]
fn parked_domains_are_dead_and_a_shop_that_sells_a_domain_is_not() {
    let sale = document(
        "a.example",
        "<h1>a.example</h1><p>This domain is for sale. Buy this domain.</p>",
    );
    assert_eq!(
        judge("https://a.example/", NAMES, &sale, Ok(&sale)).0,
        Some(Reason::Parked)
    );
    assert_eq!(
        judge("https://a.example/x", &[], &sale, Ok(&sale)).0,
        Some(Reason::Parked)
    );
    let blog = living(
        "Kite: why the words this domain is for sale are everywhere",
        6,
    );
    assert_eq!(judge("https://a.example/x", NAMES, &blog, Err(404)).0, None);
}

#[test]
fn name_servers_of_a_parking_service_decide_over_a_bare_page() {
    let bare = document("a.example", "<p>Related links</p>");
    let mut world = World::new("https://a.example/", |ask, _| html(ask, NAMES, &bare)).named(NAMES);
    world.name_servers = vec!["ns1.sedoparking.com.".into()];
    assert_eq!(world.judge().reason(), Some(Reason::Parked));
    let mut living = World::new("https://a.example/", |ask, _| {
        html(ask, NAMES, &living("Kite", 8))
    });
    living.name_servers = vec!["ns1.sedoparking.com.".into()];
    assert_eq!(living.judge().reason(), None);
}

#[test]
fn a_hijack_takes_an_absent_name_and_two_signals() {
    let spam = living("Situs slot gacor togel maxwin", 9).replace("lang=en", "lang=id");
    let root = "https://a.example/";
    assert_eq!(
        judge(root, NAMES, &spam, Err(404)).0,
        Some(Reason::Hijacked)
    );
    // Who took the domain over may call himself by the product's name.
    let own = spam.replace("</h1>", " Kite</h1>");
    let drift = Some(Reason::IdentityDrift);
    assert_eq!(judge(root, NAMES, &own, Err(404)).0, drift);
    assert_eq!(judge("https://a.example/x", NAMES, &own, Err(404)).0, None);
    let trade = living("Kite, odds for sports betting", 9);
    assert_eq!(judge(root, NAMES, &trade, Err(404)).0, None);
    // A product with a new name, whose trade has some of the words.
    let renamed = living("Fake degree detection", 9)
        .replace("</h1>", "</h1><p>Tells counterfeit money from real.</p>");
    assert_eq!(judge(root, NAMES, &renamed, Err(404)).0, drift);
    let sold = renamed.replace("</h1>", "</h1><p>Buy fake, buy diploma, buy a diploma.</p>");
    assert_eq!(
        judge(root, NAMES, &sold, Err(404)).0,
        Some(Reason::Hijacked)
    );
    let mut casino = World::new(root, |ask, _| html(ask, NAMES, &spam)).named(NAMES);
    casino.subject.topics = vec!["游戏".into()];
    assert_ne!(casino.judge().reason(), Some(Reason::Hijacked));
}

#[test]
fn closing_notices_are_believed_in_short_pages() {
    let closed = document(
        "Kite",
        "<h1>Kite has shut down</h1><p>Thank you to all of our users.</p>",
    );
    let root = "https://a.example/";
    assert_eq!(
        judge(root, NAMES, &closed, Err(404)).0,
        Some(Reason::ShutDown)
    );
    assert_eq!(
        judge("https://a.example/blog/kite", NAMES, &closed, Err(404)).0,
        None
    );
    let banner = living("Kite", 11).replace("<p>", "<p>Our old API has been shut down. ");
    assert_eq!(judge(root, NAMES, &banner, Err(404)).0, None);
}

#[test]
fn nothing_at_all_is_a_placeholder() {
    for (code, bytes) in [(200, 0), (204, 0)] {
        let mut world = World::new("https://a.example/", |ask, _| {
            with(status(ask, code), |answer| {
                answer.bytes = bytes;
                answer.page = None;
            })
        });
        assert_eq!(world.judge().reason(), Some(Reason::Placeholder));
    }
    let nginx = document(
        "Welcome to nginx!",
        "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p>",
    );
    assert_eq!(
        judge("https://a.example/", NAMES, &nginx, Err(404)).0,
        Some(Reason::Placeholder)
    );
}

#[test]
fn what_is_no_page_is_ok_without_a_pages_rules() {
    let mut world = World::new("https://a.example/x.pdf", |ask, _| {
        with(status(ask, 200), |answer| {
            answer.headers = vec![("content-type".into(), "application/pdf".into())];
            answer.page = None;
        })
    })
    .named(NAMES);
    let trial = world.judge();
    assert_eq!((trial.reason(), trial.visits()), (None, 1));
}

#[test]
fn a_deep_link_to_the_root_is_dead_if_every_path_leads_there() {
    let judge = |role: Role, beside: u16| {
        let mut world = World::new("https://a.example/product/x", |ask, _| {
            let went = match (ask.purpose, beside) {
                (Purpose::Sibling(_), 200..) if beside != 200 => return status(ask, beside),
                _ => chain(ask, &[(302, "https://a.example/en/")], 200),
            };
            html_at(went, NAMES, &living("Kite", 12))
        })
        .named(NAMES);
        world.subject.role = role;
        world.judge().reason()
    };
    assert_eq!(judge(Role::Other, 200), Some(Reason::MovedToHomepage));
    assert_eq!(judge(Role::Other, 404), Some(Reason::DeepLinkLost));
    assert_eq!(judge(Role::Other, 429), Some(Reason::DeepLinkLost));
    assert_eq!(judge(Role::Entrance, 200), None);
}

#[test]
fn a_move_to_another_site_needs_the_products_name() {
    let judge = |title: &str| {
        let mut world = World::new("https://a.example/", |ask, _| {
            html_at(
                chain(ask, &[(301, "https://b.example/")], 200),
                NAMES,
                &living(title, 13),
            )
        })
        .named(NAMES);
        world.judge().reason()
    };
    assert_eq!(judge("Kite"), Some(Reason::MovedSite));
    assert_eq!(judge("Quite another shop"), Some(Reason::IdentityDrift));
}

#[test]
fn a_fix_is_safe_only_where_the_page_names_the_product_and_is_no_shallower() {
    let judge = |to: &'static str, title: &str| {
        let mut world = World::new("https://a.example/x/y", |ask, _| {
            html_at(chain(ask, &[(301, to)], 200), NAMES, &living(title, 14))
        })
        .named(NAMES);
        world.judge().judgement.fix.map(|fix| fix.safe)
    };
    assert_eq!(judge("https://a.example/z/y", "Kite boards"), Some(true));
    assert_eq!(judge("https://a.example/z", "Kite boards"), Some(false));
}

#[test]
fn a_missing_section_is_told_only_of_a_page_read_whole() {
    let page = living("Kite boards", 15).replace("<h1>", "<h1 id=usage>");
    let judge = |complete: bool| {
        let mut world = World::new("https://a.example/docs/x", |ask, _| {
            with(html(ask, NAMES, &page), |answer| answer.complete = complete)
        })
        .named(NAMES);
        world.subject.fragments = [
            "usage",
            "gone",
            "/route",
            "!route",
            ":~:text=a",
            "top",
            "tag/users",
            "gid=0&range=A1",
            "t=30s",
            "?q=x",
        ]
        .map(String::from)
        .into();
        world.judge().judgement.missing_fragments
    };
    assert_eq!(judge(true), ["gone"]);
    assert!(judge(false).is_empty());
}

#[test]
fn what_a_forge_finds_by_script_is_not_missing() {
    let page = living("Kite", 16);
    let missing = |host: &str, fragment: &str| {
        let mut world = World::new(&format!("https://{host}/kite/kite"), |ask, _| {
            html(ask, NAMES, &page)
        })
        .named(NAMES);
        world.subject.fragments = vec![fragment.into()];
        !world.judge().judgement.missing_fragments.is_empty()
    };
    for fragment in [
        "readme",
        "diff-3f9a",
        "discussion_r17",
        "issuecomment-9",
        "L10-L20",
    ] {
        assert!(!missing("github.com", fragment), "{fragment}");
    }
    assert!(missing("github.com", "usage"));
    assert!(missing("github.com", "diff-tools"));
    assert!(missing("github.com", "labels") && missing("github.com", "learn"));
    assert!(missing("github.com", "note_about"));
    assert!(missing("a.example", "readme"));
}

#[test]
fn a_certificate_about_to_end_is_told_unless_it_is_made_for_days() {
    let judge = |left: i64, life: i64| {
        let mut world = World::new("https://a.example/", |ask, _| {
            with(status(ask, 200), |answer| {
                let certificate = answer.certificate.as_mut().unwrap();
                certificate.not_after = super::build::NOW + left * 86_400;
                certificate.not_before = certificate.not_after - life * 86_400;
            })
        });
        world.judge().reason()
    };
    assert_eq!(judge(13, 90), Some(Reason::TlsExpiring));
    assert_eq!(judge(15, 90), None);
    assert_eq!(judge(5, 6), None);
}

#[test]
fn walls_and_platforms_are_told_by_their_signatures() {
    let judge = |code: u16, headers: &[(&str, &str)]| {
        let mut world = World::new("https://a.example/x", |ask, _| {
            with(status(ask, code), |answer| {
                let given = headers
                    .iter()
                    .map(|&(key, value)| (key.into(), value.into()));
                answer.headers.extend(given);
            })
        });
        world.judge().reason()
    };
    assert_eq!(
        judge(403, &[("cf-mitigated", "challenge")]),
        Some(Reason::BotWall)
    );
    assert_eq!(
        judge(403, &[("server", "cloudflare"), ("cf-ray", "1")]),
        Some(Reason::Forbidden)
    );
    assert_eq!(
        judge(404, &[("server", "cloudflare"), ("cf-ray", "1")]),
        Some(Reason::Gone)
    );
    assert_eq!(
        judge(404, &[("x-vercel-error", "DEPLOYMENT_NOT_FOUND")]),
        Some(Reason::PlatformGone)
    );
    assert_eq!(
        judge(429, &[("x-vercel-mitigated", "challenge")]),
        Some(Reason::BotWall)
    );
}

#[test]
fn behind_a_bad_certificate_a_parked_page_is_found() {
    use crate::evidence::{FaultKind, TlsFault};
    let sale = document(
        "a.example",
        "<h1>a.example</h1><p>This domain is for sale.</p>",
    );
    let mut world = World::new("https://a.example/", |ask, _| match ask.purpose {
        Purpose::Behind => html(ask, NAMES, &sale),
        _ => super::build::fault(ask, FaultKind::Tls(TlsFault::WrongHost)),
    })
    .named(NAMES)
    .lookups(|_| DnsAnswer::NoAddress);
    assert_eq!(world.judge().reason(), Some(Reason::Parked));
}

#[test]
fn the_rules_considered_are_told_in_order() {
    let mut world = World::new("https://a.example/", |ask, _| status(ask, 404));
    let trial = world.judge();
    let story = crate::judge::considered(&trial.evidence, &world.policy);
    let last = story.last().unwrap();
    assert_eq!((last.rule, &last.passed), ("gone", &None));
    assert!(story.len() > 5 && story[0].passed.is_some());
}

#[test]
fn a_body_that_was_not_asked_for_is_not_known_to_be_empty() {
    // A PDF is not read, whether by HEAD or by GET.
    let mut world = World::new("https://a.example/paper.pdf", |ask, _| {
        with(status(ask, 200), |answer| {
            answer.bytes = 0;
            answer.complete = false;
            answer.page = None;
        })
    });
    assert_eq!(world.judge().reason(), None);
}

#[test]
fn what_an_owner_took_away_is_a_whole_site_only_at_its_root() {
    let judge = |url: &str| {
        let page = document("Gone", "<p>This tool was deleted by its owner.</p>");
        let mut world = World::new(url, |ask, _| html(ask, NAMES, &page)).named(NAMES);
        world.judge().reason()
    };
    assert_eq!(judge("https://a.example/"), Some(Reason::PlatformGone));
    assert_eq!(judge("https://a.example/tools/kite"), Some(Reason::Soft404));
}

#[test]
fn a_frame_around_a_market_is_parked_though_its_title_has_the_name() {
    let judge = |to: &str| {
        let page = document("Kite", &format!("<iframe src=\"{to}\"></iframe>"));
        let mut world = World::new("https://a.example/", |ask, _| html(ask, NAMES, &page));
        world = world.named(NAMES);
        world.judge().reason()
    };
    let market = "https://www.afternic.com/forsale/a.example";
    assert_eq!(judge(market), Some(Reason::Parked));
    assert_ne!(judge("https://app.a.example/"), Some(Reason::Parked));
}

#[test]
fn spam_that_has_the_name_is_for_somebody_to_look_at() {
    let judge = |title: &str, text: &str, nav: &str| {
        let page = document(title, &format!("{nav}<p>{text}</p>"));
        let mut world = World::new("https://a.example/", |ask, _| html(ask, NAMES, &page));
        world = world.named(NAMES);
        world.judge().reason()
    };
    let drift = Some(Reason::IdentityDrift);
    let drugs = "Order generic viagra, cialis and levitra, tadalafil and kamagra by post.";
    assert_eq!(judge("Cheap viagra - Kite", drugs, ""), drift);
    assert_eq!(judge("Kite", drugs, ""), None);
    let product = "<a href=/login>Login</a><a href=/pricing>Pricing</a>";
    assert_eq!(judge("Cheap viagra - Kite", drugs, product), None);
    let cracks = "Cracked software with keygen and serial key, activator download. Kite is here.";
    assert_eq!(judge("Downloads", cracks, ""), drift);
}
