//! What a closing notice is said of: all of the product, and nothing less.

use super::pages::{document, html};
use crate::judge::tests::build::World;
use crate::verdict::Reason;

/// What a root is judged that says this, of a product called so.
pub(super) fn root(name: &[&str], url: &str, body: &str) -> Option<Reason> {
    let page = document(name.first().copied().unwrap_or("Home"), body);
    World::new(url, |ask, _| html(ask, name, &page))
        .named(name)
        .judge()
        .reason()
}

fn check(name: &str, rows: &[(&str, Option<Reason>)]) {
    for (body, expected) in rows {
        let reason = root(&[name], "https://a.example/", body);
        assert_eq!(reason, *expected, "{body}");
    }
}

const DEAD: Option<Reason> = Some(Reason::ShutDown);

#[test]
fn what_a_page_lists_or_quotes_is_of_others() {
    let rows = [
        (
            "<h1>Kite</h1><p>Tech news, five minutes, every Friday.</p><h2>Latest</h2><ul>\
             <li>Yarnly is gone. The service has been shut down and all data was deleted.</li>\
             <li>A new parser for old logs</li></ul>",
            None,
        ),
        (
            "<h1>Kite</h1><p>Kite copies notes and photos from 60 apps.</p><ul><li>Yarnly — this \
             service was shut down on 3 May 2024 and all user data has been deleted</li></ul>",
            None,
        ),
        (
            "<h1>Kite</h1><p>Backups for the apps you rent.</p><blockquote><p>This service has \
             been shut down and all data was deleted.</p></blockquote><p>So they told me.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><ul><li>The service has been shut down and all data was deleted.</li></ul>",
            DEAD,
        ),
        (
            "<h1>Kite</h1><div>Kite was shut down in 2023.</div><ul><li>Data was deleted</li></ul>",
            DEAD,
        ),
        (
            "<h1>Kite vs. the others</h1><p>Kite costs 9 a month.</p><table><tr><th>Kite</th>\
             <th>Harbor</th></tr><tr><td>REST API</td><td>This service is no longer available</td>\
             </tr></table>",
            None,
        ),
        (
            "<h1>Startups that shut down, and why</h1><p>A searchable directory.</p><h3>Fab.com</h3>\
             <p>Shut down in 2015. This site is no longer available.</p><h3>Argo</h3><p>Closed its \
             doors on October 26, 2022. Thank you to everyone.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><div role=alert><p>Plume Paie a fermé ses portes le 31 mars 2024. Le service \
             n'est plus disponible ; les données ont été supprimées.</p></div><p>Kite compte.</p>",
            None,
        ),
        (
            "<h1>Loomdesk</h1><p>Kite is no more — same inbox, new name, same prices. We renamed it in \
             March 2025; your data keep working.</p>",
            None,
        ),
        (
            "<h1>So long</h1><p>What we had to write in June:</p><blockquote>Kite was shut down in \
             2023. All boards have been deleted.</blockquote>",
            DEAD,
        ),
        (
            "<h1>Kite</h1><p>A single binary.</p><h2>Is there a cloud version?</h2><p>Not any \
             more. Kite Cloud was shut down in 2023 and all hosted accounts have been deleted.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><h2>What has become of it</h2><p>Kite was shut down in 2023.</p>",
            DEAD,
        ),
    ];
    check("Kite", &rows);
    let rows = [(
        "<h1>科技早报</h1><p>每天三分钟，了解科技圈。</p><ul><li>云飞网盘：本服务已于 6 月 30 日停止运营，\
         所有用户数据已删除</li><li>某厂发布新一代推理芯片</li></ul>",
        None,
    )];
    check("科技早报", &rows);
    let rows = [(
        "<h1>云笺API</h1><p>v1 接口已关停,感谢您的支持与陪伴。v2 接口文档见下。</p>",
        None,
    )];
    check("云笺API", &rows);
}

#[test]
fn an_end_is_the_products_only_if_all_of_the_subject_is() {
    let rows = [
        ("<h1>The Kite service has shut down</h1>", DEAD),
        ("<h1>The note-taking app Kite has shut down</h1>", DEAD),
        (
            "<h1>Kite</h1><p>Sadly, after eight years, Kite has shut down.</p>",
            DEAD,
        ),
        (
            "<h1>Kite</h1><p>We regret to say that Kite has been shut down.</p>",
            DEAD,
        ),
        (
            "<h1>Kite</h1><p>Kite, a tool for boards, has shut down.</p>",
            DEAD,
        ),
        (
            "<h1>The Harbor app has shut down</h1><p>Move your boards to Kite.</p>",
            None,
        ),
        (
            "<h1>Slow mapping is no more</h1><p>Kite draws maps.</p>",
            None,
        ),
        (
            "<h1>The Kite project board has been closed for voting</h1>",
            None,
        ),
        (
            "<h1>Kite</h1><p>Harbor's app has been shut down. Kite imports it.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><p>Kite tells you when your site has stopped working.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><p>Kite writes the moment a service has ended.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><p>Kite replaces the app that has been retired.</p>",
            None,
        ),
    ];
    check("Kite", &rows);
}

#[test]
fn a_version_or_a_part_may_end_while_the_product_lives() {
    let rows = [
        ("<h1>Kite</h1><p>Kite was retired on 3 May 2025.</p>", DEAD),
        (
            "<h1>Kite</h1><p>Kite 3 was retired on 1 May 2025. Try Kite 4.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><p>Kite 3.5 was shut down in May 2025.</p>",
            None,
        ),
        (
            "<h1>The Kite beta has come to an end</h1><p>Kite is open to all.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><p>The Kite newsletter was discontinued in 2024.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><p>The Kite app was retired on 1 May 2025. It is on the web.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><p>The Kite app has been shut down and is no longer available.</p>",
            DEAD,
        ),
    ];
    check("Kite", &rows);
    let app = (
        "<h1>The Kite app has shut down</h1>",
        Some(Reason::ClosingSoon),
    );
    check("Kite", &[app]);
    check("Kite app", &[(app.0, DEAD)]);
}

#[test]
fn without_blanks_the_subject_is_all_of_it_too() {
    let rows = [
        (
            "<h1>公告</h1><p>鱼鹰因公司业务调整，已于2025年5月1日停止服务。</p>",
            DEAD,
        ),
        ("<h1>公告</h1><p>本公司已停止服务。鱼鹰团队</p>", DEAD),
        (
            "<h1>鱼鹰</h1><p>鱼鹰4是新模型。鱼鹰3已于2025年5月1日下线。</p>",
            None,
        ),
        (
            "<h1>鱼鹰</h1><p>因为一家日本公司停止服务，我们做了鱼鹰。</p>",
            None,
        ),
        (
            "<h1>鱼鹰</h1><p>当您的网站已停止服务，鱼鹰马上通知您。</p>",
            None,
        ),
        (
            "<h1>鱼鹰</h1><p>鱼鹰监控服务器：网站停止服务时立即通知您。</p>",
            None,
        ),
    ];
    check("鱼鹰", &rows);
}

#[test]
fn what_may_open_again_takes_more_than_a_date() {
    let rows = [
        (
            "<h1>Kite</h1><p>Kite was offline on 2 May 2025. All is well again.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><p>Kite stopped on 2 May 2025 because a disk was full.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><p>Kite is closed on 25 and 26 December 2025.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><p>On 2 May 2025 we closed Kite for good.</p>",
            DEAD,
        ),
        (
            "<h1>Kite</h1><p>Kite closed on 2 May 2025. All accounts have been deleted.</p>",
            DEAD,
        ),
    ];
    check("Kite", &rows);
}

#[test]
fn a_slogan_is_no_end() {
    let rows = [
        (
            "<h1>Rest in peace, meeting notes</h1><p>Kite writes them.</p>",
            None,
        ),
        (
            "<h1>Kite: the end of the road</h1><p>We closed in May. Goodbye.</p>",
            DEAD,
        ),
        (
            "<h1>Kite</h1><p>Hoy hemos cerrado a las 14:00. Mañana abrimos a las 9.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><p>Kite has shut down on 2 May 2025, 10:00 UTC.</p>",
            DEAD,
        ),
        (
            "<h1>Kite wird zum Herzen deiner Notizen</h1><p>Schreib uns.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><p>The pilot is full: no longer accepting new users.</p>",
            None,
        ),
    ];
    check("Kite", &rows);
}

#[test]
fn without_a_name_the_host_tells_what_has_closed() {
    let story = "<h1>Google Reader was shut down in 2013</h1><p>What came after.</p>";
    let deep = super::pages::judge(
        "https://essay.com/google-reader",
        &[],
        &document("Home", story),
        Err(404),
    );
    assert_eq!(deep.0, None);
    assert_eq!(
        root(&[], "https://essay.com/", story),
        Some(Reason::ClosingSoon)
    );
    let own = "<h1>Lantern has shut down</h1><p>Thank you.</p>";
    assert_eq!(root(&[], "https://getlantern.com/", own), DEAD);
    assert_eq!(
        root(&[], "https://lantern.com/", "<h1>We have shut down</h1>"),
        DEAD
    );
}

#[test]
fn a_host_that_reports_is_believed_of_its_product_by_name() {
    let own = "<h1>Kite has shut down</h1>";
    assert_eq!(root(&["Kite"], "https://status.a.example/", own), DEAD);
    let other = "<h1>Kite</h1><p>This service has been retired. Use another.</p>";
    assert_eq!(root(&["Kite"], "https://status.a.example/", other), None);
}

#[test]
fn an_end_is_told_in_other_words_for_a_switch() {
    let rows = [
        (
            "<h1>Kite has joined Harbor</h1><p>Kite is no longer accepting new users and the \
             product was turned off on 30 April 2025.</p>",
            DEAD,
        ),
        (
            "<h1>Kite</h1><p>2019 – 2025</p><p>Kite is no more.</p>",
            DEAD,
        ),
        (
            "<h1>We've closed up shop</h1><p>Kite stopped working in March 2025.</p>",
            DEAD,
        ),
        (
            "<h1>Kite</h1><p>Kite is no more expensive than others since 2 May 2025.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><p>Kite tells which lights were turned off on 30 April 2025.</p>",
            None,
        ),
    ];
    check("Kite", &rows);
}

#[test]
fn blanks_in_dates_and_another_clause_hide_no_end() {
    check(
        "鱼鹰",
        &[
            (
                "<h1>鱼鹰</h1><p>鱼鹰已于 2025 年 5 月 20 日关闭。</p>",
                DEAD,
            ),
            (
                "<h1>鱼鹰</h1><p>鱼鹰 3 已于 2025 年 5 月 20 日关闭。</p>",
                None,
            ),
        ],
    );
    check(
        "물수리",
        &[(
            "<h1>물수리</h1><p>물수리는 2025년 1월 31일 운영을 종료했으며 모든 데이터는 파기되었습니다.</p>",
            DEAD,
        )],
    );
}

#[test]
fn a_menu_that_is_left_over_hides_no_end() {
    let site = |main: &str| {
        let menu = "<a href=/pricing>Pricing</a> <a href=/docs>Docs</a> <a href=/login>Sign in</a>";
        let foot = "<p>Terms, privacy and press. Offices in Oslo and Quito.</p>";
        format!("<header><nav>{menu}</nav></header><main>{main}</main><footer>{foot}</footer>")
    };
    let ended = site("<h1>Kite</h1><p>Kite was retired on 3 May 2025. Thank you.</p>");
    let lives = site("<h1>Kite</h1><p>Kite 3 was retired on 3 May 2025. Try Kite 4.</p>");
    check("Kite", &[(&ended, DEAD), (&lives, None)]);
}

#[test]
fn the_service_of_a_name_is_the_product_where_nothing_follows() {
    let rows = [
        ("<h1>The service of Kite has been shut down</h1>", DEAD),
        ("<h1>De dienst van Kite is beëindigd</h1>", DEAD),
        ("<h1>De dienst Kite is gestopt</h1>", DEAD),
        ("<h1>El servicio de Kite ha cerrado</h1>", DEAD),
        ("<h1>השירות של Kite נסגר</h1>", DEAD),
        ("<h1>Kite की सेवा बंद हो गई है</h1>", DEAD),
        (
            "<h1>The service of Kite in Peru has been shut down</h1>",
            None,
        ),
        ("<h1>De dienst Kite Klassiek is gestopt</h1>", None),
        ("<h1>El servicio de Kite ha cerrado su mejor año</h1>", None),
        ("<h1>השירות של Kite לעסקים נסגר</h1>", None),
        ("<h1>Kite đã kết thúc vòng gọi vốn 5 triệu đô la</h1>", None),
        ("<h1>Kite đã kết thúc</h1>", DEAD),
        ("<h1>De dienst Kite is gesloten op zondag</h1>", None),
    ];
    check("Kite", &rows);
}

#[test]
fn what_is_switched_off_may_stand_within_the_verb() {
    let rows = [
        (
            "<h1>So long</h1><p>On 2 May 2025 we switched Kite off.</p>",
            DEAD,
        ),
        (
            "<h1>Kite</h1><p>We have turned Kite off. Accounts are erased, and all was refunded.</p>",
            DEAD,
        ),
        (
            "<h1>Kite</h1><p>Kite went dark on 2 May 2025. All has been deleted.</p>",
            DEAD,
        ),
        (
            "<h1>Kite went dark</h1><p>A theme for the night. The old one was deleted.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><p>On 2 May 2025 we switched Kite Classic off.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><p>On 2 May 2025 we turned sounds off in Kite.</p>",
            None,
        ),
        (
            "<h1>Kite</h1><p>We switch the servers off at night. Kite is green.</p>",
            None,
        ),
    ];
    check("Kite", &rows);
}

#[test]
fn a_message_that_a_page_explains_is_not_its_own_notice() {
    const LIKELY: Option<Reason> = Some(Reason::ClosingSoon);
    // Titles, what stands below them, and what is judged of a product called Kite.
    for (title, body, expected) in [
        (
            "Fix “This service has been discontinued” | Kite",
            "<h1>This service has been discontinued</h1><p>Readers see it when a feed has ended. \
             Kite finds the new one.</p>",
            None,
        ),
        (
            "This app is no longer available – Kite Help",
            "<h1>This app is no longer available</h1><p>The shop says so. Kite needs it not.</p>",
            None,
        ),
        (
            "This site is no longer available | Kite",
            "<h1>blog.example.org is no longer available</h1><p>Kite has a copy of it.</p>",
            None,
        ),
        (
            "该服务已终止是什么意思 | Kite",
            "<h1>该服务已终止</h1><p>Kite 说明这个提示的来历和处理办法。</p>",
            None,
        ),
        (
            "「サービスは終了しました」と表示されたら",
            "<h1>サービスは終了しました</h1><p>Kite の使い方をご案内します。</p>",
            None,
        ),
        // Nothing else says so: a reader has to see.
        (
            "This site is no longer available | Kite",
            "<h1>Bring a lost page back</h1><p>Kite finds a copy, from $9.</p>",
            LIKELY,
        ),
        (
            "This site is no longer available | Kite",
            "<h1>This site is no longer available</h1><p>Thanks for flying with Kite.</p>",
            DEAD,
        ),
        (
            "Help for Kite: this service has been discontinued",
            "<h1>This service has been discontinued</h1>",
            DEAD,
        ),
        (
            "This site has been shut down",
            "<h1>blog.kite.example has been shut down</h1><p>Thanks for reading.</p>",
            DEAD,
        ),
    ] {
        let page = document(title, body);
        let world = World::new("https://a.example/", |ask, _| html(ask, &["Kite"], &page));
        let reason = world.named(&["Kite"]).judge().reason();
        assert_eq!(reason, expected, "{title}: {body}");
    }
}
