//! Counting links, and knowing those that a product has.

use url::Url;

use super::hash::hash;
use super::stores;

/// No more different links than this are counted.
const MOST: usize = 1_000;

/// Path segments and first labels of hosts that lead to what a product has.
const PLACES: &[&str] = &[
    "login",
    "log-in",
    "log_in",
    "signin",
    "sign-in",
    "sign_in",
    "signup",
    "sign-up",
    "sign_up",
    "register",
    "registration",
    "join",
    "auth",
    "account",
    "accounts",
    "dashboard",
    "console",
    "app",
    "pricing",
    "prices",
    "price",
    "plans",
    "plan",
    "subscribe",
    "docs",
    "doc",
    "documentation",
    "guide",
    "guides",
    "tutorial",
    "tutorials",
    "developers",
    "developer",
    "api",
    "download",
    "downloads",
    "install",
    "features",
    "feature",
    "changelog",
    "releases",
    "release-notes",
    "roadmap",
    "product",
    "products",
    "solutions",
    "integrations",
    "customers",
    "careers",
    "demo",
    "playground",
    "getting-started",
    "get-started",
    "quickstart",
    "help-center",
    "helpcenter",
    "workspace",
    "studio",
    "platform",
    "models",
];

/// Words on links that lead to what a product has.
const WORDS: &[&str] = &[
    "login",
    "log in",
    "sign in",
    "signin",
    "sign up",
    "signup",
    "register",
    "get started",
    "start for free",
    "try for free",
    "try it free",
    "try free",
    "try now",
    "pricing",
    "plans",
    "docs",
    "documentation",
    "developers",
    "api",
    "download",
    "downloads",
    "features",
    "changelog",
    "dashboard",
    "console",
    "book a demo",
    "request a demo",
    "get a demo",
    "quickstart",
    "playground",
    "登录",
    "登入",
    "注册",
    "註冊",
    "登录/注册",
    "登录 / 注册",
    "登录注册",
    "立即登录",
    "立即注册",
    "免费注册",
    "免费试用",
    "立即体验",
    "立即使用",
    "开始使用",
    "价格",
    "价格方案",
    "定价",
    "套餐",
    "购买",
    "價格",
    "定價",
    "文档",
    "文檔",
    "文件",
    "开发文档",
    "帮助文档",
    "使用文档",
    "开发者",
    "开放平台",
    "下载",
    "下載",
    "立即下载",
    "客户端下载",
    "产品",
    "產品",
    "功能",
    "控制台",
    "工作台",
    "更新日志",
    "ログイン",
    "サインイン",
    "新規登録",
    "会員登録",
    "料金",
    "料金プラン",
    "ドキュメント",
    "ダウンロード",
    "機能",
    "無料で始める",
    "로그인",
    "회원가입",
    "가격",
    "요금제",
    "요금",
    "문서",
    "다운로드",
    "기능",
    "시작하기",
    "iniciar sesión",
    "acceder",
    "regístrate",
    "registrarse",
    "crear cuenta",
    "precios",
    "documentación",
    "descargar",
    "anmelden",
    "einloggen",
    "registrieren",
    "preise",
    "dokumentation",
    "herunterladen",
    "funktionen",
    "connexion",
    "se connecter",
    "s'inscrire",
    "inscription",
    "tarifs",
    "documentation technique",
    "télécharger",
    "fonctionnalités",
    "entrar",
    "iniciar sessão",
    "cadastre-se",
    "criar conta",
    "preços",
    "planos",
    "documentação",
    "baixar",
    "войти",
    "вход",
    "регистрация",
    "зарегистрироваться",
    "цены",
    "тарифы",
    "документация",
    "скачать",
    "возможности",
    "accedi",
    "registrati",
    "prezzi",
    "documentazione",
    "scarica",
    "funzionalità",
    "giriş yap",
    "kayıt ol",
    "fiyatlandırma",
];

/// What is known of a page's links.
#[derive(Debug, Default)]
pub(super) struct Links<'a> {
    site: &'a str,
    internal: Vec<u64>,
    external: Vec<u64>,
    pub(super) product: bool,
    /// Whether one leads to something to install.
    pub(super) installs: bool,
    /// Whether the last one stays within the site.
    within: bool,
}

impl<'a> Links<'a> {
    /// For a page of `url`.
    pub(super) fn new(url: &'a Url) -> Self {
        let host = url.host_str().unwrap_or_default();
        Self {
            site: psl::domain_str(host).unwrap_or(host),
            internal: Vec::new(),
            external: Vec::new(),
            product: false,
            installs: false,
            within: false,
        }
    }

    /// Notes a link.
    pub(super) fn add(&mut self, href: &str) {
        let href = href.trim();
        let (host, path) = parts(href);
        if host.is_none() && path.is_empty() {
            self.within = !href.is_empty();
            return;
        }
        let within = host.is_none_or(|host| crate::signatures::is_or_beneath(host, self.site));
        let list = if within {
            &mut self.internal
        } else {
            &mut self.external
        };
        // Doubles are dropped at the end; a page with more links than this has
        // more than any rule asks about.
        if list.len() < 4 * MOST {
            list.push(hash(href.as_bytes()));
        }
        self.product |= within && leads_to_product(host, path, self.site);
        self.installs |= stores::is_to_install(host, path);
        self.within = within;
    }

    /// Notes the words on the last link, or on a button.
    pub(super) fn words(&mut self, words: &str, button: bool) {
        let (near, known) = if button || self.within {
            (true, self.product)
        } else {
            (false, self.installs)
        };
        if known || words.len() > 40 {
            return;
        }
        let words = crate::signatures::fold(words);
        let words = words.trim_matches(|c: char| !c.is_alphanumeric());
        if near {
            self.product = WORDS.contains(&words);
        } else {
            self.installs = stores::is_called(words);
        }
    }

    /// How many different links stay within the site, and how many leave it.
    pub(super) fn counts(self) -> (u32, u32) {
        (different(self.internal), different(self.external))
    }
}

fn different(mut links: Vec<u64>) -> u32 {
    links.sort_unstable();
    links.dedup();
    u32::try_from(links.len().min(MOST)).expect("the bound is small")
}

/// The host of a link, where it names one, and its path. Both empty for what
/// is no link to a page.
fn parts(href: &str) -> (Option<&str>, &str) {
    let scheme = href.split_once(':').filter(|(scheme, _)| {
        !scheme.is_empty()
            && scheme
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'-')
    });
    let rest = match scheme {
        Some((scheme, rest))
            if scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https") =>
        {
            rest
        }
        Some(_) => return (None, ""),
        None => href,
    };
    let path_of = |rest: &'_ str| rest.find(['?', '#']).unwrap_or(rest.len());
    match rest.strip_prefix("//") {
        Some(rest) => {
            let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
            let host = rest[..end].rsplit('@').next().unwrap_or_default();
            let host = host.split(':').next().unwrap_or_default();
            let path = &rest[end..];
            (Some(host), &path[..path_of(path)])
        }
        None => (None, &rest[..path_of(rest)]),
    }
}

fn leads_to_product(host: Option<&str>, path: &str, site: &str) -> bool {
    let place = |part: &str| {
        let part = part.split('.').next().unwrap_or_default();
        PLACES.iter().any(|place| place.eq_ignore_ascii_case(part))
    };
    let label = host
        .filter(|host| host.len() > site.len())
        .and_then(|host| host.split('.').next());
    label.is_some_and(place) || path.split('/').filter(|part| !part.is_empty()).any(place)
}
