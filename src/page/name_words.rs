//! Words and characters that tell a product's name from what stands around it.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What is added to a product's name and often left out on its page.
pub(super) const ENDINGS: &[&str] = &[
    "ai",
    "app",
    "io",
    "com",
    "inc",
    "hq",
    "labs",
    "lab",
    "dev",
    "co",
    "cn",
    "js",
    "net",
    "org",
    "project",
    "editor",
    "studio",
    "assistant",
    "platform",
    "model",
    "models",
    "tool",
    "tools",
    "playground",
    "search",
    "sdk",
    "library",
    "framework",
    "workspace",
    "suite",
    "team",
    "teams",
];
/// The same in Chinese and Japanese, where no blank divides it from the name.
pub(super) const SPACELESS_ENDS: &[&str] = &[
    "官网",
    "官方版",
    "网页版",
    "国际版",
    "中文版",
    "平台",
    "开放",
    "助手",
    "大模型",
    "模型",
    "智能",
    "认知",
    "写作",
    "人工智能",
    "工具",
    "客户端",
    "插件",
    "浏览器",
    "搜索",
    "机器人",
    "アプリ",
    "サービス",
];
/// What stands beside a name and is no name itself.
pub(super) const GENERIC: &[&str] = &[
    "ai",
    "app",
    "api",
    "web",
    "docs",
    "doc",
    "blog",
    "beta",
    "cli",
    "ide",
    "llm",
    "gpt",
    "chat",
    "bot",
    "github",
    "gitlab",
    "paper",
    "demo",
    "code",
    "website",
    "homepage",
    "official",
    "online",
    "pro",
    "free",
    "open",
    "source",
    "chrome",
    "extension",
    "plugin",
    "desktop",
    "mobile",
    "ios",
    "android",
    "windows",
    "mac",
    "linux",
    "cloud",
    "官网",
    "官方",
    "网页版",
    "在线",
    "免费",
    "国内版",
    "国际版",
    "海外版",
    "中文版",
    "文档",
    "论文",
    "开源",
    "插件",
    "客户端",
    "桌面版",
    "内测",
    "公测",
    "收费",
    "付费",
    "推荐",
    "平台",
    "工具",
    "智能",
    "人工智能",
    "助手",
    "模型",
    "大模型",
];

/// Words that tell no name from another.
pub(super) const STOPS: &[&str] = &["the", "and", "for", "with", "from", "your"];
/// What divides a name from who made it, or whom it is for.
pub(super) const ASIDES: &[&str] = &[" by ", " for ", " from "];

/// Traditional characters that are common in names, and their simplified forms.
const TRADITIONAL: &str = "智智語语譯译圖图畫画寫写視视頻频聲声音音樂乐雲云網网機机學学習习講讲詞词記记筆笔電电腦脑雙双開开關关門门間间問问閃闪達达訊讯騰腾飛飞馬马魚鱼龍龙鳳凤鳥鸟貓猫獵猎豬猪數数據据碼码編编輯辑設设計计實实驗验會会議议辦办務务資资產产業业創创藝艺術术專专題题試试課课書书館馆買买賣卖價价團团隊队點点線线連连鏈链傳传載载錄录檢检測测搜搜尋寻導导遊游戲戏動动漫漫畫画夢梦說说話话談谈論论貼贴報报紙纸愛爱樣样標标誌志國国華华東东萬万億亿豐丰銀银錢钱財财貝贝優优質质選选擇择邏逻輯辑變变換换轉转現现觀观覺觉聽听無无與与為为從从個个們们後后來来對对於于時时應应該该當当這这裡里麼么嗎吗發发見见長长織织紡纺級级純纯細细終终結结組组經经綠绿維维緒绪縮缩總总練练紀纪約约納纳紐纽紙纸紛纷絡络給给統统絲丝綜综緊紧繪绘繼继續续車车運运輸输風风剛刚紅红綠绿藍蓝黃黄麥麦鮮鲜齊齐齒齿靈灵靜静頁页項项須须順顺預预領领頭头顏颜願愿類类顧顾體体鍵键鎖锁鏡镜鐘钟";

static SIMPLIFIED: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let characters: Vec<_> = TRADITIONAL.chars().collect();
    characters
        .chunks_exact(2)
        .map(|pair| (pair[0], pair[1]))
        .collect()
});

/// The simplified form of a traditional character that is in the table.
pub(super) fn simplified(character: char) -> char {
    match character {
        '\u{4e00}'..='\u{9fff}' => SIMPLIFIED.get(&character).copied().unwrap_or(character),
        _ => character,
    }
}
