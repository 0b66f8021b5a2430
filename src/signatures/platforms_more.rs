//! The same for site builders, shops, blogs, documentation hosts and hosting
//! companies.

use super::Clue::{Address, Header, Heading, Host, Markup, Segment, Text};
use super::Kind::{Placeholder, PlatformGone, Suspended};
use super::{DOCS, NOTES, On, SEEN, Signature, WORDS};

const SHORT: u32 = 900;

/// The row of what an owner took away: a whole site only where its root says so.
pub(crate) const OWNERS_DEED: &str = "owners-deed";
/// A notice of a host in words that are said of others too.
pub(crate) const SUSPENDED_MORE: &str = "suspended-words-more";

pub(super) static ROWS: &[Signature] = &[
    // Builders.
    Signature::new(
        "framer",
        PlatformGone,
        &[Segment("site not found"),
            Markup("framer.com | framer.app | framer.website | framerusercontent | data-framer")],
        NOTES,
    ).text(SHORT),
    Signature::new(
        "framer-title",
        PlatformGone,
        &[Segment("site not found"), Segment("framer")],
        SEEN,
    ).text(SHORT).internal(1),
    Signature::new(
        "framer-host",
        PlatformGone,
        &[Segment("site not found"), Host("framer.website | framer.app | framer.ai")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "framer-server",
        PlatformGone,
        &[Segment("site not found"), Header("server", "framer")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "framer-words",
        PlatformGone,
        &[Text("if you are the owner of this site, please visit framer |
            if you own this site, visit framer |
            the site you're looking for was not found on framer")], NOTES).text(SHORT),
    Signature::new("bubble", PlatformGone, &[Markup("domain_not_supported")], NOTES).text(SHORT),
    Signature::new(
        "bubble-words",
        PlatformGone,
        &[Text("this bubble app does not exist | this app is not available | application unavailable"),
            Markup("bubble.io | bubble.is")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "webflow",
        PlatformGone,
        &[Text("the page you are looking for doesn't exist or has been moved"),
            Markup("webflow.com/ | proxy-ssl.webflow.com | site unpublished"),
            Segment("page not found | not found"),
            Markup("d3e54v103j8qbb.cloudfront.net | assets-global.website-files.com | webflow-style")],
        DOCS,
    ).on(On::Only(&[404])).internal(1).text(SHORT),
    Signature::new("webflow-unpublished", PlatformGone, &[Text("site unpublished |
            this site has not been published or does not have a domain assigned to it |
            this webflow site has been unpublished | this webflow site is unpublished |
            this webflow site is not published | the site you are looking for has not been published")], SEEN).text(SHORT),
    Signature::new(
        "wix-not-connected",
        PlatformGone,
        &[Text("looks like this domain isn't connected to a website yet |
            looks like this domain is not connected to a website |
            this domain isn't connected to a website yet | error connectyourdomain occurred |
            domain isn't connected")], SEEN).text(SHORT),
    Signature::new(
        "wix-not-published",
        PlatformGone,
        &[Header("x-wix-request-id", ""),
            Text("this site was not published | site isn't published | we couldn't find this site")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "squarespace-expired",
        Suspended,
        &[Text("website expired this account has expired |
            this account has expired. if you are the site owner | this website has expired |
            squarespace - website expired")], SEEN).text(SHORT),
    Signature::new(
        "squarespace-no-site",
        PlatformGone,
        &[Segment("squarespace - no such account | no such account | squarespace - domain not claimed |
            domain not claimed")], SEEN).text(SHORT),
    Signature::new(
        "squarespace-private",
        Suspended,
        &[Segment("private site"),
            Text("this site is currently private | site is private")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "weebly",
        PlatformGone,
        &[Text("this domain is not connected to a weebly site | weebly"),
            Segment("weebly - this site is no longer available | page not found | 404 - page not found")],
        SEEN,
    ).on(On::Only(&[404])).text(SHORT).internal(3),
    Signature::new(
        "strikingly",
        PlatformGone,
        &[Text("but if you're looking to build your own website, you've come to the right place |
            page not found we can't find the page you're looking for. but if you're")], SEEN).text(SHORT),
    Signature::new(
        "tilda",
        PlatformGone,
        &[Text("please renew your subscription | this site is not published"), Markup("tilda")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "tilda-domain",
        PlatformGone,
        &[Text("please go to the site settings and put the domain name in the domain tab")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "carrd",
        PlatformGone,
        &[Text("carrd"),
            Text("this site does not exist | page not found | no site here |
            the requested page or site does not exist")], SEEN).on(On::Only(&[404])).text(SHORT),
    Signature::new(
        "notion",
        PlatformGone,
        &[Text("this content does not exist | this page couldn't be found"),
            Markup("notion")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "super-so",
        PlatformGone,
        &[Text("domain has been misconfigured | this domain is not connected to a super site")],
        SEEN,
    ).text(SHORT),
    Signature::new("gitbook", PlatformGone, &[Text("if you need specifics, here's the error |
            the domain you are trying to access does not exist | domain not found"), Markup("gitbook")], SEEN).text(SHORT),
    Signature::new(
        "read-the-docs",
        PlatformGone,
        &[Text("the link you have followed or the url that you entered does not exist |
            the documentation page you are looking for | this project does not exist |
            unknown to read the docs | is unknown to read the docs"), Text("read the docs")], SEEN).on(On::Only(&[404])),
    Signature::new("readme-io", PlatformGone, &[Text("project doesnt exist... yet! |
            the creators of this project are still working on making everything perfect")], SEEN).text(SHORT),
    Signature::new(
        "softr-unpublished",
        PlatformGone,
        &[Text("this app is unpublished | application not published | this site is not published yet |
            this application is not published")], WORDS).text(SHORT).internal(3),
    Signature::new(
        "unicorn-platform",
        PlatformGone,
        &[Text("this website is not published | website is not published |
            this website is unpublished")], WORDS).text(SHORT).internal(3),
    // Shops.
    Signature::new(
        "shopify-unavailable",
        PlatformGone,
        &[Text("sorry, this shop is currently unavailable |
            sorry, this store is currently unavailable | this store is unavailable |
            only one step left!"), Markup("shopify")], SEEN).text(SHORT),
    Signature::new(
        "shop-unavailable",
        PlatformGone,
        &[Text("this shop is currently unavailable | this store is currently unavailable |
            this shop is unavailable | this store is unavailable")], SEEN).on(On::Only(&[402])).text(SHORT),
    Signature::new(
        "shopify-frozen",
        Suspended,
        &[Header("x-shopid", ""),
            Text("unavailable")],
        SEEN,
    ).on(On::Only(&[402])),
    Signature::new(
        "big-cartel",
        PlatformGone,
        &[Text("oops! we couldn't find that page | store is closed"),
            Markup("bigcartel")],
        SEEN,
    ).on(On::Only(&[404])).text(SHORT),
    Signature::new(
        "gumroad",
        PlatformGone,
        &[Host("gumroad.com"),
            Text("page not found | the thing you were looking for doesn't exist")],
        SEEN,
    ).on(On::Only(&[404])),
    Signature::new(
        "youzan-closed",
        PlatformGone,
        &[Text("店铺已关闭 | 店铺已打烊 | 该店铺已关闭 | 该店铺不存在 | 店铺不存在")],
        SEEN,
    ).text(SHORT),
    // Blogs.
    Signature::new(
        "tumblr",
        PlatformGone,
        &[Text("whatever you were looking for doesn't currently exist at this address")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "wordpress-com",
        PlatformGone,
        &[Text("is no longer available. the authors have deleted this site |
            doesn't exist do you want to register | do you want to register"), Markup("wordpress.com")], SEEN).text(SHORT),
    Signature::new(
        "wordpress-plugin-closed",
        PlatformGone,
        &[Text("this plugin has been closed as of"), Host("wordpress.org")],
        SEEN,
    ),
    Signature::new(
        "wordpress-com-suspended",
        Suspended,
        &[Text("this site has been archived or suspended | this blog has been archived or suspended |
            is no longer available. this site has been suspended |
            blog has been archived or suspended in accordance with our terms")], SEEN).text(SHORT),
    Signature::new(
        "wordpress-com-private",
        Suspended,
        &[Text("this site is currently private | is marked private by its owner"),
            Markup("wordpress.com")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "ghost",
        PlatformGone,
        &[Text("site unavailable | the thing you were looking for is no longer here |
            failed to resolve dns path for this host"), Markup("ghost.org | ghost.io")], SEEN).text(SHORT),
    Signature::new(
        "ghost-words",
        PlatformGone,
        &[Text("failed to resolve dns path for this host")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "blogger-gone",
        PlatformGone,
        &[Text("blog has been removed | blog not found | the blog you were looking for was not found |
            this blog is no longer available"), Markup("blogger.com | blogspot")], SEEN).text(SHORT),
    Signature::new("medium-gone", PlatformGone, &[Text("out of nothing, something |
            this account is under investigation or was found in violation |
            user deactivated or deleted their account"), Markup("medium.com")], SEEN).text(2_000),
    Signature::new(
        "livejournal",
        Suspended,
        &[Text("this journal has been suspended | this journal has been deleted")],
        SEEN,
    ).text(2_000),
    Signature::new(
        "hatena-gone",
        PlatformGone,
        &[Text("お探しのブログは見つかりません | このブログは閉鎖されました | ブログは存在しません")], SEEN).text(SHORT),
    // Support desks and status pages.
    Signature::new(
        "zendesk",
        PlatformGone,
        &[Text("help center closed | this help center no longer exists |
            oops, this help center no longer exists")], SEEN).text(SHORT),
    Signature::new(
        "zendesk-address",
        PlatformGone,
        &[Address("zendesk.com/app/help-center-closed")],
        SEEN,
    ),
    Signature::new(
        "freshdesk",
        PlatformGone,
        &[Text("may be this is still fresh! | maybe this is still fresh!")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "help-scout",
        PlatformGone,
        &[Text("no settings were found for this company")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "intercom",
        PlatformGone,
        &[Text("uh oh. that page doesn't exist"),
            Markup("intercom")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "statuspage",
        PlatformGone,
        &[Text("you are being redirected | status page not found | page is inactive"),
            Markup("statuspage.io"),
            Segment("hosted status pages for your company | page is inactive")],
        SEEN,
    ).text(2_000),
    Signature::new(
        "typeform-closed",
        PlatformGone,
        &[Text("this typeform is now closed")],
        SEEN,
    ).text(SHORT),
    // Who closes a form of his own for a while says the same.
    Signature::new(
        "form-closed",
        PlatformGone,
        &[Text("this form is now closed | this form is no longer accepting responses"),
            Host("typeform.com | docs.google.com")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "unbounce",
        PlatformGone,
        &[Text("the requested url was not found on this server"),
            Header("server", "unbounce")],
        SEEN,
    ).on(On::Only(&[404])),
    Signature::new(
        "launchrock",
        PlatformGone,
        &[Text("it looks like you may have taken a wrong turn somewhere. don't worry...it happens to all of us")],
        SEEN,
    ).text(SHORT),
    // Hosting companies.
    Signature::new(
        "account-suspended",
        Suspended,
        &[Heading("account suspended | account has been suspended | account disabled |
            account deactivated | website suspended | site suspended |
            website has been suspended | site has been suspended | hosting suspended |
            domain suspended | domain has been suspended | service suspended | suspended domain |
            suspended page | suspended website | website disabled | website is suspended |
            site temporarily suspended | subscription expired | subscription suspended |
            hosting expired | website expired | site expired | cuenta suspendida |
            sitio suspendido | compte suspendu | site suspendu | hébergement suspendu |
            konto gesperrt | seite gesperrt | webseite gesperrt | website gesperrt |
            conta suspensa | site suspenso | хостинг приостановлен | сайт приостановлен |
            сайт заблокирован | сайт отключен | сайт отключён | аккаунт заблокирован |
            account sospeso | sito sospeso | konto zawieszone | hesap askıya alındı |
            アカウント停止 | サイト停止 | 계정이 정지 | サービス停止")], WORDS).text(SHORT).internal(5).no_product(),
    Signature::new(
        "suspended-words",
        Suspended,
        &[Text("this account has been suspended | this website has been suspended |
            this site has been suspended | this domain has been suspended |
            this hosting account has been suspended |
            contact your hosting provider for more information | this account is suspended |
            this website is suspended | website has been disabled |
            site has been disabled by the administrator | this site has been disabled |
            this website is temporarily suspended | this domain name is suspended |
            suspended due to non-payment | suspended for non-payment | suspended due to unpaid |
            offline for non-payment | offline due to non-payment | offline due to an unpaid |
            disabled for non-payment | disabled due to non-payment | settle your outstanding invoice |
            esta cuenta ha sido suspendida |
            este sitio ha sido suspendido | ce compte a été suspendu | ce site a été suspendu |
            diese seite wurde gesperrt | dieses konto wurde gesperrt |
            diese website wurde gesperrt | dieser webspace wurde gesperrt |
            esta conta foi suspensa | este site foi suspenso | работа сайта приостановлена |
            обслуживание сайта приостановлено | хостинг этого сайта заблокирован |
            сайт временно заблокирован | questo account è stato sospeso |
            questo sito è stato sospeso")], WORDS).text(SHORT).internal(5).no_product(),
    Signature::new(
        SUSPENDED_MORE,
        Suspended,
        &[Text("website is opgeschort | account is opgeschort | website is geblokkeerd |
            webbplatsen är avstängd | kontot är avstängt | siden er suspenderet |
            kontoen er suspendert | sivusto on suljettu | strona została zawieszona |
            konto zostało zawieszone | strona została zablokowana | hosting pozastaven |
            web byl pozastaven | stránky byly pozastaveny | webhosting pozastaven |
            fiók felfüggesztve | a tárhely felfüggesztésre került | cont suspendat |
            acest site a fost suspendat | acest cont a fost suspendat | ο λογαριασμός έχει ανασταλεί |
            роботу сайту призупинено | hesabınız askıya | hesap askıya alınmıştır |
            bu site askıya | tài khoản đã bị tạm ngưng | website đã bị tạm ngưng | akun ditangguhkan |
            akun telah ditangguhkan | situs ditangguhkan | situs ini telah ditangguhkan |
            บัญชีถูกระงับ | เว็บไซต์ถูกระงับ | تم تعليق الحساب | تم تعليق هذا الموقع |
            החשבון הושעה | アカウントは停止 | サイトは停止 | アカウントは凍結 | 利用停止 |
            이용이 정지 | 서비스가 정지 | 계정이 정지 | 사이트가 차단 | 이용이 중지")], WORDS).text(SHORT).internal(5).no_product(),
    Signature::new(
        "suspended-page-address",
        Suspended,
        &[Address("/cgi-sys/suspendedpage.cgi | /suspended.page/ | suspended-website.com |
            /account_suspended")], DOCS),
    // A server that knows no site of this name: a deleted one, one that moves, or one
    // that has no certificate yet and answers over http.
    Signature::new("cpanel-default", Placeholder, &[Address("/cgi-sys/defaultwebpage.cgi")], DOCS),
    Signature::new(
        "cpanel-default-words",
        Placeholder,
        &[Text("there has been a server misconfiguration. you must verify the server settings |
            if you feel you have reached this page in error, please contact the web site owner"), Text("cpanel | default web page")], DOCS).text(2_000),
    Signature::new(
        "hostinger",
        PlatformGone,
        &[Heading("you have arrived at hostinger | oops, looks like the page is lost"),
            Markup("hostinger")],
        SEEN,
    ).text(SHORT),
    Signature::new("siteground-no-site", PlatformGone, &[Text("website no longer exists |
            why am i seeing this page? this domain is pointing to siteground")], SEEN).text(SHORT),
    Signature::new(
        "wp-engine",
        PlatformGone,
        &[Text("the site you were looking for couldn't be found"),
            Text("wp engine | this domain is successfully pointed at wp engine")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "kinsta",
        PlatformGone,
        &[Text("no site for domain | no site configured at this address")],
        SEEN,
    ).on(On::Only(&[404])).text(SHORT),
    Signature::new(
        "flywheel",
        PlatformGone,
        &[Text("we're sorry, you've landed on a page that is hosted by flywheel")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "no-site-words",
        PlatformGone,
        &[Text("no website is configured at this address | no site is configured at this address |
            there is no website configured at this address |
            there is no site configured at this address |
            no web site is configured at this address | website is not configured |
            this domain is not configured | this domain isn't configured |
            the domain is not configured | site not configured | website not configured |
            domain not configured | no website at this address |
            there is no website at this address | there's no website at this address |
            this site does not exist | this site doesn't exist | this website does not exist |
            this website doesn't exist | this app does not exist | this app doesn't exist |
            this app no longer exists | this site no longer exists |
            this website no longer exists | this project no longer exists |
            this workspace no longer exists | this space no longer exists |
            this store no longer exists | this store does not exist | this site has been deleted |
            this site was deleted | this website has been deleted |
            this project has been deleted | this app has been deleted |
            this application has been deleted | this app was deleted |
            application has been removed by its owner |
            no such site | no such host is configured | el sitio no existe | este sitio no existe |
            este site não existe | ce site n'existe pas | diese website existiert nicht |
            сайт не существует | сайт удален | сайт удалён |
            サイトが存在しません | 존재하지 않는 사이트")], WORDS).text(400).internal(4).no_product(),
    Signature::new(
        OWNERS_DEED,
        PlatformGone,
        &[Text("removed by its owner | deleted by its owner | deleted by the owner |
            unpublished by its owner")], WORDS).text(400).internal(4).no_product(),
    Signature::new(
        "no-blog-words",
        PlatformGone,
        &[Text("존재하지 않는 블로그 | 해당 블로그가 없습니다 | 블로그가 존재하지 않습니다 | 삭제된 블로그입니다 |
            このブログは存在しません | ブログが見つかりません |
            该博客不存在 | 博客不存在 | this blog does not exist | this blog doesn't exist |
            this blog no longer exists | this blog has been deleted")], WORDS).text(400).internal(4).no_product(),
    Signature::new(
        "no-site-heading",
        PlatformGone,
        &[Segment("unknown site | unknown host | unknown domain | invalid hostname | invalid host")], WORDS).text(400).internal(4).no_product(),
    Signature::new(
        "china-no-site",
        PlatformGone,
        &[Text("您的请求在web服务器中没有找到对应的站点 | 没有找到对应的站点 | 没有找到站点 |
            站点不存在 | 网站不存在 | 该站点不存在 | 该网站不存在 | 站点未找到 | 网站已删除 |
            站点已删除 | 该站点已被删除 | 应用不存在 | 该应用不存在 | 应用已下线 | 该应用已下线 |
            应用已删除 | 项目已删除 | 空间不存在 | 域名未绑定 | 域名没有绑定 | 该域名未绑定 |
            域名尚未绑定 | 未绑定此域名 | 绑定域名错误 | 网站尚未发布 | 網站不存在 | 站點不存在 |
            應用程式不存在")], WORDS).text(500).internal(4).no_product(),
    Signature::new(
        "china-stopped",
        Suspended,
        &[Text("站点已停止 | 站点已暂停 | 该站点已经被管理员停止运行 | 网站已暂停 | 网站已停用 |
            网站已关停 | 该网站已停止 | 网站已关闭 | 站点已关闭 | 本站已关闭 | 本站已暂停 |
            网站暂停访问 | 网站已过期 | 站点已过期 | 空间已过期 | 空间已到期 | 网站已到期 |
            主机已到期 | 虚拟主机已过期 | 服务已到期 | 账号已停用 | 账户已欠费 | 账号已欠费 |
            因欠费 | 已欠费 | 网站被暂停 | 该网站已被关闭 | 该网站已被暂停 | 此网站已被停用 |
            網站已停用 | 網站已暫停 | 網站已到期 | 已被管理员关闭 | 应用已停用 | 应用已暂停")], WORDS).text(500).internal(4).no_product(),
];
