//! One behaviour: a link, what its servers do, and the verdict that it deserves.

use super::stage::Stage;
use crate::support::{Behaviour, respond};
use linkcheck::source::Expect;
use url::Url;

/// Sets up what a row's servers do.
type Setup = Box<dyn FnOnce(&mut Stage)>;

/// What a row is counted as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// The product is there, and nothing stands before it.
    Living,
    /// It may well be there, but a wall, a limit or a sign-in stands before it.
    Walled,
    /// It is not there, though the answer is 200.
    Lost,
    /// Anything else: faults, honest deaths, matters for a maintainer.
    Other,
}

/// One behaviour.
pub(crate) struct Row {
    /// What is special about it.
    pub(crate) name: &'static str,
    /// The link; `{port}` stands for the origin's port, for hosts that DNS alone knows.
    pub(crate) url: String,
    /// The product's name and aliases.
    pub(crate) names: Vec<&'static str>,
    /// The product's category.
    pub(crate) topic: Option<&'static str>,
    /// The catalog's field.
    pub(crate) field: &'static str,
    /// The catalog's `expect`.
    pub(crate) expect: Option<Expect>,
    /// `ok`, or the reason; nothing where any will do and only the share counts.
    pub(crate) expected: &'static str,
    /// The fix that goes with it, and whether it is safe.
    pub(crate) fix: Option<(&'static str, bool)>,
    pub(crate) sort: Sort,
    /// The signature that tells it, for leaving that out.
    pub(crate) sign: Option<&'static str>,
    /// Whether no signature knows it.
    pub(crate) unknown: bool,
    /// Whether it is about time, and runs with a short timeout.
    pub(crate) impatient: bool,
    pub(crate) setup: Vec<Setup>,
}

/// A row that is expected to end as `expected`: `ok`, or a reason's name.
pub(crate) fn row(expected: &'static str, name: &'static str, url: &str) -> Row {
    Row {
        name,
        url: url.to_owned(),
        names: Vec::new(),
        topic: None,
        field: "url",
        expect: None,
        expected,
        fix: None,
        sort: Sort::Other,
        sign: None,
        unknown: false,
        impatient: false,
        setup: Vec::new(),
    }
}

/// A living page.
pub(crate) fn living(name: &'static str, url: &str) -> Row {
    Row {
        sort: Sort::Living,
        ..row("ok", name, url)
    }
}

/// A page behind a wall that `sign` knows.
pub(crate) fn walled(sign: &'static str, url: &str) -> Row {
    Row {
        sort: Sort::Walled,
        sign: Some(sign),
        ..row("bot-wall", sign, url)
    }
}

/// A death that answers 200.
pub(crate) fn lost(expected: &'static str, name: &'static str, url: &str) -> Row {
    Row {
        sort: Sort::Lost,
        ..row(expected, name, url)
    }
}

impl Row {
    /// The product's name, or one more of its names.
    pub(crate) fn named(mut self, name: &'static str) -> Self {
        self.names.push(name);
        self
    }

    /// The product's category.
    pub(crate) fn topic(mut self, topic: &'static str) -> Self {
        self.topic = Some(topic);
        self
    }

    /// The catalog's field, instead of `url`.
    pub(crate) fn field(mut self, field: &'static str) -> Self {
        self.field = field;
        self
    }

    /// What the catalog expects.
    pub(crate) fn expect(mut self, expect: Expect) -> Self {
        self.expect = Some(expect);
        self
    }

    /// The fix that goes with the verdict.
    pub(crate) fn fix(mut self, to: &'static str, safe: bool) -> Self {
        self.fix = Some((to, safe));
        self
    }

    /// The signature that tells it.
    pub(crate) fn sign(mut self, id: &'static str) -> Self {
        self.sign = Some(id);
        self
    }

    /// Counted as something else.
    pub(crate) fn sort(mut self, sort: Sort) -> Self {
        self.sort = sort;
        self
    }

    /// Runs with a short timeout.
    pub(crate) fn impatient(mut self) -> Self {
        self.impatient = true;
        self
    }

    /// What the link itself is answered.
    pub(crate) fn gives(self, behaviour: impl Into<Behaviour>) -> Self {
        let url = self.url.clone();
        self.at(&url, behaviour)
    }

    /// What another address is answered.
    pub(crate) fn at(self, url: &str, behaviour: impl Into<Behaviour>) -> Self {
        let url = Url::parse(&url.replace("{port}", "1")).expect("a row's addresses are URLs");
        let host = url.host_str().expect("a row's addresses have hosts");
        let (host, path) = (host.to_owned(), url.path().to_owned());
        let behaviour = behaviour.into();
        self.stage(move |stage| stage.serve(&host, &path, behaviour))
    }

    /// What every other path of the link's host is answered.
    pub(crate) fn elsewhere(self, behaviour: impl Into<Behaviour>) -> Self {
        let url = Url::parse(&self.url).expect("a row's address is a URL");
        let host = url
            .host_str()
            .expect("a row's address has a host")
            .to_owned();
        let behaviour = behaviour.into();
        self.stage(move |stage| stage.serve(&host, "*", behaviour))
    }

    /// Whatever else its servers do.
    pub(crate) fn stage(mut self, setup: impl FnOnce(&mut Stage) + 'static) -> Self {
        self.setup.push(Box::new(setup));
        self
    }

    /// The link answers 200 with this page.
    pub(crate) fn page(self, html: impl Into<bytes::Bytes>) -> Self {
        self.gives(respond(200).body(html))
    }

    /// It answers this status with this page.
    pub(crate) fn status(self, status: u16, html: impl Into<bytes::Bytes>) -> Self {
        self.gives(respond(status).body(html))
    }
}
