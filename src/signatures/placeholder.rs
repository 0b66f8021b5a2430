//! Pages where a site is not yet, or not any more: a server's welcome page,
//! "coming soon", a directory listing.

use super::Clue::{Heading, Markup, Segment, Text};
use super::Kind::Placeholder;
use super::{DOCS, NOTES, On, SEEN, Signature, WORDS};

const SHORT: u32 = 900;
/// A store of files does not give this one away.
pub(crate) const XML_DENIED: &str = "xml-access-denied";

pub(super) static ROWS: &[Signature] = &[
    Signature::new(
        "nginx-welcome",
        Placeholder,
        &[Heading(
            "welcome to nginx | welcome to openresty | welcome to tengine |
            test page for the nginx | nginx http server | test page for nginx",
        )],
        NOTES,
    )
    .text(1_500),
    Signature::new(
        "apache-welcome",
        Placeholder,
        &[Heading(
            "apache2 ubuntu default page | apache2 debian default page | apache2 default page |
            apache http server test page | test page for the apache | test page for apache |
            http server test page | apache2 centos | it works",
        )],
        SEEN,
    )
    .text(6_000)
    .internal(6)
    .no_product(),
    Signature::new(
        "it-works",
        Placeholder,
        &[Segment("it works"), Text("it works")],
        SEEN,
    )
    .text(200),
    Signature::new(
        "iis-welcome",
        Placeholder,
        &[Segment(
            "iis windows server | iis7 | iis8 | iis windows | internet information services | iis",
        )],
        SEEN,
    )
    .text(300),
    Signature::new(
        "other-server-welcome",
        Placeholder,
        &[Heading(
            "apache tomcat/ | caddy works | congratulations! caddy | caddy 2 | welcome to caddy |
            welcome to centos | welcome to lighttpd | placeholder page |
            welcome to your new server | welcome to your new site | welcome to jetty |
            welcome to wildfly | welcome to glassfish | litespeed web server |
            welcome to laragon | welcome to xampp | lnmp | lnmp一键安装包 | phpstudy |
            站点创建成功 | 恭喜，站点创建成功 | 恭喜, 站点创建成功 | phpinfo() | php version |
            welcome to coolify | welcome to traefik | welcome to cloudpanel |
            welcome to cyberpanel | directadmin | ispconfig | webmin | hello from cloud |
            hestia control panel | aapanel | 1panel | fastpanel |
            success! your new web server is ready to use | welcome to your website",
        )],
        SEEN,
    )
    .text(2_500)
    .internal(10)
    .no_product(),
    Signature::new(
        "bt-panel",
        Placeholder,
        &[Text(
            "恭喜，站点创建成功 | 恭喜, 站点创建成功 | 本页面由系统自动生成 |
            这是默认index.html，本页面由系统自动生成",
        )],
        SEEN,
    )
    .text(SHORT),
    Signature::new(
        "framework-welcome",
        Placeholder,
        &[Text(
            "the install worked successfully! congratulations! |
            you are seeing this page because debug=true is in your settings file |
            yay! you're on rails | get started by editing pages/index.js |
            get started by editing app/page.tsx | get started by editing src/app/page.tsx |
            to get started, edit the page.tsx file | edit src/app.js and save to reload |
            edit src/app.tsx and save to reload | edit src/app.jsx and save to test hmr |
            edit src/app.tsx and save to test hmr |
            click on the vite and react logos to learn more | click on the vite and vue logos |
            you've successfully created a project with | welcome to your vue.js app |
            welcome to your new astro site | visit svelte.dev/docs/kit to read the documentation |
            hello world! welcome to wordpress. this is your first post |
            welcome to wordpress. this is your first post | congratulations! your app is running |
            this is the default welcome page",
        )],
        SEEN,
    )
    .text(2_000),
    Signature::new(
        "directory-listing",
        Placeholder,
        &[Segment(
            "index of / | index of | directory listing for / | directory listing",
        )],
        SEEN,
    )
    .on(On::Success)
    .text(3_000)
    .internal(1)
    .no_product(),
    Signature::new(
        "coming-soon-heading",
        Placeholder,
        &[Heading(
            "coming soon | under construction | under development | launching soon | opening soon |
            site is under | website is under | something is coming | something awesome is coming |
            something amazing is coming | we'll be back soon | we will be back soon |
            be right back | be back soon | under maintenance | maintenance mode |
            site maintenance | scheduled maintenance | down for maintenance | stay tuned |
            watch this space | website coming | site coming soon | future home of | próximamente |
            en construcción | sitio en construcción | en mantenimiento | bientôt disponible |
            en construction | site en construction | en maintenance | demnächst | im aufbau |
            in kürze | hier entsteht | wartungsarbeiten | wartungsmodus | im wartungsmodus |
            em breve | em construção | em manutenção | скоро открытие | сайт в разработке |
            в разработке | сайт находится в разработке | сайт на реконструкции |
            технические работы | техническое обслуживание | скоро здесь | prossimamente |
            in costruzione | sito in costruzione | in manutenzione | yakında | yapım aşamasında |
            binnenkort | wkrótce | strona w budowie | sắp ra mắt | segera hadir | 準備中 |
            工事中 | 近日公開 | メンテナンス中 | 只今準備中 | 준비중 | 준비 중 | 공사중 |
            점검 중 | 점검중 | 敬请期待 | 即将上线 | 建设中 | 网站建设中 | 正在建设 | 升级维护 |
            系统维护 | 正在维护 | 维护中 | 网站维护 | 敬請期待 | 即將上線 | 建置中 | 網站建置中 |
            維護中",
        )],
        NOTES,
    )
    .text(700)
    .internal(5)
    .no_product(),
    Signature::new(
        "coming-soon-words",
        Placeholder,
        &[Text(
            "coming soon | under construction | launching soon | opening soon |
            we're working on something | we are working on something |
            our new website is on its way | site arrive bientôt |
            site web arrive bientôt | befindet sich im aufbau | our website is coming | new website coming |
            website is being built | site is being built | site is currently under |
            website is currently under | will be available soon | will be online soon |
            will be back shortly | we'll be back shortly | we'll be back soon |
            undergoing maintenance | undergoing scheduled maintenance | down for maintenance |
            under maintenance | lorem ipsum | test page | default page | próximamente |
            en construcción | bientôt disponible | en construction | demnächst | im aufbau |
            hier entsteht | em breve | em construção | сайт в разработке |
            находится в разработке | скоро откроется | prossimamente | in costruzione |
            準備中です | 工事中 | 準備しております | 준비 중입니다 | 준비중입니다 | 敬请期待 |
            即将上线 | 建设中 | 正在建设 | 正在维护 | 升级维护 | 维护升级 | 暂停访问 | 升级改造 |
            敬請期待 | 即將上線 | 建置中 | 維護中 | 暫停訪問",
        )],
        WORDS,
    )
    .text(200)
    .internal(3)
    .no_product(),
    Signature::new(
        "plesk-default",
        Placeholder,
        &[
            Text(
                "web server's default page | this page is generated by plesk | domain default page",
            ),
            Text("plesk"),
        ],
        DOCS,
    )
    .text(1_500),
    // A list of files without files, and a note on where they are or are not.
    Signature::new(
        "directory-emptied",
        Placeholder,
        &[
            Heading("index of / | directory listing for /"),
            Text(
                "mirror was retired | mirror has been retired | mirror is retired |
                mirror was discontinued | mirror has been discontinued | mirror is no longer |
                mirror was closed | no longer mirrored | no longer mirror | files were removed |
                files have been removed | files were deleted | files have been deleted |
                files have moved | directory has moved | spiegel wurde eingestellt |
                dateien wurden entfernt | miroir a été fermé | fichiers ont été supprimés |
                镜像已停止 | 镜像已下线 | 不再提供镜像 | ミラーは終了",
            ),
        ],
        WORDS,
    )
    .on(On::Success)
    .text(600)
    .internal(3)
    .no_product(),
    // A server's scripts are not where it looks for them.
    Signature::new(
        "no-input-file",
        Placeholder,
        &[Text("no input file specified")],
        SEEN,
    )
    .text(60)
    .internal(0)
    .no_product(),
    // A store of files keeps this one to itself, or does not say that it has none.
    Signature::new(
        XML_DENIED,
        Placeholder,
        &[
            Markup("<error> | <error "),
            Markup("<code>accessdenied</code> | <code>authorizationfailure</code>"),
        ],
        DOCS,
    )
    .on(On::Success)
    .text(900)
    .internal(0)
    .bytes(1_500),
    Signature::new("empty-frameset", Placeholder, &[Markup("<frameset")], SEEN)
        .text(20)
        .internal(0),
];
