//! A tour without a network: the catalog's real host names, played on the loopback.
//!
//! `cargo run --release --example tour` starts a web server (plain and TLS, with a certificate
//! authority of its own) and a DNS server, lets most products of `catalog.toml` live and gives some of
//! them a fate, and runs `linkcheck` on the catalog against them. Every fate here is made up: it says
//! nothing about the real sites. `-- --serve` only starts the servers and says how to check against
//! them; arguments after `--` (`-- --format json`, say) go to the checker.

#![expect(clippy::print_stdout, reason = "a tour tells what it does")]

#[path = "../tests/support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::error::Error;
use std::process::{Command, ExitCode};

use support::{DnsStub, Origin, hang_up, html, redirect, respond, user_agent_contains, when};
use url::Url;

/// The host that has no address: only its name server can tell that.
const LAPSED: &str = "swanhub.co";

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let catalog = concat!(env!("CARGO_MANIFEST_DIR"), "/catalog.toml");
    let links = links(&std::fs::read_to_string(catalog)?)?;
    let (origin, dns) = (Origin::start(), DnsStub::start());
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

    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let serve = arguments.iter().any(|argument| argument == "--serve");
    arguments.retain(|argument| argument != "--serve");
    let mut options = vec![
        format!("--dns-server={}", dns.address()),
        format!("--ca-cert={}", origin.ca().pem_file().display()),
    ];
    let hosts: BTreeSet<&str> = links.iter().filter_map(|(_, url)| url.host_str()).collect();
    let also = ["cursor.com", "dreamstudio.ai", "sora.com"];
    for host in hosts.into_iter().chain(also).filter(|&host| host != LAPSED) {
        options.push(format!("--resolve={host}=127.0.0.1:{}", origin.port()));
    }
    if serve {
        println!("Serving. In another terminal (all names at one port):\n");
        println!(
            "cargo run --release -- catalog.toml --resolve '{}' --ca-cert {}\n",
            origin.resolve_all(),
            origin.ca().pem_file().display()
        );
        println!("Ctrl-C ends it.");
        loop {
            std::thread::park();
        }
    }
    println!("The fates below are made up; they say nothing about the real sites.\n");
    println!("$ linkcheck catalog.toml   (every name played by this machine)\n");
    let status = Command::new(env!("CARGO"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args([
            "run",
            "--release",
            "--quiet",
            "--bin",
            "linkcheck",
            "--",
            "check",
            "catalog.toml",
            // These fates are made up: they are not to be remembered.
            "--no-history",
        ])
        .args(options)
        .args(arguments)
        .status()?;
    println!("\n(exit code {})", status.code().unwrap_or(-1));
    Ok(ExitCode::SUCCESS)
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
