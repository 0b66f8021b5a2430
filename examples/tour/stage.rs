//! The catalog's hosts, played on the loopback, and what becomes of some of them.
//!
//! The README shows what the checker says of this stage, and a test holds it to that.

use std::collections::BTreeSet;
use std::error::Error;

use url::Url;

use crate::support::{
    DnsStub, Origin, hang_up, html, redirect, respond, user_agent_contains, when,
};

/// The host that has no address: only its name server can tell that.
const LAPSED: &str = "swanhub.co";
/// Where products have moved to.
const ALSO: [&str; 3] = ["cursor.com", "dreamstudio.ai", "sora.com"];

/// A web server and a name server that play every host of a catalog.
pub(crate) struct Stage {
    pub(crate) origin: Origin,
    dns: DnsStub,
    hosts: BTreeSet<String>,
}

impl Stage {
    /// Sets the stage for the catalog of this text.
    pub(crate) fn set(catalog: &str) -> Result<Self, Box<dyn Error>> {
        let links = links(catalog)?;
        let origin = Origin::start();
        for (name, url) in &links {
            let page = html::Page::new(name).english(300).chinese(300);
            let page = page
                .link("/", "Home")
                .link("/docs", "文档")
                .link("/login", "登录");
            origin.on(
                url.host_str().unwrap_or_default(),
                url.path(),
                respond(200).body(page.build()),
            );
        }
        give_fates(&origin);
        let hosts = links.iter().filter_map(|(_, url)| url.host_str());
        Ok(Self {
            origin,
            dns: DnsStub::start(),
            hosts: hosts.chain(ALSO).map(str::to_owned).collect(),
        })
    }

    /// The options by which the checker finds it.
    pub(crate) fn options(&self) -> Vec<String> {
        let mut options = vec![
            format!("--dns-server={}", self.dns.address()),
            format!("--ca-cert={}", self.origin.ca().pem_file().display()),
        ];
        for host in self.hosts.iter().filter(|&host| host != LAPSED) {
            options.push(format!("--resolve={host}=127.0.0.1:{}", self.origin.port()));
        }
        options
    }
}

/// Every link of the catalog with its product's name.
fn links(catalog: &str) -> Result<Vec<(String, Url)>, Box<dyn Error>> {
    let catalog: toml::Table = catalog.parse()?;
    let products = catalog.get("product").and_then(toml::Value::as_table);
    let mut links = Vec::new();
    for (id, product) in products.into_iter().flatten() {
        let name = product
            .get("name")
            .and_then(toml::Value::as_str)
            .unwrap_or(id);
        let further = product.get("links").and_then(toml::Value::as_table);
        let further = further.into_iter().flat_map(toml::Table::values);
        for link in product.get("url").into_iter().chain(further) {
            let url = link.get("url").unwrap_or(link).as_str().unwrap_or_default();
            links.push((name.to_owned(), Url::parse(url)?));
        }
    }
    Ok(links)
}

/// What happens to some of them.
fn give_fates(origin: &Origin) {
    let alive = |title: &str| respond(200).body(html::page(title));
    // Moved, for good and to another domain.
    origin.on("cursor.sh", "/", redirect(308, "https://cursor.com/"));
    origin.on("cursor.com", "/", alive("Cursor - The AI Code Editor"));
    origin.on(
        "beta.dreamstudio.ai",
        "/generate",
        redirect(301, "https://dreamstudio.ai/generate"),
    );
    origin.on("dreamstudio.ai", "/generate", alive("DreamStudio"));
    origin.on("openai.com", "/sora", redirect(302, "https://sora.com/"));
    origin.on("sora.com", "/", alive("Sora"));
    // A trivial redirect is nothing to report.
    origin.on("www.promptingguide.ai", "/zh", redirect(308, "/zh/"));
    origin.on(
        "www.promptingguide.ai",
        "/zh/",
        alive("Prompt Engineering Guide 提示工程指南"),
    );
    // Gone, in three ways that say so.
    origin.on(
        "github.com",
        "/MLReef/mlreef",
        respond(404).body(html::notice("Page not found", "Not here.")),
    );
    origin.on(
        "chat1.geekgpt.org",
        "/",
        respond(410).body(html::notice("Gone", "This is over.")),
    );
    // Walls and refusals are no deaths.
    let challenge = respond(403)
        .header("cf-mitigated", "challenge")
        .header("server", "cloudflare");
    origin.on(
        "www.midjourney.com",
        "/",
        challenge.body(html::notice("Just a moment...", "")),
    );
    origin.on(
        "chat.openai.com",
        "/",
        when(user_agent_contains("Mozilla"), alive("ChatGPT")).otherwise(respond(403)),
    );
    origin.on(
        "www.kaggle.com",
        "/",
        respond(429).retry_after(1).then(alive("Kaggle")),
    );
    origin.on(
        "huggingface.co",
        "/google/gemma-7b",
        respond(429).retry_after(3600),
    );
    // Faults that pass, and faults that stay.
    origin.on("replicate.com", "/", hang_up().then(alive("Replicate")));
    origin.on("portal.opencsg.com", "/models", respond(502));
    // A certificate that was forgotten.
    origin.certificate(
        "xihe.mindspore.cn",
        origin.ca().leaf("xihe.mindspore.cn").expired(),
    );
}
