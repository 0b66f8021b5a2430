//! Names as catalogs write them, and the titles of the sites that they mean: a maker before or behind the
//! name, two languages, an ending that the site leaves out. Written down before the rules were seen.

use super::html::doc;
use crate::row::{Row, living};
use crate::support::respond;

/// A name, the title of its site, and what else stands there.
const TITLED: &[(&str, &str, &str)] = &[
    ("Claude (Anthropic)", "Claude", "<h1>Meet Claude</h1>"),
    ("Gemini（谷歌）", "Google Gemini", ""),
    (
        "Perplexity AI",
        "Perplexity",
        "<h1>Where knowledge begins</h1>",
    ),
    (
        "Character.AI",
        "character.ai | AI Chat, Reimagined–Your Words. Your World.",
        "",
    ),
    (
        "Hugging Face",
        "Hugging Face – The AI community building the future.",
        "",
    ),
    (
        "GitHub Copilot",
        "GitHub Copilot · Your AI pair programmer",
        "",
    ),
    ("Runway ML", "Runway | Tools for human imagination.", ""),
    (
        "Eleven Labs",
        "Free Text to Speech & AI Voice Generator | ElevenLabs",
        "",
    ),
    ("Suno AI", "Suno | AI Music", ""),
    ("Poe by Quora", "Poe - Fast, Helpful AI Chat", ""),
    ("You.com", "You.com | AI for workplace productivity", ""),
    (
        "LMSYS Chatbot Arena",
        "Chatbot Arena | Benchmark & Compare",
        "",
    ),
    ("LM Studio", "LM Studio - Local AI on your computer", ""),
    (
        "Jan.ai",
        "Jan: Open source ChatGPT-alternative that runs offline",
        "",
    ),
    ("vLLM 文档", "Welcome to vLLM!", ""),
    ("Llama 3", "Meta Llama 3", ""),
    (
        "Mistral AI",
        "Frontier AI LLMs, assistants, agents, services | Mistral AI",
        "",
    ),
    ("Groq Cloud", "GroqCloud", ""),
    ("Together.ai", "Together AI – The AI Native Cloud", ""),
    ("Copy AI", "Copy.ai: The first GTM AI platform", ""),
    ("DeepL 翻译", "DeepL翻译：全世界最准确的翻译", ""),
    ("通义千问", "通义 - 你的实用AI助手", "<p>通义千问大模型</p>"),
    ("讯飞星火认知大模型", "讯飞星火-懂我的AI助手", ""),
    ("智谱清言（ChatGLM）", "智谱清言", ""),
    ("豆包大模型", "豆包 - 字节跳动旗下 AI 智能助手", ""),
    ("腾讯元宝", "腾讯元宝 - 轻松工作 多点生活", ""),
    ("秘塔 AI 搜索", "秘塔AI搜索", ""),
    (
        "百川大模型",
        "百川大模型-汇聚世界知识 创作妙笔生花-百川智能",
        "",
    ),
    ("DeepSeek 深度求索", "DeepSeek | 深度求索", ""),
    (
        "SiliconFlow（硅基流动）",
        "硅基流动 SiliconFlow - 致力于成为全球领先的 AI 能力提供商",
        "",
    ),
    ("Kimi 智能助手", "Kimi - 会推理解析，能深度思考的AI助手", ""),
    ("文心一言 ERNIE Bot", "文心一言", ""),
    ("MiniMax 海螺AI", "海螺AI", ""),
    (
        "Stable Diffusion WebUI",
        "GitHub - AUTOMATIC1111/stable-diffusion-webui: Stable Diffusion web UI",
        "",
    ),
    ("LangChain.js", "Introduction | 🦜️🔗 Langchain", ""),
    ("C3.ai", "C3 AI: Enterprise AI", ""),
    ("Command R+", "Command R+ | Cohere", ""),
    ("AI21 Labs", "AI21 | Enterprise AI", ""),
    ("Jasper.ai", "Jasper AI | AI platform for marketing", ""),
    ("QuillBot AI", "AI Writing Tools - QuillBot", ""),
    ("Whisper (OpenAI)", "Introducing Whisper | OpenAI", ""),
    ("n8n 工作流", "n8n.io - AI workflow automation tool", ""),
    ("Dify.AI", "Dify: Leading Agentic Workflow Builder", ""),
    ("扣子 Coze", "扣子 - 开发助手", ""),
    ("FastGPT", "FastGPT - 企业级 AI Agent", ""),
    (
        "ComfyUI",
        "ComfyUI | Generate video, images, 3D, audio with AI",
        "",
    ),
    (
        "Civitai",
        "Civitai: The Home of Open-Source Generative AI",
        "",
    ),
    (
        "LibLib AI",
        "LiblibAI-哩布哩布AI - 中国领先的AI创作平台",
        "",
    ),
    ("吐司 TusiArt", "吐司TusiArt.com", ""),
    ("无界 AI", "无界AI-AI绘画", ""),
    ("WPS AI", "WPS AI官网-智能办公助手", ""),
    ("Gamma App", "Gamma | Best AI Presentation Maker", ""),
    ("Tome.app", "Tome - AI-powered storytelling", ""),
    ("MiniCPM-V", "OpenBMB/MiniCPM-V: GPT-4o level MLLM", ""),
    (
        "Qwen2.5",
        "Qwen2.5: A Party of Foundation Models! | Qwen",
        "",
    ),
    ("GLM-4", "GLM-4 - 智谱AI开放平台", ""),
    ("Bing Chat", "Copilot", "<p>formerly Bing Chat</p>"),
    ("Auto-GPT", "AutoGPT: build AI agents", ""),
    (
        "Text Generation WebUI (oobabooga)",
        "oobabooga/text-generation-webui",
        "",
    ),
    (
        "Open-Sora",
        "hpcaitech/Open-Sora: Democratizing Efficient Video Production",
        "",
    ),
    ("PaddleOCR", "PaddlePaddle/PaddleOCR", ""),
    ("ModelScope 魔搭社区", "魔搭社区", ""),
    ("BAAI/bge-m3", "BAAI/bge-m3 · Hugging Face", ""),
    (
        "Papers With Code",
        "Trending Papers",
        "<p>Papers with Code has moved</p>",
    ),
    ("Pi, your personal AI", "Pi, your personal AI", ""),
    ("Replika AI", "Replika", ""),
    ("ChatGPT 网页版", "ChatGPT", ""),
    ("Sora 官网", "Sora", ""),
    ("Cursor 编辑器", "Cursor - The AI Code Editor", ""),
    ("Trae (字节)", "TRAE - Collaborate with Intelligence", ""),
    ("Bolt.new", "bolt.new", ""),
    ("v0 by Vercel", "v0 by Vercel", ""),
    ("Lovable.dev", "Lovable - Build software", ""),
    ("Manus AI", "Manus: Hands On AI", ""),
    ("Monica IM", "Monica - Your ChatGPT AI Assistant", ""),
    ("DALL·E 3", "DALL·E 3 | OpenAI", ""),
    ("DALL-E 3", "DALL·E 3 | OpenAI", ""),
    ("Mid-journey", "Midjourney", ""),
    ("Luma Dream Machine", "Dream Machine | Luma AI", ""),
    ("可灵 AI", "可灵AI - 新一代AI创意生产力平台", ""),
    ("Pika Labs", "Pika", ""),
    ("Ideogram.ai", "Ideogram", ""),
    (
        "Leonardo AI",
        "AI Image Generator - Create Art | Leonardo.Ai",
        "",
    ),
    (
        "Playground AI",
        "Playground - Graphic design for everyone",
        "",
    ),
    (
        "GPT4All",
        "GPT4All – The Leading Private AI Chatbot for Local Language Models",
        "",
    ),
    ("H2O GPT", "h2oGPT", ""),
    (
        "AnythingLLM",
        "AnythingLLM | The all-in-one AI application for everyone",
        "",
    ),
    ("Chatbox AI", "Chatbox AI: Your AI Copilot", ""),
    ("NextChat (ChatGPT Next Web)", "NextChat", ""),
    ("LobeChat", "LobeHub", "<p>Lobe Chat is our app</p>"),
    ("Cherry Studio", "Cherry Studio - 全能的 AI 助手", ""),
];

/// Enough for a page to be told from the product's: the host is called like none.
const LATIN: &str = "<p>Start for free, work with your team, connect the tools that you use, and keep your data \
    where it belongs. Nothing to install, nothing to learn, and nobody reads along.</p>";
const CHINESE: &str =
    "<p>支持多种场景与插件，免费使用，数据安全可靠，满足个人与企业的需求，立即体验。</p>";
const MENU: &str =
    "<nav><a href=/a>A</a><a href=/b>B</a><a href=/c>C</a><a href=/d>D</a><a href=/e>E</a></nav>";

pub(crate) fn rows() -> Vec<Row> {
    let row = |(at, &(name, title, more)): (usize, &(&'static str, &str, &str))| {
        let chinese = title
            .chars()
            .any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
        let (lang, prose) = if chinese {
            ("zh", CHINESE.repeat(12))
        } else {
            ("en", LATIN.repeat(6))
        };
        let url = format!("https://titled-{at}.neutral-host.net/p/main");
        living(name, &url)
            .named(name)
            .page(doc(lang, title, &format!("{more}{prose}{MENU}")))
            .elsewhere(respond(404))
    };
    TITLED.iter().enumerate().map(row).collect()
}
