//! Samples of what is shown in the place of a thing that was taken down.

use super::support::{Sample, article, page, sample};

/// An id, what bears it, and what nearly does.
#[expect(clippy::too_many_lines, reason = "a table, one sample after the other")]
pub(super) fn rows() -> Vec<(&'static str, Sample, Sample)> {
    let deleted = |host: &str, text: &str| page(200, "404", text).at(&format!("https://{host}/7"));
    let tube = |data: &str| {
        sample(
            200,
            &format!("<title> - YouTube</title><script>var a = {data}</script>"),
        )
        .at("https://www.youtube.com/watch?v=x")
    };
    let near = |text: &str| page(200, "404", text);
    let seized = "Seized by the police under a warrant of the court.";
    vec![
        (
            "weixin-deleted",
            deleted("mp.weixin.qq.com", "该内容已被发布者删除"),
            near("该内容已被发布者删除"),
        ),
        (
            "bilibili-deleted",
            deleted("www.bilibili.com", "视频去哪了呢？"),
            near("视频去哪了呢？"),
        ),
        (
            "gitee-deleted",
            deleted("gitee.com", "该仓库已被关闭或删除"),
            near("该仓库已被关闭或删除"),
        ),
        (
            "csdn-deleted",
            deleted("blog.csdn.net", "文章不存在或已被作者删除"),
            deleted("blog.csdn.net", "文章已发布"),
        ),
        (
            "chinese-post-deleted",
            deleted("weibo.com", "此微博已被作者删除"),
            near("此微博已被作者删除"),
        ),
        (
            "naver-deleted",
            deleted("blog.naver.com", "삭제되었거나 존재하지 않는 게시물입니다."),
            near("삭제되었거나 존재하지 않는 게시물입니다."),
        ),
        (
            "medium-deleted",
            deleted("medium.com", "User deactivated or deleted their account."),
            article("User deactivated or deleted their account.").at("https://medium.com/x"),
        ),
        (
            "youtube-private",
            tube(
                r#"{"playabilityStatus": {"status": "LOGIN_REQUIRED", "reason": "Private video"}}"#,
            ),
            tube(r#"{"playabilityStatus":{"status":"LOGIN_REQUIRED"},"all":["Private video"]}"#),
        ),
        (
            "youtube-video",
            tube(r#"{"playabilityStatus": {"status": "ERROR"}}"#),
            tube(r#"{"playabilityStatus": {"status": "OK"}, "all": ["ERROR"]}"#),
        ),
        (
            "null-item",
            sample(
                200,
                r#"<script>{"videoDetail":null,"filterDetail":{"a":1}}</script>"#,
            ),
            sample(
                200,
                r#"<script>{"videoDetail":{},"filterDetail":{"a":1}}</script>"#,
            ),
        ),
        (
            "chatgpt-no-gpt",
            page(200, "GPT inaccessible or not found | ChatGPT", "")
                .at("https://chatgpt.com/g/g-1"),
            page(200, "GPT inaccessible or not found", ""),
        ),
        (
            "npm-security-holding",
            page(
                200,
                "kite - npm",
                "Security holding package. This package contained malicious code and was removed.",
            )
            .at("https://www.npmjs.com/package/kite"),
            page(
                200,
                "kite - npm",
                "Tells a security holding package from others.",
            )
            .at("https://www.npmjs.com/package/kite"),
        ),
        (
            "pypi-quarantined",
            page(
                200,
                "kite · PyPI",
                "This project has been quarantined. PyPI Admins need to review it.",
            )
            .at("https://pypi.org/project/kite/"),
            page(
                200,
                "kite · PyPI",
                "Lists whatever this project has been quarantined for.",
            )
            .at("https://pypi.org/project/kite/"),
        ),
        (
            "contact-unverified",
            page(
                200,
                "Contact Verification Suspension Page",
                "The registrant has not answered.",
            ),
            page(
                200,
                "Contact verification",
                "The registrant has not answered.",
            ),
        ),
        (
            "domain-seized",
            page(200, "This domain has been seized", seized),
            page(200, "How a domain is seized", seized),
        ),
        (
            "domain-seized-image",
            page(200, "This website has been seized", ""),
            page(200, "How this website has been seized", ""),
        ),
    ]
}
