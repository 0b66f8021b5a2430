//! The floor: what the requests cost when nothing else is done. reqwest on one thread, so many at
//! once, each body read.

use std::fs::File;
use std::io::{BufRead, BufReader};

use anyhow::{Context, Result};
use futures::StreamExt;
use serde::{Deserialize, Serialize};

/// What came of it.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Outcome {
    /// Answers with status 200.
    pub(crate) alive: usize,
    /// All else.
    pub(crate) failed: usize,
}

/// Fetches the URLs of a list: `LIST JOBS`; prints the [`Outcome`].
pub(crate) fn run(mut args: impl Iterator<Item = String>) -> Result<()> {
    let list = args.next().context("no list")?;
    let jobs = args.next().context("no number of jobs")?.parse()?;
    let urls = BufReader::new(File::open(list)?)
        .lines()
        .map_while(Result::ok);
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    provider
        .install_default()
        .expect("nothing else installs a provider");
    let client = reqwest::Client::builder().no_proxy().build()?;
    let fetched = futures::stream::iter(urls)
        .map(|url| alive(&client, url))
        .buffer_unordered(jobs)
        .fold(Outcome::default(), async |mut outcome, alive| {
            outcome.alive += usize::from(alive);
            outcome.failed += usize::from(!alive);
            outcome
        });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let outcome = runtime.block_on(fetched);
    crate::print::line(&serde_json::to_string(&outcome)?);
    Ok(())
}

async fn alive(client: &reqwest::Client, url: String) -> bool {
    let Ok(response) = client.get(url).send().await else {
        return false;
    };
    let status = response.status();
    response.bytes().await.is_ok() && status.is_success()
}
