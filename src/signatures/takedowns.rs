//! What well-known sites show in the place of a thing that was taken down, and
//! what registrars and courts put in the place of a site.
//!
//! The words alone anybody may use, so most rows are bound to the host that
//! uses them; then neither its menu nor its sign-in speaks against them.

use super::Clue::{Heading, Host, Markup, Segment, Text};
use super::Kind::{Placeholder, PlatformGone, Suspended};
use super::{On, SEEN, Signature, WORDS};

/// A notice and a menu around it, in characters.
const NOTICE: u32 = 600;
/// A page of a registry, in characters.
const ENTRY: u32 = 2_500;

pub(super) static ROWS: &[Signature] = &[
    // Posts, videos and repositories.
    Signature::new(
        "weixin-deleted",
        PlatformGone,
        &[
            Host("mp.weixin.qq.com"),
            Text(
                "该内容已被发布者删除 | 该内容已被删除 | 此内容已被发布者删除 | 此内容因违规无法查看 |
                此内容被投诉且经审核 | 该公众号已被屏蔽 | 该帐号已被屏蔽 | 该账号已被屏蔽 | 此帐号已自主注销 |
                此账号已自主注销 | 该公众号已注销",
            ),
        ],
        SEEN,
    )
    .on(On::Success)
    .text(NOTICE),
    Signature::new(
        "bilibili-deleted",
        PlatformGone,
        &[
            Host("bilibili.com"),
            Text("视频去哪了呢 | 视频不见了 | 该视频已被删除 | 视频已失效 | 专栏不见了 | 专栏已被删除"),
        ],
        SEEN,
    )
    .on(On::Success)
    .text(NOTICE),
    Signature::new(
        "gitee-deleted",
        PlatformGone,
        &[
            Host("gitee.com"),
            Text("仓库已被关闭或删除 | 仓库已被关闭 | 仓库已被删除 | 仓库已被禁用 | 该仓库已被屏蔽"),
        ],
        SEEN,
    )
    .text(NOTICE),
    Signature::new(
        "csdn-deleted",
        PlatformGone,
        &[
            Host("csdn.net"),
            Text(
                "文章不存在或已被作者删除 | 文章不存在或已被删除 | 文章已被作者删除 | 文章已被删除 |
                该博客已被删除 | 资源已被删除",
            ),
        ],
        SEEN,
    )
    .on(On::Success)
    .text(NOTICE),
    Signature::new(
        "chinese-post-deleted",
        PlatformGone,
        &[
            Host("zhihu.com | juejin.cn | jianshu.com | weibo.com | weibo.cn | cnblogs.com | douban.com"),
            Text(
                "该文章已被作者删除 | 文章审核中或已被作者删除 | 此文章已被删除 | 该回答已被删除 |
                该问题已被删除 | 此微博已被作者删除 | 此微博已被删除 | 此微博不存在 | 该微博不存在 |
                该用户不存在 | 文章已被作者删除",
            ),
        ],
        SEEN,
    )
    .on(On::Success)
    .text(NOTICE),
    Signature::new(
        "naver-deleted",
        PlatformGone,
        &[
            Host("blog.naver.com | cafe.naver.com | post.naver.com | tistory.com | brunch.co.kr | velog.io"),
            Text(
                "삭제되었거나 존재하지 않는 게시물 | 삭제되었거나 없는 게시글 | 삭제된 게시글입니다 |
                존재하지 않는 게시글 | 해당 블로그가 없습니다 | 삭제되었거나 다른 페이지로 변경",
            ),
        ],
        SEEN,
    )
    .on(On::Success)
    .text(NOTICE),
    Signature::new(
        "medium-deleted",
        PlatformGone,
        &[
            Host("medium.com"),
            Text(
                "user deactivated or deleted their account |
                author deleted this medium story | this story has been deleted |
                this account is under investigation or was found in violation",
            ),
        ],
        SEEN,
    )
    .text(NOTICE),
    // What only a page's data tells: the value of a status at its key, never a
    // string among messages.
    Signature::new(
        "youtube-private",
        Suspended,
        &[
            Host("youtube.com"),
            Markup(
                r#""playabilitystatus":{"status":"login_required" |
                "playabilitystatus": {"status": "login_required""#,
            ),
            Markup(
                r#""reason":"private video" | "reason": "private video" |
                "reason":{"simpletext":"private video" |
                "messages":["this is a private video"#,
            ),
        ],
        SEEN,
    )
    .on(On::Success),
    Signature::new(
        "null-item",
        Placeholder,
        &[
            Markup(
                r#""videodetail":null | "awemedetail":null | "aweme_detail":null |
                "notedetail":null | "articledetail":null | "itemdetail":null |
                "videodetail": null | "aweme_detail": null | "articledetail": null |
                "itemdetail": null"#,
            ),
            Markup(r#""filterdetail":{ | "filter_detail":{ | "filterdetail": { | "filter_detail": {"#),
        ],
        SEEN,
    )
    .on(On::Success)
    .text(NOTICE),
    Signature::new(
        "chatgpt-no-gpt",
        Placeholder,
        &[
            Host("chatgpt.com | chat.openai.com"),
            Heading("inaccessible or not found"),
        ],
        SEEN,
    )
    .on(On::Success)
    .text(NOTICE),
    // Registries: the entry is kept, what it was of is not.
    Signature::new(
        "npm-security-holding",
        PlatformGone,
        &[
            Host("npmjs.com"),
            Text("security holding package"),
            Text(
                "contained malicious code and was removed |
                removed from the registry by the npm security team",
            ),
        ],
        SEEN,
    )
    .text(ENTRY),
    Signature::new(
        "pypi-quarantined",
        Suspended,
        &[
            Host("pypi.org"),
            Text("this project has been quarantined"),
            Text("pypi admins need to review | while in quarantine"),
        ],
        SEEN,
    )
    .text(ENTRY),
    // Domains that a registrar or a court took.
    Signature::new(
        "contact-unverified",
        Suspended,
        &[
            Heading(
                "contact verification suspension | contact information has not been verified |
                domain name has been suspended because | domain has been suspended because |
                registrant verification failed | domain suspended for non-verification |
                whois verification suspension | email verification suspension",
            ),
            Text("registrant | whois | icann"),
        ],
        SEEN,
    )
    .text(1_500)
    .internal(5)
    .no_product(),
    Signature::new(
        "domain-seized",
        Suspended,
        &[
            Heading(
                "domain has been seized | domain name has been seized | website has been seized |
                site has been seized | domain seized | website seized | service has been seized |
                domain wurde beschlagnahmt | webseite wurde beschlagnahmt |
                seite wurde beschlagnahmt | plattform wurde beschlagnahmt | site a été saisi |
                domaine a été saisi | dominio ha sido incautado | sitio ha sido incautado |
                domínio foi apreendido | site foi apreendido | dominio sequestrato |
                sito sequestrato | sito sottoposto a sequestro | domein is in beslag genomen |
                website is in beslag genomen",
            ),
            Text(
                "warrant | court | federal | law enforcement | europol | eurojust | fbi | police |
                homeland security | department of justice | authorities | seizure | polizei |
                staatsanwaltschaft | bundeskriminalamt | gericht | police nationale | gendarmerie |
                tribunal | policía | guardia civil | polícia | ministério público | polizia |
                guardia di finanza | procura | politie | openbaar ministerie",
            ),
        ],
        WORDS,
    )
    .text(ENTRY)
    .internal(5)
    .no_product(),
    Signature::new(
        "domain-seized-image",
        Suspended,
        &[Segment(
            "this domain has been seized | this website has been seized |
            this site has been seized | this domain name has been seized",
        )],
        WORDS,
    )
    .text(100)
    .internal(0)
    .no_product(),
];
