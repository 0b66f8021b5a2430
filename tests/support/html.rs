//! Small realistic pages. The text varies with the title but never from run to run, so that two pages look
//! as different as two pages do, and a test means the same every time.

use std::fmt::Write;

/// A page of a living site: title, heading, two paragraphs, a few links. About 700 visible characters.
pub fn page(title: &str) -> String {
    Page::new(title)
        .english(400)
        .english(200)
        .link("/", "Home")
        .link("/pricing", "Pricing")
        .link("/login", "Sign in")
        .build()
}

/// The same in Chinese.
pub fn chinese_page(title: &str) -> String {
    Page::new(title)
        .lang("zh-CN")
        .chinese(400)
        .chinese(200)
        .link("/", "首页")
        .link("/pricing", "价格")
        .link("/login", "登录")
        .build()
}

/// A short page: title, heading and one sentence, as error pages are.
pub fn notice(title: &str, sentence: &str) -> String {
    Page::new(title).paragraph(sentence).build()
}

/// The shell of an application that draws itself by script: no visible text, the same for every path.
pub fn app_shell(title: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{}</title>\
         <script type=\"module\" crossorigin src=\"/assets/index-4f2a9c.js\"></script>\
         <link rel=\"stylesheet\" href=\"/assets/index-77ab01.css\"></head>\
         <body><div id=\"root\"></div></body></html>\n",
        escape(title)
    )
}

/// A page that is nothing but `<meta http-equiv=refresh>`.
pub fn meta_refresh(seconds: u32, to: &str) -> String {
    format!(
        "<!doctype html><html><head><meta http-equiv=\"refresh\" content=\"{seconds};url={}\"></head></html>\n",
        escape(to)
    )
}

/// A page under construction.
#[derive(Debug, Clone)]
pub struct Page {
    title: String,
    heading: Option<String>,
    lang: String,
    head: String,
    body: String,
    random: Random,
}

impl Page {
    /// A page whose heading is its title.
    pub fn new(title: &str) -> Self {
        Self {
            title: title.to_owned(),
            heading: Some(title.to_owned()),
            lang: "en".to_owned(),
            head: String::new(),
            body: String::new(),
            random: Random::seeded(title),
        }
    }

    /// Another heading than the title.
    #[must_use]
    pub fn h1(mut self, heading: &str) -> Self {
        self.heading = Some(heading.to_owned());
        self
    }

    /// No heading at all.
    #[must_use]
    pub fn without_h1(mut self) -> Self {
        self.heading = None;
        self
    }

    /// The language of the page.
    #[must_use]
    pub fn lang(mut self, lang: &str) -> Self {
        lang.clone_into(&mut self.lang);
        self
    }

    /// `<meta name=... content=...>`, or `property=` where the name has a colon (`og:site_name`).
    #[must_use]
    pub fn meta(self, name: &str, content: &str) -> Self {
        let key = if name.contains(':') {
            "property"
        } else {
            "name"
        };
        let tag = format!("<meta {key}=\"{name}\" content=\"{}\">\n", escape(content));
        self.head(&tag)
    }

    /// `<link rel=canonical>`.
    #[must_use]
    pub fn canonical(self, url: &str) -> Self {
        let tag = format!("<link rel=\"canonical\" href=\"{}\">\n", escape(url));
        self.head(&tag)
    }

    /// Markup for the head, as it is.
    #[must_use]
    pub fn head(mut self, markup: &str) -> Self {
        self.head.push_str(markup);
        self
    }

    /// Markup for the body, as it is.
    #[must_use]
    pub fn raw(mut self, markup: &str) -> Self {
        self.body.push_str(markup);
        self
    }

    /// A paragraph of this text.
    #[must_use]
    pub fn paragraph(self, text: &str) -> Self {
        let markup = format!("<p>{}</p>\n", escape(text));
        self.raw(&markup)
    }

    /// A paragraph of so many characters of varied English.
    #[must_use]
    pub fn english(mut self, characters: usize) -> Self {
        let text = self.random.text(ENGLISH, " ", characters);
        self.paragraph(&text)
    }

    /// A paragraph of so many characters of varied Chinese.
    #[must_use]
    pub fn chinese(mut self, characters: usize) -> Self {
        let text = self.random.text(CHINESE, "", characters);
        self.paragraph(&text)
    }

    /// A link in a list entry of its own.
    #[must_use]
    pub fn link(self, href: &str, text: &str) -> Self {
        let (href, text) = (escape(href), escape(text));
        let markup = format!("<li><a href=\"{href}\">{text}</a></li>\n");
        self.raw(&markup)
    }

    /// The page as text.
    pub fn build(&self) -> String {
        let mut page = String::from("<!doctype html>\n");
        let Self {
            lang, head, body, ..
        } = self;
        let title = escape(&self.title);
        let heading = self.heading.as_deref().map(escape);
        let heading = heading.map_or_else(String::new, |text| format!("<h1>{text}</h1>\n"));
        write!(
            page,
            "<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n{head}</head>\n\
             <body>\n{heading}{body}</body>\n</html>\n"
        )
        .expect("a string takes all that is written to it");
        page
    }
}

impl From<Page> for bytes::Bytes {
    fn from(page: Page) -> Self {
        page.build().into()
    }
}

/// So many characters of varied English, the same for the same seed.
pub fn english(seed: &str, characters: usize) -> String {
    Random::seeded(seed).text(ENGLISH, " ", characters)
}

/// So many characters of varied Chinese, the same for the same seed.
pub fn chinese(seed: &str, characters: usize) -> String {
    Random::seeded(seed).text(CHINESE, "", characters)
}

/// Escapes text for HTML, attributes included.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// A generator whose whole sequence follows from its seed (FNV-1a into a xorshift).
#[derive(Debug, Clone)]
struct Random(u64);

impl Random {
    fn seeded(seed: &str) -> Self {
        let hash = seed.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self(hash | 1)
    }

    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let bound = u64::try_from(bound).expect("a word list is short");
        usize::try_from(self.0 % bound).expect("less than the bound")
    }

    /// Words joined until there are exactly so many characters; the last may be cut, none is a space.
    fn text(&mut self, words: &str, gap: &str, characters: usize) -> String {
        let words: Vec<&str> = words.split_whitespace().collect();
        let mut text = String::new();
        let mut length = 0;
        while length < characters {
            let word = words[self.below(words.len())];
            if !text.is_empty() {
                text.push_str(gap);
            }
            text.push_str(word);
            length = text.chars().count();
        }
        let mut cut: String = text.chars().take(characters).collect();
        if cut.ends_with(' ') {
            cut.pop();
            cut.push('s');
        }
        cut
    }
}

const ENGLISH: &str = "answers questions writes code drafts letters images with models that learn from feedback and \
    teams use it every day because plans start small while larger projects need shared spaces exports search \
    history our editor runs in the browser on phones or as plain command line tool prices are listed below \
    students pay less than companies support replies within hours documentation covers installation keys limits \
    billing privacy data stays where you put it open weights can be downloaded tested measured against others \
    voices videos slides tables charts forecasts agents workflows connectors languages translation summaries";

const CHINESE: &str = "智能 助手 能够 回答 问题 撰写 文章 生成 图片 视频 代码 编程 支持 多种 语言 翻译 总结 长文 文档 搜索 \
    资料 团队 协作 免费 试用 企业 用户 个人 开发者 接口 价格 说明 模型 训练 推理 部署 本地 云端 数据 安全 隐私 保护 \
    每天 更新 功能 设计 海报 音乐 语音 识别 合成 对话 学习 课程 教育 办公 表格 演示 文稿 浏览器 插件 手机 应用 下载";
