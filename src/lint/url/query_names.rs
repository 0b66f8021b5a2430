//! The parameters that say where a visitor came from, and who is paid for it.
//!
//! A parameter that means something else on some site is here only with the
//! hosts, or the kind of value, for which it is certain: a false alarm would
//! ask the author to break an address.

/// What a parameter's value must be for it to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Value {
    /// Anything.
    Any,
    /// Numbers or codes with dots between, as Alibaba's `spm` has them.
    Dotted,
    /// A host, or a site that sends visitors under its name.
    Site,
    /// A person's code: letters and digits mixed, on a page where one arrives.
    Code,
    /// Anything, on a page where one arrives.
    OnArrival,
}

/// A parameter.
pub(super) struct Param {
    /// Its name, in lower case.
    pub(super) name: &'static str,
    pub(super) value: Value,
    /// Only on these hosts and beneath them; on all, if there are none.
    pub(super) hosts: &'static [&'static str],
}

const fn any(name: &'static str) -> Param {
    valued(name, Value::Any)
}

const fn valued(name: &'static str, value: Value) -> Param {
    Param {
        name,
        value,
        hosts: &[],
    }
}

const fn on(name: &'static str, hosts: &'static [&'static str]) -> Param {
    Param {
        name,
        value: Value::Any,
        hosts,
    }
}

const VIDEO: &[&str] = &["youtube.com", "youtu.be", "spotify.com"];
const BIRDS: &[&str] = &["x.com", "twitter.com"];
const BILIBILI: &[&str] = &["bilibili.com", "b23.tv"];
const AMAZON: &[&str] = &[
    "amazon.com",
    "amazon.cn",
    "amazon.de",
    "amazon.fr",
    "amazon.it",
    "amazon.es",
    "amazon.in",
    "amazon.ca",
    "amazon.co.uk",
    "amazon.co.jp",
    "amazon.com.au",
    "amazon.com.br",
    "amazon.nl",
];

/// Parameters that only track, besides those of [`crate::tracking`].
pub(super) const TRACKING: &[Param] = &[
    valued("spm", Value::Dotted),
    valued("scm", Value::Dotted),
    valued("ref", Value::Site),
    on("si", VIDEO),
    on("igsh", &["instagram.com"]),
    on("s", BIRDS),
    on("t", BIRDS),
    on("from", BILIBILI),
    on("from_source", BILIBILI),
    on("fr", &["baike.baidu.com"]),
    on("source", &["medium.com"]),
    on("trk", &["linkedin.com"]),
    on("ref_", AMAZON),
    on("pf_rd_p", AMAZON),
    on("pf_rd_r", AMAZON),
    on("pd_rd_w", AMAZON),
    on("pd_rd_r", AMAZON),
    on("pd_rd_wg", AMAZON),
];

/// Parameters by which somebody is paid, or rewarded otherwise.
pub(super) const AFFILIATE: &[Param] = &[
    any("aff"),
    any("affid"),
    any("aff_id"),
    any("aff_code"),
    any("affcode"),
    any("aff_sub"),
    any("affiliate"),
    any("affiliate_id"),
    any("affiliateid"),
    any("affiliate_code"),
    any("referral"),
    any("referral_code"),
    any("referralcode"),
    any("referrer_code"),
    any("ref_code"),
    any("refcode"),
    any("invite_code"),
    any("invitecode"),
    any("invitation_code"),
    any("invitationcode"),
    any("inviter"),
    any("inviter_id"),
    any("promo_code"),
    any("promocode"),
    any("fp_ref"),
    any("fpr"),
    any("lmref"),
    any("rfsn"),
    any("irclickid"),
    any("cjevent"),
    any("sscid"),
    any("ranmid"),
    any("awc"),
    on("tag", AMAZON),
    on("linkcode", AMAZON),
    on("usercode", &["aliyun.com", "alibabacloud.com"]),
    on("cps_key", &["cloud.tencent.com"]),
    valued("ref", Value::Code),
    valued("invite", Value::OnArrival),
    valued("via", Value::OnArrival),
];

/// Hosts whose every address pays somebody.
pub(super) const AFFILIATE_HOSTS: &[&str] = &[
    "s.click.taobao.com",
    "u.jd.com",
    "union-click.jd.com",
    "click.linksynergy.com",
    "shareasale.com",
    "go.skimresources.com",
    "awin1.com",
    "anrdoezrs.net",
    "dpbolvw.net",
    "jdoqocy.com",
    "tkqlhce.com",
    "kqzyfj.com",
    "prf.hn",
    "partnerlinks.io",
    "pxf.io",
    "sjv.io",
    "evyy.net",
    "7eer.net",
    "ojrq.net",
];

/// Sites that put their name into `ref`.
pub(super) const REFERRING: &[&str] = &[
    "producthunt",
    "hackernews",
    "hackernoon",
    "theresanaiforthat",
    "taaft",
    "futurepedia",
    "futuretools",
    "toolify",
    "betalist",
    "alternativeto",
    "aitoptools",
    "topai",
    "openfuture",
    "newsletter",
    "twitter",
];
