//! Hosts that are known to fool checkers, or to need no follow-up questions.

use super::is_or_beneath;

/// What is known of a host and what is beneath it.
#[derive(Debug, Clone, Copy)]
pub struct HostFacts {
    /// The host, in lower case.
    pub host: &'static str,
    /// How it refuses what is alive: the statuses that say nothing here.
    pub refuses: &'static [u16],
    /// Answers 404 properly, so that asking for siblings is useless.
    pub knows_404: bool,
    /// Whether it is where people sign in: a redirect to it is a sign-in.
    pub sign_in: bool,
    /// Whether it shows repositories, and finds some fragments by script.
    pub forge: bool,
    /// What was seen and when.
    pub source: &'static str,
}

/// The facts of the longest known host that `host` is or is beneath.
pub fn host_facts(host: &str) -> Option<&'static HostFacts> {
    let known = FACTS.iter().filter(|facts| is_or_beneath(host, facts.host));
    known.max_by_key(|facts| facts.host.len())
}

const NOTES: &str = "notes of checkers, 2026-11";

/// Refuses checkers with these statuses.
const fn refuses(host: &'static str, statuses: &'static [u16], source: &'static str) -> HostFacts {
    HostFacts {
        host,
        refuses: statuses,
        knows_404: false,
        sign_in: false,
        forge: false,
        source,
    }
}

/// Answers 404 properly.
const fn knows(host: &'static str) -> HostFacts {
    HostFacts {
        host,
        refuses: &[],
        knows_404: true,
        sign_in: false,
        forge: false,
        source: "its answers to paths that cannot exist, as publicly known, 2026-11",
    }
}

/// Is where people sign in.
const fn signs_in(host: &'static str) -> HostFacts {
    HostFacts {
        host,
        refuses: &[],
        knows_404: false,
        sign_in: true,
        forge: false,
        source: "the vendor's documentation, 2026-11",
    }
}

impl HostFacts {
    const fn and_knows_404(mut self) -> Self {
        self.knows_404 = true;
        self
    }

    const fn and_is_forge(mut self) -> Self {
        self.forge = true;
        self
    }
}

static FACTS: &[HostFacts] = &[
    refuses(
        "openai.com",
        &[403],
        "403 to bots, 200 to browsers; notes of checkers, 2026-11",
    ),
    refuses(
        "chatgpt.com",
        &[403],
        "403 to bots, 200 to browsers; notes of checkers, 2026-11",
    ),
    refuses(
        "claude.ai",
        &[403],
        "403 to bots, 200 to browsers; notes of checkers, 2026-11",
    ),
    refuses(
        "platform.openai.com",
        &[403],
        "403 from CI address ranges; notes of checkers, 2026-11",
    ),
    refuses(
        "huggingface.co",
        &[429],
        "429 by shared address, past about 500 links, 2026-11",
    )
    .and_knows_404(),
    refuses(
        "github.com",
        &[429],
        "429 by shared address, past about 500 links, 2026-11",
    )
    .and_knows_404()
    .and_is_forge(),
    refuses(
        "npmjs.com",
        &[403],
        "403 whatever the agent; notes of checkers, 2026-11",
    ),
    refuses(
        "crates.io",
        &[404],
        "404 without an HTML Accept; notes of checkers, 2026-11",
    ),
    refuses("medium.com", &[403], NOTES),
    refuses("dl.acm.org", &[403], NOTES),
    refuses("mdpi.com", &[403], NOTES),
    refuses("academic.oup.com", &[403], NOTES),
    refuses("sciencedirect.com", &[403], NOTES),
    refuses("researchgate.net", &[403], NOTES),
    refuses("tandfonline.com", &[403], NOTES),
    refuses("journals.sagepub.com", &[403], NOTES),
    refuses("onlinelibrary.wiley.com", &[403], NOTES),
    refuses("science.org", &[403], NOTES),
    refuses(
        "doi.org",
        &[403],
        "a redirector to publishers that refuse; notes of checkers, 2026-11",
    ),
    refuses("ieeexplore.ieee.org", &[418], NOTES),
    refuses(
        "modelscope.cn",
        &[405],
        "an Aliyun wall; notes of checkers, 2026-11",
    ),
    refuses(
        "dev.mysql.com",
        &[403],
        "blocks unknown agents, not curl; notes of checkers, 2026-11",
    ),
    refuses("x.com", &[400, 403], NOTES),
    refuses("twitter.com", &[400, 403], NOTES),
    refuses("linkedin.com", &[999], NOTES),
    refuses("instagram.com", &[401, 429], NOTES),
    refuses(
        "reddit.com",
        &[403],
        "403 even for pages that do not exist; notes of checkers, 2026-11",
    ),
    refuses("facebook.com", &[400], NOTES),
    refuses("quora.com", &[403], NOTES),
    refuses("stackoverflow.com", &[403], NOTES),
    refuses("stackexchange.com", &[403], NOTES),
    refuses("udemy.com", &[403], NOTES),
    refuses("zhihu.com", &[403], NOTES),
    refuses("douban.com", &[418], NOTES),
    refuses("bilibili.com", &[412], NOTES),
    refuses("csdn.net", &[521], NOTES),
    refuses("producthunt.com", &[403], NOTES),
    refuses("crunchbase.com", &[403], NOTES),
    refuses("g2.com", &[403], NOTES),
    refuses("glassdoor.com", &[403], NOTES),
    refuses("perplexity.ai", &[403], NOTES),
    refuses("midjourney.com", &[403], NOTES),
    refuses("character.ai", &[403], NOTES),
    knows("gitlab.com").and_is_forge(),
    knows("codeberg.org").and_is_forge(),
    knows("bitbucket.org").and_is_forge(),
    knows("gitee.com").and_is_forge(),
    knows("sourceforge.net"),
    knows("pypi.org"),
    knows("docs.rs"),
    knows("arxiv.org"),
    knows("wikipedia.org"),
    knows("developer.mozilla.org"),
    knows("readthedocs.io"),
    knows("github.io"),
    knows("gitlab.io"),
    knows("pkg.go.dev"),
    knows("hub.docker.com"),
    knows("rubygems.org"),
    knows("w3.org"),
    knows("rfc-editor.org"),
    knows("apache.org"),
    knows("python.org"),
    knows("kaggle.com"),
    signs_in("accounts.google.com"),
    signs_in("login.microsoftonline.com"),
    signs_in("login.live.com"),
    signs_in("appleid.apple.com"),
    signs_in("auth0.com"),
    signs_in("okta.com"),
    signs_in("oktapreview.com"),
    signs_in("onelogin.com"),
    signs_in("clerk.accounts.dev"),
    signs_in("authkit.app"),
    signs_in("b2clogin.com"),
    signs_in("ciamlogin.com"),
    signs_in("amazoncognito.com"),
    signs_in("cloudflareaccess.com"),
    signs_in("id.atlassian.com"),
    signs_in("passport.baidu.com"),
    signs_in("login.taobao.com"),
    signs_in("passport.alibabacloud.com"),
    signs_in("account.aliyun.com"),
    signs_in("signin.aliyun.com"),
    signs_in("account.alibabacloud.com"),
    signs_in("passport.csdn.net"),
    signs_in("open.weixin.qq.com"),
    signs_in("graph.qq.com"),
    signs_in("auth.huaweicloud.com"),
    signs_in("passport.jd.com"),
    signs_in("passport.weibo.com"),
    signs_in("sso.toutiao.com"),
    signs_in("passport.yandex.ru"),
    signs_in("passport.yandex.com"),
    signs_in("id.vk.com"),
    signs_in("nid.naver.com"),
    signs_in("accounts.kakao.com"),
    signs_in("access.line.me"),
    signs_in("signin.aws.amazon.com"),
    signs_in("login.salesforce.com"),
    signs_in("login.yahoo.com"),
    signs_in("auth.openai.com"),
    signs_in("accounts.x.ai"),
    signs_in("accounts.feishu.cn"),
    signs_in("login.dingtalk.com"),
];
