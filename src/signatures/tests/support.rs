//! Samples: an answer in a few words.

use url::Url;

use crate::evidence::{Answer, Hop, Via};
use crate::matching::matching;
use crate::page::{Input, read};
use crate::signatures::Kind;

/// An answer to be held against the signatures.
#[derive(Debug, Clone)]
pub(super) struct Sample {
    pub(super) url: String,
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) hops: Vec<Hop>,
    pub(super) body: String,
}

/// An answer of `status` with `body`.
pub(super) fn sample(status: u16, body: &str) -> Sample {
    Sample {
        url: "https://product.example/some/page".to_owned(),
        status,
        headers: Vec::new(),
        hops: Vec::new(),
        body: body.to_owned(),
    }
}

/// A page of `title` and one paragraph.
pub(super) fn page(status: u16, title: &str, text: &str) -> Sample {
    sample(
        status,
        &format!("<!doctype html><title>{title}</title><body><h1>{title}</h1><p>{text}</p>"),
    )
}

/// A long living article with the site's navigation, in which `words` stand.
pub(super) fn article(words: &str) -> Sample {
    let filler =
        "We have looked at how this behaves in practice, and here is what we learnt on the way. "
            .repeat(60);
    let nav = "<nav><a href=/>Home</a><a href=/pricing>Pricing</a><a href=/docs>Docs</a><a href=/blog>Blog</a>\
        <a href=/about>About</a><a href=/login>Log in</a><a href=/a>A</a><a href=/b>B</a><a href=/c>C</a></nav>";
    sample(
        200,
        &format!(
            "<!doctype html><title>Field notes, part two | Example</title><body>{nav}<h1>Field notes, part two</h1><p>{filler}</p><p>{words}</p><p>{filler}</p>"
        ),
    )
}

impl Sample {
    pub(super) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sets a cookie.
    pub(super) fn cookie(self, name: &str) -> Self {
        self.header("set-cookie-names", name)
    }

    /// Is what `url` answered.
    pub(super) fn at(mut self, url: &str) -> Self {
        self.url = url.to_owned();
        self
    }

    /// Was reached by a redirect from `url`.
    pub(super) fn from(mut self, url: &str) -> Self {
        self.hops.push(Hop {
            url: url.to_owned(),
            status: 302,
            to: self.url.clone(),
            via: Via::Location,
        });
        self
    }

    /// The ids of the signatures of `kinds` that it bears.
    pub(super) fn ids(&self, kinds: &[Kind]) -> Vec<&'static str> {
        self.found(kinds, &[])
    }

    /// The ids of all signatures that it bears, with one switched off.
    pub(super) fn ids_without(&self, id: &str) -> Vec<&'static str> {
        self.found(&Kind::ALL, &[id.to_owned()])
    }

    fn found(&self, kinds: &[Kind], without: &[String]) -> Vec<&'static str> {
        let url = Url::parse(&self.url).unwrap();
        let page = read(&Input {
            body: self.body.as_bytes(),
            complete: true,
            content_type: Some("text/html; charset=utf-8"),
            url: &url,
            asked: None,
            names: &[],
            fragments: &[],
        });
        let answer = Answer {
            url: self.url.clone(),
            status: self.status,
            headers: self.headers.clone(),
            bytes: self.body.len() as u64,
            complete: true,
            page: Some(Box::new(page)),
            ..Answer::default()
        };
        matching(&answer, &self.hops, kinds, without)
            .into_iter()
            .map(|row| row.id)
            .collect()
    }
}
